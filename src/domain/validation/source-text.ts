import type { Files } from "../workspace/files.ts";
import { isAbsolute, join, normalize, relative } from "../workspace/path.ts";

/** What stands at a path that a project names: its text, or why there is none to be judged. */
export type SourceText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  /** The path, or a link on its way, leads out of the repository. */
  | { readonly kind: "outside" };

/** Reads a file by its path relative to the workspace's root, with `/`; it may begin with `../`. */
export type ReadSource = (path: string) => SourceText;

export interface SourceFolders {
  /** Absolute, with links resolved: of the workspace. */
  readonly root: string;
  /** Of the root, relative to the git top level; empty where they are the same. */
  readonly prefix: string;
}

/** The git top level, absolute; the root itself without git. */
const topOf = ({ root, prefix }: SourceFolders): string =>
  prefix === "" ? root : root.slice(0, root.length - prefix.length - 1) || "/";

const isInside = (folder: string, path: string): boolean => !relative(folder, path).startsWith("..");

/**
 * Reads of a workspace's files that stay in its git repository: what a path or link leads to elsewhere belongs to the
 * machine, not to the project, and its words must not come into a report.
 */
export const sourceReader = (files: Files, folders: SourceFolders): ReadSource => {
  const top = topOf(folders);
  return (path) => {
    const asked = normalize(join(folders.root, path));
    if (isAbsolute(path) || !isInside(top, asked)) return { kind: "outside" };
    const real = files.realPath(asked);
    if (real === undefined) return { kind: "missing" };
    if (!isInside(top, real) || isGitsOwn(relative(top, real))) return { kind: "outside" };
    const text = files.readText(real);
    return text === undefined ? { kind: "missing" } : { kind: "text", text };
  };
};

/** Git's folder may hold credentials. */
const isGitsOwn = (path: string): boolean => path.split("/").includes(".git");
