import type { Outcome } from "../../domain/run/outcome.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Paint } from "../colour.ts";
import { columns } from "../columns.ts";
import { findingLines, findingTitle } from "../render.ts";
import { terminalSink } from "../sinks.ts";
import { showTail } from "./line-log.ts";
import {
  afterDetail,
  afterOutcome,
  afterPlan,
  afterRun,
  afterStart,
  nothingPlanned,
  type Standing,
  type Standings,
} from "./standings.ts";
import { type Line, tableLines } from "./table.ts";

/** What the table needs of `process.stderr`. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
  write(text: string): unknown;
}

export interface LiveTable extends Progress {
  /** Takes the table away while `work` has the terminal for itself, then draws it again. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Milliseconds between two drawings: ten in a second at most. */
const interval = 100;

/** A table in place, drawn over itself, until the run is over; below it then, what the programs printed that failed. */
export const createLiveTable = (screen: Screen, paint: Paint, now: () => number): LiveTable => {
  /** Changed in place: a copy for each event would cost the square of the packages. */
  let packages = new Map<string, Standing>();
  let standings: Standings = { ...nothingPlanned(now()), packages };
  let drawn: readonly Line[] = [];
  let timer: NodeJS.Timeout | undefined;
  const failures: Outcome[] = [];
  const { group } = terminalSink((line) => screen.write(`${line}\n`));

  const draw = () => {
    const frame = { width: screen.columns, height: screen.rows, now: now() };
    const lines = tableLines(standings, frame);
    // Erased before it is written: after a line that fills its row the cursor stands on the last letter.
    const texts = lines.map(({ text, style }) => `\x1b[K${paint(style, text)}\n`);
    // Without wrapping, so that a character that is wider than thought costs no row.
    screen.write(`${up()}\x1b[?7l${texts.join("")}\x1b[J\x1b[?7h`);
    drawn = lines;
  };
  /** To the table's first row. A terminal that became narrower has wrapped the rows that it showed. */
  const up = (): string => {
    const rows = drawn.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(columns(text) / screen.columns)), 0);
    const reachable = Math.min(rows, screen.rows - 1);
    return reachable > 0 ? `\r\x1b[${reachable}A` : "\r";
  };
  const erase = () => {
    screen.write(`${up()}\x1b[J`);
    drawn = [];
  };
  const run = () => {
    timer ??= setInterval(draw, interval);
  };
  const rest = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const become = (next: Standings) => {
    standings = next;
    run();
  };
  const change = (name: string, next: (standing: Standing) => Standing) => {
    const standing = packages.get(name);
    if (standing !== undefined) packages.set(name, next(standing));
    run();
  };

  return {
    planned: (plan, last) => {
      const next = afterPlan(standings, plan, last);
      packages = new Map(next.packages);
      become({ ...next, packages });
    },
    started: (event) => {
      // The last line says what is done to packages, as soon as something is.
      standings = { ...standings, status: "" };
      change(event.package, (standing) => afterStart(standing, event));
    },
    ended: (outcome) => {
      if (outcome.kind === "failed") failures.push(outcome);
      change(outcome.package, (standing) => afterOutcome(standing, outcome));
    },
    detail: (event) => change(event.package, (standing) => afterDetail(standing, event)),
    status: (text) => become({ ...standings, status: text }),
    finding: (finding) => {
      erase();
      const lines = finding.hint.includes("\n") ? findingLines([finding], paint) : [findingTitle(finding, paint)];
      screen.write(`${lines.join("\n")}\n`);
    },
    finished: () => {
      if (timer === undefined) return;
      rest();
      standings = afterRun(standings);
      draw();
      drawn = [];
      for (const outcome of failures.splice(0)) showTail(outcome, inertLine(outcome.package), group);
    },
    alone: async (work) => {
      const wasRunning = timer !== undefined;
      rest();
      erase();
      try {
        return await work();
      } finally {
        if (wasRunning) run();
      }
    },
  };
};
