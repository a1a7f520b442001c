import { link, mkdir, open, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Archive, isExecutable, topNamesOf } from "../domain/distribution/archive.ts";
import { checkEntries } from "../domain/distribution/entries.ts";
import { archiveAmbiguous, archiveUnreadable } from "../domain/problem/archive.ts";
import { sdistLayout } from "../domain/problem/distribution.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { Archives } from "../ports/archives.ts";
import { byteSource } from "./archive/byte-source.ts";
import { type Bounds, defaultBounds, type Intake, startIntake } from "./archive/intake.ts";
import { bytesOf, openSource, type SourceFile, sha256Of } from "./archive/source-file.ts";
import { type TarMember, tarMembers } from "./archive/tar.ts";
import { readZip } from "./archive/zip.ts";

/** The bytes in a gzip file. Throws a `Problem` where it is damaged, or holds more than padding after its stream. */
async function* gunzipped(source: SourceFile): AsyncGenerator<Buffer> {
  const { filename, size } = source;
  const gunzip = createGunzip();
  const file = Readable.from(bytesOf(source));
  file.on("error", (error) => gunzip.destroy(error));
  try {
    yield* file.pipe(gunzip) as AsyncIterable<Buffer>;
  } catch (cause) {
    const reason = Error.isError(cause) ? cause.message : String(cause);
    // Its own header was right, and zlib looks for another behind the stream.
    if (reason === "incorrect header check" && (await isGzip(source))) throw hasMore(filename);
    throw new Problem(archiveUnreadable({ filename, what: `its gzip stream is damaged (${reason})` }), { cause });
  } finally {
    file.destroy();
  }
  if (gunzip.bytesWritten === size) return;
  for await (const rest of bytesOf(source, gunzip.bytesWritten)) {
    if (rest.some((byte) => byte !== 0)) throw hasMore(filename);
  }
}

const hasMore = (filename: string): Problem =>
  new Problem(archiveAmbiguous({ filename, what: "it has data after its gzip stream", entries: [] }));

const isGzip = async (source: SourceFile): Promise<boolean> => {
  for await (const [one, two] of bytesOf(source)) return one === 0x1f && two === 0x8b;
  return false;
};

const sdistMembers = (file: SourceFile): AsyncGenerator<TarMember> =>
  tarMembers(file.filename, byteSource(gunzipped(file)));

const readSdist = async (file: SourceFile, intake: Intake): Promise<readonly Finding[]> => {
  for await (const { entry, content } of sdistMembers(file)) {
    if (entry.type === "file") await intake.admitFile(entry, content);
    else intake.admit(entry);
  }
  return [];
};

/** What went wrong, where it is a `Problem`. */
const faultsOf = async (reading: Promise<readonly Finding[]>): Promise<readonly Finding[]> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Problem) return error.findings;
    throw error;
  }
};

/**
 * Reads a wheel (`.whl`) or an sdist (`.tar.gz`) into data, entry by entry and within bounds, without unpacking it.
 * A file that cannot be opened throws; whatever is wrong with its content is a fault of the archive.
 */
export const readArchive = async (path: string, bounds: Bounds = defaultBounds): Promise<Archive> => {
  const file = await openSource(path);
  const { filename, size } = file;
  const kind = filename.endsWith(".whl") ? "wheel" : "sdist";
  const intake = startIntake(filename, bounds);
  const sha256 = await sha256Of(file);
  const faults = await faultsOf(kind === "wheel" ? readZip(file, intake) : readSdist(file, intake));
  const { entries, texts, secrets } = intake;
  return { kind, filename, size, sha256, entries, texts, secrets, faults };
};

const writeEntry = async (into: string, { entry, content }: TarMember): Promise<void> => {
  const path = join(into, entry.path);
  await mkdir(entry.type === "folder" ? path : dirname(path), { recursive: true });
  if (entry.type === "symlink") await symlink(entry.target ?? "", path);
  if (entry.type === "hardlink") await link(join(into, entry.target ?? ""), path);
  if (entry.type !== "file") return;
  await using file = await open(path, "w", isExecutable(entry) ? 0o755 : 0o644);
  for await (const chunk of content) await file.writeFile(chunk);
};

/**
 * Unpacks an sdist into the empty folder `into`, with the rules of Python's `data` filter
 * (https://docs.python.org/3/library/tarfile.html#tarfile.data_filter), but refusing what that would fix. Gives its one
 * top folder. Throws a `Problem` before anything is written where the archive is damaged or an entry is unsafe.
 */
export const extractSdist = async (path: string, into: string): Promise<string> => {
  const archive = await readArchive(path);
  const { filename } = archive;
  const [top, ...others] = topNamesOf(archive);
  const findings = [...archive.faults, ...checkEntries(archive)];
  if (top === undefined || others.length > 0)
    findings.push(sdistLayout({ filename, what: "it has not one top folder" }));
  if (top === undefined || findings.length > 0) throw new Problem(findings);
  for await (const member of sdistMembers(await openSource(path))) await writeEntry(into, member);
  return join(into, top);
};

/** The port, on the file system. */
export const archives: Archives = { read: (path) => readArchive(path), unpack: extractSdist };
