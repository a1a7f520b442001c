import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What packages are built with in tests, and what a run looks at them with. */
const names = [
  ...["flit_core", "hatchling", "pdm-backend", "poetry-core", "scikit-build-core", "setuptools", "uv_build"],
  ...["hatch-vcs", "setuptools-scm", "uv-dynamic-versioning", "trove-classifiers", "twine"],
];

/**
 * Makes a cache for uv with these and their bytecode in it, where it is not there yet. uv puts what a build needs into a
 * new environment each time, and Python compiles it there again: a third of a build by setuptools.
 *
 * Gives whether the cache is there; without an index it cannot be made.
 */
export const provideCompiledCache = (folder) => {
  const ask = (file, ...args) =>
    spawnSync(file, args, { encoding: "utf8", env: { ...process.env, UV_CACHE_DIR: folder } });
  const versions = [ask("uv", "--version"), ask("python3", "-c", "import sys; print(sys.executable, sys.version)")];
  const stamp = JSON.stringify([names, ...versions.map(({ stdout }) => stdout)]);
  const [made, target] = [join(folder, "made.json"), join(folder, `target-${process.pid}`)];
  if (textOf(made) === stamp) return true;
  mkdirSync(folder, { recursive: true });
  const { status } = ask("uv", "pip", "install", "--quiet", "--python", "python3", "--target", target, ...names);
  rmSync(target, { recursive: true, force: true });
  if (status !== 0) return false;
  const archives = readdirSync(folder).filter((name) => name.startsWith("archive-"));
  // It fails where one of them has a file that is meant for another Python.
  ask("python3", "-m", "compileall", "-q", ...archives.map((name) => join(folder, name)));
  writeFileSync(made, stamp);
  return true;
};

/** `undefined` where it cannot be read. */
export const textOf = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};
