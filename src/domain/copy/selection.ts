import { baseName } from "../workspace/path.ts";

/** Folders that hold what tools can make again, or must not find: by name, wherever they are. */
const leftOutNames = new Set([
  ".git",
  ".venv",
  "node_modules",
  "__pycache__",
  ".cache",
  ".eggs",
  ".hypothesis",
  ".mypy_cache",
  ".nox",
  ".pytest_cache",
  ".ruff_cache",
  ".tox",
  ".uv-cache",
]);

/** Files that say of their folder that it is a cache, or a virtual environment. https://bford.info/cachedir/ */
const markers = new Set(["CACHEDIR.TAG", "pyvenv.cfg"]);

/** What builds leave behind beside a `pyproject.toml`: with it a new build could take in what the commit has not. */
const outputNames = ["build", "dist"];

/** Whether a folder's own name leaves it out of the copy. */
export const isLeftOutName = (name: string): boolean => leftOutNames.has(name) || name.endsWith(".egg-info");

/** Whether the names in a folder leave it out. */
export const isMarkedFolder = (names: Iterable<string>): boolean => [...names].some((name) => markers.has(name));

/**
 * Of files that git does not track, those that are copied. Paths are relative to the top level, with `/`; so are the
 * `packages`, the folders that have a `pyproject.toml`. Ignored ones lose `build` and `dist` of these folders as well.
 */
export const selectUntracked = (
  paths: readonly string[],
  packages: readonly string[],
  isIgnored: boolean,
): readonly string[] => {
  const marked = new Set(paths.filter((path) => markers.has(baseName(path))).map(folderOf));
  const outputs = isIgnored ? outputFolders(packages) : new Set<string>();
  return paths.filter((path) => {
    const parts = path.replace(/\/$/, "").split("/");
    if (parts.some(isLeftOutName)) return false;
    return !prefixes(parts).some((prefix) => marked.has(prefix) || outputs.has(prefix));
  });
};

/** The `build` and `dist` of each of these folders, `.` or empty being the top level. */
export const outputFolders = (packages: readonly string[]): ReadonlySet<string> =>
  new Set(
    packages.flatMap((folder) =>
      outputNames.map((name) => (folder === "." || folder === "" ? name : `${folder}/${name}`)),
    ),
  );

/** The path and every folder above it, but not the top level itself: a marker there marks nothing. */
const prefixes = (parts: readonly string[]): readonly string[] =>
  parts.map((_, index) => parts.slice(0, index + 1).join("/"));

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
