import type { Graph } from "../graph/graph.ts";
import type { Finding } from "../problem/finding.ts";
import { shareUnknown } from "../problem/shares.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { isWork, type Plan, type PlannedPackage } from "./plan.ts";
import { withBuildNeeds } from "./shards.ts";

/** What one job builds of a release. */
export interface Share {
  readonly packages: readonly PlannedPackage[];
  /** Whether other jobs build the rest. */
  readonly isPart: boolean;
  readonly findings: readonly Finding[];
}

/** The named packages and what they need to be built; all of the release where none is named. */
export const shareOf = ({ packages }: Plan, given: readonly string[], graph: Graph): Share => {
  const work = packages.filter(isWork);
  if (given.length === 0) return { packages: work, isPart: false, findings: [] };
  const known = new Set<PackageName>(packages.map(({ name }) => name));
  const unknown = given.filter((name) => !known.has(normalizeName(name)));
  const names = withBuildNeeds(given.map(normalizeName), { names: work.map(({ name }) => name), graph });
  const own = work.filter(({ name }) => names.has(name));
  return {
    packages: own,
    isPart: own.length < work.length,
    findings: unknown.length === 0 ? [] : [shareUnknown({ names: unknown })],
  };
};

/** The plan as this job's report tells it. */
export const othersLeftOut = (plan: Plan, own: readonly PlannedPackage[]): Plan => {
  const names = new Set(own.map(({ name }) => name));
  const leave = (entry: PlannedPackage): PlannedPackage =>
    isWork(entry) && !names.has(entry.name) ? { ...entry, status: "excluded", reason: "another job builds it" } : entry;
  return { ...plan, packages: plan.packages.map(leave) };
};
