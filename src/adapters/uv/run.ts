import { join } from "node:path";
import type { Secret } from "../../domain/credential/secret.ts";
import { buildEnvironment, type Environment, loopbackHosts, withoutProxy } from "../../domain/environment/child.ts";
import { isProblemOf, Problem } from "../../domain/problem/problem.ts";
import { programMissing } from "../../domain/problem/process.ts";
import { uvMissing } from "../../domain/problem/uv.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import type { Command, Exit, Processes } from "../../ports/process.ts";
import { readSettings } from "./settings.ts";

export interface UvOptions {
  readonly processes: Processes;
  /** Of this process; every child gets its own part of it. */
  readonly env: Environment;
  /** What no child that may run project code can see. */
  readonly secrets: readonly Secret[];
}

/** What a call may leave out, it may also leave `undefined`. */
export type Call = Pick<Command, "args" | "cwd" | "env"> & {
  readonly file?: string;
  readonly stdin?: string;
  /** False where uv starts nothing that a project brought: to look for what it left takes a while. */
  readonly endsStrays?: boolean;
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Gets each line made inert. */
  readonly onLine?: ((line: string) => void) | undefined;
};

/** Runs uv, or another program the same way. A `Problem` where there is no uv. */
export type RunUv = (call: Call) => Promise<Exit>;

export const createRunUv =
  (processes: Processes): RunUv =>
  async ({ file = "uv", timeout, signal, onLine, ...call }) => {
    try {
      return await processes.run({
        // Whatever a backend or a trial has started ends with it, a daemon too.
        endsStrays: true,
        ...call,
        file,
        ...(timeout === undefined ? {} : { timeout }),
        ...(signal === undefined ? {} : { signal }),
        ...(onLine === undefined ? {} : { onLine: (line) => onLine(inertLine(line)) }),
      });
    } catch (error) {
      throw isProblemOf(error, programMissing) && file === "uv" ? new Problem(uvMissing({}), { cause: error }) : error;
    }
  };

/** How much of an output is shown where something fails. */
const tailLines = 60;

/** The last lines, none of which a log or a terminal obeys. */
export const tailOf = (output: string): string =>
  output.trimEnd().split("\n").slice(-tailLines).map(inertLine).join("\n");

/**
 * What a child sees that may run project code in a folder: its indexes' credentials, loopback without a proxy, and a cache
 * that is not in the folder.
 */
export const projectEnvironment = async (
  { env, secrets }: UvOptions,
  folder: string,
  limit: typeof buildEnvironment = buildEnvironment,
): Promise<(extra?: Environment) => Environment> => {
  const { indexNames, isCacheInside, cache: given } = await readSettings(folder, env);
  const direct = withoutProxy(env, loopbackHosts);
  const quiet = { UV_NO_PROGRESS: "1", NO_COLOR: "1" };
  const named: Environment = given === undefined ? {} : { UV_CACHE_DIR: given };
  const cache = env.UV_CACHE_DIR === undefined ? (isCacheInside ? usualCache(env) : named) : {};
  return (extra = {}) => limit(env, { ...quiet, ...direct, ...cache, ...extra }, { secrets, indexNames });
};

/** Where uv keeps its cache when nothing says otherwise. https://docs.astral.sh/uv/concepts/cache/#cache-directory */
const usualCache = ({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment): Environment => {
  if (LOCALAPPDATA !== undefined) return { UV_CACHE_DIR: join(LOCALAPPDATA, "uv", "cache") };
  if (XDG_CACHE_HOME !== undefined) return { UV_CACHE_DIR: join(XDG_CACHE_HOME, "uv") };
  return HOME === undefined ? {} : { UV_CACHE_DIR: join(HOME, ".cache", "uv") };
};
