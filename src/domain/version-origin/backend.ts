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
  /** Whether requirements are left out, without which it says the same or fails. */
  readonly isPartial?: boolean;
}

/** https://peps.python.org/pep-0517/#source-trees */
const legacy = { requires: ["setuptools >= 40.8.0"], "build-backend": "setuptools.build_meta:__legacy__" };

/**
 * The backend of a member; `undefined` where it is in the project itself, or requires what comes from the workspace or
 * from another source than an index: uv alone knows how to prepare these.
 */
export const backendOf = (workspace: Siblings, member: Member): Backend | undefined => {
  const found = readBackend(workspace, member);
  return found !== undefined && found.others.length === 0 ? found.backend : undefined;
};

/**
 * The backend of a member that is to say its version alone. What hatchling requires besides, in its hooks too, is for
 * plugins that its settings name and that metadata has no use for: it is left out, for hatchling fails where it needs one.
 */
export const versionBackendOf = (workspace: Siblings, member: Member): Backend | undefined => {
  const found = readBackend(workspace, member)?.backend;
  const isHatchling = found?.backend === "hatchling.build" && found.requires.some((text) => /^hatchling\b/.test(text));
  return isHatchling ? { ...found, isPartial: true } : backendOf(workspace, member);
};

/** Whether it takes all crates, or a compiler that is set up, to say metadata: maturin asks cargo, and meson-python Meson. */
export const asksCompilers = ({ buildBackend = "" }: Pick<Member, "buildBackend">): boolean =>
  /^(?:maturin|mesonpy)\b/.test(buildBackend);

type Siblings = Pick<Workspace, "members" | "rootTool">;

/** A backend with what comes from an index, and the rest of what it requires. */
const readBackend = (
  workspace: Siblings,
  member: Member,
): { readonly backend: Backend; readonly others: readonly string[] } | undefined => {
  const parsed = parseToml(member.text);
  const declared = tableIn(parsed.ok ? parsed.table : {}, "build-system");
  const table: Table = "requires" in declared ? declared : legacy;
  const { requires, "build-backend": backend = legacy["build-backend"], "backend-path": path } = table;
  if (path !== undefined || !aString.accepts(backend) || !Array.isArray(requires)) return undefined;
  const texts = requires.filter((text): text is string => aString.accepts(text));
  const elsewhere = new Set([
    ...workspace.members.map(({ name }) => name),
    ...sourcesOf(workspace.rootTool, member.tool),
  ]);
  const isFromIndex = (text: string): boolean => {
    const requirement = parseRequirement(text);
    return requirement.ok && !elsewhere.has(requirement.requirement.name) && !text.includes("@");
  };
  const fromIndex = texts.filter(isFromIndex).toSorted();
  return {
    backend: { folder: member.path, requires: fromIndex, backend },
    others: texts.filter((text) => !isFromIndex(text)),
  };
};

const sourcesOf = (...tools: readonly Table[]): readonly PackageName[] =>
  tools.flatMap((tool) => {
    const { sources } = tableIn(tool, "uv");
    return aTable.accepts(sources) ? Object.keys(sources).map(normalizeName) : [];
  });
