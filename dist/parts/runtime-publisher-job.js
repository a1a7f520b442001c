import { __toESM } from "./rolldown-runtime.js";
const readFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...given);
const join = globalThis.process.getBuiltinModule("node:path").join;
import { publisherJob } from "./domain-distribution-secret-patterns.js";

// src/runtime/publisher-job.ts
const readPublisherJob = async (environment) => {
	const { variables, isRunner } = environment;
	if (!isRunner || variables.GITEA_ACTIONS !== void 0 || variables.FORGEJO_ACTIONS !== void 0) return void 0;
	return publisherJob({
		repository: variables.GITHUB_REPOSITORY,
		workflowRef: variables.GITHUB_WORKFLOW_REF,
		environment: await environmentOf(environment)
	});
};
const environmentOf = async ({ variables }) => {
	const { GITHUB_WORKSPACE: workspace, GITHUB_WORKFLOW_REF: ref, GITHUB_JOB: job } = variables;
	const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(ref ?? "")?.[1];
	if (workspace === void 0 || path === void 0 || job === void 0) return void 0;
	try {
		const [{ parse }, text] = await Promise.all([import("../libraries/yaml.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), readFile(join(workspace, path), "utf8")]);
		const given = parse(text)?.jobs?.[job]?.environment;
		const name = typeof given === "string" ? given : given?.name;
		return typeof name === "string" && !name.includes("${{") ? name : void 0;
	} catch {
		return;
	}
};

export { readPublisherJob };