import { join as e, normalize as t } from "./domain-workspace-path.js";
import { areSet as n, compareVersions as r, isPrerelease as i, parseVersion as a } from "./actions-shared-inputs.js";
import { publishable as o } from "./domain-toml-places.js";
import { matchTag as s, suggestFor as c, tagMembers as l } from "./domain-tag-suggest-format.js";
import { toldIn as u, wantedNames as d } from "./domain-changelog-write-link-references.js";
import { releasesOf as f } from "./domain-config-config.js";
import { buildGraph as p } from "./actions-discover-action.js";
import { noTags as m } from "./domain-problem-history.js";
import { configuredIgnored as h, privateNeeds as g, privateNeedsOf as _, worldOf as v } from "./domain-problem-check-requirements.js";
const apartFromNew = (n, { workspace: r, members: i, versions: s, groups: c, isNew: l }) => {
	let isShared = (e) => {
		let t = n.get(e);
		return t?.kind === "found" && t.isFallback;
	}, hasOwn = ({ name: e, path: t }) => t !== "." && n.get(e)?.kind === "found" && !isShared(e);
	if (!o(r).some(hasOwn)) return n;
	let isAlone = ({ name: e }) => {
		let t = n.get(e), r = a(s.get(e)?.version ?? ""), i = c.find((t) => t.members.includes(e))?.members ?? [];
		return t.kind !== "found" || r === void 0 || i.some((t) => t !== e && isShared(t)) ? !1 : !t.changelog.sections.some((t) => t.name === e) && u(t, {
			name: e,
			version: r
		}) === "untold";
	}, f = i.filter((e) => isShared(e.name) && l(e.name) && isAlone(e)), whole = (n, i) => t(e(r.prefix, e(n, i)));
	return new Map([...n, ...f.map(({ name: e, path: t }) => [e, {
		kind: "missing",
		looked: d.map((e) => whole(t, e)),
		isNamed: !1,
		begun: whole(t, "CHANGELOG.md")
	}])]);
}, mayBeTagged = ({ unclear: e, unread: t }, n) => e.has(n) || t.length > 0, tellUnreadTags = (e, { workspace: t, formats: r, versions: i, tags: { releases: a, unclear: s, unread: u }, own: d, instead: f }) => {
	let p = l(o(t), i), h = [...a.values()].flatMap((e) => e.flatMap((e) => e.tag ?? [])), g = formatsUsed([...h, ...d === void 0 ? [] : [d]], r, p), _ = Map.groupBy(e, (e) => s.get(e));
	return [...Map.groupBy(e, (e) => {
		let t = s.get(e);
		return t !== void 0 && _.get(t).length === 1 ? "own" : `of ${t}`;
	}).values()].map((e) => {
		let i = e.flatMap((e) => s.get(e) ?? []), o = i.length > 0, { tags: l, line: h } = c(e, o ? i : u, {
			members: p,
			formats: r,
			folder: t.prefix,
			kept: o ? [] : g,
			named: g.filter((e) => e.includes("{name}"))
		}), _ = e.flatMap((e) => a.get(e).flatMap((e) => e.tag ?? []));
		return m({
			packages: e,
			but: [...new Set(d === void 0 ? _ : [..._, d])],
			unclear: o ? [...new Set(l)] : [],
			unread: o ? [] : l,
			line: h,
			isSet: n(r),
			instead: f
		});
	});
}, formatsUsed = (e, t, n) => [...t.workspace, ...t.usual].filter((r) => {
	let i = {
		...t,
		workspace: [r],
		usual: []
	};
	return e.some((e) => s(e, i, n) !== void 0);
}).map(({ text: e }) => e), findPrivateNeeds = (e, t, n) => {
	let r = v(e, p(e), t), i = e.members.map(({ name: e }) => e), a = h(t.settings.ignore, {
		codes: g.codes,
		members: i
	});
	return r.packages.filter(({ name: e }) => n(e)).flatMap((e) => _(e, r)).filter((e) => !a.has(e));
}, releasesOnIndex = (e, t) => f(e, t).map(({ version: e }) => ({
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
		c < o || i(t) && c !== y || ((c > o || r(a(s.version), t) < 0) && (s = e), o = c);
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
})).filter(({ other: t }) => t.epoch === e.epoch && r(t, e) < 0).toSorted((e, t) => r(e.other, t.other)).at(-1)?.release, y = 1e400, commonParts = (e, t) => {
	if (e.epoch !== t.epoch) return 0;
	let n = Math.max(e.release.length, t.release.length);
	for (let r = 0; r < n; r += 1) if ((e.release[r] ?? 0n) !== (t.release[r] ?? 0n)) return r;
	return y;
};
export { apartFromNew, findPrivateNeeds, mayBeTagged, progressOf, releasesOnIndex, tellUnreadTags };
