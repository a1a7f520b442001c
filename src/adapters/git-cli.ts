import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../domain/environment/child.ts";
import type { Git, Repository } from "../ports/git.ts";
import type { Processes } from "../ports/process.ts";
import { listTracked } from "./copy-repository.ts";
import { readTags } from "./git/history.ts";
import { readPastTexts } from "./git/past-texts.ts";
import { commitOf, createGitCommand, findTopLevel, type GitCommand, hasGit } from "./git-command.ts";

/** Enough to say that there are many. */
const mostCommits = 1_000;

/** Reads checkouts with the `git` on `PATH`. `env` is the environment of this process. */
export const createGit = (processes: Processes, env: Environment): Git => {
  const git = createGitCommand(processes, env);
  return {
    inspect: async (folder) => {
      const topLevel = await findTopLevel(git, folder);
      return topLevel === undefined ? undefined : await readRepository(git, topLevel);
    },
    isThere: (folder) => hasGit(git, folder),
    tags: (folder) => readTags(git, folder),
    textsAt: (topLevel, places) => readPastTexts(git, topLevel, places),
    commitsSince: async ({ folder, tag, path, except = [] }) => {
      const commit = await commitOf(git, folder, `refs/tags/${tag}`);
      if (commit === undefined) return undefined;
      const paths = [`:(literal)${path}`, ...except.map((each) => `:(exclude,literal)${each}`)];
      const counting = ["--no-literal-pathspecs", "rev-list", "--count", `--max-count=${mostCommits}`];
      const args = [...counting, `${commit}..HEAD`, "--", ...paths];
      return Number(await git.read({ folder, args }));
    },
  };
};

const readRepository = async (git: GitCommand, topLevel: string): Promise<Repository> => {
  const status = [
    "status",
    "--porcelain=v2",
    "--branch",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    "--ignore-submodules=none",
  ];
  const [state, isShallow, emptySubmodules] = await Promise.all([
    git.read({ folder: topLevel, args: status }),
    git.read({ folder: topLevel, args: ["rev-parse", "--is-shallow-repository"] }),
    findEmptySubmodules(git, topLevel),
  ]);
  const { commit, changed, untracked } = parseStatus(state);
  const time = ["show", "--no-patch", "--no-show-signature", "--format=%ct", "HEAD", "--"];
  return {
    topLevel,
    commit,
    commitTime: commit === undefined ? undefined : Number(await git.read({ folder: topLevel, args: time })),
    isShallow: isShallow.trim() === "true",
    changed: changed.sort(),
    untracked: untracked.sort(),
    emptySubmodules: emptySubmodules.toSorted(),
  };
};

/** Relative to the folder. A clone has an empty folder for each submodule until that is fetched. */
const findEmptySubmodules = async (git: GitCommand, folder: string): Promise<readonly string[]> => {
  if (!existsSync(join(folder, ".gitmodules"))) return [];
  const { submodules } = await listTracked(git, folder);
  const found = submodules.map(async (path) => {
    const module = join(folder, path);
    // A folder that is gone, or something else in its place, is a change.
    if (lstatSync(module, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    if (readdirSync(module).length === 0) return [path];
    return (await findEmptySubmodules(git, module)).map((below) => `${path}/${below}`);
  });
  return (await Promise.all(found)).flat();
};

/** https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
const parseStatus = (state: string) => {
  let commit: string | undefined;
  const changed: string[] = [];
  const untracked: string[] = [];
  for (const entry of state.split("\0")) {
    if (entry.startsWith("# branch.oid ")) {
      const oid = entry.slice("# branch.oid ".length);
      commit = oid === "(initial)" ? undefined : oid;
    } else if (entry.startsWith("? ")) untracked.push(entry.slice(2));
    else if (entry.startsWith("1 ")) changed.push(afterFields(entry, 8));
    else if (entry.startsWith("u ")) changed.push(afterFields(entry, 10));
  }
  return { commit, changed, untracked };
};

/** What follows this many fields, each ended by a space: the path, which may hold anything. */
const afterFields = (entry: string, count: number): string => {
  let at = 0;
  for (let field = 0; field < count; field++) at = entry.indexOf(" ", at) + 1;
  return entry.slice(at);
};
