import { compareVersions, parseVersion, type Version } from "../python/version.ts";
import { isFinal } from "./step.ts";

/** A release and the year in which it was made; `undefined` where nothing says it. */
export interface DatedRelease {
  /** Canonical. */
  readonly version: string;
  readonly year: number | undefined;
}

/**
 * Whether a package's versions begin with the last two digits of their year, as 25.3 and 26.1: the first final releases of
 * the two newest of their first numbers both do. https://calver.org
 */
export const isByYear = (releases: readonly DatedRelease[]): boolean => {
  const finals = releases
    .map(({ version, year }) => ({ version: parseVersion(version)!, year }))
    .filter(({ version }) => isFinal(version))
    .toSorted((a, b) => compareVersions(a.version, b.version));
  const first = new Map<bigint, number | undefined>();
  for (const { version, year } of finals) first.set(numberOf(version), earlier(first.get(numberOf(version)), year));
  const newest = [...first].slice(-2);
  return newest.length === 2 && newest.every(([number, year]) => year !== undefined && number === BigInt(year % 100));
};

const numberOf = ({ release: [first = 0n] }: Version): bigint => first;

const earlier = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
