import pLimit from "p-limit";
import type { Finding } from "../../domain/problem/finding.ts";
import { bug, explainError } from "../../domain/problem/unexpected.ts";
import { cutShort, type Outcome, type StageName } from "../../domain/run/outcome.ts";
import { createSchedule } from "../../domain/schedule/schedule.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Progress } from "../../ports/progress.ts";
import { type Stage, type Step, StopRun, type Work } from "./stage.ts";

/** Stages that every package goes through before the next phase begins. */
export interface Phase {
  /** What the run does now, for people. */
  readonly title: string;
  readonly stages: readonly Stage[];
  /** What each package waits for within the phase. */
  readonly needs: (name: string) => readonly string[];
  /** As many packages as this stage has slots are on their way to its end; the others wait, the most urgent first. */
  readonly boundBy: StageName;
  /** A package's dependents may start when it has left this stage. */
  readonly freedBy: StageName;
  /** The last word before the phase begins: a `Problem` that it throws ends the run here. */
  readonly open?: () => Promise<void>;
}

/** A phase of one stage. */
export const phaseOf = (title: string, stage: Stage, needs: Phase["needs"] = () => []): Phase => ({
  title,
  stages: [stage],
  needs,
  boundBy: stage.name,
  freedBy: stage.name,
});

/** What the pipeline needs of the world. */
export interface PipelinePorts {
  readonly clock: Clock;
  readonly progress: Progress;
  /** Aborted: nothing new starts, and what runs is ended. */
  readonly signal: AbortSignal;
  /** Told whenever a package has come to other distributions. */
  readonly changed: (works: readonly Work[]) => void;
}

export interface PipelineEnd {
  /** In the order in which they ended. */
  readonly outcomes: readonly Outcome[];
  /** Every package with the distributions that it came to have. */
  readonly works: readonly Work[];
  /** Why a phase was not opened. */
  readonly findings: readonly Finding[];
  /** Whether every package passed every phase. */
  readonly isComplete: boolean;
}

/**
 * Takes the packages through the phases, each phase only when every package has passed the one before. It never throws
 * for a package: what went wrong is an outcome.
 */
export const runPipeline = async (
  phases: readonly Phase[],
  works: readonly Work[],
  ports: PipelinePorts,
): Promise<PipelineEnd> => {
  const run = createRun(works, ports);
  for (const phase of phases) {
    try {
      await phase.open?.();
      ports.progress.status(phase.title);
    } catch (error) {
      return { ...run.end(), findings: explainError(error), isComplete: false };
    }
    const passed = await runPhase(phase, run);
    if (passed < works.length) return { ...run.end(), findings: [], isComplete: false };
  }
  return { ...run.end(), findings: [], isComplete: true };
};

/** The book of one run: who has which distributions, and what has happened. */
const createRun = (works: readonly Work[], ports: PipelinePorts) => {
  const byName = new Map(works.map((work) => [work.package.name, work]));
  const outcomes: Outcome[] = [];
  return {
    ...ports,
    units: unitsOf(works),
    names: [...byName.keys()],
    work: (name: string): Work => byName.get(name)!,
    advance: (name: string, step: Step) => {
      if (step.kind !== "done" || step.distributions === undefined) return;
      byName.set(name, { ...byName.get(name)!, distributions: step.distributions });
      ports.changed([...byName.values()]);
    },
    record: (outcome: Outcome) => {
      outcomes.push(outcome);
      ports.progress.ended(outcome);
    },
    end: () => ({ outcomes, works: [...byName.values()] }),
  };
};

type Run = ReturnType<typeof createRun>;

/** The packages of a hard cycle go together, as far as they are part of this run. */
const unitsOf = (works: readonly Work[]): readonly (readonly string[])[] => {
  const names = new Set(works.map((work) => work.package.name));
  const units = works.map((work) => work.package.unit.filter((name) => names.has(name)));
  return [...new Map(units.map((unit) => [unit.join(), unit])).values()];
};

