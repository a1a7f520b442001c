import type { Graph } from "../graph.ts";
import { drawnEdges } from "./drawn.ts";

// Single quotes, because in double ones d2 puts in variables. https://d2lang.com/tour/strings/
const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** D2. Soft edges are dashed. https://d2lang.com/tour/connections/ */
export const d2 = (graph: Graph): string =>
  [
    "direction: down",
    ...graph.names.map(quote),
    ...drawnEdges(graph).map(
      ({ from, to, hard }) => `${quote(from)} -> ${quote(to)}${hard ? "" : ": { style.stroke-dash: 3 }"}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join("");
