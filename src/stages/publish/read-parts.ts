import type { Distribution } from "../../domain/distribution/distribution.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { manifestUnreadable } from "../../domain/problem/manifest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { named } from "../../domain/problem/shown.ts";
import { wheelUnasked } from "../../domain/problem/wheels.ts";
import { notPlain } from "../../domain/run/dist-folder.ts";
import { expectedBy } from "../../domain/run/expected-wheels.ts";
import { type Manifest, manifestName, readManifest } from "../../domain/run/manifest.ts";
import { difference, type ManifestIn } from "../../domain/run/merge-manifests.ts";
import type { Store } from "../../ports/store.ts";

/** One of the folders given as `dist`, as it was when it was first looked at. */
export interface Part extends ManifestIn {
  readonly from: Store;
  readonly entries: Entries;
  /** The names of the files that its manifest lists. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Reads the manifests. Where the release is to get wheels of other jobs, a folder without one is theirs: it gets a
 * manifest of what is in it, so that all that holds for ours holds for these. Throws a `Problem` with what is wrong.
 */
export const readParts = async (stores: readonly Store[]): Promise<readonly [Part, ...Part[]]> => {
  const folders = await Promise.all(stores.map(async (from) => ({ from, entries: await listFolder(from) })));
  const [own, others] = [folders.filter(hasManifest), folders.filter((folder) => !hasManifest(folder))];
  const parts: Part[] = [];
  for (const folder of own) parts.push(partOf(folder, sharing(await readFrom(folder), parts[0]?.manifest)));
  const [first] = parts;
  const isForOthers = first?.manifest.plan.packages.some(({ wheels }) => wheels.length > 0);
  const [stray] = others;
  if (first === undefined || (stray !== undefined && !isForOthers)) {
    const { from, entries } = stray ?? folders[0]!;
    throw misnamed(from, whyNone(entries));
  }
  for (const folder of others) parts.push(partOf(folder, await listWheels(folder, first.manifest)));
  return [first, ...parts.slice(1)];
};

export const refuse = (findings: readonly Finding[]): void => {
  if (findings.length > 0) throw new Problem(findings);
};

type Entries = Awaited<ReturnType<Store["list"]>>;
type Folder = Pick<Part, "from" | "entries">;

/** The plan of a thousand packages is not kept once for each of hundreds of jobs. */
const sharing = (manifest: Manifest, first: Manifest | undefined): Manifest =>
  first === undefined || difference(first, manifest) !== undefined
    ? manifest
    : { ...manifest, plan: first.plan, sources: first.sources };

const hasManifest = ({ entries }: Folder): boolean => entries.some(({ name }) => name === manifestName);

const partOf = ({ from, entries }: Folder, manifest: Manifest): Part => {
  const listed = new Set(manifest.distributions.map(({ filename }) => filename));
  return { from, entries, folder: from.folder, manifest, listed };
};

const unreadable = ({ folder }: Store, why: string): Problem =>
  new Problem(manifestUnreadable({ file: `${folder}/${manifestName}`, why }));

const misnamed = ({ folder }: Store, why: string): Problem =>
  new Problem(manifestUnreadable({ file: `${folder}/${manifestName}`, why, isMisnamed: true }));

/** Several artifacts that are fetched into one folder get a folder each. */
const whyNone = (entries: Entries): string => {
  const folders = entries.filter(({ kind }) => kind === "folder").map(({ name }) => name);
  return folders.length === 0
    ? "there is none"
    : `there is none, but folders, each of which may be one: ${named(folders)}`;
};

/** The wheels of another job, as a manifest would list them, and nothing beside them. */
const listWheels = async ({ from, entries }: Folder, { plan, sources }: Manifest): Promise<Manifest> => {
  const unasked = entries.filter(({ name }) => expectedBy(plan, name) === undefined).map(({ name }) => name);
  if (unasked.length > 0) throw new Problem(wheelUnasked({ folder: from.folder, files: unasked }));
  refuse(entries.flatMap((entry) => notPlain(from.folder, entry)));
  const distributions: Distribution[] = [];
  for (const { name: filename } of entries) {
    const measured = await from.measure(filename);
    distributions.push({ package: expectedBy(plan, filename)!.name, filename, kind: "wheel", ...measured });
  }
  return { schema_version: 1, plan, sources, distributions, outcomes: [] };
};

/** What is in a folder given as `dist`; a `Problem` where it is none. */
export const listFolder = async (store: Store): Promise<Entries> => {
  try {
    return await store.list();
  } catch (error) {
    const why = Error.isError(error) && "code" in error ? String(error.code) : "";
    if (!["ENOENT", "ENOTDIR", "EACCES", "EPERM"].includes(why)) throw error;
    throw misnamed(store, `${store.folder} is no folder that can be read (${why})`);
  }
};

/** Bytes. A release of a thousand packages takes two million. */
const largestManifest = 64 * 1024 ** 2;

const readFrom = async ({ from, entries }: Folder): Promise<Manifest> => {
  const entry = entries.find(({ name }) => name === manifestName)!;
  refuse(notPlain(from.folder, entry));
  if (entry.size > largestManifest) throw unreadable(from, `it has ${entry.size} bytes, more than any release needs`);
  const bytes = await from.read(manifestName);
  if (bytes === undefined) throw unreadable(from, "there is none");
  return readManifest(new TextDecoder().decode(bytes), `${from.folder}/${manifestName}`);
};
