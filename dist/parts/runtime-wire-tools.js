import { __toESM } from "./rolldown-runtime.js";
import { assumeUnchanged, buildEnvironment, cloneRepository, createGitCommand, createProcesses, isGitMissing, isSteering, listFiles, lockEnvironment, readPlainText, toolEnvironment, trackInPlace, trialEnvironment, uploadEnvironment } from "./domain-environment-uv-variables.js";
const chmod = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...given);
const copyFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...given);
const lstat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...given);
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const mkdtemp = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...given);
const readdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...given);
const readlink = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readlink(...given);
const realpath = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...given);
const rm = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...given);
const stat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...given);
const symlink = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").symlink(...given);
const utimes = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").utimes(...given);
const writeFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...given);
const basename = globalThis.process.getBuiltinModule("node:path").basename;
const dirname = globalThis.process.getBuiltinModule("node:path").dirname;
const isAbsolute = globalThis.process.getBuiltinModule("node:path").isAbsolute;
const join = globalThis.process.getBuiltinModule("node:path").join;
const normalize = globalThis.process.getBuiltinModule("node:path").normalize;
const parse = globalThis.process.getBuiltinModule("node:path").parse;
const posix = globalThis.process.getBuiltinModule("node:path").posix;
const relative = globalThis.process.getBuiltinModule("node:path").relative;
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
const sep = globalThis.process.getBuiltinModule("node:path").sep;
import { stringify } from "../libraries/smol-toml.js";
import { Bug, Problem, _usingCtx, aList, aTable, ancestors, inertLine, tableIn } from "./domain-problem-plan.js";
import { environmentFailed, lockSteered, noFittingPython, offline, recordedPaths, refusedBySettings, requiredVersion, settingsUnusable } from "./domain-problem-smoke.js";
import { builtFiles, errorWords, lastWords, missingPath, missingPython, publishLogFilter, readBuildFault, readPublish, splitPublishLog, versionOfSdist } from "./domain-uv-output.js";
import { byCause, canonicalVersion, normalizeName } from "./domain-problem-workspace.js";
const constants = globalThis.process.getBuiltinModule("node:fs").constants;
const existsSync = globalThis.process.getBuiltinModule("node:fs").existsSync;
const lstatSync = globalThis.process.getBuiltinModule("node:fs").lstatSync;
const readFileSync = globalThis.process.getBuiltinModule("node:fs").readFileSync;
const readdirSync = globalThis.process.getBuiltinModule("node:fs").readdirSync;
const realpathSync = globalThis.process.getBuiltinModule("node:fs").realpathSync;
const rmdirSync = globalThis.process.getBuiltinModule("node:fs").rmdirSync;
const unlinkSync = globalThis.process.getBuiltinModule("node:fs").unlinkSync;
const availableParallelism = globalThis.process.getBuiltinModule("node:os").availableParallelism;
const tmpdir = globalThis.process.getBuiltinModule("node:os").tmpdir;
import { absoluteHere, createRunUv, isLeftOutName, isMarkedFolder, outputFolders, projectEnvironment, readProjectFiles, readSettings, readUserFiles, selectUntracked, tailOf, toldIn } from "./domain-environment-uv-paths.js";
import { lockNotMade } from "./domain-problem-release-files.js";
import { require_lt } from "../libraries/semver.js";
import { buildFailed, buildTimedOut, buildUnreachable, fileOutside, filesMissing, folderLinked, inDuration, includeMissing, lockOutdated, lockUnchecked, pythonMissing, sdistIncomplete, uvTooOld, uvUnusable, versionUnknown } from "./domain-problem-uv.js";
import { pLimit } from "../libraries/p-limit.js";
import { parseMetadata } from "./domain-problem-distribution.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { isOn } from "./domain-indexes-uv-indexes.js";
import { copyFailed, diskFull, fileUnreadable, memberOutside, nameUnreadable } from "./domain-problem-copy.js";

// src/domain/environment/uv-settings.ts
const words = (text) => text.trim().split(/\s+/);
const indexes = words("index index-url extra-index-url index-strategy keyring-provider");
const means = words(`system-certs native-tls allow-insecure-host http-proxy https-proxy no-proxy cache-dir no-cache
  link-mode concurrent-downloads concurrent-builds concurrent-installs preview preview-features python-preference
  python-downloads python-install-mirror pypy-install-mirror python-downloads-json-url`);
const given = {
	trial: /* @__PURE__ */ new Set([...indexes, ...means]),
	tool: /* @__PURE__ */ new Set([
		...indexes,
		...means,
		"find-links",
		"no-index"
	])
};
const settingsFor = (child, tables) => stringify(tables.map((table) => allowedOf(table, given[child])).reduceRight(joined, {}));
const allowedOf = (table, names) => {
	const kept = Object.entries(table).filter(([name]) => names.has(name));
	const pip = aTable.accepts(table.pip) ? allowedOf(table.pip, names) : {};
	return Object.fromEntries([...kept, ...Object.keys(pip).length === 0 ? [] : [["pip", pip]]]);
};
const joined = (lower, upper) => {
	const all = {
		...lower,
		...upper
	};
	for (const [name, value] of Object.entries(upper)) {
		const below = lower[name];
		if (aList.accepts(value) && aList.accepts(below)) all[name] = [...value, ...below];
		else if (name === "pip") all[name] = joined(below ?? {}, value);
	}
	return all;
};

// src/domain/uv/pins.ts
const changeTo = (pins, installed, afresh) => {
	const lines = pins.split("\n").filter((line) => /^[\w]/.test(line));
	const staying = /* @__PURE__ */ new Set();
	const arriving = lines.filter((line) => {
		const [, name = "", version] = /^([\w.-]+)(?:==([^\s;]+)$)?/.exec(line.trim()) ?? [];
		const own = normalizeName(name);
		const has = installed.get(own);
		if (has === void 0 || version === void 0 || afresh.has(own)) return true;
		if (canonicalVersion(has) !== canonicalVersion(version)) return true;
		staying.add(own);
		return false;
	});
	return {
		leaving: [...installed.keys()].filter((name) => !staying.has(name)),
		staying: [...staying],
		arriving
	};
};

// src/adapters/environments/contents.ts
const contentsOf = (folder) => {
	const entries = /* @__PURE__ */ new Map();
	const distributions = [];
	const walk = (path) => {
		for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
			const own = posix.join(path, entry.name);
			if (entry.isDirectory()) {
				entries.set(own, "");
				walk(own);
				continue;
			}
			const { size, mtimeMs } = lstatSync(join(folder, own));
			entries.set(own, `${size} ${mtimeMs}`);
			const [, name, version] = entry.name === "RECORD" ? distInfo.exec(path) ?? [] : [];
			if (name === void 0 || version === void 0) continue;
			distributions.push({
				name: normalizeName(name),
				version,
				record: own,
				paths: installedBy(folder, own)
			});
		}
	};
	walk("");
	return {
		entries,
		distributions
	};
};
const distInfo = /(?:^|\/)([^/-]+)-([^/]+)\.dist-info$/;
const installedBy = (folder, record) => {
	const site = posix.dirname(posix.dirname(record));
	const text = readFileSync(join(folder, record), "utf8");
	return recordedPaths(text).map((path) => withinFolder(path, {
		folder,
		site
	}));
};
const withinFolder = (path, { folder, site }) => {
	const home = folder.split(sep).join("/");
	const full = posix.isAbsolute(path) ? path : posix.join(home, site, path);
	return posix.relative(home, full);
};
const holdsOnly = (now, { bare, last, staying }) => {
	const installed = new Set(now.distributions.map(({ name }) => name));
	if (!staying.every((name) => installed.has(name))) return false;
	const known = new Map(bare.entries);
	for (const { record, paths } of now.distributions) {
		const stayed = last !== void 0 && last.entries.get(record) === now.entries.get(record);
		for (const path of paths) {
			const before = stayed ? last.entries.get(path) : now.entries.get(path);
			if (before !== void 0) known.set(path, before);
			for (let up = posix.dirname(path); up !== "." && !known.has(up); up = posix.dirname(up)) known.set(up, "");
		}
	}
	const isKnown = ([path, stamp]) => {
		if (known.get(path) === stamp || isUvs.test(path)) return true;
		const [, cached, top] = cache.exec(path) ?? [];
		return cached === void 0 ? top !== void 0 : known.has(`${cached.replace("__pycache__/", "")}.py`);
	};
	const isThere = (path) => now.entries.has(path);
	return [...now.entries].every(isKnown) && [...known].every(([path, stamp]) => stamp === "" || isThere(path));
};
const isUvs = /^\.lock$/;
const cache = /^(.*?__pycache__\/[^/.]+)\.[^/]+\.pyc$|(__pycache__)$/;

