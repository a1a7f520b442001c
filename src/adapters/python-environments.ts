import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Environment, trialEnvironment } from "../domain/environment/child.ts";
import { settingsFor } from "../domain/environment/uv-settings.ts";
import { Problem } from "../domain/problem/problem.ts";
import { environmentFailed, noFittingPython } from "../domain/problem/smoke.ts";
import { errorWords, missingPython } from "../domain/uv/output.ts";
import type { PythonEnvironments } from "../ports/python-environments.ts";
import { writeSettings } from "./uv/own-settings.ts";
import { preferenceOf } from "./uv/preference.ts";
import { createRunUv, projectEnvironment, type UvOptions } from "./uv/run.ts";
import { readProjectFiles } from "./uv/settings.ts";
import { readUserFiles } from "./uv/user-files.ts";

const minutes = 60_000;

/** A project that asks for nothing. */
const boundary = '[project]\nname = "trial"\nversion = "0"\n';

/** Virtual environments made and filled by uv. The path of the Python is always given: variables could name another. */
export const createPythonEnvironments = (options: UvOptions): PythonEnvironments => {
  const run = createRunUv(options.processes);
  return {
    create: async ({ folder, python, timeout = 5 * minutes, signal }) => {
      const cwd = dirname(folder);
      const environment = await trialIn(options, cwd);
      const asked = python === undefined ? [] : ["--python", python];
      const args = ["venv", "--no-project", ...asked, "--", folder];
      const exit = await run({ args, cwd, env: environment(), timeout, signal });
      if (exit.code === 0) return join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
      const missing = missingPython(exit.stderr);
      throw new Problem(
        missing === undefined
          ? environmentFailed({ words: errorWords(exit.stderr) })
          : noFittingPython({ python: python ?? missing.python }),
      );
    },
    install: async (request) => {
      const { python, cwd, requirements, index, timeout = 10 * minutes, signal } = request;
      // Although the folder has settings of its own, uv takes constraints and overrides from the next project above it.
      await writeFile(join(cwd, "pyproject.toml"), boundary);
      const environment = await trialIn(options, cwd);
      const preference = await preferenceOf(index, { folder: cwd, env: options.env });
      const how = [...(request.isDry ? ["--dry-run"] : []), ...(request.isCodeFree ? ["--no-build"] : [])];
      const args = ["pip", "install", "--python", python, ...how, ...preference.args, "--", ...requirements];
      return await run({ args, cwd, env: environment(preference.env), timeout, signal });
    },
    run: async ({ python, args, cwd, timeout = 2 * minutes, signal }) => {
      const environment = await projectEnvironment(options, cwd, trialEnvironment);
      const env = environment({ PYTHONDONTWRITEBYTECODE: "1" });
      return await run({ file: python, args: ["-I", ...args], cwd, env, timeout, signal });
    },
  };
};

/** Of the folder's own settings and the user's, those that hide nothing. */
const trialIn = async (options: UvOptions, cwd: string): Promise<(extra?: Environment) => Environment> => {
  const environment = await projectEnvironment(options, cwd, trialEnvironment);
  const files = [...(await readProjectFiles(cwd)), ...(await readUserFiles(options.env))];
  const settings = await writeSettings(cwd, settingsFor("trial", files.map(({ table }) => table))); // biome-ignore format: one thought
  return (extra = {}) => environment({ ...settings, ...extra });
};
