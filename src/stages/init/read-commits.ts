import type { Commit } from "../../domain/changes/commit.ts";
import { type CommitTypes, commitTypes } from "../../domain/changes/commit-types.ts";
import { readCommit } from "../../domain/changes/read-commit.ts";
import type { Config } from "../../domain/config/config.ts";
import { scienceTypes } from "../../domain/init/science-types.ts";
import type { CommitLog } from "../../ports/commit-log.ts";
import type { Past } from "../../ports/history.ts";

const most = 100;

/** How many of the newest commits say what they change in a form that is read; merges and bots' own do not count. */
export interface ReadCommits {
  readonly read: number;
  readonly all: number;
  /** Types of their own that they have, and the configuration can have; those are read. */
  readonly types: CommitTypes;
}

export const readCommits = async (
  past: Pick<Past, "head" | "topLevel"> | undefined,
  { commits, config }: { readonly commits: Pick<CommitLog, "read">; readonly config: Pick<Config, "commitTypes"> },
): Promise<ReadCommits> => {
  const seen: Pick<Commit, "message" | "parents" | "author">[] = [];
  if (past?.head !== undefined) {
    await commits.read({ folder: past.topLevel, from: [past.head] }, (commit) => {
      if (readCommit(commit, commitTypes(config.commitTypes)).kind !== "noise") seen.push(commit);
      return seen.length < most ? "more" : "enough";
    });
  }
  const types = scienceTypes(seen.map(({ message }) => message));
  const all = commitTypes(new Map([...types, ...config.commitTypes]));
  return { read: seen.filter((commit) => readCommit(commit, all).kind === "read").length, all: seen.length, types };
};
