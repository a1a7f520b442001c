import type { Environment } from "../environment/child.ts";
import type { PackageName } from "../python/name.ts";
import type { Table } from "../workspace/shapes.ts";

/** A tool that makes a version of git's tags, and may take those of any package. */
export interface TagTool {
  readonly name: string;
  /** Variables that hand it a version instead, `{NAME}` for that of the package. */
  readonly variables: readonly string[];
  /** That of them by which we hand it a version, and the value: `{raw}` for the name as the package spells it, `{version}`. */
  readonly handOver?: { readonly variable: string; readonly value: string };
  /** A setting by which it reads the tags of one package alone, which begin with `prefix`; `undefined` where there is none such. */
  readonly setting: (prefix: string) => string | undefined;
  /** What else there is to do about it, as a clause. */
  readonly advice?: string;
}

const describe = (prefix: string): string =>
  `git_describe_command = "git describe --dirty --tags --long --match '${prefix}[0-9]*'"`;

const forAll = ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"];
const forOne = forAll.map((variable) => `${variable}_FOR_{NAME}`);

/** A tool that asks setuptools-scm, and does not tell it of which package: only what counts for all is heard. */
const nameless = { variables: forAll, handOver: { variable: forAll[0]!, value: "{version}" } };

/** A pattern of dunamai's begins with the v. */
const patternPrefix =
  (table: string) =>
  (prefix: string): string | undefined =>
    prefix.length > 1 && prefix.endsWith("v") ? `pattern-prefix = "${prefix.slice(0, -1)}" in [${table}]` : undefined;

const scmSetting = (prefix: string): string => `${describe(prefix)} in [tool.setuptools_scm]`;

const tools: readonly TagTool[] = [
  /** https://setuptools-scm.readthedocs.io/en/latest/config/ */
  {
    name: "setuptools-scm",
    variables: [...forAll, ...forOne],
    handOver: { variable: forOne[0]!, value: "{version}" },
    setting: scmSetting,
  },
  /** https://setuptools-scm.readthedocs.io/en/latest/overrides/ */
  {
    name: "vcs-versioning",
    variables: [...forAll, ...forOne],
    handOver: { variable: forOne[1]!, value: "{version}" },
    setting: (prefix) => `scm.${describe(prefix).replace("git_describe", "git.describe")} in [tool.vcs-versioning]`,
  },
  { name: "flit-scm", ...nameless, setting: scmSetting },
  /** https://github.com/ofek/hatch-vcs#version-source-options */
  {
    name: "hatch-vcs",
    ...nameless,
    setting: (prefix) => `${describe(prefix)} in [tool.hatch.version.raw-options]`,
  },
  /** https://versioningit.readthedocs.io/en/stable/configuration.html */
  {
    name: "versioningit",
    variables: [],
    setting: (prefix) =>
      `match = ["${prefix}[0-9]*"] in [tool.versioningit.vcs] and rmprefix = "${prefix}" in [tool.versioningit.tag2version]`,
  },
  /** https://github.com/ninoseki/uv-dynamic-versioning/blob/main/docs/version_source.md */
  {
    name: "uv-dynamic-versioning",
    variables: ["UV_DYNAMIC_VERSIONING_BYPASS"],
    handOver: { variable: "UV_DYNAMIC_VERSIONING_BYPASS", value: "{version}" },
    setting: patternPrefix("tool.uv-dynamic-versioning"),
  },
  {
    name: "uv-workspace-dynamic-versioning",
    variables: ["UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE"],
    handOver: { variable: "UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE", value: "{raw}={version}" },
    setting: patternPrefix("tool.uv-workspace-dynamic-versioning"),
    advice: "take version out of [project] in every pyproject.toml above: that field comes before any tag",
  },
  /** https://github.com/mtkennerly/poetry-dynamic-versioning#configuration */
  {
    name: "poetry-dynamic-versioning",
    variables: ["POETRY_DYNAMIC_VERSIONING_BYPASS", "POETRY_DYNAMIC_VERSIONING_OVERRIDE"],
    handOver: { variable: "POETRY_DYNAMIC_VERSIONING_BYPASS", value: "{version}" },
    setting: patternPrefix("tool.poetry-dynamic-versioning"),
  },
  /** https://backend.pdm-project.org/metadata/#read-from-scm-tag-supporting-git-and-hg */
  {
    name: "pdm-backend",
    variables: ["PDM_BUILD_SCM_VERSION"],
    handOver: { variable: "PDM_BUILD_SCM_VERSION", value: "{version}" },
    setting: (prefix) => `tag_filter = "${prefix}[0-9]*" in [tool.pdm.version]`,
  },
  /** It reads tags without a name, and no others. https://docs.openstack.org/pbr/latest/user/features.html#version */
  {
    name: "pbr",
    variables: ["PBR_VERSION"],
    handOver: { variable: "PBR_VERSION", value: "{version}" },
    setting: () => undefined,
    advice: "take another tool, for pbr reads no tag that has a name",
  },
];

