import { gitTopOf as e, named as t, shown as n } from "../index.js";
import { defineFinding as r, join as i, normalize as a, parent as o, relative as s } from "./domain-workspace-path.js";
import { isLocal as c, parseVersion as l } from "./actions-shared-inputs.js";
const withoutLocal = (e, t, n) => {
	let r = e.filter((e) => !c(l(t.get(e.name) ?? "0")));
	return r.length === 0 ? e : e.filter((e) => r.includes(e) || isNamed(e, n));
}, isNamed = ({ name: e, rawName: t }, n) => n.some((n) => n.startsWith(e) || n.startsWith(t)), u = new Set([
	"",
	"Add your description here",
	"Default template for PDM package"
]), unmeantRoot = (e, { members: t, tags: n }) => {
	let r = e.find(({ path: e }) => e === ".");
	if (r === void 0 || e.length === 1 || isNamed(r, n)) return [];
	let i = new Set(t.filter((t) => !e.includes(t)).map(({ name: e }) => e));
	return r.requirements.some(({ kind: e, requirement: t }) => e === "runtime" && i.has(t.name)) || u.has(r.project.description) ? [r.name] : [];
}, untaggedExamples = (e, t, n) => {
	let r = e.filter((e) => isAmongTests(e) || t.length > 0 && e.name.startsWith("test-")), i = new Set(e.filter((e) => !r.includes(e)).map(({ name: e }) => n.get(e))), a = e.filter((e) => (isExample(e) || r.includes(e) && !i.has(n.get(e.name))) && !isNamed(e, t)), o = e.filter((e) => !a.includes(e)), s = new Set(o.flatMap(({ requirements: e }) => e.flatMap(({ kind: e, requirement: t }) => e === "group" ? [] : [t.name])));
	return o.length === 0 ? [] : a.flatMap(({ name: e }) => s.has(e) ? [] : [e]);
}, isExample = ({ path: e }) => /(?:^|\/)(?:examples?|samples?|demos?)(?:\/|$)/i.test(e), isAmongTests = ({ path: e }) => /(?:^|\/)tests?(?:\/|$)/i.test(e), d = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/, f = /^((?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*)(["'])([^"'\n]*)\2[ \t]*(?:#.*)?\r?$/m, assignedVersion = (e) => {
	let t = f.exec(e);
	if (t === null) return;
	let [, n, r, i] = t;
	return {
		version: i,
		before: n,
		quote: r,
		line: e.slice(0, t.index).split("\n").length
	};
}, versionLine = (e, { before: t, quote: n }) => `${e}: ^${literally(t)}${n}([^${n}]*)`, literally = (e) => e.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"), p = r({
	code: "RA-COPY-MEMBER-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ member: e, topLevel: t, isGit: n }) => ({
	message: `The member ${e} is not inside ${n ? "the git checkout" : "the workspace's folder"} ${t}`,
	hint: n ? "Move it into the checkout, or take it out of [tool.uv.workspace] members and of siblings' [tool.uv.sources]" : "Put the workspace and its members into one git repository, or move the member into the workspace's folder"
})), m = r({
	code: "RA-COPY-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ file: e }) => ({
	message: `This user may not read ${e}`,
	hint: "Change its permissions or owner (in a job by a step before this one), or move it out of the checkout if git does not track it"
})), h = r({
	code: "RA-COPY-DISK-FULL",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ folder: e }) => ({
	message: `The disk is full: no room for the copy in ${e}`,
	hint: "Free room (in a job by a step before this one), take a runner with a larger disk, or in a terminal set XDG_CACHE_HOME to a folder on one"
})), g = r({
	code: "RA-COPY-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, why: t }) => ({
	message: `The copy that is built could not be made: ${t} at ${e}`,
	hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays, then run again"
})), sourceFailed = (e) => ({
	...g(e),
	hint: "See that this can be read (by cp, for instance), and that the disk or share that it is on is sound, then run again"
}), gitFailedInCopy = ({ folder: e, command: t, words: n }) => ({
	...g({
		file: e,
		why: `git ${t} failed (${n})`
	}),
	hint: "See that git fsck finds nothing wrong in the checkout, and that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) may be written and stays, then run again"
}), _ = r({
	code: "RA-COPY-NAME-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `The name of this file is not UTF-8: ${e}`,
	hint: "Rename it to a name in UTF-8 (by git mv where git tracks it; in a shell, * stands for what is shown as �)"
})), v = r({
	code: "RA-COPY-LINK-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ package: e, links: n }) => ({
	package: e,
	message: `Links of ${e} lead out of the repository, or into git's own files: ${t(n, 10)}`,
	hint: "Put the files themselves in the links' places, or remove the links, and commit"
})), y = r({
	code: "RA-COPY-LINK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ links: e }) => ({
	message: `Links that lead out of the repository, or into git's own files, are left out of what is built: ${t(e, 10)}`,
	hint: "If a build needs one of them, put the file itself in its place"
})), b = r({
	code: "RA-CHECK-FIX-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ file: e, target: t }) => ({
	file: e,
	message: `A link leads out of the repository, or into git's own files, so ${n(e)} is not written: ${n(t)}`,
	hint: "Put what it leads to in the link's place, or make the change there by hand"
})), keepInside = (t, n, r) => {
	let i = r.realPath(e(r, n) ?? n) ?? n, targetOf = (e) => r.realPath(e) ?? targetOf(o(e)), isInside = (e) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test(s(i, e)), a = t.map((e) => ({
		edit: e,
		target: targetOf(e.path)
	}));
	return {
		edits: a.filter(({ target: e }) => isInside(e)).map(({ edit: e }) => e),
		findings: a.filter(({ target: e }) => !isInside(e)).map(({ edit: { file: e }, target: t }) => b({
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
});
export { assignedVersion, g as copyFailed, h as diskFull, u as emptyDescriptions, m as fileUnreadable, gitFailedInCopy, keepInside, v as linksLeadOut, y as linksLeftOut, literally, p as memberOutside, _ as nameUnreadable, planEdits, sourceFailed, unmeantRoot, untaggedExamples, versionLine, d as versionModule, withoutLocal };
