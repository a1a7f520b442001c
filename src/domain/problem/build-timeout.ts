import { inDuration } from "../text/duration.ts";
import { defineFinding } from "./finding.ts";

export const buildTimedOut = defineFinding<{
  package: string;
  /** Milliseconds. */
  limit: number;
}>(
  {
    code: "RA-BUILD-TIMED-OUT",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A package was not built in the time for it.",
    why: "It would hold the job until GitHub or Gitea ends it.",
    mend: "Read the end of what it printed. If it waits for something, fix that in a commit; if it only takes long, set `build-timeout` to more.",
  },
  ({ package: name, limit }) => ({
    input: "build-timeout",
    alternative: "commit",
    package: name,
    message: `${name} was not built within ${inDuration(limit)}, and its build was ended with all that it had started`,
    hint: `Read the end of what it printed; if it waits for nothing and only takes long, set build-timeout to more than ${inDuration(limit)}`,
  }),
);
