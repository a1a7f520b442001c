import { Problem } from "../problem/problem.ts";
import { noFolder, noWorkspace } from "../problem/workspace.ts";
import type { Files } from "./files.ts";
import { nearestFolder, workspacesBelow } from "./hints.ts";
import { ancestors, join } from "./path.ts";

/** A `pyproject.toml`, not yet read. */
export interface Nearest {
  /** Absolute, real path. */
  readonly folder: string;
  readonly text: string;
}

/** The first of these folders that has a `pyproject.toml`. */
export const firstProject = (files: Files, folders: readonly string[]): Nearest | undefined => {
  for (const folder of folders) {
    const text = files.readText(join(folder, "pyproject.toml"));
    if (text !== undefined) return { folder, text };
  }
  return undefined;
};

/** The folder itself, or the nearest above it, that has a `pyproject.toml`; a `Problem` where there is none. */
export const nearestProject = (files: Files, startFolder: string): Nearest => {
  const start = files.realPath(startFolder);
  if (start === undefined) throw missing(files, startFolder);
  const found = firstProject(files, ancestors(start));
  if (found?.folder !== start && files.list(start) === undefined) throw missing(files, start);
  if (found === undefined) throw new Problem(noWorkspace({ directory: start, below: workspacesBelow(files, start) }));
  return found;
};

/** A `Problem` where there is no such folder. */
export const expectFolder = (files: Files, folder: string): void => {
  if (files.list(folder) === undefined) throw missing(files, folder);
};

const missing = (files: Files, directory: string): Problem =>
  new Problem(
    noFolder({
      directory,
      isFile: files.realPath(directory) !== undefined,
      nearest: nearestFolder(files, directory),
    }),
  );
