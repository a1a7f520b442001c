import { jobText } from "./job.ts";
import { oneAtATime, prepareJob } from "./jobs/prepare.ts";
import { head, literally, scalar } from "./steps.ts";

export interface PrepareWorkflow {
  /** The default branch. */
  readonly branch: string;
  /** The workspace's folder from the repository's top; empty for the top. */
  readonly folder: string;
}

/** The workflow that keeps the release pull request up to date, from its name on. */
export const prepareWorkflow = ({ branch, folder }: PrepareWorkflow): string => {
  const trigger = `  push:\n    branches: [${scalar(literally(branch))}]`;
  return `${head("Release pull request", trigger, oneAtATime)}${jobText(prepareJob({ folder, host: "github", index: undefined }))}`;
};
