import { invalidName, sameKey } from "../problem/pyproject.ts";
import { invalidGlob, unknownWorkspaceKey } from "../problem/workspace.ts";
import { isNormalName, isValidName, normalizeName, type PackageName } from "../python/name.ts";
import type { TomlPath } from "../toml/spans.ts";
import { type Complaints, complainOfType, field, get, getStrings, keyText } from "./complaints.ts";
import { parsePattern } from "./glob.ts";
import type { WorkspaceTable } from "./members.ts";
import { aBoolean, aList, aTable, type Shape, type Table } from "./shapes.ts";

const workspaceField = field(aTable, "tool", "uv", "workspace");
const membersField = field(aList, "tool", "uv", "workspace", "members");
const excludeField = field(aList, "tool", "uv", "workspace", "exclude");
const sourcesField = field(aTable, "tool", "uv", "sources");
/** Complains of keys that are no names, and of two that mean the same; gives the keys. */
export const checkNames = (complaints: Complaints, table: Table | undefined, path: TomlPath): readonly string[] => {
  if (table === undefined) return [];
  const keys = Object.keys(table);
  // Keys are different: where all are normalised already, no two of them mean the same.
  if (keys.every(isNormalName)) return keys;
  const seen = new Set<PackageName>();
  for (const raw of keys) {
    const name = normalizeName(raw);
    const at = [...path, raw];
    if (!isValidName(raw)) {
      complaints.push({ path: at, write: (place) => invalidName({ name: raw, key: keyText(path), place }), at: "key" });
    } else if (seen.has(name)) {
      complaints.push({ path: at, write: (place) => sameKey({ name: raw, table: keyText(path), place }), at: "key" });
    } else seen.add(name);
  }
  return keys;
};

const readGlobs = (complaints: Complaints, table: Table, list: typeof membersField): readonly string[] =>
  getStrings(complaints, table, list).flatMap((glob, index) => {
    if (glob === undefined) return [];
    const parsed = parsePattern(glob);
    if (!parsed.ok) {
      const why = parsed.message;
      complaints.push({ path: [...list.path, index], write: (place) => invalidGlob({ glob, why, place }) });
    }
    return [glob];
  });

/** `[tool.uv.workspace]`: two lists of globs, and nothing else. https://docs.astral.sh/uv/reference/settings/#workspace */
export const readWorkspaceTable = (complaints: Complaints, uv: Table | undefined): WorkspaceTable | undefined => {
  const table = get(complaints, uv, workspaceField);
  if (table === undefined) return undefined;
  for (const key of Object.keys(table)) {
    if (key === membersField.key || key === excludeField.key) continue;
    const path = [...workspaceField.path, key];
    complaints.push({ path, write: (place) => unknownWorkspaceKey({ key, place }), at: "key" });
  }
  return {
    members: readGlobs(complaints, table, membersField),
    exclude: readGlobs(complaints, table, excludeField),
  };
};

/** Whether a source is this workspace. `path` leads to it from the table of sources. */
const isOfWorkspace = (complaints: Complaints, source: unknown, path: TomlPath): boolean => {
  const complain = (at: TomlPath, value: unknown, { words }: Shape<unknown>): void =>
    complainOfType(complaints, [...sourcesField.path, ...at], { value, expected: words });
  if (!aTable.accepts(source)) {
    complain(path, source, aTable);
    return false;
  }
  const { workspace } = source;
  // A string is the root of another workspace.
  if (workspace === undefined || typeof workspace === "string") return false;
  if (!aBoolean.accepts(workspace)) complain([...path, "workspace"], workspace, aBoolean);
  return workspace === true;
};

/** The names in `[tool.uv.sources]` that say `workspace = true`. https://docs.astral.sh/uv/reference/settings/#sources */
export const readWorkspaceSources = (complaints: Complaints, uv: Table | undefined): readonly PackageName[] => {
  const sources = get(complaints, uv, sourcesField);
  const isNamed = (key: string): boolean => {
    const value = sources?.[key];
    if (!aList.accepts(value)) return isOfWorkspace(complaints, value, [key]);
    return value.map((source, index) => isOfWorkspace(complaints, source, [key, index])).includes(true);
  };
  return checkNames(complaints, sources, sourcesField.path).filter(isNamed).map(normalizeName);
};
