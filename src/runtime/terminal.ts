import type { ActionName } from "../actions/index.ts";
import { explainError } from "../domain/problem/unexpected.ts";
import { worstFirst } from "../domain/report/annotations.ts";
import type { Asked } from "./asked.ts";
import { type Paint, painter, wantsColour } from "./colour.ts";
import { runnerCommandLog, silentCommandLog, terminalCommandLog } from "./command-log.ts";
import { alwaysConfirmed, confirmOn, neverConfirmed } from "./confirm.ts";
import { jsonDocument } from "./document.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { type Ending, execute } from "./execute.ts";
import { watchSignals } from "./interruption.ts";
import { interviewOn } from "./interview.ts";
import { createMasks } from "./masks.ts";
import { readPlainLine } from "./plain-line.ts";
import { createFailureLog, createLineLog } from "./progress/line-log.ts";
import type { LiveTable, Screen } from "./progress/live-table.ts";
import { type Reader, readerIn } from "./reader.ts";
import { causeLines, findingLines } from "./render.ts";
import { runnerSink, terminalSink } from "./sinks.ts";
import { isDevice, writerTo } from "./standard-output.ts";
import { mask } from "./workflow-commands.ts";

/** Runs a command line and sets the exit status. Data go to standard output, all else to standard error. */
export const runOnTerminal = async (args: readonly string[]): Promise<void> => {
  const environment = readEnvironment();
  const asked = (await readPlainLine(args)) ?? (await readAnyLine(args));
  if (asked.kind === "text") writeOut(asked.text);
  else if (asked.kind === "run") await run(asked, environment);
  else {
    const ending: Ending = { status: 2, findings: [asked.finding], result: undefined, error: undefined };
    const paint = paintFor("auto", environment);
    const showing = { name: asked.name, isJson: asksForJson(args), isQuiet: false, isVerbose: false, paint };
    report(ending, { ...showing, reader: readerIn(environment), writeOut, writeError });
    process.exitCode = ending.status;
  }
};

const readAnyLine = async (args: readonly string[]): Promise<Asked> => {
  const { readCommandLine } = await import("./command-line.ts");
  return readCommandLine(args, isDevice(1) ? (process.stdout.columns ?? 80) : 80);
};

const run = async ({ name, showing, value }: Extract<Asked, { kind: "run" }>, environment: Environment) => {
  using interruption = watchSignals((status) => process.exit(status));
  const paint = paintFor(showing.color, environment);
  const isVerbose = showing.isVerbose || environment.isDebug;
  const isSilent = showing.isQuiet || !showing.hasProgress;
  const masks = createMasks((secret) => environment.isRunner && writeError(mask(secret.reveal())));
  const writeMasked = (line: string) => writeError(masks.hide(line));
  const screen = screenOf(masks.hide);
  const table = isSilent || !canRedraw(environment) ? undefined : await liveTable(screen, paint);
  const sink = environment.isRunner ? runnerSink(writeMasked) : terminalSink(writeMasked);
  const reader = readerIn(environment);
  const ending = await execute({
    name,
    given: { surfaces: ["flag", "argument"], value },
    environment,
    interruption,
    progress: reader.progress(table ?? (isSilent ? createFailureLog(sink) : createLineLog(sink, Date.now))),
    commandLog: commandLogFor(environment, table, isSilent ? undefined : writeMasked),
    ...askersFor(environment, interruption.signal, table),
    debug: isVerbose ? sink.line : () => {},
    masks,
  });
  const isJson = value("format") === "json";
  const writing = { reader, writeOut: (text: string) => writeOut(masks.hide(text)), writeError: writeMasked };
  report(ending, { name, isJson, isQuiet: showing.isQuiet, isVerbose, paint, ...writing });
  process.exitCode = ending.status;
  await Promise.race([ending.result?.until, interruption.overdue]);
  // What did not stop for the signal is not waited for.
  if (interruption.status() !== undefined) process.exit(ending.status);
};

