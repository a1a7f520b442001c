import { defineFinding } from "./finding.ts";

export const rehearsalRefused = defineFinding<{ package: string; file: string; words: string }>(
  {
    code: "RA-REHEARSE-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The embedded index refused a file, or uv left it out. It refuses what PyPI refuses.",
    why: "PyPI would have refused it in the middle of the release. Nothing was uploaded.",
    mend: "Mend what the message says, and run again.",
  },
  ({ package: name, file, words }) => ({
    package: name,
    message: `The rehearsal refused ${file}: ${words}`,
    hint: `Mend it in ${name}: PyPI would refuse it too. Then run again`,
  }),
);
