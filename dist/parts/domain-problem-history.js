import { Problem as e, byPlace as t, defineFinding as n, fetchAll as r, named as i, shown as a } from "./domain-problem-locked-index.js";
import { addressOf as o, indexPresets as s, presetOfUrl as c } from "./domain-problem-index-reads.js";
import { toSet as l } from "./actions-shared-inputs.js";
import { checkUrlMissing as u, chooseTarget as d, loginFault as f, meantTarget as p, readingOf as m, simpleUrlOf as h, titleOf as g, whereAddress as _, whereWord as v } from "./domain-problem-target.js";
const y = n({
	code: "RA-HISTORY-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ question: e }) => ({
	message: `The clone is shallow, so it cannot be seen ${e}`,
	...t(r)
})), b = n({
	code: "RA-HISTORY-PARTIAL",
	severity: "notice",
	mender: "project"
}, ({ instead: e }) => ({
	message: `The clone is shallow${e === void 0 ? "" : `: what was released before is read from ${e}`}`,
	...t((e) => `Nothing needs to be done; ${e("with fetch-depth: 0 on actions/checkout", "after git fetch --unshallow --tags")} the tags answer`)
})), x = n({
	code: "RA-HISTORY-NO-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, but: n, unclear: r, unread: o, line: s, owner: c, isSet: u = !1, instead: d }) => {
	let f = d && `what was released before is read from ${d}`, [p] = [...r, ...o], m = n.length === 0 ? `No tags of ${i(e)}` : `No tag of ${i(e)} but ${i(n)}`, h = s === void 0 ? l(u) : `Write ${s}`, g = c ?? (e.length === 1 ? e[0] : "one of them");
	return r.length > 0 ? {
		message: `Tags such as ${a(r[0])} may be of ${i(e)}, but do not say so: ${f ?? "they count for nothing"}`,
		hint: `${h}, if ${a(p)} is a release of ${g}`
	} : p === void 0 ? {
		message: `${m}: ${f ?? "nothing counts as released before"}`,
		...t((e) => `Before a first release nothing needs to be done; else ${u ? "look whether tag-format is" : "set tag-format in the configuration to"} how the tags are written, or fetch them${e(", with fetch-depth: 0 on actions/checkout", ": git fetch --tags")}`)
	} : {
		message: `${m} in a known format, only ${i(o)}: ${f ?? "nothing counts as released before"}`,
		hint: `${h}, if ${a(p)} is a release of ${g}; else nothing needs to be done`
	};
}), S = n({
	code: "RA-VERSION-BEHIND",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, last: n, tag: r, isPublished: i, place: o }) => ({
	package: e,
	message: `${e} ${t} is older than ${n}, which is released (${r ?? "on the index"})`,
	hint: `Choose a version after ${n}, or one that goes on with a line that has releases${r === void 0 || i ? "" : `; where ${a(r)} is a mistake of which nothing was published, delete that tag`}`,
	...r === void 0 || i ? {} : { alternative: "outside" },
	...o
})), C = n({
	code: "RA-VERSION-CHANGES-UNCOVERED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `${e.length === 1 ? "1 package has" : `${e.length} packages have`} changes that no version covers: ${i(e)}`,
	hint: `Give ${e.length === 1 ? "it" : "them"} a new version when the changes should be released`
})), isOfEntry = (e) => e.startsWith("url of "), w = n({
	code: "RA-HISTORY-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e, fault: t, isTarget: n = !1, place: r }) => ({
	...r === void 0 ? { input: "index" } : v(r),
	message: {
		unknown: `No index to ask is called ${JSON.stringify(e)}`,
		login: `The URL of the index to ask has a login in it, which is not shown here: ${a(e)}`,
		address: `The index to ask has no http:// or https:// address that can be read: ${a(e)}`
	}[t],
	hint: t === "login" ? "Take the login out of the URL, which may end up in logs; uv's variables of a [[tool.uv.index]] entry and netrc log in as well" : n ? "Use pypi, testpypi, the name of a [[tool.uv.index]] entry with a publish-url, or an upload URL with check-url beside it: releases go there, too, and off is for single runs alone" : r === void 0 || isOfEntry(r) ? `${r === void 0 ? "Use" : `Correct ${r}, or use`} pypi, testpypi, the name of ${r === void 0 ? "a" : "another"} [[tool.uv.index]] entry, a simple URL without a login, or off` : `Correct ${r}: an address begins with http:// or https://`
})), chooseAskedIndex = (e) => {
	let { index: t, uv: n } = e;
	if (t === "off" || t === "rehearsal") return;
	let r = findAskedIndex(e);
	if ("code" in r) return r;
	let { simpleUrl: i } = r;
	return {
		...r,
		login: m({
			name: t,
			simpleUrl: i
		}, {
			upload: void 0,
			uv: n
		}).login
	};
}, findAskedIndex = ({ index: e, configured: t, uv: n, ...r }) => {
	let i = Object.values(s).find(({ name: t }) => t === e) ?? c(e);
	if (i !== void 0) return {
		title: i.title,
		simpleUrl: i.simpleUrl
	};
	let { checkUrl: a } = t;
	if (e === t.index && typeof a == "string") return f({ checkUrl: {
		value: a,
		place: void 0
	} }) ?? ofUrl(a, { place: "check-url in the configuration" });
	let o = n.declared.find(({ name: t }) => t === e), { value: l, place: u } = o === void 0 ? {
		value: e,
		place: r.place
	} : h(o), d = ofUrl(l, {
		place: u,
		isTarget: o === void 0 && e === t.index
	});
	return "code" in d ? d : {
		...d,
		where: _(u, "index"),
		...o === void 0 ? {} : { title: e }
	};
}, refusesLocalVersions = (e) => e === "off" || e === "rehearsal" || Object.values(s).some(({ name: t }) => t === e) || c(e) !== void 0, ofUrl = (e, { place: t, isTarget: n = !1 } = {}) => {
	let r = URL.parse(e);
	return r === null || !/^https?:$/.test(r.protocol) ? w({
		index: e.replace(T, "$1"),
		fault: t === void 0 && isName(e) ? "unknown" : "address",
		isTarget: n,
		place: t
	}) : r.username !== "" || r.password !== "" ? w({
		index: `${r.protocol}//${o(r)}`,
		fault: "login"
	}) : {
		title: o(r),
		simpleUrl: e
	};
}, T = /^([^/]*\/\/)?.*@/s, isName = (e) => !/[/:.]/.test(e), findIndex = (t, n, r) => {
	if (n.settings.index === "off" && (t ?? "off") === "off") throw new e(w({
		index: "off",
		fault: "unknown",
		isTarget: !0
	}));
	return t === void 0 || t === n.settings.index ? findUploadIndex(t, n, r) : named(readAt(t, r), n, r);
}, readAt = (e, t) => {
	let n = p({
		index: e,
		checkUrl: void 0
	}, t), r = {
		value: e,
		place: void 0
	};
	return "code" in n ? r : n.checkUrl ?? r;
}, findUploadIndex = (t, n, r) => {
	let i = p({
		index: t,
		checkUrl: void 0
	}, r);
	if ("code" in i) throw new e(i);
	let a = n.settings["check-url"], s = typeof a == "string" ? {
		value: a,
		place: void 0
	} : void 0;
	for (let t of [i.checkUrl, s]) {
		let n = f({ checkUrl: t });
		if (n !== void 0) throw new e(n);
	}
	let l = i.index.value, d = i.checkUrl?.value, m = /^https?:/.test(l) ? URL.parse(l) : null;
	if (m === null || c(l) !== void 0) {
		let e = t === void 0 ? i.checkUrl ?? i.index : {
			value: t,
			place: void 0
		};
		return named(e, n, r);
	}
	let h = s === void 0 ? i.checkUrl?.place : "check-url in the configuration", g = s?.value ?? d;
	if (g !== void 0) return named({
		value: g,
		place: h
	}, n, r);
	let _ = o(m);
	return {
		name: _,
		index: {
			title: _,
			simpleUrl: "",
			login: void 0,
			unread: {
				...u({ index: _ }),
				remedy: "commit"
			}
		}
	};
}, findTargetIndex = (t, n) => {
	let r = d(t, n);
	if ("code" in r) throw new e(r);
	let { name: i, kind: a, simpleUrl: s } = r;
	if (a === "rehearsal") return {
		name: i,
		index: void 0
	};
	let c = new URL(s);
	return {
		name: i,
		index: {
			title: t.checkUrl !== void 0 || a === "url" ? o(c) : g(r),
			...m(r, {
				upload: t.upload,
				uv: n
			})
		}
	};
}, askable = (t) => {
	if (t.unread !== void 0) throw new e(t.unread);
	return t;
}, named = ({ value: t, place: n }, { settings: r }, i) => {
	let a = {
		index: r.index,
		checkUrl: r["check-url"]
	}, o = chooseAskedIndex({
		index: t,
		place: n,
		configured: a,
		uv: i
	});
	if (o !== void 0 && "code" in o) throw new e(o);
	return {
		name: t,
		index: o
	};
}, E = 125e3, bounded = (e, t, n) => {
	if (e.length <= t) return e;
	let r = `\n\n*Cut here${n === void 0 ? "" : `: the rest is in ${n}`}.*`, i = t - r.length - 20, a = e.lastIndexOf("\n", i), o = (a > 0 ? e.slice(0, a) : e.slice(0, i).toWellFormed()).trimEnd();
	return `${o}${openFence(o)}${r}`;
}, openFence = (e) => {
	let t;
	for (let [, n = ""] of e.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) t === void 0 ? t = n : n.startsWith(t) && (t = void 0);
	return t === void 0 || t.length > 15 ? "" : `\n${t}`;
};
export { askable, bounded, C as changesUncovered, chooseAskedIndex, findIndex, findTargetIndex, findUploadIndex, b as historyPartial, y as historyShallow, E as mostNotes, x as noTags, refusesLocalVersions, S as versionBehind };
