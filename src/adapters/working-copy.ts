import { existsSync, realpathSync } from "node:fs";
import { chmod, mkdir, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { outputFolders, selectUntracked } from "../domain/copy/selection.ts";
import type { Environment } from "../domain/environment/child.ts";
import { gitFailedInCopy, memberOutside } from "../domain/problem/copy.ts";
import { gitFailed } from "../domain/problem/git.ts";
import { Bug, Problem } from "../domain/problem/problem.ts";
import { diskFull, saysNoRoom } from "../domain/problem/unexpected.ts";
import type { Copies, Copy, CopyRequest, OutsideLink } from "../ports/copy.ts";
import type { Processes } from "../ports/process.ts";
import { copyFiles, explainCopy, isWithin, noRoomIn, type Transfer } from "./copy-files.ts";
import {
  assumeUnchanged,
  assumeUnchangedAll,
  cloneRepository,
  type Listing,
  listFiles,
  trackInPlace,
} from "./copy-repository.ts";
import { createGitCommand, explainGit, type GitCommand, gitWords, isGitMissing } from "./git-command.ts";
import { removeFolder } from "./remove-folder.ts";

/** Makes copies with git and the file system. `env` is the environment of this process. */
export const createCopies = (processes: Processes, env: Environment): Copies => {
  const git = createGitCommand(processes, env);
  return { make: (request) => makeCopy(git, request) };
};

const makeCopy = async (git: GitCommand, request: CopyRequest): Promise<Copy> => {
  const { topLevel, root, members, into } = request;
  const base = topLevel ?? root;
  const outside = members.filter((member) => !isWithin(base, realFolder(resolve(root, member))));
  if (outside.length > 0) {
    throw new Problem(
      outside.map((member) => memberOutside({ member, topLevel: base, isGit: topLevel !== undefined })),
    );
  }
  if (existsSync(into) && (await readdir(into)).length > 0)
    throw new Bug(`a copy into a folder that is not empty: ${into}`);
  try {
    await mkdir(into, { recursive: true });
    const real = await realpath(into);
    const plan: CopyPlan = {
      git: gitForCopy(git, real),
      base,
      into: real,
      packages: packageFolders(base, request),
      signal: request.signal,
      outside: [],
    };
    const repositories = topLevel === undefined ? await copyPlain(plan) : await copyRepository(plan, base);
    return openCopy(plan, relative(base, root), repositories);
  } catch (error) {
    await tryToRemove(into);
    throw explainCopy(error, { from: base, to: into }, into);
  }
};

/** What is said of it where it fails holds when the copy is gone: nobody is sent there to run git by hand. */
const gitForCopy = (git: GitCommand, into: string): GitCommand => ({
  attempt: git.attempt,
  read: async (call) => {
    const exit = await git.attempt(call);
    if (exit.code === 0) return exit.stdout;
    const problem = explainGit(call, exit);
    if (saysNoRoom(problem.message)) throw new Problem(diskFull({ cause: noRoomIn(into) }), { cause: problem });
    const isOfCopy = isWithin(into, call.folder) || call.args.some((each) => each.includes(into));
    if (!isOfCopy || problem.findings[0]?.code !== gitFailed.code) throw problem;
    const command = call.args.find((each) => !each.startsWith("-")) ?? "";
    const fault = { folder: into, command, words: gitWords(exit.stderr) };
    throw new Problem(gitFailedInCopy(fault), { cause: problem });
  },
});

/** A folder that cannot be removed is the temporary folder's own matter: the release is not lost for it. */
const tryToRemove = (folder: string): Promise<void> => removeFolder(folder).catch(() => {});

interface CopyPlan {
  readonly git: GitCommand;
  readonly base: string;
  readonly into: string;
  /** Real folders of root and members, relative to `base`, with `/`. */
  readonly packages: readonly string[];
  readonly signal: AbortSignal | undefined;
  /** Takes the links that lead out of the repository. */
  readonly outside: OutsideLink[];
}

const packageFolders = (base: string, { root, members }: CopyRequest): readonly string[] => {
  const folders = [base, root, ...members.map((member) => realFolder(resolve(root, member)))];
  return [...new Set(folders.map((folder) => slashed(relative(base, folder))))];
};

/** Where a member's folder is, which a link may hide. */
const realFolder = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder);

const slashed = (path: string): string => path.split(sep).join("/");

