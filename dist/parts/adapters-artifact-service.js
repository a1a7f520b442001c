const e = 3e3, createArtifacts = (e) => ({ upload: async ({ name: t, files: n, folder: r }) => {
	let i = placeOf(e);
	if (typeof i == "string") return { unavailable: i };
	let a = await askService(i);
	if (a !== void 0) return { failed: a };
	try {
		let { uploadArtifact: e } = await loadClient(), { id: i } = await e(t, [...n], r);
		return i === void 0 ? { failed: "the artifact service gave no id" } : { id: String(i) };
	} catch (e) {
		return { failed: Error.isError(e) ? e.message : String(e) };
	}
} }), loadArtifactClient = async (e) => {
	typeof placeOf(e) != "string" && await loadClient();
}, loadClient = () => import("./adapters-artifact-client.js"), placeOf = (e) => {
	let { GITHUB_SERVER_URL: t, ACTIONS_RESULTS_URL: n, ACTIONS_RUNTIME_TOKEN: r } = e;
	if (t === void 0 || !isServed(t)) return "this forge has no artifact service that its client knows";
	if (e.ACT === "true") return "act has no artifact service that its client knows";
	if (n === void 0 || r === void 0) return "the runner offers no artifact service";
	let i = backendIds(r);
	return i === void 0 ? "the runner's token is for another artifact service" : {
		results: n,
		token: r,
		ids: i
	};
}, askService = async ({ results: t, token: n, ids: r }) => {
	try {
		let i = await fetch(new URL("twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts", t), {
			method: "POST",
			headers: {
				authorization: `Bearer ${n}`,
				"content-type": "application/json"
			},
			body: JSON.stringify({
				workflow_run_backend_id: r.run,
				workflow_job_run_backend_id: r.job
			}),
			signal: AbortSignal.timeout(e)
		});
		if (!i.ok) return `the artifact service answered ${i.status}`;
		await i.json();
		return;
	} catch (t) {
		return Error.isError(t) && t.name === "TimeoutError" ? `the artifact service gave no answer within ${e / 1e3} s` : "the artifact service broke the connection, or what it said is not JSON";
	}
}, isServed = (e) => {
	let t = URL.parse(e)?.hostname ?? "";
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
