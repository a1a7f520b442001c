import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { type Archive, type ArchiveEntry, isKeptText, isLfsPointer } from "../../domain/distribution/archive.ts";
import { findSecrets } from "../../domain/distribution/secret-patterns.ts";
import { archiveTooLargeUnpacked } from "../../domain/problem/archive.ts";
import { Problem } from "../../domain/problem/problem.ts";

/** Where reading stops. */
export interface Bounds {
  readonly entries: number;
  /** Bytes of all entries together. */
  readonly unpacked: number;
}

/** Far above what a package needs, and far below what would fill a disk or the memory. */
export const defaultBounds: Bounds = { entries: 200_000, unpacked: 4 * 1024 ** 3 };

const mebibyte = 1024 * 1024;
const largestKeptText = 16 * mebibyte;
const largestScannedText = mebibyte;

const isText = (bytes: Buffer): boolean => !bytes.subarray(0, 8192).includes(0);

/** Gathers what a reader finds in one archive, within bounds. */
export const startIntake = (filename: string, bounds: Bounds) => {
  const entries: ArchiveEntry[] = [];
  const texts = new Map<string, string>();
  const secrets: Archive["secrets"][number][] = [];
  let unpacked = 0;

  const tooLarge = (what: string, isText = false) => new Problem(archiveTooLargeUnpacked({ filename, what, isText }));

  const count = (found: number): void => {
    if (found > bounds.entries) throw tooLarge(`more than ${bounds.entries} entries`);
  };

  const admit = (entry: ArchiveEntry): void => {
    entries.push(entry);
    count(entries.length);
  };

  return {
    entries,
    texts,
    secrets,

    /** Stops where so many entries are too many. */
    count,

    /** Notes an entry without content. */
    admit,

    /** Reads a file to its end, notes it, and gives its CRC-32. */
    admitFile: async (entry: ArchiveEntry, content: AsyncIterable<Buffer>): Promise<number> => {
      const isKept = isKeptText(entry.path);
      const limit = isKept ? largestKeptText : largestScannedText;
      const hash = createHash("sha256");
      const start: Buffer[] = [];
      let size = 0;
      let crc = 0;
      for await (const chunk of content) {
        size += chunk.length;
        unpacked += chunk.length;
        if (unpacked > bounds.unpacked) throw tooLarge(`more than ${bounds.unpacked} bytes`);
        hash.update(chunk);
        crc = crc32(chunk, crc);
        if (size <= limit) start.push(chunk);
        else if (isKept) throw tooLarge(`${entry.path} has more than ${limit} bytes`, true);
      }
      const bytes = Buffer.concat(start);
      const text = size <= largestScannedText && isText(bytes) ? bytes.toString() : "";
      admit({ ...entry, size, sha256: hash.digest("hex"), ...(isLfsPointer(text) ? { isLfsPointer: true } : {}) });
      secrets.push(...findSecrets(text).map((secret) => ({ ...secret, path: entry.path })));
      if (isKept) texts.set(entry.path, bytes.toString());
      return crc;
    },
  };
};

export type Intake = ReturnType<typeof startIntake>;
