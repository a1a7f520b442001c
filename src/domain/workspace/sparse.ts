import type { Files } from "./files.ts";
import { isAbsolute, join, resolve } from "./path.ts";

/**
 * Folders of members that `uv.lock` knows and a sparse checkout leaves out; none where the checkout is whole.
 * https://git-scm.com/docs/git-sparse-checkout
 */
export const membersLeftOut = (files: Files, { top, root }: { readonly top: string; readonly root: string }) => {
  if (!isSparse(files, top)) return [];
  const lock = files.readText(join(root, "uv.lock")) ?? "";
  return [...lock.matchAll(/^source = \{ (?:editable|virtual) = "([^"]+)" \}\r?$/gm)]
    .map(([, path = ""]) => path)
    .filter((path) => files.realPath(resolve(root, path)) === undefined)
    .toSorted();
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
