import { gitTopOf as e, named as t, shown as n } from "../index.js";
import { defineFinding as r, join as i, normalize as a, parent as o, relative as s } from "./domain-workspace-path.js";
const c = r({
	code: "RA-COPY-MEMBER-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ member: e, topLevel: t, isGit: n }) => ({
	message: `The member ${e} is not inside ${n ? "the git checkout" : "the workspace's folder"} ${t}`,
	hint: n ? "Move it into the checkout, or take it out of [tool.uv.workspace] members" : "Put the workspace and its members into one git repository, or move the member into the workspace's folder"
})), l = r({
	code: "RA-COPY-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e }) => ({
	message: `This user may not read ${e}`,
	hint: "Change its permissions or owner, or move it out of the checkout, then run again"
})), u = r({
	code: "RA-COPY-DISK-FULL",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ folder: e }) => ({
	message: `The disk is full: no room for the copy in ${e}`,
	hint: "Free room (in a job by a step before this one), take a runner with a larger disk, or in a terminal set XDG_CACHE_HOME to a folder on one; then run again: nothing was uploaded"
})), d = r({
	code: "RA-COPY-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, why: t }) => ({
	message: `The copy that is built could not be made: ${t} at ${e}`,
	hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays, then run again"
})), f = r({
	code: "RA-COPY-NAME-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `The name of this file is not UTF-8: ${e}`,
	hint: "Rename it (git mv) to a name in UTF-8"
})), p = r({
	code: "RA-COPY-LINK-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ package: e, links: n }) => ({
	package: e,
	message: `Links of ${e} lead out of the repository: ${t(n, 10)}`,
	hint: "Put the files themselves in the links' places, or remove the links, and commit"
})), m = r({
	code: "RA-COPY-LINK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ links: e }) => ({
	message: `Links that lead out of the repository are left out of what is built: ${t(e, 10)}`,
	hint: "If a build needs one of them, put the file itself in its place"
})), h = r({
	code: "RA-CHECK-FIX-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ file: e, target: t }) => ({
	file: e,
	message: `A link leads out of the repository, so ${n(e)} is not written: ${n(t)}`,
	hint: "Put the file itself in the link's place, or fix by hand what the finding says"
})), keepInside = (t, n, r) => {
	let i = r.realPath(e(r, n) ?? n) ?? n, targetOf = (e) => r.realPath(e) ?? targetOf(o(e)), isInside = (e) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test(s(i, e)), a = t.map((e) => ({
		edit: e,
		target: targetOf(e.path)
	}));
	return {
		edits: a.filter(({ target: e }) => isInside(e)).map(({ edit: e }) => e),
		findings: a.filter(({ target: e }) => !isInside(e)).map(({ edit: { file: e }, target: t }) => h({
			file: e,
			target: t
		}))
	};
}, planEdits = (e, { root: t, prefix: n }, r) => [...Map.groupBy(e, ({ file: e }) => a(e))].flatMap(([e, o]) => {
	let s = i(t, e), c = r.readText(s), l = o.reduce((e, { apply: t }) => t(e) ?? e, c);
	return l === void 0 || l === c ? [] : [{
		file: a(i(n, e)),
		path: s,
		before: c,
		after: l
	}];
}), describe = (e) => `git_describe_command = "git describe --dirty --tags --long --match '${e}[0-9]*'"`, g = ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"], _ = g.map((e) => `${e}_FOR_{NAME}`), v = {
	variables: g,
	handOver: {
		variable: g[0],
		value: "{version}"
	}
}, patternPrefix = (e) => (t) => t.length > 1 && t.endsWith("v") ? `pattern-prefix = "${t.slice(0, -1)}" in [${e}]` : void 0, scmSetting = (e) => `${describe(e)} in [tool.setuptools_scm]`, y = [
	{
		name: "setuptools-scm",
		variables: [...g, ..._],
		handOver: {
			variable: _[0],
			value: "{version}"
		},
		setting: scmSetting
	},
	{
		name: "flit-scm",
		...v,
		setting: scmSetting
	},
	{
		name: "hatch-vcs",
		...v,
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
], b = new Map(y.map((e) => [e.name, e])), tagTool = (e) => b.get(e) ?? {
	name: e,
	variables: [],
	setting: () => void 0
}, ownTagsAdvice = (e, t, n) => {
	let { setting: r, advice: i } = tagTool(e), a = r(n), o = [a === void 0 ? void 0 : `set ${a}`, i].filter((e) => e !== void 0);
	return o.length === 0 ? `let ${e} read the tags of ${t} alone` : o.join(", and ");
}, isHanded = (e, t, n) => tagTool(e).variables.some((e) => n.has(inVariable(e, t))), canBeTold = (e) => tagTool(e).handOver !== void 0, handOver = (e, { name: t, rawName: n }, r) => {
	let i = tagTool(e).handOver;
	return i && { [inVariable(i.variable, t)]: i.value.replace("{raw}", n).replace("{version}", r) };
}, inVariable = (e, t) => e.replace("{NAME}", t.toUpperCase().replaceAll("-", "_"));
export { canBeTold, d as copyFailed, u as diskFull, l as fileUnreadable, handOver, isHanded, keepInside, p as linksLeadOut, m as linksLeftOut, c as memberOutside, f as nameUnreadable, ownTagsAdvice, planEdits };
