import { gitTopOf as e, named as t, shown as n } from "../index.js";
import { defineFinding as r, join as i, normalize as a, parent as o, relative as s } from "./domain-workspace-path.js";
const c = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/, l = /^((?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*)(["'])([^"'\n]*)\2[ \t]*(?:#.*)?\r?$/m, assignedVersion = (e) => {
	let t = l.exec(e);
	if (t === null) return;
	let [, n, r, i] = t;
	return {
		version: i,
		before: n,
		quote: r,
		line: e.slice(0, t.index).split("\n").length
	};
}, versionLine = (e, { before: t, quote: n }) => `${e}: ^${literally(t)}${n}([^${n}]*)`, literally = (e) => e.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"), crc32 = (e) => {
	let t = 0xffffffff;
	for (let n of e) {
		t ^= n.charCodeAt(0);
		for (let e = 0; e < 8; e += 1) t = t & 1 ? t >>> 1 ^ 0xedb88320 : t >>> 1;
	}
	return ~t >>> 0;
}, hasChecksum = (e) => {
	let t = 0;
	for (let n of e.slice(-6)) t = t * 62 + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".indexOf(n);
	return t === crc32(e.slice(-36, -6));
}, isVaried = (e) => new Set(e.slice(-20)).size > 6, u = [
	{
		what: "a PyPI token",
		isToken: !0,
		pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g,
		isReal: isVaried
	},
	{
		what: "a GitHub token",
		isToken: !0,
		pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
		isReal: hasChecksum
	},
	{
		what: "a GitHub token",
		isToken: !0,
		pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
		isReal: isVaried
	},
	{
		what: "an AWS access key",
		isToken: !1,
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
		isReal: (e) => !e.endsWith("EXAMPLE")
	},
	{
		what: "a private key",
		isToken: !1,
		pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s[^-]{0,200}/g,
		isReal: (e) => !/…|\.\.\.|[<>{}*]/.test(e)
	}
], findSecrets = (e) => u.flatMap(({ what: t, isToken: n, pattern: r, isReal: i }) => {
	let a = 1, o = 0;
	return [...e.matchAll(r)].flatMap(({ 0: r, index: s }) => {
		for (let t = e.indexOf("\n", o); t !== -1 && t < s; t = e.indexOf("\n", t + 1)) a += 1;
		return o = s, i(r) ? [{
			what: t,
			isToken: n,
			line: a
		}] : [];
	});
}), isPublicHalf = (e) => {
	let t = [...e.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)].map(([, e = ""]) => e);
	return t.length > 0 && t.every((e) => d.test(e));
}, d = /^(?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|X509 CRL|PKCS7|CMS|(?:[A-Z0-9]+ )*(?:PUBLIC KEY(?: BLOCK)?|PARAMETERS))$/, f = r({
	code: "RA-COPY-MEMBER-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ member: e, topLevel: t, isGit: n }) => ({
	message: `The member ${e} is not inside ${n ? "the git checkout" : "the workspace's folder"} ${t}`,
	hint: n ? "Move it into the checkout, or take it out of [tool.uv.workspace] members and of siblings' [tool.uv.sources]" : "Put the workspace and its members into one git repository, or move the member into the workspace's folder"
})), p = r({
	code: "RA-COPY-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e }) => ({
	message: `This user may not read ${e}`,
	hint: "Change its permissions or owner, or move it out of the checkout if git does not track it, then run again"
})), m = r({
	code: "RA-COPY-DISK-FULL",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ folder: e }) => ({
	message: `The disk is full: no room for the copy in ${e}`,
	hint: "Free room (in a job by a step before this one), take a runner with a larger disk, or in a terminal set XDG_CACHE_HOME to a folder on one; then run again: nothing was uploaded"
})), h = r({
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
}), gitFailedInCopy = ({ folder: e, command: t, words: n }) => h({
	file: e,
	why: `git ${t} failed (${n})`
}), g = r({
	code: "RA-COPY-NAME-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `The name of this file is not UTF-8: ${e}`,
	hint: "Rename it to a name in UTF-8 (by git mv where git tracks it; in a shell, * stands for what is shown as �)"
})), _ = r({
	code: "RA-COPY-LINK-LEADS-OUT",
	severity: "error",
	mender: "project"
}, ({ package: e, links: n }) => ({
	package: e,
	message: `Links of ${e} lead out of the repository, or into git's own files: ${t(n, 10)}`,
	hint: "Put the files themselves in the links' places, or remove the links, and commit"
})), v = r({
	code: "RA-COPY-LINK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ links: e }) => ({
	message: `Links that lead out of the repository, or into git's own files, are left out of what is built: ${t(e, 10)}`,
	hint: "If a build needs one of them, put the file itself in its place"
})), y = r({
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
		findings: a.filter(({ target: e }) => !isInside(e)).map(({ edit: { file: e }, target: t }) => y({
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
export { assignedVersion, h as copyFailed, m as diskFull, p as fileUnreadable, findSecrets, gitFailedInCopy, isPublicHalf, keepInside, _ as linksLeadOut, v as linksLeftOut, literally, f as memberOutside, g as nameUnreadable, planEdits, sourceFailed, versionLine, c as versionModule };
