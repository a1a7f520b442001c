import type { Graph } from "../graph.ts";
import { drawnEdges } from "./drawn.ts";

const quote = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** Graphviz. Soft edges are dashed. https://graphviz.org/doc/info/lang.html */
export const dot = (graph: Graph): string => {
  const lines = [
    ...graph.names.map((name) => `  ${quote(name)};`),
    ...drawnEdges(graph).map(
      ({ from, to, hard }) => `  ${quote(from)} -> ${quote(to)}${hard ? "" : " [style=dashed, constraint=false]"};`,
    ),
  ];
  return `digraph workspace {\n  rankdir=TB;\n  node [shape=box];\n${lines.map((line) => `${line}\n`).join("")}}\n`;
};
