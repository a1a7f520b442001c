import { Problem } from "../domain/problem/problem.ts";
import { notInstallable, notListed } from "../domain/problem/upload.ts";
import { seconds } from "../domain/report/markdown.ts";
import type { IndexLook } from "./index-look.ts";
import type { Stage, Work } from "./stage.ts";

export interface ConfirmOptions {
  readonly look: IndexLook;
  readonly indexName: string;
  /** What frees the dependents. */
  readonly waitFor: "accepted" | "listed" | "installable";
  /** Milliseconds. */
  readonly waitTimeout: number;
  /** How many times in a row all files must be seen: edges of a distributed index differ. */
  readonly hits: number;
  /** What the installer says where the package cannot be resolved from the index; `undefined` where it can. */
  readonly resolve: (work: Work, signal: AbortSignal) => Promise<string | undefined>;
}

/** Waits until the index shows what it has accepted, as far as `wait-for` asks. */
export const confirmStage = (options: ConfirmOptions): Stage => ({
  name: "confirm",
  slots: Number.POSITIVE_INFINITY,
  run: async (work, signal) => {
    if (options.waitFor === "accepted") return { kind: "done", detail: "accepted" };
    await awaitListed(options, work, signal);
    if (options.waitFor === "listed") return { kind: "done", detail: "listed" };
    await awaitInstallable(options, work, signal);
    return { kind: "done", detail: "installable" };
  },
});

/** A file that is listed with another hash counts as listed: verify looks at the hashes. */
export const awaitListed = async (
  { look, hits, indexName, waitTimeout }: Pick<ConfirmOptions, "look" | "hits" | "indexName" | "waitTimeout">,
  work: Work,
  signal: AbortSignal,
): Promise<void> => {
  let missing: readonly string[] = [];
  let seen = 0;
  const ask = async () => {
    const hashes = await look.hashes(work, signal);
    missing = work.distributions.map(({ filename }) => filename).filter((filename) => !hashes.has(filename));
    seen = missing.length === 0 ? seen + 1 : 0;
    return seen >= hits;
  };
  if (await look.waitUntil(ask, signal)) return;
  const facts = { package: work.package.name, index: indexName, listing: look.listing, waited: seconds(waitTimeout) };
  throw new Problem(notListed({ ...facts, files: missing }));
};

const awaitInstallable = async (
  { look, resolve, indexName, waitTimeout }: ConfirmOptions,
  work: Work,
  signal: AbortSignal,
): Promise<void> => {
  let words: string | undefined;
  const ask = async () => {
    words = await resolve(work, signal);
    return words === undefined;
  };
  if (await look.waitUntil(ask, signal)) return;
  const facts = { package: work.package.name, index: indexName, waited: seconds(waitTimeout) };
  throw new Problem(notInstallable({ ...facts, words: words ?? "" }));
};
