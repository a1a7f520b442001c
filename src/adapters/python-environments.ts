import { realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Environment, trialEnvironment } from "../domain/environment/child.ts";
import { settingsFor } from "../domain/environment/uv-settings.ts";
import { noFittingPython } from "../domain/problem/missing-python.ts";
import { Problem } from "../domain/problem/problem.ts";
import { environmentFailed } from "../domain/problem/smoke.ts";
import { diskFull, saysNoRoom } from "../domain/problem/unexpected.ts";
import { lastWords } from "../domain/text/last-words.ts";
import { endedBy } from "../domain/uv/ended-by.ts";
import { missingPython } from "../domain/uv/missing-python.ts";
import { errorWords } from "../domain/uv/output.ts";
import { changeTo } from "../domain/uv/pins.ts";
import type { Exit } from "../ports/process.ts";
import type {
  CreateRequest,
  FillRequest,
  PythonEnvironment,
  PythonEnvironments,
  ResolveRequest,
} from "../ports/python-environments.ts";
import { shareBytecode } from "./environments/bytecode.ts";
import { type Contents, contentsOf, holdsOnly } from "./environments/contents.ts";
import { uninstall } from "./environments/uninstall.ts";
import { readPlainText } from "./plain-file.ts";
import { removeFolder } from "./remove-folder.ts";
import { writeSettings } from "./uv/own-settings.ts";
import { preferenceOf } from "./uv/preference.ts";
import { createRunUv, projectEnvironment, type RunUv, type UvOptions } from "./uv/run.ts";
import { readProjectFiles } from "./uv/settings.ts";
import { readUserFiles } from "./uv/user-files.ts";

const minutes = 60_000;

/** A project that asks for nothing: uv takes constraints and overrides from the next one above a folder. */
const boundary = '[project]\nname = "trial"\nversion = "0"\n';

/** Virtual environments made and filled by uv. The path of the Python is always given: variables could name another. */
export const createPythonEnvironments = (options: UvOptions): PythonEnvironments => {
  const run = createRunUv(options.processes);
  return {
    create: async (request) => {
      await writeFile(join(request.folder, "pyproject.toml"), boundary);
      const venv = join(request.folder, "venv");
      const home = { ...request, venv, options, run, environment: await trialIn(options, request.folder) };
      await make(home);
      const text = (await readPlainText(join(venv, "pyvenv.cfg"))) ?? "";
      return await keep(home, /^version_info *= *(\S+)/m.exec(text)?.[1]);
    },
  };
};

interface Home extends CreateRequest {
  readonly venv: string;
  readonly options: UvOptions;
  readonly run: RunUv;
  readonly environment: (extra?: Environment) => Environment;
}

const make = async ({ folder, venv, python, run, environment, timeout = 5 * minutes, signal }: Home): Promise<void> => {
  const asked = python === undefined ? [] : ["--python", python];
  const args = ["venv", "--no-project", ...asked, "--", venv];
  const exit = await run({ args, cwd: folder, env: environment(), endsStrays: false, timeout, signal });
  if (exit.code === 0) return;
  const how = endedBy(exit, timeout);
  const words = how === undefined ? errorWords(exit.stderr) : `${how}: ${lastWords(exit.stderr)}`;
  if (saysNoRoom(words)) throw new Problem(diskFull({ cause: `uv could not make a virtual environment: ${words}` }));
  const missing = missingPython(exit.stderr);
  const isNone = missing !== undefined || words.startsWith("No interpreter found in ");
  throw new Problem(
    isNone
      ? noFittingPython({
          python: python ?? missing?.python,
          isDownload: missing?.isDownload === true,
          isNoVersion: python !== undefined && missing?.isNoVersion === true,
        })
      : environmentFailed({ python, words }),
  );
};

interface Changed {
  readonly exit: Exit;
  readonly now: Contents;
  readonly staying: readonly string[];
}

