import { type Workspace, workspaceOf } from "./workspace.ts";

/** A package with one module, built with uv_build: the quickest there is. */
export interface Tiny {
  readonly name: string;
  /** Lines of `project.dependencies`; those of other packages of the workspace become workspace sources. */
  readonly requires?: readonly string[];
  readonly version?: string;
  /** Of its one module. */
  readonly code?: string;
  /** More lines for `[project]`. */
  readonly project?: string;
  /** More tables. */
  readonly tables?: string;
  /** In place of `[build-system]` for uv_build. */
  readonly buildSystem?: string;
}

/** `[build-system]` of each kind of backend. */
export const buildSystems = {
  uv_build: '[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n',
  hatchling: '[build-system]\nrequires = ["hatchling>=1.27"]\nbuild-backend = "hatchling.build"\n',
  setuptools: '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
  flit: '[build-system]\nrequires = ["flit_core>=3.12,<4"]\nbuild-backend = "flit_core.buildapi"\n',
};

/** The module of a package. */
const moduleOf = (name: string): string => name.replaceAll("-", "_");

export const pyproject = (tiny: Tiny): string =>
  [
    "[project]",
    `name = "${tiny.name}"`,
    ...(tiny.version === "dynamic" ? ['dynamic = ["version"]'] : [`version = "${tiny.version ?? "1.0.0"}"`]),
    'description = "A tiny package"',
    'readme = "README.md"',
    'requires-python = ">=3.9"',
    `dependencies = ${JSON.stringify(tiny.requires ?? [])}`,
    tiny.project ?? "",
    tiny.buildSystem ?? buildSystems.uv_build,
    tiny.tables ?? "",
  ].join("\n");

/** The files of a workspace; `tables` are more of the root's. */
export const workspaceFiles = (packages: readonly Tiny[], tables = ""): Readonly<Record<string, string>> => {
  const sources = packages.map(({ name }) => `${name} = { workspace = true }\n`).join("");
  const ofPackages = packages.map((tiny) => ({
    [`packages/${tiny.name}/pyproject.toml`]: pyproject(tiny),
    [`packages/${tiny.name}/README.md`]: `# ${tiny.name}\n`,
    [`packages/${tiny.name}/src/${moduleOf(tiny.name)}/__init__.py`]: `${tiny.code ?? ""}\n`,
  }));
  const workspace = `[tool.uv.workspace]\nmembers = ["packages/*"]\n\n[tool.uv.sources]\n${sources}\n${tables}`;
  return Object.assign({ "pyproject.toml": workspace }, ...ofPackages);
};

/** A git repository with a workspace of tiny packages. */
export const tinyWorkspace = (packages: readonly Tiny[], tables = ""): Workspace =>
  workspaceOf(workspaceFiles(packages, tables));

/** A git repository that is one tiny package. */
export const tinyProject = (tiny: Tiny): Workspace =>
  workspaceOf({
    "pyproject.toml": pyproject(tiny),
    "README.md": `# ${tiny.name}\n`,
    [`src/${moduleOf(tiny.name)}/__init__.py`]: `${tiny.code ?? ""}\n`,
  });
