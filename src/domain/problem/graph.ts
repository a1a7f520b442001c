import { defineFinding } from "./finding.ts";

export const unknownMember = defineFinding<{ name: string; nearest: string | undefined }>(
  {
    code: "RA-USAGE-UNKNOWN-MEMBER",
    severity: "error",
    mender: "usage",
    meaning: "A package was named that is no member of the workspace.",
    why: "There is nothing to show for it.",
    mend: "`release-actions discover` lists the members.",
  },
  ({ name, nearest }) => ({
    message: `No member of the workspace is called ${JSON.stringify(name)}`,
    hint:
      nearest === undefined
        ? "release-actions discover lists the members"
        : `Did you mean ${nearest}? release-actions discover lists the members`,
  }),
);
