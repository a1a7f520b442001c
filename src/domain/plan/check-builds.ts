import type { Graph } from "../graph/graph.ts";
import type { Finding } from "../problem/finding.ts";
import { buildCycle } from "../problem/plan.ts";
import type { PackageName } from "../python/name.ts";
import type { SiblingCheck } from "./check-siblings.ts";
import { requirementPlace } from "./member-place.ts";
import { builtRequirement, isOnIndex } from "./sibling-requirement.ts";

/**
 * Packages to be published that require each other, one of them another for its build: neither can be built before the
 * other, but where the index has a release of the one that the requirement admits.
 */
export const checkBuilds = (
  { workspace, packages, released }: Pick<SiblingCheck, "workspace" | "packages" | "released">,
  cycles: Graph["cycles"],
): readonly Finding[] => {
  if (cycles.length === 0) return [];
  const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((name) => [name, cycle] as const)));
  return workspace.members.flatMap((member) => {
    const cycle: readonly PackageName[] = cycleOf.get(member.name) ?? [];
    return member.requirements.flatMap((declared) => {
      const sibling = declared.requirement.name;
      if (declared.kind !== "build" || sibling === member.name || !cycle.includes(sibling)) return [];
      // Whether it holds is known to the Python of the build.
      if (declared.requirement.marker !== undefined) return [];
      const requirement = builtRequirement(declared, packages.get(member.name)!);
      if (isOnIndex(requirement, sibling, released)) return [];
      const place = requirementPlace(workspace, member, declared);
      return [buildCycle({ name: member.name, requirement: requirement.text, sibling, cycle, place })];
    });
  });
};
