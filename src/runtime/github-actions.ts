import { type ActionName, actionNamed, actions } from "../actions/index.ts";
import type { Contract } from "../contract/contract.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Bug } from "../domain/problem/problem.ts";
import { version } from "../domain/version.ts";
import { alwaysConfirmed } from "./confirm.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { type Ending, execute } from "./execute.ts";
import { watchSignals } from "./interruption.ts";
import { createLineLog, type LogSink } from "./progress/line-log.ts";
import { causeLines, findingLines, findingsMarkdown, worstFirst } from "./render.ts";
import { runnerSink } from "./sinks.ts";
import { boundedSummary } from "./summary.ts";

/** Of each kind and step; the runner drops the others without a word. */
const annotationLimit = 10;

/** Runs the action that a file of `dist/` is named after, as a step of a job. */
export const runOnRunner = async (file: string): Promise<void> => {
  const name = actionNamed(file);
  if (name === undefined) throw new Bug(`no action is called ${file}`);
  const environment = readEnvironment();
  const contract: Contract = actions[name].contract;
  for (const command of maskCommands(contract, environment)) writeLine(command);
  writeLine(`release-actions ${version}: ${name}`);
  const sink = runnerSink(writeLine);
  using interruption = watchSignals((status) => process.exit(status));
  const ending = await execute({
    name,
    given: { surfaces: ["input"], value: (input) => environment.variables[variableOf(input)] },
    environment,
    interruption,
    progress: createLineLog(sink, Date.now),
    confirm: alwaysConfirmed,
    debug: environment.isDebug ? sink.line : () => {},
  });
  await report(ending, { name, contract, sink, environment });
  process.exitCode = ending.status;
  // What did not stop for the signal is not waited for.
  if (ending.status >= 130) process.exit(ending.status);
};

/** How the runner hands over an input: blanks become `_`, dashes stay. */
const variableOf = (input: string): string => `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;

/** Shorter values are no secrets, and masking a letter blanks the whole log. */
const shortestMask = 8;

/** The commands that hide the secrets from everything that is printed after them. */
const maskCommands = ({ inputs }: Contract, { variables }: Environment): readonly string[] => {
  const secrets = Object.entries(inputs).filter(([, { kind }]) => kind === "secret");
  const names = secrets.flatMap(([name, field]) => [variableOf(name), ...field.environment.map((each) => each.name)]);
  const values = names.flatMap((name) => variables[name]?.split(/\r?\n/) ?? []).map((value) => value.trim());
  return [...new Set(values)]
    .filter((value) => value.length >= shortestMask)
    .map((value) => `::add-mask::${value.replaceAll("%", "%25")}`);
};

interface Reporting {
  readonly name: ActionName;
  readonly contract: Contract;
  readonly sink: LogSink;
  readonly environment: Environment;
}

const report = async (ending: Ending, { name, contract, sink, environment }: Reporting): Promise<void> => {
  const { findings, result, error } = ending;
  if (result !== undefined) for (const line of result.text.split("\n")) sink.line(line);
  const worst = worstFirst(findings);
  for (const line of worst.slice(annotationLimit).flatMap((finding) => findingLines(finding))) sink.line(line);
  for (const line of causeLines(error, environment.isDebug)) sink.line(line);
  // Loading it takes longer than an empty process runs: so it is done last, when the log stands.
  const core = await import("@actions/core");
  for (const finding of worst.slice(0, annotationLimit)) annotate(core, finding);
  for (const [output, { otherwise }] of Object.entries(contract.outputs)) {
    core.setOutput(output, result?.outputs?.[output] ?? otherwise);
  }
  const summary = result?.summary ?? (findings.length === 0 ? "" : findingsMarkdown(`${name} did not run`, worst));
  if (summary === "" || environment.variables.GITHUB_STEP_SUMMARY === undefined) return;
  await core.summary.addRaw(boundedSummary(summary), true).write();
};

const annotate = (core: typeof import("@actions/core"), finding: Finding): void => {
  const { severity, message, hint, code, file, line, column } = finding;
  core[severity](`${message}\n${hint}`, {
    title: code,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  });
};

const writeLine = (line: string) => process.stdout.write(`${line}\n`);
