import { chmod, link, lstat, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Environment } from "../domain/environment/child.ts";
import { fileMoved, writeEdited, writeGoesOn } from "../domain/problem/file-writing.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { FileChange } from "../domain/release-files/edited-files.ts";
import type { Checkout } from "../ports/checkout.ts";
import type { Processes } from "../ports/process.ts";
import { createGitCommand, isGitMissing } from "./git-command.ts";
import { isGone, isVisible, processOwner } from "./process-owner.ts";

/** Files on disk, and the journal of a write in git's own folder, where no commit takes it along. */
export const createCheckout = (processes: Processes, env: Environment): Checkout => {
  const git = createGitCommand(processes, env);
  return {
    dirty: async (top, paths) => {
      if (paths.length === 0 || (await lstat(join(top, ".git")).catch(missing)) === undefined) return [];
      const args = [
        "--no-optional-locks",
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=all",
        "--",
      ];
      try {
        const text = await git.read({ folder: top, args: [...args, ...paths] });
        return text
          .split("\0")
          .filter((row) => row !== "")
          .map((row) => row.slice(3));
      } catch (error) {
        if (isGitMissing(error)) return [];
        throw error;
      }
    },
    unfinished: async (top) => {
      const folder = await journalFolder(top);
      const journal = await readJournal(folder);
      if (journal === undefined) return [];
      expectEnded(folder, journal);
      return journal.files.map(({ path }) => path);
    },
    recover: async (top) => {
      const folder = await journalFolder(top);
      const journal = await readJournal(folder);
      if (journal !== undefined) await takeBack(top, folder, journal);
      // Drafts of a write that was ended before it began.
      else if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    },
    apply: async (top, changes) => {
      for (const { path, before } of changes) await expectText(join(top, path), path, before);
      const folder = await journalFolder(top);
      const journal = { owner: processOwner, files: changes };
      await begin(folder, journal);
      try {
        for (const { path, after } of changes) await put(join(top, path), after, folder);
      } catch (error) {
        // Where that fails too, the journal stays for the next run.
        await takeBack(top, folder, journal).catch(() => {});
        throw error;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
};

interface Journal {
  /** The process that writes. */
  readonly owner: string;
  readonly files: readonly FileChange[];
}

const readBytes = async (path: string): Promise<Uint8Array | undefined> => await readFile(path).catch(missing);

const missing = (error: unknown): undefined => {
  if (Error.isError(error) && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
    return undefined;
  throw error;
};

const expectText = async (file: string, path: string, before: string | undefined): Promise<void> => {
  const bytes = await readBytes(file);
  if (bytes === undefined && before === undefined) return;
  if (bytes !== undefined && before !== undefined && Buffer.from(before).equals(bytes)) return;
  throw new Problem(fileMoved({ file: path }));
};

/** In a linked work tree `.git` is a file that says where its folder is. https://git-scm.com/docs/gitrepository-layout */
const journalFolder = async (top: string): Promise<string> => {
  const own = join(top, ".git");
  const about = await stat(own).catch(missing);
  if (about === undefined) return join(top, ".release-actions");
  if (about.isDirectory()) return join(own, "release-actions");
  const [, folder] = /^gitdir: (.+?)\s*$/.exec(await readFile(own, "utf8")) ?? [];
  return folder === undefined ? join(top, ".release-actions") : join(resolve(top, folder), "release-actions");
};

const journalName = "write.json";

const readJournal = async (folder: string): Promise<Journal | undefined> => {
  const text = await readFile(join(folder, journalName), "utf8").catch(missing);
  if (text === undefined) return undefined;
  return JSON.parse(text);
};

/** The journal is whole before any file is touched, and there is one at a time. */
const begin = async (folder: string, journal: Journal): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `${processOwner}.draft`);
  await writeDurably(draft, JSON.stringify(journal));
  try {
    await link(draft, join(folder, journalName));
  } catch (error) {
    if (Error.isError(error) && "code" in error && error.code === "EEXIST") throw new Problem(writeGoesOn({}));
    throw error;
  }
};

const isAbandoned = async (folder: string): Promise<boolean> => (await stat(folder).catch(missing)) !== undefined;

const writeDurably = async (path: string, text: string): Promise<void> => {
  const file = await open(path, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Gives a file its text, or removes it: a reader sees the old one or the new one. */
const put = async (file: string, text: string | undefined, folder: string): Promise<void> => {
  if (text === undefined) return await rm(file, { force: true });
  const mode = (await stat(file).catch(missing))?.mode;
  const draft = join(folder, `${processOwner}.next`);
  await writeDurably(draft, text);
  if (mode !== undefined) await chmod(draft, mode & 0o777);
  await mkdir(dirname(file), { recursive: true });
  try {
    await rename(draft, file);
  } catch (error) {
    if (!Error.isError(error) || !("code" in error) || error.code !== "EXDEV") throw error;
    // git's folder is on another disk: the journal makes good what a half written file would be.
    await writeFile(file, text);
  }
};

const expectEnded = (folder: string, { owner }: Journal): void => {
  if (owner === processOwner || isGone(owner)) return;
  throw new Problem(writeGoesOn(isVisible(owner) ? {} : { journal: folder }));
};

const takeBack = async (top: string, folder: string, journal: Journal): Promise<void> => {
  expectEnded(folder, journal);
  const { files } = journal;
  const states = await Promise.all(
    files.map(async (change) => ({ change, state: stateOf(await readBytes(join(top, change.path)), change) })),
  );
  const foreign = states.filter(({ state }) => state === "other").map(({ change }) => change.path);
  if (foreign.length > 0) throw new Problem(writeEdited({ files: foreign, journal: folder }));
  if (states.some(({ state }) => state === "before")) {
    for (const { change, state } of states) {
      if (state === "after") await put(join(top, change.path), change.before, folder);
    }
  }
  await rm(folder, { recursive: true, force: true });
};

const stateOf = (bytes: Uint8Array | undefined, { before, after }: FileChange): "before" | "after" | "other" => {
  const is = (text: string | undefined): boolean =>
    text === undefined || bytes === undefined ? text === bytes : Buffer.from(text).equals(bytes);
  return is(after) ? "after" : is(before) ? "before" : "other";
};
