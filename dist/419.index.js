export const id = 419;
export const ids = [419];
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


/***/ })

};
