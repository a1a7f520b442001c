import type { Distribution } from "../../domain/distribution/distribution.ts";
import { type Manifest, manifestName, sumsName, writeManifest, writeSums } from "../../domain/run/manifest.ts";
import type { Outcome } from "../../domain/run/outcome.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Store } from "../../ports/store.ts";

/** Keeps the manifest beside the distributions up to date. */
export interface ManifestWriter {
  /** Notes a change; it is written soon. */
  outcome(outcome: Outcome): void;
  distributions(list: readonly Distribution[]): void;
  /** Resolves when all that was noted is on the disk; throws what writing threw. */
  flush(): Promise<void>;
}

/** Between two writes passes this much of the time that one takes: writing is a tenth of the run at most. */
const rests = 9;

/**
 * Writes one after the other, each with all that was noted meanwhile, and rests between them: the larger the release, the
 * longer a write takes, and the more changes there are.
 */
export const keepManifest = (
  { plan, sources, store }: Pick<Manifest, "plan" | "sources"> & { readonly store: Store },
  clock: Pick<Clock, "now" | "sleep">,
): ManifestWriter => {
  const outcomes: Outcome[] = [];
  const flushing = new AbortController();
  let files: readonly Distribution[] = [];
  let isWaiting = false;
  let rest = 0;
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    isWaiting = false;
    const started = clock.now();
    await store.write(manifestName, writeManifest({ plan, sources, distributions: files, outcomes }));
    await store.write(sumsName, writeSums(files));
    rest = rests * (clock.now() - started);
  };
  const pause = async () => {
    if (rest === 0 || flushing.signal.aborted) return;
    // A flush ends the rest.
    await clock.sleep(rest, flushing.signal).catch(() => undefined);
  };
  const note = () => {
    if (isWaiting) return;
    isWaiting = true;
    writing = writing.then(pause).then(write);
    // The failure is thrown by flush; noting must not end the process.
    writing.catch(() => undefined);
  };
  return {
    outcome: (outcome) => {
      outcomes.push(outcome);
      note();
    },
    distributions: (list) => {
      files = list;
      note();
    },
    flush: () => {
      flushing.abort();
      note();
      return writing;
    },
  };
};
