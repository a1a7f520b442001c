import type { Origin } from "../domain/target/project-owner.ts";

/** Reads what an index knows of a project beside its files. Failures are `Problem`s. */
export interface ProjectPages {
  /** `undefined` where the index has no such page. */
  find(name: string, signal: AbortSignal): Promise<Origin | undefined>;
}
