import { createHash } from "node:crypto";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";

/** One entry of a hand-made zip. What is given beside name and text goes against what a sound zip has there. */
export interface ZipFileEntry {
  readonly name: string | Buffer;
  readonly text?: string | Buffer;
  /** With the file type, as in 0o100644. */
  readonly mode?: number;
  readonly isStored?: boolean;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly comment?: string;
  readonly localName?: string;
  readonly localSize?: number;
  readonly localExtra?: Buffer;
  /** In the central directory. */
  readonly size?: number;
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The bytes of a zip; `gap` lies between the entries and the central directory, `tail` after the end. */
export const zipBytes = (
  entries: readonly ZipFileEntry[],
  { gap = "", tail = "" }: { readonly gap?: string; readonly tail?: string } = {},
): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.text ?? "");
    const data = entry.isStored ? content : deflateRawSync(content);
    const method = entry.method ?? (entry.isStored ? 0 : 8);
    const flags = entry.flags ?? 0x800;
    const crc = u32(entry.crc ?? crc32(content));
    const localName = Buffer.from(entry.localName ?? name);
    const extra = entry.localExtra ?? Buffer.alloc(0);
    const common = [u16(20), u16(flags), u16(method), u32(0x21 << 16), crc];
    const local = Buffer.concat([
      ...[u32(0x04034b50), ...common, u32(data.length), u32(entry.localSize ?? content.length)],
      ...[u16(localName.length), u16(extra.length), localName, extra, data],
    ]);
    const comment = Buffer.from(entry.comment ?? "");
    central.push(
      ...[u32(0x02014b50), u16(0x0314), ...common, u32(data.length), u32(entry.size ?? content.length)],
      ...[u16(name.length), u16(0), u16(comment.length), u16(0), u16(0)],
      ...[u32((entry.mode ?? 0o100644) * 0x10000), u32(offset), name, comment],
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const between = Buffer.from(gap);
  const count = u16(entries.length);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    count,
    count,
    u32(directory.length),
    u32(offset + between.length),
    u16(0),
  ];
  return Buffer.concat([...locals, between, directory, ...end, Buffer.from(tail)]);
};

/** One entry of a hand-made tar. */
export interface TarFileEntry {
  readonly name: string | Buffer;
  readonly text?: string | Buffer;
  readonly mode?: number;
  /** The type flag; a file where it is missing. */
  readonly type?: string;
  readonly link?: string;
  /** In the header, in place of the text's length. */
  readonly size?: number | string;
  readonly prefix?: string;
  readonly magic?: string;
  readonly checksum?: number;
}

const tarEntry = (entry: TarFileEntry): Buffer => {
  const content = Buffer.from(entry.text ?? "");
  const header = Buffer.alloc(512);
  const size = entry.size ?? content.length;
  Buffer.from(entry.name).copy(header, 0, 0, 100);
  header.write(`${(entry.mode ?? 0o644).toString(8).padStart(7, "0")}\0`, 100);
  header.write(typeof size === "string" ? size : `${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  header.write("00000000000\0", 136);
  header.write("        ", 148);
  header.write(entry.type ?? "0", 156, "latin1");
  header.write(entry.link ?? "", 157);
  header.write(entry.magic ?? "ustar\x0000", 257, "latin1");
  header.write(entry.prefix ?? "", 345);
  const sum = entry.checksum ?? header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
};

/** The bytes of a tar before compression, with its two blocks of zeros, and `tail` after them. */
export const tarBytes = (entries: readonly TarFileEntry[], { tail = "" }: { readonly tail?: string } = {}): Buffer =>
  Buffer.concat([...entries.map(tarEntry), Buffer.alloc(1024), Buffer.from(tail)]);

export const tarGzBytes = (entries: readonly TarFileEntry[]): Buffer => gzipSync(tarBytes(entries), { level: 1 });

/** A pax record with its length. */
export const paxRecord = (key: string, value: string): string => {
  const rest = ` ${key}=${value}\n`;
  const length = Buffer.byteLength(rest);
  const digits = String(length + String(length).length).length;
  return `${length + digits}${rest}`;
};

const digestOf = (text: string | Buffer): string => createHash("sha256").update(text).digest("base64url");

/** RECORD as it should be for these files. */
export const recordOf = (files: Readonly<Record<string, string>>, recordPath: string): string =>
  [
    ...Object.entries(files).map(([path, text]) => `${path},sha256=${digestOf(text)},${Buffer.byteLength(text)}`),
    `${recordPath},,`,
    "",
  ].join("\n");
