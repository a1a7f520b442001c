/**
 * How long the checks take on the largest real workspace, over what has to be done in any case: to list and read the
 * same files, and parse their TOML; and that a hostile file takes no more than its size.
 *
 * Ours is the whole way from a folder to the findings: find the members, read them, build the graph, list and read the
 * files, and run every check; nobody outside is asked. Both sides take turns in one process. Where the real workspaces
 * are not beside the checkout, a synthetic one of the same size stands in.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { nodeFiles } from "../src/adapters/node-files.ts";
import { createSourceFiles } from "../src/adapters/source-files.ts";
import { noConfig } from "../src/domain/config/config.ts";
import { buildGraph } from "../src/domain/graph/graph.ts";
import { readWorkspace } from "../src/domain/workspace/read.ts";
import type { Processes } from "../src/ports/process.ts";
import { checkWorkspace } from "../src/stages/health/check-workspace.ts";
import { median } from "./measuring/median.ts";
import { writeWorkspace } from "./measuring/synthetic-workspace.ts";
import type { Row } from "./row.ts";

const limit = 8;
/** Of the time for twice the text: two, and something for what the processor keeps near. */
const growthLimit = 2.6;
const rounds = 25;
const members = 109;

const real = join(import.meta.dirname, "../../shared/corpora/workspaces");

/** A program of its own would be all that is measured. */
const withoutGit: Processes = {
  run: async () => ({
    code: 128,
    signal: null,
    isTimedOut: false,
    stdout: "",
    stderr: "fatal: not a git repository",
    duration: 0,
  }),
};

const ports = {
  files: nodeFiles,
  sources: createSourceFiles(withoutGit, {}),
  audits: { ask: async () => ({ unavailable: "it is not asked here" }) },
  uvRefusal: async () => undefined,
  names: async () => ({ skipped: "they are not asked here" }),
  signal: new AbortController().signal,
};

const checkAll = async (folder: string): Promise<number> => {
  const workspace = readWorkspace(nodeFiles, folder);
  const config = noConfig;
  const graph = buildGraph(workspace);
  const { findings } = await checkWorkspace({ workspace, graph, config, ignore: [], strict: false }, ports);
  return findings.length;
};

const readAll = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), "utf8") }))
    .filter(({ name, text }) => name === "pyproject.toml" && "project" in parse(text)).length;

/** Milliseconds. */
const time = async (work: () => Promise<number> | number): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** A folder with the workspace to measure, and what it is called. */
const workspaceToMeasure = (scratch: string): { readonly folder: string; readonly title: string } => {
  const sizes = (existsSync(real) ? readdirSync(real) : []).map((name) => {
    const { members: found, root } = JSON.parse(readFileSync(join(real, name, "truth.json"), "utf8"));
    return { folder: join(real, name, root), title: `${name}, ${found.length} members`, size: found.length as number };
  });
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  if (largest !== undefined) return largest;
  writeWorkspace(scratch, { members, family: "grove" });
  return { folder: scratch, title: `a synthetic workspace of ${members} members, as no real one is here` };
};

const measureRatio = async (scratch: string): Promise<Row> => {
  const { folder, title } = workspaceToMeasure(scratch);
  const times: { ours: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push({ bare: await time(() => readAll(folder)), ours: await time(() => checkAll(folder)) });
  }
  // The first rounds are the compiler's.
  const warm = times.slice(5);
  const ratio = median(warm.map(({ ours, bare }) => ours / bare));
  return {
    what: `every check on ${title}`,
    ours: `${ratio.toFixed(2)} ×, ${median(warm.map(({ ours }) => ours)).toFixed(1)} ms`,
    against: `list and read them, and parse their TOML: ${median(warm.map(({ bare }) => bare)).toFixed(1)} ms`,
    promise: `≤ ${limit} ×`,
    isMet: ratio <= limit,
  };
};

/** Texts that make a careless pattern try again from every letter, or a careless count begin again at every match. */
const hostile: Readonly<Record<string, (letters: number) => string>> = {
  "many keys": (letters) => "AKIAABCDEFGHIJKLMNOP\n".repeat(letters / 21),
  "a key that never ends": (letters) => `-----BEGIN ${"A ".repeat(letters / 2)}`,
  "a version after many spaces": (letters) => `__version__ : a${" ".repeat(letters)}x`,
  "many almost versions": (letters) => "__version__ = '1\n".repeat(letters / 17),
};

const measureGrowth = async (scratch: string): Promise<readonly Row[]> => {
  const [, member = ""] = writeWorkspace(scratch, { members: 1, family: "grove" });
  const source = join(member, "../src/it");
  mkdirSync(source, { recursive: true });
  const rows: Row[] = [];
  for (const [what, make] of Object.entries(hostile)) {
    const medians: number[] = [];
    for (const letters of [250_000, 500_000]) {
      writeFileSync(join(source, "_version.py"), make(letters));
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await time(() => checkAll(scratch)));
      medians.push(median(times.slice(5)));
    }
    const [small = 0, large = 0] = medians;
    rows.push({
      what: `a hostile file: ${what}`,
      ours: `${(large / small).toFixed(1)} × the time, ${large.toFixed(1)} ms`,
      against: "twice the text, to 500 kB",
      promise: `≤ ${growthLimit} ×`,
      isMet: large / small <= growthLimit,
    });
  }
  return rows;
};

const inScratch = async <Value>(work: (folder: string) => Promise<Value>): Promise<Value> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-checks-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const measure = async (): Promise<readonly Row[]> => [
  await inScratch(measureRatio),
  ...(await inScratch(measureGrowth)),
];
