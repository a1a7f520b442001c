export const id = 2888;
export const ids = [2888];
export const modules = {

/***/ 69468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "attest",
    description: "Sign every distribution that an earlier run built, for PyPI to show where it was made (PEP 740)",
    page: { title: "Attest distributions", icon: "shield", color: "blue" },
    inputs: {
        "working-directory": { ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk["working-directory"], surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9 },
        format: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk.format,
        dist: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "Folder with the distributions and the manifest of an earlier run; each file's attestation is put beside it, as `FILE.publish.attestation`",
            isRequired: true,
        }),
    },
    outputs: {
        "artifact-id": {
            description: "Id of an artifact with the distributions, the manifest and the attestations; empty where there is no artifact service",
            otherwise: "",
        },
        attested: {
            description: "Number of distributions in `dist` that have their attestation now, also on a re-run",
            otherwise: "0",
        },
    },
});


/***/ }),

/***/ 39551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);
/* harmony import */ var _version_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29053);




/** What decides which versions come next, and what their sections say. */
const { draft: _draft, write: _write, packages: _packages, ...planning } = _version_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d.inputs;
const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineContract */ .y)({
    name: "changelog",
    description: "Print the changelog's section of a release: one that is written, or the one that version would write",
    inputs: {
        ...planning,
        format: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)(["text", "json"], "text"),
        package: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "The package; where it is empty, all that have a section of that version, or are to be released",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
        }),
        version: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "The version; where it is empty, the one that `version` would write",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
        }),
    },
    outputs: {},
});


/***/ }),

/***/ 90117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "check",
    description: "Say what is wrong with the workspace, and mend what a program can",
    page: { title: "Check a uv workspace", icon: "activity", color: "green" },
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk,
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .vK,
        fix: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Show as a diff what a program can mend; with `yes`, write it",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
            default: "false",
        }),
        yes: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ description: "Write what `fix` shows", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9, default: "false" }),
    },
    outputs: {
        findings: {
            description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
            otherwise: "[]",
        },
    },
});


/***/ }),

/***/ 97245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "completion",
    description: "Write the script that completes commands and options in a shell",
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk,
        shell: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["bash", "zsh", "fish"], {
            description: "The shell",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .positional */ .n8,
            isRequired: true,
        }),
    },
    outputs: {},
});


/***/ }),

/***/ 82822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62085);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46009);


const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .y)({
    name: "discover",
    description: "List the members with path and version, and why each is or is not released",
    inputs: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk,
    outputs: {},
});


/***/ }),

/***/ 91580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "explain",
    description: "Say what a code means, why it matters and how to mend it",
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk,
        code: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "The code, as RA-WORKSPACE-NOT-FOUND", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .positional */ .n8, isRequired: true }),
    },
    outputs: {},
});


/***/ }),

/***/ 99189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "graph",
    description: "Show which members require which",
    inputs: {
        "working-directory": _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectory */ .p7,
        format: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)(["text", "levels", "json", "dot", "mermaid", "d2", "ascii"], "text"),
        deps: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Only what this package requires, directly or not", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9 }),
        rdeps: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Only what requires this package, directly or not", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9 }),
    },
    outputs: {},
});


/***/ }),

/***/ 79784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ actionNamed),
/* harmony export */   actions: () => (/* binding */ actions)
/* harmony export */ });
/* harmony import */ var _attest_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69468);
/* harmony import */ var _changelog_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39551);
/* harmony import */ var _check_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90117);
/* harmony import */ var _completion_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97245);
/* harmony import */ var _discover_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82822);
/* harmony import */ var _explain_contract_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91580);
/* harmony import */ var _graph_contract_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99189);
/* harmony import */ var _index_contract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19921);
/* harmony import */ var _init_contract_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7305);
/* harmony import */ var _plan_contract_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34930);
/* harmony import */ var _prepare_release_contract_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36456);
/* harmony import */ var _protect_main_contract_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61626);
/* harmony import */ var _publish_contract_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38728);
/* harmony import */ var _release_contract_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24382);
/* harmony import */ var _release_readiness_contract_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50001);
/* harmony import */ var _validate_release_contract_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(18825);
/* harmony import */ var _version_contract_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(29053);

















/** Every action in the order of the help: its contract, and its code for the one who runs it. */
const actions = {
    init: { contract: _init_contract_js__WEBPACK_IMPORTED_MODULE_8__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(4205), __webpack_require__.e(4427)]).then(__webpack_require__.bind(__webpack_require__, 14427)) },
    discover: { contract: _discover_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(4985)]).then(__webpack_require__.bind(__webpack_require__, 74985)) },
    graph: { contract: _graph_contract_js__WEBPACK_IMPORTED_MODULE_6__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(9083)]).then(__webpack_require__.bind(__webpack_require__, 19083)) },
    plan: { contract: _plan_contract_js__WEBPACK_IMPORTED_MODULE_9__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(1481), __webpack_require__.e(8902), __webpack_require__.e(2228)]).then(__webpack_require__.bind(__webpack_require__, 78559)) },
    check: { contract: _check_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(8976), __webpack_require__.e(9428), __webpack_require__.e(8964), __webpack_require__.e(8305), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 60359)) },
    "validate-release": { contract: _validate_release_contract_js__WEBPACK_IMPORTED_MODULE_15__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(8976), __webpack_require__.e(9736), __webpack_require__.e(6638)]).then(__webpack_require__.bind(__webpack_require__, 36833)) },
    "release-readiness": { contract: _release_readiness_contract_js__WEBPACK_IMPORTED_MODULE_14__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(9736), __webpack_require__.e(1707)]).then(__webpack_require__.bind(__webpack_require__, 81707)) },
    version: { contract: _version_contract_js__WEBPACK_IMPORTED_MODULE_16__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(7031), __webpack_require__.e(9702), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(8528), __webpack_require__.e(9736), __webpack_require__.e(4205), __webpack_require__.e(9210), __webpack_require__.e(9067), __webpack_require__.e(7366), __webpack_require__.e(2910)]).then(__webpack_require__.bind(__webpack_require__, 62910)) },
    changelog: { contract: _changelog_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(7031), __webpack_require__.e(9702), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(8528), __webpack_require__.e(9736), __webpack_require__.e(4205), __webpack_require__.e(9210), __webpack_require__.e(9067), __webpack_require__.e(7366), __webpack_require__.e(2910), __webpack_require__.e(647)]).then(__webpack_require__.bind(__webpack_require__, 30647)) },
    attest: { contract: _attest_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(9015), __webpack_require__.e(8528), __webpack_require__.e(6135), __webpack_require__.e(5057)]).then(__webpack_require__.bind(__webpack_require__, 90901)) },
    "prepare-release": { contract: _prepare_release_contract_js__WEBPACK_IMPORTED_MODULE_10__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(7031), __webpack_require__.e(9702), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(8528), __webpack_require__.e(8976), __webpack_require__.e(9736), __webpack_require__.e(4205), __webpack_require__.e(9210), __webpack_require__.e(9067), __webpack_require__.e(7366), __webpack_require__.e(2910), __webpack_require__.e(7076)]).then(__webpack_require__.bind(__webpack_require__, 69375)) },
    publish: { contract: _publish_contract_js__WEBPACK_IMPORTED_MODULE_12__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(1481), __webpack_require__.e(4633)]).then(__webpack_require__.bind(__webpack_require__, 42516)) },
    "protect-main": { contract: _protect_main_contract_js__WEBPACK_IMPORTED_MODULE_11__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(8976), __webpack_require__.e(7956)]).then(__webpack_require__.bind(__webpack_require__, 74751)) },
    release: { contract: _release_contract_js__WEBPACK_IMPORTED_MODULE_13__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(1157), __webpack_require__.e(6654), __webpack_require__.e(9736), __webpack_require__.e(1481), __webpack_require__.e(6114)]).then(__webpack_require__.bind(__webpack_require__, 76114)) },
    index: { contract: _index_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .contract */ .d, load: () => __webpack_require__.e(/* import() */ 1865).then(__webpack_require__.bind(__webpack_require__, 31865)) },
    explain: { contract: _explain_contract_js__WEBPACK_IMPORTED_MODULE_5__/* .contract */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(9067), __webpack_require__.e(9428), __webpack_require__.e(8704), __webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__, 50357)) },
    completion: { contract: _completion_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .contract */ .d, load: () => __webpack_require__.e(/* import() */ 7029).then(__webpack_require__.bind(__webpack_require__, 87029)) },
};
/** The action that a command, or a file in `dist/`, is called after. */
const actionNamed = (name) => Object.keys(actions).find((known) => {
    const { contract } = actions[known];
    return contract.name === name || contract.alias === name;
});


/***/ }),

/***/ 19921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "index",
    description: "Serve the embedded package index on loopback until it is stopped; the first line is its URL, the second the token for uploads",
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk,
        port: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)([0, 65_535], {
            description: "Port to listen on; 0 takes any that is free",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
            default: "0",
        }),
        store: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
        }),
    },
    outputs: {},
});


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "init",
    description: "Propose the configuration and the workflows of a repository, as a diff, and write them",
    notes: [
        "It reads the workspace, its tags, changelogs and fragments, the remote's address and the configuration,",
        "and asks no forge and no index. What it proposes is shown as a diff: [tool.release-actions] with what",
        "differs from the defaults, and the workflows publish, release-readiness and protect-main (with --flow merge also",
        "release-pull-request), as files of the repository, since PyPI compares the workflow's file.",
        "",
        "On a terminal it asks, and writes after a yes. Elsewhere it writes with --yes alone. It writes files and",
        "nothing else: git's HEAD, index and hooks stay, and no repository is made. What is there already is not",
        "written again. A file in the way is named, and then nothing is written; a workflow that somebody changed",
        "since is left alone, but for the pins of actions, which may move.",
        "",
        "It ends with the next steps: the publisher's form of each package with its fields filled in, the environment,",
        "the rulesets. With --forge gitea the workflows go to .gitea/workflows and upload with a token, for PyPI knows",
        "no identity of Gitea's jobs.",
        "",
        "With --check it writes nothing, and ends with 1 where something is not as it would write it.",
    ],
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk,
        flow: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["merge", "tag"], {
            description: "What starts a release: `merge`, a push to the default branch, which publishes each version that is not on the index; `tag`, a release tag. By itself `tag` where releases have been tagged or versions are made of tags, else `merge`",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
        }),
        changes: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["commits", "fragments", "off"], {
            description: "What says which versions come next; by itself `fragments` where a tool for them is set up, else `commits`",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
        }),
        dependents: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .dependents */ .Fc,
        forge: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["github", "gitea", "none"], {
            description: "For which forge workflows are written; by itself the remote's",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
        }),
        yes: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ description: "Ask nothing, and write what is proposed", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9, default: "false" }),
        check: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Write nothing, and say what is not as it would be written",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
            default: "false",
        }),
    },
    outputs: {},
});


/***/ }),

/***/ 34930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62085);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46009);


const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .y)({
    name: "plan",
    description: "Say what would be published, in which order, and why",
    page: { title: "Plan a uv workspace's release", icon: "list", color: "blue" },
    inputs: {
        "working-directory": _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .workingDirectory */ .p7,
        format: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(["text", "json", "csv"], "text"),
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .selection */ .r1,
        "python-version": _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonVersion */ .Tn,
    },
    outputs: {
        packages: {
            description: "The packages to publish, in order, as JSON: a list of `{name, version, path, level, tag, …}`",
            otherwise: "[]",
        },
        matrix: {
            description: "The same as a job matrix: `{include: [{name, version, path, tag, level}]}`",
            otherwise: '{"include":[]}',
        },
        "plan-path": { description: "Path of the plan, as JSON", otherwise: "" },
        empty: { description: "`true` where there is nothing to publish", otherwise: "true" },
    },
});


/***/ }),

/***/ 36456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);
/* harmony import */ var _version_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29053);




