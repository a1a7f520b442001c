import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Runs } from "../ports/runs.ts";
import { openStore, writeAtomically } from "./folder-store.ts";
import { scratchBelow } from "./scratch-folders.ts";

/** After so long a run's distributions are of no use: the index is closed to them. */
const keptFor = 14 * 24 * 60 * 60 * 1000;

/** Run folders below `parent`. Opening one removes those of long ago. */
export const runsBelow = (parent: string): Runs => ({
  open: async (id) => {
    const folder = join(parent, id);
    await mkdir(folder, { recursive: true });
    await removeOld(parent);
    const scratch = join(folder, "scratch");
    return {
      id,
      store: await openStore(join(folder, "dist")),
      scratch: scratchBelow(scratch),
      pathOf: (name) => join(folder, name),
      write: async (name, text) => {
        await writeAtomically(join(folder, name), text);
        return join(folder, name);
      },
      [Symbol.asyncDispose]: () => rm(scratch, { recursive: true, force: true, maxRetries: 3 }),
    };
  },
  store: openStore,
});

/** A ULID's folder; nothing else is ever removed. */
const isRun = (name: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);

const removeOld = async (parent: string): Promise<void> => {
  for (const name of (await readdir(parent)).filter(isRun)) {
    const folder = join(parent, name);
    const age = Date.now() - (await stat(folder)).mtimeMs;
    if (age > keptFor) await rm(folder, { recursive: true, force: true });
  }
};
