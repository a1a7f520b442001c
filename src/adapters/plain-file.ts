import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Measure } from "../ports/store.ts";

// Windows has neither of these flags.
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const noLink = constants.O_NOFOLLOW ?? 0;

/** Opens a file to read; `undefined` for what is missing, a link, or no plain file: a pipe would be waited for. */
export const openPlain = async (path: string, flags: number = atOnce | noLink): Promise<FileHandle | undefined> => {
  let file: FileHandle;
  try {
    file = await open(path, flags);
  } catch (error) {
    if (Error.isError(error) && "code" in error && isNoFile.has(String(error.code))) return undefined;
    throw error;
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  return undefined;
};

/** Nothing, a link, a socket, and below a file. */
const isNoFile = new Set(["ENOENT", "ELOOP", "EMLINK", "ENXIO", "ENOTDIR"]);

/** The text of a file, also by a link; `undefined` for what is missing or no plain file, as a program may leave it. */
export const readPlainText = async (path: string): Promise<string | undefined> => {
  await using file = await openPlain(path, atOnce);
  return await file?.readFile("utf8");
};

/** `undefined` for what is missing, a link, or no plain file. */
export const measurePlain = async (path: string): Promise<Measure | undefined> => {
  await using file = await openPlain(path);
  return file && (await measured(file, async () => {}));
};

/**
 * Copies a file to where there is none, and measures what it writes: both are the bytes of one opened file, whatever is
 * put in its place meanwhile. `undefined` for what is missing, a link, or no plain file.
 */
export const copyMeasured = async (from: string, to: string): Promise<Measure | undefined> => {
  await using source = await openPlain(from);
  if (source === undefined) return undefined;
  await using target = await open(to, "wx", 0o600);
  return await measured(source, (chunk) => target.writeFile(chunk));
};

const measured = async (file: FileHandle, take: (chunk: Buffer) => Promise<void>): Promise<Measure> => {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
    await take(chunk);
  }
  return { size, sha256: hash.digest("hex") };
};
