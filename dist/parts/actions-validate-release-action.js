import { guardSummary as e, guardText as t } from "./domain-report-next-steps.js";
import { guardStep as n, withTag as r } from "../index.js";
import { validationDocument as i, validationOutputs as a, validationReport as o } from "./domain-validation-report.js";
import { validate as s } from "./domain-validation-aim.js";
import { defineAction as c } from "./actions-shared-inputs.js";
import { contract as l } from "./actions-version-contract.js";
const u = c({
	contract: l,
	run: async (c, l) => {
		let u = await s(c, l), d = r(l.start, c.tag), f = {
			...o(u),
			lastStep: n(u.findings, {
				start: d,
				isMerged: u.isMerged
			})
		};
		return {
			findings: u.findings,
			document: i(u),
			text: t(f),
			outputs: a(u),
			summary: e(f)
		};
	}
});
export { u as action };
