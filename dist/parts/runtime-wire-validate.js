const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createHistory as t, createProcesses as n, createPushRange as r } from "./domain-environment-uv-variables.js";
import { nodeFiles as i, readStart as a } from "../index.js";
import { placed as o, systemClock as s } from "./domain-workspace-path.js";
import { createIndexes as c, late as l, readEventPayload as u, readTrigger as d } from "./domain-indexes-uv-indexes.js";
import { defaultBranchOf as f } from "./domain-ref-update-task.js";
const wireValidation = async ({ environment: p, config: m, configured: h, signal: g }) => ({
	files: i,
	absolute: (t) => e(t),
	pushes: r(n(), p.variables),
	trigger: () => d(p),
	history: t(n(), p.variables),
	openIndex: (e) => l(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(p.variables)(e)),
	openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(p.variables),
	indexes: c(i, p.variables, process.cwd()),
	defaultBranch: p.isRunner ? f(await u(p)) : void 0,
	start: a(p),
	clock: s,
	config: m,
	placed: (e) => o(e, h),
	signal: g
});
export { wireValidation };
