import { uploadAccess, where } from "../access.ts";
import type { Job } from "../job.ts";
import type { OwnIndex } from "../own-index.ts";
import { own, setupUv, takeArtifact } from "../steps.ts";
import { jobInTurn } from "../triggers.ts";
import { isPrepared, type PublishWish } from "../wish.ts";

/** Uploads what `build` made, with the right to do so, and without the project's code. */
export const pypiJob = (wish: PublishWish): Job => {
  const { environment, permissions, steps, given, env } = uploadAccess(wish, { hasCheckout: false });
  const dist = "dist # what the job build made; none of the project's code runs here";
  return {
    id: "pypi",
    name: `Publish to ${titleOf(wish.index)}`,
    needs: ["build"],
    if: isSomethingBuilt(wish),
    minutes: 60,
    concurrency: jobInTurn(wish, "pypi"),
    environment,
    permissions,
    outputs: isPrepared(wish) ? { "artifact-id": "${{ steps.publish.outputs.artifact-id }}" } : undefined,
    steps: [
      takeArtifact("build"),
      setupUv,
      ...steps,
      own("publish", { dist, ...where(wish), ...given }, { id: isPrepared(wish) ? "publish" : undefined, env }),
    ],
  };
};

const titleOf = (index: OwnIndex | undefined): string => {
  if (index === undefined) return "PyPI";
  return index.uploading.kind === "pypi" ? "TestPyPI" : "the index";
};

/** A tag always releases something. */
const isSomethingBuilt = (wish: PublishWish): string | undefined =>
  wish.trigger.flow === "tag"
    ? undefined
    : `\${{ needs.build.outputs.artifact-id != '' }} # empty where ${isPrepared(wish) ? "nothing is to be published" : "every version is on the index"}`;
