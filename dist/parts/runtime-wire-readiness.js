import { advise as e, programMissing as t, readEventPayload as n, systemClock as r } from "./domain-problem-index-reads.js";
import { field as i, isCommitHash as a, isProblemOf as o, renewFirst as s, textOf as c } from "./domain-problem-locked-index.js";
import { createPullComments as l, openForgeClient as u, repositoryPath as d } from "./adapters-forge-client.js";
import { createChanges as f } from "./runtime-touched-lines.js";
import { createGitCommand as p, createProcesses as m, holds as h, removeFolder as g } from "./domain-environment-uv-variables.js";
import { wireChecks as _ } from "./runtime-wire-checks.js";
const v = globalThis.process.getBuiltinModule("node:os").tmpdir, y = globalThis.process.getBuiltinModule("node:path").join;
import { createCommandFiles as b } from "./domain-indexes-uv-indexes.js";
const mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e);
import { createGit as x } from "./runtime-wire-run.js";
import { wireValidation as S } from "./runtime-wire-validate.js";
const createCheckRuns = ({ client: e, repository: t, runId: n }) => {
	let commit = (e, ...n) => d(t, "commits", e, ...n), isOwn = (e) => n !== void 0 && c(e)?.includes(`/actions/runs/${n}/`) === !0, statuses = async (t) => {
		let n = await e.get(commit(t, "status"));
		return n.kind === "found" ? items(i(n.value, "statuses")).map((e) => readStatus(e, isOwn)) : explain(n, "commit statuses");
	}, runs = async (t, n) => {
		let r = await e.list({
			path: commit(t, "check-runs"),
			query: { filter: "latest" },
			key: "check_runs"
		});
		return r.kind === "found" ? r.value.items.map((e) => ({
			name: c(i(e, "name")) ?? "",
			workflow: n.get(i(e, "check_suite", "id")),
			conclusion: i(e, "status") === "completed" ? c(i(e, "conclusion")) ?? "unknown" : void 0,
			url: c(i(e, "html_url")),
			isOwn: isOwn(i(e, "details_url"))
		})) : explain(r, "check runs");
	}, workflowsOf = async (n) => {
		let r = d(t, "actions", "runs"), a = await e.list({
			path: r,
			query: { head_sha: n },
			key: "workflow_runs"
		});
		return a.kind === "found" ? new Map(a.value.items.map((e) => [i(e, "check_suite_id"), {
			name: c(i(e, "name")) ?? "",
			event: c(i(e, "event")) ?? ""
		}])) : explain(a, "workflow runs");
	};
	return { of: async ({ commit: t, withWorkflows: n }) => {
		if (e.kind === "gitea") return await statuses(t);
		let r = n ? await workflowsOf(t) : new Map();
		return r instanceof Map ? await runs(t, r) : r;
	} };
}, readStatus = (e, t) => {
	let [n, r] = [c(i(e, "context")) ?? "", c(i(e, "status")) ?? "pending"], [, a, o, s] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(n) ?? [];
	return {
		name: o ?? n,
		workflow: a === void 0 || s === void 0 ? void 0 : {
			name: a,
			event: s
		},
		conclusion: r === "pending" ? void 0 : r,
		url: c(i(e, "target_url")),
		isOwn: t(i(e, "target_url"))
	};
}, rightTo = (e) => e === "commit statuses" ? "contents: read" : "checks: read and actions: read", explain = (t, n) => {
	let unseen = (t, n) => ({
		cause: "unseen",
		why: t,
		...e(n)
	}), right = (e) => `${e("Give the job", "Set GITHUB_TOKEN to one that has")} ${rightTo(n)}`;
	if (t.kind === "missing") return unseen(`GitHub or Gitea shows this token no ${n} of the commit`, (e) => `${right(e)}, and cite a pushed commit`);
	let { cause: r, status: i, why: a } = t;
	if (r === "outside" && i !== void 0) return unseen(a, () => "See to what its words say: it knows a commit when that has been pushed");
	let o = s(i);
	return o !== void 0 || r === "outside" || r === "rate-limit" ? {
		cause: "outside",
		why: a,
		remedy: o?.hint ?? "Wait until GitHub or Gitea answers",
		inTerminal: o?.inTerminal
	} : unseen(a, (e) => `${right(e)}${e(" (naming one permission removes the rest)", "")}`);
}, items = (e) => Array.isArray(e) ? e : [], readPullRequest = async (e) => {
	if (!/^pull_request/.test(e.variables.GITHUB_EVENT_NAME ?? "")) return;
	let { number: t, head: r, base: i } = (await n(e))?.pull_request ?? {}, o = r?.sha;
	if (typeof t == "number" && a(o)) return {
		number: t,
		head: o,
		isFork: r?.repo?.full_name !== i?.repo?.full_name
	};
}, createFreshClones = (e, t, n) => {
	let r = p(e, t);
	return { make: async ({ topLevel: e, commit: t, prefix: i }) => {
		await mkdir(n, { recursive: !0 });
		let a = await mkdtemp(y(await realpath(n), "clone-")), remove = () => g(a), o = [
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
}, C = [
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
			return await run("bash", C, e);
		} catch (n) {
			if (!o(n, t)) throw n;
			return await run("sh", ["-e", "-c"], e);
		}
	} };
}, w = new RegExp([
	"(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
	"(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
	"GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS"
].map((e) => `^(?:${e})$`).join("|")), gateEnvironment = (e, t) => {
	let n = t.map((e) => e.reveal()).filter((e) => e !== "");
	return Object.fromEntries(Object.entries(e).filter(([e, t]) => !w.test(e.toUpperCase()) && !n.some((e) => h(t, e))));
}, T = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/, cloneEnvironment = (e, t) => Object.fromEntries(Object.entries(gateEnvironment(e, t)).filter(([e]) => !T.test(e.toUpperCase()))), wireGates = ({ environment: e, secrets: t, signal: n, commandLog: i }) => {
	let { variables: a } = e, o = m();
	return {
		shell: createShell({
			processes: o,
			environments: {
				checkout: gateEnvironment(a, t),
				clone: cloneEnvironment(a, t)
			}
		}),
		clones: createFreshClones(o, a, y(a.RUNNER_TEMP ?? v(), "release-actions-clones")),
		commandFiles: b(a),
		commandLog: i,
		git: x(o, a),
		clock: r,
		signal: n
	};
}, wireReadiness = async (e) => {
	let { environment: t } = e, { variables: n } = t;
	return {
		...await S(e),
		..._(e),
		...wireGates(e),
		changes: f(m(), n),
		openForge: (t) => {
			let { GITHUB_REPOSITORY: r, GITHUB_RUN_ID: i } = n;
			if (r === void 0) return;
			let a = u(e, t), o = n.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0;
			return {
				checkRuns: createCheckRuns({
					client: a,
					repository: r,
					runId: i
				}),
				comments: l({
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