/** All that decides what is released is the same for both. */
const { draft: _, write: _own, ...planning } = _version_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d.inputs;
const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineContract */ .y)({
    name: "prepare-release",
    description: "Open the release pull request, or bring it up to date: versions, changelogs, lock",
    page: { title: "Prepare a release", icon: "git-pull-request", color: "blue" },
    inputs: {
        ...planning,
        format: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)(["text", "json"], "text"),
        base: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "The branch that it is merged into; the default branch where it is empty",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRun */ .hy,
        }),
        branch: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "The branch that it comes from. It is this action's own, and with `group` ends in `/GROUP`",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRun */ .hy,
            default: "release-actions/release",
        }),
        group: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "A group of the configuration, whose release gets a branch and a pull request of its own",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRun */ .hy,
        }),
        title: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "Of the pull request and its commit; `{packages}` stands for what is released",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRun */ .hy,
            default: "Release {packages}",
        }),
        labels: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ description: "Labels that the pull request gets", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRun */ .hy }),
        draft: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Open it as a draft",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRun */ .hy,
            default: "false",
        }),
        "dry-run": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ description: "Say what would be done, with the diff, and do nothing", default: "false" }),
        "github-token": (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .githubToken */ .bU)("Writes the branch and the pull request. With the job's own token somebody has to let its workflow runs start; with an App's or a person's they start by themselves"),
    },
    outputs: {
        "pull-request": { description: "Number of the pull request; empty where there is none", otherwise: "" },
        "pull-request-url": { description: "Its address", otherwise: "" },
        branch: { description: "The branch that it comes from", otherwise: "" },
        "head-sha": { description: "The newest commit of that branch", otherwise: "" },
        changed: { description: "`true` where this run changed the branch or the pull request", otherwise: "false" },
        empty: { description: "`true` where there is nothing to release", otherwise: "true" },
        packages: {
            description: "The packages to release, as JSON: a list of `{name, path, from, to, why}`",
            otherwise: "[]",
        },
        findings: {
            description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
            otherwise: "[]",
        },
    },
});


/***/ }),

/***/ 61626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "protect-main",
    description: "Judge whether the default branch moved by pull requests alone",
    page: { title: "Watch how the default branch moves", icon: "shield", color: "green" },
    inputs: {
        // Every command takes it; as a step there is no folder to look into.
        "working-directory": { ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk["working-directory"], surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9 },
        format: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk.format,
        branch: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "The branch that is watched; without it the repository's default branch" }),
        "allow-actors": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
            description: "Who may push without a pull request: logins, app slugs or ids of pushers. Authors and committers count for nothing",
        }),
        "allow-patterns": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .rows */ .Ge)({
            description: "By line: regular expressions in RE2's syntax, one of which the subject of each commit of an allowed pusher must match; `^` and `$` bind them to its ends",
        }),
        "fail-on-unknown": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Fail (exit status 75) where the forge does not answer, lags or refuses; else that is a warning",
            default: "false",
        }),
        since: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: "How far back an audit looks: on schedule and dispatch, and from a terminal without `before`",
            default: "7d",
        }),
        before: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Commit on which the branch stood, to judge one update", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9 }),
        after: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Commit to which it moved", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9 }),
        repository: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "The repository as `owner/name`",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
            environment: [{ name: "GITHUB_REPOSITORY" }],
        }),
        "github-token": (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .githubToken */ .bU)("Reads the branch's activity, pull requests, commits and rules"),
    },
    outputs: {
        verdict: {
            description: "`pass`; `direct-push`: some update went past the pull requests, by a push or force push; `unknown`: not all could be seen",
            otherwise: "unknown",
        },
        updates: {
            description: "JSON, newest first: `[{before, after, at, pusher: {id, login}, verdict, how, why, pull_requests, commits: [{sha, subject}], removed}]`",
            otherwise: "[]",
        },
        findings: {
            description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
            otherwise: "[]",
        },
    },
});


/***/ }),

/***/ 38728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "publish",
    alias: "topo-publish",
    description: "Publish the packages of a uv workspace to a package index, dependencies first",
    page: { title: "Publish a uv workspace", icon: "package", color: "blue" },
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk,
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .selection */ .r1,
        "pypi-api-token": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
            description: "Upload token. The input goes wherever `index` says; the environment's goes to PyPI, TestPyPI and loopback only",
            environment: [{ name: "PYPI_API_TOKEN" }],
        }),
        "trusted-publishing": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["automatic", "always", "never"], {
            description: "Whether to upload with the job's identity token; a given token wins over `automatic`",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "automatic",
        }),
        "wait-for": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["accepted", "listed", "installable"], {
            description: "The state on the index that frees the packages which need this one",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "listed",
        }),
        "wait-timeout": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: "How long to wait for that state, for each package; and for an index that asks to come back with an upload later",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "15m",
        }),
        rehearse: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Take every file through the embedded index and install every package from it before the first upload",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "true",
        }),
        smoke: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["import", "resolve", "off"], {
            description: "What is tried with every package in a fresh environment: install and import it, or `resolve` (solve its requirements, with nothing but metadata downloaded), or nothing",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "import",
        }),
        "python-version": _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonVersion */ .Tn,
        "concurrent-uploads": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)([1, 64], {
            description: "How many packages are uploaded at once",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "4",
        }),
        dist: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "Folder with the distributions and the manifest of an earlier run: nothing is built, no project code runs, every hash is checked",
        }),
        attestations: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["auto", "true", "false"], {
            description: "Whether the attestations in `dist` go along: `auto` (to PyPI and TestPyPI, under trusted publishing), `true` (always; without one for every file, or with a token, nothing is published), `false`",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "auto",
        }),
        "allow-dirty": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Publish although a chosen package has changes that are not committed; ignored files never count",
            default: "false",
        }),
        "dry-run": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Do all but the upload: needs no credential, and leaves `dist` for a later job",
            default: "false",
        }),
        yes: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Do not ask before the upload",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
            default: "false",
        }),
        "github-token": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
            description: "For what the forge is asked; publishing by itself asks it nothing",
            environment: [{ name: "GITHUB_TOKEN" }],
            expression: "${{ github.token }}",
        }),
    },
    outputs: {
        published: {
            description: "`true` where every planned package is complete on the index, also after a re-run; `false` with `dry-run`",
            otherwise: "false",
        },
        uploaded: { description: "Number of files that this run put on the index", otherwise: "0" },
        "published-packages": {
            description: "The whole release as JSON: a list of `{name, version, tag, url, uploaded, files: [{name, size, sha256}]}`",
            otherwise: "[]",
        },
        index: { description: "The index, as it was given", otherwise: "" },
        "plan-path": { description: "Path of the plan, as JSON", otherwise: "" },
        "manifest-path": { description: "Path of the manifest, from which a later job or a re-run starts", otherwise: "" },
        "dist-path": { description: "Path of the folder with the distributions", otherwise: "" },
        "report-path": { description: "Path of the report, as Markdown", otherwise: "" },
        "artifact-id": {
            description: "Id of the uploaded artifact; empty where there is no artifact service",
            otherwise: "",
        },
    },
});


/***/ }),

/***/ 50001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);
/* harmony import */ var _validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77578);




const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineContract */ .y)({
    name: "release-readiness",
    description: "Say whether merging releases what it should: the project's gates, validation, checks, scope, preview",
    page: { title: "Release readiness", icon: "thumbs-up", color: "green" },
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk,
        gates: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .rows */ .Ge)({
            description: "What must pass, one to a line: `name: command`; `name: check:CI / test` to cite a check run that CI has done; `name: clone: command` to run it in a fresh clone of the commit, `name: clone` alone for `uv sync --locked --all-packages` there",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        }),
        "gate-timeout": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: "How long each gate may take, and a cited check run is waited for",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "30m",
        }),
        scope: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .rows */ .Ge)({
            description: "Globs of the paths that may be touched, one to a line, from the top of the repository; against the merge base with the target branch",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        }),
        forbid: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .rows */ .Ge)({
            description: "What added lines must not match, one to a line: `name: regex`, in RE2's syntax",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        }),
        checks: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Run the checks of the workspace's health, as `check` does",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "true",
        }),
        preview: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Show what would be released: packages, versions, changelog sections, graph",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "true",
        }),
        comment: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Say the same in a comment on the pull request, kept up to date; needs `pull-requests: write`",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "false",
        }),
        ..._validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .validation */ .E,
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .vK,
        "github-token": (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .githubToken */ .bU)("Reads cited check runs, and writes the comment"),
    },
    outputs: {
        ready: { description: "`true` where nothing stands in the way of the release", otherwise: "false" },
        gates: {
            description: "JSON: `[{id, name, result, seconds, why, url}]`; `result` is `passed`, `failed`, `timed out`, `skipped` or `not configured`",
            otherwise: "[]",
        },
        findings: {
            description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
            otherwise: "[]",
        },
    },
});


/***/ }),

/***/ 24382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _publish_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38728);
/* harmony import */ var _release_readiness_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50001);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46009);
/* harmony import */ var _validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77578);






const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_5__/* .defineContract */ .y)({
    name: "release",
    description: "Validate a tag, run the gates, and publish what it releases, stopping at the first that fails",
    page: { title: "Release a uv workspace", icon: "package", color: "green" },
    inputs: {
        ..._publish_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d.inputs,
        gates: {
            ..._release_readiness_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d.inputs.gates,
            // Those of the pull request, from the configuration, would be refused beside an id-token.
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRun */ .hy,
        },
        "gate-timeout": _release_readiness_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d.inputs["gate-timeout"],
        changelog: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .tw)(_validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validation */ .E.changelog),
        "require-changelog": (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .tw)(_validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validation */ .E["require-changelog"]),
        "require-default-branch": (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .tw)(_validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validation */ .E["require-default-branch"]),
        "version-files": (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .tw)(_validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validation */ .E["version-files"]),
        channel: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .tw)(_validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validation */ .E.channel),
        "github-token": (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .githubToken */ .bU)("Reads cited check runs"),
    },
    outputs: {
        ..._publish_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d.outputs,
        findings: _release_readiness_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d.outputs.findings,
    },
});


/***/ }),

/***/ 46009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ dependents),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   Tn: () => (/* binding */ pythonVersion),
/* harmony export */   bU: () => (/* binding */ githubToken),
/* harmony export */   p7: () => (/* binding */ workingDirectory),
/* harmony export */   r1: () => (/* binding */ selection),
/* harmony export */   tw: () => (/* binding */ configured),
/* harmony export */   vK: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _domain_tag_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14092);


const workingDirectory = (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: "Any folder inside the workspace; the whole workspace is meant in any case",
    default: ".",
});
/** What a command writes on standard output. */
const format = (formats, byDefault) => (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(formats, {
    description: "What is written to standard output",
    surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
    default: byDefault,
});
const pythonVersion = (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
    description: "Python versions, as uv takes them: the first builds, all smoke-test; uv chooses where it is empty",
    surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
});
/** What one command takes as an input, and another goes by: set once, in the configuration. */
const configured = (field) => ({ ...field, surfaces: ["key"] });
/** What every command takes. */
const always = { "working-directory": workingDirectory, format: format(["text", "json"], "text") };
/** What the checks of a workspace's health are told. */
const health = {
    ignore: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        description: "Codes of findings that are not wanted, or `CODE:package` for one package",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
    }),
    strict: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ description: "Warnings count as errors", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS, default: "false" }),
};
/** Which packages are meant, and as which index would know them. */
const selection = {
    tag: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Chooses what is published where `packages` is empty: a package's tag that package alone, a workspace tag all",
        environment: [{ name: "GITHUB_REF", prefix: "refs/tags/" }],
    }),
    "tag-format": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        description: "How tags are written, with `{name}` and `{version}`; where several fit, the longest name wins. Where it is not set, `{version}`, `{name}-{version}` and `{name}/{version}` are tried after the defaults",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        default: _domain_tag_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTagFormats */ .uV.join("\n"),
    }),
    packages: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        description: "Packages to publish, names or globs; wins over `tag`. Where both are empty: all that can be published and are not yet on the index",
    }),
    exclude: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ description: "Packages to leave out, names or globs", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS }),
    index: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "`pypi`, `testpypi`, `rehearsal` (the embedded index, never a credential), the name of a `[[tool.uv.index]]` with a `publish-url`, or an upload URL. Where it is empty: uv's own target (`publish-url`, `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, the one index with a `publish-url`), else `pypi`",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
    }),
    "check-url": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Simple URL of the index, needed with an upload URL that is not known; else the index's own",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
    }),
    username: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "User name for any index and its `check-url`",
        surfaces: ["input"],
        environment: [{ name: "UV_PUBLISH_USERNAME" }],
    }),
    password: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        description: "Password or token for any index and its `check-url`",
        environment: [{ name: "UV_PUBLISH_TOKEN" }, { name: "UV_PUBLISH_PASSWORD" }],
    }),
    bounds: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["lower", "major", "minor", "exact", "off"], {
        description: "What a requirement on a sibling without a specifier gets in the built metadata, in uv's words; an author's specifier stays and must admit the planned version",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        default: "lower",
    }),
};
/** The forge's token. Each action says what it reads with it. */
const githubToken = (description) => (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description,
    environment: [{ name: "GITHUB_TOKEN" }],
    expression: "${{ github.token }}",
});
/** What becomes of packages that require one that moves. */
const dependents = (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["specifier", "none"], {
    description: "`specifier`: what requires a package by a specifier that the new version leaves is released too, with a wider one",
    surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
    default: "specifier",
});


