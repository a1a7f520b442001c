import type { Change, Size, Unread } from "../changes/change.ts";
import type { PackageHistory } from "../changes/noted.ts";
import type { Entry } from "../installers/entry.ts";
import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import type { Member } from "../workspace/workspace.ts";

/** What a package's changes are counted from. */
export interface Baseline {
  /** Canonical. */
  readonly version: string;
  /** `undefined` where the index knows the release, and no tag. */
  readonly tag: string | undefined;
}

/** A package that can be released, and all that is known of it. */
export interface Candidate {
  readonly member: Member;
  /** Canonical, as the files say it; `undefined` where only a tag will, or it cannot be read. */
  readonly stated: string | undefined;
  /** Whether a tool makes its version of a tag. */
  readonly isOfTag: boolean;
  /** Where the files say it, from the git top level. */
  readonly versionFile: string | undefined;
  /** The last release; `undefined` where there was none. */
  readonly base: Baseline | undefined;
  /** From where changes count, as a person would say it: `a-v1.2.3`, `the beginning`. */
  readonly since: string;
  /** Canonical: every version that is on the index or in a tag. */
  readonly taken: readonly string[];
  /** Whether its versions begin with the two digits of a year. */
  readonly isByYear: boolean;
  readonly history: PackageHistory;
  /** Its fragments, whose commits are not counted once more. */
  readonly fragments: readonly Change[];
  /** Why it is left out whatever has changed: `exclude names it`. */
  readonly leftOut: string | undefined;
  /** Whether tags in no known format may be its releases, and no index was asked. */
  readonly isTagUnread: boolean;
  /** Whether the changelog has a section of the version in the files, and not one that is to be finished. */
  readonly isTold: boolean;
  /** Whether its changelog has no section of that version, or one that is marked as to come, and is to have one. */
  readonly lacksSection: boolean;
}

/** Why a package is released that has no change of its own: what it requires no longer fits. */
export interface Because {
  /** The package that it requires. */
  readonly package: PackageName;
  /** That package's version before. */
  readonly from: string;
  /** The one that comes, planned or prepared. */
  readonly to: string;
  /** What the released metadata says of it. */
  readonly specifier: string;
}

/** A change of a file that makes a plan true, for whoever writes it. */
export type Edit =
  /** The place that says the package's version; `file` as findings name files. */
  | {
      readonly kind: "version";
      readonly package: PackageName;
      readonly file: string;
      readonly from: string;
      readonly to: string;
    }
  /** One requirement in a member's `pyproject.toml`; `table` as in a plan's bounds. */
  | {
      readonly kind: "requirement";
      readonly package: PackageName;
      readonly file: string;
      readonly table: string;
      readonly from: string;
      readonly to: string;
    };

/** The step from one version to the next. */
export type Step = Size | "first" | "stable" | "a" | "b" | "rc" | "post" | "exact";

export interface PlannedRelease {
  readonly name: PackageName;
  /** Relative to the workspace's root. */
  readonly path: string;
  /** What the files say, else the last release; `undefined` before the first one. */
  readonly current: string | undefined;
  /** The last release, which has a tag or is on the index. */
  readonly last: string | undefined;
  readonly proposed: string;
  readonly bump: Step;
  /** One clause for people. */
  readonly reason: string;
  readonly tag: string;
  readonly changes: readonly Change[];
  readonly becauseOf: readonly Because[];
  readonly edits: readonly Edit[];
  /** What installers will see otherwise than in the last release on the index; empty where none was asked. */
  readonly installers: readonly Entry[];
}

export interface Unchanged {
  readonly name: PackageName;
  readonly version: string | undefined;
  readonly reason: string;
}

/** What would be released and why, and what would not; everything in an order that its content gives. */
export interface ReleasePlan {
  readonly packages: readonly PlannedRelease[];
  readonly unchanged: readonly Unchanged[];
  readonly unread: readonly Unread[];
  readonly findings: readonly Finding[];
}
