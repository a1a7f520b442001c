export const id = 4353;
export const ids = [4353];
export const modules = {

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);

/** The last lines of a child's output on one line, for a message: that is where most programs say why they ended. */
const lastWords = (output) => {
    const lines = output
        .split("\n")
        .map((line) => (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line).trim())
        .filter((line) => line !== "");
    return lines.slice(-3).join(" ") || "it printed nothing";
};


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyFailed: () => (/* binding */ copyFailed),
/* harmony export */   diskFull: () => (/* binding */ diskFull),
/* harmony export */   fileUnreadable: () => (/* binding */ fileUnreadable),
/* harmony export */   memberOutside: () => (/* binding */ memberOutside),
/* harmony export */   nameUnreadable: () => (/* binding */ nameUnreadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const memberOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-COPY-MEMBER-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "A member of the workspace lies outside the git checkout, or, without git, outside the workspace's folder.",
    why: "Builds run in a copy of the checkout, so that it is never written. A member elsewhere has no commit, and would not be in the copy.",
    mend: "Move the member into the checkout, or take it out of `[tool.uv.workspace]`.",
}, ({ member, topLevel, isGit }) => ({
    message: `The member ${member} is not inside ${isGit ? "the git checkout" : "the workspace's folder"} ${topLevel}`,
    hint: isGit
        ? "Move it into the checkout, or take it out of [tool.uv.workspace] members"
        : "Put the workspace and its members into one git repository, or move the member into the workspace's folder",
}));
const fileUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-COPY-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file or folder of the checkout may not be read, so it cannot be in the copy that is built.",
    why: "A distribution that lacks a file because of its permissions would differ from what the commit says.",
    mend: "Give yourself the right to read it, or move it out of the checkout.",
}, ({ file }) => ({
    message: `This user may not read ${file}`,
    hint: "Change its permissions or owner, or move it out of the checkout, then run again",
}));
const diskFull = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-COPY-DISK-FULL",
    severity: "error",
    mender: "project",
    meaning: "There is no room left for the copy in which everything is built.",
    why: "Nothing was changed: the checkout is as it was, and nothing was uploaded.",
    mend: "Free some space, or point `RUNNER_TEMP` (in a terminal `XDG_CACHE_HOME`) to a larger disk.",
}, ({ folder }) => ({
    message: `The disk is full: no room for the copy in ${folder}`,
    hint: "Free some space or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to a folder on a larger disk, then run again: nothing was uploaded",
}));
const copyFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-COPY-FAILED",
    severity: "error",
    mender: "project",
    meaning: "The copy in which everything is built could not be made.",
    why: "Nothing was changed: the checkout is as it was, and nothing was uploaded.",
    mend: "The message names the path and the system's code. Often the temporary folder went away or may not be written.",
}, ({ file, why }) => ({
    message: `The copy that is built could not be made: ${why} at ${file}`,
    hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays, then run again",
}));
const nameUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-COPY-NAME-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "The name of a tracked file is not UTF-8.",
    why: "Such a name cannot be copied faithfully, and no wheel can hold it.",
    mend: "Rename the file.",
}, ({ file }) => ({
    message: `The name of this file is not UTF-8: ${file}`,
    hint: "Rename it (git mv) to a name in UTF-8",
}));


/***/ }),

/***/ 7908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentFailed: () => (/* binding */ environmentFailed),
/* harmony export */   noFittingPython: () => (/* binding */ noFittingPython),
/* harmony export */   scriptWithoutExtra: () => (/* binding */ scriptWithoutExtra),
/* harmony export */   smokeFailed: () => (/* binding */ smokeFailed),
/* harmony export */   smokeForeign: () => (/* binding */ smokeForeign),
/* harmony export */   smokeInstallFailed: () => (/* binding */ smokeInstallFailed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);


