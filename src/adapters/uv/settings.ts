import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { parseToml } from "../../domain/toml/parse.ts";
import { type Table, tableIn } from "../../domain/workspace/shapes.ts";

/** What matters to us of a folder's own settings for uv. https://docs.astral.sh/uv/concepts/configuration-files/ */
export interface UvSettings {
  /** Of the indexes declared: to these, and no others, uv may bring the environment's credentials where project code can see them. */
  readonly indexNames: readonly string[];
  /** Whether uv would keep its cache in the folder, and so write it, and begin with an empty one in every copy. */
  readonly isCacheInside: boolean;
}

export const readSettings = async (folder: string): Promise<UvSettings> => {
  const project = await readTable(join(folder, "pyproject.toml"));
  const own = await readTable(join(folder, "uv.toml"));
  const tables = [tableIn(tableIn(project, "tool"), "uv"), own];
  return {
    indexNames: tables.flatMap(namesIn),
    isCacheInside: tables.some(({ "cache-dir": cache }) => typeof cache === "string" && !isAbsolute(cache)),
  };
};

const readTable = async (file: string): Promise<Table> => {
  const text = await readFile(file, "utf8").catch(() => "");
  const parsed = parseToml(text);
  return parsed.ok ? parsed.table : {};
};

const namesIn = ({ index }: Table): readonly string[] =>
  (Array.isArray(index) ? index : []).map((entry) => entry?.name).filter((name) => typeof name === "string");
