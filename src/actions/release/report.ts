import { gateEntries } from "../../domain/gate/gate-result.ts";
import { distinct } from "../../domain/problem/distinct.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { folded } from "../../domain/report/finding-parts.ts";
import { type GuardReport, guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import { validationReport } from "../../domain/validation/report.ts";
import type { Validation } from "../../domain/validation/validation.ts";
import type { Result } from "../action.ts";
import { gateSections } from "../release-readiness/gate-sections.ts";
import { validationDocument } from "../validate-release/outputs.ts";
import type { Gated } from "./run-gates.ts";

/** What came before the publishing. */
export interface Guarded {
  readonly validation: Validation;
  readonly gated: Gated;
  readonly warnings: readonly Finding[];
}

const notRun: Gated = { results: [], findings: [], isPassed: false };

/** The tag is not valid: nothing else was done. */
export const validationStopped = (validation: Validation, warnings: readonly Finding[]): Result => {
  const { tag } = validation;
  return stopped({ validation, gated: notRun, warnings }, (report) => ({
    ...report,
    verdict: `Nothing was published: ${tag === undefined ? "there is no tag" : `the tag ${tag} is not valid`}`,
    notes: ["No gate was run, and nothing was built."],
  }));
};

/** A gate did not pass. */
export const gatesStopped = (guarded: Guarded): Result => {
  const { results } = guarded.gated;
  const shut = results.filter(({ result }) => result !== "passed").map(({ gate, result }) => `${gate.name} ${result}`);
  const why = shut.length === 0 ? "the gates changed the checkout" : shut.join(", ");
  return stopped(guarded, (report) => ({
    ...report,
    verdict: `Nothing was published: ${why}`,
    notes: [`${validationReport(guarded.validation).verdict}.`, "Nothing was built."],
    sections: [...gateSections(results), ...(report.sections ?? [])],
  }));
};

const stopped = (guarded: Guarded, tell: (report: GuardReport) => GuardReport): Result => {
  const { validation, gated, warnings } = guarded;
  const findings = [...validation.findings, ...gated.findings, ...warnings];
  const report = tell({ ...validationReport(validation), findings });
  return {
    findings,
    document: { ...documentOf(guarded), published: false },
    text: guardText(report),
    summary: guardSummary(report),
  };
};

/** The publishing's own result, with what came before it folded below. */
export const withGuards = (published: Result, guarded: Guarded): Result => {
  const { validation, gated, warnings } = guarded;
  const report = validationReport(validation);
  const gates: GuardReport = {
    verdict: gated.results.length === 1 ? "1 gate passed" : `${gated.results.length} gates passed`,
    findings: gated.findings,
    sections: gateSections(gated.results),
  };
  const before = [report, ...(gated.results.length === 0 ? [] : [gates])];
  return {
    ...published,
    findings: distinct([...validation.findings, ...gated.findings, ...warnings, ...published.findings]),
    document: { ...published.document, ...documentOf(guarded) },
    text: [...before.map(({ verdict }) => verdict), published.text].join("\n"),
    summary: [
      published.summary,
      ...before.map((each) => folded(each.verdict, guardSummary(each))),
      ...warnings.map(({ code, message, hint }) => folded(`warning ${code}`, `${message}\n\n${hint}`)),
    ].join("\n\n"),
  };
};

const documentOf = ({ validation, gated }: Guarded) => ({
  validation: validationDocument(validation),
  gates: gateEntries(gated.results),
});
