export const id = 4982;
export const ids = [4982,419];
export const modules = {

/***/ 10419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21301);
/* harmony import */ var _domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29737);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35908);






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
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.unreadable)({ file: named(path), why: code }), { cause: error });
    }
};
/** As findings name a file: by where it lies in the git checkout, where there is one. */
const named = (path) => {
    const top = (0,_domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTopOf */ .v)(nodeFiles, (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parent */ .$t)(path) ?? path);
    return top === undefined ? path : (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relative */ .V8)(top, path);
};
const readFile = (path) => {
    const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    // A pipe would be waited for, and a device has no end.
    if (about !== undefined && !about.isFile() && !about.isDirectory())
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.unreadable)({ file: named(path), why: "it is neither a file nor a folder" }));
    return about?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8") : undefined;
};
/** Of the first byte that is no UTF-8. */
const lineOfFault = (path) => {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    let line = 1;
    for (let start = 0;; line++) {
        const end = bytes.indexOf(10, start);
        if (end < 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
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
        const text = orMissing(path, () => readFile(path));
        // Node puts U+FFFD for bytes that are no UTF-8, but the file may have that letter itself.
        if (text?.includes("\ufffd") && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)))
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.notText)({ file: named(path), line: lineOfFault(path) }));
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

/***/ 45780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createIndexes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/domain/credential/secret.js
var secret = __webpack_require__(53919);
;// CONCATENATED MODULE: ./.build/js/domain/indexes/netrc.js

const emptyNetrc = { machines: new Map(), fallback: undefined };
/**
 * Reads a netrc file: `machine HOST login NAME password WORD`, in any layout, values in quotes where they hold blanks. Of
 * two entries for one host the first counts; what is no entry is passed over.
 * https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
 */
const parseNetrc = (text) => {
    const machines = new Map();
    let fallback;
    for (const { host, login = "", password } of entriesOf(text.replaceAll(macro, "\n"))) {
        if (password === undefined)
            continue;
        const entry = { username: login, password: new secret/* Secret */.z(password) };
        if (host === undefined)
            fallback ??= entry;
        else if (!machines.has(host))
            machines.set(host, entry);
    }
    return { machines, fallback };
};
/** A macro goes to the next empty line. */
const macro = /^[ \t]*macdef\b[\s\S]*?(?:\n[ \t]*(?=\n|$)|$(?![\s\S]))/gm;
const entriesOf = (text) => {
    const entries = [];
    const words = wordsOf(text);
    for (let word = words.next("key"); word !== undefined; word = words.next("key")) {
        if (word === "machine")
            entries.push({ host: words.next("value")?.toLowerCase() });
        else if (word === "default")
            entries.push({ host: undefined });
        else if (word === "login" || word === "user" || word === "password" || word === "account") {
            const value = words.next("value");
            const entry = entries.at(-1);
            if (entry === undefined || value === undefined)
                continue;
            if (word === "password")
                entry.password = value;
            else if (word !== "account")
                entry.login = value;
        }
    }
    return entries;
};
/** Words one after the other. Where a key is due, `#` begins a comment; a value may begin with it. */
const wordsOf = (text) => {
    let at = 0;
    return {
        next: (due) => {
            const word = /\s*(?:"((?:\\.|[^"\\])*)"|(\S+))/y;
            for (;;) {
                word.lastIndex = at;
                const [whole, quoted, bare] = word.exec(text) ?? [];
                if (whole === undefined)
                    return undefined;
                at += whole.length;
                if (due === "value" || !bare?.startsWith("#"))
                    return (quoted ?? bare)?.replaceAll(/\\(.)/g, "$1");
                const end = text.indexOf("\n", at);
                at = end < 0 ? text.length : end;
            }
        },
    };
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
// EXTERNAL MODULE: ./.build/js/domain/indexes/login.js
var login = __webpack_require__(29483);
;// CONCATENATED MODULE: ./.build/js/domain/indexes/uv-indexes.js



