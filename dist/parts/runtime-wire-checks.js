import { createChanges } from "./adapters-git-changes.js";
import { createGit, createSimpleIndex, sourceEdits } from "./adapters-simple-index.js";
import { createFetch, createHttp, indexDenied, indexUnreadable } from "./domain-problem-index-reads.js";
import { createGitCommand, createProcesses, findTopLevel, lockEnvironment, nodeFiles } from "./domain-environment-uv-variables.js";
import { Problem, systemClock, version } from "./domain-problem-plan.js";
const isUtf8 = globalThis.process.getBuiltinModule("node:buffer").isUtf8;
const closeSync = globalThis.process.getBuiltinModule("node:fs").closeSync;
const constants = globalThis.process.getBuiltinModule("node:fs").constants;
const fstatSync = globalThis.process.getBuiltinModule("node:fs").fstatSync;
const openSync = globalThis.process.getBuiltinModule("node:fs").openSync;
const readFileSync = globalThis.process.getBuiltinModule("node:fs").readFileSync;
const statSync = globalThis.process.getBuiltinModule("node:fs").statSync;
const readdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...given);
import { absoluteHere, createRunUv, isLeftOutName, isMarkedFolder, projectEnvironment } from "./domain-environment-uv-paths.js";
import { uvMissing } from "./domain-problem-uv.js";
import { errorWords } from "./domain-uv-output.js";
import { createIndexes } from "./domain-indexes-uv-indexes.js";
import { chooseTarget, readingOf, titleOf } from "./domain-problem-target.js";
import { membersWith } from "./domain-workspace-members-with.js";

// src/adapters/project-json.ts
const createProjectPages = (simpleUrl, http) => ({ find: async (name, signal) => {
	const url = new URL(`../pypi/${encodeURIComponent(name)}/json`, simpleUrl).href;
	const { status, body } = await http({
		url,
		accept: "application/json",
		signal
	});
	if (status === 404) return void 0;
	if (status === 401 || status === 403) throw new Problem(indexDenied({
		url,
		status
	}));
	const page = status === 200 ? pageOf(new TextDecoder().decode(body)) : void 0;
	if (page === void 0) throw new Problem(indexUnreadable({
		url,
		why: `it answered ${status} and no JSON`
	}));
	return page;
} });
const pageOf = (text) => {
	try {
		const { info } = JSON.parse(text);
		return { urls: [
			info.home_page,
			info.download_url,
			...Object.values(info.project_urls ?? {})
		].filter((url) => typeof url === "string") };
	} catch {
		return;
	}
};

// src/adapters/source-files.ts
const largestText = 524288;
const createSourceFiles = (processes, env) => {
	const git = createGitCommand(processes, env);
	return {
		list: async (folder) => await findTopLevel(git, folder) === void 0 ? await walk(folder, "") : await listed(git, folder),
		readText: readSmallText
	};
};
const listed = async (git, folder) => {
	const read = async (...which) => (await git.read({
		folder,
		args: [
			"ls-files",
			"-z",
			...which
		]
	})).split("\0").filter((path) => path !== "");
	const [tracked, untracked] = await Promise.all([read("--cached"), read("--others", "--exclude-standard")]);
	return [...[...new Set(tracked)].map((path) => ({
		path,
		isTracked: true
	})), ...untracked.filter((path) => !path.endsWith("/")).map((path) => ({
		path,
		isTracked: false
	}))].sort(byPath);
};
const byPath = (a, b) => a.path < b.path ? -1 : 1;
const walk = async (folder, path) => {
	const at = (inner) => inner === "" ? folder : `${folder}/${inner}`;
	const entries = await readdir(at(path), { withFileTypes: true });
	if (path !== "" && isMarkedFolder(entries.map(({ name }) => name))) return [];
	const below = ({ name }) => path === "" ? name : `${path}/${name}`;
	const isFile = (entry) => entry.isFile() || entry.isSymbolicLink() && isFileAt(at(below(entry)));
	const files = entries.filter(isFile).map((entry) => ({
		path: below(entry),
		isTracked: false
	}));
	const folders = entries.filter((entry) => entry.isDirectory() && !isLeftOutName(entry.name));
	const inside = await Promise.all(folders.map((entry) => walk(folder, below(entry))));
	const found = [...files, ...inside.flat()];
	return path === "" ? found.sort(byPath) : found;
};
const isFileAt = (path) => {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
};
const readSmallText = (path) => {
	let file;
	try {
		file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		const about = fstatSync(file);
		if (!about.isFile() || about.size > largestText) return void 0;
		const bytes = readFileSync(file);
		return bytes.includes(0) || !isUtf8(bytes) ? void 0 : bytes.toString("utf8");
	} catch {
		return;
	} finally {
		if (file !== void 0) closeSync(file);
	}
};

