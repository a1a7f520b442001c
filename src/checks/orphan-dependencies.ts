import { orphanRequirement, orphanSource, similarToSibling } from "../domain/problem/check-requirements.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { confusableName } from "../domain/python/confusable-name.ts";
import type { PackageName } from "../domain/python/name.ts";
import { parseRequirement } from "../domain/python/requirement.ts";
import { inertLine } from "../domain/text/inert-line.ts";
import { isText } from "../domain/text/json.ts";
import { isAbsolute, join, resolve } from "../domain/workspace/path.ts";
import { aTable } from "../domain/workspace/shapes.ts";
import { defineCheck } from "./frame/check.ts";
import { isOfWorkspace, type Source, sourcesIn, sourceTables, tablesFor } from "./frame/sources.ts";
import type { Package, World } from "./frame/world.ts";

/**
 * Requirements that have lost what they were meant for: they name what only this checkout has and nobody publishes, or
 * almost a sibling; and sources that nothing requires.
 */
export const orphanDependencies = defineCheck({
  name: "orphan-dependencies",
  title: "Requirements that lead to nothing that is published",
  why: "They work in this checkout, and give users another project of that name, or none.",
  kinds: [orphanRequirement, similarToSibling, orphanSource],
  find: (world) => {
    const rootSources = sourcesIn(world.workspace.rootTool);
    const similar = new Map(world.graph.names.map((name) => [confusableName(name), name]));
    return [
      ...world.packages
        .filter(({ isPublished }) => isPublished)
        .flatMap((each) => orphans(world, each, { rootSources, similar })),
      ...unusedSources(world),
    ];
  },
});

interface Known {
  readonly rootSources: readonly Source[];
  readonly similar: ReadonlyMap<string, PackageName>;
}

const orphans = (world: World, each: Package, { rootSources, similar }: Known): readonly Finding[] => {
  const { member, name, requirementPlace } = each;
  // A member's own entry replaces the root's.
  const own = sourcesIn(member.tool);
  const sources = new Map([...rootSources, ...own].map((source) => [source.name, source]));
  return member.requirements.flatMap((declared): readonly Finding[] => {
    const { requirement, kind } = declared;
    if (kind === "group" || world.packageOf(requirement.name) !== undefined) return [];
    const facts = () => ({ package: name, requirement: requirement.text, place: requirementPlace(declared) });
    const source = sources.get(requirement.name);
    const tables = source === undefined ? [] : tablesFor(source, declared);
    const path = tables.map((table) => table.path).find(isText);
    if (path !== undefined) {
      const base = own.includes(source!) ? member.path : "";
      const mayBeMember = isFolderInside(resolve(join(world.workspace.prefix, base), path));
      return [orphanRequirement({ ...facts(), source: inertLine(path), mayBeMember })];
    }
    const sibling = kind === "build" ? undefined : similar.get(confusableName(requirement.name));
    return sibling === undefined ? [] : [similarToSibling({ ...facts(), sibling })];
  });
};

/** Of a path from the repository's top, by its letters: uv takes wheels and source distributions, too. */
const isFolderInside = (path: string): boolean =>
  !isAbsolute(path) && !/^\.\.(?:\/|$)/.test(path) && !/\.(?:whl|zip|tgz|tar\.\w+)$/.test(path);

/** Those of members are the subject of another check where they are none. */
const unusedSources = (world: World): readonly Finding[] => {
  const settings = inSettings(world);
  return sourceTables(world)
    .filter(({ mayHaveMore }) => !mayHaveMore)
    .flatMap(({ owner, package: name, place, sources, isUsed }) =>
      sources
        .filter((source) => !isUsed(source.name) && !isOfWorkspace(source) && !settings.has(source.name))
        .map((source) => orphanSource({ owner, source: source.name, package: name, place: place(source.path) })),
    );
};

/**
 * What uv's settings alone name: it takes these from the sources, too.
 * https://docs.astral.sh/uv/reference/settings/#override-dependencies
 */
const inSettings = ({ workspace: { rootTool } }: World): ReadonlySet<PackageName> => {
  const uv = aTable.accepts(rootTool.uv) ? rootTool.uv : {};
  const extra = uv["extra-build-dependencies"];
  const lists = ["override-dependencies", "constraint-dependencies", "build-constraint-dependencies"].map(
    (key) => uv[key],
  );
  const entries = [...lists, ...(aTable.accepts(extra) ? Object.values(extra) : [])].flat();
  return new Set(
    entries.flatMap((entry) => {
      const text = aTable.accepts(entry) ? entry.requirement : entry;
      const parsed = typeof text === "string" ? parseRequirement(text) : undefined;
      return parsed?.ok ? [parsed.requirement.name] : [];
    }),
  );
};
