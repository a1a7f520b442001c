import { __exportAll } from "./rolldown-runtime.js";
import { Problem, _usingCtx, defineFinding, gitTopOf, inertLine, notText, parent, relative as relative$1, shellWord, startOf, terminal, unreadable } from "./domain-problem-plan.js";
const dirname = globalThis.process.getBuiltinModule("node:path").dirname;
const join = globalThis.process.getBuiltinModule("node:path").join;
const resolve$1 = globalThis.process.getBuiltinModule("node:path").resolve;
const createHash = (...given) => globalThis.process.getBuiltinModule("node:crypto").createHash(...given);
const constants = globalThis.process.getBuiltinModule("node:fs").constants;
const existsSync = globalThis.process.getBuiltinModule("node:fs").existsSync;
const readFileSync = globalThis.process.getBuiltinModule("node:fs").readFileSync;
const readdirSync = globalThis.process.getBuiltinModule("node:fs").readdirSync;
const readlinkSync = globalThis.process.getBuiltinModule("node:fs").readlinkSync;
const realpathSync = globalThis.process.getBuiltinModule("node:fs").realpathSync;
const statSync = globalThis.process.getBuiltinModule("node:fs").statSync;
const appendFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").appendFile(...given);
const copyFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...given);
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const open = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").open(...given);
const readdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...given);
const isUtf8 = globalThis.process.getBuiltinModule("node:buffer").isUtf8;
const hostname = globalThis.process.getBuiltinModule("node:os").hostname;
const spawn = (...given) => globalThis.process.getBuiltinModule("node:child_process").spawn(...given);
const setImmediate = (...given) => globalThis.process.getBuiltinModule("node:timers/promises").setImmediate(...given);
const setTimeout$1 = (...given) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...given);

// src/domain/problem/git.ts
var git_exports = /* @__PURE__ */ __exportAll({
	gitFailed: () => gitFailed,
	ownershipDoubted: () => ownershipDoubted
});
const ownershipDoubted = defineFinding({
	code: "RA-GIT-OWNERSHIP-DOUBTED",
	severity: "error",
	mender: "usage",
	meaning: "The checkout belongs to another user, so git refuses to read it.",
	why: "In a container the checkout often belongs to the host's user. Without git there is no commit, no tag and no version from it.",
	mend: "Tell git that the folder is safe: `git config --global --add safe.directory FOLDER`, in a step before this one."
}, ({ folder }) => ({
	message: `git does not read a checkout that belongs to another user: ${folder}`,
	hint: `Run before this step: git config --global --add safe.directory ${shellWord(folder)}`
}));
const gitFailed = defineFinding({
	code: "RA-GIT-FAILED",
	severity: "error",
	mender: "usage",
	meaning: "git ended with an error where it should only have read, or written a copy.",
	why: "The commit, its tags and what has changed decide what is released.",
	mend: "Run the same git command by hand in the folder, and fix what it says."
}, ({ command, folder, words }) => ({
	message: `git ${command} failed in ${folder}: ${words}`,
	hint: `Run git ${command} there by hand and fix what it says`
}));

// src/domain/problem/process.ts
var process_exports = /* @__PURE__ */ __exportAll({
	folderMissing: () => folderMissing,
	programMissing: () => programMissing,
	programNotStarted: () => programNotStarted
});
const programMissing = defineFinding({
	code: "RA-PROCESS-NOT-FOUND",
	severity: "error",
	mender: "usage",
	meaning: "A program that has to be run is not on `PATH`.",
	why: "Without it this step cannot be done.",
	mend: "Install the program, or put its folder on `PATH`, and run again."
}, ({ file }) => ({
	message: `There is no program to run by the name ${file}`,
	hint: `Install ${file} or put its folder on PATH`
}));
const folderMissing = defineFinding({
	code: "RA-PROCESS-FOLDER-GONE",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The folder in which a program has to run does not exist, or is no folder.",
	why: "Something removed it while the run was going on, such as a cleaner of temporary folders.",
	mend: "Find out what removes it, or choose another folder (`RUNNER_TEMP`, in a terminal `XDG_CACHE_HOME`), and run again."
}, ({ file, cwd }) => ({
	message: `The folder to run ${file} in is gone: ${cwd}`,
	hint: "Keep such folders until the run is over, or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to another one, then run again"
}));
const programNotStarted = defineFinding({
	code: "RA-PROCESS-NOT-STARTED",
	severity: "error",
	mender: "usage",
	meaning: "The operating system refused to start a program.",
	why: "It says so with a code: `EACCES` the file is not executable, `E2BIG` arguments and environment are too long, `EAGAIN` and `ENOMEM` too many processes or too little memory.",
	mend: "Fix what the code says and run again."
}, ({ file, why }) => ({
	message: `${file} could not be started: ${why}`,
	hint: "EACCES: make it executable. E2BIG: unset large environment variables. EAGAIN, ENOMEM: close other programs"
}));

