import type { Graph } from "../graph/graph.ts";
import { buildCycle } from "../problem/cycles.ts";
import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { requirementPlace } from "./member-place.ts";
import type { PlannedPackage } from "./plan.ts";
import type { Released } from "./released.ts";
import { builtRequirement, isOnIndex } from "./sibling-requirement.ts";

interface Builds {
  readonly workspace: Workspace;
  /** Those to be published, where they are planned: their requirements are read as they will be. */
  readonly packages?: ReadonlyMap<PackageName, PlannedPackage>;
  /** `undefined` where no index was asked. */
  readonly released: Released | undefined;
}

/**
 * Packages to be published that require each other, one of them another for its build: neither can be built before the
 * other, but where the index has a release of the one that the requirement admits.
 */
export const checkBuilds = ({ workspace, packages, released }: Builds, cycles: Graph["cycles"]): readonly Finding[] => {
  if (cycles.length === 0) return [];
  const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((name) => [name, cycle] as const)));
  return workspace.members.flatMap((member) => {
    const cycle: readonly PackageName[] = cycleOf.get(member.name) ?? [];
    return member.requirements.flatMap((declared) => {
      const sibling = declared.requirement.name;
      if (declared.kind !== "build" || sibling === member.name || !cycle.includes(sibling)) return [];
      // Whether it holds is known to the Python of the build.
      if (declared.requirement.marker !== undefined) return [];
      const planned = packages?.get(member.name);
      const requirement = planned === undefined ? declared.requirement : builtRequirement(declared, planned);
      if (released !== undefined && isOnIndex(requirement, sibling, released)) return [];
      const place = requirementPlace(workspace, member, declared);
      const isIndexAsked = released !== undefined;
      return [
        buildCycle({ name: member.name, requirement: declared.requirement.text, sibling, cycle, isIndexAsked, place }),
      ];
    });
  });
};
