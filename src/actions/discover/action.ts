import { graphDocument } from "../../domain/graph/formats/document.ts";
import { buildGraph } from "../../domain/graph/graph.ts";
import { memberTable } from "../../domain/workspace/member-table.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import { defineAction } from "../action.ts";
import type { ReadPorts } from "../read-ports.ts";
import { contract } from "./contract.ts";

/** Lists the members of the workspace. Needs neither git nor uv. */
export const action = defineAction({
  contract,
  run: async ({ workingDirectory }, { files, absolute, config }: ReadPorts) => {
    const workspace = readWorkspace(files, absolute(workingDirectory));
    const { root, members } = graphDocument(workspace, buildGraph(workspace), config);
    return { findings: workspace.findings, document: { root, members }, text: memberTable(members) };
  },
});
