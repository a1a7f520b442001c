import { normalizeName, type PackageName } from "../../domain/python/name.ts";
import { baseName } from "../../domain/workspace/path.ts";
import type { Tree } from "./trees.ts";

/** Folders beside a package that are no part of it. */
const notShipped = /^(?:tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist)$/;

/** Whether a path in a package's folder may be of the package, and not of its tests, examples and the like beside it. */
export const isShipped = (path: string, name: PackageName): boolean => {
  const [top = ""] = path.split("/", 1);
  return !notShipped.test(top) || normalizeName(top) === name;
};

/** The topmost folders with an `__init__.py`, below `src/` where there is one, and beside the one with the package's name; sorted. */
export const importPackages = ({ files }: Tree, name: PackageName): readonly string[] => {
  const folders = files
    .filter(({ path }) => path.endsWith("/__init__.py"))
    .map(({ path }) => path.slice(0, -"/__init__.py".length));
  const below = folders.filter((folder) => folder.startsWith("src/"));
  const shipped = below.length > 0 ? below : folders.filter((folder) => isShipped(folder, name));
  const all = new Set(shipped);
  const topmost = shipped.filter((folder) => !above(folder).some((each) => all.has(each)));
  const own = topmost.find((folder) => normalizeName(baseName(folder)) === name);
  return own === undefined ? topmost : topmost.filter((folder) => above(folder).at(-1) === above(own).at(-1));
};

/** The folders above a path. */
const above = (path: string): readonly string[] => {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};
