import { Problem as e, defineFinding as t, named as n, shown as r } from "./domain-workspace-path.js";
import { addressOf as i, fetchAll as a, indexPresets as o, presetOfUrl as s } from "./domain-problem-index-reads.js";
import { toSet as c } from "./actions-shared-inputs.js";
import { checkUrlMissing as l, chooseTarget as u, loginFault as d, meantTarget as f, readingOf as p, simpleUrlOf as m, titleOf as h, whereAddress as g, whereWord as _ } from "./domain-problem-target.js";
const v = t({
	code: "RA-HISTORY-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ question: e }) => ({
	message: `The clone is shallow, so it cannot be seen ${e}`,
	hint: a
})), y = t({
	code: "RA-HISTORY-PARTIAL",
	severity: "notice",
	mender: "project"
}, ({ instead: e }) => ({
	message: `The clone is shallow${e === void 0 ? "" : `: what was released before is read from ${e}`}`,
	hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer"
})), b = t({
	code: "RA-HISTORY-NO-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, but: t, unclear: i, unread: a, line: o, isSet: s = !1, instead: l }) => {
	let u = l && `what was released before is read from ${l}`, [d] = [...i, ...a], f = t.length === 0 ? `No tags of ${n(e)}` : `No tag of ${n(e)} but ${n(t)}`, p = o === void 0 ? c(s) : `Write ${o}`;
	return i.length > 0 ? {
		message: `Tags such as ${r(i[0])} may be of ${n(e)}, but do not say so: ${u ?? "they count for nothing"}`,
		hint: `${p}, if ${r(d)} is a release`
	} : d === void 0 ? {
		message: `${f}: ${u ?? "nothing counts as released before"}`,
		hint: `Before a first release nothing needs to be done; else ${s ? "look whether tag-format is" : "set tag-format in the configuration to"} how the tags are written, or fetch them: with fetch-depth: 0 on actions/checkout, in a terminal with git fetch --tags`
	} : {
		message: `${f} in a known format, only ${n(a)}: ${u ?? "nothing counts as released before"}`,
		hint: `${p}, if ${r(d)} is a release; else nothing needs to be done`
	};
}), x = t({
	code: "RA-VERSION-BEHIND",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, last: n, tag: i, isPublished: a, place: o }) => ({
	package: e,
	message: `${e} ${t} is older than ${n}, which is released (${i ?? "on the index"})`,
	hint: `Choose a version after ${n}, or one that goes on with a line that has releases${i === void 0 || a ? "" : `; where ${r(i)} is a mistake of which nothing was published, delete that tag`}`,
	...i === void 0 || a ? {} : { alternative: "outside" },
	...o
})), S = t({
	code: "RA-VERSION-CHANGES-UNCOVERED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `${e.length === 1 ? "1 package has" : `${e.length} packages have`} changes that no version covers: ${n(e)}`,
	hint: `Give ${e.length === 1 ? "it" : "them"} a new version when the changes should be released`
})), isOfEntry = (e) => e.startsWith("url of "), C = t({
	code: "RA-HISTORY-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e, fault: t, isTarget: n = !1, place: i }) => ({
	...i === void 0 ? { input: "index" } : _(i),
	message: {
		unknown: `No index to ask is called ${JSON.stringify(e)}`,
		login: `The URL of the index to ask has a login in it, which is not shown here: ${r(e)}`,
		address: `The index to ask has no http:// or https:// address that can be read: ${r(e)}`
	}[t],
	hint: t === "login" ? "Take the login out of the URL, which may end up in logs; uv's variables of a [[tool.uv.index]] entry and netrc log in as well" : n ? "Use pypi, testpypi, the name of a [[tool.uv.index]] entry with a publish-url, or an upload URL with check-url beside it: releases go there, too" : i === void 0 || isOfEntry(i) ? `${i === void 0 ? "Use" : `Correct ${i}, or use`} pypi, testpypi, the name of ${i === void 0 ? "a" : "another"} [[tool.uv.index]] entry, a simple URL without a login, or off` : `Correct ${i}: an address begins with http:// or https://`
})), chooseAskedIndex = (e) => {
	let { index: t, uv: n } = e;
	if (t === "off" || t === "rehearsal") return;
	let r = findAskedIndex(e);
	if ("code" in r) return r;
	let { simpleUrl: i } = r;
	return {
		...r,
		login: p({
			name: t,
			simpleUrl: i
		}, {
			upload: void 0,
			uv: n
		}).login
	};
}, findAskedIndex = ({ index: e, configured: t, uv: n, ...r }) => {
	let i = Object.values(o).find(({ name: t }) => t === e) ?? s(e);
	if (i !== void 0) return {
		title: i.title,
		simpleUrl: i.simpleUrl
	};
	let { checkUrl: a } = t;
	if (e === t.index && typeof a == "string") return d({ checkUrl: {
		value: a,
		place: void 0
	} }) ?? ofUrl(a, { place: "check-url in the configuration" });
	let c = n.declared.find(({ name: t }) => t === e), { value: l, place: u } = c === void 0 ? {
		value: e,
		place: r.place
	} : m(c), f = ofUrl(l, {
		place: u,
		isTarget: c === void 0 && e === t.index
	});
	return "code" in f ? f : {
		...f,
		where: g(u, "index"),
		...c === void 0 ? {} : { title: e }
	};
}, refusesLocalVersions = (e) => e === "off" || e === "rehearsal" || Object.values(o).some(({ name: t }) => t === e) || s(e) !== void 0, ofUrl = (e, { place: t, isTarget: n = !1 } = {}) => {
	let r = URL.parse(e);
	return r === null || !/^https?:$/.test(r.protocol) ? C({
		index: e.replace(w, "$1"),
		fault: t === void 0 && isName(e) ? "unknown" : "address",
		isTarget: n,
		place: t
	}) : r.username !== "" || r.password !== "" ? C({
		index: `${r.protocol}//${i(r)}`,
		fault: "login"
	}) : {
		title: i(r),
		simpleUrl: e
	};
}, w = /^([^/]*\/\/)?.*@/s, isName = (e) => !/[/:.]/.test(e), findIndex = (e, t, n) => e === void 0 || e === t.settings.index ? findUploadIndex(e, t, n) : named(readAt(e, n), t, n), readAt = (e, t) => {
	let n = f({
		index: e,
		checkUrl: void 0
	}, t), r = {
		value: e,
		place: void 0
	};
	return "code" in n ? r : n.checkUrl ?? r;
}, findUploadIndex = (t, n, r) => {
	let a = f({
		index: t,
		checkUrl: void 0
	}, r);
	if ("code" in a) throw new e(a);
	let o = n.settings["check-url"], c = typeof o == "string" ? {
		value: o,
		place: void 0
	} : void 0;
	for (let t of [a.checkUrl, c]) {
		let n = d({ checkUrl: t });
		if (n !== void 0) throw new e(n);
	}
	let u = a.index.value, p = a.checkUrl?.value, m = /^https?:/.test(u) ? URL.parse(u) : null;
	if (m === null || s(u) !== void 0) {
		let e = t === void 0 ? a.checkUrl ?? a.index : {
			value: t,
			place: void 0
		};
		return named(e, n, r);
	}
	let h = c === void 0 ? a.checkUrl?.place : "check-url in the configuration", g = c?.value ?? p;
	if (g !== void 0) return named({
		value: g,
		place: h
	}, n, r);
	let _ = i(m);
	return {
		name: _,
		index: {
			title: _,
			simpleUrl: "",
			login: void 0,
			unread: {
				...l({ index: _ }),
				remedy: "commit"
			}
		}
	};
}, findTargetIndex = (t, n) => {
	let r = u(t, n);
	if ("code" in r) throw new e(r);
	let { name: a, kind: o, simpleUrl: s } = r;
	if (o === "rehearsal") return {
		name: a,
		index: void 0
	};
	let c = new URL(s);
	return {
		name: a,
		index: {
			title: t.checkUrl !== void 0 || o === "url" ? i(c) : h(r),
			...p(r, {
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
}, T = 125e3, bounded = (e, t, n) => {
	if (e.length <= t) return e;
	let r = `\n\n*Cut here: the rest is in ${n}.*`, i = t - r.length - 20, a = e.lastIndexOf("\n", i), o = (a > 0 ? e.slice(0, a) : e.slice(0, i).toWellFormed()).trimEnd();
	return `${o}${openFence(o)}${r}`;
}, openFence = (e) => {
	let t;
	for (let [, n = ""] of e.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) t === void 0 ? t = n : n.startsWith(t) && (t = void 0);
	return t === void 0 || t.length > 15 ? "" : `\n${t}`;
};
export { askable, bounded, S as changesUncovered, chooseAskedIndex, findIndex, findTargetIndex, findUploadIndex, y as historyPartial, v as historyShallow, T as mostNotes, b as noTags, refusesLocalVersions, x as versionBehind };
