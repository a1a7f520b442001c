import type { PackageName } from "../python/name.ts";
import { type Member, type RequirementKind, requirementKinds } from "../workspace/workspace.ts";
import { components } from "./components.ts";

/** `from` requires `to`. */
export interface Edge {
  readonly from: PackageName;
  readonly to: PackageName;
  /** In the order of `requirementKinds`, each once. */
  readonly kinds: readonly RequirementKind[];
  /** Whether `to` has to be there before `from`: for its users, or for its build. */
  readonly hard: boolean;
}

/** Which members require which. Everything is sorted by name. */
export interface Graph {
  readonly names: readonly PackageName[];
  /** One for each pair. */
  readonly edges: readonly Edge[];
  /** Level 0 requires no member; the packages of a hard cycle share a level. */
  readonly levels: readonly (readonly PackageName[])[];
  /** Packages that require each other, by hard edges. */
  readonly cycles: readonly (readonly PackageName[])[];
}

const byName = (a: PackageName, b: PackageName): number => (a < b ? -1 : 1);

const isHard = (kind: RequirementKind): boolean => kind !== "extra" && kind !== "group";

/** The packages that each one requires by hard edges. */
export const hardRequirements = ({
  names,
  edges,
}: Pick<Graph, "names" | "edges">): ReadonlyMap<PackageName, readonly PackageName[]> => {
  const required = new Map<PackageName, PackageName[]>(names.map((name) => [name, []]));
  for (const { from, to, hard } of edges) if (hard) required.get(from)?.push(to);
  return required;
};

const levelOfUnit = (
  unit: readonly PackageName[],
  required: ReadonlyMap<PackageName, readonly PackageName[]>,
  levels: ReadonlyMap<PackageName, number>,
): number => {
  let highest = -1;
  // What is in the unit itself has no level yet.
  for (const name of unit) {
    for (const other of required.get(name) ?? []) highest = Math.max(highest, levels.get(other) ?? -1);
  }
  return highest + 1;
};

/** A graph of these names and edges, both sorted already. */
const arrange = (names: readonly PackageName[], edges: readonly Edge[]): Graph => {
  const required = hardRequirements({ names, edges });
  const units = components(names, (name) => required.get(name) ?? []);
  const levelOf = new Map<PackageName, number>();
  for (const unit of units) {
    const level = levelOfUnit(unit, required, levelOf);
    for (const name of unit) levelOf.set(name, level);
  }
  const levels: PackageName[][] = [];
  for (const name of names) {
    const level = levelOf.get(name) ?? 0;
    while (levels.length <= level) levels.push([]);
    levels[level]?.push(name);
  }
  const cycles = units.filter(({ length }) => length > 1).map((unit) => unit.toSorted(byName));
  return { names, edges, levels, cycles: cycles.toSorted(([a = ""], [b = ""]) => byName(a, b)) };
};

/** An edge while its kinds are gathered. */
interface Draft {
  readonly from: PackageName;
  readonly to: PackageName;
  kinds: RequirementKind[];
  hard: boolean;
}

const addKind = (draft: Draft, kind: RequirementKind): void => {
  if (draft.kinds.includes(kind)) return;
  draft.kinds.push(kind);
  draft.kinds = requirementKinds.filter((each) => draft.kinds.includes(each));
  draft.hard ||= isHard(kind);
};

/**
 * The graph of a workspace's members. A requirement is internal if its name is a member's; those of a package on itself
 * are no edges. Runtime requirements, build requirements and dynamic ones are hard; extras and groups order nothing.
 */
export const buildGraph = ({ members }: { readonly members: readonly Member[] }): Graph => {
  const sorted = members.toSorted((a, b) => byName(a.name, b.name));
  const names = sorted.map(({ name }) => name);
  // The last edge that leads to each member: one look tells siblings from strangers, and finds the edge to merge with.
  const last = new Map<PackageName, Draft | undefined>(names.map((name) => [name, undefined]));
  const edges = sorted.flatMap(({ name: from, requirements }): readonly Edge[] => {
    const drafts: Draft[] = [];
    for (const { requirement, kind } of requirements) {
      const to = requirement.name;
      const draft = last.get(to);
      if (draft?.from === from) {
        addKind(draft, kind);
      } else if (to !== from && (draft !== undefined || last.has(to))) {
        const made = { from, to, kinds: [kind], hard: isHard(kind) };
        last.set(to, made);
        drafts.push(made);
      }
    }
    return drafts.sort((a, b) => byName(a.to, b.to));
  });
  return arrange(names, edges);
};

/** The part of a graph that has only these packages; levels and cycles are those of the part. */
export const restrict = ({ names, edges }: Graph, kept: ReadonlySet<PackageName>): Graph =>
  arrange(
    names.filter((name) => kept.has(name)),
    edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  );

const reach = (
  start: PackageName,
  next: ReadonlyMap<PackageName, readonly PackageName[]>,
): ReadonlySet<PackageName> => {
  const found = new Set<PackageName>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const other of next.get(name) ?? []) {
      if (other === start || found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
};

/** What a package requires by hard edges, directly or through others, itself left out. */
export const dependencies = (graph: Graph, name: PackageName): ReadonlySet<PackageName> =>
  reach(name, hardRequirements(graph));

/** What requires a package by hard edges, directly or through others, itself left out. */
export const dependents = (graph: Graph, name: PackageName): ReadonlySet<PackageName> => {
  const turned = graph.edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
  return reach(name, hardRequirements({ names: graph.names, edges: turned }));
};
