import { guardReport, updatesDocument, verdictOf } from "../../domain/ref-update/report.ts";
import { guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import { judge } from "./judge.ts";
import type { ProtectPorts } from "./ports.ts";

/** Judges how a branch moved and reports it; writes nothing to the forge. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: ProtectPorts) => {
    const outcome = await judge(inputs, ports);
    const report = guardReport(outcome);
    const [verdict, updates] = [verdictOf(outcome), updatesDocument(outcome.judged)];
    return {
      findings: report.findings,
      document: { verdict, updates },
      text: guardText(report),
      outputs: { verdict, updates: JSON.stringify(updates) },
      summary: guardSummary(report),
    };
  },
});
