import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../domain/environment/child.ts";
import { parseToml } from "../../domain/toml/parse.ts";
import type { SettingsFile } from "../../domain/uv/behind.ts";
import { settingsHere } from "./absolute.ts";

/**
 * The settings for uv that come from outside the project, the most important first: the file that the environment names
 * alone, else the user's and the machine's; paths are absolute, from the folder of this process. https://docs.astral.sh/uv/concepts/configuration-files/
 */
export const readUserFiles = async (env: Environment): Promise<readonly SettingsFile[]> => {
  if (env.UV_CONFIG_FILE !== undefined) return await readFirst([env.UV_CONFIG_FILE]);
  if (isOn(env.UV_NO_CONFIG) || isOn(env.UV_ISOLATED)) return [];
  const files = [
    await readFirst(userFile(env)),
    isOn(env.UV_NO_SYSTEM_CONFIG) ? [] : await readFirst(machineFiles(env)),
  ];
  return files.flat();
};

/** As uv reads a switch. https://docs.astral.sh/uv/reference/environment/ */
export const isOn = (value: string | undefined): boolean => /^(?:1|t|true|y|yes|on)$/i.test(value ?? "");

const userFile = ({ APPDATA, XDG_CONFIG_HOME, HOME }: Environment): readonly string[] => {
  if (process.platform === "win32") return APPDATA === undefined ? [] : [join(APPDATA, "uv", "uv.toml")];
  if (XDG_CONFIG_HOME !== undefined) return [join(XDG_CONFIG_HOME, "uv", "uv.toml")];
  return HOME === undefined ? [] : [join(HOME, ".config", "uv", "uv.toml")];
};

const machineFiles = ({ SYSTEMDRIVE, XDG_CONFIG_DIRS }: Environment): readonly string[] => {
  if (process.platform === "win32") {
    return SYSTEMDRIVE === undefined ? [] : [join(`${SYSTEMDRIVE}\\`, "ProgramData", "uv", "uv.toml")];
  }
  const folders = (XDG_CONFIG_DIRS ?? "/etc/xdg").split(":").filter((folder) => folder !== "");
  return [...folders.map((folder) => join(folder, "uv", "uv.toml")), "/etc/uv/uv.toml"];
};

/** The first that is there; what is no TOML, uv itself complains of. */
const readFirst = async (paths: readonly string[]): Promise<readonly SettingsFile[]> => {
  for (const path of paths) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const parsed = parseToml(text);
    return [{ path, table: parsed.ok ? settingsHere(parsed.table) : {} }];
  }
  return [];
};