/** How many packages passed. */
const runPhase = async (phase: Phase, run: Run): Promise<number> => {
  const stop = new AbortController();
  const signal = AbortSignal.any([run.signal, stop.signal]);
  const schedule = createSchedule({
    units: run.units,
    needs: new Map(run.names.map((name) => [name, phase.needs(name)])),
  });
  const lanes = phase.stages.map((stage) => ({ stage, limit: pLimit(stage.slots) }));
  const upTo = (name: StageName) => phase.stages.findIndex((stage) => stage.name === name) + 1;
  const [bound, gate] = [upTo(phase.boundBy), upTo(phase.freedBy)];
  const slots = phase.stages[bound - 1]!.slots;
  let taken = 0;
  let passed = 0;

  /** Whether the package got through all of `course`. */
  const walk = async (name: string, course: typeof lanes): Promise<boolean> => {
    for (const { stage, limit } of course) {
      const isThrough = await limit(
        async () => !signal.aborted && (await runStage(stage, name, { run, signal, stop })),
      );
      if (!isThrough) return false;
    }
    return true;
  };
  const walkAll = async (unit: readonly string[], course: typeof lanes): Promise<readonly string[]> => {
    const through = await Promise.all(unit.map((name) => walk(name, course)));
    return unit.filter((_, index) => !through[index]);
  };
  const runUnit = async (unit: readonly string[]): Promise<void> => {
    taken++;
    let stuck = await walkAll(unit, lanes.slice(0, bound));
    taken--;
    const next = pump();
    if (stuck.length === 0) stuck = await walkAll(unit, lanes.slice(bound, gate));
    if (stuck.length > 0) schedule.failed(unit[0]!, stuck);
    else schedule.confirmed(unit[0]!);
    const freed = pump();
    if (stuck.length === 0) {
      const left = await walkAll(unit, lanes.slice(gate));
      passed += unit.length - left.length;
    }
    await Promise.all([next, freed]);
  };
  /** Starts what may start now; resolves when all of it, and all that it let start, has ended. */
  const pump = async (): Promise<void> => {
    const units = signal.aborted ? [] : schedule.ready(slots - taken);
    await Promise.all(units.map(runUnit));
  };

  await pump();
  if (!run.signal.aborted) for (const { name, by } of schedule.blocked()) recordBlocked(run, phase, { name, by });
  return passed;
};

const recordBlocked = (run: Run, phase: Phase, { name, by }: { name: string; by: readonly string[] }): void => {
  const now = run.clock.now();
  run.record({ package: name, stage: phase.stages[0]!.name, started: now, ended: now, kind: "blocked", by });
};

interface Control {
  readonly run: Run;
  readonly signal: AbortSignal;
  readonly stop: AbortController;
}

/** Whether the package may go on. */
const runStage = async (stage: Stage, name: string, { run, signal, stop }: Control): Promise<boolean> => {
  const started = run.clock.now();
  run.progress.started({ package: name, stage: stage.name, at: started });
  const uploaded: string[] = [];
  const attested: string[] = [];
  const record = (end: End): void => {
    const base = { package: name, stage: stage.name, started, ended: run.clock.now() };
    run.record({
      ...base,
      ...(uploaded.length === 0 ? {} : { uploaded }),
      ...(attested.length === 0 ? {} : { attested }),
      ...end,
    });
  };
  try {
    const step = await stage.run(run.work(name), signal, (filename, isAttested) => {
      uploaded.push(filename);
      if (isAttested) attested.push(filename);
    });
    run.advance(name, step);
    record(endOf(step));
    return step.kind !== "blocked";
  } catch (error) {
    // What stopped the run is another package's failure, also where it is thrown here.
    const isOwn = error instanceof StopRun && error !== signal.reason;
    if (signal.aborted && !isOwn) record({ kind: "skipped", reason: cutShort });
    else record(failureOf(error));
    if (isOwn) stop.abort(error);
    return false;
  }
};

type Base = Pick<Outcome, "package" | "stage" | "started" | "ended" | "uploaded">;
/** What the outcomes of each kind have of their own. */
type Own<Each> = Each extends unknown ? Omit<Each, keyof Base> : never;
type End = Own<Outcome>;

/** The next stages see the distributions; the outcome does not repeat them. */
const endOf = (step: Step): End => {
  if (step.kind !== "done") return step;
  return { kind: "done", ...(step.detail === undefined ? {} : { detail: step.detail }) };
};

const failureOf = (error: unknown): End => {
  const findings = explainError(error);
  // Of a defect nothing but the stack says where it is, and the next run may not meet it.
  const tail = findings[0]?.code === bug.code && Error.isError(error) ? error.stack : tailOf(error);
  return { kind: "failed", findings, ...(tail === undefined ? {} : { tail }) };
};

/** A `Problem`'s cause may carry the end of a child's output. */
const tailOf = (error: unknown): string | undefined => {
  if (!Error.isError(error) || typeof error.cause !== "object" || error.cause === null) return undefined;
  return "tail" in error.cause && typeof error.cause.tail === "string" ? error.cause.tail : undefined;
};
