import { Problem as e, named as t, shown as n } from "../index.js";
import { defineFinding as r, fetchBranches as i } from "./domain-workspace-path.js";
import { addressOf as a, checkUrlMissing as o, indexPresets as s, meantTarget as c, presetOfUrl as l, readingOf as u } from "./domain-problem-target.js";
const d = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags", f = r({
	code: "RA-TAG-NOT-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no tag to validate: the input tag is empty, and GITHUB_REF names none",
	hint: "Run on a tag push, give tag, or set mode: branch"
})), p = r({
	code: "RA-TAG-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, isShallow: t, hasGit: n }) => ({
	message: n ? `This clone has no tag ${e}` : `There is no git checkout to find the tag in: ${e}`,
	hint: n ? `${t ? d : "Fetch it (git fetch --tags), or make it first"}; git tag --list shows what is there` : "Check the repository out first, with actions/checkout and fetch-depth: 0"
})), m = r({
	code: "RA-TAG-NOT-CHECKED-OUT",
	severity: "warning",
	mender: "usage"
}, ({ tag: e, commit: t, head: n }) => ({
	message: `The files are those of ${n.slice(0, 12)}, but the tag ${e} is on ${t.slice(0, 12)}`,
	hint: "Check the tag out, with ref: on actions/checkout or git switch --detach, then validate again"
})), h = r({
	code: "RA-TAG-LIGHTWEIGHT",
	severity: "notice",
	mender: "project"
}, ({ tag: e }) => ({
	message: `The tag is lightweight, not annotated: ${e}`,
	hint: "Nothing needs to be done; git tag --annotate makes annotated ones, which older actions/checkout shows as lightweight"
})), g = r({
	code: "RA-TAG-OFF-DEFAULT-BRANCH",
	severity: "error",
	mender: "project"
}, ({ tag: e, commit: t, branch: n }) => ({
	message: `The commit ${t.slice(0, 12)} of the tag ${e} is not on the default branch ${n}`,
	hint: "Merge it as it is and run again, tag a commit that is merged, or set require-default-branch: false where maintenance branches are released"
})), _ = r({
	code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, branch: t }) => ({
	message: `Whether ${e} is on the default branch cannot be seen: ${t === void 0 ? "nothing says which branch that is" : `this clone does not have ${t}`}`,
	hint: t === void 0 ? `Run ${i}, then git remote set-head origin --auto, or set require-default-branch: false` : `Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: ${i}`
})), v = r({
	code: "RA-HISTORY-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ question: e }) => ({
	message: `The clone is shallow, so it cannot be seen ${e}`,
	hint: d
})), y = r({
	code: "RA-HISTORY-PARTIAL",
	severity: "notice",
	mender: "project"
}, ({ instead: e }) => ({
	message: `The clone is shallow${e === void 0 ? "" : `: what was released before is read from ${e}`}`,
	hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer"
})), b = r({
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
}), x = r({
	code: "RA-VERSION-BEHIND",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, last: n, from: r, place: i }) => ({
	package: e,
	message: `${e} ${t} is older than ${n}, which is released (${r})`,
	hint: `Choose a version after ${n}, or one that goes on with a line that has releases`,
	...i
})), S = r({
	code: "RA-VERSION-CHANGES-UNCOVERED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `${e.length === 1 ? "1 package has" : `${e.length} packages have`} changes that no version covers: ${t(e)}`,
	hint: `Give ${e.length === 1 ? "it" : "them"} a new version when the changes should be released`
})), C = r({
	code: "RA-HISTORY-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e, fault: t }) => ({
	input: "index",
	message: {
		unknown: `No index to ask is called ${JSON.stringify(e)}`,
		login: `The URL of the index to ask has a login in it, which is not shown here: ${n(e)}`,
		address: `The index to ask has no http:// or https:// address that can be read: ${n(e)}`
	}[t],
	hint: t === "login" ? "Take the login out of the URL, which may end up in logs; uv's variables of a [[tool.uv.index]] entry and netrc log in as well" : "Use pypi, testpypi, the name of a [[tool.uv.index]] entry, a simple URL without a login, or off"
})), chooseAskedIndex = ({ index: e, configured: t, uv: n }) => {
	if (e === "off" || e === "rehearsal") return;
	let r = findAskedIndex({
		index: e,
		configured: t,
		uv: n
	});
	return "code" in r ? r : {
		...r,
		login: u({
			name: e,
			...r
		}, {
			upload: void 0,
			uv: n
		}).login
	};
}, findAskedIndex = ({ index: e, configured: t, uv: n }) => {
	let r = Object.values(s).find(({ name: t }) => t === e) ?? l(e);
	if (r !== void 0) return {
		title: r.title,
		simpleUrl: r.simpleUrl
	};
	if (e === t.index && typeof t.checkUrl == "string") return ofUrl(t.checkUrl);
	let i = n.declared.find(({ name: t }) => t === e);
	if (i === void 0) return ofUrl(e);
	let a = ofUrl(i.url);
	return "code" in a ? a : {
		...a,
		title: e
	};
}, refusesLocalVersions = (e) => e === "off" || e === "rehearsal" || Object.values(s).some(({ name: t }) => t === e) || l(e) !== void 0, ofUrl = (e) => {
	let t = URL.parse(e);
	return t === null || !/^https?:$/.test(t.protocol) ? C({
		index: e.replace(w, "$1"),
		fault: isName(e) ? "unknown" : "address"
	}) : t.username !== "" || t.password !== "" ? C({
		index: `${t.protocol}//${a(t)}`,
		fault: "login"
	}) : {
		title: a(t),
		simpleUrl: e
	};
}, w = /^([^/]*\/\/)?.*@/s, isName = (e) => !/[/:.]/.test(e), findIndex = (e, t, n) => e === void 0 ? findUploadIndex(e, t, n) : named(e, t, n), findUploadIndex = (t, n, r) => {
	let i = c({
		index: t,
		checkUrl: void 0
	}, r);
	if ("code" in i) throw new e(i);
	let { index: s, checkUrl: u } = i, d = /^https?:/.test(s) ? URL.parse(s) : null;
	if (d === null || l(s) !== void 0) return named(t ?? u ?? s, n, r);
	let f = n.settings["check-url"], p = typeof f == "string" ? f : u;
	if (p !== void 0) return named(p, n, r);
	let m = a(d);
	return {
		name: m,
		index: {
			title: m,
			simpleUrl: "",
			login: void 0,
			unread: o({ index: m })
		}
	};
}, askable = (t) => {
	if (t.unread !== void 0) throw new e(t.unread);
	return t;
}, named = (t, { settings: n }, r) => {
	let i = {
		index: n.index,
		checkUrl: n["check-url"]
	}, a = chooseAskedIndex({
		index: t,
		configured: i,
		uv: r
	});
	if (a !== void 0 && "code" in a) throw new e(a);
	return {
		name: t,
		index: a
	};
}, T = 125e3, bounded = (e, t, n) => {
	if (e.length <= t) return e;
	let r = `\n\n*Cut here: the rest is in ${n}.*`, i = t - r.length - 20, a = e.lastIndexOf("\n", i), o = (a > 0 ? e.slice(0, a) : e.slice(0, i).toWellFormed()).trimEnd();
	return `${o}${openFence(o)}${r}`;
}, openFence = (e) => {
	let t;
	for (let [, n = ""] of e.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) t === void 0 ? t = n : n.startsWith(t) && (t = void 0);
	return t === void 0 || t.length > 15 ? "" : `\n${t}`;
};
export { askable, bounded, S as changesUncovered, chooseAskedIndex, _ as defaultBranchUnknown, findIndex, findUploadIndex, y as historyPartial, v as historyShallow, T as mostNotes, b as noTags, refusesLocalVersions, h as tagLightweight, p as tagMissing, m as tagNotCheckedOut, f as tagNotGiven, g as tagOffDefaultBranch, x as versionBehind };
