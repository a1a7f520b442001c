import type { Commit } from "./evidence.ts";

interface Movement {
  readonly before: string;
  readonly after: string;
  /** Those of `after` that `before` does not have, in any order. */
  readonly commits: readonly Commit[];
}

/** The commits that a branch went through by first parents from `before` on, newest first. */
export const firstParents = ({ before, after, commits }: Movement): readonly Commit[] => {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const steps: Commit[] = [];
  let at = after;
  for (let commit = known.get(at); commit !== undefined && at !== before; commit = known.get(at)) {
    known.delete(at);
    steps.push(commit);
    at = commit.parents[0] ?? "";
  }
  return steps;
};

/** A commit on the way back, and which of its parents the way goes on with, from 1. */
interface Reverted {
  readonly commit: Commit;
  readonly parent: number;
}

/**
 * The commits whose reverts, newest first, give the tree of `before` again; `undefined` where no way leads there. The way
 * takes first parents where it can: another only where the branch was moved onto a merge that has `before` on its side.
 */
const wayBack = ({ before, after, commits }: Movement): readonly Reverted[] | undefined => {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const way: { commit: Commit; parent: number }[] = [];
  const enter = (sha: string): void => {
    const commit = known.get(sha);
    if (commit === undefined) return;
    known.delete(sha);
    way.push({ commit, parent: 0 });
  };
  enter(after);
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const next = last.commit.parents[last.parent];
    last.parent++;
    if (next === before) return way;
    if (next === undefined) way.pop();
    else enter(next);
  }
  return undefined;
};

/** More than anybody reads are told by their range: `-m 1` holds for commits of one parent too. */
const mostLines = 20;

/** Lines for a shell that undo a movement by commits of their own, for a pull request; `undefined` where none can. */
export const revertLines = (movement: Movement): readonly string[] | undefined => {
  const way = wayBack(movement);
  if (way !== undefined && way.length > mostLines && way.every(({ parent }) => parent === 1)) {
    const { before, after } = movement;
    return [`git revert --no-edit -m 1 $(git rev-list --first-parent ${before}..${after})`];
  }
  return way?.map(({ commit: { sha, parents }, parent }) =>
    parents.length > 1 ? `git revert --no-edit -m ${parent} ${sha}` : `git revert --no-edit ${sha}`,
  );
};
