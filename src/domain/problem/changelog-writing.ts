import { byPlace, defineFinding, type Finding } from "./finding.ts";
import { bump } from "./option.ts";
import { named, shown } from "./shown.ts";

interface UnwrittenChangelog {
  readonly packages: readonly string[];
  readonly file: string;
  readonly why: string;
  /** Whether it holds a conflict, by which no release that is written by hand would pass either. */
  readonly isInConflict?: boolean;
}

export const changelogNotWritten = defineFinding<UnwrittenChangelog>(
  {
    code: "RA-WRITE-CHANGELOG",
    severity: "error",
    mender: "project",
    meaning:
      "A release cannot be put into a changelog: its form is not known, or what would come of it could not be read again.",
    why: "A changelog that is written half or wrong is worse than none.",
    mend: "Fix what the message names, or, where the file can be read, write the section of the release by hand, below a heading with its version: it is then kept.",
  },
  ({ packages, file, why, isInConflict = false }) => ({
    ...(packages.length === 1 ? { package: packages[0]! } : {}),
    file,
    message: `The release of ${named(packages)} cannot be put into ${shown(file)}: ${shown(why)}`,
    hint: isInConflict
      ? "Solve the conflict, and take out git's marks"
      : "Fix that, or write the section of the release by hand, below a heading with its version: it is then kept",
  }),
);

/** The same, where the file cannot be read: a section that is written by hand would not be found either. */
export const changelogUnread = (facts: UnwrittenChangelog): Finding => ({
  ...changelogNotWritten(facts),
  hint: `Fix that, or set changelog = "{path}/${anotherThan(facts.file)}" in the configuration, in place of what names this file, where something does`,
});

const anotherThan = (file: string): string => (/(?:^|\/)CHANGELOG\.md$/.test(file) ? "CHANGES.md" : "CHANGELOG.md");

/** `tool` is what makes the section of fragments; `undefined` where it is there and kept. */
export const changelogLacks = defineFinding<{ label: string; file: string; texts: readonly string[]; tool?: string }>(
  {
    code: "RA-WRITE-SECTION-LACKS",
    severity: "notice",
    mender: "project",
    meaning:
      "The section of this release is there already, or is made by towncrier or scriv, and changes of this checkout are not in it.",
    why: "A section that is there is kept, and these tools tell fragments alone, so that from here they are released untold.",
    mend: "Add them to the section, or delete it in a commit, and it is written anew; where a tool makes it, add fragments. Nothing, where that is meant.",
  },
  ({ label, file, texts, tool }) => ({
    file,
    message: `The section of ${label} in ${shown(file)} lacks changes of this checkout: ${named(texts.map(shown))}`,
    hint:
      tool === undefined
        ? "Add them by hand, or delete the section in a commit, and it is written anew; nothing to do where that is meant"
        : `Commit a fragment for each that users are to read of: ${tool} tells no commits; nothing to do where that is meant`,
  }),
);

export const textLeft = defineFinding<{ file: string; line: number; heading: string; isBelow: boolean }>(
  {
    code: "RA-WRITE-TEXT-LEFT",
    severity: "notice",
    mender: "project",
    meaning:
      "What stands under Unreleased, or a version to come, goes into no section: packages share the changelog, or it stands below a release.",
    why: "The releases would go out without it.",
    mend: "Once the sections are written, move each line into that of the release that it is about.",
  },
  ({ file, line, heading, isBelow }) => ({
    file,
    // What is written above it moves it down.
    ...(isBelow ? {} : { line }),
    message: `What stands under ${shown(heading)} in ${shown(file)} goes into no section: ${isBelow ? "a release stands above it" : "packages share the file, and it may be about any of them"}`,
    hint: "Once the sections are written, move each line into that of the release that it is about",
  }),
);

export const numberPassed = defineFinding<{ package: string; version: string; file: string; expected: string }>(
  {
    code: "RA-WRITE-NUMBER-PASSED",
    severity: "notice",
    mender: "project",
    meaning:
      "What the changelog tells under a version to come becomes the section of a lower one, which the changes ask for.",
    why: "If the number was meant, the release gets the wrong version.",
    mend: "Where the number was meant, undo what `--write` has written, and ask for it by `bump`. A heading such as `## 1.1.0 (planned)` keeps text for a later release.",
  },
  ({ package: name, version, file, expected }) => ({
    package: name,
    file,
    message: `What ${shown(file)} tells under ${expected} becomes the section of ${name} ${version}`,
    ...byPlace(
      (or) =>
        `Where ${expected} is meant, ask for it: ${bump(or, `"${name}: ${expected}"`)}${or("", "; what --write has written is to be undone before")}`,
    ),
  }),
);