/***/ }),

/***/ 18825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46009);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77578);



const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: "validate-release",
    description: "Check that version, changelog, tag, lock and the other version files of a release agree",
    page: { title: "Validate a release", icon: "check-circle", color: "green" },
    inputs: { ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk, ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .validation */ .E },
    outputs: {
        state: {
            description: "`ready`; `idle`: nothing to release, the version is the last released one; `released`: tag mode, and the index has it; `invalid`, which alone fails",
            otherwise: "invalid",
        },
        version: {
            description: "The version that is released, where it is one for all; else the one that the tag says",
            otherwise: "",
        },
        tag: { description: "The tag, in branch mode the one that the release would have", otherwise: "" },
        package: { description: "The package that is released, where it is one alone", otherwise: "" },
        prerelease: { description: "`true` where a pre-release is released", otherwise: "false" },
        notes: {
            description: "The changelog's section of the version as Markdown, at most 125,000 letters; of several packages each under a heading",
            otherwise: "",
        },
        packages: {
            description: "JSON, one entry for each package: `{name, version, state, reason, tag, previous, prerelease, notes}`",
            otherwise: "[]",
        },
        findings: {
            description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
            otherwise: "[]",
        },
    },
});


/***/ }),

/***/ 77578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ validation)
/* harmony export */ });
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);


/** What a validation takes, whoever asks for one. */
const validation = {
    mode: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["auto", "branch", "tag"], {
        description: "`tag` validates what a tag releases, `branch` what a merge would; `auto` is `tag` where there is a tag, else `branch`",
        default: "auto",
    }),
    tag: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "The tag that releases: a package's tag that package alone, a workspace tag all",
        environment: [{ name: "GITHUB_REF", prefix: "refs/tags/" }],
    }),
    "tag-format": _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .selection */ .r1["tag-format"],
    packages: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ description: "Packages to validate, names or globs; all that can be released where it is empty" }),
    changelog: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Path of the changelog from the root, with `{name}` and `{path}` where each package has its own; where it is empty, where towncrier, scriv, commitizen, semantic-release or changie are told to write it, then, of `CHANGELOG.md`, `CHANGES.rst` and the like, the one that goes furthest beside the package, or in its `docs`, else beside the root",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
    }),
    "require-changelog": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["auto", "true", "false"], {
        description: "Whether a release needs a section of its own in a changelog; `auto`: where there is a changelog",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        default: "auto",
    }),
    "require-default-branch": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: "In tag mode: the tag's commit must be on the default branch",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        default: "true",
    }),
    "version-files": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .rows */ .Ge)({
        description: "Other places of the version, one to a line: `path: regex` whose only group, or the one called `version`, is the version; or `path#key.path` of a TOML, JSON or YAML file",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
    }),
    channel: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["any", "stable"], {
        description: "`stable` refuses pre-releases",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        default: "any",
    }),
    index: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Asked where tags are missing, and in tag mode for what is released already: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`",
        surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        default: "pypi",
    }),
};


/***/ }),

/***/ 29053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62085);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37243);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46009);
/* harmony import */ var _validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77578);




const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineContract */ .y)({
    name: "version",
    description: "Say which versions the changes since the last releases ask for, and why",
    page: { title: "Plan the next versions", icon: "trending-up", color: "blue" },
    inputs: {
        "working-directory": _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectory */ .p7,
        format: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)(["text", "json", "diff"], "text"),
        write: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Write the release into the files: versions, version files, changelogs, fragments that are used up, `uv.lock`; all of them or none, and nothing of git",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
            default: "false",
        }),
        draft: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "JSON with a draft of the release: channel, versions, tags and titles",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOnly */ .o9,
            default: "false",
        }),
        "tag-format": _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .selection */ .r1["tag-format"],
        packages: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
            description: "Packages to plan for, names, globs or `group:NAME`; all that can be released where it is empty",
        }),
        exclude: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ description: "Packages to leave out, names, globs or `group:NAME`", surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS }),
        bump: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .rows */ .Ge)({
            description: "`auto` (what the changes ask for), `major`, `minor`, `patch`, `stable` (the final release of a pre-release), `a`, `b`, `rc`, `post`, or a version; for some packages alone, one to a line: `NAME: WORD`",
            default: "auto",
        }),
        prerelease: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["a", "b", "rc"], {
            description: "What is released becomes such a pre-release; where it is empty, a line of pre-releases goes on, and all else is final",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        }),
        changes: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["auto", "commits", "fragments", "both", "off"], {
            description: "What is read: conventional commits, fragments of towncrier, scriv or changesets, or both; `auto`: fragments where a tool for them is set up, else commits",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "auto",
        }),
        since: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "A branch, tag or commit from which changes count for all packages, instead of their last releases",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRun */ .hy,
        }),
        dependents: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .dependents */ .Fc,
        bounds: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .selection */ .r1.bounds,
        "prerelease-sections": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["rollup", "keep"], {
            description: "What becomes of the changelog's sections of pre-releases in the final one: `rollup` joins them into it, `keep` leaves them",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "rollup",
        }),
        date: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Of the changelog's headings, as `YYYY-MM-DD`; today in UTC where it is empty" }),
        changelog: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .configured */ .tw)(_validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .validation */ .E.changelog),
        "version-files": (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .configured */ .tw)(_validate_release_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .validation */ .E["version-files"]),
        "force-unchanged": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
            description: "Packages without a change are released too, as a patch",
            default: "false",
        }),
        strict: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .vK.strict,
        "api-check": (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["off", "griffe"], {
            description: "`griffe`: public names and parameters are compared with the last release, both by their wheels and without running them; what code does is not seen",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
            default: "off",
        }),
        index: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "Asked what is released already, and what installers see of it: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`; uv's own target where it is empty, else `pypi`",
            surfaces: _contract_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lasting */ .nS,
        }),
    },
    outputs: {
        packages: {
            description: "The packages to release, as JSON: a list of `{name, path, current, proposed, bump, reason, tag, changes, because_of, …}`, `changes` empty where they would be too long for an output: `plan-path` has them",
            otherwise: "[]",
        },
        empty: { description: "`true` where there is nothing to release", otherwise: "true" },
        "plan-path": { description: "Path of the release plan, as JSON", otherwise: "" },
        "draft-path": { description: "Path of the draft, as JSON", otherwise: "" },
        findings: {
            description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
            otherwise: "[]",
        },
    },
});


/***/ }),

/***/ 55266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ terminalOptions),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
const folders = new Set(["working-directory", "dist", "store"]);
const placeholders = {
    text: "text",
    lines: "list",
    choice: "word",
    flag: "true|false",
    count: "number",
    duration: "duration",
    secret: "secret",
};
const optionOf = (name, field) => ({
    name,
    short: name === "working-directory" ? "C" : undefined,
    description: field.description,
    takesValue: field.kind === "flag" ? "maybe" : "yes",
    placeholder: folders.has(name)
        ? "folder"
        : field.kind === "choice"
            ? field.choices.join("|")
            : placeholders[field.kind],
    words: field.choices,
    isFolder: folders.has(name),
    isList: field.kind === "lines",
    default: field.default,
});
/** A switch that is on for the next run where it is, off again where its default is `true`. */
const negationOf = (name, field) => field.kind === "flag" && field.default === "true"
    ? [terminalOption(`no-${name}`, `The same as --${name} false`)]
    : [];
const terminalOption = (name, description, rest = {}) => ({
    name,
    short: undefined,
    description,
    takesValue: "no",
    placeholder: "",
    words: [],
    isFolder: false,
    isList: false,
    default: undefined,
    ...rest,
});
/** What every command takes beside its contract: how a terminal shows things. */
const terminalOptions = [
    terminalOption("quiet", "Show errors only", { short: "q" }),
    terminalOption("verbose", "Show more, as does RUNNER_DEBUG=1", { short: "v" }),
    terminalOption("color", "Colours; also NO_COLOR and FORCE_COLOR", {
        takesValue: "yes",
        placeholder: "auto|always|never",
        words: ["auto", "always", "never"],
        default: "auto",
    }),
    terminalOption("no-progress", "Show no progress"),
];
/** A contract as a command. */
const commandLine = ({ name, alias, description, notes = [], inputs }) => {
    const fields = Object.entries(inputs);
    return {
        name,
        alias,
        description,
        notes,
        options: fields
            .filter(([, { surfaces }]) => surfaces.includes("flag"))
            .flatMap(([key, field]) => [optionOf(key, field), ...negationOf(key, field)]),
        variables: fields
            .filter(([, { surfaces }]) => !surfaces.includes("flag"))
            .flatMap(([, field]) => field.environment.map((variable) => ({ name: variable.name, description: field.description }))),
        arguments: fields
            .filter(([, { surfaces }]) => surfaces.includes("argument"))
            .map(([key, field]) => ({ name: key, description: field.description, words: field.choices })),
    };
};


/***/ }),

/***/ 62085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ camel),
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Keeps the exact type of the inputs. */
const defineContract = (contract) => contract;
const camel = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 37243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ rows),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   hy: () => (/* binding */ eachRun),
/* harmony export */   n8: () => (/* binding */ positional),
/* harmony export */   nS: () => (/* binding */ lasting),
/* harmony export */   o9: () => (/* binding */ commandOnly),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var _domain_credential_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53919);

