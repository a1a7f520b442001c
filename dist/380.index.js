export const id = 380;
export const ids = [380,419];
export const modules = {

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ createGitCommand),
/* harmony export */   y2: () => (/* binding */ explainGit),
/* harmony export */   zd: () => (/* binding */ isGitMissing)
/* harmony export */ });
/* harmony import */ var _domain_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6979);
/* harmony import */ var _domain_inert_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2644);
/* harmony import */ var _domain_problem_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(233);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5294);
/* harmony import */ var _domain_problem_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1216);





/** A file system monitor is a program that the repository names, and it writes into `.git`. */
const always = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--literal-pathspecs"];
const createGitCommand = (processes, env) => {
    const childEnv = (0,_domain_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .gitEnvironment */ ._K)(env);
    const attempt = ({ folder, args, stdin }) => processes.run({
        file: "git",
        args: [...always, ...args],
        cwd: folder,
        env: childEnv,
        keepsAll: true,
        ...(stdin === undefined ? {} : { stdin }),
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
        return new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF((0,_domain_problem_git_js__WEBPACK_IMPORTED_MODULE_2__.ownershipDoubted)({ folder: doubted.replace(/'\n.*/s, "") }));
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const fatal = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? "it said nothing";
    return new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF((0,_domain_problem_git_js__WEBPACK_IMPORTED_MODULE_2__.gitFailed)({ command: args[0], folder, words: (0,_domain_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(fatal.replace(/^(?:fatal|error): /, "")) }));
};
/** Whether there is no git on this machine. */
const isGitMissing = (error) => error instanceof _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF && error.findings.some(({ code }) => code === _domain_problem_process_js__WEBPACK_IMPORTED_MODULE_4__.programMissing.code);


/***/ }),

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5294);
/* harmony import */ var _domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1301);




const codeOf = (error) => {
    const code = Error.isError(error) && "code" in error ? error.code : undefined;
    if (typeof code !== "string")
        throw error;
    return code;
};
/** Codes of node's errors for what is not there, cannot be there, or is a folder where a file was asked for. https://nodejs.org/api/errors.html#common-system-errors */
const missing = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);
const orMissing = (path, read) => {
    try {
        return read();
    }
    catch (error) {
        const code = codeOf(error);
        if (missing.has(code))
            return undefined;
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.unreadable)({ file: path, why: code }), { cause: error });
    }
};
const kindOf = (file) => {
    if (file?.isDirectory())
        return "folder";
    return file?.isFile() ? "file" : "other";
};
const withSlashes = (path) => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
/** Files on disk. */
const nodeFiles = {
    readText: (path) => {
        const text = orMissing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8"));
        // Node puts U+FFFD for bytes that are no UTF-8, but the file may have that letter itself.
        if (text?.includes("\ufffd") && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)))
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.notText)({ file: path }));
        return text;
    },
    list: (path) => orMissing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true }))
        ?.map((entry) => {
        const isLink = entry.isSymbolicLink();
        return {
            name: entry.name,
            kind: kindOf(isLink ? orMissing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${path}/${entry.name}`)) : entry),
            isLink,
        };
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    realPath: (path) => {
        // Most questions are about what is not there, and node's errors are dear.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
            return undefined;
        try {
            return withSlashes(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path));
        }
        catch (error) {
            codeOf(error);
            return undefined;
        }
    },
};


/***/ }),

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createProcesses)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/process.js
var problem_process = __webpack_require__(1216);
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

;// CONCATENATED MODULE: ./.build/js/adapters/processes.js






/** Milliseconds between the request to end and the end by force. */
const grace = 2_000;
/** Milliseconds of silence after which a stream that somebody outside the group still holds is left. */
const silence = 200;
/** Leaders of the groups that run now. */
const running = new Set();
/** Starts programs with `node:child_process`; on a machine without process groups, ends the leader only. */
const createProcesses = () => ({ run });
const run = async (command) => {
    command.signal?.throwIfAborted();
    const started = performance.now();
    const child = await start(command);
    const group = child.pid;
    watchOverGroup(group);
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
    try {
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd,
            env: { ...env },
            detached: process.platform !== "win32",
            stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
        });
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
const collect = (child, { onLine, keepsAll }) => {
    const stdout = keepsAll === true ? collectAll() : collectBounded();
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
                await Promise.race([closed, (0,promises_.setTimeout)(silence)]);
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
};
const watchedSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
let isWatching = false;
/** Nothing outlives this process: not when it exits, and not when a signal ends it that nobody else handles. */
const watchOverGroup = (group) => {
    running.add(group);
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

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ withoutProxy),
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   I7: () => (/* binding */ trialEnvironment),
/* harmony export */   Ny: () => (/* binding */ uploadEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   p1: () => (/* binding */ lockEnvironment)
/* harmony export */ });
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
const allowedPrefixes = ["LC_", "SETUPTOOLS_SCM_", "VCS_VERSIONING_", "HATCH_BUILD_", "UV_"];
/** Of uv's own: what steers it to another folder than ours, or hides what the backend says. */
const misleading = new Set([
    "UV_PROJECT",
    "UV_NO_PROJECT",
    "UV_WORKING_DIR",
    "UV_WORKING_DIRECTORY",
    "UV_ENV_FILE",
    "UV_HIDE_BUILD_OUTPUT",
]);
/** Only uv's names are judged so: a version override may be for a package that is called `tokenizers`. */
const uvCredential = /^UV_PUBLISH_|^UV_.*(?:TOKEN|USERNAME|PASSWORD|SECRET|API_KEY)/;
/** How short a secret is still looked for inside other values; a shorter one only counts as a whole value. */
const shortestPart = 8;
/**
 * What builds, smoke tests and every other child that may run project code can see: an allow-list, then `extra`. No
 * token of the runner, no file that the runner reads back, no credential but those of the workspace's own indexes.
 */
const buildEnvironment = (env, extra = {}, withheld = {}) => {
    const ofIndexes = new Set((withheld.indexNames ?? []).flatMap(indexVariables));
    const secrets = (withheld.secrets ?? []).map((secret) => secret.reveal()).filter((value) => value !== "");
    const seen = Object.entries(env).filter(([name, value]) => {
        const upper = name.toUpperCase();
        return (isAllowed(upper) || ofIndexes.has(upper)) && !secrets.some((secret) => holds(value, secret));
    });
    return { ...Object.fromEntries(seen), ...extra };
};
const isAllowed = (name) => (allowedNames.has(name) || allowedPrefixes.some((prefix) => name.startsWith(prefix))) &&
    !uvCredential.test(name) &&
    !misleading.has(name);
/** https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly */
const indexVariables = (name) => {
    const middle = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
    return [`UV_INDEX_${middle}_USERNAME`, `UV_INDEX_${middle}_PASSWORD`];
};
const holds = (value, secret) => value === secret || (secret.length >= shortestPart && value.includes(secret));
/** The build environment without what would hide, in a trial installation, what the packages' users will meet. */
const trialEnvironment = (env, extra = {}, withheld = {}) => without(buildEnvironment(env, extra, withheld), [
    "UV_CONSTRAINT",
    "UV_BUILD_CONSTRAINT",
    "UV_OVERRIDE",
    "UV_EXCLUDE",
    "UV_PYTHON",
    "UV_SYSTEM_PYTHON",
    "UV_REQUIRE_HASHES",
]);
/** The build environment for a check of `uv.lock`: with the workspace's own Python, and the lock not taken as given. */
const lockEnvironment = (env, extra = {}, withheld = {}) => without(buildEnvironment(env, extra, withheld), ["UV_PYTHON", "UV_FROZEN", "UV_LOCKED"]);
const without = (env, names) => Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name.toUpperCase())));
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
    ...buildEnvironment(env),
    ...uploadSettings(env),
    ...withoutProxy(env, ["127.0.0.1", "localhost"]),
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
        case "anonymous":
            // Without a user name uv does not even ask.
            return { UV_PUBLISH_USERNAME: "anonymous", UV_PUBLISH_PASSWORD: "anonymous" };
    }
};
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

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitFailed: () => (/* binding */ gitFailed),
/* harmony export */   ownershipDoubted: () => (/* binding */ ownershipDoubted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const ownershipDoubted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const gitFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indexCorrupt: () => (/* binding */ indexCorrupt),
/* harmony export */   indexDenied: () => (/* binding */ indexDenied),
/* harmony export */   indexRedirects: () => (/* binding */ indexRedirects),
/* harmony export */   indexUnreadable: () => (/* binding */ indexUnreadable),
/* harmony export */   outsideFailed: () => (/* binding */ outsideFailed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const outsideFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "The index did not give a usable answer, however often it was asked.",
    why: "What is published and what is not is read from the index, never guessed.",
    mend: "Look at the index's status page and at your network or proxy, then run again: nothing is uploaded twice.",
}, ({ url, why, tries }) => ({
    message: `${url} gave no answer in ${tries} tries: ${why}`,
    hint: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(why)
        ? "Let NODE_EXTRA_CA_CERTS name the file with your network's own certificate authority, then run again"
        : "Check the network, the proxy and the index's status page, then run again: nothing is uploaded twice",
}));
const indexDenied = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-DENIED",
    severity: "error",
    mender: "project",
    meaning: "The index refused to show what it has (401 or 403).",
    why: "Without reading the index nobody can say what is published.",
    mend: "Give `username` and `password` that may read, or a `check-url` that is open to read.",
}, ({ url, status }) => ({
    message: `The index refused to be read: ${url} answered ${status}`,
    hint: "Set username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD) to an account that may read, or give another check-url",
}));
const indexUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "What the address answers is not a simple repository API page (PEP 503 or PEP 691).",
    why: "What is published and what is not is read from that page.",
    mend: "Set `check-url` to the index's simple URL, the one that `uv pip install --index` takes, not its web page or upload URL.",
}, ({ url, why }) => ({
    message: `${url} is not a page of a package index: ${why}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes",
}));
const indexRedirects = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-REDIRECTS",
    severity: "error",
    mender: "project",
    meaning: "The index sends questions about a name that it does not have to another host.",
    why: "The other host's files would be taken for what is published on this index.",
    mend: "Switch the fallback off (pypiserver: `--disable-fallback`), or give a `check-url` that answers by itself.",
}, ({ url, to }) => ({
    message: `${url} redirects to another host: ${to}`,
    hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a check-url that answers by itself",
}));
const indexCorrupt = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-CORRUPT",
    severity: "error",
    mender: "outside",
    meaning: "The index serves bytes that do not have the hash that its listing names.",
    why: "Such a file must not be compared, completed or installed.",
    mend: "Run again; if it stays so, tell those who run the index.",
}, ({ url, listed, received }) => ({
    message: `${url} has sha256 ${received}, its listing says ${listed}`,
    hint: "Run again; if it stays so, tell those who run the index",
}));


