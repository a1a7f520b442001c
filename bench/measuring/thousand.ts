/**
 * A release of all packages of the workspace in the folder of the first argument, from reading it to the report: the plan,
 * the pipeline with the manifest and the live table, and the report. Programs and the index are left out: each stage is
 * over at once. Prints the largest memory, in bytes.
 */
import { join } from "node:path";
import { openStore } from "../../src/adapters/folder-store.ts";
import { nodeFiles } from "../../src/adapters/node-files.ts";
import { systemClock } from "../../src/adapters/system-clock.ts";
import { type Config, noConfig } from "../../src/domain/config/config.ts";
import type { Distribution } from "../../src/domain/distribution/distribution.ts";
import { emptyNetrc } from "../../src/domain/indexes/netrc.ts";
import { readUvIndexes } from "../../src/domain/indexes/uv-indexes.ts";
import { isWork, type PlannedPackage } from "../../src/domain/plan/plan.ts";
import { toMarkdown } from "../../src/domain/report/summary.ts";
import { toText } from "../../src/domain/report/text.ts";
import { type StageName, stageNames } from "../../src/domain/run/outcome.ts";
import { plain } from "../../src/runtime/colour.ts";
import { keepHeapSmall } from "../../src/runtime/engine.ts";
import { createLiveTable } from "../../src/runtime/progress/live-table.ts";
import { makePlan, survey } from "../../src/stages/plan/survey.ts";
import { keepManifest } from "../../src/stages/publish/manifest-writer.ts";
import { runPipeline } from "../../src/stages/publish/pipeline.ts";
import type { Stage } from "../../src/stages/publish/stage.ts";
import { withoutGit } from "./without-git.ts";

const [folder = "", expected] = process.argv.slice(2);

const config: Config = noConfig;
const wish = {
  workingDirectory: join(folder, "workspace"),
  tagFormat: [],
  index: "rehearsal",
  checkUrl: undefined,
  bounds: "lower",
  packages: [],
  exclude: [],
  tag: undefined,
} as const;

keepHeapSmall();
const seen = await survey(wish, {
  files: nodeFiles,
  git: withoutGit,
  clock: systemClock,
  config,
  indexes: { read: () => readUvIndexes({ layers: [], environment: {}, netrc: emptyNetrc }) },
  absolute: (path) => path,
});
const id = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
const now = systemClock.now();
const { plan, findings } = makePlan({ wish, survey: seen, config, released: new Map(), versions: new Map(), id, now });

const distributionsOf = ({ name, version }: PlannedPackage): readonly Distribution[] => {
  const stem = `${name.replaceAll("-", "_")}-${version}`;
  const rest = { package: name, size: 20_000, sha256: "0123456789abcdef".repeat(4) };
  return [
    { ...rest, filename: `${stem}-py3-none-any.whl`, kind: "wheel" },
    { ...rest, filename: `${stem}.tar.gz`, kind: "sdist" },
  ];
};

const table = createLiveTable({ columns: 120, rows: 50, write: () => true }, plain, Date.now);
const manifest = keepManifest({ plan, sources: {}, store: await openStore(join(folder, "dist")) }, systemClock);
let distributions: readonly Distribution[] = [];

const stageOf = (name: StageName): Stage => ({
  name,
  slots: 8,
  run: async (work) => {
    table.detail({ package: work.package.name, stage: name, detail: "the last line of a program" });
    // So that the table is drawn and the manifest is written meanwhile, as in a run.
    await systemClock.sleep(1);
    if (name !== "build") return { kind: "done" };
    return { kind: "done", detail: "built", distributions: distributionsOf(work.package) };
  },
});

table.planned(plan, stageNames.at(-1));
const needs = new Map(plan.packages.map((entry) => [entry.name, entry.needs]));
const end = await runPipeline(
  stageNames.map((name) => ({
    title: name,
    stages: [stageOf(name)],
    needs: (each: string) => needs.get(each) ?? [],
    boundBy: name,
    freedBy: name,
  })),
  plan.packages.filter(isWork).map((entry) => ({ package: entry, distributions: [] })),
  {
    clock: systemClock,
    signal: new AbortController().signal,
    progress: {
      ...table,
      ended: (outcome) => {
        manifest.outcome(outcome);
        table.ended(outcome);
      },
    },
    changed: (works) => {
      distributions = works.flatMap((work) => work.distributions);
      manifest.distributions(distributions);
    },
  },
);
await manifest.flush();
table.finished();
const attestations = { found: 0, left: "none", before: [] };
const report = {
  ...end,
  plan,
  findings,
  distributions,
  attestations,
  start: { kind: "terminal" } as const,
  isDryRun: false,
  started: now,
  ended: systemClock.now(),
};
const texts = [toMarkdown(report), toText(report)];
if (end.works.length !== Number(expected) || !end.isComplete || texts.includes(""))
  throw new Error("It did not end well");
console.log(process.resourceUsage().maxRSS * 1024);
