import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

interface About {
  readonly package: string;
  readonly version: string;
  readonly place: FilePlace;
}

const section = (version: string): string => `## [${version}]`;

export const changelogMissing = defineFinding<{ package: string; looked: readonly string[] }>(
  {
    code: "RA-CHANGELOG-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package is to have a changelog, and there is none.",
    why: "`require-changelog` is `true`, or `changelog` names the file.",
    mend: "Add the file, correct `changelog`, or set `require-changelog` to `auto` or `false`.",
  },
  ({ package: name, looked }) => ({
    package: name,
    message: `${name} has no changelog: there is no ${named(looked)}`,
    hint: "Add one of these files, correct the input changelog, or set require-changelog to auto or false",
  }),
);

export const changelogOutside = defineFinding<{ package: string; file: string }>(
  {
    code: "RA-CHANGELOG-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The path of a changelog, or a link on its way, leads out of the repository.",
    why: "What lies elsewhere is no part of the release, and its content must not come into a report.",
    mend: "Keep the changelog in the repository. A link to another file of the repository is followed.",
  },
  ({ package: name, file }) => ({
    package: name,
    message: `The changelog of ${name} lies outside of the repository: ${shown(file)}`,
    hint: "Keep the changelog in the repository; a link to another file of the repository is followed",
    file,
  }),
);

export const changelogNoSection = defineFinding<About & { hasUnreleased: boolean }>(
  {
    code: "RA-CHANGELOG-NO-SECTION",
    severity: "error",
    mender: "project",
    meaning: "The changelog has no section for a version that is to be released. A section Unreleased is none.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Add a heading with the version, such as `## [1.2.3]`, and say below it what has changed.",
  },
  ({ package: name, version, hasUnreleased, place }) => ({
    package: name,
    message: `${shown(place.file)} has no section for ${name} ${version}`,
    hint: hasUnreleased
      ? `Put the heading ${section(version)} above what Unreleased holds`
      : `Add a heading ${section(version)} at the top, and say below it what has changed`,
    ...place,
  }),
);

export const changelogEmptySection = defineFinding<About>(
  {
    code: "RA-CHANGELOG-EMPTY-SECTION",
    severity: "error",
    mender: "project",
    meaning:
      "The changelog's section of a version says nothing: it is empty, or has only sub-headings, comments or link references.",
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

export const changelogNotTop = defineFinding<About & { top: string; topLine: number }>(
  {
    code: "RA-CHANGELOG-NOT-TOP",
    severity: "error",
    mender: "project",
    meaning: "The first release in the changelog is another one than the version that is to be released.",
    why: "Either the version was not set, or the section stands in the wrong place.",
    mend: "Set the version to the one at the top, or move its section up.",
  },
  ({ package: name, version, top, topLine, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${shown(place.file)} is not the first: ${top} stands above it, in line ${topLine}`,
    hint: `Set the version to ${top}, or move the section of ${version} to the top`,
    ...place,
  }),
);

export const changelogUnreleased = defineFinding<About>(
  {
    code: "RA-CHANGELOG-UNRELEASED",
    severity: "error",
    mender: "project",
    meaning: "The changelog's section of a version that is tagged is still marked Unreleased.",
    why: "The mark would stay in the released file and in the notes.",
    mend: "Replace the mark by the date, in a commit before the tag.",
  },
  ({ package: name, version, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${shown(place.file)} is still marked Unreleased`,
    hint: `Write the heading as ${section(version)} with the date, and tag the commit that has it`,
    ...place,
  }),
);