/** A choice of one run. */
const eachRun = ["input", "flag"];
/** A property of the project, which a run may override. */
const lasting = ["input", "flag", "key"];
/** Never on a command line, where every process could read it, nor in a file. */
const concealed = ["input"];
const commandOnly = ["flag"];
const positional = ["argument"];
const field = (kind, options, rest) => ({
    kind,
    description: options.description,
    surfaces: options.surfaces ?? eachRun,
    environment: options.environment ?? [],
    default: options.default,
    expression: options.expression,
    isRequired: options.isRequired ?? false,
    choices: [],
    range: undefined,
    ...rest,
});
const text = (options) => field("text", options, { parse: (value) => ({ value }) });
/** A list, by line or comma; empty where nobody gives it. */
const lines = (options) => field("lines", options, {
    parse: (value) => ({
        value: value
            .split(/[\n,]/)
            .map((item) => item.trim())
            .filter((item) => item !== ""),
    }),
});
/** A list by line alone, for values that may hold commas: commands, regular expressions. */
const rows = (options) => field("lines", options, {
    parse: (value) => ({
        value: value
            .split("\n")
            .map((item) => item.trim())
            .filter((item) => item !== ""),
    }),
});
const choice = (choices, options) => field("choice", options, {
    choices,
    parse: (value) => {
        const found = choices.find((known) => known === value);
        return found === undefined ? { expected: oneOf(choices) } : { value: found };
    },
});
/** `true` or `false` and nothing else: a `yes` that counts as `false` would publish what should be tried. */
const flag = (options) => field("flag", options, {
    choices: ["true", "false"],
    parse: (value) => value === "true" || value === "false" ? { value: value === "true" } : { expected: "true or false" },
});
/** A whole number within the range, both ends included. */
const count = ([least, greatest], options) => field("count", options, {
    range: [least, greatest],
    parse: (value) => {
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        return number >= least && number <= greatest
            ? { value: number }
            : { expected: `a whole number from ${least} to ${greatest}` };
    },
});
const millisecondsOf = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30s`, `15m`, `2h`, `7d`, as milliseconds. */
const duration = (options) => field("duration", options, {
    parse: (value) => {
        const [, digits, unit] = /^([1-9]\d{0,5})([smhd])$/.exec(value) ?? [];
        return digits === undefined || unit === undefined
            ? { expected: "a duration such as 30s, 15m or 2h" }
            : { value: Number(digits) * millisecondsOf[unit] };
    },
});
/** Comes by the action's input or the environment, never by a flag or a file. */
const secret = (options) => field("secret", { ...options, surfaces: concealed }, { parse: (value, from) => ({ value: { secret: new _domain_credential_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value), from } }) });
const oneOf = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;


/***/ }),

/***/ 94684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noPackageConfig),
/* harmony export */   a: () => (/* binding */ noConfig)
/* harmony export */ });
/** Of a package that nothing is said of. */
const noPackageConfig = {
    smoke: undefined,
    extras: [],
    pythonVersions: [],
    isPrivate: false,
    tagFormats: [],
    extraPaths: [],
    group: undefined,
};
/** Of a project that says nothing. */
const noConfig = {
    file: "pyproject.toml",
    settings: {},
    packages: new Map(),
    groups: new Map(),
    commitTypes: new Map(),
    firstCommit: undefined,
};


/***/ }),

/***/ 36685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   lO: () => (/* binding */ spell)
/* harmony export */ });
/** A TOML value for a message. */
const spell = (value) => JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? Number(inner) : inner)) ?? String(value);
const isText = (value) => typeof value === "string" && value !== "";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);


/***/ }),

/***/ 53919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/** A value that no log, error or JSON can show. Made only at the edge, from the environment or the runner's inputs. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}


/***/ }),

/***/ 36455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   groupTwice: () => (/* binding */ groupTwice),
/* harmony export */   invalidSetting: () => (/* binding */ invalidSetting),
/* harmony export */   twoConfigs: () => (/* binding */ twoConfigs),
/* harmony export */   unknownGroup: () => (/* binding */ unknownGroup),
/* harmony export */   unknownKey: () => (/* binding */ unknownKey),
/* harmony export */   unknownPackage: () => (/* binding */ unknownPackage),
/* harmony export */   unreadableConfig: () => (/* binding */ unreadableConfig)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const unknownKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIG-UNKNOWN-KEY",
    severity: "error",
    mender: "usage",
    meaning: "`[tool.release-actions]` has a key that does not exist, or one that only a run can be given.",
    why: "A misspelt key would leave the default in force without a word.",
    mend: "Correct the key. `docs/inputs.md` lists every key.",
}, ({ key, nearest, place }) => ({
    message: `Unknown key in the configuration: ${key}`,
    hint: nearest === undefined ? "docs/inputs.md lists every key" : `Did you mean ${nearest}?`,
    ...place,
}));
const invalidSetting = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIG-INVALID-VALUE",
    severity: "error",
    mender: "usage",
    meaning: "A key of `[tool.release-actions]` has a value of the wrong type, or one that it cannot have.",
    why: "A value that is guessed at could publish what was only to be tried.",
    mend: "Give a value that the message names. TOML's booleans and numbers stand without quotes.",
}, ({ key, expected, value, place }) => ({
    message: `${key}: expected ${expected}, not ${value}`,
    hint: `Give ${expected}, or remove the key for the default`,
    ...place,
}));
const unknownPackage = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIG-UNKNOWN-PACKAGE",
    severity: "error",
    mender: "usage",
    meaning: "`[tool.release-actions.packages]` or a group speaks of a package that is no member of the workspace.",
    why: "Its settings, `private` among them, would do nothing.",
    mend: "Correct the name, or remove the table. `release-actions discover` lists the members.",
}, ({ name, nearest, place }) => ({
    message: `The configuration speaks of a package that is no member: ${name}`,
    hint: nearest === undefined ? "release-actions discover lists the members" : `Did you mean ${nearest}?`,
    ...place,
}));
const twoConfigs = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIG-TWICE",
    severity: "error",
    mender: "usage",
    meaning: "There is both a `release-actions.toml` and a `[tool.release-actions]` in the root's `pyproject.toml`.",
    why: "Two places that may say different things leave open which one counts.",
    mend: "Keep one of them. The keys are the same in both.",
}, ({ file, other }) => ({
    message: `The configuration stands twice: in ${other} and in ${file}`,
    hint: `Move everything into one of them: ${other} or ${file}`,
    file,
}));
const unreadableConfig = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIG-UNREADABLE",
    severity: "error",
    mender: "usage",
    meaning: "`release-actions.toml` is not TOML.",
    why: "Without the settings, a run would do something else than what was written down.",
    mend: "Mend the file at the line that the message names. https://toml.io has the language.",
}, ({ why, place }) => ({
    message: `${place.file} is not TOML: ${why}`,
    hint: "Mend the file at that line",
    ...place,
}));
const unknownGroup = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIG-UNKNOWN-GROUP",
    severity: "error",
    mender: "usage",
    meaning: "`packages`, `exclude` or a package's own table names a group that the configuration does not have.",
    why: "A misspelt group would leave out what was meant, or take what was to be left out.",
    mend: "Correct the name, or add `[tool.release-actions.groups.NAME]` with its `packages`.",
}, ({ input, name, nearest }) => ({
    message: `${input} names a group that the configuration does not have: ${name}`,
    hint: nearest === undefined ? `Add [tool.release-actions.groups.${name}]` : `Did you mean ${nearest}?`,
}));
const groupTwice = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIG-GROUP-TWICE",
    severity: "error",
    mender: "usage",
    meaning: "A package is in two groups that have a versioning.",
    why: "Each of them could give it another version.",
    mend: "Take it out of one of them, or take the `versioning` of one away.",
}, ({ package: name, groups }) => ({
    package: name,
    message: `${name} is in two groups with a versioning: ${groups.join(", ")}`,
    hint: `Take ${name} out of one of them`,
}));


/***/ }),

/***/ 21508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ defineFinding),
/* harmony export */   PQ: () => (/* binding */ asWarning),
/* harmony export */   px: () => (/* binding */ strictly)
/* harmony export */ });
/** The same, where it stops nothing yet, or nothing here. */
const asWarning = (finding) => ({ ...finding, severity: "warning" });
/** The same, for whoever wants warnings to count as errors. */
const strictly = (finding) => finding.severity === "warning" ? { ...finding, severity: "error" } : finding;
/** Declares a code once: its explanation and the words of its findings. */
const defineFinding = (explanation, write) => {
    const { code, severity, mender } = explanation;
    const make = (argument) => {
        const details = write(argument);
        return { code, severity, mender, ...details, message: shortened(details.message) };
    };
    return Object.assign(make, explanation);
};
/** Somebody else's value at the end may be of any length; nobody reads more of it, and every copy would carry it. */
const shortened = (message) => message.length > longestMessage ? `${message.slice(0, longestMessage).toWellFormed()}…` : message;
const longestMessage = 2000;


/***/ }),

/***/ 83654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildCycle: () => (/* binding */ buildCycle),
/* harmony export */   directUrl: () => (/* binding */ directUrl),
/* harmony export */   excludesSibling: () => (/* binding */ excludesSibling),
/* harmony export */   extraUnbound: () => (/* binding */ extraUnbound),
/* harmony export */   hardCycle: () => (/* binding */ hardCycle),
/* harmony export */   notPublishable: () => (/* binding */ notPublishable),
/* harmony export */   patternMatchesNothing: () => (/* binding */ patternMatchesNothing),
/* harmony export */   siblingMissing: () => (/* binding */ siblingMissing),
/* harmony export */   tagFitsNoFormat: () => (/* binding */ tagFitsNoFormat),
/* harmony export */   tagFormatAssumed: () => (/* binding */ tagFormatAssumed),
/* harmony export */   tagFormatInvalid: () => (/* binding */ tagFormatInvalid),
/* harmony export */   tagIsNotVersion: () => (/* binding */ tagIsNotVersion),
/* harmony export */   tagOfAnother: () => (/* binding */ tagOfAnother),
/* harmony export */   versionRefused: () => (/* binding */ versionRefused),
/* harmony export */   versionUnknown: () => (/* binding */ versionUnknown)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const tagFormatInvalid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-FORMAT-INVALID",
    severity: "error",
    mender: "usage",
    meaning: "A `tag-format` cannot be read, or makes tags that git refuses or that say too little.",
    why: "The tag chooses what is published and must agree with the version, so a format must hold `{version}`.",
    mend: "Write the format with `{version}`, and `{name}` where each package has its own tags, as in `{name}-v{version}`.",
}, ({ format, why }) => ({
    message: `The tag format ${why}: ${format}`,
    hint: "Write it with {version}, and {name} where packages have their own tags, as in {name}-v{version}",
}));
const tagFitsNoFormat = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-FITS-NO-FORMAT",
    severity: "error",
    mender: "usage",
    meaning: "The tag names neither a package of the workspace nor the workspace, in none of the tag formats.",
    why: "The tag chooses what is published. A guess could publish something else.",
    mend: "Write the `tag-format` that the hint shows, name the tag by one of the formats that the message lists, or say what to publish with `packages`.",
}, ({ tag, formats, line, example }) => ({
    message: `The tag fits none of ${formats.join(", ")} with a version and the name of a package: ${tag}`,
    hint: `${line === undefined ? "Set tag-format to how tags are written" : `Write ${line}`}, name the tag as in ${example}, or say what to publish with packages`,
}));
const tagFormatAssumed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-FITS-NO-FORMAT-SET",
    severity: "notice",
    mender: "project",
    meaning: "No `tag-format` is set, and the tag is read by one that is usual but says little, such as `{version}`.",
    why: "A setting says for certain which tags are releases, and of what.",
    mend: "Nothing needs to be done. The `tag-format` that the hint shows says the same.",
}, ({ tag, format }) => ({
    message: `No tag-format is set, and by ${format} the tag is read: ${tag}`,
    hint: `Nothing needs to be done; tag-format = ${JSON.stringify(format)} in [tool.release-actions] says the same`,
}));
const tagOfAnother = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-OF-ANOTHER-WORKSPACE",
    severity: "notice",
    mender: "project",
    meaning: "The tag belongs to a project of the same repository that is no part of this workspace.",
    why: "A tag push starts the workflows of every workspace, and only one of them has something to release.",
    mend: "Nothing needs to be done. That project is released by a run with its folder as `working-directory`.",
}, ({ tag, name, path }) => ({
    message: `The tag is that of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}, which is no part of this workspace: ${tag}`,
    hint: `Nothing needs to be done: nothing is released here; a run with working-directory: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)} releases it`,
}));
const tagIsNotVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-IS-NOT-VERSION",
    severity: "error",
    mender: "project",
    meaning: "The tag says one version and the package has another.",
    why: "A release whose tag and files disagree cannot be found again, and a file name once used is used up.",
    mend: "Tag the commit that has the version, or set the version and tag again.",
}, ({ tag, tagVersion, package: found }) => ({
    message: found === undefined
        ? `The tag ${tag} says ${tagVersion}, and no package of the workspace has that version`
        : `The tag ${tag} says ${tagVersion}, but ${found.name} has the version ${found.version}`,
    hint: `Set the version to ${tagVersion} and tag again, or tag the commit that has it`,
    ...(found && { package: found.name, ...found.place }),
}));
const patternMatchesNothing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
    severity: "error",
    mender: "usage",
    meaning: "A name or glob in `packages` or `exclude` means no member of the workspace.",
    why: "A misspelt name would leave out what was to be published, or publish what was to be left out.",
    mend: "Correct the name. `release-actions discover` lists the members.",
}, ({ input, pattern, nearest }) => ({
    message: `No package of the workspace matches what ${input} says: ${pattern}`,
    hint: nearest === undefined ? "release-actions discover lists the packages" : `Did you mean ${nearest}?`,
}));
const notPublishable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PLAN-NOT-PUBLISHABLE",
    severity: "error",
    mender: "usage",
    meaning: "`packages` or the tag names a package that is private, or no package at all.",
    why: "It was asked for by name and would be left out without a word.",
    mend: "Take the name out, or make the package publishable: the reason is in the message.",
}, ({ name, input, reason }) => ({
    package: name,
    message: `${input} names ${name}, which is not published: ${reason}`,
    hint: "release-actions discover says which packages can be published, and why the others cannot",
}));
const versionUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PLAN-VERSION-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "The version of a package is dynamic, and its build backend could not be asked for it.",
    why: "Without the version nobody can tell what is on the index already and what its dependents must require.",
    mend: "See why the backend gave none: it is asked for the package's metadata, in a copy of the checkout with its history and tags.",
}, ({ name, backend, place }) => ({
    package: name,
    message: `The version of ${name} is dynamic and not known: its build backend ${backend} gives it with the metadata`,
    hint: `Try uv build --package ${name}: where that fails, so does the question for the version`,
    ...place,
}));
const versionRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PLAN-VERSION-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "A package to be published has a version that is none by PEP 440, or a local one (`1.0+local`).",
    why: "Python's tools refuse the first and public indexes both: the upload would fail when other packages are public already.",
    mend: "Give it a public version, such as `1.2.3` or `1.2.3rc1`.",
}, ({ name, version, why, place }) => ({
    package: name,
    message: `${name} cannot be published, for its version ${why}: ${version}`,
    hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1",
    ...place,
}));
const siblingMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PLAN-SIBLING-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package to be published needs a sibling that is neither to be published nor on the index in a fitting version.",
    why: "Nobody could install what would be published.",
    mend: "Publish the sibling too, by the line that the message gives, or before; or require a version that is on the index.",
}, ({ name, requirement, sibling, index, neededBy, remedy, place }) => ({
    package: neededBy ?? name,
    message: `${name}${neededBy === undefined ? "" : `, which ${neededBy} needs,`} requires ${requirement}, but ${sibling} is neither chosen nor on ${index} in such a version`,
    hint: remedy,
    ...place,
}));
const excludesSibling = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PIN-EXCLUDES-SIBLING",
    severity: "error",
    mender: "project",
    meaning: "A requirement on a package of the same workspace does not admit the version that the package has there.",
    why: "uv ignores the specifier inside the workspace, so the two were tested together, but nobody can install them together.",
    mend: "Change the specifier so that it admits the version, or leave it out: then it is set when the package is built.",
}, ({ name, requirement, sibling, version, place }) => ({
    package: name,
    message: `${name} requires ${requirement}, which excludes ${sibling} ${version} of the same workspace`,
    hint: `Write a specifier that admits ${version}, or none`,
    ...place,
}));
const extraUnbound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PIN-EXTRA-UNBOUND",
    severity: "notice",
    mender: "project",
    meaning: "A requirement of an extra on a sibling stays without a bound, since no release of the sibling could fulfil it.",
    why: "With the bound the extra could not be installed until the sibling is released. Without it any release of the sibling will do.",
    mend: "Release the sibling in the same run, or write the specifier that the extra needs.",
}, ({ name, requirement, sibling, version, index, place }) => ({
    package: name,
    message: `An extra of ${name} requires ${sibling} without a bound, since ${index} has no ${version} of it after this run: ${requirement}`,
    hint: `Release ${sibling} too, or write the specifier that the extra needs`,
    ...place,
}));
const directUrl = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PIN-DIRECT-URL",
    severity: "error",
    mender: "project",
    meaning: "A requirement on a package of the same workspace names a URL or a path.",
    why: "Public indexes refuse distributions with such requirements, and a path means nothing elsewhere.",
    mend: "Require the name alone, and say in `[tool.uv.sources]` that it is a workspace member.",
}, ({ name, requirement, sibling, place }) => ({
    package: name,
    message: `${name} requires a sibling by a URL: ${requirement}`,
    hint: `Require ${sibling} by its name, with ${sibling} = { workspace = true } in [tool.uv.sources]`,
    ...place,
}));
const hardCycle = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PLAN-HARD-CYCLE",
    severity: "warning",
    mender: "project",
    meaning: "Packages require each other, so that none of them can be installed before the others are there.",
    why: "They are published together. Until the last of them is there, and where one fails, none of them can be installed.",
    mend: "Move what they share into a package that they all require, or one of the requirements into an extra.",
}, ({ packages }) => ({
    message: `These packages require each other and are published together: ${packages.join(", ")}`,
    hint: "Move what they share into a package of its own, or one of the requirements into an extra",
}));
const buildCycle = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PLAN-BUILD-CYCLE",
    severity: "error",
    mender: "project",
    meaning: "To build a package, a sibling must be installed that needs this very package, and the index has no version of the sibling that could serve.",
    why: "Neither can come first, so the build fails.",
    mend: "Take one of the requirements out of the circle. Where a released version of the sibling is enough to build with, require that one: a bare name asks for the version in the workspace.",
}, ({ name, requirement, sibling, cycle, place }) => ({
    package: name,
    message: `${name} cannot be built: build-system.requires asks for ${requirement}, and ${sibling} needs ${name} itself, by the requirements of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(cycle, 10)} on each other`,
    hint: `Build ${name} without ${sibling}, or let ${sibling} need nothing that needs ${name}`,
    ...place,
}));


/***/ }),

/***/ 15294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   zP: () => (/* binding */ Bug)
/* harmony export */ });
/** A failure that its findings explain: the one error that is thrown on purpose. */
class Problem extends Error {
    findings;
    constructor(findings, options) {
        const all = "code" in findings ? [findings] : findings;
        super(all.map(({ message }) => message).join("\n"), options);
        this.name = "Problem";
        this.findings = all;
    }
}
/** The impossible happened: a defect of release-actions itself, worth a report. */
class Bug extends Error {
    name = "Bug";
}
/**
 * The exit status that findings ask for: 0 without an error, 2 where the usage or configuration is wrong, 75 where
 * everything that is left failed outside, else 1.
 */
const exitStatus = (findings) => {
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length === 0)
        return 0;
    if (errors.some(({ mender }) => mender === "usage"))
        return 2;
    return errors.every(({ mender }) => mender === "outside") ? 75 : 1;
};


/***/ }),

/***/ 70492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declined: () => (/* binding */ declined),
/* harmony export */   interrupted: () => (/* binding */ interrupted),
/* harmony export */   projectWroteCommands: () => (/* binding */ projectWroteCommands),
/* harmony export */   runsFolderUnusable: () => (/* binding */ runsFolderUnusable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const interrupted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-RUN-INTERRUPTED",
    severity: "error",
    mender: "project",
    meaning: "The run was stopped from outside: Ctrl-C, a cancelled job, or a time limit of the job.",
    why: "Nothing new was started after the signal, so a package may be on the index while another is not.",
    mend: "Run the same again: it asks the index first and goes on from there.",
}, ({ signal }) => ({
    message: `Stopped by ${signal}`,
    hint: "Run the same again: it asks the index what is there and goes on from there",
}));
const declined = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-RUN-DECLINED",
    severity: "error",
    mender: "project",
    meaning: "The question before the upload was not answered with yes.",
    why: "Nothing was uploaded.",
    mend: "Run again and answer `y`, or pass `--yes`.",
}, ({ question }) => ({
    message: `Nothing was uploaded, for the answer was not yes: ${question}`,
    hint: "Run again and answer y, or pass --yes",
}));
const runsFolderUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-RUN-FOLDER-UNUSABLE",
    severity: "error",
    mender: "usage",
    meaning: "The folder in which a run keeps what it builds cannot be made or written.",
    why: "The copy, the builds and the manifest lie there, never in the checkout.",
    mend: "Let `RUNNER_TEMP` (in a runner) or `XDG_CACHE_HOME` (in a terminal) name the absolute path of a folder that this user may write.",
}, ({ folder, variable, cause }) => ({
    message: `Nothing can be kept in ${folder}: ${cause}`,
    hint: `Set ${variable} to the absolute path of a folder that this user may write, then run again`,
}));
const projectWroteCommands = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-RUN-WROTE-COMMANDS",
    severity: "error",
    mender: "project",
    meaning: "A build, a build backend or a trial wrote into a file by which a step tells the runner its outputs, variables or summary.",
    why: "By these files it could change what later steps do. It is not told where they are, so it went looking.",
    mend: "Find out which of the code that a release runs does this: the packages' own, or what they require. The change has been undone, and nothing is uploaded after it.",
}, ({ files }) => ({
    message: `Code that the release runs wrote into the runner's ${files.join(", ")}`,
    hint: "The change has been undone; find out which build or package went looking for this file",
}));


