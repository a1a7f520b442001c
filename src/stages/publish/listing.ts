import { hashDiffers } from "../../domain/problem/upload.ts";
import type { IndexLook } from "./index-look.ts";
import { StopRun, type Work } from "./stage.ts";

export interface ListingOptions {
  readonly look: IndexLook;
  readonly indexName: string;
  /** How many times in a row all files must be seen: edges of a distributed index differ. */
  readonly hits: number;
  /** Where a person yanks a release of the index. */
  readonly yankPage: (name: string, version: string) => string | undefined;
}

/** Waits until the index lists every file, and compares their hashes. Another hash stops the whole run. */
export const awaitListed = async (options: ListingOptions, work: Work, signal: AbortSignal): Promise<void> => {
  const { look, hits } = options;
  let missing: readonly string[] = [];
  let seen = 0;
  const ask = async () => {
    const hashes = await look.hashes(work, signal);
    missing = work.distributions.map(({ filename }) => filename).filter((filename) => !hashes.has(filename));
    compare(hashes, options, work);
    seen = missing.length === 0 ? seen + 1 : 0;
    return seen >= hits;
  };
  // Seen at the very end, it has no time to be seen again.
  if ((await look.waitUntil(ask, signal)) || missing.length === 0) return;
  throw await look.unlisted(work.package, missing, signal);
};

const compare = (
  hashes: ReadonlyMap<string, string>,
  { indexName, yankPage }: ListingOptions,
  { package: { name, version }, distributions }: Work,
): void => {
  for (const { filename, sha256 } of distributions) {
    const theirs = hashes.get(filename);
    if (theirs === undefined || theirs === sha256) continue;
    const facts = { package: name, file: filename, index: indexName, ours: sha256, theirs };
    throw new StopRun(hashDiffers({ ...facts, yankPage: yankPage(name, version ?? "") }));
  }
};
