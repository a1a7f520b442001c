import { __exportAll as e } from "./rolldown-runtime.js";
import { buildGraph as t, publishabilityOf as n, readWorkspace as r } from "./domain-workspace-read.js";
import { contract$12 as i, defineAction as a, shown as o } from "./actions-publish-contract.js";
const memberDocument = (e) => {
	let { isPublishable: t, reason: r } = n(e);
	return {
		name: e.name,
		raw_name: e.rawName,
		path: e.path,
		version: e.version ?? null,
		is_package: e.isPackage,
		publishable: t,
		reason: r
	};
}, graphDocument = ({ root: e, members: t }, { names: n, edges: r, levels: i, cycles: a }) => {
	let o = new Set(n);
	return {
		root: e,
		members: t.filter(({ name: e }) => o.has(e)).map(memberDocument),
		edges: r,
		levels: i,
		cycles: a
	};
}, memberTable = (e) => {
	let t = [[
		"package",
		"version",
		"path",
		"released"
	], ...e.map(({ name: e, version: t, path: n, publishable: r, reason: i }) => [
		e,
		t ?? "dynamic",
		n,
		r ? "released" : `not released: ${i}`
	])], n = t[0].map((e, n) => Math.max(...t.map((e) => e[n].length)));
	return t.map((e) => o(e.map((e, t) => e.padEnd(n[t])).join("  ").trimEnd())).join("\n");
};
var s = e({ action: () => c });
const c = a({
	contract: i,
	run: async ({ workingDirectory: e }, { files: n, absolute: i }) => {
		let a = r(n, i(e)), { root: o, members: s } = graphDocument(a, t(a));
		return {
			findings: a.findings,
			document: {
				root: o,
				members: s
			},
			text: memberTable(s)
		};
	}
});
export { s as action_exports, graphDocument };
