import { Problem as e, named as t, shown as n } from "../index.js";
import { defineFinding as r } from "./domain-workspace-path.js";
import { addressOf as i, indexPresets as a, meantTarget as o, presetOfUrl as s, readingOf as c } from "./domain-target-uv-target.js";
const l = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags", u = r({
	code: "RA-TAG-NOT-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no tag to validate: the input tag is empty, and GITHUB_REF names none",
	hint: "Run on a tag push, give tag, or set mode: branch"
})), d = r({
	code: "RA-TAG-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, isShallow: t, hasGit: n }) => ({
	message: n ? `This clone has no tag ${e}` : `There is no git checkout to find the tag in: ${e}`,
	hint: n ? `${t ? l : "Fetch it (git fetch --tags), or make it first"}; git tag --list shows what is there` : "Check the repository out first, with actions/checkout and fetch-depth: 0"
})), f = r({
	code: "RA-TAG-NOT-CHECKED-OUT",
	severity: "warning",
	mender: "usage"
}, ({ tag: e, commit: t, head: n }) => ({
	message: `The files are those of ${n.slice(0, 12)}, but the tag ${e} is on ${t.slice(0, 12)}`,
	hint: "Check the tag out, with ref: on actions/checkout or git switch --detach, then validate again"
})), p = r({
	code: "RA-TAG-LIGHTWEIGHT",
	severity: "notice",
	mender: "project"
}, ({ tag: e }) => ({
	message: `The tag is lightweight, not annotated: ${e}`,
	hint: "Nothing needs to be done; git tag --annotate makes annotated ones, which older actions/checkout shows as lightweight"
})), m = r({
	code: "RA-TAG-OFF-DEFAULT-BRANCH",
	severity: "error",
	mender: "project"
}, ({ tag: e, commit: t, branch: n }) => ({
	message: `The commit ${t.slice(0, 12)} of the tag ${e} is not on the default branch ${n}`,
	hint: "Merge it as it is and run again, tag a commit that is merged, or set require-default-branch: false where maintenance branches are released"
})), h = r({
	code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, branch: t }) => ({
	message: `Whether ${e} is on the default branch cannot be seen: ${t === void 0 ? "nothing says which branch that is" : `this clone does not have ${t}`}`,
	hint: t === void 0 ? "Run git remote set-head origin --auto, or set require-default-branch: false" : "Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: git fetch origin"
})), g = r({
	code: "RA-HISTORY-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ question: e }) => ({
	message: `The clone is shallow, so it cannot be seen ${e}`,
	hint: l
})), _ = r({
	code: "RA-HISTORY-PARTIAL",
	severity: "notice",
	mender: "project"
}, ({ instead: e }) => ({
	message: `The clone is shallow${e === void 0 ? "" : `: what was released before is read from ${e}`}`,
	hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer"
})), v = r({
	code: "RA-HISTORY-NO-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tag: r, unclear: i, unread: a, line: o, instead: s }) => {
	let c = s && `what was released before is read from ${s}`, [l] = [...i, ...a], u = r === void 0 ? `No tags of ${t(e)}` : `No tag of ${t(e)} but ${n(r)}`, d = o === void 0 ? "Set tag-format to how the tags are written" : `Write ${o}`;
	return i.length > 0 ? {
		message: `Tags such as ${n(i[0])} may be of ${t(e)}, but do not say so: ${c ?? "they count for nothing"}`,
		hint: `${d}, if ${n(l)} is a release`
	} : l === void 0 ? {
		message: `${u}: ${c ?? "nothing counts as released before"}`,
		hint: "Before a first release nothing needs to be done; else set tag-format to how the tags are written, or fetch them with fetch-depth: 0"
	} : {
		message: `${u} in a known format, only ${t(a)}: ${c ?? "nothing counts as released before"}`,
		hint: `${d}, if ${n(l)} is a release; else nothing needs to be done`
	};
}), y = r({
	code: "RA-VERSION-BEHIND",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, last: n, from: r, place: i }) => ({
	package: e,
	message: `${e} ${t} is older than ${n}, which is released (${r})`,
	hint: `Choose a version after ${n}, or one that goes on with a line that has releases`,
	...i
})), b = r({
	code: "RA-VERSION-CHANGES-UNCOVERED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `${e.length === 1 ? "1 package has" : `${e.length} packages have`} changes that no version covers: ${t(e)}`,
	hint: "Give them a new version when the changes should be released"
})), x = r({
	code: "RA-HISTORY-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `No index to ask is called ${JSON.stringify(e)}`,
	hint: "Use pypi, testpypi, the name of a [[tool.uv.index]] entry, a simple URL without a credential, or off"
})), chooseAskedIndex = ({ index: e, configured: t, uv: n }) => {
	if (e === "off" || e === "rehearsal") return;
	let r = findAskedIndex({
		index: e,
		configured: t,
		uv: n
	});
	return "code" in r ? r : {
		...r,
		login: c({
			name: e,
			...r
		}, {
			upload: void 0,
			uv: n
		}).login
	};
}, findAskedIndex = ({ index: e, configured: t, uv: n }) => {
	let r = Object.values(a).find(({ name: t }) => t === e) ?? s(e);
	if (r !== void 0) return {
		title: r.title,
		simpleUrl: r.simpleUrl
	};
	if (e === t.index && typeof t.checkUrl == "string") return ofUrl(t.checkUrl);
	let i = n.declared.find(({ name: t }) => t === e);
	if (i === void 0) return ofUrl(e);
	let o = ofUrl(i.url);
	return "code" in o ? o : {
		...o,
		title: e
	};
}, refusesLocalVersions = (e) => e === "off" || e === "rehearsal" || Object.values(a).some(({ name: t }) => t === e) || s(e) !== void 0, ofUrl = (e) => {
	let t = URL.canParse(e) ? new URL(e) : void 0;
	return t === void 0 || !/^https?:$/.test(t.protocol) || t.username !== "" || t.password !== "" ? x({ index: t === void 0 ? e : `${t.protocol}//${t.host}` }) : {
		title: i(t),
		simpleUrl: e
	};
}, findIndex = (t, { settings: n }, r) => {
	let i = t ?? ownIndex(r), a = {
		index: n.index,
		checkUrl: n["check-url"]
	}, o = chooseAskedIndex({
		index: i,
		configured: a,
		uv: r
	});
	if (o !== void 0 && "code" in o) throw new e(o);
	return {
		name: i,
		index: o
	};
}, ownIndex = (t) => {
	let n = o({
		index: void 0,
		checkUrl: void 0
	}, t);
	if ("code" in n) throw new e(n);
	return n.checkUrl ?? n.index;
}, S = 125e3, bounded = (e, t, n) => {
	if (e.length <= t) return e;
	let r = `\n\n*Cut here: the rest is in ${n}.*`, i = t - r.length - 20, a = e.lastIndexOf("\n", i), o = (a > 0 ? e.slice(0, a) : e.slice(0, i).toWellFormed()).trimEnd();
	return `${o}${openFence(o)}${r}`;
}, openFence = (e) => {
	let t;
	for (let [, n = ""] of e.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) t === void 0 ? t = n : n.startsWith(t) && (t = void 0);
	return t === void 0 || t.length > 15 ? "" : `\n${t}`;
};
export { bounded, b as changesUncovered, chooseAskedIndex, h as defaultBranchUnknown, findIndex, _ as historyPartial, g as historyShallow, S as mostNotes, v as noTags, refusesLocalVersions, p as tagLightweight, d as tagMissing, f as tagNotCheckedOut, u as tagNotGiven, m as tagOffDefaultBranch, y as versionBehind };
