import type { PackageName } from "../../domain/python/name.ts";
import { parseRequirement, type Requirement } from "../../domain/python/requirement.ts";
import { parseSpecifiers, type Specifier } from "../../domain/python/specifier.ts";
import { formatVersion } from "../../domain/python/version.ts";
import { hasDynamicRequirements } from "../../domain/workspace/dynamic.ts";
import type { Member } from "../../domain/workspace/workspace.ts";

/**
 * What a member requires otherwise than when `uv.lock` was made, groups apart. Of what has a source (`isSourced`) the lock
 * has no specifier. Markers are not compared: uv writes them in a form of its own.
 */
export const requiredOtherwise = (
  member: Member,
  locked: readonly string[],
  isSourced: (name: PackageName) => boolean,
): readonly PackageName[] => {
  if (hasDynamicRequirements(member)) return [];
  const own = member.requirements
    .filter(({ kind }) => kind === "runtime" || kind === "extra")
    .map(({ requirement }) => requirement);
  const seen = locked.map(parseRequirement).flatMap((parsed) => (parsed.ok ? [parsed.requirement] : []));
  const [now, then] = [byName(own), byName(seen)];
  return [...new Set([...now.keys(), ...then.keys()])].filter((name) => {
    // Where the version is dynamic the lock has what the backend says, and hatchling puts what the other extras hold there.
    if (name === member.name) return false;
    const [one, other] = [now.get(name), then.get(name)];
    if (one === undefined || other === undefined) return true;
    return !isSourced(name) && one.every(({ url }) => url === undefined) && clauses(one) !== clauses(other);
  });
};

const byName = (all: readonly Requirement[]): ReadonlyMap<PackageName, readonly Requirement[]> =>
  Map.groupBy(all, ({ name }) => name);

/** What is asked of a version, in one form. */
const clauses = (all: readonly Requirement[]): string =>
  [...new Set(all.map(({ specifier }) => (parseSpecifiers(specifier) ?? []).map(clause).toSorted().join()))]
    .toSorted()
    .join(";");

const clause = (specifier: Specifier): string => {
  if (specifier.operator === "===") return `===${specifier.text}`;
  const { operator, version } = specifier;
  return `${operator}${formatVersion(version)}${"isPrefix" in specifier && specifier.isPrefix ? ".*" : ""}`;
};
