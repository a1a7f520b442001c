import { Problem, Secret, aTable, ancestors, invalidToml, loginIn, tableIn } from "./domain-problem-plan.js";
import { parseToml } from "./domain-workspace-members-with.js";
const isAbsolute = globalThis.process.getBuiltinModule("node:path").isAbsolute;
const join = globalThis.process.getBuiltinModule("node:path").join;
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
const lstat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...given);
const readFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...given);
const rm = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...given);
const writeFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...given);

// src/domain/release-request/checks.ts
const jobLogin = "github-actions[bot]";
const checksSentence = ({ login, forge }) => {
	if (forge === "gitea") return `Made with the token of \`${login ?? "an unknown account"}\`.`;
	if (login === jobLogin) return "Made with the job's own token: its workflow runs wait until somebody with write access presses `Approve workflows to run` in it. With an App's or a person's token as `github-token` they start by themselves.";
	if (login === void 0) return "The forge does not say whose token made this: where its workflow runs wait, press `Approve workflows to run` in it.";
	return `Made with the token of \`${login}\`: its workflow runs start by themselves.`;
};
const committerOf = ({ login = jobLogin, forge }, host) => {
	return {
		name: login,
		email: forge === "github" ? `${login === jobLogin ? "41898282+" : ""}${login}@users.noreply.github.com` : `${login}@noreply.${host}`
	};
};

// src/adapters/uv/places.ts
const userFiles = ({ XDG_CONFIG_HOME, APPDATA, HOME }) => {
	if (process.platform === "win32") return APPDATA === void 0 ? [] : [join(APPDATA, "uv", "uv.toml")];
	if (XDG_CONFIG_HOME !== void 0 && isAbsolute(XDG_CONFIG_HOME)) return [join(XDG_CONFIG_HOME, "uv", "uv.toml")];
	return HOME === void 0 ? [] : [join(HOME, ".config", "uv", "uv.toml")];
};
const systemFiles = (env) => {
	if (isOn(env.UV_NO_SYSTEM_CONFIG)) return [];
	const { XDG_CONFIG_DIRS, PROGRAMDATA } = env;
	if (process.platform === "win32") return PROGRAMDATA === void 0 ? [] : [join(PROGRAMDATA, "uv", "uv.toml")];
	return [...(XDG_CONFIG_DIRS ?? "/etc/xdg").split(":").filter((each) => each !== "").map((each) => join(each, "uv", "uv.toml")), "/etc/uv/uv.toml"];
};
const isWithoutFiles = ({ UV_NO_CONFIG, UV_ISOLATED }) => isOn(UV_NO_CONFIG) || isOn(UV_ISOLATED);
const isOn = (value) => /^(?:1|y|yes|t|true|on)$/i.test(value ?? "");

// src/domain/indexes/netrc.ts
const emptyNetrc = {
	machines: /* @__PURE__ */ new Map(),
	fallback: void 0
};
const parseNetrc = (text) => {
	const machines = /* @__PURE__ */ new Map();
	let fallback;
	for (const { host, login = "", password } of entriesOf(text.replaceAll(macro, "\n"))) {
		if (password === void 0) continue;
		const entry = {
			username: login,
			password: new Secret(password)
		};
		if (host === void 0) fallback ??= entry;
		else if (!machines.has(host)) machines.set(host, entry);
	}
	return {
		machines,
		fallback
	};
};
const macro = /^[ \t]*macdef\b[\s\S]*?(?:\n[ \t]*(?=\n|$)|$(?![\s\S]))/gm;
const entriesOf = (text) => {
	const entries = [];
	const words = wordsOf(text);
	for (let word = words.next("key"); word !== void 0; word = words.next("key")) if (word === "machine") entries.push({ host: words.next("value")?.toLowerCase() });
	else if (word === "default") entries.push({ host: void 0 });
	else if (word === "login" || word === "user" || word === "password" || word === "account") {
		const value = words.next("value");
		const entry = entries.at(-1);
		if (entry === void 0 || value === void 0) continue;
		if (word === "password") entry.password = value;
		else if (word !== "account") entry.login = value;
	}
	return entries;
};
const wordsOf = (text) => {
	let at = 0;
	return { next: (due) => {
		const word = /\s*(?:"((?:\\.|[^"\\])*)"|(\S+))/y;
		for (;;) {
			word.lastIndex = at;
			const [whole, quoted, bare] = word.exec(text) ?? [];
			if (whole === void 0) return void 0;
			at += whole.length;
			if (due === "value" || !bare?.startsWith("#")) return (quoted ?? bare)?.replaceAll(/\\(.)/g, "$1");
			const end = text.indexOf("\n", at);
			at = end < 0 ? text.length : end;
		}
	} };
};

