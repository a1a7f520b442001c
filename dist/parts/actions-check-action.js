import { healthSection as e } from "./domain-problem-distribution.js";
import { inertLine as t, unknownPackages as n } from "../index.js";
import { checkWorkspace as r, countOf as i } from "./domain-problem-check-files.js";
import { worldOf as a, yesWithoutFix as o } from "./domain-problem-check-requirements.js";
import { buildGraph as s, readWorkspace as c } from "./actions-discover-action.js";
import { Problem as l } from "./domain-problem-locked-index.js";
import { guardSummary as u } from "./domain-report-next-steps.js";
import { unifiedDiff as d } from "./domain-version-origin-resolve.js";
import { keepInside as f, planEdits as p } from "./domain-problem-copy.js";
import { defineAction as m } from "./actions-shared-inputs.js";
import { contract$3 as h } from "./actions-index-action.js";
const healthVerdict = ({ findings: e, outcomes: t }, n) => {
	let r = n.filter(({ isPublished: e }) => e).length, a = t.filter(({ state: e }) => e === "skipped").length, o = n.length === 1 ? "package" : "packages", s = r === n.length ? `${r} ${o}` : `${n.length} ${o}, of which ${r} can be released`;
	return [`Workspace health: ${i(e)} in ${s}`, ...a === 0 ? [] : [`${a} of ${t.length} checks skipped`]].join("; ");
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
	rest: [...e.state === "skipped" ? [] : [i(e.findings)], ...e.reason === "" ? [] : [t(e.reason)]].join("; ")
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
	run: async ({ workingDirectory: t, ignore: i, strict: m, fix: h, yes: g }, _) => {
		let { files: v, absolute: y, config: b, edits: x } = _;
		if (g && !h) throw new l(o({}));
		let look = async () => {
			let e = c(v, y(t)), n = s(e);
			return {
				workspace: e,
				graph: n,
				health: await r({
					workspace: e,
					graph: n,
					config: b,
					ignore: i,
					strict: m
				}, _)
			};
		}, S = await look(), C = h ? p(S.health.fixes, S.workspace, v) : [], { edits: w, findings: T } = f(C, S.workspace.root, v);
		if (g) for (let { path: e, after: t } of w) await x.write(e, t);
		let E = g && w.length > 0, { workspace: D, graph: O, health: k } = E ? await look() : S, A = await d(w), { packages: j } = a(D, O, b), M = [
			...D.findings,
			...n(b, O.names),
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
			summary: u({
				verdict: healthVerdict(k, j),
				findings: M,
				sections: [e(k)]
			})
		};
	}
}), mendable = (e) => e === 0 ? [] : ["", `${e} of them can be fixed by a program: check --fix shows how`], fixLines = ({ edits: e, diff: n, isWritten: r }) => {
	if (e.length === 0) return ["", "Nothing that a program could fix"];
	let i = e.length === 1 ? "1 file" : `${e.length} files`;
	return [
		"",
		...n.trimEnd().split("\n").map(t),
		"",
		r ? `${i} written` : `Nothing is written yet: check --fix --yes writes ${i}`
	];
};
export { g as action };