/***/ }),

/***/ 1216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderMissing: () => (/* binding */ folderMissing),
/* harmony export */   programMissing: () => (/* binding */ programMissing),
/* harmony export */   programNotStarted: () => (/* binding */ programNotStarted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const programMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const folderMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const programNotStarted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   invalidName: () => (/* binding */ invalidName),
/* harmony export */   invalidPythonRange: () => (/* binding */ invalidPythonRange),
/* harmony export */   invalidRequirement: () => (/* binding */ invalidRequirement),
/* harmony export */   invalidToml: () => (/* binding */ invalidToml),
/* harmony export */   invalidVersion: () => (/* binding */ invalidVersion),
/* harmony export */   missingKey: () => (/* binding */ missingKey),
/* harmony export */   notText: () => (/* binding */ notText),
/* harmony export */   sameKey: () => (/* binding */ sameKey),
/* harmony export */   unreadable: () => (/* binding */ unreadable),
/* harmony export */   wrongType: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const invalidToml = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-TOML-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A file is not TOML.",
    why: "Nothing in it can be relied upon, and uv refuses it, too.",
    mend: "Mend the file at the line that the message names. https://toml.io has the language.",
}, ({ why, place }) => ({
    message: `${place.file} is not TOML: ${why}`,
    hint: "Mend the file at that line",
    ...place,
}));
const wrongType = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-WRONG-TYPE",
    severity: "error",
    mender: "project",
    meaning: "A key of `pyproject.toml` has a value of the wrong type.",
    why: "Neither uv nor a build backend can read it.",
    mend: "Give a value of the type that the message names. https://packaging.python.org/en/latest/specifications/pyproject-toml/ has them.",
}, ({ key, expected, value, place }) => ({
    message: `${key}: expected ${expected}, not ${value}`,
    hint: `Give ${expected}, or remove the key`,
    ...place,
}));
const missingKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-MISSING-KEY",
    severity: "error",
    mender: "project",
    meaning: "`[project]` lacks its name, or its version where that is not listed under `dynamic`.",
    why: "A release is a name and a version; uv refuses the file.",
    mend: 'Add the key. A version that the build backend finds out is declared with `dynamic = ["version"]`.',
}, ({ key, place }) => ({
    message: `${key} is missing in ${place.file}`,
    hint: key === "project.name"
        ? "Add a name"
        : 'Add a version, or dynamic = ["version"] where the build backend finds it',
    ...place,
}));
const invalidName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-INVALID-NAME",
    severity: "error",
    mender: "project",
    meaning: "A name of a package, an extra or a dependency group has letters that it cannot have.",
    why: "No index takes it, and uv refuses the file.",
    mend: "Names have ASCII letters, digits, `-`, `_` and `.`, and begin and end with a letter or digit.",
}, ({ key, name, place }) => ({
    message: `Not a valid name in ${key}: ${JSON.stringify(name)}`,
    hint: "Use ASCII letters, digits, -, _ and ., with a letter or digit first and last",
    ...place,
}));
const sameKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-SAME-KEY",
    severity: "error",
    mender: "project",
    meaning: "Two keys of a table are the same name, letter case and `-`, `_`, `.` apart.",
    why: "Installers cannot tell them apart, and uv refuses the file.",
    mend: "Put both into one, or rename one of them.",
}, ({ table, name, place }) => ({
    message: `${table} has the same name twice: ${name}`,
    hint: "Put both into one, or rename one of them",
    ...place,
}));
const invalidVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-INVALID-VERSION",
    severity: "error",
    mender: "project",
    meaning: "`project.version` is no version by PEP 440.",
    why: "No index takes it, and uv refuses the file.",
    mend: "Write it as in `1.2.3`, `1.2.3rc1` or `1.2.3.dev4`. https://packaging.python.org/en/latest/specifications/version-specifiers/ has the form.",
}, ({ version, place }) => ({
    message: `project.version is not a version by PEP 440: ${JSON.stringify(version)}`,
    hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.dev4",
    ...place,
}));
const invalidPythonRange = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-INVALID-REQUIRES-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "`project.requires-python` is no version specifier by PEP 440.",
    why: "Installers decide by it who can use the package; uv refuses the file.",
    mend: 'Write it as in `">=3.10"` or `">=3.10,<4"`.',
}, ({ specifier, place }) => ({
    message: `project.requires-python is not a version specifier: ${JSON.stringify(specifier)}`,
    hint: 'Write it as in ">=3.10"',
    ...place,
}));
const invalidRequirement = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-INVALID-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A requirement is none by PEP 508.",
    why: "Neither uv nor a build backend can read it, and which package it names is unknown.",
    mend: "Correct it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has the form.",
}, ({ key, text, why, place }) => ({
    message: `Not a requirement in ${key}, ${why}: ${JSON.stringify(text)}`,
    hint: "Write it as in \"name[extra]>=1.2; python_version >= '3.10'\"",
    ...place,
}));
const notText = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-FILE-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "A file that is to be read as text has bytes that are no UTF-8.",
    why: "TOML files are UTF-8; guessing another encoding would change names.",
    mend: "Save the file as UTF-8.",
}, ({ file }) => ({ message: `Not UTF-8: ${file}`, hint: "Save the file as UTF-8", file }));
const unreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file or folder is there, but cannot be read.",
    why: "What it holds could change what is released.",
    mend: "Give the user who runs this the right to read it.",
}, ({ file, why }) => ({
    message: `Cannot read ${file}: ${why}`,
    hint: "Give the user who runs this the right to read it",
    file,
}));


