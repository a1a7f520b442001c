import type { Group } from "../config/groups.ts";
import type { PackageName } from "../python/name.ts";
import type { Candidate } from "./release-plan.ts";

/** Packages that share a version when they move: one by itself, or a group's. */
export interface Unit {
  /** The group's; `undefined` for a package by itself. */
  readonly group: Pick<VersionedGroup, "name" | "versioning" | "isFile"> | undefined;
  /** Sorted by name. */
  readonly candidates: readonly Candidate[];
}

export type VersionedGroup = Group & {
  readonly members: readonly PackageName[];
  /** Whether nobody made it: it is what one file says the version of, and has its name. */
  readonly isFile?: true;
};

/** Each candidate that is not left out, in one unit. */
export const unitsOf = (candidates: readonly Candidate[], groups: readonly VersionedGroup[]): readonly Unit[] => {
  const chosen = candidates.filter(({ leftOut }) => leftOut === undefined).toSorted(byName);
  const grouped = new Map(groups.flatMap((group) => group.members.map((name) => [name, group] as const)));
  const units = Map.groupBy(chosen, ({ member }) => grouped.get(member.name)?.name ?? `\0${member.name}`);
  return [...units.values()].map((own) => ({ group: grouped.get(own[0]!.member.name), candidates: own }));
};

const byName = (a: Candidate, b: Candidate): number => (a.member.name < b.member.name ? -1 : 1);

/** Those of a unit that get its version when some of them move. */
export const moversOf = (
  { group, candidates }: Unit,
  isMoving: (name: PackageName) => boolean,
): readonly Candidate[] => {
  const moving = candidates.filter(({ member }) => isMoving(member.name));
  return moving.length > 0 && group?.versioning === "lockstep" ? candidates : moving;
};
