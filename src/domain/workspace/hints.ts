import { Problem } from "../problem/problem.ts";
import { nearest } from "../text/nearest.ts";
import type { Entry, Files } from "./files.ts";
import { ancestors, join, relative } from "./path.ts";

/** Where nobody keeps a workspace of their own. */
const passedOver = /^(?:\.|node_modules$|__pycache__$|venv$|dist$|build$)/;
const deepest = 3;
const mostFolders = 300;

/** The folders in it; none where it cannot be looked into: this is for a hint, and the error is another one. */
const foldersIn = (files: Files, folder: string): readonly string[] => {
  try {
    const entries: readonly Entry[] = files.list(folder) ?? [];
    return entries.filter(({ kind, isLink }) => kind === "folder" && !isLink).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
};

const textIn = (files: Files, folder: string): string | undefined => {
  try {
    return files.readText(join(folder, "pyproject.toml"));
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
};

/** The folder that was meant by one that is not there: beside where the path ends, the name most like it. Absolute. */
export const nearestFolder = (files: Files, missing: string): string | undefined => {
  const path = ancestors(missing);
  const at = path.findIndex((folder) => files.realPath(folder) !== undefined);
  const [there, lost] = [path[at], path[at - 1]];
  if (there === undefined || lost === undefined) return undefined;
  const name = nearest(relative(there, lost), foldersIn(files, there));
  return name === undefined ? undefined : join(there, name);
};

/** Workspaces and projects at most three folders below one; from that folder, the nearest first, and as near the workspaces. */
export const workspacesBelow = (files: Files, folder: string): readonly string[] => {
  const found: string[] = [];
  let level = [folder];
  let left = mostFolders;
  for (let depth = 0; depth < deepest && left > 0; depth++) {
    const below = level
      .flatMap((each) =>
        foldersIn(files, each)
          .filter((name) => !passedOver.test(name))
          .map((name) => join(each, name)),
      )
      .slice(0, left);
    left -= below.length;
    const projects = below.flatMap((each) => {
      const text = textIn(files, each);
      return text === undefined
        ? []
        : [{ path: relative(folder, each), isWhole: /^\[tool\.uv\.workspace\]/m.test(text) }];
    });
    found.push(...projects.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole)).map(({ path }) => path));
    level = below;
  }
  return found;
};
