import type { Remedy } from "./finding.ts";

/** Where a remedy lies, in a few words. */
export const remedyNames: Readonly<Record<Remedy, string>> = {
  commit: "fixed in a commit",
  tag: "fixed by another tag",
  call: "fixed in the workflow or the command line",
  rebuild: "fixed by building again",
  outside: "fixed outside",
};

/** What makes a run that failed succeed, once that is done, in a sentence or two. */
export const remedyWords: Readonly<Record<Remedy, string>> = {
  commit:
    "A tag names the commit without the fix, and a re-run takes the same: release the next version from a commit with it. Only while nothing of the release is public can the tag be moved instead. Where merging releases, merge the fix: its push starts the run again. On a pull request, push it.",
  tag: "Push the right tag: it starts a run of its own.",
  call: "A re-run takes the workflow of the tag's commit: fix it on the default branch, and start it there by hand with the tag. Where merging releases, or on a pull request, the push of the fix starts the run again. What was typed in where the workflow was started by hand, or in a terminal, is corrected there.",
  rebuild: "Re-run all jobs: failed jobs alone would take the same files, unless they built them themselves.",
  outside: "Re-run failed jobs; in a terminal, run the same again. Nothing is uploaded twice.",
};
