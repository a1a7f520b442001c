import { checkout, concurrencyLines, head, literally, own, scalar, setupUv } from "./steps.ts";

export interface PrepareWorkflow {
  /** The default branch. */
  readonly branch: string;
  /** The workspace's folder from the repository's top; empty for the top. */
  readonly folder: string;
}

/** The workflow that keeps the release pull request up to date, from its name on. */
export const prepareWorkflow = ({ branch, folder }: PrepareWorkflow): string => {
  const trigger = `  push:\n    branches: [${scalar(literally(branch))}]`;
  return `${head("Release pull request", trigger, oneAtATime)}${prepareJob(folder)}`;
};

const oneAtATime = ["group: release-pull-request", "cancel-in-progress: false"];

/** The job of it; `isBesideOthers` in a workflow that has more. */
export const prepareJob = (folder: string, isBesideOthers = false): string => `  prepare:
    name: Prepare the next release
    runs-on: ubuntu-24.04
    timeout-minutes: 30
${isBesideOthers ? concurrencyLines(oneAtATime, "    ") : ""}    permissions:
      contents: write # the branch of the pull request
      pull-requests: write # to open it, and to keep it up to date
    steps:
${[
  checkout("the history since the last releases, and the tags"),
  setupUv,
  own("actions/prepare-release", folder === "" ? {} : { "working-directory": scalar(folder) }),
].join("")}`;
