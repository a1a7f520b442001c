const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createHistory as t, createProcesses as n, createPushRange as r } from "./domain-environment-uv-variables.js";
import { nodeFiles as i, readStart as a } from "../index.js";
import { systemClock as o } from "./domain-target-presets.js";
import { createIndexes as s, late as c, readEventPayload as l, readTrigger as u } from "./domain-indexes-uv-indexes.js";
import { placed as d } from "./domain-workspace-path.js";
import { defaultBranchOf as f } from "./domain-ref-update-task.js";
const wireValidation = async ({ environment: p, config: m, configured: h, signal: g }) => ({
	files: i,
	absolute: (t) => e(t),
	pushes: r(n(), p.variables),
	trigger: () => u(p),
	history: t(n(), p.variables),
	openIndex: (e) => c(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(p.variables)(e)),
	openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(p.variables),
	indexes: s(i, p.variables, process.cwd()),
	defaultBranch: p.isRunner ? f(await l(p)) : void 0,
	start: a(p),
	clock: o,
	config: m,
	placed: (e) => d(e, h),
	signal: g
});
export { wireValidation };
