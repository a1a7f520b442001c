interface Visit {
  /** When it was first seen. */
  readonly order: number;
  /** The earliest one that can be reached from here among those not yet in a component. */
  lowest: number;
  isOpen: boolean;
}

/**
 * The strongly connected components of a graph, each after those that it leads to. Tarjan's algorithm, linear, and with a
 * stack of its own, so that chains may be long. https://doi.org/10.1137/0201010
 */
export const components = <Node extends string | object>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] => {
  const found: Node[][] = [];
  const visits = new Map<Node, Visit>();
  const open: Node[] = [];

  const enter = (node: Node) => {
    const visit: Visit = { order: visits.size, lowest: visits.size, isOpen: true };
    visits.set(node, visit);
    open.push(node);
    return { node, visit, leadsTo: next(node), done: 0 };
  };

  const close = (node: Node, { order, lowest }: Visit): void => {
    if (lowest !== order) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) visits.get(member)!.isOpen = false;
    found.push(component);
  };

  const explore = (start: Node): void => {
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const value = step.leadsTo[step.done];
      step.done += 1;
      if (value === undefined) {
        path.pop();
        close(step.node, step.visit);
        const above = path.at(-1)?.visit;
        if (above !== undefined) above.lowest = Math.min(above.lowest, step.visit.lowest);
        continue;
      }
      const visit = visits.get(value);
      if (visit === undefined) path.push(enter(value));
      else if (visit.isOpen) step.visit.lowest = Math.min(step.visit.lowest, visit.order);
    }
  };

  for (const node of nodes) if (!visits.has(node)) explore(node);
  return found;
};
