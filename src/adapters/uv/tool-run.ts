import { type Environment, toolEnvironment } from "../../domain/environment/child.ts";
import { lockedIndex } from "../../domain/uv/decided.ts";
import { installWords } from "../../domain/uv/output.ts";
import type { NotHad } from "../../ports/not-had.ts";
import type { Exit } from "../../ports/process.ts";
import { ownSettings } from "./own-settings.ts";
import type { UvOptions } from "./run.ts";
import { readSettings } from "./settings.ts";

interface ToolCall {
  /** What follows `uv tool run`. */
  readonly args: readonly string[];
  /** Milliseconds; without it, the signal ends it. */
  readonly timeout?: number;
  readonly signal: AbortSignal;
  readonly stdin?: Promise<string>;
  /** Absolute; by default a folder in which nothing but our own settings is. */
  readonly cwd?: string;
  readonly env?: Environment;
  /** PEP 508, a line each: what is required of these names besides, where they are required at all. Not with `cwd`. */
  readonly constraints?: string;
  /** PEP 508, a line each: what takes the place of requirements on these names, whoever requires them. Not with `cwd`. */
  readonly overrides?: string;
}

/** Runs a Python tool of ours from the user's own indexes, kept in uv's cache. https://docs.astral.sh/uv/guides/tools/ */
export const runTool = async ({ processes, env: given, secrets }: UvOptions, call: ToolCall): Promise<Exit> => {
  const { args, timeout, signal, stdin, cwd, env: own, constraints, overrides } = call;
  await using settings = await ownSettings(given);
  const bounds: Record<string, string> = {};
  for (const [variable, text] of Object.entries({ UV_CONSTRAINT: constraints, UV_OVERRIDE: overrides })) {
    if (text === undefined) continue;
    // Not as a path: the variables are lists with spaces between.
    bounds[variable] = `${variable}.txt`;
    await settings.write(bounds[variable], text);
  }
  const { indexNames } = await readSettings(settings.folder, given);
  const extra = { COLUMNS: "500", NO_COLOR: "1", ...settings.env, ...bounds, ...own };
  const env = toolEnvironment(given, extra, { secrets, indexNames });
  const exit = await processes.run({
    file: "uv",
    args: ["tool", "run", ...args],
    cwd: cwd ?? settings.folder,
    env,
    signal,
    ...(timeout === undefined ? {} : { timeout }),
    ...(stdin === undefined ? {} : { stdin }),
  });
  signal.throwIfAborted();
  return exit;
};

/** Runs a tool more than once. */
export type ToolRuns = (
  call: Omit<ToolCall, "stdin" | "constraints" | "overrides"> & {
    /** PEP 508: what the tool comes from. */
    readonly from: string;
  },
) => Promise<Exit>;

const sayPython =
  "import os, sys; sys.stdout.buffer.write(os.fsencode(getattr(sys, '_base_executable', sys.executable)))";

/**
 * Each tool's Python is asked for once: uv looks for one in every call, and where the first on `PATH` is a script, as
 * pyenv's is, it runs it each time: that takes longer than a tool. What cannot be had is said by the answer already.
 */
export const createToolRuns = (options: UvOptions): ToolRuns => {
  const found = new Map<string, Promise<Exit>>();
  return async ({ from, args, ...call }) => {
    const { timeout, signal } = call;
    const rest = { signal, ...(timeout === undefined ? {} : { timeout }) };
    const finding =
      found.get(from) ?? runTool(options, { args: ["--from", from, "python", "-I", "-c", sayPython], ...rest });
    found.set(from, finding);
    const python = await finding;
    if (python.code !== 0) return python;
    return await runTool(options, { ...call, args: ["--python", python.stdout, "--from", from, ...args] });
  };
};

/** Why a tool could not be had, by what uv printed. */
export const notHad = ({ stderr }: Exit): NotHad => ({
  unavailable: installWords(stderr),
  locked: lockedIndex(stderr),
});
