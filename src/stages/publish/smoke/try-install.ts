import type { Finding } from "../../../domain/problem/finding.ts";
import { Problem } from "../../../domain/problem/problem.ts";
import {
  type Facts,
  smokeExtraUnknown,
  smokeInstallFailed,
  smokeLocked,
  smokeUnreachable,
} from "../../../domain/problem/smoke.ts";
import { diskFull, saysNoRoom } from "../../../domain/problem/unexpected.ts";
import { normalizeName } from "../../../domain/python/name.ts";
import { admits, parseSpecifiers } from "../../../domain/python/specifier.ts";
import { parseVersion } from "../../../domain/python/version.ts";
import { isOffline } from "../../../domain/uv/behind.ts";
import { lockedIndex } from "../../../domain/uv/decided.ts";
import { endedBy } from "../../../domain/uv/ended-by.ts";
import { installWords, lackingExtras, readBuildFault } from "../../../domain/uv/output.ts";
import type { Archives } from "../../../ports/archives.ts";
import type { Exit } from "../../../ports/process.ts";
import type { FillRequest, PythonEnvironment } from "../../../ports/python-environments.ts";
import type { Scratch } from "../../../ports/scratch.ts";
import type { PreferredIndex } from "../../../ports/uv.ts";
import type { Step, Work } from "../stage.ts";
import { inspect, runCommand } from "./inspect.ts";
import type { KeptEnvironments } from "./kept-environments.ts";

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
  readonly environments: KeptEnvironments;
  readonly archives: Archives;
  readonly scratch: Scratch;
  readonly pathOf: (filename: string) => string;
  /** Where our packages come from. */
  readonly index: () => Promise<PreferredIndex>;
  /** For messages. */
  readonly indexName: string;
  readonly smokePlan: (name: string) => SmokePlan;
  /** Whether no code of any package may run: nothing is built, even to see what it requires. */
  readonly isCodeFree?: boolean;
  /** Whether all that it requires was resolved in this run: with `resolve`, only itself is looked for. */
  readonly isAlone?: boolean;
  /** Takes what is worth knowing and no error. */
  readonly note: (finding: Finding) => void;
}

const installTimeout = 10 * 60_000;

/** Installs a package alone from an index into an environment with nothing else in it, and tries it. */
export const tryInstall = async (options: TryInstallOptions, work: Work, signal: AbortSignal): Promise<Step> => {
  const smokePlan = options.smokePlan(work.package.name);
  if (smokePlan.how === "off") return { kind: "skipped", reason: "smoke is off for it" };
  const tried: string[] = [];
  for (const python of pythonsFor(work, smokePlan)) {
    const detail = await tryOn(python, { ...options, work, signal, smokePlan });
    if (detail === needsBuild || detail === isLockedOut) return { kind: "skipped", reason: detail };
    if (detail !== undefined) tried.push(detail);
  }
  if (tried.length > 0) return { kind: "done", detail: tried.join(", ") };
  return { kind: "skipped", reason: `no Python here fits ${work.package.requires_python ?? "it"}` };
};

/** As `uv --python` takes them. */
export const pythonsFor = (work: Work, { pythons }: SmokePlan): readonly (string | undefined)[] =>
  pythons.length > 0 ? pythons : [work.package.requires_python ?? undefined];

/** What the installer says where a package cannot be resolved from the index; `undefined` where it can. */
export const resolves = async (
  options: TryInstallOptions,
  work: Work,
  signal: AbortSignal,
): Promise<string | undefined> => {
  const smokePlan = (): SmokePlan => ({ how: "resolve", extras: [], pythons: [] });
  try {
    await tryInstall({ ...options, smokePlan, isAlone: false }, work, signal);
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
  const { environments, work, signal, smokePlan } = trial;
  const any = await environments.any(python, signal);
  if (!fits(work, any)) return undefined;
  const { name, version } = work.package;
  const extras = smokePlan.extras.length === 0 ? "" : `[${smokePlan.extras.join(",")}]`;
  const sources = { index: await trial.index(), isCodeFree: trial.isCodeFree, timeout: installTimeout, signal };
  const facts = { package: name, index: trial.indexName, python: python ?? "" };
  const isAlone = smokePlan.how === "resolve" && trial.isAlone === true;
  const resolved = await any.resolve({ ...sources, requirements: [`${name}${extras}==${version}`], isAlone });
  signal.throwIfAborted();
  if (resolved.code !== 0) return explainInstall(resolved, trial, facts);
  const asked = new Set(smokePlan.extras.map((extra) => normalizeName(extra)));
  // An extra may itself ask for one that is not there.
  const lacking = lackingExtras(resolved.stderr, name).filter((extra) => asked.has(normalizeName(extra)));
  if (lacking.length > 0) trial.note(smokeExtraUnknown({ package: name, extras: lacking }));
  if (smokePlan.how === "resolve") return isAlone ? "is served" : "resolves";
  const request = { ...sources, pins: resolved.stdout };
  return await tryIn(python, request, { ...trial, facts });
};

/** What was done with the package in an environment that holds its pins and nothing else. */
const tryIn = async (
  python: string | undefined,
  request: FillRequest,
  trial: Trial & { readonly facts: Facts },
): Promise<string> => {
  const { environments, scratch, work, signal, smokePlan, facts } = trial;
  using borrowed = await environments.borrow({ python, pins: request.pins }, signal);
  const { environment } = borrowed;
  const filled = await environment.fill(request);
  signal.throwIfAborted();
  if (filled.code !== 0) return explainInstall(filled, trial, facts);
  await using folder = await scratch.folder(`try-${work.package.name}`);
  const installed = { ...trial, environment, folder, extras: smokePlan.extras };
  if (typeof smokePlan.how !== "string") {
    await runCommand(installed, smokePlan.how);
    return "installs and runs";
  }
  await inspect(installed);
  return "installs and imports";
};

/** Why it is skipped; a `Problem` where it should have been installed. */
const explainInstall = (exit: Exit, { isCodeFree, note }: Pick<Trial, "isCodeFree" | "note">, facts: Facts): string => {
  const { stderr } = exit;
  const tail = stderr.slice(-4000);
  const locked = lockedIndex(stderr);
  if (isCodeFree && /building from source is disabled/.test(tail)) return needsBuild;
  if (isCodeFree && locked !== undefined) {
    // It was tried where it was built. Once it is uploaded, a failure for want of a login would undo nothing.
    note(smokeLocked(locked));
    return isLockedOut;
  }
  const said = installWords(stderr);
  const how = endedBy(exit, installTimeout);
  const words = how === undefined ? said : `${how}: ${said}`;
  if (saysNoRoom(words))
    throw new Problem(diskFull({ cause: `${facts.package} cannot be installed: ${words}` }), { cause: { tail } });
  const { kind } = readBuildFault(stderr);
  const isOutage =
    how === undefined && kind === "network" && !isOffline(stderr) && !words.startsWith("Hash mismatch for ");
  const finding = isOutage
    ? smokeUnreachable({ ...facts, words })
    : smokeInstallFailed({ ...facts, words, locked, isEnded: how !== undefined || kind === "killed" });
  throw new Problem(finding, { cause: { tail } });
};

const fits = (work: Work, { version }: PythonEnvironment): boolean => {
  const specifiers = parseSpecifiers(work.package.requires_python ?? "");
  if (specifiers === undefined || specifiers.length === 0) return true;
  if (version === undefined || parseVersion(version) === undefined) return true;
  return admits(specifiers, version, { prereleases: true });
};
