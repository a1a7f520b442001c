import type { CommitTypes } from "../changes/commit-types.ts";
import { unknownPackage } from "../problem/config.ts";
import type { Finding } from "../problem/finding.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { nearest } from "../text/nearest.ts";
import { isGlob } from "./glob.ts";
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

/** Of a package that nothing is said of. */
export const noPackageConfig: PackageConfig = {
  smoke: undefined,
  extras: [],
  pythonVersions: [],
  isPrivate: false,
  tagFormats: [],
  platforms: [],
  extraPaths: [],
  changelog: undefined,
  group: undefined,
};

/** Of a project that says nothing. */
export const noConfig: Config = {
  file: "pyproject.toml",
  settings: {},
  packages: new Map(),
  groups: new Map(),
  commitTypes: new Map(),
  firstCommit: undefined,
};

/** What is said of one package. */
export const configOf = ({ packages }: Config, name: PackageName): PackageConfig =>
  packages.get(name) ?? noPackageConfig;

/** The Python that builds a package, as uv takes it, where `given` is for all; uv's choice where it is `undefined`. */
export const buildPythonOf = (config: Config, name: PackageName, given: readonly string[]): string | undefined =>
  configOf(config, name).pythonVersions[0] ?? given[0];

/** The packages that have Pythons of their own, as `packages.NAME.python-version`. */
export const ownPythons = ({ packages }: Config): readonly string[] =>
  [...packages].flatMap(([name, { pythonVersions }]) =>
    pythonVersions.length > 0 ? [`packages.${name}.python-version`] : [],
  );

/** Tables of packages that are no members, and what groups name that is none. */
export const unknownPackages = (config: Config, members: readonly PackageName[]): readonly Finding[] => {
  const named = [...config.groups.values()].flatMap(({ packages }) => packages.filter((each) => !isGlob(each)));
  return [...new Set([...config.packages.keys(), ...named.map(normalizeName)])]
    .filter((name) => !members.includes(name))
    .map((name) => unknownPackage({ name, nearest: nearest(name, members), place: { file: config.file } }));
};
