import { Problem } from "../problem/problem.ts";
import { noProjectTable, unmanaged } from "../problem/workspace.ts";
import { openPlaces, placeIn } from "../toml/places.ts";
import type { Files } from "./files.ts";
import { fileIn } from "./git-top.ts";
import { workspacesBelow } from "./hints.ts";
import { takesIn } from "./members.ts";
import { firstProject, type Nearest, nearestProject } from "./nearest.ts";
import { ancestors } from "./path.ts";
import { oldTable, type Pyproject, readPyproject } from "./pyproject.ts";

/** A folder with its `pyproject.toml`, without errors. */
export interface Root {
  /** Absolute, real path. */
  readonly folder: string;
  readonly pyproject: Pyproject;
}

const read = (files: Files, { folder, text }: Nearest): Root => {
  const pyproject = readPyproject("pyproject.toml", text);
  if (pyproject.findings.length === 0) return { folder, pyproject };
  throw new Problem(readPyproject(fileIn(files, folder, "pyproject.toml"), text).findings);
};

const rootAbove = (files: Files, project: string): Root | undefined => {
  const found = firstProject(files, ancestors(project).slice(1));
  if (found === undefined) return undefined;
  const root = read(files, found);
  const table = root.pyproject.workspace;
  return table !== undefined && takesIn(table, root.folder, project) ? root : undefined;
};

/**
 * Finds the workspace's root by uv's rules: the nearest `pyproject.toml` if it has `[tool.uv.workspace]`; else the next
 * one above, if that is a workspace which takes the project in; else the project is a workspace of its own.
 * https://docs.astral.sh/uv/concepts/projects/workspaces/
 */
export const findRoot = (files: Files, startFolder: string): Root => {
  const { folder, pyproject } = read(files, nearestProject(files, startFolder));
  if (pyproject.workspace === undefined && !pyproject.hasProjectTable) {
    const below = workspacesBelow(files, folder);
    throw new Problem(noProjectTable({ file: fileIn(files, folder, "pyproject.toml"), below, ...oldTable(pyproject) }));
  }
  if (!pyproject.isManaged) {
    const place = placeIn(openPlaces(pyproject.text), ["tool", "uv", "managed"]);
    const root = pyproject.workspace === undefined ? rootAbove(files, folder) : undefined;
    const isMember = root?.pyproject.isManaged === true;
    const below = isMember || pyproject.workspace !== undefined ? [] : workspacesBelow(files, folder);
    const isPackage = pyproject.project?.isDeclaredPackage === true;
    const file = fileIn(files, folder, "pyproject.toml");
    throw new Problem(unmanaged({ file, isMember, below, isPackage, ...place }));
  }
  if (pyproject.workspace !== undefined) return { folder, pyproject };
  return rootAbove(files, folder) ?? { folder, pyproject };
};

/** The root of the workspace around a folder; the folder itself where there is none that can be read. */
export const rootAround = (files: Files, folder: string): string => {
  try {
    return findRoot(files, folder).folder;
  } catch (error) {
    if (error instanceof Problem) return folder;
    throw error;
  }
};
