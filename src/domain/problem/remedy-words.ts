import { type Explanation, type Remedy, remedyOf } from "./finding.ts";

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
    "In a terminal, without a tag, run the same again. A tag names the commit without the fix, and a re-run takes the same: release the next version from a commit with it. Only while nothing of the release is public can the tag be moved instead. Where merging releases, merge the fix: with `due: unreleased` its push publishes what is missing; with `due: prepared` merge the release pull request that it brings, too, and for what that does not name start the workflow by hand; a version that tags make needs its tag first. On a pull request, push it.",
  tag: "Push the right tag: it starts a run of its own. What was started with a tag in a terminal or by hand is started again with that one. Where merging releases, re-run failed jobs then: they fetch it.",
  call: "What was typed, in a terminal or where the workflow was started by hand, is corrected there. In a workflow's file: a re-run takes that of the tag's commit, so fix it on the default branch, and start it there by hand with the tag. Where merging releases, merge the fix, and start it by hand where that push publishes nothing (`due: prepared`). On a pull request, push it.",
  rebuild:
    "Re-run all jobs: failed jobs alone would take the same files, unless they built them themselves. In a terminal, build them again, then run the same again.",
  outside: "Re-run failed jobs; in a terminal, run the same again. Nothing is uploaded twice.",
};

/** What follows the remedy of an error; `undefined` where nothing does. */
export const afterwards = (explanation: Explanation): string | undefined =>
  explanation.severity === "error" && !isAll(explanation) ? remedyWords[remedyOf(explanation)] : undefined;

/**
 * What is said is all: no release waits for a branch that moved, what rollback cannot see is removed by hand, a tag that moved is
 * no matter of a re-run, and tags of a release that is public are no reason for the next one.
 */
const isAll = ({ code }: Explanation): boolean =>
  code.startsWith("RA-MAIN-") ||
  ["RA-ROLLBACK-LIST-CUT", "RA-ROLLBACK-MOVED", "RA-TAG-BURNED", "RA-TAG-UNFIT"].includes(code);
