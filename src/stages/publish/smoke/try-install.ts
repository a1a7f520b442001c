import { metadataPathOf } from "../../../domain/distribution/archive.ts";
import { importNames } from "../../../domain/distribution/import-names.ts";
import { installedHashes } from "../../../domain/distribution/record.ts";
import type { Finding } from "../../../domain/problem/finding.ts";
import { Problem } from "../../../domain/problem/problem.ts";
import { smokeFailed, smokeForeign, smokeInstallFailed, smokeLocked } from "../../../domain/problem/smoke.ts";
import { parseMetadata } from "../../../domain/python/metadata.ts";
import { admits, parseSpecifiers } from "../../../domain/python/specifier.ts";
import { canonicalVersion, parseVersion } from "../../../domain/python/version.ts";
import { lastWords } from "../../../domain/text/last-words.ts";
import { installWords, lockedIndex } from "../../../domain/uv/output.ts";
import type { Archives } from "../../../ports/archives.ts";
import type { PythonEnvironments } from "../../../ports/python-environments.ts";
import type { Scratch, ScratchFolder } from "../../../ports/scratch.ts";
import type { PreferredIndex } from "../../../ports/uv.ts";
import type { Step, Work } from "../stage.ts";
import { explainFailures } from "./failures.ts";
import { commandRunner, type ProbeAnswer, type ProbeAsk, probe } from "./probe.ts";

export type SmokeKind = "import" | "resolve" | "off";

/** How a package is tried, from the configuration. */
export interface SmokePlan {
  /** `import` what it holds, or a command to run; `resolve` solves only; `off`. */
  readonly how: SmokeKind | readonly string[];
  /** Extras to install with it. */
  readonly extras: readonly string[];
  /** Pythons to try it on, as `uv --python` takes them; empty: one that fits the package. */
  readonly pythons: readonly string[];
}

export interface TryInstallOptions {
  readonly environments: PythonEnvironments;
  readonly archives: Archives;
  readonly scratch: Scratch;
  readonly pathOf: (filename: string) => string;
  /** Where our packages come from. */
  readonly index: () => Promise<PreferredIndex>;
  /** For messages. */
  readonly indexName: string;
  /** The `uv.toml` of the folder to install in: the workspace's own indexes and nothing else of its settings. */
  readonly uvToml: string;
  readonly smokePlan: (name: string) => SmokePlan;
  /** Whether no code of any package may run: nothing is built, even to see what it requires. */
  readonly isCodeFree?: boolean;
  /** Takes what is worth knowing and no error. */
  readonly note: (finding: Finding) => void;
}

const installTimeout = 10 * 60_000;
const probeTimeout = 2 * 60_000;

/** Installs a package alone from an index into fresh environments, and tries it. */
export const tryInstall = async (options: TryInstallOptions, work: Work, signal: AbortSignal): Promise<Step> => {
  const smokePlan = options.smokePlan(work.package.name);
  if (smokePlan.how === "off") return { kind: "skipped", reason: "smoke is off for it" };
  const pythons = smokePlan.pythons.length > 0 ? smokePlan.pythons : [work.package.requires_python ?? undefined];
  const tried: string[] = [];
  for (const python of pythons) {
    const detail = await tryOn(python, { ...options, work, signal, smokePlan });
    if (detail === needsBuild || detail === isLockedOut) return { kind: "skipped", reason: detail };
    if (detail !== undefined) tried.push(detail);
  }
  if (tried.length > 0) return { kind: "done", detail: tried.join(", ") };
  return { kind: "skipped", reason: `no Python here fits ${work.package.requires_python ?? "it"}` };
};

/** What the installer says where a package cannot be resolved from the index; `undefined` where it can. */
export const resolves = async (
  options: TryInstallOptions,
  work: Work,
  signal: AbortSignal,
): Promise<string | undefined> => {
  const smokePlan = (): SmokePlan => ({ how: "resolve", extras: [], pythons: [] });
  try {
    await tryInstall({ ...options, smokePlan }, work, signal);
    return undefined;
  } catch (error) {
    if (signal.aborted || !(error instanceof Problem)) throw error;
    return error.message;
  }
};

const isLockedOut = "an index of what it requires wants a login that this job does not give";
const needsBuild = "what it requires would have to be built from source, and no code runs here";

interface Trial extends Omit<TryInstallOptions, "smokePlan"> {
  readonly work: Work;
  readonly signal: AbortSignal;
  readonly smokePlan: SmokePlan;
}

