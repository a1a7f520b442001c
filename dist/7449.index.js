export const id = 7449;
export const ids = [7449];
export const modules = {

/***/ 81565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ createGitCommand),
/* harmony export */   Tt: () => (/* binding */ findTopLevel),
/* harmony export */   y2: () => (/* binding */ explainGit),
/* harmony export */   zd: () => (/* binding */ isGitMissing)
/* harmony export */ });
/* harmony import */ var _domain_environment_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11021);
/* harmony import */ var _domain_problem_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(233);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11216);
/* harmony import */ var _domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2996);
/* harmony import */ var _domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29737);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10419);







/** A file system monitor is a program that the repository names, and it writes into `.git`. */
const always = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--literal-pathspecs"];
const createGitCommand = (processes, env) => {
    const childEnv = (0,_domain_environment_child_js__WEBPACK_IMPORTED_MODULE_0__/* .gitEnvironment */ ._K)(env);
    const attempt = ({ folder, args, stdin, env: own, onOutput, signal }) => processes.run({
        file: "git",
        args: [...always, ...args],
        cwd: folder,
        env: { ...childEnv, ...own },
        ...(onOutput === undefined ? { keepsAll: true } : { onOutput }),
        ...(stdin === undefined ? {} : { stdin }),
        ...(signal === undefined ? {} : { signal }),
    });
    return {
        attempt,
        read: async (call) => {
            const exit = await attempt(call);
            if (exit.code !== 0)
                throw explainGit(call, exit);
            return exit.stdout;
        },
    };
};
/** Why git failed: the checkout is somebody else's, or its own last words. */
const explainGit = ({ folder, args }, { stderr }) => {
    const doubted = /detected dubious ownership in repository at '(.*)'\n/s.exec(stderr)?.[1];
    if (doubted !== undefined)
        return new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_git_js__WEBPACK_IMPORTED_MODULE_1__.ownershipDoubted)({ folder: doubted.replace(/'\n.*/s, "") }));
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const fatal = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? "it said nothing";
    return new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_git_js__WEBPACK_IMPORTED_MODULE_1__.gitFailed)({ command: args[0], folder, words: (0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_4__/* .inertLine */ .F)(fatal.replace(/^(?:fatal|error): /, "")) }));
};
/** Whether there is no git on this machine. */
const isGitMissing = (error) => error instanceof _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF && error.findings.some(({ code }) => code === _domain_problem_process_js__WEBPACK_IMPORTED_MODULE_3__.programMissing.code);
/**
 * Absolute path of the checkout around a folder; `undefined` where there is none, or no git. A broken one is not none:
 * what has changed in it would go unseen.
 */
