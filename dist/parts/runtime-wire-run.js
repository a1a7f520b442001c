import { __exportAll } from "./rolldown-runtime.js";
import { Problem, inertLine, isNoRoom, runsFolderUnusable, systemClock, version } from "./domain-problem-plan.js";
import { createFetch, createHttp } from "./domain-problem-index-reads.js";
import { createProcesses, createPushRange, isGone, processOwner, readPlainText } from "./domain-environment-uv-variables.js";
import { ulid } from "../libraries/ulid.js";
import { createGit, createSimpleIndex, loadHtmlParser, openStore, storeIn, writeAtomically } from "./adapters-simple-index.js";
const dirname = globalThis.process.getBuiltinModule("node:path").dirname;
const isAbsolute = globalThis.process.getBuiltinModule("node:path").isAbsolute;
const join = globalThis.process.getBuiltinModule("node:path").join;
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const mkdtemp = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...given);
const readFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...given);
const readdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...given);
const rm = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...given);
const stat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...given);
const writeFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...given);
const homedir = globalThis.process.getBuiltinModule("node:os").homedir;
const userInfo = globalThis.process.getBuiltinModule("node:os").userInfo;

// src/adapters/scratch-folders.ts
const scratchBelow = (parent) => ({ folder: async (label) => {
	await mkdir(parent, { recursive: true });
	const path = await mkdtemp(join(parent, `${label}-`));
	return {
		path,
		pathOf: (name) => join(path, name),
		write: (name, content) => writeFile(join(path, name), content),
		readText: (name) => readPlainText(join(path, name)),
		[Symbol.asyncDispose]: () => rm(path, {
			recursive: true,
			force: true,
			maxRetries: 3
		})
	};
} });

// src/adapters/run-folders.ts
const keptFor = 12096e5;
const ownerName = "owner";
const runsBelow = ({ folder: parent, variable, newId, shown }) => ({
	open: async () => {
		const id = newId();
		const folder = join(parent, id);
		const [scratch, owner] = [join(folder, "scratch"), join(folder, ownerName)];
		try {
			await makeFolder(folder);
			await writeAtomically(owner, processOwner);
		} catch (error) {
			throw isNoRoom(error) ? error : new Problem(runsFolderUnusable({
				folder: parent,
				variable,
				cause: causeOf(error)
			}));
		}
		await clearUp(parent);
		const store = await openStore(join(folder, "dist"));
		return {
			id,
			store: {
				...store,
				write: (name, content) => store.write(name, isText(content) ? shown(content) : content)
			},
			scratch: scratchBelow(scratch),
			write: async (name, text) => {
				await writeAtomically(join(folder, name), shown(text));
				return join(folder, name);
			},
			[Symbol.asyncDispose]: async () => {
				await remove(scratch);
				await remove(owner);
			}
		};
	},
	store: async (folder) => storeIn(folder)
});
const makeFolder = async (path) => {
	const parent = dirname(path);
	try {
		await mkdir(path);
	} catch (error) {
		const code = Error.isError(error) && "code" in error ? error.code : void 0;
		if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
		if (code !== "ENOENT" || parent === path) throw error;
		await makeFolder(parent);
		await mkdir(path).catch(async (error) => {
			if (!(await stat(path).catch(() => void 0))?.isDirectory()) throw error;
		});
	}
};
const isText = (content) => typeof content === "string";
const causeOf = (error) => Error.isError(error) ? error.message : String(error);
const remove = (path) => rm(path, {
	recursive: true,
	force: true,
	maxRetries: 3
});
const isRun = (name) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);
const clearUp = async (parent) => {
	const folders = (await readdir(parent)).filter(isRun).map((name) => join(parent, name));
	await Promise.allSettled(folders.map(clearOne));
};
const clearOne = async (folder) => {
	const { mtimeMs } = await stat(folder);
	if (Date.now() - mtimeMs > keptFor) return await remove(folder);
	if (!isGone(await readFile(join(folder, ownerName), "utf8"))) return;
	await remove(join(folder, "scratch"));
	await remove(join(folder, ownerName));
};

