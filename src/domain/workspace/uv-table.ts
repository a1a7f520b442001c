import { invalidName, sameKey } from "../problem/pyproject.ts";
import { invalidGlob, unknownWorkspaceKey } from "../problem/workspace.ts";
import { isValidName, normalizeName, type PackageName } from "../python/name.ts";
import type { TomlPath } from "../toml/spans.ts";
import { aBoolean, aList, aTable, type Complaints, keyText, type Reader, type Table } from "./complaints.ts";
import { parsePattern } from "./glob.ts";
import type { WorkspaceTable } from "./members.ts";

interface Context {
  readonly reader: Reader;
  readonly complaints: Complaints;
}

const workspacePath = ["tool", "uv", "workspace"];
const sourcesPath = ["tool", "uv", "sources"];

/** Complains of keys that are no names, and of two that mean the same; gives the keys. */
export const checkNames = ({ complaints }: Context, table: Table | undefined, path: TomlPath): readonly string[] => {
  if (table === undefined) return [];
  const keys = Object.keys(table);
  const seen = new Set<PackageName>();
  for (const raw of keys) {
    const name = normalizeName(raw);
    if (!isValidName(raw)) {
      complaints.add([...path, raw], (place) => invalidName({ name: raw, key: keyText(path), place }), "key");
    } else if (seen.has(name)) {
      complaints.add([...path, raw], (place) => sameKey({ name: raw, table: keyText(path), place }), "key");
    }
    seen.add(name);
  }
  return keys;
};

/** `[tool.uv.workspace]`: two lists of globs, and nothing else. https://docs.astral.sh/uv/reference/settings/#workspace */
export const readWorkspaceTable = (
  { reader, complaints }: Context,
  uv: Table | undefined,
): WorkspaceTable | undefined => {
  const table = reader.get(uv, workspacePath, aTable);
  if (table === undefined) return undefined;
  for (const key of Object.keys(table)) {
    if (key === "members" || key === "exclude") continue;
    complaints.add([...workspacePath, key], (place) => unknownWorkspaceKey({ key, place }), "key");
  }
  const readGlobs = (key: string): readonly string[] => {
    const path = [...workspacePath, key];
    const globs: string[] = [];
    reader.eachString(table, path, (glob, index) => {
      globs.push(glob);
      const parsed = parsePattern(glob);
      if (!parsed.ok) complaints.add([...path, index], (place) => invalidGlob({ glob, why: parsed.message, place }));
    });
    return globs;
  };
  return { members: readGlobs("members"), exclude: readGlobs("exclude") };
};

/** The names in `[tool.uv.sources]` that say `workspace = true`. https://docs.astral.sh/uv/reference/settings/#sources */
export const readWorkspaceSources = (context: Context, uv: Table | undefined): readonly PackageName[] => {
  const { reader } = context;
  const sources = reader.get(uv, sourcesPath, aTable);
  if (sources === undefined) return [];
  const isOfWorkspace = (value: unknown, path: TomlPath): boolean => {
    const workspace = reader.check(value, path, aTable)?.workspace;
    // A string is the root of another workspace.
    if (workspace === undefined || typeof workspace === "string") return false;
    return reader.check(workspace, [...path, "workspace"], aBoolean) === true;
  };
  return checkNames(context, sources, sourcesPath)
    .filter((raw) => {
      const value = sources[raw];
      const path = [...sourcesPath, raw];
      if (!aList.accepts(value)) return isOfWorkspace(value, path);
      return value.filter((source, index) => isOfWorkspace(source, [...path, index])).length > 0;
    })
    .map(normalizeName);
};
