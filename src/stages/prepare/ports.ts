import type { PackageName } from "../../domain/python/name.ts";
import type { ReleaseContent } from "../../domain/release-request/content.ts";
import type { Clock } from "../../ports/clock.ts";
import type { CommitWriter, ReleaseTrees } from "../../ports/release-commits.ts";
import type { ReleaseRequests } from "../../ports/release-requests.ts";

/** Versions that persons have set in the pull request. */
export type VersionWishes = ReadonlyMap<PackageName, string>;

export interface PreparePorts {
  readonly requests: ReleaseRequests;
  readonly trees: ReleaseTrees;
  /** `undefined` on a forge that signs no commits for others. */
  readonly signed: CommitWriter | undefined;
  readonly pushed: CommitWriter;
  /** What would be released now, with these versions where a person has chosen them; on a day, or today. */
  readonly content: (wishes: VersionWishes, date: string | undefined) => Promise<ReleaseContent>;
  /** Where a person can open a pull request by hand. */
  readonly compareLink: (base: string, branch: string) => string;
  /** What commits made by git have as committer; the forge's name for the token's owner. */
  readonly ownEmail: () => Promise<string>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** The pull request that is asked for. */
export interface PrepareWish {
  /** Full hash of the checkout's commit. */
  readonly head: string;
  readonly base: string;
  readonly branch: string;
  /** With `{packages}`. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  readonly dryRun: boolean;
}