const onPython = ({ python }) => (python === "" ? "" : ` (Python ${python})`);
const failing = (what) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(what)} ${what.length === 1 ? "fails" : "fail"}`;
const smokeInstallFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SMOKE-INSTALL-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A package cannot be installed alone from the index, into a fresh environment.",
    why: "That is what its users do first.",
    mend: "Read what the installer says: a requirement that no release satisfies, a sibling whose published version is too old, or a Python that does not fit.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.package} cannot be installed from ${facts.index}${onPython(facts)}: ${facts.words}`,
    hint: `Mend the requirement that the installer names, in the pyproject.toml of ${facts.package} or of the package it needs`,
}));
const smokeFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SMOKE-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A package that is installed alone cannot be imported, or one of its scripts cannot be loaded.",
    why: "It works in the workspace because something there provides what the package does not ask for.",
    mend: "Add the missing requirement to `project.dependencies`, or the missing file to the wheel. Where importing it alone cannot work, configure `smoke` for this package: a command, or `off`.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.package} is installed from ${facts.index}, and ${failing(facts.what)}${onPython(facts)}: ${facts.words}`,
    hint: `Add what is missing to project.dependencies of ${facts.package}. Where it cannot be imported alone, set smoke in [tool.release-actions.packages.${facts.package}] to a command, or to "off"`,
}));
const scriptWithoutExtra = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
    severity: "warning",
    mender: "project",
    meaning: "A script of a package cannot import something where the package is installed without its extras.",
    why: "Users who install the package alone get the script too. That may be meant, where an extra is for the script.",
    mend: "Name the extra in `extras` of `[tool.release-actions.packages.<name>]`, and it is installed for the trial. Where no extra is meant, add the missing requirement to `project.dependencies`.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.package} is installed from ${facts.index} without its extras (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(facts.extras)}), and ${failing(facts.what)}${onPython(facts)}: ${facts.words}`,
    hint: `If an extra brings what is missing, name it in extras of [tool.release-actions.packages.${facts.package}]; if none does, add it to project.dependencies`,
}));
const smokeForeign = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SMOKE-FOREIGN-FILES",
    severity: "error",
    mender: "project",
    meaning: "What was installed under the package's name is not the wheel that was built here.",
    why: "Another index has the same name, and its copy was taken.",
    mend: "Look at the indexes that the workspace configures, and at who owns the name.",
}, (facts) => ({
    package: facts.package,
    message: `Installed as ${facts.package} ${facts.version} was something else than the wheel from ${facts.index}: ${facts.files.slice(0, 3).join(", ") || "another version"}`,
    hint: `Look at who owns ${facts.package} on the other indexes of the workspace ([[tool.uv.index]])`,
}));
const noFittingPython = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SMOKE-NO-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "uv found no such Python for a trial installation, and could not download one.",
    why: "A package is tried on every Python that `python-version` names.",
    mend: "Install it, let uv download it (`UV_PYTHON_DOWNLOADS`), or name another with `python-version`.",
}, ({ python }) => ({
    message: `There is no Python ${python} here to try packages on`,
    hint: "Install it (in a workflow: actions/setup-python), let uv download it, or change python-version",
}));
const environmentFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SMOKE-NO-ENVIRONMENT",
    severity: "error",
    mender: "project",
    meaning: "uv could not make a virtual environment for a trial installation.",
    why: "Each package is installed alone, in an environment of its own.",
    mend: "Read uv's words; often it is the Python installation or the temporary folder.",
}, ({ words }) => ({
    message: `uv could not make a virtual environment: ${words}`,
    hint: "Run uv venv in an empty folder and mend what it says",
}));


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireTools: () => (/* binding */ wireTools)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var adapters_processes = __webpack_require__(9325);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/domain/child-environment.js
var child_environment = __webpack_require__(6979);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/smoke.js
var smoke = __webpack_require__(7908);
// EXTERNAL MODULE: ./.build/js/domain/uv-output.js
var uv_output = __webpack_require__(3174);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/preference.js
/**
 * By environment, for `--index` would discard the user's own `UV_INDEX`. Cached copies of these names are not trusted,
 * since a rehearsal builds them anew, and no cool-down hides them.
 */
const preferenceOf = (index, userEnv) => {
    if (index === undefined)
        return { args: [], env: {} };
    const users = userEnv.UV_INDEX ?? "";
    const { url, next = [], login } = index;
    return {
        args: index.names.flatMap((name) => ["--refresh-package", name, "--exclude-newer-package", `${name}=false`]),
        env: {
            UV_INDEX: [login === undefined ? url : `release=${url}`, ...next, users].filter((each) => each !== "").join(" "),
            UV_INDEX_STRATEGY: "first-index",
            ...(login === undefined ? {} : loginVariables(login)),
        },
    };
};
/** For the index that is called `release` above. https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly */
const loginVariables = ({ username, password }) => ({
    UV_INDEX_RELEASE_USERNAME: username,
    UV_INDEX_RELEASE_PASSWORD: password.reveal(),
});

// EXTERNAL MODULE: ./.build/js/adapters/uv/run.js + 1 modules
var uv_run = __webpack_require__(2034);
;// CONCATENATED MODULE: ./.build/js/adapters/python-environments.js