/***/ }),

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay)
/* harmony export */ });
const first = 500;
const longest = 30_000;
const longestAsked = 120_000;
/**
 * Milliseconds to wait before try `attempt` + 1: what `Retry-After` asks for, at most two minutes, else a back-off that
 * doubles from half a second to half a minute, with full jitter above its half so that parallel runs spread.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryDelay = (attempt, time, retryAfter) => {
    const asked = retryAfter === null ? undefined : askedDelay(retryAfter, time.now());
    if (asked !== undefined)
        return Math.min(asked, longestAsked);
    const ceiling = Math.min(first * 2 ** (attempt - 1), longest);
    return ceiling / 2 + (ceiling / 2) * time.random();
};
const askedDelay = (retryAfter, now) => {
    if (/^\d+$/.test(retryAfter.trim()))
        return Number(retryAfter) * 1000;
    const date = Date.parse(retryAfter);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};


/***/ }),

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wirePublish: () => (/* binding */ wirePublish)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/ulid/dist/node/index.js


// These values should NEVER change. The values are precisely for
// generating ULIDs.
const B32_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ENCODING = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's Base32
const ENCODING_LEN = 32; // from ENCODING.length;
const MAX_ULID = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ";
const MIN_ULID = "00000000000000000000000000";
const RANDOM_LEN = 16;
const TIME_LEN = 10;
const TIME_MAX = 281474976710655; // from Math.pow(2, 48) - 1;
const ULID_REGEX = /^[0-7][0-9a-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/;
const UUID_REGEX = /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/;

var ULIDErrorCode;
(function (ULIDErrorCode) {
    ULIDErrorCode["Base32IncorrectEncoding"] = "B32_ENC_INVALID";
    ULIDErrorCode["DecodeTimeInvalidCharacter"] = "DEC_TIME_CHAR";
    ULIDErrorCode["DecodeTimeValueMalformed"] = "DEC_TIME_MALFORMED";
    ULIDErrorCode["EncodeTimeNegative"] = "ENC_TIME_NEG";
    ULIDErrorCode["EncodeTimeSizeExceeded"] = "ENC_TIME_SIZE_EXCEED";
    ULIDErrorCode["EncodeTimeValueMalformed"] = "ENC_TIME_MALFORMED";
    ULIDErrorCode["PRNGDetectFailure"] = "PRNG_DETECT";
    ULIDErrorCode["ULIDInvalid"] = "ULID_INVALID";
    ULIDErrorCode["Unexpected"] = "UNEXPECTED";
    ULIDErrorCode["UUIDInvalid"] = "UUID_INVALID";
})(ULIDErrorCode || (ULIDErrorCode = {}));
class ULIDError extends Error {
    constructor(errorCode, message) {
        super(`${message} (${errorCode})`);
        this.name = "ULIDError";
        this.code = errorCode;
    }
}

function randomChar(prng) {
    // Currently PRNGs generate fractions from 0 to _less than_ 1, so no "%" is necessary.
    // However, just in case a future PRNG can generate 1,
    // we are applying "% ENCODING LEN" to wrap back to the first character
    const randomPosition = Math.floor(prng() * ENCODING_LEN) % ENCODING_LEN;
    return ENCODING.charAt(randomPosition);
}
function replaceCharAt(str, index, char) {
    if (index > str.length - 1) {
        return str;
    }
    return str.substr(0, index) + char + str.substr(index + 1);
}

// Code from https://github.com/devbanana/crockford-base32/blob/develop/src/index.ts
function crockfordEncode(input) {
    const output = [];
    let bitsRead = 0;
    let buffer = 0;
    const reversedInput = new Uint8Array(input.slice().reverse());
    for (const byte of reversedInput) {
        buffer |= byte << bitsRead;
        bitsRead += 8;
        while (bitsRead >= 5) {
            output.unshift(buffer & 0x1f);
            buffer >>>= 5;
            bitsRead -= 5;
        }
    }
    if (bitsRead > 0) {
        output.unshift(buffer & 0x1f);
    }
    return output.map(byte => B32_CHARACTERS.charAt(byte)).join("");
}
function crockfordDecode(input) {
    const sanitizedInput = input.toUpperCase().split("").reverse().join("");
    const output = [];
    let bitsRead = 0;
    let buffer = 0;
    for (const character of sanitizedInput) {
        const byte = B32_CHARACTERS.indexOf(character);
        if (byte === -1) {
            throw new Error(`Invalid base 32 character found in string: ${character}`);
        }
        buffer |= byte << bitsRead;
        bitsRead += 5;
        while (bitsRead >= 8) {
            output.unshift(buffer & 0xff);
            buffer >>>= 8;
            bitsRead -= 8;
        }
    }
    if (bitsRead >= 5 || buffer > 0) {
        output.unshift(buffer & 0xff);
    }
    return new Uint8Array(output);
}
/**
 * Fix a ULID's Base32 encoding -
 * i and l (case-insensitive) will be treated as 1 and o (case-insensitive) will be treated as 0.
 * hyphens are ignored during decoding.
 * @param id The ULID
 * @returns The cleaned up ULID
 */
function fixULIDBase32(id) {
    return id.replace(/i/gi, "1").replace(/l/gi, "1").replace(/o/gi, "0").replace(/-/g, "");
}
function incrementBase32(str) {
    let done = undefined, index = str.length, char, charIndex, output = str;
    const maxCharIndex = ENCODING_LEN - 1;
    while (!done && index-- >= 0) {
        char = output[index];
        charIndex = ENCODING.indexOf(char);
        if (charIndex === -1) {
            throw new ULIDError(ULIDErrorCode.Base32IncorrectEncoding, "Incorrectly encoded string");
        }
        if (charIndex === maxCharIndex) {
            output = replaceCharAt(output, index, ENCODING[0]);
            continue;
        }
        done = replaceCharAt(output, index, ENCODING[charIndex + 1]);
    }
    if (typeof done === "string") {
        return done;
    }
    throw new ULIDError(ULIDErrorCode.Base32IncorrectEncoding, "Failed incrementing string");
}

/**
 * Decode time from a ULID
 * @param id The ULID
 * @returns The decoded timestamp
 */
function decodeTime(id) {
    if (id.length !== TIME_LEN + RANDOM_LEN) {
        throw new ULIDError(ULIDErrorCode.DecodeTimeValueMalformed, "Malformed ULID");
    }
    const time = id
        .substr(0, TIME_LEN)
        .toUpperCase()
        .split("")
        .reverse()
        .reduce((carry, char, index) => {
        const encodingIndex = ENCODING.indexOf(char);
        if (encodingIndex === -1) {
            throw new ULIDError(ULIDErrorCode.DecodeTimeInvalidCharacter, `Time decode error: Invalid character: ${char}`);
        }
        return (carry += encodingIndex * Math.pow(ENCODING_LEN, index));
    }, 0);
    if (time > TIME_MAX) {
        throw new ULIDError(ULIDErrorCode.DecodeTimeValueMalformed, `Malformed ULID: timestamp too large: ${time}`);
    }
    return time;
}
/**
 * Detect the best PRNG (pseudo-random number generator)
 * @param root The root to check from (global/window)
 * @returns The PRNG function
 */
function detectPRNG(root) {
    const rootLookup = detectRoot();
    const globalCrypto = (rootLookup && (rootLookup.crypto || rootLookup.msCrypto)) ||
        (typeof external_node_crypto_ !== "undefined" ? external_node_crypto_ : null);
    if (typeof globalCrypto?.getRandomValues === "function") {
        return () => {
            const buffer = new Uint8Array(1);
            globalCrypto.getRandomValues(buffer);
            return buffer[0] / 256;
        };
    }
    else if (typeof globalCrypto?.randomBytes === "function") {
        return () => globalCrypto.randomBytes(1).readUInt8() / 256;
    }
    else if (external_node_crypto_?.randomBytes) {
        return () => external_node_crypto_.randomBytes(1).readUInt8() / 256;
    }
    throw new ULIDError(ULIDErrorCode.PRNGDetectFailure, "Failed to find a reliable PRNG");
}
function detectRoot() {
    if (inWebWorker())
        return self;
    if (typeof window !== "undefined") {
        return window;
    }
    if (typeof global !== "undefined") {
        return global;
    }
    if (typeof globalThis !== "undefined") {
        return globalThis;
    }
    return null;
}
function encodeRandom(len, prng) {
    let str = "";
    for (; len > 0; len--) {
        str = randomChar(prng) + str;
    }
    return str;
}
/**
 * Encode the time portion of a ULID
 * @param now The current timestamp
 * @param len Length to generate
 * @returns The encoded time
 */
function encodeTime(now, len = TIME_LEN) {
    if (isNaN(now)) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeValueMalformed, `Time must be a number: ${now}`);
    }
    else if (now > TIME_MAX) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeSizeExceeded, `Cannot encode a time larger than ${TIME_MAX}: ${now}`);
    }
    else if (now < 0) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeNegative, `Time must be positive: ${now}`);
    }
    else if (Number.isInteger(now) === false) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeValueMalformed, `Time must be an integer: ${now}`);
    }
    let mod, str = "";
    for (let currentLen = len; currentLen > 0; currentLen--) {
        mod = now % ENCODING_LEN;
        str = ENCODING.charAt(mod) + str;
        now = (now - mod) / ENCODING_LEN;
    }
    return str;
}
function inWebWorker() {
    // @ts-ignore
    return typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope;
}
/**
 * Check if a ULID is valid
 * @param id The ULID to test
 * @returns True if valid, false otherwise
 * @example
 *   isValid("01HNZX8JGFACFA36RBXDHEQN6E"); // true
 *   isValid(""); // false
 */
