import { sourceElsewhere } from "../domain/problem/check-requirements.ts";
import type { Table } from "../domain/workspace/shapes.ts";
import type { DeclaredRequirement } from "../domain/workspace/workspace.ts";
import { defineCheck } from "./frame/check.ts";
import { isOfWorkspace, type Source, sourcesIn, tablesFor } from "./frame/sources.ts";

/** Kinds of sources that no build writes into the metadata, and what each is called. */
const kinds = { git: "a git repository", url: "a URL", index: "an index of its own" } as const;
type Kind = keyof typeof kinds;

export const elsewhereSources = defineCheck({
  name: "elsewhere-sources",
  title: "Requirements from git, a URL or an index that users get from elsewhere",
  why: "What was tested is not what users install: `[tool.uv.sources]` is not in what is published.",
  kinds: [sourceElsewhere],
  find: ({ packages, workspace }) => {
    const ofRoot = byName(workspace.rootTool);
    return packages
      .filter(({ isPublished }) => isPublished)
      .flatMap(({ name, member, requirementPlace }) => {
        const own = byName(member.tool);
        const seen = new Set<string>();
        return member.requirements.flatMap((declared) => {
          const { requirement, kind } = declared;
          const source = own.get(requirement.name) ?? ofRoot.get(requirement.name);
          const from = source === undefined ? undefined : kindOf(source, declared);
          if (kind === "group" || kind === "build" || from === undefined || seen.has(requirement.name)) return [];
          seen.add(requirement.name);
          const place = requirementPlace(declared);
          const finding = sourceElsewhere({ package: name, requirement: requirement.text, from: kinds[from], place });
          // An index of one's own mostly has other builds of the same releases.
          return [from === "index" ? { ...finding, severity: "notice" as const } : finding];
        });
      });
  },
});

const byName = (tool: Table): ReadonlyMap<string, Source> =>
  new Map(sourcesIn(tool).map((source) => [source.name, source]));

/** `undefined` for members, and for tables that say nothing of the kind, or are for a group or another extra alone. */
const kindOf = (source: Source, declared: DeclaredRequirement): Kind | undefined => {
  const tables = tablesFor(source, declared);
  return isOfWorkspace(source)
    ? undefined
    : (["git", "url", "index"] as const).find((kind) => tables.some((table) => table[kind] !== undefined));
};
