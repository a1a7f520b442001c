import { finalOf } from "../bump/step.ts";
import type { Finding } from "../problem/finding.ts";
import { releasePassedBy } from "../problem/release-plan.ts";
import { preparedPassedBy } from "../problem/version-rules.ts";
import { compareVersions, formatVersion, isPrerelease, parseVersion, type Version } from "../python/version.ts";
import type { Moved } from "./settle-moves.ts";
import { isWaiting } from "./waiting.ts";

/** Final releases that are greater than the one that changes count from, and that no tag of this history stands for. */
export const releasesPassedBy = (moved: readonly Moved[]): readonly Finding[] => {
  const packages = moved.flatMap(({ candidate: { member, base, taken }, proposal }) => {
    if (base === undefined || proposal.kind !== "version") return [];
    const isBetween = (version: Version): boolean =>
      compareVersions(version, parseVersion(base.version)!) > 0 && compareVersions(version, proposal.version) < 0;
    const [newest] = taken
      .map((version) => parseVersion(version)!)
      .filter((version) => !isPrerelease(version) && isBetween(version))
      .toSorted((a, b) => compareVersions(b, a));
    return newest === undefined ? [] : [{ name: member.name, released: formatVersion(newest), base: base.version }];
  });
  return packages.length === 0 ? [] : [releasePassedBy({ packages })];
};

/** Versions that wait for their release, with a section, where a greater one is proposed of which they are no pre-release. */
export const preparedPassed = (moved: readonly Moved[]): readonly Finding[] => {
  const packages = moved.flatMap(({ candidate, proposal }) => {
    const { member, stated, isTold, base } = candidate;
    // Without a release that is known, what the changelog tells of may be one.
    if (!isTold || base === undefined || !isWaiting(candidate) || proposal.kind !== "version") return [];
    const isSameFinal = compareVersions(finalOf(parseVersion(stated!)!), finalOf(proposal.version)) === 0;
    return isSameFinal ? [] : [{ name: member.name, prepared: stated!, proposed: formatVersion(proposal.version) }];
  });
  return packages.length === 0 ? [] : [preparedPassedBy({ packages })];
};