// src/adapters/environments/uninstall.ts
const uninstall = (folder, leaving, { now, bare }) => {
	const wanted = new Set(leaving);
	const folders = /* @__PURE__ */ new Set();
	for (const { name, record, paths } of now.distributions) {
		if (!wanted.has(name)) continue;
		for (const path of [...paths, record].filter((each) => !each.startsWith("../"))) {
			attempt(() => unlinkSync(join(folder, path)));
			if (path.endsWith(".py")) removeBytecode(join(folder, path));
			for (let up = posix.dirname(path); up !== "." && !bare.entries.has(up); up = posix.dirname(up)) folders.add(up);
		}
	}
	const deepestFirst = [...folders].sort((a, b) => b.length - a.length);
	for (const path of deepestFirst) attempt(() => rmdirSync(join(folder, path)));
};
const removeBytecode = (module) => {
	const cache = join(dirname(module), "__pycache__");
	const stem = `${basename(module, ".py")}.`;
	attempt(() => {
		for (const file of readdirSync(cache)) if (file.startsWith(stem)) unlinkSync(join(cache, file));
		rmdirSync(cache);
	});
};
const attempt = (remove) => {
	try {
		remove();
	} catch (error) {
		if (!Error.isError(error) || !("code" in error)) throw error;
	}
};

// src/adapters/uv/own-settings.ts
const ownSettings = async (env) => {
	const files = await readUserFiles(env);
	const folder = await mkdtemp(join(tmpdir(), "release-actions-uv-"));
	return {
		folder,
		env: await writeSettings(folder, settingsFor("tool", files.map(({ table }) => table))),
		[Symbol.asyncDispose]: async () => await rm(folder, {
			recursive: true,
			force: true
		})
	};
};
const writeSettings = async (folder, text) => {
	const file = join(folder, "settings.toml");
	await writeFile(file, text, { mode: 384 });
	return { UV_CONFIG_FILE: file };
};

// src/adapters/uv/preference.ts
const preferenceOf = async (index, { folder, env }) => {
	if (index === void 0) return {
		args: [],
		env: {}
	};
	const users = env.UV_INDEX ?? "";
	const { url, next = [] } = index;
	const { indexStrategy } = await readSettings(folder, env);
	return {
		args: index.names.flatMap((name) => ["--exclude-newer-package", `${name}=false`]),
		env: {
			UV_INDEX: [
				url,
				...next,
				users
			].filter((each) => each !== "").join(" "),
			UV_INDEX_STRATEGY: inOrder(indexStrategy)
		}
	};
};
const inOrder = (strategy) => strategy?.startsWith("unsafe-") ? "unsafe-first-match" : "first-index";

