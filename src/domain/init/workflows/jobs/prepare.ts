import { asked, readAccess } from "../access.ts";
import type { Job } from "../job.ts";
import { checkout, folderOf, own, setupUv } from "../steps.ts";
import type { PublishWish } from "../wish.ts";

/** The runs that keep one pull request up to date. */
export const oneAtATime = ["group: release-pull-request", "cancel-in-progress: false"];

/** Keeps the release pull request up to date; `isBesideOthers` in a workflow that has more jobs. */
export const prepareJob = (wish: Pick<PublishWish, "folder" | "host" | "index">, isBesideOthers = false): Job => {
  // Where the index is closed to uv itself, so is what it locks.
  const isUvs = typeof wish.index?.reading === "object";
  const { environment, permissions, steps, env } = readAccess(wish, { hasCheckout: true });
  const given = wish.index?.reading === "input" ? asked(wish) : {};
  return {
    id: "prepare",
    name: "Prepare the next release",
    minutes: 30,
    concurrency: isBesideOthers ? oneAtATime : undefined,
    environment: isUvs ? environment : undefined,
    permissions: {
      contents: "write # the branch of the pull request",
      "pull-requests": "write # to open it, and to keep it up to date",
      ...(isUvs ? permissions : {}),
    },
    steps: [
      checkout("the history since the last releases, and the tags"),
      setupUv,
      ...(isUvs ? steps : []),
      own("actions/prepare-release", { ...folderOf(wish), ...given }, { env }),
    ],
  };
};
