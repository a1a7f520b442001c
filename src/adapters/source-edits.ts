import { chmod, mkdir, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Edits } from "../ports/edits.ts";
import { writeAtomically } from "./folder-store.ts";

/** Files on disk. */
export const sourceEdits: Edits = {
  write: async (path, text) => {
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then(
      (about) => about.mode,
      () => undefined,
    );
    await mkdir(dirname(target), { recursive: true });
    await writeAtomically(target, text);
    if (mode !== undefined) await chmod(target, mode);
  },
};