// src/domain/environment/uv-variables.ts
const everywhere = [
	"build",
	"trial",
	"tool",
	"lock"
];
const words = (text) => text.trim().split(/\s+/);
const uvVariables = [
	{
		children: everywhere,
		isSteering: true,
		why: "Where packages come from is the user's word, and a company's index may be the only one that can be reached.",
		names: words(`UV_INDEX UV_DEFAULT_INDEX UV_INDEX_URL UV_EXTRA_INDEX_URL UV_INDEX_STRATEGY UV_KEYRING_PROVIDER
      UV_CREDENTIALS_DIR UV_S3_ENDPOINT_URL UV_GCS_ENDPOINT_URL UV_AZURE_ENDPOINT_URL`)
	},
	{
		children: everywhere,
		why: "How the network is to be used does not change what comes over it.",
		names: words(`UV_HTTP_TIMEOUT UV_REQUEST_TIMEOUT UV_HTTP_CONNECT_TIMEOUT UV_HTTP_RETRIES UV_INSECURE_HOST
      UV_NATIVE_TLS UV_SYSTEM_CERTS UV_CONCURRENT_DOWNLOADS UV_NO_GITHUB_FAST_PATH UV_GIT_LFS UV_ASTRAL_MIRROR_URL`)
	},
	{
		children: everywhere,
		why: "How uv works on this machine: its cache, its threads, what it tries out.",
		names: words(`UV_CACHE_DIR UV_NO_CACHE UV_LINK_MODE UV_LOCK_TIMEOUT UV_CONCURRENT_BUILDS UV_CONCURRENT_INSTALLS
      UV_CONCURRENT_CACHE_READS UV_STACK_SIZE UV_PREVIEW UV_PREVIEW_FEATURES`)
	},
	{
		children: everywhere,
		why: "Which Pythons are here, and where others come from. Which one is used, the run says itself.",
		names: words(`UV_PYTHON_PREFERENCE UV_MANAGED_PYTHON UV_NO_MANAGED_PYTHON UV_PYTHON_DOWNLOADS
      UV_PYTHON_DOWNLOADS_JSON_URL UV_PYTHON_INSTALL_DIR UV_PYTHON_INSTALL_MIRROR UV_PYPY_INSTALL_MIRROR
      UV_PYTHON_CACHE_DIR UV_PYTHON_BIN_DIR UV_PYTHON_INSTALL_BIN UV_PYTHON_INSTALL_REGISTRY UV_PYTHON_NO_REGISTRY
      UV_PYTHON_SEARCH_PATH UV_LIBC UV_PYTHON_CPYTHON_BUILD UV_PYTHON_PYPY_BUILD UV_PYTHON_GRAALPY_BUILD
      UV_PYTHON_PYODIDE_BUILD`)
	},
	{
		children: [
			"build",
			"tool",
			"lock"
		],
		isSteering: true,
		why: "A folder of files is an index of the user's; a trial must not find in it what the packages' users cannot.",
		names: ["UV_FIND_LINKS"]
	},
	{
		children: ["build", "lock"],
		isSteering: true,
		why: "What may be taken in by a build is a rule of the user's, and often one of security: it holds, or uv says why not.",
		names: words(`UV_EXCLUDE_NEWER UV_BUILD_CONSTRAINT UV_NO_BUILD UV_NO_BUILD_PACKAGE UV_OFFLINE
      UV_INSECURE_NO_ZIP_VALIDATION UV_SKIP_WHEEL_FILENAME_CHECK`)
	},
	{
		children: ["build", "lock"],
		isSteering: true,
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
		names: words(`UV_DYNAMIC_VERSIONING_BYPASS UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE`)
	},
	{
		children: ["lock"],
		isSteering: true,
		why: "The lock was solved by these. A build that follows them is another than its users make of the sdist.",
		names: words(`UV_RESOLUTION UV_PRERELEASE UV_FORK_STRATEGY UV_NO_SOURCES UV_NO_SOURCES_PACKAGE UV_NO_BINARY
      UV_NO_BINARY_PACKAGE UV_TORCH_BACKEND UV_CUDA_DRIVER_VERSION UV_AMD_GPU_ARCHITECTURE`)
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
		names: words(`UV_NO_BUILD_ISOLATION UV_PROJECT_ENVIRONMENT UV_SYSTEM_PYTHON UV_BREAK_SYSTEM_PACKAGES
      UV_COMPILE_BYTECODE UV_COMPILE_BYTECODE_TIMEOUT UV_NO_EDITABLE UV_DEV UV_NO_DEV UV_NO_GROUP UV_NO_DEFAULT_GROUPS
      UV_NO_INSTALL_PROJECT UV_NO_INSTALL_WORKSPACE UV_NO_INSTALL_LOCAL UV_ONLY_INSTALL_PROJECT
      UV_ONLY_INSTALL_WORKSPACE UV_ONLY_INSTALL_LOCAL UV_NO_INSTALLER_METADATA UV_NO_SYNC UV_LOCKED UV_FROZEN
      UV_VENV_CLEAR UV_VENV_RELOCATABLE UV_VENV_SEED UV_MALWARE_CHECK UV_MALWARE_CHECK_URL`)
	},
	{
		children: [],
		why: "They lead to another folder than ours, or to files that hold more variables.",
		names: words(`UV_PROJECT UV_NO_PROJECT UV_WORKING_DIR UV_WORKING_DIRECTORY UV_ENV_FILE UV_NO_ENV_FILE
      UV_RUN_RECURSION_DEPTH UV_RUN_MAX_RECURSION_DEPTH UV_RUN_RLIMIT_NOFILE`)
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
		names: words(`UV_TOOL_BIN_DIR UV_INIT_BARE UV_INIT_BUILD_BACKEND UV_INSTALL_DIR UV_UNMANAGED_INSTALL
      UV_DOWNLOAD_URL UV_NO_MODIFY_PATH UV_INSTALLER_GITHUB_BASE_URL UV_INSTALLER_GHE_BASE_URL`)
	}
];
const givenTo = (child) => new Set(uvVariables.filter(({ children }) => children.includes(child)).flatMap(({ names }) => names));
const given = {
	build: givenTo("build"),
	trial: givenTo("trial"),
	tool: givenTo("tool"),
	lock: givenTo("lock")
};
const isGiven = (name, child) => given[child].has(name);
const isSteering = (name) => steering.has(name);
const steering = new Set(uvVariables.filter(({ isSteering }) => isSteering === true).flatMap(({ names }) => names));

