export const id = 8837;
export const ids = [8837];
export const modules = {

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   eR: () => (/* binding */ cloneRepository),
/* harmony export */   on: () => (/* binding */ assumeUnchanged),
/* harmony export */   qT: () => (/* binding */ trackInPlace),
/* harmony export */   z7: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Makes a repository with the same commits, tags, HEAD and index, and no files. It borrows the objects, so it must not
 * outlive the other; nothing of the other's configuration or hooks comes along, and with them no credential.
 */
const cloneRepository = async (git, from, to) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    // The file that says where objects are borrowed has one path a line: a path with a line break cannot stand in it.
    const objects = from.includes("\n") ? "--local" : "--shared";
    await git.read({ folder: from, args: ["clone", "--quiet", objects, "--no-checkout", "--template=", "--", from, to] });
    const pathOf = async (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from, (await git.read({ folder: from, args: ["rev-parse", "--git-path", name] })).replace(/\n$/, ""));
    const index = await pathOf("index");
    // A split index has its larger part in files of another name beside it.
    const shared = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(index))).filter((name) => name.startsWith("sharedindex."));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, ".git/info"), { recursive: true });
    const copies = [
        { source: index, target: "index" },
        ...shared.map((name) => ({ source: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(index), name), target: name })),
        { source: await pathOf("info/exclude"), target: "info/exclude" },
        { source: await pathOf("info/attributes"), target: "info/attributes" },
    ];
    for (const { source, target } of copies)
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, ".git", target));
};
/** Lists what is in a work tree; `place` says which repository's rules are used where it is not its own. */
const listFiles = async (git, folder, place = []) => {
    const list = async (...args) => split(await git.read({ folder, args: [...place, "ls-files", "-z", ...args] }));
    const [tracked, untracked, ignored] = await Promise.all([
        listTracked(git, folder, place),
        list("--others", "--exclude-standard"),
        list("--others", "--ignored", "--exclude-standard", "--directory"),
    ]);
    return { ...tracked, untracked, ignored: outermost(ignored) };
};
/** What git tracks in a work tree: the files, and the folders of submodules. */
const listTracked = async (git, folder, place = []) => {
    const staged = split(await git.read({ folder, args: [...place, "ls-files", "-z", "--stage"] }));
    const entries = staged.map(parseStaged);
    return {
        // Of a file in conflict every stage is listed.
        tracked: [...new Set(entries.filter(({ mode }) => mode !== submoduleMode).map(({ path }) => path))],
        submodules: [...new Set(entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => path))],
    };
};
const submoduleMode = "160000";
const split = (output) => output.split("\0").filter((entry) => entry !== "");
/** "mode hash stage<tab>path" */
const parseStaged = (entry) => {
    const tab = entry.indexOf("\t");
    const [mode, , stage] = entry.slice(0, tab).split(" ");
    return { mode, stage, path: entry.slice(tab + 1) };
};
/** git lists a folder that is ignored as a whole, and then again what is ignored in it. */
const outermost = (paths) => {
    const kept = [];
    for (const path of paths.toSorted()) {
        const last = kept.at(-1);
        if (last === undefined || !(last.endsWith("/") && path.startsWith(last)))
            kept.push(path);
    }
    return kept;
};
/** Makes git take every tracked file of a copy for unchanged, whatever was edited, replaced or left out. */
const assumeUnchanged = async (git, folder) => {
    // Times and sizes are kept by the copy: by these alone git need not read every file again. It fails where files differ.
    const stats = ["-c", "core.trustctime=false", "-c", "core.checkStat=minimal"];
    await git.attempt({ folder, args: [...stats, "update-index", "-q", "--refresh"] });
    const staged = split(await git.read({ folder, args: ["ls-files", "-z", "--stage"] }));
    // A file in conflict cannot be marked, and is no release's.
    const marked = staged.map(parseStaged).filter(({ stage }) => stage === "0");
    const stdin = marked.map(({ path }) => `${path}\0`).join("");
    await git.read({ folder, args: ["update-index", "--assume-unchanged", "-z", "--stdin"], stdin });
};
/**
 * Makes git track what stands in the place of links and of edited files, as if it had been committed so: version tools
 * then see no change, those that ask git which files belong to a package, as setuptools-scm does, find these, and those
 * that take the files out of the commit, as meson-python does for an sdist, take them as they are now.
 * https://git-scm.com/docs/git-replace
 */