/** Copies a repository and the submodules in it; gives the repositories of the copy. */
const copyRepository = async (plan: CopyPlan, from: string): Promise<readonly string[]> => {
  const to = join(plan.into, relative(plan.base, from));
  const listed = listFiles(plan.git, from);
  // It waits for the clone, and so does its failure.
  listed.catch(() => {});
  await cloneRepository(plan.git, from, to);
  const listing = await listed;
  const unlinked = await copyListed(plan, from, listing);
  await trackInPlace(
    plan.git,
    to,
    unlinked.map((file) => slashed(relative(to, file))),
  );
  await assumeUnchangedAll(plan.git, to);
  const repositories = [to];
  for (const path of listing.submodules) {
    const module = join(from, path);
    if (existsSync(join(module, ".git"))) repositories.push(...(await copyRepository(plan, module)));
    else await mkdir(join(to, path), { recursive: true });
  }
  return repositories;
};

/**
 * Copies a folder that is in no repository, by git's rules for ignored files. What is left as `.git` leads nowhere: so
 * nothing takes a repository around the temporary folder for its own, and a version tool fails as it did outside git,
 * where from an empty repository it would make up a version.
 */
const copyPlain = async (plan: CopyPlan): Promise<readonly string[]> => {
  const { base, into } = plan;
  const folder = join(into, ".git");
  await copyListed(plan, base, await listPlain(plan, folder));
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, "gitdir: nowhere\n");
  return [];
};

const listPlain = async ({ git, base, into }: CopyPlan, folder: string): Promise<Listing> => {
  try {
    await git.read({ folder: into, args: ["init", "--quiet", "--template="] });
    return await listFiles(git, base, [`--git-dir=${folder}`, `--work-tree=${base}`]);
  } catch (error) {
    if (!isGitMissing(error)) throw error;
    return { tracked: [], untracked: ["./"], ignored: [], submodules: [] };
  }
};

const copyListed = async (plan: CopyPlan, from: string, listing: Listing): Promise<readonly string[]> => {
  const { base, into, packages, signal } = plan;
  const fromBase = (path: string) => slashed(join(relative(base, from), path));
  const transfer =
    (isTracked: boolean) =>
    (path: string): Transfer => ({
      from: join(base, path),
      to: join(into, path),
      boundary: join(base, packageOf(path, packages)),
      isTracked,
    });
  const transfers = [
    ...listing.tracked.map(fromBase).map(transfer(true)),
    ...selectUntracked(listing.untracked.map(fromBase), packages, false).map(transfer(false)),
    ...selectUntracked(listing.ignored.map(fromBase), packages, true).map(transfer(false)),
  ];
  const leftOut = new Set([...outputFolders(packages)].map((path) => join(base, path)));
  const { unlinked, outside } = await copyFiles(transfers, { base, into, leftOut, signal });
  plan.outside.push(...outside);
  return unlinked;
};

/** The innermost package folder that a path is in; the top level where it is in none. */
const packageOf = (path: string, packages: readonly string[]): string =>
  packages.filter((folder) => path.startsWith(`${folder}/`)).reduce((a, b) => (b.length > a.length ? b : a), "");

const openCopy = ({ git, into, outside }: CopyPlan, place: string, repositories: readonly string[]): Copy => {
  const root = join(into, place);
  const edited = new Set<string>();
  return {
    root,
    outside,
    write: async (path, text) => {
      const file = resolve(root, path);
      if (!isWithin(into, file)) throw new Bug(`an edit outside the copy: ${path}`);
      await replaceFile(file, text).catch((error) => {
        throw explainCopy(error, { from: file, to: file }, into);
      });
      edited.add(file);
    },
    settle: async () => {
      const ownerOf = (file: string) => repositories.findLast((repository) => isWithin(repository, file));
      const edits = Map.groupBy(edited, ownerOf);
      for (const repository of repositories) {
        const files = (edits.get(repository) ?? []).map((file) => slashed(relative(repository, file)));
        await trackInPlace(git, repository, files);
        await assumeUnchanged(git, repository, files);
      }
    },
    [Symbol.asyncDispose]: () => tryToRemove(into),
  };
};

/** Writes a file anew: one that is read-only, or a link, is replaced and not written through. */
const replaceFile = async (file: string, text: string): Promise<void> => {
  const mode = await stat(file).then(
    (found) => found.mode & 0o777,
    () => 0o666,
  );
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  await writeFile(file, text, { mode: mode | 0o200 });
  await chmod(file, mode | 0o200);
};
