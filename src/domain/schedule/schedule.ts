import { Bug } from "../problem/problem.ts";

/** What is released at once: one package, or the packages of a hard cycle. Its first name stands for it. */
export type Unit = readonly string[];

/** A package that cannot start any more, and the failed packages that it needed, directly or not. */
export interface Blocked {
  readonly name: string;
  readonly by: readonly string[];
}

/** Says what may start, is told what has ended, and touches nothing. A unit is named by its first package. */
export interface Schedule {
  /**
   * Takes up to `limit` units whose needs are all confirmed, longest remaining path first. Each unit is given once, so
   * ask for as many as can start at once: what becomes ready in the meantime may be more urgent.
   */
  ready(limit?: number): readonly Unit[];
  /** The unit is where its dependents need it. */
  confirmed(unit: string): void;
  /** The unit will not get there; `by` are its packages that failed. */
  failed(unit: string, by: readonly string[]): void;
  /** In the order of the units. Grows only when a unit fails. */
  blocked(): readonly Blocked[];
  /** Whether nothing is left to start or to wait for. */
  isDone(): boolean;
}

export interface ScheduleInput {
  readonly units: readonly Unit[];
  /** What a package requires, by name. Names that are in no unit need no waiting for. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** How long a unit takes, in any measure, by its first name; 1 where not given. */
  readonly weights?: ReadonlyMap<string, number>;
}

type State = "waiting" | "ready" | "running" | "confirmed" | "failed" | "blocked";

interface Node {
  readonly unit: Unit;
  /** Each once. */
  readonly dependents: Node[];
  /** The weight of the heaviest chain that starts here. */
  remaining: number;
  waitsFor: number;
  state: State;
  failedPackages: readonly string[];
}

/** Makes the schedule of units whose needs have no cycle among them. */
export const createSchedule = (input: ScheduleInput): Schedule => {
  const nodes = connect(input);
  const byUnit = new Map(nodes.map((node) => [node.unit[0]!, node]));
  const queue = nodes.filter(({ waitsFor }) => waitsFor === 0).sort(byUrgency);
  for (const node of queue) node.state = "ready";
  let running = 0;

  const end = (unit: string, state: "confirmed" | "failed"): Node => {
    const node = byUnit.get(unit);
    if (node?.state !== "running") throw new Bug(`${unit} was ${state} while it was ${node?.state ?? "unknown"}`);
    node.state = state;
    running -= 1;
    return node;
  };

  return {
    ready: (limit = Number.POSITIVE_INFINITY) => {
      const taken = queue.splice(0, Math.max(0, limit));
      for (const node of taken) node.state = "running";
      running += taken.length;
      return taken.map(({ unit }) => unit);
    },
    confirmed: (unit) => {
      for (const dependent of end(unit, "confirmed").dependents) {
        dependent.waitsFor -= 1;
        if (dependent.waitsFor > 0 || dependent.state !== "waiting") continue;
        dependent.state = "ready";
        queue.splice(placeOf(dependent, queue), 0, dependent);
      }
    },
    failed: (unit, by) => {
      const node = end(unit, "failed");
      node.failedPackages = by;
      for (const dependent of downstream(node)) dependent.state = "blocked";
    },
    blocked: () => nameCauses(nodes),
    isDone: () => queue.length === 0 && running === 0,
  };
};

/** The nodes in the order of the units, with edges, counts and remaining paths. */
const connect = ({ units, needs, weights }: ScheduleInput): readonly Node[] => {
  const nodes = units.map(
    (unit): Node => ({
      unit,
      dependents: [],
      remaining: weights?.get(unit[0]!) ?? 1,
      waitsFor: 0,
      state: "waiting",
      failedPackages: [],
    }),
  );
  const byPackage = new Map(nodes.flatMap((node) => node.unit.map((name) => [name, node] as const)));
  for (const node of nodes) {
    for (const name of node.unit) {
      for (const need of needs.get(name) ?? []) {
        const needed = byPackage.get(need);
        if (needed === undefined || needed === node || needed.dependents.at(-1) === node) continue;
        needed.dependents.push(node);
        node.waitsFor += 1;
      }
    }
  }
  for (const node of inOrder(nodes).reverse()) {
    let longest = 0;
    for (const { remaining } of node.dependents) longest = Math.max(longest, remaining);
    node.remaining += longest;
  }
  return nodes;
};

/** Every node after all that it waits for. */
const inOrder = (nodes: readonly Node[]): Node[] => {
  const waits = new Map(nodes.map((node) => [node, node.waitsFor]));
  const order = nodes.filter(({ waitsFor }) => waitsFor === 0);
  for (const node of order) {
    for (const dependent of node.dependents) {
      const left = waits.get(dependent)! - 1;
      waits.set(dependent, left);
      if (left === 0) order.push(dependent);
    }
  }
  if (order.length < nodes.length) throw new Bug("The units of a schedule need each other in a circle");
  return order;
};

const byUrgency = (a: Node, b: Node): number =>
  b.remaining - a.remaining || (a.unit[0]! < b.unit[0]! ? -1 : Number(a.unit[0]! > b.unit[0]!));

/** Where in the sorted queue the node belongs. */
const placeOf = (node: Node, queue: readonly Node[]): number => {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byUrgency(queue[middle]!, node) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** All that needs the node, directly or not. */
const downstream = (start: Node): ReadonlySet<Node> => {
  const found = new Set(start.dependents);
  for (const node of found) for (const dependent of node.dependents) found.add(dependent);
  return found;
};

const nameCauses = (nodes: readonly Node[]): readonly Blocked[] => {
  const causes = new Map<Node, string[]>();
  for (const node of nodes) {
    if (node.state !== "failed") continue;
    for (const dependent of downstream(node)) {
      if (!causes.has(dependent)) causes.set(dependent, []);
      causes.get(dependent)!.push(...node.failedPackages);
    }
  }
  return nodes
    .filter((node) => causes.has(node))
    .flatMap((node) => node.unit.map((name) => ({ name, by: causes.get(node)! })));
};
