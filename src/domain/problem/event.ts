import { defineFinding } from "./finding.ts";

export const eventNotAllowed = defineFinding<{ event: string; index: string }>(
  {
    code: "RA-EVENT-NOT-ALLOWED",
    severity: "error",
    mender: "usage",
    meaning:
      "A workflow asked to publish on an event that anyone can start, such as a pull request, a comment, or another workflow's run (`workflow_run`).",
    why: "Such a job has the repository's secrets, or may run a stranger's code, which must never meet a credential.",
    mend: "Publish on the push of a tag or of the default branch, or on `workflow_dispatch`. On these events use `dry-run: true` or `index: rehearsal`.",
  },
  ({ event, index }) => ({
    message: `The event ${event} must not publish to ${index}`,
    hint: "Publish on the push of a tag or of the default branch, or on workflow_dispatch; on this event set dry-run: true or index: rehearsal",
  }),
);
