const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createHistory as t, createProcesses as n, createPushRange as r } from "./domain-environment-uv-variables.js";
import { nodeFiles as i, readStart as a } from "../index.js";
import { readEventPayload as o, readTrigger as s, systemClock as c } from "./domain-problem-index-reads.js";
import { createIndexes as l, late as u } from "./domain-indexes-uv-indexes.js";
import { placed as d } from "./domain-problem-locked-index.js";
import { defaultBranchOf as f } from "./domain-ref-update-task.js";
const wireValidation = async ({ environment: p, config: m, configured: h, signal: g }) => ({
	files: i,
	absolute: (t) => e(t),
	pushes: r(n(), p.variables),
	trigger: () => s(p),
	history: t(n(), p.variables),
	openIndex: (e) => u(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(p.variables)(e)),
	openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(p.variables),
	indexes: l(i, p.variables, process.cwd()),
	defaultBranch: p.isRunner ? f(await o(p)) : void 0,
	start: a(p),
	clock: c,
	config: m,
	placed: (e) => d(e, h),
	signal: g
});
export { wireValidation };
