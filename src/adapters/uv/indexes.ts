import { join, resolve } from "node:path";
import type { Environment } from "../../domain/environment/child.ts";
import { emptyNetrc, parseNetrc } from "../../domain/indexes/netrc.ts";
import { readUvIndexes, type UvLayer } from "../../domain/indexes/uv-indexes.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { invalidToml } from "../../domain/problem/pyproject.ts";
import { parseToml } from "../../domain/toml/parse.ts";
import { fromGitTop } from "../../domain/workspace/git-top.ts";
import { ancestors } from "../../domain/workspace/path.ts";
import { aTable, type Table, tableIn } from "../../domain/workspace/shapes.ts";
import type { Files } from "../../ports/files.ts";
import type { Indexes } from "../../ports/indexes.ts";
import { isWithoutFiles, systemFiles, userFiles } from "./places.ts";

/** Reads what uv reads, where uv reads it. `env` is of this process, `start` the folder that it was started in. */
export const createIndexes = (files: Files, env: Environment, start: string): Indexes => ({
  read: (folder) =>
    readUvIndexes({ layers: layersFor(folder, { files, env, start }), environment: env, netrc: readNetrc(files, env) }),
});

interface Place {
  readonly files: Files;
  readonly env: Environment;
  readonly start: string;
}

/** https://docs.astral.sh/uv/concepts/configuration-files/ */
const layersFor = (folder: string, { files, env, start }: Place): readonly UvLayer[] => {
  if (env.UV_CONFIG_FILE) {
    const table = readTable(files, resolve(start, env.UV_CONFIG_FILE));
    return table === undefined ? [] : [{ table, place: `${env.UV_CONFIG_FILE} (UV_CONFIG_FILE)`, isOfWorkspace: true }];
  }
  if (isWithoutFiles(env)) return [];
  const settled = (path: string): readonly UvLayer[] => {
    const table = readTable(files, path);
    return table === undefined ? [] : [{ table, place: path, isOfWorkspace: false }];
  };
  return [
    ...(ofProject(files, folder) ?? []),
    ...userFiles(env).flatMap(settled),
    ...systemFiles(env).flatMap(settled).slice(0, 1),
  ];
};

/** `uv.toml`, else `[tool.uv]`, of the nearest folder that has one: the first hides the second whole. */
const ofProject = (files: Files, folder: string): readonly UvLayer[] | undefined => {
  for (const at of ancestors(folder)) {
    const inFolder = (name: string) => (at === folder ? name : join(at, name));
    const own = readTable(files, join(at, "uv.toml"));
    if (own !== undefined) return [{ table: own, place: inFolder("uv.toml"), isOfWorkspace: true }];
    const tool = tableIn(readTable(files, join(at, "pyproject.toml")) ?? {}, "tool").uv;
    if (aTable.accepts(tool))
      return [{ table: tool, place: `[tool.uv] of ${inFolder("pyproject.toml")}`, isOfWorkspace: true }];
  }
  return undefined;
};

const readTable = (files: Files, path: string): Table | undefined => {
  const text = files.readText(path);
  if (text === undefined) return undefined;
  const parsed = parseToml(text);
  if (parsed.ok) return parsed.table;
  const { message, line, column } = parsed;
  throw new Problem(invalidToml({ why: message, place: { file: fromGitTop(files, path), line, column } }));
};

/** uv reads the one that `NETRC` names, else the one at home. https://docs.astral.sh/uv/concepts/authentication/http/#netrc-files */
const readNetrc = (files: Files, { NETRC, HOME, USERPROFILE }: Environment) => {
  const home = HOME ?? USERPROFILE;
  const path = NETRC ?? (home === undefined ? undefined : join(home, ".netrc"));
  try {
    return parseNetrc((path === undefined ? undefined : files.readText(path)) ?? "");
  } catch (error) {
    // One that this user may not read logs nobody in.
    if (error instanceof Problem) return emptyNetrc;
    throw error;
  }
};
