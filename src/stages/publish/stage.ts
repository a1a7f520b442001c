import type { Distribution } from "../../domain/distribution/distribution.ts";
import type { PlannedPackage } from "../../domain/plan/plan.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { StageName } from "../../domain/run/outcome.ts";

/** One package on its way through the stages, with the distributions it has by now. */
export interface Work {
  readonly package: PlannedPackage;
  readonly distributions: readonly Distribution[];
}

/** How a stage ends for one package, where it does not fail. What it did to the distributions, the next stages see. */
export type Step =
  | {
      readonly kind: "done";
      readonly detail?: string;
      readonly distributions?: readonly Distribution[];
    }
  | { readonly kind: "skipped"; readonly reason: string }
  /** Not well: what it needs has failed in this very stage, so it was not begun and does not go on. */
  | { readonly kind: "blocked"; readonly by: readonly string[] };

/** Takes the name of a file that is on the index now, and whether its attestation went along. */
export type Uploaded = (filename: string, isAttested: boolean) => void;

/** One verb of the pipeline. It throws a `Problem` where it fails; skipping is a value with its reason. */
export interface Stage {
  readonly name: StageName;
  /** How many packages may be in it at once. */
  readonly slots: number;
  /** `uploaded` is told every file that the stage puts on the index, also where it fails later. */
  run(work: Work, signal: AbortSignal, uploaded: Uploaded): Promise<Step>;
}

/** A failure after which nothing new may start, in no package: a refused credential, bytes that are not ours. */
export class StopRun extends Problem {}
