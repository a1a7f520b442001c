import type { Files } from "./files.ts";
import { join } from "./path.ts";

/** Folders of a checkout's own submodules, absolute, whether they are fetched or not. https://git-scm.com/docs/gitmodules */
export const submodulesOf = (files: Files, top: string): readonly string[] =>
  [...(files.readText(join(top, ".gitmodules")) ?? "").matchAll(/^\s*path\s*=\s*(\P{Cc}+)$/gmu)].map(([, path = ""]) =>
    join(top, path.trim()),
  );
