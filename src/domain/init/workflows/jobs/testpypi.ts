import { indexPresets } from "../../../target/presets.ts";
import { uploadAccess, where } from "../access.ts";
import type { Job } from "../job.ts";
import { testPyPI } from "../own-index.ts";
import { own, setupUv, takeArtifact } from "../steps.ts";
import { jobInTurn } from "../triggers.ts";
import { type PublishWish, releaseOf } from "../wish.ts";
import { ifFirst } from "./build.ts";

/** Uploads the same files to TestPyPI, before PyPI gets them. */
export const testpypiJob = (wish: PublishWish): Job => {
  const { host } = wish;
  const first = { host, index: testPyPI };
  const { environment, permissions } = uploadAccess(first, { hasCheckout: false });
  const { job, files } = releaseOf(wish);
  return {
    id: testPyPI.index,
    name: `Publish to ${indexPresets.testpypi.title}`,
    needs: [job],
    if: ifFirst(wish),
    minutes: 60,
    concurrency: jobInTurn(wish, testPyPI.index),
    environment,
    permissions,
    steps: [takeArtifact(job), setupUv, own("publish", { dist: `dist # ${files}`, ...where(first) })],
  };
};
