import type { Login } from "../domain/indexes/login.ts";
import type { Finding } from "../domain/problem/finding.ts";
import type { Where } from "../domain/problem/target.ts";

/** One file on an index. https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
export interface IndexFile {
  readonly filename: string;
  readonly url: string;
  /** Lower-case hex; `undefined` where the index gives none. */
  readonly sha256: string | undefined;
  /** Milliseconds since the epoch; `undefined` where the index gives none. */
  readonly uploadTime: number | undefined;
  /** Bytes. */
  readonly size: number | undefined;
  readonly yanked: boolean;
  /** The specifier that installers go by. */
  readonly requiresPython?: string;
  /** Of a wheel whose METADATA is served beside it, at its URL and `.metadata` (PEP 658); `true` where it has no hash. */
  readonly metadataSha256?: string | true;
  /** Where the index says that it has attestations of the file (PEP 740). */
  readonly hasProvenance?: true;
}

export interface IndexProject {
  readonly name: string;
  /** `active`, `archived`, `quarantined`, `deprecated` (PEP 792); `undefined` where not said. */
  readonly status: string | undefined;
  readonly files: readonly IndexFile[];
  /** Files of other indexes that this one lists too: installers find them, but they were not published here. */
  readonly inherited?: readonly IndexFile[];
  /** Why files may be missing: the page is cut, or nothing shows that it is the index's own. */
  readonly doubt?: "cut" | "foreign";
}

/** What is read of an index, and as whom. */
export interface ReadIndex {
  /** Simple repository API. */
  readonly simpleUrl: string;
  /** Goes to that URL's origin alone. */
  readonly login?: Login | undefined;
  /** Where that URL stands; where nothing says it, in `check-url`. */
  readonly where?: Where | undefined;
  /** Takes what is worth knowing and no error. */
  readonly warn?: (finding: Finding) => void;
}

export type OpenIndex = (index: ReadIndex) => PackageIndex;

/** Reads of a package index. Failures are `Problem`s; after retries they say "outside". */
export interface PackageIndex {
  /** `undefined` where the index does not know the name (404). `fresh` asks caches to step aside. */
  project(name: string, options?: { readonly signal?: AbortSignal }): Promise<IndexProject | undefined>;
  /**
   * Whether it shows by its own page that it is an index; some that are show none, and `undefined` where it failed.
   * A `Problem` where that page lists what `project` found unknown, or the index has its projects below another address:
   * then all that it says of others is not so either.
   */
  hasPage(options?: { readonly signal?: AbortSignal }): Promise<boolean | undefined>;
  /** The bytes of a file; the caller verifies the hash. */
  download(file: IndexFile, options?: { readonly signal?: AbortSignal }): Promise<Uint8Array>;
}