const byName = new Map(tools.map((tool) => [tool.name, tool]));

/** What is known of a tool that makes versions of tags. */
export const tagTool = (name: string): TagTool => byName.get(name) ?? { name, variables: [], setting: () => undefined };

/** What to do so that a tool reads a package's own tags, as a clause. */
export const ownTagsAdvice = (tool: string, name: PackageName, prefix: string): string => {
  const { setting, advice } = tagTool(tool);
  const line = setting(prefix);
  const todo = [line === undefined ? undefined : `set ${line}`, advice].filter((each) => each !== undefined);
  return todo.length === 0 ? `let ${tool} read the tags of ${name} alone` : todo.join(", and ");
};

/** What tools that make versions are told: others name the files of a package, which may be called as its tags. */
const versionSettings = (tool: Table): readonly unknown[] => [
  ...Object.entries(tool).flatMap(([name, table]) => (/scm|version|metadata|pbr/.test(name) ? [table] : [])),
  ...[tool.hatch, tool.pdm, tool["scikit-build"]].flatMap((table) => [
    (table as Table | undefined)?.version,
    (table as Table | undefined)?.metadata,
  ]),
];

/** Whether the settings of a package's tools have a pattern of its own tags, so that there is nothing to set. */
export const readsOwnTags = (tool: Table, prefix: string): boolean => {
  const text = JSON.stringify(versionSettings(tool));
  const nameAlone = prefix.replace(/v$/, "");
  const globs = [`${prefix}*`, `${prefix}[`, ...(nameAlone === "" ? [] : [`${nameAlone}*`])];
  const patterns = ["'", '"'].flatMap((quote) => globs.map((glob) => quote + glob));
  const settings = [`"pattern-prefix":"${nameAlone}"`, `"tag":{"prefix":"${prefix}"`];
  return [...patterns, ...settings].some((pattern) => text.includes(pattern));
};

/** Whether one of these variables hands the tool the package's version, so that no tag does. */
export const isHanded = (tool: string, name: PackageName, variables: ReadonlySet<string>): boolean =>
  tagTool(tool).variables.some((variable) => variables.has(inVariable(variable, name)));

/** Whether the tool can be handed a version. */
export const canBeTold = (tool: string): boolean => tagTool(tool).handOver !== undefined;

/** What a build's environment says so that the tool gives this version; `undefined` where nothing does. */
export const handOver = (
  tool: string,
  { name, rawName }: { readonly name: PackageName; readonly rawName: string },
  version: string,
): Environment | undefined => {
  const way = tagTool(tool).handOver;
  return way && { [inVariable(way.variable, name)]: way.value.replace("{raw}", rawName).replace("{version}", version) };
};

const inVariable = (variable: string, name: PackageName): string =>
  variable.replace("{NAME}", name.toUpperCase().replaceAll("-", "_"));
