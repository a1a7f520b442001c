import { memberPlace } from "../plan/member-place.ts";
import type { PackageName } from "../python/name.ts";
import { resolve } from "../workspace/path.ts";
import { aString, aTable, type Table } from "../workspace/shapes.ts";
import type { ReadSource, SourceText } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { readCargoVersion } from "./cargo.ts";
import { readMesonVersion } from "./meson.ts";
import { readNodeVersion } from "./node.ts";
import { type Project, unknown, type VersionOrigin } from "./origin.ts";
import { modulePaths, readAttribute } from "./python-module.ts";
import { readWholeFile, searchText } from "./text.ts";

/**
 * Finds a version as the build backend would, by reading and without running anything: from `[project]`, the file or
 * attribute that the backend's settings name, or `Cargo.toml`.
 */
export const originOf = async (workspace: Workspace, member: Member, read: ReadSource): Promise<VersionOrigin> => {
  if (member.version !== undefined) {
    return {
      kind: "stated",
      stated: { version: member.version, place: memberPlace(workspace, member, ["project", "version"]) },
    };
  }
  const project = { member, read: (path: string) => read(resolve(member.path, path)) };
  const backend = backends.find(({ of }) => of.test(member.buildBackend ?? "setuptools"));
  return (await backend?.origin(project)) ?? unknown(`${member.buildBackend} is asked for it when it is built`);
};

const tags = (tool: string): VersionOrigin => ({ kind: "tags", tool });

const tableIn = (table: Table, ...keys: readonly string[]): Table => {
  const [first, ...rest] = keys;
  if (first === undefined) return table;
  const inner = table[first];
  return aTable.accepts(inner) ? tableIn(inner, ...rest) : Object.create(null);
};

const stringAt = (table: Table, key: string): string | undefined =>
  aString.accepts(table[key]) ? table[key] : undefined;

