import { resolve } from "node:path";
import type { VersionPorts } from "../../actions/version/action.ts";
import { createCommitLog } from "../../adapters/git/commit-log.ts";
import { createHistory } from "../../adapters/git/history.ts";
import { nodeFiles } from "../../adapters/node-files.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { createIndexes } from "../../adapters/uv/indexes.ts";
import { late } from "./late.ts";
import { wireRun } from "./run.ts";
import type { World } from "./world.ts";

/** What a release plan looks at. */
export const wireVersion = (world: World): VersionPorts => {
  const { environment, config, signal } = world;
  const processes = createProcesses();
  return {
    files: nodeFiles,
    absolute: (path) => resolve(path),
    history: createHistory(processes, environment.variables),
    commits: createCommitLog(processes, environment.variables),
    indexes: createIndexes(nodeFiles, environment.variables, process.cwd()),
    openIndex: (index) => late(async () => (await import("./open-index.ts")).openIndexes(environment.variables)(index)),
    runs: wireRun(world).runs,
    config,
    signal,
  };
};