const trackInPlace = async (git, folder, paths) => {
    if (paths.length === 0)
        return;
    const env = await ownObjects(folder);
    const stdin = paths.map((path) => `${path}\0`).join("");
    await git.read({ folder, args: ["update-index", "--force-remove", "-z", "--stdin"], stdin });
    await git.read({ folder, args: ["add", "--force", "--pathspec-from-file=-", "--pathspec-file-nul"], stdin, env });
    const tree = await git.attempt({ folder, args: ["write-tree", "--missing-ok"], env });
    const commit = await git.attempt({ folder, args: ["cat-file", "commit", "HEAD"] });
    // In the middle of a merge there is no tree, and at the very beginning no commit.
    if (tree.code !== 0 || commit.code !== 0)
        return;
    const text = commit.stdout.replace(/^tree .*/, `tree ${tree.stdout.trim()}`);
    const other = await git.read({ folder, args: ["hash-object", "-t", "commit", "-w", "--stdin"], stdin: text, env });
    await git.read({ folder, args: ["replace", "--force", "HEAD", other.trim()] });
};
/**
 * Where a copy keeps the objects that it makes, apart from those that it borrows: an object that is to be written and is
 * there already, git only gives today's date, in the repository that it was borrowed from.
 * https://git-scm.com/docs/git#Documentation/git.txt-codeGITOBJECTDIRECTORYcode
 */
const ownObjects = async (folder) => {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git/own-objects");
    const isNew = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own, { recursive: true })) !== undefined;
    if (isNew)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git/objects/info/alternates"), "../own-objects\n");
    return { GIT_OBJECT_DIRECTORY: own };
};


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TD: () => (/* binding */ createRunUv),
  p7: () => (/* binding */ projectEnvironment),
  Cj: () => (/* binding */ tailOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/domain/child-environment.js
var child_environment = __webpack_require__(6979);
// EXTERNAL MODULE: ./.build/js/domain/inert-line.js
var inert_line = __webpack_require__(2644);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/process.js
var process = __webpack_require__(1216);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv.js
var uv = __webpack_require__(422);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(7285);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/settings.js




const readSettings = async (folder) => {
    const project = await readTable((0,external_node_path_.join)(folder, "pyproject.toml"));
    const own = await readTable((0,external_node_path_.join)(folder, "uv.toml"));
    const tables = [(0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(project, "tool"), "uv"), own];
    return {
        indexNames: tables.flatMap(namesIn),
        isCacheInside: tables.some(({ "cache-dir": cache }) => typeof cache === "string" && !(0,external_node_path_.isAbsolute)(cache)),
    };
};
const readTable = async (file) => {
    const text = await (0,promises_.readFile)(file, "utf8").catch(() => "");
    const parsed = (0,parse/* parseToml */.M)(text);
    return parsed.ok ? parsed.table : {};
};
const namesIn = ({ index }) => (Array.isArray(index) ? index : []).map((entry) => entry?.name).filter((name) => typeof name === "string");

;// CONCATENATED MODULE: ./.build/js/adapters/uv/run.js







const createRunUv = (processes) => async ({ file = "uv", timeout, signal, onLine, ...call }) => {
    try {
        return await processes.run({
            ...call,
            file,
            ...(timeout === undefined ? {} : { timeout }),
            ...(signal === undefined ? {} : { signal }),
            ...(onLine === undefined ? {} : { onLine: (line) => onLine((0,inert_line/* inertLine */.F)(line)) }),
        });
    }
    catch (error) {
        throw isMissing(error) && file === "uv" ? new problem/* Problem */.AF((0,uv.uvMissing)({}), { cause: error }) : error;
    }
};
const isMissing = (error) => error instanceof problem/* Problem */.AF && error.findings.some(({ code }) => code === process.programMissing.code);
/** How much of an output is shown where something fails. */
const tailLines = 60;
/** The last lines, none of which a log or a terminal obeys. */
const tailOf = (output) => output.trimEnd().split("\n").slice(-tailLines).map(inert_line/* inertLine */.F).join("\n");
/**
 * What a child sees that may run project code in a folder: its indexes' credentials, loopback without a proxy, and a cache
 * that is not in the folder.
 */
const projectEnvironment = async ({ env, secrets }, folder, limit = child_environment/* buildEnvironment */.AF) => {
    const { indexNames, isCacheInside } = await readSettings(folder);
    const direct = (0,child_environment/* withoutProxy */.$d)(env, ["127.0.0.1", "localhost"]);
    const quiet = { UV_NO_PROGRESS: "1", NO_COLOR: "1" };
    const cache = isCacheInside && env.UV_CACHE_DIR === undefined ? usualCache(env) : {};
    return (extra = {}) => limit(env, { ...quiet, ...direct, ...cache, ...extra }, { secrets, indexNames });
};
/** Where uv keeps its cache when nothing says otherwise. https://docs.astral.sh/uv/concepts/cache/#cache-directory */
const usualCache = ({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }) => {
    if (LOCALAPPDATA !== undefined)
        return { UV_CACHE_DIR: (0,external_node_path_.join)(LOCALAPPDATA, "uv", "cache") };
    if (XDG_CACHE_HOME !== undefined)
        return { UV_CACHE_DIR: (0,external_node_path_.join)(XDG_CACHE_HOME, "uv") };
    return HOME === undefined ? {} : { UV_CACHE_DIR: (0,external_node_path_.join)(HOME, ".cache", "uv") };
};


/***/ }),

