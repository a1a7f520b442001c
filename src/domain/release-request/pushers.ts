import { type ReleaseTrailers, readTrailers } from "./trailers.ts";

/** A commit that the release branch has and the base has not. */
export interface BranchCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly committerEmail: string;
}

/** Who has put what is on the release branch. */
export type Ownership =
  /** It has nothing that the base has not. */
  | { readonly kind: "empty" }
  /** Release commits of ours alone, the newest of them with these trailers. */
  | { readonly kind: "ours"; readonly trailers: ReleaseTrailers }
  /** A person has pushed to it, too. */
  | { readonly kind: "shared"; readonly trailers: ReleaseTrailers; readonly theirs: readonly BranchCommit[] }
  /** No commit of ours is there. */
  | { readonly kind: "foreign" };

/** As whom the forge commits for those who use its API and its pages. */
const forgeEmail = "noreply@github.com";

/**
 * Judges the branch's commits, newest first. A release commit that somebody else has committed again is one that a
 * person has amended: its trailers are still ours, and its content may not be.
 */
export const judgeBranch = (commits: readonly BranchCommit[], ownEmail: string): Ownership => {
  if (commits.length === 0) return { kind: "empty" };
  const read = commits.map((commit) => ({ commit, trailers: readTrailers(commit.message) }));
  const trailers = read.find((each) => each.trailers !== undefined)?.trailers;
  if (trailers === undefined) return { kind: "foreign" };
  const isOurs = ({ commit }: (typeof read)[number]) => [forgeEmail, ownEmail].includes(commit.committerEmail);
  if (read.every((each) => each.trailers !== undefined && isOurs(each))) return { kind: "ours", trailers };
  const theirs = read.filter((each) => each.trailers === undefined).map(({ commit }) => commit);
  return { kind: "shared", trailers, theirs };
};
