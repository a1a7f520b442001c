import type { Commit } from "../ref-update/evidence.ts";
import { type FoundRelease, type ReleaseWords, readReleaseCommit } from "./release-commit.ts";
import { type BranchStep, lineBelow, stepsOf } from "./steps.ts";

/** The releases that commits (children before parents) tell, newest first. */
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
  const earlier = new Set<string>();
  return commits.flatMap((commit) => {
    const words = read.get(commit.sha);
    if (words === undefined || earlier.has(commit.sha)) return [];
    for (const sha of lineBelow(commit, commits)) earlier.add(sha);
    return [{ commit: commit.sha, ...words }];
  });
};
