import { Problem } from "../../domain/problem/problem.ts";
import { shareNotDry } from "../../domain/problem/shares.ts";
import type { PublishInputs } from "./inputs.ts";

/** A release is published whole: who builds a part of it publishes nothing. */
export const guardShare = ({ share, dist, dryRun }: Pick<PublishInputs, "share" | "dist" | "dryRun">): void => {
  if (share.length > 0 && (!dryRun || dist.length > 0)) throw new Problem(shareNotDry({}));
};
