import type { Environment } from "../../domain/environment/child.ts";
import { advise } from "../../domain/problem/advice.ts";
import { fetchBranches, gitMissing, nameDefault } from "../../domain/problem/git.ts";
import { isCommitHash } from "../../domain/text/commit-hash.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import type { Changes, TouchedFile } from "../../ports/changes.ts";
import type { Processes } from "../../ports/process.ts";
import { commitOf, createGitCommand, explainGit, findTopLevel, type GitCommand, hasGit } from "../git-command.ts";
import { readAddedLines } from "./added-lines.ts";

/** Compares with the `git` on `PATH`. `env` is the environment of this process. */
export const createChanges = (processes: Processes, env: Environment): Changes => {
  const git = createGitCommand(processes, env);
  return {
    find: async ({ folder, target }) => {
      if ((await findTopLevel(git, folder)) === undefined) return (await hasGit(git, folder)) ? noCommit : noGit;
      const head = await commitOf(git, folder, "HEAD");
      if (head === undefined) return noCommit;
      if ((await git.read({ folder, args: ["rev-parse", "--is-shallow-repository"] })).trim() === "true")
        return shallow;
      const tip = await targetTip(git, folder, target);
      if (tip === undefined) return targetMissing(target, await hasOrigin(git, folder));
      const merge = await git.attempt({ folder, args: ["merge-base", head, tip] });
      const base = merge.stdout.trim();
      if (merge.code !== 0 || base === "") return unrelated(target);
      return { base, head, files: await touchedFiles(git, folder, [base, head]) };
    },
    addedLines: async ({ folder, base, head }, onLine) => {
      const reader = readAddedLines(onLine);
      const args = ["diff-tree", ...patch, base, head, "--"];
      const call = { folder, args, onOutput: reader.push };
      const exit = await git.attempt(call);
      if (exit.code !== 0) throw explainGit(call, exit);
      reader.end();
    },
  };
};

/** Plumbing, so that no setting of the user's changes the form; `--text`, so that no attribute calls a file binary. */
const patch = [
  "-r",
  "-M",
  "--patch",
  "--unified=0",
  "--text",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--src-prefix=a/",
  "--dst-prefix=b/",
];

const { hint: remedy, inTerminal } = gitMissing();
const noGit = { unknown: "there is no program to run by the name git", remedy, inTerminal };

const noCommit = {
  unknown: "there is no git checkout with a commit",
  ...advise((or) =>
    or(
      "Check the repository out first, with actions/checkout and fetch-depth: 0",
      "Run it in a clone that has a commit",
    ),
  ),
};

const shallow = {
  unknown: "the clone is shallow, so that the merge base cannot be found",
  ...advise((or) => or("Set fetch-depth: 0 on actions/checkout", "Run git fetch --unshallow")),
};

/** Each command fails without the remote. */
const targetMissing = (target: string | undefined, hasOrigin: boolean) => {
  const add = hasOrigin ? "" : "git remote add origin URL, then ";
  if (target !== undefined) {
    return {
      unknown: `${isCommitHash(target) ? "the commit" : "the target branch"} ${inertLine(target)} is not in this clone`,
      ...advise((or) =>
        or("Set fetch-depth: 0 on actions/checkout, which fetches every branch", `Run ${add}${fetchBranches}`),
      ),
    };
  }
  return {
    unknown: "neither a pull request nor origin/HEAD says which branch is the target",
    ...advise((or) => or("Run it in a job on a pull request", `Run ${add}${fetchBranches}, then ${nameDefault}`)),
  };
};

const hasOrigin = async (git: GitCommand, folder: string): Promise<boolean> =>
  (await git.attempt({ folder, args: ["remote"] })).stdout.split("\n").includes("origin");

const unrelated = (target: string | undefined) => ({
  unknown: `HEAD and ${target === undefined ? "the target branch" : inertLine(target)} have no commit in common`,
  remedy: "Rebase the branch on its target branch",
});

const targetTip = async (git: GitCommand, folder: string, target: string | undefined): Promise<string | undefined> =>
  target === undefined
    ? await commitOf(git, folder, "refs/remotes/origin/HEAD")
    : ((await commitOf(git, folder, `refs/remotes/origin/${target}`)) ??
      (await commitOf(git, folder, `refs/heads/${target}`)) ??
      (isCommitHash(target) ? await commitOf(git, folder, target) : undefined));

const statuses: Readonly<Record<string, TouchedFile["status"]>> = { A: "added", D: "deleted", R: "renamed" };

/** https://git-scm.com/docs/git-diff-tree#Documentation/git-diff-tree.txt---name-status */
const touchedFiles = async (
  git: GitCommand,
  folder: string,
  [base, head]: readonly [string, string],
): Promise<readonly TouchedFile[]> => {
  const args = ["diff-tree", "-r", "-M", "-z", "--name-status", base, head, "--"];
  const fields = (await git.read({ folder, args })).split("\0");
  const files: TouchedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const status = statuses[fields[at]!.charAt(0)] ?? "modified";
    if (status === "renamed") files.push({ path: fields[at + 2]!, status, from: fields[at + 1]! });
    else files.push({ path: fields[at + 1]!, status });
    at += status === "renamed" ? 3 : 2;
  }
  return files;
};
