import type { Commit } from "../domain/ref-update/evidence.ts";

/** Reads which commits came with a push. */
export interface PushRange {
  /** Whether there is a git to run: without one, no checkout is found in a folder that is one. */
  isGitThere(folder: string): Promise<boolean>;
  /**
   * The commits that HEAD has and `before` has not; without `before` HEAD's own, and where it is a merge what it merged.
   * `undefined` outside git, and before the first commit.
   */
  commits(query: { readonly folder: string; readonly before: string | undefined }): Promise<Brought | undefined>;
}

export interface Brought {
  /** Full hash. */
  readonly head: string;
  /** Whether this clone lacks older commits. */
  readonly isShallow: boolean;
  /** In any order; `undefined` where this clone lacks some of them. */
  readonly commits: readonly Commit[] | undefined;
}
