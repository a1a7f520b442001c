/**
 * How long a plan takes over what has to be done in any case: to read the same files and parse them as TOML.
 *
 * Ours is the whole way from a folder to the plan: find the members, read them, build the graph, order it, and plan, on
 * an index that has none of them. The index and git are asked nothing.
 *
 * Both sides take turns in one process, and in who goes first. Each round has a workspace with names of its own, which
 * nobody has seen: a plan remembers the texts that it has read, and a run plans once.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { nodeFiles } from "../src/adapters/node-files.ts";
import { type Config, noConfig } from "../src/domain/config/config.ts";
import { emptyNetrc } from "../src/domain/indexes/netrc.ts";
import { readUvIndexes } from "../src/domain/indexes/uv-indexes.ts";
import { makePlan, type PlanWish, survey } from "../src/stages/plan/survey.ts";
import { median } from "./measuring/median.ts";
import { writeWorkspace } from "./measuring/synthetic-workspace.ts";
import { withoutGit } from "./measuring/without-git.ts";
import type { Row } from "./row.ts";

const limit = 1.5;
/** Of the growth of reading and parsing, which is itself more than that of the members: less of them is kept near. */
const growthLimit = 1.2;

/** The largest first, for its first rounds are the compiler's. */
const sizes = [
  { members: 1000, rounds: 12 },
  { members: 100, rounds: 40 },
  { members: 10, rounds: 150 },
];

const config: Config = noConfig;
const noUvIndexes = readUvIndexes({ layers: [], environment: {}, netrc: emptyNetrc });

const wishFor = (folder: string): PlanWish => ({
  workingDirectory: folder,
  tagFormat: ["{name}-v{version}", "v{version}"],
  index: "pypi",
  checkUrl: undefined,
  bounds: "lower",
  packages: [],
  exclude: [],
  tag: undefined,
});

const plan = async (folder: string): Promise<number> => {
  const wish = wishFor(folder);
  const seen = await survey(wish, {
    files: nodeFiles,
    git: withoutGit,
    clock: { now: () => 0, sleep: async () => {}, random: () => 0 },
    config,
    indexes: { read: () => noUvIndexes },
    absolute: (path) => path,
  });
  const { plan } = makePlan({
    wish,
    survey: seen,
    config,
    released: new Map(),
    versions: new Map(),
    id: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    now: 0,
  });
  return plan.packages.filter(({ status }) => status === "publish").length;
};

const parseAll = (files: readonly string[]): number =>
  files.map((file) => parse(readFileSync(file, "utf8"))).filter((table) => "project" in table).length;

/** Milliseconds. */
const time = async (work: () => Promise<number> | number, members: number): Promise<number> => {
  const started = performance.now();
  const found = await work();
  const taken = performance.now() - started;
  if (found !== members) throw new Error(`${found} of ${members} packages were planned`);
  return taken;
};

interface Times {
  readonly members: number;
  readonly planned: number;
  readonly parsed: number;
  readonly ratio: number;
}

const measureSize = async ({ members, rounds }: (typeof sizes)[number]): Promise<Times> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-plan-"));
  try {
    const workspaces = Array.from({ length: rounds }, (_, round) => {
      const own = join(folder, String(round));
      return { own, files: writeWorkspace(own, { members, family: `grove${round}` }) };
    });
    const times: { planned: number; parsed: number }[] = [];
    for (const [round, { own, files }] of workspaces.entries()) {
      const sides = {
        parsed: () => time(() => parseAll(files), members),
        planned: () => time(() => plan(own), members),
      };
      const isReversed = round % 2 === 1;
      const first = await (isReversed ? sides.planned() : sides.parsed());
      const second = await (isReversed ? sides.parsed() : sides.planned());
      times.push(isReversed ? { planned: first, parsed: second } : { planned: second, parsed: first });
    }
    const warm = times.slice(Math.floor(rounds / 4));
    return {
      members,
      planned: median(warm.map(({ planned }) => planned)),
      parsed: median(warm.map(({ parsed }) => parsed)),
      ratio: median(warm.map(({ planned, parsed }) => planned / parsed)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const ratioRow = ({ members, planned, parsed, ratio }: Times): Row => ({
  what: `a plan of ${members} members`,
  ours: `${ratio.toFixed(2)} ×, ${planned.toFixed(1)} ms`,
  against: `read and parse the same files: ${parsed.toFixed(1)} ms`,
  promise: `≤ ${limit} ×`,
  isMet: ratio <= limit,
});

const growthRow = (small: Times, large: Times): Row => {
  const growth = large.planned / small.planned;
  const leastGrowth = large.parsed / small.parsed;
  return {
    what: `ten times the members, ${small.members} to ${large.members}`,
    ours: `${growth.toFixed(1)} × the time`,
    against: `read and parse: ${leastGrowth.toFixed(1)} ×`,
    promise: `≤ ${growthLimit} × as much growth`,
    isMet: growth <= growthLimit * leastGrowth,
  };
};

export const measure = async (): Promise<readonly Row[]> => {
  const times: Times[] = [];
  for (const size of sizes) times.push(await measureSize(size));
  const [thousand, hundred] = times;
  return [...times.toReversed().map(ratioRow), growthRow(hundred!, thousand!)];
};
