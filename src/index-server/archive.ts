import { open } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { list } from "tar";
import { openZip } from "../adapters/archive/open-zip.ts";
import { openSource } from "../adapters/archive/source-file.ts";
import { Refusal, refuse } from "./refusal.ts";

/** Bytes unpacked from which on the ratio counts. */
const ratioCounts = 64 * 1024 * 1024;
const highestRatio = 50;
const largestMetadata = 16 * 1024 * 1024;
/** The bit of a zip entry whose sizes follow its bytes: PyPI reads a zip from its start, too. */
const dataDescriptor = 0x8;

const refuseFile = (why: string): never => refuse(`Invalid distribution file. ${why}`);

/**
 * The METADATA of a wheel whose file name starts with `stem`, `<name>-<version>`; refuses what PyPI refuses of its
 * content. https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export const readWheel = async (
  path: string,
  { stem, licenseFiles }: { readonly stem: string; readonly licenseFiles: readonly string[] },
): Promise<Buffer> => {
  const info = `${stem}.dist-info`;
  const { paths, content } = await readZip(path, `${info}/METADATA`);
  if (!paths.has(`${info}/WHEEL`)) refuseFile(`It has no ${info}/WHEEL`);
  checkLicenses(paths, { folder: `${info}/licenses`, licenseFiles });
  if (!paths.has(`${info}/RECORD`)) refuse(`The wheel has no ${info}/RECORD.`);
  return content ?? refuse(`The wheel has no ${info}/METADATA.`);
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

/** All paths, and the content of the one that is asked for, where it is there and no larger than metadata can be. */
const readZip = async (path: string, wanted: string) => {
  const zip = await openZip(await openSource(path)).catch(() => refuseFile("It is not a zip file"));
  try {
    const paths = new Set<string>();
    let content: Buffer | undefined;
    let size = 0;
    for await (const entry of zip.eachEntry()) {
      if (paths.has(entry.fileName)) refuseFile("Duplicate filename in central directory");
      const local = await zip.readLocalFileHeaderPromise(entry);
      if ((local.generalPurposeBitFlag & dataDescriptor) !== 0) refuseFile("ZIP contains a data descriptor");
      paths.add(entry.fileName);
      size += entry.uncompressedSize;
      if (![0, 8].includes(entry.compressionMethod)) refuseFile("It is compressed by something else than deflate");
      if (entry.fileName === wanted && entry.uncompressedSize <= largestMetadata) {
        content = await buffer(await zip.openReadStreamPromise(entry));
      }
    }
    if (size > ratioCounts && size / zip.fileSize > highestRatio) {
      refuseFile(`It unpacks to more than ${highestRatio} times its size`);
    }
    return { paths, content };
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
  const onReadEntry = (entry: { readonly path: string }) => void paths.add(entry.path.replace(/\/$/, ""));
  await list({ file: path, strict: true, onReadEntry }).catch(() => refuseFile("It is not a gzipped tar file"));
  return paths;
};

/** The library reads plain and otherwise compressed archives too; under the name `.tar.gz` PyPI does not. */
const isGzip = async (path: string): Promise<boolean> => {
  await using handle = await open(path);
  const { buffer: start } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  return start.equals(Buffer.of(0x1f, 0x8b));
};
