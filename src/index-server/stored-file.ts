/** What the index knows of one file; `record.json` beside it on disk. */
export interface StoredFile {
  readonly filename: string;
  /** As the upload spells it. */
  readonly name: string;
  /** Canonical PEP 440. */
  readonly version: string;
  readonly filetype: "sdist" | "bdist_wheel";
  readonly pyversion: string;
  /** Bytes. */
  readonly size: number;
  readonly digests: Digests;
  /** Of a wheel's METADATA, served as `<file>.metadata` (PEP 658). */
  readonly metadata_sha256: string | null;
  /** ISO 8601, UTC. */
  readonly upload_time: string;
  readonly requires_python: string | null;
  /** The core metadata of the upload form, by the form's names. */
  readonly metadata: Readonly<Record<string, readonly string[]>>;
  /** The objects of PEP 740 that came along; missing where none did. */
  readonly attestations?: readonly unknown[];
}

/** Lower-case hex. */
export interface Digests {
  readonly md5: string;
  readonly sha256: string;
  readonly blake2b_256: string;
}
