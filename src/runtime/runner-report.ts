import type { Contract } from "../contract/contract.ts";
import { inertLine } from "../domain/inert-line.ts";
import type { Finding } from "../domain/problem/finding.ts";
import type { Environment } from "./environment.ts";
import type { Ending } from "./execute.ts";
import type { LogSink } from "./progress/line-log.ts";
import { causeLines, findingLines, findingsMarkdown, inertLines, worstFirst } from "./render.ts";
import { boundedSummary } from "./summary.ts";

/** Of each kind and step; the runner drops the others without a word. */
const annotationLimit = 10;

export interface Reporting {
  readonly contract: Contract;
  readonly sink: LogSink;
  readonly environment: Environment;
}

/** Writes the log's end, annotations, outputs and the job summary. */
export const reportToRunner = async (ending: Ending, { contract, sink, environment }: Reporting): Promise<void> => {
  const { findings, result, error } = ending;
  if (result !== undefined) for (const line of result.text.trimEnd().split("\n")) sink.line(line);
  const worst = worstFirst(findings);
  for (const line of worst.slice(annotationLimit).flatMap((finding) => findingLines(finding))) sink.line(line);
  for (const line of causeLines(error, environment.isDebug)) sink.line(line);
  // Loading it takes longer than an empty process runs: so it is done last, when the log stands.
  const core = await import("@actions/core");
  for (const finding of worst.slice(0, annotationLimit)) annotate(core, finding);
  for (const [output, { otherwise }] of Object.entries(contract.outputs)) {
    core.setOutput(output, result?.outputs?.[output] ?? otherwise);
  }
  const summary =
    result?.summary ?? (findings.length === 0 ? "" : findingsMarkdown(`${contract.name} did not run`, worst));
  if (summary === "" || environment.variables.GITHUB_STEP_SUMMARY === undefined) return;
  await core.summary.addRaw(boundedSummary(summary), true).write();
};

const annotate = (core: typeof import("@actions/core"), finding: Finding): void => {
  const { severity, message, hint, code, file, line, column } = finding;
  const text = [`${code}: ${inertLine(message)}`, ...inertLines(hint)].join("\n");
  core[severity](text, {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  });
};