const findTopLevel = async (git, folder) => {
    const call = { folder, args: ["rev-parse", "--show-toplevel"] };
    try {
        const exit = await git.attempt(call);
        if (exit.code === 0)
            return exit.stdout.replace(/\n$/, "");
        if (/must be run in a work tree/.test(exit.stderr))
            return undefined;
        const isNone = (0,_domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_6__/* .gitTopOf */ .v)(_node_files_js__WEBPACK_IMPORTED_MODULE_5__.nodeFiles, _node_files_js__WEBPACK_IMPORTED_MODULE_5__.nodeFiles.realPath(folder) ?? folder) === undefined;
        if (/not a git repository/.test(exit.stderr) && isNone)
            return undefined;
        throw explainGit(call, exit);
    }
    catch (error) {
        if (isGitMissing(error))
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 39325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createProcesses)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/process.js
var problem_process = __webpack_require__(11216);
;// CONCATENATED MODULE: ./.build/js/adapters/output.js
const headLimit = 64 * 1024;
const tailLimit = 1024 * 1024;
const longestLine = 64 * 1024;
const collectBounded = () => {
    const head = [];
    let headSize = 0;
    let tail = [];
    let tailSize = 0;
    let dropped = 0;
    const shrink = () => {
        const whole = Buffer.concat(tail);
        dropped += whole.length - tailLimit;
        tail = [whole.subarray(-tailLimit)];
        tailSize = tailLimit;
    };
    return {
        push: (chunk) => {
            const room = Math.max(0, headLimit - headSize);
            const start = chunk.subarray(0, room);
            if (start.length > 0)
                head.push(start);
            headSize += start.length;
            const rest = chunk.subarray(room);
            if (rest.length > 0)
                tail.push(rest);
            tailSize += rest.length;
            // Joined only now and then, so that many small chunks cost no more than a few large ones.
            if (tailSize > 2 * tailLimit)
                shrink();
        },
        text: () => {
            if (tailSize > tailLimit)
                shrink();
            const note = dropped === 0 ? [] : [Buffer.from(`\n… ${dropped} bytes left out …\n`)];
            return Buffer.concat([...head, ...note, ...tail]).toString("utf8");
        },
    };
};
const collectAll = () => {
    const chunks = [];
    return {
        push: (chunk) => {
            chunks.push(chunk);
        },
        text: () => Buffer.concat(chunks).toString("utf8"),
    };
};
/** Keeps nothing: somebody else takes each piece. */
const handOn = (push) => ({ push, text: () => "" });
/** Cuts a stream of UTF-8 into lines without their ends; a line of more than 65,536 characters comes in pieces. */
const splitLines = (onLine) => {
    const decoder = new TextDecoder();
    let open = "";
    const take = (text) => {
        const lines = (open + text).split(/\r?\n/);
        open = lines.pop();
        for (const line of lines)
            onLine(line);
        while (open.length > longestLine) {
            onLine(open.slice(0, longestLine));
            open = open.slice(longestLine);
        }
    };
    return {
        push: (chunk) => take(decoder.decode(chunk, { stream: true })),
        end: () => {
            take(decoder.decode());
            if (open !== "")
                onLine(open);
            open = "";
        },
    };
};

;// CONCATENATED MODULE: ./.build/js/adapters/strays.js

/**
 * Ends by force every process that has this variable in the environment it was started with, and gives how many there
 * were. A process that leaves its group, by `setsid` or as a daemon, still has it; one that empties its environment does
 * not. Reads `/proc`, so it finds none on another system than Linux.
 * https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
const endStrays = (variable) => {
    const strays = processIds().filter((pid) => environmentOf(pid).includes(`${variable}=`));
    for (const pid of strays)
        end(pid);
    return strays.length;
};
const processIds = () => {
    try {
        return (0,external_node_fs_.readdirSync)("/proc").filter((name) => /^\d+$/.test(name)).map(Number); // biome-ignore format: one thought
    }
    catch {
        return [];
    }
};
/** Empty for a process that is gone, a zombie, or somebody else's. */
const environmentOf = (pid) => {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1");
    }
    catch {
        return "";
    }
};
const end = (pid) => {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It ended by itself.
    }
};

;// CONCATENATED MODULE: ./.build/js/adapters/processes.js







