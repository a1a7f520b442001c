import type { LockedIndex } from "../domain/problem/locked-index.ts";

/** A tool, or what it brings, that could not be had. */
export interface NotHad {
  /** The reason. */
  readonly unavailable: string;
  /** The index that answered as it answers who has not logged in. */
  readonly locked?: LockedIndex | undefined;
}
