import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

/**
 * What git will ask about of a checkout that it does not trust: its folder, to read it, and what it holds its objects in,
 * to clone it; then those of the submodules in it.
 */
export const doubtedFolders = (folder: string): readonly string[] => {
  const place = join(folder, ".git");
  if (!existsSync(place)) return [folder];
  const link = /^gitdir: (\P{Cc}+)$/mu.exec(textOf(place))?.[1];
  const paths = textOf(join(folder, ".gitmodules")).matchAll(/^\s*path\s*=\s*(\P{Cc}+)$/gmu);
  const named = new Set([...paths].map(([, path]) => resolve(folder, path!.trim())));
  const submodules = [...named].filter((each) => isInside(folder, each) && existsSync(join(each, ".git")));
  return [folder, link === undefined ? place : resolve(folder, link), ...submodules.flatMap(doubtedFolders)];
};

/** Below it by no link: git has no submodules beyond one, and what leads back would never end. */
const isInside = (folder: string, each: string): boolean =>
  each.startsWith(folder + sep) &&
  existsSync(each) &&
  realpathSync(each) === join(realpathSync(folder), relative(folder, each));

/** Empty where it is no file, or none that may be read. */
const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
