import type { Archive } from "../../domain/distribution/archive.ts";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import { metadataOf } from "../../domain/distribution/identity.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import {
  distNotReady,
  distributionChanged,
  distributionMissing,
  manifestUnreadable,
} from "../../domain/problem/manifest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { checkInside, checkListed } from "../../domain/run/dist-files.ts";
import { checkFolder, notPlain } from "../../domain/run/dist-folder.ts";
import { checkDistTag, type RunTag } from "../../domain/run/dist-tag.ts";
import { type Manifest, manifestName, notReady, readManifest } from "../../domain/run/manifest.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Store } from "../../ports/store.ts";

export interface TakeDistOptions extends RunTag {
  /** What an earlier run left; it is only read. */
  readonly from: Store;
  /** This run's own. */
  readonly to: Store;
  readonly archives: Pick<Archives, "read">;
}

export interface Dist {
  readonly manifest: Manifest;
  /** `Requires-Dist` of each package's files, by its name. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes in what an earlier run built, whole or not at all. Whoever could write the folder could write the manifest too:
 * so the files are held against the plan by what they say of themselves, and copied, so that what was looked at stays.
 * Throws a `Problem` with all that is wrong.
 */
export const takeDist = async (options: TakeDistOptions): Promise<Dist> => {
  const { from } = options;
  const entries = await listFolder(from);
  const manifest = await readFrom(from, entries);
  const { plan, distributions } = manifest;
  const entryOf = new Map(plan.packages.map((entry) => [entry.name, entry]));
  const claims = distributions.map((file) => ({ file, entry: entryOf.get(file.package)! }));
  refuse([
    ...checkFolder(from.folder, entries, manifest),
    ...claims.flatMap(checkListed),
    ...checkDistTag(plan, options),
  ]);
  const findings: Finding[] = [];
  const requires = new Map<string, string[]>();
  for (const claim of claims) {
    const archive = await takeFile(options, claim.file);
    if ("code" in archive) {
      findings.push(archive);
      continue;
    }
    findings.push(...checkInside(claim, archive));
    requires.set(claim.entry.name, [
      ...(requires.get(claim.entry.name) ?? []),
      ...(metadataOf(archive)?.requiresDist ?? []),
    ]);
  }
  refuse(findings);
  return { manifest, requires };
};

const refuse = (findings: readonly Finding[]): void => {
  if (findings.length > 0) throw new Problem(findings);
};

type Entries = Awaited<ReturnType<Store["list"]>>;

const listFolder = async ({ list, folder }: Store): Promise<Entries> => {
  try {
    return await list();
  } catch (error) {
    const why = Error.isError(error) && "code" in error ? String(error.code) : "";
    if (!["ENOENT", "ENOTDIR", "EACCES", "EPERM"].includes(why)) throw error;
    throw new Problem(
      manifestUnreadable({
        file: `${folder}/${manifestName}`,
        why: `${folder} is no folder that can be read (${why})`,
      }),
    );
  }
};

/** Bytes. A release of a thousand packages takes two million. */
const largestManifest = 64 * 1024 ** 2;

const readFrom = async (from: Store, entries: Entries): Promise<Manifest> => {
  const file = `${from.folder}/${manifestName}`;
  const fail = (why: string) => new Problem(manifestUnreadable({ file, why }));
  const entry = entries.find(({ name }) => name === manifestName);
  if (entry === undefined) throw fail("there is none");
  refuse(notPlain(entry));
  if (entry.size > largestManifest) throw fail(`it has ${entry.size} bytes, more than any release needs`);
  const bytes = await from.read(manifestName);
  if (bytes === undefined) throw fail("there is none");
  const manifest = readManifest(new TextDecoder().decode(bytes), file);
  const packages = notReady(manifest);
  if (packages.length > 0) throw new Problem(distNotReady({ packages }));
  return manifest;
};

/** Copies a file, and opens the copy: both must be what the manifest says. */
const takeFile = async ({ from, to, archives }: TakeDistOptions, file: Distribution): Promise<Archive | Finding> => {
  const { filename, size, sha256 } = file;
  const path = to.pathOf(filename);
  const measured = await from.copyTo(filename, path);
  if (measured === undefined) return distributionMissing({ folder: from.folder, file: filename });
  const changed = (what: "sha256" | "bytes", expected: string, found: string) =>
    distributionChanged({ file: filename, what, expected, found });
  if (measured.sha256 !== sha256) return changed("sha256", sha256, measured.sha256);
  if (measured.size !== size) return changed("bytes", String(size), String(measured.size));
  const archive = await archives.read(path);
  return archive.sha256 === sha256 ? archive : changed("sha256", sha256, archive.sha256);
};
