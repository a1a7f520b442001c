import { seconds } from "../../domain/report/markdown.ts";
import type { PackageState, StageName } from "../../domain/run/outcome.ts";
import type { Style } from "../colour.ts";
import { cell, clip, columns, middleCell } from "../columns.ts";
import { progressWords } from "./foot-line.ts";
import type { Standing, Standings } from "./standings.ts";

export interface Line {
  readonly text: string;
  readonly style: Style;
}

export interface Frame {
  /** Columns and rows of the terminal. */
  readonly width: number;
  readonly height: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const doing: Readonly<Record<StageName, string>> = {
  pin: "pinning",
  build: "building",
  check: "checking",
  rehearse: "rehearsing",
  upload: "uploading",
  confirm: "confirming",
  verify: "verifying",
  smoke: "smoke-testing",
};

/** What a package is when the stage has ended. */
const been: Readonly<Record<StageName, string>> = {
  pin: "pinned",
  build: "built",
  check: "checked",
  rehearse: "rehearsed",
  upload: "uploaded",
  confirm: "confirmed",
  verify: "verified",
  smoke: "done",
};

const isRunning = (state: PackageState): state is StageName => state in doing;
const words = ({ state, stage, left }: Standing): string => {
  if (isRunning(state)) return doing[state];
  if (state !== "waiting" || stage === undefined || left === undefined) return state;
  return left === "done" ? been[stage] : left;
};

const looks: Readonly<Record<string, { readonly mark: string; readonly style: Style }>> = {
  running: { mark: "●", style: "strong" },
  failed: { mark: "✗", style: "error" },
  done: { mark: "✓", style: "good" },
  skipped: { mark: "-", style: "quiet" },
  blocked: { mark: "!", style: "warning" },
  waiting: { mark: "·", style: "quiet" },
};

/** In the order of interest, where not all rows have room. */
const groups = ["running", "failed", "blocked", "waiting", "skipped", "done"] as const;
type Group = (typeof groups)[number];
const groupOf = ({ state }: Standing): Group => (isRunning(state) ? "running" : state);

/**
 * The table as lines that fit the terminal and leave its last row free: the packages in the plan's order — where there
 * is no room for all, the running and failed ones first and the others as a number —, counts, what the run does, and
 * the failures with their causes.
 */
export const tableLines = (standings: Standings, { width, height, now }: Frame): readonly Line[] => {
  const room = Math.max(1, height - 1);
  const all = [...standings.packages.values()];
  const below = [
    footLine(standings, now),
    ...(standings.status === "" ? [] : [{ text: standings.status, style: "quiet" } as const]),
  ];
  const failures = failureLines(all, Math.floor((room - below.length) / 3));
  const rows = rowLines(all, { room: room - below.length - failures.length, width, now });
  return [...rows, ...below, ...failures].slice(-room).map(({ text, style }) => ({ text: clip(text, width), style }));
};

const gap = "  ";
/** As wide as `smoke-testing` and `12 min 34 s`. */
const stageWidth = 13;
const timeWidth = 11;
/** With less room it says nothing. */
const shortestDetail = 10;

const rowLines = (
  all: readonly Standing[],
  { room, width, now }: { readonly room: number; readonly width: number; readonly now: number },
): readonly Line[] => {
  const version = Math.min(longest(all.map((standing) => standing.version)), 16);
  const left = width - 1 - version - stageWidth - timeWidth - 4 * gap.length;
  const name = Math.min(longest(all.map((standing) => standing.name)), Math.max(12, Math.min(left, 40)));
  const line = (standing: Standing): Line => {
    const { mark, style } = looks[groupOf(standing)]!;
    const cells = [
      mark,
      middleCell(standing.name, name),
      cell(standing.version, version),
      cell(words(standing), stageWidth),
      cell(time(standing, now), timeWidth),
      left - name < shortestDetail ? "" : standing.detail,
    ];
    return { text: cells.join(gap).trimEnd(), style };
  };
  if (all.length <= room) return all.map(line);
  if (room < 1) return [];
  const byInterest = all.toSorted((one, other) => groups.indexOf(groupOf(one)) - groups.indexOf(groupOf(other)));
  const shown = byInterest.slice(0, room - 1);
  return [...shown.map(line), { text: `… ${counts(byInterest.slice(room - 1), "more ")}`, style: "quiet" }];
};

/** Shorter times are noise, and so are the tenths of one that runs. Milliseconds. */
const shortestTime = 1_000;

const time = ({ started, ended, state }: Standing, now: number): string => {
  if (started === undefined || state === "blocked") return "";
  const taken = (ended ?? now) - started;
  if (taken < shortestTime) return "";
  return ended === undefined ? wholeSeconds(taken) : seconds(taken);
};

const wholeSeconds = (milliseconds: number): string => {
  const whole = Math.max(0, Math.floor(milliseconds / 1000));
  return whole < 60 ? `${whole} s` : seconds(whole * 1000);
};

/** While it runs how far it is, and what went wrong; then what came of it; and the time. */
const footLine = (standings: Standings, now: number): Line => {
  const all = [...standings.packages.values()];
  const progress = progressWords(standings, now);
  const wrong = all.filter(({ state }) => state === "failed" || state === "blocked");
  const told = progress.length === 0 ? counts(all) : counts(wrong);
  return {
    text: [...progress, ...(told === "" ? [] : [told]), wholeSeconds(now - standings.began)].join(" · "),
    style: "strong",
  };
};

/** `3 running · 1 failed · 15 built · 480 waiting`. */
const counts = (all: readonly Standing[], word = ""): string => {
  const sorted = all.toSorted((one, other) => groups.indexOf(groupOf(one)) - groups.indexOf(groupOf(other)));
  const labelled = Map.groupBy(sorted, (standing) => (isRunning(standing.state) ? "running" : words(standing)));
  return [...labelled].map(([label, { length }]) => `${length} ${word}${label}`).join(" · ");
};

/** Each failure with its cause, as many as have room; the others as a number. */
const failureLines = (all: readonly Standing[], room: number): readonly Line[] => {
  if (room < 1) return [];
  const failures = all.flatMap(({ name, failure }): (readonly Line[])[] => {
    if (failure === undefined) return [];
    const what: Line = { text: `✗ ${name} ${failure.what}`, style: "error" };
    return [failure.cause === "" ? [what] : [what, { text: `    ${failure.cause}`, style: "plain" }]];
  });
  const lines = failures.flat();
  if (lines.length <= room) return lines;
  const shown: Line[] = [];
  let number = 0;
  while (shown.length + failures[number]!.length < room) shown.push(...failures[number++]!);
  return [...shown, { text: `… ${failures.length - number} more failures`, style: "error" }];
};

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns));
