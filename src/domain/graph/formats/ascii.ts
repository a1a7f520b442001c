import type { PackageName } from "../../python/name.ts";
import { type Graph, hardRequirements } from "../graph.ts";

interface Step {
  readonly name: PackageName;
  readonly lead: string;
  readonly indent: string;
}

/** The packages that no other one requires, and one of each cycle that is left. */
const topsOf = ({ names, edges, cycles }: Graph): readonly PackageName[] => {
  const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((name) => [name, cycle] as const)));
  const isInside = (from: PackageName, to: PackageName): boolean =>
    cycleOf.has(to) && cycleOf.get(from) === cycleOf.get(to);
  const required = new Set(edges.filter(({ from, to, hard }) => hard && !isInside(from, to)).map(({ to }) => to));
  return names.filter((name) => {
    const unit = cycleOf.get(name) ?? [name];
    return unit[0] === name && !unit.some((each) => required.has(each));
  });
};

/**
 * A tree of hard requirements in plain letters. What has been shown with its requirements before is marked with `(*)`
 * and not repeated, so that the tree has a line for each edge at most.
 */
export const ascii = (graph: Graph): string => {
  const required = hardRequirements(graph);
  const shown = new Set<PackageName>();
  const lines: string[] = [];
  const open = topsOf(graph)
    .map((name): Step => ({ name, lead: "", indent: "" }))
    .reverse();
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { name, lead, indent } = step;
    const children = required.get(name) ?? [];
    const isRepeated = shown.has(name) && children.length > 0;
    lines.push(`${lead}${name}${isRepeated ? " (*)" : ""}\n`);
    shown.add(name);
    if (isRepeated) continue;
    const steps = children.map((child, index): Step => {
      const isLast = index === children.length - 1;
      return {
        name: child,
        lead: `${indent}${isLast ? "`-- " : "|-- "}`,
        indent: `${indent}${isLast ? "    " : "|   "}`,
      };
    });
    open.push(...steps.reverse());
  }
  return lines.join("");
};