// src/adapters/python-environments.ts
const minutes = 6e4;
const boundary = "[project]\nname = \"trial\"\nversion = \"0\"\n";
const createPythonEnvironments = (options) => {
	const run = createRunUv(options.processes);
	return { create: async (request) => {
		await writeFile(join(request.folder, "pyproject.toml"), boundary);
		const venv = join(request.folder, "venv");
		const home = {
			...request,
			venv,
			options,
			run,
			environment: await trialIn(options, request.folder)
		};
		await make(home);
		const text = await readPlainText(join(venv, "pyvenv.cfg")) ?? "";
		return await keep(home, /^version_info *= *(\S+)/m.exec(text)?.[1]);
	} };
};
const make = async ({ folder, venv, python, run, environment, timeout = 5 * minutes, signal }) => {
	const exit = await run({
		args: [
			"venv",
			"--no-project",
			...python === void 0 ? [] : ["--python", python],
			"--",
			venv
		],
		cwd: folder,
		env: environment(),
		endsStrays: false,
		timeout,
		signal
	});
	if (exit.code === 0) return;
	const missing = missingPython(exit.stderr);
	throw new Problem(missing === void 0 ? environmentFailed({ words: errorWords(exit.stderr) }) : noFittingPython({ python: python ?? missing.python }));
};
const keep = async (home, version) => {
	const { folder, venv, options } = home;
	const python = join(venv, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
	const ofTrials = (await projectEnvironment(options, folder, trialEnvironment))({ PYTHONDONTWRITEBYTECODE: "1" });
	const preferences = /* @__PURE__ */ new Map();
	const preferring = (index) => {
		const known = preferences.get(index?.url) ?? preferenceOf(index, {
			folder,
			env: options.env
		});
		preferences.set(index?.url, known);
		return known;
	};
	let bare = contentsOf(venv);
	let last;
	const base = await realpath(python);
	const pip = async (command, stdin, request) => {
		const { index, isCodeFree, timeout = 10 * minutes, signal, onLine } = request;
		const preference = await preferring(index);
		const how = isCodeFree === true ? ["--no-build"] : [];
		const args = [
			"pip",
			...command,
			...how,
			...preference.args
		];
		const env = home.environment(preference.env);
		return await home.run({
			args,
			stdin,
			cwd: folder,
			env,
			timeout,
			signal,
			onLine
		});
	};
	const change = async (request, from) => {
		const afresh = new Set(request.index?.names);
		const versions = new Map(from.distributions.map(({ name, version }) => [name, version]));
		const { leaving, staying, arriving } = changeTo(request.pins, versions, afresh);
		uninstall(venv, leaving, {
			now: from,
			bare
		});
		return {
			exit: await pip([
				"install",
				"--python",
				python,
				"--no-deps",
				"--requirements",
				"-"
			], `${arriving.join("\n")}\n`, request),
			now: contentsOf(venv),
			staying
		};
	};
	return {
		version,
		resolve: async (request) => {
			const alone = request.isAlone === true ? ["--no-deps"] : [];
			const command = [
				"compile",
				"--python",
				base,
				"--no-header",
				"--no-annotate",
				...alone,
				"-"
			];
			return await pip(command, `${request.requirements.join("\n")}\n`, request);
		},
		fill: async (request) => {
			let { exit, now, staying } = await change(request, last ?? bare);
			const isPure = exit.code === 0 && holdsOnly(now, {
				bare,
				last,
				staying
			});
			if (last !== void 0 && !isPure) {
				await rm(venv, {
					recursive: true,
					force: true,
					maxRetries: 3
				});
				await make({
					...home,
					signal: request.signal
				});
				bare = contentsOf(venv);
				({exit, now} = await change(request, bare));
			}
			last = now;
			return exit;
		},
		run: async ({ args, cwd, timeout = 2 * minutes, signal }) => {
			return await home.run({
				file: python,
				args: ["-I", ...args],
				cwd,
				env: ofTrials,
				timeout,
				signal
			});
		}
	};
};
const trialIn = async (options, folder) => {
	const environment = await projectEnvironment(options, folder, trialEnvironment);
	const files = [...await readProjectFiles(folder), ...await readUserFiles(options.env)];
	const settings = await writeSettings(folder, settingsFor("trial", files.map(({ table }) => table)));
	return (extra = {}) => environment({
		...settings,
		...extra
	});
};

// src/adapters/uv/isolation.ts
const runIsolated = async (call, building) => {
	const [command = "", ...rest] = call.args;
	const asked = (python) => python === void 0 ? [] : ["--python", python];
	const args = [
		command,
		"--build-isolation",
		...asked(building.python),
		...rest
	];
	const exit = await building.run({
		...call,
		args
	});
	if (exit.code === 0 || exit.signal !== null || exit.isTimedOut || !await isNotIsolated(call.cwd, building)) return {
		exit,
		isIsolated: true
	};
	const { VIRTUAL_ENV } = building.options.env;
	const env = {
		...call.env,
		...VIRTUAL_ENV === void 0 ? {} : { VIRTUAL_ENV }
	};
	const second = await building.run({
		...call,
		env
	});
	return second.code === 0 ? {
		exit: second,
		isIsolated: false
	} : {
		exit,
		isIsolated: true
	};
};
const isNotIsolated = async (root, { package: name }) => {
	return (await readProjectFiles(root)).map(({ table }) => table).some((table) => {
		const { "no-build-isolation": all, "no-build-isolation-package": some } = table;
		return all === true || name !== void 0 && aList.accepts(some) && some.some((each) => isName(each, name));
	});
};
const isName = (value, name) => typeof value === "string" && value.toLowerCase().replaceAll(/[-_.]+/g, "-") === name;

// src/adapters/uv/tool-run.ts
const runTool = async ({ processes, env: given, secrets }, call) => {
	try {
		var _usingCtx$2 = _usingCtx();
		const { args, timeout, signal, stdin, cwd, env: own } = call;
		const settings = _usingCtx$2.a(await ownSettings(given));
		const { indexNames } = await readSettings(settings.folder, given);
		const extra = {
			COLUMNS: "500",
			NO_COLOR: "1",
			...settings.env,
			...own
		};
		const env = toolEnvironment(given, extra, {
			secrets,
			indexNames
		});
		const exit = await processes.run({
			file: "uv",
			args: [
				"tool",
				"run",
				...args
			],
			cwd: cwd ?? settings.folder,
			env,
			signal,
			...timeout === void 0 ? {} : { timeout },
			...stdin === void 0 ? {} : { stdin }
		});
		signal.throwIfAborted();
		return exit;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
};

// src/adapters/release-tools.ts
const longest = 3e5;
const createReleaseTools = (options) => ({
	render: async (order) => {
		const exit = await runTool(options, {
			args: argsOf(order),
			cwd: join(order.root, order.renderer.home),
			timeout: longest,
			signal: order.signal,
			env: { TZ: "UTC" }
		});
		return exit.code === 0 ? { kind: "done" } : {
			kind: "failed",
			words: wordsOf$1(exit)
		};
	},
	lock: async (root, signal) => {
		const run = createRunUv(options.processes);
		const environment = await projectEnvironment(options, root, lockEnvironment);
		const lock = async (...more) => {
			const call = {
				args: ["lock", ...more],
				cwd: root,
				env: environment(),
				signal
			};
			return (await runIsolated(call, {
				package: void 0,
				run,
				options
			})).exit;
		};
		const own = await lock();
		const exit = own.code !== 0 && missingPython(own.stderr) !== void 0 ? await lock("--python", "3") : own;
		return exit.code === 0 ? void 0 : lockNotMade({ words: errorWords(exit.stderr) });
	}
});
const argsOf = ({ renderer: { tool, config, home }, root, version, date, pinned }) => {
	const exact = pinned === void 0 ? "" : `==${pinned}`;
	if (tool === "scriv") return [
		"--from",
		`scriv[toml]${exact}`,
		"python",
		"-c",
		collectOn,
		date,
		"collect",
		"--version",
		version
	];
	const folder = join(root, home);
	const settings = config === void 0 ? [] : ["--config", join(root, config)];
	return [
		"--from",
		`towncrier${exact}`,
		"towncrier",
		"build",
		"--yes",
		"--version",
		version,
		"--date",
		date,
		...settings,
		"--dir",
		folder
	];
};
const collectOn = `
import datetime, sys
day = datetime.datetime.fromisoformat(sys.argv.pop(1))
class Day(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return day
datetime.datetime = Day
from scriv.cli import cli
sys.argv[0] = "scriv"
cli()
`;
const wordsOf$1 = ({ stdout, stderr }) => {
	return `${stdout}\n${stderr}`.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^(?:Installed|Downloading|Resolved|Prepared)\b/.test(line)).slice(-3).join(" ");
};

// src/adapters/trove-classifiers.ts
const timeout$2 = 3e5;
const program$1 = "import json, trove_classifiers as t; print(json.dumps({'known': list(t.classifiers), 'deprecated': t.deprecated_classifiers}))";
const createClassifiers = (options) => ({ read: async (signal) => {
	const exit = await runTool(options, {
		args: [
			"--with",
			"trove-classifiers",
			"python",
			"-I",
			"-c",
			program$1
		],
		timeout: timeout$2,
		signal
	});
	return exit.code === 0 ? JSON.parse(exit.stdout) : { unavailable: lastWords(exit.stderr) };
} });

// src/adapters/twine-cli.ts
const requirement$1 = "twine==7.0.0";
const timeout$1 = 6e5;
const program = `
import sys
import twine.commands.check
from twine.__main__ import main
sys.argv = ["twine", "--no-color", "check", "--strict", *sys.stdin.read().split("\\0")]
sys.exit(main())
`;
const createTwine = (options) => ({ start: async (signal) => {
	const paths = Promise.withResolvers();
	const patience = new AbortController();
	const limit = AbortSignal.any([signal, patience.signal]);
	const run = runTool(options, {
		args: [
			"--from",
			requirement$1,
			"python",
			"-I",
			"-c",
			program
		],
		signal: limit,
		stdin: paths.promise
	});
	run.catch(() => {});
	return {
		check: async (files) => {
			paths.resolve(files.join("\0"));
			const timer = setTimeout(() => patience.abort(), timeout$1);
			try {
				const exit = await run;
				return /^Checking /m.test(exit.stdout) ? { stdout: exit.stdout } : { unavailable: lastWords(exit.stderr) };
			} catch (error) {
				if (!patience.signal.aborted) throw error;
				return { unavailable: `it was ended after ${timeout$1 / 6e4} minutes` };
			} finally {
				clearTimeout(timer);
			}
		},
		ended: run
	};
} });

// src/adapters/uv/api-script.ts
const apiScript = `
import ast, json, os, sys, zipfile
import griffe

TESTS = {"tests", "test", "testing", "conftest.py"}
PARAMETERS = {
    "PARAMETER_REMOVED",
    "PARAMETER_ADDED_REQUIRED",
    "PARAMETER_CHANGED_REQUIRED",
    "PARAMETER_CHANGED_KIND",
    "PARAMETER_MOVED",
}
HARMLESS_BASES = ("object", "Generic", "ABC", "Protocol")
compiled = []


def unpack(wheel, folder):
    with zipfile.ZipFile(wheel) as archive:
        for info in archive.infolist():
            parts = info.filename.split("/")
            if parts[0].endswith(".data"):
                parts = parts[2:] if parts[1:2] in (["purelib"], ["platlib"]) else []
            if not parts or ".." in parts or "" in parts or TESTS.intersection(parts):
                continue
            if parts[-1].endswith((".so", ".pyd")):
                compiled.append(parts[-1])
            if parts[-1].endswith((".py", ".pyi")):
                path = os.path.join(folder, *parts)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with archive.open(info) as source, open(path, "wb") as target:
                    target.write(source.read())


def load(name, folder):
    # A folder of that name in the current one would win, and modules without a source would be imported.
    return griffe.load(
        name,
        search_paths=[folder],
        allow_inspection=False,
        try_relative_path=False,
        resolve_aliases=True,
        resolve_external=None,
    )


def clean(thing, seen):
    # What leads nowhere in the old release cannot be compared, and stops griffe half way.
    if thing.canonical_path in seen:
        return
    seen.add(thing.canonical_path)
    for name, member in list(thing.members.items()):
        if member.is_alias:
            try:
                member.final_target
            except Exception:
                del thing.members[name]
        elif member.is_module or member.is_class:
            clean(member, seen)


def public_paths(module, prefix, found, depth=0):
    for name, member in module.members.items():
        if name.startswith("_") or depth > 6:
            continue
        path = prefix + "." + name
        try:
            target = member.final_target if member.is_alias else member
        except Exception:
            continue
        if target.canonical_path not in found or len(path) < len(found[target.canonical_path]):
            found[target.canonical_path] = path
        if target.is_module and not member.is_alias:
            public_paths(target, path, found, depth + 1)


def public(path, found):
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        known = found.get(".".join(parts[:end]))
        if known is not None:
            return ".".join([known, *parts[end:]])
    return path


def source_of(module):
    path = module.filepath
    if isinstance(path, list):
        return None
    try:
        return ast.parse(open(path, encoding="utf-8").read())
    except (OSError, SyntaxError, ValueError):
        return None


def top_level(body):
    # Of a module, its conditions and attempts: not what functions do, nor what type checkers alone see.
    for node in body:
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from top_level(node.orelse)
        elif isinstance(node, (ast.If, ast.Try, ast.With)):
            blocks = [getattr(node, name, []) for name in ("body", "orelse", "finalbody")]
            for block in blocks + [handler.body for handler in getattr(node, "handlers", [])]:
                yield from top_level(block)


def imports_in(tree, name):
    # Names that a package's top level takes from inside itself, and by which users import them.
    found = set()
    for node in top_level(tree.body) if tree else []:
        if not isinstance(node, ast.ImportFrom):
            continue
        inside = node.level > 0 or (node.module or "").split(".")[0] == name.split(".")[0]
        for each in node.names if inside else []:
            bound = each.asname or each.name
            if bound != "*" and not bound.startswith("_"):
                found.add(bound)
    return found


def has_open_names(module):
    tree = source_of(module)
    if tree is None or "__getattr__" in module.members:
        return True
    return any(isinstance(node, ast.ImportFrom) and any(each.name == "*" for each in node.names) for node in top_level(tree.body))


def dropped(old, new):
    if isinstance(old.filepath, list) or isinstance(new.filepath, list):
        return
    before = None if old.exports is None else {str(name) for name in old.exports}
    after = None if new.exports is None else {str(name) for name in new.exports}
    if before is not None:
        for name in sorted(before - after) if after is not None else []:
            if name in new.members:
                yield change("EXPORT_DROPPED", old.path + "." + name)
        return
    if has_open_names(new):
        return
    for name in sorted(imports_in(source_of(old), old.path)):
        if name not in new.members:
            yield change("OBJECT_REMOVED", old.path + "." + name)


def change(kind, path, parameter=None, old=None, new=None, unsure=False):
    return {"kind": kind, "path": path, "parameter": parameter, "old": old, "new": new, "unsure": unsure}


def text(value):
    return None if value is None else str(getattr(value, "value", value))


def is_shown(breakage, old):
    kind = breakage.kind.name
    thing = breakage.obj
    if kind in PARAMETERS:
        value = breakage.old_value if breakage.old_value is not None else breakage.new_value
        name = getattr(value, "name", "")
        if name in ("self", "cls") or name.startswith("_"):
            return False
        if thing.name.startswith("_") and not thing.name.startswith("__"):
            return False
        variadic = str(getattr(getattr(value, "kind", None), "value", "")).startswith("variadic")
        return not (kind == "PARAMETER_REMOVED" and variadic and has_variadic(thing, value))
    if kind == "OBJECT_REMOVED":
        if thing.name.startswith("__") and not thing.is_module:
            return False
        parent = thing.parent
        exports = {str(name) for name in (getattr(parent, "exports", None) or ())}
        return thing.is_module or parent.path == old.path or thing.name in exports
    if kind == "CLASS_REMOVED_BASE":
        return not str(breakage.old_value).endswith(HARMLESS_BASES)
    return False


def has_variadic(function, parameter):
    return any(each.kind == parameter.kind for each in getattr(function, "parameters", ()))


def is_unsure(breakage, new):
    if breakage.kind.name != "OBJECT_REMOVED":
        return False
    try:
        parent = new[breakage.obj.parent.path[len(new.path) + 1 :]] if breakage.obj.parent.path != new.path else new
    except Exception:
        return False
    return "__getattr__" in parent.members


def compare(old, new):
    # Before what leads nowhere is taken out: a name that was dropped may be such a one.
    found = list(dropped(old, new))
    if old.exports is None and not isinstance(old.filepath, list):
        # Users import them from here; griffe takes what is imported for private.
        for name in imports_in(source_of(old), old.path):
            if name in old.members:
                old.members[name].public = True
    clean(old, set())
    paths = {}
    public_paths(old, old.path, paths)
    seen = {(each["kind"], each["path"]) for each in found}
    hidden = 0
    for breakage in griffe.find_breaking_changes(old, new):
        kind = breakage.kind.name
        if getattr(breakage.obj, "inherited", False):
            continue
        if not is_shown(breakage, old):
            hidden += 1
            continue
        value = breakage.old_value if breakage.old_value is not None else breakage.new_value
        parameter = getattr(value, "name", None) if kind in PARAMETERS else None
        path = public(breakage.obj.path, paths)
        # What follows a parameter that was put in moves, each by itself.
        key = (kind, path) if kind in ("PARAMETER_MOVED", "OBJECT_REMOVED") else (kind, path, parameter or str(value))
        if key in seen:
            continue
        seen.add(key)
        found.append(change(kind, path, parameter, text(breakage.old_value), text(breakage.new_value), is_unsure(breakage, new)))
    return found, hidden


def main():
    old_wheel, new_wheel, folder, *modules = sys.argv[1:]
    folders = [os.path.join(folder, side) for side in ("old", "new")]
    for wheel, side in zip((old_wheel, new_wheel), folders):
        os.makedirs(side)
        unpack(wheel, side)
    changes, hidden, unchecked = [], 0, []
    for name in modules:
        try:
            found, more = compare(load(name, folders[0]), load(name, folders[1]))
            changes += found
            hidden += more
        except Exception as error:
            unchecked.append(name + " (" + type(error).__name__ + ")")
    unchecked += sorted(set(compiled))
    json.dump({"changes": changes, "hidden": hidden, "unchecked": unchecked}, sys.stdout)


main()
`;

// src/adapters/uv/api-changes.ts
const requirement = "griffelib==2.4.1";
const timeout = 3e5;
const createApiChanges = (options) => ({ compare: async ({ before, after, modules, signal }) => {
	const folder = await mkdtemp(join(tmpdir(), "release-actions-api-"));
	try {
		const script = join(folder, "api.py");
		await writeFile(script, apiScript);
		const args = [
			"--from",
			requirement,
			"python",
			"-I",
			script,
			before,
			after,
			folder,
			...modules
		];
		const exit = await runTool(options, {
			args,
			timeout,
			signal
		});
		if (exit.isTimedOut) return { unavailable: `griffe gave no answer within ${timeout / 1e3} s` };
		return (exit.code === 0 ? readComparison(exit.stdout) : void 0) ?? { unavailable: lastWords(exit.stderr) };
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
} });
const readComparison = (text) => {
	let printed;
	try {
		printed = JSON.parse(text);
	} catch {
		return;
	}
	return {
		changes: printed.changes.map(({ kind, path, parameter, unsure }) => ({
			kind,
			path: inertLine(path),
			parameter: parameter === null ? void 0 : inertLine(parameter),
			isUnsure: unsure
		})),
		hidden: printed.hidden,
		unchecked: printed.unchecked.map(inertLine)
	};
};

// src/domain/uv/behind.ts
var import_lt = /* @__PURE__ */ __toESM(require_lt(), 1);
const offlineWords = /network was disabled|network connectivity is disabled|offline mode/i;
const isOffline = (output) => offlineWords.test(output.replaceAll(/\s+/g, " "));
const signs = [
	[offlineWords, "offline"],
	[/hash-checking/i, "require-hashes"],
	[/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
	[/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
	[/index lookups were disabled/i, "no-index"],
	[/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
	[/python downloads are/i, "python-downloads"],
	[/python-build-standalone|\/cpython-\d/, "python python-preference managed-python python-downloads python-install-mirror"],
	[/required uv version/i, "required-version"]
];
const steering = new Set(["index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package", "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package"].flatMap((line) => line.split(" ")));
const settingsBehind = (output, told) => {
	const text = output.replaceAll(/[\s│├╰─▶]+/g, " ");
	const known = signs.flatMap(([sign, names]) => sign.test(text) ? names.split(" ") : []);
	const isNamed = (name) => known.includes(name) || nameIn(name, text);
	const certain = choose(told, (name, value) => isNamed(name) || isValueIn(value, text));
	if (certain.length > 0) return {
		settings: certain,
		isCertain: true
	};
	return {
		settings: /no solution found|unsatisfiable|not found in/i.test(text) ? choose(told, (name) => steering.has(name)) : [],
		isCertain: false
	};
};
const choose = ({ env, files }, isMeant) => [...Object.keys(env).filter((name) => name.startsWith("UV_") && isMeant(optionOf(name), env[name])), ...files.flatMap(({ path, table }) => keysOf(table).filter((key) => isMeant(key)).map((key) => `${key} in ${path}`))];
const optionOf = (variable) => variable.slice(3).toLowerCase().replaceAll("_", "-");
const nameIn = (name, text) => new RegExp(`(?:--|\`)${name}(?![\\w-])|UV_${name.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(text) || name.includes("-") && new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);
const isValueIn = (value, text) => value !== void 0 && /[/\\]/.test(value) && value.length > 3 && text.includes(value);
const keysOf = (table) => [...Object.keys(table), ...aTable.accepts(table.pip) ? Object.keys(table.pip) : []];

// src/adapters/uv/build.ts
const buildPackage = async (request, run, options) => {
	const { root, package: name, folder, kind, out, commitTime, index, timeout, signal, onLine } = request;
	const preference = await preferenceOf(index, {
		folder: root,
		env: options.env
	});
	const env = (await projectEnvironment(options, root))({
		...preference.env,
		...request.told,
		SOURCE_DATE_EPOCH: String(commitTime)
	});
	const python = await options.interpreters(request, {
		env,
		signal
	});
	const isAsked = request.python !== void 0;
	const call = {
		args: [
			"build",
			"--no-sources",
			"--no-create-gitignore",
			"--out-dir",
			out,
			...kind === "both" ? [] : [`--${kind}`],
			...isAsked && python !== void 0 ? ["--python", python] : [],
			...preference.args,
			...folder === void 0 ? ["--package", name] : ["--", folder]
		],
		cwd: root,
		env,
		timeout,
		signal
	};
	const isolation = {
		package: name,
		run,
		options,
		python: isAsked ? void 0 : python
	};
	const { exit, isIsolated } = await runIsolated({
		...call,
		onLine
	}, isolation);
	const files = builtFiles(exit.stderr);
	if (exit.code === 0 && isWhole(files, kind)) return {
		files,
		duration: exit.duration,
		isIsolated
	};
	const finding = exit.code === 0 ? filesMissing({
		package: name,
		built: files
	}) : await explainBuild(name, exit, {
		run,
		call,
		options,
		kind
	});
	throw new Problem(finding, { cause: { tail: tailOf(exit.stderr) } });
};
const isWhole = (files, kind) => {
	const wheels = files.filter((file) => file.endsWith(".whl")).length;
	return (kind === "sdist" || wheels > 0) && (kind === "wheel" || files.length > wheels);
};
const explainBuild = async (name, exit, failed) => {
	const { timeout } = failed.call;
	if (exit.isTimedOut && timeout !== void 0) return buildTimedOut({
		package: name,
		limit: timeout
	});
	const fault = readBuildFault(exit.stderr);
	const behind = await settingsOf(exit, fault, failed);
	const isUnreachable = fault.kind === "network" && !isOffline(exit.stderr);
	if (behind.settings.length > 0 && !isUnreachable) return refusedBySettings({
		package: name,
		what: "to build",
		words: wordsOf(fault),
		...behind
	});
	switch (fault.kind) {
		case "python": return await explainPython(name, fault, failed);
		case "outside": return fileOutside({
			package: name,
			words: fault.words
		});
		case "include": return includeMissing({
			package: name,
			words: fault.words
		});
		case "link": return folderLinked({
			package: name,
			path: relative(failed.call.cwd, fault.path).split(sep).join("/")
		});
		case "network": return buildUnreachable({
			package: name,
			words: fault.words,
			settings: behind.settings
		});
		case "uv":
		case "backend":
			if (await buildsFromCheckout(exit, failed)) return sdistIncomplete({
				package: name,
				words: fault.words,
				path: missingPath(exit.stderr)
			});
			return buildFailed({
				package: name,
				words: exit.signal === null ? fault.words : `uv was ended by ${exit.signal}`
			});
	}
};
const settingsOf = async (exit, fault, { call, options }) => {
	switch (fault.kind) {
		case "uv":
		case "network": return settingsBehind(exit.stderr, await toldIn(call.cwd, options, buildEnvironment));
		default: return {
			settings: [],
			isCertain: false
		};
	}
};
const wordsOf = (fault) => "words" in fault ? fault.words : "";
const buildsFromCheckout = async ({ stderr, signal }, { run, call, kind }) => {
	if (kind !== "both" || signal !== null || !/^Building wheel from source distribution/m.test(stderr)) return false;
	return (await run({
		...call,
		args: [...call.args, "--wheel"]
	})).code === 0;
};
const explainPython = async (name, { python, isDownload }, { run, call, options: { env } }) => {
	const without = {
		...call.env,
		UV_PYTHON_DOWNLOADS: "never"
	};
	const asked = isDownload ? missingPython((await run({
		...call,
		env: without
	})).stderr)?.python : void 0;
	const list = await run({
		...call,
		args: [
			"python",
			"list",
			"--only-installed",
			"--output-format",
			"json"
		],
		env: without
	});
	const found = list.code === 0 ? installedVersions(list.stdout) : [];
	return pythonMissing({
		package: name,
		python: asked ?? python,
		found,
		isByVariable: (asked ?? python) === env.UV_PYTHON
	});
};
const installedVersions = (json) => {
	const list = JSON.parse(json);
	const versions = Array.isArray(list) ? list.map((entry) => String(entry.version)) : [];
	return [...new Set(versions)];
};

// src/adapters/uv/ask-script.ts
const askScript = `
import importlib, json, os, subprocess, sys, tempfile

sys.path.pop(0)
INSTALLED = tuple(path + os.sep for path in sys.path)


def load(backend):
    module, _, path = backend.partition(":")
    hooks = importlib.import_module(module)
    for name in path.split(".") if path else []:
        hooks = getattr(hooks, name)
    return hooks


def is_here(requirement):
    from importlib.metadata import PackageNotFoundError, version
    import re

    try:
        version(re.match(r"[A-Za-z0-9._-]+", requirement.strip()).group())
    except (AttributeError, PackageNotFoundError):
        return False
    return True


def ask(package):
    os.chdir(package["folder"])
    hooks = load(package["backend"])
    more = getattr(hooks, "get_requires_for_build_wheel", list)()
    if not all(is_here(requirement) for requirement in more):
        return
    if package["wheel"]:
        try:
            return make(hooks.build_wheel, package["answer"], [None])
        except Exception:
            # What is in the way of a wheel, as a package without modules, may be in the way of nothing else.
            pass
    make(hooks.prepare_metadata_for_build_wheel, package["answer"], ["entry_points.txt", "METADATA"])


def make(hook, answer, names):
    with tempfile.TemporaryDirectory(dir=os.path.dirname(answer)) as folder:
        made = hook(folder)
        for name in names:
            path = os.path.join(folder, made, name) if name else os.path.join(folder, made)
            if os.path.exists(path):
                os.replace(path, os.path.join(answer, name or made))


def ask_alone(package, loaded=None):
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    try:
        ask(package)
        if loaded is not None:
            with open(loaded, "w", encoding="utf-8") as file:
                json.dump([name for name, module in list(sys.modules.items()) if is_installed(module)], file)
    finally:
        os._exit(0)


def is_installed(module):
    return (getattr(module, "__file__", None) or "").startswith(INSTALLED)


def load_all(loaded):
    try:
        with open(loaded, encoding="utf-8") as file:
            names = json.load(file)
    except (OSError, ValueError):
        return
    for name in names:
        try:
            importlib.import_module(name)
        except Exception:
            pass


def ask_all(packages, jobs):
    # What one package had to load the others need not load again.
    first, *others = packages
    loaded = first["answer"] + "-loaded" if others else None
    if os.fork() == 0:
        ask_alone(first, loaded)
    os.wait()
    if others:
        load_all(loaded)
    running = 0
    for package in others:
        if running >= jobs:
            os.wait()
            running -= 1
        if os.fork() == 0:
            ask_alone(package)
        running += 1
    for _ in range(running):
        os.wait()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    packages = request["packages"]
    if len(sys.argv) > 2:
        ask_alone(packages[int(sys.argv[2])])
    elif sys.platform == "linux":
        ask_all(packages, request["jobs"])
    else:
        for index in range(len(packages)):
            subprocess.run([sys.executable, __file__, sys.argv[1], str(index)], check=False)


main()
`;

// src/adapters/uv/ask-backends.ts
const askBackends = async (request, run, options) => {
	const askable = request.packages.filter((each) => each.backend !== void 0);
	if (askable.length === 0 || await isBuiltSpecially(request.root, options)) return /* @__PURE__ */ new Map();
	const groups = Map.groupBy(askable, ({ python, backend }) => JSON.stringify([python, backend.requires]));
	const answers = await Promise.all([...groups.values()].map((group) => askGroup(group, request, {
		run,
		options
	})));
	return new Map(answers.flat());
};
const askGroup = async (group, { root, scratch, commitTime, timeout, signal }, { run, options }) => {
	const folder = await mkdtemp(join(scratch, "ask-"));
	const file = (name) => join(folder, name);
	const [first] = group;
	const packages = group.map(({ backend, isWheel = false }, index) => ({
		folder: join(root, backend.folder),
		backend: backend.backend,
		answer: file(`${index}`),
		wheel: isWheel
	}));
	await Promise.all(packages.map(({ answer }) => mkdir(answer)));
	await writeFile(file("ask.py"), askScript);
	await writeFile(file("requires.txt"), `${first.backend.requires.join("\n")}\n`);
	await writeFile(file("request.json"), JSON.stringify({
		jobs: availableParallelism(),
		packages
	}));
	const environment = await projectEnvironment(options, root);
	await run({
		args: [
			...[
				"run",
				"--no-project",
				"--isolated",
				...first.python === void 0 ? [] : ["--python", first.python],
				"--with-requirements",
				file("requires.txt")
			],
			"python",
			file("ask.py"),
			file("request.json")
		],
		cwd: root,
		env: environment({ SOURCE_DATE_EPOCH: String(commitTime) }),
		timeout,
		signal
	});
	const said = await Promise.all(packages.map(({ answer }) => readdir(answer)));
	const isWhole = (names) => names.some((name) => name === "METADATA" || name.endsWith(".whl"));
	return group.flatMap(({ name }, index) => isWhole(said[index]) ? [[name, packages[index].answer]] : []);
};
const buildSettings = [
	"build-constraint-dependencies",
	"config-settings",
	"config-settings-package",
	"extra-build-dependencies",
	"extra-build-variables",
	"no-build",
	"no-build-isolation",
	"no-build-isolation-package",
	"no-build-package"
];
const buildVariables = [
	"UV_BUILD_CONSTRAINT",
	"UV_CONFIG_SETTINGS",
	"UV_NO_BUILD_ISOLATION",
	"UV_OVERRIDE"
];
const isBuiltSpecially = async (root, { env }) => {
	if (buildVariables.some((name) => env[name] !== void 0)) return true;
	const project = await readTable(join(root, "pyproject.toml"));
	return [tableIn(tableIn(project, "tool"), "uv"), await readTable(join(root, "uv.toml"))].some((table) => buildSettings.some((key) => key in table));
};
const readTable = async (path) => {
	const parsed = parseToml(await readPlainText(path).catch(() => void 0) ?? "");
	return parsed.ok ? parsed.table : {};
};

// src/adapters/uv/dynamic-versions.ts
const readVersions = async (request, run, options) => {
	const { root, packages, scratch, commitTime, timeout, signal } = request;
	const said = await versionsIn(await askBackends(request, run, options));
	const env = (await projectEnvironment(options, root))({ SOURCE_DATE_EPOCH: String(commitTime) });
	const read = async ({ name, python }) => {
		const out = await mkdtemp(join(scratch, "version-"));
		try {
			const call = {
				args: [
					"build",
					"--sdist",
					"--no-create-gitignore",
					"--out-dir",
					out,
					...python === void 0 ? [] : ["--python", python],
					"--package",
					name
				],
				cwd: root,
				env,
				timeout,
				signal
			};
			const { exit } = await runIsolated(call, {
				package: name,
				run,
				options
			});
			const [file = "no file"] = builtFiles(exit.stderr);
			const version = versionOfSdist(file);
			if (exit.code === 0 && version !== void 0) return [name, version];
			const tail = tailOf(exit.stderr);
			if (exit.code === 0) return {
				finding: versionUnknown({
					package: name,
					words: `it built ${file}`
				}),
				tail
			};
			const fault = readBuildFault(exit.stderr);
			const explained = await explainBuild(name, exit, {
				run,
				call,
				options
			});
			return {
				finding: "words" in fault && explained.code === buildFailed.code ? versionUnknown({
					package: name,
					words: fault.words
				}) : explained,
				tail
			};
		} finally {
			await rm(out, {
				recursive: true,
				force: true
			});
		}
	};
	const limit = pLimit(Math.max(2, availableParallelism()));
	const left = packages.filter(({ name }) => !said.has(name));
	const answers = await Promise.all(left.map((each) => limit(() => read(each))));
	const unread = answers.filter((answer) => "finding" in answer);
	if (unread.length > 0) throw new Problem(byCause(unread.map(({ finding }) => finding)), { cause: { tail: unread[0].tail } });
	return new Map([...said, ...answers.flatMap((answer) => "finding" in answer ? [] : [answer])]);
};
const versionsIn = async (folders) => {
	const versions = await Promise.all([...folders].map(async ([name, folder]) => {
		const text = await readPlainText(join(folder, "METADATA")).catch(() => void 0);
		const { version } = parseMetadata(text ?? "");
		return version === void 0 ? [] : [[name, canonicalVersion(version) ?? version]];
	}));
	return new Map(versions.flat());
};

// src/adapters/uv/interpreters.ts
const createInterpreters = (run) => {
	const found = /* @__PURE__ */ new Map();
	return async ({ root, home, folder, python }, call) => {
		if (home === void 0 || folder !== void 0 || call.env.UV_PYTHON !== void 0) return python;
		const cwd = python === void 0 ? whereItIsSaid(root, home) : root;
		const key = JSON.stringify([cwd, python]);
		const finding = found.get(key) ?? find(run, {
			...call,
			cwd
		}, python);
		found.set(key, finding);
		return await finding ?? python;
	};
};
const find = async (run, call, python) => {
	const asked = python === void 0 ? [] : ["--", python];
	const exit = await run({
		...call,
		args: [
			"python",
			"find",
			...asked
		]
	});
	return exit.code === 0 && exit.stdout.trim() !== "" ? exit.stdout.trim() : void 0;
};
const whereItIsSaid = (root, home) => {
	return ancestors(join(root, home)).filter((folder) => folder.length > root.length).some((folder) => files.some((file) => existsSync(join(folder, file)))) ? join(root, home) : root;
};
const files = [".python-version", ".python-versions"];

// src/adapters/uv/lock.ts
const checkLock = async (question, run, options) => {
	const { root } = question;
	const asked = await ask(question, run, options);
	if (asked.code === 0) return void 0;
	if (asked.isTimedOut) {
		const words = `no answer within ${inDuration(question.timeout ?? 0)}: a build backend that is asked for metadata may wait for something`;
		return lockUnchecked({
			words,
			settings: []
		});
	}
	const { sources, alone } = await addedBy(options.env);
	if (sources.length > 0 && (await ask(question, run, {
		...options,
		env: alone
	})).code === 0) {
		const alike = await Promise.all(sources.map(async (source) => sources.length > 1 && (await ask(question, run, {
			...options,
			env: source.only
		})).code === 0 ? [] : [source]));
		const causes = alike.flat().length === 0 ? sources : alike.flat();
		return lockSteered({ settings: causes.map(({ name }) => name) });
	}
	if (/needs to be updated/.test(asked.stderr)) return lockOutdated({});
	const { settings } = settingsBehind(asked.stderr, await toldIn(root, options, lockEnvironment));
	return lockUnchecked({
		words: errorWords(asked.stderr),
		settings
	});
};
const addedBy = async (env) => {
	const steering = Object.entries(env).filter(([name]) => isSteering(name));
	const rest = Object.entries(env).filter(([name]) => !isSteering(name));
	const nowhere = join(tmpdir(), "no-such-folder-for-settings");
	const noFiles = {
		XDG_CONFIG_HOME: nowhere,
		APPDATA: nowhere,
		UV_NO_SYSTEM_CONFIG: "1"
	};
	const own = Object.fromEntries(rest);
	const alone = {
		...own,
		...noFiles
	};
	const files = env.UV_CONFIG_FILE === void 0 ? await readUserFiles(env) : [];
	return {
		alone,
		sources: [...steering.map(([name, value]) => ({
			name,
			only: {
				...alone,
				[name]: value
			}
		})), ...files.filter(({ table }) => Object.keys(table).length > 0).map(({ path }) => ({
			name: path,
			only: own
		}))]
	};
};
const ask = async ({ root, python, timeout }, run, options) => {
	const environment = await projectEnvironment(options, root, lockEnvironment);
	const check = async (...more) => {
		const call = {
			args: [
				"lock",
				"--check",
				...more
			],
			cwd: root,
			env: environment(),
			timeout
		};
		return (await runIsolated(call, {
			package: void 0,
			run,
			options
		})).exit;
	};
	const own = await check();
	return own.code !== 0 && python !== void 0 && missingPython(own.stderr) !== void 0 ? await check("--python", python) : own;
};

// src/adapters/uv/next-releases.ts
const readNextReleases = async (request, run, options) => {
	const folders = await askBackends(request, run, options);
	const limit = pLimit(Math.max(2, availableParallelism()));
	const releases = request.packages.map(({ name, python }) => limit(async () => {
		const folder = folders.get(name);
		return [name, (folder === void 0 ? void 0 : await releaseIn(folder)) ?? await buildWheel({
			name,
			python
		}, request, {
			run,
			options
		})];
	}));
	return new Map(await Promise.all(releases));
};
const releaseIn = async (folder) => {
	const wheel = (await readdir(folder)).find((name) => name.endsWith(".whl"));
	if (wheel !== void 0) return {
		kind: "wheel",
		path: join(folder, wheel)
	};
	const read = (name) => readPlainText(join(folder, name)).catch(() => void 0);
	const metadata = await read("METADATA");
	return metadata === void 0 ? void 0 : {
		kind: "metadata",
		metadata,
		entryPoints: await read("entry_points.txt") ?? ""
	};
};
const buildWheel = async ({ name, python }, { root, scratch, commitTime, signal }, { run, options }) => {
	const out = await mkdtemp(join(scratch, "next-"));
	const environment = await projectEnvironment(options, root);
	const call = {
		args: [
			"build",
			"--wheel",
			"--no-create-gitignore",
			"--out-dir",
			out,
			...python === void 0 ? [] : ["--python", python],
			"--package",
			name
		],
		cwd: root,
		env: environment({ SOURCE_DATE_EPOCH: String(commitTime) }),
		signal
	};
	const { exit } = await runIsolated(call, {
		package: name,
		run,
		options
	});
	const built = exit.code === 0 ? await releaseIn(out) : void 0;
	if (built !== void 0) return built;
	const fault = readBuildFault(exit.stderr);
	return {
		kind: "unknown",
		why: `it could not be built${"words" in fault ? `: ${inertLine(fault.words)}` : ""}`
	};
};

// src/adapters/uv/publish.ts
const patience = 1e5;
const publishFile = async ({ path, more = [], attestation, uploadUrl, checkUrl, login, signal }, run, { env }) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const settings = _usingCtx$1.a(await ownSettings(env));
		const paths = [
			path,
			...more,
			...attestation === void 0 ? [] : [attestation]
		];
		const environment = uploadEnvironment(env, login, {
			UV_PUBLISH_URL: uploadUrl,
			...checkUrl === void 0 ? {} : { UV_PUBLISH_CHECK_URL: checkUrl },
			NO_COLOR: "1",
			...more.length === 0 ? { RUST_LOG: publishLogFilter } : {},
			...settings.env
		});
		const exit = await run({
			args: [
				"publish",
				"--trusted-publishing",
				"never",
				"--",
				...paths.map(escapeGlob)
			],
			cwd: parse(path).root,
			env: environment,
			endsStrays: false,
			signal,
			timeout: Number(environment.UV_UPLOAD_HTTP_TIMEOUT) * 1e3 + patience
		});
		const { retryAfter, stderr } = splitPublishLog(exit.stderr, basename(dirname(path)));
		const answer = readPublish({
			code: exit.code,
			stderr
		}, 1 + more.length);
		const told = {
			env: toolEnvironment(env),
			files: await readUserFiles(env)
		};
		const { settings: behind } = settingsBehind(stderr, told);
		const shown = (text) => hide(text, hiddenIn(login));
		return {
			...answer,
			retryAfter,
			settings: answer.hasBegun ? [] : behind,
			words: shown(answer.words),
			output: tailOf(shown(stderr))
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
const escapeGlob = (path) => path.replaceAll(/[[\]*?]/g, "[$&]");
const hiddenIn = (login) => {
	const [username, secret] = login.kind === "token" ? ["__token__", login.token.reveal()] : [login.username, login.password.reveal()];
	return [secret, Buffer.from(`${username}:${secret}`).toString("base64")];
};
const hide = (text, hidden) => hidden.filter((value) => value !== "").reduce((shown, value) => shown.replaceAll(value.length < 8 ? alone(value) : value, "***"), text);
const alone = (value) => new RegExp(`(?<![\\p{L}\\p{N}])${value.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");

// src/adapters/uv/refusal.ts
const limit = 3e4;
const findRefusal = async ({ root, isOnline }, run, options) => {
	const exit = await run({
		args: ["cache", "dir"],
		cwd: root,
		env: (await projectEnvironment(options, root))(),
		timeout: limit
	});
	const told = await toldIn(root, options, buildEnvironment);
	if (exit.code === 0) {
		const setting = isOnline ? offlineBy(options.env.UV_OFFLINE, told.files) : void 0;
		return setting === void 0 ? void 0 : offline({ setting });
	}
	const [, required, found] = /Required uv version `([^`]+)` does not match the running version `([^`]+)`/.exec(exit.stderr) ?? [];
	if (required === void 0 || found === void 0) return settingsUnusable({
		words: errorWords(exit.stderr),
		settings: namedIn(exit.stderr, told)
	});
	const file = told.files.find(({ table }) => "required-version" in table)?.path ?? "uv's settings";
	return requiredVersion({
		required,
		found,
		file
	});
};
const offlineBy = (variable, files) => {
	if (variable !== void 0) return isOn(variable) ? "UV_OFFLINE" : void 0;
	const file = files.find(({ table }) => table.offline !== void 0);
	return file?.table.offline === true ? `offline in ${file.path}` : void 0;
};
const namedIn = (output, told) => {
	const paths = told.files.map(({ path }) => path).filter((path) => isAbsolute(path) && output.includes(path));
	return paths.length > 0 ? paths : settingsBehind(output, told).settings;
};

// src/adapters/uv-cli.ts
const oldest = "0.9.25";
const versionLimit = 3e4;
const createUv = (options) => {
	const run = createRunUv(options.processes);
	const interpreters = createInterpreters(run);
	return {
		version: () => readVersion(run, options),
		refusal: (root, needs) => findRefusal({
			root,
			...needs
		}, run, options),
		checkLock: (root, python, timeout) => checkLock({
			root,
			python,
			timeout
		}, run, options),
		dynamicVersions: (request) => readVersions(request, run, options),
		nextReleases: (request) => readNextReleases(request, run, options),
		build: (request) => buildPackage(request, run, {
			...options,
			interpreters
		}),
		publish: (request) => publishFile(request, run, options)
	};
};
const readVersion = async (run, options) => {
	const cwd = "/";
	const exit = await run({
		args: ["--version"],
		cwd,
		env: (await projectEnvironment(options, cwd))(),
		timeout: versionLimit
	});
	const version = /^uv (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
	if (exit.code !== 0 || version === void 0) throw new Problem(uvUnusable({ how: endOf(exit) }));
	if ((0, import_lt.default)(version, oldest)) throw new Problem(uvTooOld({
		found: version,
		needed: oldest
	}));
	return version;
};
const endOf = ({ code, signal, isTimedOut, stdout, stderr }) => {
	if (isTimedOut) return `no answer within ${versionLimit / 1e3} s`;
	return `${signal === null ? `exit status ${code}` : `ended by ${signal}`}, ${lastWords(`${stdout}\n${stderr}`)}`;
};

// src/adapters/copy-files.ts
const width = 32;
const copyFiles = async (transfers, transport) => {
	const trip = {
		...transport,
		folders: /* @__PURE__ */ new Map(),
		places: /* @__PURE__ */ new Map(),
		expanded: [],
		unlinked: [],
		outside: []
	};
	await copyAll(transfers, trip);
	return trip;
};
const copyAll = async (transfers, trip) => {
	const queue = transfers.values();
	const failures = [];
	const work = async () => {
		for (const transfer of queue) {
			if (failures.length > 0 || trip.signal?.aborted) return;
			await copyOne(transfer, trip).catch(async (error) => {
				if (!await isVanished(error, transfer.from)) failures.push(explainCopy(error, transfer, trip.into));
			});
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, transfers.length) }, work));
	if (failures.length > 0) throw failures[0];
	trip.signal?.throwIfAborted();
};
const copyOne = async (transfer, trip) => {
	const { from, to } = transfer;
	if (isWithin(trip.into, from)) return;
	const found = await lstat(from).catch(ifMissing);
	if (found === void 0) {
		if (from.includes("�")) throw new Problem(nameUnreadable({ file: relative(trip.base, from) }));
		return;
	}
	const place = relative(trip.base, from) === "" ? trip.base : await placeOf(dirname(from), trip);
	if (!isInRepository(trip, place)) return leaveOut({
		...transfer,
		to: dirname(to)
	}, place, trip);
	await makeFolder(dirname(to), trip);
	if (found.isFile()) await copyContent(from, to, found.mtime);
	else if (found.isSymbolicLink()) await copyLink(transfer, trip);
	else if (found.isDirectory() && !transfer.isTracked) await copyFolder(transfer, trip);
};
const makeFolder = (folder, { folders }) => {
	const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
	folders.set(folder, made);
	return made;
};
const placeOf = (folder, { places }) => {
	const place = places.get(folder) ?? realpath(folder);
	places.set(folder, place);
	return place;
};
const isInRepository = ({ base }, real) => isWithin(base, real) && !relative(base, real).split(sep).includes(".git");
const leaveOut = ({ to, isTracked }, target, { into, expanded, outside }) => {
	const path = relative(into, to).split(sep).join("/");
	if (!outside.some((link) => link.path === path)) outside.push({
		path,
		target,
		isTracked: isTracked || expanded.length > 0
	});
};
const copyContent = async (from, to, mtime) => {
	await copyFile(from, to, constants.COPYFILE_FICLONE);
	await utimes(to, mtime, mtime);
};
const copyFolder = async (transfer, trip) => {
	const { from, to } = transfer;
	const names = await readdir(from);
	if (isMarkedFolder(names)) return;
	await makeFolder(to, trip);
	const wanted = names.filter((name) => !isLeftOutName(name) && !trip.leftOut.has(join(from, name)));
	await copyAll(wanted.map((name) => ({
		...transfer,
		from: join(from, name),
		to: join(to, name)
	})), trip);
};
const copyLink = async (transfer, trip) => {
	const { from, to, boundary, isTracked } = transfer;
	const target = await readlink(from);
	const real = await realpath(from).catch(ifMissing);
	const staysInCopy = !isAbsolute(target) && !climbsOut(target, dirname(from), trip.base);
	const link = (destination) => symlink(destination, to).catch(ifThere);
	if (real === void 0) {
		if (staysInCopy && isWithin(boundary, resolve(dirname(from), target))) await link(target);
		return;
	}
	if (!isInRepository(trip, real)) return leaveOut(transfer, real, trip);
	if (staysInCopy && isWithin(boundary, real)) return await link(target);
	const found = await stat(real);
	if (found.isFile()) return await copyContent(real, to, found.mtime);
	if (!found.isDirectory()) return;
	if ([...trip.expanded, await realpath(dirname(from))].some((folder) => isWithin(real, folder))) {
		if (staysInCopy && trip.expanded.length === 0) await link(target);
		return;
	}
	if (isTracked) trip.unlinked.push(to);
	const inside = {
		...trip,
		expanded: [...trip.expanded, real]
	};
	await copyFolder({
		from: real,
		to,
		boundary: real,
		isTracked: false
	}, inside);
};
const climbsOut = (target, folder, base) => {
	const up = normalize(target).split(sep).filter((part) => part === "..").length;
	const below = relative(base, folder);
	return up > (below === "" ? 0 : below.split(sep).length);
};
const isWithin = (folder, path) => {
	const way = relative(folder, path);
	return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
};
const codeOf = (error) => Error.isError(error) && "syscall" in error && "code" in error ? String(error.code) : void 0;
const ifMissing = (error) => {
	if (![
		"ENOENT",
		"ENOTDIR",
		"ELOOP"
	].includes(codeOf(error) ?? "")) throw error;
};
const ifThere = (error) => {
	if (codeOf(error) !== "EEXIST") throw error;
};
const isVanished = async (error, from) => codeOf(error) === "ENOENT" && await lstat(from).catch(ifMissing) === void 0;
const explainCopy = (error, { from, to }, into) => {
	const code = codeOf(error);
	const options = { cause: error };
	switch (code) {
		case void 0: return error;
		case "ENOSPC":
		case "EDQUOT": return new Problem(diskFull({ folder: into }), options);
		case "EACCES":
		case "EPERM": return new Problem(isWithin(into, pathOf(error) ?? from) ? copyFailed({
			file: to,
			why: code
		}) : fileUnreadable({ file: from }), options);
		default: return new Problem(copyFailed({
			file: to,
			why: code
		}), options);
	}
};
const pathOf = (error) => Error.isError(error) && "path" in error && typeof error.path === "string" ? error.path : void 0;

// src/adapters/working-copy.ts
const createCopies = (processes, env) => {
	const git = createGitCommand(processes, env);
	return { make: (request) => makeCopy(git, request) };
};
const makeCopy = async (git, request) => {
	const { topLevel, root, members, into } = request;
	const base = topLevel ?? root;
	const outside = members.filter((member) => !isWithin(base, realFolder(resolve(root, member))));
	if (outside.length > 0) throw new Problem(outside.map((member) => memberOutside({
		member,
		topLevel: base,
		isGit: topLevel !== void 0
	})));
	if (existsSync(into) && (await readdir(into)).length > 0) throw new Bug(`a copy into a folder that is not empty: ${into}`);
	try {
		await mkdir(into, { recursive: true });
		const plan = {
			git,
			base,
			into: await realpath(into),
			packages: packageFolders(base, request),
			signal: request.signal,
			outside: []
		};
		const repositories = topLevel === void 0 ? await copyPlain(plan) : await copyRepository(plan, base);
		const copy = openCopy(plan, relative(base, root), repositories);
		await copy.settle();
		return copy;
	} catch (error) {
		await removeFolder(into);
		throw isDiskFull(error) ? new Problem(diskFull({ folder: into }), { cause: error }) : explainCopy(error, {
			from: base,
			to: into
		}, into);
	}
};
const isDiskFull = (error) => error instanceof Problem && /No space left on device|Disk quota exceeded/.test(error.message);
const removeFolder = (folder) => rm(folder, {
	recursive: true,
	force: true,
	maxRetries: 3
}).catch(() => {});
const packageFolders = (base, { root, members }) => {
	const folders = [
		base,
		root,
		...members.map((member) => realFolder(resolve(root, member)))
	];
	return [...new Set(folders.map((folder) => slashed(relative(base, folder))))];
};
const realFolder = (folder) => existsSync(folder) ? realpathSync(folder) : folder;
const slashed = (path) => path.split(sep).join("/");
const copyRepository = async (plan, from) => {
	const to = join(plan.into, relative(plan.base, from));
	await cloneRepository(plan.git, from, to);
	const listing = await listFiles(plan.git, from);
	const unlinked = await copyListed(plan, from, listing);
	await track(plan.git, to, unlinked);
	const repositories = [to];
	for (const path of listing.submodules) {
		const module = join(from, path);
		if (existsSync(join(module, ".git"))) repositories.push(...await copyRepository(plan, module));
		else await mkdir(join(to, path), { recursive: true });
	}
	return repositories;
};
const track = (git, repository, files) => trackInPlace(git, repository, files.map((file) => slashed(relative(repository, file))));
const copyPlain = async (plan) => {
	const { base, into } = plan;
	const folder = join(into, ".git");
	await copyListed(plan, base, await listPlain(plan, folder));
	await rm(folder, {
		recursive: true,
		force: true
	});
	await writeFile(folder, "gitdir: nowhere\n");
	return [];
};
const listPlain = async ({ git, base, into }, folder) => {
	try {
		await git.read({
			folder: into,
			args: [
				"init",
				"--quiet",
				"--template="
			]
		});
		return await listFiles(git, base, [`--git-dir=${folder}`, `--work-tree=${base}`]);
	} catch (error) {
		if (!isGitMissing(error)) throw error;
		return {
			tracked: [],
			untracked: ["./"],
			ignored: [],
			submodules: []
		};
	}
};
const copyListed = async (plan, from, listing) => {
	const { base, into, packages, signal } = plan;
	const fromBase = (path) => slashed(join(relative(base, from), path));
	const transfer = (isTracked) => (path) => ({
		from: join(base, path),
		to: join(into, path),
		boundary: join(base, packageOf(path, packages)),
		isTracked
	});
	const transfers = [
		...listing.tracked.map(fromBase).map(transfer(true)),
		...selectUntracked(listing.untracked.map(fromBase), packages, false).map(transfer(false)),
		...selectUntracked(listing.ignored.map(fromBase), packages, true).map(transfer(false))
	];
	const leftOut = new Set([...outputFolders(packages)].map((path) => join(base, path)));
	const { unlinked, outside } = await copyFiles(transfers, {
		base,
		into,
		leftOut,
		signal
	});
	plan.outside.push(...outside);
	return unlinked;
};
const packageOf = (path, packages) => packages.filter((folder) => path.startsWith(`${folder}/`)).reduce((a, b) => b.length > a.length ? b : a, "");
const openCopy = ({ git, into, outside }, place, repositories) => {
	const root = join(into, place);
	const edited = /* @__PURE__ */ new Set();
	return {
		root,
		outside,
		write: async (path, text) => {
			const file = resolve(root, path);
			if (!isWithin(into, file)) throw new Bug(`an edit outside the copy: ${path}`);
			await replaceFile(file, text).catch((error) => {
				throw explainCopy(error, {
					from: file,
					to: file
				}, into);
			});
			edited.add(file);
		},
		settle: async () => {
			const ownerOf = (file) => repositories.findLast((repository) => isWithin(repository, file));
			const edits = Map.groupBy(edited, ownerOf);
			for (const repository of repositories) {
				await track(git, repository, edits.get(repository) ?? []);
				await assumeUnchanged(git, repository);
			}
		},
		[Symbol.asyncDispose]: () => removeFolder(into)
	};
};
const replaceFile = async (file, text) => {
	const mode = await stat(file).then((found) => found.mode & 511, () => 438);
	await mkdir(dirname(file), { recursive: true });
	await rm(file, { force: true });
	await writeFile(file, text, { mode: mode | 128 });
	await chmod(file, mode | 128);
};

// src/runtime/wire/tools.ts
const wireTools = ({ environment: { variables }, secrets }) => {
	const processes = createProcesses();
	const uv = {
		processes,
		env: absoluteHere(variables),
		secrets
	};
	return {
		copies: createCopies(processes, variables),
		uv: createUv(uv),
		environments: createPythonEnvironments(uv),
		twine: createTwine(uv),
		classifiers: createClassifiers(uv),
		apiChanges: createApiChanges(uv),
		releaseTools: createReleaseTools(uv)
	};
};

export { wireTools };