import { groupTwice, unknownGroup, unknownKey } from "../problem/config.ts";
import type { Finding } from "../problem/finding.ts";
import { patternMatchesNothing } from "../problem/plan.ts";
import type { FilePlace } from "../problem/workspace.ts";
import type { PackageName } from "../python/name.ts";
import { nearest } from "../text/nearest.ts";
import { matchesName } from "./name-pattern.ts";
import { invalidIn, isTable, isTexts, type KeyPath } from "./value.ts";

export const versionings = ["lockstep", "linked"] as const;

/** `[tool.release-actions.groups.NAME]`: packages that are named together. */
export interface Group {
  readonly name: string;
  /** Names or globs. */
  readonly packages: readonly string[];
  /** `lockstep`: all have one version, and move together. `linked`: those that move have one. `undefined`: each has its own. */
  readonly versioning: (typeof versionings)[number] | undefined;
}

const keys = ["packages", "versioning"];
const isVersioning = (value: unknown): value is Group["versioning"] => versionings.some((each) => each === value);

/** Reads the groups' tables, those that are sound, and says what is wrong with the others. */
export const parseGroups = (
  tables: unknown,
  place: (path: KeyPath) => FilePlace,
): { readonly groups: ReadonlyMap<string, Group>; readonly findings: readonly Finding[] } => {
  const invalid = invalidIn(place);
  if (!isTable(tables)) return { groups: new Map(), findings: [invalid(["groups"], "a table for each group", tables)] };
  const groups = new Map<string, Group>();
  const findings = Object.entries(tables).flatMap(([name, table]): readonly Finding[] => {
    const path = ["groups", name];
    if (!isTable(table)) return [invalid(path, "a table", table)];
    const { packages = [], versioning } = table;
    const faults = Object.keys(table)
      .filter((key) => !keys.includes(key))
      .map((key) => {
        const at = [...path, key];
        return unknownKey({ key: at.join("."), nearest: nearest(key, keys), place: place(at) });
      });
    if (!isTexts(packages)) faults.push(invalid([...path, "packages"], "a list of names or globs", packages));
    if (versioning !== undefined && !isVersioning(versioning)) {
      faults.push(invalid([...path, "versioning"], '"lockstep" or "linked"', versioning));
    }
    if (faults.length === 0 && isTexts(packages) && (versioning === undefined || isVersioning(versioning))) {
      groups.set(name, { name, packages, versioning });
    }
    return faults;
  });
  return { groups, findings };
};

/** The groups with the packages that say themselves that they are in them; what is said of groups that are not there. */
export const withOwnGroups = (
  groups: ReadonlyMap<string, Group>,
  packages: ReadonlyMap<PackageName, { readonly group: string | undefined }>,
  place: (path: KeyPath) => FilePlace,
): { readonly groups: ReadonlyMap<string, Group>; readonly findings: readonly Finding[] } => {
  const all = new Map(groups);
  const findings = [...packages].flatMap(([name, { group }]) => {
    if (group === undefined) return [];
    const known = all.get(group);
    if (known !== undefined) all.set(group, { ...known, packages: [...known.packages, name] });
    const input = `packages.${name}.group`;
    const where = place(["packages", name, "group"]);
    return known === undefined
      ? [unknownGroup({ input, name: group, nearest: nearest(group, groups.keys()), place: where })]
      : [];
  });
  return { groups: all, findings };
};

const prefix = "group:";

/** The names and globs that are meant where some may be `group:NAME`; what is said of groups that are not there, at `place` where the configuration names them. */
export const expandGroups = (
  {
    input,
    place,
    hasCheckout = true,
  }: { readonly input: string; readonly place?: FilePlace | undefined; readonly hasCheckout?: boolean },
  patterns: readonly string[],
  groups: ReadonlyMap<string, Group>,
): { readonly patterns: readonly string[]; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  const expanded = patterns.flatMap((pattern) => {
    if (!pattern.startsWith(prefix)) return [pattern];
    const name = pattern.slice(prefix.length).trim();
    const group = groups.get(name);
    if (group === undefined)
      findings.push(unknownGroup({ input, name, nearest: nearest(name, groups.keys()), place, hasCheckout }));
    // Nothing to choose would be taken for a choice of all.
    else if (group.packages.length === 0 && input !== "exclude") findings.push(groupMatchesNothing(group));
    return group?.packages ?? [];
  });
  return { patterns: [...new Set(expanded)], findings };
};

export const groupMatchesNothing = ({ name, packages }: Group, near?: string): Finding =>
  patternMatchesNothing({
    input: "packages",
    pattern: packages.length === 0 ? "packages = []" : packages.join(", "),
    nearest: near,
    groups: [name],
  });

/** The members of each group with a versioning of its own. A package that is in two of them could have two versions. */
export const versionedGroups = (
  groups: ReadonlyMap<string, Group>,
  members: readonly PackageName[],
): {
  readonly groups: readonly (Group & { readonly members: readonly PackageName[] })[];
  readonly findings: readonly Finding[];
} => {
  const owner = new Map<PackageName, string>();
  const findings: Finding[] = [];
  const versioned = [...groups.values()]
    .filter(({ versioning }) => versioning !== undefined)
    .map((group) => {
      const own = members.filter((name) => group.packages.some((pattern) => matchesName(pattern, name)));
      for (const name of own) {
        const other = owner.get(name);
        if (other !== undefined) findings.push(groupTwice({ package: name, groups: [other, group.name] }));
        owner.set(name, group.name);
      }
      return { ...group, members: own };
    });
  return { groups: versioned, findings };
};
