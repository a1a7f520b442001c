import { gateEntries as e } from "./domain-problem-gate.js";
import { distinct as t, isUndecided as n } from "./domain-problem-target.js";
import { explainError as r, guardStep as i } from "../index.js";
import { gateSections as a, guardPart as o, guardSummary as s, guardText as c, worthKnowing as l } from "./domain-report-next-steps.js";
import { validationDocument as u, validationReport as d } from "./domain-validation-report.js";
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
		notes: [`${d(t).verdict}.`, "Nothing was built."],
		findings: []
	});
}, publishingStopped = (e, t) => {
	let n = beforePublishing(t).map(({ verdict: e }) => `${e}.`);
	return {
		...stopped(t, {
			verdict: "Publishing stopped",
			notes: n,
			findings: r(e)
		}),
		error: e
	};
}, stopped = (e, n) => {
	let { validation: r, gated: o, warnings: l, start: u, isPrepared: f } = e, { sections: p = [] } = d(r), m = t([
		...n.findings,
		...r.findings,
		...o.findings,
		...l
	]), h = {
		...n,
		findings: m,
		lastStep: i(m, {
			start: u,
			isPrepared: f
		}),
		sections: [...a(o.results), ...p]
	};
	return {
		findings: m,
		document: {
			...documentOf(e),
			published: !1
		},
		text: c(h),
		summary: s(h)
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
}, finishSummary = ({ summary: e, text: t, findings: n }) => e === void 0 ? [o({
	verdict: t,
	notes: [],
	findings: n,
	sections: []
})] : [e.trimEnd().replace(/^## /, "### ")], withGuards = (e, n) => {
	let { validation: r, gated: i, warnings: a } = n, s = beforePublishing(n);
	return {
		...e,
		findings: t([
			...r.findings,
			...i.findings,
			...a,
			...e.findings
		]),
		document: {
			...e.document,
			...documentOf(n)
		},
		text: [...s.map(({ verdict: e }) => e), e.text].join("\n"),
		summary: [
			e.summary?.trimEnd(),
			...l(a),
			...s.map(o)
		].join("\n\n")
	};
}, beforePublishing = ({ validation: e, gated: t }) => {
	let { results: n, findings: r } = t, i = {
		verdict: n.length === 1 ? "1 gate passed" : `${n.length} gates passed`,
		findings: r,
		sections: a(n)
	};
	return [d(e), ...n.length === 0 ? [] : [i]];
}, documentOf = ({ validation: t, gated: n }) => ({
	validation: u(t),
	gates: e(n.results)
});
export { gatesStopped, publishingStopped, validationStopped, withFinish, withGuards };
