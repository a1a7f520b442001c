import { isSameVersion as e, memberPlace as t } from "./domain-tag-suggest-format.js";
import { notAsReviewed as n, releaseTakenBack as r } from "./domain-problem-prepared.js";
const judgeDue = (e) => {
	let t = new Set(), n = new Map(), i = [], a = [], o = [];
	for (let s of e.releases) {
		let c = s.packages.filter(({ name: e }) => !t.has(e));
		for (let { name: e } of c) t.add(e);
		if (c.length === 0 || !s.packages.some(({ name: t }) => memberOf(e, t) !== void 0)) continue;
		let l = c.length < s.packages.length, u = c.map((t) => ({
			...t,
			state: stateOf(t, l, e)
		})), [d, f] = [s.commit, c.map(({ name: e }) => e)];
		if (u.every(({ state: e }) => e === "as reviewed")) {
			for (let { name: e, to: t } of c) n.set(e, t);
			i.push(d), f.some((t) => e.fromTags.has(t)) && a.push(d);
		} else if (u.every(({ state: e }) => e === "as before")) o.push(r({
			commit: d,
			packages: f,
			why: "the files have the versions from before it"
		}));
		else if (c.every(({ name: t, to: n }) => e.isOnIndex(t, n))) o.push(r({
			commit: d,
			packages: f,
			why: "its versions are on the index"
		}));
		else {
			let t = u.filter(({ state: e }) => e !== "as reviewed");
			o.push(...t.map((t) => explain(t, d, e)));
		}
	}
	return {
		versions: n,
		commits: i,
		alone: a,
		findings: o
	};
}, memberOf = ({ workspace: e }, t) => e.members.find((e) => e.name === t), stateOf = ({ name: t, from: n, to: r }, i, { versions: a, fromTags: o, workspace: s }) => {
	if (memberOf({ workspace: s }, t) === void 0) return "other";
	if (o.has(t)) return i ? "other" : "as reviewed";
	let c = a.get(t);
	return c === void 0 ? "other" : e(c, r) ? "as reviewed" : n !== void 0 && e(c, n) ? "as before" : "other";
}, explain = ({ name: e, to: r }, i, { workspace: a, versions: o, fromTags: s }) => {
	let c = memberOf({ workspace: a }, e), l = s.has(e) ? "none, and a newer release leaves it out" : o.get(e) ?? "none";
	return n({
		package: e,
		commit: i,
		reviewed: r,
		found: c && l,
		place: c === void 0 ? {} : t(a, c, ["project", "version"])
	});
};
export { judgeDue };
