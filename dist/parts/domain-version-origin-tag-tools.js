import { gitTopOf } from "../index.js";
import { defineFinding, join, named, normalize, parent, relative, shown } from "./actions-publish-contract.js";

// src/domain/problem/copy.ts
const memberOutside = defineFinding({
	code: "RA-COPY-MEMBER-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ member, topLevel, isGit }) => ({
	message: `The member ${member} is not inside ${isGit ? "the git checkout" : "the workspace's folder"} ${topLevel}`,
	hint: isGit ? "Move it into the checkout, or take it out of [tool.uv.workspace] members" : "Put the workspace and its members into one git repository, or move the member into the workspace's folder"
}));
const fileUnreadable = defineFinding({
	code: "RA-COPY-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file }) => ({
	message: `This user may not read ${file}`,
	hint: "Change its permissions or owner, or move it out of the checkout, then run again"
}));
const diskFull = defineFinding({
	code: "RA-COPY-DISK-FULL",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ folder }) => ({
	message: `The disk is full: no room for the copy in ${folder}`,
	hint: "Free some space or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to a folder on a larger disk, then run again: nothing was uploaded"
}));
const copyFailed = defineFinding({
	code: "RA-COPY-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file, why }) => ({
	message: `The copy that is built could not be made: ${why} at ${file}`,
	hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays, then run again"
}));
const nameUnreadable = defineFinding({
	code: "RA-COPY-NAME-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ file }) => ({
	message: `The name of this file is not UTF-8: ${file}`,
	hint: "Rename it (git mv) to a name in UTF-8"
}));
const linksLeadOut = defineFinding({
	code: "RA-COPY-LINK-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ package: name, links }) => ({
	package: name,
	message: `Links of ${name} lead out of the repository: ${named(links, 10)}`,
	hint: "Put the files themselves in the links' places, or remove the links, and commit"
}));
const linksLeftOut = defineFinding({
	code: "RA-COPY-LINK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ links }) => ({
	message: `Links that lead out of the repository are left out of what is built: ${named(links, 10)}`,
	hint: "If a build needs one of them, put the file itself in its place"
}));
const editLeadsOut = defineFinding({
	code: "RA-CHECK-FIX-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ file, target }) => ({
	file,
	message: `A link leads out of the repository, so ${shown(file)} is not written: ${shown(target)}`,
	hint: "Put the file itself in the link's place, or fix by hand what the finding says"
}));

// src/stages/health/plan-edits.ts
const keepInside = (edits, root, files) => {
	const top = files.realPath(gitTopOf(files, root) ?? root) ?? root;
	const targetOf = (path) => files.realPath(path) ?? targetOf(parent(path));
	const isInside = (path) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test(relative(top, path));
	const judged = edits.map((edit) => ({
		edit,
		target: targetOf(edit.path)
	}));
	return {
		edits: judged.filter(({ target }) => isInside(target)).map(({ edit }) => edit),
		findings: judged.filter(({ target }) => !isInside(target)).map(({ edit: { file }, target }) => editLeadsOut({
			file,
			target
		}))
	};
};
const planEdits = (fixes, { root, prefix }, files) => [...Map.groupBy(fixes, ({ file }) => normalize(file))].flatMap(([file, all]) => {
	const path = join(root, file);
	const before = files.readText(path);
	const after = all.reduce((text, { apply }) => apply(text) ?? text, before);
	return after === void 0 || after === before ? [] : [{
		file: normalize(join(prefix, file)),
		path,
		before,
		after
	}];
});

// src/domain/version-origin/tag-tools.ts
const describe = (prefix) => `git_describe_command = "git describe --dirty --tags --long --match '${prefix}[0-9]*'"`;
const forAll = ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"];
const forOne = forAll.map((variable) => `${variable}_FOR_{NAME}`);
const nameless = {
	variables: forAll,
	handOver: {
		variable: forAll[0],
		value: "{version}"
	}
};
const patternPrefix = (table) => (prefix) => prefix.length > 1 && prefix.endsWith("v") ? `pattern-prefix = "${prefix.slice(0, -1)}" in [${table}]` : void 0;
const scmSetting = (prefix) => `${describe(prefix)} in [tool.setuptools_scm]`;
const tools = [
	{
		name: "setuptools-scm",
		variables: [...forAll, ...forOne],
		handOver: {
			variable: forOne[0],
			value: "{version}"
		},
		setting: scmSetting
	},
	{
		name: "flit-scm",
		...nameless,
		setting: scmSetting
	},
	{
		name: "hatch-vcs",
		...nameless,
		setting: (prefix) => `${describe(prefix)} in [tool.hatch.version.raw-options]`
	},
	{
		name: "versioningit",
		variables: [],
		setting: (prefix) => `match = ["${prefix}[0-9]*"] in [tool.versioningit.vcs] and rmprefix = "${prefix}" in [tool.versioningit.tag2version]`
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
		setting: (prefix) => `tag_filter = "${prefix}[0-9]*" in [tool.pdm.version]`
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
];
const byName = new Map(tools.map((tool) => [tool.name, tool]));
const tagTool = (name) => byName.get(name) ?? {
	name,
	variables: [],
	setting: () => void 0
};
const ownTagsAdvice = (tool, name, prefix) => {
	const { setting, advice } = tagTool(tool);
	const line = setting(prefix);
	const todo = [line === void 0 ? void 0 : `set ${line}`, advice].filter((each) => each !== void 0);
	return todo.length === 0 ? `let ${tool} read the tags of ${name} alone` : todo.join(", and ");
};
const isHanded = (tool, name, variables) => tagTool(tool).variables.some((variable) => variables.has(inVariable(variable, name)));
const canBeTold = (tool) => tagTool(tool).handOver !== void 0;
const handOver = (tool, { name, rawName }, version) => {
	const way = tagTool(tool).handOver;
	return way && { [inVariable(way.variable, name)]: way.value.replace("{raw}", rawName).replace("{version}", version) };
};
const inVariable = (variable, name) => variable.replace("{NAME}", name.toUpperCase().replaceAll("-", "_"));

export { canBeTold, copyFailed, diskFull, fileUnreadable, handOver, isHanded, keepInside, linksLeadOut, linksLeftOut, memberOutside, nameUnreadable, ownTagsAdvice, planEdits };