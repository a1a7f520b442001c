import type { Finding } from "../problem/finding.ts";
import { groupApart } from "../problem/version-rules.ts";
import type { Candidate, PlannedRelease } from "./release-plan.ts";
import type { VersionedGroup } from "./units.ts";

/** Groups in lockstep of which some move, and others are left out with another version. */
export const groupsApart = (
  groups: readonly VersionedGroup[],
  candidates: readonly Candidate[],
  packages: readonly PlannedRelease[],
): readonly Finding[] =>
  groups.flatMap(({ name: group, versioning, members, isFile }) => {
    const moving = packages.filter(({ name }) => members.includes(name));
    const left = candidates.flatMap(({ member: { name }, stated, base, leftOut }) => {
      const version = stated ?? base?.version;
      const isApart = leftOut !== undefined && version !== undefined && version !== moving[0]?.proposed;
      return isApart && members.includes(name) ? [{ name, version, leftOut }] : [];
    });
    if (versioning !== "lockstep" || moving.length === 0 || left.length === 0) return [];
    const versions = [...moving.map(({ name, proposed: version }) => ({ name, version })), ...left];
    const { name: first, leftOut: why } = left[0]!;
    return [groupApart({ group, isFile, versions, left: { name: first, why } })];
  });
