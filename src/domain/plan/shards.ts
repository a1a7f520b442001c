import type { Graph } from "../graph/graph.ts";
import type { PackageName } from "../python/name.ts";
import { buildNeeds } from "./build-needs.ts";

/** What one job builds, in the order of the plan. */
export type Shard = readonly PackageName[];

export interface Sharding {
  /** The packages to publish, in the order of the plan. */
  readonly names: readonly PackageName[];
  readonly graph: Graph;
  /** How long the build of a package takes. */
  readonly secondsOf: (name: PackageName) => number;
  /** At most so many; none is empty. */
  readonly count: number;
}

/**
 * The packages over as many jobs, so that all end at about the same time: the longest first, each to the job with the
 * least so far. What a package needs to be built goes with it, so that no job builds it twice or waits for another.
 */
export const shardsOf = ({ names, graph, secondsOf, count }: Sharding): readonly Shard[] => {
  if (count === 1) return names.length === 0 ? [] : [names];
  const groups = together(names, graph).map((group) => ({
    names: group,
    seconds: group.reduce((sum, name) => sum + secondsOf(name), 0),
  }));
  const longestFirst = groups.toSorted((a, b) => b.seconds - a.seconds);
  const jobs = Array.from({ length: Math.min(count, groups.length) }, () => ({
    names: new Set<PackageName>(),
    seconds: 0,
  }));
  for (const group of longestFirst) {
    const least = jobs.reduce((best, job) => (isLess(job, best) ? job : best));
    for (const name of group.names) least.names.add(name);
    least.seconds += group.seconds;
  }
  return jobs.map((job) => names.filter((name) => job.names.has(name)));
};

interface Load {
  readonly names: ReadonlySet<PackageName>;
  readonly seconds: number;
}

/** Of jobs with the same time the one with fewer packages: builds that take no time leave none empty either. */
const isLess = (a: Load, b: Load): boolean =>
  a.seconds < b.seconds || (a.seconds === b.seconds && a.names.size < b.names.size);

/** Packages that are tied to each other by what they need to be built. */
const together = (names: readonly PackageName[], graph: Graph): readonly (readonly PackageName[])[] => {
  const groupOf = new Map(names.map((name) => [name, [name]]));
  for (const [name, needs] of buildNeeds(graph, names)) {
    for (const need of needs) {
      const [own, other] = [groupOf.get(name)!, groupOf.get(need)!];
      if (own === other) continue;
      own.push(...other);
      for (const each of other) groupOf.set(each, own);
    }
  }
  return [...new Set(groupOf.values())];
};

/** The packages of a share, and what these need to be built. */
export const withBuildNeeds = (
  share: readonly PackageName[],
  { names, graph }: Pick<Sharding, "names" | "graph">,
): ReadonlySet<PackageName> => {
  const needs = buildNeeds(graph, names);
  const found = new Set(share);
  for (const name of found) for (const need of needs.get(name) ?? []) found.add(need);
  return found;
};
