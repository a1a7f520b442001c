export const id = 419;
export const ids = [419];
export const modules = {

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6954);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5294);
/* harmony import */ var _domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1301);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5908);
/* harmony import */ var _domain_workspace_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6327);






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
    const top = (0,_domain_workspace_root_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTopOf */ .v)(nodeFiles, (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parent */ .$t)(path) ?? path);
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


/***/ })

};
