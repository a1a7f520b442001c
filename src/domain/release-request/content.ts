import type { Unread } from "../changes/change.ts";
import type { Entry } from "../installers/entry.ts";
import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import type { Step } from "../release-plan/release-plan.ts";

/** What a release's commit holds, and what its pull request tells of it. Texts may come from commits. */
export interface ReleaseContent {
  /** Empty where nothing is left to release. */
  readonly packages: readonly ReleasedPackage[];
  readonly files: readonly ReleaseFile[];
  /** `YYYY-MM-DD`: of its sections' headings. */
  readonly date: string;
  readonly unread: readonly Unread[];
  readonly findings: readonly Finding[];
}

export interface ReleasedPackage {
  readonly name: PackageName;
  /** Of its folder, from the git top level. */
  readonly path: string;
  /** `undefined` before the first release. */
  readonly from: string | undefined;
  readonly to: string;
  readonly bump: Step;
  /** How many changes of its own it has. */
  readonly changes: number;
  /** One clause. */
  readonly why: string;
  /** `undefined` where it has no changelog. */
  readonly section: ReleaseSection | undefined;
  /** What its users will meet. */
  readonly installers: readonly Entry[];
}

/** What a changelog tells of one release. */
export interface ReleaseSection {
  /** Of the changelog, from the git top level. */
  readonly path: string;
  /** As it stands in the file, its heading included. */
  readonly block: string;
  /** What it says as Markdown, without its heading. */
  readonly notes: string;
}

export interface ReleaseFile {
  /** From the git top level, with `/`. */
  readonly path: string;
  /** `undefined`: it is removed. */
  readonly bytes: Uint8Array | undefined;
}

/** `core 1.4.0`, for people. */
export const releaseLabel = ({ name, to }: Pick<ReleasedPackage, "name" | "to">): string => `${name} ${to}`;
