import { compareVersions, parseVersion } from "../python/version.ts";
import type { PastRelease } from "../tag/past-release.ts";
import { progressOf } from "../validation/progress.ts";

/** The greatest first; of `v1.2` and `v1.2.0` the latter, since one that says less is moved to the newest of its line. */
const newest = (releases: readonly PastRelease[]): readonly PastRelease[] =>
  releases.toSorted((a, b) => {
    const [one, other] = [parseVersion(a.version)!, parseVersion(b.version)!];
    return compareVersions(other, one) || other.release.length - one.release.length;
  });

/**
 * The last release of a package: of its version's line, since an older line may be worked on; but where HEAD has a tag of
 * a greater one, that, unless the line's own tag came after it: then the numbers began anew. Where no line is known, the
 * tags alone tell that. `isWithin` says whether a tag is on HEAD or before another tag, and is asked of the few that could
 * change the answer, the greatest first.
 */
export const lastRelease = async (
  stated: string | undefined,
  releases: readonly PastRelease[],
  isWithin: (tag: string, later?: string) => Promise<boolean>,
): Promise<PastRelease | undefined> => {
  const all = newest(releases);
  const progress = stated === undefined ? undefined : progressOf(stated, all);
  const ofLine = progress === undefined || progress.kind === "first" ? undefined : progress.last;
  const least = ofLine === undefined ? undefined : parseVersion(ofLine.version)!;
  const greater = all.filter(
    ({ version }) => least === undefined || compareVersions(parseVersion(version)!, least) > 0,
  );
  for (const release of greater.slice(0, mostAsked)) {
    if (release.tag === undefined || !(await isWithin(release.tag))) continue;
    const isOld = ofLine?.tag !== undefined && (await isWithin(release.tag, ofLine.tag));
    if (!isOld) return ofLine === undefined ? await begunAnew(release, all, isWithin) : release;
  }
  return ofLine ?? all.find(({ tag }) => tag === undefined) ?? (stated === undefined ? undefined : all[0]);
};

/** What came after the greatest by smaller numbers, as where 1.0.0 follows 2013.1; else the greatest. */
const begunAnew = async (
  greatest: PastRelease,
  all: readonly PastRelease[],
  isWithin: (tag: string, later?: string) => Promise<boolean>,
): Promise<PastRelease> => {
  const first = ({ version }: PastRelease) => parseVersion(version)!.release[0]!;
  const smaller = all.filter((each) => each.tag !== undefined && first(each) < first(greatest));
  const [...newestOfEach] = Map.groupBy(smaller, first).values();
  for (const [last] of newestOfEach.slice(0, mostLines))
    if ((await isWithin(last!.tag!)) && (await isWithin(greatest.tag!, last!.tag))) return last!;
  return greatest;
};

/** Of so many first numbers one is looked at, the greatest first. */
const mostLines = 3;

/** Tags beyond HEAD that are looked at: those of one or two newer lines, mostly. */
const mostAsked = 50;
