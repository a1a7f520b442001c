export const id = 1559;
export const ids = [1559];
export const modules = {

/***/ 31227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ absoluteHere),
  S: () => (/* binding */ settingsHere)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/environment/uv-paths.js

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
    "SSL_CLIENT_CERT",
];
/** As `PATH` is written. */
const pathLists = ["UV_PYTHON_SEARCH_PATH", "SSL_CERT_DIR"];
/** URLs or paths, some with an index's name before them, and what stands between two. */
const sources = {
    UV_INDEX: /\s+/,
    UV_DEFAULT_INDEX: undefined,
    UV_INDEX_URL: undefined,
    UV_EXTRA_INDEX_URL: / /,
    UV_FIND_LINKS: /,/,
    UV_BUILD_CONSTRAINT: / /,
};
/**
 * The environment with every relative path in uv's variables made absolute: a child works in another folder than the one
 * that the user had in mind. https://docs.astral.sh/uv/reference/environment/
 */
const withAbsolutePaths = (env, place) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, absolute(name, value, place)]));
const absolute = (name, value, place) => {
    if (onePath.includes(name))
        return isPath(value) ? place.resolve(value) : value;
    // A Python may be given by its version, or by a name that is looked for on PATH.
    if (name === "UV_PYTHON")
        return /[\\/]/.test(value) && isPath(value) ? place.resolve(value) : value;
    if (pathLists.includes(name)) {
        const paths = value.split(place.delimiter);
        return paths.map((path) => (path === "" ? path : place.resolve(path))).join(place.delimiter);
    }
    if (!(name in sources))
        return value;
    const separator = sources[name];
    const isIndex = name === "UV_INDEX" || name === "UV_DEFAULT_INDEX";
    if (separator === undefined)
        return source(value, place, isIndex);
    const written = separator.source === "," ? "," : " ";
    return value
        .split(separator)
        .map((each) => source(each, place, isIndex))
        .join(written);
};
/** The same for the settings that a file from outside the project holds. https://docs.astral.sh/uv/reference/settings/ */
const withAbsoluteSources = (table, place) => Object.fromEntries(Object.entries(table).map(([key, value]) => [key, absoluteSetting(key, value, place)]));
const absoluteSetting = (key, value, place) => {
    if (key === "pip" && shapes/* aTable */.Q5.accepts(value))
        return withAbsoluteSources(value, place);
    if (key === "index" && shapes/* aList */.u0.accepts(value)) {
        return value.map((each) => (shapes/* aTable */.Q5.accepts(each) ? withAbsoluteSources(each, place) : each));
    }
    if (!["cache-dir", "url", "index-url", "extra-index-url", "find-links"].includes(key))
        return value;
    const one = (each) => (typeof each === "string" && isPath(each) ? place.resolve(each) : each);
    return shapes/* aList */.u0.accepts(value) ? value.map(one) : one(value);
};
const source = (text, place, mayBeNamed) => {
    const [, name = "", path = ""] = /^((?:[A-Za-z0-9][\w.-]*=)?)(.*)$/s.exec(text) ?? [];
    // The name of an index may stand for it, where no folder of that name is there.
    if (!isPath(path))
        return text;
    if (mayBeNamed && /^[\w-]+$/.test(path) && !place.exists(place.resolve(path)))
        return text;
    const found = place.resolve(path);
    return name + (/[\s,]/.test(found) ? place.url(found).replaceAll(",", "%2C") : found);
};
/** Neither a URL nor what uv itself replaces by a variable. */
const isPath = (text) => text !== "" && !/^[a-z][a-z0-9+.-]+:/i.test(text) && !text.startsWith("${");

;// CONCATENATED MODULE: ./.build/js/adapters/uv/absolute.js




const here = {
    resolve: (path) => (0,external_node_path_.resolve)(path),
    exists: external_node_fs_.existsSync,
    url: (path) => (0,external_node_url_.pathToFileURL)(path).href,
    delimiter: external_node_path_.delimiter,
};
/** The environment as uv is to see it in any folder: paths are relative to where this process was started. */
const absoluteHere = (env) => withAbsolutePaths(env, here);
/** The same for what a file of settings holds. */
const settingsHere = (table) => withAbsoluteSources(table, here);


/***/ }),