/** Milliseconds between the request to end and the end by force. */
const grace = 2_000;
/** Milliseconds of silence after which a stream that somebody outside the group still holds is left. */
const silence = 200;
/** Milliseconds for processes outside the group that start new ones faster than they are ended. */
const strayLimit = 1_000;
/** Leaders of the groups that run now, and the marks of those whose strays are ended too. */
const running = new Set();
const marks = new Set();
/** Starts programs with `node:child_process`; on a machine without process groups, ends the leader only. */
const createProcesses = () => ({ run });
const run = async (command) => {
    command.signal?.throwIfAborted();
    if (command.endsStrays !== true)
        return await runGroup(command);
    const mark = `RELEASE_ACTIONS_CHILD_${crypto.randomUUID().replaceAll("-", "")}`;
    marks.add(mark);
    try {
        return await runGroup({ ...command, env: { ...command.env, [mark]: "1" } }, () => endAllStrays(mark));
    }
    finally {
        marks.delete(mark);
    }
};
const runGroup = async (command, afterGroup = async () => { }) => {
    const started = performance.now();
    const child = await start(command);
    const group = child.pid;
    const output = collect(child, command);
    let isTimedOut = false;
    let ending;
    const end = () => {
        ending ??= endGroup(group);
    };
    const timer = command.timeout === undefined
        ? undefined
        : setTimeout(() => {
            isTimedOut = true;
            end();
        }, command.timeout);
    command.signal?.addEventListener("abort", end, { once: true });
    if (command.signal?.aborted)
        end();
    try {
        const { code, signal } = await leaderExit(child);
        clearTimeout(timer);
        // Whatever the leader left behind could still write, or hold a port.
        end();
        await ending;
        await afterGroup();
        const texts = await output.end();
        command.signal?.throwIfAborted();
        return { code, signal, isTimedOut, ...texts, duration: performance.now() - started };
    }
    finally {
        clearTimeout(timer);
        command.signal?.removeEventListener("abort", end);
        running.delete(group);
    }
};
const start = async ({ file, args, cwd, env, stdin }) => {
    // Before there is a child: a signal in between would leave it behind.
    watchOverGroups();
    try {
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd,
            env: { ...env },
            detached: process.platform !== "win32",
            stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
        });
        if (child.pid !== undefined)
            running.add(child.pid);
        await new Promise((resolve, reject) => {
            child.once("spawn", resolve);
            child.once("error", reject);
        });
        // A child may end without reading its input.
        child.stdin?.on("error", () => { });
        child.stdin?.end(stdin);
        return child;
    }
    catch (error) {
        throw explainStart(error, file, cwd);
    }
};
const explainStart = (error, file, cwd) => {
    if (!Error.isError(error) || !("code" in error))
        return error;
    if (!(0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory())
        return new problem/* Problem */.AF((0,problem_process.folderMissing)({ file, cwd }), { cause: error });
    if (error.code === "ENOENT")
        return new problem/* Problem */.AF((0,problem_process.programMissing)({ file }), { cause: error });
    return new problem/* Problem */.AF((0,problem_process.programNotStarted)({ file, why: String(error.code) }), { cause: error });
};
const leaderExit = (child) => new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
});
const collect = (child, { onLine, onOutput, keepsAll }) => {
    const stdout = onOutput !== undefined ? handOn(onOutput) : keepsAll === true ? collectAll() : collectBounded();
    const stderr = collectBounded();
    const streams = [
        { stream: child.stdout, kept: stdout, lines: onLine && splitLines(onLine) },
        { stream: child.stderr, kept: stderr, lines: onLine && splitLines(onLine) },
    ];
    let chunks = 0;
    for (const { stream, kept, lines } of streams) {
        stream.on("data", (chunk) => {
            chunks++;
            kept.push(chunk);
            lines?.push(chunk);
        });
    }
    let isClosed = false;
    const closed = new Promise((resolve) => {
        child.once("close", () => {
            isClosed = true;
            resolve();
        });
    });
    return {
        /** What came, once the streams are at their end or have gone silent. */
        end: async () => {
            for (let before = -1; !isClosed && chunks !== before;) {
                before = chunks;
                // The streams keep this process alive while there is something to wait for; a timer left behind would, too.
                await Promise.race([closed, (0,promises_.setTimeout)(silence, undefined, { ref: false })]);
                // After a turn in which this process was busy, the time is over before what is in the pipe was read.
                await (0,promises_.setImmediate)();
            }
            for (const { stream, lines } of streams) {
                stream.destroy();
                lines?.end();
            }
            return { stdout: stdout.text(), stderr: stderr.text() };
        },
    };
};
/** Asks the group to end, and ends by force what is left of it after the grace. */
const endGroup = async (group) => {
    if (!signalGroup(group, "SIGTERM"))
        return;
    const deadline = performance.now() + grace;
    while (performance.now() < deadline) {
        if (!signalGroup(group, 0))
            return;
        await (0,promises_.setTimeout)(20);
    }
    signalGroup(group, "SIGKILL");
};
/** Again until none is left: between a look and its end a process can start another. */
const endAllStrays = async (mark) => {
    const deadline = performance.now() + strayLimit;
    while (endStrays(mark) > 0 && performance.now() < deadline)
        await (0,promises_.setTimeout)(20);
};
/** Whether there was anybody to get the signal. */
const signalGroup = (group, signal) => {
    try {
        return process.kill(process.platform === "win32" ? group : -group, signal);
    }
    catch {
        return false;
    }
};
const killAll = () => {
    for (const group of running)
        signalGroup(group, "SIGKILL");
    for (const mark of marks)
        endStrays(mark);
};
const watchedSignals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"];
let isWatching = false;
/** Nothing outlives this process: not when it exits, and not when a signal ends it that nobody else handles. */
const watchOverGroups = () => {
    if (isWatching)
        return;
    isWatching = true;
    process.on("exit", killAll);
    for (const signal of watchedSignals) {
        const passOn = () => {
            if (process.listenerCount(signal) > 1)
                return;
            killAll();
            process.removeListener(signal, passOn);
            process.kill(process.pid, signal);
        };
        process.on(signal, passOn);
    }
};


