import { inertLine } from "../../domain/text/inert-line.ts";
import type { Unanswered } from "../../ports/forge.ts";
import type { Exit } from "../../ports/process.ts";
import type { CommitWriter } from "../../ports/release-commits.ts";
import { forgeRemote } from "./forge-remote.ts";
import type { ScratchGit } from "./release-trees.ts";

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
    return exit.code === 0 ? { kind: "written", commit: hash } : explainPush(exit);
  },
});

/** https://git-scm.com/docs/git-push#_output */
const explainPush = ({ stdout, stderr }: Exit): { readonly kind: "moved" } | Unanswered => {
  if (/\(stale info\)|\(fetch first\)|cannot lock ref/.test(stdout + stderr)) return { kind: "moved" };
  const said = stderr.split("\n").filter((line) => /^(?:remote|fatal|error):/.test(line));
  const words = inertLine(said.slice(0, 4).join(" ") || stdout.trim() || "it said nothing").slice(0, 300);
  const isOutside = /could ?n.t (?:resolve|connect)|timed out|HTTP 5\d\d|returned error: 5\d\d|hung up|early EOF/i;
  return {
    kind: "unanswered",
    cause: isOutside.test(stderr) ? "outside" : "permission",
    why: `git push was refused: ${words}`,
  };
};
