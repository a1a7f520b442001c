import type { Graph } from "../graph.ts";

/** One line for each level, first to be published first; then the cycles. */
export const levelsText = ({ levels, cycles }: Graph): string => {
  const width = String(levels.length - 1).length;
  const lines = [
    ...levels.map((level, index) => `level ${String(index).padStart(width)}  ${level.join(" ")}`),
    ...cycles.map((cycle) => `cycle  ${" ".repeat(width)} ${cycle.join(" ")}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
};

const cell = (names: readonly string[]): string =>
  names.map((name) => `\`${name.replaceAll(/[`|\n]/g, "")}\``).join(" ");

/** The levels as a Markdown table, for graphs that no picture can hold. */
export const levelsTable = ({ levels, cycles }: Graph): string => {
  const rows = [
    ...levels.map((level, index) => `| ${index} | ${cell(level)} |`),
    ...cycles.map((cycle) => `| cycle | ${cell(cycle)} |`),
  ];
  return ["| level | packages |", "| --- | --- |", ...rows].map((line) => `${line}\n`).join("");
};
