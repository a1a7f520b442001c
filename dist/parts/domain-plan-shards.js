import { projectWroteCommands as e } from "../index.js";
import { titleOf as t } from "./domain-problem-target.js";
import { hardRequirements as n } from "./actions-discover-action.js";
import { indexUnconfirmed as r } from "./domain-problem-index-reads.js";
const buildNeeds = (e, t) => {
	let r = new Set(t), i = n(e), a = [...Map.groupBy(e.edges.filter(({ from: e, kinds: t }) => r.has(e) && t.includes("build")), ({ from: e }) => e)].map(([e, t]) => {
		let n = new Set(t.map(({ to: e }) => e));
		for (let e of n) for (let t of i.get(e) ?? []) n.add(t);
		return [e, [...n].filter((t) => r.has(t) && t !== e)];
	});
	return new Map(a.filter(([, e]) => e.length > 0));
}, shardsOf = ({ names: e, graph: t, secondsOf: n, count: r }) => {
	if (r === 1) return e.length === 0 ? [] : [e];
	let i = together(e, t).map((e) => ({
		names: e,
		seconds: e.reduce((e, t) => e + n(t), 0)
	})), a = i.toSorted((e, t) => t.seconds - e.seconds), o = Array.from({ length: Math.min(r, i.length) }, () => ({
		names: new Set(),
		seconds: 0
	}));
	for (let e of a) {
		let t = o.reduce((e, t) => isLess(t, e) ? t : e);
		for (let n of e.names) t.names.add(n);
		t.seconds += e.seconds;
	}
	return o.map((t) => e.filter((e) => t.names.has(e)));
}, isLess = (e, t) => e.seconds < t.seconds || e.seconds === t.seconds && e.names.size < t.names.size, together = (e, t) => {
	let n = new Map(e.map((e) => [e, [e]]));
	for (let [r, i] of buildNeeds(t, e)) for (let e of i) {
		let [t, i] = [n.get(r), n.get(e)];
		if (t !== i) {
			t.push(...i);
			for (let e of i) n.set(e, t);
		}
	}
	return [...new Set(n.values())];
}, withBuildNeeds = (e, { names: t, graph: n }) => {
	let r = buildNeeds(n, t), i = new Set(e);
	for (let e of i) for (let t of r.get(e) ?? []) i.add(t);
	return i;
}, confirmIndex = async (e, { index: n, released: i }, a) => i.size > 0 || e.kind === "rehearsal" || e.preset !== void 0 ? [] : await n.hasPage({ signal: a }) === !1 ? [r({
	index: t(e),
	simpleUrl: e.simpleUrl
})] : [], undoWritten = async (t) => {
	let n = await t.restore();
	return n.length === 0 ? [] : [e({ files: n })];
};
export { buildNeeds, confirmIndex, shardsOf, undoWritten, withBuildNeeds };