/***/ }),

/***/ 11021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ withoutProxy),
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   I7: () => (/* binding */ trialEnvironment),
/* harmony export */   Nb: () => (/* binding */ loopbackHosts),
/* harmony export */   Ny: () => (/* binding */ uploadEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   p1: () => (/* binding */ lockEnvironment),
/* harmony export */   uQ: () => (/* binding */ toolEnvironment),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _uv_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17400);

/** Names in upper case. Windows has no case, and the proxies' names come in both. */
const allowedNames = new Set([
    "PATH PATHEXT HOME USER LOGNAME SHELL USERPROFILE SYSTEMROOT SYSTEMDRIVE COMSPEC APPDATA LOCALAPPDATA PROGRAMDATA",
    "XDG_CACHE_HOME XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_DATA_HOME XDG_BIN_HOME XDG_RUNTIME_DIR",
    "LANG LANGUAGE TZ TMPDIR TEMP TMP",
    "HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY",
    "SSL_CERT_FILE SSL_CERT_DIR SSL_CLIENT_CERT REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS PIP_CERT",
    "GIT_SSL_CAINFO GIT_SSL_CAPATH CARGO_HTTP_CAINFO",
    // Compilers and where they look: no workflow could otherwise tell them to a build.
    "CC CXX CPP AR LD RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS ARCHFLAGS RUSTFLAGS",
    "CARGO_HOME CARGO_TARGET_DIR CARGO_BUILD_TARGET RUSTUP_HOME RUSTUP_TOOLCHAIN JAVA_HOME GOPATH GOROOT",
    "MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR CMAKE_GENERATOR CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE CMAKE_ARGS",
    "PKG_CONFIG PKG_CONFIG_PATH PKG_CONFIG_LIBDIR LD_LIBRARY_PATH DYLD_LIBRARY_PATH",
    "PYENV_ROOT PYENV_VERSION PYTHONUTF8 PYTHONIOENCODING PYTHONDONTWRITEBYTECODE",
    "SOURCE_DATE_EPOCH CI RUNNER_TRACKING_ID",
    "PDM_BUILD_SCM_VERSION PBR_VERSION POETRY_DYNAMIC_VERSIONING_BYPASS",
].flatMap((line) => line.split(" ")));
const allowedPrefixes = ["LC_", "SETUPTOOLS_SCM_", "VCS_VERSIONING_", "HATCH_BUILD_"];
/** How short a secret is still looked for inside other values; a shorter one only counts as a whole value. */
const shortestPart = 8;
const limitFor = (child) => (env, extra = {}, withheld = {}) => {
    const ofIndexes = new Set((withheld.indexNames ?? []).flatMap(indexVariables));
    const secrets = (withheld.secrets ?? []).map((secret) => secret.reveal()).filter((value) => value !== "");
    const seen = Object.entries(env).filter(([name, value]) => {
        const upper = name.toUpperCase();
        return (isAllowed(upper, child) || ofIndexes.has(upper)) && !secrets.some((secret) => holds(value, secret));
    });
    return { ...Object.fromEntries(seen), ...extra };
};
const isAllowed = (name, child) => allowedNames.has(name) || allowedPrefixes.some((prefix) => name.startsWith(prefix)) || (0,_uv_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isGiven */ .qR)(name, child);
/**
 * What a build sees, and what else asks a backend: no token of the runner, no file that the runner reads back, no
 * credential but those of the workspace's own indexes.
 */