const minutes = 60_000;
/** A project that asks for nothing. */
const boundary = '[project]\nname = "trial"\nversion = "0"\n';
/** Virtual environments made and filled by uv. The path of the Python is always given: variables could name another. */
const createPythonEnvironments = (options) => {
    const run = (0,uv_run/* createRunUv */.TD)(options.processes);
    return {
        create: async ({ folder, python, timeout = 5 * minutes, signal }) => {
            const cwd = (0,external_node_path_.dirname)(folder);
            const environment = await (0,uv_run/* projectEnvironment */.p7)(options, cwd, child_environment/* trialEnvironment */.I7);
            const asked = python === undefined ? [] : ["--python", python];
            const args = ["venv", "--no-project", ...asked, "--", folder];
            const exit = await run({ args, cwd, env: environment(), timeout, signal });
            if (exit.code === 0)
                return (0,external_node_path_.join)(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
            const missing = (0,uv_output/* missingPython */.v9)(exit.stderr);
            throw new problem/* Problem */.AF(missing === undefined
                ? (0,smoke.environmentFailed)({ words: (0,uv_output/* errorWords */.Yi)(exit.stderr) })
                : (0,smoke.noFittingPython)({ python: python ?? missing.python }));
        },
        install: async ({ python, cwd, requirements, index, isDry = false, timeout = 10 * minutes, signal }) => {
            // Although the folder has settings of its own, uv takes constraints and overrides from the next project above it.
            await (0,promises_.writeFile)((0,external_node_path_.join)(cwd, "pyproject.toml"), boundary);
            const environment = await (0,uv_run/* projectEnvironment */.p7)(options, cwd, child_environment/* trialEnvironment */.I7);
            const preference = preferenceOf(index, options.env);
            const dry = isDry ? ["--dry-run"] : [];
            const args = ["pip", "install", "--python", python, ...dry, ...preference.args, "--", ...requirements];
            return await run({ args, cwd, env: environment(preference.env), timeout, signal });
        },
        run: async ({ python, args, cwd, timeout = 2 * minutes, signal }) => {
            const environment = await (0,uv_run/* projectEnvironment */.p7)(options, cwd, child_environment/* trialEnvironment */.I7);
            const env = environment({ PYTHONDONTWRITEBYTECODE: "1" });
            return await run({ file: python, args: ["-I", ...args], cwd, env, timeout, signal });
        },
    };
};

// EXTERNAL MODULE: ./.build/js/domain/last-words.js
var last_words = __webpack_require__(7437);
;// CONCATENATED MODULE: ./.build/js/adapters/twine-cli.js

/** Pinned, so that a release checks what the last one checked. */
const requirement = "twine==7.0.0";
const timeout = 10 * 60_000;
/** twine from the user's own indexes, kept in uv's cache. https://docs.astral.sh/uv/guides/tools/ */
const createTwine = ({ processes, env, cwd }) => ({
    check: async (paths, signal) => {
        const args = ["tool", "run", "--from", requirement, "twine", "--no-color", "check", "--strict", ...paths];
        const exit = await processes.run({ file: "uv", args, cwd, env: { ...env, COLUMNS: "500" }, timeout, signal });
        signal.throwIfAborted();
        if (/^Checking /m.test(exit.stdout))
            return { stdout: exit.stdout };
        return { unavailable: (0,last_words/* lastWords */.a)(exit.stderr) };
    },
});

// EXTERNAL MODULE: ./node_modules/semver/functions/lt.js
var lt = __webpack_require__(3872);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv.js
var uv = __webpack_require__(422);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/build.js





/**
 * `uv build`: the sdist, then the wheel from it. The folder it runs in decides whose `[tool.uv]` applies. Never quiet,
 * for that hides the backend's message, and never without the user's configuration, where a company's index may stand.
 */
const buildPackage = async (request, run, options) => {
    const { root, package: name, folder, kind, out, commitTime, python, index, signal, onLine } = request;
    const preference = preferenceOf(index, options.env);
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root);
    const args = [
        "build",
        "--no-sources",
        "--no-create-gitignore",
        "--out-dir",
        out,
        ...(kind === "both" ? [] : [`--${kind}`]),
        ...(python === undefined ? [] : ["--python", python]),
        ...preference.args,
        ...(folder === undefined ? ["--package", name] : ["--", folder]),
    ];
    const call = {
        args,
        cwd: root,
        env: environment({ ...preference.env, SOURCE_DATE_EPOCH: String(commitTime) }),
        signal,
    };
    const exit = await run({ ...call, onLine });
    const files = (0,uv_output/* builtFiles */.Ob)(exit.stderr);
    if (exit.code === 0 && isWhole(files, kind))
        return { files, duration: exit.duration };
    const finding = exit.code === 0 ? (0,uv.filesMissing)({ package: name, built: files }) : await explainBuild(name, exit, { run, call });
    throw new problem/* Problem */.AF(finding, { cause: { tail: (0,uv_run/* tailOf */.Cj)(exit.stderr) } });
};
const isWhole = (files, kind) => {
    const wheels = files.filter((file) => file.endsWith(".whl")).length;
    return (kind === "sdist" || wheels > 0) && (kind === "wheel" || files.length > wheels);
};
/** What went wrong, as the one who reads it can mend it. */
const explainBuild = async (name, exit, failed) => {
    const fault = (0,uv_output/* readBuildFault */.dA)(exit.stderr);
    switch (fault.kind) {
        case "python":
            return (0,uv.pythonMissing)({ package: name, ...(await explainPython(fault, failed)) });
        case "outside":
            return (0,uv.fileOutside)({ package: name, words: fault.words });
        case "include":
            return (0,uv.includeMissing)({ package: name, words: fault.words });
        case "network":
            return (0,uv.buildUnreachable)({ package: name, words: fault.words });
        case "backend":
            return (0,uv.buildFailed)({
                package: name,
                words: exit.signal === null ? fault.words : `uv was ended by ${exit.signal}`,
            });
    }
};
/**
 * Which Python was asked for, and which are here. Where uv tried to download one it speaks of that alone: the same call
 * without downloads ends at once, and names what was asked for.
 */
