/**
 * How long an entry of the bundle takes over an empty Node script, without a compile cache: until its first line, and
 * until its end. All take turns. What an action does first is to say that it is there; the commands do all their work, and
 * `plan` and the actions fail early, for there is no workspace.
 *
 * Processor time stands beside, for other work on the machine does not count into it.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleFolder } from "./measuring/bundle.ts";
import { type Command, type Ended, runWell } from "./measuring/child.ts";
import { median } from "./measuring/median.ts";
import type { Row } from "./row.ts";

const limit = 2.2;
const rounds = 20;
const workspace = join(import.meta.dirname, "../examples/demo-workspace");

interface Start {
  readonly name: string;
  readonly args: readonly string[];
  readonly status: number;
  /** As a step of a job. */
  readonly isAction?: boolean;
  /** Whether it asks git, which takes its own time: nothing is promised then. */
  readonly asksGit?: boolean;
}

const starts: readonly Start[] = [
  { name: "cli.js --version", args: ["cli.js", "--version"], status: 0 },
  { name: "cli.js explain CODE", args: ["cli.js", "explain", "RA-USAGE-INVALID-VALUE"], status: 0 },
  { name: "cli.js graph, 13 packages", args: ["cli.js", "graph", "-C", "workspace"], status: 0 },
  {
    name: "cli.js plan, 13 packages",
    args: ["cli.js", "plan", "-C", "workspace", "--index", "rehearsal"],
    status: 0,
    asksGit: true,
  },
  { name: "cli.js plan, no workspace", args: ["cli.js", "plan", "-C", "empty"], status: 2 },
  { name: "plan.js, no workspace", args: ["plan.js"], status: 2, isAction: true },
  { name: "publish.js, no workspace", args: ["publish.js"], status: 2, isAction: true },
  { name: "topo-publish.js, no workspace", args: ["topo-publish.js"], status: 2, isAction: true },
  { name: "cli.js check, no workspace", args: ["cli.js", "check", "-C", "empty"], status: 2 },
  { name: "validate-release.js, no workspace", args: ["validate-release.js"], status: 2, isAction: true },
  { name: "release-readiness.js, no workspace", args: ["release-readiness.js"], status: 2, isAction: true },
  { name: "release.js, no workspace", args: ["release.js"], status: 2, isAction: true },
  { name: "protect-main.js, no repository", args: ["protect-main.js"], status: 2, isAction: true },
  { name: "attest.js, no dist", args: ["attest.js"], status: 2, isAction: true },
  { name: "create-release.js, nothing to release", args: ["create-release.js"], status: 2, isAction: true },
  { name: "rollback.js, no package", args: ["rollback.js"], status: 2, isAction: true },
  { name: "version.js, no workspace", args: ["version.js"], status: 2, isAction: true },
  { name: "prepare-release.js, no workspace", args: ["prepare-release.js"], status: 2, isAction: true },
  { name: "cli.js changelog, no workspace", args: ["cli.js", "changelog", "-C", "empty"], status: 2 },
  { name: "cli.js init, no workspace", args: ["cli.js", "init", "-C", "empty"], status: 2 },
];

const prepare = (folder: string): ((start: Start | "empty") => Command) => {
  cpSync(workspace, join(folder, "workspace"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  for (const name of ["empty.mjs", "output", "summary"]) writeFileSync(join(folder, name), "");
  const { PATH = "" } = process.env;
  const env = { PATH, HOME: folder, NODE_DISABLE_COMPILE_CACHE: "1" };
  const job = {
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    RUNNER_TEMP: join(folder, "temp"),
  };
  return (start) => {
    const [entry = "", ...args] = start === "empty" ? [join(folder, "empty.mjs")] : start.args;
    const isAction = start !== "empty" && start.isAction === true;
    return {
      file: process.execPath,
      args: [start === "empty" ? entry : join(bundleFolder(), entry), ...args.map((arg) => inside(folder, arg))],
      cwd: join(folder, "empty"),
      env: isAction ? { ...env, ...job } : env,
    };
  };
};

const inside = (folder: string, arg: string): string =>
  arg === "workspace" || arg === "empty" ? join(folder, arg) : arg;

export const measure = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-start-"));
  try {
    const commandOf = prepare(folder);
    const empty: Ended[] = [];
    const all = new Map<Start, Ended[]>(starts.map((start) => [start, []]));
    for (let round = 0; round < rounds; round++) {
      empty.push(await runWell(commandOf("empty")));
      for (const [start, ended] of all) ended.push(await runWell(commandOf(start), start.status));
    }
    return [...all].map(([start, ended]) => rowOf(start, ended, empty));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const rowOf = ({ name, asksGit = false }: Start, ended: readonly Ended[], empty: readonly Ended[]): Row => {
  const base = median(empty.map(({ wall }) => wall));
  const whole = median(ended.map(({ wall }) => wall)) / base;
  const first = median(ended.map((each) => each.first ?? each.wall)) / base;
  return {
    what: name,
    ours: `${whole.toFixed(2)} × (first line ${first.toFixed(2)} ×${processorRatio(ended, empty)})`,
    against: `an empty script: ${base.toFixed(0)} ms`,
    promise: asksGit ? "" : `≤ ${limit} ×`,
    isMet: asksGit ? undefined : whole <= limit,
  };
};

/** Means, for the system counts in steps that are not small against one run. */
const processorRatio = (ended: readonly Ended[], empty: readonly Ended[]): string => {
  const sum = (all: readonly Ended[]): number => all.reduce((total, { cpu }) => total + (cpu ?? Number.NaN), 0);
  const ratio = sum(ended) / sum(empty);
  return Number.isNaN(ratio) ? "" : `, processor ${ratio.toFixed(2)} ×`;
};