/** Puts together what uv's files and variables say, as uv does. */
const readUvIndexes = ({ layers, environment, netrc }) => {
    const setting = (key) => layers.flatMap(({ table: { [key]: value }, place }) => {
        return typeof value === "string" && value !== "" ? [{ value, place: `${key} in ${place}` }] : [];
    })[0];
    const variable = (name) => {
        const value = environment[name];
        return value ? { value, place: `${name} in the environment` } : undefined;
    };
    const declared = [
        ...["UV_INDEX", "UV_DEFAULT_INDEX"].flatMap((name) => inVariable(name, environment)),
        ...layers.flatMap(inLayer),
    ];
    return {
        declared: firstOfName(declared).map((index) => ({ ...index, login: loginOf(index, environment) })),
        settings: { publishUrl: setting("publish-url"), checkUrl: setting("check-url") },
        variables: {
            publishUrl: variable("UV_PUBLISH_URL"),
            checkUrl: variable("UV_PUBLISH_CHECK_URL"),
            publishIndex: variable("UV_PUBLISH_INDEX"),
        },
        netrc,
        ofWorkspace: layers.find(({ isOfWorkspace }) => isOfWorkspace)?.table ?? {},
    };
};
/** Several by white space, each `URL` or `NAME=URL`. https://docs.astral.sh/uv/reference/environment/#uv_index */
const inVariable = (variable, environment) => (environment[variable] ?? "")
    .split(/\s+/)
    .filter((each) => each !== "")
    .map((each) => {
    const [, name, url = each] = /^([A-Za-z0-9._-]+)=(.*)$/.exec(each) ?? [];
    return { name, url, publishUrl: undefined, place: `${variable} in the environment` };
});
const inLayer = ({ table: { index }, place }) => (Array.isArray(index) ? index : []).filter(shapes/* aTable */.Q5.accepts).flatMap((entry) => {
    const { url } = entry;
    if (typeof url !== "string")
        return [];
    return [{ name: textOf(entry.name), url, publishUrl: textOf(entry["publish-url"]), place }];
});
const textOf = (value) => (typeof value === "string" ? value : undefined);
const firstOfName = (entries) => entries.filter(({ name }, at) => name === undefined || entries.findIndex((other) => other.name === name) === at);
/** https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly */
const loginOf = ({ name, url }, environment) => {
    const variables = name === undefined ? undefined : loginVariables(name);
    const username = variables && environment[variables.username];
    const password = variables && environment[variables.password];
    if (username || password)
        return { username: username ?? "", password: new secret/* Secret */.z(password ?? "") };
    return (0,login/* loginIn */.Xj)(url);
};
/** The variables with which uv logs in to an index of that name. */
const loginVariables = (name) => {
    const middle = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
    return { username: `UV_INDEX_${middle}_USERNAME`, password: `UV_INDEX_${middle}_PASSWORD` };
};

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/pyproject.js
var pyproject = __webpack_require__(21301);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/adapters/uv/places.js
var places = __webpack_require__(65013);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/indexes.js









