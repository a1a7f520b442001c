import type { Job } from "../job.ts";
import { type Given, own, scalar, setupUv, takeArtifact } from "../steps.ts";
import { jobInTurn } from "../triggers.ts";
import { environment, isPrepared, isTrusted, type PublishWish, tokenSecret } from "../wish.ts";

/** Uploads what `build` made, with the right to do so, and without the project's code. */
export const pypiJob = (wish: PublishWish): Job => ({
  id: "pypi",
  name: `Publish to ${wish.index === undefined ? "PyPI" : "the index"}`,
  needs: ["build"],
  if: isSomethingBuilt(wish),
  minutes: 60,
  concurrency: jobInTurn(wish, "pypi"),
  environment,
  permissions: isTrusted(wish) ? { "id-token": "write # for trusted publishing" } : {},
  outputs: isPrepared(wish) ? { "artifact-id": "${{ steps.publish.outputs.artifact-id }}" } : undefined,
  steps: [
    takeArtifact("build"),
    setupUv,
    own(
      "publish",
      {
        dist: "dist # what the job build made; none of the project's code runs here",
        ...where(wish),
        ...(isTrusted(wish) ? {} : { "pypi-api-token": token }),
      },
      isPrepared(wish) ? "publish" : undefined,
    ),
  ],
});

/** A tag always releases something. */
const isSomethingBuilt = (wish: PublishWish): string | undefined =>
  wish.trigger.flow === "tag"
    ? undefined
    : `\${{ needs.build.outputs.artifact-id != '' }} # empty where ${isPrepared(wish) ? "nothing is to be published" : "every version is on the index"}`;

export const where = ({ index }: PublishWish): Given =>
  index === undefined ? {} : { index: scalar(index.uploadUrl), "check-url": scalar(index.simpleUrl) };

export const token = `\${{ secrets.${tokenSecret} }}`;
