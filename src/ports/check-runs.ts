import type { CheckRun } from "../domain/gate/check-run.ts";
import type { Advice } from "../domain/problem/advice.ts";

/** Why the forge does not answer: `unseen`, this token or forge cannot; `outside`, it may later. Inert text. */
export interface NoAnswer extends Advice {
  readonly cause: "unseen" | "outside";
  readonly why: string;
}

/** Reads what CI has done on a commit. */
export interface CheckRuns {
  /** The newest check runs of a commit; `withWorkflows` costs more requests, and says which workflow each belongs to. */
  of(query: {
    readonly commit: string;
    readonly withWorkflows: boolean;
    readonly signal: AbortSignal;
  }): Promise<readonly CheckRun[] | NoAnswer>;
}