/***/ 75096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   TD: () => (/* binding */ createRunUv),
/* harmony export */   p7: () => (/* binding */ projectEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_environment_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11021);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11216);
/* harmony import */ var _domain_problem_uv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30422);
/* harmony import */ var _domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2996);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7044);







const createRunUv = (processes) => async ({ file = "uv", timeout, signal, onLine, ...call }) => {
    try {
        return await processes.run({
            ...call,
            file,
            // Whatever a backend or a trial has started ends with it, a daemon too.
            endsStrays: true,
            ...(timeout === undefined ? {} : { timeout }),
            ...(signal === undefined ? {} : { signal }),
            ...(onLine === undefined ? {} : { onLine: (line) => onLine((0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_5__/* .inertLine */ .F)(line)) }),
        });
    }
    catch (error) {
        throw isMissing(error) && file === "uv" ? new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_uv_js__WEBPACK_IMPORTED_MODULE_4__.uvMissing)({}), { cause: error }) : error;
    }
};
const isMissing = (error) => error instanceof _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF && error.findings.some(({ code }) => code === _domain_problem_process_js__WEBPACK_IMPORTED_MODULE_3__.programMissing.code);
/** How much of an output is shown where something fails. */
const tailLines = 60;
/** The last lines, none of which a log or a terminal obeys. */
const tailOf = (output) => output.trimEnd().split("\n").slice(-tailLines).map(_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_5__/* .inertLine */ .F).join("\n");
/**
 * What a child sees that may run project code in a folder: its indexes' credentials, loopback without a proxy, and a cache
 * that is not in the folder.
 */
const projectEnvironment = async ({ env, secrets }, folder, limit = _domain_environment_child_js__WEBPACK_IMPORTED_MODULE_1__/* .buildEnvironment */ .AF) => {
    const { indexNames, isCacheInside, cache: given } = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .sb)(folder, env);
    const direct = (0,_domain_environment_child_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutProxy */ .$d)(env, _domain_environment_child_js__WEBPACK_IMPORTED_MODULE_1__/* .loopbackHosts */ .Nb);
    const quiet = { UV_NO_PROGRESS: "1", NO_COLOR: "1" };
    const named = given === undefined ? {} : { UV_CACHE_DIR: given };
    const cache = env.UV_CACHE_DIR === undefined ? (isCacheInside ? usualCache(env) : named) : {};
    return (extra = {}) => limit(env, { ...quiet, ...direct, ...cache, ...extra }, { secrets, indexNames });
};
/** Where uv keeps its cache when nothing says otherwise. https://docs.astral.sh/uv/concepts/cache/#cache-directory */
const usualCache = ({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }) => {
    if (LOCALAPPDATA !== undefined)
        return { UV_CACHE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(LOCALAPPDATA, "uv", "cache") };
    if (XDG_CACHE_HOME !== undefined)
        return { UV_CACHE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(XDG_CACHE_HOME, "uv") };
    return HOME === undefined ? {} : { UV_CACHE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, ".cache", "uv") };
};


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ readProjectFiles),
/* harmony export */   fk: () => (/* binding */ toldIn),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_toml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87285);
/* harmony import */ var _domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9637);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10419);
/* harmony import */ var _user_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41068);