// src/runtime/runs-folder.ts
const runsFolder = ({ isRunner, variables }) => {
	const { RUNNER_TEMP: temp = "", XDG_CACHE_HOME: cache = "" } = variables;
	if (isRunner && isAbsolute(temp)) return {
		folder: join(temp, "release-actions"),
		variable: "RUNNER_TEMP"
	};
	const caches = isAbsolute(cache) ? cache : usualCache();
	return {
		folder: join(caches, "release-actions", "runs"),
		variable: isRunner ? "RUNNER_TEMP" : "XDG_CACHE_HOME"
	};
};
const usualCache = () => {
	const home = isAbsolute(homedir()) ? homedir() : userInfo().homedir;
	return join(home, process.platform === "darwin" ? "Library/Caches" : ".cache");
};

// src/runtime/wire/open-index.ts
var open_index_exports = /* @__PURE__ */ __exportAll({ openIndexes: () => openIndexes });
const openIndexes = (env) => {
	const http = createHttp(systemClock, `release-actions/${version}`, { fetch: createFetch(env) });
	return (index) => createSimpleIndex({
		...index,
		http
	});
};

// src/runtime/wire/run.ts
var run_exports = /* @__PURE__ */ __exportAll({ wireRun: () => wireRun });
const wireRun = ({ environment, masks }) => ({
	git: createGit(createProcesses(), environment.variables),
	pushes: createPushRange(createProcesses(), environment.variables),
	runs: runsBelow({
		...runsFolder(environment),
		newId: () => ulid(),
		shown: masks.hide
	}),
	openIndex: openIndexes(environment.variables),
	loadHtmlParser
});

// src/adapters/git/forge-remote.ts
const forgeRemote = "release-actions";
const remoteEnvironment = async (git, folder, { serverUrl, token }) => {
	const urlOf = async (...options) => (await git.read({
		folder,
		args: [
			"remote",
			"get-url",
			...options,
			"origin"
		]
	})).trim();
	const [url, pushUrl] = [await urlOf(), await urlOf("--push")];
	const server = new URL(serverUrl);
	const isForge = [url, pushUrl].every((each) => URL.canParse(each) && new URL(each).origin === server.origin);
	const header = `http.${server.origin}/.extraheader`;
	return configEnvironment([
		[`remote.${forgeRemote}.url`, url],
		[`remote.${forgeRemote}.pushurl`, pushUrl],
		...token === void 0 || !isForge ? [] : [[header, ""], [header, basic(token)]]
	]);
};
const basic = (token) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token.reveal()}`).toString("base64")}`;
const configEnvironment = (settings) => ({
	GIT_CONFIG_COUNT: String(settings.length),
	...Object.fromEntries(settings.flatMap(([key, value], at) => [[`GIT_CONFIG_KEY_${at}`, key], [`GIT_CONFIG_VALUE_${at}`, value]]))
});

// src/adapters/git/remote-refusal.ts
const remoteRefusal = (what, { stdout, stderr }) => {
	const said = stderr.split("\n").filter((line) => /^(?:remote|fatal|error):/.test(line));
	const words = inertLine(said.slice(0, 4).join(" ") || stdout.trim() || "it said nothing").slice(0, 300);
	return {
		kind: "unanswered",
		cause: isOutside.test(stderr) ? "outside" : "permission",
		why: `${what}: ${words}`
	};
};
const isOutside = /could ?n.t (?:resolve|connect)|failed to connect|connection (?:refused|reset|closed)|unreachable|timed out|HTTP 5\d\d|returned error: 5\d\d|hung up|early EOF/i;
const isMoved = ({ stdout, stderr }) => /\(stale info\)|\(fetch first\)|cannot lock ref/.test(stdout + stderr);

export { forgeRemote, isMoved, open_index_exports, remoteEnvironment, remoteRefusal, run_exports, wireRun };