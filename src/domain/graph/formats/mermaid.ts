import type { Graph } from "../graph.ts";
import { drawnEdges } from "./drawn.ts";

/** What renderers take at most, in letters and in edges. https://mermaid.js.org/config/schema-docs/config.html#maxtextsize */
const mermaidLimits = { letters: 50_000, edges: 500 };

// A label is Markdown and HTML to the renderer; entities by number stand for themselves.
const label = (text: string): string => text.replaceAll(/[^A-Za-z0-9._ -]/gu, (letter) => `#${letter.codePointAt(0)};`);

/**
 * A flowchart from the packages that nobody requires down to level 0; soft edges are dotted. Nodes have numbers for
 * names, as `end` and the like mean something. `undefined` where it would be longer than renderers take.
 */
export const mermaid = (graph: Graph): string | undefined => {
  const ids = new Map(graph.names.map((name, index) => [name, `p${index}`]));
  const edges = drawnEdges(graph);
  const text = [
    "flowchart TD",
    ...graph.names.map((name) => `  ${ids.get(name)}["${label(name)}"]`),
    ...edges.map(({ from, to, hard }) => `  ${ids.get(from)} ${hard ? "-->" : "-.->"} ${ids.get(to)}`),
  ]
    .map((line) => `${line}\n`)
    .join("");
  const { letters, edges: mostEdges } = mermaidLimits;
  return text.length <= letters && edges.length <= mostEdges ? text : undefined;
};
