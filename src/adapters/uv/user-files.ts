import type { Environment } from "../../domain/environment/child.ts";
import { parseToml } from "../../domain/toml/parse.ts";
import type { SettingsFile } from "../../domain/uv/behind.ts";
import { nodeFiles } from "../node-files.ts";
import { settingsHere } from "./absolute.ts";
import { isWithoutFiles, systemFiles, userFiles } from "./places.ts";

/**
 * The settings for uv that come from outside the project, the most important first: the file that the environment names
 * alone, else the user's and the machine's; paths are absolute, from the folder of this process. https://docs.astral.sh/uv/concepts/configuration-files/
 */
export const readUserFiles = async (env: Environment): Promise<readonly SettingsFile[]> => {
  if (env.UV_CONFIG_FILE !== undefined) return await readFirst([env.UV_CONFIG_FILE]);
  if (isWithoutFiles(env)) return [];
  return [...(await readFirst(userFiles(env))), ...(await readFirst(systemFiles(env)))];
};

/** The first that is there; what is no TOML, uv itself complains of. */
const readFirst = async (paths: readonly string[]): Promise<readonly SettingsFile[]> => {
  for (const path of paths) {
    const text = nodeFiles.readText(path);
    if (text === undefined) continue;
    const parsed = parseToml(text);
    return [{ path, table: parsed.ok ? settingsHere(parsed.table) : {} }];
  }
  return [];
};
