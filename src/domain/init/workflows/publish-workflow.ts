import { type Job, jobText } from "./job.ts";
import { buildJob } from "./jobs/build.ts";
import { finishJob } from "./jobs/finish.ts";
import { onlyJob } from "./jobs/only.ts";
import { planJob } from "./jobs/plan.ts";
import { prepareJob } from "./jobs/prepare.ts";
import { pypiJob } from "./jobs/pypi.ts";
import { rehearseJob } from "./jobs/rehearse.ts";
import { testpypiJob } from "./jobs/testpypi.ts";
import { wheelsJob } from "./jobs/wheels.ts";
import { head } from "./steps.ts";
import { concurrencyOf, triggerLines } from "./triggers.ts";
import { hasWheels, isJoined, isNamed, isPrepared, isSpread, type PublishWish } from "./wish.ts";

/** The workflow that publishes, from its name on. */
export const publishWorkflow = (wish: PublishWish): string =>
  `${head(wish.name, triggerLines(wish.trigger), concurrencyOf(wish))}${jobsOf(wish).map(jobText).join("\n")}`;

const jobsOf = (wish: PublishWish): readonly Job[] => {
  const first = isPrepared(wish) ? [prepareJob(wish, true)] : [];
  if (wish.host !== "github") return [...first, onlyJob(wish)];
  return [
    ...first,
    ...(isSpread(wish) ? [planJob(wish)] : []),
    buildJob(wish),
    ...(hasWheels(wish) ? [wheelsJob(wish)] : []),
    ...(isJoined(wish) ? [rehearseJob(wish)] : []),
    ...(wish.isTestPyPIFirst ? [testpypiJob(wish)] : []),
    pypiJob(wish),
    ...(isNamed(wish) ? [finishJob(wish)] : []),
  ];
};
