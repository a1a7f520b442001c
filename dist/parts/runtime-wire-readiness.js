import { at, createPullComments, openForgeClient, repositoryPath, text } from "./runtime-wire-forge.js";
import { createChanges } from "./adapters-git-changes.js";
import { createGitCommand, createProcesses, holds, programMissing } from "./domain-environment-uv-variables.js";
import { createCommandFiles, readEventPayload } from "./domain-indexes-uv-indexes.js";
import { wireChecks } from "./runtime-wire-checks.js";
const tmpdir = globalThis.process.getBuiltinModule("node:os").tmpdir;
const join = globalThis.process.getBuiltinModule("node:path").join;
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const mkdtemp = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...given);
const realpath = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...given);
const rm = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...given);
import { createGit } from "./adapters-simple-index.js";
import { Problem, systemClock } from "./domain-problem-plan.js";
import { wireValidation } from "./runtime-wire-validate.js";

// src/adapters/forge/check-runs.ts
const createCheckRuns = ({ client, repository, runId }) => {
	const commit = (hash, ...parts) => repositoryPath(repository, "commits", hash, ...parts);
	const isOwn = (url) => runId !== void 0 && text(url)?.includes(`/actions/runs/${runId}/`) === true;
	const statuses = async (hash) => {
		const answer = await client.get(commit(hash, "status"));
		if (answer.kind !== "found") return explain(answer, "commit statuses");
		return items(at(answer.value, "statuses")).map((item) => readStatus(item, isOwn));
	};
	const runs = async (hash, workflows) => {
		const answer = await client.list({
			path: commit(hash, "check-runs"),
			query: { filter: "latest" },
			key: "check_runs"
		});
		if (answer.kind !== "found") return explain(answer, "check runs");
		return answer.value.items.map((item) => ({
			name: text(at(item, "name")) ?? "",
			workflow: workflows.get(at(item, "check_suite", "id")),
			conclusion: at(item, "status") === "completed" ? text(at(item, "conclusion")) ?? "unknown" : void 0,
			url: text(at(item, "html_url")),
			isOwn: isOwn(at(item, "details_url"))
		}));
	};
	const workflowsOf = async (hash) => {
		const path = repositoryPath(repository, "actions", "runs");
		const answer = await client.list({
			path,
			query: { head_sha: hash },
			key: "workflow_runs"
		});
		if (answer.kind !== "found") return explain(answer, "workflow runs");
		return new Map(answer.value.items.map((item) => [at(item, "check_suite_id"), {
			name: text(at(item, "name")) ?? "",
			event: text(at(item, "event")) ?? ""
		}]));
	};
	return { of: async ({ commit: hash, withWorkflows }) => {
		if (client.kind === "gitea") return await statuses(hash);
		const workflows = withWorkflows ? await workflowsOf(hash) : /* @__PURE__ */ new Map();
		return workflows instanceof Map ? await runs(hash, workflows) : workflows;
	} };
};
const readStatus = (item, isOwn) => {
	const [context, state] = [text(at(item, "context")) ?? "", text(at(item, "status")) ?? "pending"];
	const [, workflow, name, event] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(context) ?? [];
	return {
		name: name ?? context,
		workflow: workflow === void 0 || event === void 0 ? void 0 : {
			name: workflow,
			event
		},
		conclusion: state === "pending" ? void 0 : state,
		url: text(at(item, "target_url")),
		isOwn: isOwn(at(item, "target_url"))
	};
};
const explain = (answer, what) => {
	if (answer.kind === "missing") return {
		cause: "unseen",
		why: `the forge shows this token no ${what} of the commit`,
		remedy: "Give the job checks: read and actions: read, and cite a commit that has been pushed"
	};
	if (answer.cause === "outside" || answer.cause === "rate-limit") return {
		cause: "outside",
		why: answer.why,
		remedy: "Run it again when the forge answers"
	};
	return {
		cause: "unseen",
		why: answer.why,
		remedy: "Give the job checks: read and actions: read (naming one permission removes the rest)"
	};
};
const items = (value) => Array.isArray(value) ? value : [];

// src/runtime/pull-request.ts
const readPullRequest = async (environment) => {
	if (!/^pull_request/.test(environment.variables.GITHUB_EVENT_NAME ?? "")) return void 0;
	const { number, head, base } = (await readEventPayload(environment))?.pull_request ?? {};
	const hash = head?.sha;
	if (typeof number !== "number" || typeof hash !== "string" || !/^[0-9a-f]{40,64}$/.test(hash)) return void 0;
	return {
		number,
		head: hash,
		isFork: head?.repo?.full_name !== base?.repo?.full_name
	};
};

