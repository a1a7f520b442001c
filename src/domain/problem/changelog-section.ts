import type { About } from "./changelog.ts";
import { defineFinding } from "./finding.ts";
import { shown } from "./shown.ts";

export const changelogTwice = defineFinding<About & { lines: readonly number[] }>(
  {
    code: "RA-CHANGELOG-TWICE",
    severity: "warning",
    mender: "project",
    meaning: "The changelog has more than one section for the version that is to be released.",
    why: "The release's notes are made from one of them, and leave out what the other says.",
    mend: "Join the sections.",
  },
  ({ package: name, version, lines, place }) => ({
    package: name,
    message: `${shown(place.file)} has ${lines.length} sections for ${name} ${version}, in lines ${lines.join(", ")}`,
    hint: "Join them: the notes are made from one alone",
    ...place,
  }),
);

export const changelogEmptySection = defineFinding<About>(
  {
    code: "RA-CHANGELOG-EMPTY-SECTION",
    severity: "error",
    mender: "project",
    meaning: "The changelog's section of a version is empty, or has only sub-headings, comments or link references.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Say below the heading what has changed.",
  },
  ({ package: name, version, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${shown(place.file)} is empty`,
    hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
    ...place,
  }),
);

export const changelogNotTop = defineFinding<About & { top: string; topLine: number; isTopNewer: boolean }>(
  {
    code: "RA-CHANGELOG-NOT-TOP",
    severity: "error",
    mender: "project",
    meaning: "The first release in the changelog is another one than the version that is to be released.",
    why: "Either the version was not set, or the section stands in the wrong place.",
    mend: "Set the version to the one at the top, where that is newer and meant; else move the version's section up.",
  },
  ({ package: name, version, top, topLine, isTopNewer, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${shown(place.file)} is not the first: ${top} stands above it, in line ${topLine}`,
    hint: `${isTopNewer ? `Set the version to ${top}, or move` : "Move"} the section of ${version} to the top`,
    ...place,
  }),
);

export const changelogToCome = defineFinding<About>(
  {
    code: "RA-CHANGELOG-TO-COME",
    severity: "warning",
    mender: "project",
    meaning:
      "On a branch, the changelog's section of a version that is ready to be released is marked as not released: Unreleased, TBD, or a date that is not filled in.",
    why: "On the tag it is an error; where merging releases, it is released as it stands.",
    mend: "Put the date in the mark's place, or take the mark away.",
  },
  ({ package: name, version, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${shown(place.file)} is marked as not released`,
    hint: "Before the release, put the date in the mark's place, or take the mark away",
    ...place,
  }),
);

export const changelogUnreleased = defineFinding<About>(
  {
    code: "RA-CHANGELOG-UNRELEASED",
    severity: "error",
    mender: "project",
    meaning:
      "The changelog's section of a version that is tagged is still marked as not released: Unreleased, TBD, or a date that is not filled in.",
    why: "The changelog would call the release unreleased for good.",
    mend: "Put the date in the mark's place, or take the mark away.",
  },
  ({ package: name, version, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${shown(place.file)} is still marked as not released`,
    hint: "Put the date in the mark's place, or take the mark away",
    ...place,
  }),
);
