import { type Entry, type Files, isFolder } from "./files.ts";
import { ancestors, isAbsolute, relative, resolve } from "./path.ts";
import type { Workspace } from "./workspace.ts";

/** What stands at a path that a project names: its text, or why there is none to be judged. */
export type SourceText =
  /** `file` is where links lead, as findings name it. */
  | { readonly kind: "text"; readonly text: string; readonly file: string }
  | { readonly kind: "missing"; readonly isFolder?: boolean }
  /** The path, or a link on its way, leads out of the repository. */
  | { readonly kind: "outside" };

/** Reads a file by its path relative to the workspace's root, with `/`; it may begin with `../`. */
export type ReadSource = (path: string) => SourceText;

/** The git top level, absolute; the root itself without git. */
export const topOf = ({ root, prefix }: Pick<Workspace, "root" | "prefix">): string =>
  prefix === "" ? root : root.slice(0, root.length - prefix.length - 1) || "/";

/** Of paths without `..`. */
const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

/**
 * Reads of a workspace's files that stay in its git repository: what a path or link leads to elsewhere belongs to the
 * machine, not to the project, and its words must not come into a report.
 */
export const sourceReader = (files: Files, workspace: Pick<Workspace, "root" | "prefix">): ReadSource => {
  const top = topOf(workspace);
  return (path) => {
    const asked = resolve(workspace.root, path);
    if (isAbsolute(path) || !isInside(top, asked)) return { kind: "outside" };
    const real = files.realPath(asked);
    // What is begun where nothing is goes where the folders above it lead.
    if (!isOwn(top, real ?? nearest(files, asked))) return { kind: "outside" };
    const text = real === undefined ? undefined : files.readText(real);
    if (text !== undefined) return { kind: "text", text, file: relative(top, real!) };
    return { kind: "missing", isFolder: real !== undefined && isFolder(files, real) };
  };
};

/** Where the last folder leads that is there on the way to a path. */
const nearest = (files: Files, path: string): string => {
  for (const folder of ancestors(path)) {
    const real = files.realPath(folder);
    if (real !== undefined) return real;
  }
  return path;
};

/** Lists the folders of a workspace's repository, by their paths relative to the root; `undefined` for others, and what is none. */
export const folderReader = (files: Files, workspace: Pick<Workspace, "root" | "prefix">) => {
  const top = topOf(workspace);
  return (path: string): readonly Entry[] | undefined => {
    const asked = resolve(workspace.root, path);
    if (isAbsolute(path) || !isInside(top, asked)) return undefined;
    const real = files.realPath(asked);
    return real !== undefined && isOwn(top, real) ? files.list(real) : undefined;
  };
};

/** Git's folder may hold credentials. */
const isOwn = (top: string, real: string): boolean =>
  isInside(top, real) && !relative(top, real).split("/").includes(".git");