const buildEnvironment = limitFor("build");
/** What a trial sees: the user's indexes, and nothing that would hide what the packages' users will meet. */
const trialEnvironment = limitFor("trial");
/** What our own tools see: the user's indexes, and nothing that could hold back the tool itself. */
const toolEnvironment = limitFor("tool");
/** What a check of `uv.lock` sees: what a build does and what else steers a resolution, for the workspace's own Python. */
const lockEnvironment = limitFor("lock");
/** https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly */
const indexVariables = (name) => {
    const middle = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
    return [`UV_INDEX_${middle}_USERNAME`, `UV_INDEX_${middle}_PASSWORD`];
};
/** Whether a value is the secret, or has it inside. */
const holds = (value, secret) => value === secret || (secret.length >= shortestPart && value.includes(secret));
/** uv's answer to a connection that breaks is ours to give: the index is asked first. A user's own limit stays. Seconds. */
const uploadSettings = ({ UV_UPLOAD_HTTP_TIMEOUT: own }) => ({
    UV_HTTP_RETRIES: "0",
    UV_UPLOAD_HTTP_TIMEOUT: own || "300",
    UV_NO_PROGRESS: "1",
});
/** What the exchange of an identity token needs, and only that. */
const identityNames = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "GITHUB_ACTIONS"];
/**
 * What `uv publish` sees: nothing inherited under `UV_PUBLISH_`, the given credential, one try of at most 300 s, and
 * loopback without a proxy. No project code runs in it.
 */
const uploadEnvironment = (env, credential, extra = {}) => ({
    ...toolEnvironment(env),
    ...uploadSettings(env),
    ...withoutProxy(env, loopbackHosts),
    ...credentialVariables(env, credential),
    ...extra,
});
const credentialVariables = (env, credential) => {
    switch (credential.kind) {
        case "token":
            return { UV_PUBLISH_TOKEN: credential.token.reveal() };
        case "password":
            return { UV_PUBLISH_USERNAME: credential.username, UV_PUBLISH_PASSWORD: credential.password.reveal() };
        case "trusted":
            return Object.fromEntries(Object.entries(env).filter(([name]) => identityNames.includes(name)));
    }
};
const loopbackHosts = ["127.0.0.1", "::1", "localhost"];
/** `NO_PROXY` in both spellings, with these hosts besides those that are there. */
const withoutProxy = (env, hosts) => {
    const given = [env.NO_PROXY, env.no_proxy].flatMap((value) => value?.split(",") ?? []);
    const value = [...new Set([...given.map((host) => host.trim()).filter((host) => host !== ""), ...hosts])].join(",");
    return { NO_PROXY: value, no_proxy: value };
};
/**
 * What git sees: no `GIT_` of the caller, so that no other repository, index or configuration is meant; messages in
 * English, no question at a terminal, and no lock taken, so that a checkout is not written even to refresh its index.
 */
const gitEnvironment = (env) => ({
    ...Object.fromEntries(Object.entries(buildEnvironment(env)).filter(([name]) => !/^(?:GIT_|UV_|LC_|LANG)/i.test(name))),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
});


/***/ }),

