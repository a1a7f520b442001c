import type { Environment } from "../../domain/environment/child.ts";
import type { Commit } from "../../domain/ref-update/evidence.ts";
import type { Processes } from "../../ports/process.ts";
import type { PushRange } from "../../ports/push-range.ts";
import { commitOf, createGitCommand, findTopLevel, type GitCommand, hasGit } from "../git-command.ts";

/** Reads with the `git` on `PATH`. `env` is the environment of this process. */
export const createPushRange = (processes: Processes, env: Environment): PushRange => {
  const git = createGitCommand(processes, env);
  return {
    isGitThere: (folder) => hasGit(git, folder),
    commits: async ({ folder, before }) => {
      const topLevel = await findTopLevel(git, folder);
      const head = topLevel === undefined ? undefined : await commitOf(git, topLevel, "HEAD");
      if (topLevel === undefined || head === undefined) return undefined;
      const ends = await endsOf(git, { topLevel, head, before });
      const shallow = await git.read({ folder: topLevel, args: ["rev-parse", "--is-shallow-repository"] });
      const isShallow = shallow.trim() === "true";
      return { head, isShallow, commits: ends && (await readCommits(git, { topLevel, head, ends, isShallow })) };
    },
  };
};

interface Place {
  readonly topLevel: string;
  readonly head: string;
}

/** Full hashes of what the range leaves out; `undefined` where this clone does not have them. */
const endsOf = async (
  git: GitCommand,
  { topLevel, head, before }: Place & { readonly before: string | undefined },
): Promise<readonly string[] | undefined> => {
  if (before !== undefined) {
    const found = await commitOf(git, topLevel, before);
    return found === undefined ? undefined : [found];
  }
  // Of a clone's last commit git hides the parents.
  const text = await git.read({ folder: topLevel, args: ["cat-file", "commit", head] });
  const parent = /^parent (\S+)$/m.exec(text.split("\n\n", 1)[0]!)?.[1];
  if (parent === undefined) return [];
  return (await commitOf(git, topLevel, parent)) === undefined ? undefined : [parent];
};

const readCommits = async (
  git: GitCommand,
  { topLevel, head, ends, isShallow }: Place & { readonly ends: readonly string[]; readonly isShallow: boolean },
): Promise<readonly Commit[] | undefined> => {
  const asData = ["-z", "--no-show-signature", "--no-notes", "--no-mailmap", "--encoding=UTF-8"];
  const stdin = [head, ...ends.map((end) => `^${end}`)].map((line) => `${line}\n`).join("");
  const args = ["log", "--stdin", ...asData, `--format=${format}`];
  const commits = (await git.read({ folder: topLevel, args, stdin }))
    .split("\0")
    .filter((record) => record !== "")
    .map(readRecord);
  const isCut = isShallow && commits.some(({ parents }) => parents.length === 0);
  return isCut ? undefined : commits;
};

const format = "%H%x01%P%x01%aI%x01%B";

const readRecord = (record: string): Commit => {
  const [sha = "", parents = "", authoredAt = "", ...message] = record.split("\u0001");
  return {
    sha: sha.trim(),
    parents: parents.split(" ").filter((parent) => parent !== ""),
    authoredAt,
    message: message.join("\u0001"),
  };
};
