import { appendFile } from "node:fs/promises";
import type { Contract } from "../contract/contract.ts";
import { inertLine } from "../domain/inert-line.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { explainError } from "../domain/problem/unexpected.ts";
import type { Environment } from "./environment.ts";
import type { Ending } from "./execute.ts";
import { causeLines, findingLines, findingsMarkdown, inertLines, worstFirst } from "./render.ts";
import { boundedSummary } from "./summary.ts";
import { annotation, outputEntry } from "./workflow-commands.ts";

/** Of each kind and step; the runner drops the others without a word. */
const annotationLimit = 10;

export interface Reporting {
  readonly contract: Contract;
  /** Writes a line of the log as it is: a command of ours, or a line that is inert. */
  readonly write: (line: string) => void;
  readonly environment: Environment;
}

/**
 * Writes the log's end, annotations, outputs and the job summary; gives what could not be written. The runner's commands
 * are plain lines and files: GitHub's own package for them takes longer to load than an empty process runs.
 */
export const reportToRunner = async (ending: Ending, reporting: Reporting): Promise<readonly Finding[]> => {
  const { contract, write, environment } = reporting;
  const { findings, result, error } = ending;
  if (result !== undefined) for (const line of inertLines(result.text.trimEnd())) write(line);
  const worst = worstFirst(findings);
  for (const line of worst.slice(annotationLimit).flatMap((finding) => findingLines(finding))) write(line);
  for (const line of causeLines(error, environment.isDebug)) write(line);
  for (const finding of worst.slice(0, annotationLimit)) write(annotate(finding));
  const outputs = Object.entries(contract.outputs).map(([name, { otherwise }]) =>
    outputEntry(name, result?.outputs?.[name] ?? otherwise),
  );
  const summary =
    result?.summary ?? (findings.length === 0 ? "" : findingsMarkdown(`${contract.name} did not run`, worst));
  const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = environment.variables;
  const lost = [
    ...(await append(GITHUB_OUTPUT, outputs.join(""))),
    ...(await append(GITHUB_STEP_SUMMARY, boundedSummary(summary))),
  ];
  for (const finding of lost) write(annotate(finding));
  return lost;
};

const annotate = (finding: Finding): string => {
  const { message, hint, code } = finding;
  return annotation(finding, [`${code}: ${inertLine(message)}`, ...inertLines(hint)].join("\n"));
};

/** Some runners have no such file. */
const append = async (path: string | undefined, text: string): Promise<readonly Finding[]> => {
  if (path === undefined || text === "") return [];
  try {
    await appendFile(path, text);
    return [];
  } catch (error) {
    return explainError(error);
  }
};
