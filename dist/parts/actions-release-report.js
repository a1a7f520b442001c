import { gateEntries as e } from "./domain-problem-gate.js";
import { distinct as t } from "./domain-tag-suggest-format.js";
import { explainError as n, guardStep as r } from "../index.js";
import { guardPart as i, guardSummary as a, guardText as o, worthKnowing as s } from "./domain-report-next-steps.js";
import { validationDocument as c, validationReport as l } from "./domain-validation-report.js";
import { isUndecided as u } from "./domain-problem-index-reads.js";
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
}), faultOf = ({ mode: e, tag: t, findings: n }) => u(n) ? `whether ${t === void 0 ? "this" : `the tag ${t}`} is valid could not be found out` : t === void 0 ? e === "tag" ? "there is no tag" : "this is not valid as a release" : `the tag ${t} is not valid`, gatesStopped = (e) => {
	let { validation: t, gated: n } = e, r = n.results.filter(({ result: e }) => e !== "passed").map(({ gate: e, result: t }) => `${e.name} ${t}`);
	return stopped(e, {
		verdict: `Nothing was published: ${r.length === 0 ? "the gates changed the checkout" : r.join(", ")}`,
		notes: [`${l(t).verdict}.`, "Nothing was built."],
		findings: []
	});
}, publishingStopped = (e, t, { placed: r }) => {
	let i = beforePublishing(t).map(({ verdict: e }) => `${e}.`), a = n(e).map((e) => r(e));
	return {
		...stopped(t, {
			verdict: "Publishing stopped",
			notes: i,
			findings: a
		}),
		error: e
	};
}, stopped = (e, n) => {
	let { validation: i, gated: s, warnings: c, start: u, isPrepared: f } = e, { sections: p = [] } = l(i), m = t([
		...n.findings,
		...i.findings,
		...s.findings,
		...c
	]), h = {
		...n,
		findings: m,
		lastStep: r(m, {
			start: u,
			isPrepared: f
		}),
		sections: [...d(s.results), ...p]
	};
	return {
		findings: m,
		document: {
			...documentOf(e),
			published: !1
		},
		text: o(h),
		summary: a(h)
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
	summary: [e.summary?.trimEnd(), finishSummary(n)].join("\n\n"),
	...n.error === void 0 ? {} : { error: n.error }
}, finishSummary = ({ summary: e = "" }) => e.trimEnd().replace(/^## /, "### "), withGuards = (e, n) => {
	let { validation: r, gated: a, warnings: o } = n, c = beforePublishing(n);
	return {
		...e,
		findings: t([
			...r.findings,
			...a.findings,
			...o,
			...e.findings
		]),
		document: {
			...e.document,
			...documentOf(n)
		},
		text: [...c.map(({ verdict: e }) => e), e.text].join("\n"),
		summary: [
			e.summary?.trimEnd(),
			...s(o),
			...c.map(i)
		].join("\n\n")
	};
}, beforePublishing = ({ validation: e, gated: t }) => {
	let { results: n, findings: r } = t, i = {
		verdict: n.length === 1 ? "1 gate passed" : `${n.length} gates passed`,
		findings: r,
		sections: d(n)
	};
	return [l(e), ...n.length === 0 ? [] : [i]];
}, documentOf = ({ validation: t, gated: n }) => ({
	validation: c(t),
	gates: e(n.results)
});
export { gatesStopped, publishingStopped, validationStopped, withFinish, withGuards };
