/** A version that was released before. */
export interface PastRelease {
  /** Canonical. */
  readonly version: string;
  /** The tag that says so; `undefined` where the index does. */
  readonly tag: string | undefined;
}
