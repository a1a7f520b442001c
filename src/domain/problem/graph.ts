import { defineFinding } from "./finding.ts";

export const unknownMember = defineFinding<{ name: string; nearest: string | undefined }>(
  {
    code: "RA-GRAPH-UNKNOWN-PACKAGE",
    severity: "error",
    mender: "usage",
    meaning: "The package whose requirements or dependents were asked for is no member of the workspace.",
    why: "The graph shows how members require each other, nothing else.",
    mend: "Correct the name. `release-actions discover` lists the members.",
  },
  ({ name, nearest }) => ({
    message: `No member of the workspace has this name: ${name}`,
    hint: nearest === undefined ? "release-actions discover lists the members" : `Did you mean ${nearest}?`,
  }),
);
