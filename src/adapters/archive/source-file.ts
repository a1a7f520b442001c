import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { archiveUnreadable } from "../../domain/problem/archive.ts";
import { Problem } from "../../domain/problem/problem.ts";

/** An archive as it lies on the disk. */
export interface SourceFile {
  readonly path: string;
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  /** The whole of it, where it is small: to read an entry of a zip takes five small reads, each a call of the system. */
  readonly bytes: Buffer | undefined;
}

/** Bytes. Nearly every distribution is smaller, and some of them at once are no matter for the memory. */
export const smallFile = 8 * 1024 * 1024;

/** A file that cannot be opened throws. */
export const openSource = async (path: string): Promise<SourceFile> => {
  const filename = basename(path);
  const about = await stat(path);
  // A pipe would be waited for.
  if (!about.isFile()) throw new Problem(archiveUnreadable({ filename, what: "it is no plain file" }));
  const bytes = about.size <= smallFile ? await readFile(path) : undefined;
  return { path, filename, size: bytes?.length ?? about.size, bytes };
};

/** Its bytes from the `start`-th on. */
export const bytesOf = ({ path, bytes }: SourceFile, start = 0): AsyncIterable<Buffer> | readonly Buffer[] =>
  bytes === undefined ? createReadStream(path, { start }) : [bytes.subarray(start)];

/** In hexadecimal digits. */
export const sha256Of = async (file: SourceFile): Promise<string> => {
  const hash = createHash("sha256");
  for await (const chunk of bytesOf(file)) hash.update(chunk);
  return hash.digest("hex");
};
