import { gitTopOf as e } from "../index.js";
import { defineFinding as t, join as n, named as r, normalize as i, parent as a, relative as o, resolve as s, shown as c } from "./domain-workspace-path.js";
const l = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/, u = /^((?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*)(["'])([^"'\n]*)\2[ \t]*(?:#.*)?\r?$/m, assignedVersion = (e) => {
	let t = u.exec(e);
	if (t === null) return;
	let [, n, r, i] = t;
	return {
		version: i,
		before: n,
		quote: r,
		line: e.slice(0, t.index).split("\n").length
	};
}, versionLine = (e, { before: t, quote: n }) => `${e}: ^${literally(t)}${n}([^${n}]*)`, literally = (e) => e.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"), d = t({
	code: "RA-COPY-MEMBER-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ member: e, topLevel: t, isGit: n }) => ({
	message: `The member ${e} is not inside ${n ? "the git checkout" : "the workspace's folder"} ${t}`,
	hint: n ? "Move it into the checkout, or take it out of [tool.uv.workspace] members and of siblings' [tool.uv.sources]" : "Put the workspace and its members into one git repository, or move the member into the workspace's folder"
})), f = t({
	code: "RA-COPY-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ file: e }) => ({
	message: `This user may not read ${e}`,
	hint: "Change its permissions or owner (in a job by a step before this one), or move it out of the checkout if git does not track it"
})), p = t({
	code: "RA-COPY-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, why: t }) => ({
	message: `The copy that is built could not be made: ${t} at ${e}`,
	hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays"
})), sourceFailed = (e) => ({
	...p(e),
	hint: "See that this can be read (by cp, for instance), and that the disk or share that it is on is sound"
}), gitFailedInCopy = ({ folder: e, command: t, words: n }) => ({
	...p({
		file: e,
		why: `git ${t} failed (${n})`
	}),
	hint: "See that git fsck finds nothing wrong in the checkout, and that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) may be written and stays"
}), m = t({
	code: "RA-COPY-NAME-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `The name of this file is not UTF-8: ${e}`,
	hint: "Rename it to a name in UTF-8 (by git mv where git tracks it; in a shell, * stands for what is shown as �)"
})), h = t({
	code: "RA-COPY-LINK-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ package: e, links: t }) => ({
	package: e,
	message: `Links of ${e} lead out of the repository, or into git's own files: ${r(t, 10)}`,
	hint: "Put the files themselves in the links' places, or remove the links, and commit"
})), g = t({
	code: "RA-COPY-LINK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ links: e }) => ({
	message: `Links that lead out of the repository, or into git's own files, are left out of what is built: ${r(e, 10)}`,
	hint: "If a build needs one of them, put the file itself in its place"
})), _ = t({
	code: "RA-CHECK-FIX-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ file: e, target: t }) => ({
	file: e,
	message: `A link leads out of the repository, or into git's own files, so ${c(e)} is not written: ${c(t)}`,
	hint: "Put what it leads to in the link's place, or make the change there by hand"
})), keepInside = (t, n, r) => {
	let i = r.realPath(e(r, n) ?? n) ?? n, targetOf = (e) => r.realPath(e) ?? targetOf(a(e)), isInside = (e) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test(o(i, e)), s = t.map((e) => ({
		edit: e,
		target: targetOf(e.path)
	}));
	return {
		edits: s.filter(({ target: e }) => isInside(e)).map(({ edit: e }) => e),
		findings: s.filter(({ target: e }) => !isInside(e)).map(({ edit: { file: e }, target: t }) => _({
			file: e,
			target: t
		}))
	};
}, planEdits = (e, { root: t, prefix: r }, a) => [...Map.groupBy(e, ({ file: e }) => i(e))].flatMap(([e, i]) => {
	let o = n(t, e), c = a.readText(o), l = i.reduce((e, { apply: t }) => t(e) ?? e, c);
	return l === void 0 || l === c ? [] : [{
		file: s(r, e),
		path: o,
		before: c,
		after: l
	}];
});
export { assignedVersion, p as copyFailed, f as fileUnreadable, gitFailedInCopy, keepInside, h as linksLeadOut, g as linksLeftOut, literally, d as memberOutside, m as nameUnreadable, planEdits, sourceFailed, versionLine, l as versionModule };
