import { releaseUnreadable as e, releasesIn as t, requestsRefused as n, requestsUnread as r } from "./domain-problem-prepared.js";
import { Problem as i, isCommitHash as a } from "./domain-problem-locked-index.js";
import { codeBlock as o, codeSpan as s, escapeMarkdown as c } from "../index.js";
import { folded as l, prose as u } from "./domain-problem-distribution.js";
const d = {
	"requires-python-raised": "who has an older Python stays on the release before, without a word",
	"requires-python-capped": "pip goes back to a release without the bound on newer Pythons, and uv ignores it",
	"requires-python-excluded": "pip goes back to an older release on these Pythons, and uv ignores it",
	"requires-python-widened": "more Pythons get it",
	"requires-python-invalid": "indexes refuse it",
	"requirement-added": "who holds a version of it that does not fit stays on the release before, without a word",
	"requirement-removed": "who imports it without requiring it goes without",
	"requirement-to-extra": "a plain installation goes without it, which nobody says",
	"requirement-raised": "who holds an older version of what is required stays on the release before, without a word",
	"requirement-capped": "who holds a newer version of what is required stays on the release before, without a word",
	"requirement-pinned": "who holds any other version of what is required stays on the release before, without a word",
	"requirement-pinned-moved": "the pin goes on with the release",
	"requirement-excluded": "some versions do not fit any more",
	"requirement-relaxed": "more versions fit",
	"requirement-prerelease": "everybody gets a pre-release of it",
	"requirement-unsolvable": "no release of it fits, so everybody stays on the release before, without a word",
	"requirement-url": "PyPI refuses the upload, and uv does not install it for dependents",
	"requirement-invalid": "indexes refuse it, and pip goes back to the release before",
	"requirement-marker-narrowed": "it is gone where the marker does not hold",
	"requirement-marker-widened": "it is required in more environments",
	"requirement-extra-removed": "what the extra brought is gone",
	"requirement-extra-added": "more comes with it",
	"extra-removed": "who asks for it gets a warning, and goes without what it brought",
	"extra-added": "it can be asked for",
	"extra-requirement-changed": "the extra brings something else",
	"script-removed": "the command is deleted when the package is upgraded",
	"script-moved": "the command runs something else",
	"script-added": "there is a new command",
	"script-to-gui": "the command has no console on Windows",
	"entry-point-removed": "the program that looked for it finds it no more, and does not say so",
	"entry-point-moved": "the program that looks for it loads something else",
	"entry-point-added": "programs that look for its group find it",
	"top-level-removed": "importing it fails",
	"top-level-moved": "it is in a package that is required at this very version, presumably",
	"top-level-added": "another package with a file of that name and this one overwrite each other",
	"typed-removed": "type checkers see no types any more",
	"wheel-dropped": "who has that platform builds the sdist, or stays on the release before",
	"sdist-dropped": "who builds from source stays on the release before",
	"license-changed": "its users may have to look at it",
	"metadata-version-raised": "old tools may not read it",
	"metadata-version-unknown": "indexes refuse it",
	"api-removed": "code that uses the name fails",
	"api-export-dropped": "code that imports all names goes without it",
	"api-base-removed": "code that expects the base class does not take it any more",
	"api-parameter-removed": "calls that pass it fail",
	"api-parameter-required": "calls without it fail",
	"api-parameter-kind": "calls that pass it in the other way fail",
	"api-parameter-moved": "calls that pass it by position pass something else"
}, changeOf = ({ what: e, from: t, to: n }) => t === void 0 ? `${e}: ${n ?? ""}` : n === void 0 ? `${e}: ${t}` : `${e}: ${t} becomes ${n}`, effectOf = ({ what: e }) => d[e], f = "| source | why |\n| --- | --- |", unreadRow = ({ id: e, why: t }) => `| ${s(a(e) ? e.slice(0, 10) : e)} | ${c(t)} |`, p = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s*(?:\[|#|https?:|[\w.-]+\/[\w.-]+#))/gi, calmMarkdown = (e) => hasOpenFence(e) ? o(e) : e.replaceAll("@", "@​").replaceAll(/<(?=[a-z/!?])/gi, "<​").replaceAll(p, "$1​").replaceAll(/[^\P{C}\n\t\u200B]/gu, ""), hasOpenFence = (e) => {
	let t;
	for (let n of e.split("\n")) {
		let [, e, r = ""] = /^[\s>*+-]*(`{3,}|~{3,})(.*)$/.exec(n) ?? [];
		e !== void 0 && (t === void 0 ? t = e : e.startsWith(t) && r.trim() === "" && (t = void 0));
	}
	return t !== void 0;
}, releaseLabel = ({ name: e, to: t }) => `${e} ${t}`, packagesInWords = (e, t = (e) => e) => {
	let n = e.length <= 4 ? e : e.toSorted(byWeight).slice(0, 3), r = e.length - n.length;
	return n.map((e) => t(releaseLabel(e))).join(", ") + (r === 0 ? "" : ` and ${r} more`);
}, byWeight = (e, t) => m.indexOf(t.bump) - m.indexOf(e.bump) || t.changes - e.changes, m = [
	"patch",
	"minor",
	"exact",
	"first",
	"stable",
	"major"
], requestTitle = ({ title: e, content: { packages: t } }) => {
	let n = e.replaceAll("{packages}", packagesInWords(t)).replaceAll(/\s+/g, " ").trim();
	return n.length > 240 ? `${n.slice(0, 240).toWellFormed()}…` : n;
}, requestBody = (e, t = 65536) => {
	let n = sectionsOf(e), r = joined(n);
	if (r.length <= t) return r;
	let i = t - leftOut(n.length).length - h.length, a = n.filter((e) => {
		let t = e.length + h.length;
		return t > i ? !1 : (i -= t, !0);
	});
	return joined([...a, leftOut(n.length - a.length)]);
}, h = "\n\n", joined = (e) => `${e.join("\n\n")}\n`, leftOut = (e) => `_${e === 1 ? "One section is" : `${e} sections are`} left out here, since a pull request's text is bounded. The changed files have the changelogs; the summary of the run that wrote this has the rest._`, sectionsOf = (e) => {
	let { packages: t, unread: n } = e.content;
	return [
		verdict(e),
		u(e.checks),
		t.length > 15 ? l(`All ${t.length} packages`, packageList(t)) : packageList(t),
		...titled("What installers will see", installerList(t)),
		...keptSections(e.kept),
		...titled("What was not read", unreadTable(n)),
		...t.flatMap((e) => changelogSection(e, t.length > 15))
	];
}, isRequestBody = (e) => /^Merging this into `[^\n]+ releases `/.test(e), verdict = ({ content: { packages: e }, base: t }) => `Merging this into ${s(t)} releases ${packagesInWords(e, s)}.`, packageList = (e) => {
	let t = e.slice(0, 200).map(({ name: e }) => e);
	return bounded(e, ({ name: e, from: n, to: r, why: i }) => {
		let a = n === void 0 ? s(r) : `${s(n)} → ${s(r)}`;
		return `- ${s(e)} ${a}: ${u(i, t)}`;
	});
}, g = [
	"break",
	"warn",
	"note"
], installerList = (e) => {
	let t = e.flatMap(({ name: e, installers: t }) => t.toSorted((e, t) => g.indexOf(e.level) - g.indexOf(t.level)).map((t) => ({
		name: e,
		entry: t
	})));
	return bounded(t, ({ name: e, entry: t }) => {
		let [n, r] = [c(changeOf(t)), c(effectOf(t))];
		return `- ${s(e)} **${t.level}**: ${n} (${r})`;
	});
}, unreadTable = (e) => {
	let t = bounded(e, unreadRow);
	return t === "" ? "" : `${f}\n${t}`;
}, keptSections = (e) => e.map(({ file: e, package: t, additions: n }) => [
	`## Kept as a person wrote it: ${s(t)} in ${s(e)}`,
	n.length === 0 ? "Nothing has come since." : "What would have been added:",
	...n.length === 0 ? [] : [o(n.join("\n"))]
].join("\n\n")), changelogSection = (e, t) => {
	let n = e.section?.notes.trim() ?? "";
	if (n === "") return [];
	let [r, i] = [releaseLabel(e), calmMarkdown(n)];
	return [t ? l(r, i) : `## ${c(r)}\n\n${i}`];
}, titled = (e, t) => t === "" ? [] : [`## ${e}\n\n${t}`], bounded = (e, t) => {
	let n = e.slice(0, 200).map(t).join("\n");
	return e.length > 200 ? `${n}\n\n_and ${e.length - 200} more_` : n;
}, isRelease = ({ from: e = "", body: t }) => /^release-actions\/release(?:\/|$)/.test(e) || isRequestBody(t), readRequests = async ({ steps: t, branch: n }, { requests: r, signal: a }) => {
	let o = t.map(({ commit: e }) => e).filter(({ parents: e }) => e.length === 1), s = [], c = n === void 0 || o.length === 0 ? [] : answered(await r.into(n)).items;
	for (let { sha: t } of o) {
		a.throwIfAborted();
		let l = await requestOf(t, {
			listed: c,
			branch: n,
			isAsked: o.length <= 250
		}, r);
		if (l?.from === void 0) continue;
		let u = await lastRelease(l, answered(await r.commitsOf(l.number)).items);
		if (u !== void 0) s.push({
			...u,
			commit: t
		});
		else if (isRelease(l)) throw new i(e({
			commit: t,
			request: l.number
		}));
	}
	return s;
}, requestOf = async (e, { listed: t, branch: n, isAsked: r }, i) => {
	let isOf = ({ mergeCommit: t }) => t === e, a = t.find(isOf);
	return a !== void 0 || !r ? a : answered(await i.withCommit(e)).find((e) => isOf(e) && (n === void 0 || e.base === n));
}, lastRelease = async ({ head: e }, n) => {
	let r = n.some(({ sha: t }) => t === e), { releases: i } = await t(r ? e : n.at(-1)?.sha ?? "", n);
	return i[0];
}, answered = (e) => {
	if (e.kind === "found") return e.value;
	if (e.kind === "missing") throw new i(n({ why: void 0 }));
	let { cause: t, status: a, why: o } = e;
	throw new i(t === "permission" || t === "plan" ? n({
		why: o,
		status: a
	}) : r({
		why: o,
		status: a
	}));
};
export { answered, changeOf, effectOf, readRequests, releaseLabel, requestBody, requestTitle, f as unreadHead, unreadRow };
