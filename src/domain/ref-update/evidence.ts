import { isText, objectOf } from "../text/json.ts";

/** Whoever moved a branch. */
export interface Account {
  readonly id: number;
  /** An app's is its slug and `[bot]`, which no other login can end with. */
  readonly login: string;
}

/** `simple-user` of GitHub, `User` of Gitea; `undefined` for what is none. */
export const accountOf = (value: unknown): Account | undefined => {
  const { id, login } = objectOf(value);
  return typeof id === "number" && isText(login) ? { id, login } : undefined;
};

/** One movement of a branch, as the forge recorded it or an event tells it. */
export interface RefUpdate {
  readonly before: string;
  readonly after: string;
  /**
   * The activity's type: `push`, `force_push`, `branch_creation`, `branch_deletion`, `pr_merge`, `merge_queue_merge`, or
   * one that came later. https://docs.github.com/en/rest/repos/repos#list-repository-activities
   */
  readonly type: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** A deploy key has no account. */
  readonly pusher: Account | undefined;
}

/** A pull request that the forge shows as merged. */
export interface MergedRequest {
  readonly number: number;
  readonly title: string;
  /** What it says below that; empty where it says nothing. */
  readonly body: string;
  /** Name of the branch that it was to go into. */
  readonly base: string;
  /** Name of its own branch, where that is in the same repository. */
  readonly from?: string | undefined;
  /** The last commit of its own branch. */
  readonly head: string;
  /** The commit on the base: the merge, the squashed one, the last of the rebased ones. */
  readonly mergeCommit: string | undefined;
  /** Milliseconds since the epoch. */
  readonly mergedAt: number;
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** As the commit has it: a rebase keeps it. */
  readonly authoredAt: string;
}

/** The first line of a commit's message. */
export const subjectOf = ({ message }: Pick<Commit, "message">): string => message.split("\n", 1)[0]!.trim();

/** What stands for no commit, before a branch is there and after it is gone. */
export const isNoCommit = (sha: string): boolean => /^0+$/.test(sha);

/** A commit's name as people read it. */
export const short = (sha: string): string => sha.slice(0, 10);
