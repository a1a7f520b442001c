/**
 * What a release costs over a plain loop of the same `uv build` and `uv publish`, at the example workspace and an index on
 * loopback. The loop takes one package after the other, and uploads file by file, as we do.
 *
 * Own time is the time in which none of the programs ran that we start: what somebody waits for us, questions to the index
 * included. Beside it stands the processor time of our own process, most of it while programs run. Both over the time of
 * the loop.
 *
 * The build is ours from the start of the process, the plan, the copy and the pins included, to the end of the last
 * build, two at a time, over the loop's builds alone.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleFolder } from "./measuring/bundle.ts";
import { runWell } from "./measuring/child.ts";
import { type Index, withIndex } from "./measuring/embedded-index.ts";
import { median } from "./measuring/median.ts";
import type { Row } from "./row.ts";

const limit = 0.05;
const rounds = 3;
const example = join(import.meta.dirname, "../examples/demo-workspace");
const preload = join(import.meta.dirname, "measuring/own-time.mjs");
const commitTime = 1_700_000_000;

type Environment = Readonly<Record<string, string>>;

/** This process's own, for uv has to reach what builds need as it always does; nothing that says where to publish. */
const environment = (folder: string): Environment => {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(?:UV_PUBLISH|PYPI|TWINE|GITHUB|ACTIONS)_/.test(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(inherited),
    UV_CACHE_DIR: spawnSync("uv", ["cache", "dir"], { encoding: "utf8" }).stdout.trim(),
    XDG_CACHE_HOME: join(folder, "cache"),
    GIT_AUTHOR_NAME: "bench",
    GIT_AUTHOR_EMAIL: "bench@example.org",
    GIT_COMMITTER_NAME: "bench",
    GIT_COMMITTER_EMAIL: "bench@example.org",
    GIT_COMMITTER_DATE: `${commitTime} +0000`,
    NO_PROXY: "127.0.0.1",
    NO_COLOR: "1",
  };
};

interface Place {
  readonly folder: string;
  readonly workspace: string;
  readonly env: Environment;
  /** The packages to publish, in order. */
  readonly names: readonly string[];
}

const cli = (): string => join(bundleFolder(), "cli.js");

const prepare = async (folder: string): Promise<Place> => {
  const workspace = join(folder, "workspace");
  cpSync(example, workspace, { recursive: true });
  const env = environment(folder);
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["commit", "--quiet", "--message", "bench"],
  ]) {
    await runWell({ file: "git", args, cwd: workspace, env });
  }
  const args = [cli(), "plan", "-C", workspace, "--index", "rehearsal", "--format", "json", "--quiet"];
  const { output } = await runWell({ file: process.execPath, args, cwd: folder, env });
  const { packages } = JSON.parse(output) as { packages: readonly { name: string; status: string }[] };
  return {
    folder,
    workspace,
    env,
    names: packages.filter(({ status }) => status === "publish").map(({ name }) => name),
  };
};

interface LoopTimes {
  /** Milliseconds. */
  readonly build: number;
  readonly publish: number;
}

const loop = ({ folder, workspace, env, names }: Place, index: Index): Promise<LoopTimes> => {
  const out = mkdtempSync(join(folder, "loop-"));
  const token = { UV_PUBLISH_TOKEN: index.token, UV_PUBLISH_URL: `${index.url}legacy/` };
  const uv = async (args: readonly string[], cwd: string, extra: Environment): Promise<number> =>
    (await runWell({ file: "uv", args, cwd, env: { ...env, ...extra } })).wall;
  const one = async (name: string): Promise<LoopTimes> => {
    const own = join(out, name);
    mkdirSync(own);
    const args = ["build", "--no-sources", "--no-create-gitignore", "--out-dir", own, "--package", name];
    const build = await uv(args, workspace, { SOURCE_DATE_EPOCH: String(commitTime), UV_NO_PROGRESS: "1" });
    let publish = 0;
    for (const file of readdirSync(own).sort((a, b) => Number(a.endsWith(".gz")) - Number(b.endsWith(".gz")))) {
      publish += await uv(["publish", "--trusted-publishing", "never", "--", join(own, file)], "/", token);
    }
    return { build, publish };
  };
  return names.reduce<Promise<LoopTimes>>(
    async (before, name) => {
      const sum = await before;
      const { build, publish } = await one(name);
      return { build: sum.build + build, publish: sum.publish + publish };
    },
    Promise.resolve({ build: 0, publish: 0 }),
  );
};

