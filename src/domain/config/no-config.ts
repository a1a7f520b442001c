import type { Config, PackageConfig } from "./shape.ts";

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
