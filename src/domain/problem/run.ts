import { defineFinding } from "./finding.ts";

export const interrupted = defineFinding<{ signal: string }>(
  {
    code: "RA-RUN-INTERRUPTED",
    severity: "error",
    mender: "project",
    meaning: "The run was stopped from outside: Ctrl-C, a cancelled job, or a time limit of the job.",
    why: "Nothing new was started after the signal, so a package may be on the index while another is not.",
    mend: "Run the same again: it asks the index first and goes on from there.",
  },
  ({ signal }) => ({
    message: `Stopped by ${signal}`,
    hint: "Run the same again: it asks the index what is there and goes on from there",
  }),
);

export const declined = defineFinding<{ question: string }>(
  {
    code: "RA-RUN-DECLINED",
    severity: "error",
    mender: "project",
    meaning: "The question before the upload was not answered with yes.",
    why: "Nothing was uploaded.",
    mend: "Run again and answer `y`, or pass `--yes`.",
  },
  ({ question }) => ({
    message: `Nothing was uploaded, for the answer was not yes: ${question}`,
    hint: "Run again and answer y, or pass --yes",
  }),
);
