import { isWork, type Plan } from "../../domain/plan/plan.ts";
import { type Outcome, type PackageState, type StageName, stageNames } from "../../domain/run/outcome.ts";

/** Where one package stands. Times are milliseconds since the epoch. */
export interface Standing {
  readonly name: string;
  readonly version: string;
  readonly state: PackageState;
  /** The stage that it came to last; `undefined` before the first. */
  readonly stage: StageName | undefined;
  /** How that stage ended, where the package goes on; `undefined` while it runs. */
  readonly left: "done" | "skipped" | undefined;
  /** When its part in the phase that this stage belongs to began. */
  readonly since: number | undefined;
  /** When the running stage, or the last one, began. */
  readonly started: number | undefined;
  /** When it ended; `undefined` while it runs. */
  readonly ended: number | undefined;
  readonly detail: string;
  /** Of a failed package: what failed, and the last words of the program that did. */
  readonly failure: { readonly what: string; readonly cause: string } | undefined;
}

/** Everything that a progress display knows. */
export interface Standings {
  readonly began: number;
  /** After which a package is done. */
  readonly last: StageName | undefined;
  /** In the plan's order, the work only. */
  readonly packages: ReadonlyMap<string, Standing>;
  /** What the run does apart from packages. */
  readonly status: string;
  /** Whether the run has ended. */
  readonly isOver: boolean;
}

/** What all packages go through before the next begins: a stage, or from the upload on all of them together. */
export type Phase = Exclude<StageName, "confirm" | "verify" | "smoke">;
export const phaseOf = (stage: StageName): Phase =>
  stage === "confirm" || stage === "verify" || stage === "smoke" ? "upload" : stage;

/** Before there is a plan. */
export const nothingPlanned = (now: number): Standings => ({
  began: now,
  last: undefined,
  packages: new Map(),
  status: "",
  isOver: false,
});

export const afterPlan = (standings: Standings, plan: Plan, last: StageName | undefined): Standings => ({
  ...standings,
  last,
  packages: new Map(
    plan.packages.filter(isWork).map(({ name, version }) => [
      name,
      {
        name,
        version: version ?? "",
        state: "waiting",
        stage: undefined,
        left: undefined,
        since: undefined,
        started: undefined,
        ended: undefined,
        detail: "",
        failure: undefined,
      },
    ]),
  ),
});

/** A package whose stage begins. */
export const afterStart = (
  standing: Standing,
  { stage, at }: { readonly stage: StageName; readonly at: number },
): Standing => ({
  ...standing,
  state: stage,
  stage,
  left: undefined,
  since: standing.stage !== undefined && phaseOf(standing.stage) === phaseOf(stage) ? standing.since : at,
  started: at,
  ended: undefined,
  detail: "",
});

export const afterDetail = (standing: Standing, { detail }: { readonly detail: string }): Standing => ({
  ...standing,
  detail,
});

export const afterOutcome = (standing: Standing, outcome: Outcome): Standing => {
  const { stage, started, ended } = outcome;
  const times = { stage, since: standing.since ?? started, started, ended };
  switch (outcome.kind) {
    case "failed":
      return { ...standing, ...times, state: "failed", detail: stage, failure: failureOf(outcome) };
    case "blocked":
      return { ...standing, state: "blocked", detail: `needs ${outcome.by.join(", ")}` };
    default: {
      const last = stage === stageNames.at(-1);
      // A package without anything to pin is pinned.
      const isSkipped = outcome.kind === "skipped" && stage !== "pin";
      const detail = isSkipped && !last ? `${stage}: ${outcome.reason}` : "";
      // Its upload is still to come.
      const skipped = stage === "rehearse" ? undefined : "skipped";
      return { ...standing, ...times, state: last ? "done" : "waiting", left: isSkipped ? skipped : "done", detail };
    }
  }
};

/** At the end of a run, whoever waits after its last stage is through. One that was stopped before is not. */
export const afterRun = (standings: Standings): Standings => ({
  ...standings,
  status: "",
  isOver: true,
  packages: new Map(
    [...standings.packages].map(([name, standing]) => {
      const isDone = standing.state === "waiting" && standing.ended !== undefined && standing.stage === standings.last;
      return [name, isDone ? { ...standing, state: "done" } : standing];
    }),
  ),
});

const failureOf = ({ stage, findings, tail = "" }: Extract<Outcome, { readonly kind: "failed" }>) => ({
  what: [stage, findings.map(({ code, message }) => `${code} ${message}`).join("; ")].join(": "),
  cause: tail.trimEnd().split("\n").at(-1)?.trim() ?? "",
});
