import type { PackageName } from "../python/name.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import type { Plan, PlannedPackage } from "./plan.ts";
import { type Released, releasesOf } from "./released.ts";

/** For so long after an upload a run may be the second try of the one that made it, in milliseconds. */
const fresh = 24 * 60 * 60 * 1_000;

/**
 * What is on the index already, and perhaps was never seen to install: the run that uploaded it may have failed after
 * that, and left nothing behind. `now` in milliseconds since the epoch.
 */
export const triedAgain = (plan: Plan, released: Released, now: number): readonly PlannedPackage[] =>
  plan.packages.filter((entry) => {
    const version = entry.status === "published" ? parseVersion(entry.version ?? "") : undefined;
    if (version === undefined) return false;
    const release = releasesOf(released, entry.name as PackageName).find(
      (each) => compareVersions(parseVersion(each.version)!, version) === 0,
    );
    const files = release?.files ?? [];
    const isFresh = files.some(({ uploadTime }) => uploadTime === undefined || now - uploadTime < fresh);
    return isFresh && !files.some(({ yanked }) => yanked);
  });
