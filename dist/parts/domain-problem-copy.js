import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, gitTopOf, join, named, normalize, parent, relative, shown } from "./domain-problem-plan.js";

// src/domain/problem/copy.ts
var copy_exports = /* @__PURE__ */ __exportAll({
	copyFailed: () => copyFailed,
	diskFull: () => diskFull,
	editLeadsOut: () => editLeadsOut,
	fileUnreadable: () => fileUnreadable,
	linksLeadOut: () => linksLeadOut,
	linksLeftOut: () => linksLeftOut,
	memberOutside: () => memberOutside,
	nameUnreadable: () => nameUnreadable
});
const memberOutside = defineFinding({
	code: "RA-COPY-MEMBER-OUTSIDE",
	severity: "error",
	mender: "project",
	meaning: "A member of the workspace lies outside the git checkout, or, without git, outside the workspace's folder.",
	why: "Builds run in a copy of the checkout, so that it is never written. A member elsewhere has no commit, and would not be in the copy.",
	mend: "Move the member into the checkout, or take it out of `[tool.uv.workspace]`."
}, ({ member, topLevel, isGit }) => ({
	message: `The member ${member} is not inside ${isGit ? "the git checkout" : "the workspace's folder"} ${topLevel}`,
	hint: isGit ? "Move it into the checkout, or take it out of [tool.uv.workspace] members" : "Put the workspace and its members into one git repository, or move the member into the workspace's folder"
}));
const fileUnreadable = defineFinding({
	code: "RA-COPY-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "A file or folder of the checkout may not be read, so it cannot be in the copy that is built.",
	why: "A distribution that lacks a file because of its permissions would differ from what the commit says.",
	mend: "Give yourself the right to read it, or move it out of the checkout."
}, ({ file }) => ({
	message: `This user may not read ${file}`,
	hint: "Change its permissions or owner, or move it out of the checkout, then run again"
}));
const diskFull = defineFinding({
	code: "RA-COPY-DISK-FULL",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "There is no room left for the copy in which everything is built.",
	why: "Nothing was changed: the checkout is as it was, and nothing was uploaded.",
	mend: "Free some space, or point `RUNNER_TEMP` (in a terminal `XDG_CACHE_HOME`) to a larger disk."
}, ({ folder }) => ({
	message: `The disk is full: no room for the copy in ${folder}`,
	hint: "Free some space or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to a folder on a larger disk, then run again: nothing was uploaded"
}));
const copyFailed = defineFinding({
	code: "RA-COPY-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The copy in which everything is built could not be made.",
	why: "Nothing was changed: the checkout is as it was, and nothing was uploaded.",
	mend: "The message names the path and the system's code. Often the temporary folder went away or may not be written."
}, ({ file, why }) => ({
	message: `The copy that is built could not be made: ${why} at ${file}`,
	hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays, then run again"
}));
const nameUnreadable = defineFinding({
	code: "RA-COPY-NAME-NOT-UTF8",
	severity: "error",
	mender: "project",
	meaning: "The name of a tracked file is not UTF-8.",
	why: "Such a name cannot be copied faithfully, and no wheel can hold it.",
	mend: "Rename the file."
}, ({ file }) => ({
	message: `The name of this file is not UTF-8: ${file}`,
	hint: "Rename it (git mv) to a name in UTF-8"
}));
const linksLeadOut = defineFinding({
	code: "RA-COPY-LINK-LEADS-OUT",
	severity: "error",
	mender: "project",
	meaning: "A link in a package that is to be published leads out of the repository, or to git's own files.",
	why: "What it leads to has no commit, and is another thing on every machine: keys and tokens of the one that builds could be published.",
	mend: "Put the file itself in the link's place, or take the link out of the package. Links that stay in the repository may be."
}, ({ package: name, links }) => ({
	package: name,
	message: `Links of ${name} lead out of the repository: ${named(links, 10)}`,
	hint: "Put the files themselves in the links' places, or remove the links, and commit"
}));
const linksLeftOut = defineFinding({
	code: "RA-COPY-LINK-LEFT-OUT",
	severity: "warning",
	mender: "project",
	meaning: "A link leads out of the repository, and is left out of the copy that is built. No package to be published tracks it.",
	why: "What it leads to has no commit. A build that needs it will not find it.",
	mend: "Nothing, where no build needs it. Else put the file itself in the link's place."
}, ({ links }) => ({
	message: `Links that lead out of the repository are left out of what is built: ${named(links, 10)}`,
	hint: "If a build needs one of them, put the file itself in its place"
}));
const editLeadsOut = defineFinding({
	code: "RA-CHECK-FIX-LEADS-OUT",
	severity: "error",
	mender: "project",
	meaning: "A file that `check --fix` would write is reached by a link that leads out of the repository.",
	why: "What lies outside is not this repository's, and no commit would show the change.",
	mend: "Put the file itself in the link's place, or fix what it leads to by hand."
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

// src/domain/problem/init.ts
var init_exports = /* @__PURE__ */ __exportAll({
	checkWithYes: () => checkWithYes,
	configNotEditable: () => configNotEditable,
	drifted: () => drifted,
	fileInTheWay: () => fileInTheWay,
	fileKept: () => fileKept,
	flowNeedsTags: () => flowNeedsTags,
	forgeUnknown: () => forgeUnknown
});
const checkWithYes = defineFinding({
	code: "RA-INIT-CHECK-WITH-YES",
	severity: "error",
	mender: "usage",
	meaning: "`init` was told both to write what it proposes and only to say what has drifted.",
	why: "An option that is passed over in silence leaves files as they were when somebody expects them written, or the other way round.",
	mend: "Give one of them: `init --check` in CI, `init --yes` to write."
}, () => ({
	message: "--check writes nothing, and --yes writes everything",
	hint: "Run init --check to see what has drifted, init --yes to write"
}));
const fileInTheWay = defineFinding({
	code: "RA-INIT-IN-THE-WAY",
	severity: "error",
	mender: "project",
	meaning: "Where `init` would write a workflow, there is a file that it did not write.",
	why: "Two ways of publishing that are mixed, or one that takes the other's place, could publish twice or not at all. So nothing is written, not even the other files.",
	mend: "Move the file away or delete it, then run `init` again; or take over by hand what the diff shows, and leave `init` be."
}, ({ file }) => ({
	message: `Not written by init, and where it would write: ${file}`,
	hint: `Move ${file} away or delete it, then run init again; nothing is written until then`,
	file
}));
const fileKept = defineFinding({
	code: "RA-INIT-KEPT",
	severity: "warning",
	mender: "project",
	meaning: "A workflow that `init` wrote was changed since, and `init` would write another one today. It is left as it is.",
	why: "What a person changed is theirs. What `init` would write is in the diff of `init --check`.",
	mend: "Take over by hand what you want of it, or delete the file and run `init` again."
}, ({ file }) => ({
	message: `Changed since init wrote it, and left as it is: ${file}`,
	hint: "Take over by hand what init --check shows, or delete the file and run init again",
	file
}));
const drifted = defineFinding({
	code: "RA-INIT-DRIFT",
	severity: "error",
	mender: "project",
	meaning: "A file is not what `init` would write: it is missing, was changed, or another version of `init` wrote it.",
	why: "The workflows that publish should be what was reviewed when they were set up.",
	mend: "Run `init` and read its diff. It writes what nobody has changed; for the rest, take over by hand what you want, or delete the file and run `init` again."
}, ({ file, isMissing }) => ({
	message: isMissing ? `Missing: ${file}` : `Not what init would write: ${file}`,
	hint: "Run init and read its diff",
	...isMissing ? {} : { file }
}));
const configNotEditable = defineFinding({
	code: "RA-INIT-CONFIG-BY-HAND",
	severity: "error",
	mender: "project",
	meaning: "The configuration is written in a way into which `init` cannot put its settings, such as an inline table.",
	why: "Rather than to write the whole file anew, it is left as it is; nothing else is written either.",
	mend: "Add the lines by hand, then run `init` again."
}, ({ file, lines }) => ({
	message: `The settings cannot be put into ${file} as it is written`,
	hint: ["Add these by hand, then run init again:", ...lines].join("\n"),
	file
}));
const flowNeedsTags = defineFinding({
	code: "RA-INIT-FLOW-NEEDS-TAGS",
	severity: "error",
	mender: "usage",
	meaning: "With `--flow merge` there is no tag yet when a package is built. The versions of some packages are made of tags, by a tool that takes none from elsewhere, or no release pull request says them (`--changes off`).",
	why: "Each would be published as a development version.",
	mend: "Take `--flow tag`, `--changes commits` or `fragments`, another tool, or write the versions into `pyproject.toml`."
}, ({ packages, why }) => ({
	message: `With the flow merge there is no tag yet to make versions of, ${why}: ${packages.join(", ")}`,
	hint: "Run init --flow tag, or write the versions into pyproject.toml"
}));
const forgeUnknown = defineFinding({
	code: "RA-INIT-FORGE-UNKNOWN",
	severity: "notice",
	mender: "project",
	meaning: "The remote is on a host of which `init` cannot tell whether it is GitHub or Gitea, so that it writes no workflows.",
	why: "A workflow in a folder at which the forge does not look would never run, and nobody would see that.",
	mend: "Run `init --forge github` or `init --forge gitea`. On another forge, `release-actions publish` is one command of a job."
}, ({ host }) => ({
	message: `No workflows, for it is not known which forge this is: ${host}`,
	hint: "Run init --forge github or init --forge gitea where it is one of them"
}));

export { checkWithYes, configNotEditable, copyFailed, copy_exports, diskFull, drifted, fileInTheWay, fileKept, fileUnreadable, flowNeedsTags, forgeUnknown, init_exports, keepInside, linksLeadOut, linksLeftOut, memberOutside, nameUnreadable, planEdits };