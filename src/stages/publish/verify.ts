import { awaitListed, type ListingOptions } from "./listing.ts";
import type { Stage } from "./stage.ts";

/** Looks once more that the index has the very bytes that were built; with `wait-for: accepted`, for the first time. */
export const verifyStage = (options: ListingOptions): Stage => ({
  name: "verify",
  slots: Number.POSITIVE_INFINITY,
  run: async (work, signal) => {
    await awaitListed(options, work, signal);
    return {
      kind: "done",
      detail: `${work.distributions.length === 1 ? "1 hash" : `${work.distributions.length} hashes`} equal`,
    };
  },
});
