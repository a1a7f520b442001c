import { Problem } from "../problem/problem.ts";
import { invalidToml } from "../problem/pyproject.ts";
import type { PackageName } from "../python/name.ts";
import { parseToml } from "../toml/parse.ts";
import { aList, aString, aTable, type Table } from "./shapes.ts";

/** The requirements of local packages, by package, in PEP 508's form. */
export type LockedRequirements = ReadonlyMap<PackageName, readonly string[]>;

const startOfPackage = /^\[\[package\]\]\r?$/gm;
const isLocal = /^source = \{ (?:editable|virtual|directory) = /m;

const text = (table: Table, key: string): string => (aString.accepts(table[key]) ? table[key] : "");

const textOf = (entry: unknown): readonly string[] => {
  if (!aTable.accepts(entry) || text(entry, "name") === "") return [];
  const extras = aList.accepts(entry.extras) ? `[${entry.extras.join(",")}]` : "";
  const marker = text(entry, "marker");
  return [`${text(entry, "name")}${extras}${text(entry, "specifier")}${marker === "" ? "" : ` ; ${marker}`}`];
};

/**
 * What uv has seen as the requirements of the packages of this workspace (`requires-dist`), those from build backends
 * included. Only their parts of the lock are parsed, as most of it is about other packages. uv leaves out specifiers of
 * workspace sources. `file` is the lock's name in findings. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
export const readLock = (file: string, lock: string): LockedRequirements => {
  const found = new Map<PackageName, readonly string[]>();
  const starts = Array.from(lock.matchAll(startOfPackage), ({ index }) => index);
  for (const [position, start] of starts.entries()) {
    const part = lock.slice(start, starts[position + 1]);
    if (!isLocal.test(part)) continue;
    const parsed = parseToml(part);
    if (!parsed.ok) {
      const line = lock.slice(0, start).split("\n").length - 1 + parsed.line;
      throw new Problem(invalidToml({ why: parsed.message, place: { file, line, column: parsed.column } }));
    }
    const [entry] = aList.accepts(parsed.table.package) ? parsed.table.package : [];
    if (!aTable.accepts(entry)) continue;
    const metadata = aTable.accepts(entry.metadata) ? entry.metadata["requires-dist"] : undefined;
    found.set(text(entry, "name"), aList.accepts(metadata) ? metadata.flatMap(textOf) : []);
  }
  return found;
};