/** Loaded where somebody looks at it. */
const liveTable = async (screen: Screen, paint: Paint): Promise<LiveTable> => {
  const { createLiveTable } = await import("./progress/live-table.ts");
  return createLiveTable(screen, paint, Date.now);
};

interface Reporting {
  readonly name: ActionName | undefined;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  readonly paint: Paint;
  readonly reader: Reader;
  readonly writeOut: (text: string) => void;
  readonly writeError: (line: string) => void;
}

/** Of one kind, before the rest is counted: whoever mends these knows the others. */
const mostAlike = 10;

const report = (ending: Ending, reporting: Reporting): void => {
  const { name, isJson, isQuiet, isVerbose, paint, reader, writeOut, writeError } = reporting;
  const { status, result, error } = ending;
  const findings = reader.findings(ending.findings);
  const text =
    isJson || result?.isDocument === true ? jsonDocument(name, { status, findings, result }) : (result?.text ?? "");
  if (text !== "") writeOut(text);
  const shown = worstFirst(findings).filter(({ severity }) => !isQuiet || severity === "error");
  const most = isVerbose ? Number.POSITIVE_INFINITY : mostAlike;
  for (const line of findingLines(shown, paint, most)) writeError(line);
  for (const line of causeLines(error, isVerbose)) writeError(line);
};

/** Bad usage must be answered in the form that was asked for, too. */
const asksForJson = (args: readonly string[]): boolean =>
  args.includes("--format=json") || args.some((arg, index) => arg === "--format" && args[index + 1] === "json");

const paintFor = (asked: string, { variables }: Environment): Paint =>
  painter(wantsColour({ asked, variables, isTerminal: isTerminal() }));

const canRedraw = ({ isCi, variables }: Environment): boolean => isTerminal() && !isCi && variables.TERM !== "dumb";

const askersFor = ({ isRunner }: Environment, signal: AbortSignal, table: LiveTable | undefined) => {
  if (isRunner) return { confirm: alwaysConfirmed };
  // In this order: the streams are made when they are first looked at.
  if (!isTerminal() || process.stdin.isTTY !== true) return { confirm: neverConfirmed };
  const alone: LiveTable["alone"] = table?.alone ?? ((work) => work());
  const terminal = { input: process.stdin, output: process.stderr, signal, alone };
  return { confirm: confirmOn(terminal), interview: interviewOn(terminal) };
};

/** Without `write` it is silent. */
const commandLogFor = (
  { isRunner }: Environment,
  table: LiveTable | undefined,
  write: ((line: string) => void) | undefined,
) => {
  if (write === undefined) return silentCommandLog;
  return isRunner ? runnerCommandLog(write) : terminalCommandLog(write, table?.alone);
};

/** Some terminals say that they have no columns. */
const screenOf = (hide: (text: string) => string) => ({
  get columns() {
    return process.stderr.columns || 80;
  },
  get rows() {
    return process.stderr.rows || 24;
  },
  write: (text: string) => process.stderr.write(hide(text)),
});

/** `release-actions graph | head -1` is no failure, and `release-actions check | head -1` one where the check failed. */
const endWithoutReader = (error: NodeJS.ErrnoException): void => {
  if (error.code === "EPIPE") process.exit();
  for (const line of findingLines(readerIn(readEnvironment()).findings(explainError(error)))) writeError(line);
  process.exit(1);
};

const out = writerTo(1, () => process.stdout.on("error", endWithoutReader));
const err = writerTo(2, () => process.stderr.on("error", () => {}));
const writeOut = (text: string) => out(text.endsWith("\n") ? text : `${text}\n`);
const writeError = (line: string) => err(`${line}\n`);

/** Whether standard error is one; Node's stream is opened by the question, and so only where it may be. */
const isTerminal = (): boolean => isDevice(2) && process.stderr.isTTY === true;
