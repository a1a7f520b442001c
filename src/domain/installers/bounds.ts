import type { Specifier } from "../python/specifier.ts";
import { compareVersions, isPrerelease, type Version } from "../python/version.ts";

interface Bound {
  readonly version: Version;
  readonly isInclusive: boolean;
}

/** The lowest and the highest that a specifier set admits, exclusions apart. */
export interface Bounds {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  /** Whether it admits one version alone. */
  readonly isPinned: boolean;
}

/** Pre-releases of a bound count as the bound: `<2.0a0` is `<2` to people, and `>=2.dev0` is `>=2`. */
const plain = ({ epoch, release }: Version): Version => ({
  epoch,
  release,
  pre: undefined,
  post: undefined,
  dev: undefined,
  local: [],
});

const after = ({ epoch, release }: Version): Version =>
  plain({ ...plain({ epoch, release } as Version), release: [...release.slice(0, -1), release.at(-1)! + 1n] });

const lowerOf = (specifier: Specifier): readonly Bound[] => {
  if (specifier.operator === "===" || ["!=", "<", "<="].includes(specifier.operator)) return [];
  const { version, operator } = specifier;
  const isNothing = version.epoch === 0n && version.release.every((number) => number === 0n);
  if (isNothing && operator !== "==") return [];
  const bound = version.pre === undefined ? { ...version, dev: undefined } : version;
  return [{ version: bound, isInclusive: operator !== ">" }];
};

const upperOf = (specifier: Specifier): readonly Bound[] => {
  if (specifier.operator === "===") return [];
  const { version, operator } = specifier;
  switch (operator) {
    case "<":
      return [{ version: plain(version), isInclusive: false }];
    case "<=":
      return [{ version, isInclusive: true }];
    case "~=":
      return [{ version: after({ ...version, release: version.release.slice(0, -1) }), isInclusive: false }];
    case "==":
      return [specifier.isPrefix ? { version: after(version), isInclusive: false } : { version, isInclusive: true }];
    default:
      return [];
  }
};

/** Below zero where `a` admits more at the low end. */
export const compareLower = (a: Bound | undefined, b: Bound | undefined): number => {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  return compareVersions(a.version, b.version) || Number(b.isInclusive) - Number(a.isInclusive);
};

/** Below zero where `a` admits less at the high end. */
export const compareUpper = (a: Bound | undefined, b: Bound | undefined): number => {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return compareVersions(a.version, b.version) || Number(a.isInclusive) - Number(b.isInclusive);
};

const isExact = (specifier: Specifier): boolean =>
  specifier.operator === "===" || (specifier.operator === "==" && !specifier.isPrefix);

export const boundsOf = (specifiers: readonly Specifier[]): Bounds => ({
  lower: specifiers.flatMap(lowerOf).toSorted(compareLower).at(-1),
  upper: specifiers.flatMap(upperOf).toSorted(compareUpper)[0],
  isPinned: specifiers.some(isExact),
});

/** Whether two lower bounds are of different majors, so that nobody has versions of both. */
export const isMajorApart = ({ version: a }: Bound, { version: b }: Bound): boolean =>
  a.epoch !== b.epoch || (a.release[0] ?? 0n) !== (b.release[0] ?? 0n);

/** Whether the one admits nothing of the major that the other begins with, and neither is a pin, which moves with each release. */
export const isOtherMajor = (before: readonly Specifier[], now: readonly Specifier[]): boolean => {
  const [{ lower: from }, { lower: to, isPinned }] = [boundsOf(before), boundsOf(now)];
  return !isPinned && from !== undefined && to !== undefined && compareLower(from, to) < 0 && isMajorApart(from, to);
};

/** Whether it names a pre-release that it wants: then installers take one, from everybody who depends on it. */
export const wantsPrerelease = (specifiers: readonly Specifier[]): boolean =>
  specifiers.some(
    (specifier) =>
      specifier.operator !== "===" &&
      ["==", ">=", ">", "~="].includes(specifier.operator) &&
      isPrerelease(specifier.version),
  );
