const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createHistory as t, createProcesses as n, createPushRange as r } from "./domain-environment-uv-variables.js";
import { nodeFiles as i, readStart as a } from "../index.js";
import { placed as o, systemClock as s } from "./domain-problem-locked-index.js";
import { createIndexes as c } from "./domain-indexes-uv-indexes.js";
import { defaultBranchOf as l } from "./domain-ref-update-task.js";
import { late as u, readEventPayload as d, readTrigger as f } from "./domain-release-request-checks.js";
const wireValidation = async ({ environment: p, config: m, configured: h, signal: g }) => ({
	files: i,
	absolute: (t) => e(t),
	pushes: r(n(), p.variables),
	trigger: () => f(p),
	history: t(n(), p.variables),
	openIndex: (e) => u(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(p.variables)(e)),
	openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(p.variables),
	indexes: c(i, p.variables, process.cwd()),
	defaultBranch: p.isRunner ? l(await d(p)) : void 0,
	start: a(p),
	clock: s,
	config: m,
	placed: (e) => o(e, h),
	signal: g
});
export { wireValidation };
