import { dirname, join } from "node:path";
import { trialEnvironment, withoutProxy } from "../domain/child-environment.ts";
import { lastWords } from "../domain/last-words.ts";
import { Problem } from "../domain/problem/problem.ts";
import { environmentFailed, noFittingPython } from "../domain/problem/smoke.ts";
import { missingPython } from "../domain/uv-output.ts";
import type { Command, Exit } from "../ports/process.ts";
import type { PythonEnvironments } from "../ports/python-environments.ts";
import { preferenceOf } from "./uv/preference.ts";
import type { UvOptions } from "./uv-cli.ts";

const minutes = 60_000;

/** Virtual environments made and filled by uv. The path of the Python is always given: variables could name another. */
export const createPythonEnvironments = ({ processes, env, secrets }: UvOptions): PythonEnvironments => {
  const environment = (extra: Readonly<Record<string, string>> = {}) =>
    trialEnvironment(env, { ...withoutProxy(env, ["127.0.0.1", "localhost"]), ...extra }, { secrets });
  const run = (command: Command, signal: AbortSignal | undefined): Promise<Exit> =>
    processes.run(signal === undefined ? command : { ...command, signal });
  return {
    create: async ({ folder, python, timeout = 5 * minutes, signal }) => {
      const asked = python === undefined ? [] : ["--python", python];
      const args = ["venv", "--no-project", "--no-config", "--no-progress", ...asked, folder];
      const exit = await run({ file: "uv", args, cwd: dirname(folder), env: environment(), timeout }, signal);
      signal?.throwIfAborted();
      if (exit.code === 0) return join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
      const missing = missingPython(exit.stderr);
      throw new Problem(
        missing === undefined
          ? environmentFailed({ words: lastWords(exit.stderr) })
          : noFittingPython({ python: missing }),
      );
    },
    install: async ({ python, cwd, requirements, index, isDry = false, timeout = 10 * minutes, signal }) => {
      const { args: preferred, env: extra } = preferenceOf(index);
      const dry = isDry ? ["--dry-run"] : [];
      const args = ["pip", "install", "--no-progress", "--python", python, ...dry, ...preferred, ...requirements];
      return await run({ file: "uv", args, cwd, env: environment(extra), timeout }, signal);
    },
    run: ({ python, args, cwd, timeout = 2 * minutes, signal }) =>
      run(
        { file: python, args: ["-I", ...args], cwd, env: environment({ PYTHONDONTWRITEBYTECODE: "1" }), timeout },
        signal,
      ),
  };
};
