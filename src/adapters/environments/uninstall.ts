import { readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { rmdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { type Contents, folderOf } from "./contents.ts";

/**
 * Removes what these distributions installed, with its bytecode, and the folders that are empty then and were not there
 * from the beginning: what `uv pip uninstall` does, without starting it. What it cannot remove, a look shows.
 */
export const uninstall = async (
  folder: string,
  leaving: readonly string[],
  { now, bare }: { readonly now: Contents; readonly bare: Contents },
): Promise<void> => {
  const wanted = new Set(leaving);
  const removed = now.distributions
    .filter(({ name }) => wanted.has(name))
    .flatMap(({ record, paths }) => [...paths, record])
    .filter((path) => !path.startsWith("../"));
  for (const path of removed) attempt(() => unlinkSync(`${folder}/${path}`));
  const modules = Map.groupBy(
    removed.filter((path) => path.endsWith(".py")),
    folderOf,
  );
  for (const [home, paths] of modules) removeBytecode(join(folder, home, "__pycache__"), paths);
  const folders = new Set<string>();
  for (const path of removed) {
    for (let up = folderOf(path); up !== "." && !folders.has(up) && !bare.entries.has(up); up = folderOf(up))
      folders.add(up);
  }
  await removeFolders(folder, folders);
};

/** The deepest first, and those of one depth together: a disk takes long for each, and there can be hundreds. */
const removeFolders = async (folder: string, paths: ReadonlySet<string>): Promise<void> => {
  const byDepth = Map.groupBy(paths, (path) => path.split("/").length);
  for (const depth of [...byDepth.keys()].sort((a, b) => b - a)) {
    await Promise.all(byDepth.get(depth)!.map((path) => rmdir(`${folder}/${path}`).catch(passOver)));
  }
};

const removeBytecode = (cache: string, modules: readonly string[]): void =>
  attempt(() => {
    const stems = new Set(modules.map((path) => posix.basename(path, ".py")));
    for (const file of readdirSync(cache)) if (stems.has(file.split(".")[0]!)) unlinkSync(join(cache, file));
    rmdirSync(cache);
  });

const attempt = (remove: () => void): void => {
  try {
    remove();
  } catch (error) {
    passOver(error);
  }
};

/** What is gone already, and a folder that still holds something, is left as it is. */
const passOver = (error: unknown): void => {
  if (!Error.isError(error) || !("code" in error)) throw error;
};
