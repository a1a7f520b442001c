import { normalizeName, type PackageName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { parseToml } from "../toml/parse.ts";
import { aString, aTable, type Table, tableIn } from "../workspace/shapes.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";

/** A build backend that can be asked in an environment that holds what it requires, and nothing else of the workspace. */
export interface Backend {
  /** Of the package, relative to the workspace's root, with `/`. */
  readonly folder: string;
  /** `build-system.requires`, as it is written, sorted. */
  readonly requires: readonly string[];
  /** A module, or `module:object`. */
  readonly backend: string;
}

/** https://peps.python.org/pep-0517/#source-trees */
const legacy = { requires: ["setuptools >= 40.8.0"], "build-backend": "setuptools.build_meta:__legacy__" };

/**
 * The backend of a member; `undefined` where it is in the project itself, or requires what comes from the workspace or
 * from another source than an index: uv alone knows how to prepare these.
 */
export const backendOf = (workspace: Pick<Workspace, "members" | "rootTool">, member: Member): Backend | undefined => {
  const parsed = parseToml(member.text);
  const declared = tableIn(parsed.ok ? parsed.table : {}, "build-system");
  const table: Table = "requires" in declared ? declared : legacy;
  const { requires, "build-backend": backend = legacy["build-backend"], "backend-path": path } = table;
  if (path !== undefined || !aString.accepts(backend) || !Array.isArray(requires)) return undefined;
  const texts = requires.filter((text): text is string => aString.accepts(text));
  const others = new Set([...workspace.members.map(({ name }) => name), ...sourcesOf(workspace.rootTool, member.tool)]);
  const areFromIndex = texts.every((text) => {
    const requirement = parseRequirement(text);
    return requirement.ok && !others.has(requirement.requirement.name) && !text.includes("@");
  });
  return areFromIndex ? { folder: member.path, requires: texts.toSorted(), backend } : undefined;
};

const sourcesOf = (...tools: readonly Table[]): readonly PackageName[] =>
  tools.flatMap((tool) => {
    const { sources } = tableIn(tool, "uv");
    return aTable.accepts(sources) ? Object.keys(sources).map(normalizeName) : [];
  });