const explainPython = async ({ python, isDownload }, { run, call }) => {
    const without = { ...call.env, UV_PYTHON_DOWNLOADS: "never" };
    const asked = isDownload ? (0,uv_output/* missingPython */.v9)((await run({ ...call, env: without })).stderr)?.python : undefined;
    const list = await run({
        ...call,
        args: ["python", "list", "--only-installed", "--output-format", "json"],
        env: without,
    });
    return { python: asked ?? python, found: list.code === 0 ? installedVersions(list.stdout) : [] };
};
const installedVersions = (json) => {
    const list = JSON.parse(json);
    const versions = Array.isArray(list) ? list.map((entry) => String(entry.version)) : [];
    return [...new Set(versions)];
};

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/dynamic-versions.js









/**
 * Versions as the build backends give them, from the names of the sdists that they make: nothing is compiled for an
 * sdist, and uv prepares each backend just as for the build itself. Siblings that a build requires come from the
 * workspace, since they may not be published yet. A `Problem` where any is unknown, caused by `{ tail }`, the end of
 * what was printed for the first.
 */
const readVersions = async ({ root, packages, scratch, commitTime, signal }, run, options) => {
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root);
    const env = environment({ SOURCE_DATE_EPOCH: String(commitTime) });
    const read = async ({ name, python }) => {
        const out = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, "version-"));
        try {
            const asked = python === undefined ? [] : ["--python", python];
            const args = ["build", "--sdist", "--no-create-gitignore", "--out-dir", out, ...asked, "--package", name];
            const call = { args, cwd: root, env, signal };
            const exit = await run(call);
            const [file = "no file"] = (0,uv_output/* builtFiles */.Ob)(exit.stderr);
            const version = (0,uv_output/* versionOfSdist */.Rj)(file);
            if (exit.code === 0 && version !== undefined)
                return [name, version];
            const tail = (0,uv_run/* tailOf */.Cj)(exit.stderr);
            if (exit.code === 0)
                return { finding: (0,uv.versionUnknown)({ package: name, words: `it built ${file}` }), tail };
            const fault = (0,uv_output/* readBuildFault */.dA)(exit.stderr);
            if (fault.kind !== "backend")
                return { finding: await explainBuild(name, exit, { run, call }), tail };
            return { finding: (0,uv.versionUnknown)({ package: name, words: fault.words }), tail };
        }
        finally {
            await (0,promises_.rm)(out, { recursive: true, force: true });
        }
    };
    const limit = (0,p_limit/* default */.A)(Math.max(2, (0,external_node_os_.availableParallelism)()));
    const answers = await Promise.all(packages.map((each) => limit(() => read(each))));
    const unread = answers.filter((answer) => "finding" in answer);
    if (unread.length > 0) {
        throw new problem/* Problem */.AF(unread.map(({ finding }) => finding), { cause: { tail: unread[0].tail } });
    }
    return new Map(answers.flatMap((answer) => ("finding" in answer ? [] : [answer])));
};

;// CONCATENATED MODULE: ./.build/js/adapters/uv/publish.js




/** How long uv may outlast its own limit for the upload, for a server that never ends its answer. Milliseconds. */
const patience = 100_000;
/**
 * `uv publish` of one file. URLs and credentials go by environment, where no list of processes shows them. It runs where
 * no project's settings apply: a `[tool.uv]` around the file could send it elsewhere, or skip it for another check URL.
 */
