import { isAbsolute } from "node:path";
import isLower from "semver/functions/lt.js";
import { buildEnvironment } from "../../domain/environment/child.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { offline, requiredVersion, settingsUnusable } from "../../domain/problem/uv-settings.ts";
import { type SettingsFile, settingsBehind, type Told } from "../../domain/uv/behind.ts";
import { admitsUsable, oldest } from "../../domain/uv/oldest.ts";
import { errorWords } from "../../domain/uv/output.ts";
import { isOn } from "./places.ts";
import { projectEnvironment, type RunUv, type UvOptions } from "./run.ts";
import { toldIn } from "./settings.ts";

/** Milliseconds: it reads settings, and nothing else. */
const limit = 30_000;

/** The first that lets `UV_OFFLINE=0` count over a setting. */
const firstWithOff = "0.12.24";

export interface RefusalQuestion {
  readonly root: string;
  readonly isOnline: boolean;
}

/** Why uv would do nothing in a workspace: `uv cache dir` reads all settings as every other call does, and does nothing. */
export const findRefusal = async (
  { root, isOnline }: RefusalQuestion,
  run: RunUv,
  options: UvOptions,
): Promise<Finding | undefined> => {
  const environment = await projectEnvironment(options, root);
  const call = { cwd: root, env: environment(), timeout: limit };
  const exit = await run({ args: ["cache", "dir"], ...call });
  const told = await toldIn(root, options, buildEnvironment);
  if (exit.code === 0) {
    const isOld = async (): Promise<boolean> => {
      const [version] = /\d+\.\d+\.\d+/.exec((await run({ args: ["--version"], ...call })).stdout) ?? [];
      return version !== undefined && isLower(version, firstWithOff);
    };
    const setting = isOnline ? await offlineBy(options.env.UV_OFFLINE, { files: told.files, isOld }) : undefined;
    return setting === undefined ? undefined : offline({ setting });
  }
  const [, required, found] = /Required uv version `([^`]+)` does not match the running version `([^`]+)`/.exec(exit.stderr) ?? []; // biome-ignore format: one thought
  if (required === undefined || found === undefined) {
    return settingsUnusable({ words: errorWords(exit.stderr), settings: namedIn(exit.stderr, told) });
  }
  const asking = told.files.filter(({ table }) => "required-version" in table);
  // Each file is held to its own.
  const file = asking.find(({ table }) => isSame(table["required-version"], required)) ?? asking[0];
  const needed = admitsUsable(required) ? undefined : oldest;
  return requiredVersion({ required, found, needed, file: file?.path ?? "uv's settings" });
};

/** uv writes a bare version as `==`, and puts no spaces. */
const isSame = (given: unknown, required: string): boolean =>
  String(given).replaceAll(/\s|^==/g, "") === required.replaceAll(/\s|^==/g, "");

interface Offline {
  readonly files: readonly SettingsFile[];
  /** Whether this uv takes a variable that is off for none. */
  readonly isOld: () => Promise<boolean>;
}

const offlineBy = async (variable: string | undefined, { files, isOld }: Offline): Promise<string | undefined> => {
  if (isOn(variable)) return "UV_OFFLINE";
  const file = files.find(({ table }) => table.offline !== undefined);
  if (file?.table.offline !== true || (variable !== undefined && !(await isOld()))) return undefined;
  return `offline in ${file.path}`;
};

/** Of a file that cannot be read uv names the path, and keys that would be right. */
const namedIn = (output: string, told: Told): readonly string[] => {
  const isNamed = (path: string) =>
    isAbsolute(path) ? output.includes(path) : path === "uv.toml" && /Failed to parse: `?uv\.toml/.test(output);
  const paths = told.files.map(({ path }) => path).filter(isNamed);
  return paths.length > 0 ? paths : settingsBehind(output, told).settings;
};
