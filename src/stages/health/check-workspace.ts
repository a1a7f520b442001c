import { type CheckWish, chosenChecks, judge, worldFor } from "../../checks/frame/judge.ts";
import type { Health } from "../../checks/frame/outcome.ts";
import { type CheckPorts, fetchNeeds } from "./fetch.ts";

export type { CheckWish } from "../../checks/frame/judge.ts";
export type { CheckPorts } from "./fetch.ts";

/**
 * Runs the checks, fetching no more than they ask for. Throws a `Problem` where `ignore` has entries that mean nothing.
 */
export const checkWorkspace = async (wish: CheckWish, ports: CheckPorts): Promise<Health> => {
  const world = worldFor(wish);
  const needs = new Set(chosenChecks(wish).flatMap((check) => check.needs));
  return judge(wish, world, await fetchNeeds(world, needs, ports));
};
