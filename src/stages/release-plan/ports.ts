import type { Config } from "../../domain/config/config.ts";
import type { CommitLog } from "../../ports/commit-log.ts";
import type { Files } from "../../ports/files.ts";
import type { History } from "../../ports/history.ts";
import type { Indexes } from "../../ports/indexes.ts";
import type { OpenIndex } from "../../ports/package-index.ts";
import type { NameOwnersPorts } from "../plan/name-owners.ts";

/** What a release plan looks at. Nothing is written. */
export interface ReleasePlanPorts {
  readonly files: Files;
  readonly history: History;
  readonly commits: CommitLog;
  readonly indexes: Indexes;
  readonly openIndex: OpenIndex;
  readonly openNames: () => Promise<NameOwnersPorts>;
  readonly config: Config;
  /** Absolute path of a folder as a person named it. */
  readonly absolute: (path: string) => string;
  readonly signal: AbortSignal;
}

/** The inputs of a release plan. */
export interface ReleasePlanWish {
  readonly workingDirectory: string;
  readonly tagFormat: readonly string[];
  readonly packages: readonly string[];
  readonly exclude: readonly string[];
  /** `auto`, a word or a version for all, or lines `NAME: WORD`. */
  readonly bump: readonly string[];
  /** Packages of which `bump` has what a person has set in the release pull request. */
  readonly edited?: ReadonlySet<string> | undefined;
  readonly prerelease: "a" | "b" | "rc" | undefined;
  readonly changes: "auto" | "commits" | "fragments" | "both" | "off";
  /** A ref from which changes count for all packages. */
  readonly since: string | undefined;
  readonly dependents: "specifier" | "none";
  readonly bounds: "lower" | "major" | "minor" | "exact" | "off";
  readonly forceUnchanged: boolean;
  /** Path of the changelogs from the root, with `{name}` and `{path}`. */
  readonly changelog: string | undefined;
  /** `false`: a package without a changelog gets none. */
  readonly requireChangelog: "auto" | "true" | "false";
  /** `undefined`: where the release goes to, as uv itself says it. */
  readonly index: string | undefined;
}
