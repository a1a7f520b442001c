import { readAccess } from "../access.ts";
import type { Job } from "../job.ts";
import { checkout, folderOf, onlyIf, own, setupUv } from "../steps.ts";
import { refOf, tagOf } from "../triggers.ts";
import { isPrepared, type PublishWish } from "../wish.ts";
import { dueOf, seesRequests, validate } from "./build.ts";

/** Spreads the packages of a release over jobs that build it. */
export const planJob = (wish: PublishWish): Job => {
  const { environment, permissions, steps, given, env } = readAccess(wish, { hasCheckout: true });
  const plan = own(
    "actions/plan",
    { ...folderOf(wish), ...tagOf(wish), ...dueOf(wish), shards: String(wish.machines), ...given },
    { id: "plan", env },
  );
  return {
    id: "plan",
    name: "Validate and plan",
    minutes: 15,
    environment,
    permissions: {
      contents: "read # to check the code out",
      ...(isPrepared(wish) ? seesRequests : {}),
      ...permissions,
    },
    outputs: { matrix: "${{ steps.plan.outputs.matrix }}", empty: "${{ steps.plan.outputs.empty }}" },
    steps: [
      checkout("tags and the commits behind them", refOf(wish)),
      setupUv,
      ...steps,
      ...(isPrepared(wish)
        ? [plan, onlyIf("steps.plan.outputs.empty == 'false'", validate(wish))]
        : [validate(wish), plan]),
    ],
  };
};
