import type { PackageName } from "../python/name.ts";
import { waitsInPlan } from "./order.ts";
import type { PlannedPackage } from "./plan.ts";

/** The packages that wait for one of these, each with those of them that it waits for, by name. */
export const heldUp = (
  packages: readonly PlannedPackage[],
  lost: ReadonlySet<string>,
): ReadonlyMap<string, readonly PackageName[]> =>
  new Map([...waitsInPlan(packages, ({ name }) => lost.has(name))].filter(([, by]) => by.length > 0));
