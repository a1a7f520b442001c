import type { Commit } from "../ref-update/evidence.ts";
import { type FoundRelease, type ReleaseWords, readReleaseCommit } from "./release-commit.ts";
import { type BranchStep, lineBelow, stepsOf } from "./steps.ts";

/** The releases that commits tell, those of newer steps first. */
export const releasesIn = async (head: string, commits: readonly Commit[]): Promise<readonly FoundRelease[]> => {
  const words = await Promise.all(
    commits.map(async ({ sha, message }) => [sha, await readReleaseCommit(message)] as const),
  );
  const read = new Map(words);
  return stepsOf(head, commits).flatMap((step) => releasesOf(step, read));
};

/** Of a line of commits that was merged the newest release counts: those below it were the same pull request, earlier. */
const releasesOf = (
  { commits }: BranchStep,
  read: ReadonlyMap<string, ReleaseWords | undefined>,
): readonly FoundRelease[] => {
  const told = commits.filter(({ sha }) => read.get(sha) !== undefined);
  const earlier = new Set(told.flatMap((commit) => [...lineBelow(commit, commits)]));
  return told.filter(({ sha }) => !earlier.has(sha)).map(({ sha }) => ({ commit: sha, ...read.get(sha)! }));
};
