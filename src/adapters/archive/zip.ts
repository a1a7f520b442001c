import type { Entry, ZipFile } from "yauzl";
import type { ArchiveEntry } from "../../domain/distribution/archive.ts";
import { archiveAmbiguous, archiveTooLargeUnpacked, archiveUnreadable } from "../../domain/problem/archive.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Intake } from "./intake.ts";
import { openZip } from "./open-zip.ts";
import type { SourceFile } from "./source-file.ts";
import { contradictions, fillsFile, type Headers, isReadable } from "./zip-frame.ts";

/** PyPI's own measure of a bomb. https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py */
const bomb = { from: 64 * 1024 * 1024, ratio: 50 };

/** Mode 0 where the zip was made on a system that has none. */
const unixMode = ({ externalFileAttributes }: Entry): number => externalFileAttributes >>> 16;

const typeOf = (entry: Entry, path: string): ArchiveEntry["type"] => {
  const format = unixMode(entry) & 0o170000;
  if (path.endsWith("/")) return "folder";
  if (format === 0o120000) return "symlink";
  return format === 0 || format === 0o100000 ? "file" : "other";
};

const reasonOf = (error: unknown): string => (Error.isError(error) ? error.message : String(error));

const nameOf = (filename: string, { fileNameRaw }: Entry): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch (cause) {
    const entries = [fileNameRaw.toString("latin1")];
    throw new Problem(archiveAmbiguous({ filename, what: "a name is not UTF-8", entries }), { cause });
  }
};

/** One finding for each way in which entries are ambiguous, with their names. */
const ambiguities = (filename: string, entries: readonly Headers[]): readonly Finding[] => {
  const all = entries.flatMap((headers) => {
    const path = nameOf(filename, headers.entry);
    return contradictions(headers).map((each) => ({ ...each, path }));
  });
  return [...Map.groupBy(all, ({ what }) => what)].map(([what, same]) =>
    archiveAmbiguous({ filename, what, entries: same.map(({ path }) => path), isUnread: same[0]!.isUnread }),
  );
};

/**
 * Reads a wheel's zip into `intake` and gives what is wrong with it: first its frame, as strictly as PyPI
 * (https://docs.pypi.org/archives/), then the bytes of each entry with their CRC-32. Throws a `Problem` where it stops.
 */
export const readZip = async (file: SourceFile, intake: Intake): Promise<readonly Finding[]> => {
  const { filename } = file;
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(file, { decodeStrings: false });
    const entries: Headers[] = [];
    let declared = 0;
    for await (const entry of zip.eachEntry()) {
      entries.push({ entry, local: await zip.readLocalFileHeaderPromise(entry) });
      declared += entry.uncompressedSize;
      intake.count(entries.length);
    }
    if (declared > bomb.from && declared > bomb.ratio * file.size) {
      throw new Problem(archiveTooLargeUnpacked({ filename, what: `${declared} bytes from ${file.size}` }));
    }

    const faults = [...ambiguities(filename, entries)];
    // Data descriptors lie outside the entries, and are found already.
    if (faults.length === 0 && !fillsFile(zip, entries)) {
      faults.push(archiveAmbiguous({ filename, what: "it has data outside its entries", entries: [] }));
    }
    for (const { entry } of entries.filter(isReadable)) {
      faults.push(...(await readEntry(zip, entry, { filename, intake })));
    }
    return faults;
  } catch (error) {
    if (error instanceof Problem) throw error;
    const [, after = 0, told = 0] =
      /^Invalid comment length\. Expected: (\d+)\. Found: (\d+)/.exec(reasonOf(error)) ?? [];
    if (Number(after) > Number(told))
      throw new Problem(archiveAmbiguous({ filename, what: "it has data after its end", entries: [] }), {
        cause: error,
      });
    throw new Problem(archiveUnreadable({ filename, what: reasonOf(error) }), { cause: error });
  } finally {
    zip?.close();
  }
};

const readEntry = async (
  zip: ZipFile,
  raw: Entry,
  { filename, intake }: { readonly filename: string; readonly intake: Intake },
): Promise<readonly Finding[]> => {
  const name = nameOf(filename, raw);
  const entry: ArchiveEntry = {
    path: name.replace(/\/+$/, ""),
    type: typeOf(raw, name),
    size: raw.uncompressedSize,
    mode: unixMode(raw) & 0o7777,
  };
  if (entry.type !== "file") {
    intake.admit(entry);
    return [];
  }
  try {
    const crc = await intake.admitFile(entry, await zip.openReadStreamPromise(raw));
    return crc === raw.crc32 ? [] : [archiveUnreadable({ filename, what: `the CRC-32 of ${name} is wrong` })];
  } catch (error) {
    if (error instanceof Problem) throw error;
    return [archiveUnreadable({ filename, what: `${name}: ${reasonOf(error)}` })];
  }
};
