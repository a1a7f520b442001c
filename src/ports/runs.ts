import type { Scratch } from "./scratch.ts";
import type { Store } from "./store.ts";

/** What one run keeps outside the checkout. Disposing removes what only the run itself needed. */
export interface RunFolder extends AsyncDisposable {
  /** The run's ULID. */
  readonly id: string;
  /** Its distributions and manifest; stays. */
  readonly store: Store;
  readonly scratch: Scratch;
  /** Writes a file that stays, atomically, and gives its path. */
  write(name: string, text: string): Promise<string>;
}

/** A run that keeps nothing for a later one: what it writes is for the steps after it. */
export type BriefRun = Omit<RunFolder, "store">;

/** In a runner below `RUNNER_TEMP`, else in the user's cache folder. */
export interface Runs {
  /** A folder of its own, by a new ULID. */
  open(): Promise<RunFolder>;
  /**
   * The same, made with the first thing that is put into it. In a terminal, where nobody is told of files, nothing of it
   * stays, and what is written is not: its path is empty.
   */
  brief(): Promise<BriefRun>;
  /** The store in a folder that an earlier run left. */
  store(folder: string): Promise<Store>;
}
