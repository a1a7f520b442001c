/** A tag that leads to a commit. Its name is foreign text. */
export interface Tag {
  /** Without `refs/tags/`. */
  readonly name: string;
  /** Full hash. */
  readonly commit: string;
  /** Whether it is an object of its own, with tagger, date and message. */
  readonly isAnnotated: boolean;
  /** In which it was made, or its commit where it is no object of its own; `undefined` where git does not say. */
  readonly year?: number;
}

export interface DefaultBranch {
  /** As people know it: `main`, or `origin/main` where it is the remote's. Foreign text. */
  readonly name: string;
  /** Full hash of its newest commit here. */
  readonly commit: string;
}

/** What a clone knows of its past. */
export interface Past {
  /** Absolute, with links resolved. */
  readonly topLevel: string;
  /** Full hash of HEAD; `undefined` before the first commit. */
  readonly head: string | undefined;
  /** Whether commits are missing, and with them, mostly, tags. */
  readonly isShallow: boolean;
  /** In git's order of names. */
  readonly tags: readonly Tag[];
  /** `undefined` where nothing says which it is, or this clone does not have it. */
  readonly defaultBranch: DefaultBranch | undefined;
  /** What the default branch is called, without its remote; where nothing says it, what it is likely to be called. */
  readonly likelyBranch: string;
}
