import { compareVersions, parseVersion, type Version } from "../python/version.ts";
import type { Member } from "../workspace/workspace.ts";
import { type Changelog, type Section, sectionsFor } from "./section.ts";

/** So many releases are no slip: one or two that a package's own file lacks are forgotten there. */
const fewest = 3;

/**
 * Whether the file beside a package stays behind where the one beside the root goes on: projects that moved into one
 * repository keep the file of their own time. That one tells, with the package's first number, of several releases after
 * the last in the package's file and up to its version, as it is written; without that nothing is left behind.
 */
export const isLeftBehind = (
  own: Changelog,
  shared: Changelog,
  { name, version }: Pick<Member, "name" | "version">,
): boolean => {
  const current = parseVersion(version ?? "");
  const last = newestOf(own.sections);
  const sections = sectionsFor(shared, name);
  const newest = newestOf(sections);
  if (current === undefined || last === undefined) return false;
  if (newest?.epoch !== current.epoch || newest.release[0] !== current.release[0]) return false;
  const between = versionsOf(sections).filter((each) => isAfter(each, last) && !isAfter(each, current));
  return between.length >= fewest;
};

const versionsOf = (sections: readonly Section[]): readonly Version[] =>
  sections.flatMap(({ versions }) => versions.map((each) => parseVersion(each)!));

export const isAfter = (version: Version, other: Version | undefined): boolean =>
  other === undefined || compareVersions(version, other) > 0;

/** The greatest version that is told of. */
export const newestOf = (sections: readonly Section[]): Version | undefined =>
  versionsOf(sections).reduce<Version | undefined>(
    (newest, each) => (isAfter(each, newest) ? each : newest),
    undefined,
  );
