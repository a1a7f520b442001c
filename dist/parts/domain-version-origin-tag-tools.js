const describe = (e) => `git_describe_command = "git describe --dirty --tags --long --match '${e}[0-9]*'"`, e = ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"], t = e.map((e) => `${e}_FOR_{NAME}`), n = {
	variables: e,
	handOver: {
		variable: e[0],
		value: "{version}"
	}
}, patternPrefix = (e) => (t) => t.length > 1 && t.endsWith("v") ? `pattern-prefix = "${t.slice(0, -1)}" in [${e}]` : void 0, scmSetting = (e) => `${describe(e)} in [tool.setuptools_scm]`, r = [
	{
		name: "setuptools-scm",
		variables: [...e, ...t],
		handOver: {
			variable: t[0],
			value: "{version}"
		},
		setting: scmSetting
	},
	{
		name: "flit-scm",
		...n,
		setting: scmSetting
	},
	{
		name: "hatch-vcs",
		...n,
		setting: (e) => `${describe(e)} in [tool.hatch.version.raw-options]`
	},
	{
		name: "versioningit",
		variables: [],
		setting: (e) => `match = ["${e}[0-9]*"] in [tool.versioningit.vcs] and rmprefix = "${e}" in [tool.versioningit.tag2version]`
	},
	{
		name: "uv-dynamic-versioning",
		variables: ["UV_DYNAMIC_VERSIONING_BYPASS"],
		handOver: {
			variable: "UV_DYNAMIC_VERSIONING_BYPASS",
			value: "{version}"
		},
		setting: patternPrefix("tool.uv-dynamic-versioning")
	},
	{
		name: "uv-workspace-dynamic-versioning",
		variables: ["UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE"],
		handOver: {
			variable: "UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE",
			value: "{raw}={version}"
		},
		setting: patternPrefix("tool.uv-workspace-dynamic-versioning"),
		advice: "take version out of [project] in every pyproject.toml above: that field comes before any tag"
	},
	{
		name: "poetry-dynamic-versioning",
		variables: ["POETRY_DYNAMIC_VERSIONING_BYPASS", "POETRY_DYNAMIC_VERSIONING_OVERRIDE"],
		handOver: {
			variable: "POETRY_DYNAMIC_VERSIONING_BYPASS",
			value: "{version}"
		},
		setting: patternPrefix("tool.poetry-dynamic-versioning")
	},
	{
		name: "pdm-backend",
		variables: ["PDM_BUILD_SCM_VERSION"],
		handOver: {
			variable: "PDM_BUILD_SCM_VERSION",
			value: "{version}"
		},
		setting: (e) => `tag_filter = "${e}[0-9]*" in [tool.pdm.version]`
	},
	{
		name: "pbr",
		variables: ["PBR_VERSION"],
		handOver: {
			variable: "PBR_VERSION",
			value: "{version}"
		},
		setting: () => void 0,
		advice: "take another tool, for pbr reads no tag that has a name"
	}
], i = new Map(r.map((e) => [e.name, e])), tagTool = (e) => i.get(e) ?? {
	name: e,
	variables: [],
	setting: () => void 0
}, ownTagsAdvice = (e, t, n) => {
	let { setting: r, advice: i } = tagTool(e), a = r(n), o = [a === void 0 ? void 0 : `set ${a}`, i].filter((e) => e !== void 0);
	return o.length === 0 ? `let ${e} read the tags of ${t} alone` : o.join(", and ");
}, readsOwnTags = (e, t) => {
	let n = JSON.stringify(e);
	return [...["'", "\""].flatMap((e) => ["*", "["].map((n) => e + t + n)), `"pattern-prefix":"${t.replace(/v$/, "")}"`].some((e) => n.includes(e));
}, isHanded = (e, t, n) => tagTool(e).variables.some((e) => n.has(inVariable(e, t))), canBeTold = (e) => tagTool(e).handOver !== void 0, handOver = (e, { name: t, rawName: n }, r) => {
	let i = tagTool(e).handOver;
	return i && { [inVariable(i.variable, t)]: i.value.replace("{raw}", n).replace("{version}", r) };
}, inVariable = (e, t) => e.replace("{NAME}", t.toUpperCase().replaceAll("-", "_"));
export { canBeTold, handOver, isHanded, ownTagsAdvice, readsOwnTags };
