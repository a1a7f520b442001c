import type { Commit, MergedRequest } from "../domain/ref-update/evidence.ts";
import type { Answer, Listing } from "./forge.ts";

/** Pull requests that the forge shows as merged. */
export interface MergedRequests {
  /** Into a branch, those last changed first; back to a time in milliseconds, else the last hundred. */
  into(branch: string, since?: number): Promise<Answer<Listing<MergedRequest>>>;
  /** Those that the forge connects with a commit, into any branch. */
  withCommit(sha: string): Promise<Answer<readonly MergedRequest[]>>;
  /** A request's own commits. */
  commitsOf(number: number): Promise<Answer<Listing<Commit>>>;
}
