import { uploadAccess, where } from "../access.ts";
import type { Job } from "../job.ts";
import { folderOf, onlyIf, own, type Step } from "../steps.ts";
import { tagOf } from "../triggers.ts";
import { isNamed, isPrepared, type PublishWish } from "../wish.ts";
import { buildSteps, isDue, seesRequests } from "./build.ts";

/** Without artifacts, what was built stays on the machine that built it; the step that uploads alone is given its token. */
export const onlyJob = (wish: PublishWish): Job => ({
  id: "publish",
  name: "Validate, build, check, rehearse and publish",
  minutes: 60,
  environment: uploadAccess(wish, { hasCheckout: true }).environment,
  permissions: {
    contents: isNamed(wish) ? "write # tags and releases, in the last step" : "read # to check the code out",
    ...(isPrepared(wish) ? seesRequests : {}),
  },
  steps: [...buildSteps(wish, ofOneJob(wish)), ...lastSteps(wish)],
});

/** The steps of a job share its own token, which an action is given by itself. */
const ofOneJob = (wish: PublishWish): string =>
  `this step runs the project's code: it is not given the token that uploads${isNamed(wish) ? ", but can reach the job's own" : ""}`;

const lastSteps = (wish: PublishWish): readonly Step[] => {
  const { steps: login, given, env } = uploadAccess(wish, { hasCheckout: true });
  const dist =
    "${{ steps.release.outputs.dist-path }} # what the step before made; none of the project's code runs here";
  const publish = own("publish", { ...folderOf(wish), dist, ...where(wish), ...given }, { id: "publish", env });
  const finish = own("actions/create-release", {
    ...folderOf(wish),
    ...tagOf(wish),
    dist: "${{ steps.publish.outputs.dist-path }}",
  });
  const steps = [...login, publish, ...(isNamed(wish) ? [finish] : [])];
  return isPrepared(wish) ? steps.map((step) => onlyIf(isDue, step)) : steps;
};
