import type { NotHad } from "./not-had.ts";

/** `twine check --strict`: whether the index can render what the distributions say of themselves. */
export interface Twine {
  /**
   * Begins with what takes longer than any check: getting it, and loading it. Then it waits for its files. Where it has to
   * be downloaded, `first` is let go first, however that ends: what others wait for sooner.
   */
  start(signal: AbortSignal, first?: Promise<unknown>): Promise<StartedTwine>;
}

export interface StartedTwine {
  /** What it printed of these files. Once. */
  check(paths: readonly string[]): Promise<{ readonly stdout: string } | NotHad>;
  /** Settles when it has ended, by itself or by the signal. */
  readonly ended: Promise<unknown>;
}
