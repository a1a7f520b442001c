import { at as e, createPullComments as t, openForgeClient as n, repositoryPath as r, text as i } from "./adapters-forge-client.js";
import { createChanges as a } from "./runtime-touched-lines.js";
import { createGitCommand as o, createProcesses as s, holds as c, removeFolder as l } from "./domain-environment-uv-variables.js";
import { createCommandFiles as u, readEventPayload as d } from "./domain-indexes-uv-indexes.js";
import { wireChecks as f } from "./runtime-wire-checks.js";
const p = globalThis.process.getBuiltinModule("node:os").tmpdir, m = globalThis.process.getBuiltinModule("node:path").join, mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e);
import { createGit as h } from "./runtime-wire-run.js";
import { Problem as g } from "../index.js";
import { programMissing as _, systemClock as v } from "./domain-target-presets.js";
import { wireValidation as y } from "./runtime-wire-validate.js";
const createCheckRuns = ({ client: t, repository: n, runId: a }) => {
	let commit = (e, ...t) => r(n, "commits", e, ...t), isOwn = (e) => a !== void 0 && i(e)?.includes(`/actions/runs/${a}/`) === !0, statuses = async (n) => {
		let r = await t.get(commit(n, "status"));
		return r.kind === "found" ? items(e(r.value, "statuses")).map((e) => readStatus(e, isOwn)) : explain(r, "commit statuses");
	}, runs = async (n, r) => {
		let a = await t.list({
			path: commit(n, "check-runs"),
			query: { filter: "latest" },
			key: "check_runs"
		});
		return a.kind === "found" ? a.value.items.map((t) => ({
			name: i(e(t, "name")) ?? "",
			workflow: r.get(e(t, "check_suite", "id")),
			conclusion: e(t, "status") === "completed" ? i(e(t, "conclusion")) ?? "unknown" : void 0,
			url: i(e(t, "html_url")),
			isOwn: isOwn(e(t, "details_url"))
		})) : explain(a, "check runs");
	}, workflowsOf = async (a) => {
		let o = r(n, "actions", "runs"), s = await t.list({
			path: o,
			query: { head_sha: a },
			key: "workflow_runs"
		});
		return s.kind === "found" ? new Map(s.value.items.map((t) => [e(t, "check_suite_id"), {
			name: i(e(t, "name")) ?? "",
			event: i(e(t, "event")) ?? ""
		}])) : explain(s, "workflow runs");
	};
	return { of: async ({ commit: e, withWorkflows: n }) => {
		if (t.kind === "gitea") return await statuses(e);
		let r = n ? await workflowsOf(e) : new Map();
		return r instanceof Map ? await runs(e, r) : r;
	} };
}, readStatus = (t, n) => {
	let [r, a] = [i(e(t, "context")) ?? "", i(e(t, "status")) ?? "pending"], [, o, s, c] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(r) ?? [];
	return {
		name: s ?? r,
		workflow: o === void 0 || c === void 0 ? void 0 : {
			name: o,
			event: c
		},
		conclusion: a === "pending" ? void 0 : a,
		url: i(e(t, "target_url")),
		isOwn: n(e(t, "target_url"))
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
	let { number: t, head: n, base: r } = (await d(e))?.pull_request ?? {}, i = n?.sha;
	if (typeof t == "number" && typeof i == "string" && /^[0-9a-f]{40,64}$/.test(i)) return {
		number: t,
		head: i,
		isFork: n?.repo?.full_name !== r?.repo?.full_name
	};
}, createFreshClones = (e, t, n) => {
	let r = o(e, t);
	return { make: async ({ topLevel: e, commit: t, prefix: i }) => {
		await mkdir(n, { recursive: !0 });
		let a = await mkdtemp(m(await realpath(n), "clone-")), remove = () => l(a), o = [
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
			folder: m(a, i),
			[Symbol.asyncDispose]: remove
		};
	} };
}, b = [
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
			return await run("bash", b, e);
		} catch (t) {
			if (!isMissing(t)) throw t;
			return await run("sh", ["-e", "-c"], e);
		}
	} };
}, isMissing = (e) => e instanceof g && e.findings.some(({ code: e }) => e === _.code), x = new RegExp([
	"(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
	"(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
	"GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS"
].map((e) => `^(?:${e})$`).join("|")), gateEnvironment = (e, t) => {
	let n = t.map((e) => e.reveal()).filter((e) => e !== "");
	return Object.fromEntries(Object.entries(e).filter(([e, t]) => !x.test(e.toUpperCase()) && !n.some((e) => c(t, e))));
}, S = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/, cloneEnvironment = (e, t) => Object.fromEntries(Object.entries(gateEnvironment(e, t)).filter(([e]) => !S.test(e.toUpperCase()))), wireGates = ({ environment: e, secrets: t, signal: n, commandLog: r }) => {
	let { variables: i } = e, a = s();
	return {
		shell: createShell({
			processes: a,
			environments: {
				checkout: gateEnvironment(i, t),
				clone: cloneEnvironment(i, t)
			}
		}),
		clones: createFreshClones(a, i, m(i.RUNNER_TEMP ?? p(), "release-actions-clones")),
		commandFiles: u(i),
		commandLog: r,
		git: h(a, i),
		clock: v,
		signal: n
	};
}, wireReadiness = async (e) => {
	let { environment: r } = e, { variables: i } = r;
	return {
		...await y(e),
		...f(e),
		...wireGates(e),
		changes: a(s(), i),
		openForge: (r) => {
			let { GITHUB_REPOSITORY: a, GITHUB_RUN_ID: o } = i;
			if (a === void 0) return;
			let s = n(e, r), c = i.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0;
			return {
				checkRuns: createCheckRuns({
					client: s,
					repository: a,
					runId: o
				}),
				comments: t({
					client: s,
					repository: a,
					graphqlPath: c ? "../graphql" : "graphql"
				})
			};
		},
		facts: {
			event: r.isRunner ? i.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			hasIdentity: i.ACTIONS_ID_TOKEN_REQUEST_URL !== void 0,
			pullRequest: await readPullRequest(r),
			target: i.GITHUB_BASE_REF,
			forge: forgeHome(r)
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
