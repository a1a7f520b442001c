import type { Graph } from "../graph/graph.ts";
import { hardRequirements } from "../graph/graph.ts";

/**
 * What must be built before each package's own build: the packages of this run that it requires to build, and what these
 * need to be installed. Packages that need none are not in it.
 */
export const buildNeeds = (graph: Graph, names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const chosen = new Set(names);
  const hard = hardRequirements(graph);
  const direct = Map.groupBy(
    graph.edges.filter(({ from, kinds }) => chosen.has(from) && kinds.includes("build")),
    ({ from }) => from,
  );
  const needs = [...direct].map(([name, edges]) => {
    const found = new Set(edges.map(({ to }) => to));
    for (const each of found) for (const next of hard.get(each) ?? []) found.add(next);
    return [name, [...found].filter((each) => chosen.has(each) && each !== name)] as const;
  });
  return new Map(needs.filter(([, found]) => found.length > 0));
};