/***/ }),

/***/ 18804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** A name from an archive as a message may show it: control and invisible characters become escapes. */
const shown = (name) => name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The first of some names, and how many more there are. */
const named = (names, most = 3) => {
    const more = names.length > most ? ` and ${names.length - most} more` : "";
    return `${names.slice(0, most).map(shown).join(", ")}${more}`;
};


/***/ }),

/***/ 51938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bug: () => (/* binding */ bug),
/* harmony export */   diskFull: () => (/* binding */ diskFull),
/* harmony export */   explainError: () => (/* binding */ explainError),
/* harmony export */   fileFailed: () => (/* binding */ fileFailed),
/* harmony export */   isNoRoom: () => (/* binding */ isNoRoom)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);


const diskFull = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-DISK-FULL",
    severity: "error",
    mender: "project",
    meaning: "The disk that holds the copy, the builds or the distributions has no room left, or a quota is used up.",
    why: "A build or a manifest that is cut short is never published.",
    mend: "Free room, or let `RUNNER_TEMP` (in a runner) or `XDG_CACHE_HOME` (in a terminal) name a folder on a larger disk; then run again.",
}, ({ cause }) => ({
    message: `No room left on the disk: ${cause}`,
    hint: "Free room, or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to a folder on a larger disk, then run again",
}));
const fileFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-FILE-FAILED",
    severity: "error",
    mender: "project",
    meaning: "The operating system refused to read or write a file.",
    why: "A release that misses a file would be a different release.",
    mend: "Look at the path and the cause: rights, a folder that was removed during the run, or a broken disk; then run again.",
}, ({ cause }) => ({
    message: `A file could not be read or written: ${cause}`,
    hint: "Check that the path still exists and that this user may read and write it, then run again",
}));
const bug = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-BUG",
    severity: "error",
    mender: "project",
    meaning: "release-actions met a state that it holds to be impossible: a defect of its own.",
    why: "It stops rather than guess; what is on the index stays as it is, and a re-run starts from there.",
    mend: "Run again with `-v` (in a runner: `RUNNER_DEBUG=1`) and report the message and the stack.",
}, ({ cause }) => ({
    message: `A defect in release-actions: ${cause}`,
    hint: "Run again with -v (in a runner: RUNNER_DEBUG=1) and report what it prints",
}));
const noRoom = new Set(["ENOSPC", "EDQUOT"]);
/** Whether a disk is full, or a quota used up. */
const isNoRoom = (error) => noRoom.has(systemCode(error) ?? "");
/** The findings behind anything that was thrown. */
const explainError = (error) => {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)
        return error.findings;
    const code = systemCode(error);
    const cause = Error.isError(error) ? error.message : String(error);
    if (code === undefined)
        return [bug({ cause })];
    return [isNoRoom(error) ? diskFull({ cause }) : fileFailed({ cause })];
};
/** `ENOENT` and its like; only these name a fault of the machine. */
const systemCode = (error) => {
    if (!Error.isError(error) || !("code" in error) || !("syscall" in error))
        return undefined;
    return typeof error.code === "string" ? error.code : undefined;
};


/***/ }),

/***/ 88178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badCommandLine: () => (/* binding */ badCommandLine),
/* harmony export */   confirmationImpossible: () => (/* binding */ confirmationImpossible),
/* harmony export */   invalidValue: () => (/* binding */ invalidValue),
/* harmony export */   missingValue: () => (/* binding */ missingValue),
/* harmony export */   misspeltInput: () => (/* binding */ misspeltInput),
/* harmony export */   unknownCode: () => (/* binding */ unknownCode)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const invalidValue = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-USAGE-INVALID-VALUE",
    severity: "error",
    mender: "usage",
    meaning: "An input, an option or an environment variable has a value that it cannot have.",
    why: "A value that is guessed at could publish what was only to be tried.",
    mend: "Give one of the values that the message names. `docs/inputs.md` has every input with its values.",
}, ({ what, expected, value }) => ({
    message: `${what}: expected ${expected}, not ${JSON.stringify(value)}`,
    hint: `Give ${expected}`,
}));
const missingValue = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-USAGE-MISSING-VALUE",
    severity: "error",
    mender: "usage",
    meaning: "An input or argument that has no default was not given, or is empty.",
    why: "There is nothing that could stand in for it.",
    mend: "Give it. In a workflow, an expression that comes out empty, such as a secret that is not set, counts as not given.",
}, ({ what }) => ({ message: `${what}: a value is required`, hint: "Give a value that is not empty" }));
const misspeltInput = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-USAGE-MISSPELT-INPUT",
    severity: "error",
    mender: "usage",
    meaning: "A workflow gives an action an input that it does not have.",
    why: "The forge only warns, or does not even that, and the input that was meant keeps its default: with `dryrun: true` a release would be published.",
    mend: "Write the name as `action.yml` has it, or take it out. Where `env` sets a variable `INPUT_…` for another purpose, give that one another name.",
}, ({ given, nearest, file }) => ({
    message: `The action has no input ${given}`,
    hint: nearest === undefined ? `Take it out of the workflow; ${file} lists the inputs` : `Did you mean ${nearest}?`,
}));
const badCommandLine = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-USAGE-COMMAND-LINE",
    severity: "error",
    mender: "usage",
    meaning: "The command line names a command, an option or an argument that does not exist, or leaves one out.",
    why: "An option that is ignored in silence would change what is published.",
    mend: "Run `release-actions --help`, or a command with `--help`, for what there is.",
}, ({ message, suggestion, help }) => ({
    message,
    hint: suggestion === undefined ? `Run ${help} for what there is` : `${suggestion} (${help} lists all)`,
}));
const unknownCode = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-USAGE-UNKNOWN-CODE",
    severity: "error",
    mender: "usage",
    meaning: "`explain` was asked about a code that does not exist.",
    why: "Codes are kept through a major version, so it is a spelling, or a code of another version.",
    mend: "Copy the code from the message. `docs/troubleshooting.md` lists every code.",
}, ({ code, nearest }) => ({
    message: `There is no code ${code}`,
    hint: nearest === undefined ? "docs/troubleshooting.md lists every code" : `Did you mean ${nearest}?`,
}));
const confirmationImpossible = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-USAGE-CONFIRMATION-IMPOSSIBLE",
    severity: "error",
    mender: "usage",
    meaning: "What comes cannot be undone, it is to be confirmed, and there is no terminal to ask on.",
    why: "A release on an index can be yanked, but never be taken back.",
    mend: "Pass `--yes` where nobody is there to answer, or `--dry-run` to stop before the upload.",
}, () => ({
    message: "There is no terminal to ask on before the upload",
    hint: "Pass --yes to publish without a question, or --dry-run to stop before the upload",
}));