/** https://hatch.pypa.io/latest/version/ */
const hatch = async ({ member, read }: Project): Promise<VersionOrigin> => {
  const table = tableIn(member.tool, "hatch", "version");
  const source = stringAt(table, "source") ?? "regex";
  if (tagSources.has(source)) return tags(source === "vcs" ? "hatch-vcs" : source);
  if (source === "env") {
    const variable = stringAt(table, "variable");
    return unknown(
      `hatchling takes it from ${variable === undefined ? "a variable" : `the variable ${variable}`} of the environment`,
    );
  }
  if (source === "nodejs") return await readNodeVersion(read, stringAt(table, "path") ?? "package.json");
  if (!fileSources.has(source)) return unknown(`hatchling's version source ${source} runs code`);
  const path = stringAt(table, "path");
  if (path === undefined) return unknown("[tool.hatch.version] names no path");
  const expression = stringAt(table, "pattern");
  const assignment = /^(?:__version__|VERSION) *= *(["'])v?(?<version>.+?)\1/im;
  return await searchText({ source: read(path), path, expression, group: "version", assignment });
};

/** The second is of hatch-regex-commit, which reads as the first does. */
const fileSources = new Set(["regex", "regex_commit"]);
const tagSources = new Set(["vcs", "uv-dynamic-versioning", "uv-workspace-dynamic-versioning", "versioningit"]);

/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
const setuptools = ({ member, read }: Project): VersionOrigin => {
  // Versioneer may lie in the project itself, and setup.py may ask vcs-versioning: neither is required then.
  const own = ["versioneer", "vcs-versioning"].find((name) => name in member.tool);
  const tool = buildTools(member).find((name) => tagTools.has(name)) ?? own ?? versioneerIn(read("setup.cfg"));
  const table = tableIn(member.tool, "setuptools", "dynamic", "version");
  // Without settings of its own, setuptools-scm may be there for the list of files alone.
  const hasSettings = "setuptools_scm" in member.tool || "vcs-versioning" in member.tool;
  const isFilesOnly = Object.keys(table).length > 0 && !hasSettings;
  if (tool !== undefined && !isFilesOnly) return tags(tool);
  const file = table.file;
  const [first, ...others] = Array.isArray(file) ? file : [file];
  if (aString.accepts(first) && others.length === 0) return readWholeFile(read(first), first);
  if (others.length > 0) return unknown("[tool.setuptools.dynamic] puts it together from several files");
  const attr = stringAt(table, "attr");
  if (attr === undefined) return unknown("setup.py or setup.cfg gives it");
  const cut = attr.lastIndexOf(".");
  const folders = tableIn(member.tool, "setuptools", "package-dir");
  const pathsOf = (module: string): readonly string[] => modulePaths(module, folders);
  return readAttribute(attr.slice(0, cut), attr.slice(cut + 1), { read, pathsOf });
};

/** https://github.com/python-versioneer/python-versioneer/blob/master/INSTALL.md */
const versioneerIn = (setupCfg: SourceText): string | undefined =>
  setupCfg.kind === "text" && /^\[versioneer\]/m.test(setupCfg.text) ? "versioneer" : undefined;

const tagTools = new Set([
  "setuptools-scm",
  "setuptools-git-versioning",
  "versioningit",
  "vcs-versioning",
  "versioneer",
  "pbr",
]);

const buildTools = ({ requirements }: Member): readonly PackageName[] =>
  requirements.filter(({ table }) => table === "build-system.requires").map(({ requirement }) => requirement.name);

/** https://flit.pypa.io/en/stable/pyproject_toml.html */
const flit = ({ member, read }: Project): VersionOrigin => {
  const name = stringAt(tableIn(member.tool, "flit", "module"), "name") ?? member.rawName.replaceAll("-", "_");
  return readAttribute(name, "__version__", { read, pathsOf: (module) => modulePaths(module, {}) });
};

/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
const pdm = async ({ member, read }: Project): Promise<VersionOrigin> => {
  const table = tableIn(member.tool, "pdm", "version");
  const source = stringAt(table, "source");
  if (source === "scm") return tags("pdm-backend");
  if (source === "call") return unknown("pdm-backend's version source call runs code");
  const path = stringAt(table, "path");
  if (source !== "file" || path === undefined) return unknown("[tool.pdm.version] names no file");
  const expression = stringAt(table, "pattern");
  const assignment = /^(?:__version__|VERSION)\s*=\s*["'](?<version>.+?)["'][ \t]*(?:#.*)?\r?$/m;
  return await searchText({ source: read(path), path, expression, group: 1, assignment });
};

/** https://python-poetry.org/docs/pyproject/#version */
const poetry = ({ member }: Project): VersionOrigin => {
  const plugin = buildTools(member).find((name) => name === "poetry-dynamic-versioning");
  return plugin === undefined ? unknown("poetry-core is asked for it when it is built") : tags(plugin);
};

/**
 * A table of its own, or from 1.0 on an entry of dynamic-metadata: where that names no field, its tool makes versions alone.
 * https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html
 */
const scikitBuild = async ({ member, read }: Project): Promise<VersionOrigin> => {
  const own = tableIn(member.tool, "scikit-build", "metadata", "version");
  const entries = member.tool["dynamic-metadata"];
  const tables = [own, ...(Array.isArray(entries) ? entries.filter((each) => aTable.accepts(each)) : [])];
  for (const table of tables) {
    const provider = stringAt(table, "provider") ?? "";
    const isVersion = table === own || stringAt(table, "field") === "version";
    const tool = providers.find(({ of }) => of.test(provider))?.tool;
    if (tool !== undefined && (isVersion || !("field" in table))) return tags(tool);
    const path = stringAt(table, "input");
    if (!isVersion || path === undefined || !/^(?:scikit_build_core|dynamic_metadata)\..*\bregex$/.test(provider))
      continue;
    if ("result" in table || "remove" in table)
      return unknown(`${provider} puts it together of what it finds in ${path}`);
    const expression = stringAt(table, "regex");
    const assignment = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(["'])v?(?<version>.+?)\1/im;
    return await searchText({ source: read(path), path, expression, group: "value", assignment });
  }
  return unknown("scikit-build-core is asked for it when it is built");
};

const providers = [
  { of: /\bsetuptools_scm$/, tool: "setuptools-scm" },
  { of: /^vcs_versioning\b/, tool: "vcs-versioning" },
  { of: /^setuptools_git_versioning\b/, tool: "setuptools-git-versioning" },
];

const backends: readonly {
  readonly of: RegExp;
  readonly origin: (project: Project) => VersionOrigin | Promise<VersionOrigin>;
}[] = [
  { of: /^hatchling\b/, origin: hatch },
  { of: /^setuptools\b/, origin: setuptools },
  { of: /^flit_core\b/, origin: flit },
  { of: /^flit_scm\b/, origin: () => tags("flit-scm") },
  { of: /^pdm\b/, origin: pdm },
  { of: /^(?:poetry\.core|poetry_dynamic_versioning)\b/, origin: poetry },
  { of: /^pbr\b/, origin: () => tags("pbr") },
  { of: /^scikit_build_core\b/, origin: scikitBuild },
  { of: /^maturin\b/, origin: readCargoVersion },
  { of: /^mesonpy\b/, origin: readMesonVersion },
];
