import type { Commit } from "./commit.ts";
import type { Reach } from "./reach.ts";

/**
 * Finds what stands for starting points that HEAD has not: the newest of HEAD's own commits with the same files. A tag was left
 * on a branch that was squashed or rebased, or the history was written anew.
 */
export const createStandIns = (starts: readonly string[]) => {
  const positions = new Map(starts.map((id, index) => [id, index]));
  const away = new Map<string, string>();
  const here = new Map<string, { readonly id: string; readonly at: Reach }>();
  return {
    add: ({ id, tree }: Pick<Commit, "id" | "tree">, at: Reach): void => {
      if (starts.length === 0) return;
      if (!at.isHere && positions.has(id)) away.set(id, tree);
      if (at.isHere && !at.isOld && !here.has(tree)) here.set(tree, { id, at });
    },
    /** Full hashes by those of the starting points. */
    all: (): ReadonlyMap<string, string> =>
      new Map(
        [...away].flatMap(([id, tree]) => {
          const same = here.get(tree);
          return same === undefined || same.at.has(positions.get(id)!) ? [] : [[id, same.id] as const];
        }),
      ),
  };
};
