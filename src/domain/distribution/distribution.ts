/** A built file of one release, as the manifest lists it. */
export interface Distribution {
  /** PEP 503 name of its package. */
  readonly package: string;
  /** No folder in it: all distributions of a run lie side by side. */
  readonly filename: string;
  readonly kind: "wheel" | "sdist";
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** In the order of upload. */
export const inUploadOrder = (distributions: readonly Distribution[]): readonly Distribution[] =>
  [...distributions].sort((a, b) => byUploadOrder(a.filename, b.filename));

/** Compares file names, or paths in one folder: wheels first, for with an sdist alone installers would build it. */
export const byUploadOrder = (a: string, b: string): number =>
  Number(b.endsWith(".whl")) - Number(a.endsWith(".whl")) || (a < b ? -1 : 1);
