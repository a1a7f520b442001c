import { resolve } from "node:path";
import type { VersionPorts } from "../../actions/version/ports.ts";
import { createCommitLog } from "../../adapters/git/commit-log.ts";
import { createHistory } from "../../adapters/git/history.ts";
import { nodeFiles } from "../../adapters/node-files.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { createIndexes } from "../../adapters/uv/indexes.ts";
import { late } from "./late.ts";
import { wireRun } from "./run.ts";
import type { wireTools } from "./tools.ts";
import type { World } from "./world.ts";

/** What a release plan looks at. */
export const wireVersion = (world: World): VersionPorts => {
  const { environment, config, signal } = world;
  const processes = createProcesses();
  let wired: Promise<ReturnType<typeof wireTools>> | undefined;
  const tools = () => (wired ??= import("./tools.ts").then(({ wireTools }) => wireTools(world)));
  return {
    files: nodeFiles,
    absolute: (path) => resolve(path),
    history: createHistory(processes, environment.variables),
    commits: createCommitLog(processes, environment.variables),
    indexes: createIndexes(nodeFiles, environment.variables, process.cwd()),
    openIndex: (index) => late(async () => (await import("./open-index.ts")).openIndexes(environment.variables)(index)),
    openNames: async () => (await import("./names.ts")).wireNames(environment.variables),
    runs: wireRun(world).runs,
    copies: late(async () => (await tools()).copies),
    uv: late(async () => (await tools()).uv),
    tools: late(async () => (await tools()).releaseTools),
    checkout: late(async () =>
      (await import("../../adapters/checkout.ts")).createCheckout(processes, environment.variables),
    ),
    apiChanges: late(async () => (await tools()).apiChanges),
    archives: late(async () => (await import("../../adapters/archive.ts")).archives),
    clock: systemClock,
    config,
    signal,
  };
};
