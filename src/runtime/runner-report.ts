import { appendFileSync } from "node:fs";
import type { Contract } from "../contract/contract.ts";
import { type Finding, publicFinding } from "../domain/problem/finding.ts";
import { explainError } from "../domain/problem/unexpected.ts";
import { chooseAnnotations } from "../domain/report/annotations.ts";
import { finishStep, guardStep } from "../domain/report/last-step.ts";
import { withTag } from "../domain/report/start.ts";
import { shortCause, titleCause } from "../domain/report/title-cause.ts";
import { inertLine } from "../domain/text/inert-line.ts";
import { variableOf } from "./action-inputs.ts";
import type { Environment } from "./environment.ts";
import type { Ending } from "./execute.ts";
import { causeLines, findingLines, inertLines } from "./render.ts";
import { readStart } from "./start.ts";
import { boundedSummary } from "./summary.ts";
import { annotation, outputEntry } from "./workflow-commands.ts";

export interface Reporting {
  readonly contract: Contract;
  /** Writes a line of the log as it is: a command of ours, or a line that is inert. */
  readonly write: (line: string) => void;
  readonly environment: Environment;
  /** Takes out what nothing may show. */
  readonly hide: (text: string) => string;
}

/** All that a report may need, for a run that goes on to run code of the project. */
export const loadReport = (environment: Environment) => Promise.all([loadSummary(), loadTouchedLines(environment)]);

const loadSummary = () => import("../domain/report/guard-summary.ts");

/** Loads what asks git for the lines that the pull request touches; `undefined` where there is none. */
const loadTouchedLines = async ({ variables }: Environment) =>
  variables.GITHUB_EVENT_NAME === "pull_request" ? await import("./touched-lines.ts") : undefined;

/**
 * Writes the log's end, annotations, outputs and the job summary; gives what could not be written. The runner's commands
 * are plain lines and files: GitHub's own package for them takes longer to load than an empty process runs.
 */
export const reportToRunner = async (ending: Ending, reporting: Reporting): Promise<readonly Finding[]> => {
  const { contract, write, environment, hide } = reporting;
  const { findings, result, error } = ending;
  if (result !== undefined) for (const line of inertLines(result.text.trimEnd())) write(line);
  const hasPlaces = findings.some(({ file }) => file !== undefined);
  const asking = hasPlaces && !isInterrupted(ending) ? await loadTouchedLines(environment) : undefined;
  const touched = await asking?.readTouchedLines(environment);
  const { annotated, logged, elsewhere } = chooseAnnotations(findings, touched);
  for (const line of findingLines(logged)) write(line);
  if (elsewhere > 0) write(elsewhereLine(elsewhere));
  for (const line of causeLines(error, environment.isDebug)) write(line);
  // An action that got as far as a result has said it itself.
  const lastStep = result === undefined ? lastStepOf(contract, findings, environment) : undefined;
  if (lastStep !== undefined) write(`Do this last: ${lastStep}.`);
  for (const finding of annotated) write(annotate(finding));
  const values: Readonly<Record<string, string>> = {
    ...result?.outputs,
    findings: JSON.stringify(findings.map(publicFinding)),
  };
  const outputs = Object.entries(contract.outputs).map(([name, { otherwise }]) =>
    outputEntry(name, values[name] ?? otherwise),
  );
  const summary = result?.summary ?? (await summaryWithoutResult(contract.name, { findings, lastStep }));
  const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = environment.variables;
  const lost = [
    ...append(GITHUB_OUTPUT, hide(outputs.join(""))),
    ...append(GITHUB_STEP_SUMMARY, boundedSummary(hide(summary))),
  ];
  for (const finding of lost) write(annotate(finding));
  return lost;
};

const lastStepOf = ({ name }: Contract, findings: readonly Finding[], environment: Environment) => {
  const start = readStart(environment);
  if (name === "create-release") return finishStep(findings, start);
  // Where it is to take a tag away, no other version is asked for.
  if (name === "rollback") return guardStep(findings, { start: { ...start, kind: "hand", tag: undefined } });
  // The run may have ended before it read what it is of.
  const given = (input: string) => environment.variables[variableOf(input)]?.trim() || undefined;
  return guardStep(findings, { start: withTag(start, given("tag")), isPrepared: given("due") === "prepared" });
};

/** Nothing is waited for then. */
const isInterrupted = ({ status }: Ending): boolean => status === 130 || status === 143;

const elsewhereLine = (count: number): string =>
  count === 1
    ? "1 more finding lies in a line that this pull request does not touch: it is in the job summary"
    : `${count} more findings lie in lines that this pull request does not touch: they are in the job summary`;

const annotate = (finding: Finding): string => {
  const { message, hint, code } = finding;
  const text = [`${code}: ${inertLine(message)}`, ...inertLines(hint)].join("\n");
  return annotation(finding, inertLine(shortCause(finding)), text);
};

/** Of an action that ended before it could write its own. */
const summaryWithoutResult = async (
  name: string,
  said: { readonly findings: readonly Finding[]; readonly lastStep: string | undefined },
): Promise<string> => {
  if (said.findings.length === 0) return "";
  const { guardSummary } = await loadSummary();
  const why = titleCause(said.findings);
  return guardSummary({ verdict: `${name} did not run${why === undefined ? "" : `: ${why}`}`, ...said });
};

/** Some runners have no such file. */
const append = (path: string | undefined, text: string): readonly Finding[] => {
  if (path === undefined || text === "") return [];
  try {
    appendFileSync(path, text);
    return [];
  } catch (error) {
    return explainError(error);
  }
};
