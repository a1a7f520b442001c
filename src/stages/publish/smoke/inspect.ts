import { type Archive, metadataPathOf } from "../../../domain/distribution/archive.ts";
import { importNames } from "../../../domain/distribution/import-names.ts";
import { foreignPaths, installedHashes } from "../../../domain/distribution/record.ts";
import type { Finding } from "../../../domain/problem/finding.ts";
import { Problem } from "../../../domain/problem/problem.ts";
import { type Facts, smokeFailed, smokeForeign } from "../../../domain/problem/smoke.ts";
import { parseMetadata } from "../../../domain/python/metadata.ts";
import { canonicalVersion } from "../../../domain/python/version.ts";
import { lastWords } from "../../../domain/text/last-words.ts";
import type { Archives } from "../../../ports/archives.ts";
import type { Exit } from "../../../ports/process.ts";
import type { PythonEnvironment } from "../../../ports/python-environments.ts";
import type { ScratchFolder } from "../../../ports/scratch.ts";
import type { Work } from "../stage.ts";
import { type Attempt, attemptsOf } from "./attempts.ts";
import { explainFailures, type Failure } from "./failures.ts";
import { commandRunner, type ProbeAnswer, probe } from "./probe.ts";

/** An installed package that is tried. */
export interface Installed {
  readonly work: Work;
  readonly environment: PythonEnvironment;
  /** For what is asked and answered. */
  readonly folder: ScratchFolder;
  readonly facts: Facts;
  readonly archives: Archives;
  readonly pathOf: (filename: string) => string;
  /** Extras that were installed with it. */
  readonly extras: readonly string[];
  /** Takes what is worth knowing and no error. */
  readonly note: (finding: Finding) => void;
  readonly signal: AbortSignal;
}

const probeTimeout = 2 * 60_000;
const ended = `it was ended after ${probeTimeout / 1000} s`;
const killed = ({ signal }: Pick<Exit, "signal">): string => (signal === null ? "" : `it was ended by ${signal}: `);

/** Compares what was installed with the package's wheels, since another index may have the same name, then imports it. */
export const inspect = async (installed: Installed): Promise<void> => {
  const { work, facts, extras, note } = installed;
  if (!work.distributions.some(({ kind }) => kind === "wheel")) return;
  const wheel = await installedWheel(installed);
  const attempts = attemptsOf(wheel);
  const { failures, tail } = await tryAll(attempts, installed);
  const { providesExtra } = parseMetadata(wheel.texts.get(metadataPathOf(wheel)) ?? "");
  const leftOut = extras.length === 0 ? providesExtra : [];
  const findings = explainFailures(failures, { facts, extras: leftOut, own: importNames(wheel) });
  if (findings.some(({ severity }) => severity === "error")) throw new Problem(findings, { cause: { tail } });
  for (const finding of findings) note(finding);
};

/** Which of the wheels of several platforms is installed, the installer decides: the one that comes closest. Read before any code of it runs. */
const installedWheel = async ({ work, environment, facts, archives, pathOf }: Installed): Promise<Archive> => {
  const files = work.distributions.filter(({ kind }) => kind === "wheel");
  const wheels = await Promise.all(files.map(({ filename }) => archives.read(pathOf(filename))));
  const { version = "", record = "" } = (await environment.installed(work.package.name)) ?? {};
  const compared = wheels.map((wheel) => ({ wheel, foreign: foreignPaths(record, installedHashes(wheel)) }));
  const closest = compared.reduce((best, next) => (next.foreign.length < best.foreign.length ? next : best));
  if (canonicalVersion(version) !== work.package.version || closest.foreign.length > 0) {
    const isForSome = !files.some(({ filename }) => filename.endsWith("-none-any.whl"));
    throw new Problem(smokeForeign({ ...facts, version, files: closest.foreign, isForSome }));
  }
  return closest.wheel;
};

const tryAll = async (
  attempts: readonly Attempt[],
  { folder, environment, facts, signal }: Installed,
): Promise<{ readonly failures: readonly Failure[]; readonly tail: string }> => {
  const asked = attempts.filter(({ step }) => step !== undefined);
  await folder.write("ask.json", JSON.stringify(asked.map(({ step }) => step)));
  const exit = await environment.run({ args: ["-c", probe], cwd: folder.path, timeout: probeTimeout, signal });
  signal.throwIfAborted();
  const text = await folder.readText("answer.json");
  const tail = `${exit.stdout}\n${exit.stderr}`.slice(-4000);
  if (text === undefined) {
    const words = exit.isTimedOut ? ended : killed(exit) + lastWords(exit.stderr);
    throw new Problem(smokeFailed({ ...facts, what: ["import"], words }), { cause: { tail } });
  }
  const answered = (JSON.parse(text) as ProbeAnswer).map(({ at, ...failure }) => ({ ...asked[at]!, ...failure }));
  const unasked = attempts.filter(({ step }) => step === undefined);
  const words = "it does not name a module and what is in it";
  return { failures: [...answered, ...unasked.map((each) => ({ ...each, words, isImportError: false }))], tail };
};

/** Runs a configured command in place of that. */
export const runCommand = async (
  { folder, environment, signal, facts }: Installed,
  command: readonly string[],
): Promise<void> => {
  await folder.write("ask.json", JSON.stringify(command));
  const args = ["-c", commandRunner];
  const exit = await environment.run({ args, cwd: folder.path, timeout: probeTimeout, signal });
  signal.throwIfAborted();
  if (exit.code === 0) return;
  const tail = `${exit.stdout}\n${exit.stderr}`.slice(-4000);
  const words = exit.isTimedOut ? ended : killed(exit) + lastWords(tail);
  const fault = { ...facts, isCommand: true, what: [command.join(" ")], words };
  throw new Problem(smokeFailed(fault), { cause: { tail } });
};
