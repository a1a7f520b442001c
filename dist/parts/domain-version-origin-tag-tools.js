import { isThrough as e } from "../index.js";
import { byPlace as t, defineFinding as n, fetchAll as r, fetchBranches as i, nameDefault as a, remedyOf as o, shellWord as s } from "./domain-problem-locked-index.js";
import { parseRequirement as c, tagIsNotVersion as l } from "./actions-shared-inputs.js";
import { parseToml as u, tableIn as d } from "./domain-workspace-shapes.js";
const describe = (e) => `git_describe_command = "git describe --dirty --tags --long --match '${e}[0-9]*'"`, f = ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"], p = f.map((e) => `${e}_FOR_{NAME}`), m = {
	variables: f,
	handOver: {
		variable: f[0],
		value: "{version}"
	}
}, patternPrefix = (e) => (t) => t.length > 1 && t.endsWith("v") ? `pattern-prefix = "${t.slice(0, -1)}" in [${e}]` : void 0, scmSetting = (e) => `${describe(e)} in [tool.setuptools_scm]`, h = [
	{
		name: "setuptools-scm",
		variables: [...f, ...p],
		handOver: {
			variable: p[0],
			value: "{version}"
		},
		setting: scmSetting
	},
	{
		name: "vcs-versioning",
		variables: [...f, ...p],
		handOver: {
			variable: p[1],
			value: "{version}"
		},
		setting: (e) => `scm.${describe(e).replace("git_describe", "git.describe")} in [tool.vcs-versioning]`
	},
	{
		name: "flit-scm",
		...m,
		setting: scmSetting
	},
	{
		name: "hatch-vcs",
		...m,
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
], g = new Map(h.map((e) => [e.name, e])), tagTool = (e) => g.get(e) ?? {
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
}, inVariable = (e, t) => e.replace("{NAME}", t.toUpperCase().replaceAll("-", "_")), _ = {
	rust: 120,
	c: 60,
	python: 1
}, v = new Set([
	"maturin",
	"setuptools-rust",
	"rustimport"
]), y = new Set([
	"scikit-build-core",
	"scikit-build",
	"meson-python",
	"py-build-cmake",
	"hatch-cython",
	"hatch-mypyc"
]), b = new Set([
	"cmake",
	"cython",
	"cffi",
	"mypy",
	"nanobind",
	"numpy",
	"pybind11"
]), compiledLanguage = ({ text: e, tool: t }, n = !0) => {
	let r = buildRequirements(e);
	return r.some((e) => v.has(e)) ? "rust" : r.some((e) => y.has(e)) || d(t, "setuptools")["ext-modules"] !== void 0 || t.cibuildwheel !== void 0 || (n || !r.includes("setuptools")) && r.some((e) => b.has(e)) ? "c" : void 0;
}, guessedSeconds = (e, t = !1) => _[(t ? void 0 : compiledLanguage(e)) ?? "python"], buildRequirements = (e) => {
	let t = u(e), { requires: n } = d(t.ok ? t.table : {}, "build-system");
	return (Array.isArray(n) ? n : []).flatMap((e) => {
		let t = typeof e == "string" ? c(e) : void 0;
		return t?.ok ? [t.requirement.name] : [];
	});
}, measuredSeconds = (t) => new Map(t.filter((t) => e(t, "build") && t.kind === "done").map(({ package: e, started: t, ended: n }) => [e, (n - t) / 1e3]).filter(([, e]) => Number.isFinite(e) && e >= 0)), x = n({
	code: "RA-TAG-NOT-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no tag to validate: tag is empty, and GITHUB_REF names none",
	hint: "Push a tag where that starts the workflow, or give tag. Without one, publish takes due: unreleased, release due: prepared, and validate-release mode: branch"
})), S = n({
	code: "RA-TAG-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, isShallow: n, hasGit: i }) => ({
	message: i ? `This clone has no tag ${e}` : `There is no git checkout to find the tag in: ${e}`,
	...t((e) => i ? `${n ? r(e) : "Correct its name, fetch it (git fetch --tags), or make it first"}${e("", "; git tag --list shows what is there")}` : e("Check the repository out first, with actions/checkout and fetch-depth: 0", "Run it in a clone of the repository"))
})), C = n({
	code: "RA-TAG-NOT-CHECKED-OUT",
	severity: "error",
	mender: "usage"
}, ({ tag: e, commit: n, head: r }) => ({
	message: `The files are those of ${r.slice(0, 12)}, but the tag ${e} is on ${n.slice(0, 12)}`,
	...t((t) => `Check the tag out, with ${t(`ref: refs/tags/${e} on actions/checkout`, `git switch --detach ${s(`refs/tags/${e}`)}`)}; what is here and not there is for the next version, with its own tag`)
})), ofOtherFiles = (e) => {
	let t = e.find(({ code: e }) => e === C.code);
	return (e) => {
		if (t === void 0 || e.code !== l.code) return e;
		let { hint: n, inTerminal: r } = t;
		return {
			...e,
			hint: n,
			inTerminal: r,
			remedy: o(t)
		};
	};
}, w = n({
	code: "RA-TAG-LIGHTWEIGHT",
	severity: "notice",
	mender: "project"
}, ({ tag: e }) => ({
	message: `The tag is lightweight, not annotated: ${e}`,
	hint: "Nothing needs to be done; git tag --annotate makes annotated ones"
})), T = n({
	code: "RA-TAG-OFF-DEFAULT-BRANCH",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, commit: n, branch: r }) => ({
	message: `The commit ${n.slice(0, 12)} of the tag ${e} is not on the default branch ${r}`,
	...t((e) => `Merge it as it is${e("", `, then run ${i}`)}; else tag a commit that is merged, or, where maintenance branches are released, one with require-default-branch = false in the configuration: where the tag was pushed, with the next version`)
})), E = n({
	code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, branch: n }) => ({
	message: `Whether ${e} is on the default branch cannot be seen: ${n === void 0 ? "nothing says which branch that is" : `this clone does not have ${n}`}`,
	...t((e) => n === void 0 ? `Run ${i}, then ${a}, or set require-default-branch = false in the configuration` : e("Set fetch-depth: 0 on actions/checkout, which fetches every branch", `Run ${i}`))
}));
export { canBeTold, compiledLanguage, E as defaultBranchUnknown, guessedSeconds, handOver, isHanded, measuredSeconds, ofOtherFiles, ownTagsAdvice, readsOwnTags, w as tagLightweight, S as tagMissing, C as tagNotCheckedOut, x as tagNotGiven, T as tagOffDefaultBranch };
