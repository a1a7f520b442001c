import { at, openForgeClient, readAnswer, repositoryPath, text } from "./runtime-wire-forge.js";

// src/adapters/forge/under-way.ts
const createUnderWay = ({ client, repository, runId, workflow }) => {
	const ask = async (parts, query, read) => {
		try {
			const path = repositoryPath(repository, ...parts);
			return readAnswer(await client.get(path, {
				...query,
				per_page: 100
			}), parts.join(" "), read);
		} catch (error) {
			if (Error.isError(error) && error.name === "TimeoutError") return late;
			throw error;
		}
	};
	const isOther = (run) => String(at(run, "id")) !== runId && text(at(run, "path"))?.replace(/@.*$/s, "") === workflow;
	return {
		runs: () => ask(["actions", "runs"], { status: "in_progress" }, (value) => {
			const all = at(value, "workflow_runs");
			return Array.isArray(all) ? all.filter(isOther).flatMap((run) => readRun(run) ?? []) : void 0;
		}),
		drafts: () => ask(["releases"], {}, (all) => Array.isArray(all) ? all.flatMap((each) => readDraft(each) ?? []) : void 0)
	};
};
const late = {
	kind: "unanswered",
	cause: "outside",
	why: "it did not answer in time"
};
const readRun = (run) => {
	const [number, url] = [at(run, "run_number"), text(at(run, "html_url"))];
	return typeof number === "number" && url !== void 0 ? {
		number,
		url,
		ref: text(at(run, "head_branch"))
	} : void 0;
};
const readDraft = (release) => {
	const [tag, url] = [text(at(release, "tag_name")), text(at(release, "html_url"))];
	return at(release, "draft") === true && tag !== void 0 && url !== void 0 ? {
		tag,
		url
	} : void 0;
};

// src/runtime/wire/under-way.ts
const patience = 1e4;
const wireUnderWay = ({ environment, signal }, token) => {
	const { variables, isRunner } = environment;
	const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId, GITHUB_WORKFLOW_REF: ref, GITHUB_API_URL: api } = variables;
	const workflow = /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? "")?.[1];
	if (!isRunner || token === void 0 || api === void 0) return void 0;
	if (repository === void 0 || runId === void 0 || workflow === void 0) return void 0;
	const client = openForgeClient({
		environment,
		signal: AbortSignal.any([signal, AbortSignal.timeout(patience)])
	}, token);
	return client.kind === "gitea" ? void 0 : createUnderWay({
		client,
		repository,
		runId,
		workflow
	});
};

export { wireUnderWay };