import type { Finding } from "../problem/finding.ts";
import { versionTaggedEarly } from "../problem/version-tags.ts";
import type { PackageName } from "../python/name.ts";
import { compareVersions, isSameVersion, parseVersion } from "../python/version.ts";
import type { PastRelease } from "../tag/past-release.ts";
import type { Candidate } from "./release-plan.ts";

/**
 * Tags after which nothing is left to release, of versions that neither the files nor the index have: somebody made them
 * before their release was merged, and what was to be in it is in none now.
 */
export const taggedEarly = (
  unplanned: readonly Candidate[],
  onIndex: (name: PackageName) => readonly PastRelease[],
): readonly Finding[] => {
  const early = unplanned.flatMap(({ member: { name }, stated, base }) => {
    if (stated === undefined || base?.tag === undefined) return [];
    if (compareVersions(parseVersion(stated)!, parseVersion(base.version)!) >= 0) return [];
    if (onIndex(name).some(({ version }) => isSameVersion(version, base.version))) return [];
    return [{ tag: base.tag, name, version: stated }];
  });
  return [...Map.groupBy(early, ({ tag }) => tag)].map(([tag, packages]) => versionTaggedEarly({ tag, packages }));
};
