import type { Allowance } from "../../domain/ref-update/pusher.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Forge } from "./ports.ts";

/** What each judgement of a run has in common. */
export interface Judging {
  readonly forge: Forge;
  readonly branch: string;
  readonly allowance: Allowance;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}
