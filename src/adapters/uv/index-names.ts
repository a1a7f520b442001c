import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseToml } from "../../domain/toml/parse.ts";

/**
 * Names of the indexes that a folder's own settings declare: to these, and no others, uv may bring the environment's
 * credentials where project code can see them. https://docs.astral.sh/uv/concepts/configuration-files/
 */
export const indexNamesOf = async (folder: string): Promise<readonly string[]> => {
  const project = await readTable(join(folder, "pyproject.toml"));
  const own = await readTable(join(folder, "uv.toml"));
  return [...namesIn(tableAt(tableAt(project, "tool"), "uv")), ...namesIn(own)];
};

type Table = Readonly<Record<string, unknown>>;

const readTable = async (file: string): Promise<Table> => {
  const text = await readFile(file, "utf8").catch(() => "");
  const parsed = parseToml(text);
  return parsed.ok ? parsed.table : {};
};

const tableAt = (table: Table, key: string): Table => {
  const value = table[key];
  return typeof value === "object" && value !== null ? (value as Table) : {};
};

const namesIn = ({ index }: Table): readonly string[] =>
  (Array.isArray(index) ? index : []).map((entry) => entry?.name).filter((name) => typeof name === "string");