/***/ 11:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ outputFolders),
/* harmony export */   U$: () => (/* binding */ selectUntracked),
/* harmony export */   XJ: () => (/* binding */ isMarkedFolder),
/* harmony export */   t$: () => (/* binding */ isLeftOutName)
/* harmony export */ });
/** Folders that hold what tools can make again, or must not find: by name, wherever they are. */
const leftOutNames = new Set([
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
    ".uv-cache",
]);
/** Files that say of their folder that it is a cache, or a virtual environment. https://bford.info/cachedir/ */
const markers = new Set(["CACHEDIR.TAG", "pyvenv.cfg"]);
/** What builds leave behind beside a `pyproject.toml`: with it a new build could take in what the commit has not. */
const outputNames = ["build", "dist"];
/** Whether a folder's own name leaves it out of the copy. */
const isLeftOutName = (name) => leftOutNames.has(name) || name.endsWith(".egg-info");
/** Whether the names in a folder leave it out. */
const isMarkedFolder = (names) => [...names].some((name) => markers.has(name));
/**
 * Of files that git does not track, those that are copied. Paths are relative to the top level, with `/`; so are the
 * `packages`, the folders that have a `pyproject.toml`. Ignored ones lose `build` and `dist` of these folders as well.
 */
const selectUntracked = (paths, packages, isIgnored) => {
    const marked = new Set(paths.filter((path) => markers.has(nameOf(path))).map(folderOf));
    const outputs = isIgnored ? outputFolders(packages) : new Set();
    return paths.filter((path) => {
        const parts = path.replace(/\/$/, "").split("/");
        if (parts.some(isLeftOutName))
            return false;
        return !prefixes(parts).some((prefix) => marked.has(prefix) || outputs.has(prefix));
    });
};
/** The `build` and `dist` of each of these folders, `.` or empty being the top level. */
const outputFolders = (packages) => new Set(packages.flatMap((folder) => outputNames.map((name) => (folder === "." || folder === "" ? name : `${folder}/${name}`))));
/** The path and every folder above it, but not the top level itself: a marker there marks nothing. */
const prefixes = (parts) => parts.map((_, index) => parts.slice(0, index + 1).join("/"));
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));


