import { finalOf } from "../../bump/step.ts";
import type { PackageName } from "../../python/name.ts";
import { compareVersions, parseVersion } from "../../python/version.ts";
import { changesOfNone } from "../of-none.ts";
import { isOldestFirst, jointLines, outerSections } from "../order.ts";
import { type Changelog, isAbout, type Section } from "../section.ts";
import { findDate } from "./date-form.ts";
import type { ReleaseEntry } from "./entry.ts";
import { emptyEntry } from "./entry-marks.ts";
import { bodyOf } from "./style.ts";

/** Where the release goes. */
export interface Place {
  /** Sections of releases, the newest first, each of one version and none inside of another. */
  readonly releases: readonly Section[];
  /** What becomes the release's: text under Unreleased, or a section with a version that is yet to come, which is renamed. */
  readonly pending: Section | undefined;
  /** The version that it was to have, where that is greater. */
  readonly passed: string | undefined;
  /** The line before which a section of its own goes. */
  readonly before: number;
}

/** Finds where a release goes. `own` is its package, where many share the file. */
export const placeOf = (changelog: Changelog, entry: ReleaseEntry, own: PackageName | undefined): Place => {
  const outer = outerSections(changelog);
  const joint = jointLines(changelog);
  const isOurs = (each: Section): boolean =>
    !joint.has(each.line) && ((own === undefined && !entry.isBare) || each.name === own);
  const released = outer.filter((each) => each.versions.length > 0 && !each.isUnreleased);
  // Below its package's name it stands with its own.
  const first = released.find((each) => each.isUnderName && isOurs(each)) ?? released[0];
  const topOf = ({ name }: Section): Section | undefined =>
    name === undefined ? first : released.find((each) => each.name === name);
  const isComing = (each: Section): boolean => isOurs(each) || (entry.isOfAll === true && each.name === undefined);
  const coming = outer.filter(
    (each) => each.isUnreleased && isComing(each) && each.line < (topOf(each)?.line ?? Number.POSITIVE_INFINITY),
  );
  const version = parseVersion(entry.version)!;
  const isReached = ({ versions }: Section): boolean =>
    versions.length > 0 && versions.every((each) => compareVersions(parseVersion(each)!, finalOf(version)) <= 0);
  const reached = coming.find(isReached);
  const unnamed = coming.find(({ versions }) => versions.length === 0);
  // The number was a guess; what is planned is no part of this release.
  const guessed = coming.findLast((each) => each.versions.length > 0 && !isReached(each) && !each.isPlanned);
  const named = unnamed === undefined ? (reached ?? guessed) : guessed;
  const isNamed = reached !== undefined && isAbout(reached, version);
  const pending = isNamed ? reached : unnamed?.hasContent ? unnamed : named;
  const releases = released.filter((each) => each.versions.length === 1 && !joint.has(each.line));
  const next = unnamed === undefined ? undefined : outer[outer.indexOf(unnamed) + 1];
  const last = outer.at(-1);
  const end = last === undefined ? introductionEnd(changelog) : bodyOf(changelog, last).last + 1;
  return {
    releases: [...releases.filter(isOurs), ...releases.filter((each) => !isOurs(each))],
    pending,
    passed: pending !== undefined && pending === guessed ? pending.versions[0] : undefined,
    before: emptyEntry(changelog) ?? (next ?? first)?.start ?? end,
  };
};

/**
 * Why a release cannot go on top: the oldest is there, or no heading is read as a release's, and something else seems to be one. A
 * clause; `undefined` where there is no such doubt.
 */
export const whyNoPlace = (changelog: Changelog): string | undefined => {
  const { sections, loose, outline } = changelog;
  if (isOldestFirst(changelog)) return "it begins with the oldest release, and sections are written on top alone";
  if (sections.length > 0) return undefined;
  const [first] = loose;
  if (first !== undefined && (first.isDated || loose.length > 1))
    return `line ${first.line} names a release, and is no heading`;
  const dated = outline.headings.filter(({ level, text }) => level > 1 && findDate(text) !== undefined);
  const [day] = dated.filter(({ text }) => dated.length > 1 || text.startsWith(findDate(text)!));
  if (day !== undefined) return `the heading in line ${day.line} has a date, and no version that is read`;
  const line = changesOfNone(changelog);
  return line === undefined ? undefined : `line ${line} heads changes, and is below no release`;
};

/** The line after a marker of a tool, or what stands before any release. */
const introductionEnd = ({ lines, outline }: Changelog): number => {
  const marker = lines.findIndex((line) => /towncrier release notes start|scriv-insert-here|version list/.test(line));
  if (marker >= 0) return marker + 2;
  const heads = new Set(outline.headings.map(({ lastLine }) => lastLine));
  let line = lines.length;
  while (line > 0 && !outline.saysSomething(line) && !heads.has(line)) line -= 1;
  return line + 1;
};
