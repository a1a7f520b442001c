/** A file as it was at a commit. */
export interface PastPlace {
  /** Full hash. */
  readonly commit: string;
  /** Relative to the top level, with `/`. */
  readonly path: string;
}

/** Reads what files were, by a number of git's processes that does not grow with theirs. */
export interface PastTexts {
  /**
   * The text at each place, in their order; `undefined` where there is no file. Of a clone that lacks one of them, and would have to fetch
   * it, no text at all.
   */
  textsAt(topLevel: string, places: readonly PastPlace[]): Promise<readonly (string | undefined)[]>;
}