// src/domain/environment/child.ts
const allowedNames = new Set([
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
	"PDM_BUILD_SCM_VERSION PBR_VERSION POETRY_DYNAMIC_VERSIONING_BYPASS"
].flatMap((line) => line.split(" ")));
const allowedPrefixes = [
	"LC_",
	"SETUPTOOLS_SCM_",
	"VCS_VERSIONING_",
	"HATCH_BUILD_"
];
const shortestPart = 8;
const limitFor = (child) => (env, extra = {}, withheld = {}) => {
	const ofIndexes = new Set((withheld.indexNames ?? []).flatMap(indexVariables));
	const secrets = (withheld.secrets ?? []).map((secret) => secret.reveal()).filter((value) => value !== "");
	const seen = Object.entries(env).filter(([name, value]) => {
		const upper = name.toUpperCase();
		return (isAllowed(upper, child) || ofIndexes.has(upper)) && !secrets.some((secret) => holds(value, secret));
	});
	return {
		...Object.fromEntries(seen),
		...extra
	};
};
const isAllowed = (name, child) => allowedNames.has(name) || allowedPrefixes.some((prefix) => name.startsWith(prefix)) || isGiven(name, child);
const buildEnvironment = limitFor("build");
const trialEnvironment = limitFor("trial");
const toolEnvironment = limitFor("tool");
const lockEnvironment = limitFor("lock");
const indexVariables = (name) => {
	const middle = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
	return [`UV_INDEX_${middle}_USERNAME`, `UV_INDEX_${middle}_PASSWORD`];
};
const holds = (value, secret) => value === secret || secret.length >= shortestPart && value.includes(secret);
const uploadTimeout = ({ UV_UPLOAD_HTTP_TIMEOUT: own }) => own || "300";
const uploadSettings = (env) => ({
	UV_HTTP_RETRIES: "0",
	UV_UPLOAD_HTTP_TIMEOUT: uploadTimeout(env),
	UV_NO_PROGRESS: "1"
});
const uploadEnvironment = (env, login, extra = {}) => ({
	...toolEnvironment(env),
	...uploadSettings(env),
	...withoutProxy(env, loopbackHosts),
	...loginVariables(login),
	...extra
});
const loginVariables = (login) => login.kind === "token" ? { UV_PUBLISH_TOKEN: login.token.reveal() } : {
	UV_PUBLISH_USERNAME: login.username,
	UV_PUBLISH_PASSWORD: login.password.reveal()
};
const loopbackHosts = [
	"127.0.0.1",
	"::1",
	"localhost"
];
const withoutProxy = (env, hosts) => {
	const given = [env.NO_PROXY, env.no_proxy].flatMap((value) => value?.split(",") ?? []);
	const value = [.../* @__PURE__ */ new Set([...given.map((host) => host.trim()).filter((host) => host !== ""), ...hosts])].join(",");
	return {
		NO_PROXY: value,
		no_proxy: value
	};
};
const gitEnvironment = (env) => ({
	...Object.fromEntries(Object.entries(buildEnvironment(env)).filter(([name]) => !/^(?:GIT_|UV_|LC_|LANG)/i.test(name))),
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
});

// src/adapters/node-files.ts
var node_files_exports = /* @__PURE__ */ __exportAll({ nodeFiles: () => nodeFiles });
const codeOf = (error) => {
	const code = Error.isError(error) && "code" in error ? error.code : void 0;
	if (typeof code !== "string") throw error;
	return code;
};
const missing = /* @__PURE__ */ new Set([
	"ENOENT",
	"ENOTDIR",
	"EISDIR",
	"ELOOP",
	"ENAMETOOLONG",
	"ERR_INVALID_ARG_VALUE"
]);
const orMissing = (path, read) => {
	try {
		return read();
	} catch (error) {
		const code = codeOf(error);
		if (missing.has(code)) return void 0;
		throw new Problem(unreadable({
			file: named(path),
			why: code
		}), { cause: error });
	}
};
const named = (path) => {
	const top = gitTopOf(nodeFiles, parent(path) ?? path);
	return top === void 0 ? path : relative$1(top, path);
};
const readFile = (path) => {
	const about = statSync(path, { throwIfNoEntry: false });
	if (about !== void 0 && !about.isFile() && !about.isDirectory()) throw new Problem(unreadable({
		file: named(path),
		why: "it is neither a file nor a folder"
	}));
	return about?.isFile() ? readFileSync(path, "utf8") : void 0;
};
const lineOfFault = (path) => {
	const bytes = readFileSync(path);
	let line = 1;
	for (let start = 0;; line++) {
		const end = bytes.indexOf(10, start);
		if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
	}
};
const kindOf = (file) => {
	if (file?.isDirectory()) return "folder";
	return file?.isFile() ? "file" : "other";
};
const withSlashes = (path) => process.platform === "win32" ? path.replaceAll("\\", "/") : path;
const nodeFiles = {
	readText: (path) => {
		const text = orMissing(path, () => readFile(path));
		if (text?.includes("�") && !isUtf8(readFileSync(path))) throw new Problem(notText({
			file: named(path),
			line: lineOfFault(path)
		}));
		return text;
	},
	list: (path) => orMissing(path, () => readdirSync(path, { withFileTypes: true }))?.map((entry) => {
		const isLink = entry.isSymbolicLink();
		return {
			name: entry.name,
			kind: kindOf(isLink ? orMissing(path, () => statSync(`${path}/${entry.name}`)) : entry),
			isLink
		};
	}).sort((a, b) => a.name < b.name ? -1 : 1),
	realPath: (path) => {
		if (!existsSync(path)) return void 0;
		try {
			return withSlashes(realpathSync.native(path));
		} catch (error) {
			codeOf(error);
			return;
		}
	}
};

