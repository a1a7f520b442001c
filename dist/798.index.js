export const id = 798;
export const ids = [798];
export const modules = {

/***/ 26096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sourceEdits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _folder_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44441);



/** Files on disk. */
const sourceEdits = {
    write: async (path, text) => {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
        const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target).then((about) => about.mode, () => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .vK)(target, text);
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, mode);
    },
};


/***/ }),

/***/ 50798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireInit: () => (/* binding */ wireInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/adapters/git/history.js
var git_history = __webpack_require__(88778);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(81565);
;// CONCATENATED MODULE: ./.build/js/adapters/git/remotes.js

/** Reads remotes with the `git` on `PATH`. `env` is the environment of this process. */
const createRemotes = (processes, env) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return {
        read: async (folder) => {
            if ((await (0,git_command/* findTopLevel */.Tt)(git, folder)) === undefined)
                return [];
            const lines = (await git.read({ folder, args: ["remote", "--verbose"] })).split("\n");
            return lines.flatMap((line) => {
                const [, name, url] = /^([^\t]+)\t(.*) \(fetch\)/.exec(line) ?? [];
                return name === undefined || url === undefined ? [] : [{ name, url }];
            });
        },
    };
};

// EXTERNAL MODULE: ./.build/js/adapters/node-files.js
var node_files = __webpack_require__(10419);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var adapters_processes = __webpack_require__(39325);
// EXTERNAL MODULE: ./.build/js/adapters/source-edits.js
var source_edits = __webpack_require__(26096);
// EXTERNAL MODULE: ./.build/js/adapters/uv/indexes.js + 2 modules
var indexes = __webpack_require__(45780);
;// CONCATENATED MODULE: ./.build/js/runtime/wire/init.js







/** What `init` looks at, and where it writes. */
const wireInit = ({ environment: { variables }, config, interview }) => {
    const processes = (0,adapters_processes/* createProcesses */.E)();
    // What this machine's variables tell uv says nothing of the project, for which the files are written.
    const project = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith("UV_")));
    return {
        files: node_files.nodeFiles,
        absolute: (path) => (0,external_node_path_.resolve)(path),
        history: (0,git_history/* createHistory */.n)(processes, variables),
        remotes: createRemotes(processes, variables),
        indexes: (0,indexes/* createIndexes */.b)(node_files.nodeFiles, project, process.cwd()),
        edits: source_edits/* sourceEdits */.z,
        config,
        interview,
    };
};


/***/ })

};
