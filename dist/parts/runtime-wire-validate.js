const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { createHistory, createProcesses, createPushRange, nodeFiles, readStart } from "./domain-environment-uv-variables.js";
import { systemClock } from "./domain-problem-plan.js";
import { createIndexes, late, readEventPayload, readTrigger } from "./domain-indexes-uv-indexes.js";
import { defaultBranchOf } from "./domain-ref-update-task.js";

// src/runtime/wire/validate.ts
const wireValidation = async ({ environment, config, signal }) => ({
	files: nodeFiles,
	absolute: (path) => resolve(path),
	pushes: createPushRange(createProcesses(), environment.variables),
	trigger: () => readTrigger(environment),
	history: createHistory(createProcesses(), environment.variables),
	openIndex: (index) => late(async () => (await import("./runtime-wire-run.js").then((n) => n.open_index_exports)).openIndexes(environment.variables)(index)),
	indexes: createIndexes(nodeFiles, environment.variables, process.cwd()),
	defaultBranch: environment.isRunner ? defaultBranchOf(await readEventPayload(environment)) : void 0,
	start: readStart(environment),
	clock: systemClock,
	config,
	signal
});

export { wireValidation };