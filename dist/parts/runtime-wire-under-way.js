import { field as e, textOf as t } from "./domain-problem-locked-index.js";
import { openForgeClient as n, readAnswer as r, repositoryPath as i } from "./adapters-forge-client.js";
const createUnderWay = ({ client: n, repository: o, runId: s, workflow: c }) => {
	let ask = async (e, t, s) => {
		try {
			let a = i(o, ...e);
			return r(await n.get(a, {
				...t,
				per_page: 100
			}), e.join(" "), s);
		} catch (e) {
			if (Error.isError(e) && e.name === "TimeoutError") return a;
			throw e;
		}
	}, isOther = (n) => String(e(n, "id")) !== s && t(e(n, "path"))?.replace(/@.*$/s, "") === c;
	return {
		runs: () => ask(["actions", "runs"], { status: "in_progress" }, (t) => {
			let n = e(t, "workflow_runs");
			return Array.isArray(n) ? n.filter(isOther).flatMap((e) => readRun(e) ?? []) : void 0;
		}),
		drafts: () => ask(["releases"], {}, (e) => Array.isArray(e) ? e.flatMap((e) => readDraft(e) ?? []) : void 0)
	};
}, a = {
	kind: "unanswered",
	cause: "outside",
	why: "it did not answer in time"
}, readRun = (n) => {
	let [r, i] = [e(n, "run_number"), t(e(n, "html_url"))];
	return typeof r == "number" && i !== void 0 ? {
		number: r,
		url: i,
		ref: t(e(n, "head_branch"))
	} : void 0;
}, readDraft = (n) => {
	let [r, i] = [t(e(n, "tag_name")), t(e(n, "html_url"))];
	return e(n, "draft") === !0 && r !== void 0 && i !== void 0 ? {
		tag: r,
		url: i
	} : void 0;
}, wireUnderWay = ({ environment: e, signal: t }, r) => {
	let { variables: i, isRunner: a } = e, { GITHUB_REPOSITORY: o, GITHUB_RUN_ID: s, GITHUB_WORKFLOW_REF: c, GITHUB_API_URL: l } = i, u = /^[^/]+\/[^/]+\/([^@]+)@/.exec(c ?? "")?.[1];
	if (!a || r === void 0 || l === void 0 || o === void 0 || s === void 0 || u === void 0) return;
	let d = n({
		environment: e,
		signal: AbortSignal.any([t, AbortSignal.timeout(1e4)])
	}, r);
	return d.kind === "gitea" ? void 0 : createUnderWay({
		client: d,
		repository: o,
		runId: s,
		workflow: u
	});
};
export { wireUnderWay };
