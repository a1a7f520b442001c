import type { FileChange } from "../domain/release-files/edited-files.ts";

/** Writes of a checkout that are all made or none. `top` is the git top level, absolute; paths are relative to it, with `/`. */
export interface Checkout {
  /** Which of the files have changes that are not committed; none without git. Nothing is written, git's index included. */
  dirty(top: string, paths: readonly string[]): Promise<readonly string[]>;
  /** The files of a write that an earlier process did not end; empty where there is none. A `Problem` where it may go on. */
  unfinished(top: string): Promise<readonly string[]>;
  /** Takes back such a write, or leaves it where all of it is there. A `Problem` where somebody else has changed its files. */
  recover(top: string): Promise<void>;
  /**
   * Writes all changes. Wherever the process is ended, each file is as it was or as it is to be, and `recover` gives all
   * of them one of the two. A `Problem`, and nothing written, where a file is not as `before` says.
   */
  apply(top: string, changes: readonly FileChange[]): Promise<void>;
}
