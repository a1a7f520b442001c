import type { CommitTypes } from "../changes/commit-types.ts";
import type { PackageName } from "../python/name.ts";
import type { Group } from "./groups.ts";

/** What `[tool.release-actions.packages.<name>]` says of one package. */
export interface PackageConfig {
  /** A command to run after the installation instead of imports, or `off`; `undefined` where nothing is said. */
  readonly smoke: readonly string[] | "off" | undefined;
  /** Installed with the package for the smoke test. */
  readonly extras: readonly string[];
  /** As uv takes them: the first builds, all smoke-test. Empty where nothing is said. */
  readonly pythonVersions: readonly string[];
  /** Never published. */
  readonly isPrivate: boolean;
  /** Empty where nothing is said. */
  readonly tagFormats: readonly string[];
  /** What other jobs build its wheels for, as `python-abi-platform` with `*`; empty: its wheel is built here. */
  readonly platforms: readonly string[];
  /** Globs from the git top level, of files outside of its folder that its build reads. */
  readonly extraPaths: readonly string[];
  /** Path from the workspace's root, with `{name}` and `{path}`. */
  readonly changelog: string | undefined;
  /** The group that it says it is in. */
  readonly group: string | undefined;
}

/** `[tool.release-actions]`: what belongs to the project, not to one run. */
export interface Config {
  /** Relative to the root: where it was read from. */
  readonly file: string;
  /** By key, as TOML gives them: each is the default of the input of that name. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly packages: ReadonlyMap<PackageName, PackageConfig>;
  readonly groups: ReadonlyMap<string, Group>;
  /** What the configuration says of types of changes, by type. */
  readonly commitTypes: CommitTypes;
  /** A commit before which nothing is looked for, as it is written. */
  readonly firstCommit: string | undefined;
}