const keep = async (home: Home, version: string | undefined): Promise<PythonEnvironment> => {
  const { folder, venv, options } = home;
  const python = join(venv, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const ofTrials = (await projectEnvironment(options, folder, trialEnvironment))({ PYTHONDONTWRITEBYTECODE: "1" });
  const preferences = new Map<string | undefined, ReturnType<typeof preferenceOf>>();
  const preferring = (index: FillRequest["index"]) => {
    const known = preferences.get(index?.url) ?? preferenceOf(index, { folder, env: options.env });
    preferences.set(index?.url, known);
    return known;
  };
  const bytecode = shareBytecode(venv, home.bytecode ?? join(folder, "bytecode"));
  let bare = contentsOf(venv);
  let last: Contents | undefined;

  // Not the environment's own, which may be made anew while somebody resolves.
  const base = await realpath(python);
  const pip = async (command: readonly string[], stdin: string, request: FillRequest | ResolveRequest) => {
    const { index, isCodeFree, timeout = 10 * minutes, signal, onLine } = request;
    const preference = await preferring(index);
    const how = isCodeFree === true ? ["--no-build"] : [];
    const args = ["pip", ...command, ...how, ...preference.args];
    const env = home.environment(preference.env);
    return await home.run({ args, stdin, cwd: folder, env, timeout, signal, onLine });
  };
  /** uv asks the index for nothing that stays; `uv pip sync` would ask for all of it. */
  const change = async (request: FillRequest, from: Contents): Promise<Changed> => {
    const afresh = new Set(request.index?.names);
    const versions = new Map(from.distributions.map(({ name, version }) => [name, version]));
    const { leaving, staying, arriving } = changeTo(request.pins, versions, afresh);
    bytecode.withdraw(leaving);
    await uninstall(venv, leaving, { now: from, bare });
    const command = ["install", "--python", python, "--no-deps", "--requirements", "-"];
    const exit = await pip(command, `${arriving.join("\n")}\n`, request);
    return { exit, now: contentsOf(venv, from), staying };
  };

  return {
    base,
    version,
    resolve: async (request) => {
      const alone = request.isAlone === true ? ["--no-deps"] : [];
      const command = ["compile", "--python", base, "--no-header", "--no-annotate", ...alone, "-"];
      return await pip(command, `${request.requirements.join("\n")}\n`, request);
    },
    fill: async (request) => {
      let { exit, now, staying } = await change(request, last ?? bare);
      const isPure = exit.code === 0 && holdsOnly(now, { bare, last, staying, links: bytecode.links });
      if (last !== undefined && !isPure) {
        await removeFolder(venv);
        await make({ ...home, signal: request.signal });
        bytecode.forget();
        bare = contentsOf(venv);
        ({ exit, now } = await change(request, bare));
      }
      last = now;
      bytecode.spread(now, new Set(request.index?.names));
      return exit;
    },
    installed: async (name) => {
      const found = last?.distributions.find((each) => each.name === name);
      const record = found && (await readPlainText(join(venv, found.record)));
      return found && record !== undefined ? { version: found.version, record } : undefined;
    },
    run: async ({ args, cwd, timeout = 2 * minutes, signal }) => {
      // -I hides PYTHONDONTWRITEBYTECODE from this Python, which so keeps what it compiles for the next trial.
      return await home.run({ file: python, args: ["-I", ...args], cwd, env: ofTrials, timeout, signal });
    },
    remove: () => removeFolder(venv),
  };
};

/** Of the folder's own settings and the user's, those that hide nothing. */
const trialIn = async (options: UvOptions, folder: string): Promise<(extra?: Environment) => Environment> => {
  const environment = await projectEnvironment(options, folder, trialEnvironment);
  const files = [...(await readProjectFiles(folder)), ...(await readUserFiles(options.env))];
  const settings = await writeSettings(folder, settingsFor("trial", files.map(({ table }) => table))); // biome-ignore format: one thought
  return (extra = {}) => environment({ ...settings, ...extra });
};