/***/ }),

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildFailed: () => (/* binding */ buildFailed),
/* harmony export */   buildUnreachable: () => (/* binding */ buildUnreachable),
/* harmony export */   fileOutside: () => (/* binding */ fileOutside),
/* harmony export */   filesMissing: () => (/* binding */ filesMissing),
/* harmony export */   includeMissing: () => (/* binding */ includeMissing),
/* harmony export */   lockOutdated: () => (/* binding */ lockOutdated),
/* harmony export */   lockUnchecked: () => (/* binding */ lockUnchecked),
/* harmony export */   pythonMissing: () => (/* binding */ pythonMissing),
/* harmony export */   uvMissing: () => (/* binding */ uvMissing),
/* harmony export */   uvTooOld: () => (/* binding */ uvTooOld),
/* harmony export */   uvUnusable: () => (/* binding */ uvUnusable),
/* harmony export */   versionUnknown: () => (/* binding */ versionUnknown)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const uvMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UV-MISSING",
    severity: "error",
    mender: "project",
    meaning: "There is no `uv` on `PATH`.",
    why: "uv builds and uploads the packages.",
    mend: "Install uv; in a workflow, set it up in a step before.",
}, () => ({
    message: "There is no uv on PATH",
    hint: "Install uv (pip install uv), or add a step with astral-sh/setup-uv before this one",
}));
const uvTooOld = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UV-TOO-OLD",
    severity: "error",
    mender: "project",
    meaning: "The `uv` on `PATH` lacks what a release needs.",
    why: "An older uv installs other files than the ones to be tried, or cannot exempt them from a cool-down.",
    mend: "Update uv.",
}, ({ found, needed }) => ({
    message: `uv ${found} is too old: ${needed} or newer is needed`,
    hint: `Update uv to ${needed} or newer (uv self update, pip install -U uv, or the version input of setup-uv)`,
}));
const uvUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UV-UNUSABLE",
    severity: "error",
    mender: "project",
    meaning: "The `uv` on `PATH` does not say which version it is.",
    why: "It is broken, made for another machine, or another program of that name.",
    mend: "Run `uv --version` by hand, and install uv anew.",
}, ({ how }) => ({
    message: `The uv on PATH does not say its version: ${how}`,
    hint: "Run uv --version by hand, and install uv anew (pip install -U uv, or a step with astral-sh/setup-uv)",
}));
const buildFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-BUILD-FAILED",
    severity: "error",
    mender: "project",
    meaning: "The build backend could not build a package.",
    why: "Everything is built before anything is uploaded, so nothing was uploaded.",
    mend: "Read the end of the backend's output, and try `uv build --no-sources --package <name>` in a fresh clone.",
}, ({ package: name, words }) => ({
    package: name,
    message: `${name} does not build: ${words}`,
    hint: isOldReader(words)
        ? "This uv cannot read the sdist that a newer uv_build wrote: update uv, then run again"
        : `Try it in a fresh clone: uv build --no-sources --package ${name}`,
}));
/** An older uv loses its place at the headers that a newer uv_build writes, and reads the next one amiss. */
const isOldReader = (words) => /failed during extraction: (numeric field was not a number|malformed pax extension)/.test(words);
const buildUnreachable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-BUILD-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "What a package's build requires could not be fetched.",
    why: "The backend itself comes from an index. Nothing was uploaded.",
    mend: "See that the index and the network work, proxies and certificates included, and run again.",
}, ({ package: name, words }) => ({
    package: name,
    message: `What the build of ${name} requires could not be fetched: ${words}`,
    hint: "See that the index that the message names can be reached from here, then run again: nothing was uploaded",
}));
const fileOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-BUILD-FILE-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "A package's metadata names a file, such as its README, that is not inside the package's folder.",
    why: "A source distribution holds the package's folder alone, so who builds from it would not find the file.",
    mend: "Put the file, or a link to it, into the package's folder: in what is built, the file stands in the link's place.",
}, ({ package: name, words }) => ({
    package: name,
    message: `${name} names a file outside its folder: ${words}`,
    hint: `Make a link to it in the package's folder${linkTo(words)}, commit it, and name that in pyproject.toml`,
}));
/** How to make the link, where the backend says which file it is. */
const linkTo = (words) => {
    const path = /(?:\.\.\/)+[\w./-]*\w/.exec(words)?.[0];
    return path === undefined ? "" : ` (ln -s ${path} ${path.slice(path.lastIndexOf("/") + 1)})`;
};
const includeMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-BUILD-INCLUDE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A file that the wheel is told to take in is not in the source distribution.",
    why: "The wheel is built from the source distribution, as everybody else would build it.",
    mend: "Take the file into the sdist too: `[tool.hatch.build.targets.sdist.force-include]`, and name its place there for the wheel.",
}, ({ package: name, words }) => ({
    package: name,
    message: `The wheel of ${name} takes in a file that its sdist lacks: ${words}`,
    hint: "Add it to [tool.hatch.build.targets.sdist.force-include] as well, under the path where the wheel looks for it",
}));
const pythonMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-BUILD-NO-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "uv found no Python that fits the package, and could not download one.",
    why: "The package says which Pythons it is for in `requires-python`; `.python-version`, `UV_PYTHON` and `python-version` ask for one too.",
    mend: "Install a Python that fits, let uv download one (`UV_PYTHON_DOWNLOADS`), or name one with `python-version`.",
}, ({ package: name, python, found }) => ({
    package: name,
    message: `No Python here fits ${name}, for which Python ${python} is asked: found ${found.join(", ") || "none"}`,
    hint: "Install one (in a workflow: actions/setup-python), let uv download one, or set python-version",
}));
const filesMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-BUILD-INCOMPLETE",
    severity: "error",
    mender: "project",
    meaning: "The build ended well and did not leave an sdist and a wheel.",
    why: "A release is an sdist and at least one wheel.",
    mend: "Look at the backend's settings for what it builds and where to.",
}, ({ package: name, built }) => ({
    package: name,
    message: `The build of ${name} left ${built.join(", ") || "nothing"} instead of an sdist and a wheel`,
    hint: `Look at the settings of the build backend of ${name}`,
}));
const versionUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-BUILD-VERSION-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "A package's version is dynamic, and its build backend could not tell it.",
    why: "Without the version nobody knows whether it is published already.",
    mend: "Read the backend's words; a version from git tags needs the tags (`fetch-depth: 0`).",
}, ({ package: name, words }) => ({
    package: name,
    message: `The build backend of ${name} does not tell its version: ${words}`,
    hint: "Mend what the backend says. A version from git tags needs them: fetch-depth: 0 for actions/checkout",
}));
const lockOutdated = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PREFLIGHT-LOCK-OUTDATED",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` does not fit the `pyproject.toml` files.",
    why: "What was tested with the lock is not what is being released.",
    mend: "Run `uv lock` and commit the file.",
}, () => ({
    file: "uv.lock",
    message: "uv.lock is not up to date",
    hint: "Run uv lock and commit the file",
}));
const lockUnchecked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PREFLIGHT-LOCK-UNCHECKED",
    severity: "error",
    mender: "project",
    meaning: "uv could not tell whether `uv.lock` is up to date.",
    why: "The workspace cannot be solved as it is, the lock cannot be read, or an index cannot be reached.",
    mend: "Run `uv lock --check` in the workspace and mend what it says.",
}, ({ words }) => ({
    file: "uv.lock",
    message: `uv.lock could not be checked: ${words}`,
    hint: "Run uv lock --check in the workspace and mend what it says",
}));


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

