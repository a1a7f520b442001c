import type { Distribution } from "../domain/distribution-file.ts";
import { manifestName, sumsName, writeManifest, writeSums } from "../domain/manifest.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Plan } from "../domain/plan/plan.ts";
import type { Store } from "../ports/store.ts";

/** Keeps the manifest beside the distributions up to date. */
export interface ManifestWriter {
  /** Notes a change; it is written soon. */
  outcome(outcome: Outcome): void;
  distributions(list: readonly Distribution[]): void;
  /** Resolves when all that was noted is on the disk; throws what writing threw. */
  flush(): Promise<void>;
}

/** Writes one after the other, each with all that was noted meanwhile: hundreds of changes cost few writes. */
export const keepManifest = (plan: Plan, store: Store): ManifestWriter => {
  const outcomes: Outcome[] = [];
  let files: readonly Distribution[] = [];
  let isStale = true;
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    if (!isStale) return;
    isStale = false;
    await store.write(manifestName, writeManifest({ plan, distributions: files, outcomes }));
    await store.write(sumsName, writeSums(files));
  };
  const note = () => {
    isStale = true;
    writing = writing.then(write);
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
      note();
      return writing;
    },
  };
};
