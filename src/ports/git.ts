import type { Tag } from "../domain/validation/past.ts";
import type { PastTexts } from "./past-texts.ts";

/** What git says of a checkout. Paths are relative to the top level, with `/`. */
export interface Repository {
  /** Absolute, with links resolved. */
  readonly topLevel: string;
  /** Full hash of HEAD; `undefined` before the first commit. */
  readonly commit: string | undefined;
  /** Committer time of HEAD in seconds since the epoch; `undefined` before the first commit. */
  readonly commitTime: number | undefined;
  readonly isShallow: boolean;
  /** Tracked files that differ from HEAD, in the index or the folder, and submodules that moved or changed; sorted. */
  readonly changed: readonly string[];
  /** Files that are neither tracked nor ignored; sorted. */
  readonly untracked: readonly string[];
  /** Submodules that are not fetched, also those of submodules: their folders are empty; sorted. */
  readonly emptySubmodules: readonly string[];
}

/** Reads of a git checkout. It is never written, its index included. */
export interface Git extends PastTexts {
  /** `undefined` where the folder is in no work tree, or there is no git. */
  inspect(folder: string): Promise<Repository | undefined>;
  /** Whether there is a git to run: without one, no checkout is found in a folder that is one. */
  isThere(folder: string): Promise<boolean>;
  /** All tags that lead to a commit. */
  tags(folder: string): Promise<readonly Tag[]>;
  /**
   * The number of commits on HEAD and not on the tag that touched a path below the folder, and others than `except` in it, counted to 1,000 at most;
   * `undefined` where there is no such tag.
   */
  commitsSince(query: {
    readonly folder: string;
    readonly tag: string;
    readonly path: string;
    readonly except?: readonly string[];
  }): Promise<number | undefined>;
}
