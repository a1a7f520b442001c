import { Problem as e, named as t, shellWord as n, shown as r } from "../index.js";
import { defineFinding as i } from "./domain-workspace-path.js";
import { addressOf as a, fetchBranches as o, indexPresets as s, presetOfUrl as c } from "./domain-target-presets.js";
import { toSet as l } from "./actions-shared-inputs.js";
import { checkUrlMissing as u, chooseTarget as d, loginFault as f, meantTarget as p, readingOf as m, simpleUrlOf as h, titleOf as g, whereAddress as _, whereWord as v } from "./domain-problem-target.js";
const y = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags", b = i({
	code: "RA-TAG-NOT-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no tag to validate: tag is empty, and GITHUB_REF names none",
	hint: "Push a tag where that starts the workflow, or give tag. Without one, publish takes due: unreleased, release due: prepared, and validate-release mode: branch"
})), x = i({
	code: "RA-TAG-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, isShallow: t, hasGit: n }) => ({
	message: n ? `This clone has no tag ${e}` : `There is no git checkout to find the tag in: ${e}`,
	hint: n ? `${t ? y : "Fetch it (git fetch --tags), or make it first"}; git tag --list shows what is there` : "Check the repository out first, with actions/checkout and fetch-depth: 0"
})), S = i({
	code: "RA-TAG-NOT-CHECKED-OUT",
	severity: "error",
	mender: "usage"
}, ({ tag: e, commit: t, head: r }) => ({
	message: `The files are those of ${r.slice(0, 12)}, but the tag ${e} is on ${t.slice(0, 12)}`,
	hint: `Check the tag out, with ref: refs/tags/${e} on actions/checkout or git switch --detach ${n(`refs/tags/${e}`)}; what is here and not there is for the next version, with its own tag`
})), C = i({
	code: "RA-TAG-LIGHTWEIGHT",
	severity: "notice",
	mender: "project"
}, ({ tag: e }) => ({
	message: `The tag is lightweight, not annotated: ${e}`,
	hint: "Nothing needs to be done; git tag --annotate makes annotated ones, which older actions/checkout shows as lightweight"
})), w = i({
	code: "RA-TAG-OFF-DEFAULT-BRANCH",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, commit: t, branch: n }) => ({
	message: `The commit ${t.slice(0, 12)} of the tag ${e} is not on the default branch ${n}`,
	hint: `Merge it as it is and run again (in a terminal after ${o}), tag a commit that is merged, or set require-default-branch = false in the configuration where maintenance branches are released`
})), T = i({
	code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, branch: t }) => ({
	message: `Whether ${e} is on the default branch cannot be seen: ${t === void 0 ? "nothing says which branch that is" : `this clone does not have ${t}`}`,
	hint: t === void 0 ? `Run ${o}, then git remote set-head origin --auto, or set require-default-branch = false in the configuration` : `Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: ${o}`
})), E = i({
	code: "RA-HISTORY-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ question: e }) => ({
	message: `The clone is shallow, so it cannot be seen ${e}`,
	hint: y
})), D = i({
	code: "RA-HISTORY-PARTIAL",
	severity: "notice",
	mender: "project"
}, ({ instead: e }) => ({
	message: `The clone is shallow${e === void 0 ? "" : `: what was released before is read from ${e}`}`,
	hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer"
})), O = i({
	code: "RA-HISTORY-NO-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, but: n, unclear: i, unread: a, line: o, isSet: s = !1, instead: c }) => {
	let u = c && `what was released before is read from ${c}`, [d] = [...i, ...a], f = n.length === 0 ? `No tags of ${t(e)}` : `No tag of ${t(e)} but ${t(n)}`, p = o === void 0 ? l(s) : `Write ${o}`;
	return i.length > 0 ? {
		message: `Tags such as ${r(i[0])} may be of ${t(e)}, but do not say so: ${u ?? "they count for nothing"}`,
		hint: `${p}, if ${r(d)} is a release`
	} : d === void 0 ? {
		message: `${f}: ${u ?? "nothing counts as released before"}`,
		hint: `Before a first release nothing needs to be done; else ${s ? "look whether tag-format is" : "set tag-format in the configuration to"} how the tags are written, or fetch them: with fetch-depth: 0 on actions/checkout, in a terminal with git fetch --tags`
	} : {
		message: `${f} in a known format, only ${t(a)}: ${u ?? "nothing counts as released before"}`,
		hint: `${p}, if ${r(d)} is a release; else nothing needs to be done`
	};
}), k = i({
	code: "RA-VERSION-BEHIND",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, last: n, tag: i, place: a }) => ({
	package: e,
	message: `${e} ${t} is older than ${n}, which is released (${i ?? "on the index"})`,
	hint: `Choose a version after ${n}, or one that goes on with a line that has releases${i === void 0 ? "" : `. Where ${r(i)} is a mistake of which nothing was published, delete that tag instead`}`,
	...a
})), A = i({
	code: "RA-VERSION-CHANGES-UNCOVERED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `${e.length === 1 ? "1 package has" : `${e.length} packages have`} changes that no version covers: ${t(e)}`,
	hint: `Give ${e.length === 1 ? "it" : "them"} a new version when the changes should be released`
})), j = i({
	code: "RA-HISTORY-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e, fault: t, isTarget: n = !1, place: i }) => ({
	...i === void 0 ? { input: "index" } : v(i),
	message: {
		unknown: `No index to ask is called ${JSON.stringify(e)}`,
		login: `The URL of the index to ask has a login in it, which is not shown here: ${r(e)}`,
		address: `The index to ask has no http:// or https:// address that can be read: ${r(e)}`
	}[t],
	hint: t === "login" ? "Take the login out of the URL, which may end up in logs; uv's variables of a [[tool.uv.index]] entry and netrc log in as well" : n ? "Use pypi, testpypi, the name of a [[tool.uv.index]] entry with a publish-url, or an upload URL with check-url beside it: releases go there, too" : `${i === void 0 ? "Use" : `Correct ${i}, or use`} pypi, testpypi, the name of ${i === void 0 ? "a" : "another"} [[tool.uv.index]] entry, a simple URL without a login, or off`
})), chooseAskedIndex = ({ index: e, configured: t, uv: n }) => {
	if (e === "off" || e === "rehearsal") return;
	let r = findAskedIndex({
		index: e,
		configured: t,
		uv: n
	});
	if ("code" in r) return r;
	let { simpleUrl: i } = r;
	return {
		...r,
		login: m({
			name: e,
			simpleUrl: i
		}, {
			upload: void 0,
			uv: n
		}).login
	};
}, findAskedIndex = ({ index: e, configured: t, uv: n }) => {
	let r = Object.values(s).find(({ name: t }) => t === e) ?? c(e);
	if (r !== void 0) return {
		title: r.title,
		simpleUrl: r.simpleUrl
	};
	let { checkUrl: i } = t;
	if (e === t.index && typeof i == "string") return f({ checkUrl: {
		value: i,
		place: void 0
	} }) ?? ofUrl(i);
	let a = n.declared.find(({ name: t }) => t === e), { value: o, place: l } = a === void 0 ? {
		value: e,
		place: void 0
	} : h(a), u = ofUrl(o, {
		place: l,
		isTarget: a === void 0 && e === t.index
	});
	return "code" in u ? u : {
		...u,
		where: _(l, "index"),
		...a === void 0 ? {} : { title: e }
	};
}, refusesLocalVersions = (e) => e === "off" || e === "rehearsal" || Object.values(s).some(({ name: t }) => t === e) || c(e) !== void 0, ofUrl = (e, { place: t, isTarget: n = !1 } = {}) => {
	let r = URL.parse(e);
	return r === null || !/^https?:$/.test(r.protocol) ? j({
		index: e.replace(M, "$1"),
		fault: t === void 0 && isName(e) ? "unknown" : "address",
		isTarget: n,
		place: t
	}) : r.username !== "" || r.password !== "" ? j({
		index: `${r.protocol}//${a(r)}`,
		fault: "login"
	}) : {
		title: a(r),
		simpleUrl: e
	};
}, M = /^([^/]*\/\/)?.*@/s, isName = (e) => !/[/:.]/.test(e), findIndex = (e, t, n) => e === void 0 ? findUploadIndex(e, t, n) : named(e, t, n), findUploadIndex = (t, n, r) => {
	let i = p({
		index: t,
		checkUrl: void 0
	}, r);
	if ("code" in i) throw new e(i);
	let o = n.settings["check-url"], s = typeof o == "string" ? {
		value: o,
		place: void 0
	} : void 0;
	for (let t of [i.checkUrl, s]) {
		let n = f({ checkUrl: t });
		if (n !== void 0) throw new e(n);
	}
	let l = i.index.value, d = i.checkUrl?.value, m = /^https?:/.test(l) ? URL.parse(l) : null;
	if (m === null || c(l) !== void 0) return named(t ?? d ?? l, n, r);
	let h = s?.value ?? d;
	if (h !== void 0) return named(h, n, r);
	let g = a(m);
	return {
		name: g,
		index: {
			title: g,
			simpleUrl: "",
			login: void 0,
			unread: {
				...u({ index: g }),
				remedy: "commit"
			}
		}
	};
}, findTargetIndex = (t, n) => {
	let r = d(t, n);
	if ("code" in r) throw new e(r);
	let { name: i, kind: o, simpleUrl: s } = r;
	if (o === "rehearsal") return {
		name: i,
		index: void 0
	};
	let c = new URL(s);
	return {
		name: i,
		index: {
			title: t.checkUrl !== void 0 || o === "url" ? a(c) : g(r),
			...m(r, {
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
}, N = 125e3, bounded = (e, t, n) => {
	if (e.length <= t) return e;
	let r = `\n\n*Cut here: the rest is in ${n}.*`, i = t - r.length - 20, a = e.lastIndexOf("\n", i), o = (a > 0 ? e.slice(0, a) : e.slice(0, i).toWellFormed()).trimEnd();
	return `${o}${openFence(o)}${r}`;
}, openFence = (e) => {
	let t;
	for (let [, n = ""] of e.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) t === void 0 ? t = n : n.startsWith(t) && (t = void 0);
	return t === void 0 || t.length > 15 ? "" : `\n${t}`;
};
export { askable, bounded, A as changesUncovered, chooseAskedIndex, T as defaultBranchUnknown, findIndex, findTargetIndex, findUploadIndex, D as historyPartial, E as historyShallow, N as mostNotes, O as noTags, refusesLocalVersions, C as tagLightweight, x as tagMissing, S as tagNotCheckedOut, b as tagNotGiven, w as tagOffDefaultBranch, k as versionBehind };
