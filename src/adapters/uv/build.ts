import { relative, sep } from "node:path";
import { buildEnvironment } from "../../domain/environment/child.ts";
import { buildFailed } from "../../domain/problem/build-failed.ts";
import { buildTimedOut } from "../../domain/problem/build-timeout.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { pythonMissing } from "../../domain/problem/missing-python.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { diskFull, saysNoRoom } from "../../domain/problem/unexpected.ts";
import {
  buildUnreachable,
  fileOutside,
  filesMissing,
  folderLinked,
  includeMissing,
  sdistIncomplete,
} from "../../domain/problem/uv.ts";
import { buildLockedOut, refusedBySettings } from "../../domain/problem/uv-settings.ts";
import { type Behind, isOffline, settingsBehind } from "../../domain/uv/behind.ts";
import { lockedIndex } from "../../domain/uv/decided.ts";
import { type MissingPython, missingPython } from "../../domain/uv/missing-python.ts";
import { type BuildFault, builtFiles, missingPath, readBuildFault } from "../../domain/uv/output.ts";
import type { Exit } from "../../ports/process.ts";
import type { Build, BuildRequest } from "../../ports/uv.ts";
import type { Interpreters } from "./interpreters.ts";
import { runIsolated } from "./isolation.ts";
import { preferenceOf } from "./preference.ts";
import { type Call, projectEnvironment, type RunUv, tailOf, type UvOptions } from "./run.ts";
import { toldIn } from "./settings.ts";

/**
 * `uv build`: the sdist, then the wheel from it. The folder it runs in decides whose `[tool.uv]` applies. Never quiet,
 * for that hides the backend's message, and never without the user's configuration, where a company's index may stand.
 */
export const buildPackage = async (
  request: BuildRequest,
  run: RunUv,
  options: UvOptions & { readonly interpreters: Interpreters },
): Promise<Build> => {
  const { root, package: name, folder, kind, out, commitTime, index, timeout, signal, onLine } = request;
  const preference = await preferenceOf(index, { folder: root, env: options.env });
  const environment = await projectEnvironment(options, root);
  const env = environment({ ...preference.env, ...request.told, SOURCE_DATE_EPOCH: String(commitTime) });
  const python = await options.interpreters(request, { env, signal });
  const isAsked = request.python !== undefined;
  const args = [
    "build",
    "--no-sources",
    "--no-create-gitignore",
    "--out-dir",
    out,
    ...(kind === "both" ? [] : [`--${kind}`]),
    ...(isAsked && python !== undefined ? ["--python", python] : []),
    ...preference.args,
    ...(folder === undefined ? ["--package", name] : ["--", folder]),
  ];
  const call = { args, cwd: root, env, timeout, signal };
  const isolation = { package: name, run, options, python: isAsked ? undefined : python };
  const { exit, isIsolated } = await runIsolated({ ...call, onLine }, isolation);
  const files = builtFiles(exit.stderr);
  if (exit.code === 0 && isWhole(files, kind)) return { files, duration: exit.duration, isIsolated };
  const finding =
    exit.code === 0
      ? filesMissing({ package: name, wanted: kind, built: files })
      : await explainBuild(name, exit, { run, call, options, kind, siblings: request.siblings });
  throw new Problem(finding, { cause: { tail: tailOf(exit.stderr) } });
};

const isWhole = (files: readonly string[], kind: BuildRequest["kind"]): boolean => {
  const wheels = files.filter((file) => file.endsWith(".whl")).length;
  return (kind === "sdist" || wheels > 0) && (kind === "wheel" || files.length > wheels);
};

interface Failed {
  readonly run: RunUv;
  readonly call: Call;
  readonly options: UvOptions;
  /** What was to be built; `undefined` where only metadata was asked for. */
  readonly kind?: BuildRequest["kind"];
  readonly siblings?: BuildRequest["siblings"];
}

