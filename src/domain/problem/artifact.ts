import { defineFinding } from "./finding.ts";

export const artifactUnavailable = defineFinding<{ why: string; folder: string }>(
  {
    code: "RA-ARTIFACT-UNAVAILABLE",
    severity: "notice",
    mender: "outside",
    meaning:
      "GitHub or Gitea has no artifact service that this action can use, so the distributions were not kept as an artifact.",
    why: "A later job finds them only where this job leaves them.",
    mend: "Nothing needs to be done where one job publishes. Else keep the `dist-path` folder by another step.",
  },
  ({ why, folder }) => ({
    message: `The distributions are not kept as an artifact: ${why}`,
    hint: `They are in ${folder}: where a later job needs them, keep that folder by a step of your own`,
  }),
);
