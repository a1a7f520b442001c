import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { copyFile, lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { archiveUnreadable } from "../domain/problem/archive.ts";
import { Bug, Problem } from "../domain/problem/problem.ts";
import type { FolderEntry } from "../domain/run/dist-folder.ts";
import { draftName } from "../domain/run/draft-name.ts";
import type { Measure, Store } from "../ports/store.ts";
import { copyMeasured, measurePlain, openPlain } from "./plain-file.ts";

/** A store in a folder, which is made where it lacks. */
export const openStore = async (folder: string): Promise<Store> => {
  await mkdir(folder, { recursive: true });
  return storeIn(folder);
};

/** A store in a folder that somebody else made, or not. */
export const storeIn = (folder: string): Store => {
  const pathOf = (filename: string): string => {
    if (filename !== basename(filename) || filename === "" || filename === "." || filename === "..") {
      throw new Bug(`${JSON.stringify(filename)} is no plain file name`);
    }
    return join(folder, filename);
  };
  return {
    folder,
    pathOf,
    write: (filename, content) => writeAtomically(pathOf(filename), content),
    read: async (filename) => {
      await using file = await openPlain(pathOf(filename));
      return await file?.readFile();
    },
    remove: (filename) => rm(pathOf(filename), { force: true }),
    list: () => listFolder(folder),
    take: async (path) => {
      const target = pathOf(basename(path));
      try {
        await rename(path, target);
      } catch (error) {
        if (!Error.isError(error) || !("code" in error) || error.code !== "EXDEV") throw error;
        await copyAtomically(path, target);
      }
      return await measure(target);
    },
    copyTo: (filename, path) => copyMeasured(pathOf(filename), path),
    measure: (filename) => measure(pathOf(filename)),
  };
};

const listFolder = async (folder: string): Promise<readonly FolderEntry[]> => {
  const names = (await readdir(folder)).toSorted();
  return await Promise.all(
    names.map(async (name): Promise<FolderEntry> => {
      const about = await lstat(join(folder, name));
      return { name, kind: kindOf(about), size: about.size };
    }),
  );
};

const kindOf = (about: Stats): FolderEntry["kind"] => {
  if (about.isSymbolicLink()) return "link";
  if (about.isDirectory()) return "folder";
  if (!about.isFile()) return "other";
  return about.nlink > 1 ? "hard link" : "file";
};

/** Under a draft name first: a cut file is never taken for a whole one. */
const copyAtomically = async (from: string, to: string): Promise<void> => {
  const draft = join(to, "..", draftName(randomUUID()));
  await copyFile(from, draft, constants.COPYFILE_FICLONE);
  await rename(draft, to);
};

const measure = async (path: string): Promise<Measure> => {
  const found = await measurePlain(path);
  const facts = { filename: basename(path), what: "it is missing, a link or no plain file" };
  if (found === undefined) throw new Problem(archiveUnreadable(facts));
  return found;
};

/** A reader sees the old file or the new one, never a part, whenever the process is killed. */
export const writeAtomically = async (
  path: string,
  content: Uint8Array | string,
  { isDurable = true }: { readonly isDurable?: boolean } = {},
): Promise<void> => {
  const draft = join(path, "..", draftName(randomUUID(), basename(path)));
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      if (isDurable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};
