import { defineFinding } from "./finding.ts";

export const artifactUnavailable = defineFinding<{ why: string; folder: string }>(
  {
    code: "RA-ARTIFACT-UNAVAILABLE",
    severity: "notice",
    mender: "outside",
    meaning:
      "There is no artifact service that this action can use, or it failed, so the distributions were not kept as an artifact, and `artifact-id` is empty.",
    why: "A later job that takes them by `artifact-id` finds nothing; in the workflows that `init` writes it is skipped.",
    mend: "Nothing needs to be done where one job publishes. Else re-run all jobs where the service only failed; where there is none, keep the folder that the message names by a step of your own.",
  },
  ({ why, folder }) => ({
    message: `The distributions are not kept as an artifact: ${why}`,
    hint: `They are in ${folder}. Where a later job needs them, re-run all jobs if the service only failed, else keep that folder by a step of your own`,
  }),
);