function isValid(id) {
    return (typeof id === "string" &&
        id.length === TIME_LEN + RANDOM_LEN &&
        id
            .toUpperCase()
            .split("")
            .every(char => ENCODING.indexOf(char) !== -1));
}
/**
 * Create a ULID factory to generate monotonically-increasing
 *  ULIDs
 * @param prng The PRNG to use
 * @returns A ulid factory
 * @example
 *  const ulid = monotonicFactory();
 *  ulid(); // "01HNZXD07M5CEN5XA66EMZSRZW"
 */
function monotonicFactory(prng) {
    const currentPRNG = prng || detectPRNG();
    let lastTime = 0, lastRandom;
    return function _ulid(seedTime) {
        const seed = !seedTime || isNaN(seedTime) ? Date.now() : seedTime;
        if (seed <= lastTime) {
            const incrementedRandom = (lastRandom = incrementBase32(lastRandom));
            return encodeTime(lastTime, TIME_LEN) + incrementedRandom;
        }
        lastTime = seed;
        const newRandom = (lastRandom = encodeRandom(RANDOM_LEN, currentPRNG));
        return encodeTime(seed, TIME_LEN) + newRandom;
    };
}
/**
 * Generate a ULID
 * @param seedTime Optional time seed
 * @param prng Optional PRNG function
 * @returns A ULID string
 * @example
 *  ulid(); // "01HNZXD07M5CEN5XA66EMZSRZW"
 */