const publishFile = async ({ path, uploadUrl, checkUrl, credential, signal }, run, { env }) => {
    const trusted = credential.kind === "trusted" ? "always" : "never";
    const environment = (0,child_environment/* uploadEnvironment */.Ny)(env, credential, {
        UV_PUBLISH_URL: uploadUrl,
        ...(checkUrl === undefined ? {} : { UV_PUBLISH_CHECK_URL: checkUrl }),
        NO_COLOR: "1",
    });
    const exit = await run({
        args: ["publish", "--trusted-publishing", trusted, "--", escapeGlob(path)],
        cwd: (0,external_node_path_.parse)(path).root,
        env: environment,
        signal,
        timeout: Number(environment.UV_UPLOAD_HTTP_TIMEOUT) * 1000 + patience,
    });
    const stderr = hide(exit.stderr, hiddenIn(credential));
    return { ...(0,uv_output/* readPublish */.WK)({ code: exit.code, stderr }), output: (0,uv_run/* tailOf */.Cj)(stderr) };
};
/** uv takes paths for patterns. */
const escapeGlob = (path) => path.replaceAll(/[[\]*?]/g, "[$&]");
/** A server may send back what it was sent: the credential itself, or the header that it came in. */
const hiddenIn = (credential) => {
    const login = (username, secret) => [secret, Buffer.from(`${username}:${secret}`).toString("base64")];
    if (credential.kind === "token")
        return login("__token__", credential.token.reveal());
    if (credential.kind === "password")
        return login(credential.username, credential.password.reveal());
    return [];
};
const hide = (text, hidden) => hidden.filter((value) => value !== "").reduce((shown, value) => shown.replaceAll(value, "***"), text);

;// CONCATENATED MODULE: ./.build/js/adapters/uv-cli.js










/** The first that takes `--exclude-newer-package NAME=false`; all else that is used is older. */
const oldest = "0.9.25";
/** Milliseconds: uv says its version in a few. */
const versionLimit = 30_000;
/** The `uv` on `PATH`. */
const createUv = (options) => {
    const run = (0,uv_run/* createRunUv */.TD)(options.processes);
    return {
        version: () => readVersion(run, options),
        checkLock: (root, python) => checkLock({ root, python }, run, options),
        dynamicVersions: (request) => readVersions(request, run, options),
        build: (request) => buildPackage(request, run, options),
        publish: (request) => publishFile(request, run, options),
    };
};
const readVersion = async (run, options) => {
    const cwd = "/";
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, cwd);
    const exit = await run({ args: ["--version"], cwd, env: environment(), timeout: versionLimit });
    const version = /^uv (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
    if (exit.code !== 0 || version === undefined)
        throw new problem/* Problem */.AF((0,uv.uvUnusable)({ how: endOf(exit) }));
    if (lt(version, oldest))
        throw new problem/* Problem */.AF((0,uv.uvTooOld)({ found: version, needed: oldest }));
    return version;
};
const endOf = ({ code, signal, isTimedOut, stdout, stderr }) => {
    if (isTimedOut)
        return `no answer within ${versionLimit / 1000} s`;
    const how = signal === null ? `exit status ${code}` : `ended by ${signal}`;
    return `${how}, ${(0,last_words/* lastWords */.a)(`${stdout}\n${stderr}`)}`;
};
const checkLock = async ({ root, python }, run, options) => {
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root, child_environment/* lockEnvironment */.p1);
    const check = (...asked) => run({ args: ["lock", "--check", ...asked], cwd: root, env: environment() });
    const own = await check();
    const isOther = own.code !== 0 && python !== undefined && (0,uv_output/* missingPython */.v9)(own.stderr) !== undefined;
    const exit = isOther ? await check("--python", python) : own;
    if (exit.code === 0)
        return undefined;
    if (/needs to be updated/.test(exit.stderr))
        return (0,uv.lockOutdated)({});
    return (0,uv.lockUnchecked)({ words: (0,uv_output/* errorWords */.Yi)(exit.stderr) });
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/js/domain/copy-selection.js
var copy_selection = __webpack_require__(11);
// EXTERNAL MODULE: ./.build/js/domain/problem/copy.js
var copy = __webpack_require__(4960);
;// CONCATENATED MODULE: ./.build/js/adapters/copy-files.js






/** How many files are on their way at once: more do not help, for the disk is one. */
const width = 32;
/**
 * Copies files with their executable bits and times; sockets, pipes and devices are left out, and what vanished
 * meanwhile. Gives the places of the tracked links that have become folders.
 */
