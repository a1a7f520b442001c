/**
 * Measures the promises and prints which are met: `node bench/run.ts [bench…]`. Every other file of this folder that
 * exports `measure` is a bench. Exit status 1 where a promise is not met.
 */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Measure, Row } from "./row.ts";

const benches = (wanted: readonly string[]): readonly string[] => {
  const names = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts") && !["run.ts", "row.ts"].includes(file))
    .map((file) => basename(file, ".ts"))
    .sort();
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No bench ${unknown.join(", ")}; there are ${names.join(", ")}`);
  return wanted.length > 0 ? wanted : names;
};

const verdict = ({ isMet }: Row): string => {
  if (isMet === undefined) return "reported";
  return isMet ? "met" : "NOT MET";
};

const print = (rows: readonly Row[]): void => {
  const lines = [
    ["", "measured", "ours", "against", "promise"],
    ...rows.map((row) => [verdict(row), row.what, row.ours, row.against, row.promise]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    );
  }
};

let isMet = true;
for (const name of benches(process.argv.slice(2))) {
  const { measure } = (await import(`./${name}.ts`)) as { measure: Measure };
  const rows = await measure();
  console.log(`\n${name}`);
  print(rows);
  isMet &&= rows.every((row) => row.isMet !== false);
}
if (!isMet) process.exitCode = 1;
