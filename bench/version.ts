/**
 * What it takes to say which versions come next: `version`, as a person runs it, on a made history of 100 packages.
 *
 * Against `git log --name-only` of the same history into nothing. One package was released at the first commit alone, so
 * that all of it has to be read. And against the plan that molt-release makes of 100 packages from changesets, installed
 * beforehand: the fastest of its peers that knows what dependents are. All take turns, and no index is asked.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleFolder } from "./measuring/bundle.ts";
import { type Ended, runWell } from "./measuring/child.ts";
import { type MadeHistory, writeChangesets, writeHistory } from "./measuring/history.ts";
import { median } from "./measuring/median.ts";
import type { Row } from "./row.ts";

const logLimit = 1.3;
const memoryLimit = 1.2;
const peerLimit = 0.5;
const members = 100;
/** The larger comes first: `BENCH_COMMITS` makes it smaller, to see that all of it works. */
const commits = Number(process.env.BENCH_COMMITS ?? 100_000);
const rounds = 5;
const peerRounds = 7;
const peer = "molt-release==0.2.0";

const { PATH = "" } = process.env;
const gitEnv = { PATH, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

interface Seen {
  readonly planned: Ended;
  readonly logged: Ended;
  /** Bytes. */
  readonly peak: number;
}

const ours = (folder: string, env: Readonly<Record<string, string>>, imports: readonly string[] = []) =>
  runWell({
    file: process.execPath,
    args: [...imports, join(bundleFolder(), "cli.js"), "version", "--index", "off"],
    cwd: folder,
    env,
  });

const measureHistory = async (folder: string, history: MadeHistory): Promise<readonly Seen[]> => {
  mkdirSync(folder);
  writeHistory(folder, history, gitEnv);
  const peak = `${folder}-peak`;
  const preload = ["--import", join(import.meta.dirname, "measuring/peak.mjs")];
  const seen: Seen[] = [];
  for (let round = 0; round < rounds; round++) {
    const log = ["-c", "exec git log --name-only >/dev/null"];
    const logged = await runWell({ file: "/bin/sh", args: log, cwd: folder, env: gitEnv });
    const planned = await ours(folder, { ...gitEnv, HOME: folder, BENCH_PEAK: peak }, preload);
    seen.push({ planned, logged, peak: Number(readFileSync(peak, "utf8")) });
  }
  return seen;
};

const times = (all: readonly Ended[], base: readonly Ended[]) => {
  const wall = median(all.map((each) => each.wall)) / median(base.map((each) => each.wall));
  const processor = median(all.map(({ cpu = Number.NaN }) => cpu)) / median(base.map(({ cpu = Number.NaN }) => cpu));
  const words = `${wall.toFixed(2)} ×${Number.isNaN(processor) ? "" : ` (processor ${processor.toFixed(2)} ×)`}`;
  return { wall, words, against: `${median(base.map((each) => each.wall)).toFixed(0)} ms` };
};

const logRow = (large: readonly Seen[]): Row => {
  const { wall, words, against } = times(
    large.map(({ planned }) => planned),
    large.map(({ logged }) => logged),
  );
  return {
    what: `versions of ${members} packages from ${commits.toLocaleString("en")} commits`,
    ours: words,
    against: `git log --name-only: ${against}`,
    promise: `≤ ${logLimit} ×`,
    isMet: wall <= logLimit,
  };
};

const memoryRow = (small: readonly Seen[], large: readonly Seen[]): Row => {
  const [least, most] = [median(small.map(({ peak }) => peak)), median(large.map(({ peak }) => peak))];
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  return {
    what: "memory at ten times the commits",
    ours: `${(most / least).toFixed(2)} ×, ${megabytes(most)}`,
    against: `${(commits / 10).toLocaleString("en")} commits: ${megabytes(least)}`,
    promise: `≤ ${memoryLimit} ×`,
    isMet: most <= memoryLimit * least,
  };
};

const measurePeer = async (folder: string): Promise<Row> => {
  const workspace = join(folder, "changesets");
  mkdirSync(workspace);
  writeChangesets(workspace, members, gitEnv);
  const home = join(folder, "peer");
  execFileSync("uv", ["venv", "--quiet", "--no-project", home], { cwd: folder });
  const python = join(home, "bin/python");
  execFileSync("uv", ["pip", "install", "--quiet", "--no-config", "--python", python, peer], { cwd: folder });
  const theirs: Ended[] = [];
  const own: Ended[] = [];
  for (let round = 0; round < peerRounds; round++) {
    const env = { ...gitEnv, HOME: folder };
    const args = ["status", "--output", "json", "--yes"];
    theirs.push(await runWell({ file: join(home, "bin/molt"), args, cwd: workspace, env }));
    own.push(await ours(workspace, env));
  }
  // The first round fills caches of both.
  const { wall, words, against } = times(own.slice(1), theirs.slice(1));
  return {
    what: `versions of ${members} packages from changesets`,
    ours: words,
    against: `${peer}: ${against}`,
    promise: `≤ ${peerLimit} ×`,
    isMet: wall <= peerLimit,
  };
};

export const measure = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-version-"));
  try {
    const unreleased = Math.min(1000, commits / 100);
    const large = await measureHistory(join(folder, "large"), { members, commits, unreleased });
    const small = await measureHistory(join(folder, "small"), { members, commits: commits / 10, unreleased });
    return [logRow(large), memoryRow(small, large), await measurePeer(folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
