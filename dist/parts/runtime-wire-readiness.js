import { renewFirst as e } from "../index.js";
import { field as t, isProblemOf as n, textOf as r } from "./domain-workspace-path.js";
import { createPullComments as i, openForgeClient as a, repositoryPath as o } from "./adapters-forge-client.js";
import { createChanges as s } from "./runtime-touched-lines.js";
import { createGitCommand as c, createProcesses as l, holds as u, removeFolder as d } from "./domain-environment-uv-variables.js";
import { programMissing as f, readEventPayload as p, systemClock as m } from "./domain-problem-index-reads.js";
import { wireChecks as h } from "./runtime-wire-checks.js";
const g = globalThis.process.getBuiltinModule("node:os").tmpdir, _ = globalThis.process.getBuiltinModule("node:path").join;
import { createCommandFiles as v } from "./domain-indexes-uv-indexes.js";
const mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e);
import { createGit as y } from "./runtime-wire-run.js";
import { wireValidation as b } from "./runtime-wire-validate.js";
const createCheckRuns = ({ client: e, repository: n, runId: i }) => {
	let commit = (e, ...t) => o(n, "commits", e, ...t), isOwn = (e) => i !== void 0 && r(e)?.includes(`/actions/runs/${i}/`) === !0, statuses = async (n) => {
		let r = await e.get(commit(n, "status"));
		return r.kind === "found" ? items(t(r.value, "statuses")).map((e) => readStatus(e, isOwn)) : explain(r, "commit statuses");
	}, runs = async (n, i) => {
		let a = await e.list({
			path: commit(n, "check-runs"),
			query: { filter: "latest" },
			key: "check_runs"
		});
		return a.kind === "found" ? a.value.items.map((e) => ({
			name: r(t(e, "name")) ?? "",
			workflow: i.get(t(e, "check_suite", "id")),
			conclusion: t(e, "status") === "completed" ? r(t(e, "conclusion")) ?? "unknown" : void 0,
			url: r(t(e, "html_url")),
			isOwn: isOwn(t(e, "details_url"))
		})) : explain(a, "check runs");
	}, workflowsOf = async (i) => {
		let a = o(n, "actions", "runs"), s = await e.list({
			path: a,
			query: { head_sha: i },
			key: "workflow_runs"
		});
		return s.kind === "found" ? new Map(s.value.items.map((e) => [t(e, "check_suite_id"), {
			name: r(t(e, "name")) ?? "",
			event: r(t(e, "event")) ?? ""
		}])) : explain(s, "workflow runs");
	};
	return { of: async ({ commit: t, withWorkflows: n }) => {
		if (e.kind === "gitea") return await statuses(t);
		let r = n ? await workflowsOf(t) : new Map();
		return r instanceof Map ? await runs(t, r) : r;
	} };
}, readStatus = (e, n) => {
	let [i, a] = [r(t(e, "context")) ?? "", r(t(e, "status")) ?? "pending"], [, o, s, c] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(i) ?? [];
	return {
		name: s ?? i,
		workflow: o === void 0 || c === void 0 ? void 0 : {
			name: o,
			event: c
		},
		conclusion: a === "pending" ? void 0 : a,
		url: r(t(e, "target_url")),
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
		remedy: s ?? "Run it again when GitHub or Gitea answers"
	} : unseen(o, `${r} (naming one permission removes the rest)`);
}, items = (e) => Array.isArray(e) ? e : [], readPullRequest = async (e) => {
	if (!/^pull_request/.test(e.variables.GITHUB_EVENT_NAME ?? "")) return;
	let { number: t, head: n, base: r } = (await p(e))?.pull_request ?? {}, i = n?.sha;
	if (typeof t == "number" && typeof i == "string" && /^[0-9a-f]{40,64}$/.test(i)) return {
		number: t,
		head: i,
		isFork: n?.repo?.full_name !== r?.repo?.full_name
	};
}, createFreshClones = (e, t, n) => {
	let r = c(e, t);
	return { make: async ({ topLevel: e, commit: t, prefix: i }) => {
		await mkdir(n, { recursive: !0 });
		let a = await mkdtemp(_(await realpath(n), "clone-")), remove = () => d(a), o = [
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
			folder: _(a, i),
			[Symbol.asyncDispose]: remove
		};
	} };
}, x = [
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
			return await run("bash", x, e);
		} catch (t) {
			if (!n(t, f)) throw t;
			return await run("sh", ["-e", "-c"], e);
		}
	} };
}, S = new RegExp([
	"(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
	"(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
	"GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS"
].map((e) => `^(?:${e})$`).join("|")), gateEnvironment = (e, t) => {
	let n = t.map((e) => e.reveal()).filter((e) => e !== "");
	return Object.fromEntries(Object.entries(e).filter(([e, t]) => !S.test(e.toUpperCase()) && !n.some((e) => u(t, e))));
}, C = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/, cloneEnvironment = (e, t) => Object.fromEntries(Object.entries(gateEnvironment(e, t)).filter(([e]) => !C.test(e.toUpperCase()))), wireGates = ({ environment: e, secrets: t, signal: n, commandLog: r }) => {
	let { variables: i } = e, a = l();
	return {
		shell: createShell({
			processes: a,
			environments: {
				checkout: gateEnvironment(i, t),
				clone: cloneEnvironment(i, t)
			}
		}),
		clones: createFreshClones(a, i, _(i.RUNNER_TEMP ?? g(), "release-actions-clones")),
		commandFiles: v(i),
		commandLog: r,
		git: y(a, i),
		clock: m,
		signal: n
	};
}, wireReadiness = async (e) => {
	let { environment: t } = e, { variables: n } = t;
	return {
		...await b(e),
		...h(e),
		...wireGates(e),
		changes: s(l(), n),
		openForge: (t) => {
			let { GITHUB_REPOSITORY: r, GITHUB_RUN_ID: o } = n;
			if (r === void 0) return;
			let s = a(e, t), c = n.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0;
			return {
				checkRuns: createCheckRuns({
					client: s,
					repository: r,
					runId: o
				}),
				comments: i({
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
