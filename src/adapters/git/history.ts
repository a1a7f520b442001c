import type { Environment } from "../../domain/environment/child.ts";
import { isCommitHash } from "../../domain/text/commit-hash.ts";
import type { Area, DefaultBranch, History, Past, Tag } from "../../ports/history.ts";
import type { Processes } from "../../ports/process.ts";
import { askTopLevel, createGitCommand, explainGit, type GitCommand, hasGit } from "../git-command.ts";
import { readPastTexts } from "./past-texts.ts";

/** Reads the past with the `git` on `PATH`. `env` is the environment of this process. */
export const createHistory = (processes: Processes, env: Environment): History => {
  const git = createGitCommand(processes, env);
  return {
    read: (folder, branch) => readPast(git, folder, branch),
    isGitThere: (folder) => hasGit(git, folder),
    textsAt: (topLevel, places) => readPastTexts(git, topLevel, places),
    isAncestor: async ({ topLevel, commit, of }) => {
      const call = { folder: topLevel, args: ["merge-base", "--is-ancestor", commit, of] };
      const exit = await git.attempt(call);
      if (exit.code === 0 || exit.code === 1) return exit.code === 0;
      throw explainGit(call, exit);
    },
    haveChanged: async (topLevel, areas) => {
      if (areas.length === 0) return [];
      const trees = await readTrees(
        git,
        topLevel,
        areas.flatMap(({ since, folder }) => [`${since}:${folder}`, `HEAD:${folder}`]),
      );
      return await Promise.all(
        areas.map(async (area, index) => {
          const [before, now] = [trees[2 * index], trees[2 * index + 1]];
          return before !== now && (area.except.length === 0 || (await hasOwnChange(git, topLevel, area)));
        }),
      );
    },
  };
};

const readPast = async (git: GitCommand, folder: string, branch: string | undefined): Promise<Past | undefined> => {
  const refs = readRefs(git, folder, ["refs/tags", "refs/heads", "refs/remotes"]);
  // Where there is no repository it fails, too.
  refs.catch(() => {});
  // Of a commit that is not there yet, nothing is said.
  const told = await askTopLevel(git, folder, ["--is-shallow-repository", "--revs-only", "HEAD^{commit}"]);
  const [, topLevel, isShallow, head] = /^(.*)\n(true|false)\n(?:([0-9a-f]+)\n)?$/s.exec(told ?? "") ?? [];
  if (topLevel === undefined) return undefined;
  const all = await refs;
  return {
    topLevel,
    head,
    isShallow: isShallow === "true",
    tags: all.flatMap(tagOf),
    ...branchesOf(all, branch),
  };
};

interface Ref {
  /** As in `refs/tags/v1.0`. */
  readonly name: string;
  readonly type: string;
  readonly object: string;
  /** What a tag object is of. */
  readonly ofType: string;
  readonly of: string;
  /** The ref that it stands for, empty where it is none such. */
  readonly symref: string;
  /** In which it was made, empty where git does not say. */
  readonly year: string;
}

/** No ref name holds a line break. https://git-scm.com/docs/git-check-ref-format */
const refFormat = [
  "refname",
  "objecttype",
  "objectname",
  "*objecttype",
  "*objectname",
  "symref",
  "creatordate:format:%Y",
]
  .map((field) => `%(${field})`)
  .join("%00");

/** All tags that lead to a commit. */
export const readTags = async (git: GitCommand, folder: string): Promise<readonly Tag[]> =>
  (await readRefs(git, folder, ["refs/tags"])).flatMap(tagOf);

const readRefs = async (git: GitCommand, folder: string, below: readonly string[]): Promise<readonly Ref[]> => {
  const args = ["for-each-ref", `--format=${refFormat}`, ...below];
  const lines = (await git.read({ folder, args })).split("\n").slice(0, -1);
  return lines.map((line) => {
    const [name = "", type = "", object = "", ofType = "", of = "", symref = "", year = ""] = line.split("\0");
    return { name, type, object, ofType, of, symref, year };
  });
};

const tagPrefix = "refs/tags/";

/** Tags of trees and blobs are none for us; of a tag of a tag, git before 2.45 does not say what it leads to. */
const tagOf = ({ name, type, object, ofType, of, year }: Ref): readonly Tag[] => {
  if (!name.startsWith(tagPrefix)) return [];
  const isAnnotated = type === "tag";
  if ((isAnnotated ? ofType : type) !== "commit") return [];
  return [
    {
      name: name.slice(tagPrefix.length),
      commit: isAnnotated ? of : object,
      isAnnotated,
      ...(year === "" ? {} : { year: Number(year) }),
    },
  ];
};

/** The remote's own branch counts, since a local one may be ahead of what was reviewed. */
const defaultBranchOf = (refs: readonly Ref[], branch: string | undefined): DefaultBranch | undefined => {
  const byName = new Map(refs.map((ref) => [ref.name, ref]));
  const found = (name: string | undefined): DefaultBranch | undefined => {
    const ref = name === undefined ? undefined : byName.get(name);
    return ref && { name: ref.name.replace(/^refs\/(?:heads|remotes)\//, ""), commit: ref.object };
  };
  if (branch !== undefined) return found(`refs/remotes/origin/${branch}`) ?? found(`refs/heads/${branch}`);
  const remote = found(byName.get("refs/remotes/origin/HEAD")?.symref);
  if (remote !== undefined || refs.some(({ name }) => name.startsWith("refs/remotes/"))) return remote;
  const local = refs.filter(({ name }) => name.startsWith("refs/heads/"));
  return (
    found("refs/heads/main") ?? found("refs/heads/master") ?? (local.length === 1 ? found(local[0]!.name) : undefined)
  );
};

/** A remote that was added and pushed to, not cloned, has no HEAD here. */
const branchesOf = (refs: readonly Ref[], branch: string | undefined): Pick<Past, "defaultBranch" | "likelyBranch"> => {
  const defaultBranch = defaultBranchOf(refs, branch);
  const known = defaultBranch?.name.replace(/^origin\//, "");
  const remote = refs.flatMap(({ name }) => /^refs\/remotes\/origin\/(.+)$/.exec(name)?.[1] ?? []);
  const usual = ["main", "master"].find((name) => remote.includes(name));
  return { defaultBranch, likelyBranch: known ?? usual ?? (remote.length === 1 ? remote[0]! : "main") };
};

/** The hash of each `<commit>:<folder>`; `undefined` where the commit has no such folder. */
const readTrees = async (
  git: GitCommand,
  folder: string,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> => {
  const args = ["cat-file", "--batch-check=%(objectname)"];
  // It reads one name to a line, so that a folder with a line break in its name cannot be asked for.
  const stdin = names.map((name) => `${name.includes("\n") ? "" : name}\n`).join("");
  const lines = (await git.read({ folder, args, stdin })).split("\n");
  return names.map((_, index) => (isCommitHash(lines[index]) ? lines[index] : undefined));
};

/** Whether a file of the folder differs that is in none of the folders that do not count. */
const hasOwnChange = async (git: GitCommand, topLevel: string, { since, folder, except }: Area): Promise<boolean> => {
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", since, "HEAD", "--", folder || "."];
  const files = (await git.read({ folder: topLevel, args })).split("\0").slice(0, -1);
  const others = new Set(except);
  return files.some((file) => !foldersOf(file).some((each) => others.has(each)));
};

/** `a/b` and `a` of `a/b/c`. */
const foldersOf = (file: string): readonly string[] =>
  [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));
