import { renewFirst as e } from "../index.js";
import { field as t, isCommitHash as n, isProblemOf as r, textOf as i } from "./domain-workspace-path.js";
import { createPullComments as a, openForgeClient as o, repositoryPath as s } from "./adapters-forge-client.js";
import { createChanges as c } from "./runtime-touched-lines.js";
import { createGitCommand as l, createProcesses as u, holds as d, removeFolder as f } from "./domain-environment-uv-variables.js";
import { programMissing as p, readEventPayload as m, systemClock as h } from "./domain-problem-index-reads.js";
import { wireChecks as g } from "./runtime-wire-checks.js";
const _ = globalThis.process.getBuiltinModule("node:os").tmpdir, v = globalThis.process.getBuiltinModule("node:path").join;
import { createCommandFiles as y } from "./domain-indexes-uv-indexes.js";
const mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e);
import { createGit as b } from "./runtime-wire-run.js";
import { wireValidation as x } from "./runtime-wire-validate.js";
const createCheckRuns = ({ client: e, repository: n, runId: r }) => {
	let commit = (e, ...t) => s(n, "commits", e, ...t), isOwn = (e) => r !== void 0 && i(e)?.includes(`/actions/runs/${r}/`) === !0, statuses = async (n) => {
		let r = await e.get(commit(n, "status"));
		return r.kind === "found" ? items(t(r.value, "statuses")).map((e) => readStatus(e, isOwn)) : explain(r, "commit statuses");
	}, runs = async (n, r) => {
		let a = await e.list({
			path: commit(n, "check-runs"),
			query: { filter: "latest" },
			key: "check_runs"
		});
		return a.kind === "found" ? a.value.items.map((e) => ({
			name: i(t(e, "name")) ?? "",
			workflow: r.get(t(e, "check_suite", "id")),
			conclusion: t(e, "status") === "completed" ? i(t(e, "conclusion")) ?? "unknown" : void 0,
			url: i(t(e, "html_url")),
			isOwn: isOwn(t(e, "details_url"))
		})) : explain(a, "check runs");
	}, workflowsOf = async (r) => {
		let a = s(n, "actions", "runs"), o = await e.list({
			path: a,
			query: { head_sha: r },
			key: "workflow_runs"
		});
		return o.kind === "found" ? new Map(o.value.items.map((e) => [t(e, "check_suite_id"), {
			name: i(t(e, "name")) ?? "",
			event: i(t(e, "event")) ?? ""
		}])) : explain(o, "workflow runs");
	};
	return { of: async ({ commit: t, withWorkflows: n }) => {
		if (e.kind === "gitea") return await statuses(t);
		let r = n ? await workflowsOf(t) : new Map();
		return r instanceof Map ? await runs(t, r) : r;
	} };
}, readStatus = (e, n) => {
	let [r, a] = [i(t(e, "context")) ?? "", i(t(e, "status")) ?? "pending"], [, o, s, c] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(r) ?? [];
	return {
		name: s ?? r,
		workflow: o === void 0 || c === void 0 ? void 0 : {
			name: o,
			event: c
		},
		conclusion: a === "pending" ? void 0 : a,
		url: i(t(e, "target_url")),
		isOwn: n(t(e, "target_url"))
	};
}, rightTo = (e) => e === "commit statuses" ? "contents: read" : "checks: read and actions: read", explain = (t, n) => {
	let unseen = (e, t) => ({
		cause: "unseen",
		why: e,
		remedy: t
	}), r = `Give the job ${rightTo(n)}`;
	if (t.kind === "missing") return unseen(`GitHub or Gitea shows this token no ${n} of the commit`, `${r}, and cite a pushed commit`);
	let { cause: i, status: a, why: o } = t;
	if (i === "outside" && a !== void 0) return unseen(o, "See to what its words say: it knows a commit when that has been pushed");
	let s = e(a)?.hint;
	return s !== void 0 || i === "outside" || i === "rate-limit" ? {
		cause: "outside",
		why: o,
		remedy: s ?? "Wait until GitHub or Gitea answers"
	} : unseen(o, `${r} (naming one permission removes the rest)`);
}, items = (e) => Array.isArray(e) ? e : [], readPullRequest = async (e) => {
	if (!/^pull_request/.test(e.variables.GITHUB_EVENT_NAME ?? "")) return;
	let { number: t, head: r, base: i } = (await m(e))?.pull_request ?? {}, a = r?.sha;
	if (typeof t == "number" && n(a)) return {
		number: t,
		head: a,
		isFork: r?.repo?.full_name !== i?.repo?.full_name
	};
}, createFreshClones = (e, t, n) => {
	let r = l(e, t);
	return { make: async ({ topLevel: e, commit: t, prefix: i }) => {
		await mkdir(n, { recursive: !0 });
		let a = await mkdtemp(v(await realpath(n), "clone-")), remove = () => f(a), o = [
			"clone",
			"--quiet",
			"--no-hardlinks",
			"--no-checkout",
			"--template=",
			"--",
			e,
			a
		];
		try {
			await r.read({
				folder: e,
				args: o
			}), await r.read({
				folder: a,
				args: [
					"checkout",
					"--quiet",
					"--detach",
					t
				]
			});
		} catch (e) {
			throw await remove(), e;
		}
		return {
			folder: v(a, i),
			[Symbol.asyncDispose]: remove
		};
	} };
}, S = [
	"--noprofile",
	"--norc",
	"-eo",
	"pipefail",
	"-c"
], createShell = ({ processes: e, environments: t }) => {
	let run = (n, r, { command: i, folder: a, isClone: o, ...s }) => e.run({
		file: n,
		args: [...r, i],
		cwd: a,
		env: t[o ? "clone" : "checkout"],
		endsStrays: !0,
		...s
	});
	return { run: async (e) => {
		try {
			return await run("bash", S, e);
		} catch (t) {
			if (!r(t, p)) throw t;
			return await run("sh", ["-e", "-c"], e);
		}
	} };
}, C = new RegExp([
	"(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
	"(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
	"GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS"
].map((e) => `^(?:${e})$`).join("|")), gateEnvironment = (e, t) => {
	let n = t.map((e) => e.reveal()).filter((e) => e !== "");
	return Object.fromEntries(Object.entries(e).filter(([e, t]) => !C.test(e.toUpperCase()) && !n.some((e) => d(t, e))));
}, w = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/, cloneEnvironment = (e, t) => Object.fromEntries(Object.entries(gateEnvironment(e, t)).filter(([e]) => !w.test(e.toUpperCase()))), wireGates = ({ environment: e, secrets: t, signal: n, commandLog: r }) => {
	let { variables: i } = e, a = u();
	return {
		shell: createShell({
			processes: a,
			environments: {
				checkout: gateEnvironment(i, t),
				clone: cloneEnvironment(i, t)
			}
		}),
		clones: createFreshClones(a, i, v(i.RUNNER_TEMP ?? _(), "release-actions-clones")),
		commandFiles: y(i),
		commandLog: r,
		git: b(a, i),
		clock: h,
		signal: n
	};
}, wireReadiness = async (e) => {
	let { environment: t } = e, { variables: n } = t;
	return {
		...await x(e),
		...g(e),
		...wireGates(e),
		changes: c(u(), n),
		openForge: (t) => {
			let { GITHUB_REPOSITORY: r, GITHUB_RUN_ID: i } = n;
			if (r === void 0) return;
			let s = o(e, t), c = n.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0;
			return {
				checkRuns: createCheckRuns({
					client: s,
					repository: r,
					runId: i
				}),
				comments: a({
					client: s,
					repository: r,
					graphqlPath: c ? "../graphql" : "graphql"
				})
			};
		},
		facts: {
			event: t.isRunner ? n.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			hasIdentity: n.ACTIONS_ID_TOKEN_REQUEST_URL !== void 0,
			pullRequest: await readPullRequest(t),
			target: n.GITHUB_BASE_REF,
			forge: forgeHome(t)
		}
	};
}, forgeHome = ({ variables: e }) => {
	let { GITHUB_SERVER_URL: t, GITHUB_REPOSITORY: n, GITEA_ACTIONS: r } = e;
	if (t !== void 0 && n !== void 0) return {
		kind: r === "true" ? "gitea" : "github",
		url: t.replace(/\/$/, ""),
		repository: n
	};
};
export { wireReadiness };
