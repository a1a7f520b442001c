import { asWarning, defineFinding, type Finding } from "./finding.ts";

type Why = { why: string; folder: string };

export const artifactUnavailable = defineFinding<Why>(
  {
    code: "RA-ARTIFACT-UNAVAILABLE",
    severity: "notice",
    mender: "outside",
    meaning: "There is no artifact service that this action can use, so `artifact-id` is empty.",
    why: "A later job that takes them by `artifact-id` finds nothing or is skipped.",
    mend: "Nothing needs to be done where one job publishes. Else keep the folder that the message names by a step of your own.",
  },
  ({ why, folder }) => ({
    message: `The run's files are not kept as an artifact: ${why}`,
    hint: `They are in ${folder}. Where a later job needs them, keep that folder by a step of your own`,
  }),
);

/** In GitHub's words: `Artifact storage quota has been hit`. */
const isQuota = (why: string): boolean => /\bquota\b/i.test(why);

export const artifactFailed = defineFinding<Why>(
  {
    code: "RA-ARTIFACT-FAILED",
    severity: "error",
    mender: "outside",
    meaning:
      "The artifact service of the forge failed, so `artifact-id` is empty. A warning where no job publishes from it.",
    why: "A later job that takes them by `artifact-id` finds nothing or is skipped, in a workflow that is green.",
    mend: "Re-run the job when the service works again, or, where a quota is used up, when artifacts are deleted.",
  },
  ({ why }) => ({
    message: `The run's files are not kept as an artifact, for the service failed: ${why}`,
    ...(isQuota(why)
      ? { hint: "Delete artifacts, or have the storage raised: GitHub counts anew every 6 to 12 hours" }
      : { hint: "Run it again when the service works: nothing is uploaded twice", says: "again" }),
  }),
);

/** The same, where it is not known that a later job publishes from the artifact. */
export const artifactLost = (facts: Why): Finding => {
  const { says: _, ...failed } = asWarning(artifactFailed(facts));
  return {
    ...failed,
    hint: `They are in ${facts.folder}. Where a later job needs them, see to the service, and re-run this job`,
  };
};