const hasPlace = (error) => Error.isError(error) && "line" in error;
/**
 * Reads TOML 1.1, as uv does, with or without a byte order mark. Tables have no prototype; integers above 2^53 are
 * `bigint`s. https://toml.io/en/v1.1.0
 */
const parseToml = (text) => {
    try {
        return { ok: true, table: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: "asNeeded" }) };
    }
    catch (error) {
        if (!hasPlace(error))
            throw error;
        const message = error.message.split("\n", 1).join("").replace("Invalid TOML document: ", "");
        return { ok: false, message, line: error.line, column: error.column };
    }
};


/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ builtFiles),
/* harmony export */   Rj: () => (/* binding */ versionOfSdist),
/* harmony export */   WK: () => (/* binding */ readPublish),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   dA: () => (/* binding */ readBuildFault),
/* harmony export */   v9: () => (/* binding */ missingPython)
/* harmony export */ });
/* unused harmony export errorChain */
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);

/**
 * An error of uv with its causes, outermost first; empty where there is none. `first` is for output that is uv's alone;
 * where a build backend spoke before, only the `last` error is uv's.
 */
const errorChain = (stderr, which) => {
    const lines = stderr.split(/\r?\n/);
    const isStart = (line) => /^(?:error: | {2}× )/.test(line);
    const start = which === "first" ? lines.findIndex(isStart) : lines.findLastIndex(isStart);
    if (start < 0)
        return [];
    const chain = [lines[start].replace(/^(?:error: | {2}× )/, "")];
    for (const line of lines.slice(start + 1)) {
        const cause = /^ *(?:cause: |Caused by: |[├╰]─▶ )(.*)/.exec(line)?.[1];
        if (cause !== undefined)
            chain.push(cause);
        else if (/^(?:hint|help|warning):|^ +hint: This usually/.test(line))
            break;
        else
            chain.push(`${chain.pop()}\n${line.trim()}`);
    }
    return chain.map((message) => message.trim());
};
/**
 * Reads what `uv publish` printed of one file. It names the HTTP status and the index's words in one message, says
 * `Uploading` of a file that it sends, and gives one that it leaves out a warning and exit status 0.
 * https://github.com/astral-sh/uv/blob/main/crates/uv-publish/src/lib.rs
 */
