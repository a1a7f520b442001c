import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isGone, processOwner } from "../adapters/process-owner.ts";
import type { PackageName } from "../domain/python/name.ts";
import type { StoredFile } from "./stored-file.ts";

/**
 * Files in a folder that can be looked at:
 *
 *     files/<project>/<filename>/     <filename>, <filename>.metadata and record.json
 *     incoming/<process>~<upload>/    uploads under way
 *
 * An upload is made whole in `incoming` and appears by the renaming of its folder, so that a file is there entirely or
 * not at all, whenever the process is killed, and of two uploads of one name one wins, also between two servers.
 */
export interface Store {
  /** Where `<project>/<filename>/` are. */
  readonly files: string;
  /** Names, sorted. */
  projects(): Promise<readonly PackageName[]>;
  /** In no order; empty where the project is unknown. */
  list(project: PackageName): Promise<readonly StoredFile[]>;
  /** Gives `use` a new folder for one upload, and removes what is left of it. */
  receive<T>(use: (folder: string) => Promise<T>): Promise<T>;
  /** Lists what `folder` holds under the record's file name; `false` where that name is taken. */
  commit(folder: string, entry: { readonly project: PackageName; readonly file: StoredFile }): Promise<boolean>;
  /** Whether what lies at `<project>/<filename>/<name>` may be served. */
  isSound(place: Place): Promise<boolean>;
}

export interface Place {
  readonly project: PackageName;
  readonly filename: string;
  readonly name: string;
}

/**
 * Opens a store, makes it where there is none, and clears away the uploads of processes that are no more. What a durable
 * one lists outlasts a power cut; one that goes with its run need not wait for the disk.
 */
export const openStore = async (root: string, { isDurable = true } = {}): Promise<Store> => {
  const files = join(root, "files");
  const incoming = join(root, "incoming");
  await Promise.all([files, incoming].map((folder) => mkdir(folder, { recursive: true })));
  await removeLeftovers(incoming);

  return {
    files,
    projects: async () => {
      const names = await readdir(files);
      // A process that ends between the making of a project's folder and its first file leaves it empty.
      const counts = await Promise.all(names.map(async (name) => (await readdir(join(files, name))).length));
      return names.filter((_, at) => counts[at] !== 0).sort();
    },
    list: async (project) => {
      const names = await readdir(join(files, project)).catch(ifMissing([]));
      return await Promise.all(names.map((name) => readRecord(join(files, project, name))));
    },
    receive: async (use) => {
      const folder = join(incoming, `${processOwner}~${randomUUID()}`);
      await mkdir(folder);
      try {
        return await use(folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    commit: async (folder, { project, file }) => {
      await writeFile(join(folder, "record.json"), `${JSON.stringify(file, undefined, 2)}\n`);
      if (isDurable) await Promise.all((await readdir(folder)).map((name) => sync(join(folder, name), "r+")));
      const target = join(files, project, file.filename);
      await mkdir(dirname(target), { recursive: true });
      try {
        await rename(folder, target);
      } catch (error) {
        if (await stat(target).catch(ifMissing(undefined))) return false;
        throw error;
      }
      // Windows cannot open folders and needs no such thing.
      if (isDurable && process.platform !== "win32") await sync(dirname(target), "r");
      return true;
    },
    // The folder is its user's.
    isSound: async () => true,
  };
};

const readRecord = async (folder: string): Promise<StoredFile> =>
  JSON.parse(await readFile(join(folder, "record.json"), "utf8"));

const removeLeftovers = async (incoming: string) => {
  for (const name of await readdir(incoming)) {
    const [owner = ""] = name.split("~");
    if (isGone(owner)) await rm(join(incoming, name), { recursive: true, force: true });
  }
};

const sync = async (path: string, flags: "r" | "r+") => {
  await using handle = await open(path, flags);
  await handle.sync();
};

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

const ifMissing =
  <T>(value: T) =>
  (error: unknown): T => {
    if (codeOf(error) === "ENOENT") return value;
    throw error;
  };
