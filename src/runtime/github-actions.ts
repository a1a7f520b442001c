import { actionNamed, actions } from "../actions/index.ts";
import type { Contract } from "../contract/contract.ts";
import { loginIn } from "../domain/indexes/login.ts";
import { Bug, exitStatus } from "../domain/problem/problem.ts";
import { version } from "../domain/run/tool-version.ts";
import { unknownInputs, variableOf } from "./action-inputs.ts";
import { runnerCommandLog } from "./command-log.ts";
import { alwaysConfirmed } from "./confirm.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { execute } from "./execute.ts";
import { watchSignals } from "./interruption.ts";
import { createMasks } from "./masks.ts";
import { createLineLog } from "./progress/line-log.ts";
import { loadReport, reportToRunner } from "./runner-report.ts";
import { runnerSink } from "./sinks.ts";
import { writerTo } from "./standard-output.ts";
import { mask } from "./workflow-commands.ts";

/** Runs the action that a file of `dist/` is named after, as a step of a job. */
export const runOnRunner = async (file: string): Promise<void> => {
  const name = actionNamed(file);
  if (name === undefined) throw new Bug(`no action is called ${file}`);
  const environment = readEnvironment();
  const write = writerTo(1, () => process.stdout);
  const writeLine = (line: string) => write(`${line}\n`);
  const { contract }: { readonly contract: Contract } = await actions[name].contract();
  for (const command of maskCommands(contract, environment)) writeLine(command);
  writeLine(`release-actions ${version}: ${name}`);
  const masks = createMasks((secret) => writeLine(mask(secret.reveal())));
  const writeMasked = (line: string) => writeLine(masks.hide(line));
  const sink = runnerSink(writeMasked);
  using interruption = watchSignals((status) => process.exit(status));
  const ending = await execute({
    name,
    given: {
      surfaces: ["input"],
      value: (input) => environment.variables[variableOf(input)],
      faults: unknownInputs(Object.keys(contract.inputs), environment),
    },
    environment,
    interruption,
    progress: createLineLog(sink, Date.now),
    commandLog: runnerCommandLog(writeMasked),
    confirm: alwaysConfirmed,
    debug: environment.isDebug ? sink.line : () => {},
    masks,
    loadReport: () => loadReport(environment),
  });
  const lost = await reportToRunner(ending, { contract, write: writeLine, environment, hide: masks.hide });
  const status = ending.status || exitStatus(lost);
  process.exitCode = status;
  // What did not stop for the signal is not waited for.
  if (interruption.status() !== undefined) process.exit(status);
};

/** Shorter values are no secrets, and masking a letter blanks the whole log. */
const shortestMask = 8;

/** The commands that hide the secrets from everything that is printed after them. */
const maskCommands = ({ inputs }: Contract, { variables }: Environment): readonly string[] => {
  const secrets = Object.entries(inputs).filter(([, { kind }]) => kind === "secret");
  const names = secrets.flatMap(([name, field]) => [variableOf(name), ...field.environment.map((each) => each.name)]);
  const given = names.flatMap((name) => variables[name]?.split(/\r?\n/) ?? []);
  const values = [...given, ...readingPasswords(variables)].map((value) => value.trim());
  return [...new Set(values)].filter((value) => value.length >= shortestMask).map(mask);
};

/** Builds get the logins that indexes are read with, and may print them: those of uv's variables, by name and in URLs. */
const readingPasswords = (variables: Environment["variables"]): readonly string[] =>
  Object.entries(variables).flatMap(([name, value]) => {
    if (/^UV_INDEX_.+_PASSWORD$/.test(name)) return [value];
    if (!/^UV_(?:INDEX|DEFAULT_INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS)$/.test(name)) return [];
    const urls = value.match(/[a-z]+:\/\/\S+/g) ?? [];
    // As it is, and as it stands in the URL.
    return urls.flatMap((url) => [loginIn(url)?.password.reveal() ?? "", URL.parse(url)?.password ?? ""]);
  });
