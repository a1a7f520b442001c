import type { PackageName } from "../python/name.ts";

/** A tool that makes a version of git's tags, and may take those of any package. */
export interface TagTool {
  readonly name: string;
  /** Variables that hand it a version instead, `{NAME}` for that of the package. */
  readonly variables: readonly string[];
  /** A setting by which it reads the tags of one package alone, which begin with `prefix`; `undefined` where there is none such. */
  readonly setting: (prefix: string) => string | undefined;
  /** What else there is to do about it, as a clause. */
  readonly advice?: string;
}

const describe = (prefix: string): string =>
  `git_describe_command = "git describe --dirty --tags --long --match '${prefix}[0-9]*'"`;

const scmVariables = ["SETUPTOOLS_SCM", "VCS_VERSIONING"].flatMap((tool) => [
  `${tool}_PRETEND_VERSION`,
  `${tool}_PRETEND_VERSION_FOR_{NAME}`,
]);

/** A pattern of dunamai's begins with the v. */
const patternPrefix =
  (table: string) =>
  (prefix: string): string | undefined =>
    prefix.endsWith("v") ? `pattern-prefix = "${prefix.slice(0, -1)}" in [${table}]` : undefined;

const scm = (name: string): TagTool => ({
  name,
  variables: scmVariables,
  setting: (prefix) => `${describe(prefix)} in [tool.setuptools_scm]`,
});

const tools: readonly TagTool[] = [
  /** https://setuptools-scm.readthedocs.io/en/latest/config/ */
  scm("setuptools-scm"),
  scm("flit-scm"),
  /** https://github.com/ofek/hatch-vcs#version-source-options */
  {
    name: "hatch-vcs",
    variables: scmVariables,
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
    setting: patternPrefix("tool.uv-dynamic-versioning"),
  },
  {
    name: "uv-workspace-dynamic-versioning",
    variables: ["UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE"],
    setting: patternPrefix("tool.uv-workspace-dynamic-versioning"),
    advice: "take version out of [project] in every pyproject.toml above: that field comes before any tag",
  },
  /** https://github.com/mtkennerly/poetry-dynamic-versioning#configuration */
  {
    name: "poetry-dynamic-versioning",
    variables: ["POETRY_DYNAMIC_VERSIONING_BYPASS", "POETRY_DYNAMIC_VERSIONING_OVERRIDE"],
    setting: patternPrefix("tool.poetry-dynamic-versioning"),
  },
  /** https://backend.pdm-project.org/metadata/#read-from-scm-tag-supporting-git-and-hg */
  {
    name: "pdm-backend",
    variables: ["PDM_BUILD_SCM_VERSION"],
    setting: (prefix) => `tag_filter = "${prefix}[0-9]*" in [tool.pdm.version]`,
  },
  /** It reads tags without a name, and no others. https://docs.openstack.org/pbr/latest/user/features.html#version */
  {
    name: "pbr",
    variables: ["PBR_VERSION"],
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

/** Whether one of these variables hands the tool the package's version, so that no tag does. */
export const isHanded = (tool: string, name: PackageName, variables: ReadonlySet<string>): boolean => {
  const upper = name.toUpperCase().replaceAll("-", "_");
  return tagTool(tool).variables.some((variable) => variables.has(variable.replace("{NAME}", upper)));
};
