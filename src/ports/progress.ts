import type { Plan } from "../domain/plan/plan.ts";
import type { Finding } from "../domain/problem/finding.ts";
import type { Outcome, StageName } from "../domain/run/outcome.ts";

/** What happens during a run, as it happens. The live table, the line log and the runner's log each implement it. */
export interface Progress {
  /** Called once, before the first stage. `last` is the stage after which a package is through: of a dry run another. */
  planned(plan: Plan, last: StageName | undefined): void;
  /** A stage of a package begins. */
  started(event: { readonly package: string; readonly stage: StageName; readonly at: number }): void;
  /** A stage of a package ends, or a package is blocked. */
  ended(outcome: Outcome): void;
  /** A file has reached a state on the index; `detail` is a short text for people. */
  detail(event: { readonly package: string; readonly stage: StageName; readonly detail: string }): void;
  /** Something to know that belongs to no package, as it is found. */
  finding(finding: Finding): void;
  /** One line about what the run does now ("Copying 1,331 files"). */
  status(text: string): void;
  /** The run is over: a live table is drawn a last time and left standing. */
  finished(): void;
}