/***/ 17400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eV: () => (/* binding */ isSteering),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/* unused harmony export uvVariables */
const everywhere = ["build", "trial", "tool", "lock"];
const words = (text) => text.trim().split(/\s+/);
/**
 * Every variable of uv's, and who gets it; what is not in here goes to nobody. `UV_PUBLISH_…` and the logins of indexes
 * are no part of it: they go by name, to whom they are for.
 * https://docs.astral.sh/uv/reference/environment/
 */
const uvVariables = [
    {
        children: everywhere,
        isSteering: true,
        why: "Where packages come from is the user's word, and a company's index may be the only one that can be reached.",
        names: words(`UV_INDEX UV_DEFAULT_INDEX UV_INDEX_URL UV_EXTRA_INDEX_URL UV_INDEX_STRATEGY UV_KEYRING_PROVIDER
      UV_CREDENTIALS_DIR UV_S3_ENDPOINT_URL UV_GCS_ENDPOINT_URL UV_AZURE_ENDPOINT_URL`),
    },
    {
        children: everywhere,
        why: "How the network is to be used does not change what comes over it.",
        names: words(`UV_HTTP_TIMEOUT UV_REQUEST_TIMEOUT UV_HTTP_CONNECT_TIMEOUT UV_HTTP_RETRIES UV_INSECURE_HOST
      UV_NATIVE_TLS UV_SYSTEM_CERTS UV_CONCURRENT_DOWNLOADS UV_NO_GITHUB_FAST_PATH UV_GIT_LFS UV_ASTRAL_MIRROR_URL`),
    },
    {
        children: everywhere,
        why: "How uv works on this machine: its cache, its threads, what it tries out.",
        names: words(`UV_CACHE_DIR UV_NO_CACHE UV_LINK_MODE UV_LOCK_TIMEOUT UV_CONCURRENT_BUILDS UV_CONCURRENT_INSTALLS
      UV_CONCURRENT_CACHE_READS UV_STACK_SIZE UV_PREVIEW UV_PREVIEW_FEATURES`),
    },
    {
        children: everywhere,
        why: "Which Pythons are here, and where others come from. Which one is used, the run says itself.",
        names: words(`UV_PYTHON_PREFERENCE UV_MANAGED_PYTHON UV_NO_MANAGED_PYTHON UV_PYTHON_DOWNLOADS
      UV_PYTHON_DOWNLOADS_JSON_URL UV_PYTHON_INSTALL_DIR UV_PYTHON_INSTALL_MIRROR UV_PYPY_INSTALL_MIRROR
      UV_PYTHON_CACHE_DIR UV_PYTHON_BIN_DIR UV_PYTHON_INSTALL_BIN UV_PYTHON_INSTALL_REGISTRY UV_PYTHON_NO_REGISTRY
      UV_PYTHON_SEARCH_PATH UV_LIBC UV_PYTHON_CPYTHON_BUILD UV_PYTHON_PYPY_BUILD UV_PYTHON_GRAALPY_BUILD
      UV_PYTHON_PYODIDE_BUILD`),
    },
    {
        children: ["build", "tool", "lock"],
        isSteering: true,
        why: "A folder of files is an index of the user's; a trial must not find in it what the packages' users cannot.",
        names: ["UV_FIND_LINKS"],
    },
    {
        children: ["build", "lock"],
        isSteering: true,
        why: "What may be taken in by a build is a rule of the user's, and often one of security: it holds, or uv says why not.",
        names: words(`UV_EXCLUDE_NEWER UV_BUILD_CONSTRAINT UV_NO_BUILD UV_NO_BUILD_PACKAGE UV_OFFLINE
      UV_INSECURE_NO_ZIP_VALIDATION UV_SKIP_WHEEL_FILENAME_CHECK`),
    },
    {
        children: ["build", "lock"],
        isSteering: true,
        why: "Whose settings apply to the workspace. Trials and our own tools have settings of their own.",
        names: words("UV_CONFIG_FILE UV_NO_CONFIG UV_NO_SYSTEM_CONFIG UV_ISOLATED"),
    },
    {
        children: ["build"],
        why: "The Python that builds, where neither the package nor an input names one.",
        names: ["UV_PYTHON"],
    },
    {
        children: ["build", "lock"],
        why: "Not uv's: version tools have names that begin as uv's do.",
        names: words(`UV_DYNAMIC_VERSIONING_BYPASS UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE`),
    },
    {
        children: ["lock"],
        isSteering: true,
        why: "The lock was solved by these. A build that follows them is another than its users make of the sdist.",
        names: words(`UV_RESOLUTION UV_PRERELEASE UV_FORK_STRATEGY UV_NO_SOURCES UV_NO_SOURCES_PACKAGE UV_NO_BINARY
      UV_NO_BINARY_PACKAGE UV_TORCH_BACKEND UV_CUDA_DRIVER_VERSION UV_AMD_GPU_ARCHITECTURE`),
    },
    {
        children: ["tool"],
        why: "Where uv keeps and locks the tools that it runs.",
        names: ["UV_TOOL_DIR"],
    },
    {
        children: [],
        why: "Made for requirements files, which no child is given: uv would refuse what has no hash, or hold back a version.",
        names: words("UV_REQUIRE_HASHES UV_NO_VERIFY_HASHES UV_CONSTRAINT UV_OVERRIDE UV_EXCLUDE UV_CUSTOM_COMPILE_COMMAND"),
    },
    {
        children: [],
        why: "For the environment in which the workspace is developed: a release has none, and its users have other ones.",
        names: words(`UV_NO_BUILD_ISOLATION UV_PROJECT_ENVIRONMENT UV_SYSTEM_PYTHON UV_BREAK_SYSTEM_PACKAGES
      UV_COMPILE_BYTECODE UV_COMPILE_BYTECODE_TIMEOUT UV_NO_EDITABLE UV_DEV UV_NO_DEV UV_NO_GROUP UV_NO_DEFAULT_GROUPS
      UV_NO_INSTALL_PROJECT UV_NO_INSTALL_WORKSPACE UV_NO_INSTALL_LOCAL UV_ONLY_INSTALL_PROJECT
      UV_ONLY_INSTALL_WORKSPACE UV_ONLY_INSTALL_LOCAL UV_NO_INSTALLER_METADATA UV_NO_SYNC UV_LOCKED UV_FROZEN
      UV_VENV_CLEAR UV_VENV_RELOCATABLE UV_VENV_SEED UV_MALWARE_CHECK UV_MALWARE_CHECK_URL`),
    },
    {
        children: [],
        why: "They lead to another folder than ours, or to files that hold more variables.",
        names: words(`UV_PROJECT UV_NO_PROJECT UV_WORKING_DIR UV_WORKING_DIRECTORY UV_ENV_FILE UV_NO_ENV_FILE
      UV_RUN_RECURSION_DEPTH UV_RUN_MAX_RECURSION_DEPTH UV_RUN_RLIMIT_NOFILE`),
    },
    {
        children: [],
        why: "They change what uv prints, which is read here.",
        names: words("UV_HIDE_BUILD_OUTPUT UV_NO_PROGRESS UV_NO_WRAP UV_SHOW_RESOLUTION UV_LOG_CONTEXT"),
    },
    {
        children: [],
        why: "Secrets, and what has a meaning only beside a secret.",
        names: words("UV_GITHUB_TOKEN UV_AUTH_TOKEN UV_API_KEY UV_NO_HF_TOKEN"),
    },
    {
        children: [],
        why: "For commands that are not run here: installing uv and tools, beginning a project.",
        names: words(`UV_TOOL_BIN_DIR UV_INIT_BARE UV_INIT_BUILD_BACKEND UV_INSTALL_DIR UV_UNMANAGED_INSTALL
      UV_DOWNLOAD_URL UV_NO_MODIFY_PATH UV_INSTALLER_GITHUB_BASE_URL UV_INSTALLER_GHE_BASE_URL`),
    },
];
const givenTo = (child) => new Set(uvVariables.filter(({ children }) => children.includes(child)).flatMap(({ names }) => names));
const given = {
    build: givenTo("build"),
    trial: givenTo("trial"),
    tool: givenTo("tool"),
    lock: givenTo("lock"),
};
/** Whether a child gets a variable of uv's. `name` in upper case. */
const isGiven = (name, child) => given[child].has(name);
/** Whether a variable can change what uv finds for a workspace: where it looks, and what it takes. */
const isSteering = (name) => steering.has(name);
const steering = new Set(uvVariables.filter(({ isSteering }) => isSteering === true).flatMap(({ names }) => names));


