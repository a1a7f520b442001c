import { guardSummary, guardText } from "./domain-report-next-steps.js";
import { guardStep } from "./domain-problem-upload.js";
import { contract, defineAction, withTag } from "./domain-problem-plan.js";
import { validationDocument, validationOutputs, validationReport } from "./actions-validate-release-outputs.js";
import { validate } from "./domain-validation-aim.js";

// src/actions/validate-release/action.ts
const action = defineAction({
	contract,
	run: async (inputs, ports) => {
		const validation = await validate(inputs, ports);
		const start = withTag(ports.start, inputs.tag);
		const report = {
			...validationReport(validation),
			lastStep: guardStep(validation.findings, { start })
		};
		return {
			findings: validation.findings,
			document: validationDocument(validation),
			text: guardText(report),
			outputs: validationOutputs(validation),
			summary: guardSummary(report)
		};
	}
});

export { action };