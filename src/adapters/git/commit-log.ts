import type { Environment } from "../../domain/environment/child.ts";
import type { CommitLog, TouchedFile } from "../../ports/commit-log.ts";
import type { Processes } from "../../ports/process.ts";
import { commitOf, createGitCommand, explainGit } from "../git-command.ts";
import { readFiles, readRecords, recordFormat, splitFields } from "./log-records.ts";

/**
 * What no setting of the user's may change. Only what moved as it is is a rename: that is seen by hashes alone, where else git would fetch the
 * files of every commit into a clone without them. https://git-scm.com/docs/partial-clone
 */
const asData = ["-z", "--name-status", "-M100%", "--no-color", "--no-ext-diff", "--ignore-submodules=none"];

/** Reads with the `git` on `PATH`. `env` is the environment of this process. */
export const createCommitLog = (processes: Processes, env: Environment): CommitLog => {
  const git = createGitCommand(processes, env);
  return {
    read: async ({ folder, from }, onCommit) => {
      const enough = new AbortController();
      const records = readRecords((commit) => {
        if (!enough.signal.aborted && onCommit(commit) === "enough") enough.abort();
      });
      const fields = splitFields(records.field);
      const call = {
        folder,
        args: ["log", "--stdin", "--topo-order", ...forLog, ...asData, `--format=${recordFormat}`],
        stdin: lines(from),
        env: unhurried,
        onOutput: fields.push,
        signal: enough.signal,
      };
      try {
        const exit = await git.attempt(call);
        if (exit.code !== 0) throw explainGit(call, exit);
        fields.end();
        records.end();
      } catch (error) {
        if (!enough.signal.aborted) throw error;
      }
    },
    resolve: (folder, ref) => commitOf(git, folder, ref),
    changesOf: async ({ folder, path, text }) => {
      const search = text === undefined ? [] : [`-S${text}`];
      const args = ["log", "--format=%H", ...forLog, "--no-renames", ...search, "HEAD", "--", path];
      return (await git.read({ folder, args })).split("\n").slice(0, -1);
    },
    filesOf: async (folder, merges) => {
      const found = new Map<string, readonly TouchedFile[]>();
      if (merges.length === 0) return found;
      const ids = new Set(merges.map(({ id }) => id));
      const files = readFiles();
      let current: string | undefined;
      const close = (): void => {
        if (current !== undefined) found.set(current, files.take());
      };
      const fields = splitFields((text) => {
        if (files.isComplete() && ids.has(text)) {
          close();
          current = text;
        } else files.field(text);
      });
      // A commit with others behind it is compared with those.
      const stdin = lines(merges.map(({ id, parent }) => `${id} ${parent}`));
      const call = { folder, args: ["diff-tree", "--stdin", "-r", "-m", ...asData], stdin, onOutput: fields.push };
      const exit = await git.attempt(call);
      if (exit.code !== 0) throw explainGit(call, exit);
      close();
      return found;
    },
  };
};

/** Into a pipe git else writes each commit by itself: a hundred thousand of them in as many pieces. https://git-scm.com/docs/git#Documentation/git.txt-GITFLUSH */
const unhurried = { GIT_FLUSH: "0" };

const forLog = ["--no-show-signature", "--no-notes", "--no-decorate", "--no-mailmap", "--encoding=UTF-8"];

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");
