const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { createReleases, createTags } from "./runtime-wire-rollback.js";
import { nodeFiles, readStart } from "./domain-environment-uv-variables.js";
import { systemClock } from "./domain-problem-plan.js";
import { createIndexes } from "./domain-indexes-uv-indexes.js";
import { openForgeClient } from "./runtime-wire-forge.js";
import { wirePrepare } from "./runtime-wire-prepare.js";
import { wireRun } from "./runtime-wire-run.js";

// src/runtime/wire/create-release.ts
const wireCreateRelease = (world) => {
	const { environment, config, signal } = world;
	const { git, runs, openIndex } = wireRun(world);
	return {
		absolute: (path) => resolve(path),
		files: nodeFiles,
		git,
		runs,
		indexes: createIndexes(nodeFiles, environment.variables, process.cwd()),
		openIndex,
		config,
		clock: systemClock,
		start: readStart(environment),
		signal,
		openNext: async (place, token) => {
			const files = wirePrepare(world);
			const forge = await files.openForge(place, token);
			return forge && {
				files,
				request: forge
			};
		},
		openForge: (token) => openForge(world, token)
	};
};
const openForge = (world, token) => {
	const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com" } = world.environment.variables;
	if (repository === void 0 || repository === "") return void 0;
	const client = openForgeClient(world, token);
	const url = `${server.replace(/\/$/, "")}/${repository}/compare`;
	return {
		kind: client.kind,
		releases: createReleases(client, repository),
		tags: createTags(client, repository),
		compareLink: (from, to) => `${url}/${inPath(from)}...${inPath(to)}`
	};
};
const inPath = (name) => name.split("/").map(encodeURIComponent).join("/");

export { wireCreateRelease };