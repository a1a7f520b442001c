import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { Parser, type ReadEntry } from "tar";
import { openZip } from "../adapters/archive/open-zip.ts";
import { openSource } from "../adapters/archive/source-file.ts";
import { contradictions, fillsFile, type Headers } from "../adapters/archive/zip-frame.ts";
import { entryPointFaults } from "../domain/distribution/entry-points.ts";
import { Refusal, refuse } from "./refusal.ts";

/** Bytes unpacked from which on the ratio counts. */
const ratioCounts = 64 * 1024 * 1024;
const highestRatio = 50;
const largestMetadata = 16 * 1024 * 1024;

const refuseFile = (why: string): never => refuse(`Invalid distribution file. ${why}`);
/** Of an archive that two readers may take for two. https://docs.pypi.org/archives/ */
const refuseFrame = (kind: "tar" | "ZIP", why: string): never =>
  refuseFile(`${kind} archive not accepted: ${why}. See https://docs.pypi.org/archives for more information`);

/**
 * The METADATA of a wheel whose file name starts with `stem`, `<name>-<version>`; refuses what PyPI refuses of its
 * content. https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export const readWheel = async (
  path: string,
  { stem, licenseFiles }: { readonly stem: string; readonly licenseFiles: readonly string[] },
): Promise<Buffer> => {
  const info = `${stem}.dist-info`;
  const [metadata, entryPoints] = [`${info}/METADATA`, `${info}/entry_points.txt`];
  const { paths, texts } = await readZip(path, new Set([metadata, entryPoints]));
  if (!paths.has(`${info}/WHEEL`)) refuseFile(`It has no ${info}/WHEEL`);
  checkLicenses(paths, { folder: `${info}/licenses`, licenseFiles });
  if (!paths.has(`${info}/RECORD`)) refuse(`The wheel has no ${info}/RECORD.`);
  const [fault] = entryPointFaults(texts.get(entryPoints)?.toString() ?? "");
  if (fault !== undefined) refuse(`The wheel has invalid entry points defined in the entry_points.txt file: ${fault}.`);
  return texts.get(metadata) ?? refuse(`The wheel has no ${metadata}.`);
};

/** Refuses what PyPI refuses of an sdist. https://packaging.python.org/en/latest/specifications/source-distribution-format/ */
export const checkSdist = async (path: string, licenseFiles: readonly string[]): Promise<void> => {
  const paths = await listTar(path);
  const [top, ...others] = new Set([...paths].map((entry) => entry.split("/")[0]));
  if (top === undefined || others.length > 0) refuseFile("It has not exactly one folder at its top");
  if (!paths.has(`${top}/PKG-INFO`)) refuseFile(`It has no ${top}/PKG-INFO`);
  checkLicenses(paths, { folder: `${top}`, licenseFiles });
};

/** PEP 639: every `License-File` is in the distribution. */
const checkLicenses = (
  paths: ReadonlySet<string>,
  { folder, licenseFiles }: { readonly folder: string; readonly licenseFiles: readonly string[] },
) => {
  const missing = licenseFiles.find((file) => !paths.has(`${folder}/${file}`));
  if (missing !== undefined)
    refuse(`License-File ${missing} does not exist in the distribution at ${folder}/${missing}.`);
};

/** All paths, and of those that are wanted the content, where it is there and no larger than metadata can be. */
const readZip = async (path: string, wanted: ReadonlySet<string>) => {
  const zip = await openZip(await openSource(path)).catch(() => refuseFile("It is not a zip file"));
  try {
    const paths = new Set<string>();
    const texts = new Map<string, Buffer>();
    const entries: Headers[] = [];
    let size = 0;
    for await (const entry of zip.eachEntry()) {
      const { fileName, compressionMethod, uncompressedSize } = entry;
      if (paths.has(fileName)) refuseFrame("ZIP", "Duplicate filename in central directory");
      if (![0, 8].includes(compressionMethod)) refuseFile("It is compressed by something else than deflate");
      const headers = { entry, local: await zip.readLocalFileHeaderPromise(entry) };
      const [fault] = contradictions(headers);
      if (fault !== undefined) refuseFrame("ZIP", `${fault.what}, as ${fileName}`);
      entries.push(headers);
      paths.add(fileName);
      size += uncompressedSize;
      if (wanted.has(fileName) && uncompressedSize <= largestMetadata) {
        texts.set(fileName, await buffer(await zip.openReadStreamPromise(entry)));
      }
    }
    if (!fillsFile(zip, entries)) refuseFrame("ZIP", "it has data outside its entries");
    if (size > ratioCounts && size / zip.fileSize > highestRatio) {
      refuseFile(`It unpacks to more than ${highestRatio} times its size`);
    }
    return { paths, texts };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuseFile("It is not a zip file");
  } finally {
    zip.close();
  }
};

const listTar = async (path: string): Promise<ReadonlySet<string>> => {
  if (!(await isGzip(path))) refuseFile("It is not a gzipped tar file");
  const paths = new Set<string>();
  let isSparse = false;
  const parser = new Parser({ strict: true });
  parser.on("entry", (entry: ReadEntry) => {
    paths.add(entry.path.replace(/\/$/, ""));
    entry.resume();
  });
  // Sparse files have a kind of their own, or say so before they come.
  parser.on("ignoredEntry", ({ type }: ReadEntry) => {
    isSparse ||= type === "SparseFile";
  });
  parser.on("meta", (text: string) => {
    isSparse ||= /^\d+ GNU\.sparse\./m.test(text);
  });
  const read = new Promise<void>((resolve, reject) => {
    parser.on("error", reject).on("end", resolve);
    createReadStream(path).on("error", reject).pipe(parser);
  });
  const isWhole = await read.then(
    () => true,
    () => false,
  );
  if (isSparse) refuseFrame("tar", "Sparse members are not allowed");
  return isWhole ? paths : refuseFile("It is not a gzipped tar file");
};

/** The library reads plain and otherwise compressed archives too; under the name `.tar.gz` PyPI does not. */
const isGzip = async (path: string): Promise<boolean> => {
  await using handle = await open(path);
  const { buffer: start } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  return start.equals(Buffer.of(0x1f, 0x8b));
};
