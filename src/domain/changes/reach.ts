/** Of a commit in a history that is read from the newest commit backwards. */
export interface Reach {
  /** Whether HEAD has it. */
  readonly isHere: boolean;
  /** Whether a starting point, by its position, has it too: then it is not new since. */
  has(start: number): boolean;
  /** Whether all starting points, of which there are some, have it. */
  readonly isOld: boolean;
  /** The merge on HEAD's own line, or the commit itself where it is there, by which HEAD got it. */
  readonly by: string | undefined;
}

interface Paint {
  /** Bit 0 for HEAD, bit n + 1 for starting point n. */
  mask: bigint;
  /** Position on HEAD's line of first parents, from 0. */
  line: number | undefined;
  by: { readonly line: number; readonly id: string } | undefined;
}

/**
 * Tells what each commit is reachable from, commit by commit, children before parents, as `git log --topo-order` gives
 * them. It remembers no more than the parents that are still to come.
 */
export const createReach = (
  head: string,
  starts: readonly string[],
): {
  next(commit: { readonly id: string; readonly parents: readonly string[] }): Reach;
  /** Whether all starting points, of which there are some, have all that is still to come. */
  isSettled(): boolean;
} => {
  const coming = new Map<string, Paint>();
  const paint = (id: string): Paint => {
    let found = coming.get(id);
    if (found === undefined) {
      found = { mask: 0n, line: undefined, by: undefined };
      coming.set(id, found);
    }
    return found;
  };
  const every = (1n << BigInt(starts.length)) - 1n;
  paint(head).mask = 1n;
  paint(head).line = 0;
  for (const [index, id] of starts.entries()) paint(id).mask |= 2n << BigInt(index);

  return {
    isSettled: () => starts.length > 0 && [...coming.values()].every(({ mask }) => mask >> 1n === every),
    next: ({ id, parents }) => {
      const { mask, line, by: owner } = paint(id);
      coming.delete(id);
      const by = line === undefined ? owner : { line, id };
      for (const [index, parent] of parents.entries()) {
        const next = paint(parent);
        next.mask |= mask;
        if (line !== undefined && index === 0) next.line = line + 1;
        // Of several merges the oldest brought it.
        if (by !== undefined && (next.by === undefined || next.by.line < by.line)) next.by = by;
      }
      return {
        isHere: (mask & 1n) === 1n,
        has: (start) => ((mask >> BigInt(start + 1)) & 1n) === 1n,
        isOld: starts.length > 0 && mask >> 1n === every,
        by: by?.id,
      };
    },
  };
};