const readSettings = async (folder, env) => {
    const project = (await Promise.all([readProject(folder), readOwn(folder)])).map(({ table }) => table);
    const users = (await (0,_user_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readUserFiles */ .v)(env)).map(({ table }) => table);
    const textsIn = (tables, key) => tables.map((table) => table[key]).filter((each) => typeof each === "string"); // biome-ignore format: one thought
    return {
        indexNames: [...[...project, ...users].flatMap(namesIn), ...namedIn(env)],
        isCacheInside: textsIn(project, "cache-dir").some((cache) => !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(cache)),
        cache: textsIn(users, "cache-dir")[0],
        indexStrategy: env.UV_INDEX_STRATEGY || textsIn([...project, ...users], "index-strategy")[0],
    };
};
/** `name=URL`, as `UV_INDEX` and `UV_DEFAULT_INDEX` hold it. */
const namedIn = ({ UV_INDEX = "", UV_DEFAULT_INDEX = "" }) => [...UV_INDEX.split(/\s+/), UV_DEFAULT_INDEX].flatMap((entry) => /^([\w.-]+)=/.exec(entry)?.[1] ?? []);
/** The settings that uv takes from a folder: `uv.toml`, and `[tool.uv]` only where there is none. */
const readProjectFiles = async (folder) => {
    const own = await readOwn(folder);
    return [own.isThere ? own : await readProject(folder)];
};
/** All that tells uv how to work in a folder, within what a child sees. */
const toldIn = async (folder, { env }, limit) => ({
    env: limit(env),
    files: [...(env.UV_CONFIG_FILE === undefined ? await readProjectFiles(folder) : []), ...(await (0,_user_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readUserFiles */ .v)(env))],
});
const readProject = async (folder) => {
    const { table } = await readTable((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "pyproject.toml"));
    return { path: "pyproject.toml", table: (0,_domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .tableIn */ .sV)((0,_domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .tableIn */ .sV)(table, "tool"), "uv") };
};
const readOwn = async (folder) => ({ path: "uv.toml", ...(await readTable((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "uv.toml"))) });
const readTable = async (file) => {
    // uv would wait for a pipe: what is no plain file is refused before uv runs.
    const text = _node_files_js__WEBPACK_IMPORTED_MODULE_3__.nodeFiles.readText(file);
    const parsed = (0,_domain_toml_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text ?? "");
    return { table: parsed.ok ? parsed.table : {}, isThere: text !== undefined };
};
const namesIn = ({ index }) => (Array.isArray(index) ? index : []).map((entry) => entry?.name).filter((name) => typeof name === "string");


/***/ }),

/***/ 41068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readUserFiles)
/* harmony export */ });
/* harmony import */ var _domain_toml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87285);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10419);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31227);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65013);




/**
 * The settings for uv that come from outside the project, the most important first: the file that the environment names
 * alone, else the user's and the machine's; paths are absolute, from the folder of this process. https://docs.astral.sh/uv/concepts/configuration-files/
 */
const readUserFiles = async (env) => {
    if (env.UV_CONFIG_FILE !== undefined)
        return await readFirst([env.UV_CONFIG_FILE]);
    if ((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithoutFiles */ .qf)(env))
        return [];
    return [...(await readFirst((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .userFiles */ .Rw)(env))), ...(await readFirst((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .systemFiles */ .Hy)(env)))];
};
/** The first that is there; what is no TOML, uv itself complains of. */
const readFirst = async (paths) => {
    for (const path of paths) {
        const text = _node_files_js__WEBPACK_IMPORTED_MODULE_1__.nodeFiles.readText(path);
        if (text === undefined)
            continue;
        const parsed = (0,_domain_toml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text);
        return [{ path, table: parsed.ok ? (0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsHere */ .S)(parsed.table) : {} }];
    }
    return [];
};


/***/ }),

/***/ 6101:
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

