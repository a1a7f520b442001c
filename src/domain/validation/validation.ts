import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import type { PastRelease } from "../tag/past-release.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Rule } from "./rules.ts";
import type { State } from "./state.ts";

/** What a validation says of one package. */
export interface PackageValidation {
  readonly name: PackageName;
  /** Canonical; as it is written where it is no version; `undefined` where it is not known. */
  readonly version: string | undefined;
  readonly state: State;
  /** One clause, for people. */
  readonly reason: string;
  /** Whether it is invalid for nothing but an index that could not be read. */
  readonly isUndecided: boolean;
  /** The tag of this release: the one that is validated, the one that there is, or the one that it would have. */
  readonly tag: string | undefined;
  /** The greatest release of the version's line, or the version's own; `undefined` where there is none. */
  readonly previous: PastRelease | undefined;
  /** Whether the version is a release, which `previous` is then. */
  readonly isReleased: boolean;
  readonly isPrerelease: boolean;
  /** The changelog's section of the version, as Markdown without its heading. Foreign text. */
  readonly notes: string | undefined;
}

export interface Validation {
  readonly mode: "branch" | "tag";
  /** In tag mode, the tag as it was given. Foreign text. */
  readonly tag: string | undefined;
  /** What the tag says, canonical; `undefined` where it fits no format. */
  readonly tagVersion: string | undefined;
  readonly state: State;
  /** In the order of their names: those that were asked for and can be released. */
  readonly packages: readonly PackageValidation[];
  readonly rules: readonly Rule[];
  /** Those of the rules, and what is said besides. */
  readonly findings: readonly Finding[];
  readonly workspace: Workspace;
  /** Whether what started the run, or is checked out, is a release that was merged. */
  readonly isMerged: boolean;
}