function ulid(seedTime, prng) {
    const currentPRNG = prng || detectPRNG();
    const seed = !seedTime || isNaN(seedTime) ? Date.now() : seedTime;
    return encodeTime(seed, TIME_LEN) + encodeRandom(RANDOM_LEN, currentPRNG);
}

/**
 * Convert a ULID to a UUID
 * @param ulid The ULID to convert
 * @returns A UUID string
 */
function ulidToUUID(ulid) {
    const isValid = ULID_REGEX.test(ulid);
    if (!isValid) {
        throw new ULIDError(ULIDErrorCode.ULIDInvalid, `Invalid ULID: ${ulid}`);
    }
    const uint8Array = crockfordDecode(ulid);
    let uuid = Array.from(uint8Array)
        .map(byte => byte.toString(16).padStart(2, "0"))
        .join("");
    uuid =
        uuid.substring(0, 8) +
            "-" +
            uuid.substring(8, 12) +
            "-" +
            uuid.substring(12, 16) +
            "-" +
            uuid.substring(16, 20) +
            "-" +
            uuid.substring(20);
    return uuid.toUpperCase();
}
/**
 * Convert a UUID to a ULID
 * @param uuid The UUID to convert
 * @returns A ULID string
 */
function uuidToULID(uuid) {
    const isValid = UUID_REGEX.test(uuid);
    if (!isValid) {
        throw new ULIDError(ULIDErrorCode.UUIDInvalid, `Invalid UUID: ${uuid}`);
    }
    const bytes = uuid.replace(/-/g, "").match(/.{1,2}/g);
    if (!bytes) {
        throw new ULIDError(ULIDErrorCode.Unexpected, `Failed parsing UUID bytes: ${uuid}`);
    }
    const uint8Array = new Uint8Array(bytes.map(byte => parseInt(byte, 16)));
    return crockfordEncode(uint8Array);
}



;// CONCATENATED MODULE: ./.build/js/adapters/artifact-service.js
const patience = 3_000;
const service = "twirp/github.actions.results.api.v1.ArtifactService";
/**
 * The artifact service of github.com and its like. The client waits half a minute for services that it cannot use, so the
 * place is looked at first, and asked once. https://github.com/actions/toolkit/tree/main/packages/artifact
 */
