import { buildGraph as e, dependencies as t, dependents as n, graphDocument as r, hardRequirements as i, readWorkspace as a, restrict as o } from "./actions-discover-action.js";
import { contract as s, defineAction as c, drawnEdges as l, mermaid as u, normalizeName as d } from "./domain-python-requirement.js";
import { defineFinding as f } from "./domain-workspace-path.js";
import { Problem as p, nearest as m } from "../index.js";
const topsOf = ({ names: e, edges: t, cycles: n }) => {
	let r = new Map(n.flatMap((e) => e.map((t) => [t, e]))), isInside = (e, t) => r.has(t) && r.get(e) === r.get(t), i = new Set(t.filter(({ from: e, to: t, hard: n }) => n && !isInside(e, t)).map(({ to: e }) => e));
	return e.filter((e) => {
		let t = r.get(e) ?? [e];
		return t[0] === e && !t.some((e) => i.has(e));
	});
}, ascii = (e) => {
	let t = i(e), n = new Set(), r = [], a = topsOf(e).map((e) => ({
		name: e,
		lead: "",
		indent: ""
	})).reverse();
	for (let e = a.pop(); e !== void 0; e = a.pop()) {
		let { name: i, lead: o, indent: s } = e, c = t.get(i) ?? [], l = n.has(i) && c.length > 0;
		if (r.push(`${o}${i}${l ? " (*)" : ""}\n`), n.add(i), l) continue;
		let u = c.map((e, t) => {
			let n = t === c.length - 1;
			return {
				name: e,
				lead: `${s}${n ? "`-- " : "|-- "}`,
				indent: `${s}${n ? "    " : "|   "}`
			};
		});
		a.push(...u.reverse());
	}
	return r.join("");
}, quote$1 = (e) => `'${e.replaceAll("'", "''")}'`, d2 = (e) => [
	"direction: down",
	...e.names.map(quote$1),
	...l(e).map(({ from: e, to: t, hard: n }) => `${quote$1(e)} -> ${quote$1(t)}${n ? "" : ": { style.stroke-dash: 3 }"}`)
].map((e) => `${e}\n`).join(""), quote = (e) => `"${e.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`, dot = (e) => `digraph workspace {\n  rankdir=TB;\n  node [shape=box];\n${[...e.names.map((e) => `  ${quote(e)};`), ...l(e).map(({ from: e, to: t, hard: n }) => `  ${quote(e)} -> ${quote(t)}${n ? "" : " [style=dashed, constraint=false]"};`)].map((e) => `${e}\n`).join("")}}\n`, levelsText = ({ levels: e, cycles: t }) => {
	let n = String(e.length - 1).length;
	return [...e.map((e, t) => `level ${String(t).padStart(n)}  ${e.join(" ")}`), ...t.map((e) => `cycle  ${" ".repeat(n)} ${e.join(" ")}`)].map((e) => `${e}\n`).join("");
}, cell = (e) => e.map((e) => `\`${e.replaceAll(/[`|\n]/g, "")}\``).join(" "), levelsTable = ({ levels: e, cycles: t }) => [
	"| level | packages |",
	"| --- | --- |",
	...e.map((e, t) => `| ${t} | ${cell(e)} |`),
	...t.map((e) => `| cycle | ${cell(e)} |`)
].map((e) => `${e}\n`).join(""), h = {
	levels: levelsText,
	dot,
	mermaid: (e) => u(e) ?? levelsTable(e),
	d2,
	ascii
}, g = f({
	code: "RA-GRAPH-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage"
}, ({ name: e, nearest: t }) => ({
	message: `No member of the workspace has this name: ${e}`,
	hint: t === void 0 ? "release-actions discover lists the members" : `Did you mean ${t}?`
})), _ = c({
	contract: s,
	run: async ({ workingDirectory: i, format: s, deps: c, rdeps: l }, { files: u, absolute: d, config: f }) => {
		let p = a(u, d(i)), m = e(p), g = [...c === void 0 ? [] : [around(m, c, t)], ...l === void 0 ? [] : [around(m, l, n)]].reduce(o, m), _ = h[s === "text" || s === "json" ? "levels" : s](g);
		return {
			findings: p.findings,
			document: { ...r(p, g, f) },
			text: _
		};
	}
}), around = (e, t, n) => {
	let r = d(t);
	if (e.names.includes(r)) return new Set([r, ...n(e, r)]);
	throw new p(g({
		name: t,
		nearest: m(r, e.names)
	}));
};
export { _ as action };