/***/ }),

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitFailed: () => (/* binding */ gitFailed),
/* harmony export */   ownershipDoubted: () => (/* binding */ ownershipDoubted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const ownershipDoubted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-GIT-OWNERSHIP-DOUBTED",
    severity: "error",
    mender: "usage",
    meaning: "The checkout belongs to another user, so git refuses to read it.",
    why: "In a container the checkout often belongs to the host's user. Without git there is no commit, no tag and no version from it.",
    mend: "Tell git that the folder is safe: `git config --global --add safe.directory FOLDER`, in a step before this one.",
}, ({ folder }) => ({
    message: `git does not read a checkout that belongs to another user: ${folder}`,
    hint: `Run before this step: git config --global --add safe.directory ${quoted(folder)}`,
}));
/** As a shell takes it for one word. */
const quoted = (text) => /^[\w./@:+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
const gitFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-GIT-FAILED",
    severity: "error",
    mender: "usage",
    meaning: "git ended with an error where it should only have read, or written a copy.",
    why: "The commit, its tags and what has changed decide what is released.",
    mend: "Run the same git command by hand in the folder, and mend what it says.",
}, ({ command, folder, words }) => ({
    message: `git ${command} failed in ${folder}: ${words}`,
    hint: `Run git ${command} there by hand and mend what it says, then run again`,
}));


