import { join as e, normalize as t } from "./domain-workspace-path.js";
import { areSet as n, compareVersions as r, isPrerelease as i, parseVersion as a } from "./actions-shared-inputs.js";
import { isNamedIn as o, longestOf as s, matchTag as c, suggestFor as l } from "./domain-tag-suggest-format.js";
import { buildGraph as u, publishable as d } from "./actions-discover-action.js";
import { isOfOtherFolder as f, releasesOf as p, tagMembers as m } from "./domain-tag-tag-owners.js";
import { toldIn as h, wantedNames as g } from "./domain-changelog-write-link-references.js";
import { noTags as _ } from "./domain-problem-history.js";
import { configuredIgnored as v, privateNeeds as y, privateNeedsOf as b, worldOf as x } from "./domain-problem-check-requirements.js";
const apartFromNew = (n, { workspace: r, members: i, versions: o, groups: s, isNew: c }) => {
	let isShared = (e) => {
		let t = n.get(e);
		return t?.kind === "found" && t.isFallback;
	}, hasOwn = ({ name: e, path: t }) => t !== "." && n.get(e)?.kind === "found" && !isShared(e);
	if (!d(r).some(hasOwn)) return n;
	let isAlone = ({ name: e }) => {
		let t = n.get(e), r = a(o.get(e)?.version ?? ""), i = s.find((t) => t.members.includes(e))?.members ?? [];
		return t.kind !== "found" || r === void 0 || i.some((t) => t !== e && isShared(t)) ? !1 : !t.changelog.sections.some((t) => t.name === e) && h(t, {
			name: e,
			version: r
		}) === "untold";
	}, l = i.filter((e) => isShared(e.name) && c(e.name) && isAlone(e)), whole = (n, i) => t(e(r.prefix, e(n, i)));
	return new Map([...n, ...l.map(({ name: e, path: t }) => [e, {
		kind: "missing",
		looked: g.map((e) => whole(t, e)),
		isNamed: !1,
		begun: whole(t, "CHANGELOG.md")
	}])]);
}, mayBeTagged = ({ unclear: e, unread: t }, n) => e.has(n) || t.length > 0, tellUnreadTags = (e, { workspace: t, formats: r, versions: i, tags: { releases: a, unclear: o, unread: s }, own: c, instead: u, neighbours: p }) => {
	let h = m(d(t), i), g = [...a.values()].flatMap((e) => e.flatMap((e) => e.tag ?? [])), v = formatsUsed([...g, ...c === void 0 ? [] : [c]], r, h), y = s.length === 0 || e.length === 0 ? s : withoutThose(p(), s, h), b = new Map([...o].filter(([, e]) => !s.includes(e) || y.includes(e))), x = Map.groupBy(e, (e) => b.get(e)), S = Map.groupBy(e, (e) => {
		let t = b.get(e);
		return t !== void 0 && x.get(t).length === 1 ? "own" : `of ${t}`;
	}), C = new Set(e.flatMap((e) => b.get(e) ?? [])), w = y.filter((e) => !C.has(e));
	return [...S.values()].map((e) => {
		let i = e.flatMap((e) => b.get(e) ?? []), o = i.length > 0, s = t.members.filter(({ name: t }) => e.includes(t)), d = w.filter((e) => !s.every((n) => f(e, n, t))), { tags: p, line: m } = l(e, o ? i : d, {
			members: h,
			formats: r,
			folder: t.prefix,
			kept: o ? [] : v,
			named: v.filter((e) => e.includes("{name}"))
		}), g = e.flatMap((e) => a.get(e).flatMap((e) => e.tag ?? []));
		return _({
			packages: e,
			but: [...new Set(c === void 0 ? g : [...g, c])],
			unclear: o ? [...new Set(p)] : [],
			unread: o ? [] : p,
			line: m,
			isSet: n(r),
			instead: u
		});
	});
}, withoutThose = (e, t, n) => {
	let r = e.flatMap(({ name: e }) => e ?? []).filter((e) => !n.has(e)), longest = (e) => s([...n.keys(), ...r].filter((t) => o(t, e)));
	return t.filter((e) => !r.includes(longest(e)));
}, formatsUsed = (e, t, n) => [...t.workspace, ...t.usual].filter((r) => {
	let i = {
		...t,
		workspace: [r],
		usual: []
	};
	return e.some((e) => c(e, i, n) !== void 0);
}).map(({ text: e }) => e), findPrivateNeeds = (e, t, n) => {
	let r = x(e, u(e), t), i = e.members.map(({ name: e }) => e), a = v(t.settings.ignore, {
		codes: y.codes,
		members: i
	});
	return r.packages.filter(({ name: e }) => n(e)).flatMap((e) => b(e, r)).filter((e) => !a.has(e));
}, releasesOnIndex = (e, t) => p(e, t).map(({ version: e }) => ({
	version: e,
	tag: void 0
})), progressOf = (e, t) => {
	let n = a(e), o = -1, s;
	for (let e of t) {
		let t = a(e.version);
		if (r(n, t) === 0) return {
			kind: "same",
			last: e
		};
		let c = commonParts(n, t);
		c < o || i(t) && c !== S || ((c > o || r(a(s.version), t) < 0) && (s = e), o = c);
	}
	if (s === void 0) {
		let e = prereleaseBefore(n, t);
		return e === void 0 ? { kind: "first" } : {
			kind: "ahead",
			last: e
		};
	}
	return {
		kind: r(n, a(s.version)) > 0 ? "ahead" : "behind",
		last: s
	};
}, prereleaseBefore = (e, t) => t.map((e) => ({
	release: e,
	other: a(e.version)
})).filter(({ other: t }) => t.epoch === e.epoch && r(t, e) < 0).toSorted((e, t) => r(e.other, t.other)).at(-1)?.release, S = 1e400, commonParts = (e, t) => {
	if (e.epoch !== t.epoch) return 0;
	let n = Math.max(e.release.length, t.release.length);
	for (let r = 0; r < n; r += 1) if ((e.release[r] ?? 0n) !== (t.release[r] ?? 0n)) return r;
	return S;
}, newest = (e) => e.toSorted((e, t) => r(a(t.version), a(e.version))), lastRelease = async (e, t, n) => {
	let i = newest(t), o = e === void 0 ? void 0 : progressOf(e, t), s = o === void 0 || o.kind === "first" ? void 0 : o.last, c = s === void 0 ? void 0 : a(s.version), l = i.filter(({ version: e }) => c === void 0 || r(a(e), c) > 0);
	for (let e of l.slice(0, C)) if (e.tag !== void 0 && await n(e.tag) && !(s?.tag !== void 0 && await n(s.tag) && await n(e.tag, s.tag))) return e;
	return s ?? i.find(({ tag: e }) => e === void 0) ?? (e === void 0 ? void 0 : i[0]);
}, C = 50, tagsWithin = (e, t) => {
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
};
export { apartFromNew, findPrivateNeeds, lastRelease, mayBeTagged, progressOf, releasesOnIndex, tagsWithin, tellUnreadTags };
