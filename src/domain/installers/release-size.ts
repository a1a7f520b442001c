import { parseVersion, type Version } from "../python/version.ts";

/** What people expect of a release by its number. */
export type ReleaseSize = "patch" | "minor" | "major";

const isZero = (numbers: readonly bigint[]): boolean => numbers.every((number) => number === 0n);

/**
 * By the number of the release itself: `2.32.2` is a patch also where `2.32.0` and `2.32.1` are yanked and `2.31.0` is
 * what users have. A post-release is one too.
 */
export const sizeOf = (version: string): ReleaseSize => {
  const { release, post }: Pick<Version, "release" | "post"> = parseVersion(version) ?? {
    release: [],
    post: undefined,
  };
  if (post !== undefined || !isZero(release.slice(2))) return "patch";
  return isZero(release.slice(1)) ? "major" : "minor";
};
