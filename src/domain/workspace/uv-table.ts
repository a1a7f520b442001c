import { invalidName, sameKey } from "../problem/pyproject.ts";
import { invalidGlob, unknownWorkspaceKey } from "../problem/workspace.ts";
import { isValidName, normalizeName, type PackageName } from "../python/name.ts";
import { remember } from "../remember.ts";
import type { TomlPath } from "../toml/spans.ts";
import { type Complaints, complainOfType, field, get, getStrings, keyText } from "./complaints.ts";
import { parsePattern } from "./glob.ts";
import type { WorkspaceTable } from "./members.ts";
import { aBoolean, aList, aTable, type Table } from "./shapes.ts";

const workspaceField = field(aTable, "tool", "uv", "workspace");
const membersField = field(aList, "tool", "uv", "workspace", "members");
const excludeField = field(aList, "tool", "uv", "workspace", "exclude");
const sourcesField = field(aTable, "tool", "uv", "sources");
const sourcePath = remember((key): TomlPath => [...sourcesField.path, key]);

/** `null` where a key is no name. */
const nameOfKey = remember((key) => (isValidName(key) ? normalizeName(key) : null));

/** Complains of keys that are no names, and of two that mean the same; gives the keys. */
export const checkNames = (complaints: Complaints, table: Table | undefined, path: TomlPath): readonly string[] => {
  if (table === undefined) return [];
  const keys = Object.keys(table);
  // Keys are different: where all are normalised already, no two of them mean the same.
  if (keys.every((key) => nameOfKey(key) === key)) return keys;
  const seen = new Set<PackageName>();
  for (const raw of keys) {
    const name = nameOfKey(raw);
    const at = [...path, raw];
    if (name === null) {
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

/** Whether a source is this workspace. */
const isOfWorkspace = (complaints: Complaints, source: unknown, path: TomlPath): boolean => {
  if (!aTable.accepts(source)) {
    complainOfType(complaints, path, { value: source, expected: aTable.words });
    return false;
  }
  const { workspace } = source;
  // A string is the root of another workspace.
  if (workspace === undefined || typeof workspace === "string") return false;
  if (!aBoolean.accepts(workspace)) {
    complainOfType(complaints, [...path, "workspace"], { value: workspace, expected: aBoolean.words });
  }
  return workspace === true;
};

/** The names in `[tool.uv.sources]` that say `workspace = true`. https://docs.astral.sh/uv/reference/settings/#sources */
export const readWorkspaceSources = (complaints: Complaints, uv: Table | undefined): readonly PackageName[] => {
  const sources = get(complaints, uv, sourcesField);
  const names: PackageName[] = [];
  for (const key of checkNames(complaints, sources, sourcesField.path)) {
    const value = sources?.[key];
    const path = sourcePath(key);
    const isNamed = aList.accepts(value)
      ? value.map((source, index) => isOfWorkspace(complaints, source, [...path, index])).includes(true)
      : isOfWorkspace(complaints, value, path);
    if (isNamed) names.push(nameOfKey(key) ?? key);
  }
  return names;
};