// src/domain/uv/audit.ts
const readAudit = (output) => {
	const report = parse(output);
	if (!isObject(report) || !Array.isArray(report.vulnerabilities)) return void 0;
	const statuses = Array.isArray(report.adverse_statuses) ? report.adverse_statuses : [];
	return {
		vulnerabilities: report.vulnerabilities.filter(isObject).flatMap(vulnerability),
		statuses: statuses.filter(isObject).flatMap(({ name, status, reason }) => {
			const [who, what] = [text(name), text(status)];
			return who === void 0 || what === void 0 ? [] : [{
				name: who,
				status: what,
				reason: text(reason)
			}];
		})
	};
};
const vulnerability = ({ dependency, id, display_id, summary, link, fix_versions }) => {
	const name = isObject(dependency) ? text(dependency.name) : void 0;
	const version = isObject(dependency) ? text(dependency.version) : void 0;
	const shownId = text(display_id) ?? text(id);
	if (name === void 0 || version === void 0 || shownId === void 0) return [];
	const fixVersions = Array.isArray(fix_versions) ? fix_versions.flatMap((each) => text(each) ?? []) : [];
	return [{
		name,
		version,
		id: shownId,
		summary: text(summary),
		link: text(link),
		fixVersions
	}];
};
const parse = (output) => {
	try {
		return JSON.parse(output);
	} catch {
		return;
	}
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value) => typeof value === "string" && value !== "" ? value : void 0;

// src/adapters/uv/audit.ts
const timeLimit = 6e4;
const tries = "1";
const createAudits = (options) => {
	const run = createRunUv(options.processes);
	return { ask: async (root, signal) => {
		const env = (await projectEnvironment(options, root, lockEnvironment))({ UV_HTTP_RETRIES: options.env.UV_HTTP_RETRIES ?? tries });
		const args = [
			"audit",
			"--frozen",
			"--output-format",
			"json"
		];
		try {
			const exit = await run({
				args,
				cwd: root,
				env,
				timeout: timeLimit,
				signal
			});
			if (exit.isTimedOut) return { unavailable: `uv audit gave no answer within ${timeLimit / 1e3} s` };
			const audit = readAudit(exit.stdout);
			if (audit !== void 0) return audit;
			if (/unrecognized subcommand 'audit'/.test(exit.stderr)) return { unavailable: "this uv has no uv audit" };
			return { unavailable: `uv audit could not ask: ${errorWords(exit.stderr)}` };
		} catch (error) {
			if (isWithoutUv(error)) return { unavailable: "there is no uv on PATH" };
			throw error;
		}
	} };
};
const isWithoutUv = (error) => error instanceof Problem && error.findings.some(({ code }) => code === uvMissing.code);

// src/stages/health/names-to-ask.ts
const namesToAsk = async (workspace, { config, git, changes, openPages, openIndex, indexes, target, repository }) => {
	const index = indexOf(config, indexes.read(workspace.root));
	if ("skipped" in index) return index;
	const [checkout, change] = await Promise.all([git.inspect(workspace.root), changes.find({
		folder: workspace.root,
		target
	})]);
	if ("unknown" in change) return { skipped: change.unknown };
	const paths = [
		...change.files.flatMap(({ path, from }) => from === void 0 ? [path] : [path, from]),
		...checkout?.changed ?? [],
		...checkout?.untracked ?? []
	];
	return {
		index: index.title,
		pages: openPages(index.simpleUrl),
		project: openIndex(index).project,
		own: repository === void 0 ? [] : [repository],
		changed: membersWith(workspace, paths)
	};
};
const indexOf = ({ settings }, uv) => {
	const text = (value) => typeof value === "string" && value !== "" ? value : void 0;
	const target = chooseTarget({
		index: text(settings.index),
		checkUrl: text(settings["check-url"])
	}, uv);
	if ("code" in target) return { skipped: target.message };
	if (target.kind === "rehearsal") return { skipped: "the index is the embedded one" };
	return {
		title: titleOf(target),
		...readingOf(target, {
			upload: void 0,
			uv
		})
	};
};

// src/runtime/wire/checks.ts
const wireChecks = ({ environment: { variables }, config, secrets, signal }) => {
	const processes = createProcesses();
	const http = createHttp(systemClock, `release-actions/${version}`, { fetch: createFetch(variables) });
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_BASE_REF: target } = variables;
	return {
		files: nodeFiles,
		sources: createSourceFiles(processes, variables),
		audits: createAudits({
			processes,
			env: absoluteHere(variables),
			secrets
		}),
		names: ({ workspace }) => namesToAsk(workspace, {
			config,
			git: createGit(processes, variables),
			changes: createChanges(processes, variables),
			openPages: (simpleUrl) => createProjectPages(simpleUrl, http),
			openIndex: (index) => createSimpleIndex({
				...index,
				http
			}),
			indexes: createIndexes(nodeFiles, variables, process.cwd()),
			target,
			repository: server === void 0 || repository === void 0 ? void 0 : `${server}/${repository}`
		}),
		edits: sourceEdits,
		config,
		signal
	};
};

export { wireChecks };