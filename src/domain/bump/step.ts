import type { Size } from "../changes/change.ts";
import type { Version } from "../python/version.ts";

/** A version without what follows its release: no pre-release, post-release, development or local part. */
export const finalOf = (version: Version): Version => ({
  ...version,
  pre: undefined,
  post: undefined,
  dev: undefined,
  local: [],
});

/** Whether a version comes after its release began: that itself, its post-releases and theirs in development. */
export const isFinal = ({ pre, post, dev }: Version): boolean =>
  pre === undefined && (dev === undefined || post !== undefined);

const places: Readonly<Record<Size, number>> = { major: 0, minor: 1, patch: 2 };

/**
 * What a change of a size asks of a version that is not 1.0 yet: what breaks is the second number's, and nothing leaves
 * 0.x by itself. https://semver.org/#spec-item-4
 */
export const sizeFor = (size: Size, { release }: Version): Size =>
  size === "major" && (release[0] ?? 0n) === 0n ? "minor" : size;

/** The next final version by one step of a size, of three numbers, in the same epoch. */
export const step = (version: Version, size: Size): Version => {
  const at = places[size];
  const release = [0, 1, 2].map((place) => {
    const number = version.release[place] ?? 0n;
    if (place < at) return number;
    return place === at ? number + 1n : 0n;
  });
  return { ...finalOf(version), release };
};

/** Whether two versions agree in all numbers that a step of the size leaves alone, and in their epoch. */
export const isSameLine = (a: Version, b: Version, size: Size): boolean =>
  a.epoch === b.epoch &&
  [0, 1, 2].slice(0, places[size]).every((place) => (a.release[place] ?? 0n) === (b.release[place] ?? 0n));