/***/ }),

/***/ 11216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderMissing: () => (/* binding */ folderMissing),
/* harmony export */   programMissing: () => (/* binding */ programMissing),
/* harmony export */   programNotStarted: () => (/* binding */ programNotStarted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const programMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PROCESS-NOT-FOUND",
    severity: "error",
    mender: "usage",
    meaning: "A program that has to be run is not on `PATH`.",
    why: "Without it this step cannot be done.",
    mend: "Install the program, or put its folder on `PATH`, and run again.",
}, ({ file }) => ({
    message: `There is no program to run by the name ${file}`,
    hint: `Install ${file} or put its folder on PATH, then run again`,
}));
const folderMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PROCESS-FOLDER-GONE",
    severity: "error",
    mender: "project",
    meaning: "The folder in which a program has to run does not exist, or is no folder.",
    why: "Something removed it while the run was going on, such as a cleaner of temporary folders.",
    mend: "Find out what removes it, or choose another folder (`RUNNER_TEMP`, in a terminal `XDG_CACHE_HOME`), and run again.",
}, ({ file, cwd }) => ({
    message: `The folder to run ${file} in is gone: ${cwd}`,
    hint: "Keep such folders until the run is over, or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to another one, then run again",
}));
const programNotStarted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PROCESS-NOT-STARTED",
    severity: "error",
    mender: "usage",
    meaning: "The operating system refused to start a program.",
    why: "It says so with a code: `EACCES` the file is not executable, `E2BIG` arguments and environment are too long, `EAGAIN` and `ENOMEM` too many processes or too little memory.",
    mend: "Mend what the code says and run again.",
}, ({ file, why }) => ({
    message: `${file} could not be started: ${why}`,
    hint: "EACCES: make it executable. E2BIG: unset large environment variables. EAGAIN, ENOMEM: close other programs",
}));


/***/ })

};
