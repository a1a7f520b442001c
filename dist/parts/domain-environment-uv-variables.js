import { __exportAll as e } from "./rolldown-runtime.js";
import { _usingCtx as t, diskFull as n, gitTopOf as r, inertLine as i, nodeFiles as a, saysNoRoom as o } from "../index.js";
import { Problem as s, folderMissing as c, gitFailed as l, isCommitHash as u, isProblemOf as d, ownershipDoubted as f, programMissing as p, programNotStarted as m } from "./domain-problem-locked-index.js";
const h = globalThis.process.getBuiltinModule("node:path").join, g = globalThis.process.getBuiltinModule("node:path").relative, _ = globalThis.process.getBuiltinModule("node:path").resolve, v = globalThis.process.getBuiltinModule("node:path").sep, y = globalThis.process.getBuiltinModule("node:fs").constants, b = globalThis.process.getBuiltinModule("node:fs").existsSync, x = globalThis.process.getBuiltinModule("node:fs").readFileSync, S = globalThis.process.getBuiltinModule("node:fs").readdirSync, C = globalThis.process.getBuiltinModule("node:fs").realpathSync, w = globalThis.process.getBuiltinModule("node:fs").statSync, createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), open = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").open(...e), spawn = (...e) => globalThis.process.getBuiltinModule("node:child_process").spawn(...e), setImmediate = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setImmediate(...e), setTimeout$1 = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...e), T = [
	"build",
	"trial",
	"tool",
	"lock"
], words = (e) => e.trim().split(/\s+/), E = [
	{
		children: T,
		isSteering: !0,
		why: "Where packages come from is the user's word, and a company's index may be the only one that can be reached.",
		names: words("UV_INDEX UV_DEFAULT_INDEX UV_INDEX_URL UV_EXTRA_INDEX_URL UV_INDEX_STRATEGY UV_KEYRING_PROVIDER\n      UV_CREDENTIALS_DIR UV_S3_ENDPOINT_URL UV_GCS_ENDPOINT_URL UV_AZURE_ENDPOINT_URL")
	},
	{
		children: T,
		why: "How the network is to be used does not change what comes over it.",
		names: words("UV_HTTP_TIMEOUT UV_REQUEST_TIMEOUT UV_HTTP_CONNECT_TIMEOUT UV_HTTP_RETRIES UV_INSECURE_HOST\n      UV_NATIVE_TLS UV_SYSTEM_CERTS UV_CONCURRENT_DOWNLOADS UV_NO_GITHUB_FAST_PATH UV_GIT_LFS UV_ASTRAL_MIRROR_URL")
	},
	{
		children: T,
		why: "How uv works on this machine: its cache, its threads, what it tries out.",
		names: words("UV_CACHE_DIR UV_NO_CACHE UV_LINK_MODE UV_LOCK_TIMEOUT UV_CONCURRENT_BUILDS UV_CONCURRENT_INSTALLS\n      UV_CONCURRENT_CACHE_READS UV_STACK_SIZE UV_PREVIEW UV_PREVIEW_FEATURES")
	},
	{
		children: T,
		why: "Which Pythons are here, and where others come from. Which one is used, the run says itself.",
		names: words("UV_PYTHON_PREFERENCE UV_MANAGED_PYTHON UV_NO_MANAGED_PYTHON UV_PYTHON_DOWNLOADS\n      UV_PYTHON_DOWNLOADS_JSON_URL UV_PYTHON_INSTALL_DIR UV_PYTHON_INSTALL_MIRROR UV_PYPY_INSTALL_MIRROR\n      UV_PYTHON_CACHE_DIR UV_PYTHON_BIN_DIR UV_PYTHON_INSTALL_BIN UV_PYTHON_INSTALL_REGISTRY UV_PYTHON_NO_REGISTRY\n      UV_PYTHON_SEARCH_PATH UV_LIBC UV_PYTHON_CPYTHON_BUILD UV_PYTHON_PYPY_BUILD UV_PYTHON_GRAALPY_BUILD\n      UV_PYTHON_PYODIDE_BUILD")
	},
	{
		children: [
			"build",
			"tool",
			"lock"
		],
		isSteering: !0,
		why: "A folder of files is an index of the user's; a trial must not find in it what the packages' users cannot.",
		names: ["UV_FIND_LINKS"]
	},
	{
		children: ["build", "lock"],
		isSteering: !0,
		why: "What may be taken in by a build is a rule of the user's, and often one of security: it holds, or uv says why not.",
		names: words("UV_EXCLUDE_NEWER UV_BUILD_CONSTRAINT UV_NO_BUILD UV_NO_BUILD_PACKAGE UV_OFFLINE\n      UV_INSECURE_NO_ZIP_VALIDATION UV_SKIP_WHEEL_FILENAME_CHECK")
	},
	{
		children: ["build", "lock"],
		isSteering: !0,
		why: "Whose settings apply to the workspace. Trials and our own tools have settings of their own.",
		names: words("UV_CONFIG_FILE UV_NO_CONFIG UV_NO_SYSTEM_CONFIG UV_ISOLATED")
	},
	{
		children: ["build"],
		why: "The Python that builds, where neither the package nor an input names one.",
		names: ["UV_PYTHON"]
	},
	{
		children: ["build", "lock"],
		why: "Not uv's: version tools have names that begin as uv's do.",
		names: words("UV_DYNAMIC_VERSIONING_BYPASS UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE")
	},
	{
		children: ["lock"],
		isSteering: !0,
		why: "The lock was solved by these. A build that follows them is another than its users make of the sdist.",
		names: words("UV_RESOLUTION UV_PRERELEASE UV_FORK_STRATEGY UV_NO_SOURCES UV_NO_SOURCES_PACKAGE UV_NO_BINARY\n      UV_NO_BINARY_PACKAGE UV_TORCH_BACKEND UV_CUDA_DRIVER_VERSION UV_AMD_GPU_ARCHITECTURE")
	},
	{
		children: ["tool"],
		why: "Where uv keeps and locks the tools that it runs.",
		names: ["UV_TOOL_DIR"]
	},
	{
		children: [],
		why: "Made for requirements files, which no child is given: uv would refuse what has no hash, or hold back a version.",
		names: words("UV_REQUIRE_HASHES UV_NO_VERIFY_HASHES UV_CONSTRAINT UV_OVERRIDE UV_EXCLUDE UV_CUSTOM_COMPILE_COMMAND")
	},
	{
		children: [],
		why: "For the environment in which the workspace is developed: a release has none, and its users have other ones.",
		names: words("UV_NO_BUILD_ISOLATION UV_PROJECT_ENVIRONMENT UV_SYSTEM_PYTHON UV_BREAK_SYSTEM_PACKAGES\n      UV_COMPILE_BYTECODE UV_COMPILE_BYTECODE_TIMEOUT UV_NO_EDITABLE UV_DEV UV_NO_DEV UV_NO_GROUP UV_NO_DEFAULT_GROUPS\n      UV_NO_INSTALL_PROJECT UV_NO_INSTALL_WORKSPACE UV_NO_INSTALL_LOCAL UV_ONLY_INSTALL_PROJECT\n      UV_ONLY_INSTALL_WORKSPACE UV_ONLY_INSTALL_LOCAL UV_NO_INSTALLER_METADATA UV_NO_SYNC UV_LOCKED UV_FROZEN\n      UV_VENV_CLEAR UV_VENV_RELOCATABLE UV_VENV_SEED UV_MALWARE_CHECK UV_MALWARE_CHECK_URL")
	},
	{
		children: [],
		why: "They lead to another folder than ours, or to files that hold more variables.",
		names: words("UV_PROJECT UV_NO_PROJECT UV_WORKING_DIR UV_WORKING_DIRECTORY UV_ENV_FILE UV_NO_ENV_FILE\n      UV_RUN_RECURSION_DEPTH UV_RUN_MAX_RECURSION_DEPTH UV_RUN_RLIMIT_NOFILE")
	},
	{
		children: [],
		why: "They change what uv prints, which is read here.",
		names: words("UV_HIDE_BUILD_OUTPUT UV_NO_PROGRESS UV_NO_WRAP UV_SHOW_RESOLUTION UV_LOG_CONTEXT")
	},
	{
		children: [],
		why: "Secrets, and what has a meaning only beside a secret.",
		names: words("UV_GITHUB_TOKEN UV_AUTH_TOKEN UV_API_KEY UV_NO_HF_TOKEN")
	},
	{
		children: [],
		why: "For commands that are not run here: installing uv and tools, beginning a project.",
		names: words("UV_TOOL_BIN_DIR UV_INIT_BARE UV_INIT_BUILD_BACKEND UV_INSTALL_DIR UV_UNMANAGED_INSTALL\n      UV_DOWNLOAD_URL UV_NO_MODIFY_PATH UV_INSTALLER_GITHUB_BASE_URL UV_INSTALLER_GHE_BASE_URL")
	}
], givenTo = (e) => new Set(E.filter(({ children: t }) => t.includes(e)).flatMap(({ names: e }) => e)), D = {
	build: givenTo("build"),
	trial: givenTo("trial"),
	tool: givenTo("tool"),
	lock: givenTo("lock")
}, isGiven = (e, t) => D[t].has(e), isSteering = (e) => O.has(e), O = new Set(E.filter(({ isSteering: e }) => e === !0).flatMap(({ names: e }) => e)), k = new Set([
	"PATH PATHEXT HOME USER LOGNAME SHELL USERPROFILE SYSTEMROOT SYSTEMDRIVE COMSPEC APPDATA LOCALAPPDATA PROGRAMDATA",
	"XDG_CACHE_HOME XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_DATA_HOME XDG_BIN_HOME XDG_RUNTIME_DIR",
	"LANG LANGUAGE TZ TMPDIR TEMP TMP",
	"HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY",
	"SSL_CERT_FILE SSL_CERT_DIR SSL_CLIENT_CERT REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS PIP_CERT",
	"GIT_SSL_CAINFO GIT_SSL_CAPATH CARGO_HTTP_CAINFO",
	"CC CXX CPP AR LD RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS ARCHFLAGS RUSTFLAGS",
	"CARGO_HOME CARGO_TARGET_DIR CARGO_BUILD_TARGET RUSTUP_HOME RUSTUP_TOOLCHAIN JAVA_HOME GOPATH GOROOT",
	"MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR CMAKE_GENERATOR CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE CMAKE_ARGS",
	"PKG_CONFIG PKG_CONFIG_PATH PKG_CONFIG_LIBDIR LD_LIBRARY_PATH DYLD_LIBRARY_PATH",
	"PYENV_ROOT PYENV_VERSION PYTHONUTF8 PYTHONIOENCODING PYTHONDONTWRITEBYTECODE",
	"SOURCE_DATE_EPOCH CI RUNNER_TRACKING_ID",
	"PDM_BUILD_SCM_VERSION PBR_VERSION POETRY_DYNAMIC_VERSIONING_BYPASS POETRY_DYNAMIC_VERSIONING_OVERRIDE"
].flatMap((e) => e.split(" "))), A = [
	"LC_",
	"SETUPTOOLS_SCM_",
	"VCS_VERSIONING_",
	"HATCH_BUILD_"
], limitFor = (e) => (t, n = {}, r = {}) => {
	let i = new Set((r.indexNames ?? []).flatMap(indexVariables)), a = (r.secrets ?? []).map((e) => e.reveal()).filter((e) => e !== ""), o = Object.entries(t).filter(([t, n]) => {
		let r = t.toUpperCase();
		return (isAllowed(r, e) || i.has(r)) && !a.some((e) => holds(n, e));
	});
	return {
		...Object.fromEntries(o),
		...n
	};
}, isAllowed = (e, t) => k.has(e) || A.some((t) => e.startsWith(t)) || isGiven(e, t), j = limitFor("build"), M = limitFor("trial"), N = limitFor("tool"), P = limitFor("lock"), indexVariables = (e) => {
	let t = e.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
	return [`UV_INDEX_${t}_USERNAME`, `UV_INDEX_${t}_PASSWORD`];
}, holds = (e, t) => e === t || t.length >= 8 && e.includes(t), uploadTimeout = ({ UV_UPLOAD_HTTP_TIMEOUT: e }) => e || "300", uploadSettings = (e) => ({
	UV_HTTP_RETRIES: "0",
	UV_UPLOAD_HTTP_TIMEOUT: uploadTimeout(e),
	UV_NO_PROGRESS: "1"
}), uploadEnvironment = (e, t, n = {}) => ({
	...N(e),
	...uploadSettings(e),
	...withoutProxy(e, F),
	...loginVariables(t),
	...n
}), loginVariables = (e) => e.kind === "token" ? { UV_PUBLISH_TOKEN: e.token.reveal() } : {
	UV_PUBLISH_USERNAME: e.username,
	UV_PUBLISH_PASSWORD: e.password.reveal()
}, F = [
	"127.0.0.1",
	"::1",
	"localhost"
], withoutProxy = (e, t) => {
	let n = [e.NO_PROXY, e.no_proxy].flatMap((e) => e?.split(",") ?? []), r = [...new Set([...n.map((e) => e.trim()).filter((e) => e !== ""), ...t])].join(",");
	return {
		NO_PROXY: r,
		no_proxy: r
	};
}, gitEnvironment = (e) => ({
	...Object.fromEntries(Object.entries(j(e)).filter(([e]) => !/^(?:GIT_|UV_|LC_|LANG)/i.test(e))),
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
}), doubtedFolders = (e) => {
	let t = h(e, ".git");
	if (!b(t)) return [e];
	let n = /^gitdir: (\P{Cc}+)$/mu.exec(textOf(t))?.[1], r = textOf(h(e, ".gitmodules")).matchAll(/^\s*path\s*=\s*(\P{Cc}+)$/gmu), i = [...new Set([...r].map(([, t]) => _(e, t.trim())))].filter((t) => isInside(e, t) && b(h(t, ".git")));
	return [
		e,
		n === void 0 ? t : _(e, n),
		...i.flatMap(doubtedFolders)
	];
}, isInside = (e, t) => t.startsWith(e + v) && b(t) && C(t) === h(C(e), g(e, t)), textOf = (e) => {
	try {
		return x(e, "utf8");
	} catch {
		return "";
	}
}, I = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"--literal-pathspecs"
], createGitCommand = (e, t) => {
	let n = gitEnvironment(t), attempt = ({ folder: t, args: r, stdin: i, env: a, onOutput: o, signal: s }) => e.run({
		file: "git",
		args: [...I, ...r],
		cwd: t,
		env: {
			...n,
			...a
		},
		...o === void 0 ? { keepsAll: !0 } : { onOutput: o },
		...i === void 0 ? {} : { stdin: i },
		...s === void 0 ? {} : { signal: s }
	});
	return {
		attempt,
		read: async (e) => {
			let t = await attempt(e);
			if (t.code !== 0) throw explainGit(e, t);
			return t.stdout;
		}
	};
}, explainGit = ({ folder: e, args: t }, { stderr: r }) => {
	let i = /detected dubious ownership in repository at '(.*)'\n/s.exec(r)?.[1]?.replace(/'\n.*/s, "");
	if (i !== void 0) return new s(f({
		folder: i,
		doubted: doubtedFolders(i)
	}));
	let a = t.find((e) => !e.startsWith("-")) ?? "", c = gitWords(r);
	if (o(r)) return new s(n({ cause: `git ${a} failed in ${e}: ${c}` }));
	let u = !L.has(a) && (z.test(c) || /from promisor remote$/m.test(r)), d = u && R.test(c), p = !d && (z.test(c) || (u || a === "fetch") && !B.test(c)), m = l({
		command: a,
		folder: e,
		words: c,
		isRemote: p,
		isLoginLacking: d
	});
	return new s(p ? {
		...m,
		mender: "outside"
	} : m);
}, L = new Set([
	"fetch",
	"ls-remote",
	"push"
]), R = /^(?:could not read (?:Username|Password) for |Authentication failed for |repository '.*' not found)/, z = /^(?:unable to access '\w+:\/\/|could not read (?:Username|Password) for |Authentication failed for |Could not read from remote repository)/, B = /permission denied$|insufficient permission|read-only file system|file exists|\.lock\b/i, gitWords = (e) => {
	let t = e.split("\n").filter((e) => e.trim() !== ""), n = t.find((e) => /^(?:fatal|error):/.test(e)) ?? t.at(-1) ?? "it said nothing";
	return i(n.replace(/^(?:fatal|error): /, ""));
}, commitOf = async (e, t, n) => {
	let r = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${n}^{commit}`
	], i = await e.attempt({
		folder: t,
		args: r
	});
	return i.code === 0 ? i.stdout.trim() : void 0;
}, isGitMissing = (e) => d(e, p), hasGit = async (e, t) => {
	try {
		return await e.attempt({
			folder: t,
			args: ["--version"]
		}), !0;
	} catch (e) {
		if (isGitMissing(e)) return !1;
		throw e;
	}
}, findTopLevel = async (e, t) => (await askTopLevel(e, t))?.replace(/\n$/, ""), askTopLevel = async (e, t, n = []) => {
	let i = {
		folder: t,
		args: [
			"rev-parse",
			"--show-toplevel",
			...n
		]
	};
	try {
		let n = await e.attempt(i);
		if (n.code === 0) return n.stdout;
		if (/must be run in a work tree/.test(n.stderr)) return;
		let o = r(a, a.realPath(t) ?? t) === void 0;
		if (/not a git repository/.test(n.stderr) && o) return;
		throw explainGit(i, n);
	} catch (e) {
		if (isGitMissing(e)) return;
		throw e;
	}
}, V = 1048576, H = 65536, collectBounded = () => {
	let e = [], t = 0, n = [], r = 0, i = 0, shrink = () => {
		let e = Buffer.concat(n);
		i += e.length - V, n = [e.subarray(-1048576)], r = V;
	};
	return {
		push: (i) => {
			let a = Math.max(0, 65536 - t), o = i.subarray(0, a);
			o.length > 0 && e.push(o), t += o.length;
			let s = i.subarray(a);
			s.length > 0 && n.push(s), r += s.length, r > 2 * V && shrink();
		},
		text: () => {
			r > V && shrink();
			let t = i === 0 ? [] : [Buffer.from(`\n… ${i} bytes left out …\n`)];
			return Buffer.concat([
				...e,
				...t,
				...n
			]).toString("utf8");
		}
	};
}, collectAll = () => {
	let e = [];
	return {
		push: (t) => {
			e.push(t);
		},
		text: () => Buffer.concat(e).toString("utf8")
	};
}, handOn = (e) => ({
	push: e,
	text: () => ""
}), splitLines = (e) => {
	let t = new TextDecoder(), n = "", take = (t) => {
		let r = (n + t).split(/\r?\n/);
		n = r.pop();
		for (let t of r) e(t);
		for (; n.length > H;) e(n.slice(0, H)), n = n.slice(H);
	};
	return {
		push: (e) => take(t.decode(e, { stream: !0 })),
		end: () => {
			take(t.decode()), n !== "" && e(n), n = "";
		}
	};
};
let U;
const passOverOthers = () => {
	U ??= new Map(processIds().map((e) => [e, folderOf(e)]));
}, passOver = (e) => {
	U = new Map([...U ?? [], ...e.map((e) => [e, folderOf(e)])]);
}, endStrays = (e) => {
	let t = new Map(), n = [], r = 0;
	for (let i of processIds()) {
		let a = folderOf(i), o = U?.get(i) === a ? void 0 : environmentOf(i);
		o?.includes(`${e}=`) === !0 ? (end(i), r += 1) : o === "" ? mayBecomeOne(i) && n.push(i) : o !== void 0 && o.includes("RELEASE_ACTIONS_CHILD_") || t.set(i, a);
	}
	return U = t, {
		ended: r,
		between: n
	};
}, processIds = () => {
	try {
		return S("/proc").filter((e) => /^\d+$/.test(e)).map(Number);
	} catch {
		return [];
	}
}, folderOf = (e) => w(`/proc/${e}`, { throwIfNoEntry: !1 })?.ino ?? 0, environmentOf = (e) => {
	try {
		return x(`/proc/${e}/environ`, "latin1");
	} catch {
		return "";
	}
}, mayBecomeOne = (e) => {
	try {
		if (w(`/proc/${e}/environ`).uid !== process.getuid?.()) return !1;
		let [t = "", , , , , , n] = x(`/proc/${e}/stat`, "latin1").replace(/^.*\) /s, "").split(" ");
		return !/[ZX]/.test(t) && !(Number(n) & 2097152);
	} catch {
		return !1;
	}
}, end = (e) => {
	try {
		process.kill(e, "SIGKILL");
	} catch {}
};
var W = e({ createProcesses: () => createProcesses });
const G = 2 ** 31 - 1, K = new Set(), q = new Set(), createProcesses = () => ({ run }), run = async (e) => {
	if (e.signal?.throwIfAborted(), e.endsStrays !== !0) return await runGroup(e);
	passOverOthers();
	let t = `RELEASE_ACTIONS_CHILD_${crypto.randomUUID().replaceAll("-", "")}`;
	q.add(t);
	try {
		return await runGroup({
			...e,
			env: {
				...e.env,
				[t]: "1"
			}
		}, () => endAllStrays(t));
	} finally {
		q.delete(t);
	}
}, runGroup = async (e, t = async () => {}) => {
	let n = performance.now(), r = await start(e), i = r.pid, a = collect(r, e), o = !1, s, end = () => {
		s ??= endGroup(i);
	}, c = e.timeout === void 0 ? void 0 : setTimeout(() => {
		o = !0, end();
	}, Math.min(e.timeout, G));
	e.signal?.addEventListener("abort", end, { once: !0 }), e.signal?.aborted && end();
	try {
		let { code: i, signal: l } = await leaderExit(r);
		clearTimeout(c), end(), await s, await t();
		let u = await a.end();
		return e.signal?.throwIfAborted(), {
			code: i,
			signal: l,
			isTimedOut: o,
			...u,
			duration: performance.now() - n
		};
	} finally {
		clearTimeout(c), e.signal?.removeEventListener("abort", end), K.delete(i);
	}
}, start = async ({ file: e, args: t, cwd: n, env: r, stdin: i }) => {
	watchOverGroups();
	try {
		let a = spawn(e, t, {
			cwd: n,
			env: { ...r },
			detached: process.platform !== "win32",
			stdio: [
				i === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			],
			windowsHide: !0
		});
		return a.pid !== void 0 && K.add(a.pid), await new Promise((e, t) => {
			a.once("spawn", e), a.once("error", t);
		}), a.stdin?.on("error", () => {}), feed(a, i), a;
	} catch (t) {
		throw explainStart(t, e, n);
	}
}, feed = async (e, t) => {
	e.stdin?.end(await t);
}, explainStart = (e, t, n) => !Error.isError(e) || !("code" in e) ? e : w(n, { throwIfNoEntry: !1 })?.isDirectory() ? e.code === "ENOENT" ? new s(p({ file: t }), { cause: e }) : new s(m({
	file: t,
	why: String(e.code)
}), { cause: e }) : new s(c({
	file: t,
	cwd: n
}), { cause: e }), leaderExit = (e) => new Promise((t) => {
	e.once("exit", (e, n) => t({
		code: e,
		signal: n
	}));
}), collect = (e, { onLine: t, onOutput: n, keepsAll: r }) => {
	let i = n === void 0 ? r === !0 ? collectAll() : collectBounded() : handOn(n), a = collectBounded(), o = [{
		stream: e.stdout,
		kept: i,
		lines: t && splitLines(t)
	}, {
		stream: e.stderr,
		kept: a,
		lines: t && splitLines(t)
	}], s = 0;
	for (let { stream: e, kept: t, lines: n } of o) e.on("data", (e) => {
		s++, t.push(e), n?.push(e);
	});
	let c = !1, l = new Promise((t) => {
		e.once("close", () => {
			c = !0, t();
		});
	});
	return { end: async () => {
		for (let e = -1; !c && s !== e;) e = s, await Promise.race([l, setTimeout$1(200, void 0, { ref: !1 })]), await setImmediate();
		for (let { stream: e, lines: t } of o) e.destroy(), t?.end();
		return {
			stdout: i.text(),
			stderr: a.text()
		};
	} };
}, endGroup = async (e) => {
	if (!signalGroup(e, "SIGTERM")) return;
	let t = performance.now() + 2e3;
	for (; performance.now() < t;) {
		if (!signalGroup(e, 0)) return;
		await setTimeout$1(20);
	}
	signalGroup(e, "SIGKILL");
}, endAllStrays = async (e) => {
	let t = performance.now();
	for (let n = 1;; n++) {
		let { ended: r, between: i } = endStrays(e);
		if (r === 0 && i.length === 0 || performance.now() - t > 1e3) return;
		if (r === 0 && n > 50) {
			passOver(i);
			return;
		}
		await setTimeout$1(r === 0 ? 5 : 20);
	}
}, signalGroup = (e, t) => {
	try {
		return process.kill(process.platform === "win32" ? e : -e, t);
	} catch {
		return !1;
	}
}, killAll = () => {
	for (let e of K) signalGroup(e, "SIGKILL");
	for (let e of q) endStrays(e);
}, J = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP",
	"SIGQUIT"
];
let Y = !1;
const watchOverGroups = () => {
	if (!Y) {
		Y = !0, process.on("exit", killAll);
		for (let e of J) {
			let passOn = () => {
				process.listenerCount(e) > 1 || (killAll(), process.removeListener(e, passOn), process.kill(process.pid, e));
			};
			process.on(e, passOn);
		}
	}
}, createPushRange = (e, t) => {
	let n = createGitCommand(e, t);
	return {
		isGitThere: (e) => hasGit(n, e),
		commits: async ({ folder: e, before: t }) => {
			let r = await findTopLevel(n, e), i = r === void 0 ? void 0 : await commitOf(n, r, "HEAD");
			if (r === void 0 || i === void 0) return;
			let a = await endsOf(n, {
				topLevel: r,
				head: i,
				before: t
			}), o = (await n.read({
				folder: r,
				args: ["rev-parse", "--is-shallow-repository"]
			})).trim() === "true";
			return {
				head: i,
				isShallow: o,
				commits: a && await readCommits(n, {
					topLevel: r,
					head: i,
					ends: a,
					isShallow: o
				})
			};
		}
	};
}, endsOf = async (e, { topLevel: t, head: n, before: r }) => {
	if (r !== void 0) {
		let n = await commitOf(e, t, r);
		return n === void 0 ? void 0 : [n];
	}
	let i = await e.read({
		folder: t,
		args: [
			"cat-file",
			"commit",
			n
		]
	}), a = /^parent (\S+)$/m.exec(i.split("\n\n", 1)[0])?.[1];
	return a === void 0 ? [] : await commitOf(e, t, a) === void 0 ? void 0 : [a];
}, readCommits = async (e, { topLevel: t, head: n, ends: r, isShallow: i }) => {
	let a = [
		"-z",
		"--no-show-signature",
		"--no-notes",
		"--no-mailmap",
		"--encoding=UTF-8"
	], o = [n, ...r.map((e) => `^${e}`)].map((e) => `${e}\n`).join(""), s = [
		"log",
		"--stdin",
		...a,
		`--format=${X}`
	], c = (await e.read({
		folder: t,
		args: s,
		stdin: o
	})).split("\0").filter((e) => e !== "").map(readRecord);
	return i && c.some(({ parents: e }) => e.length === 0) ? void 0 : c;
}, X = "%H%x01%P%x01%aI%x01%B", readRecord = (e) => {
	let [t = "", n = "", r = "", ...i] = e.split("");
	return {
		sha: t.trim(),
		parents: n.split(" ").filter((e) => e !== ""),
		authoredAt: r,
		message: i.join("")
	};
}, Z = { GIT_NO_LAZY_FETCH: "1" }, readPastTexts = async (e, t, n) => {
	if (n.length === 0) return [];
	let r = [], i = {
		folder: t,
		args: ["cat-file", "--batch=%(objecttype) %(objectsize)"],
		stdin: n.map(({ commit: e, path: t }) => `${t.includes("\n") ? "" : `${e}:${t}`}\n`).join(""),
		env: Z,
		onOutput: (e) => {
			r.push(Buffer.from(e));
		}
	}, a = await e.attempt(i);
	if (a.code !== 0) {
		if (/promisor remote|lazy fetching disabled/.test(a.stderr)) return n.map(() => void 0);
		throw explainGit(i, a);
	}
	return cut(Buffer.concat(r), n.length);
}, cut = (e, t) => {
	let n = 0;
	return Array.from({ length: t }, () => {
		let t = e.indexOf("\n", n), r = e.toString("utf8", n, t);
		n = t + 1;
		let [, i, a] = /^([a-z]+) (\d+)$/.exec(r) ?? [];
		if (i === void 0) return;
		let o = n;
		return n += Number(a) + 1, i === "blob" && Number(a) <= 4194304 ? e.toString("utf8", o, o + Number(a)) : void 0;
	});
}, createHistory = (e, t) => {
	let n = createGitCommand(e, t);
	return {
		read: (e, t) => readPast(n, e, t),
		isGitThere: (e) => hasGit(n, e),
		textsAt: (e, t) => readPastTexts(n, e, t),
		isAncestor: async ({ topLevel: e, commit: t, of: r }) => {
			let i = {
				folder: e,
				args: [
					"merge-base",
					"--is-ancestor",
					t,
					r
				]
			}, a = await n.attempt(i);
			if (a.code === 0 || a.code === 1) return a.code === 0;
			throw explainGit(i, a);
		},
		haveChanged: async (e, t) => {
			if (t.length === 0) return [];
			let r = await readTrees(n, e, t.flatMap(({ since: e, folder: t }) => [`${e}:${t}`, `HEAD:${t}`]));
			return await Promise.all(t.map(async (t, i) => {
				let [a, o] = [r[2 * i], r[2 * i + 1]];
				return a !== o && (t.except.length === 0 || await hasOwnChange(n, e, t));
			}));
		}
	};
}, readPast = async (e, t, n) => {
	let r = readRefs(e, t, [
		"refs/tags",
		"refs/heads",
		"refs/remotes"
	]);
	r.catch(() => {});
	let i = await askTopLevel(e, t, [
		"--is-shallow-repository",
		"--revs-only",
		"HEAD^{commit}"
	]), [, a, o, s] = /^(.*)\n(true|false)\n(?:([0-9a-f]+)\n)?$/s.exec(i ?? "") ?? [];
	if (a === void 0) return;
	let c = await r;
	return {
		topLevel: a,
		head: s,
		isShallow: o === "true",
		tags: c.flatMap(tagOf),
		...branchesOf(c, n)
	};
}, Q = [
	"refname",
	"objecttype",
	"objectname",
	"*objecttype",
	"*objectname",
	"symref",
	"creatordate:format:%Y"
].map((e) => `%(${e})`).join("%00"), readTags = async (e, t) => (await readRefs(e, t, ["refs/tags"])).flatMap(tagOf), readRefs = async (e, t, n) => {
	let r = [
		"for-each-ref",
		`--format=${Q}`,
		...n
	];
	return (await e.read({
		folder: t,
		args: r
	})).split("\n").slice(0, -1).map((e) => {
		let [t = "", n = "", r = "", i = "", a = "", o = "", s = ""] = e.split("\0");
		return {
			name: t,
			type: n,
			object: r,
			ofType: i,
			of: a,
			symref: o,
			year: s
		};
	});
}, tagOf = ({ name: e, type: t, object: n, ofType: r, of: i, year: a }) => {
	if (!e.startsWith("refs/tags/")) return [];
	let o = t === "tag";
	return (o ? r : t) === "commit" ? [{
		name: e.slice(10),
		commit: o ? i : n,
		isAnnotated: o,
		...a === "" ? {} : { year: Number(a) }
	}] : [];
}, defaultBranchOf = (e, t) => {
	let n = new Map(e.map((e) => [e.name, e])), found = (e) => {
		let t = e === void 0 ? void 0 : n.get(e);
		return t && {
			name: t.name.replace(/^refs\/(?:heads|remotes)\//, ""),
			commit: t.object
		};
	};
	if (t !== void 0) return found(`refs/remotes/origin/${t}`) ?? found(`refs/heads/${t}`);
	let r = found(n.get("refs/remotes/origin/HEAD")?.symref);
	if (r !== void 0 || e.some(({ name: e }) => e.startsWith("refs/remotes/"))) return r;
	let i = e.filter(({ name: e }) => e.startsWith("refs/heads/"));
	return found("refs/heads/main") ?? found("refs/heads/master") ?? (i.length === 1 ? found(i[0].name) : void 0);
}, branchesOf = (e, t) => {
	let n = defaultBranchOf(e, t), r = n?.name.replace(/^origin\//, ""), i = e.flatMap(({ name: e }) => /^refs\/remotes\/origin\/(.+)$/.exec(e)?.[1] ?? []), a = ["main", "master"].find((e) => i.includes(e));
	return {
		defaultBranch: n,
		likelyBranch: r ?? a ?? (i.length === 1 ? i[0] : "main")
	};
}, readTrees = async (e, t, n) => {
	let r = ["cat-file", "--batch-check=%(objectname)"], i = n.map((e) => `${e.includes("\n") ? "" : e}\n`).join(""), a = (await e.read({
		folder: t,
		args: r,
		stdin: i
	})).split("\n");
	return n.map((e, t) => u(a[t]) ? a[t] : void 0);
}, hasOwnChange = async (e, t, { since: n, folder: r, except: i }) => {
	let a = [
		"diff-tree",
		"-r",
		"-z",
		"--name-only",
		"--no-renames",
		n,
		"HEAD",
		"--",
		r || "."
	], o = (await e.read({
		folder: t,
		args: a
	})).split("\0").slice(0, -1), s = new Set(i);
	return o.some((e) => !foldersOf(e).some((e) => s.has(e)));
}, foldersOf = (e) => [...e.matchAll(/\//g)].map(({ index: t }) => e.slice(0, t)), $ = y.O_RDONLY | (y.O_NONBLOCK ?? 0), ee = y.O_NOFOLLOW ?? 0, openPlain = async (e, t = $ | ee) => {
	let n;
	try {
		n = await open(e, t);
	} catch (e) {
		if (Error.isError(e) && "code" in e && te.has(String(e.code))) return;
		throw e;
	}
	if ((await n.stat()).isFile()) return n;
	await n.close();
}, te = new Set([
	"ENOENT",
	"ELOOP",
	"EMLINK",
	"ENXIO",
	"ENOTDIR"
]), readPlainText = async (e) => {
	try {
		var n = t();
		return await n.a(await openPlain(e, $))?.readFile("utf8");
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, measurePlain = async (e) => {
	try {
		var n = t();
		let r = n.a(await openPlain(e));
		return r && await measured(r, async () => {});
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, copyMeasured = async (e, n) => {
	try {
		var r = t();
		let i = r.a(await openPlain(e));
		if (i === void 0) return;
		let a = r.a(await open(n, "wx", 384));
		return await measured(i, (e) => a.writeFile(e));
	} catch (e) {
		r.e = e;
	} finally {
		await r.d();
	}
}, measured = async (e, t) => {
	let n = createHash("sha256"), r = 0;
	for await (let i of e.createReadStream({ autoClose: !1 })) n.update(i), r += i.length, await t(i);
	return {
		size: r,
		sha256: n.digest("hex")
	};
};
export { j as buildEnvironment, commitOf, copyMeasured, createGitCommand, createHistory, createProcesses, createPushRange, explainGit, findTopLevel, gitEnvironment, gitWords, hasGit, holds, isGitMissing, isSteering, P as lockEnvironment, F as loopbackHosts, measurePlain, openPlain, W as processes_exports, readPastTexts, readPlainText, readTags, N as toolEnvironment, M as trialEnvironment, uploadEnvironment, uploadTimeout, withoutProxy };
