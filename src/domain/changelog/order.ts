import { compareVersions, parseVersion } from "../python/version.ts";
import type { Changelog, Section } from "./section.ts";

/** Those that stand in no other. */
export const outerSections = ({ sections }: Pick<Changelog, "sections">): readonly Section[] => {
  let end = 0;
  return sections.filter((section) => {
    const isOuter = section.line > end;
    if (isOuter) end = section.end;
    return isOuter;
  });
};

/** The lines of headings that are of several packages' releases: none for one package looks so. */
export const jointLines = ({ sections }: Pick<Changelog, "sections">): ReadonlySet<number> =>
  new Set(sections.flatMap(({ line }, at) => (sections[at + 1]?.line === line ? [line] : [])));

/**
 * Whether the releases of each package go from the oldest to the newest, of one at least so many. A day in a heading that is later
 * than the one in the next speaks against it: then a release of an old line is on top. So it may be of two without days, where the
 * first is a fix of another line.
 */
export const isOldestFirst = (changelog: Changelog, fewest = 2): boolean => {
  const releases = outerSections(changelog).filter(
    ({ versions, isUnreleased }) => versions.length === 1 && !isUnreleased,
  );
  const series = [...Map.groupBy(releases, ({ name }) => name).values()];
  const dayOf = ({ line }: Section): string => /\d{4}-\d\d-\d\d/.exec(changelog.lines[line - 1]!)?.[0] ?? "";
  const isBefore = (one: Section, other: Section): boolean => {
    const [day, next] = [dayOf(one), dayOf(other)];
    const isOlder = compareVersions(parseVersion(one.versions[0]!)!, parseVersion(other.versions[0]!)!) < 0;
    return isOlder && (day === "" || next === "" || day <= next);
  };
  const isFixOnTop = ([first, second, ...more]: readonly Section[]): boolean => {
    if (first === undefined || second === undefined || more.length > 0 || dayOf(first) !== "") return false;
    const [one, other] = [parseVersion(first.versions[0]!)!.release, parseVersion(second.versions[0]!)!.release];
    return (one[2] ?? 0n) > 0n && (one[0] !== other[0] || one[1] !== other[1]);
  };
  return (
    !series.some(isFixOnTop) &&
    series.some(({ length }) => length >= fewest) &&
    series.every((all) => all.every((each, at) => at === 0 || isBefore(all[at - 1]!, each)))
  );
};
