import isLower from "semver/functions/lt.js";
import { Problem } from "../domain/problem/problem.ts";
import { uvTooOld, uvUnusable } from "../domain/problem/uv.ts";
import { lastWords } from "../domain/text/last-words.ts";
import { oldest } from "../domain/uv/oldest.ts";
import type { Exit } from "../ports/process.ts";
import type { Uv } from "../ports/uv.ts";
import { buildPackage } from "./uv/build.ts";
import { readVersions } from "./uv/dynamic-versions.ts";
import { createInterpreters, findAhead } from "./uv/interpreters.ts";
import { checkLock } from "./uv/lock.ts";
import { readNextReleases } from "./uv/next-releases.ts";
import { publishFiles } from "./uv/publish.ts";
import { findRefusal } from "./uv/refusal.ts";
import { createRunUv, projectEnvironment, type RunUv, type UvOptions } from "./uv/run.ts";

export type { UvOptions } from "./uv/run.ts";

/** Milliseconds: uv says its version in a few. */
const versionLimit = 30_000;

/** The `uv` on `PATH`. */
export const createUv = (options: UvOptions): Uv => {
  const run = createRunUv(options.processes);
  const interpreters = createInterpreters(run);
  let known: string | undefined;
  const version = async () => {
    known ??= await readVersion(run, options);
    return known;
  };
  return {
    version,
    refusal: (root, needs) => findRefusal({ root, ...needs }, run, options),
    checkLock: (root, { python, timeout, signal } = {}) => checkLock({ root, python, timeout, signal }, run, options),
    dynamicVersions: (request) => readVersions(request, run, options),
    nextReleases: (request) => readNextReleases(request, run, options),
    findPythons: (builds, signal) => findAhead(builds, interpreters, { ...options, signal }),
    build: (request) => buildPackage(request, run, { ...options, interpreters }),
    publish: (request) => publishFiles(request, run, { ...options, version }),
  };
};

const readVersion = async (run: RunUv, options: UvOptions): Promise<string> => {
  const cwd = "/";
  const environment = await projectEnvironment(options, cwd);
  const exit = await run({ args: ["--version"], cwd, env: environment(), timeout: versionLimit });
  const version = /^uv (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
  if (exit.code !== 0 || version === undefined) throw new Problem(uvUnusable({ how: endOf(exit) }));
  if (isLower(version, oldest)) throw new Problem(uvTooOld({ found: version, needed: oldest }));
  return version;
};

const endOf = ({ code, signal, isTimedOut, stdout, stderr }: Exit): string => {
  if (isTimedOut) return `no answer within ${versionLimit / 1000} s`;
  const how = signal === null ? `exit status ${code}` : `ended by ${signal}`;
  return `${how}, ${lastWords(`${stdout}\n${stderr}`)}`;
};
