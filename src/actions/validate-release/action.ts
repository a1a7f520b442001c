import { guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import { guardStep } from "../../domain/report/last-step.ts";
import { withTag } from "../../domain/report/start.ts";
import { validationReport } from "../../domain/validation/report.ts";
import type { ValidationPorts } from "../../stages/validate/ports.ts";
import { validate } from "../../stages/validate/validate.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import { validationDocument, validationOutputs } from "./outputs.ts";

/** Reads what a release consists of, and says whether its parts agree. Runs no project code, and writes nothing. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: ValidationPorts) => {
    const validation = await validate(inputs, ports);
    const start = withTag(ports.start, inputs.tag);
    const report = {
      ...validationReport(validation),
      lastStep: guardStep(validation.findings, { start, isMerged: validation.isMerged }),
    };
    return {
      findings: validation.findings,
      document: validationDocument(validation),
      text: guardText(report),
      outputs: validationOutputs(validation),
      summary: guardSummary(report),
    };
  },
});
