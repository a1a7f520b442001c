import type { Stated } from "../problem/version-sources.ts";
import type { PackageName } from "../python/name.ts";
import type { VersionedGroup } from "./units.ts";

/** The groups, and beside them the packages whose version stands in one and the same place, which can only move together. */
export const withOnePlace = (
  groups: readonly VersionedGroup[],
  versions: ReadonlyMap<PackageName, Stated>,
): readonly VersionedGroup[] => {
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const free = [...versions].filter(([name, { isOfTag }]) => isOfTag !== true && !grouped.has(name));
  const places = Map.groupBy(free, ([, { place }]) => `${place.file}\0${place.line}`);
  const shared = [...places.values()].filter((all) => all.length > 1);
  return [
    ...groups,
    ...shared.map((all): VersionedGroup => {
      const members = all.map(([name]) => name);
      const { file } = all[0]![1].place;
      return { name: file, packages: members, members, versioning: "lockstep", isFile: true };
    }),
  ];
};
