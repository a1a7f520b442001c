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

/** Renderers shrink a chart to the page's width: with more packages side by side nobody can read it. */
const widestChart = 12;

/** A picture for a page of Markdown: a chart where that can be read, else a table. */
export const graphMarkdown = (graph: Graph): string => {
  const isNarrow = graph.levels.every(({ length }) => length <= widestChart);
  const chart = isNarrow ? mermaid(graph) : undefined;
  return chart === undefined ? levelsTable(graph) : `\`\`\`mermaid\n${chart}\`\`\`\n`;
};
