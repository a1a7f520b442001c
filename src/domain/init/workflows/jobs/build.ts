import { asked, readAccess } from "../access.ts";
import type { Job } from "../job.ts";
import { checkout, folderOf, type Given, keepArtifact, onlyIf, own, type Step, setupUv } from "../steps.ts";
import { refOf, tagOf } from "../triggers.ts";
import { isJoined, isPrepared, isSpread, type PublishWish } from "../wish.ts";

/** What the project's code is run by: it builds everything, or one share of it, and gives that to the jobs after it. */
export const buildJob = (wish: PublishWish): Job => {
  const access = readAccess(wish, { hasCheckout: true });
  const holds = access.environment === undefined ? "no secret" : "nothing that could upload";
  const comment = `this job runs the project's code, and holds ${holds}`;
  const job = {
    id: "build",
    minutes: 60,
    environment: access.environment,
    permissions: {
      contents: "read # to check the code out",
      ...(isPrepared(wish) ? seesRequests : {}),
      ...access.permissions,
    },
  };
  return isSpread(wish)
    ? {
        ...job,
        name: "Build share ${{ matrix.shard }}",
        needs: ["plan"],
        if: "needs.plan.outputs.empty == 'false'",
        matrix: "${{ fromJSON(needs.plan.outputs.matrix) }}",
        steps: [
          ...sourceSteps(wish),
          buildStep(wish, comment, { share: "${{ matrix.packages }}" }),
          keepArtifact("${{ matrix.dist }}", "${{ steps.release.outputs.dist-path }}"),
        ],
      }
    : {
        ...job,
        name: "Validate, build, check and rehearse",
        outputs: { "artifact-id": "${{ steps.release.outputs.artifact-id }}" },
        steps: buildSteps(wish, comment),
      };
};

export const seesRequests = { "pull-requests": "read # by which pull request a push came" };

/** Whether the step `release` has something to publish. */
export const isDue = "steps.release.outputs.published-packages != '[]'";

/** Where merging releases, whether what needs `build` has anything to do; a tag always releases something. */
export const ifBuilt = (wish: PublishWish): string | undefined =>
  wish.trigger.flow === "tag" || isSpread(wish)
    ? undefined
    : `\${{ needs.build.outputs.artifact-id != '' }} # empty where ${isPrepared(wish) ? "nothing is to be published" : "every version is on the index"}`;

/** The same for who takes what is published: what needs a job that is left out is left out, too. */
export const ifFirst = (wish: PublishWish): string | undefined => (isJoined(wish) ? undefined : ifBuilt(wish));

export const buildSteps = (wish: PublishWish, comment: string): readonly Step[] => {
  const build = buildStep(wish, comment);
  return [
    ...sourceSteps(wish),
    ...(isPrepared(wish) ? [build, onlyIf(isDue, validate(wish))] : [validate(wish), build]),
  ];
};

const sourceSteps = (wish: PublishWish): readonly Step[] => [
  checkout("tags and the commits behind them", refOf(wish)),
  setupUv,
  ...readAccess(wish, { hasCheckout: true }).steps,
];

const buildStep = (wish: PublishWish, comment: string, more: Given = {}): Step => {
  const { given, env } = readAccess(wish, { hasCheckout: true });
  return own(
    "publish",
    { ...folderOf(wish), ...tagOf(wish), ...dueOf(wish), "dry-run": `true # ${comment}`, ...more, ...given },
    { id: "release", env },
  );
};

/** Where a pull request names what is released. */
export const dueOf = (wish: PublishWish): Given =>
  isPrepared(wish)
    ? {
        due: "${{ github.event_name == 'push' && 'prepared' || 'unreleased' }} # what a merged release pull request names; on any other push nothing",
      }
    : {};

export const validate = (wish: PublishWish): Step =>
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
