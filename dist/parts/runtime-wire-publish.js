const availableParallelism = globalThis.process.getBuiltinModule("node:os").availableParallelism;
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { createArtifacts, loadArtifactClient } from "./domain-problem-attest.js";
import { createCommandFiles, createIndexes, late, readTrigger } from "./domain-indexes-uv-indexes.js";
import { nodeFiles, readStart } from "./domain-environment-uv-variables.js";
import { systemClock } from "./domain-problem-plan.js";

// src/runtime/wire/publish.ts
const wirePublish = (world) => {
	const { environment, config, signal, progress, confirm, masks } = world;
	const { variables } = environment;
	let wired;
	const tools = () => wired ??= import("./runtime-wire-tools.js").then(({ wireTools }) => wireTools(world));
	const run = async () => (await import("./runtime-wire-run.js").then((n) => n.run_exports)).wireRun(world);
	return {
		files: nodeFiles,
		absolute: (path) => resolve(path),
		git: late(async () => (await run()).git),
		copies: late(async () => (await tools()).copies),
		uv: late(async () => (await tools()).uv),
		environments: late(async () => (await tools()).environments),
		twine: late(async () => (await tools()).twine),
		classifiers: late(async () => (await tools()).classifiers),
		archives: late(async () => (await archive()).archives),
		embeddedIndex: late(async () => (await index()).createEmbeddedIndex(masks.add)),
		runs: late(async () => (await run()).runs),
		artifacts: createArtifacts(variables),
		commandFiles: createCommandFiles(variables),
		pushes: late(async () => (await run()).pushes),
		trigger: () => readTrigger(environment),
		openForge: (token) => openDueForge(world, token),
		openIndex: (index) => late(async () => (await run()).openIndex(index)),
		openUnderWay: async (token) => (await underWay()).wireUnderWay(world, token),
		openChecks: async () => (await checks()).wireChecks(world),
		openUploadTokens: (target) => late(async () => (await tokens()).wireUploadTokens(world)(target)),
		indexes: createIndexes(nodeFiles, variables, process.cwd()),
		variables: new Set(Object.keys(variables)),
		clock: systemClock,
		config,
		progress,
		confirm,
		signal,
		loadAll: async () => {
			const { loadHtmlParser } = await run();
			await Promise.all([
				tools(),
				archive(),
				index(),
				tokens(),
				underWay(),
				checks(),
				loadHtmlParser(),
				loadArtifactClient(variables)
			]);
		},
		facts: {
			start: readStart(environment),
			event: environment.isRunner ? variables.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			hasIdentity: variables.ACTIONS_ID_TOKEN_REQUEST_URL !== void 0 && variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== void 0,
			job: async () => await (await import("./runtime-publisher-job.js")).readPublisherJob(environment),
			cores: availableParallelism(),
			buildSlots: buildSlots(environment)
		}
	};
};
const openDueForge = (world, token) => {
	const { GITHUB_REPOSITORY: repository } = world.environment.variables;
	if (repository === void 0) return void 0;
	const forge = async () => (await import("./runtime-wire-forge.js").then((n) => n.forge_exports)).openRequests(world, {
		repository,
		token
	});
	return {
		history: late(async () => (await forge()).history),
		requests: late(async () => (await forge()).requests)
	};
};
const archive = () => import("./adapters-archive.js");
const index = () => import("./runtime-wire-embedded-index.js");
const checks = () => import("./runtime-wire-checks.js");
const underWay = () => import("./runtime-wire-under-way.js");
const tokens = () => import("./runtime-wire-upload-tokens.js");
const buildSlots = ({ variables }) => {
	const asked = Number(variables.UV_CONCURRENT_BUILDS);
	return Number.isInteger(asked) && asked > 0 ? asked : availableParallelism();
};

export { wirePublish };