import type { ArchiveEntry } from "../../domain/distribution/archive.ts";
import { archiveAmbiguous, archiveUnreadable } from "../../domain/problem/archive.ts";
import { Problem } from "../../domain/problem/problem.ts";

export const blockSize = 512;

/** What extension headers say of the next entry. */
export interface Extension {
  readonly path?: string;
  readonly linkpath?: string;
  readonly size?: string;
}

const types: Readonly<Record<string, ArchiveEntry["type"]>> = {
  "0": "file",
  "\0": "file",
  "7": "file",
  "1": "hardlink",
  "2": "symlink",
  "3": "other",
  "4": "other",
  "5": "folder",
  "6": "other",
};

const untilNul = (bytes: Buffer): Buffer => (bytes.includes(0) ? bytes.subarray(0, bytes.indexOf(0)) : bytes);

/**
 * The headers of one tar, read as Python's `tarfile` reads them. Each function throws a `Problem` where a header is
 * damaged, or where readers are known to disagree.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13
 */
export const tarHeaders = (filename: string) => {
  const damaged = (what: string) => new Problem(archiveUnreadable({ filename, what }));
  const ambiguous = (what: string, entry?: string) =>
    new Problem(archiveAmbiguous({ filename, what, entries: entry === undefined ? [] : [entry] }));

  const text = (bytes: Buffer): string => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw ambiguous("a name is not UTF-8", bytes.toString("latin1"));
    }
  };

  const number = (field: Buffer): number => {
    // Base 256, where the octal digits do not suffice.
    if (field[0] === 0x80) return Number(BigInt(`0x${field.subarray(1).toString("hex")}`));
    const digits = untilNul(field).toString("latin1").trim();
    if (!/^[0-7]*$/.test(digits)) throw damaged("a header has a number that is none");
    return digits === "" ? 0 : Number.parseInt(digits, 8);
  };

  const kindOf = (header: Buffer): string => {
    let sum = 0;
    for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte;
    if (sum !== number(header.subarray(148, 156))) throw damaged("a header's checksum is wrong");
    return String.fromCharCode(header[156] ?? 0);
  };

  const pathOf = (header: Buffer): string => {
    const isPosix = header.toString("latin1", 257, 263) === "ustar\0";
    const prefix = isPosix ? text(untilNul(header.subarray(345, 500))) : "";
    const name = text(untilNul(header.subarray(0, 100)));
    return prefix === "" ? name : `${prefix}/${name}`;
  };

  const typeOf = (kind: string, path: string): ArchiveEntry["type"] => {
    const type = types[kind];
    if (kind === "S") throw ambiguous("it has a sparse entry", path);
    if (type === undefined) throw ambiguous(`it has an entry of the unknown kind "${kind}"`, path);
    // Before POSIX, a folder was a file whose name ends so.
    return type === "file" && path.endsWith("/") ? "folder" : type;
  };

  const sizeIn = (header: Buffer): number => number(header.subarray(124, 136));

  /** `length key=value\n`, where the length counts the whole record. */
  const paxRecords = (bytes: Buffer): Extension => {
    const records: Record<string, string> = {};
    for (let at = 0; at < bytes.length; ) {
      const length = /^(\d{1,7}) [^=]+=/.exec(bytes.toString("latin1", at, at + blockSize))?.[1];
      const end = at + Number(length);
      if (length === undefined || end > bytes.length || bytes[end - 1] !== 0x0a)
        throw damaged("a pax record is broken");
      const record = bytes.subarray(at + length.length + 1, end - 1);
      const equals = record.indexOf("=");
      const key = record.toString("latin1", 0, equals);
      if (key.startsWith("GNU.sparse.")) throw ambiguous("it has a sparse entry");
      // Other values (times, owners) may be of any encoding: nothing reads them.
      if (["path", "linkpath", "size"].includes(key)) records[key] = text(record.subarray(equals + 1));
      at = end;
    }
    return records;
  };

  return {
    damaged,
    ambiguous,
    kindOf,
    sizeIn,

    /** What the extension header of a kind and its content add. */
    extend: (extension: Extension, kind: string, content: Buffer): Extension => {
      if (kind === "L") return { ...extension, path: text(untilNul(content)) };
      if (kind === "K") return { ...extension, linkpath: text(untilNul(content)) };
      const records = paxRecords(content);
      if (kind === "x") return { ...extension, ...records };
      if (Object.keys(records).length > 0) throw ambiguous("a global header renames entries");
      return extension;
    },

    entryOf: (header: Buffer, kind: string, extension: Extension): ArchiveEntry => {
      const path = extension.path ?? pathOf(header);
      const type = typeOf(kind, path);
      const size = extension.size === undefined ? sizeIn(header) : Number(extension.size);
      if (!Number.isSafeInteger(size) || size < 0) throw damaged(`an entry has the size ${extension.size ?? size}`);
      if (type !== "file" && size !== 0) throw ambiguous("an entry that is no file has a size", path);
      const target = extension.linkpath ?? text(untilNul(header.subarray(157, 257)));
      return {
        path: path.replace(/\/+$/, ""),
        type,
        size,
        mode: number(header.subarray(100, 108)) & 0o7777,
        ...(type === "symlink" || type === "hardlink" ? { target } : {}),
      };
    },
  };
};
