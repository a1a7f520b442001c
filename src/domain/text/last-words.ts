import { inertLine } from "./inert-line.ts";

/** The last lines of a child's output on one line, for a message: that is where most programs say why they ended. */
export const lastWords = (output: string): string => {
  const lines = output
    .split("\n")
    .map((line) => inertLine(line).trim())
    .filter((line) => line !== "");
  return lines.slice(-3).join(" ") || "it printed nothing";
};
