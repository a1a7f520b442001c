import { isWork } from "../../domain/plan/plan.ts";
import { seconds } from "../../domain/report/markdown.ts";
import { isCutShort, type Outcome, type StageName, stageNames } from "../../domain/run/outcome.ts";
import { count } from "../../domain/text/count.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import type { Progress } from "../../ports/progress.ts";
import { findingTitle, inertLines } from "../render.ts";
import { type Phase, phaseOf } from "./standings.ts";

export interface LogSink {
  line(text: string): void;
  /** Lines that can be folded away where the log can do that. */
  group(title: string, lines: readonly string[]): void;
  /** Folds away what follows, up to `end`, where the log can do that. No group may begin between them. */
  begin(title: string): void;
  end(): void;
}

/** What may take long, and what cannot be undone; of the rest the end says enough. */
const announced: ReadonlySet<StageName> = new Set(["build", "upload"]);

/** A phase whose packages are being told of. */
interface Telling {
  readonly phase: Phase;
  readonly began: number;
  /** The last of each package. */
  readonly outcomes: Map<string, Outcome>;
  /** In which anything was done, or was to be. */
  readonly stages: Set<StageName>;
  /** What a program printed is shown below the group. */
  readonly failures: Outcome[];
}

/**
 * One line for each change, for logs that are read from top to bottom: those of a phase in a group, with what came of it
 * below. What children print is shown where they fail.
 */
export const createLineLog = ({ line, group, begin, end }: LogSink, now: () => number): Progress => {
  const began = now();
  const versions = new Map<string, string | null>();
  let telling: Telling | undefined;
  const label = (name: string): string => inertLine([name, versions.get(name) ?? ""].join(" ").trim());
  const write = (text: string) => line(`${clock(now() - began)}  ${text}`);
  const open = (stage: StageName): Telling => {
    const phase = phaseOf(stage);
    if (telling?.phase === phase) return telling;
    close();
    begin(`Package by package: ${stageNames.filter((name) => phaseOf(name) === phase).join(", ")}`);
    telling = { phase, began: now(), outcomes: new Map(), stages: new Set(), failures: [] };
    return telling;
  };
  const close = () => {
    if (telling === undefined) return;
    const { outcomes, stages, failures } = telling;
    const told = stageNames.filter((stage) => stages.has(stage)).join(", ");
    end();
    if (outcomes.size > 0) write(`${told}: ${tally([...outcomes.values()])}${within(now() - telling.began)}`);
    for (const outcome of failures) showTail(outcome, label(outcome.package), group);
    telling = undefined;
  };

  return {
    planned: (plan) => {
      for (const { name, version } of plan.packages) versions.set(name, version);
      group(
        `Plan ${plan.id}: ${plan.packages.filter(isWork).length} of ${count(plan.packages.length, "package")} to publish`,
        plan.packages.map(({ name, status, reason }) => inertLine(`${label(name)}: ${status}, ${reason}`)),
      );
    },
    started: ({ package: name, stage }) => {
      open(stage);
      if (announced.has(stage)) write(`${label(name)}: ${stage}`);
    },
    ended: (outcome) => {
      const { outcomes, stages, failures } = open(outcome.stage);
      if (!isPassedOver(outcome, outcomes.get(outcome.package))) {
        outcomes.set(outcome.package, outcome);
        stages.add(outcome.stage);
      }
      if (outcome.kind === "failed") failures.push(outcome);
      write(`${label(outcome.package)}: ${outcome.stage} ${endWords(outcome)}`);
    },
    detail: () => {},
    finding: (finding) => {
      close();
      write(findingTitle(finding));
      // Lines to paste are of use while the run goes on; what is one sentence, the end says.
      if (finding.hint.includes("\n")) group("What to do", inertLines(finding.hint));
    },
    status: (text) => {
      close();
      write(inertLine(text));
    },
    finished: close,
  };
};

/** Whether a stage was left out on purpose after one that was done: the phase has done something to the package. */
const isPassedOver = (outcome: Outcome, before: Outcome | undefined): boolean =>
  outcome.kind === "skipped" && !isCutShort(outcome) && before?.kind === "done";

/** `11 done, 1 failed`: of the packages, by what became of them last. */
const tally = (outcomes: readonly Outcome[]): string =>
  [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, { length }]) => `${length} ${kind}`).join(", ");

/** Shows the end of what a program printed that failed, with the package's `label` above it. */
export const showTail = (outcome: Outcome, label: string, group: LogSink["group"]): void => {
  if (outcome.kind !== "failed" || outcome.tail === undefined || outcome.tail.trim() === "") return;
  group(`${label}: the end of what it printed`, inertLines(outcome.tail.trimEnd()));
};

const endWords = (outcome: Outcome): string => {
  const taken = outcome.ended - outcome.started;
  switch (outcome.kind) {
    case "done":
      return `done${within(taken)}${outcome.detail === undefined ? "" : `, ${inertLine(outcome.detail)}`}`;
    case "skipped":
      return inertLine(`skipped: ${outcome.reason}`);
    case "failed":
      return `failed after ${seconds(taken)}: ${outcome.findings.map((finding) => findingTitle(finding)).join("; ")}`;
    case "blocked":
      return inertLine(`blocked by ${outcome.by.join(", ")}`);
  }
};

/** `1:05`, minutes and seconds since the start. */
const clock = (milliseconds: number): string => {
  const whole = Math.floor(milliseconds / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/** No progress; but what a program printed that failed belongs to the failure. */
export const createFailureLog = ({ group }: LogSink): Progress => ({
  planned: () => {},
  started: () => {},
  ended: (outcome) => showTail(outcome, inertLine(outcome.package), group),
  detail: () => {},
  finding: () => {},
  status: () => {},
  finished: () => {},
});

/** What rounds to no time at all is noise. Milliseconds. */
const within = (taken: number): string => (taken < 50 ? "" : ` in ${seconds(taken)}`);
