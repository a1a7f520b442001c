import { isUtf8 } from "node:buffer";
import { closeSync, constants, type Dirent, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { isLeftOutName, isMarkedFolder } from "../domain/copy/selection.ts";
import type { Environment } from "../domain/environment/child.ts";
import type { SourceFile } from "../domain/workspace/source-file.ts";
import type { Processes } from "../ports/process.ts";
import type { SourceFiles } from "../ports/source-files.ts";
import { createGitCommand, findTopLevel, type GitCommand } from "./git-command.ts";

const largestText = 512 * 1024;

/** Lists with the `git` on `PATH`, where there is one. `env` is the environment of this process. */
export const createSourceFiles = (processes: Processes, env: Environment): SourceFiles => {
  const git = createGitCommand(processes, env);
  return {
    list: async (folder) =>
      (await findTopLevel(git, folder)) === undefined ? await walk(folder, "") : await listed(git, folder),
    readText: readSmallText,
  };
};

const listed = async (git: GitCommand, folder: string): Promise<readonly SourceFile[]> => {
  const read = async (...which: readonly string[]) =>
    (await git.read({ folder, args: ["ls-files", "-z", ...which] })).split("\0").filter((path) => path !== "");
  const [tracked, untracked] = await Promise.all([read("--cached"), read("--others", "--exclude-standard")]);
  const files = [
    ...[...new Set(tracked)].map((path) => ({ path, isTracked: true })),
    // An untracked repository inside is listed as a folder.
    ...untracked.filter((path) => !path.endsWith("/")).map((path) => ({ path, isTracked: false })),
  ];
  return files.sort(byPath);
};

const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : 1);

/** Links to folders are not followed: what they lead to is elsewhere, or here already. */
const walk = async (folder: string, path: string): Promise<readonly SourceFile[]> => {
  const at = (inner: string): string => (inner === "" ? folder : `${folder}/${inner}`);
  const entries = await readdir(at(path), { withFileTypes: true });
  if (path !== "" && isMarkedFolder(entries.map(({ name }) => name))) return [];
  const below = ({ name }: { readonly name: string }): string => (path === "" ? name : `${path}/${name}`);
  const isFile = (entry: Dirent): boolean => entry.isFile() || (entry.isSymbolicLink() && isFileAt(at(below(entry))));
  const files = entries.filter(isFile).map((entry) => ({ path: below(entry), isTracked: false }));
  const folders = entries.filter((entry) => entry.isDirectory() && !isLeftOutName(entry.name));
  const inside = await Promise.all(folders.map((entry) => walk(folder, below(entry))));
  const found = [...files, ...inside.flat()];
  return path === "" ? found.sort(byPath) : found;
};

/** Where a link leads; one that leads nowhere, or to itself, leads to no file. */
const isFileAt = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * What cannot be read is no text: nothing is decided by it alone. Each call takes microseconds and waiting for a thread
 * takes longer, so none is asked.
 */
const readSmallText = (path: string): string | undefined => {
  let file: number | undefined;
  try {
    // A link could lead anywhere, and a pipe would be waited for.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const about = fstatSync(file);
    if (!about.isFile() || about.size > largestText) return undefined;
    const bytes = readFileSync(file);
    return bytes.includes(0) || !isUtf8(bytes) ? undefined : bytes.toString("utf8");
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
};
