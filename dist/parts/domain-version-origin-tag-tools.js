import { isThrough as e } from "../index.js";
import { parseRequirement as t } from "./actions-shared-inputs.js";
import { parseToml as n, tableIn as r } from "./domain-toml-places.js";
const describe = (e) => `git_describe_command = "git describe --dirty --tags --long --match '${e}[0-9]*'"`, i = ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"], a = i.map((e) => `${e}_FOR_{NAME}`), o = {
	variables: i,
	handOver: {
		variable: i[0],
		value: "{version}"
	}
}, patternPrefix = (e) => (t) => t.length > 1 && t.endsWith("v") ? `pattern-prefix = "${t.slice(0, -1)}" in [${e}]` : void 0, scmSetting = (e) => `${describe(e)} in [tool.setuptools_scm]`, s = [
	{
		name: "setuptools-scm",
		variables: [...i, ...a],
		handOver: {
			variable: a[0],
			value: "{version}"
		},
		setting: scmSetting
	},
	{
		name: "vcs-versioning",
		variables: [...i, ...a],
		handOver: {
			variable: a[1],
			value: "{version}"
		},
		setting: (e) => `scm.${describe(e).replace("git_describe", "git.describe")} in [tool.vcs-versioning]`
	},
	{
		name: "flit-scm",
		...o,
		setting: scmSetting
	},
	{
		name: "hatch-vcs",
		...o,
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
], c = new Map(s.map((e) => [e.name, e])), tagTool = (e) => c.get(e) ?? {
	name: e,
	variables: [],
	setting: () => void 0
}, ownTagsAdvice = (e, t, n) => {
	let { setting: r, advice: i } = tagTool(e), a = r(n), o = [a === void 0 ? void 0 : `set ${a}`, i].filter((e) => e !== void 0);
	return o.length === 0 ? `let ${e} read the tags of ${t} alone` : o.join(", and ");
}, versionSettings = (e) => [...Object.entries(e).flatMap(([e, t]) => /scm|version|metadata|pbr/.test(e) ? [t] : []), ...[
	e.hatch,
	e.pdm,
	e["scikit-build"]
].flatMap((e) => [e?.version, e?.metadata])], readsOwnTags = (e, t) => {
	let n = JSON.stringify(versionSettings(e)), r = t.replace(/v$/, ""), i = [
		`${t}*`,
		`${t}[`,
		...r === "" ? [] : [`${r}*`]
	], a = ["'", "\""].flatMap((e) => i.map((t) => e + t)), o = [`"pattern-prefix":"${r}"`, `"tag":{"prefix":"${t}"`];
	return [...a, ...o].some((e) => n.includes(e));
}, isHanded = (e, t, n) => tagTool(e).variables.some((e) => n.has(inVariable(e, t))), canBeTold = (e) => tagTool(e).handOver !== void 0, handOver = (e, { name: t, rawName: n }, r) => {
	let i = tagTool(e).handOver;
	return i && { [inVariable(i.variable, t)]: i.value.replace("{raw}", n).replace("{version}", r) };
}, inVariable = (e, t) => e.replace("{NAME}", t.toUpperCase().replaceAll("-", "_")), l = {
	rust: 120,
	c: 60,
	python: 1
}, u = new Set([
	"maturin",
	"setuptools-rust",
	"rustimport"
]), d = new Set([
	"scikit-build-core",
	"scikit-build",
	"meson-python",
	"py-build-cmake",
	"hatch-cython",
	"hatch-mypyc"
]), f = new Set([
	"cmake",
	"cython",
	"cffi",
	"mypy",
	"nanobind",
	"numpy",
	"pybind11"
]), compiledLanguage = ({ text: e, tool: t }, n = !0) => {
	let i = buildRequirements(e);
	return i.some((e) => u.has(e)) ? "rust" : i.some((e) => d.has(e)) || r(t, "setuptools")["ext-modules"] !== void 0 || (n || !i.includes("setuptools")) && i.some((e) => f.has(e)) ? "c" : void 0;
}, guessedSeconds = (e, t = !1) => l[(t ? void 0 : compiledLanguage(e)) ?? "python"], buildRequirements = (e) => {
	let i = n(e), { requires: a } = r(i.ok ? i.table : {}, "build-system");
	return (Array.isArray(a) ? a : []).flatMap((e) => {
		let n = typeof e == "string" ? t(e) : void 0;
		return n?.ok ? [n.requirement.name] : [];
	});
}, measuredSeconds = (t) => new Map(t.filter((t) => e(t, "build") && t.kind === "done").map(({ package: e, started: t, ended: n }) => [e, (n - t) / 1e3]).filter(([, e]) => Number.isFinite(e) && e >= 0));
export { canBeTold, compiledLanguage, guessedSeconds, handOver, isHanded, measuredSeconds, ownTagsAdvice, readsOwnTags };