/***/ }),

/***/ 52518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ chooseAnnotations),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/** Of each kind and step; the runner drops the others without a word. */
const annotationLimit = 10;
const order = ["error", "warning", "notice"];
/** Errors first; equal ones stay in their order. */
const worstFirst = (findings) => findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
/**
 * What is annotated: of a pull request (`touched`) only what lies in it or in no file, so that nobody reviews what was
 * there before. https://docs.github.com/en/actions/reference/limits
 */
const chooseAnnotations = (findings, touched) => {
    const { true: inside = [], false: outside = [] } = Object.groupBy(worstFirst(findings), (finding) => touched === undefined || isTouched(finding, touched) ? "true" : "false");
    const bySeverity = order.map((kind) => inside.filter(({ severity }) => severity === kind));
    const errors = outside.filter(({ severity }) => severity === "error");
    return {
        annotated: bySeverity.flatMap((kind) => kind.slice(0, annotationLimit)),
        logged: [...errors, ...bySeverity.flatMap((kind) => kind.slice(annotationLimit))],
        elsewhere: outside.length - errors.length,
    };
};
const isTouched = ({ file, line }, touched) => {
    if (file === undefined)
        return true;
    const ranges = touched.get(file);
    return ranges !== undefined && (line === undefined || isWithin(line, ranges));
};
const isWithin = (line, ranges) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle][1] < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ranges.length && ranges[low][0] <= line;
};


/***/ }),