const readPublish = ({ code, stderr }) => {
    const chain = errorChain(stderr, "first");
    const answer = chain.map((message) => statusMessage.exec(message)?.groups).find((groups) => groups !== undefined);
    const isWrongMethod = chain.some((message) => message.startsWith("POST requests are not supported"));
    const reasons = chain.length > 1 ? chain.slice(1) : chain;
    const warnings = stderr.split("\n").filter((line) => line.startsWith("warning: "));
    const said = answer?.words || reasons.join(": ") || warnings.join(" ") || "uv said nothing";
    return {
        exitCode: code,
        status: answer === undefined ? (isWrongMethod ? 405 : undefined) : Number(answer.status),
        words: oneLine(titleOf(said)),
        isSent: /^(?:Uploading |File .* already exists, skipping)/m.test(stderr),
    };
};
const statusMessage = /^(?:Server returned|Upload failed with|Permission denied \()\s?status code (?<status>\d{3})[^.:)]*\)?[.:]?\s*(?:Server (?:says|message):\s*)?(?<words>.*)$/s;
/** What an HTML page says in its title; other text as it is. */
const titleOf = (text) => /^\s*(?:<!doctype html|<html)/i.test(text)
    ? (/<title>([^<]+)/i.exec(text)?.[1] ?? text.replaceAll(/<[^>]*>/g, " "))
    : text;
