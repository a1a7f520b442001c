import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const filesDirty = defineFinding<{ files: readonly string[] }>(
  {
    code: "RA-WRITE-DIRTY",
    severity: "error",
    mender: "usage",
    remedy: "outside",
    meaning: "Files that `--write` would change have changes that are not committed.",
    why: "Both changes would be mixed, and nobody could take back one of them.",
    mend: "Undo them where an earlier `--write` has made them; commit or stash your own (`git stash -u`). Then run again.",
  },
  ({ files }) => ({
    message: `Files with changes that are not committed would be written: ${files.map((file) => shown(file)).join(", ")}`,
    hint: "Undo what an earlier --write has left there, commit or stash (git stash -u) what is yours, then run again: nothing was written",
  }),
);

export const fileMoved = defineFinding<{ file: string }>(
  {
    code: "RA-WRITE-FILE",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "A file that is to be changed was changed by somebody else after it was read.",
    why: "Their change would be lost, so nothing is written.",
    mend: "Let no other program write while this one does, and run again.",
  },
  ({ file }) => ({
    file,
    message: `Nothing is written, for a file was changed meanwhile: ${shown(file)}`,
    hint: "Run again when nothing else writes to it",
  }),
);

export const writeUnfinished = defineFinding<{ files: readonly string[] }>(
  {
    code: "RA-WRITE-UNFINISHED",
    severity: "error",
    mender: "usage",
    remedy: "outside",
    meaning: "An earlier `version --write` was ended in the middle: some files may be written, others not.",
    why: "A plan of such files would be of no release at all.",
    mend: "Run `version --write` again: it first takes back what is half written.",
  },
  ({ files }) => ({
    message: `An earlier version --write was ended in the middle of ${named(files.map((file) => shown(file)))}`,
    hint: "Run version --write again: it first takes back what is half written, or names what was edited since",
  }),
);

export const writeEdited = defineFinding<{ files: readonly string[]; journal: string }>(
  {
    code: "RA-WRITE-EDITED-SINCE",
    severity: "error",
    mender: "usage",
    remedy: "outside",
    meaning: "An earlier `version --write` was ended in the middle, and somebody has changed its files since.",
    why: "Taking back what was written would lose that change.",
    mend: "Bring the files into the state that you want, by git for example, then remove the folder that the hint names.",
  },
  ({ files, journal }) => ({
    message: `An earlier version --write was ended in the middle, and these files were changed since: ${files.map((file) => shown(file)).join(", ")}`,
    hint: `Bring all files into the state that you want, then remove ${journal}`,
  }),
);

export const writeGoesOn = defineFinding<{ journal?: string }>(
  {
    code: "RA-WRITE-AT-WORK",
    severity: "error",
    mender: "usage",
    remedy: "outside",
    meaning:
      "Another `version --write` is writing into this checkout, or one whose end cannot be seen from here may be.",
    why: "Two at a time would leave a mixture.",
    mend: "Wait until it has ended, then run again. Where it runs nowhere any more, bring the files into the state that you want, by git for example, then remove the folder that the hint names.",
  },
  ({ journal }) =>
    journal === undefined
      ? {
          message: "Another version --write is writing into this checkout",
          hint: "Wait until it has ended, then run again",
        }
      : {
          message:
            "Another version --write began to write into this checkout, in another container, on another machine or before a restart, and whether it goes on cannot be seen from here",
          hint: `If it goes on, wait until it has ended. If not, bring all files into the state that you want, then remove ${journal}`,
        },
);