const copyFiles = async (transfers, transport) => {
    const trip = { ...transport, folders: new Map(), expanded: [], unlinked: [] };
    await copyAll(transfers, trip);
    return trip.unlinked;
};
const copyAll = async (transfers, trip) => {
    const queue = transfers.values();
    const failures = [];
    const work = async () => {
        for (const transfer of queue) {
            if (failures.length > 0 || trip.signal?.aborted)
                return;
            await copyOne(transfer, trip).catch(async (error) => {
                if (!(await isVanished(error, transfer.from)))
                    failures.push(explainCopy(error, transfer, trip.into));
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, transfers.length) }, work));
    if (failures.length > 0)
        throw failures[0];
    trip.signal?.throwIfAborted();
};
const copyOne = async (transfer, trip) => {
    const { from, to } = transfer;
    if (isWithin(trip.into, from))
        return;
    const found = await (0,promises_.lstat)(from).catch(ifMissing);
    if (found === undefined) {
        if (from.includes("\ufffd"))
            throw new problem/* Problem */.AF((0,copy.nameUnreadable)({ file: (0,external_node_path_.relative)(trip.base, from) }));
        return;
    }
    await makeFolder((0,external_node_path_.dirname)(to), trip);
    if (found.isFile())
        await copyContent(from, to, found.mtime);
    else if (found.isSymbolicLink())
        await copyLink(transfer, trip);
    else if (found.isDirectory() && !transfer.isTracked)
        await copyFolder(transfer, trip);
};
const makeFolder = (folder, { folders }) => {
    const made = folders.get(folder) ?? (0,promises_.mkdir)(folder, { recursive: true });
    folders.set(folder, made);
    return made;
};
const copyContent = async (from, to, mtime) => {
    await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    await (0,promises_.utimes)(to, mtime, mtime);
};
const copyFolder = async (transfer, trip) => {
    const { from, to } = transfer;
    const names = await (0,promises_.readdir)(from);
    if ((0,copy_selection/* isMarkedFolder */.XJ)(names))
        return;
    await makeFolder(to, trip);
    const wanted = names.filter((name) => !(0,copy_selection/* isLeftOutName */.t$)(name) && !trip.leftOut.has((0,external_node_path_.join)(from, name)));
    await copyAll(wanted.map((name) => ({ ...transfer, from: (0,external_node_path_.join)(from, name), to: (0,external_node_path_.join)(to, name) })), trip);
};
const copyLink = async (transfer, trip) => {
    const { from, to, boundary, isTracked } = transfer;
    const target = await (0,promises_.readlink)(from);
    const real = await (0,promises_.realpath)(from).catch(ifMissing);
    const staysInCopy = !(0,external_node_path_.isAbsolute)(target) && !climbsOut(target, (0,external_node_path_.dirname)(from), trip.base);
    const link = (destination) => (0,promises_.symlink)(destination, to).catch(ifThere);
    if (real === undefined) {
        if (staysInCopy && isWithin(boundary, (0,external_node_path_.resolve)((0,external_node_path_.dirname)(from), target)))
            await link(target);
        return;
    }
    if (staysInCopy && isWithin(boundary, real))
        return await link(target);
    const found = await (0,promises_.stat)(real);
    if (found.isFile())
        return await copyContent(real, to, found.mtime);
    if (!found.isDirectory())
        return;
    const around = [...trip.expanded, await (0,promises_.realpath)((0,external_node_path_.dirname)(from))];
    if (around.some((folder) => isWithin(real, folder))) {
        // A folder cannot be put into itself. The link still leads to the copy's own folder, unless it was moved itself.
        if (staysInCopy && trip.expanded.length === 0)
            await link(target);
        return;
    }
    // What a maintainer links from elsewhere, such as a folder of data, can be of any size, and is no part of the checkout.
    if (!isTracked && !isWithin(trip.base, real))
        return await link(real);
    if (isTracked)
        trip.unlinked.push(to);
    const inside = { ...trip, expanded: [...trip.expanded, real] };
    await copyFolder({ from: real, to, boundary: real, isTracked: false }, inside);
};
/** Whether a relative link goes above the copied folder on its way, even if it comes back. */
const climbsOut = (target, folder, base) => {
    const up = (0,external_node_path_.normalize)(target)
        .split(external_node_path_.sep)
        .filter((part) => part === "..").length;
    const below = (0,external_node_path_.relative)(base, folder);
    return up > (below === "" ? 0 : below.split(external_node_path_.sep).length);
};
/** Whether a path is the folder or below it. */
const isWithin = (folder, path) => {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === "" || !(way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
};
/** The system's code; what else is thrown may have codes of its own. */
const codeOf = (error) => Error.isError(error) && "syscall" in error && "code" in error ? String(error.code) : undefined;
/** A link that leads nowhere or in a circle is missing too. */
const ifMissing = (error) => {
    if (!["ENOENT", "ENOTDIR", "ELOOP"].includes(codeOf(error) ?? ""))
        throw error;
};
/** Where a link stands that has become a folder, its content is there already. */
const ifThere = (error) => {
    if (codeOf(error) !== "EEXIST")
        throw error;
};
/** Whether the file went away while it was being copied, as files of a running program do. */
const isVanished = async (error, from) => codeOf(error) === "ENOENT" && (await (0,promises_.lstat)(from).catch(ifMissing)) === undefined;
/** What the system said of a copy, as a `Problem`; other errors stay what they are. */
const explainCopy = (error, { from, to }, into) => {
    const code = codeOf(error);
    const options = { cause: error };
    switch (code) {
        case undefined:
            return error;
        case "ENOSPC":
        case "EDQUOT":
            return new problem/* Problem */.AF((0,copy.diskFull)({ folder: into }), options);
        case "EACCES":
        case "EPERM":
            return new problem/* Problem */.AF(isWithin(into, pathOf(error) ?? from) ? (0,copy.copyFailed)({ file: to, why: code }) : (0,copy.fileUnreadable)({ file: from }), options);
        default:
            return new problem/* Problem */.AF((0,copy.copyFailed)({ file: to, why: code }), options);
    }
};
const pathOf = (error) => Error.isError(error) && "path" in error && typeof error.path === "string" ? error.path : undefined;

// EXTERNAL MODULE: ./.build/js/adapters/copy-repository.js
var copy_repository = __webpack_require__(1585);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(1565);
;// CONCATENATED MODULE: ./.build/js/adapters/working-copy.js









/** Makes copies with git and the file system. `env` is the environment of this process. */
const createCopies = (processes, env) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return { make: (request) => makeCopy(git, request) };
};
const makeCopy = async (git, request) => {
    const { topLevel, root, members, into } = request;
    const base = topLevel ?? root;
    const outside = members.filter((member) => !isWithin(base, realFolder((0,external_node_path_.resolve)(root, member))));
    if (outside.length > 0) {
        throw new problem/* Problem */.AF(outside.map((member) => (0,copy.memberOutside)({ member, topLevel: base, isGit: topLevel !== undefined })));
    }
    if ((0,external_node_fs_.existsSync)(into) && (await (0,promises_.readdir)(into)).length > 0)
        throw new problem/* Bug */.zP(`a copy into a folder that is not empty: ${into}`);
    try {
        await (0,promises_.mkdir)(into, { recursive: true });
        const plan = {
            git,
            base,
            into: await (0,promises_.realpath)(into),
            packages: packageFolders(base, request),
            signal: request.signal,
        };
        const repositories = topLevel === undefined ? await copyPlain(plan) : await copyRepository(plan, base);
        const copy = openCopy(plan, (0,external_node_path_.relative)(base, root), repositories);
        // Versions are read before anything is edited, and a link that was replaced is a change to git.
        await copy.settle();
        return copy;
    }
    catch (error) {
        await removeFolder(into);
        throw isDiskFull(error)
            ? new problem/* Problem */.AF((0,copy.diskFull)({ folder: into }), { cause: error })
            : explainCopy(error, { from: base, to: into }, into);
    }
};
/** git itself names no code. */
const isDiskFull = (error) => error instanceof problem/* Problem */.AF && /No space left on device|Disk quota exceeded/.test(error.message);
/** A folder that cannot be removed is the temporary folder's own matter: the release is not lost for it. */
const removeFolder = (folder) => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
const packageFolders = (base, { root, members }) => {
    const folders = [base, root, ...members.map((member) => realFolder((0,external_node_path_.resolve)(root, member)))];
    return [...new Set(folders.map((folder) => slashed((0,external_node_path_.relative)(base, folder))))];
};
/** Where a member's folder is, which a link may hide. */
const realFolder = (folder) => ((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.realpathSync)(folder) : folder);
const slashed = (path) => path.split(external_node_path_.sep).join("/");
/** Copies a repository and the submodules in it; gives the repositories of the copy. */
const copyRepository = async (plan, from) => {
    const to = (0,external_node_path_.join)(plan.into, (0,external_node_path_.relative)(plan.base, from));
    await (0,copy_repository/* cloneRepository */.eR)(plan.git, from, to);
    const listing = await (0,copy_repository/* listFiles */.CS)(plan.git, from);
    const unlinked = await copyListed(plan, from, listing);
    await track(plan.git, to, unlinked);
    const repositories = [to];
    for (const path of listing.submodules) {
        const module = (0,external_node_path_.join)(from, path);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(module, ".git")))
            repositories.push(...(await copyRepository(plan, module)));
        else
            await (0,promises_.mkdir)((0,external_node_path_.join)(to, path), { recursive: true });
    }
    return repositories;
};
const track = (git, repository, files) => (0,copy_repository/* trackInPlace */.qT)(git, repository, files.map((file) => slashed((0,external_node_path_.relative)(repository, file))));
/**
 * Copies a folder that is in no repository, by git's rules for ignored files. What is left as `.git` leads nowhere: so
 * nothing takes a repository around the temporary folder for its own, and a version tool fails as it did outside git,
 * where from an empty repository it would make up a version.
 */
