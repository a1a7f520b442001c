import { compareVersions, parseVersion } from "../python/version.ts";
import type { PastRelease } from "../tag/past-release.ts";
import { progressOf } from "../validation/progress.ts";

const newest = (releases: readonly PastRelease[]): readonly PastRelease[] =>
  releases.toSorted((a, b) => compareVersions(parseVersion(b.version)!, parseVersion(a.version)!));

/**
 * The last release of a package: of its version's line, since an older line may be worked on; but where HEAD has a tag of
 * a greater one, that, unless the line's own tag came after it: then the numbers began anew. `isWithin` says whether a tag
 * is on HEAD or before another tag, and is asked of the few that could change the answer, the greatest first.
 */
export const lastRelease = async (
  stated: string | undefined,
  releases: readonly PastRelease[],
  isWithin: (tag: string, later?: string) => Promise<boolean>,
): Promise<PastRelease | undefined> => {
  const all = newest(releases);
  const progress = stated === undefined ? undefined : progressOf(stated, releases);
  const ofLine = progress === undefined || progress.kind === "first" ? undefined : progress.last;
  const least = ofLine === undefined ? undefined : parseVersion(ofLine.version)!;
  const greater = all.filter(
    ({ version }) => least === undefined || compareVersions(parseVersion(version)!, least) > 0,
  );
  for (const release of greater.slice(0, mostAsked)) {
    if (release.tag === undefined || !(await isWithin(release.tag))) continue;
    const isOld = ofLine?.tag !== undefined && (await isWithin(release.tag, ofLine.tag));
    if (!isOld) return release;
  }
  return ofLine ?? all.find(({ tag }) => tag === undefined) ?? (stated === undefined ? undefined : all[0]);
};

/** Tags beyond HEAD that are looked at: those of one or two newer lines, mostly. */
const mostAsked = 50;
