import type { CheckRun } from "../domain/gate/check-run.ts";

/** Why the forge does not answer: `unseen`, this token or forge cannot; `outside`, it may later. Inert text. */
export interface NoAnswer {
  readonly cause: "unseen" | "outside";
  readonly why: string;
  readonly remedy: string;
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
