import { resolve } from "node:path";
import { createHistory } from "../../adapters/git/history.ts";
import { createPushRange } from "../../adapters/git/push-range.ts";
import { nodeFiles } from "../../adapters/node-files.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { createIndexes } from "../../adapters/uv/indexes.ts";
import { placed } from "../../domain/problem/finding.ts";
import { defaultBranchOf } from "../../domain/ref-update/task.ts";
import type { ValidationPorts } from "../../stages/validate/ports.ts";
import { readEventPayload, readTrigger } from "../event-payload.ts";
import { readStart } from "../start.ts";
import { late } from "./late.ts";
import type { World } from "./world.ts";

/** What a validation looks at, for every action that validates. */
export const wireValidation = async ({ environment, config, configured, signal }: World): Promise<ValidationPorts> => ({
  files: nodeFiles,
  absolute: (path) => resolve(path),
  pushes: createPushRange(createProcesses(), environment.variables),
  trigger: () => readTrigger(environment),
  history: createHistory(createProcesses(), environment.variables),
  openIndex: (index) => late(async () => (await import("./open-index.ts")).openIndexes(environment.variables)(index)),
  openNames: async () => (await import("./names.ts")).wireNames(environment.variables),
  indexes: createIndexes(nodeFiles, environment.variables, process.cwd()),
  defaultBranch: environment.isRunner ? defaultBranchOf(await readEventPayload(environment)) : undefined,
  start: readStart(environment),
  clock: systemClock,
  config,
  placed: (finding) => placed(finding, configured),
  signal,
});