// src/adapters/git-command.ts
const always = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"--literal-pathspecs"
];
const createGitCommand = (processes, env) => {
	const childEnv = gitEnvironment(env);
	const attempt = ({ folder, args, stdin, env: own, onOutput, signal }) => processes.run({
		file: "git",
		args: [...always, ...args],
		cwd: folder,
		env: {
			...childEnv,
			...own
		},
		...onOutput === void 0 ? { keepsAll: true } : { onOutput },
		...stdin === void 0 ? {} : { stdin },
		...signal === void 0 ? {} : { signal }
	});
	return {
		attempt,
		read: async (call) => {
			const exit = await attempt(call);
			if (exit.code !== 0) throw explainGit(call, exit);
			return exit.stdout;
		}
	};
};
const explainGit = ({ folder, args }, { stderr }) => {
	const doubted = /detected dubious ownership in repository at '(.*)'\n/s.exec(stderr)?.[1];
	if (doubted !== void 0) return new Problem(ownershipDoubted({ folder: doubted.replace(/'\n.*/s, "") }));
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	const fatal = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? "it said nothing";
	return new Problem(gitFailed({
		command: args[0],
		folder,
		words: inertLine(fatal.replace(/^(?:fatal|error): /, ""))
	}));
};
const isGitMissing = (error) => error instanceof Problem && error.findings.some(({ code }) => code === programMissing.code);
const findTopLevel = async (git, folder) => (await askTopLevel(git, folder))?.replace(/\n$/, "");
const askTopLevel = async (git, folder, more = []) => {
	const call = {
		folder,
		args: [
			"rev-parse",
			"--show-toplevel",
			...more
		]
	};
	try {
		const exit = await git.attempt(call);
		if (exit.code === 0) return exit.stdout;
		if (/must be run in a work tree/.test(exit.stderr)) return void 0;
		const isNone = gitTopOf(nodeFiles, nodeFiles.realPath(folder) ?? folder) === void 0;
		if (/not a git repository/.test(exit.stderr) && isNone) return void 0;
		throw explainGit(call, exit);
	} catch (error) {
		if (isGitMissing(error)) return void 0;
		throw error;
	}
};

// src/adapters/process-owner.ts
const place = () => {
	if (process.platform !== "linux") return `${process.platform}.${hostname().replaceAll(/[^\w.-]/g, "-")}`;
	try {
		const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
		const [, namespace] = /^pid:\[(\d+)\]$/.exec(readlinkSync("/proc/self/ns/pid")) ?? [];
		return boot === "" || namespace === void 0 ? void 0 : `${boot}.${namespace}`;
	} catch {
		return;
	}
};
const processOwner = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`;
const isGone = (owner) => {
	const [, pid, where] = /^(\d+)\.\d+\.(.+)$/.exec(owner) ?? [];
	if (pid === void 0 || where !== place()) return false;
	return owner !== processOwner && (Number(pid) === process.pid || !isRunning(Number(pid)));
};
const isRunning = (pid) => {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return !(Error.isError(error) && "code" in error && error.code === "ESRCH");
	}
};

// src/runtime/start.ts
const readStart = ({ isRunner, variables }) => isRunner ? startOf(variables.GITHUB_EVENT_NAME ?? "unknown", variables.GITHUB_REF) : terminal;

// src/adapters/output.ts
const headLimit = 65536;
const tailLimit = 1048576;
const longestLine = 65536;
const collectBounded = () => {
	const head = [];
	let headSize = 0;
	let tail = [];
	let tailSize = 0;
	let dropped = 0;
	const shrink = () => {
		const whole = Buffer.concat(tail);
		dropped += whole.length - tailLimit;
		tail = [whole.subarray(-1048576)];
		tailSize = tailLimit;
	};
	return {
		push: (chunk) => {
			const room = Math.max(0, headLimit - headSize);
			const start = chunk.subarray(0, room);
			if (start.length > 0) head.push(start);
			headSize += start.length;
			const rest = chunk.subarray(room);
			if (rest.length > 0) tail.push(rest);
			tailSize += rest.length;
			if (tailSize > 2 * tailLimit) shrink();
		},
		text: () => {
			if (tailSize > tailLimit) shrink();
			const note = dropped === 0 ? [] : [Buffer.from(`\n… ${dropped} bytes left out …\n`)];
			return Buffer.concat([
				...head,
				...note,
				...tail
			]).toString("utf8");
		}
	};
};
const collectAll = () => {
	const chunks = [];
	return {
		push: (chunk) => {
			chunks.push(chunk);
		},
		text: () => Buffer.concat(chunks).toString("utf8")
	};
};
const handOn = (push) => ({
	push,
	text: () => ""
});
const splitLines = (onLine) => {
	const decoder = new TextDecoder();
	let open = "";
	const take = (text) => {
		const lines = (open + text).split(/\r?\n/);
		open = lines.pop();
		for (const line of lines) onLine(line);
		while (open.length > longestLine) {
			onLine(open.slice(0, longestLine));
			open = open.slice(longestLine);
		}
	};
	return {
		push: (chunk) => take(decoder.decode(chunk, { stream: true })),
		end: () => {
			take(decoder.decode());
			if (open !== "") onLine(open);
			open = "";
		}
	};
};

// src/adapters/strays.ts
const endStrays = (variable) => {
	const strays = processIds().filter((pid) => environmentOf(pid).includes(`${variable}=`));
	for (const pid of strays) end(pid);
	return strays.length;
};
const processIds = () => {
	try {
		return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
	} catch {
		return [];
	}
};
const environmentOf = (pid) => {
	try {
		return readFileSync(`/proc/${pid}/environ`, "latin1");
	} catch {
		return "";
	}
};
const end = (pid) => {
	try {
		process.kill(pid, "SIGKILL");
	} catch {}
};

// src/adapters/processes.ts
const grace = 2e3;
const silence = 200;
const strayLimit = 1e3;
const longestTimer = 2 ** 31 - 1;
const running = /* @__PURE__ */ new Set();
const marks = /* @__PURE__ */ new Set();
const createProcesses = () => ({ run });
const run = async (command) => {
	command.signal?.throwIfAborted();
	if (command.endsStrays !== true) return await runGroup(command);
	const mark = `RELEASE_ACTIONS_CHILD_${crypto.randomUUID().replaceAll("-", "")}`;
	marks.add(mark);
	try {
		return await runGroup({
			...command,
			env: {
				...command.env,
				[mark]: "1"
			}
		}, () => endAllStrays(mark));
	} finally {
		marks.delete(mark);
	}
};
const runGroup = async (command, afterGroup = async () => {}) => {
	const started = performance.now();
	const child = await start(command);
	const group = child.pid;
	const output = collect(child, command);
	let isTimedOut = false;
	let ending;
	const end = () => {
		ending ??= endGroup(group);
	};
	const timer = command.timeout === void 0 ? void 0 : setTimeout(() => {
		isTimedOut = true;
		end();
	}, Math.min(command.timeout, longestTimer));
	command.signal?.addEventListener("abort", end, { once: true });
	if (command.signal?.aborted) end();
	try {
		const { code, signal } = await leaderExit(child);
		clearTimeout(timer);
		end();
		await ending;
		await afterGroup();
		const texts = await output.end();
		command.signal?.throwIfAborted();
		return {
			code,
			signal,
			isTimedOut,
			...texts,
			duration: performance.now() - started
		};
	} finally {
		clearTimeout(timer);
		command.signal?.removeEventListener("abort", end);
		running.delete(group);
	}
};
const start = async ({ file, args, cwd, env, stdin }) => {
	watchOverGroups();
	try {
		const child = spawn(file, args, {
			cwd,
			env: { ...env },
			detached: process.platform !== "win32",
			stdio: [
				stdin === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		if (child.pid !== void 0) running.add(child.pid);
		await new Promise((resolve, reject) => {
			child.once("spawn", resolve);
			child.once("error", reject);
		});
		child.stdin?.on("error", () => {});
		feed(child, stdin);
		return child;
	} catch (error) {
		throw explainStart(error, file, cwd);
	}
};
const feed = async (child, stdin) => {
	child.stdin?.end(await stdin);
};
const explainStart = (error, file, cwd) => {
	if (!Error.isError(error) || !("code" in error)) return error;
	if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) return new Problem(folderMissing({
		file,
		cwd
	}), { cause: error });
	if (error.code === "ENOENT") return new Problem(programMissing({ file }), { cause: error });
	return new Problem(programNotStarted({
		file,
		why: String(error.code)
	}), { cause: error });
};
const leaderExit = (child) => new Promise((resolve) => {
	child.once("exit", (code, signal) => resolve({
		code,
		signal
	}));
});
const collect = (child, { onLine, onOutput, keepsAll }) => {
	const stdout = onOutput !== void 0 ? handOn(onOutput) : keepsAll === true ? collectAll() : collectBounded();
	const stderr = collectBounded();
	const streams = [{
		stream: child.stdout,
		kept: stdout,
		lines: onLine && splitLines(onLine)
	}, {
		stream: child.stderr,
		kept: stderr,
		lines: onLine && splitLines(onLine)
	}];
	let chunks = 0;
	for (const { stream, kept, lines } of streams) stream.on("data", (chunk) => {
		chunks++;
		kept.push(chunk);
		lines?.push(chunk);
	});
	let isClosed = false;
	const closed = new Promise((resolve) => {
		child.once("close", () => {
			isClosed = true;
			resolve();
		});
	});
	return { end: async () => {
		for (let before = -1; !isClosed && chunks !== before;) {
			before = chunks;
			await Promise.race([closed, setTimeout$1(silence, void 0, { ref: false })]);
			await setImmediate();
		}
		for (const { stream, lines } of streams) {
			stream.destroy();
			lines?.end();
		}
		return {
			stdout: stdout.text(),
			stderr: stderr.text()
		};
	} };
};
const endGroup = async (group) => {
	if (!signalGroup(group, "SIGTERM")) return;
	const deadline = performance.now() + grace;
	while (performance.now() < deadline) {
		if (!signalGroup(group, 0)) return;
		await setTimeout$1(20);
	}
	signalGroup(group, "SIGKILL");
};
const endAllStrays = async (mark) => {
	const deadline = performance.now() + strayLimit;
	while (endStrays(mark) > 0 && performance.now() < deadline) await setTimeout$1(20);
};
const signalGroup = (group, signal) => {
	try {
		return process.kill(process.platform === "win32" ? group : -group, signal);
	} catch {
		return false;
	}
};
const killAll = () => {
	for (const group of running) signalGroup(group, "SIGKILL");
	for (const mark of marks) endStrays(mark);
};
const watchedSignals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP",
	"SIGQUIT"
];
let isWatching = false;
const watchOverGroups = () => {
	if (isWatching) return;
	isWatching = true;
	process.on("exit", killAll);
	for (const signal of watchedSignals) {
		const passOn = () => {
			if (process.listenerCount(signal) > 1) return;
			killAll();
			process.removeListener(signal, passOn);
			process.kill(process.pid, signal);
		};
		process.on(signal, passOn);
	}
};

// src/adapters/git/push-range.ts
const createPushRange = (processes, env) => {
	const git = createGitCommand(processes, env);
	return { commits: async ({ folder, before }) => {
		const topLevel = await findTopLevel(git, folder);
		const head = topLevel === void 0 ? void 0 : await resolve(git, topLevel, "HEAD");
		if (topLevel === void 0 || head === void 0) return void 0;
		const ends = await endsOf(git, {
			topLevel,
			head,
			before
		});
		return {
			head,
			commits: ends && await readCommits(git, {
				topLevel,
				head,
				ends
			})
		};
	} };
};
const endsOf = async (git, { topLevel, head, before }) => {
	if (before !== void 0) {
		const found = await resolve(git, topLevel, before);
		return found === void 0 ? void 0 : [found];
	}
	const text = await git.read({
		folder: topLevel,
		args: [
			"cat-file",
			"commit",
			head
		]
	});
	const parent = /^parent (\S+)$/m.exec(text.split("\n\n", 1)[0])?.[1];
	if (parent === void 0) return [];
	return await resolve(git, topLevel, parent) === void 0 ? void 0 : [parent];
};
const readCommits = async (git, { topLevel, head, ends }) => {
	const asData = [
		"-z",
		"--no-show-signature",
		"--no-notes",
		"--no-mailmap",
		"--encoding=UTF-8"
	];
	const stdin = [head, ...ends.map((end) => `^${end}`)].map((line) => `${line}\n`).join("");
	const args = [
		"log",
		"--stdin",
		...asData,
		`--format=${format}`
	];
	const commits = (await git.read({
		folder: topLevel,
		args,
		stdin
	})).split("\0").filter((record) => record !== "").map(readRecord);
	return (await git.read({
		folder: topLevel,
		args: ["rev-parse", "--is-shallow-repository"]
	})).trim() === "true" && commits.some(({ parents }) => parents.length === 0) ? void 0 : commits;
};
const format = "%H%x01%P%x01%aI%x01%B";
const readRecord = (record) => {
	const [sha = "", parents = "", authoredAt = "", ...message] = record.split("");
	return {
		sha: sha.trim(),
		parents: parents.split(" ").filter((parent) => parent !== ""),
		authoredAt,
		message: message.join("")
	};
};
const resolve = async (git, folder, ref) => {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	];
	const exit = await git.attempt({
		folder,
		args
	});
	return exit.code === 0 ? exit.stdout.trim() : void 0;
};

// src/adapters/copy-repository.ts
const cloneRepository = async (git, from, to) => {
	await mkdir(dirname(to), { recursive: true });
	const objects = from.includes("\n") ? "--local" : "--shared";
	await git.read({
		folder: from,
		args: [
			"clone",
			"--quiet",
			objects,
			"--no-checkout",
			"--template=",
			"--",
			from,
			to
		]
	});
	const pathOf = async (name) => resolve$1(from, (await git.read({
		folder: from,
		args: [
			"rev-parse",
			"--git-path",
			name
		]
	})).replace(/\n$/, ""));
	const index = await pathOf("index");
	const shared = (await readdir(dirname(index))).filter((name) => name.startsWith("sharedindex."));
	await mkdir(join(to, ".git/info"), { recursive: true });
	const copies = [
		{
			source: index,
			target: "index"
		},
		...shared.map((name) => ({
			source: join(dirname(index), name),
			target: name
		})),
		{
			source: await pathOf("info/exclude"),
			target: "info/exclude"
		},
		{
			source: await pathOf("info/attributes"),
			target: "info/attributes"
		}
	];
	for (const { source, target } of copies) if (existsSync(source)) await copyFile(source, join(to, ".git", target));
};
const listFiles = async (git, folder, place = []) => {
	const list = async (...args) => split(await git.read({
		folder,
		args: [
			...place,
			"ls-files",
			"-z",
			...args
		]
	}));
	const [tracked, untracked, ignored] = await Promise.all([
		listTracked(git, folder, place),
		list("--others", "--exclude-standard"),
		list("--others", "--ignored", "--exclude-standard", "--directory")
	]);
	return {
		...tracked,
		untracked,
		ignored: outermost(ignored)
	};
};
const listTracked = async (git, folder, place = []) => {
	const entries = split(await git.read({
		folder,
		args: [
			...place,
			"ls-files",
			"-z",
			"--stage"
		]
	})).map(parseStaged);
	return {
		tracked: [...new Set(entries.filter(({ mode }) => mode !== submoduleMode).map(({ path }) => path))],
		submodules: [...new Set(entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => path))]
	};
};
const submoduleMode = "160000";
const split = (output) => output.split("\0").filter((entry) => entry !== "");
const parseStaged = (entry) => {
	const tab = entry.indexOf("	");
	const [mode, , stage] = entry.slice(0, tab).split(" ");
	return {
		mode,
		stage,
		path: entry.slice(tab + 1)
	};
};
const outermost = (paths) => {
	const kept = [];
	for (const path of paths.toSorted()) {
		const last = kept.at(-1);
		if (last === void 0 || !(last.endsWith("/") && path.startsWith(last))) kept.push(path);
	}
	return kept;
};
const assumeUnchanged = async (git, folder) => {
	await git.attempt({
		folder,
		args: [
			...[
				"-c",
				"core.trustctime=false",
				"-c",
				"core.checkStat=minimal"
			],
			"update-index",
			"-q",
			"--refresh"
		]
	});
	const stdin = split(await git.read({
		folder,
		args: [
			"ls-files",
			"-z",
			"--stage"
		]
	})).map(parseStaged).filter(({ stage }) => stage === "0").map(({ path }) => `${path}\0`).join("");
	await git.read({
		folder,
		args: [
			"update-index",
			"--assume-unchanged",
			"-z",
			"--stdin"
		],
		stdin
	});
};
const trackInPlace = async (git, folder, paths) => {
	if (paths.length === 0) return;
	const env = await ownObjects(folder);
	const stdin = paths.map((path) => `${path}\0`).join("");
	await git.read({
		folder,
		args: [
			"update-index",
			"--force-remove",
			"-z",
			"--stdin"
		],
		stdin
	});
	await git.read({
		folder,
		args: [
			"add",
			"--force",
			"--pathspec-from-file=-",
			"--pathspec-file-nul"
		],
		stdin,
		env
	});
	const tree = await git.attempt({
		folder,
		args: ["write-tree", "--missing-ok"],
		env
	});
	const commit = await git.attempt({
		folder,
		args: [
			"cat-file",
			"commit",
			"HEAD"
		]
	});
	if (tree.code !== 0 || commit.code !== 0) return;
	const text = commit.stdout.replace(/^tree .*/, `tree ${tree.stdout.trim()}`);
	const other = await git.read({
		folder,
		args: [
			"hash-object",
			"-t",
			"commit",
			"-w",
			"--stdin"
		],
		stdin: text,
		env
	});
	await git.read({
		folder,
		args: [
			"replace",
			"--force",
			"HEAD",
			other.trim()
		]
	});
};
const ownObjects = async (folder) => {
	const own = join(folder, ".git/own-objects");
	if (await mkdir(own, { recursive: true }) !== void 0) await appendFile(join(folder, ".git/objects/info/alternates"), "../own-objects\n");
	return { GIT_OBJECT_DIRECTORY: own };
};

// src/adapters/git/history.ts
const createHistory = (processes, env) => {
	const git = createGitCommand(processes, env);
	return {
		read: (folder, branch) => readPast(git, folder, branch),
		isAncestor: async ({ topLevel, commit, of }) => {
			const call = {
				folder: topLevel,
				args: [
					"merge-base",
					"--is-ancestor",
					commit,
					of
				]
			};
			const exit = await git.attempt(call);
			if (exit.code === 0 || exit.code === 1) return exit.code === 0;
			throw explainGit(call, exit);
		},
		haveChanged: async (topLevel, areas) => {
			if (areas.length === 0) return [];
			const trees = await readTrees(git, topLevel, areas.flatMap(({ since, folder }) => [`${since}:${folder}`, `HEAD:${folder}`]));
			return await Promise.all(areas.map(async (area, index) => {
				const [before, now] = [trees[2 * index], trees[2 * index + 1]];
				return before !== now && (area.except.length === 0 || await hasOwnChange(git, topLevel, area));
			}));
		}
	};
};
const readPast = async (git, folder, branch) => {
	const refs = readRefs(git, folder, [
		"refs/tags",
		"refs/heads",
		"refs/remotes"
	]);
	refs.catch(() => {});
	const told = await askTopLevel(git, folder, [
		"--is-shallow-repository",
		"--revs-only",
		"HEAD^{commit}"
	]);
	const [, topLevel, isShallow, head] = /^(.*)\n(true|false)\n(?:([0-9a-f]+)\n)?$/s.exec(told ?? "") ?? [];
	if (topLevel === void 0) return void 0;
	const all = await refs;
	return {
		topLevel,
		head,
		isShallow: isShallow === "true",
		tags: all.flatMap(tagOf),
		defaultBranch: defaultBranchOf(all, branch)
	};
};
const refFormat = [
	"refname",
	"objecttype",
	"objectname",
	"*objecttype",
	"*objectname",
	"symref"
].map((field) => `%(${field})`).join("%00");
const readTags = async (git, folder) => (await readRefs(git, folder, ["refs/tags"])).flatMap(tagOf);
const readRefs = async (git, folder, below) => {
	const args = [
		"for-each-ref",
		`--format=${refFormat}`,
		...below
	];
	return (await git.read({
		folder,
		args
	})).split("\n").slice(0, -1).map((line) => {
		const [name = "", type = "", object = "", ofType = "", of = "", symref = ""] = line.split("\0");
		return {
			name,
			type,
			object,
			ofType,
			of,
			symref
		};
	});
};
const tagPrefix = "refs/tags/";
const tagOf = ({ name, type, object, ofType, of }) => {
	if (!name.startsWith(tagPrefix)) return [];
	const isAnnotated = type === "tag";
	if ((isAnnotated ? ofType : type) !== "commit") return [];
	return [{
		name: name.slice(10),
		commit: isAnnotated ? of : object,
		isAnnotated
	}];
};
const defaultBranchOf = (refs, branch) => {
	const byName = new Map(refs.map((ref) => [ref.name, ref]));
	const found = (name) => {
		const ref = name === void 0 ? void 0 : byName.get(name);
		return ref && {
			name: ref.name.replace(/^refs\/(?:heads|remotes)\//, ""),
			commit: ref.object
		};
	};
	if (branch !== void 0) return found(`refs/remotes/origin/${branch}`) ?? found(`refs/heads/${branch}`);
	const remote = found(byName.get("refs/remotes/origin/HEAD")?.symref);
	if (remote !== void 0 || refs.some(({ name }) => name.startsWith("refs/remotes/"))) return remote;
	const local = refs.filter(({ name }) => name.startsWith("refs/heads/"));
	return found("refs/heads/main") ?? found("refs/heads/master") ?? (local.length === 1 ? found(local[0].name) : void 0);
};
const readTrees = async (git, folder, names) => {
	const args = ["cat-file", "--batch-check=%(objectname)"];
	const stdin = names.map((name) => `${name.includes("\n") ? "" : name}\n`).join("");
	const lines = (await git.read({
		folder,
		args,
		stdin
	})).split("\n");
	return names.map((_, index) => /^[0-9a-f]{40,64}$/.exec(lines[index] ?? "")?.[0]);
};
const hasOwnChange = async (git, topLevel, { since, folder, except }) => {
	const args = [
		"diff-tree",
		"-r",
		"-z",
		"--name-only",
		"--no-renames",
		since,
		"HEAD",
		"--",
		folder || "."
	];
	const files = (await git.read({
		folder: topLevel,
		args
	})).split("\0").slice(0, -1);
	const others = new Set(except);
	return files.some((file) => !foldersOf(file).some((each) => others.has(each)));
};
const foldersOf = (file) => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));

// src/adapters/plain-file.ts
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const noLink = constants.O_NOFOLLOW ?? 0;
const openPlain = async (path, flags = atOnce | noLink) => {
	let file;
	try {
		file = await open(path, flags);
	} catch (error) {
		if (Error.isError(error) && "code" in error && isNoFile.has(String(error.code))) return void 0;
		throw error;
	}
	if ((await file.stat()).isFile()) return file;
	await file.close();
};
const isNoFile = /* @__PURE__ */ new Set([
	"ENOENT",
	"ELOOP",
	"EMLINK",
	"ENXIO",
	"ENOTDIR"
]);
const readPlainText = async (path) => {
	try {
		var _usingCtx$1 = _usingCtx();
		return await _usingCtx$1.a(await openPlain(path, atOnce))?.readFile("utf8");
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
const measurePlain = async (path) => {
	try {
		var _usingCtx3 = _usingCtx();
		const file = _usingCtx3.a(await openPlain(path));
		return file && await measured(file, async () => {});
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
};
const copyMeasured = async (from, to) => {
	try {
		var _usingCtx4 = _usingCtx();
		const source = _usingCtx4.a(await openPlain(from));
		if (source === void 0) return void 0;
		const target = _usingCtx4.a(await open(to, "wx", 384));
		return await measured(source, (chunk) => target.writeFile(chunk));
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
};
const measured = async (file, take) => {
	const hash = createHash("sha256");
	let size = 0;
	for await (const chunk of file.createReadStream({ autoClose: false })) {
		hash.update(chunk);
		size += chunk.length;
		await take(chunk);
	}
	return {
		size,
		sha256: hash.digest("hex")
	};
};

export { assumeUnchanged, buildEnvironment, cloneRepository, copyMeasured, createGitCommand, createHistory, createProcesses, createPushRange, explainGit, findTopLevel, git_exports, holds, isGitMissing, isGone, isSteering, listFiles, listTracked, lockEnvironment, loopbackHosts, measurePlain, nodeFiles, node_files_exports, openPlain, processOwner, process_exports, programMissing, readPlainText, readStart, readTags, toolEnvironment, trackInPlace, trialEnvironment, uploadEnvironment, uploadTimeout, withoutProxy };