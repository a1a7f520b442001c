import { compareVersions, formatVersion, parseVersion, type Version } from "../python/version.ts";
import type { Candidate } from "./release-plan.ts";

/** Whether the version that the files say is one that only has to be released. */
export const isWaiting = ({ stated, base, isTold }: Pick<Candidate, "stated" | "base" | "isTold">): boolean =>
  stated !== undefined && (base === undefined ? isTold : isAhead(stated, base.version));

/** Whether a version could be released as it is, and is greater than the last one. */
const isAhead = (stated: string, last: string): boolean => {
  const version = parseVersion(stated)!;
  return version.dev === undefined && version.local.length === 0 && compareVersions(version, parseVersion(last)!) > 0;
};

/**
 * The last release of packages that have one version, where it is not whole: others of them wait for it, and had releases
 * before.
 */
export const unfinishedRelease = (candidates: readonly Candidate[]): Version | undefined => {
  const last = latestOf(candidates);
  const isOfLast = (version: string): boolean =>
    last !== undefined && compareVersions(parseVersion(version)!, last) === 0;
  return candidates.some((each) => each.base !== undefined && isWaiting(each) && isOfLast(each.stated!))
    ? last
    : undefined;
};

/** Older releases of its group that a package had no part in. One may have stopped half-way. */
const fewestSkipped = 2;

/**
 * A group in lockstep without what waits in it by its tags alone: where some of it were released without the others time and again, the
 * others had their say in the last release, too.
 */
export const withSkippedReleases = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const numbers = [...new Set(candidates.flatMap(({ taken }) => taken))].map((text) => parseVersion(text)!);
  const last = latestOf(candidates);
  return candidates.map((each) => {
    if (last === undefined || each.base === undefined || !isWaiting(each)) return each;
    if (compareVersions(parseVersion(each.stated!)!, last) !== 0) return each;
    const own = each.taken.map((text) => parseVersion(text)!).toSorted(compareVersions);
    const isBetween = (version: Version): boolean =>
      compareVersions(version, own[0]!) > 0 && compareVersions(version, parseVersion(each.base!.version)!) < 0;
    const skipped = numbers.filter(
      (version) => isBetween(version) && own.every((other) => compareVersions(version, other) !== 0),
    );
    return skipped.length >= fewestSkipped ? { ...each, base: { ...each.base, version: formatVersion(last) } } : each;
  });
};

const latestOf = (candidates: readonly Candidate[]): Version | undefined =>
  candidates
    .flatMap(({ base }) => (base === undefined ? [] : [parseVersion(base.version)!]))
    .toSorted(compareVersions)
    .at(-1);
