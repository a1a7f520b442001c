import { compareVersions, isPrerelease, parseVersion, type Version } from "../python/version.ts";
import type { PastRelease } from "../tag/past-release.ts";

/** How a version stands to what was released before. */
export type Progress =
  /** Nothing was released that it could be compared with. */
  | { readonly kind: "first" }
  /** It comes after all of its line; `last` is the greatest of these. */
  | { readonly kind: "ahead"; readonly last: PastRelease }
  /** It was released. */
  | { readonly kind: "same"; readonly last: PastRelease }
  /** Its line has gone on to `last`. */
  | { readonly kind: "behind"; readonly last: PastRelease };

/**
 * Compares a version with the releases of its line: those that have the longest beginning of its release number in
 * common with it. So 3.1.9 goes on after 3.1.8 when 3.2.0 is out, and 3.1.0 does not come after 3.2.0 where there was no
 * 3.1 before. A pre-release counts for its own target version alone: 3.2.0rc1 is in nobody's way but 3.2.0b1's. Where
 * nothing else was released it goes on after the greatest before it: some projects release nothing but betas.
 */
export const progressOf = (text: string, releases: readonly PastRelease[]): Progress => {
  const version = parseVersion(text)!;
  let line = -1;
  let last: PastRelease | undefined;
  for (const release of releases) {
    const other = parseVersion(release.version)!;
    const order = compareVersions(version, other);
    if (order === 0) return { kind: "same", last: release };
    const common = commonParts(version, other);
    if (common < line || (isPrerelease(other) && common !== wholeNumber)) continue;
    if (common > line || compareVersions(parseVersion(last!.version)!, other) < 0) last = release;
    line = common;
  }
  if (last === undefined) {
    const before = prereleaseBefore(version, releases);
    return before === undefined ? { kind: "first" } : { kind: "ahead", last: before };
  }
  return { kind: compareVersions(version, parseVersion(last.version)!) > 0 ? "ahead" : "behind", last };
};

const prereleaseBefore = (version: Version, releases: readonly PastRelease[]): PastRelease | undefined =>
  releases
    .map((release) => ({ release, other: parseVersion(release.version)! }))
    .filter(({ other }) => other.epoch === version.epoch && compareVersions(other, version) < 0)
    .toSorted((a, b) => compareVersions(a.other, b.other))
    .at(-1)?.release;

const wholeNumber = Number.POSITIVE_INFINITY;

/** How many parts of their release numbers are the same from the beginning; `1.2` and `1.2.0` have all in common. */
const commonParts = (a: Version, b: Version): number => {
  if (a.epoch !== b.epoch) return 0;
  const length = Math.max(a.release.length, b.release.length);
  for (let part = 0; part < length; part += 1) {
    if ((a.release[part] ?? 0n) !== (b.release[part] ?? 0n)) return part;
  }
  return wholeNumber;
};