/** Reads what uv reads, where uv reads it. `env` is of this process, `start` the folder that it was started in. */
const createIndexes = (files, env, start) => ({
    read: (folder) => readUvIndexes({ layers: layersFor(folder, { files, env, start }), environment: env, netrc: readNetrc(files, env) }),
});
/** https://docs.astral.sh/uv/concepts/configuration-files/ */
const layersFor = (folder, { files, env, start }) => {
    if (env.UV_CONFIG_FILE) {
        const table = readTable(files, (0,external_node_path_.resolve)(start, env.UV_CONFIG_FILE));
        return table === undefined ? [] : [{ table, place: `${env.UV_CONFIG_FILE} (UV_CONFIG_FILE)`, isOfWorkspace: true }];
    }
    if ((0,places/* isWithoutFiles */.qf)(env))
        return [];
    const settled = (path) => {
        const table = readTable(files, path);
        return table === undefined ? [] : [{ table, place: path, isOfWorkspace: false }];
    };
    return [
        ...(ofProject(files, folder) ?? []),
        ...(0,places/* userFiles */.Rw)(env).flatMap(settled),
        ...(0,places/* systemFiles */.Hy)(env).flatMap(settled).slice(0, 1),
    ];
};
/** `uv.toml`, else `[tool.uv]`, of the nearest folder that has one: the first hides the second whole. */
const ofProject = (files, folder) => {
    for (const at of (0,path/* ancestors */.T1)(folder)) {
        const inFolder = (name) => (at === folder ? name : (0,external_node_path_.join)(at, name));
        const own = readTable(files, (0,external_node_path_.join)(at, "uv.toml"));
        if (own !== undefined)
            return [{ table: own, place: inFolder("uv.toml"), isOfWorkspace: true }];
        const tool = (0,shapes/* tableIn */.sV)(readTable(files, (0,external_node_path_.join)(at, "pyproject.toml")) ?? {}, "tool").uv;
        if (shapes/* aTable */.Q5.accepts(tool))
            return [{ table: tool, place: `[tool.uv] of ${inFolder("pyproject.toml")}`, isOfWorkspace: true }];
    }
    return undefined;
};
const readTable = (files, path) => {
    const text = files.readText(path);
    if (text === undefined)
        return undefined;
    const parsed = (0,parse/* parseToml */.M)(text);
    if (parsed.ok)
        return parsed.table;
    const { message, line, column } = parsed;
    throw new problem/* Problem */.AF((0,pyproject.invalidToml)({ why: message, place: { file: path, line, column } }));
};
/** uv reads the one that `NETRC` names, else the one at home. https://docs.astral.sh/uv/concepts/authentication/http/#netrc-files */
const readNetrc = (files, { NETRC, HOME, USERPROFILE }) => {
    const home = HOME ?? USERPROFILE;
    const path = NETRC ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, ".netrc"));
    try {
        return parseNetrc((path === undefined ? undefined : files.readText(path)) ?? "");
    }
    catch (error) {
        // One that this user may not read logs nobody in.
        if (error instanceof problem/* Problem */.AF)
            return emptyNetrc;
        throw error;
    }
};


/***/ }),

/***/ 65013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ systemFiles),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Rw: () => (/* binding */ userFiles),
/* harmony export */   qf: () => (/* binding */ isWithoutFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The user's own settings for uv. https://docs.astral.sh/uv/concepts/configuration-files/ */
const userFiles = ({ XDG_CONFIG_HOME, APPDATA, HOME }) => {
    if (process.platform === "win32")
        return APPDATA === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(APPDATA, "uv", "uv.toml")];
    // A relative path counts as not set: https://specifications.freedesktop.org/basedir-spec/latest/
    if (XDG_CONFIG_HOME !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(XDG_CONFIG_HOME))
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(XDG_CONFIG_HOME, "uv", "uv.toml")];
    return HOME === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, ".config", "uv", "uv.toml")];
};
/** Where the machine's may be: the first that is there counts. https://docs.astral.sh/uv/reference/storage/#configuration-directories */
const systemFiles = (env) => {
    if (isOn(env.UV_NO_SYSTEM_CONFIG))
        return [];
    const { XDG_CONFIG_DIRS, PROGRAMDATA } = env;
    if (process.platform === "win32")
        return PROGRAMDATA === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(PROGRAMDATA, "uv", "uv.toml")];
    const folders = (XDG_CONFIG_DIRS ?? "/etc/xdg").split(":").filter((each) => each !== "");
    return [...folders.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(each, "uv", "uv.toml")), "/etc/uv/uv.toml"];
};
/** Whether no file is read but those that are named. */
const isWithoutFiles = ({ UV_NO_CONFIG, UV_ISOLATED }) => isOn(UV_NO_CONFIG) || isOn(UV_ISOLATED);
/** As uv reads a variable that is true or false. https://docs.astral.sh/uv/reference/environment/ */
const isOn = (value) => /^(?:1|y|yes|t|true|on)$/i.test(value ?? "");


