import { gitTopOf as e } from "../index.js";
import { defineFinding as t, join as n, named as r, normalize as i, parent as a, relative as o, shown as s } from "./domain-workspace-path.js";
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
	return r.requirements.some(({ kind: e, requirement: t }) => e === "runtime" && i.has(t.name)) || u.has(r.project.description) || isHolder(r) ? [r.name] : [];
}, isHolder = ({ name: e, project: { description: t } }) => /-(?:workspace|monorepo|dev)$/.test(e) || typeof t == "string" && /^(?:the )?(?:\S+ )?(?:monorepo|workspace)\b/i.test(t), untaggedExamples = (e, t, n) => {
	let r = e.filter((e) => isAmongTests(e) || t.length > 0 && isTestsByName(e)), i = e.filter((e) => !r.includes(e)), a = i.filter((e) => isNamed(e, t)), o = new Set((a.length > 0 ? a : i).map(({ name: e }) => n.get(e))), s = e.filter((e) => (isExample(e) || r.includes(e) && !o.has(n.get(e.name))) && !isNamed(e, t)), c = e.filter((e) => !s.includes(e)), l = new Set(c.flatMap(({ requirements: e }) => e.flatMap(({ kind: e, requirement: t }) => e === "group" ? [] : [t.name])));
	return c.length === 0 ? [] : s.flatMap(({ name: e }) => l.has(e) ? [] : [e]);
}, isExample = ({ path: e }) => /(?:^|\/)(?:examples?|samples?|demos?)(?:\/|$)/i.test(e), isTestsByName = ({ name: e }) => /^test-|-(?:integration|e2e|unit)-tests?$/.test(e), isAmongTests = ({ path: e }) => /(?:^|\/)tests?(?:\/|$)/i.test(e), d = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/, f = /^((?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*)(["'])([^"'\n]*)\2[ \t]*(?:#.*)?\r?$/m, assignedVersion = (e) => {
	let t = f.exec(e);
	if (t === null) return;
	let [, n, r, i] = t;
	return {
		version: i,
		before: n,
		quote: r,
		line: e.slice(0, t.index).split("\n").length
	};
}, versionLine = (e, { before: t, quote: n }) => `${e}: ^${literally(t)}${n}([^${n}]*)`, literally = (e) => e.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"), p = t({
	code: "RA-COPY-MEMBER-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ member: e, topLevel: t, isGit: n }) => ({
	message: `The member ${e} is not inside ${n ? "the git checkout" : "the workspace's folder"} ${t}`,
	hint: n ? "Move it into the checkout, or take it out of [tool.uv.workspace] members and of siblings' [tool.uv.sources]" : "Put the workspace and its members into one git repository, or move the member into the workspace's folder"
})), m = t({
	code: "RA-COPY-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ file: e }) => ({
	message: `This user may not read ${e}`,
	hint: "Change its permissions or owner (in a job by a step before this one), or move it out of the checkout if git does not track it"
})), h = t({
	code: "RA-COPY-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, why: t }) => ({
	message: `The copy that is built could not be made: ${t} at ${e}`,
	hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays, then run again"
})), sourceFailed = (e) => ({
	...h(e),
	hint: "See that this can be read (by cp, for instance), and that the disk or share that it is on is sound, then run again"
}), gitFailedInCopy = ({ folder: e, command: t, words: n }) => ({
	...h({
		file: e,
		why: `git ${t} failed (${n})`
	}),
	hint: "See that git fsck finds nothing wrong in the checkout, and that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) may be written and stays, then run again"
}), g = t({
	code: "RA-COPY-NAME-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `The name of this file is not UTF-8: ${e}`,
	hint: "Rename it to a name in UTF-8 (by git mv where git tracks it; in a shell, * stands for what is shown as �)"
})), _ = t({
	code: "RA-COPY-LINK-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ package: e, links: t }) => ({
	package: e,
	message: `Links of ${e} lead out of the repository, or into git's own files: ${r(t, 10)}`,
	hint: "Put the files themselves in the links' places, or remove the links, and commit"
})), v = t({
	code: "RA-COPY-LINK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ links: e }) => ({
	message: `Links that lead out of the repository, or into git's own files, are left out of what is built: ${r(e, 10)}`,
	hint: "If a build needs one of them, put the file itself in its place"
})), y = t({
	code: "RA-CHECK-FIX-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ file: e, target: t }) => ({
	file: e,
	message: `A link leads out of the repository, or into git's own files, so ${s(e)} is not written: ${s(t)}`,
	hint: "Put what it leads to in the link's place, or make the change there by hand"
})), keepInside = (t, n, r) => {
	let i = r.realPath(e(r, n) ?? n) ?? n, targetOf = (e) => r.realPath(e) ?? targetOf(a(e)), isInside = (e) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test(o(i, e)), s = t.map((e) => ({
		edit: e,
		target: targetOf(e.path)
	}));
	return {
		edits: s.filter(({ target: e }) => isInside(e)).map(({ edit: e }) => e),
		findings: s.filter(({ target: e }) => !isInside(e)).map(({ edit: { file: e }, target: t }) => y({
			file: e,
			target: t
		}))
	};
}, planEdits = (e, { root: t, prefix: r }, a) => [...Map.groupBy(e, ({ file: e }) => i(e))].flatMap(([e, o]) => {
	let s = n(t, e), c = a.readText(s), l = o.reduce((e, { apply: t }) => t(e) ?? e, c);
	return l === void 0 || l === c ? [] : [{
		file: i(n(r, e)),
		path: s,
		before: c,
		after: l
	}];
});
export { assignedVersion, h as copyFailed, u as emptyDescriptions, m as fileUnreadable, gitFailedInCopy, keepInside, _ as linksLeadOut, v as linksLeftOut, literally, p as memberOutside, g as nameUnreadable, planEdits, sourceFailed, unmeantRoot, untaggedExamples, versionLine, d as versionModule, withoutLocal };
