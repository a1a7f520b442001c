import { compareVersions, parseVersion, type Version } from "../python/version.ts";
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
  const last = candidates
    .flatMap(({ base }) => (base === undefined ? [] : [parseVersion(base.version)!]))
    .toSorted(compareVersions)
    .at(-1);
  const isOfLast = (version: string): boolean =>
    last !== undefined && compareVersions(parseVersion(version)!, last) === 0;
  return candidates.some((each) => each.base !== undefined && isWaiting(each) && isOfLast(each.stated!))
    ? last
    : undefined;
};
