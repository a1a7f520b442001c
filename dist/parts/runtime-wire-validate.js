const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createHistory as t, createProcesses as n, createPushRange as r } from "./domain-environment-uv-variables.js";
import { nodeFiles as i, readStart as a } from "../index.js";
import { systemClock as o } from "./domain-problem-index-reads.js";
import { createIndexes as s, late as c, readEventPayload as l, readTrigger as u } from "./domain-indexes-uv-indexes.js";
import { defaultBranchOf as d } from "./domain-ref-update-task.js";
const wireValidation = async ({ environment: f, config: p, signal: m }) => ({
	files: i,
	absolute: (t) => e(t),
	pushes: r(n(), f.variables),
	trigger: () => u(f),
	history: t(n(), f.variables),
	openIndex: (e) => c(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(f.variables)(e)),
	openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(f.variables),
	indexes: s(i, f.variables, process.cwd()),
	defaultBranch: f.isRunner ? d(await l(f)) : void 0,
	start: a(f),
	clock: o,
	config: p,
	signal: m
});
export { wireValidation };
