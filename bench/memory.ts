/**
 * How much memory a run has at most at 1,000 packages: a process of its own that plans, runs the pipeline with manifest and
 * live table, and reports. It runs from the sources, so that Node's compiler of types is in the figure; an empty script of
 * the same kind stands beside.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWell } from "./measuring/child.ts";
import { writeWorkspace } from "./measuring/synthetic-workspace.ts";
import type { Row } from "./row.ts";

const limit = 200_000_000;
const sizes = [10, 1000];

const peakOf = async (args: readonly string[], folder: string): Promise<number> => {
  const { PATH = "" } = process.env;
  const { output } = await runWell({ file: process.execPath, args, cwd: folder, env: { PATH, HOME: folder } });
  return Number(output.trim());
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

const measureSize = async (members: number, folder: string): Promise<Row> => {
  const own = join(folder, String(members));
  mkdirSync(join(own, "workspace"), { recursive: true });
  writeWorkspace(join(own, "workspace"), { members, family: "grove" });
  const empty = join(own, "empty.ts");
  writeFileSync(empty, "console.log(process.resourceUsage().maxRSS * 1024);\n");
  const peak = await peakOf([join(import.meta.dirname, "measuring/thousand.ts"), own, String(members)], own);
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
    const rows: Row[] = [];
    for (const members of sizes) rows.push(await measureSize(members, folder));
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