/***/ 30422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildFailed: () => (/* binding */ buildFailed),
/* harmony export */   buildUnreachable: () => (/* binding */ buildUnreachable),
/* harmony export */   fileOutside: () => (/* binding */ fileOutside),
/* harmony export */   filesMissing: () => (/* binding */ filesMissing),
/* harmony export */   folderLinked: () => (/* binding */ folderLinked),
/* harmony export */   includeMissing: () => (/* binding */ includeMissing),
/* harmony export */   lockOutdated: () => (/* binding */ lockOutdated),
/* harmony export */   lockUnchecked: () => (/* binding */ lockUnchecked),
/* harmony export */   pythonMissing: () => (/* binding */ pythonMissing),
/* harmony export */   sdistIncomplete: () => (/* binding */ sdistIncomplete),
/* harmony export */   uvMissing: () => (/* binding */ uvMissing),
/* harmony export */   uvTooOld: () => (/* binding */ uvTooOld),
/* harmony export */   uvUnusable: () => (/* binding */ uvUnusable),
/* harmony export */   versionUnknown: () => (/* binding */ versionUnknown)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const uvMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const uvTooOld = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const uvUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const buildFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const sdistIncomplete = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-BUILD-SDIST-INCOMPLETE",
    severity: "error",
    mender: "project",
    meaning: "A package builds from the checkout and not from its own source distribution, which lacks something that the build reads.",
    why: "The wheel is built from the source distribution, as everybody else would build it: what lies outside of the package's folder, such as a hook or a file that a `build.rs` reads, is not in it.",
    mend: "Put what the build reads into the package's folder, or a link to it: in what is built, the file stands in the link's place. Then see that the source distribution takes it in.",
}, ({ package: name, words, path }) => ({
    package: name,
    message: `${name} builds from the checkout, and not from its sdist, which lacks what the build reads${path === undefined ? "" : ` (${path})`}: ${words}`,
    hint: `Put ${path ?? "the file"}, or a link to it, into the package's folder, and see that the source distribution has it`,
}));
/** An older uv loses its place at the headers that a newer uv_build writes, and reads the next one amiss. */
const isOldReader = (words) => /failed during extraction: (numeric field was not a number|malformed pax extension)/.test(words);
const buildUnreachable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-BUILD-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "What builds require could not be fetched.",
    why: "The backend itself comes from an index. Nothing was uploaded.",
    mend: "See that the index and the network work, proxies and certificates included, and run again.",
}, ({ package: name, words, settings }) => ({
    package: name,
    message: `What builds require could not be fetched: ${words}`,
    hint: `See that the index that the message names${settings.length === 0 ? "" : ` (from ${settings.join(", ")})`} can be reached from here, then run again: nothing was uploaded`,
}));
const fileOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const includeMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const folderLinked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-BUILD-LINK-TO-FOLDER",
    severity: "error",
    mender: "project",
    meaning: "A package has a link to one of its own folders, and its build backend, uv_build, takes such a link for a file.",
    why: "The package cannot be built, here or by `uv build`.",
    mend: "Put the folder in the link's place. Links to files, and links that leave the package for elsewhere in the repository, can be built.",
}, ({ package: name, path }) => ({
    package: name,
    message: `uv_build cannot take in a symbolic link to a folder, which ${name} has: ${path}`,
    hint: "Put the folder itself in the link's place, and commit it",
}));
const pythonMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-BUILD-NO-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "uv found no Python that fits the package, and could not download one.",
    why: "The package says which Pythons it is for in `requires-python`; `.python-version`, `UV_PYTHON` and `python-version` ask for one too.",
    mend: "Install a Python that fits, let uv download one (`UV_PYTHON_DOWNLOADS`), or name one with `python-version`.",
}, ({ package: name, python, found, isByVariable }) => ({
    package: name,
    // By the variable, it is one cause for all packages.
    message: `No Python here fits ${isByVariable ? `Python ${python}, which UV_PYTHON asks for` : `${name}, for which Python ${python} is asked`}: found ${found.join(", ") || "none"}`,
    hint: `Install one (in a workflow: actions/setup-python), let uv download one, or ${isByVariable ? "change UV_PYTHON" : "set python-version"}`,
}));
const filesMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const versionUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const lockOutdated = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const lockUnchecked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-LOCK-UNCHECKED",
    severity: "error",
    mender: "project",
    meaning: "uv could not tell whether `uv.lock` is up to date.",
    why: "The workspace cannot be solved as it is, the lock cannot be read, or an index cannot be reached.",
    mend: "Run `uv lock --check` in the workspace and mend what it says.",
}, ({ words, settings }) => ({
    file: "uv.lock",
    message: `uv.lock could not be checked: ${words}`,
    hint: `Run uv lock --check in the workspace and mend what it says${settings.length === 0 ? "" : `; what told uv so is ${settings.join(", or ")}`}`,
}));


/***/ }),

/***/ 26541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);

/** The last lines of a child's output on one line, for a message: that is where most programs say why they ended. */
const lastWords = (output) => {
    const lines = output
        .split("\n")
        .map((line) => (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line).trim())
        .filter((line) => line !== "");
    return lines.slice(-3).join(" ") || "it printed nothing";
};


/***/ }),

/***/ 72084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ missingPath),
/* harmony export */   Ob: () => (/* binding */ builtFiles),
/* harmony export */   Rj: () => (/* binding */ versionOfSdist),
/* harmony export */   WK: () => (/* binding */ readPublish),
/* harmony export */   XV: () => (/* binding */ lockedIndex),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   _e: () => (/* binding */ publishLogFilter),
/* harmony export */   dA: () => (/* binding */ readBuildFault),
/* harmony export */   h2: () => (/* binding */ installWords),
/* harmony export */   v9: () => (/* binding */ missingPython),
/* harmony export */   wR: () => (/* binding */ splitPublishLog)
/* harmony export */ });
/* unused harmony export errorChain */
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2996);
/* harmony import */ var _text_last_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26541);



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
        hasBegun: /^Publishing /m.test(stderr),
    };
};
/** Of uv's log the answer's headers, which nothing else shows, and not the exchange of tokens. */
const publishLogFilter = "uv_publish=trace,uv_publish::trusted_publishing=off";
/**
 * Parts what uv printed of the upload of `path` from its log. The log repeats what the index said, which may look like
 * anything: it ends where uv itself names the path, which no index knows.
 */
