import { Problem, aList, aTable, inertLine, tableIn } from "./domain-problem-plan.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { uvMissing } from "./domain-problem-uv.js";
import { buildEnvironment, loopbackHosts, nodeFiles, programMissing, withoutProxy } from "./domain-environment-uv-variables.js";
import { isWithoutFiles, systemFiles, userFiles } from "./domain-indexes-uv-indexes.js";
const delimiter = globalThis.process.getBuiltinModule("node:path").delimiter;
const isAbsolute = globalThis.process.getBuiltinModule("node:path").isAbsolute;
const join = globalThis.process.getBuiltinModule("node:path").join;
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
const existsSync = globalThis.process.getBuiltinModule("node:fs").existsSync;
const pathToFileURL = globalThis.process.getBuiltinModule("node:url").pathToFileURL;

// src/domain/copy/selection.ts
const leftOutNames = /* @__PURE__ */ new Set([
	".git",
	".venv",
	"node_modules",
	"__pycache__",
	".cache",
	".eggs",
	".hypothesis",
	".mypy_cache",
	".nox",
	".pytest_cache",
	".ruff_cache",
	".tox",
	".uv-cache"
]);
const markers = /* @__PURE__ */ new Set(["CACHEDIR.TAG", "pyvenv.cfg"]);
const outputNames = ["build", "dist"];
const isLeftOutName = (name) => leftOutNames.has(name) || name.endsWith(".egg-info");
const isMarkedFolder = (names) => [...names].some((name) => markers.has(name));
const selectUntracked = (paths, packages, isIgnored) => {
	const marked = new Set(paths.filter((path) => markers.has(nameOf(path))).map(folderOf));
	const outputs = isIgnored ? outputFolders(packages) : /* @__PURE__ */ new Set();
	return paths.filter((path) => {
		const parts = path.replace(/\/$/, "").split("/");
		if (parts.some(isLeftOutName)) return false;
		return !prefixes(parts).some((prefix) => marked.has(prefix) || outputs.has(prefix));
	});
};
const outputFolders = (packages) => new Set(packages.flatMap((folder) => outputNames.map((name) => folder === "." || folder === "" ? name : `${folder}/${name}`)));
const prefixes = (parts) => parts.map((_, index) => parts.slice(0, index + 1).join("/"));
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

// src/domain/environment/uv-paths.ts
const onePath = [
	"UV_CACHE_DIR",
	"UV_CONFIG_FILE",
	"UV_CREDENTIALS_DIR",
	"UV_PYTHON_BIN_DIR",
	"UV_PYTHON_CACHE_DIR",
	"UV_PYTHON_DOWNLOADS_JSON_URL",
	"UV_PYTHON_INSTALL_DIR",
	"UV_TOOL_DIR",
	"SSL_CERT_FILE",
	"SSL_CLIENT_CERT"
];
const pathLists = ["UV_PYTHON_SEARCH_PATH", "SSL_CERT_DIR"];
const sources = {
	UV_INDEX: /\s+/,
	UV_DEFAULT_INDEX: void 0,
	UV_INDEX_URL: void 0,
	UV_EXTRA_INDEX_URL: / /,
	UV_FIND_LINKS: /,/,
	UV_BUILD_CONSTRAINT: / /
};
const withAbsolutePaths = (env, place) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, absolute(name, value, place)]));
const absolute = (name, value, place) => {
	if (onePath.includes(name)) return isPath(value) ? place.resolve(value) : value;
	if (name === "UV_PYTHON") return /[\\/]/.test(value) && isPath(value) ? place.resolve(value) : value;
	if (pathLists.includes(name)) return value.split(place.delimiter).map((path) => path === "" ? path : place.resolve(path)).join(place.delimiter);
	if (!(name in sources)) return value;
	const separator = sources[name];
	const isIndex = name === "UV_INDEX" || name === "UV_DEFAULT_INDEX";
	if (separator === void 0) return source(value, place, isIndex);
	const written = separator.source === "," ? "," : " ";
	return value.split(separator).map((each) => source(each, place, isIndex)).join(written);
};
const withAbsoluteSources = (table, place) => Object.fromEntries(Object.entries(table).map(([key, value]) => [key, absoluteSetting(key, value, place)]));
const absoluteSetting = (key, value, place) => {
	if (key === "pip" && aTable.accepts(value)) return withAbsoluteSources(value, place);
	if (key === "index" && aList.accepts(value)) return value.map((each) => aTable.accepts(each) ? withAbsoluteSources(each, place) : each);
	if (![
		"cache-dir",
		"url",
		"index-url",
		"extra-index-url",
		"find-links"
	].includes(key)) return value;
	const one = (each) => typeof each === "string" && isPath(each) ? place.resolve(each) : each;
	return aList.accepts(value) ? value.map(one) : one(value);
};
const source = (text, place, mayBeNamed) => {
	const [, name = "", path = ""] = /^((?:[A-Za-z0-9][\w.-]*=)?)(.*)$/s.exec(text) ?? [];
	if (!isPath(path)) return text;
	if (mayBeNamed && /^[\w-]+$/.test(path) && !place.exists(place.resolve(path))) return text;
	const found = place.resolve(path);
	return name + (/[\s,]/.test(found) ? place.url(found).replaceAll(",", "%2C") : found);
};
const isPath = (text) => text !== "" && !/^[a-z][a-z0-9+.-]+:/i.test(text) && !text.startsWith("${");

