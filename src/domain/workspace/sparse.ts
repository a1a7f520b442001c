import type { Files } from "./files.ts";
import { takesIn, type WorkspaceTable } from "./members.ts";
import { isAbsolute, join, resolve } from "./path.ts";
import { isInSubmodule } from "./submodules.ts";

/** Folders of members that `uv.lock` knows and a checkout leaves out, relative to the root. */
export interface LeftOut {
  /** https://git-scm.com/docs/git-sparse-checkout */
  readonly sparse: readonly string[];
  /** Of submodules that are not fetched: uv passes over their empty folders. */
  readonly unfetched: readonly string[];
}

interface Checkout {
  readonly top: string;
  readonly root: string;
  readonly table: WorkspaceTable;
}

/** What a checkout leaves out; nothing where it is whole. */
export const membersLeftOut = (files: Files, { top, root, table }: Checkout): LeftOut => {
  const hasSubmodules = files.realPath(join(top, ".gitmodules")) !== undefined;
  const isWhole = !isSparse(files, top);
  if (isWhole && !hasSubmodules) return { sparse: [], unfetched: [] };
  const lock = files.readText(join(root, "uv.lock")) ?? "";
  const locked = [...lock.matchAll(/^source = \{ (?:editable|virtual) = "([^"]+)" \}\r?$/gm)]
    .map(([, path = ""]) => path)
    .toSorted();
  const isUnfetched = (path: string): boolean => {
    const folder = resolve(root, path);
    if (!isInSubmodule(files, top, folder) || !takesIn(table, root, folder)) return false;
    return files.readText(join(folder, "pyproject.toml")) === undefined;
  };
  const unfetched = hasSubmodules ? locked.filter(isUnfetched) : [];
  const isMissing = (path: string): boolean =>
    files.realPath(resolve(root, path)) === undefined && !unfetched.includes(path);
  return { sparse: isWhole ? [] : locked.filter(isMissing), unfetched };
};

const isSparse = (files: Files, top: string): boolean => {
  const folder = gitFolder(files, join(top, ".git"));
  return ["config.worktree", "config"].some((name) =>
    /^\s*sparsecheckout\s*=\s*(?:true|yes|on|1)\s*$/im.test(files.readText(join(folder, name)) ?? ""),
  );
};

/** Of a worktree or a submodule it is elsewhere. https://git-scm.com/docs/gitrepository-layout */
const gitFolder = (files: Files, path: string): string => {
  if (files.list(path) !== undefined) return path;
  const to = /^gitdir: (.+?)\s*$/m.exec(files.readText(path) ?? "")?.[1];
  if (to === undefined) return path;
  return isAbsolute(to) ? to : resolve(path, `../${to}`);
};
