import type { PackageName } from "../python/name.ts";
import { canonicalVersion, parseVersion } from "../python/version.ts";

/** Packages that have had one version all along. */
export interface LockstepGroup {
  readonly name: string;
  /** Names or globs, as the configuration takes them. */
  readonly packages: readonly string[];
}

export interface Versioned {
  readonly name: PackageName;
  /** As it is written; `undefined` where a tag gives it, or nothing does. */
  readonly version: string | undefined;
}

export interface LockstepEvidence {
  readonly members: readonly PackageName[];
  readonly together: readonly (readonly PackageName[])[];
  /** The commits at which packages were tagged in the versions that they have. */
  readonly releasedAt: ReadonlyMap<PackageName, string>;
}

/** Fewer that agree may do so by chance. */
const fewest = 3;

/**
 * Groups whose lockstep is evident: packages whose names begin alike and that all have the same version, which is none that packages
 * begin with and none that was tagged at several commits, and are at least a third of the workspace, or the whole of it. Of `together` something says that they do, such as one tag
 * for all of them.
 */
export const lockstepGroups = (
  packages: readonly Versioned[],
  { members, together, releasedAt }: LockstepEvidence,
): readonly LockstepGroup[] => {
  const byVersion = Map.groupBy(
    packages.filter(({ version }) => version !== undefined && !isFirst(version)),
    ({ version }) => canonicalVersion(version!)?.replace(/(?:\.0)+$/, ""),
  );
  const alike = [...byVersion.values()]
    .map((group) => group.map(({ name }) => name))
    .filter((group) => new Set(group.flatMap((name) => releasedAt.get(name) ?? [])).size <= 1)
    .filter(
      (group) =>
        (group.length === packages.length && group.length > 1) ||
        (group.length >= fewest && group.length * 3 >= packages.length && commonStart(group) !== ""),
    );
  const names = new Set<string>();
  return joined([...together, ...alike]).map((group) => {
    const isWhole = group.length === packages.length;
    const stem = commonStart(group);
    const base = isWhole ? "all" : stem === "" ? "lockstep" : stem;
    const name = names.has(base) ? `${base}-${names.size + 1}` : base;
    names.add(name);
    return { name, packages: isWhole ? ["*"] : briefly(group, stem, members) };
  });
};

/** No package is in two groups: those that share one are one. */
const joined = (sets: readonly (readonly PackageName[])[]): readonly (readonly PackageName[])[] =>
  sets
    .filter(({ length }) => length > 1)
    .reduce((groups: readonly (readonly PackageName[])[], set) => {
      const isShared = (group: readonly PackageName[]) => group.some((name) => set.includes(name));
      const one = new Set([...groups.filter(isShared).flat(), ...set]);
      return [...groups.filter((group) => !isShared(group)), [...one].toSorted()];
    }, []);

/** Versions that packages begin with, and have in common for no reason. */
export const isFirst = (version: string): boolean => {
  const parsed = parseVersion(version);
  // Nor do many begin with the thirty-seventh alpha.
  if (parsed?.pre !== undefined && parsed.pre.number > 1n) return false;
  return parsed === undefined || /^(?:0(?:\.0)*|0\.0\.1|0\.1(?:\.0)*|1(?:\.0)*)$/.test(parsed.release.join("."));
};

/** The words that all names begin with. */
const commonStart = (names: readonly PackageName[]): string => {
  const [first = [], ...others] = names.map((name) => name.split("-"));
  const differs = first.findIndex((word, at) => others.some((words) => words[at] !== word));
  return (differs < 0 ? first : first.slice(0, differs)).join("-");
};

/** One glob where it means the group and no other member. */
const briefly = (group: readonly PackageName[], stem: string, members: readonly PackageName[]): readonly string[] => {
  const fits = (name: PackageName) => stem !== "" && name.startsWith(`${stem}-`);
  const isExact = group.every(fits) && members.filter(fits).length === group.length;
  return isExact ? [`${stem}-*`] : group;
};
