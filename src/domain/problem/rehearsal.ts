import { defineFinding } from "./finding.ts";

export const rehearsalRefused = defineFinding<{ package: string; file: string; words: string }>(
  {
    code: "RA-REHEARSE-REFUSED",
    severity: "error",
    mender: "project",
    meaning:
      "The embedded index refused a file, or uv left it out. It refuses what no index can take and, where the release goes to PyPI, what PyPI refuses.",
    why: "The index would have refused it in the middle of the release. Nothing was uploaded.",
    mend: "Fix what the message says.",
  },
  ({ package: name, file, words }) => ({
    package: name,
    message: `The rehearsal refused ${file}: ${words}`,
    hint: `Fix in ${name} what these words name, or its upload would fail`,
  }),
);
