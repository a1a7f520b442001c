import { __exportAll as e, __toESM as t } from "./rolldown-runtime.js";
import { defineFinding as n } from "./domain-workspace-path.js";
const r = globalThis.process.getBuiltinModule("node:path").join, readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), publisherJob = ({ repository: e = "", workflowRef: t = "", environment: n }) => {
	let [r = "", i = ""] = e.split("/"), a = t.replace(/@.*$/s, "").split("/").at(-1) ?? "";
	return r === "" || i === "" || a === "" ? void 0 : {
		owner: r,
		repository: i,
		workflow: a,
		environment: n
	};
}, publisherFields = ({ owner: e, repository: t, workflow: n, environment: r }) => [
	`Owner ${e}`,
	`Repository name ${t}`,
	`Workflow name ${n}`,
	r === void 0 ? "Environment name as the job's environment (empty without one)" : `Environment name ${r === "" ? "empty" : r}`
].join(", "), i = n({
	code: "RA-CREDENTIAL-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, publishersPage: t, takesToken: n, isTokenHeldBack: r, isNever: i = !1, job: o }) => ({
	message: `No credential for ${e}: nothing can be uploaded`,
	hint: [
		...r ? [`PYPI_API_TOKEN is set, but the environment's token goes to PyPI, TestPyPI and loopback only, not to ${e}`] : [],
		"Add one of these to the publishing job. Where it is there already, the secret is empty: set it, and re-run failed jobs.",
		...n ? [`A trusted publisher${t === void 0 ? " on the index" : `, set up at ${t}`}${o === void 0 ? "" : ` (${publisherFields(o)})`}${unlessNever(i)}:`, ...a] : waysToOthers(i)
	].join("\n")
})), unlessNever = (e) => e ? ", without trusted-publishing: never" : "", a = [
	"    permissions:",
	"      contents: read",
	"      id-token: write",
	"Or a token, stored as the secret PYPI_API_TOKEN:",
	"    with:",
	"      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}",
	"In a terminal: set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment"
], waysToOthers = (e) => [
	"A user name and a password, stored as the secret INDEX_PASSWORD:",
	"    with:",
	"      username: NAME",
	"      password: ${{ secrets.INDEX_PASSWORD }}",
	`Or a token, as the password without a user name. Where the index knows trusted publishing${unlessNever(e)}:`,
	"    permissions:",
	"      contents: read",
	"      id-token: write",
	"In a terminal: set UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, or UV_PUBLISH_TOKEN, in the environment"
], o = n({
	code: "RA-CREDENTIAL-NO-IDENTITY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e }) => ({
	message: `This job has no identity token to publish to ${e} with, and trusted-publishing is always: nothing was uploaded`,
	hint: "Give the publishing job these permissions (naming one removes all others):\n    permissions:\n      contents: read\n      id-token: write\nOutside of a job on GitHub there is none: leave trusted-publishing out, and give a token"
})), publisherFor = (e, t) => `Add this repository, workflow and environment as a trusted publisher of ${e}${t === void 0 ? "" : ` at ${t}`}`, userFor = (e) => `Store a token of the index that may upload ${e} as the password (or UV_PUBLISH_PASSWORD); where it knows no tokens, the password of an account that is the job's own`, tokenFor = (e) => `Make a token that may upload ${e} and store it where this one is, as PYPI_API_TOKEN or UV_PUBLISH_TOKEN`, s = n({
	code: "RA-CREDENTIAL-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, package: t, status: n, words: r, kind: i, form: a }) => ({
	package: t,
	message: `${e} refused the credential for ${t} (${n}): ${r}`,
	hint: `${i === "trusted" ? publisherFor(t, a) : i === "password" ? userFor(t) : tokenFor(t)}. Then run again: what is published stays as it is`
})), c = n({
	code: "RA-CREDENTIAL-EXPIRED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, package: t, status: n, words: r, kind: i }) => ({
	package: t,
	message: `${e} says that the credential for ${t} has expired (${n}): ${r}`,
	hint: i === "trusted" ? "Run again: what is published stays as it is. If each new token is called expired again, tell the index's operators: their clocks may differ" : `${i === "token" ? "Make a new token and store it where this one is, as PYPI_API_TOKEN or UV_PUBLISH_TOKEN" : "Renew the password"}, then run again: what is published stays as it is`
}));
var l = e({ readPublisherJob: () => readPublisherJob });
const readPublisherJob = async (e) => {
	let { variables: t, isRunner: n } = e;
	if (n && t.GITEA_ACTIONS === void 0 && t.FORGEJO_ACTIONS === void 0) return publisherJob({
		repository: t.GITHUB_REPOSITORY,
		workflowRef: t.GITHUB_WORKFLOW_REF,
		environment: await environmentOf(e)
	});
}, environmentOf = async ({ variables: e }) => {
	let { GITHUB_WORKSPACE: n, GITHUB_WORKFLOW_REF: i, GITHUB_JOB: a } = e, o = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(i ?? "")?.[1];
	if (n !== void 0 && o !== void 0 && a !== void 0) try {
		let [{ parse: e }, i] = await Promise.all([import("../libraries/yaml.js").then((e) => t(e.default, 1)), readFile(r(n, o), "utf8")]), s = e(i)?.jobs?.[a]?.environment, c = typeof s == "string" ? s : s?.name;
		return typeof c == "string" && !c.includes("${{") ? c : void 0;
	} catch {
		return;
	}
};
export { c as credentialExpired, i as credentialMissing, s as credentialRefused, o as identityMissing, publisherFields, publisherJob, l as publisher_job_exports };
