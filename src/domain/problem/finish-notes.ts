import { byPlace, defineFinding } from "./finding.ts";
import { shown } from "./shown.ts";

export const finishNotesFile = defineFinding<{ file: string; why: string }>(
  {
    code: "RA-FINISH-NOTES-FILE",
    severity: "error",
    mender: "usage",
    meaning: "The file that `notes` names cannot be read, or is too long for notes.",
    why: "The release would be published with another text than was asked for.",
    mend: "Give a path from the workspace's root to a text file of no more than 125000 characters; or `changelog`.",
  },
  ({ file, why }) => ({
    input: "notes",
    message: `The text of the notes cannot be read from ${shown(file)}: ${shown(why)}`,
    hint: "Give a path from the workspace's root to a text file of no more than 125000 characters, or changelog",
  }),
);

export const finishNotesCut = defineFinding<{ tag: string; most: number }>(
  {
    code: "RA-FINISH-NOTES-CUT",
    severity: "notice",
    mender: "project",
    meaning: "The notes of a release were longer than GitHub takes, and were cut.",
    why: "The release says so at its end.",
    mend: "Nothing needs to be done.",
  },
  ({ tag, most }) => ({
    message: `The notes of ${shown(tag)} were cut to ${most} characters`,
    hint: "Nothing needs to be done: the release says so at its end",
  }),
);

export const finishWithoutNotes = defineFinding<{ why: string }>(
  {
    code: "RA-FINISH-NO-CHANGELOG",
    severity: "notice",
    mender: "usage",
    meaning: "The changelogs could not be read, so the notes tell no changes.",
    why: "They are read from the checkout of the released commit.",
    mend: "Edit the notes on GitHub or Gitea. For the next release, run this with git in a checkout of the released commit.",
  },
  ({ why }) => ({
    message: `The notes tell no changes: ${shown(why)}`,
    ...byPlace(
      (or) =>
        `Edit the notes on GitHub or Gitea; for the next release, run this with git in a checkout of the released commit${or(" (actions/checkout)", "")}`,
    ),
  }),
);