const splitPublishLog = (stderr, path) => {
    const lines = stderr.split("\n");
    const headers = lines.findIndex((line) => /^TRACE Response headers for \S+: Response \{/.test(line));
    const isLog = (line) => /^(?:DEBUG|TRACE) /.test(line);
    if (headers < 0)
        return { stderr: lines.filter((line) => !isLog(line)).join("\n"), retryAfter: undefined };
    const own = lines.findIndex((line, at) => at > headers && line.startsWith("error: ") && line.includes(path));
    const before = lines.slice(0, headers).filter((line) => !isLog(line));
    const value = /, headers: \{.*"retry-after": "([^"\\]*)"/.exec(lines[headers])?.[1];
    return { stderr: [...before, ...(own < 0 ? [] : lines.slice(own))].join("\n"), retryAfter: value };
};
const statusMessage = /^(?:Server returned|Upload failed with|Permission denied \()\s?status code (?<status>\d{3})[^.:)]*\)?[.:]?\s*(?:Server (?:says|message):\s*)?(?<words>.*)$/s;
/** What an HTML page says in its title; other text as it is. */
const titleOf = (text) => /^\s*(?:<!doctype html|<html)/i.test(text)
    ? (/<title>([^<]+)/i.exec(text)?.[1] ?? text.replaceAll(/<[^>]*>/g, " "))
    : text;
const oneLine = (text) => {
    const line = (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(text).replaceAll(/\s+/g, " ").trim();
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
    const link = folderAsFile.exec(whole)?.[1];
    if (link !== undefined)
        return { kind: "link", path: link };
    if (/Forced include not found/.test(words))
        return { kind: "include", words };
    if (outsideWords.test(words))
        return { kind: "outside", words };
    if (isBackend)
        return { kind: "backend", words };
    if (!/error sending request|Failed to (?:fetch|download)/.test(whole))
        return { kind: "uv", words };
    // How long it took differs from package to package, where one thing is wrong.
    return { kind: "network", words: words.replace(/ in \d+(?:\.\d+)?m?s\b/, "") };
};
/** uv_build follows no link to a folder. https://github.com/astral-sh/uv/issues/15243 */
const folderAsFile = /failed to read from file `([^`]+)`: Is a directory/;
/** The first index that uv was not let into, where it says so beside what it did not find. */
const lockedIndex = (stderr) => {
    const [, url, status] = /An index URL \((\S+)\) (?:could not be queried due to a lack of valid authentication credentials \(|returned a )(40[13])\b/.exec(stderr.replaceAll(/\s+/g, " ")) ?? [];
    return url === undefined ? undefined : { url: (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url), status: Number(status) };
};
/** Why an installation failed: uv's reason, or what a backend raised that had to build something for it. */
const installWords = (stderr) => {
    const fault = readBuildFault(stderr);
    // Without an error of uv's, its last lines are all there is.
    return "words" in fault && errorChain(stderr, "last").length > 0 ? fault.words : (0,_text_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .a)(stderr);
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
/** The first error of a compiler or of cargo, where maturin says at last only how it called itself; why a build script gave up. */
const cargoError = (lines) => {
    const isMaturin = lines.some((line) => line.startsWith("Error: command ['maturin'"));
    const error = isMaturin ? lines.find((line) => /^error(?:\[E\d+\])?: /.test(line)) : undefined;
    const panic = lines.findIndex((line) => /^\s*thread '.*' .*panicked at /.test(line));
    return error === undefined || panic < 0 ? error : `${error}: ${(lines[panic + 1] ?? "").trim()}`;
};
/** The file that a failed build says it did not find, where it names one. */
const missingPath = (stderr) => /No such file or directory: '([^']+)'|(?:does not exist|not found|could not find|[Nn]o such file)[^\n'"`]*?[ '"`]((?:\.\.\/)[\w./-]*\w)/
    .exec(stderr)
    ?.slice(1)
    .find((path) => path !== undefined);
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
            /pyenv: version `(.+?)' is not installed/.exec(message)?.[1] ??
            /pyenv: python([\d.]+): command not found/.exec(message)?.[1];
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


/***/ })

};
