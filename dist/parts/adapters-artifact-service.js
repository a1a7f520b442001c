// src/adapters/artifact-service.ts
const patience = 3e3;
const service = "twirp/github.actions.results.api.v1.ArtifactService";
const createArtifacts = (env) => ({ upload: async ({ name, files, folder }) => {
	const unavailable = await findService(env);
	if (unavailable !== void 0) return { unavailable };
	try {
		const { uploadArtifact } = await loadClient();
		const { id } = await uploadArtifact(name, [...files], folder);
		return id === void 0 ? { unavailable: "the service gave no id" } : { id: String(id) };
	} catch (error) {
		return { unavailable: Error.isError(error) ? error.message : String(error) };
	}
} });
const loadArtifactClient = async (env) => {
	if (typeof placeOf(env) !== "string") await loadClient();
};
const loadClient = () => import("./adapters-artifact-client.js");
const placeOf = (env) => {
	const { GITHUB_SERVER_URL: server, ACTIONS_RESULTS_URL: results, ACTIONS_RUNTIME_TOKEN: token } = env;
	if (server === void 0 || !isServed(server)) return "this forge has no artifact service that its client knows";
	if (results === void 0 || token === void 0) return "the runner offers no artifact service";
	const ids = backendIds(token);
	return ids === void 0 ? "the runner's token is for another artifact service" : {
		results,
		token,
		ids
	};
};
const findService = async (env) => {
	const place = placeOf(env);
	if (typeof place === "string") return place;
	const { results, token, ids } = place;
	try {
		const response = await fetch(new URL(`${service}/ListArtifacts`, results), {
			method: "POST",
			headers: {
				authorization: `Bearer ${token}`,
				"content-type": "application/json"
			},
			body: JSON.stringify({
				workflow_run_backend_id: ids.run,
				workflow_job_run_backend_id: ids.job
			}),
			signal: AbortSignal.timeout(patience)
		});
		if (!response.ok) return `the artifact service answered ${response.status}`;
		await response.json();
		return;
	} catch (error) {
		return Error.isError(error) && error.name === "TimeoutError" ? `the artifact service gave no answer within ${patience / 1e3} s` : "the artifact service broke the connection, or what it said is not JSON";
	}
};
const isServed = (server) => {
	const { hostname } = new URL(server);
	return hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost");
};
const backendIds = (token) => {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		const [, run, job] = String(claims.scp ?? "").split(" ").map((scope) => /^Actions\.Results:([^:]+):([^:]+)$/.exec(scope)).find(Boolean) ?? [];
		return run === void 0 || job === void 0 ? void 0 : {
			run,
			job
		};
	} catch {
		return;
	}
};

export { createArtifacts, loadArtifactClient };