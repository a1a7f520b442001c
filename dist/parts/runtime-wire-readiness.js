import { field as e, isProblemOf as t, textOf as n } from "./domain-workspace-path.js";
import { createPullComments as r, openForgeClient as i, repositoryPath as a } from "./adapters-forge-client.js";
import { createChanges as o } from "./runtime-touched-lines.js";
import { createGitCommand as s, createProcesses as c, holds as l, removeFolder as u } from "./domain-environment-uv-variables.js";
import { programMissing as d, readEventPayload as f, systemClock as p } from "./domain-target-presets.js";
import { wireChecks as m } from "./runtime-wire-checks.js";
const h = globalThis.process.getBuiltinModule("node:os").tmpdir, g = globalThis.process.getBuiltinModule("node:path").join;
import { createCommandFiles as _ } from "./domain-indexes-uv-indexes.js";
const mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e);
import { createGit as v } from "./runtime-wire-run.js";
import { wireValidation as y } from "./runtime-wire-validate.js";
const createCheckRuns = ({ client: t, repository: r, runId: i }) => {
	let commit = (e, ...t) => a(r, "commits", e, ...t), isOwn = (e) => i !== void 0 && n(e)?.includes(`/actions/runs/${i}/`) === !0, statuses = async (n) => {
		let r = await t.get(commit(n, "status"));
		return r.kind === "found" ? items(e(r.value, "statuses")).map((e) => readStatus(e, isOwn)) : explain(r, "commit statuses");
	}, runs = async (r, i) => {
		let a = await t.list({
			path: commit(r, "check-runs"),
			query: { filter: "latest" },
			key: "check_runs"
		});
		return a.kind === "found" ? a.value.items.map((t) => ({
			name: n(e(t, "name")) ?? "",
			workflow: i.get(e(t, "check_suite", "id")),
			conclusion: e(t, "status") === "completed" ? n(e(t, "conclusion")) ?? "unknown" : void 0,
			url: n(e(t, "html_url")),
			isOwn: isOwn(e(t, "details_url"))
		})) : explain(a, "check runs");
	}, workflowsOf = async (i) => {
		let o = a(r, "actions", "runs"), s = await t.list({
			path: o,
			query: { head_sha: i },
			key: "workflow_runs"
		});
		return s.kind === "found" ? new Map(s.value.items.map((t) => [e(t, "check_suite_id"), {
			name: n(e(t, "name")) ?? "",
			event: n(e(t, "event")) ?? ""
		}])) : explain(s, "workflow runs");
	};
	return { of: async ({ commit: e, withWorkflows: n }) => {
		if (t.kind === "gitea") return await statuses(e);
		let r = n ? await workflowsOf(e) : new Map();
		return r instanceof Map ? await runs(e, r) : r;
	} };
}, readStatus = (t, r) => {
	let [i, a] = [n(e(t, "context")) ?? "", n(e(t, "status")) ?? "pending"], [, o, s, c] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(i) ?? [];
	return {
		name: s ?? i,
		workflow: o === void 0 || c === void 0 ? void 0 : {
			name: o,
			event: c
		},
		conclusion: a === "pending" ? void 0 : a,
		url: n(e(t, "target_url")),
		isOwn: r(e(t, "target_url"))
	};
}, rightTo = (e) => e === "commit statuses" ? "contents: read" : "checks: read and actions: read", explain = (e, t) => e.kind === "missing" ? {
	cause: "unseen",
	why: `GitHub or Gitea shows this token no ${t} of the commit`,
	remedy: `Give the job ${rightTo(t)}, and cite a commit that has been pushed`
} : e.cause === "outside" || e.cause === "rate-limit" ? {
	cause: "outside",
	why: e.why,
	remedy: "Run it again when GitHub or Gitea answers"
} : {
	cause: "unseen",
	why: e.why,
	remedy: `Give the job ${rightTo(t)} (naming one permission removes the rest)`
}, items = (e) => Array.isArray(e) ? e : [], readPullRequest = async (e) => {
	if (!/^pull_request/.test(e.variables.GITHUB_EVENT_NAME ?? "")) return;
	let { number: t, head: n, base: r } = (await f(e))?.pull_request ?? {}, i = n?.sha;
	if (typeof t == "number" && typeof i == "string" && /^[0-9a-f]{40,64}$/.test(i)) return {
		number: t,
		head: i,
		isFork: n?.repo?.full_name !== r?.repo?.full_name
	};
}, createFreshClones = (e, t, n) => {
	let r = s(e, t);
	return { make: async ({ topLevel: e, commit: t, prefix: i }) => {
		await mkdir(n, { recursive: !0 });
		let a = await mkdtemp(g(await realpath(n), "clone-")), remove = () => u(a), o = [
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
			folder: g(a, i),
			[Symbol.asyncDispose]: remove
		};
	} };
}, b = [
	"--noprofile",
	"--norc",
	"-eo",
	"pipefail",
	"-c"
], createShell = ({ processes: e, environments: n }) => {
	let run = (t, r, { command: i, folder: a, isClone: o, ...s }) => e.run({
		file: t,
		args: [...r, i],
		cwd: a,
		env: n[o ? "clone" : "checkout"],
		endsStrays: !0,
		...s
	});
	return { run: async (e) => {
		try {
			return await run("bash", b, e);
		} catch (n) {
			if (!t(n, d)) throw n;
			return await run("sh", ["-e", "-c"], e);
		}
	} };
}, x = new RegExp([
	"(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
	"(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
	"GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS"
].map((e) => `^(?:${e})$`).join("|")), gateEnvironment = (e, t) => {
	let n = t.map((e) => e.reveal()).filter((e) => e !== "");
	return Object.fromEntries(Object.entries(e).filter(([e, t]) => !x.test(e.toUpperCase()) && !n.some((e) => l(t, e))));
}, S = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/, cloneEnvironment = (e, t) => Object.fromEntries(Object.entries(gateEnvironment(e, t)).filter(([e]) => !S.test(e.toUpperCase()))), wireGates = ({ environment: e, secrets: t, signal: n, commandLog: r }) => {
	let { variables: i } = e, a = c();
	return {
		shell: createShell({
			processes: a,
			environments: {
				checkout: gateEnvironment(i, t),
				clone: cloneEnvironment(i, t)
			}
		}),
		clones: createFreshClones(a, i, g(i.RUNNER_TEMP ?? h(), "release-actions-clones")),
		commandFiles: _(i),
		commandLog: r,
		git: v(a, i),
		clock: p,
		signal: n
	};
}, wireReadiness = async (e) => {
	let { environment: t } = e, { variables: n } = t;
	return {
		...await y(e),
		...m(e),
		...wireGates(e),
		changes: o(c(), n),
		openForge: (t) => {
			let { GITHUB_REPOSITORY: a, GITHUB_RUN_ID: o } = n;
			if (a === void 0) return;
			let s = i(e, t), c = n.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0;
			return {
				checkRuns: createCheckRuns({
					client: s,
					repository: a,
					runId: o
				}),
				comments: r({
					client: s,
					repository: a,
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