/** What went wrong, as the one who reads it can fix it. */
export const explainBuild = async (name: string, exit: Exit, failed: Failed): Promise<Finding> => {
  const { timeout } = failed.call;
  if (exit.isTimedOut && timeout !== undefined) return buildTimedOut({ package: name, limit: timeout });
  const fault = readBuildFault(exit.stderr);
  if (saysNoRoom(wordsOf(fault))) return diskFull({ cause: `${name} does not build: ${wordsOf(fault)}` });
  const locked = fault.kind === "uv" ? lockedIndex(exit.stderr) : undefined;
  if (locked !== undefined) return buildLockedOut({ package: name, words: wordsOf(fault), index: locked });
  const behind = await settingsOf(exit, fault, failed);
  const isUnreachable = fault.kind === "network" && !isOffline(exit.stderr);
  if (behind.settings.length > 0 && !isUnreachable) {
    return refusedBySettings({ package: name, words: wordsOf(fault), ...behind });
  }
  switch (fault.kind) {
    case "python":
      return await explainPython(name, fault, failed);
    case "outside":
      return fileOutside({ package: name, words: fault.words });
    case "include":
      // A file that is nowhere is missing in the checkout as well.
      return (await buildsFromCheckout(exit, failed))
        ? includeMissing({ package: name, words: fault.words })
        : buildFailed({ package: name, words: fault.words, siblings: failed.siblings });
    case "link":
      return folderLinked({ package: name, path: relative(failed.call.cwd, fault.path).split(sep).join("/") });
    case "network":
      return buildUnreachable({ package: name, words: fault.words, settings: behind.settings });
    case "killed":
      return buildFailed({ package: name, words: fault.words, isEnded: true });
    case "uv":
    case "backend":
      if (await buildsFromCheckout(exit, failed)) {
        return sdistIncomplete({ package: name, words: fault.words, path: missingPath(exit.stderr) });
      }
      return buildFailed({
        package: name,
        words: exit.signal === null ? fault.words : `uv was ended by ${exit.signal}`,
        isEnded: exit.signal !== null,
        siblings: failed.siblings,
      });
  }
};

/** A backend's words are about the package, whatever they name; of uv's, what told it so is behind them. */
const settingsOf = async (exit: Exit, fault: BuildFault, { call, options }: Failed): Promise<Behind> => {
  switch (fault.kind) {
    case "uv":
    case "network":
      return settingsBehind(exit.stderr, await toldIn(call.cwd, options, buildEnvironment));
    default:
      return { settings: [], isCertain: false };
  }
};

const wordsOf = (fault: BuildFault): string => ("words" in fault ? fault.words : "");

/**
 * Whether the wheel that does not come of the sdist comes of the checkout: then the sdist lacks something. uv says of the
 * wheel that it begins when the sdist is there.
 */
const buildsFromCheckout = async ({ stderr, signal }: Exit, { run, call, kind }: Failed): Promise<boolean> => {
  if (kind !== "both" || signal !== null || !/^Building wheel from source distribution/m.test(stderr)) return false;
  const straight = await run({ ...call, args: [...call.args, "--wheel"] });
  return straight.code === 0;
};

/**
 * Which Python was asked for, and which are here. Where uv tried to download one it speaks of that alone: the same call
 * without downloads ends at once, and names what was asked for.
 */
const explainPython = async (
  name: string,
  { python, isDownload, isNoVersion }: MissingPython,
  { run, call, options: { env } }: Failed,
): Promise<Finding> => {
  const without = { ...call.env, UV_PYTHON_DOWNLOADS: "never" };
  const asked = isDownload ? missingPython((await run({ ...call, env: without })).stderr)?.python : undefined;
  const list = await run({
    ...call,
    args: ["python", "list", "--only-installed", "--output-format", "json"],
    env: without,
  });
  const found = list.code === 0 ? installedVersions(list.stdout) : [];
  return pythonMissing({
    package: name,
    python: asked ?? python,
    found,
    by: call.args.includes("--python") ? "python-version" : env.UV_PYTHON === undefined ? undefined : "UV_PYTHON",
    isDownload,
    isNoVersion,
  });
};

const installedVersions = (json: string): readonly string[] => {
  const list: unknown = JSON.parse(json);
  const versions = Array.isArray(list) ? list.map((entry) => String(entry.version)) : [];
  return [...new Set(versions)];
};