// src/domain/indexes/uv-indexes.ts
const readUvIndexes = ({ layers, environment, netrc }) => {
	const setting = (key) => layers.flatMap(({ table: { [key]: value }, place }) => {
		return typeof value === "string" && value !== "" ? [{
			value,
			place: `${key} in ${place}`
		}] : [];
	})[0];
	const variable = (name) => {
		const value = environment[name];
		return value ? {
			value,
			place: `${name} in the environment`
		} : void 0;
	};
	const declared = [...["UV_INDEX", "UV_DEFAULT_INDEX"].flatMap((name) => inVariable(name, environment)), ...layers.flatMap(inLayer)];
	return {
		declared: firstOfName(declared).map((index) => ({
			...index,
			login: loginOf(index, environment)
		})),
		settings: {
			publishUrl: setting("publish-url"),
			checkUrl: setting("check-url")
		},
		variables: {
			publishUrl: variable("UV_PUBLISH_URL"),
			checkUrl: variable("UV_PUBLISH_CHECK_URL"),
			publishIndex: variable("UV_PUBLISH_INDEX")
		},
		netrc,
		ofWorkspace: layers.find(({ isOfWorkspace }) => isOfWorkspace)?.table ?? {}
	};
};
const inVariable = (variable, environment) => (environment[variable] ?? "").split(/\s+/).filter((each) => each !== "").map((each) => {
	const [, name, url = each] = /^([A-Za-z0-9._-]+)=(.*)$/.exec(each) ?? [];
	return {
		name,
		url,
		publishUrl: void 0,
		place: `${variable} in the environment`
	};
});
const inLayer = ({ table: { index }, place }) => (Array.isArray(index) ? index : []).filter(aTable.accepts).flatMap((entry) => {
	const { url } = entry;
	if (typeof url !== "string") return [];
	return [{
		name: textOf(entry.name),
		url,
		publishUrl: textOf(entry["publish-url"]),
		place
	}];
});
const textOf = (value) => typeof value === "string" ? value : void 0;
const firstOfName = (entries) => entries.filter(({ name }, at) => name === void 0 || entries.findIndex((other) => other.name === name) === at);
const loginOf = ({ name, url }, environment) => {
	const variables = name === void 0 ? void 0 : loginVariables(name);
	const username = variables && environment[variables.username];
	const password = variables && environment[variables.password];
	if (username || password) return {
		username: username ?? "",
		password: new Secret(password ?? "")
	};
	return loginIn(url);
};
const loginVariables = (name) => {
	const middle = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
	return {
		username: `UV_INDEX_${middle}_USERNAME`,
		password: `UV_INDEX_${middle}_PASSWORD`
	};
};

