import type { Job } from "../job.ts";
import { checkout, folderOf, own, setupUv } from "../steps.ts";

/** The runs that keep one pull request up to date. */
export const oneAtATime = ["group: release-pull-request", "cancel-in-progress: false"];

/** Keeps the release pull request up to date; `isBesideOthers` in a workflow that has more jobs. */
export const prepareJob = (wish: { readonly folder: string }, isBesideOthers = false): Job => ({
  id: "prepare",
  name: "Prepare the next release",
  minutes: 30,
  concurrency: isBesideOthers ? oneAtATime : undefined,
  permissions: {
    contents: "write # the branch of the pull request",
    "pull-requests": "write # to open it, and to keep it up to date",
  },
  steps: [
    checkout("the history since the last releases, and the tags"),
    setupUv,
    own("actions/prepare-release", folderOf(wish)),
  ],
});
