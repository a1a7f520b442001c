import { defineFinding } from "./finding.ts";

export const eventNotAllowed = defineFinding<{ event: string; index: string }>(
  {
    code: "RA-EVENT-NOT-ALLOWED",
    severity: "error",
    mender: "usage",
    meaning: "A workflow that runs on a pull request or in a merge queue asked to publish.",
    why: "Anyone can open a pull request: its code must never meet a credential, nor reach an index.",
    mend: "Publish on a tag push. On pull requests use `dry-run: true` or `index: rehearsal`.",
  },
  ({ event, index }) => ({
    message: `The event ${event} must not publish to ${index}`,
    hint: "Publish on a tag push; on pull requests set dry-run: true or index: rehearsal",
  }),
);
