import { isAbsolute, join } from "node:path";
import type { buildEnvironment, Environment } from "../../domain/environment/child.ts";
import { parseToml } from "../../domain/toml/parse.ts";
import type { SettingsFile } from "../../domain/uv/behind.ts";
import { type Table, tableIn } from "../../domain/workspace/shapes.ts";
import { nodeFiles } from "../node-files.ts";
import { readUserFiles } from "./user-files.ts";

/** What matters to us of the settings for uv that hold in a folder. https://docs.astral.sh/uv/concepts/configuration-files/ */
export interface UvSettings {
  /** Of the indexes that are named: to these, and no others, uv may bring the environment's credentials where project code can see them. */
  readonly indexNames: readonly string[];
  /** Whether uv would keep its cache in the folder, and so write it, and begin with an empty one in every copy. */
  readonly isCacheInside: boolean;
  /** Where a file from outside the project says that it is, absolute. */
  readonly cache: string | undefined;
  /** How several indexes that have a name are used, where anything says so. https://docs.astral.sh/uv/concepts/indexes/#searching-across-multiple-indexes */
  readonly indexStrategy: string | undefined;
}

export const readSettings = async (folder: string, env: Environment): Promise<UvSettings> => {
  const project = (await Promise.all([readProject(folder), readOwn(folder)])).map(({ table }) => table);
  const users = (await readUserFiles(env)).map(({ table }) => table);
  const textsIn = (tables: readonly Table[], key: string) => tables.map((table) => table[key]).filter((each) => typeof each === "string"); // biome-ignore format: one thought
  return {
    indexNames: [...[...project, ...users].flatMap(namesIn), ...namedIn(env)],
    isCacheInside: textsIn(project, "cache-dir").some((cache) => !isAbsolute(cache)),
    cache: textsIn(users, "cache-dir")[0],
    indexStrategy: env.UV_INDEX_STRATEGY || textsIn([...project, ...users], "index-strategy")[0],
  };
};

/** `name=URL`, as `UV_INDEX` and `UV_DEFAULT_INDEX` hold it. */
const namedIn = ({ UV_INDEX = "", UV_DEFAULT_INDEX = "" }: Environment): readonly string[] =>
  [...UV_INDEX.split(/\s+/), UV_DEFAULT_INDEX].flatMap((entry) => /^([\w.-]+)=/.exec(entry)?.[1] ?? []);

/** The settings that uv takes from a folder: `uv.toml`, and `[tool.uv]` only where there is none. */
export const readProjectFiles = async (folder: string): Promise<readonly SettingsFile[]> => {
  const own = await readOwn(folder);
  return [own.isThere ? own : await readProject(folder)];
};

/** All that tells uv how to work in a folder, within what a child sees. */
export const toldIn = async (
  folder: string,
  { env }: { readonly env: Environment },
  limit: typeof buildEnvironment,
) => ({
  env: limit(env),
  files: [...(env.UV_CONFIG_FILE === undefined ? await readProjectFiles(folder) : []), ...(await readUserFiles(env))],
});

const readProject = async (folder: string): Promise<SettingsFile> => {
  const { table } = await readTable(join(folder, "pyproject.toml"));
  return { path: "pyproject.toml", table: tableIn(tableIn(table, "tool"), "uv") };
};

const readOwn = async (folder: string) => ({ path: "uv.toml", ...(await readTable(join(folder, "uv.toml"))) });

const readTable = async (file: string): Promise<{ readonly table: Table; readonly isThere: boolean }> => {
  // uv would wait for a pipe: what is no plain file is refused before uv runs.
  const text = nodeFiles.readText(file);
  const parsed = parseToml(text ?? "");
  return { table: parsed.ok ? parsed.table : {}, isThere: text !== undefined };
};

const namesIn = ({ index }: Table): readonly string[] =>
  (Array.isArray(index) ? index : []).map((entry) => entry?.name).filter((name) => typeof name === "string");
