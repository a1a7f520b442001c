import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Measure } from "../ports/store.ts";

/** Opens a file to read; `undefined` for what is missing, a link, or no plain file: a pipe would be waited for. */
export const openPlain = async (path: string): Promise<FileHandle | undefined> => {
  let file: FileHandle;
  try {
    // Windows has neither flag.
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
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

/**
 * Copies a file to where there is none, and measures what it writes: both are the bytes of one opened file, whatever is
 * put in its place meanwhile. `undefined` for what is missing, a link, or no plain file.
 */
export const copyMeasured = async (from: string, to: string): Promise<Measure | undefined> => {
  await using source = await openPlain(from);
  if (source === undefined) return undefined;
  await using target = await open(to, "wx", 0o600);
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of source.createReadStream({ autoClose: false })) {
    hash.update(chunk);
    size += chunk.length;
    await target.writeFile(chunk);
  }
  return { size, sha256: hash.digest("hex") };
};
