import { uploadAccess, where } from "../access.ts";
import type { Job } from "../job.ts";
import { type OwnIndex, testPyPI } from "../own-index.ts";
import { own, setupUv, takeArtifact } from "../steps.ts";
import { jobInTurn } from "../triggers.ts";
import { type PublishWish, releaseOf } from "../wish.ts";
import { ifFirst } from "./build.ts";

/** Uploads what was built, with the right to do so, and without the project's code. */
export const pypiJob = (wish: PublishWish): Job => {
  const { environment, permissions, steps, given, env } = uploadAccess(wish, { hasCheckout: false });
  const { job, files } = releaseOf(wish);
  const { isTestPyPIFirst } = wish;
  return {
    id: "pypi",
    name: `Publish to ${titleOf(wish.index)}`,
    needs: [job, ...(isTestPyPIFirst ? [testPyPI.index] : [])],
    if: isTestPyPIFirst ? undefined : ifFirst(wish),
    minutes: 60,
    concurrency: jobInTurn(wish, "pypi"),
    environment,
    permissions,
    outputs: { "artifact-id": "${{ steps.publish.outputs.artifact-id }}" },
    steps: [
      takeArtifact(job),
      setupUv,
      ...steps,
      own("publish", { dist: `dist # ${files}`, ...where(wish), ...given }, { id: "publish", env }),
    ],
  };
};

const titleOf = (index: OwnIndex | undefined): string => {
  if (index === undefined) return "PyPI";
  return index.uploading.kind === "pypi" ? "TestPyPI" : "the index";
};
