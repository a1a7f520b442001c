import { guardSummary as e, healthSection as t } from "./domain-report-next-steps.js";
import { Problem as n, inertLine as r } from "../index.js";
import { checkWorkspace as i, countOf as a } from "./stages-health-fetch-trees.js";
import { worldOf as o, yesWithoutFix as s } from "./domain-problem-check-requirements.js";
import { unknownPackages as c } from "./domain-config-config.js";
import { buildGraph as l, readWorkspace as u } from "./actions-discover-action.js";
import { unifiedDiff as d } from "./domain-python-marker-environment.js";
import { keepInside as f, planEdits as p } from "./domain-problem-copy.js";
import { defineAction as m } from "./domain-python-requirement.js";
import { contract$3 as h } from "./actions-index-action.js";
const healthVerdict = ({ findings: e, outcomes: t }, n) => {
	let r = n.filter(({ isPublished: e }) => e).length, i = t.filter(({ state: e }) => e === "skipped").length, o = n.length === 1 ? "1 package" : `${n.length} packages`;
	return [`Workspace health: ${a(e)} in ${o}, of which ${r} ${r === 1 ? "is" : "are"} published`, ...i === 0 ? [] : [`${i} of ${t.length} checks skipped`]].join("; ");
}, healthText = (e, t) => {
	let { outcomes: n, ignored: r } = e, i = [
		"failed",
		"warned",
		"noted",
		"skipped"
	].flatMap((e) => n.filter((t) => shownState(t) === e).map((e) => rowOf(e))), a = n.filter((e) => shownState(e) === "passed").map(({ check: e }) => e.name), o = Math.max(0, ...i.map(({ name: e }) => e.length));
	return [
		healthVerdict(e, t),
		...i.length > 0 ? [""] : [],
		...i.map(({ state: e, name: t, rest: n }) => `  ${e.padEnd(7)}  ${t.padEnd(o)}  ${n}`),
		...a.length > 0 ? ["", ...wrapped(a, "  passed   ")] : [],
		...r > 0 ? ["", `${r} ${r === 1 ? "finding is" : "findings are"} ignored`] : []
	].join("\n");
}, shownState = ({ state: e, findings: t }) => e === "passed" && t.length > 0 ? "noted" : e, rowOf = (e) => ({
	state: shownState(e),
	name: e.check.name,
	rest: [...e.state === "skipped" ? [] : [a(e.findings)], ...e.reason === "" ? [] : [r(e.reason)]].join("; ")
}), wrapped = (e, t) => {
	let n = [t];
	for (let [r, i] of e.entries()) {
		let a = r === e.length - 1 ? i : `${i}, `;
		`${n.at(-1)}${a}`.trimEnd().length > 100 && n.push(" ".repeat(t.length)), n.push(`${n.pop()}${a}`);
	}
	return n.map((e) => e.trimEnd());
}, healthDocument = ({ outcomes: e, ignored: t }) => ({
	checks: e.map(({ check: e, state: t, reason: n, findings: r }) => ({
		name: e.name,
		title: e.title,
		state: t,
		reason: n === "" ? null : n,
		findings: r.length
	})),
	ignored: t
}), g = m({
	contract: h,
	run: async ({ workingDirectory: r, ignore: a, strict: m, fix: h, yes: g }, _) => {
		let { files: v, absolute: y, config: b, edits: x } = _;
		if (g && !h) throw new n(s({}));
		let look = async () => {
			let e = u(v, y(r)), t = l(e);
			return {
				workspace: e,
				graph: t,
				health: await i({
					workspace: e,
					graph: t,
					config: b,
					ignore: a,
					strict: m
				}, _)
			};
		}, S = await look(), C = h ? p(S.health.fixes, S.workspace, v) : [], { edits: w, findings: T } = f(C, S.workspace.root, v);
		if (g) for (let { path: e, after: t } of w) await x.write(e, t);
		let E = g && w.length > 0, { workspace: D, graph: O, health: k } = E ? await look() : S, A = await d(w), { packages: j } = o(D, O, b), M = [
			...D.findings,
			...c(b, O.names),
			...k.findings,
			...T
		];
		return {
			findings: M,
			document: {
				...healthDocument(k),
				fixable: k.fixes.length,
				...h ? {
					diff: A,
					written: E ? w.map(({ file: e }) => e) : []
				} : {}
			},
			text: [healthText(k, j), ...h ? fixLines({
				edits: w,
				diff: A,
				isWritten: E
			}) : mendable(k.fixes.length)].join("\n"),
			summary: e({
				verdict: healthVerdict(k, j),
				findings: M,
				sections: [t(k)]
			})
		};
	}
}), mendable = (e) => e === 0 ? [] : ["", `${e} of them can be fixed by a program: check --fix shows how`], fixLines = ({ edits: e, diff: t, isWritten: n }) => {
	if (e.length === 0) return ["", "Nothing that a program could fix"];
	let i = e.length === 1 ? "1 file" : `${e.length} files`;
	return [
		"",
		...t.trimEnd().split("\n").map(r),
		"",
		n ? `${i} written` : `Nothing is written yet: check --fix --yes writes ${i}`
	];
};
export { g as action };
