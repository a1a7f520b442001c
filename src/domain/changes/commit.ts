/** A file that a commit touches, by its path from the git top level, with `/`. */
export interface TouchedFile {
  readonly path: string;
  /** A file that moved and was changed too is one deleted and one added. */
  readonly status: "added" | "modified" | "deleted" | "renamed";
  /** Of a renamed file, where it was before. */
  readonly from: string | undefined;
}

/** A commit as git has it. Its texts are foreign; what is not UTF-8 in them has been replaced. */
export interface Commit {
  /** Full hash. */
  readonly id: string;
  /** Full hash of all its files. */
  readonly tree: string;
  /** Full hashes. */
  readonly parents: readonly string[];
  readonly author: string;
  /** Of the committer, in seconds since the epoch. */
  readonly time: number;
  readonly message: string;
  /** Against its parent; none of a merge. */
  readonly files: readonly TouchedFile[];
}
