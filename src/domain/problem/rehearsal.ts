import { defineFinding } from "./finding.ts";

export const rehearsalRefused = defineFinding<{
  package: string;
  file: string;
  words: string;
  /** Whether the file is at no fault: the index on this machine failed, or uv was ended. */
  isPassing: boolean;
}>(
  {
    code: "RA-REHEARSE-REFUSED",
    severity: "error",
    mender: "project",
    meaning:
      "uv could not upload a file to the embedded index, which refuses what no index can take and, unless the release goes to another index than PyPI or TestPyPI, what breaks PyPI's rules.",
    why: "What is refused here would have been refused in the middle of the release.",
    mend: "Fix in the package what the message says.",
  },
  ({ package: name, file, words, isPassing }) => ({
    package: name,
    ...(isPassing ? { remedy: "outside" as const, says: "again" as const } : {}),
    message: `The rehearsal ${isPassing ? "did not get" : "refused"} ${file}: ${words}`,
    hint: isPassing
      ? "Run again: the file is at no fault, something on this machine failed"
      : `Fix in ${name} what the rehearsal says of ${file}, or its upload would fail`,
  }),
);