const copyPlain = async (plan) => {
    const { base, into } = plan;
    const folder = (0,external_node_path_.join)(into, ".git");
    await copyListed(plan, base, await listPlain(plan, folder));
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.writeFile)(folder, "gitdir: nowhere\n");
    return [];
};
const listPlain = async ({ git, base, into }, folder) => {
    try {
        await git.read({ folder: into, args: ["init", "--quiet", "--template="] });
        return await (0,copy_repository/* listFiles */.CS)(git, base, [`--git-dir=${folder}`, `--work-tree=${base}`]);
    }
    catch (error) {
        if (!(0,git_command/* isGitMissing */.zd)(error))
            throw error;
        return { tracked: [], untracked: ["./"], ignored: [], submodules: [] };
    }
};
const copyListed = async (plan, from, listing) => {
    const { base, into, packages, signal } = plan;
    const fromBase = (path) => slashed((0,external_node_path_.join)((0,external_node_path_.relative)(base, from), path));
    const transfer = (isTracked) => (path) => ({
        from: (0,external_node_path_.join)(base, path),
        to: (0,external_node_path_.join)(into, path),
        boundary: (0,external_node_path_.join)(base, packageOf(path, packages)),
        isTracked,
    });
    const transfers = [
        ...listing.tracked.map(fromBase).map(transfer(true)),
        ...(0,copy_selection/* selectUntracked */.U$)(listing.untracked.map(fromBase), packages, false).map(transfer(false)),
        ...(0,copy_selection/* selectUntracked */.U$)(listing.ignored.map(fromBase), packages, true).map(transfer(false)),
    ];
    const leftOut = new Set([...(0,copy_selection/* outputFolders */.Pt)(packages)].map((path) => (0,external_node_path_.join)(base, path)));
    return await copyFiles(transfers, { base, into, leftOut, signal });
};
/** The innermost package folder that a path is in; the top level where it is in none. */
const packageOf = (path, packages) => packages.filter((folder) => path.startsWith(`${folder}/`)).reduce((a, b) => (b.length > a.length ? b : a), "");
const openCopy = ({ git, into }, place, repositories) => {
    const root = (0,external_node_path_.join)(into, place);
    const edited = new Set();
    return {
        root,
        write: async (path, text) => {
            const file = (0,external_node_path_.resolve)(root, path);
            if (!isWithin(into, file))
                throw new problem/* Bug */.zP(`an edit outside the copy: ${path}`);
            await replaceFile(file, text).catch((error) => {
                throw explainCopy(error, { from: file, to: file }, into);
            });
            edited.add(file);
        },
        settle: async () => {
            const ownerOf = (file) => repositories.findLast((repository) => isWithin(repository, file));
            const edits = Map.groupBy(edited, ownerOf);
            for (const repository of repositories) {
                await track(git, repository, edits.get(repository) ?? []);
                await (0,copy_repository/* assumeUnchanged */.on)(git, repository);
            }
        },
        [Symbol.asyncDispose]: () => removeFolder(into),
    };
};
/** Writes a file anew: one that is read-only, or a link, is replaced and not written through. */
const replaceFile = async (file, text) => {
    const mode = await (0,promises_.stat)(file).then((found) => found.mode & 0o777, () => 0o666);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.rm)(file, { force: true });
    await (0,promises_.writeFile)(file, text, { mode: mode | 0o200 });
    await (0,promises_.chmod)(file, mode | 0o200);
};

;// CONCATENATED MODULE: ./.build/js/runtime/wire-tools.js







/** The ports that build, try and upload packages: programs, and the copy that they run in. */
const wireTools = ({ environment: { variables }, secrets }) => {
    const processes = (0,adapters_processes/* createProcesses */.E)();
    const uv = { processes, env: variables, secrets };
    return {
        copies: createCopies(processes, variables),
        uv: createUv(uv),
        environments: createPythonEnvironments(uv),
        twine: createTwine({ processes, env: (0,child_environment/* buildEnvironment */.AF)(variables, {}, { secrets }), cwd: (0,external_node_os_.tmpdir)() }),
    };
};


/***/ })

};
