import type { Files } from "./files.ts";
import { ancestors, join, parent, relative } from "./path.ts";

/** The topmost folder of the git repository that holds `folder`, `undefined` without git. */
export const gitTopOf = (files: Files, folder: string): string | undefined =>
  ancestors(folder).find((path) => files.realPath(join(path, ".git")) !== undefined);

/** A file of a folder as findings name it: from the git top level, without git from the folder. */
export const fileIn = (files: Files, folder: string, name: string): string =>
  relative(gitTopOf(files, folder) ?? folder, join(folder, name));

/** As findings name a file: by where it lies in the git checkout, where there is one. */
export const fromGitTop = (files: Files, path: string): string => {
  const top = gitTopOf(files, parent(path) ?? path);
  return top === undefined ? path : relative(top, path);
};
