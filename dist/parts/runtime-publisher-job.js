import { __toESM as e } from "./rolldown-runtime.js";
const readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), t = globalThis.process.getBuiltinModule("node:path").join;
import { publisherJob as n } from "./domain-problem-index-reads.js";
const r = "https://github.com", readPublisherJob = async (e) => {
	let { variables: t, isRunner: i } = e;
	if (i && t.GITEA_ACTIONS === void 0 && t.FORGEJO_ACTIONS === void 0 && (t.GITHUB_SERVER_URL ?? r) === r) return n({
		repository: t.GITHUB_REPOSITORY,
		workflowRef: t.GITHUB_WORKFLOW_REF,
		environment: await environmentOf(e)
	});
}, environmentOf = async ({ variables: n }) => {
	let { GITHUB_WORKSPACE: r, GITHUB_WORKFLOW_REF: i, GITHUB_JOB: a } = n, o = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(i ?? "")?.[1];
	if (r !== void 0 && o !== void 0 && a !== void 0) try {
		let [{ parse: n }, i] = await Promise.all([import("../libraries/yaml.js").then((t) => e(t.default, 1)), readFile(t(r, o), "utf8")]), s = n(i)?.jobs?.[a]?.environment, c = typeof s == "string" ? s : s?.name;
		return typeof c == "string" && !c.includes("${{") ? c : void 0;
	} catch {
		return;
	}
};
export { readPublisherJob };
