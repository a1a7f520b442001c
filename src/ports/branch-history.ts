import type { Commit, RefUpdate } from "../domain/ref-update/evidence.ts";
import type { Answer, Listing } from "./forge.ts";

/** How a branch moved. */
export interface BranchHistory {
  /** The forge's record, newest first; of one movement, or since a time in milliseconds. GitHub alone keeps one. */
  updates(branch: string, wanted: Wanted): Promise<Answer<Listing<RefUpdate>>>;
  /** The commits that `after` has and `before` has not, in any order. */
  between(before: string, after: string): Promise<Answer<Listing<Commit>>>;
}

/** A recent movement is among the last hundred, or not there yet. */
export type Wanted =
  | { readonly before: string; readonly after: string; readonly isRecent: boolean }
  | { readonly since: number };
