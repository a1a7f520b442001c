/** A tag that leads to a commit. Its name is foreign text. */
export interface Tag {
  /** Without `refs/tags/`. */
  readonly name: string;
  /** Full hash. */
  readonly commit: string;
  /** Whether it is an object of its own, with tagger, date and message. */
  readonly isAnnotated: boolean;
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
}

/** A folder as it was at a commit. */
export interface Area {
  /** Full hash. */
  readonly since: string;
  /** Relative to the top level, with `/`; empty for the top level itself. */
  readonly folder: string;
  /** Folders inside of it that do not count, written in the same way. */
  readonly except: readonly string[];
}

/** Reads tags and commits, by a number of git's processes that does not grow with theirs. */
export interface History {
  /**
   * `undefined` where the folder is in no work tree, or there is no git. `branch` is the default branch's name as the
   * forge has it; without one, what the remote, or a repository without remote, goes by.
   */
  read(folder: string, branch: string | undefined): Promise<Past | undefined>;
  /** Whether a commit is among another's ancestors, or that commit itself; a shallow clone may not see that it is. */
  isAncestor(query: { readonly topLevel: string; readonly commit: string; readonly of: string }): Promise<boolean>;
  /** For each area, in their order, whether HEAD has something else there. */
  haveChanged(topLevel: string, areas: readonly Area[]): Promise<readonly boolean[]>;
}
