import type { Edge, Graph } from "../graph.ts";

/** The edges that pictures show: hard ones and extras. Groups order nothing, and in large workspaces outnumber the rest. */
export const drawnEdges = ({ edges }: Graph): readonly Edge[] =>
  edges.filter(({ hard, kinds }) => hard || kinds.includes("extra"));