interface OwnTimes {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  /** In which no program ran. */
  readonly alone: number;
  /** Until the last package is built. */
  readonly built: number;
}

const publish = async ({ folder, workspace, env, names }: Place, { url, token }: Index): Promise<OwnTimes> => {
  const times = join(folder, "own-time.json");
  const to = ["--index", `${url}legacy/`, "--check-url", `${url}simple/`];
  const how = ["--rehearse", "false", "--smoke", "off", "--wait-for", "accepted", "--concurrent-uploads", "1", "--yes"];
  const shown = ["--format", "json", "--quiet"];
  const started = Date.now();
  const { output } = await runWell({
    file: process.execPath,
    args: ["--import", preload, cli(), "publish", "-C", workspace, ...to, ...how, ...shown],
    cwd: folder,
    env: { ...env, BENCH_OWN_TIME: times, UV_CONCURRENT_BUILDS: "2", PYPI_API_TOKEN: token },
  });
  const { outcomes, uploaded } = JSON.parse(output) as {
    readonly outcomes: readonly { readonly stage: string; readonly ended: number }[];
    readonly uploaded: number;
  };
  if (uploaded !== 2 * names.length) throw new Error(`${uploaded} files were uploaded for ${names.length} packages`);
  const { wall, waited, cpu } = JSON.parse(readFileSync(times, "utf8")) as Record<"wall" | "waited" | "cpu", number>;
  const builds = outcomes.filter(({ stage }) => stage === "build").map(({ ended }) => ended);
  return { wall, cpu, alone: wall - waited, built: Math.max(...builds) - started };
};

const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)} %`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const rowsOf = (count: number, rounds: readonly { readonly plain: LoopTimes; readonly own: OwnTimes }[]): Row[] => {
  const of = (value: (round: (typeof rounds)[number]) => number): number => median(rounds.map(value));
  const whole = ({ plain }: (typeof rounds)[number]): number => plain.build + plain.publish;
  const cpu = of((round) => round.own.cpu / whole(round));
  const alone = of((round) => round.own.alone / whole(round));
  const built = of((round) => round.own.built / round.plain.build);
  return [
    {
      what: `own time for each of ${count} packages`,
      ours: `${percent(alone)}, ${of(({ own }) => own.alone / count).toFixed(0)} ms (processor: ${percent(cpu)})`,
      against: `loop of uv build and uv publish: ${of((round) => whole(round) / count).toFixed(0)} ms`,
      promise: `≤ ${percent(limit)}`,
      isMet: alone <= limit,
    },
    {
      what: `all ${count} built, from the start`,
      ours: `${built.toFixed(2)} ×, ${seconds(of(({ own }) => own.built))}`,
      against: `loop of uv build: ${seconds(of(({ plain }) => plain.build))}`,
      promise: "≤ 1 ×",
      isMet: built <= 1,
    },
    {
      what: `the whole run, with lock, checks and questions to the index`,
      ours: `${of((round) => round.own.wall / whole(round)).toFixed(2)} ×, ${seconds(of(({ own }) => own.wall))}`,
      against: `loop of uv build and uv publish: ${seconds(of(whole))}`,
      promise: "",
      isMet: undefined,
    },
  ];
};

export const measure = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-own-"));
  try {
    const place = await prepare(folder);
    const round = async () => ({
      plain: await withIndex({ ...place, cli: cli() }, (index) => loop(place, index)),
      own: await withIndex({ ...place, cli: cli() }, (index) => publish(place, index)),
    });
    // The first round fills uv's cache with what builds need.
    await round();
    const measured = [];
    for (let index = 0; index < rounds; index++) measured.push(await round());
    return rowsOf(place.names.length, measured);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
