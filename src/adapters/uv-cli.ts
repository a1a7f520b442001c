import { join } from "node:path";
import semver from "semver";
import {
  buildEnvironment,
  type Environment,
  lockEnvironment,
  uploadEnvironment,
  withoutProxy,
} from "../domain/child-environment.ts";
import { inertLine } from "../domain/inert-line.ts";
import { lastWords } from "../domain/last-words.ts";
import { Problem } from "../domain/problem/problem.ts";
import { buildFailed, filesMissing, lockOutdated, pythonMissing, uvMissing, uvTooOld } from "../domain/problem/uv.ts";
import type { Secret } from "../domain/secret.ts";
import { hide, missingPython, readPublish } from "../domain/uv-output.ts";
import type { Exit, Processes } from "../ports/process.ts";
import type { Build, BuildRequest, UploadRequest, Uv } from "../ports/uv.ts";
import { readVersions } from "./uv/dynamic-versions.ts";
import { preferenceOf } from "./uv/preference.ts";

/** `--exclude-newer-package NAME=false` and `--refresh-package` together, as installers of fresh releases need them. */
const oldest = "0.9.25";

export interface UvOptions {
  readonly processes: Processes;
  /** Of this process; every child gets its own part of it. */
  readonly env: Environment;
  /** What no child that may run project code can see. */
  readonly secrets: readonly Secret[];
}

/** The `uv` on `PATH`. */
export const createUv = ({ processes, env, secrets }: UvOptions): Uv => {
  const run: RunUv = async (args, rest) => {
    const { signal, onLine, ...known } = rest;
    const exit = await processes.run({
      file: "uv",
      args,
      ...known,
      ...(signal === undefined ? {} : { signal }),
      ...(onLine === undefined ? {} : { onLine: (line: string) => onLine(inertLine(line)) }),
    });
    signal?.throwIfAborted();
    return exit;
  };
  const building = (extra: Environment = {}): Environment =>
    buildEnvironment(env, { ...withoutProxy(env, ["127.0.0.1", "localhost"]), ...extra }, { secrets });
  return {
    version: () => readVersion(run, building()),
    checkLock: async (root) => {
      const exit = await run(["lock", "--check", "--no-progress"], {
        cwd: root,
        env: lockEnvironment(env, {}, { secrets }),
      });
      return exit.code === 0 ? undefined : lockOutdated({ words: lastWords(exit.stderr) });
    },
    dynamicVersions: (request) => readVersions(request, run, building),
    build: (request) => build(request, run, building),
    publish: (request) => publish(request, run, env),
  };
};

export type RunUv = (
  args: readonly string[],
  rest: {
    cwd: string;
    env: Environment;
    signal?: AbortSignal | undefined;
    onLine?: ((line: string) => void) | undefined;
    timeout?: number;
  },
) => Promise<Exit>;

const readVersion = async (run: RunUv, env: Environment): Promise<string> => {
  let exit: Exit;
  try {
    exit = await run(["--version"], { cwd: "/", env });
  } catch (error) {
    throw error instanceof Problem ? new Problem(uvMissing({}), { cause: error }) : error;
  }
  const version = /\d+\.\d+\.\d+/.exec(exit.stdout)?.[0] ?? "unknown";
  if (!semver.valid(version) || semver.lt(version, oldest))
    throw new Problem(uvTooOld({ found: version, needed: oldest }));
  return version;
};

/** The sdist, then the wheel from it. cwd decides whose `[tool.uv]` applies; `-q` would hide the backend's message. */
const build = async (
  request: BuildRequest,
  run: RunUv,
  environment: (extra: Environment) => Environment,
): Promise<Build> => {
  const { root, package: name, folder, kind, out, commitTime, python, index, signal, onLine } = request;
  const preference = preferenceOf(index);
  const args = [
    "build",
    "--no-sources",
    "--no-progress",
    "--no-create-gitignore",
    "--out-dir",
    out,
    ...(kind === "both" ? [] : [`--${kind}`]),
    ...(python === undefined ? [] : ["--python", python]),
    ...preference.args,
    ...(folder === undefined ? ["--package", name] : [folder]),
  ];
  const env = environment({ ...preference.env, SOURCE_DATE_EPOCH: String(commitTime) });
  const exit = await run(args, { cwd: root, env, signal, onLine });
  const output = `${exit.stdout}\n${exit.stderr}`;
  const tail = output.trimEnd().slice(-6000);
  if (exit.code !== 0) {
    const missing = missingPython(exit.stderr);
    const finding =
      missing === undefined
        ? buildFailed({ package: name, words: buildWords(output), file: undefined })
        : pythonMissing({ package: name, python: missing });
    throw new Problem(finding, { cause: { tail } });
  }
  const files = [...output.matchAll(/^Successfully built (.+)$/gm)].map(
    ([, path]) => path!.trim().split(/[\\/]/).at(-1)!,
  );
  const isWhole = kind !== "both" || (files.some(isWheel) && !files.every(isWheel));
  if (files.length === 0 || !isWhole)
    throw new Problem(filesMissing({ package: name, built: files }), { cause: { tail } });
  return { files: files.toSorted((a, b) => Number(isWheel(b)) - Number(isWheel(a))), duration: exit.duration };
};

const isWheel = (filename: string): boolean => filename.endsWith(".whl");

/** The backend's own message: the last line of a traceback, or uv's causes. */
const buildWords = (output: string): string => {
  const lines = output.split("\n").map((line) => inertLine(line).trim());
  const raised = lines.findLast((line) => /^[\w.]*(?:Error|Exception|Exit|Warning)\b.*:/.test(line));
  const caused = lines.filter((line) => /^(?:error|cause):/.test(line)).map((line) => line.replace(/^\w+:\s*/, ""));
  return raised ?? (caused.join(": ") || lastWords(output));
};

const publish = async (
  { path, uploadUrl, checkUrl, credential, signal }: UploadRequest,
  run: RunUv,
  env: Environment,
) => {
  const secrets =
    credential.kind === "token" ? [credential.token] : credential.kind === "password" ? [credential.password] : [];
  const hidden = secrets.map((secret) => secret.reveal());
  const args = [
    "publish",
    "--no-progress",
    "--publish-url",
    uploadUrl,
    "--trusted-publishing",
    credential.kind === "trusted" ? "always" : "never",
    ...(checkUrl === undefined ? [] : ["--check-url", checkUrl]),
    path,
  ];
  const anyone =
    credential.kind === "anonymous" ? { UV_PUBLISH_USERNAME: "anyone", UV_PUBLISH_PASSWORD: "anything" } : {};
  // An empty folder's settings apply: no `[tool.uv]` of the project may redirect the upload.
  const exit = await run(args, {
    cwd: join(path, ".."),
    env: uploadEnvironment(env, credential, anyone),
    signal,
    timeout: 400_000,
  });
  return { ...readPublish(exit, hidden), output: hide(`${exit.stdout}${exit.stderr}`, hidden) };
};
