import { defineFinding } from "./finding.ts";
import { shown } from "./shown.ts";

export const runUnderWay = defineFinding<{ runs: readonly { number: number; ref: string | undefined; url: string }[] }>(
  {
    code: "RA-PREFLIGHT-RUN-UNDER-WAY",
    severity: "notice",
    mender: "project",
    meaning: "Another run of the same workflow is in progress, and may publish as well.",
    why: "Nothing breaks, but two runs for the same version waste time.",
    mend: "Nothing needs to be done. To let releases wait for each other, give the workflow `concurrency` with `group: pypi` and `queue: max`.",
  },
  ({ runs }) => ({
    message: `${runs.length === 1 ? "Another run" : `${runs.length} other runs`} of this workflow ${runs.length === 1 ? "is" : "are"} in progress: ${runs.map(({ number, ref }) => shown(`#${number}${ref === undefined ? "" : ` (${ref})`}`)).join(", ")}`,
    hint: `Nothing needs to be done: what one of them uploads the other finds there. ${runs.map(({ url }) => shown(url)).join(" ")}`,
  }),
);

export const draftUnderWay = defineFinding<{ tag: string; url: string }>(
  {
    code: "RA-PREFLIGHT-DRAFT-RELEASE",
    severity: "notice",
    mender: "project",
    meaning: "GitHub has a draft of a release for a tag of what is being published.",
    why: "A person prepares it, another run is at it, or a run that was stopped left it.",
    mend: "Nothing needs to be done for the upload. Look whose it is before it is published or deleted.",
  },
  ({ tag, url }) => ({
    message: `GitHub has a draft release for ${shown(tag)}`,
    hint: `The upload does not depend on it; look whose it is: ${shown(url)}`,
  }),
);

export const underWayUnseen = defineFinding<{ why: string }>(
  {
    code: "RA-PREFLIGHT-UNDER-WAY-UNSEEN",
    severity: "notice",
    mender: "outside",
    meaning: "GitHub did not say whether another run of this workflow, or a draft of this release, is under way.",
    why: "The release does not depend on the answer.",
    mend: "Nothing needs to be done. The lists of the workflow's runs and of the releases show it.",
  },
  ({ why }) => ({
    message: `GitHub did not say what else is under way for this release: ${shown(why)}`,
    hint: "Nothing needs to be done; the lists of the workflow's runs and of the releases show it",
  }),
);