/** What was done; `undefined` where this Python does not fit the package. */
const tryOn = async (python: string | undefined, trial: Trial): Promise<string | undefined> => {
  const { environments, scratch, work, signal, smokePlan } = trial;
  await using folder = await scratch.folder(`try-${work.package.name}`);
  await folder.write("uv.toml", trial.uvToml);
  const executable = await environments.create({ folder: folder.pathOf("venv"), python, signal });
  if (!(await fits(trial, executable, folder.path))) return undefined;
  const { name, version } = work.package;
  const extras = smokePlan.extras.length === 0 ? "" : `[${smokePlan.extras.join(",")}]`;
  const install = await environments.install({
    python: executable,
    cwd: folder.path,
    requirements: [`${name}${extras}==${version}`],
    index: await trial.index(),
    isDry: smokePlan.how === "resolve",
    isCodeFree: trial.isCodeFree === true,
    timeout: installTimeout,
    signal,
  });
  signal.throwIfAborted();
  const facts = { package: name, index: trial.indexName, python: python ?? "" };
  if (install.code !== 0) {
    const tail = install.stderr.slice(-4000);
    const locked = lockedIndex(install.stderr);
    if (trial.isCodeFree && /building from source is disabled/.test(tail)) return needsBuild;
    if (trial.isCodeFree && locked !== undefined) {
      // It was tried where it was built. Once it is uploaded, a failure for want of a login would undo nothing.
      trial.note(smokeLocked(locked));
      return isLockedOut;
    }
    throw new Problem(smokeInstallFailed({ ...facts, words: installWords(install.stderr), locked }), {
      cause: { tail },
    });
  }
  if (smokePlan.how === "resolve") return "resolves";
  const attempt = { ...trial, executable, folder, facts };
  if (typeof smokePlan.how !== "string") {
    await runCommand(attempt, smokePlan.how);
    return "installs and runs";
  }
  await inspect(attempt);
  return "installs and imports";
};

const fits = async ({ environments, work, signal }: Trial, python: string, cwd: string): Promise<boolean> => {
  const specifiers = parseSpecifiers(work.package.requires_python ?? "");
  if (specifiers === undefined || specifiers.length === 0) return true;
  const args = ["-c", "import platform; print(platform.python_version())"];
  const { stdout } = await environments.run({ python, args, cwd, timeout: probeTimeout, signal });
  return parseVersion(stdout.trim()) === undefined || admits(specifiers, stdout.trim(), { prereleases: true });
};

interface Attempt extends Trial {
  readonly executable: string;
  readonly folder: ScratchFolder;
  readonly facts: { readonly package: string; readonly index: string; readonly python: string };
}

/** Imports what the wheel holds, and compares what was installed with it: another index may have the same name. */
const inspect = async ({
  archives,
  folder,
  executable,
  work,
  environments,
  signal,
  ...rest
}: Attempt): Promise<void> => {
  const wheel = work.distributions.find(({ kind }) => kind === "wheel");
  if (wheel === undefined) return;
  const archive = await archives.read(rest.pathOf(wheel.filename));
  const { name, version } = work.package;
  const ask: ProbeAsk = {
    name,
    version: version ?? "",
    records: await recordsOf(work, { archives, pathOf: rest.pathOf }),
    imports: importNames(archive),
  };
  await folder.write("ask.json", JSON.stringify(ask));
  const args = ["-c", probe];
  const exit = await environments.run({ python: executable, args, cwd: folder.path, timeout: probeTimeout, signal });
  signal.throwIfAborted();
  const text = await folder.readText("answer.json");
  const cause = {
    cause: {
      tail: `${exit.stdout}
${exit.stderr}`.slice(-4000),
    },
  };
  if (text === undefined) {
    const words = exit.code === null ? `it was ended after ${probeTimeout / 1000} s` : lastWords(exit.stderr);
    throw new Problem(smokeFailed({ ...rest.facts, what: ["import"], words }), cause);
  }
  const answer = JSON.parse(text) as ProbeAnswer;
  if (canonicalVersion(answer.version) !== version || answer.foreign.length > 0) {
    throw new Problem(smokeForeign({ ...rest.facts, version: answer.version, files: answer.foreign }), cause);
  }
  const { providesExtra } = parseMetadata(archive.texts.get(metadataPathOf(archive)) ?? "");
  const leftOut = rest.smokePlan.extras.length === 0 ? providesExtra : [];
  const findings = explainFailures(answer.failures, { facts: rest.facts, extras: leftOut });
  if (findings.some(({ severity }) => severity === "error")) throw new Problem(findings, cause);
  for (const finding of findings) rest.note(finding);
};

/** Which of the wheels of several platforms is installed, the installer decides. */
const recordsOf = async ({ distributions }: Work, { archives, pathOf }: Pick<Attempt, "archives" | "pathOf">) => {
  const wheels = distributions.filter(({ kind }) => kind === "wheel");
  return await Promise.all(wheels.map(async ({ filename }) => installedHashes(await archives.read(pathOf(filename)))));
};

const runCommand = async (attempt: Attempt, command: readonly string[]): Promise<void> => {
  const { folder, executable, environments, signal, facts } = attempt;
  await folder.write("ask.json", JSON.stringify(command));
  const args = ["-c", commandRunner];
  const exit = await environments.run({ python: executable, args, cwd: folder.path, timeout: probeTimeout, signal });
  signal.throwIfAborted();
  if (exit.code === 0) return;
  const tail = `${exit.stdout}
${exit.stderr}`.slice(-4000);
  throw new Problem(smokeFailed({ ...facts, what: [command.join(" ")], words: lastWords(tail) }), { cause: { tail } });
};