const createArtifacts = (env) => ({
    upload: async ({ name, files, folder }) => {
        const unavailable = await findService(env);
        if (unavailable !== undefined)
            return { unavailable };
        try {
            const { DefaultArtifactClient } = await loadClient();
            const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
            return id === undefined ? { unavailable: "the service gave no id" } : { id: String(id) };
        }
        catch (error) {
            return { unavailable: Error.isError(error) ? error.message : String(error) };
        }
    },
});
/** Loads the client before it is needed, where it may be needed. */
const loadArtifactClient = async (env) => {
    if (typeof placeOf(env) !== "string")
        await loadClient();
};
const loadClient = () => import(/* webpackIgnore: true */ "./artifact-client.js");
/** Where the service should be; or why there is none. */
const placeOf = (env) => {
    const { GITHUB_SERVER_URL: server, ACTIONS_RESULTS_URL: results, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (server === undefined || !isServed(server))
        return "this forge has no artifact service that its client knows";
    if (results === undefined || token === undefined)
        return "the runner offers no artifact service";
    const ids = backendIds(token);
    return ids === undefined ? "the runner's token is for another artifact service" : { results, token, ids };
};
/** Why the service cannot be used; `undefined` where it can. */
const findService = async (env) => {
    const place = placeOf(env);
    if (typeof place === "string")
        return place;
    const { results, token, ids } = place;
    try {
        const response = await fetch(new URL(`${service}/ListArtifacts`, results), {
            method: "POST",
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify({ workflow_run_backend_id: ids.run, workflow_job_run_backend_id: ids.job }),
            signal: AbortSignal.timeout(patience),
        });
        if (!response.ok)
            return `the artifact service answered ${response.status}`;
        await response.json();
        return undefined;
    }
    catch (error) {
        return Error.isError(error) && error.name === "TimeoutError"
            ? `the artifact service gave no answer within ${patience / 1000} s`
            : "the artifact service broke the connection, or what it said is not JSON";
    }
};
const isServed = (server) => {
    const { hostname } = new URL(server);
    return hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost");
};
/** Of the run and the job, from the scope `Actions.Results:run:job` in the token's claims. */
const backendIds = (token) => {
    try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        const scopes = String(claims.scp ?? "").split(" ");
        const [, run, job] = scopes.map((scope) => /^Actions\.Results:([^:]+):([^:]+)$/.exec(scope)).find(Boolean) ?? [];
        return run === undefined || job === undefined ? undefined : { run, job };
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(1565);
;// CONCATENATED MODULE: ./.build/js/adapters/git-cli.js

/** Enough to say that there are many. */
const mostCommits = 1_000;
/** Reads checkouts with the `git` on `PATH`. `env` is the environment of this process. */
const createGit = (processes, env) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return {
        inspect: async (folder) => {
            const topLevel = await findTopLevel(git, folder);
            return topLevel === undefined ? undefined : await readRepository(git, topLevel);
        },
        commitsSince: async ({ folder, tag, path }) => {
            const commit = await git.attempt({
                folder,
                args: ["rev-parse", "--verify", "--quiet", `refs/tags/${tag}^{commit}`],
            });
            if (commit.code !== 0)
                return undefined;
            const args = ["rev-list", "--count", `--max-count=${mostCommits}`, `${commit.stdout.trim()}..HEAD`, "--", path];
            return Number(await git.read({ folder, args }));
        },
    };
};
const findTopLevel = async (git, folder) => {
    const call = { folder, args: ["rev-parse", "--show-toplevel"] };
    try {
        const exit = await git.attempt(call);
        if (exit.code === 0)
            return exit.stdout.replace(/\n$/, "");
        if (/not a git repository|must be run in a work tree/.test(exit.stderr))
            return undefined;
        throw (0,git_command/* explainGit */.y2)(call, exit);
    }
    catch (error) {
        if ((0,git_command/* isGitMissing */.zd)(error))
            return undefined;
        throw error;
    }
};
const readRepository = async (git, topLevel) => {
    const status = [
        "status",
        "--porcelain=v2",
        "--branch",
        "-z",
        "--untracked-files=all",
        "--no-renames",
        "--ignore-submodules=none",
    ];
    const [state, isShallow] = await Promise.all([
        git.read({ folder: topLevel, args: status }),
        git.read({ folder: topLevel, args: ["rev-parse", "--is-shallow-repository"] }),
    ]);
    const { commit, changed, untracked } = parseStatus(state);
    const time = ["show", "--no-patch", "--no-show-signature", "--format=%ct", "HEAD", "--"];
    return {
        topLevel,
        commit,
        commitTime: commit === undefined ? undefined : Number(await git.read({ folder: topLevel, args: time })),
        isShallow: isShallow.trim() === "true",
        changed: changed.sort(),
        untracked: untracked.sort(),
    };
};
/** https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
const parseStatus = (state) => {
    let commit;
    const changed = [];
    const untracked = [];
    for (const entry of state.split("\0")) {
        if (entry.startsWith("# branch.oid ")) {
            const oid = entry.slice("# branch.oid ".length);
            commit = oid === "(initial)" ? undefined : oid;
        }
        else if (entry.startsWith("? "))
            untracked.push(entry.slice(2));
        else if (entry.startsWith("1 "))
            changed.push(afterFields(entry, 8));
        else if (entry.startsWith("u "))
            changed.push(afterFields(entry, 10));
    }
    return { commit, changed, untracked };
};
/** What follows this many fields, each ended by a space: the path, which may hold anything. */
const afterFields = (entry, count) => {
    let at = 0;
    for (let field = 0; field < count; field++)
        at = entry.indexOf(" ", at) + 1;
    return entry.slice(at);
};

// EXTERNAL MODULE: ./.build/js/domain/problem/index-reads.js
var index_reads = __webpack_require__(8325);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/retry.js
var retry = __webpack_require__(2811);
;// CONCATENATED MODULE: ./.build/js/adapters/http.js



const tries = 5;
const tryTimeout = 60_000;
const largestBody = 1 << 30;
/** Statuses that may pass by themselves. */
const mayPass = (status) => status === 408 || status === 429 || status >= 500;
/** `fetch` with a time limit per try, retries with jittered back-off, and `Retry-After`. */
const createHttp = (clock, userAgent) => async ({ url, accept, authorization, signal }) => {
    const headers = {
        "user-agent": userAgent,
        "cache-control": "no-cache",
        ...(accept === undefined ? {} : { accept }),
        ...(authorization === undefined ? {} : { authorization }),
    };
    let why = "";
    for (let attempt = 1; attempt <= tries; attempt++) {
        signal?.throwIfAborted();
        let retryAfter = null;
        try {
            const limit = AbortSignal.timeout(tryTimeout);
            const response = await fetch(url, {
                headers,
                signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
            });
            if (!mayPass(response.status))
                return await whole(response);
            why = `it answered ${response.status}`;
            retryAfter = response.headers.get("retry-after");
            await response.body?.cancel();
        }
        catch (error) {
            signal?.throwIfAborted();
            why = reason(error);
        }
        if (attempt < tries)
            await clock.sleep((0,retry/* retryDelay */.a)(attempt, clock, retryAfter), signal);
    }
    throw new problem/* Problem */.AF((0,index_reads.outsideFailed)({ url: withoutCredentials(url), why, tries }));
};
const whole = async (response) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > largestBody)
            throw new Error(`the answer is larger than ${largestBody} bytes`);
        chunks.push(chunk);
    }
    return {
        status: response.status,
        url: response.url,
        contentType: (response.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase(),
        body: Buffer.concat(chunks),
    };
};
/** The innermost cause, where fetch hides what the network said. */
const reason = (error) => {
    let inner = error;
    while (Error.isError(inner) && inner.cause !== undefined)
        inner = inner.cause;
    if (!Error.isError(inner))
        return String(inner);
    const code = "code" in inner && typeof inner.code === "string" ? `${inner.code}: ` : "";
    return inner.name === "TimeoutError" ? `no answer within ${tryTimeout / 1000} s` : `${code}${inner.message}`;
};
const withoutCredentials = (url) => {
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    return parsed.href;
};

// EXTERNAL MODULE: ./.build/js/adapters/node-files.js
var node_files = __webpack_require__(419);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 1 modules
var processes = __webpack_require__(70);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/js/adapters/folder-store.js





