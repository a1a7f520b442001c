import type { Files } from "./files.ts";
import { join } from "./path.ts";

/** Whether a path leads into one of a checkout's own submodules, fetched or not. */
export const isInSubmodule = (files: Files, top: string, path: string): boolean =>
  submodulesOf(files, top).some((each) => path === each || path.startsWith(`${each}/`));

/** Their folders, absolute. https://git-scm.com/docs/gitmodules */
const submodulesOf = (files: Files, top: string): readonly string[] =>
  [...(files.readText(join(top, ".gitmodules")) ?? "").matchAll(/^\s*path\s*=\s*(\P{Cc}+)$/gmu)].map(([, path = ""]) =>
    join(top, path.trim()),
  );