/***/ 53663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/** Text that is not ours as Markdown that shows it and does nothing: no HTML, links, mentions, tables or line breaks. */
const escapeMarkdown = (text) => oneLine(text)
    .replaceAll(/[\\`*_{}[\]()#+!|<>~&$]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll("@", "@\u200B")
    .replaceAll("://", ":\u200B//");
/** The same as a code span. Backticks become look-alikes, for a table cell cannot hold longer fences safely. */
const codeSpan = (text) => `\`${oneLine(text).replaceAll("`", "ˋ").replaceAll("|", "¦")}\``;
/** A fenced block that its content cannot leave. */
const codeBlock = (text) => {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${visible(text)}\n${fence}`;
};
/** Control and format characters other than line feeds and tabs become visible. */
const visible = (text) => text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[^\P{C}\n\t]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
const oneLine = (text) => visible(text).replaceAll(/\s+/g, " ").trim();
/** Seconds as people read them: `0.4 s`, `12 s`, `3 min 5 s`. */
const seconds = (milliseconds) => {
    const total = milliseconds / 1000;
    if (total < 10)
        return `${total.toFixed(1)} s`;
    if (total < 60)
        return `${Math.round(total)} s`;
    const whole = Math.round(total);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
/** `1.2 kB`, `34 MB`. */
const bytes = (count) => {
    const units = ["B", "kB", "MB", "GB"];
    let value = count;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
};


/***/ }),

/***/ 78692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repository),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of `package.json`, from where `npm run build` writes it here. */
const version = "0.1.0";
/** Of `package.json`, from where `npm run build` writes it here. As `uses:` names it. */
const repository = "org/release-actions";


/***/ }),

/***/ 14092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ usualTagFormats),
/* harmony export */   Ce: () => (/* binding */ parseTagFormats),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   n0: () => (/* binding */ parseTagFormat),
/* harmony export */   uV: () => (/* binding */ defaultTagFormats)
/* harmony export */ });
/* unused harmony export formatsOf */
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83654);

/** Where the input `tag-format` and the configuration say nothing. The first that a package has names its tags. */
const defaultTagFormats = [
    "{name}-v{version}",
    "{name}@{version}",
    "{name}/v{version}",
    "v{version}",
];
/** Usual too, and tried after the defaults where no `tag-format` is set: they say so little that the versions must fit. */
const usualTagFormats = ["{version}", "{name}-{version}", "{name}/{version}"];
/**
 * Reads the formats, those of packages by name; all that is wrong with them where anything is. A workspace whose formats
 * are the defaults, or none, has set none.
 */
const parseTagFormats = (workspace, packages) => {
    const findings = [...sharedFormats(packages)];
    const parse = (texts) => texts.flatMap((text) => {
        const format = parseTagFormat(text);
        if ("pieces" in format)
            return [format];
        findings.push(format);
        return [];
    });
    const isSet = workspace.length > 0 && workspace.join("\n") !== defaultTagFormats.join("\n");
    const formats = {
        workspace: parse(isSet ? workspace : defaultTagFormats),
        usual: isSet ? [] : parse(usualTagFormats),
        packages: new Map([...packages].filter(([, texts]) => texts.length > 0).map(([name, texts]) => [name, parse(texts)])),
    };
    return findings.length > 0 ? findings : formats;
};
/** Reads one format. */
const parseTagFormat = (text) => {
    const pieces = [...text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([all, placeholder]) => {
        if (placeholder === "name" || placeholder === "version")
            return { kind: placeholder };
        return { kind: "text", text: all };
    });
    const why = faultOf(pieces);
    return why === undefined ? { text, pieces } : (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFormatInvalid)({ format: text, why });
};
const faultOf = (pieces) => {
    const count = (kind) => pieces.filter((piece) => piece.kind === kind).length;
    const unknown = pieces.find((piece) => piece.kind === "text" && /[{}]/.test(piece.text));
    if (unknown?.kind === "text")
        return `has a placeholder other than {name} and {version}, ${unknown.text}`;
    if (count("version") !== 1)
        return count("version") === 0 ? "has no {version}" : "has {version} twice";
    if (count("name") > 1)
        return "has {name} twice";
    const sample = fill(pieces, { name: "name", version: "1.0" });
    return isTagName(sample) ? undefined : `makes tags that git refuses, such as ${sample}`;
};
/** The rules of `git check-ref-format` for a tag. https://git-scm.com/docs/git-check-ref-format */
const isTagName = (tag) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what git refuses.
!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|^\/|^-|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(tag);
/** Formats that several packages have for themselves, and that do not say which of them is meant. */
const sharedFormats = (packages) => {
    const owners = Map.groupBy([...packages].flatMap(([name, texts]) => [...new Set(texts)].map((text) => ({ name, text }))), ({ text }) => text);
    return [...owners]
        .filter(([text, names]) => names.length > 1 && !text.includes("{name}"))
        .map(([text, names]) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFormatInvalid)({
        format: text,
        why: `does not say which of ${names.map(({ name }) => name).join(", ")} is meant`,
    }));
};
const fill = (pieces, values) => pieces.reduce((text, piece) => text + (piece.kind === "text" ? piece.text : values[piece.kind]), "");
/** The formats that a package's tags may have. */
const formatsOf = ({ workspace, packages }, name) => packages.get(name) ?? workspace;
/** The tag of a release, by the first format that its package has. `version` is written as given. */
const formatTag = (formats, release) => fill(formatsOf(formats, release.name)[0].pieces, release);


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine)
/* harmony export */ });
const escapes = new RegExp([
    "(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?", // CSI: colours, cursor
    "(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)?", // OSC: titles, links
    "(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c)?", // DCS, SOS, PM, APC
    "\\x1b[ -/]*[0-~]?",
].join("|"), "g");
/** Marks and unassigned characters, which some comparisons of texts ignore. */
const ignorable = "[^\\p{L}\\p{N}\\p{P}\\p{S}\\s]";
let leadingColons;
/** Most lines. They have nothing to take out, and what knows all of Unicode takes longer to build than a short run has. */
const isPlain = (text) => /^[ -~]*$/.test(text);
const withoutControls = (text) => {
    leadingColons ??= new RegExp(`^((?:\\s|${ignorable})*):(?=${ignorable}*:)`, "u");
    return text
        .replaceAll(escapes, "")
        .replaceAll(/[\t\n\v\f\r\x85\u2028\u2029]+/g, " ")
        .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
        .replace(leadingColons, "$1: ");
};
/**
 * One line of somebody else's output, which a log or a terminal may then show without obeying it: no escape sequence,
 * control or invisible format character, line break or workflow command is left.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const inertLine = (text) => {
    const line = isPlain(text) ? text.replace(/^( *):(?=:)/, "$1: ") : withoutControls(text);
    return line.replaceAll(/##(?=\[|vso\[)/g, "# #");
};


/***/ }),

/***/ 92355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   Ml: () => (/* binding */ wantsColour),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** The flag wins, then FORCE_COLOR as Node reads it, then NO_COLOR (https://no-color.org), then the terminal. */
const wantsColour = ({ asked, variables, isTerminal }) => {
    if (asked !== "auto")
        return asked === "always";
    const forced = variables.FORCE_COLOR;
    if (forced !== undefined)
        return forced !== "0" && forced !== "false";
    return variables.NO_COLOR === undefined && isTerminal && variables.TERM !== "dumb";
};
const formats = {
    error: ["red", "bold"],
    warning: ["yellow", "bold"],
    good: ["green"],
    quiet: ["dim"],
    strong: ["bold"],
};
const plain = (_, text) => text;
const painter = (isColoured) => isColoured
    ? (style, text) => (style === "plain" ? text : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([...formats[style]], text, { validateStream: false }))
    : plain;


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ silentCommandLog),
/* harmony export */   S: () => (/* binding */ terminalCommandLog),
/* harmony export */   aL: () => (/* binding */ runnerCommandLog)
/* harmony export */ });
/* harmony import */ var _domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);

/**
 * In the log of a job: a group, in which the runner obeys no command until it reads a word that nobody can guess. Lines
 * are inert besides, for runners that do not know that.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
const runnerCommandLog = (write) => ({
    open: (title) => {
        const word = crypto.randomUUID();
        write(`::group::${(0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(title)}`);
        write(`::stop-commands::${word}`);
        return {
            line: (text) => write((0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text)),
            close: (how) => {
                write(`::${word}::`);
                write("::endgroup::");
                write((0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(how));
            },
        };
    },
});
/** On a terminal: indented below its title. `alone` keeps what is drawn in place off the screen meanwhile. */
const terminalCommandLog = (write, alone = (work) => work()) => ({
    open: (title) => {
        const { promise: closed, resolve: close } = Promise.withResolvers();
        void alone(() => closed);
        write((0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(title));
        return {
            line: (text) => write(`  ${(0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text)}`),
            close: (how) => {
                write((0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(how));
                close();
            },
        };
    },
});
/** Where nobody wants to see it. */
const silentCommandLog = { open: () => ({ line: () => { }, close: () => { } }) };


/***/ }),

/***/ 45807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ neverConfirmed),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   we: () => (/* binding */ confirmOn),
/* harmony export */   xO: () => (/* binding */ alwaysConfirmed)
/* harmony export */ });
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70492);
/* harmony import */ var _domain_problem_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88178);



/** For runners and `--yes`: whoever started the run has decided. */
const alwaysConfirmed = { ready: () => { }, ask: async () => { } };
/** Where there is neither a terminal nor a yes. */
const neverConfirmed = {
    ready: () => {
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_domain_problem_usage_js__WEBPACK_IMPORTED_MODULE_2__.confirmationImpossible)({}));
    },
    ask: async () => {
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_domain_problem_usage_js__WEBPACK_IMPORTED_MODULE_2__.confirmationImpossible)({}));
    },
};
/** Asks on a terminal. Only `y` and `yes` are a yes. */
const confirmOn = ({ input, output, signal, alone }) => ({
    ready: () => { },
    ask: async (question) => {
        const answer = await alone(() => readAnswer({ input, output, signal }, `${question} [y/N] `));
        if (!/^\s*y(es)?\s*$/i.test(answer))
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_domain_problem_run_js__WEBPACK_IMPORTED_MODULE_1__.declined)({ question }));
    },
});
/** One line. An input that ends is an empty one. */
const readAnswer = async ({ input, output, signal }, prompt) => {
    // Few runs ask anything.
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 19));
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers();
    const abort = () => reject(signal.reason);
    // Not as a readline terminal: that would take Ctrl-C for itself.
    const reader = createInterface({ input, terminal: false });
    reader.once("line", resolve).once("close", () => resolve(""));
    signal.addEventListener("abort", abort, { once: true });
    output.write(prompt);
    try {
        return await promise;
    }
    finally {
        signal.removeEventListener("abort", abort);
        reader.close();
    }
};


/***/ }),

/***/ 72850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ publicFinding),
/* harmony export */   Q: () => (/* binding */ jsonDocument)
/* harmony export */ });
/** The one JSON document of a run, also of one that failed or was asked for wrongly. */
const jsonDocument = (command, { status, findings, result }) => JSON.stringify({
    schema_version: 1,
    command: command ?? null,
    ok: status === 0,
    findings: findings.map(publicFinding),
    ...result?.document,
}, undefined, 2);
/** A finding as users get it, in a document or an output. */
const publicFinding = ({ mender: _, ...finding }) => finding;


/***/ }),

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/** A copy, so that nothing that happens to the process later changes what a run sees. */
const readEnvironment = () => {
    const variables = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && value !== "")
            variables[name] = value;
    }
    return {
        variables: Object.freeze(variables),
        isRunner: variables.GITHUB_ACTIONS === "true",
        isDebug: variables.RUNNER_DEBUG === "1",
        isCi: variables.CI !== undefined && variables.CI !== "false",
    };
};


/***/ }),

/***/ 62922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./.build/js/actions/index.js
var actions = __webpack_require__(79784);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/run.js
var run = __webpack_require__(70492);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(51938);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/contract/contract.js
var contract = __webpack_require__(62085);
;// CONCATENATED MODULE: ./.build/js/contract/parse.js

/** Every input's value, or everything that is wrong with them. An empty value counts as not given. */
const parseInputs = (fields, sources) => {
    const entries = [];
    const bad = [];
    for (const [name, field] of Object.entries(fields)) {
        const read = readField(name, field, sources);
        if ("expected" in read)
            bad.push(read);
        else
            entries.push([(0,contract/* camel */.n)(name), read.value]);
    }
    return bad.length > 0 ? { bad } : { inputs: Object.fromEntries(entries) };
};
const readField = (name, field, sources) => {
    const found = find(name, field, sources);
    if (found === undefined) {
        if (field.isRequired)
            return { name, kind: field.kind, from: "missing", expected: "a value", value: "" };
        return { value: field.kind === "lines" ? [] : undefined };
    }
    if ("expected" in found)
        return { name, kind: field.kind, from: "config", ...found };
    const { from, value } = found;
    const origin = typeof from === "object" ? from.variable : "input";
    const parsed = field.parse(value, origin);
    return "value" in parsed ? parsed : { name, kind: field.kind, from, expected: parsed.expected, value };
};
/** A value that is not empty, from the first source that has one. */
const find = (name, field, { surfaces, given, environment, config }) => {
    if (surfaces.some((surface) => field.surfaces.includes(surface))) {
        const value = given(name)?.trim() ?? "";
        if (value !== "")
            return { from: "given", value };
    }
    for (const variable of field.environment) {
        const value = fromVariable(variable, environment);
        if (value !== "")
            return { from: { variable: variable.name }, value };
    }
    if (field.surfaces.includes("key") && config[name] !== undefined) {
        const written = fromConfig(field, config[name]);
        if ("expected" in written)
            return written;
        if (written.value !== "")
            return { from: "config", value: written.value };
    }
    return field.default === undefined ? undefined : { from: "given", value: field.default };
};
const fromVariable = ({ name, prefix = "" }, environment) => {
    const value = environment(name)?.trim() ?? "";
    return value.startsWith(prefix) ? value.slice(prefix.length) : "";
};
/** A TOML value as the text that stands for it, where its type is the field's own. */
const fromConfig = (field, value) => {
    const wrong = (expected) => ({ expected, value });
    switch (field.kind) {
        case "flag":
            return typeof value === "boolean" ? { value: String(value) } : wrong("true or false");
        case "count":
            return typeof value === "number" ? { value: String(value) } : wrong("a whole number");
        case "lines":
            if (typeof value === "string")
                return { value };
            return Array.isArray(value) && value.every((item) => typeof item === "string")
                ? { value: value.join("\n") }
                : wrong("a list of texts");
        default:
            return typeof value === "string" ? { value: value.trim() } : wrong("a text");
    }
};

// EXTERNAL MODULE: ./.build/js/domain/config/no-config.js
var no_config = __webpack_require__(94684);
// EXTERNAL MODULE: ./.build/js/domain/config/value.js
var config_value = __webpack_require__(36685);
// EXTERNAL MODULE: ./.build/js/domain/problem/config.js
var config = __webpack_require__(36455);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(88178);
;// CONCATENATED MODULE: ./.build/js/runtime/bad-input.js



/** A value that cannot be used, said in the words of the place where it stands. */
const badInputFinding = (bad, { fields, surfaces, file, locate }) => {
    const { name, from, expected, value } = bad;
    if (from === "config") {
        return (0,config.invalidSetting)({ key: name, expected, value: (0,config_value/* spell */.lO)(value), place: { file, ...locate([name]) } });
    }
    if (typeof from === "object") {
        return (0,usage.invalidValue)({ what: `The environment variable ${from.variable}`, expected, value: String(value) });
    }
    const what = givenAs(name, fields[name]?.surfaces ?? [], surfaces);
    return from === "missing" ? (0,usage.missingValue)({ what }) : (0,usage.invalidValue)({ what, expected, value: String(value) });
};
const givenAs = (name, own, here) => {
    if (here.includes("input"))
        return `The input ${name}`;
    return own.includes("argument") ? `The argument ${name.toUpperCase()}` : `The option --${name}`;
};

;// CONCATENATED MODULE: ./.build/js/runtime/gather.js






/** Every input's value and the configuration; a `Problem` with everything that is wrong in either. */
const gather = async (contract, given, { variables }) => {
    const { config, locate, findings, strangers } = await configFor(contract, given);
    const sources = {
        surfaces: given.surfaces,
        given: given.value,
        environment: (name) => variables[name],
        config: config.settings,
    };
    const whereabouts = { fields: contract.inputs, surfaces: given.surfaces, file: config.file, locate };
    const describe = (parsed) => "bad" in parsed ? parsed.bad.map((bad) => badInputFinding(bad, whereabouts)) : [];
    const parsed = parseInputs(contract.inputs, sources);
    const others = Object.fromEntries(Object.entries(configFields).filter(([name]) => !(name in contract.inputs)));
    const ofOthers = parseInputs(others, { ...sources, surfaces: [], environment: () => undefined });
    const expanded = "bad" in parsed ? { inputs: {}, findings: [] } : await withGroups(parsed.inputs, config);
    const faults = [...(given.faults ?? []), ...findings, ...describe(parsed), ...describe(ofOthers)];
    const all = [...faults, ...expanded.findings];
    if (all.length > 0)
        throw new problem/* Problem */.AF([...all, ...strangers()]);
    return { inputs: expanded.inputs, config };
};
/** `group:NAME` stands for the group's packages wherever packages are chosen. */
const withGroups = async (inputs, { groups }) => {
    const lists = Object.entries(inputs).filter((entry) => ["packages", "exclude"].includes(entry[0]) &&
        Array.isArray(entry[1]) &&
        entry[1].some((each) => each.startsWith("group:")));
    if (lists.length === 0)
        return { inputs, findings: [] };
    const { expandGroups } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1646)]).then(__webpack_require__.bind(__webpack_require__, 61646));
    const expanded = lists.map(([name, patterns]) => [name, expandGroups(name, patterns, groups)]);
    return {
        inputs: { ...inputs, ...Object.fromEntries(expanded.map(([name, { patterns }]) => [name, patterns])) },
        findings: expanded.flatMap(([, { findings }]) => findings),
    };
};
/** Where nothing is configured. */
const nothingRead = {
    config: no_config/* noConfig */.a,
    findings: [],
    locate: () => undefined,
    strangers: () => [],
};
/** Looked for only where an input may come from it. */
const configFor = async ({ inputs }, given) => {
    if (!Object.values(inputs).some(({ surfaces }) => surfaces.includes("key")))
        return nothingRead;
    const [{ readConfig }, { nodeFiles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(4006), __webpack_require__.e(9015), __webpack_require__.e(9141), __webpack_require__.e(9420)]).then(__webpack_require__.bind(__webpack_require__, 39420)),
        __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 10419)),
    ]);
    const folder = (0,external_node_path_.resolve)(given.value("working-directory")?.trim() || ".").replaceAll("\\", "/");
    return readConfig(nodeFiles, folder, Object.keys(configFields)) ?? nothingRead;
};
/** Every input of every action that the configuration may give. */
const configFields = Object.fromEntries(Object.keys(actions.actions)
    .flatMap((name) => Object.entries(actions.actions[name].contract.inputs))
    .filter(([, { surfaces }]) => surfaces.includes("key")));

// EXTERNAL MODULE: ./.build/js/domain/credential/secret.js
var secret = __webpack_require__(53919);
;// CONCATENATED MODULE: ./.build/js/runtime/secrets.js

const secretNames = /^(?:INPUT_(?:PYPI-API-TOKEN|PASSWORD|GITHUB-TOKEN)|PYPI_API_TOKEN|UV_PUBLISH_(?:TOKEN|PASSWORD)|TWINE_PASSWORD|(?:GITHUB|GH|GITEA|FORGEJO)_TOKEN|ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN)$/;
/** The secrets that the process was started with. A variable of another name that holds one is kept from children too. */
const secretsIn = ({ variables }) => Object.entries(variables)
    .filter(([name]) => secretNames.test(name))
    .map(([, value]) => new secret/* Secret */.z(value));

// EXTERNAL MODULE: ./.build/js/contract/command.js
var command = __webpack_require__(55266);
;// CONCATENATED MODULE: ./.build/js/runtime/wire/wire.js

/** Each action's ports. Adapters are imported where they are needed, so that no command waits for another's. */
const wire = {
    init: async (world) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7449), __webpack_require__.e(4982), __webpack_require__.e(7586), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 50798))).wireInit(world),
    discover: async () => await readPorts(),
    graph: async () => await readPorts(),
    check: async (world) => ({
        ...(await readPorts()),
        ...(await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7449), __webpack_require__.e(5386), __webpack_require__.e(4982), __webpack_require__.e(7586), __webpack_require__.e(4835), __webpack_require__.e(1559), __webpack_require__.e(8296), __webpack_require__.e(1771)]).then(__webpack_require__.bind(__webpack_require__, 18296))).wireChecks(world),
    }),
    plan: async (world) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4982), __webpack_require__.e(9806)]).then(__webpack_require__.bind(__webpack_require__, 49806))).wirePublish(world),
    version: async (world) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7449), __webpack_require__.e(5386), __webpack_require__.e(4982), __webpack_require__.e(7586), __webpack_require__.e(4835), __webpack_require__.e(6091), __webpack_require__.e(4152)]).then(__webpack_require__.bind(__webpack_require__, 46091))).wireVersion(world),
    changelog: async (world) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7449), __webpack_require__.e(5386), __webpack_require__.e(4982), __webpack_require__.e(7586), __webpack_require__.e(4835), __webpack_require__.e(6091), __webpack_require__.e(4152)]).then(__webpack_require__.bind(__webpack_require__, 46091))).wireVersion(world),
    "prepare-release": async (world) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7449), __webpack_require__.e(5386), __webpack_require__.e(4982), __webpack_require__.e(7586), __webpack_require__.e(4835), __webpack_require__.e(2420), __webpack_require__.e(6091), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 80114))).wirePrepare(world),
    publish: async (world) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4982), __webpack_require__.e(9806)]).then(__webpack_require__.bind(__webpack_require__, 49806))).wirePublish(world),
    attest: async (world) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(7449), __webpack_require__.e(5386), __webpack_require__.e(7586), __webpack_require__.e(4835), __webpack_require__.e(2782), __webpack_require__.e(9634)]).then(__webpack_require__.bind(__webpack_require__, 63492))).wireAttest(world),
    "protect-main": async (world) => (await Promise.all(/* import() */[__webpack_require__.e(5386), __webpack_require__.e(2420)]).then(__webpack_require__.bind(__webpack_require__, 2420))).wireProtectMain(world),
    "validate-release": async (world) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7449), __webpack_require__.e(4982), __webpack_require__.e(6991)]).then(__webpack_require__.bind(__webpack_require__, 56991))).wireValidation(world),
    "release-readiness": async (world) => await (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7449), __webpack_require__.e(5386), __webpack_require__.e(4982), __webpack_require__.e(7586), __webpack_require__.e(4835), __webpack_require__.e(1559), __webpack_require__.e(2420), __webpack_require__.e(8296), __webpack_require__.e(2462)]).then(__webpack_require__.bind(__webpack_require__, 22462))).wireReadiness(world),
    release: async (world) => ({
        readiness: await (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7449), __webpack_require__.e(5386), __webpack_require__.e(4982), __webpack_require__.e(7586), __webpack_require__.e(4835), __webpack_require__.e(1559), __webpack_require__.e(2420), __webpack_require__.e(8296), __webpack_require__.e(2462)]).then(__webpack_require__.bind(__webpack_require__, 22462))).wireReadiness(world),
        loadPublish: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4982), __webpack_require__.e(9806)]).then(__webpack_require__.bind(__webpack_require__, 49806))).wirePublish(world),
    }),
    index: async ({ signal, masks }) => ({
        index: (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(4291), __webpack_require__.e(9015), __webpack_require__.e(8341)]).then(__webpack_require__.bind(__webpack_require__, 68341))).createEmbeddedIndex(masks.announce),
        signal,
    }),
    explain: async () => undefined,
    completion: async () => {
        const { actions } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79784));
        return {
            commands: {
                program: "release-actions",
                options: command/* terminalOptions */.Z,
                commands: Object.values(actions).map(({ contract }) => (0,command/* commandLine */.a)(contract)),
            },
        };
    },
};
const readPorts = async () => {
    const [{ nodeFiles }, { resolve }] = await Promise.all([__webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 10419)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19))]);
    return { files: nodeFiles, absolute: (path) => resolve(path) };
};

;// CONCATENATED MODULE: ./.build/js/runtime/execute.js







/** Runs an action. Never throws: whatever goes wrong is in the ending. */
const execute = async (request) => {
    const { interruption, progress } = request;
    try {
        const result = await Promise.race([start(request), overdue(interruption)]);
        return endingOf(interruption, { findings: result.findings, result, error: result.error });
    }
    catch (error) {
        return endingOf(interruption, { findings: (0,unexpected.explainError)(error), result: undefined, error });
    }
    finally {
        progress.finished();
    }
};
const start = async ({ name, given, ...rest }) => {
    const { contract, load } = actions.actions[name];
    const { inputs, config } = await gather(contract, given, rest.environment);
    const [{ action }, ports] = await Promise.all([
        load(),
        wire[name]({ ...rest, config, signal: rest.interruption.signal, secrets: secretsIn(rest.environment) }),
    ]);
    // The registry and the wiring are typed by name; which name it is, is known only here.
    return action.run(inputs, ports);
};
const overdue = async ({ overdue, signal }) => {
    await overdue;
    throw signal.reason;
};
const endingOf = (interruption, rest) => {
    const stopped = interruption.status();
    if (stopped === undefined)
        return { status: (0,problem/* exitStatus */.$u)(rest.findings), ...rest };
    const known = rest.findings.some(({ code }) => code === run.interrupted.code);
    const findings = known ? rest.findings : [...rest.findings, ...(0,unexpected.explainError)(interruption.signal.reason)];
    return { ...rest, status: stopped, findings };
};


/***/ }),

/***/ 77108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ watchSignals)
/* harmony export */ });
/* unused harmony export grace */
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70492);


const statuses = { SIGINT: 130, SIGTERM: 143 };
/** Milliseconds from the first signal to the end of the process, whatever still runs. The runner kills after 7.5 s. */
const grace = 4_500;
/** Listens until it is disposed of. `exit` ends the process at the second signal. */
const watchSignals = (exit) => {
    const controller = new AbortController();
    let first;
    let timer;
    const { promise: overdue, resolve } = Promise.withResolvers();
    const receive = (name) => {
        if (first !== undefined)
            return exit(statuses[name]);
        first = name;
        timer = setTimeout(resolve, grace);
        controller.abort(new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_domain_problem_run_js__WEBPACK_IMPORTED_MODULE_1__.interrupted)({ signal: name })));
    };
    const listeners = Object.keys(statuses).map((name) => ({ name, listen: () => receive(name) }));
    for (const { name, listen } of listeners)
        process.on(name, listen);
    return {
        signal: controller.signal,
        status: () => (first === undefined ? undefined : statuses[first]),
        overdue,
        [Symbol.dispose]: () => {
            clearTimeout(timer);
            for (const { name, listen } of listeners)
                process.off(name, listen);
        },
    };
};


/***/ }),

/***/ 83122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createMasks)
/* harmony export */ });
/** `tellRunner` writes a line that a runner reads. */
const createMasks = (tellRunner) => {
    const hidden = [];
    return {
        add: (secret) => {
            tellRunner(secret);
            hidden.push(secret);
        },
        announce: tellRunner,
        hide: (text) => hidden.reduce((shown, secret) => shown.replaceAll(secret.reveal(), "***"), text),
    };
};


/***/ }),

/***/ 99718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ createLineLog),
/* harmony export */   fp: () => (/* binding */ createFailureLog),
/* harmony export */   sC: () => (/* binding */ showTail)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53663);
/* harmony import */ var _domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94903);



/** What may take long, and what cannot be undone; of the rest the end says enough. */
const announced = new Set(["build", "upload"]);
/** One line for each change, for logs that are read from top to bottom. What children print is shown where they fail. */
const createLineLog = ({ line, group }, now) => {
    const began = now();
    const versions = new Map();
    const label = (name) => (0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)([name, versions.get(name) ?? ""].join(" ").trim());
    const write = (text) => line(`${clock(now() - began)}  ${text}`);
    return {
        planned: (plan) => {
            for (const { name, version } of plan.packages)
                versions.set(name, version);
            group(`Plan ${plan.id}: ${plan.packages.length === 1 ? "1 package" : `${plan.packages.length} packages`}`, plan.packages.map(({ name, status, reason }) => (0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(`${label(name)}: ${status}, ${reason}`)));
        },
        started: ({ package: name, stage }) => {
            if (announced.has(stage))
                write(`${label(name)}: ${stage}`);
        },
        ended: (outcome) => {
            write(`${label(outcome.package)}: ${outcome.stage} ${end(outcome)}`);
            showTail(outcome, label(outcome.package), group);
        },
        detail: () => { },
        finding: (finding) => {
            write((0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTitle */ .Aj)(finding));
            // Lines to paste are of use while the run goes on; what is one sentence, the end says.
            if (finding.hint.includes("\n"))
                group("What to do", (0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(finding.hint));
        },
        status: (text) => write((0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text)),
        finished: () => { },
    };
};
/** Shows the end of what a program printed that failed, with the package's `label` above it. */
const showTail = (outcome, label, group) => {
    if (outcome.kind !== "failed" || outcome.tail === undefined || outcome.tail.trim() === "")
        return;
    group(`${label}: the end of what it printed`, (0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(outcome.tail.trimEnd()));
};
const end = (outcome) => {
    const time = (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA)(outcome.ended - outcome.started);
    switch (outcome.kind) {
        case "done":
            return `done in ${time}${outcome.detail === undefined ? "" : `, ${(0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(outcome.detail)}`}`;
        case "skipped":
            return (0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(`skipped: ${outcome.reason}`);
        case "failed":
            return `failed after ${time}: ${outcome.findings.map((finding) => (0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTitle */ .Aj)(finding)).join("; ")}`;
        case "blocked":
            return (0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(`blocked by ${outcome.by.join(", ")}`);
    }
};
/** `1:05`, minutes and seconds since the start. */
const clock = (milliseconds) => {
    const whole = Math.floor(milliseconds / 1000);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};
/** No progress; but what a program printed that failed belongs to the failure. */
const createFailureLog = ({ group }) => ({
    planned: () => { },
    started: () => { },
    ended: (outcome) => showTail(outcome, (0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(outcome.package), group),
    detail: () => { },
    finding: () => { },
    status: () => { },
    finished: () => { },
});


/***/ }),

/***/ 94903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ findingTitle),
/* harmony export */   O9: () => (/* binding */ findingsMarkdown),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   t1: () => (/* binding */ causeLines),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* harmony import */ var _domain_report_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52518);
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53663);
/* harmony import */ var _domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92355);




const styles = { error: "error", warning: "warning", notice: "strong" };
/** A finding in one line: how bad, which code, what. */
const findingTitle = (finding, paint = _colour_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) => paint(styles[finding.severity], `${finding.severity}[${finding.code}]`) +
    paint("strong", `: ${aboutPackage(finding)}${(0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(finding.message)}`);
/** A finding as a terminal shows it: what, where, what to do. No line of it can act on the terminal. */
const findingLines = (finding, paint = _colour_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) => {
    const where = placeOf(finding);
    const [first = "", ...rest] = inertLines(finding.hint);
    return [
        findingTitle(finding, paint),
        ...(where === "" ? [] : [`  ${paint("quiet", "where:")} ${(0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(where)}`]),
        `  ${paint("quiet", "hint:")} ${first}`,
        ...rest.map((line) => `    ${line}`),
    ];
};
/** Foreign text of several lines, each of which may be shown. */
const inertLines = (text) => text.split(/\r?\n/).map(_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F);
/** What is behind an error, innermost last: causes, the last words of a program; with `verbose` the stacks. */
const causeLines = (error, verbose) => {
    if (!Error.isError(error))
        return [];
    const { cause, stack } = error;
    return [
        ...(verbose && stack !== undefined ? inertLines(stack).map((line) => `    ${line}`) : []),
        ...(Error.isError(cause) ? inertLines(cause.message).map((line) => `  cause: ${line}`) : []),
        ...(hasTail(cause) ? inertLines(cause.tail.trimEnd()).map((line) => `  | ${line}`) : []),
        ...causeLines(cause, verbose),
    ];
};
const hasTail = (cause) => typeof cause === "object" && cause !== null && "tail" in cause && typeof cause.tail === "string";
/** Findings as the job summary shows them where an action ended before it could write its own. */
const findingsMarkdown = (title, findings) => {
    const rows = (0,_domain_report_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .m)(findings).map((finding) => {
        const { code, severity, message, hint } = finding;
        const where = placeOf(finding);
        return `- **${severity}** ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(code)}: ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(`${aboutPackage(finding)}${message}`)}${where === "" ? "" : ` (${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(where)})`}\n\n  ${hint.split("\n").map(_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV).join("<br>\n  ")}`;
    });
    return [`## ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(title)}`, ...rows, ""].join("\n\n");
};
/** The message says which package, mostly; where it does not, its name goes before. */
const aboutPackage = ({ package: name, message }) => name === undefined || message.includes(name) ? "" : `${(0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}: `;
const placeOf = ({ file, line, column }) => [file, line, column].filter((part) => part !== undefined).join(":");


/***/ }),

/***/ 14903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ terminalSink),
/* harmony export */   o: () => (/* binding */ runnerSink)
/* harmony export */ });
/* harmony import */ var _domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);

