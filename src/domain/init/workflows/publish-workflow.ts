import { type Job, jobText } from "./job.ts";
import { buildJob } from "./jobs/build.ts";
import { finishJob } from "./jobs/finish.ts";
import { onlyJob } from "./jobs/only.ts";
import { prepareJob } from "./jobs/prepare.ts";
import { pypiJob } from "./jobs/pypi.ts";
import { head } from "./steps.ts";
import { concurrencyOf, triggerLines } from "./triggers.ts";
import { isPrepared, type PublishWish } from "./wish.ts";

/** The workflow that publishes, from its name on. */
export const publishWorkflow = (wish: PublishWish): string =>
  `${head(wish.name, triggerLines(wish.trigger), concurrencyOf(wish))}${jobsOf(wish).map(jobText).join("\n")}`;

const jobsOf = (wish: PublishWish): readonly Job[] => {
  const publishing = wish.host === "github" ? [buildJob(wish), pypiJob(wish)] : [onlyJob(wish)];
  if (!isPrepared(wish)) return publishing;
  return [prepareJob(wish, true), ...publishing, ...(wish.host === "github" ? [finishJob(wish)] : [])];
};
