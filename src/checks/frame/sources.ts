import { isValidName, normalizeName, type PackageName } from "../../domain/python/name.ts";
import { parseRequirement } from "../../domain/python/requirement.ts";
import { parseToml } from "../../domain/toml/parse.ts";
import type { TomlPath } from "../../domain/toml/spans.ts";
import { hasDynamicRequirements } from "../../domain/workspace/dynamic.ts";
import { aList, aTable, type Table, tableIn } from "../../domain/workspace/shapes.ts";
import type { DeclaredRequirement } from "../../domain/workspace/workspace.ts";
import type { World } from "./world.ts";

/** One entry of a `[tool.uv.sources]`. https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources */
export interface Source {
  readonly name: PackageName;
  readonly path: TomlPath;
  /** The entry's tables: more than one where they differ by marker, extra or group. */
  readonly tables: readonly Table[];
}

/** The entries in a `[tool]` table. */
export const sourcesIn = (tool: Table): readonly Source[] => {
  const uv = tool.uv;
  const sources = aTable.accepts(uv) ? uv.sources : undefined;
  if (!aTable.accepts(sources)) return [];
  return Object.entries(sources).flatMap(([key, value]) => {
    const tables = (aList.accepts(value) ? value : [value]).filter(aTable.accepts);
    return isValidName(key) ? [{ name: normalizeName(key), path: ["tool", "uv", "sources", key], tables }] : [];
  });
};

/** Whether an entry is for a member of this workspace. */
export const isOfWorkspace = ({ tables }: Source): boolean => tables.some(({ workspace }) => workspace === true);

/** Those tables of an entry that are not for a group, or another extra, alone. */
export const tablesFor = ({ tables }: Source, { table: where }: DeclaredRequirement): readonly Table[] => {
  const own = normalizeName(where.replace("project.optional-dependencies.", ""));
  return tables.filter(
    ({ group, extra }) => group === undefined && (extra === undefined || own === normalizeName(String(extra))),
  );
};

/** The tables of `[tool.uv.sources]` in a workspace: each member's own, and the root's, which is everybody's. */
export interface SourceTable {
  /** For people. */
  readonly owner: string;
  readonly package: PackageName | undefined;
  readonly place: (path: TomlPath) => ReturnType<World["packages"][number]["place"]>;
  /** The `pyproject.toml`, relative to the workspace root. */
  readonly file: string;
  readonly sources: readonly Source[];
  readonly isUsed: (name: PackageName) => boolean;
  /** Whether there may be requirements that no member declares: those of a build backend. */
  readonly mayHaveMore: boolean;
}

/** What the requirements of a member are called; of all members for the root, whose entries each of them inherits. */
export const sourceTables = ({ packages, workspace, rootPlace }: World): readonly SourceTable[] => {
  const named = new Map(
    packages.map(({ name, member }) => [name, new Set(member.requirements.map(({ requirement }) => requirement.name))]),
  );
  const all = new Set(rootRequirements(workspace));
  for (const names of named.values()) for (const name of names) all.add(name);
  const ofMembers = packages
    .filter(({ member }) => member.path !== ".")
    .map(
      ({ name, member, place, manifest }): SourceTable => ({
        owner: name,
        package: name,
        place,
        file: manifest,
        sources: sourcesIn(member.tool),
        isUsed: (source) => named.get(name)?.has(source) ?? false,
        mayHaveMore: hasDynamicRequirements(member),
      }),
    );
  const ofRoot: SourceTable = {
    owner: "the root",
    package: undefined,
    place: rootPlace,
    file: "pyproject.toml",
    sources: sourcesIn(workspace.rootTool),
    isUsed: (source) => all.has(source),
    mayHaveMore: packages.some(({ member }) => hasDynamicRequirements(member)),
  };
  return [ofRoot, ...ofMembers].filter(({ sources }) => sources.length > 0);
};

/**
 * What a root requires in its groups: without a project they are no member's.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-groups
 */
const rootRequirements = ({ rootText, rootTool }: World["workspace"]): readonly PackageName[] => {
  const parsed = parseToml(rootText);
  const groups = Object.values(parsed.ok ? tableIn(parsed.table, "dependency-groups") : {});
  return [...groups, tableIn(rootTool, "uv")["dev-dependencies"]].flat().flatMap((entry) => {
    const requirement = typeof entry === "string" ? parseRequirement(entry) : undefined;
    return requirement?.ok === true ? [requirement.requirement.name] : [];
  });
};
