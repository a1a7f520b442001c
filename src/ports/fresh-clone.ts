/** A clone of one commit in a folder of its own, for a while. */
export interface FreshClone extends AsyncDisposable {
  /** Absolute; where the asked folder is in it. */
  readonly folder: string;
}

/** Clones what is committed, and nothing that merely lies in the checkout. */
export interface FreshClones {
  /** `topLevel` is the checkout's, `prefix` the folder in it that is meant, empty for all. */
  make(query: { readonly topLevel: string; readonly commit: string; readonly prefix: string }): Promise<FreshClone>;
}
