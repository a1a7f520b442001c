import type { PackageName } from "../python/name.ts";
import { resolve } from "./path.ts";
import type { Workspace } from "./workspace.ts";

/** The members that some of these files lie in, each file in the innermost one. Paths are relative to the git top level. */
export const membersWith = (
  { prefix, members }: Pick<Workspace, "prefix" | "members">,
  paths: readonly string[],
): ReadonlySet<PackageName> => {
  const byFolder = new Map(members.map(({ name, path }) => [resolve(prefix, path), name]));
  return new Set(
    paths.flatMap((path) => {
      const folder = foldersAbove(path).find((each) => byFolder.has(each));
      return folder === undefined ? [] : byFolder.get(folder)!;
    }),
  );
};

/** The folders above a relative path, innermost first; empty for the topmost one, at the end. */
export const foldersAbove = (path: string): readonly string[] => {
  const found: string[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) found.push(path.slice(0, end));
  return [...found, ""];
};
