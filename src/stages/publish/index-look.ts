import { createHash } from "node:crypto";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import { sameContent } from "../../domain/distribution/same-content.ts";
import type { PlannedPackage } from "../../domain/plan/plan.ts";
import { notListed } from "../../domain/problem/confirm.ts";
import { indexCorrupt } from "../../domain/problem/index-reads.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Where } from "../../domain/problem/target.ts";
import { contentDiffers } from "../../domain/problem/upload.ts";
import { parseDistributionName } from "../../domain/python/distribution-name.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { seconds } from "../../domain/report/markdown.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Clock } from "../../ports/clock.ts";
import type { IndexFile, PackageIndex } from "../../ports/package-index.ts";
import type { Store } from "../../ports/store.ts";
import type { Work } from "./stage.ts";

/** How the index has a file of ours. */
export type Sight = "absent" | "same" | "different";

/** Looks for our files on an index. */
export interface IndexLook {
  find(entry: PlannedPackage, file: Distribution, signal: AbortSignal): Promise<Sight>;
  /** The sha256 of each of our files that is listed, by its name: from one listing, or from its bytes where that has none. */
  hashes(work: Pick<Work, "package" | "distributions">, signal: AbortSignal): Promise<ReadonlyMap<string, string>>;
  /**
   * Takes the index's file for ours where it has the same content, and puts it into the store in place of ours;
   * `undefined` where the index has none of that name. Other content is a `Problem`.
   */
  adopt(entry: PlannedPackage, file: Distribution, signal: AbortSignal): Promise<Distribution | undefined>;
  /** The same, waiting until the index lists the file. */
  awaitAdoption(entry: PlannedPackage, file: Distribution, signal: AbortSignal): Promise<Distribution>;
  /** Gives the one wheel that the index has of a version, in the store so long; `undefined` where it has none, or several. */
  withWheel<Result>(
    entry: PlannedPackage,
    use: (wheel: Distribution | undefined) => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Result>;
  /** What there is to say of files that were waited for and are not listed. */
  unlisted(entry: PlannedPackage, files: readonly string[], signal: AbortSignal): Promise<Problem>;
  /** Asks again and again until `ask` is true; `false` at the end of `wait-timeout`, or what made the index fail then. */
  waitUntil(ask: () => Promise<boolean>, signal: AbortSignal): Promise<boolean>;
}

export interface IndexLookOptions {
  readonly index: PackageIndex;
  readonly indexName: string;
  readonly simpleUrl: string;
  /** Where that stands. */
  readonly where?: Where | undefined;
  /** Whether it is known to be the one that takes the uploads. */
  readonly isKnown?: boolean;
  readonly store: Store;
  readonly archives: Archives;
  readonly clock: Clock;
  /** Milliseconds. */
  readonly waitTimeout: number;
}

export const lookAt = (options: IndexLookOptions): IndexLook => {
  const { index, indexName, simpleUrl, where, store, archives, clock, waitTimeout } = options;
  /** Whether what the workspace publishes is seen there. */
  let isSeen = options.isKnown === true;

  const listed = async (entry: PlannedPackage, file: Distribution, signal: AbortSignal) =>
    (await index.project(entry.name, { signal }))?.files.find(({ filename }) => filename === file.filename);

  const hashes: IndexLook["hashes"] = async ({ package: entry, distributions }, signal) => {
    const ours = new Set(distributions.map(({ filename }) => filename));
    const files = (await index.project(entry.name, { signal }))?.files.filter(({ filename }) => ours.has(filename));
    const found = new Map<string, string>();
    for (const file of files ?? []) {
      found.set(file.filename, file.sha256 ?? sha256(await index.download(file, { signal })));
    }
    isSeen ||= found.size > 0;
    return found;
  };

  const unlisted: IndexLook["unlisted"] = async ({ name }, files, signal) => {
    const hasPage = async () => (await index.project(name, { signal })) !== undefined;
    // Nothing that fails now says where the files are.
    const isNowhere = !isSeen && !(await hasPage().catch(() => true));
    signal.throwIfAborted();
    const facts = { package: name, index: indexName, listing: simpleUrl, waited: seconds(waitTimeout) };
    return new Problem(
      notListed({ ...facts, files, where: isNowhere ? (where ?? { input: "check-url" }) : undefined }),
    );
  };

  const find: IndexLook["find"] = async (entry, file, signal) => {
    const hash = (await hashes({ package: entry, distributions: [file] }, signal)).get(file.filename);
    if (hash === undefined) return "absent";
    return hash === file.sha256 ? "same" : "different";
  };

  /** The index's bytes, which must be what it says they are. */
  const fetchFile = async (found: IndexFile, signal: AbortSignal): Promise<Uint8Array> => {
    const bytes = await index.download(found, { signal });
    if (found.sha256 !== undefined && sha256(bytes) !== found.sha256) {
      throw new Problem(indexCorrupt({ url: found.url, listed: found.sha256, received: sha256(bytes) }));
    }
    return bytes;
  };

  const adopt: IndexLook["adopt"] = async (entry, file, signal) => {
    const found = await listed(entry, file, signal);
    if (found === undefined) return undefined;
    if (found.sha256 === file.sha256) return file;
    const bytes = await fetchFile(found, signal);
    const theirs = { ...file, size: bytes.length, sha256: sha256(bytes) };
    if (theirs.sha256 === file.sha256) return file;
    const aside = `index-${file.filename}`;
    await store.write(aside, bytes);
    try {
      const [a, b] = [await archives.read(store.pathOf(file.filename)), await archives.read(store.pathOf(aside))];
      const differences = sameContent(a, { ...b, filename: file.filename });
      if (differences.length > 0) {
        const facts = { package: entry.name, version: entry.version ?? "", file: file.filename, index: indexName };
        throw new Problem(contentDiffers({ ...facts, entries: differences.map(({ path }) => path) }));
      }
    } finally {
      await store.remove(aside);
    }
    await store.write(file.filename, bytes);
    return theirs;
  };

  const withWheel: IndexLook["withWheel"] = async (entry, use, signal) => {
    const files = (await index.project(entry.name, { signal }))?.files ?? [];
    const [wheel, another] = files.filter(({ filename }) => {
      const parsed = parseDistributionName(filename, entry.name);
      return parsed?.kind === "wheel" && canonicalVersion(parsed.version) === entry.version;
    });
    if (wheel === undefined || another !== undefined) return await use(undefined);
    const bytes = await fetchFile(wheel, signal);
    const { filename } = wheel;
    await store.write(filename, bytes);
    try {
      return await use({ package: entry.name, filename, kind: "wheel", size: bytes.length, sha256: sha256(bytes) });
    } finally {
      // The store is handed on, and this is nothing that the run has made.
      await store.remove(filename);
    }
  };

  const waitUntil: IndexLook["waitUntil"] = async (ask, signal) => {
    const until = clock.now() + waitTimeout;
    for (let pause = 200; ; pause = Math.min(pause * 1.5, 10_000)) {
      const answer = await ask().catch(whileOutside);
      if (answer === true) return true;
      const left = until - clock.now();
      if (left <= 0 && answer !== false) throw answer;
      if (left <= 0) return false;
      await clock.sleep(Math.min(pause, left), signal);
    }
  };

  const awaitAdoption: IndexLook["awaitAdoption"] = async (entry, file, signal) => {
    let adopted: Distribution | undefined;
    const ask = async () => {
      adopted = await adopt(entry, file, signal);
      return adopted !== undefined;
    };
    await waitUntil(ask, signal);
    if (adopted !== undefined) return adopted;
    throw await unlisted(entry, [file.filename], signal);
  };

  return { find, hashes, adopt, awaitAdoption, withWheel, unlisted, waitUntil };
};

/** An index that fails while it is waited for may come back in time. */
const whileOutside = (error: unknown): Problem => {
  if (error instanceof Problem && error.findings.every(({ mender }) => mender === "outside")) return error;
  throw error;
};

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