/** A log that nobody folds. */
const terminalSink = (write) => ({
    line: write,
    group: (title, lines) => {
        write(title);
        for (const line of lines)
            write(`  ${line}`);
    },
});
/**
 * The log of a job: groups fold, and no line of ours can be taken for another command.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#grouping-log-lines
 */
const runnerSink = (write) => ({
    line: (text) => write((0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text)),
    group: (title, lines) => {
        write(`::group::${(0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(title)}`);
        for (const line of lines)
            write((0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line));
        write("::endgroup::");
    },
});


/***/ }),

/***/ 55737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ outputEntry),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/**
 * A line of the log that the runner makes an annotation of.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
const annotation = ({ severity, file, line, column: col }, text) => {
    const properties = Object.entries({ file, line, col }).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]);
    return `::${severity}${properties.length === 0 ? "" : ` ${properties.join(",")}`}::${escapeData(text)}`;
};
/** Hides the value in everything that is printed after it. */
const mask = (value) => `::add-mask::${escapeData(value)}`;
/**
 * An entry of the file that `GITHUB_OUTPUT` names. The delimiter is one that nobody can guess, so that no value ends
 * itself and begins another output.
 */
const outputEntry = (name, value) => {
    const delimiter = `end-${crypto.randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
};
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ })

};
