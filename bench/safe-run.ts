/**
 * What a whole safe run costs: plan, build, check, rehearse, upload, verify, smoke, to an index on loopback. On a made
 * workspace with and without requirements of other projects, and on the one that `BENCH_WORKSPACE` names; against
 * - the build of the commit before this was measured for the first time, run beside it, in turns;
 * - the plain loop of `uv build` and `uv publish`;
 * - without rehearsal and smoke, `publish` of molt-release.
 *
 * What the made packages require comes from a mirror of wheels on loopback, which says how long it is fresh as PyPI does; it is
 * filled once from the machine's own index. For a cold cache it is as far away as a runner's: 20 ms, 100 Mbit/s. What a real
 * workspace requires comes through a relay on loopback, for the machine's own index need not say how long a page is fresh.
 *
 * Processor time is that of all processes of a run. On a machine that others share, it says more than the clock.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexPresets } from "../src/domain/target/presets.ts";
import { type Ended, runWell } from "./measuring/child.ts";
import { withIndex } from "./measuring/embedded-index.ts";
import { makeRelease, outside } from "./measuring/made-release.ts";
import { median } from "./measuring/median.ts";
import { startRelay } from "./measuring/relay.ts";
import {
  commitAll,
  earlierCli,
  environment,
  type Place,
  plainLoop,
  plannedNames,
  publish,
  today,
  uv,
} from "./measuring/release-runs.ts";
import { near, startMirror, type WheelMirror } from "./measuring/wheel-mirror.ts";
import type { Row } from "./row.ts";

const peer = "molt-release==0.2.0";
const rounds = 3;
const runner = { delay: 20, rate: 100e6 / 8 };

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const ofMedian = (runs: readonly Ended[], value: (run: Ended) => number): number => median(runs.map(value));
const wall = ({ wall }: Ended): number => wall;
const cpu = ({ cpu = Number.NaN }: Ended): number => cpu;

interface Case {
  readonly what: string;
  readonly workspace: string;
  /** Of the time before, at most. */
  readonly limit: number;
}

