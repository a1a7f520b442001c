import { gitTopOf as e } from "../index.js";
import { alike as t, byPlace as n, defineFinding as r, join as i, named as a, normalize as o, parent as s, relative as c, resolve as l, shown as u } from "./domain-problem-locked-index.js";
const d = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/, f = /^((?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*)(["'])([^"'\n]*)\2[ \t]*(?:#.*)?\r?$/m, assignedVersion = (e) => {
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
	...n((e) => `Change its permissions or owner${e(" by a step before this one", "")}, or move it out of the checkout if git does not track it`)
})), base = (e) => e("RUNNER_TEMP", "XDG_CACHE_HOME or ~/.cache"), h = r({
	code: "RA-COPY-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, why: t }) => ({
	message: `The copy that is built could not be made: ${t} at ${e}`,
	...n((e) => `See that the folder (below ${base(e)}) exists, may be written and stays`)
})), sourceFailed = (e) => ({
	...h(e),
	...t("See that this can be read (by cp, for instance), and that the disk or share that it is on is sound")
}), gitFailedInCopy = ({ folder: e, command: t, words: r }) => ({
	...h({
		file: e,
		why: `git ${t} failed (${r})`
	}),
	...n((e) => `See that git fsck finds nothing wrong in the checkout, and that the folder (below ${base(e)}) may be written and stays`)
}), g = r({
	code: "RA-COPY-NAME-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ path: e, isFolder: t, isTracked: n, isGone: r }) => ({
	...n ? {} : { remedy: "call" },
	message: `The name of this ${t ? "folder" : "file"} is not UTF-8: ${e}`,
	hint: r ? "It is deleted, and still in the commit: commit that" : `Rename it to a name in UTF-8${n ? ", by git mv" : ""} (in a shell, * stands for what is shown as �)`
})), _ = r({
	code: "RA-COPY-LINK-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ package: e, links: t }) => ({
	package: e,
	message: `Links of ${e} lead out of the repository, or into git's own files: ${a(t, 10)}`,
	hint: "Put the files themselves in the links' places, or remove the links, and commit"
})), v = r({
	code: "RA-COPY-LINK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ links: e }) => ({
	message: `Links that lead out of the repository, or into git's own files, are left out of what is built: ${a(e, 10)}`,
	hint: "If a build needs one of them, put the file itself in its place"
})), y = r({
	code: "RA-CHECK-FIX-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ file: e, target: t }) => ({
	file: e,
	message: `A link leads out of the repository, or into git's own files, so ${u(e)} is not written: ${u(t)}`,
	hint: "Put what it leads to in the link's place, or make the change there by hand"
})), keepInside = (t, n, r) => {
	let i = r.realPath(e(r, n) ?? n) ?? n, targetOf = (e) => r.realPath(e) ?? targetOf(s(e)), isInside = (e) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test(c(i, e)), a = t.map((e) => ({
		edit: e,
		target: targetOf(e.path)
	}));
	return {
		edits: a.filter(({ target: e }) => isInside(e)).map(({ edit: e }) => e),
		findings: a.filter(({ target: e }) => !isInside(e)).map(({ edit: { file: e }, target: t }) => y({
			file: e,
			target: t
		}))
	};
}, planEdits = (e, { root: t, prefix: n }, r) => [...Map.groupBy(e, ({ file: e }) => o(e))].flatMap(([e, a]) => {
	let o = i(t, e), s = r.readText(o), c = a.reduce((e, { apply: t }) => t(e) ?? e, s);
	return c === void 0 || c === s ? [] : [{
		file: l(n, e),
		path: o,
		before: s,
		after: c
	}];
});
export { assignedVersion, h as copyFailed, m as fileUnreadable, gitFailedInCopy, keepInside, _ as linksLeadOut, v as linksLeftOut, literally, p as memberOutside, g as nameUnreadable, planEdits, sourceFailed, versionLine, d as versionModule };
