import type { Commit } from "../ref-update/evidence.ts";
import { type FoundRelease, hasTrailer, readReleaseCommit } from "./release-commit.ts";
import { lineBelow, stepsOf } from "./steps.ts";

/** What commits tell. */
export interface Told {
  /** Those of newer steps first. */
  readonly releases: readonly FoundRelease[];
  /** Full hashes of commits that are of a release which they do not tell any more. */
  readonly cut: readonly string[];
}

/**
 * The releases that commits tell. Of a line of commits that was merged the newest counts: those below it were the same
 * pull request, earlier.
 */
export const releasesIn = async (head: string, commits: readonly Commit[]): Promise<Told> => {
  const newest = stepsOf(head, commits).flatMap((step) => {
    const told = step.commits.filter(({ message }) => hasTrailer(message));
    const earlier = new Set(told.flatMap((commit) => [...lineBelow(commit, step.commits)]));
    return told.filter(({ sha }) => !earlier.has(sha)).map((commit) => ({ ...commit, step: step.commit.sha }));
  });
  const read = await Promise.all(
    newest.map(async ({ sha, message, step }) => ({
      commit: sha,
      ...(step === sha ? {} : { mergedBy: step }),
      words: await readReleaseCommit(message),
    })),
  );
  return {
    releases: read.flatMap(({ words, ...found }) => (words === undefined ? [] : [{ ...found, ...words }])),
    cut: read.flatMap(({ commit, words }) => (words === undefined ? [commit] : [])),
  };
};
