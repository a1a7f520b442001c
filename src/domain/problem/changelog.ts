import { isAbsolute } from "../workspace/path.ts";
import { defineFinding } from "./finding.ts";
import { forNext } from "./fragments.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

export interface About {
  readonly package: string;
  readonly version: string;
  readonly place: FilePlace;
}

export const changelogMissing = defineFinding<{
  package: string;
  looked: readonly string[];
  /** Whether the input `changelog` names it. */
  isInput: boolean;
}>(
  {
    code: "RA-CHANGELOG-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package is to have a changelog, and there is none.",
    why: "`require-changelog` is `true`, or `changelog` names the file.",
    mend: "Add the file, correct `changelog`, or set `require-changelog` to `false`.",
  },
  ({ package: name, looked, isInput }) => ({
    package: name,
    message: `${name} has no changelog: there is no file ${named(looked)}`,
    ...(isInput ? { input: "changelog", remedy: "call" as const, alternative: "commit" as const } : {}),
    hint: isInput
      ? "Correct changelog, add the file in a commit, or set require-changelog to false"
      : `Add ${looked.length === 1 ? "it" : "one of them"}, let changelog name another file, or set require-changelog to false`,
  }),
);

export const changelogOutside = defineFinding<{ package: string; file: string; isInput: boolean }>(
  {
    code: "RA-CHANGELOG-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The path of a changelog, or a link on its way, leads out of the repository, or the path is absolute.",
    why: "What lies elsewhere is no part of the release.",
    mend: "Keep the changelog in the repository, and give a relative path that stays in it.",
  },
  ({ package: name, file, isInput }) => {
    const message = `The changelog of ${name} ${isAbsolute(file) ? "has an absolute path" : "lies outside of the repository"}: ${shown(file)}`;
    const about = { package: name, message };
    // A link is a file of the repository, and is mended there.
    if (!isAbsolute(file) && file.split("/")[0] !== "..")
      return { ...about, file, hint: "Keep the changelog in the repository; a link to another file of it is followed" };
    const hint = `Keep the changelog in the repository, and give ${isAbsolute(file) ? "its path from the workspace's root" : "a path that stays in it"}`;
    return { ...about, hint, ...(isInput ? { input: "changelog", remedy: "call" as const } : {}) };
  },
);

interface NoSection extends About {
  /** Whether something is told under Unreleased. */
  readonly hasUnreleased: boolean;
  /** As the file writes its headings, with `DATE` where these have a date. */
  readonly heading: string;
  /** The first release of the file. */
  readonly above: { readonly line: number; readonly heading: string } | undefined;
  /** Whether `version --write` writes it. */
  readonly isWritten: boolean;
  /** Whether a tag has the version already: the one to come may have the next. */
  readonly isTagged?: boolean;
  readonly command?: string;
}

export const changelogNoSection = defineFinding<NoSection>(
  {
    code: "RA-CHANGELOG-NO-SECTION",
    severity: "error",
    mender: "project",
    meaning:
      "The changelog has no section for a version that is to be released. A section Unreleased is one for a pre-release alone, and not where `require-changelog` is `true`.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Add a heading with the version above the newest release, and say below it what has changed; or run the tool that writes the file.",
  },
  ({ package: name, version, command, place, ...asked }) => ({
    package: name,
    message: `${shown(place.file)} has no section for ${name} ${version}`,
    hint:
      command !== undefined
        ? `Write the news as the tool wants it, then run ${command}${forNext(command)}, and commit what it did`
        : byHand(asked),
    ...place,
  }),
);

const byHand = ({ hasUnreleased, heading, above, isWritten, isTagged }: Omit<NoSection, keyof About>): string => {
  const place = above === undefined ? "" : ` above line ${above.line}, ${shown(above.heading)}`;
  const date = heading.includes("DATE") ? ", with the day of the release for DATE" : "";
  const what = isTagged ? `of the version that the next tag has, as ${shown(heading)},` : shown(heading);
  const told = hasUnreleased
    ? `ut the heading ${what} above what Unreleased holds${date}`
    : `ut a heading ${what}${place}${date}, and say below it what has changed`;
  return isWritten ? `release-actions version --write writes it; or p${told}` : `P${told}`;
};

/** What of a changelog was not read, and why. */
export interface UnreadChangelog {
  /** A clause. */
  readonly why: string;
  /** Whether nothing of it is read, whatever stands in it. */
  readonly isWhole?: boolean | undefined;
  readonly place: FilePlace;
}

interface Release {
  readonly package: string;
  /** `undefined` where it is not known. */
  readonly version: string | undefined;
}

const label = ({ package: name, version }: Release): string => (version === undefined ? name : `${name} ${version}`);

export const changelogUnread = defineFinding<UnreadChangelog & { releases: readonly Release[] }>(
  {
    code: "RA-CHANGELOG-UNREAD",
    severity: "warning",
    mender: "project",
    meaning: "There is a changelog in a form that is not read here, or the part that may be about the version is.",
    why: "There are no notes from it.",
    mend: "Look yourself. To have it read, give each release a heading of its own, in Markdown or reStructuredText, with its version. Or set `require-changelog` to `false`.",
  },
  ({ releases, why, isWhole = false, place }) => ({
    ...(releases.length === 1 ? { package: releases[0]!.package } : {}),
    message: `Whether ${shown(place.file)} tells of ${named(releases.map(label))} was not read: ${shown(why)}`,
    hint: `Look yourself; ${isWhole ? "to have notes, name a file of Markdown or reStructuredText as changelog" : "to have it read, give each release a heading of its own: its version, or a package's name and its version"}. Or set require-changelog to false`,
    ...place,
  }),
);

export const changelogConflict = defineFinding<{ package: string; place: FilePlace }>(
  {
    code: "RA-CHANGELOG-CONFLICT",
    severity: "error",
    mender: "project",
    meaning: "The changelog has marks of an unsolved conflict, as git leaves them.",
    why: "Both sides stand in it, and the marks may get into the release's notes.",
    mend: "Solve the conflict, and take out git's marks.",
  },
  ({ package: name, place }) => ({
    package: name,
    message: `${shown(place.file)} has git's marks of an unsolved conflict, the first in line ${place.line ?? 1}`,
    hint: "Solve the conflict, and take out git's marks: the lines of <<<<<<<, ||||||| if there is one, ======= and >>>>>>>",
    ...place,
  }),
);

export const sectionNotThere = defineFinding<{ package: string | undefined; version: string }>(
  {
    code: "RA-CHANGELOG-NOT-THERE",
    severity: "error",
    mender: "usage",
    meaning: "No changelog that can be read has a section of the version that was asked for, nor does it come next.",
    why: "There is nothing to print.",
    mend: "Ask for a version that is in the changelog, or for none: then it is the next one.",
  },
  ({ package: name, version }) => ({
    ...(name === undefined ? {} : { package: name }),
    message: `No changelog${name === undefined ? "" : ` of ${name}`} that can be read has a section of the version, and it does not come next: ${version}`,
    hint: "Ask for a version that is in the changelog, or for none: then it is the next one",
  }),
);
