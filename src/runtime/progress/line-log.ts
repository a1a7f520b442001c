import { seconds } from "../../domain/report/markdown.ts";
import type { Outcome, StageName } from "../../domain/run/outcome.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import type { Progress } from "../../ports/progress.ts";
import { findingTitle, inertLines } from "../render.ts";

export interface LogSink {
  line(text: string): void;
  /** Lines that can be folded away where the log can do that. */
  group(title: string, lines: readonly string[]): void;
}

/** What may take long, and what cannot be undone; of the rest the end says enough. */
const announced: ReadonlySet<StageName> = new Set(["build", "upload"]);

/** One line for each change, for logs that are read from top to bottom. What children print is shown where they fail. */
export const createLineLog = ({ line, group }: LogSink, now: () => number): Progress => {
  const began = now();
  const versions = new Map<string, string | null>();
  const label = (name: string): string => inertLine([name, versions.get(name) ?? ""].join(" ").trim());
  const write = (text: string) => line(`${clock(now() - began)}  ${text}`);

  return {
    planned: (plan) => {
      for (const { name, version } of plan.packages) versions.set(name, version);
      group(
        `Plan ${plan.id}: ${plan.packages.length === 1 ? "1 package" : `${plan.packages.length} packages`}`,
        plan.packages.map(({ name, status, reason }) => inertLine(`${label(name)}: ${status}, ${reason}`)),
      );
    },
    started: ({ package: name, stage }) => {
      if (announced.has(stage)) write(`${label(name)}: ${stage}`);
    },
    ended: (outcome) => {
      write(`${label(outcome.package)}: ${outcome.stage} ${end(outcome)}`);
      showTail(outcome, label(outcome.package), group);
    },
    detail: () => {},
    finding: (finding) => {
      write(findingTitle(finding));
      // Lines to paste are of use while the run goes on; what is one sentence, the end says.
      if (finding.hint.includes("\n")) group("What to do", inertLines(finding.hint));
    },
    status: (text) => write(inertLine(text)),
    finished: () => {},
  };
};

/** Shows the end of what a program printed that failed, with the package's `label` above it. */
export const showTail = (outcome: Outcome, label: string, group: LogSink["group"]): void => {
  if (outcome.kind !== "failed" || outcome.tail === undefined || outcome.tail.trim() === "") return;
  group(`${label}: the end of what it printed`, inertLines(outcome.tail.trimEnd()));
};

const end = (outcome: Outcome): string => {
  const time = seconds(outcome.ended - outcome.started);
  switch (outcome.kind) {
    case "done":
      return `done in ${time}${outcome.detail === undefined ? "" : `, ${inertLine(outcome.detail)}`}`;
    case "skipped":
      return inertLine(`skipped: ${outcome.reason}`);
    case "failed":
      return `failed after ${time}: ${outcome.findings.map((finding) => findingTitle(finding)).join("; ")}`;
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
