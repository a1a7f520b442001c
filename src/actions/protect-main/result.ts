import { guardReport, type Outcome, updatesDocument, verdictOf } from "../../domain/ref-update/report.ts";
import { guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import type { Result } from "../action.ts";

export const resultOf = (outcome: Outcome): Result => {
  const report = guardReport(outcome);
  const [verdict, updates] = [verdictOf(outcome), updatesDocument(outcome.judged)];
  return {
    findings: report.findings,
    document: { verdict, updates },
    text: guardText(report),
    outputs: { verdict, updates: JSON.stringify(updates) },
    summary: guardSummary(report),
  };
};