// src/adapters/uv/absolute.ts
const here = {
	resolve: (path) => resolve(path),
	exists: existsSync,
	url: (path) => pathToFileURL(path).href,
	delimiter
};
const absoluteHere = (env) => withAbsolutePaths(env, here);
const settingsHere = (table) => withAbsoluteSources(table, here);

// src/adapters/uv/user-files.ts
const readUserFiles = async (env) => {
	if (env.UV_CONFIG_FILE !== void 0) return await readFirst([env.UV_CONFIG_FILE]);
	if (isWithoutFiles(env)) return [];
	return [...await readFirst(userFiles(env)), ...await readFirst(systemFiles(env))];
};
const readFirst = async (paths) => {
	for (const path of paths) {
		const text = nodeFiles.readText(path);
		if (text === void 0) continue;
		const parsed = parseToml(text);
		return [{
			path,
			table: parsed.ok ? settingsHere(parsed.table) : {}
		}];
	}
	return [];
};

// src/adapters/uv/settings.ts
const readSettings = async (folder, env) => {
	const project = (await Promise.all([readProject(folder), readOwn(folder)])).map(({ table }) => table);
	const users = (await readUserFiles(env)).map(({ table }) => table);
	const textsIn = (tables, key) => tables.map((table) => table[key]).filter((each) => typeof each === "string");
	return {
		indexNames: [...[...project, ...users].flatMap(namesIn), ...namedIn(env)],
		isCacheInside: textsIn(project, "cache-dir").some((cache) => !isAbsolute(cache)),
		cache: textsIn(users, "cache-dir")[0],
		indexStrategy: env.UV_INDEX_STRATEGY || textsIn([...project, ...users], "index-strategy")[0]
	};
};
const namedIn = ({ UV_INDEX = "", UV_DEFAULT_INDEX = "" }) => [...UV_INDEX.split(/\s+/), UV_DEFAULT_INDEX].flatMap((entry) => /^([\w.-]+)=/.exec(entry)?.[1] ?? []);
const readProjectFiles = async (folder) => {
	const own = await readOwn(folder);
	return [own.isThere ? own : await readProject(folder)];
};
const toldIn = async (folder, { env }, limit) => ({
	env: limit(env),
	files: [...env.UV_CONFIG_FILE === void 0 ? await readProjectFiles(folder) : [], ...await readUserFiles(env)]
});
const readProject = async (folder) => {
	const { table } = await readTable(join(folder, "pyproject.toml"));
	return {
		path: "pyproject.toml",
		table: tableIn(tableIn(table, "tool"), "uv")
	};
};
const readOwn = async (folder) => ({
	path: "uv.toml",
	...await readTable(join(folder, "uv.toml"))
});
const readTable = async (file) => {
	const text = nodeFiles.readText(file);
	const parsed = parseToml(text ?? "");
	return {
		table: parsed.ok ? parsed.table : {},
		isThere: text !== void 0
	};
};
const namesIn = ({ index }) => (Array.isArray(index) ? index : []).map((entry) => entry?.name).filter((name) => typeof name === "string");

// src/adapters/uv/run.ts
const createRunUv = (processes) => async ({ file = "uv", timeout, signal, onLine, ...call }) => {
	try {
		return await processes.run({
			endsStrays: true,
			...call,
			file,
			...timeout === void 0 ? {} : { timeout },
			...signal === void 0 ? {} : { signal },
			...onLine === void 0 ? {} : { onLine: (line) => onLine(inertLine(line)) }
		});
	} catch (error) {
		throw isMissing(error) && file === "uv" ? new Problem(uvMissing({}), { cause: error }) : error;
	}
};
const isMissing = (error) => error instanceof Problem && error.findings.some(({ code }) => code === programMissing.code);
const tailOf = (output) => output.trimEnd().split("\n").slice(-60).map(inertLine).join("\n");
const projectEnvironment = async ({ env, secrets }, folder, limit = buildEnvironment) => {
	const { indexNames, isCacheInside, cache: given } = await readSettings(folder, env);
	const direct = withoutProxy(env, loopbackHosts);
	const quiet = {
		UV_NO_PROGRESS: "1",
		NO_COLOR: "1"
	};
	const named = given === void 0 ? {} : { UV_CACHE_DIR: given };
	const cache = env.UV_CACHE_DIR === void 0 ? isCacheInside ? usualCache(env) : named : {};
	return (extra = {}) => limit(env, {
		...quiet,
		...direct,
		...cache,
		...extra
	}, {
		secrets,
		indexNames
	});
};
const usualCache = ({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }) => {
	if (LOCALAPPDATA !== void 0) return { UV_CACHE_DIR: join(LOCALAPPDATA, "uv", "cache") };
	if (XDG_CACHE_HOME !== void 0) return { UV_CACHE_DIR: join(XDG_CACHE_HOME, "uv") };
	return HOME === void 0 ? {} : { UV_CACHE_DIR: join(HOME, ".cache", "uv") };
};

export { absoluteHere, createRunUv, isLeftOutName, isMarkedFolder, outputFolders, projectEnvironment, readProjectFiles, readSettings, readUserFiles, selectUntracked, tailOf, toldIn };