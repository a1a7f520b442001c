import { commitTypes } from "../../domain/changes/commit-types.ts";
import { readCommit } from "../../domain/changes/read-commit.ts";
import type { Config } from "../../domain/config/config.ts";
import type { CommitLog } from "../../ports/commit-log.ts";
import type { Past } from "../../ports/history.ts";

const most = 100;

/** How many of the newest commits say what they change in a form that is read; merges and bots' own do not count. */
export interface ReadCommits {
  readonly read: number;
  readonly all: number;
}

export const readCommits = async (
  past: Pick<Past, "head" | "topLevel"> | undefined,
  { commits, config }: { readonly commits: Pick<CommitLog, "read">; readonly config: Pick<Config, "commitTypes"> },
): Promise<ReadCommits> => {
  if (past?.head === undefined) return { read: 0, all: 0 };
  const types = commitTypes(config.commitTypes);
  let [read, all] = [0, 0];
  await commits.read({ folder: past.topLevel, from: [past.head] }, (commit) => {
    const { kind } = readCommit(commit, types);
    if (kind === "read") read++;
    if (kind !== "noise") all++;
    return all < most ? "more" : "enough";
  });
  return { read, all };
};
