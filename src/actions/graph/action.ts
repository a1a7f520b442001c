import { graphDocument } from "../../domain/graph/formats/document.ts";
import { graphFormats } from "../../domain/graph/formats/formats.ts";
import { buildGraph, dependencies, dependents, type Graph, restrict } from "../../domain/graph/graph.ts";
import { unknownMember } from "../../domain/problem/graph.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { normalizeName } from "../../domain/python/name.ts";
import { nearest } from "../../domain/text/nearest.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import { defineAction } from "../action.ts";
import type { ReadPorts } from "../read-ports.ts";
import { contract } from "./contract.ts";

/** Shows which members require which. Needs neither git nor uv. */
export const action = defineAction({
  contract,
  run: async ({ workingDirectory, format, deps, rdeps }, { files, absolute, config }: ReadPorts) => {
    const workspace = readWorkspace(files, absolute(workingDirectory));
    const whole = buildGraph(workspace);
    const parts = [
      ...(deps === undefined ? [] : [around(whole, deps, dependencies)]),
      ...(rdeps === undefined ? [] : [around(whole, rdeps, dependents)]),
    ];
    const graph = parts.reduce(restrict, whole);
    const text = graphFormats[format === "text" || format === "json" ? "levels" : format](graph);
    return { findings: workspace.findings, document: { ...graphDocument(workspace, graph, config) }, text };
  },
});

/** A package and what it reaches. */
const around = (graph: Graph, asked: string, reach: typeof dependencies): ReadonlySet<string> => {
  const name = normalizeName(asked);
  if (graph.names.includes(name)) return new Set([name, ...reach(graph, name)]);
  throw new Problem(unknownMember({ name: asked, nearest: nearest(name, graph.names) }));
};
