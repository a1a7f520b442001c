import { gateEntries as e } from "./domain-problem-gate.js";
import { distinct as t, isUndecided as n } from "./domain-target-presets.js";
import { explainError as r, guardStep as i } from "../index.js";
import { guardPart as a, guardSummary as o, guardText as s, worthKnowing as c } from "./domain-report-next-steps.js";
import { validationDocument as l, validationReport as u } from "./domain-validation-report.js";
import { gateSections as d } from "./domain-validation-package-rows.js";
const f = {
	results: [],
	isTreeClean: void 0,
	findings: [],
	isPassed: !1
}, validationStopped = (e) => stopped({
	...e,
	gated: f
}, {
	verdict: `Nothing was published: ${faultOf(e.validation)}`,
	notes: ["No gate was run, and nothing was built."],
	findings: []
}), faultOf = ({ mode: e, tag: t, findings: r }) => n(r) ? `whether ${t === void 0 ? "this" : `the tag ${t}`} is valid could not be found out` : t === void 0 ? e === "tag" ? "there is no tag" : "this is not valid as a release" : `the tag ${t} is not valid`, gatesStopped = (e) => {
	let { validation: t, gated: n } = e, r = n.results.filter(({ result: e }) => e !== "passed").map(({ gate: e, result: t }) => `${e.name} ${t}`);
	return stopped(e, {
		verdict: `Nothing was published: ${r.length === 0 ? "the gates changed the checkout" : r.join(", ")}`,
		notes: [`${u(t).verdict}.`, "Nothing was built."],
		findings: []
	});
}, publishingStopped = (e, t, { placed: n }) => {
	let i = beforePublishing(t).map(({ verdict: e }) => `${e}.`), a = r(e).map(n);
	return {
		...stopped(t, {
			verdict: "Publishing stopped",
			notes: i,
			findings: a
		}),
		error: e
	};
}, stopped = (e, n) => {
	let { validation: r, gated: a, warnings: c, start: l, isPrepared: f } = e, { sections: p = [] } = u(r), m = t([
		...n.findings,
		...r.findings,
		...a.findings,
		...c
	]), h = {
		...n,
		findings: m,
		lastStep: i(m, {
			start: l,
			isPrepared: f
		}),
		sections: [...d(a.results), ...p]
	};
	return {
		findings: m,
		document: {
			...documentOf(e),
			published: !1
		},
		text: s(h),
		summary: o(h)
	};
}, withFinish = (e, n) => n === void 0 ? e : {
	...e,
	findings: t([...e.findings, ...n.findings]),
	document: {
		...e.document,
		...n.document
	},
	outputs: {
		...e.outputs,
		...n.outputs
	},
	text: [e.text, n.text].join("\n"),
	summary: [e.summary?.trimEnd(), ...finishSummary(n)].join("\n\n"),
	...n.error === void 0 ? {} : { error: n.error }
}, finishSummary = ({ summary: e, text: t, findings: n }) => e === void 0 ? [a({
	verdict: t,
	notes: [],
	findings: n,
	sections: []
})] : [e.trimEnd().replace(/^## /, "### ")], withGuards = (e, n) => {
	let { validation: r, gated: i, warnings: o } = n, s = beforePublishing(n);
	return {
		...e,
		findings: t([
			...r.findings,
			...i.findings,
			...o,
			...e.findings
		]),
		document: {
			...e.document,
			...documentOf(n)
		},
		text: [...s.map(({ verdict: e }) => e), e.text].join("\n"),
		summary: [
			e.summary?.trimEnd(),
			...c(o),
			...s.map(a)
		].join("\n\n")
	};
}, beforePublishing = ({ validation: e, gated: t }) => {
	let { results: n, findings: r } = t, i = {
		verdict: n.length === 1 ? "1 gate passed" : `${n.length} gates passed`,
		findings: r,
		sections: d(n)
	};
	return [u(e), ...n.length === 0 ? [] : [i]];
}, documentOf = ({ validation: t, gated: n }) => ({
	validation: l(t),
	gates: e(n.results)
});
export { gatesStopped, publishingStopped, validationStopped, withFinish, withGuards };
