import type { CommitWriter } from "../../ports/release-commits.ts";
import { forgeRemote } from "./forge-remote.ts";
import type { ScratchGit } from "./release-trees.ts";
import { isMoved, remoteRefusal } from "./remote-refusal.ts";

/** Commits with git, and pushes the commit alone; the branch moves only from where it is expected. */
export const createPushedCommits = (
  git: ScratchGit,
  who: () => Promise<{ readonly name: string; readonly email: string }>,
): CommitWriter => ({
  write: async ({ branch, expected, parent, subject, body, tree }) => {
    const { name, email } = await who();
    const commit = await git.read({
      args: ["commit-tree", "-p", parent, "-F", "-", tree],
      stdin: `${subject}\n\n${body}\n`,
      env: {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
      },
    });
    const [hash, ref] = [commit.trim(), `refs/heads/${branch}`];
    const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
    const exit = await git.attempt({
      args: ["push", "--porcelain", "--no-verify", lease, forgeRemote, `${hash}:${ref}`],
    });
    if (exit.code === 0) return { kind: "written", commit: hash };
    return isMoved(exit) ? { kind: "moved" } : remoteRefusal("git push was refused", exit);
  },
});