const oneLine = (text) => {
    const line = (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text).replaceAll(/\s+/g, " ").trim();
    return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line;
};
const longestWords = 600;
/** What uv says of an error and its causes, on one line. */
const errorWords = (stderr) => oneLine(errorChain(stderr, "last").join(": ") || "uv said nothing");
const readBuildFault = (stderr) => {
    const python = missingPython(stderr);
    if (python !== undefined)
        return { kind: "python", ...python };
    const chain = errorChain(stderr, "last");
    const whole = chain.join(": ");
    const isBackend = /The build backend returned an error|^Call to `/m.test(whole);
    const words = oneLine(isBackend ? backendWords(stderr) : chain.slice(1).join(": ") || whole || "uv said nothing");
    if (/Forced include not found/.test(words))
        return { kind: "include", words };
    if (outsideWords.test(words))
        return { kind: "outside", words };
    return {
        kind: !isBackend && /error sending request|Failed to (?:fetch|download)/.test(whole) ? "network" : "backend",
        words,
    };
};
/** hatchling, flit, setuptools, poetry and uv_build, of a README or licence outside the package. */
const outsideWords = /must be within the project directory|points outside the project directory|\(or anything outside|is not in the subpath of|failed to open file `[^`]*\.\.\/[^`]*`/;
/** What the last traceback of a backend raised, else the last line that it printed. */
const backendWords = (stderr) => {
    const [before, inside] = splitAtError(stderr);
    const block = inside.split("[stderr]")[1]?.split(/^hint:/m)[0];
    const lines = (block === undefined ? before : dedent(block)).split(/\r?\n/);
    const trace = lines.findLastIndex((line) => line.startsWith("Traceback (most recent call last):"));
    const raised = trace < 0 ? cargoError(lines) : raisedIn(lines.slice(trace + 1));
    const own = /^(?:Building (?:source distribution|wheel)|Using |warning: )/;
    const last = lines.findLast((line) => line.trim() !== "" && !own.test(line));
    return raised ?? last ?? errorChain(stderr, "last").at(-1) ?? "it printed nothing";
};
/** The first error of a compiler or of cargo, where maturin says at last only how it called itself. */
const cargoError = (lines) => {
    const isMaturin = lines.some((line) => line.startsWith("Error: command ['maturin'"));
    return isMaturin ? lines.find((line) => /^error(?:\[E\d+\])?: /.test(line)) : undefined;
};
/** What a traceback ends with. Standard output may stand anywhere in it, for it comes by another way. */
const raisedIn = (lines) => lines.find((line) => /^[a-z_][\w.]*(?:Error|Exception|Exit|Failed|Failure|Interrupt|Warning)\b/i.test(line)) ??
    lines.find((line) => /^[a-z_][\w.]*: /i.test(line));
const dedent = (block) => {
    const indent = /^( *)\S/m.exec(block)?.[1] ?? "";
    return block.replaceAll(new RegExp(`^${indent}`, "gm"), "");
};
const splitAtError = (stderr) => {
    const at = Math.max(stderr.lastIndexOf("\nerror: "), stderr.lastIndexOf("\n  × "));
    return [stderr.slice(0, Math.max(0, at)), stderr.slice(Math.max(0, at))];
};
/** The Python that uv looked for in vain, or could not download; `undefined` where that is not what went wrong. */
const missingPython = (stderr) => {
    const chain = errorChain(stderr, "last").map((message) => message.replaceAll(/\s+/g, " "));
    for (const message of chain) {
        const asked = /^No interpreter found for (?:Python |executable name )?`?(.+?)`? in /.exec(message)?.[1] ??
            // Where pyenv's own `python` is the first on PATH it ends by itself, and uv looks no further.
            /pyenv: version `(.+?)' is not installed/.exec(message)?.[1];
        const unfit = /resolved to Python (\S+), which is incompatible with the project's Python requirement: `(.+?)`/.exec(message);
        const download = /^Failed to download `[^`]*\/((?:cpython-|pypy|graalpy)[^`/]*?)(?:%2B|-x86|-aarch|-linux|\.tar)/.exec(message)?.[1];
        if (asked !== undefined)
            return { python: oneLine(asked), isDownload: false };
        if (unfit !== null)
            return { python: oneLine(unfit[2]), isDownload: false };
        if (download !== undefined)
            return { python: oneLine(download), isDownload: true };
    }
    return undefined;
};
/** The version in the name of an sdist: what follows the last hyphen. https://peps.python.org/pep-0625/ */
const versionOfSdist = (filename) => /-([^-]+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
/** Names of the files that `uv build` says it has built, wheels first. */
const builtFiles = (stderr) => [...stderr.matchAll(/^Successfully built (.+?)\r?$/gm)]
    .map(([, path]) => path.split(/[\\/]/).at(-1))
    .sort((a, b) => Number(b.endsWith(".whl")) - Number(a.endsWith(".whl")));


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ aTable),
/* harmony export */   WC: () => (/* binding */ aBoolean),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   sV: () => (/* binding */ tableIn),
/* harmony export */   u0: () => (/* binding */ aList),
/* harmony export */   z1: () => (/* binding */ aString)
/* harmony export */ });
const aString = { words: "a string", accepts: (value) => typeof value === "string" };
const aBoolean = { words: "true or false", accepts: (value) => typeof value === "boolean" };
const aList = { words: "a list", accepts: (value) => Array.isArray(value) };
const aTable = {
    words: "a table",
    accepts: (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null,
};
/** The table under a key; an empty one where there is none. */
const tableIn = (table, key) => {
    const value = table[key];
    return aTable.accepts(value) ? value : {};
};
/** A value as a message names it. */
const describe = (value) => {
    if (typeof value === "string")
        return value.length > 40 ? "a string" : JSON.stringify(value);
    if (aList.accepts(value))
        return "a list";
    if (aTable.accepts(value))
        return "a table";
    return typeof value === "object" ? "a date or time" : String(value);
};


/***/ })

};
