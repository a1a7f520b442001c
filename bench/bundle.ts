/**
 * How large the bundle is, and what each command loads of it. A library that a command has no use for must not be in what
 * it loads: the files are listed by a hook of Node's loader, and which packages are in a file is read from the comments
 * that ncc leaves there.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bundleFolder } from "./measuring/bundle.ts";
import { runWell } from "./measuring/child.ts";
import type { Row } from "./row.ts";

const goal = 5_000_000;
const hook = join(import.meta.dirname, "measuring/loaded.mjs");
const workspace = join(import.meta.dirname, "../examples/demo-workspace");

interface Load {
  readonly name: string;
  readonly args: readonly string[];
  readonly status: number;
  /** The packages that it has a use for. */
  readonly uses: readonly string[];
}

const toml = ["smol-toml", "picomatch"];
const loads: readonly Load[] = [
  { name: "cli.js --version", args: ["cli.js", "--version"], status: 0, uses: ["commander"] },
  { name: "cli.js explain", args: ["cli.js", "explain", "RA-USAGE-INVALID-VALUE"], status: 0, uses: ["commander"] },
  { name: "cli.js completion", args: ["cli.js", "completion", "bash"], status: 0, uses: ["commander"] },
  { name: "cli.js discover", args: ["cli.js", "discover", "-C", workspace], status: 0, uses: ["commander", ...toml] },
  { name: "cli.js graph", args: ["cli.js", "graph", "-C", workspace], status: 0, uses: ["commander", ...toml] },
  {
    name: "cli.js plan",
    args: ["cli.js", "plan", "-C", workspace, "--index", "rehearsal"],
    status: 0,
    uses: ["commander", "p-limit", "yocto-queue", "ulid", ...toml],
  },
];

/** The npm packages in a file of the bundle. */
const packagesIn = (file: string): readonly string[] => {
  const found = readFileSync(file, "utf8").matchAll(/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g);
  return [...new Set([...found].map(([, name]) => name!))].sort();
};

const filesLoadedBy = async ({ args, status }: Load, folder: string): Promise<readonly string[]> => {
  const [entry = "", ...rest] = args;
  const report = join(folder, "loaded.json");
  const { PATH = "" } = process.env;
  await runWell(
    {
      file: process.execPath,
      args: ["--import", hook, join(bundleFolder(), entry), ...rest],
      cwd: folder,
      env: { PATH, HOME: folder, BENCH_LOADED: report, NODE_DISABLE_COMPILE_CACHE: "1" },
    },
    status,
  );
  const urls = JSON.parse(readFileSync(report, "utf8")) as readonly string[];
  const names = new Set(readdirSync(bundleFolder()));
  return [...new Set(urls.map((url) => basename(url)))].filter((name) => names.has(name));
};

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
const sizeOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(bundleFolder(), name)).size, 0);

const loadRow = async (load: Load, folder: string): Promise<Row> => {
  const files = await filesLoadedBy(load, folder);
  const packages = files.flatMap((name) => packagesIn(join(bundleFolder(), name)));
  const idle = [...new Set(packages)].filter((name) => !load.uses.includes(name));
  return {
    what: `${load.name} loads`,
    ours: `${kilobytes(sizeOf(files))} in ${files.length} files${idle.length === 0 ? "" : `, with ${idle.join(", ")}`}`,
    against: `all: ${kilobytes(sizeOf(readdirSync(bundleFolder())))}`,
    promise: "no library in vain",
    isMet: idle.length === 0,
  };
};

/** The largest files, with the packages that most of their code is from. */
const largest = (): string =>
  readdirSync(bundleFolder())
    .map((name) => ({ name, size: sizeOf([name]) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 4)
    .map(({ name, size }) => `${name} ${kilobytes(size)}`)
    .join(", ");

export const measure = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-loads-"));
  try {
    const names = readdirSync(bundleFolder());
    const size: Row = {
      what: `dist, ${names.length} files`,
      ours: kilobytes(sizeOf(names)),
      against: `largest: ${largest()}`,
      promise: `goal: ≤ ${kilobytes(goal)}`,
      isMet: sizeOf(names) <= goal,
    };
    const rows: Row[] = [];
    for (const load of loads) rows.push(await loadRow(load, folder));
    return [size, ...rows];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
