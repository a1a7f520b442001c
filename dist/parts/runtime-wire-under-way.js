import { at as e, openForgeClient as t, readAnswer as n, repositoryPath as r, text as i } from "./adapters-forge-client.js";
const createUnderWay = ({ client: t, repository: o, runId: s, workflow: c }) => {
	let ask = async (e, i, s) => {
		try {
			let a = r(o, ...e);
			return n(await t.get(a, {
				...i,
				per_page: 100
			}), e.join(" "), s);
		} catch (e) {
			if (Error.isError(e) && e.name === "TimeoutError") return a;
			throw e;
		}
	}, isOther = (t) => String(e(t, "id")) !== s && i(e(t, "path"))?.replace(/@.*$/s, "") === c;
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
}, readRun = (t) => {
	let [n, r] = [e(t, "run_number"), i(e(t, "html_url"))];
	return typeof n == "number" && r !== void 0 ? {
		number: n,
		url: r,
		ref: i(e(t, "head_branch"))
	} : void 0;
}, readDraft = (t) => {
	let [n, r] = [i(e(t, "tag_name")), i(e(t, "html_url"))];
	return e(t, "draft") === !0 && n !== void 0 && r !== void 0 ? {
		tag: n,
		url: r
	} : void 0;
}, wireUnderWay = ({ environment: e, signal: n }, r) => {
	let { variables: i, isRunner: a } = e, { GITHUB_REPOSITORY: o, GITHUB_RUN_ID: s, GITHUB_WORKFLOW_REF: c, GITHUB_API_URL: l } = i, u = /^[^/]+\/[^/]+\/([^@]+)@/.exec(c ?? "")?.[1];
	if (!a || r === void 0 || l === void 0 || o === void 0 || s === void 0 || u === void 0) return;
	let d = t({
		environment: e,
		signal: AbortSignal.any([n, AbortSignal.timeout(1e4)])
	}, r);
	return d.kind === "gitea" ? void 0 : createUnderWay({
		client: d,
		repository: o,
		runId: s,
		workflow: u
	});
};
export { wireUnderWay };
