import { gateEntries } from "../../domain/gate/gate-result.ts";
import { guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import { guardStep } from "../../domain/report/last-step.ts";
import type { PullComments } from "../../ports/pull-comments.ts";
import type { Result } from "../action.ts";
import { comment } from "./comment.ts";
import type { ReadinessPorts } from "./ports.ts";
import { isReady, type Readiness, readinessReport } from "./report.ts";

interface Telling {
  readonly ports: ReadinessPorts;
  /** Where the pull request keeps its comments; `undefined` without a forge. */
  readonly comments: PullComments | undefined;
}

/** What was seen, as the action's result, and as the comment of the pull request where one is wanted. */
export const conclude = async (readiness: Readiness, wantsComment: boolean, told: Telling): Promise<Result> => {
  const report = readinessReport(readiness);
  const { isMerged, workspace } = readiness.validation;
  const { prefix } = workspace;
  const said = wantsComment ? await comment(report, { ...told.ports, prefix, comments: told.comments }) : [];
  const [ready, gates] = [isReady(readiness), gateEntries(readiness.gates)];
  const findings = [...report.findings, ...said];
  const whole = { ...report, findings, lastStep: guardStep(findings, { start: told.ports.start, isMerged }) };
  return {
    findings: whole.findings,
    document: { ready, gates },
    text: guardText(whole),
    outputs: { ready: String(ready), gates: JSON.stringify(gates) },
    summary: guardSummary(whole),
  };
};
