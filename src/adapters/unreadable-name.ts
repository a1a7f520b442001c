import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { nameUnreadable } from "../domain/problem/copy.ts";
import type { Finding } from "../domain/problem/finding.ts";

/** Why nothing is at a path of a checkout: a name on its way did not survive as text. */
export const explainName = async (
  base: string,
  { from, isTracked }: { readonly from: string; readonly isTracked: boolean },
): Promise<Finding> => {
  const parts = relative(base, from).split(sep);
  const depth = parts.findIndex((part) => part.includes("\ufffd")) + 1;
  const path = join(...parts.slice(0, depth));
  // Node shows names as it shows paths, so that what is there is found by the same letters.
  const names: readonly string[] = await readdir(join(base, dirname(path))).catch(() => []);
  return nameUnreadable({ path, isFolder: depth < parts.length, isTracked, isGone: !names.includes(basename(path)) });
};
