const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { createHistory, createProcesses, nodeFiles } from "./domain-environment-uv-variables.js";
import { createRemotes, sourceEdits } from "./adapters-simple-index.js";
import { createIndexes } from "./domain-indexes-uv-indexes.js";

// src/runtime/wire/init.ts
const wireInit = ({ environment: { variables }, config, interview }) => {
	const processes = createProcesses();
	const project = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith("UV_")));
	return {
		files: nodeFiles,
		absolute: (path) => resolve(path),
		history: createHistory(processes, variables),
		remotes: createRemotes(processes, variables),
		indexes: createIndexes(nodeFiles, project, process.cwd()),
		edits: sourceEdits,
		config,
		interview
	};
};

export { wireInit };