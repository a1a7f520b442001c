import { defineFinding } from "./finding.ts";

export const rehearsalRefused = defineFinding<{ package: string; file: string; words: string }>(
  {
    code: "RA-REHEARSE-REFUSED",
    severity: "error",
    mender: "project",
    meaning:
      "uv could not upload a file to the embedded index, or left it out. That index refuses what no index can take and, unless the release goes to another index than PyPI or TestPyPI, what breaks PyPI's rules.",
    why: "The upload would have ended the same way, in the middle of the release. Nothing was uploaded.",
    mend: "Fix what the message says.",
  },
  ({ package: name, file, words }) => ({
    package: name,
    message: `The rehearsal refused ${file}: ${words}`,
    hint: `Fix in ${name} what these words name, or its upload would fail`,
  }),
);
