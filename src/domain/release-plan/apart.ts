import type { Finding } from "../problem/finding.ts";
import { dependentLeftOut } from "../problem/release-plan.ts";
import { notTogether } from "../problem/version-rules.ts";
import type { PackageName } from "../python/name.ts";
import { parseVersion, type Version } from "../python/version.ts";
import type { Member } from "../workspace/workspace.ts";
import { finalMoves, isFinalText, leftBy, type Move, movesForFinal, type Publishing } from "./dependents.ts";
import type { Candidate } from "./release-plan.ts";

/** Released packages that are left out although what they require moves on without them. */
export const leftBehind = (
  candidates: readonly Candidate[],
  moves: ReadonlyMap<PackageName, Move>,
  publishing: Publishing,
): readonly Finding[] => {
  const finals = finalMoves(moves, () => []);
  const taken = new Map(candidates.map((each) => [each.member.name, each.taken]));
  const takenOf = (name: PackageName): readonly string[] => taken.get(name) ?? [];
  return candidates.flatMap(({ member, leftOut, base }) => {
    if (leftOut === undefined || base === undefined) return [];
    const own = isFinalText(base.version) ? movesForFinal(member, finals, { moves, takenOf }) : moves;
    return leftBy(member, own, publishing).because.map(({ package: name, to, specifier }) =>
      dependentLeftOut({
        name: member.name,
        requirement: `${name}${specifier}`,
        version: `${name} ${to}`,
        reason: leftOut,
      }),
    );
  });
};

/** Versions to come of packages that require, if by way of others, one that stays and does not admit them. */
export const circlesApart = (
  candidates: readonly Candidate[],
  moves: ReadonlyMap<PackageName, Move>,
  publishing: Publishing,
): readonly Finding[] => {
  const members = new Map(candidates.map(({ member }) => [member.name, withoutExtras(member)]));
  const staying = candidates.filter(
    ({ member, base, leftOut }) => base !== undefined && leftOut === undefined && !moves.has(member.name),
  );
  return staying.flatMap(({ member: { name }, base }) =>
    leftBy(members.get(name)!, moves, publishing)
      .because.filter((because) => isReached(name, because.package, members))
      .map(({ package: moving, to, specifier }) =>
        notTogether({
          name: moving,
          version: to,
          requires: name,
          stays: base!.version,
          specifier,
          word: bumpLike(parseVersion(to)!),
        }),
      ),
  );
};

/** For a pre-release another, since a final release is never made for one. */
const bumpLike = ({ pre, dev }: Version): string => pre?.phase ?? (dev === undefined ? "patch" : "a");

/** Whoever installs a package need not ask for its extras. */
const withoutExtras = (member: Member): Member => ({
  ...member,
  requirements: member.requirements.filter(({ kind }) => kind === "runtime"),
});

const isReached = (to: PackageName, from: PackageName, members: ReadonlyMap<PackageName, Member>): boolean => {
  const reached = new Set([from]);
  // What is added meanwhile is gone through too.
  for (const name of reached) {
    for (const { requirement } of members.get(name)?.requirements ?? []) reached.add(requirement.name);
  }
  return reached.has(to);
};
