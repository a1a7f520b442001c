import { gateEntries } from "../../domain/gate/gate-result.ts";
import { distinct } from "../../domain/problem/distinct.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { explainError } from "../../domain/problem/unexpected.ts";
import { type GuardReport, guardPart, guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import { guardStep } from "../../domain/report/last-step.ts";
import type { Start } from "../../domain/report/start.ts";
import { worthKnowing } from "../../domain/report/worth-knowing.ts";
import { validationReport } from "../../domain/validation/report.ts";
import { isUndecided } from "../../domain/validation/undecided.ts";
import type { Validation } from "../../domain/validation/validation.ts";
import type { Result } from "../action.ts";
import type { PublishPorts } from "../publish/ports.ts";
import { gateSections } from "../release-readiness/gate-sections.ts";
import { validationDocument } from "../validate-release/outputs.ts";
import type { Gated } from "./run-gates.ts";

/** What came before the publishing. */
export interface Guarded {
  readonly validation: Validation;
  readonly gated: Gated;
  readonly warnings: readonly Finding[];
  readonly start: Start;
  /** Whether release commits alone are published. */
  readonly isPrepared: boolean;
}

/** How the whole of it ended. */
type Said = Pick<GuardReport, "verdict" | "notes" | "findings">;

const notRun: Gated = { results: [], isTreeClean: undefined, findings: [], isPassed: false };

/** The tag, or what would be tagged, is not valid: nothing else was done. */
export const validationStopped = (rest: Omit<Guarded, "gated">): Result =>
  stopped(
    { ...rest, gated: notRun },
    {
      verdict: `Nothing was published: ${faultOf(rest.validation)}`,
      notes: ["No gate was run, and nothing was built."],
      findings: [],
    },
  );

const faultOf = ({ mode, tag, findings }: Validation): string => {
  if (isUndecided(findings))
    return `whether ${tag === undefined ? "this" : `the tag ${tag}`} is valid could not be found out`;
  if (tag !== undefined) return `the tag ${tag} is not valid`;
  return mode === "tag" ? "there is no tag" : "this is not valid as a release";
};

/** A gate did not pass. */
export const gatesStopped = (guarded: Guarded): Result => {
  const { validation, gated } = guarded;
  const shut = gated.results.filter(({ result }) => result !== "passed");
  const names = shut.map(({ gate, result }) => `${gate.name} ${result}`);
  return stopped(guarded, {
    verdict: `Nothing was published: ${names.length === 0 ? "the gates changed the checkout" : names.join(", ")}`,
    notes: [`${validationReport(validation).verdict}.`, "Nothing was built."],
    findings: [],
  });
};

/** The publishing ended before it had a result of its own: no uv, a checkout that changed, an index that is down. */
export const publishingStopped = (
  error: unknown,
  guarded: Guarded,
  { placed }: Pick<PublishPorts, "placed">,
): Result => {
  const notes = beforePublishing(guarded).map(({ verdict }) => `${verdict}.`);
  const findings = explainError(error).map((finding) => placed(finding));
  return { ...stopped(guarded, { verdict: "Publishing stopped", notes, findings }), error };
};

const stopped = (guarded: Guarded, said: Said): Result => {
  const { validation, gated, warnings, start, isPrepared } = guarded;
  const { sections = [] } = validationReport(validation);
  const findings = distinct([...said.findings, ...validation.findings, ...gated.findings, ...warnings]);
  const report = {
    ...said,
    findings,
    lastStep: guardStep(findings, { start, isPrepared }),
    sections: [...gateSections(gated.results), ...sections],
  };
  return {
    findings,
    document: { ...documentOf(guarded), published: false },
    text: guardText(report),
    summary: guardSummary(report),
  };
};

/** The publishing's own result, with the tags and releases that were made of it. */
export const withFinish = (published: Result, finished: Result | undefined): Result =>
  finished === undefined
    ? published
    : {
        ...published,
        findings: distinct([...published.findings, ...finished.findings]),
        document: { ...published.document, ...finished.document },
        outputs: { ...published.outputs, ...finished.outputs },
        text: [published.text, finished.text].join("\n"),
        summary: [published.summary?.trimEnd(), finishSummary(finished)].join("\n\n"),
        ...(finished.error === undefined ? {} : { error: finished.error }),
      };

const finishSummary = ({ summary = "" }: Result): string => summary.trimEnd().replace(/^## /, "### ");

/** The publishing's own result, with what came before it folded below. */
export const withGuards = (published: Result, guarded: Guarded): Result => {
  const { validation, gated, warnings } = guarded;
  const before = beforePublishing(guarded);
  return {
    ...published,
    findings: distinct([...validation.findings, ...gated.findings, ...warnings, ...published.findings]),
    document: { ...published.document, ...documentOf(guarded) },
    text: [...before.map(({ verdict }) => verdict), published.text].join("\n"),
    summary: [published.summary?.trimEnd(), ...worthKnowing(warnings), ...before.map(guardPart)].join("\n\n"),
  };
};

const beforePublishing = ({ validation, gated }: Guarded): readonly GuardReport[] => {
  const { results, findings } = gated;
  const verdict = results.length === 1 ? "1 gate passed" : `${results.length} gates passed`;
  const gates = { verdict, findings, sections: gateSections(results) };
  return [validationReport(validation), ...(results.length === 0 ? [] : [gates])];
};

const documentOf = ({ validation, gated }: Guarded) => ({
  validation: validationDocument(validation),
  gates: gateEntries(gated.results),
});
