import type { PackageName } from "../../python/name.ts";
import { canonicalVersion, compareVersions, parseVersion } from "../../python/version.ts";
import { joinVersion, spacedVersion } from "../spaced-version.ts";
import type { ReleaseEntry } from "./entry.ts";

const word = new RegExp(`${spacedVersion.source}|(?<![\\p{L}\\p{N}.])v?\\d[\\p{L}\\p{N}.+!-]*`, "giu");

/** A version as it is written in a text, and where. */
interface Written {
  readonly index: number;
  /** Without the `v` before it. */
  readonly text: string;
}

/** The places of a version in a heading, by whatever way it is written. */
export const placesOf = (text: string, version: string): readonly Written[] =>
  [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const bare = found.replace(/^v/i, "").replace(/[.\-+]+$/, "");
    return canonicalVersion(joinVersion(bare)) === version
      ? [{ index: index + found.length - found.replace(/^v/i, "").length, text: bare }]
      : [];
  });

/** A heading with another version in all places of its own. */
export const replaceVersion = (text: string, from: string, to: string): string => {
  let replaced = "";
  let at = 0;
  for (const { index, text: written } of placesOf(text, from)) {
    replaced += text.slice(at, index) + to;
    at = index + written.length;
  }
  return replaced + text.slice(at);
};

/** How a version is written in a text, in one word; `undefined` where it is not in it. */
export const writtenAs = (text: string, version: string): string | undefined => {
  const [place] = placesOf(text, version);
  return place && joinVersion(place.text);
};

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** An address with other versions, each from the old to the new at once. */
export const replaceInUrl = (url: string, versions: ReadonlyMap<string, string>): string => {
  if (versions.size === 0) return url;
  const sorted = [...versions.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\d|\\d\\.)(?:${sorted.map(escaped).join("|")})(?!\\d|\\.\\d|[A-Za-z])`, "g");
  return url.replaceAll(pattern, (found) => versions.get(found) ?? found);
};

/** From which version an address that compares two goes to this one, as it is written there: `1.1.0` of `compare/v1.1.0...v1.2.0`. */
export const comparedFrom = (url: string, to: string): string | undefined => {
  const [, left, right] = /^(.*[^.])\.{2,3}([^.].*)$/.exec(url) ?? [];
  const at = right?.indexOf(to) ?? -1;
  if (left === undefined || right === undefined || at === -1) return undefined;
  const before = `/${right.slice(0, at)}`;
  const from = left.slice(left.lastIndexOf(before) + before.length);
  return left.includes(before) && canonicalVersion(from) !== undefined ? from : undefined;
};

/** Whether an address has a tag of one of these packages: `core-v1.2.0`, `core@1.2.0`, `core/v1.2.0`. */
const hasTagOf = (url: string, names: readonly PackageName[] = []): boolean =>
  names.some((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}_-])${name.replaceAll("-", "[-_.]+")}[-_@/]+v?\\d`, "iu").test(url),
  );

/** Where forges have tags in addresses. */
const ofTag = /\/(?:compare|releases|tags?|tree|commits?|archive)\//;

/** Whether an address may be a release's: it has no other package's tag, its own where it has one, and compares with an older one. */
export const mayBeOf = (url: string, { version, tag, siblings }: ReleaseEntry): boolean => {
  const from = comparedFrom(url, version);
  if (hasTagOf(url, siblings)) return false;
  if (from !== undefined && compareVersions(parseVersion(from)!, parseVersion(version)!) > 0) return false;
  const own = tag === undefined ? [] : [tag, encodeURIComponent(tag)].map(escaped);
  return (
    own.length === 0 || !ofTag.test(url) || new RegExp(`(?<![\\w-])(?:${own.join("|")})(?![\\w-]|\\.\\w)`).test(url)
  );
};
