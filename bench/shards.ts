/**
 * How long the builds of 1,000 packages take on 1 to 32 runners, on a virtual clock: each runner builds its share, one
 * package after the other.
 *
 * Of the packages 5 % compile Rust, 10 % C; 30 in three groups need a package of the workspace to be built. Times are
 * log-normal around the median of their kind, from a fixed seed. Four ways share the same packages:
 * - ours: by the times that the builds take;
 * - measured: by those of an earlier run, which each differ by some 15 %;
 * - guessed: by what the build requires, where there was no run;
 * - dealt out: one package after the other to the next runner, as a matrix by hand would.
 *
 * The bound is what nothing can beat: the greater of the work ÷ runners and the critical path, the longest chain of builds
 * that need each other. Promised is how well the packages are spread. What no way can foresee is reported: a share is
 * settled before its job starts, and the fewer long builds one has, the less they even out.
 */
import type { Edge, Graph } from "../src/domain/graph/graph.ts";
import { buildNeeds } from "../src/domain/plan/build-needs.ts";
import { guessedSeconds } from "../src/domain/plan/build-time.ts";
import { shardsOf } from "../src/domain/plan/shards.ts";
import { median } from "./measuring/median.ts";
import { createRandom } from "./measuring/random.ts";
import type { Row } from "./row.ts";

const count = 1_000;
const runs = 20;
const limit = 1.1;
const runners = [1, 2, 4, 8, 16, 32];

interface Kind {
  readonly requires: string;
  /** Seconds. */
  readonly median: number;
  /** The standard deviation of the logarithm, from package to package. */
  readonly spread: number;
}

const rust: Kind = { requires: "maturin", median: 90, spread: 0.5 };
const c: Kind = { requires: "scikit-build-core", median: 40, spread: 0.5 };
const pure: Kind = { requires: "hatchling", median: 1, spread: 0.3 };

/** From one run to the next. */
const drift = 0.15;

/** Log-normal by the Box–Muller transform. */
const draw = (random: () => number, { median, spread }: Pick<Kind, "median" | "spread">): number =>
  median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));

interface Workspace {
  readonly names: readonly string[];
  readonly graph: Graph;
  /** Seconds, by package. */
  readonly now: ReadonlyMap<string, number>;
  readonly earlier: ReadonlyMap<string, number>;
  readonly guessed: ReadonlyMap<string, number>;
}

const drawWorkspace = (random: () => number): Workspace => {
  const names = Array.from({ length: count }, (_, at) => `p${at}`);
  const edges = [0, 1, 2].flatMap((group) =>
    Array.from(
      { length: 10 },
      (_, at): Edge => ({
        from: `p${100 * group + at + 1}`,
        to: `p${100 * group}`,
        kinds: ["build"],
        hard: true,
      }),
    ),
  );
  const kinds = new Map(
    names.map((name) => {
      const chance = random();
      return [name, chance < 0.05 ? rust : chance < 0.15 ? c : pure] as const;
    }),
  );
  const usual = new Map(names.map((name) => [name, draw(random, kinds.get(name)!)] as const));
  const run = () => new Map(names.map((name) => [name, usual.get(name)! * draw(random, { median: 1, spread: drift })]));
  const guess = ({ requires }: Kind) =>
    guessedSeconds({ text: `[build-system]\nrequires = ["${requires}"]\n`, tool: {} });
  const guesses = new Map([rust, c, pure].map((kind) => [kind, guess(kind)]));
  return {
    names,
    graph: { names, edges, levels: [], cycles: [] },
    now: run(),
    earlier: run(),
    guessed: new Map(names.map((name) => [name, guesses.get(kinds.get(name)!)!])),
  };
};

const sumOf = (names: readonly string[], seconds: ReadonlyMap<string, number>): number =>
  names.reduce((sum, name) => sum + seconds.get(name)!, 0);

const makespan = (shards: readonly (readonly string[])[], seconds: ReadonlyMap<string, number>): number =>
  Math.max(...shards.map((names) => sumOf(names, seconds)));

const bound = ({ names, graph, now }: Workspace, machines: number): number => {
  const needs = buildNeeds(graph, names);
  const path = (name: string): number => now.get(name)! + Math.max(0, ...(needs.get(name) ?? []).map(path));
  return Math.max(sumOf(names, now) / machines, ...names.map(path));
};

const dealt = ({ names }: Workspace, machines: number): readonly (readonly string[])[] =>
  Array.from({ length: machines }, (_, job) => names.filter((_, at) => at % machines === job));

const measureRunners = (machines: number): Row => {
  const random = createRandom(1);
  const results = Array.from({ length: runs }, () => {
    const workspace = drawWorkspace(random);
    const { names, graph, now, earlier, guessed } = workspace;
    const least = bound(workspace, machines);
    const by = (seconds: ReadonlyMap<string, number>) =>
      makespan(shardsOf({ names, graph, count: machines, secondsOf: (name) => seconds.get(name)! }), now);
    const seconds = by(now);
    if (seconds < least - 1e-6) throw new Error(`The builds took ${seconds} s, less than their bound of ${least} s`);
    return {
      seconds,
      ours: seconds / least,
      measured: by(earlier) / least,
      guessed: by(guessed) / least,
      dealt: makespan(dealt(workspace, machines), now) / least,
    };
  });
  const of = (key: keyof (typeof results)[number]): number => median(results.map((result) => result[key]));
  const worst = Math.max(...results.map(({ ours }) => ours));
  return {
    what: `builds of ${count} packages on ${machines} ${machines === 1 ? "runner" : "runners"}`,
    ours: `${of("ours").toFixed(3)} × bound (worst ${worst.toFixed(3)}), ${of("seconds").toFixed(0)} s`,
    against: `measured ${of("measured").toFixed(2)} ×, guessed ${of("guessed").toFixed(2)} ×, dealt out ${of("dealt").toFixed(2)} ×`,
    promise: `≤ ${limit} × bound`,
    isMet: of("ours") <= limit,
  };
};

/** Medians of many workspaces. */
export const measure = (): readonly Row[] => runners.map(measureRunners);
