import { Problem as e, named as t, shown as n } from "../index.js";
import { defineFinding as r } from "./domain-workspace-path.js";
import { addressOf as i, checkUrlMissing as a, chooseTarget as o, indexPresets as s, loginFault as c, meantTarget as l, presetOfUrl as u, readingOf as d, simpleUrlOf as f, titleOf as p, whereWord as m } from "./domain-problem-target.js";
import { toSet as h } from "./domain-python-requirement.js";
import { fetchBranches as g } from "./domain-problem-index-reads.js";
const _ = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags", v = r({
	code: "RA-TAG-NOT-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no tag to validate: tag is empty, and GITHUB_REF names none",
	hint: "Run on a tag push, or give tag"
})), y = r({
	code: "RA-TAG-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, isShallow: t, hasGit: n }) => ({
	message: n ? `This clone has no tag ${e}` : `There is no git checkout to find the tag in: ${e}`,
	hint: n ? `${t ? _ : "Fetch it (git fetch --tags), or make it first"}; git tag --list shows what is there` : "Check the repository out first, with actions/checkout and fetch-depth: 0"
})), b = r({
	code: "RA-TAG-NOT-CHECKED-OUT",
	severity: "error",
	mender: "usage"
}, ({ tag: e, commit: t, head: n }) => ({
	message: `The files are those of ${n.slice(0, 12)}, but the tag ${e} is on ${t.slice(0, 12)}`,
	hint: `Check the tag out, with ref: refs/tags/${e} on actions/checkout or git switch --detach ${e}; what is here and not there is for the next version, with its own tag`
})), x = r({
	code: "RA-TAG-LIGHTWEIGHT",
	severity: "notice",
	mender: "project"
}, ({ tag: e }) => ({
	message: `The tag is lightweight, not annotated: ${e}`,
	hint: "Nothing needs to be done; git tag --annotate makes annotated ones, which older actions/checkout shows as lightweight"
})), S = r({
	code: "RA-TAG-OFF-DEFAULT-BRANCH",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, commit: t, branch: n }) => ({
	message: `The commit ${t.slice(0, 12)} of the tag ${e} is not on the default branch ${n}`,
	hint: "Merge it as it is and run again (in a terminal after git fetch origin), tag a commit that is merged, or set require-default-branch: false where maintenance branches are released"
})), C = r({
	code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, branch: t }) => ({
	message: `Whether ${e} is on the default branch cannot be seen: ${t === void 0 ? "nothing says which branch that is" : `this clone does not have ${t}`}`,
	hint: t === void 0 ? `Run ${g}, then git remote set-head origin --auto, or set require-default-branch: false` : `Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: ${g}`
})), w = r({
	code: "RA-HISTORY-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ question: e }) => ({
	message: `The clone is shallow, so it cannot be seen ${e}`,
	hint: _
})), T = r({
	code: "RA-HISTORY-PARTIAL",
	severity: "notice",
	mender: "project"
}, ({ instead: e }) => ({
	message: `The clone is shallow${e === void 0 ? "" : `: what was released before is read from ${e}`}`,
	hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer"
})), E = r({
	code: "RA-HISTORY-NO-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, but: r, unclear: i, unread: a, line: o, isSet: s = !1, instead: c }) => {
	let l = c && `what was released before is read from ${c}`, [u] = [...i, ...a], d = r.length === 0 ? `No tags of ${t(e)}` : `No tag of ${t(e)} but ${t(r)}`, f = o === void 0 ? h(s) : `Write ${o}`;
	return i.length > 0 ? {
		message: `Tags such as ${n(i[0])} may be of ${t(e)}, but do not say so: ${l ?? "they count for nothing"}`,
		hint: `${f}, if ${n(u)} is a release`
	} : u === void 0 ? {
		message: `${d}: ${l ?? "nothing counts as released before"}`,
		hint: `Before a first release nothing needs to be done; else ${s ? "look whether tag-format is" : "set tag-format to"} how the tags are written, or fetch them: with fetch-depth: 0 on actions/checkout, in a terminal with git fetch --tags`
	} : {
		message: `${d} in a known format, only ${t(a)}: ${l ?? "nothing counts as released before"}`,
		hint: `${f}, if ${n(u)} is a release; else nothing needs to be done`
	};
}), D = r({
	code: "RA-VERSION-BEHIND",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, last: r, tag: i, place: a }) => ({
	package: e,
	message: `${e} ${t} is older than ${r}, which is released (${i ?? "on the index"})`,
	hint: `Choose a version after ${r}, or one that goes on with a line that has releases${i === void 0 ? "" : `. Where ${n(i)} is a mistake of which nothing was published, delete that tag instead`}`,
	...a
})), O = r({
	code: "RA-VERSION-CHANGES-UNCOVERED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `${e.length === 1 ? "1 package has" : `${e.length} packages have`} changes that no version covers: ${t(e)}`,
	hint: `Give ${e.length === 1 ? "it" : "them"} a new version when the changes should be released`
})), k = r({
	code: "RA-HISTORY-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e, fault: t, place: r }) => ({
	...r === void 0 ? { input: "index" } : m(r),
	message: {
		unknown: `No index to ask is called ${JSON.stringify(e)}`,
		login: `The URL of the index to ask has a login in it, which is not shown here: ${n(e)}`,
		address: `The index to ask has no http:// or https:// address that can be read: ${n(e)}`
	}[t],
	hint: t === "login" ? "Take the login out of the URL, which may end up in logs; uv's variables of a [[tool.uv.index]] entry and netrc log in as well" : `${r === void 0 ? "Use" : `Correct ${r}, or use`} pypi, testpypi, the name of ${r === void 0 ? "a" : "another"} [[tool.uv.index]] entry, a simple URL without a login, or off`
})), chooseAskedIndex = ({ index: e, configured: t, uv: n }) => {
	if (e === "off" || e === "rehearsal") return;
	let r = findAskedIndex({
		index: e,
		configured: t,
		uv: n
	});
	return "code" in r ? r : {
		...r,
		login: d({
			name: e,
			...r
		}, {
			upload: void 0,
			uv: n
		}).login
	};
}, findAskedIndex = ({ index: e, configured: t, uv: n }) => {
	let r = Object.values(s).find(({ name: t }) => t === e) ?? u(e);
	if (r !== void 0) return {
		title: r.title,
		simpleUrl: r.simpleUrl
	};
	let { checkUrl: i } = t;
	if (e === t.index && typeof i == "string") return c({ checkUrl: {
		value: i,
		place: void 0
	} }) ?? ofUrl(i);
	let a = n.declared.find(({ name: t }) => t === e);
	if (a === void 0) return ofUrl(e);
	let { value: o, place: l } = f(a), d = ofUrl(o, l);
	return "code" in d ? d : {
		...d,
		title: e
	};
}, refusesLocalVersions = (e) => e === "off" || e === "rehearsal" || Object.values(s).some(({ name: t }) => t === e) || u(e) !== void 0, ofUrl = (e, t) => {
	let n = URL.parse(e);
	return n === null || !/^https?:$/.test(n.protocol) ? k({
		index: e.replace(A, "$1"),
		fault: t === void 0 && isName(e) ? "unknown" : "address",
		place: t
	}) : n.username !== "" || n.password !== "" ? k({
		index: `${n.protocol}//${i(n)}`,
		fault: "login"
	}) : {
		title: i(n),
		simpleUrl: e
	};
}, A = /^([^/]*\/\/)?.*@/s, isName = (e) => !/[/:.]/.test(e), findIndex = (e, t, n) => e === void 0 ? findUploadIndex(e, t, n) : named(e, t, n), findUploadIndex = (t, n, r) => {
	let o = l({
		index: t,
		checkUrl: void 0
	}, r);
	if ("code" in o) throw new e(o);
	let s = n.settings["check-url"], d = typeof s == "string" ? {
		value: s,
		place: void 0
	} : void 0;
	for (let t of [o.checkUrl, d]) {
		let n = c({ checkUrl: t });
		if (n !== void 0) throw new e(n);
	}
	let f = o.index.value, p = o.checkUrl?.value, m = /^https?:/.test(f) ? URL.parse(f) : null;
	if (m === null || u(f) !== void 0) return named(t ?? p ?? f, n, r);
	let h = d?.value ?? p;
	if (h !== void 0) return named(h, n, r);
	let g = i(m);
	return {
		name: g,
		index: {
			title: g,
			simpleUrl: "",
			login: void 0,
			unread: a({ index: g })
		}
	};
}, findTargetIndex = (t, n) => {
	let r = o(t, n);
	if ("code" in r) throw new e(r);
	let { name: a, kind: s, simpleUrl: c } = r;
	if (s === "rehearsal") return {
		name: a,
		index: void 0
	};
	let l = new URL(c);
	return {
		name: a,
		index: {
			title: t.checkUrl !== void 0 || s === "url" ? i(l) : p(r),
			...d(r, {
				upload: void 0,
				uv: n
			})
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
}, j = 125e3, bounded = (e, t, n) => {
	if (e.length <= t) return e;
	let r = `\n\n*Cut here: the rest is in ${n}.*`, i = t - r.length - 20, a = e.lastIndexOf("\n", i), o = (a > 0 ? e.slice(0, a) : e.slice(0, i).toWellFormed()).trimEnd();
	return `${o}${openFence(o)}${r}`;
}, openFence = (e) => {
	let t;
	for (let [, n = ""] of e.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) t === void 0 ? t = n : n.startsWith(t) && (t = void 0);
	return t === void 0 || t.length > 15 ? "" : `\n${t}`;
};
export { askable, bounded, O as changesUncovered, chooseAskedIndex, C as defaultBranchUnknown, findIndex, findTargetIndex, findUploadIndex, T as historyPartial, w as historyShallow, j as mostNotes, E as noTags, refusesLocalVersions, x as tagLightweight, y as tagMissing, b as tagNotCheckedOut, v as tagNotGiven, S as tagOffDefaultBranch, D as versionBehind };
