import yauzl, { type Entry, type LocalFileHeader, type ZipFile } from "yauzl";

/** Encryption in its three forms, and patched data. */
const flags = { encoded: 0x1 | 0x20 | 0x40 | 0x2000, descriptor: 0x8, utf8: 0x800 };
/** Sizes that a zip64 extra field holds instead. */
const inExtraField = 0xffffffff;
const endRecord = 22;
/** The zip64 end record and its locator. */
const zip64End = 56 + 20;

/** What the central directory and the entry itself say of one entry. */
export interface Headers {
  readonly entry: Entry;
  readonly local: LocalFileHeader;
}

const hasTwice = (fields: readonly { readonly id: number }[], id: number): boolean =>
  fields.filter((field) => field.id === id).length > 1;

const isPlain = ({ generalPurposeBitFlag }: Pick<Entry, "generalPurposeBitFlag">, flag: number): boolean =>
  (generalPurposeBitFlag & flag) === 0;
const isUsual = ({ compressionMethod }: Entry): boolean => compressionMethod === 0 || compressionMethod === 8;
/** Of what cannot be read for its kind, its kind is said: it is not damaged. */
export const isReadable = ({ entry }: Headers): boolean => isUsual(entry) && isPlain(entry, flags.encoded);

/** How a reader of the local headers and one of the central directory would see two different files. */
export const contradictions = ({ entry, local }: Headers) => {
  const differs = (a: number, b: number): boolean => a !== inExtraField && a !== b;
  const extras = yauzl.parseExtraFields(local.extraField);
  const isAscii = entry.fileNameRaw.every((byte) => byte < 0x80);
  const found: [boolean, string, isUnread?: boolean][] = [
    [!isPlain(entry, flags.encoded), "entries are encrypted or patched", true],
    [!isPlain(local, flags.descriptor), "entries have a data descriptor"],
    [!isUsual(entry), "entries are compressed in an unusual way", true],
    [entry.fileCommentLength > 0, "entries have a comment"],
    [!local.fileName.equals(entry.fileNameRaw), "local and central names differ"],
    [
      differs(local.compressedSize, entry.compressedSize) || differs(local.uncompressedSize, entry.uncompressedSize),
      "local and central sizes differ",
    ],
    // ZIP64 sizes and the Unicode name.
    [hasTwice(extras, 0x0001) || hasTwice(extras, 0x7075), "entries have an extra field twice"],
    [!isAscii && isPlain(entry, flags.utf8), "names are not marked as UTF-8"],
  ];
  return found.filter(([isSo]) => isSo).map(([, what, isUnread = false]) => ({ what, isUnread }));
};

/** Whether the local entries, the central directory and its end fill the file without gap or overlap. */
export const fillsFile = (zip: ZipFile, entries: readonly Headers[]): boolean => {
  let end = 0;
  const inOrder = entries.toSorted((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader);
  for (const { entry, local } of inOrder) {
    if (entry.relativeOffsetOfLocalHeader !== end) return false;
    end = local.fileDataStart + entry.compressedSize;
  }
  for (const { entry } of entries) {
    end += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
  }
  const rest = zip.fileSize - end - endRecord - zip.comment.length;
  return rest === 0 || rest === zip64End;
};
