import { advise as e } from "./domain-problem-gate.js";
import { field as t, isCommitHash as n, isProblemOf as r, programMissing as i, renewFirst as a, textOf as o } from "./domain-problem-locked-index.js";
import { createPullComments as s, openForgeClient as c, repositoryPath as l } from "./adapters-forge-client.js";
import { createChanges as u } from "./runtime-touched-lines.js";
import { createGitCommand as d, createProcesses as f, holds as p } from "./domain-environment-uv-variables.js";
import { readChangeTarget as m, wireChecks as h } from "./runtime-wire-checks.js";
import { readEventPayload as g, systemClock as _ } from "./domain-problem-index-reads.js";
const v = globalThis.process.getBuiltinModule("node:os").tmpdir, y = globalThis.process.getBuiltinModule("node:path").join;
import { createCommandFiles as b } from "./domain-indexes-uv-indexes.js";
const mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e);
import { createGit as x, removeFolder as S } from "./adapters-simple-index.js";
import { wireValidation as C } from "./runtime-wire-validate.js";
const createCheckRuns = ({ client: e, repository: n, runId: r }) => {
	let commit = (e, ...t) => l(n, "commits", e, ...t), isOwn = (e) => r !== void 0 && o(e)?.includes(`/actions/runs/${r}/`) === !0, statuses = async (n) => {
		let r = await e.get(commit(n, "status"));
		return r.kind === "found" ? items(t(r.value, "statuses")).map((e) => readStatus(e, isOwn)) : explain(r, "commit statuses");
	}, runs = async (n, r) => {
		let i = await e.list({
			path: commit(n, "check-runs"),
			query: { filter: "latest" },
			key: "check_runs"
		});
		return i.kind === "found" ? i.value.items.map((e) => ({
			name: o(t(e, "name")) ?? "",
			workflow: r.get(t(e, "check_suite", "id")),
			conclusion: t(e, "status") === "completed" ? o(t(e, "conclusion")) ?? "unknown" : void 0,
			url: o(t(e, "html_url")),
			isOwn: isOwn(t(e, "details_url"))
		})) : explain(i, "check runs");
	}, workflowsOf = async (r) => {
		let i = l(n, "actions", "runs"), a = await e.list({
			path: i,
			query: { head_sha: r },
			key: "workflow_runs"
		});
		return a.kind === "found" ? new Map(a.value.items.map((e) => [t(e, "check_suite_id"), {
			name: o(t(e, "name")) ?? "",
			event: o(t(e, "event")) ?? ""
		}])) : explain(a, "workflow runs");
	};
	return { of: async ({ commit: t, withWorkflows: n }) => {
		if (e.kind === "gitea") return await statuses(t);
		let r = n ? await workflowsOf(t) : new Map();
		return r instanceof Map ? await runs(t, r) : r;
	} };
}, readStatus = (e, n) => {
	let [r, i] = [o(t(e, "context")) ?? "", o(t(e, "status")) ?? "pending"], [, a, s, c] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(r) ?? [];
	return {
		name: s ?? r,
		workflow: a === void 0 || c === void 0 ? void 0 : {
			name: a,
			event: c
		},
		conclusion: i === "pending" ? void 0 : i,
		url: o(t(e, "target_url")),
		isOwn: n(t(e, "target_url"))
	};
}, rightTo = (e) => e === "commit statuses" ? "contents: read" : "checks: read and actions: read", explain = (t, n) => {
	let unseen = (t, n) => ({
		cause: "unseen",
		why: t,
		...e(n)
	}), right = (e) => `${e("Give the job", "Set GITHUB_TOKEN to one that has")} ${rightTo(n)}`;
	if (t.kind === "missing") return unseen(`GitHub or Gitea shows this token no ${n} of the commit`, (e) => `${right(e)}, and cite a pushed commit`);
	let { cause: r, status: i, why: o } = t;
	if (r === "outside" && i !== void 0) return unseen(o, () => "See to what its words say: it knows a commit when that has been pushed");
	let s = a(i);
	return s !== void 0 || r === "outside" || r === "rate-limit" ? {
		cause: "outside",
		why: o,
		remedy: s?.hint ?? "Wait until GitHub or Gitea answers",
		inTerminal: s?.inTerminal
	} : unseen(o, (e) => `${right(e)}${e(" (naming one permission removes the rest)", "")}`);
}, items = (e) => Array.isArray(e) ? e : [], readPullRequest = async (e) => {
	if (!/^pull_request/.test(e.variables.GITHUB_EVENT_NAME ?? "")) return;
	let { number: t, head: r, base: i } = (await g(e))?.pull_request ?? {}, a = r?.sha;
	if (typeof t == "number" && n(a)) return {
		number: t,
		head: a,
		isFork: r?.repo?.full_name !== i?.repo?.full_name
	};
}, createFreshClones = (e, t, n) => {
	let r = d(e, t);
	return { make: async ({ topLevel: e, commit: t, prefix: i }) => {
		await mkdir(n, { recursive: !0 });
		let a = await mkdtemp(y(await realpath(n), "clone-")), remove = () => S(a), o = [
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
			folder: y(a, i),
			[Symbol.asyncDispose]: remove
		};
	} };
}, w = [
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
			return await run("bash", w, e);
		} catch (t) {
			if (!r(t, i)) throw t;
			return await run("sh", ["-e", "-c"], e);
		}
	} };
}, T = new RegExp([
	"(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
	"(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
	"GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS"
].map((e) => `^(?:${e})$`).join("|")), gateEnvironment = (e, t) => {
	let n = t.map((e) => e.reveal()).filter((e) => e !== "");
	return Object.fromEntries(Object.entries(e).filter(([e, t]) => !T.test(e.toUpperCase()) && !n.some((e) => p(t, e))));
}, E = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/, cloneEnvironment = (e, t) => Object.fromEntries(Object.entries(gateEnvironment(e, t)).filter(([e]) => !E.test(e.toUpperCase()))), wireGates = ({ environment: e, secrets: t, signal: n, commandLog: r }) => {
	let { variables: i } = e, a = f();
	return {
		shell: createShell({
			processes: a,
			environments: {
				checkout: gateEnvironment(i, t),
				clone: cloneEnvironment(i, t)
			}
		}),
		clones: createFreshClones(a, i, y(i.RUNNER_TEMP ?? v(), "release-actions-clones")),
		commandFiles: b(i),
		commandLog: r,
		git: x(a, i),
		clock: _,
		signal: n
	};
}, wireReadiness = async (e) => {
	let { environment: t } = e, { variables: n } = t;
	return {
		...await C(e),
		...h(e),
		...wireGates(e),
		changes: u(f(), n),
		openForge: (t) => {
			let { GITHUB_REPOSITORY: r, GITHUB_RUN_ID: i } = n;
			if (r === void 0) return;
			let a = c(e, t), o = n.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0;
			return {
				checkRuns: createCheckRuns({
					client: a,
					repository: r,
					runId: i
				}),
				comments: s({
					client: a,
					repository: r,
					graphqlPath: o ? "../graphql" : "graphql"
				})
			};
		},
		facts: {
			event: t.isRunner ? n.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			hasIdentity: n.ACTIONS_ID_TOKEN_REQUEST_URL !== void 0,
			pullRequest: await readPullRequest(t),
			target: await m(t),
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