/** A store in a folder, which is made where it lacks. */
const openStore = async (folder) => {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const pathOf = (filename) => {
        if (filename !== (0,external_node_path_.basename)(filename) || filename === "" || filename === "." || filename === "..") {
            throw new problem/* Bug */.zP(`${JSON.stringify(filename)} is no plain file name`);
        }
        return (0,external_node_path_.join)(folder, filename);
    };
    return {
        folder,
        pathOf,
        write: (filename, content) => writeAtomically(pathOf(filename), content),
        read: async (filename) => {
            try {
                return await (0,promises_.readFile)(pathOf(filename));
            }
            catch (error) {
                if (Error.isError(error) && "code" in error && error.code === "ENOENT")
                    return undefined;
                throw error;
            }
        },
        remove: (filename) => (0,promises_.rm)(pathOf(filename), { force: true }),
        list: async () => {
            const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
            return entries
                .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
                .map(({ name }) => name)
                .sort();
        },
        take: async (path) => {
            const target = pathOf((0,external_node_path_.basename)(path));
            try {
                await (0,promises_.rename)(path, target);
            }
            catch (error) {
                if (!Error.isError(error) || !("code" in error) || error.code !== "EXDEV")
                    throw error;
                await copyAtomically(path, target);
            }
            return await measure(target);
        },
        copy: async (path) => {
            const target = pathOf((0,external_node_path_.basename)(path));
            await copyAtomically(path, target);
            return await measure(target);
        },
        measure: (filename) => measure(pathOf(filename)),
    };
};
/** Under a draft name first: a cut file is never taken for a whole one. */
const copyAtomically = async (from, to) => {
    const draft = (0,external_node_path_.join)(to, "..", `.${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.copyFile)(from, draft, external_node_fs_.constants.COPYFILE_FICLONE);
    await (0,promises_.rename)(draft, to);
};
const measure = async (path) => {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest("hex") };
};
/** A reader sees the old file or the new one, never a part, whenever the process is killed. */
const writeAtomically = async (path, content) => {
    const draft = (0,external_node_path_.join)(path, "..", `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const file = await (0,promises_.open)(draft, "wx");
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
};

;// CONCATENATED MODULE: ./.build/js/adapters/scratch-folders.js


/** Scratch folders below `parent`, which is made where it lacks. */
const scratchBelow = (parent) => ({
    folder: async (label) => {
        await (0,promises_.mkdir)(parent, { recursive: true });
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${label}-`));
        return {
            path,
            pathOf: (name) => (0,external_node_path_.join)(path, name),
            write: (name, text) => (0,promises_.writeFile)((0,external_node_path_.join)(path, name), text),
            readText: async (name) => {
                try {
                    return await (0,promises_.readFile)((0,external_node_path_.join)(path, name), "utf8");
                }
                catch (error) {
                    if (Error.isError(error) && "code" in error && error.code === "ENOENT")
                        return undefined;
                    throw error;
                }
            },
            // A daemon that project code left behind may still write into it: a few tries, then it is the next clean-up's.
            [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        };
    },
});

;// CONCATENATED MODULE: ./.build/js/adapters/run-folders.js





/** After so long a run's distributions are of no use: the index is closed to them. */
const keptFor = 14 * 24 * 60 * 60 * 1000;
/** In a run's folder while it runs: its process, and the machine that this is a process of. */
const ownerName = "owner";
const thisProcess = `${process.pid} ${(0,external_node_os_.hostname)()}`;
/** Run folders below `parent`. Opening one removes those of long ago, and what runs that were killed left of their work. */
const runsBelow = (parent) => ({
    open: async (id) => {
        const folder = (0,external_node_path_.join)(parent, id);
        const [scratch, owner] = [(0,external_node_path_.join)(folder, "scratch"), (0,external_node_path_.join)(folder, ownerName)];
        await (0,promises_.mkdir)(folder, { recursive: true });
        await writeAtomically(owner, thisProcess);
        await clearUp(parent);
        return {
            id,
            store: await openStore((0,external_node_path_.join)(folder, "dist")),
            scratch: scratchBelow(scratch),
            write: async (name, text) => {
                await writeAtomically((0,external_node_path_.join)(folder, name), text);
                return (0,external_node_path_.join)(folder, name);
            },
            [Symbol.asyncDispose]: async () => {
                await remove(scratch);
                await remove(owner);
            },
        };
    },
    store: openStore,
});
const remove = (path) => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
/** A ULID's folder; nothing else is ever removed. */
const isRun = (name) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);
const clearUp = async (parent) => {
    const folders = (await (0,promises_.readdir)(parent)).filter(isRun).map((name) => (0,external_node_path_.join)(parent, name));
    // What cannot be removed, or is being removed by another run, is no reason not to publish.
    await Promise.allSettled(folders.map(clearOne));
};
const clearOne = async (folder) => {
    const { mtimeMs } = await (0,promises_.stat)(folder);
    if (Date.now() - mtimeMs > keptFor)
        return await remove(folder);
    if (!isGone(await (0,promises_.readFile)((0,external_node_path_.join)(folder, ownerName), "utf8")))
        return;
    await remove((0,external_node_path_.join)(folder, "scratch"));
    await remove((0,external_node_path_.join)(folder, ownerName));
};
/** Whether the owner is a process of this machine that has ended. */
const isGone = (owner) => {
    const [, pid, host] = /^(\d+) (.*)$/.exec(owner) ?? [];
    if (host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return Error.isError(error) && "code" in error && error.code === "ESRCH";
    }
};

;// CONCATENATED MODULE: ./.build/js/adapters/simple-index.js


const jsonType = "application/vnd.pypi.simple.v1+json";
const accept = `${jsonType}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01`;
/**
 * An index read through the simple repository API: PEP 691 JSON or PEP 503 HTML, told apart by the answer's type, since
 * some indexes answer HTML whatever is asked.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
const createSimpleIndex = ({ simpleUrl, http, authorization }) => {
    const base = simpleUrl.endsWith("/") ? simpleUrl : `${simpleUrl}/`;
    const credentials = (url) => authorization !== undefined && new URL(url).host === new URL(base).host ? { authorization } : {};
    return {
        project: async (name, { signal } = {}) => {
            const url = new URL(`${encodeURIComponent(name)}/`, base).href;
            const answer = await http({ url, accept, signal, ...credentials(url) });
            if (answer.status === 404)
                return undefined;
            if (answer.status === 401 || answer.status === 403)
                throw denied(url, answer.status);
            if (new URL(answer.url).hostname !== new URL(url).hostname) {
                throw new problem/* Problem */.AF((0,index_reads.indexRedirects)({ url, to: answer.url }));
            }
            if (answer.status !== 200)
                throw unreadable(url, `it answered ${answer.status}`);
            const text = new TextDecoder().decode(answer.body);
            const page = { url: answer.url, text, name };
            return answer.contentType.endsWith("json") ? fromJson(page) : await fromHtml(page);
        },
        download: async (file, { signal } = {}) => {
            const answer = await http({ url: file.url, signal, ...credentials(file.url) });
            if (answer.status === 401 || answer.status === 403)
                throw denied(file.url, answer.status);
            if (answer.status !== 200)
                throw unreadable(file.url, `it answered ${answer.status}`);
            return answer.body;
        },
    };
};
const denied = (url, status) => new problem/* Problem */.AF((0,index_reads.indexDenied)({ url, status }));
const unreadable = (url, why) => new problem/* Problem */.AF((0,index_reads.indexUnreadable)({ url, why }));
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const asText = (value) => (typeof value === "string" ? value : undefined);
const fromJson = ({ url, text, name }) => {
    let page;
    try {
        page = JSON.parse(text);
    }
    catch {
        throw unreadable(url, "its JSON is cut or broken");
    }
    if (!isObject(page) || !Array.isArray(page.files))
        throw unreadable(url, "its JSON has no list `files`");
    const status = isObject(page["project-status"]) ? asText(page["project-status"].status) : undefined;
    const older = isObject(page.meta) ? asText(page.meta["project-status"]) : undefined;
    return { name, status: status ?? older, files: page.files.filter(isObject).flatMap((file) => jsonFile(file, url)) };
};
const jsonFile = (file, page) => {
    const filename = asText(file.filename);
    const url = asText(file.url);
    if (filename === undefined || url === undefined || !URL.canParse(url, page))
        return [];
    const uploaded = Date.parse(asText(file["upload-time"]) ?? "");
    return [
        {
            filename,
            url: new URL(url, page).href,
            sha256: isObject(file.hashes) ? asText(file.hashes.sha256)?.toLowerCase() : undefined,
            uploadTime: Number.isNaN(uploaded) ? undefined : uploaded,
            size: typeof file.size === "number" ? file.size : undefined,
            yanked: file.yanked !== undefined && file.yanked !== false,
        },
    ];
};
/** Few indexes need it. */
const loadHtmlParser = () => __webpack_require__.e(/* import() */ 921).then(__webpack_require__.bind(__webpack_require__, 7921));
/** Each anchor is a file: its text is the name, its `#sha256=` fragment the hash (PEP 503). */
const fromHtml = async ({ url, text, name }) => {
    if (!/<(?:!doctype|html|a|body)\b/i.test(text))
        throw unreadable(url, "it is neither JSON nor HTML");
    const { Parser } = await loadHtmlParser();
    const files = [];
    let status;
    let anchor;
    const parser = new Parser({
        onopentag: (tag, attributes) => {
            if (tag === "meta" && attributes.name === "pypi:project-status")
                status = attributes.content;
            if (tag !== "a" || attributes.href === undefined)
                return;
            anchor = { href: attributes.href, yanked: attributes["data-yanked"] !== undefined, text: "" };
        },
        ontext: (chunk) => {
            if (anchor !== undefined)
                anchor.text += chunk;
        },
        onclosetag: (tag) => {
            if (tag !== "a" || anchor === undefined)
                return;
            if (URL.canParse(anchor.href, url))
                files.push(htmlFile(anchor, url));
            anchor = undefined;
        },
    });
    parser.end(text);
    return { name, status, files };
};
const htmlFile = (anchor, page) => {
    const url = new URL(anchor.href, page);
    const sha256 = /^#.*?\bsha256=([0-9a-f]{64})\b/i.exec(url.hash)?.[1]?.toLowerCase();
    url.hash = "";
    return {
        filename: anchor.text.trim(),
        url: url.href,
        sha256,
        uploadTime: undefined,
        size: undefined,
        yanked: anchor.yanked,
    };
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/js/adapters/system-clock.js

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        try {
            await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    random: () => Math.random(),
};

// EXTERNAL MODULE: ./.build/js/domain/version.js
var version = __webpack_require__(5045);
;// CONCATENATED MODULE: ./.build/js/runtime/late.js
/** A port that is loaded when it is first called: most commands end before. */
const late = (load) => new Proxy({}, {
    get: (_, name) => async (...args) => Reflect.get(await load(), name)(...args),
});

;// CONCATENATED MODULE: ./.build/js/runtime/wire-publish.js













/** The ports of `publish`, and of `plan`, which needs some of them. */
const wirePublish = (world) => {
    const { environment, config, signal, progress, confirm } = world;
    const { variables } = environment;
    let wired;
    const tools = () => (wired ??= Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(673), __webpack_require__.e(625)]).then(__webpack_require__.bind(__webpack_require__, 1625)).then(({ wireTools }) => wireTools(world)));
    return {
        files: node_files.nodeFiles,
        absolute: (path) => (0,external_node_path_.resolve)(path),
        git: createGit((0,processes/* createProcesses */.E)(), variables),
        copies: late(async () => (await tools()).copies),
        uv: late(async () => (await tools()).uv),
        environments: late(async () => (await tools()).environments),
        twine: late(async () => (await tools()).twine),
        archives: late(async () => (await archive()).archives),
        embeddedIndex: late(async () => (await index()).embeddedIndex),
        runs: runsBelow(runsFolder(environment)),
        artifacts: createArtifacts(variables),
        openIndex: indexOpener,
        clock: systemClock,
        config,
        progress,
        confirm,
        signal,
        newId: () => ulid(),
        loadAll: async () => {
            await Promise.all([tools(), archive(), index(), loadHtmlParser(), loadArtifactClient(variables)]);
        },
        facts: {
            event: environment.isRunner ? (variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
            hasIdentity: variables.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined,
            cores: (0,external_node_os_.availableParallelism)(),
            buildSlots: buildSlots(environment),
        },
    };
};
const archive = () => Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(431)]).then(__webpack_require__.bind(__webpack_require__, 431));
const index = () => Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(291), __webpack_require__.e(767)]).then(__webpack_require__.bind(__webpack_require__, 6767));
/** What one run keeps: in a runner it goes with the job, else it stays in the user's cache. */
const runsFolder = ({ isRunner, variables }) => {
    const { RUNNER_TEMP: temp, XDG_CACHE_HOME: cache } = variables;
    if (isRunner && temp !== undefined)
        return (0,external_node_path_.join)(temp, "release-actions");
    const parent = cache ?? (process.platform === "darwin" ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), "Library/Caches") : (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"));
    return (0,external_node_path_.join)(parent, "release-actions", "runs");
};
/** uv's own variable for the same thing. https://docs.astral.sh/uv/reference/environment/#uv_concurrent_builds */
const buildSlots = ({ variables }) => {
    const asked = Number(variables.UV_CONCURRENT_BUILDS);
    return Number.isInteger(asked) && asked > 0 ? asked : (0,external_node_os_.availableParallelism)();
};
const indexOpener = ({ simpleUrl }, credential) => createSimpleIndex({
    simpleUrl,
    http: createHttp(systemClock, `release-actions/${version/* version */.r}`),
    authorization: authorizationOf(credential),
});
/** A token is for uploads; a user name and password may read as well. */
const authorizationOf = (credential) => {
    if (credential?.kind !== "password")
        return undefined;
    const { username, password } = credential;
    return `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;
};


/***/ })

};
