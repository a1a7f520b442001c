import type { PackageName } from "../python/name.ts";
import type { Candidate } from "./candidates.ts";
import type { Change } from "./change.ts";
import type { Reading } from "./read-commit.ts";

/** A commit that has something to say of packages which have not released it yet. */
export interface Noted {
  readonly id: string;
  readonly time: number;
  readonly reading: Reading;
  /** By which commit on HEAD's line it came. */
  readonly by: string | undefined;
  readonly pullRequest: number | undefined;
  readonly packages: readonly PackageName[];
  /** What its message's revert may mean, newest first. */
  readonly candidates: readonly Candidate[];
}

/** A version that a commit asks for, as written. */
export interface AskedVersion {
  readonly text: string;
  /** Full hash. */
  readonly commit: string;
}

/** What history says of one package since its last release. */
export interface PackageHistory {
  readonly name: PackageName;
  /** Of what is left when the reverts are settled. */
  readonly changes: readonly Change[];
  /** Commits that touch it, without merges and releases. */
  readonly commits: number;
  /** Those of them that nobody could read. */
  readonly unread: number;
  /** What `changes` has instead of them; absent where they count. */
  readonly instead?: "fragments" | "off";
  /** The newest first. */
  readonly releaseAs: readonly AskedVersion[];
}
