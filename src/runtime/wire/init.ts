import { resolve } from "node:path";
import type { InitPorts } from "../../actions/init/ports.ts";
import { createCommitLog } from "../../adapters/git/commit-log.ts";
import { createHistory } from "../../adapters/git/history.ts";
import { createRemotes } from "../../adapters/git/remotes.ts";
import { nodeFiles } from "../../adapters/node-files.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { sourceEdits } from "../../adapters/source-edits.ts";
import { createIndexes } from "../../adapters/uv/indexes.ts";
import type { World } from "./world.ts";

/** What `init` looks at, and where it writes. */
export const wireInit = ({ environment: { variables }, config, interview }: World): InitPorts => {
  const processes = createProcesses();
  // What this machine's variables tell uv says nothing of the project, for which the files are written.
  const project = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith("UV_")));
  return {
    files: nodeFiles,
    absolute: (path) => resolve(path),
    history: createHistory(processes, variables),
    commits: createCommitLog(processes, variables),
    remotes: createRemotes(processes, variables),
    indexes: createIndexes(nodeFiles, project, process.cwd()),
    edits: sourceEdits,
    config,
    interview,
  };
};
