const e = 3e3, createArtifacts = (e) => ({ upload: async ({ name: t, files: n, folder: r }) => {
	let i = await findService(e);
	if (i !== void 0) return { unavailable: i };
	try {
		let { uploadArtifact: e } = await loadClient(), { id: i } = await e(t, [...n], r);
		return i === void 0 ? { unavailable: "the service gave no id" } : { id: String(i) };
	} catch (e) {
		return { unavailable: Error.isError(e) ? e.message : String(e) };
	}
} }), loadArtifactClient = async (e) => {
	typeof placeOf(e) != "string" && await loadClient();
}, loadClient = () => import("./adapters-artifact-client.js"), placeOf = (e) => {
	let { GITHUB_SERVER_URL: t, ACTIONS_RESULTS_URL: n, ACTIONS_RUNTIME_TOKEN: r } = e;
	if (t === void 0 || !isServed(t)) return "this forge has no artifact service that its client knows";
	if (n === void 0 || r === void 0) return "the runner offers no artifact service";
	let i = backendIds(r);
	return i === void 0 ? "the runner's token is for another artifact service" : {
		results: n,
		token: r,
		ids: i
	};
}, findService = async (t) => {
	let n = placeOf(t);
	if (typeof n == "string") return n;
	let { results: r, token: i, ids: a } = n;
	try {
		let t = await fetch(new URL("twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts", r), {
			method: "POST",
			headers: {
				authorization: `Bearer ${i}`,
				"content-type": "application/json"
			},
			body: JSON.stringify({
				workflow_run_backend_id: a.run,
				workflow_job_run_backend_id: a.job
			}),
			signal: AbortSignal.timeout(e)
		});
		if (!t.ok) return `the artifact service answered ${t.status}`;
		await t.json();
		return;
	} catch (t) {
		return Error.isError(t) && t.name === "TimeoutError" ? `the artifact service gave no answer within ${e / 1e3} s` : "the artifact service broke the connection, or what it said is not JSON";
	}
}, isServed = (e) => {
	let { hostname: t } = new URL(e);
	return t === "github.com" || t.endsWith(".ghe.com") || t.endsWith(".localhost");
}, backendIds = (e) => {
	try {
		let t = JSON.parse(Buffer.from(e.split(".")[1] ?? "", "base64url").toString("utf8")), [, n, r] = String(t.scp ?? "").split(" ").map((e) => /^Actions\.Results:([^:]+):([^:]+)$/.exec(e)).find(Boolean) ?? [];
		return n === void 0 || r === void 0 ? void 0 : {
			run: n,
			job: r
		};
	} catch {
		return;
	}
};
export { createArtifacts, loadArtifactClient };