/***/ }),

/***/ 29483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   J6: () => (/* binding */ isSameOrigin),
/* harmony export */   Xj: () => (/* binding */ loginIn)
/* harmony export */ });
/* harmony import */ var _credential_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53919);

/** Whether two URLs are of one origin: scheme, host and port. https://www.rfc-editor.org/rfc/rfc9110#section-11.5 */
const isSameOrigin = (a, b) => URL.parse(a)?.origin === URL.parse(b)?.origin;
/** The URL without what logs in. */
const withoutLogin = (text) => {
    const url = URL.parse(text);
    if (url === null || (url.username === "" && url.password === ""))
        return text;
    url.username = "";
    url.password = "";
    return url.href;
};
/** What logs in, of a URL that has a password. */
const loginIn = (text) => {
    const url = URL.parse(text);
    if (url === null || url.password === "")
        return undefined;
    return { username: decoded(url.username), password: new _credential_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(decoded(url.password)) };
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};


/***/ }),

/***/ 21301:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const invalidToml = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const wrongType = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const missingKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const sameKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidPythonRange = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidRequirement = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const notText = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILE-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "A file that is to be read as text has bytes that are no UTF-8.",
    why: "TOML files are UTF-8; guessing another encoding would change names.",
    mend: "Save the file as UTF-8.",
}, ({ file, line }) => ({ message: `Not UTF-8: ${file}`, hint: "Save the file as UTF-8", file, line }));
const unreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file or folder is there, but cannot be read.",
    why: "What it holds could change what is released.",
    mend: "Give the user who runs this the right to read it, or put a plain file there.",
}, ({ file, why }) => ({
    message: `Cannot read ${file}: ${why}`,
    hint: "Give the user who runs this the right to read it, or put a plain file there",
    file,
}));


/***/ }),

/***/ 87285:
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

/***/ 29737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileIn),
/* harmony export */   v: () => (/* binding */ gitTopOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The topmost folder of the git repository that holds `folder`, `undefined` without git. */
const gitTopOf = (files, folder) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestors */ .T1)(folder).find((path) => files.realPath((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, ".git")) !== undefined);
/** A file of a folder as findings name it: from the git top level, without git from the folder. */
const fileIn = (files, folder, name) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(gitTopOf(files, folder) ?? folder, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name));


/***/ }),

/***/ 35908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ parent),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/** `path` below `folder`; an empty or absolute `path` is taken as such. Nothing is resolved. */
const join = (folder, path) => {
    if (path === "")
        return folder;
    if (isAbsolute(path) || folder === "")
        return path;
    return folder.endsWith("/") ? `${folder}${path}` : `${folder}/${path}`;
};
/** Whether a path starts at `/` or at a drive. */
const isAbsolute = (path) => path.startsWith("/") || (path[1] === ":" && /^[A-Za-z]:\//.test(path));
/** The folder that holds an absolute path, `undefined` for the topmost one. */
const parent = (path) => {
    const cut = path.lastIndexOf("/");
    if (cut === -1 || cut === path.length - 1)
        return undefined;
    const folder = path.slice(0, cut);
    return folder === "" || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
};
/** An absolute path and the folders above it, nearest first. */
const ancestors = (path) => {
    const found = [];
    for (let folder = path; folder !== undefined; folder = parent(folder))
        found.push(folder);
    return found;
};
/** Without `.`, empty parts and inner `..`; a leading `..` stays. Purely by letters, as uv does with its globs. */
const normalize = (path) => {
    const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
    const parts = [];
    for (const part of path.slice(root.length).split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else
            parts.push(part);
    }
    return root + parts.join("/");
};
/** How to come from the absolute `folder` to the absolute `path`; empty where they are the same. */
const relative = (folder, path) => {
    const from = folder.split("/").filter((part) => part !== "");
    const to = path.split("/").filter((part) => part !== "");
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same])
        same += 1;
    return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
};
/** The last part of a path. */
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);


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
