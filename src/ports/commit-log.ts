import type { Commit, TouchedFile } from "../domain/changes/commit.ts";

export type { Commit, TouchedFile } from "../domain/changes/commit.ts";

/** A merge, and the parent that it is compared with. */
export interface MergeOf {
  readonly id: string;
  readonly parent: string;
}

/** Reads a history in one pass, commit by commit: nothing is kept. */
export interface CommitLog {
  /**
   * From these commits (full hashes) backwards, children before parents. Ends early where the reader has enough. A
   * message longer than a megabyte is cut there; what is not UTF-8 is replaced.
   */
  read(
    query: { readonly folder: string; readonly from: readonly string[] },
    onCommit: (commit: Commit) => "more" | "enough",
  ): Promise<void>;
  /** Full hash of the commit that a branch, tag or hash leads to; `undefined` where there is none. */
  resolve(folder: string, ref: string): Promise<string | undefined>;
  /**
   * Full hashes of the commits on HEAD that made a text come or go in a file, or changed it at all, the newest first. `path` is
   * relative to the folder.
   */
  changesOf(query: {
    readonly folder: string;
    readonly path: string;
    readonly text?: string;
  }): Promise<readonly string[]>;
  /** What merges touch against one of their parents, by hash. */
  filesOf(folder: string, merges: readonly MergeOf[]): Promise<ReadonlyMap<string, readonly TouchedFile[]>>;
}
