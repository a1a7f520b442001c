import { sourceNotMember } from "../domain/problem/check-requirements.ts";
import { nearest } from "../domain/text/nearest.ts";
import { removeEntry } from "../domain/toml/entries.ts";
import { defineCheck } from "./frame/check.ts";
import { isOfWorkspace, type Source, type SourceTable, sourceTables } from "./frame/sources.ts";
import type { World } from "./frame/world.ts";

export const workspaceSources = defineCheck({
  name: "workspace-sources",
  title: "`workspace = true` for names that are no members",
  why: "uv refuses to lock as soon as such a name is required, or to build where a build requires it.",
  kinds: [sourceNotMember],
  find: (world) =>
    strangers(world).map(({ table, source }) => {
      const { owner, package: name, place, isUsed } = table;
      const used = isUsed(source.name);
      const finding = sourceNotMember({
        owner,
        source: source.name,
        package: name,
        isUsed: used,
        nearest: meantBy(world, table, source),
        place: place(source.path),
      });
      return used ? finding : { ...finding, severity: "warning" };
    }),
  fix: (world) =>
    strangers(world)
      .filter(({ table, source }) => isLeftOver(table, source) && meantBy(world, table, source) === undefined)
      .map(({ table, source }) => ({
        code: sourceNotMember.code,
        package: table.package,
        file: table.file,
        apply: (text) => text && removeEntry(text, source.path),
      })),
});

/** Whether the whole entry is for nothing: not a word of it for another source, and no requirement that could be meant. */
const isLeftOver = ({ isUsed, mayHaveMore }: SourceTable, { name, tables }: Source): boolean =>
  !isUsed(name) && !mayHaveMore && tables.every(({ workspace }) => workspace === true);

/** The member whose name is like this one; no package means itself, and what nothing requires no entry that is there. */
const meantBy = ({ graph }: World, table: SourceTable, { name }: Source): string | undefined => {
  const taken = new Set(table.isUsed(name) ? [] : table.sources.map((each) => each.name));
  return nearest(
    name,
    graph.names.filter((each) => each !== table.package && !taken.has(each)),
  );
};

const strangers = (world: World): readonly { readonly table: SourceTable; readonly source: Source }[] =>
  sourceTables(world).flatMap((table) =>
    table.sources
      .filter((source) => isOfWorkspace(source) && world.packageOf(source.name) === undefined)
      .map((source) => ({ table, source })),
  );
