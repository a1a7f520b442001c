import { inertLine } from "../text/inert-line.ts";
import { defineFinding } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";

export const commentNotWritten = defineFinding<{ why: string; remedy: string }>(
  {
    code: "RA-COMMENT-NOT-WRITTEN",
    severity: "warning",
    mender: "outside",
    meaning: "The comment on the pull request that `comment: true` asks for could not be written.",
    why: "The job summary has all that the comment would say, so nothing else is lost.",
    mend: "Give the job `pull-requests: write`, or another `github-token`, or run it again where GitHub or Gitea did not answer. On a fork's pull request, read the job summary.",
  },
  ({ why, remedy }) => ({
    message: `The comment on the pull request was not written: ${inertLine(why)}`,
    hint: inertLine(remedy),
    ...reachFirst(why),
  }),
);

export const commentWithoutPull = defineFinding<Record<never, never>>(
  {
    code: "RA-COMMENT-NO-PULL-REQUEST",
    severity: "notice",
    mender: "project",
    meaning: "`comment: true` was given, and no pull request started this run.",
    why: "The event alone says on which one to comment.",
    mend: "Nothing needs to be done. The comment is written where the workflow runs on `pull_request`.",
  },
  () => ({
    message: "No pull request started this run, so no comment was written",
    hint: "Nothing needs to be done: it is written where the workflow runs on pull_request",
  }),
);