const compare = async ({ what, workspace, limit }: Case, place: Place): Promise<readonly Row[]> => {
  const old = earlierCli(place.folder);
  const names = await plannedNames(workspace, place);
  await publish(today(), workspace, place);
  const [ours, theirs, plain]: [Ended[], Ended[], { wall: number }[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    theirs.push(await publish(old, workspace, place));
    ours.push(await publish(today(), workspace, place));
    plain.push(await plainLoop(names, workspace, place));
  }
  const ratio = ofMedian(ours, wall) / ofMedian(theirs, wall);
  const processor = ofMedian(ours, cpu) / ofMedian(theirs, cpu);
  const loop = median(plain.map((each) => each.wall));
  const isMet = Number.isNaN(processor) ? undefined : processor <= 0.5;
  return [
    {
      what: `${what}, ${names.length} packages: the whole safe run`,
      ours: `${ratio.toFixed(2)} ×, ${seconds(ofMedian(ours, wall))}`,
      against: `the build before: ${seconds(ofMedian(theirs, wall))} (plain loop: ${seconds(loop)})`,
      promise: `≤ ${limit} ×`,
      isMet: ratio <= limit,
    },
    {
      what: `${what}: processor`,
      ours: `${processor.toFixed(2)} ×, ${seconds(ofMedian(ours, cpu))}`,
      against: `the build before: ${seconds(ofMedian(theirs, cpu))}`,
      promise: "≤ 0.5 ×",
      isMet,
    },
  ];
};

/** Its lock names the index that it was made with: that is the relay's address in the copy. */
const compareReal = async (workspace: string, place: Place): Promise<readonly Row[]> => {
  await using relay = await startRelay();
  const copy = join(place.folder, "real");
  execFileSync("git", ["clone", "--quiet", workspace, copy]);
  const lock = join(copy, "uv.lock");
  writeFileSync(lock, readFileSync(lock, "utf8").replaceAll(indexPresets.pypi.simpleUrl.slice(0, -1), relay.simpleUrl));
  commitAll(copy);
  const env = environment(place.folder, {
    UV_DEFAULT_INDEX: relay.simpleUrl,
    UV_CACHE_DIR: join(place.folder, "uv-real"),
  });
  return await compare({ what: "real", workspace: copy, limit: 0.5 }, { ...place, env });
};

const againstPeer = async (workspace: string, place: Place): Promise<Row> => {
  const home = join(place.folder, "peer");
  const own = { ...environment(place.folder, {}), UV_CACHE_DIR: place.env.UV_CACHE_DIR! };
  await uv(["venv", "--quiet", "--no-project", home], own, place.folder);
  await uv(["pip", "install", "--quiet", "--no-config", "--python", join(home, "bin/python"), peer], own, place.folder);
  const theirs = () =>
    withIndex({ ...place, cli: today() }, async ({ url, token }) => {
      const env = { ...place.env, UV_PUBLISH_TOKEN: token, HOME: place.folder };
      const args = ["publish", "--index-url", `${url}legacy/`, "--no-git-tag", "--non-interactive"];
      return await runWell({ file: join(home, "bin/molt"), args, cwd: workspace, env });
    });
  const less = ["--rehearse", "false", "--smoke", "off"];
  const runs: { readonly ours: Ended; readonly theirs: Ended }[] = [];
  for (let round = 0; round <= rounds; round++)
    runs.push({ theirs: await theirs(), ours: await publish(today(), workspace, place, less) });
  // The first round fills caches of both.
  const counted = runs.slice(1);
  const ratio = median(counted.map((each) => each.ours.wall)) / median(counted.map((each) => each.theirs.wall));
  const processor = median(counted.map((each) => cpu(each.ours))) / median(counted.map((each) => cpu(each.theirs)));
  return {
    what: "made, bare: without rehearsal and smoke",
    ours: `${ratio.toFixed(2)} ×, ${seconds(median(counted.map((each) => each.ours.wall)))} (processor ${processor.toFixed(2)} ×)`,
    against: `publish of ${peer}: ${seconds(median(counted.map((each) => each.theirs.wall)))}`,
    promise: "≤ 1 ×",
    isMet: ratio <= 1,
  };
};

/** With an empty cache, through a line as a runner has it. */
const cold = async (workspace: string, place: Place): Promise<Row> => {
  const names = await plannedNames(workspace, place);
  const { mirror } = place;
  const runs: { readonly run: number; readonly download: number; readonly plain: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const cache = mkdtempSync(join(place.folder, "cold-"));
    mirror.line = runner;
    mirror.sent.clear();
    const { wall: run } = await publish(today(), workspace, { ...place, env: { ...place.env, UV_CACHE_DIR: cache } });
    const download = await downloadAlone(mirror);
    mirror.line = near;
    const { wall: plain } = await plainLoop(names, workspace, place);
    runs.push({ run, download, plain });
    rmSync(cache, { recursive: true });
  }
  const bound = median(runs.map(({ download, plain }) => download + plain));
  const run = median(runs.map((each) => each.run));
  return {
    what: "made, with requirements: the whole safe run with a cold cache, 20 ms and 100 Mbit/s",
    ours: `${(run / bound).toFixed(2)} ×, ${seconds(run)}`,
    against: `downloading alone and the plain loop: ${seconds(bound)}`,
    promise: "≤ 1.3 ×",
    isMet: run <= 1.3 * bound,
  };
};

/** The files that were sent, once more, eight at a time. */
const downloadAlone = async (mirror: WheelMirror): Promise<number> => {
  const paths = [...mirror.sent.keys()];
  const started = performance.now();
  const one = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop())
      await (await fetch(new URL(path, mirror.simpleUrl))).arrayBuffer();
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return performance.now() - started;
};

export const measure = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-safe-"));
  try {
    const wheels = join(folder, "wheels");
    const users = environment(folder, {});
    const pip = ["tool", "run", "pip", "download", "--quiet", "--only-binary", ":all:", "--dest", wheels];
    await uv([...pip, "twine==7.0.0", ...outside], users, folder);
    await using mirror = await startMirror(wheels);
    const env = { ...users, UV_DEFAULT_INDEX: mirror.simpleUrl, UV_CACHE_DIR: join(folder, "uv") };
    const place = { folder, mirror, env };
    const [third, bare] = [join(folder, "third"), join(folder, "bare")];
    for (const [workspace, thirdParty] of [
      [third, true],
      [bare, false],
    ] as const) {
      // biome-ignore format: one thought
      mkdirSync(workspace);
      makeRelease(workspace, { thirdParty });
      commitAll(workspace);
    }
    const { BENCH_WORKSPACE: real } = process.env;
    return [
      ...(await compare({ what: "made, with requirements", workspace: third, limit: 0.25 }, place)),
      ...(await compare({ what: "made, bare", workspace: bare, limit: 0.35 }, place)),
      ...(real === undefined ? [] : await compareReal(real, place)),
      await againstPeer(bare, place),
      await cold(third, place),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
