import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, shown } from "./domain-problem-plan.js";

// src/domain/problem/attest.ts
var attest_exports = /* @__PURE__ */ __exportAll({
	attestAnswerUnusable: () => attestAnswerUnusable,
	attestNoIdentity: () => attestNoIdentity,
	attestRefused: () => attestRefused,
	attestUnreachable: () => attestUnreachable,
	sigstoreNotHere: () => sigstoreNotHere
});
const attestNoIdentity = defineFinding({
	code: "RA-ATTEST-NO-IDENTITY",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "`attest` signs with the identity of a job, and here is none that it could ask for.",
	why: "An attestation says which repository and workflow made a file: only the forge can vouch for that. Nothing was signed.",
	mend: "Run `attest` in a job on GitHub that has `id-token: write`; pull requests from forks never get it."
}, () => ({
	message: "This job cannot ask for an identity token, so nothing can be signed",
	hint: [
		"Give the job that attests these permissions (naming one removes all others), then run it again:",
		"    permissions:",
		"      contents: read",
		"      id-token: write"
	].join("\n")
}));
const attestRefused = defineFinding({
	code: "RA-ATTEST-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "A service that is needed for signing refused what it was asked: the same request would be refused again.",
	why: "Without a certificate and an entry in the public log PyPI takes no attestation. What was signed before stays.",
	mend: "Read the service's words. The public Sigstore knows the identities of github.com alone, not those of an enterprise server of one's own."
}, ({ service, status, words }) => ({
	message: `${service} refused the request: ${status} ${shown(words)}`,
	hint: "Fix what it says, then run attest again: files that are signed already are left as they are"
}));
const attestUnreachable = defineFinding({
	code: "RA-ATTEST-UNREACHABLE",
	severity: "error",
	mender: "outside",
	meaning: "A service that is needed for signing failed or gave no whole answer, at every try.",
	why: "Without a certificate and an entry in the public log PyPI takes no attestation. What was signed before stays.",
	mend: "Look at https://status.sigstore.dev and the forge's status page, and run `attest` again when they work."
}, ({ service, why, tries }) => ({
	message: `${service} could not be reached in ${tries} tries: ${shown(why)}`,
	hint: "Run attest again when it works: files that are signed already are left as they are"
}));
const attestAnswerUnusable = defineFinding({
	code: "RA-ATTEST-ANSWER-UNUSABLE",
	severity: "error",
	mender: "outside",
	meaning: "A service that is needed for signing answered with something that no attestation can be made of: a certificate of another key, an entry without an inclusion promise, time or proof.",
	why: "PyPI would refuse the attestation, and the file with it.",
	mend: "Run `attest` again. If it stays so, the service has changed: update release-actions, and publish with `attestations: false` meanwhile."
}, ({ service, why }) => ({
	message: `${service} gave an answer that cannot be used: ${shown(why)}`,
	hint: "Run attest again; if it stays so, update release-actions"
}));
const sigstoreNotHere = defineFinding({
	code: "RA-ATTEST-SIGSTORE-ELSEWHERE",
	severity: "error",
	mender: "usage",
	meaning: "`SIGSTORE_FULCIO_URL` or `SIGSTORE_REKOR_URL` names a Sigstore that is not on this machine.",
	why: "PyPI takes attestations of the public Sigstore alone, and the job's identity token must go to nobody else. The variables are for rehearsals with a Sigstore on loopback.",
	mend: "Unset the variables."
}, ({ variable, value }) => ({
	message: `${variable} names no Sigstore on this machine: ${shown(value)}`,
	hint: `Unset ${variable}: the public Sigstore is then used, which PyPI trusts`
}));

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

export { attestAnswerUnusable, attestNoIdentity, attestRefused, attestUnreachable, attest_exports, createArtifacts, loadArtifactClient, sigstoreNotHere };