import { compareVersions as e, isPrerelease as t, parseVersion as n } from "./domain-python-requirement.js";
import { publishable as r } from "./domain-toml-places.js";
import { matchTag as i, suggestFor as a, tagMembers as o } from "./domain-tag-suggest-format.js";
import { releasesOf as s } from "./domain-config-config.js";
import { noTags as c } from "./domain-problem-history.js";
const mayBeTagged = ({ unclear: e, unread: t }, n) => e.has(n) || t.length > 0, tellUnreadTags = (e, { workspace: t, formats: n, versions: i, tags: { releases: s, unclear: l, unread: u }, own: d, instead: f }) => {
	let p = o(r(t), i), m = [...s.values()].flatMap((e) => e.flatMap((e) => e.tag ?? [])), h = formatsUsed([...m, ...d === void 0 ? [] : [d]], n, p);
	return [!1, !0].flatMap((t) => {
		let r = e.filter((e) => l.has(e) === t);
		if (r.length === 0) return [];
		let i = r.flatMap((e) => l.get(e) ?? []), { tags: o, line: s } = a(r, t ? i : u, {
			members: p,
			formats: n,
			kept: t ? [] : h
		});
		return [c({
			packages: r,
			tag: d,
			unclear: t ? o : [],
			unread: t ? [] : o,
			line: s,
			instead: f
		})];
	});
}, formatsUsed = (e, t, n) => [...t.workspace, ...t.usual].filter((r) => {
	let a = {
		...t,
		workspace: [r],
		usual: []
	};
	return e.some((e) => i(e, a, n) !== void 0);
}).map(({ text: e }) => e), progressOf = (r, i) => {
	let a = n(r), o = -1, s;
	for (let r of i) {
		let i = n(r.version);
		if (e(a, i) === 0) return {
			kind: "same",
			last: r
		};
		let c = commonParts(a, i);
		c < o || t(i) && c !== l || ((c > o || e(n(s.version), i) < 0) && (s = r), o = c);
	}
	return s === void 0 ? { kind: "first" } : {
		kind: e(a, n(s.version)) > 0 ? "ahead" : "behind",
		last: s
	};
}, l = 1e400, commonParts = (e, t) => {
	if (e.epoch !== t.epoch) return 0;
	let n = Math.max(e.release.length, t.release.length);
	for (let r = 0; r < n; r += 1) if ((e.release[r] ?? 0n) !== (t.release[r] ?? 0n)) return r;
	return l;
}, releasesOnIndex = (e, t) => s(e, t).map(({ version: e }) => ({
	version: e,
	tag: void 0
}));
export { mayBeTagged, progressOf, releasesOnIndex, tellUnreadTags };
