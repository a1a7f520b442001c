import { checkBuilds } from "../domain/plan/check-builds.ts";
import { buildCycle, hardCycle } from "../domain/problem/cycles.ts";
import { asWarning } from "../domain/problem/finding.ts";
import { defineCheck } from "./frame/check.ts";
import type { Package, World } from "./frame/world.ts";

/** Cycles through extras are common and harmless: they order nothing. */
export const cycles = defineCheck({
  name: "cycles",
  title: "Published packages that require each other",
  why: "They are published together. Until the last of them is there, the others may not be installable.",
  kinds: [buildCycle, hardCycle],
  find: (world) => {
    const found = world.graph.cycles
      .map((cycle) => cycle.flatMap((name) => world.packageOf(name) ?? []).filter(({ isPublished }) => isPublished))
      .filter((cycle) => cycle.length > 1);
    const names = found.map((cycle) => cycle.map(({ name }) => name));
    return [
      // A release on the index may serve, and none is asked here.
      ...checkBuilds({ workspace: world.workspace, released: undefined }, names).map(asWarning),
      ...found.map((cycle, at) => ({ ...hardCycle({ packages: names[at]! }), ...placeIn(world, cycle) })),
    ];
  },
});

/** The first requirement that leads from a package of the cycle to another one of it. */
const placeIn = ({ graph }: World, cycle: readonly Package[]) => {
  const names = new Set(cycle.map(({ name }) => name));
  for (const each of cycle) {
    const edge = graph.edges.find(({ from, to, hard }) => hard && from === each.name && names.has(to));
    const declared = each.member.requirements.find(({ requirement }) => requirement.name === edge?.to);
    if (declared !== undefined) return { package: each.name, ...each.requirementPlace(declared) };
  }
  return {};
};
