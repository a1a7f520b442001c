import { isTable, type Table, tableAt, tablesAt, textAt } from "../changelog/tables.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { canonicalVersion } from "../python/version.ts";
import { normalize, resolve } from "../workspace/path.ts";
import type { Member } from "../workspace/workspace.ts";
import { isFirst } from "./lockstep.ts";

/**
 * Packages that release-please's `linked-versions` name, by component, which is the package's name where nothing says it.
 * https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md#linked-versions
 */
export const linkedPackages = (
  config: Table,
  members: readonly Pick<Member, "name" | "path">[],
  prefix: string,
): readonly (readonly PackageName[])[] => {
  const owners = new Map<string, PackageName>(members.map(({ name }) => [name, name]));
  for (const [folder, settings] of Object.entries(tableAt(config, "packages"))) {
    const owner = members.find(({ path }) => resolve(prefix, path) === normalize(folder));
    const component = isTable(settings) ? textAt(settings, "component") : undefined;
    if (owner !== undefined && component !== undefined) owners.set(normalizeName(component), owner.name);
  }
  return tablesAt(config, "plugins")
    .filter(({ type }) => type === "linked-versions")
    .map(({ components }) => (Array.isArray(components) ? components : []))
    .map((components) => [...new Set(components.flatMap((each) => owners.get(normalizeName(String(each))) ?? []))]);
};

/** Packages of one version, none that packages begin with, of which one requires another by exactly that. */
export const pinnedPackages = (
  members: readonly Pick<Member, "name" | "requirements">[],
  versions: ReadonlyMap<PackageName, string | undefined>,
): readonly (readonly PackageName[])[] =>
  members.flatMap(({ name, requirements }) => {
    const version = versions.get(name);
    if (version === undefined || isFirst(version)) return [];
    const isSame = (text: string | undefined) =>
      text !== undefined && canonicalVersion(text) === canonicalVersion(version);
    return requirements
      .filter(({ kind, requirement }) => kind !== "group" && requirement.name !== name)
      .filter(({ requirement }) => isSame(/^===?\s*([^,*\s]+)$/.exec(requirement.specifier)?.[1]))
      .filter(({ requirement }) => isSame(versions.get(requirement.name)))
      .map(({ requirement }) => [name, requirement.name]);
  });
