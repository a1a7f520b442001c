import { createHash } from "node:crypto";
import { fileToRead, type LastRelease } from "../../domain/installers/last-release.ts";
import type { InstallerView } from "../../domain/installers/release.ts";
import { viewOf } from "../../domain/installers/view.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { type Metadata, parseMetadata } from "../../domain/python/metadata.ts";
import type { Archives } from "../../ports/archives.ts";
import type { IndexFile, PackageIndex } from "../../ports/package-index.ts";
import type { ScratchFolder } from "../../ports/scratch.ts";

/** What installers see of the last release. */
export interface ReleasedView {
  /** `undefined` where nothing of it could be read. */
  readonly view: InstallerView | undefined;
  /** What could not be read, in a clause. */
  readonly unread: string | undefined;
  /** Absolute path of the wheel, where it was fetched. */
  readonly wheel: string | undefined;
}

export interface ReleasedViewPorts {
  readonly index: PackageIndex;
  readonly archives: Pick<Archives, "read">;
  readonly scratch: Pick<ScratchFolder, "pathOf" | "write">;
  readonly signal: AbortSignal;
}

/** Bytes. A plan does not wait for more. */
const largestFile = 32 * 1024 ** 2;

/** By the METADATA beside the wheel, where the index has it, and by the wheel; by the sdist where there is no wheel. */
export const readReleasedView = async (
  release: LastRelease<IndexFile>,
  ports: ReleasedViewPorts,
): Promise<ReleasedView> => {
  const { file, name } = fileToRead(release);
  const wheels = release.files.flatMap((each) => (each.name.kind === "wheel" ? [each.name.filename] : []));
  const [metadata, read] = await Promise.all([besideWheel(file, ports), readFile(file, ports)]);
  const isWheel = name.kind === "wheel";
  const view = "view" in read ? { ...read.view, ...(metadata && { metadata }) } : metadata && { metadata };
  const withoutWheel = `${release.version} has no wheel, and an sdist says neither commands nor modules`;
  return {
    view: view && { ...view, wheels, hasSdist: wheels.length < release.files.length },
    unread: "why" in read ? read.why : isWheel ? undefined : withoutWheel,
    wheel: isWheel && "path" in read ? read.path : undefined,
  };
};

/** https://peps.python.org/pep-0658/ */
const besideWheel = async (file: IndexFile, ports: ReleasedViewPorts): Promise<Metadata | undefined> => {
  const { metadataSha256: known } = file;
  if (known === undefined) return undefined;
  const bytes = await fetched({ ...file, url: `${file.url}.metadata` }, known === true ? undefined : known, ports);
  return bytes instanceof Uint8Array ? parseMetadata(new TextDecoder().decode(bytes)) : undefined;
};

const readFile = async (
  file: IndexFile,
  ports: ReleasedViewPorts,
): Promise<{ readonly view: InstallerView; readonly path: string } | { readonly why: string }> => {
  const { filename, size = 0 } = file;
  if (size > largestFile) return { why: `${filename} is too large to be fetched for a plan` };
  const bytes = await fetched(file, file.sha256, ports);
  if (!(bytes instanceof Uint8Array)) return bytes;
  await ports.scratch.write(filename, bytes);
  const path = ports.scratch.pathOf(filename);
  const archive = await ports.archives.read(path);
  const view = archive.faults.some(({ severity }) => severity === "error") ? undefined : viewOf(archive);
  return view === undefined ? { why: `${filename} on the index cannot be read` } : { view, path };
};

const fetched = async (
  file: IndexFile,
  sha256: string | undefined,
  { index, signal }: ReleasedViewPorts,
): Promise<Uint8Array | { readonly why: string }> => {
  try {
    const bytes = await index.download(file, { signal });
    const isListed = sha256 === undefined || createHash("sha256").update(bytes).digest("hex") === sha256;
    return isListed ? bytes : { why: `${file.filename} is not what the index lists` };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { why: error.findings[0]!.message };
  }
};
