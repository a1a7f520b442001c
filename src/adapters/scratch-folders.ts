import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scratch } from "../ports/scratch.ts";
import { readPlainText } from "./plain-file.ts";
import { removeFolder } from "./remove-folder.ts";

/** Scratch folders below `parent`, which is made where it lacks. */
export const scratchBelow = (parent: string): Scratch => ({
  folder: async (label) => {
    await mkdir(parent, { recursive: true });
    const path = await mkdtemp(join(parent, `${label}-`));
    return {
      path,
      pathOf: (name) => join(path, name),
      write: (name, content) => writeFile(join(path, name), content),
      readText: (name) => readPlainText(join(path, name)),
      // A daemon that project code left behind may still write into it: a few tries, then it is the next clean-up's.
      [Symbol.asyncDispose]: () => removeFolder(path).catch(() => {}),
    };
  },
});
