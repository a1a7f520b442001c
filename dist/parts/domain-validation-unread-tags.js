import { normalizeName as e } from "../index.js";
import { join as t, resolve as n } from "./domain-problem-locked-index.js";
import { areSet as r, compareVersions as i, isPrerelease as a, parseVersion as o } from "./actions-shared-inputs.js";
import { isNamedIn as s, longestOf as c, matchTag as l, suggestFor as u } from "./domain-tag-suggest-format.js";
import { isOfOther as d, releasesOf as f, tagMembers as p } from "./domain-tag-tag-owners.js";
import { buildGraph as m, publishable as h } from "./actions-discover-action.js";
import { toldIn as g, wantedNames as _ } from "./domain-changelog-write-link-references.js";
import { configuredIgnored as v, privateNeeds as y, privateNeedsOf as b, worldOf as x } from "./domain-problem-check-requirements.js";
import { noTags as S } from "./domain-problem-history.js";
const untoldByRoot = (e, { workspace: t, releases: n, commits: r }) => {
	let i = h(t), a = i.find(({ path: e }) => e === "."), commitOf = ({ tag: e }) => r.get(e ?? ""), s = a === void 0 ? [] : n.get(a.name) ?? [], isRoots = (e) => s.some(({ version: t, tag: n }) => {
		let i = r.get(n ?? "");
		return t === e.version && i !== void 0 && i !== commitOf(e);
	}), isUntold = (t) => {
		let r = e.get(t), i = n.get(t) ?? [];
		if (r?.kind !== "found" || !r.isFallback || i.length === 0) return !1;
		let tells = (e) => g(r, {
			name: t,
			version: o(e.version)
		}) !== "untold", a = r.changelog.sections.some((e) => e.name === t);
		return s.some(tells) && !a && i.every((e) => commitOf(e) !== void 0 && (isRoots(e) || !tells(e)));
	};
	return new Set(i.filter(({ name: e, path: t }) => t !== "." && isUntold(e)).map(({ name: e }) => e));
}, apartFromShared = (e, { workspace: r, members: i, versions: a, groups: s, releases: c, commits: l }) => {
	let isShared = (t) => {
		let n = e.get(t);
		return n?.kind === "found" && n.isFallback;
	}, mates = (e) => s.find((t) => t.members.includes(e))?.members ?? [e], hasOwn = ({ name: t, path: n }) => n !== "." && e.get(t)?.kind === "found" && !isShared(t), u = untoldByRoot(e, {
		workspace: r,
		releases: c,
		commits: l
	}), isApart = ({ name: e }) => mates(e).every((e) => u.has(e)), d = h(r).some(hasOwn), isAlone = ({ name: t }) => {
		if (!d || !isShared(t) || c.get(t).length > 0) return !1;
		let n = e.get(t), r = o(a.get(t)?.version ?? ""), i = mates(t).some((e) => e !== t && isShared(e));
		return n.kind !== "found" || r === void 0 || i ? !1 : !n.changelog.sections.some((e) => e.name === t) && g(n, {
			name: t,
			version: r
		}) === "untold";
	}, f = i.filter((e) => isApart(e) || isAlone(e)), whole = (e, i) => n(r.prefix, t(e, i));
	return new Map([...e, ...f.map(({ name: e, path: t }) => [e, {
		kind: "missing",
		looked: _.map((e) => whole(t, e)),
		isNamed: !1,
		isInput: !1,
		begun: whole(t, "CHANGELOG.md")
	}])]);
}, releasesOnIndex = (e, t) => f(e, t).map(({ version: e }) => ({
	version: e,
	tag: void 0
})), findPrivateNeeds = (e, t, n) => {
	let r = x(e, m(e), t), i = e.members.map(({ name: e }) => e), a = v(t.settings.ignore, {
		codes: y.codes,
		members: i
	});
	return r.packages.filter(({ name: e }) => n(e)).flatMap((e) => b(e, r)).filter((e) => !a.has(e));
}, progressOf = (e, t) => {
	let n = o(e), r = -1, s;
	for (let e of t) {
		let t = o(e.version);
		if (i(n, t) === 0) return {
			kind: "same",
			last: e
		};
		let c = commonParts(n, t);
		c < r || a(t) && c !== C || ((c > r || i(o(s.version), t) < 0) && (s = e), r = c);
	}
	if (s === void 0) {
		let e = prereleaseBefore(n, t);
		return e === void 0 ? { kind: "first" } : {
			kind: "ahead",
			last: e
		};
	}
	return {
		kind: i(n, o(s.version)) > 0 ? "ahead" : "behind",
		last: s
	};
}, prereleaseBefore = (e, t) => t.map((e) => ({
	release: e,
	other: o(e.version)
})).filter(({ other: t }) => t.epoch === e.epoch && i(t, e) < 0).toSorted((e, t) => i(e.other, t.other)).at(-1)?.release, C = 1e400, commonParts = (e, t) => {
	if (e.epoch !== t.epoch) return 0;
	let n = Math.max(e.release.length, t.release.length);
	for (let r = 0; r < n; r += 1) if ((e.release[r] ?? 0n) !== (t.release[r] ?? 0n)) return r;
	return C;
}, newest = (e) => e.toSorted((e, t) => {
	let [n, r] = [o(e.version), o(t.version)];
	return i(r, n) || r.release.length - n.release.length;
}), lastRelease = async (e, t, n) => {
	let r = newest(t), a = e === void 0 ? void 0 : progressOf(e, r), s = a === void 0 || a.kind === "first" ? void 0 : a.last, c = s === void 0 ? void 0 : o(s.version), l = r.filter(({ version: e }) => c === void 0 || i(o(e), c) > 0);
	for (let e of l.slice(0, T)) if (e.tag !== void 0 && await n(e.tag) && !(s?.tag !== void 0 && await n(e.tag, s.tag))) return s === void 0 ? await begunAnew(e, r, n) : e;
	return s ?? r.find(({ tag: e }) => e === void 0) ?? (e === void 0 ? void 0 : r[0]);
}, begunAnew = async (e, t, n) => {
	let first = ({ version: e }) => o(e).release[0], r = t.filter((t) => t.tag !== void 0 && first(t) < first(e)), [...i] = Map.groupBy(r, first).values();
	for (let [t] of i.slice(0, w)) if (await n(t.tag) && await n(e.tag, t.tag)) return t;
	return e;
}, w = 3, T = 50, tagsWithin = (e, t) => {
	let n = new Map(e?.tags.map(({ name: e, commit: t }) => [e, t])), r = new Map();
	return async (i, a) => {
		let o = n.get(i), s = a === void 0 ? e?.head : n.get(a);
		if (o === void 0 || e === void 0 || s === void 0 || a !== void 0 && o === s) return !1;
		let c = `${o} ${s}`, l = r.get(c) ?? t.isAncestor({
			topLevel: e.topLevel,
			commit: o,
			of: s
		});
		return r.set(c, l), await l;
	};
}, mayBeTagged = ({ unclear: e, unread: t }, n) => e.has(n) || t.length > 0, tellUnreadTags = (e, { workspace: t, formats: n, versions: i, tags: { releases: a, unclear: o, unread: s }, own: c, instead: l, namesBeside: f }) => {
	let m = p(h(t), i), g = [...a.values()].flatMap((e) => e.flatMap((e) => e.tag ?? [])), _ = formatsUsed([...g, ...c === void 0 ? [] : [c]], n, m), v = s.length === 0 || e.length === 0 ? s : withoutThose(f(), s, m), y = new Map([...o].filter(([, e]) => !s.includes(e) || v.includes(e))), isSettled = (e) => o.has(e) && !y.has(e) && a.get(e).some(({ version: t }) => t !== i.get(e)), b = e.filter((e) => !isSettled(e)), x = Map.groupBy(b, (e) => y.get(e)), C = Map.groupBy(b, (e) => {
		let t = y.get(e);
		return t !== void 0 && x.get(t).length === 1 ? "own" : `of ${t}`;
	}), w = new Set(b.flatMap((e) => y.get(e) ?? [])), T = v.filter((e) => !w.has(e)), E = d(t);
	return [...C.values()].map((e) => {
		let i = e.flatMap((e) => y.get(e) ?? []), o = i.length > 0, s = t.members.filter(({ name: t }) => e.includes(t)), d = T.filter((e) => !E(e, s)), { tags: f, line: p, owner: h } = u(e, o ? i : d, {
			members: m,
			formats: n,
			folder: t.prefix,
			kept: _,
			named: _.filter((e) => e.includes("{name}"))
		}), g = e.flatMap((e) => a.get(e).flatMap((e) => e.tag ?? []));
		return S({
			packages: e,
			but: [...new Set(c === void 0 ? g : [...g, c])],
			unclear: o ? [...new Set(f)] : [],
			unread: o ? [] : f,
			line: p,
			owner: h,
			isSet: r(n),
			instead: l
		});
	});
}, withoutThose = (t, n, r) => {
	let i = t.filter((t) => ![...r.keys()].includes(e(t))), longest = (e) => c([...r.keys(), ...i].filter((t) => s(t, e)));
	return n.filter((e) => !i.includes(longest(e) ?? ""));
}, formatsUsed = (e, t, n) => [...t.workspace, ...t.usual].filter((r) => {
	let i = {
		...t,
		workspace: [r],
		usual: []
	};
	return e.some((e) => l(e, i, n) !== void 0);
}).map(({ text: e }) => e);
export { apartFromShared, findPrivateNeeds, lastRelease, mayBeTagged, progressOf, releasesOnIndex, tagsWithin, tellUnreadTags };
