/**
 * How much memory a run has at most at 1,000 packages: a process of its own that plans, runs the pipeline with manifest and
 * live table, and reports. It is bundled before, as what people run is; an empty script stands beside.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWell } from "./measuring/child.ts";
import { writeWorkspace } from "./measuring/synthetic-workspace.ts";
import type { Row } from "./row.ts";

const limit = 120_000_000;
const sizes = [10, 1000];

const peakOf = async (args: readonly string[], folder: string): Promise<number> => {
  const { PATH = "" } = process.env;
  const { output } = await runWell({ file: process.execPath, args, cwd: folder, env: { PATH, HOME: folder } });
  return Number(output.trim());
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** The script that runs a release, as one file. In a child: what this process takes, its children are said to have taken. */
const bundleRelease = async (folder: string): Promise<string> => {
  const release = join(folder, "release.mjs");
  const [bundle, script] = ["bundle-script.ts", "thousand.ts"].map((name) =>
    join(import.meta.dirname, "measuring", name),
  );
  const { PATH = "" } = process.env;
  await runWell({
    file: process.execPath,
    args: [bundle!, script!, release],
    cwd: folder,
    env: { PATH, HOME: folder },
  });
  return release;
};

const measureSize = async ({
  members,
  folder,
  release,
}: {
  members: number;
  folder: string;
  release: string;
}): Promise<Row> => {
  const own = join(folder, String(members));
  mkdirSync(join(own, "workspace"), { recursive: true });
  writeWorkspace(join(own, "workspace"), { members, family: "grove" });
  const empty = join(own, "empty.mjs");
  writeFileSync(empty, "console.log(process.resourceUsage().maxRSS * 1024);\n");
  const peak = await peakOf([release, own, String(members)], own);
  return {
    what: `${members.toLocaleString("en")} packages, from the plan to the report`,
    ours: megabytes(peak),
    against: `an empty script: ${megabytes(await peakOf([empty], own))}`,
    promise: `≤ ${megabytes(limit)}`,
    isMet: peak <= limit,
  };
};

export const measure = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-memory-"));
  try {
    const release = await bundleRelease(folder);
    const rows: Row[] = [];
    for (const members of sizes) rows.push(await measureSize({ members, folder, release }));
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