// src/adapters/uv/indexes.ts
const createIndexes = (files, env, start) => ({ read: (folder) => readUvIndexes({
	layers: layersFor(folder, {
		files,
		env,
		start
	}),
	environment: env,
	netrc: readNetrc(files, env)
}) });
const layersFor = (folder, { files, env, start }) => {
	if (env.UV_CONFIG_FILE) {
		const table = readTable(files, resolve(start, env.UV_CONFIG_FILE));
		return table === void 0 ? [] : [{
			table,
			place: `${env.UV_CONFIG_FILE} (UV_CONFIG_FILE)`,
			isOfWorkspace: true
		}];
	}
	if (isWithoutFiles(env)) return [];
	const settled = (path) => {
		const table = readTable(files, path);
		return table === void 0 ? [] : [{
			table,
			place: path,
			isOfWorkspace: false
		}];
	};
	return [
		...ofProject(files, folder) ?? [],
		...userFiles(env).flatMap(settled),
		...systemFiles(env).flatMap(settled).slice(0, 1)
	];
};
const ofProject = (files, folder) => {
	for (const at of ancestors(folder)) {
		const inFolder = (name) => at === folder ? name : join(at, name);
		const own = readTable(files, join(at, "uv.toml"));
		if (own !== void 0) return [{
			table: own,
			place: inFolder("uv.toml"),
			isOfWorkspace: true
		}];
		const tool = tableIn(readTable(files, join(at, "pyproject.toml")) ?? {}, "tool").uv;
		if (aTable.accepts(tool)) return [{
			table: tool,
			place: `[tool.uv] of ${inFolder("pyproject.toml")}`,
			isOfWorkspace: true
		}];
	}
};
const readTable = (files, path) => {
	const text = files.readText(path);
	if (text === void 0) return void 0;
	const parsed = parseToml(text);
	if (parsed.ok) return parsed.table;
	const { message, line, column } = parsed;
	throw new Problem(invalidToml({
		why: message,
		place: {
			file: path,
			line,
			column
		}
	}));
};
const readNetrc = (files, { NETRC, HOME, USERPROFILE }) => {
	const home = HOME ?? USERPROFILE;
	const path = NETRC ?? (home === void 0 ? void 0 : join(home, ".netrc"));
	try {
		return parseNetrc((path === void 0 ? void 0 : files.readText(path)) ?? "");
	} catch (error) {
		if (error instanceof Problem) return emptyNetrc;
		throw error;
	}
};

// src/runtime/wire/late.ts
const late = (load) => {
	let loaded;
	return new Proxy({}, { get: (_, name) => async (...args) => {
		loaded ??= load();
		return Reflect.get(await loaded, name)(...args);
	} });
};

// src/adapters/command-files.ts
const names = [
	"GITHUB_OUTPUT",
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY"
];
const createCommandFiles = (env) => ({ keep: async () => {
	const kept = await Promise.all(names.flatMap((name) => {
		const path = env[name];
		return path === void 0 ? [] : [read(path).then((content) => ({
			name,
			path,
			content
		}))];
	}));
	return { restore: async () => {
		const changed = [];
		for (const { name, path, content } of kept) {
			if (isSame(content, await read(path))) continue;
			await put(path, content);
			changed.push(name);
		}
		return changed;
	} };
} });
const read = async (path) => {
	try {
		return (await lstat(path)).isFile() ? await readFile(path) : void 0;
	} catch {
		return;
	}
};
const isSame = (one, other) => one === void 0 || other === void 0 ? one === other : one.equals(other);
const put = async (path, content) => {
	if (await read(path) === void 0 || content === void 0) await rm(path, {
		recursive: true,
		force: true
	});
	if (content !== void 0) await writeFile(path, content);
};

// src/runtime/event-payload.ts
const readEventPayload = async ({ variables }) => {
	const { GITHUB_EVENT_PATH: path } = variables;
	if (path === void 0) return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
};
const readTrigger = async (environment) => ({
	event: environment.isRunner ? environment.variables.GITHUB_EVENT_NAME ?? "unknown" : void 0,
	ref: environment.variables.GITHUB_REF,
	payload: await readEventPayload(environment)
});

export { checksSentence, committerOf, createCommandFiles, createIndexes, isOn, isWithoutFiles, late, readEventPayload, readTrigger, systemFiles, userFiles };