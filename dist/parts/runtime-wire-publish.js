const e = globalThis.process.getBuiltinModule("node:os").availableParallelism, t = globalThis.process.getBuiltinModule("node:path").resolve;
import { createArtifacts as n, loadArtifactClient as r } from "./adapters-artifact-service.js";
import { createCommandFiles as i, createIndexes as a, late as o } from "./domain-indexes-uv-indexes.js";
import { nodeFiles as s, readStart as c } from "../index.js";
import { readTrigger as l, systemClock as u } from "./domain-problem-index-reads.js";
import { placed as d } from "./domain-problem-locked-index.js";
const wirePublish = (f) => {
	let { environment: p, config: m, configured: h, signal: g, progress: _, confirm: v, masks: y } = f, { variables: b } = p, x, tools = () => x ??= import("./runtime-wire-tools.js").then(({ wireTools: e }) => e(f)), run = async () => (await import("./runtime-wire-run.js").then((e) => e.run_exports)).wireSmallRun(f);
	return {
		files: s,
		absolute: (e) => t(e),
		git: o(async () => (await run()).git),
		copies: o(async () => (await tools()).copies),
		uv: o(async () => (await tools()).uv),
		environments: o(async () => (await tools()).environments),
		twine: o(async () => (await tools()).twine),
		classifiers: o(async () => (await tools()).classifiers),
		archives: o(async () => (await archive()).archives),
		embeddedIndex: o(async () => (await grow(), (await index()).createEmbeddedIndex(y.add))),
		runs: o(async () => (await run()).runs),
		artifacts: n(b),
		commandFiles: i(b),
		pushes: o(async () => (await run()).pushes),
		trigger: () => l(p),
		openForge: (e) => openDueForge(f, e),
		openIndex: (e) => o(async () => (await grow(), (await run()).openIndex(e))),
		openUnderWay: async (e) => (await underWay()).wireUnderWay(f, e),
		openNames: async () => (await names()).wireNames(b),
		openChecks: async () => (await checks()).wireChecks(f),
		openUploadTokens: (e) => o(async () => (await tokens()).wireUploadTokens(f)(e)),
		indexes: a(s, b, process.cwd()),
		variables: new Set(Object.keys(b)),
		clock: u,
		config: m,
		progress: _,
		confirm: v,
		signal: g,
		placed: (e, t) => d(e, h, t),
		loadAll: async () => {
			let { loadHtmlParser: e } = await run();
			await Promise.all([
				tools(),
				archive(),
				index(),
				tokens(),
				underWay(),
				checks(),
				names(),
				e(),
				r(b)
			]);
		},
		facts: {
			start: c(p),
			event: p.isRunner ? b.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			hasIdentity: b.ACTIONS_ID_TOKEN_REQUEST_URL !== void 0 && b.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== void 0,
			job: async () => await (await import("./runtime-publisher-job.js")).readPublisherJob(p),
			cores: e(),
			buildSlots: buildSlots(p)
		}
	};
}, grow = async () => {
	globalThis.Response, (await import("./runtime-wire-run.js").then((e) => e.engine_exports)).settleEngine();
}, openDueForge = (e, t) => {
	let { GITHUB_REPOSITORY: n } = e.environment.variables;
	if (n === void 0) return;
	let forge = async () => (await import("./adapters-forge-client.js").then((e) => e.forge_exports)).openRequests(e, {
		repository: n,
		token: t
	});
	return {
		history: o(async () => (await forge()).history),
		requests: o(async () => (await forge()).requests)
	};
}, archive = () => import("./adapters-archive.js").then((e) => e.archive_exports), index = () => import("./runtime-wire-embedded-index.js"), checks = () => import("./runtime-wire-checks.js").then((e) => e.checks_exports), names = () => import("./runtime-wire-checks.js").then((e) => e.names_exports), underWay = () => import("./runtime-wire-under-way.js"), tokens = () => import("./runtime-wire-upload-tokens.js"), buildSlots = ({ variables: t }) => {
	let n = Number(t.UV_CONCURRENT_BUILDS);
	return Number.isInteger(n) && n > 0 ? n : e();
};
export { wirePublish };
