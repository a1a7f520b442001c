import { hardCycle } from "../domain/problem/plan.ts";
import { defineCheck } from "./frame/check.ts";
import type { Package, World } from "./frame/world.ts";

/** Cycles through extras are common and harmless: they order nothing. */
export const cycles = defineCheck({
  name: "cycles",
  title: "Published packages that require each other",
  why: "None of them can be installed before all of them are there, so they are published together or not at all.",
  kinds: [hardCycle],
  find: (world) =>
    world.graph.cycles
      .map((cycle) => cycle.flatMap((name) => world.packageOf(name) ?? []).filter(({ isPublished }) => isPublished))
      .filter((cycle) => cycle.length > 1)
      .map((cycle) => ({ ...hardCycle({ packages: cycle.map(({ name }) => name) }), ...placeIn(world, cycle) })),
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