// src/adapters/fresh-clones.ts
const createFreshClones = (processes, env, parent) => {
	const git = createGitCommand(processes, env);
	return { make: async ({ topLevel, commit, prefix }) => {
		await mkdir(parent, { recursive: true });
		const path = await mkdtemp(join(await realpath(parent), "clone-"));
		const remove = () => rm(path, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		const clone = [
			"clone",
			"--quiet",
			"--no-hardlinks",
			"--no-checkout",
			"--template=",
			"--",
			topLevel,
			path
		];
		try {
			await git.read({
				folder: topLevel,
				args: clone
			});
			await git.read({
				folder: path,
				args: [
					"checkout",
					"--quiet",
					"--detach",
					commit
				]
			});
		} catch (error) {
			await remove();
			throw error;
		}
		return {
			folder: join(path, prefix),
			[Symbol.asyncDispose]: remove
		};
	} };
};

// src/adapters/shell.ts
const bash = [
	"--noprofile",
	"--norc",
	"-eo",
	"pipefail",
	"-c"
];
const createShell = ({ processes, environments }) => {
	const run = (file, args, { command, folder, isClone, ...rest }) => processes.run({
		file,
		args: [...args, command],
		cwd: folder,
		env: environments[isClone ? "clone" : "checkout"],
		endsStrays: true,
		...rest
	});
	return { run: async (command) => {
		try {
			return await run("bash", bash, command);
		} catch (error) {
			if (!isMissing(error)) throw error;
			return await run("sh", ["-e", "-c"], command);
		}
	} };
};
const isMissing = (error) => error instanceof Problem && error.findings.some(({ code }) => code === programMissing.code);

// src/domain/environment/gate.ts
const denied = new RegExp([
	"(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
	"(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
	"GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS"
].map((names) => `^(?:${names})$`).join("|"));
const gateEnvironment = (env, secrets) => {
	const values = secrets.map((secret) => secret.reveal()).filter((value) => value !== "");
	return Object.fromEntries(Object.entries(env).filter(([name, value]) => !denied.test(name.toUpperCase()) && !values.some((secret) => holds(value, secret))));
};
const ofThisCheckout = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/;
const cloneEnvironment = (env, secrets) => Object.fromEntries(Object.entries(gateEnvironment(env, secrets)).filter(([name]) => !ofThisCheckout.test(name.toUpperCase())));

// src/runtime/wire/gates.ts
const wireGates = ({ environment, secrets, signal, commandLog }) => {
	const { variables } = environment;
	const processes = createProcesses();
	return {
		shell: createShell({
			processes,
			environments: {
				checkout: gateEnvironment(variables, secrets),
				clone: cloneEnvironment(variables, secrets)
			}
		}),
		clones: createFreshClones(processes, variables, join(variables.RUNNER_TEMP ?? tmpdir(), "release-actions-clones")),
		commandFiles: createCommandFiles(variables),
		commandLog,
		git: createGit(processes, variables),
		clock: systemClock,
		signal
	};
};

// src/runtime/wire/readiness.ts
const wireReadiness = async (world) => {
	const { environment } = world;
	const { variables } = environment;
	return {
		...await wireValidation(world),
		...wireChecks(world),
		...wireGates(world),
		changes: createChanges(createProcesses(), variables),
		openForge: (token) => {
			const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = variables;
			if (repository === void 0) return void 0;
			const client = openForgeClient(world, token);
			const isGhes = variables.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === true;
			return {
				checkRuns: createCheckRuns({
					client,
					repository,
					runId
				}),
				comments: createPullComments({
					client,
					repository,
					graphqlPath: isGhes ? "../graphql" : "graphql"
				})
			};
		},
		facts: {
			event: environment.isRunner ? variables.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			hasIdentity: variables.ACTIONS_ID_TOKEN_REQUEST_URL !== void 0,
			pullRequest: await readPullRequest(environment),
			target: variables.GITHUB_BASE_REF,
			forge: forgeHome(environment)
		}
	};
};
const forgeHome = ({ variables }) => {
	const { GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: repository, GITEA_ACTIONS: gitea } = variables;
	if (url === void 0 || repository === void 0) return void 0;
	return {
		kind: gitea === "true" ? "gitea" : "github",
		url: url.replace(/\/$/, ""),
		repository
	};
};

export { wireReadiness };