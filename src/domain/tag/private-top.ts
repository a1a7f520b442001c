import { compareVersions, parseVersion } from "../python/version.ts";

export interface TopQuestion {
  /** Of the project at the top, which is not released to an index: an application, say. */
  readonly top: string | undefined;
  /** Of the packages that are released; one that is not known is `undefined`. */
  readonly packages: readonly (string | undefined)[];
  /** What the tags without a name say, canonical. */
  readonly tagged: readonly string[];
}

/**
 * Whether tags without a name are of the project at the top though no index has it: one of them is ahead of every package, and
 * not of the top. A top whose version only follows the packages', or stands still, has no such tag, and tags that give a
 * package its version are that package's.
 */
export const isOfTop = ({ top, packages, tagged }: TopQuestion): boolean => {
  const own = parseVersion(top ?? "");
  if (own === undefined || packages.length === 0) return false;
  const others = packages.map((text) => parseVersion(text ?? ""));
  return new Set(tagged).values().some((text) => {
    const version = parseVersion(text);
    return (
      version !== undefined &&
      compareVersions(version, own) <= 0 &&
      others.every((other) => other !== undefined && compareVersions(other, version) < 0)
    );
  });
};
