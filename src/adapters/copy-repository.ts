import { existsSync } from "node:fs";
import { appendFile, copyFile, mkdir, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Environment } from "../domain/environment/child.ts";
import type { GitCommand } from "./git-command.ts";

/** The files of a repository, relative to its top level, with `/`. A folder ends in `/` and stands for all that is in it. */
export interface Listing {
  readonly tracked: readonly string[];
  readonly untracked: readonly string[];
  readonly ignored: readonly string[];
  /** Folders of submodules. */
  readonly submodules: readonly string[];
}

/**
 * Makes a repository with the same commits, tags, HEAD and index, and no files. It borrows the objects, so it must not
 * outlive the other; nothing of the other's configuration or hooks comes along, and with them no credential.
 */
export const cloneRepository = async (git: GitCommand, from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  // The file that says where objects are borrowed has one path a line: a path with a line break cannot stand in it.
  const objects = from.includes("\n") ? "--local" : "--shared";
  await git.read({ folder: from, args: ["clone", "--quiet", objects, "--no-checkout", "--template=", "--", from, to] });
  const pathOf = async (name: string) =>
    resolve(from, (await git.read({ folder: from, args: ["rev-parse", "--git-path", name] })).replace(/\n$/, ""));
  const [index, exclude, attributes] = await Promise.all([
    pathOf("index"),
    pathOf("info/exclude"),
    pathOf("info/attributes"),
  ]);
  // A split index has its larger part in files of another name beside it.
  const shared = (await readdir(dirname(index))).filter((name) => name.startsWith("sharedindex."));
  await mkdir(join(to, ".git/info"), { recursive: true });
  const copies = [
    { source: index, target: "index" },
    ...shared.map((name) => ({ source: join(dirname(index), name), target: name })),
    { source: exclude, target: "info/exclude" },
    { source: attributes, target: "info/attributes" },
  ];
  for (const { source, target } of copies) if (existsSync(source)) await copyFile(source, join(to, ".git", target));
};

/** Lists what is in a work tree; `place` says which repository's rules are used where it is not its own. */
export const listFiles = async (git: GitCommand, folder: string, place: readonly string[] = []): Promise<Listing> => {
  const list = async (...args: readonly string[]) =>
    split(await git.read({ folder, args: [...place, "ls-files", "-z", ...args] }));
  const [tracked, untracked, ignored] = await Promise.all([
    listTracked(git, folder, place),
    list("--others", "--exclude-standard"),
    list("--others", "--ignored", "--exclude-standard", "--directory"),
  ]);
  return { ...tracked, untracked, ignored: outermost(ignored) };
};

/** What git tracks in a work tree: the files, and the folders of submodules. */
export const listTracked = async (
  git: GitCommand,
  folder: string,
  place: readonly string[] = [],
): Promise<Pick<Listing, "tracked" | "submodules">> => {
  const staged = split(await git.read({ folder, args: [...place, "ls-files", "-z", "--stage"] }));
  const entries = staged.map(parseStaged);
  return {
    // Of a file in conflict every stage is listed.
    tracked: [...new Set(entries.filter(({ mode }) => mode !== submoduleMode).map(({ path }) => path))],
    submodules: [...new Set(entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => path))],
  };
};

const submoduleMode = "160000";

const split = (output: string): readonly string[] => output.split("\0").filter((entry) => entry !== "");

/** "mode hash stage<tab>path" */
const parseStaged = (entry: string) => {
  const tab = entry.indexOf("\t");
  const [mode, , stage] = entry.slice(0, tab).split(" ");
  return { mode, stage, path: entry.slice(tab + 1) };
};

/** git lists a folder that is ignored as a whole, and then again what is ignored in it. */
const outermost = (paths: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (const path of paths.toSorted()) {
    const last = kept.at(-1);
    if (last === undefined || !(last.endsWith("/") && path.startsWith(last))) kept.push(path);
  }
  return kept;
};

/** Makes git take every tracked file of a copy for unchanged, whatever was edited, replaced or left out. */
export const assumeUnchangedAll = async (git: GitCommand, folder: string): Promise<void> => {
  // Times and sizes are kept by the copy: by these alone git need not read every file again. It fails where files differ.
  const stats = ["-c", "core.trustctime=false", "-c", "core.checkStat=minimal"];
  await git.attempt({ folder, args: [...stats, "update-index", "-q", "--refresh"] });
  const staged = split(await git.read({ folder, args: ["ls-files", "-z", "--stage"] }));
  // A file in conflict cannot be marked, and is no release's.
  const marked = staged.map(parseStaged).filter(({ stage }) => stage === "0");
  await assumeUnchanged(
    git,
    folder,
    marked.map(({ path }) => path),
  );
};

/** The same for some of them, which git must track. */
export const assumeUnchanged = async (git: GitCommand, folder: string, paths: readonly string[]): Promise<void> => {
  if (paths.length === 0) return;
  await git.read({ folder, args: ["update-index", "--assume-unchanged", "-z", "--stdin"], stdin: lines(paths) });
};

const lines = (paths: readonly string[]): string => paths.map((path) => `${path}\0`).join("");

/**
 * Makes git track what stands in the place of links and of edited files, as if it had been committed so: version tools
 * then see no change, those that ask git which files belong to a package, as setuptools-scm does, find these, and those
 * that take the files out of the commit, as meson-python does for an sdist, take them as they are now.
 * https://git-scm.com/docs/git-replace
 */
export const trackInPlace = async (git: GitCommand, folder: string, paths: readonly string[]): Promise<void> => {
  if (paths.length === 0) return;
  const env = await ownObjects(folder);
  const stdin = lines(paths);
  await git.read({ folder, args: ["update-index", "--force-remove", "-z", "--stdin"], stdin });
  await git.read({ folder, args: ["add", "--force", "--pathspec-from-file=-", "--pathspec-file-nul"], stdin, env });
  const tree = await git.attempt({ folder, args: ["write-tree", "--missing-ok"], env });
  const commit = await git.attempt({ folder, args: ["cat-file", "commit", "HEAD"] });
  // In the middle of a merge there is no tree, and at the very beginning no commit.
  if (tree.code !== 0 || commit.code !== 0) return;
  const text = commit.stdout.replace(/^tree .*/, `tree ${tree.stdout.trim()}`);
  const other = await git.read({ folder, args: ["hash-object", "-t", "commit", "-w", "--stdin"], stdin: text, env });
  await git.read({ folder, args: ["replace", "--force", "HEAD", other.trim()] });
};

/**
 * Where a copy keeps the objects that it makes, apart from those that it borrows: an object that is to be written and is
 * there already, git only gives today's date, in the repository that it was borrowed from.
 * https://git-scm.com/docs/git#Documentation/git.txt-codeGITOBJECTDIRECTORYcode
 */
const ownObjects = async (folder: string): Promise<Environment> => {
  const own = join(folder, ".git/own-objects");
  const isNew = (await mkdir(own, { recursive: true })) !== undefined;
  if (isNew) await appendFile(join(folder, ".git/objects/info/alternates"), "../own-objects\n");
  return { GIT_OBJECT_DIRECTORY: own };
};
