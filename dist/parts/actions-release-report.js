import { gateEntries } from "./domain-problem-gate.js";
import { distinct } from "./domain-problem-workspace.js";
import { explainError } from "./domain-problem-plan.js";
import { worthKnowing } from "./domain-problem-manifest.js";
import { guardPart, guardSummary, guardText } from "./domain-report-next-steps.js";
import { guardStep } from "./domain-problem-upload.js";
import { validationDocument, validationReport } from "./actions-validate-release-outputs.js";
import { gateSections } from "./domain-validation-package-rows.js";

// src/actions/release/report.ts
const notRun = {
	results: [],
	isTreeClean: void 0,
	findings: [],
	isPassed: false
};
const validationStopped = (rest) => stopped({
	...rest,
	gated: notRun
}, {
	verdict: `Nothing was published: ${faultOf(rest.validation)}`,
	notes: ["No gate was run, and nothing was built."],
	findings: []
});
const faultOf = ({ mode, tag }) => {
	if (tag !== void 0) return `the tag ${tag} is not valid`;
	return mode === "tag" ? "there is no tag" : "this is not valid as a release";
};
const gatesStopped = (guarded) => {
	const { validation, gated } = guarded;
	const names = gated.results.filter(({ result }) => result !== "passed").map(({ gate, result }) => `${gate.name} ${result}`);
	return stopped(guarded, {
		verdict: `Nothing was published: ${names.length === 0 ? "the gates changed the checkout" : names.join(", ")}`,
		notes: [`${validationReport(validation).verdict}.`, "Nothing was built."],
		findings: []
	});
};
const publishingStopped = (error, guarded) => {
	const before = beforePublishing(guarded).map(({ verdict }) => `${verdict}.`);
	return {
		...stopped(guarded, {
			verdict: "Publishing stopped",
			notes: before,
			findings: explainError(error)
		}),
		error
	};
};
const stopped = (guarded, said) => {
	const { validation, gated, warnings, start } = guarded;
	const { sections = [] } = validationReport(validation);
	const findings = distinct([
		...said.findings,
		...validation.findings,
		...gated.findings,
		...warnings
	]);
	const report = {
		...said,
		findings,
		lastStep: guardStep(findings, { start }),
		sections: [...gateSections(gated.results), ...sections]
	};
	return {
		findings,
		document: {
			...documentOf(guarded),
			published: false
		},
		text: guardText(report),
		summary: guardSummary(report)
	};
};
const withFinish = (published, finished) => finished === void 0 ? published : {
	...published,
	findings: distinct([...published.findings, ...finished.findings]),
	document: {
		...published.document,
		...finished.document
	},
	outputs: {
		...published.outputs,
		...finished.outputs
	},
	text: [published.text, finished.text].join("\n"),
	summary: [published.summary?.trimEnd(), ...finishSummary(finished)].join("\n\n"),
	...finished.error === void 0 ? {} : { error: finished.error }
};
const finishSummary = ({ summary, text, findings }) => summary === void 0 ? [guardPart({
	verdict: text,
	notes: [],
	findings,
	sections: []
})] : [summary.trimEnd().replace(/^## /, "### ")];
const withGuards = (published, guarded) => {
	const { validation, gated, warnings } = guarded;
	const before = beforePublishing(guarded);
	return {
		...published,
		findings: distinct([
			...validation.findings,
			...gated.findings,
			...warnings,
			...published.findings
		]),
		document: {
			...published.document,
			...documentOf(guarded)
		},
		text: [...before.map(({ verdict }) => verdict), published.text].join("\n"),
		summary: [
			published.summary?.trimEnd(),
			...worthKnowing(warnings),
			...before.map(guardPart)
		].join("\n\n")
	};
};
const beforePublishing = ({ validation, gated }) => {
	const { results, findings } = gated;
	const gates = {
		verdict: results.length === 1 ? "1 gate passed" : `${results.length} gates passed`,
		findings,
		sections: gateSections(results)
	};
	return [validationReport(validation), ...results.length === 0 ? [] : [gates]];
};
const documentOf = ({ validation, gated }) => ({
	validation: validationDocument(validation),
	gates: gateEntries(gated.results)
});

export { gatesStopped, publishingStopped, validationStopped, withFinish, withGuards };