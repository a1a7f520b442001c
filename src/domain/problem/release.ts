import { defineFinding } from "./finding.ts";

export const identityWithinReach = defineFinding<Record<never, never>>(
  {
    code: "RA-RELEASE-IDENTITY-WITHIN-REACH",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning: "The project's code is built in a job that can ask for an identity token.",
    why: "A build backend, or what it depends on, could ask for the token as well, and publish with it.",
    mend: "Build in a job with `contents: read` and `dry-run: true`, and publish in a second one with `id-token: write` and `dist`.",
  },
  () => ({
    message: "The project's code is built in a job that can ask for an id-token",
    hint: "Build in one job with dry-run: true, and publish in another with id-token: write and dist: no project code runs there",
  }),
);
