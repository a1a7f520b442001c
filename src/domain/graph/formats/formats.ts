import type { Graph } from "../graph.ts";
import { ascii } from "./ascii.ts";
import { d2 } from "./d2.ts";
import { dot } from "./dot.ts";
import { levelsTable, levelsText } from "./levels.ts";
import { mermaid } from "./mermaid.ts";

/** The graph as text, by the name of the format. JSON is `graphDocument`'s. */
export const graphFormats: Readonly<Record<"levels" | "dot" | "mermaid" | "d2" | "ascii", (graph: Graph) => string>> = {
  levels: levelsText,
  dot,
  mermaid: (graph) => mermaid(graph) ?? levelsTable(graph),
  d2,
  ascii,
};
