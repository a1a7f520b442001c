import { relative, sep } from "node:path";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import {
  buildFailed,
  buildUnreachable,
  fileOutside,
  filesMissing,
  folderLinked,
  includeMissing,
  pythonMissing,
} from "../../domain/problem/uv.ts";
import { builtFiles, missingPython, readBuildFault } from "../../domain/uv/output.ts";
import type { Exit } from "../../ports/process.ts";
import type { Build, BuildRequest } from "../../ports/uv.ts";
import { preferenceOf } from "./preference.ts";
import { type Call, projectEnvironment, type RunUv, tailOf, type UvOptions } from "./run.ts";

/**
 * `uv build`: the sdist, then the wheel from it. The folder it runs in decides whose `[tool.uv]` applies. Never quiet,
 * for that hides the backend's message, and never without the user's configuration, where a company's index may stand.
 */
export const buildPackage = async (request: BuildRequest, run: RunUv, options: UvOptions): Promise<Build> => {
  const { root, package: name, folder, kind, out, commitTime, python, index, signal, onLine } = request;
  const preference = preferenceOf(index, options.env);
  const environment = await projectEnvironment(options, root);
  const args = [
    "build",
    "--no-sources",
    "--no-create-gitignore",
    "--out-dir",
    out,
    ...(kind === "both" ? [] : [`--${kind}`]),
    ...(python === undefined ? [] : ["--python", python]),
    ...preference.args,
    ...(folder === undefined ? ["--package", name] : ["--", folder]),
  ];
  const call = {
    args,
    cwd: root,
    env: environment({ ...preference.env, SOURCE_DATE_EPOCH: String(commitTime) }),
    signal,
  };
  const exit = await run({ ...call, onLine });
  const files = builtFiles(exit.stderr);
  if (exit.code === 0 && isWhole(files, kind)) return { files, duration: exit.duration };
  const finding =
    exit.code === 0 ? filesMissing({ package: name, built: files }) : await explainBuild(name, exit, { run, call });
  throw new Problem(finding, { cause: { tail: tailOf(exit.stderr) } });
};

const isWhole = (files: readonly string[], kind: BuildRequest["kind"]): boolean => {
  const wheels = files.filter((file) => file.endsWith(".whl")).length;
  return (kind === "sdist" || wheels > 0) && (kind === "wheel" || files.length > wheels);
};

interface Failed {
  readonly run: RunUv;
  readonly call: Call;
}

/** What went wrong, as the one who reads it can mend it. */
export const explainBuild = async (name: string, exit: Exit, failed: Failed): Promise<Finding> => {
  const fault = readBuildFault(exit.stderr);
  switch (fault.kind) {
    case "python":
      return pythonMissing({ package: name, ...(await explainPython(fault, failed)) });
    case "outside":
      return fileOutside({ package: name, words: fault.words });
    case "include":
      return includeMissing({ package: name, words: fault.words });
    case "link":
      return folderLinked({ package: name, path: relative(failed.call.cwd, fault.path).split(sep).join("/") });
    case "network":
      return buildUnreachable({ package: name, words: fault.words });
    case "backend":
      return buildFailed({
        package: name,
        words: exit.signal === null ? fault.words : `uv was ended by ${exit.signal}`,
      });
  }
};

/**
 * Which Python was asked for, and which are here. Where uv tried to download one it speaks of that alone: the same call
 * without downloads ends at once, and names what was asked for.
 */
const explainPython = async (
  { python, isDownload }: { python: string; isDownload: boolean },
  { run, call }: Failed,
) => {
  const without = { ...call.env, UV_PYTHON_DOWNLOADS: "never" };
  const asked = isDownload ? missingPython((await run({ ...call, env: without })).stderr)?.python : undefined;
  const list = await run({
    ...call,
    args: ["python", "list", "--only-installed", "--output-format", "json"],
    env: without,
  });
  return { python: asked ?? python, found: list.code === 0 ? installedVersions(list.stdout) : [] };
};

const installedVersions = (json: string): readonly string[] => {
  const list: unknown = JSON.parse(json);
  const versions = Array.isArray(list) ? list.map((entry) => String(entry.version)) : [];
  return [...new Set(versions)];
};
