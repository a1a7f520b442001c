import { readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import type { Contents } from "./contents.ts";

/**
 * Removes what these distributions installed, with its bytecode, and the folders that are empty then and were not there
 * from the beginning: what `uv pip uninstall` does, without starting it. What it cannot remove, a look shows.
 */
export const uninstall = (
  folder: string,
  leaving: readonly string[],
  { now, bare }: { readonly now: Contents; readonly bare: Contents },
): void => {
  const wanted = new Set(leaving);
  const folders = new Set<string>();
  for (const { name, record, paths } of now.distributions) {
    if (!wanted.has(name)) continue;
    for (const path of [...paths, record].filter((each) => !each.startsWith("../"))) {
      attempt(() => unlinkSync(join(folder, path)));
      if (path.endsWith(".py")) removeBytecode(join(folder, path));
      for (let up = posix.dirname(path); up !== "." && !bare.entries.has(up); up = posix.dirname(up)) folders.add(up);
    }
  }
  const deepestFirst = [...folders].sort((a, b) => b.length - a.length);
  for (const path of deepestFirst) attempt(() => rmdirSync(join(folder, path)));
};

const removeBytecode = (module: string): void => {
  const cache = join(dirname(module), "__pycache__");
  const stem = `${basename(module, ".py")}.`;
  attempt(() => {
    for (const file of readdirSync(cache)) if (file.startsWith(stem)) unlinkSync(join(cache, file));
    rmdirSync(cache);
  });
};

/** What is gone already, and a folder that still holds something, is left as it is. */
const attempt = (remove: () => void): void => {
  try {
    remove();
  } catch (error) {
    if (!Error.isError(error) || !("code" in error)) throw error;
  }
};
