import type { Past } from "../domain/validation/past.ts";
import type { PastTexts } from "./past-texts.ts";

export type { DefaultBranch, Past, Tag } from "../domain/validation/past.ts";

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
export interface History extends PastTexts {
  /**
   * `undefined` where the folder is in no work tree, or there is no git. `branch` is the default branch's name as the
   * forge has it; without one, what the remote, or a repository without remote, goes by.
   */
  read(folder: string, branch: string | undefined): Promise<Past | undefined>;
  /** Whether there is a git to run: without one, no checkout is found in a folder that is one. */
  isGitThere(folder: string): Promise<boolean>;
  /** Whether a commit is among another's ancestors, or that commit itself; a shallow clone may not see that it is. */
  isAncestor(query: { readonly topLevel: string; readonly commit: string; readonly of: string }): Promise<boolean>;
  /** For each area, in their order, whether HEAD has something else there. */
  haveChanged(topLevel: string, areas: readonly Area[]): Promise<readonly boolean[]>;
}
