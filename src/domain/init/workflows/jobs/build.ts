import { asked, readAccess } from "../access.ts";
import type { Job } from "../job.ts";
import { checkout, folderOf, type Given, onlyIf, own, type Step, setupUv } from "../steps.ts";
import { refOf, tagOf } from "../triggers.ts";
import { isPrepared, type PublishWish } from "../wish.ts";

/** What the project's code is run by: it builds everything, and gives it to the jobs after it. */
export const buildJob = (wish: PublishWish): Job => {
  const access = readAccess(wish, { hasCheckout: true });
  const isOpen = access.environment === undefined;
  return {
    id: "build",
    name: "Validate, build, check and rehearse",
    minutes: 60,
    environment: access.environment,
    permissions: {
      contents: "read # to check the code out",
      ...(isPrepared(wish) ? seesRequests : {}),
      ...access.permissions,
    },
    outputs: { "artifact-id": "${{ steps.release.outputs.artifact-id }}" },
    steps: buildSteps(
      wish,
      `this job runs the project's code, and holds ${isOpen ? "no secret" : "nothing that could upload"}`,
    ),
  };
};

export const seesRequests = { "pull-requests": "read # by which pull request a push came" };

/** Whether the step `release` has something to publish. */
export const isDue = "steps.release.outputs.published-packages != '[]'";

export const buildSteps = (wish: PublishWish, comment: string): readonly Step[] => {
  const { steps: login, given, env } = readAccess(wish, { hasCheckout: true });
  const build = (due: Given) =>
    own(
      "publish",
      { ...folderOf(wish), ...tagOf(wish), ...due, "dry-run": `true # ${comment}`, ...given },
      { id: "release", env },
    );
  const steps = isPrepared(wish)
    ? [build({ due: dueHere }), onlyIf(isDue, validate(wish))]
    : [validate(wish), build({})];
  return [checkout("tags and the commits behind them", refOf(wish)), setupUv, ...login, ...steps];
};

const dueHere =
  "${{ github.event_name == 'push' && 'prepared' || 'unreleased' }} # what a merged release pull request names; on any other push nothing";

const validate = (wish: PublishWish): Step =>
  own(
    "actions/validate-release",
    {
      ...folderOf(wish),
      mode: wish.trigger.flow === "tag" ? "tag" : "branch",
      ...tagOf(wish),
      ...asked(wish),
    },
    { env: readAccess(wish, { hasCheckout: true }).env },
  );
