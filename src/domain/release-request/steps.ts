import type { Commit } from "../ref-update/evidence.ts";

/** One step of a branch by first parents, and all that came with it. */
export interface BranchStep {
  readonly commit: Commit;
  /** Itself and what it merged. */
  readonly commits: readonly Commit[];
}

/** Puts the commits of a push to the steps that brought them, the newest step first. */
export const stepsOf = (head: string, commits: readonly Commit[]): readonly BranchStep[] => {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const line: Commit[] = [];
  for (let at = known.get(head); at !== undefined; at = known.get(at.parents[0] ?? "")) line.push(at);
  const owner = new Map<string, string>();
  // The oldest first: what a step has from the one before it came with that.
  for (const { sha } of line.toReversed()) {
    const open = [sha];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const commit = owner.has(next) ? undefined : known.get(next);
      if (commit === undefined) continue;
      owner.set(next, sha);
      open.push(...commit.parents);
    }
  }
  const byStep = Map.groupBy(commits, ({ sha }) => owner.get(sha));
  return line.map((commit) => ({ commit, commits: byStep.get(commit.sha)! }));
};

/** The commits on the line of first parents below a commit, within some. */
export const lineBelow = (commit: Commit, commits: readonly Commit[]): ReadonlySet<string> => {
  const known = new Map(commits.map((each) => [each.sha, each]));
  const line = new Set<string>();
  for (let at = known.get(commit.parents[0] ?? ""); at !== undefined; at = known.get(at.parents[0] ?? ""))
    line.add(at.sha);
  return line;
};
