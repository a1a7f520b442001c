import { memberPlace as e } from "./domain-version-origin-resolve.js";
import { notAsReviewed as t, releaseTakenBack as n } from "./domain-problem-prepared.js";
import { isSameVersion as r } from "./actions-shared-inputs.js";
const judgeDue = (e) => {
	let t = new Set(), r = new Map(), i = [], a = [], o = [];
	for (let s of e.releases) {
		let c = s.packages.filter(({ name: e }) => !t.has(e));
		for (let { name: e } of c) t.add(e);
		if (c.length === 0 || !s.packages.some(({ name: t }) => memberOf(e, t) !== void 0)) continue;
		let l = c.length < s.packages.length, u = c.map((t) => ({
			...t,
			state: stateOf(t, l, e)
		})), [d, f] = [s.commit, c.map(({ name: e }) => e)], p = whyNotDue(c, u, e);
		if (p !== void 0) o.push(n({
			commit: d,
			packages: f,
			why: p
		}));
		else if (u.every(({ state: e }) => e === "as reviewed")) {
			for (let { name: e, to: t } of c) r.set(e, t);
			i.push(d), f.some((t) => e.fromTags.has(t)) && a.push(s);
		} else {
			let t = u.filter(({ state: e }) => e !== "as reviewed");
			o.push(...t.map((t) => explain(t, d, e)));
		}
	}
	return {
		versions: r,
		commits: i,
		alone: a,
		findings: o
	};
}, whyNotDue = (e, t, { isOnIndex: n, isTaggedElsewhere: r = () => !1 }) => {
	let i = e.every(({ name: e, to: t }) => n(e, t));
	if (i && e.every(({ name: e, to: t }) => r(e, t))) return "it was released from another commit";
	if (t.every(({ state: e }) => e === "as before")) return "the files have the versions from before it";
	let a = t.every(({ state: e }) => e === "as reviewed");
	return i && !a ? "its versions are on the index, or tagged" : void 0;
}, memberOf = ({ workspace: e }, t) => e.members.find((e) => e.name === t), stateOf = ({ name: e, from: t, to: n }, i, { versions: a, fromTags: o, workspace: s }) => {
	if (memberOf({ workspace: s }, e) === void 0) return "other";
	if (o.has(e)) return i ? "other" : "as reviewed";
	let c = a.get(e);
	return c === void 0 ? "other" : r(c, n) ? "as reviewed" : t !== void 0 && r(c, t) ? "as before" : "other";
}, explain = ({ name: n, to: r }, i, { workspace: a, versions: o, fromTags: s }) => {
	let c = memberOf({ workspace: a }, n), l = s.has(n) ? "none, and a newer release leaves it out" : o.get(n) ?? "none";
	return t({
		package: n,
		commit: i,
		reviewed: r,
		found: c && l,
		place: c === void 0 ? {} : e(a, c, ["project", "version"])
	});
};
export { judgeDue };
