import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Runs } from "../ports/runs.ts";
import { openStore, storeIn, writeAtomically } from "./folder-store.ts";
import { scratchBelow } from "./scratch-folders.ts";

/** After so long a run's distributions are of no use: the index is closed to them. */
const keptFor = 14 * 24 * 60 * 60 * 1000;

/** In a run's folder while it runs: its process, and the machine that this is a process of. */
const ownerName = "owner";
const thisProcess = `${process.pid} ${hostname()}`;

/** Run folders below `parent`, by the ULIDs of `newId`. Opening one removes those of long ago, and what runs that were killed left of their work. */
export const runsBelow = (parent: string, newId: () => string): Runs => ({
  open: async () => {
    const id = newId();
    const folder = join(parent, id);
    const [scratch, owner] = [join(folder, "scratch"), join(folder, ownerName)];
    await mkdir(folder, { recursive: true });
    await writeAtomically(owner, thisProcess);
    await clearUp(parent);
    return {
      id,
      store: await openStore(join(folder, "dist")),
      scratch: scratchBelow(scratch),
      write: async (name, text) => {
        await writeAtomically(join(folder, name), text);
        return join(folder, name);
      },
      [Symbol.asyncDispose]: async () => {
        await remove(scratch);
        await remove(owner);
      },
    };
  },
  store: async (folder) => storeIn(folder),
});

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 3 });

/** A ULID's folder; nothing else is ever removed. */
const isRun = (name: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);

const clearUp = async (parent: string): Promise<void> => {
  const folders = (await readdir(parent)).filter(isRun).map((name) => join(parent, name));
  // What cannot be removed, or is being removed by another run, is no reason not to publish.
  await Promise.allSettled(folders.map(clearOne));
};

const clearOne = async (folder: string): Promise<void> => {
  const { mtimeMs } = await stat(folder);
  if (Date.now() - mtimeMs > keptFor) return await remove(folder);
  if (!isGone(await readFile(join(folder, ownerName), "utf8"))) return;
  await remove(join(folder, "scratch"));
  await remove(join(folder, ownerName));
};

/** Whether the owner is a process of this machine that has ended. */
const isGone = (owner: string): boolean => {
  const [, pid, host] = /^(\d+) (.*)$/.exec(owner) ?? [];
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return Error.isError(error) && "code" in error && error.code === "ESRCH";
  }
};
