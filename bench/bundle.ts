/**
 * How large the bundle is, and what each command loads of it. A library that a command has no use for must not be in what
 * it loads: the files are listed by a hook of Node's loader, and each library is a file of its name. What a job
 * downloads is the archive of a commit.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleFolder } from "./measuring/bundle.ts";
import { runWell } from "./measuring/child.ts";
import type { Row } from "./row.ts";

const distGoal = 5_000_000;
const archiveGoal = 1_200_000;
const root = join(import.meta.dirname, "..");
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
  { name: "cli.js --version", args: ["cli.js", "--version"], status: 0, uses: [] },
  { name: "cli.js --help", args: ["cli.js", "--help"], status: 0, uses: ["commander"] },
  { name: "cli.js explain", args: ["cli.js", "explain", "RA-USAGE-INVALID-VALUE"], status: 0, uses: [] },
  { name: "cli.js completion", args: ["cli.js", "completion", "bash"], status: 0, uses: [] },
  { name: "cli.js discover", args: ["cli.js", "discover", "-C", workspace], status: 0, uses: toml },
  { name: "cli.js graph", args: ["cli.js", "graph", "-C", workspace], status: 0, uses: toml },
  {
    name: "cli.js plan",
    args: ["cli.js", "plan", "-C", workspace, "--index", "rehearsal"],
    status: 0,
    uses: ["p-limit", "ulid", ...toml],
  },
];

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
  const names = new Set(allFiles());
  const paths = urls.map((url) => relative(realpathSync(bundleFolder()), realpathSync(fileURLToPath(url))));
  return [...new Set(paths)].filter((name) => names.has(name));
};

const allFiles = (): readonly string[] =>
  readdirSync(bundleFolder(), { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(bundleFolder(), path)).isFile(),
  );

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
const sizeOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(bundleFolder(), name)).size, 0);

const loadRow = async (load: Load, folder: string): Promise<Row> => {
  const files = await filesLoadedBy(load, folder);
  const idle = files
    .filter((path) => dirname(path) === "libraries")
    .map((path) => basename(path, ".js"))
    .filter((name) => !load.uses.includes(name));
  return {
    what: `${load.name} loads`,
    ours: `${kilobytes(sizeOf(files))} in ${files.length} files${idle.length === 0 ? "" : `, with ${idle.join(", ")}`}`,
    against: `all: ${kilobytes(sizeOf(allFiles()))}`,
    promise: "no library in vain",
    isMet: idle.length === 0,
  };
};

const largest = (): string =>
  allFiles()
    .map((name) => ({ name, size: sizeOf([name]) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 4)
    .map(({ name, size }) => `${name} ${kilobytes(size)}`)
    .join(", ");

/** Bytes of what a forge makes of a tag. */
const archiveRow = (): Row => {
  const sizeOfArchive = (tree: string): number =>
    execFileSync("git", ["archive", "--format=tar.gz", tree], { cwd: root, maxBuffer: 1 << 27 }).length;
  const size = sizeOfArchive("HEAD");
  return {
    what: "the archive of the last commit, which a job downloads",
    ours: kilobytes(size),
    against: `dist alone: ${kilobytes(sizeOfArchive("HEAD:dist"))}`,
    promise: `≤ ${kilobytes(archiveGoal)}`,
    isMet: size <= archiveGoal,
  };
};

export const measure = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-loads-"));
  try {
    const names = allFiles();
    const size: Row = {
      what: `dist, ${names.length} files`,
      ours: kilobytes(sizeOf(names)),
      against: `largest: ${largest()}`,
      promise: `≤ ${kilobytes(distGoal)}`,
      isMet: sizeOf(names) <= distGoal,
    };
    const rows: Row[] = [];
    for (const load of loads) rows.push(await loadRow(load, folder));
    return [size, archiveRow(), ...rows];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
