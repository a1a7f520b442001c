import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem } from "../domain/problem/problem.ts";
import { runsFolderUnusable } from "../domain/problem/run.ts";
import { isNoRoom } from "../domain/problem/unexpected.ts";
import type { BriefRun, RunFolder, Runs } from "../ports/runs.ts";
import { openStore, storeIn, writeAtomically } from "./folder-store.ts";
import { isGone, processOwner } from "./process-owner.ts";
import { removeFolder } from "./remove-folder.ts";
import { scratchBelow } from "./scratch-folders.ts";

/** After so long a run's distributions are of no use: the index is closed to them. */
const keptFor = 14 * 24 * 60 * 60 * 1000;

/** In a run's folder while it runs: its process, and what it works with. */
const [ownerName, scratchName] = ["owner", "scratch"];

/** Where runs are kept, and how. */
export interface RunsPlace {
  readonly folder: string;
  /** The environment variable that moves the folder, for whoever cannot write there; `undefined` where none does. */
  readonly variable: string | undefined;
  /** Gives ULIDs. */
  readonly newId: () => string;
  /** Takes out of a text what no file may show. */
  readonly shown: (text: string) => string;
  /** Whether later steps are told of what a run writes. */
  readonly isTold: boolean;
}

/** Run folders below a folder. A run removes those of long ago, and what runs that were killed left of their work. */
export const runsBelow = (place: RunsPlace): Runs => ({
  open: () => openRun(place.newId(), place),
  brief: async () => briefRun(place),
  store: async (folder) => storeIn(folder),
});

const openRun = async (id: string, { folder: parent, variable, shown }: RunsPlace): Promise<RunFolder> => {
  const folder = join(parent, id);
  try {
    await makeFolder(folder);
    await writeAtomically(join(folder, ownerName), processOwner, { isDurable: false });
  } catch (error) {
    throw isNoRoom(error)
      ? error
      : new Problem(runsFolderUnusable({ folder: parent, variable, cause: causeOf(error) }));
  }
  // What earlier runs left is in nobody's way.
  const clearing = clearUp(parent);
  const store = await openStore(join(folder, "dist"));
  return {
    id,
    store: { ...store, write: (name, content) => store.write(name, isText(content) ? shown(content) : content) },
    scratch: scratchBelow(join(folder, scratchName)),
    write: async (name, text) => {
      await writeAtomically(join(folder, name), shown(text));
      return join(folder, name);
    },
    [Symbol.asyncDispose]: async () => {
      await clearing;
      await removeWork(folder).catch(leftToLaterRuns);
    },
  };
};

const briefRun = (place: RunsPlace): BriefRun => {
  const id = place.newId();
  let opened: Promise<RunFolder> | undefined;
  const run = () => (opened ??= openRun(id, place));
  return {
    id,
    scratch: { folder: async (label) => await (await run()).scratch.folder(label) },
    write: async (name, text) => (place.isTold ? await (await run()).write(name, text) : ""),
    [Symbol.asyncDispose]: async () => {
      await (await opened)?.[Symbol.asyncDispose]();
      if (!place.isTold && opened !== undefined) await removeFolder(join(place.folder, id)).catch(leftToLaterRuns);
    },
  };
};

/**
 * Step by step: Node's own way tries again for as long as a folder is said to be missing whose parent is there, and some
 * file systems never make one.
 */
const makeFolder = async (path: string): Promise<void> => {
  const parent = dirname(path);
  try {
    await mkdir(path);
  } catch (error) {
    const code = Error.isError(error) && "code" in error ? error.code : undefined;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || parent === path) throw error;
    await makeFolder(parent);
    await mkdir(path).catch(async (error: unknown) => {
      // Another run may have made it meanwhile.
      if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw error;
    });
  }
};

const isText = (content: Uint8Array | string): content is string => typeof content === "string";

const causeOf = (error: unknown): string => (Error.isError(error) ? error.message : String(error));

/** The owner last: by it, a later run knows that something is left. */
const removeWork = async (folder: string): Promise<void> => {
  await removeFolder(join(folder, scratchName));
  await rm(join(folder, ownerName), { force: true });
};

/** After an upload, the report must not be lost for what cannot be removed. */
const leftToLaterRuns = (): void => {};

/** A ULID's folder; nothing else is ever removed. */
const isRun = (name: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);

const clearUp = async (parent: string): Promise<void> => {
  const names = await readdir(parent).catch((): readonly string[] => []);
  const folders = names.filter(isRun).map((name) => join(parent, name));
  // What cannot be removed, or is being removed by another run, is no reason not to publish.
  await Promise.allSettled(folders.map(clearOne));
};

const clearOne = async (folder: string): Promise<void> => {
  const { mtimeMs } = await stat(folder);
  if (Date.now() - mtimeMs > keptFor) return await removeFolder(folder);
  if (!isGone(await readFile(join(folder, ownerName), "utf8"))) return;
  await removeWork(folder);
};
