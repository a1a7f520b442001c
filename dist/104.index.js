export const id = 104;
export const ids = [104];
export const modules = {

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/nearest.js
var nearest = __webpack_require__(9799);
// EXTERNAL MODULE: ./.build/js/domain/problem/archive.js
var archive = __webpack_require__(1355);
// EXTERNAL MODULE: ./.build/js/domain/problem/artifact.js
var artifact = __webpack_require__(7976);
// EXTERNAL MODULE: ./.build/js/domain/problem/config.js
var config = __webpack_require__(6455);
// EXTERNAL MODULE: ./.build/js/domain/problem/copy.js
var copy = __webpack_require__(4960);
// EXTERNAL MODULE: ./.build/js/domain/problem/credential.js
var credential = __webpack_require__(9712);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution.js
var distribution = __webpack_require__(5403);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution-content.js
var distribution_content = __webpack_require__(5371);
// EXTERNAL MODULE: ./.build/js/domain/problem/event.js
var problem_event = __webpack_require__(1581);
// EXTERNAL MODULE: ./.build/js/domain/problem/git.js
var git = __webpack_require__(233);
// EXTERNAL MODULE: ./.build/js/domain/problem/graph.js
var graph = __webpack_require__(1137);
// EXTERNAL MODULE: ./.build/js/domain/problem/index-reads.js
var index_reads = __webpack_require__(8325);
// EXTERNAL MODULE: ./.build/js/domain/problem/index-server.js
var index_server = __webpack_require__(6997);
// EXTERNAL MODULE: ./.build/js/domain/problem/manifest.js
var manifest = __webpack_require__(5324);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(3654);
// EXTERNAL MODULE: ./.build/js/domain/problem/preflight.js
var preflight = __webpack_require__(2542);
// EXTERNAL MODULE: ./.build/js/domain/problem/process.js
var process = __webpack_require__(1216);
// EXTERNAL MODULE: ./.build/js/domain/problem/pyproject.js
var pyproject = __webpack_require__(1301);
// EXTERNAL MODULE: ./.build/js/domain/problem/rehearsal.js
var rehearsal = __webpack_require__(7810);
// EXTERNAL MODULE: ./.build/js/domain/problem/rendering.js
var rendering = __webpack_require__(7569);
// EXTERNAL MODULE: ./.build/js/domain/problem/run.js
var run = __webpack_require__(492);
// EXTERNAL MODULE: ./.build/js/domain/problem/smoke.js
var smoke = __webpack_require__(7908);
// EXTERNAL MODULE: ./.build/js/domain/problem/target.js
var target = __webpack_require__(1740);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(1938);
// EXTERNAL MODULE: ./.build/js/domain/problem/upload.js
var upload = __webpack_require__(7160);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(8178);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv.js
var uv = __webpack_require__(422);
// EXTERNAL MODULE: ./.build/js/domain/problem/workspace.js
var workspace = __webpack_require__(5708);
;// CONCATENATED MODULE: ./.build/js/domain/problem/catalogue.js



























const areas = [
    archive,
    artifact,
    config,
    copy,
    credential,
    distribution,
    distribution_content,
    problem_event,
    git,
    graph,
    index_reads,
    index_server,
    manifest,
    plan,
    preflight,
    process,
    pyproject,
    rehearsal,
    rendering,
    run,
    smoke,
    target,
    unexpected,
    upload,
    usage,
    uv,
    workspace,
];
/** Every code there is, by code. */
const catalogue = new Map(areas
    .flatMap((area) => Object.values(area))
    .filter(isKind)
    .map((kind) => [kind.code, kind]));
function isKind(value) {
    return typeof value === "function" && "code" in value;
}

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(9468);
// EXTERNAL MODULE: ./.build/js/actions/explain/contract.js
var contract = __webpack_require__(1580);
;// CONCATENATED MODULE: ./.build/js/actions/explain/action.js






/** Prints what the catalogue says of a code. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async ({ code: asked }, _) => {
        const code = asked.toUpperCase();
        const found = catalogue.get(code);
        if (found === undefined)
            throw new problem/* Problem */.AF((0,usage.unknownCode)({ code: asked, nearest: (0,nearest/* nearest */.p)(code, catalogue.keys()) }));
        const { severity, mender, meaning, why, mend } = found;
        return {
            findings: [],
            document: { code, severity, mender, meaning, why, mend },
            text: [`${code} (${severity})`, "", meaning, "", `Why it matters: ${why}`, "", `What to do: ${mend}`].join("\n"),
        };
    },
});


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

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownMember: () => (/* binding */ unknownMember)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const unknownMember = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-GRAPH-UNKNOWN-PACKAGE",
    severity: "error",
    mender: "usage",
    meaning: "The package whose requirements or dependents were asked for is no member of the workspace.",
    why: "The graph shows how members require each other, nothing else.",
    mend: "Correct the name. `release-actions discover` lists the members.",
}, ({ name, nearest }) => ({
    message: `No member of the workspace has this name: ${name}`,
    hint: nearest === undefined ? "release-actions discover lists the members" : `Did you mean ${nearest}?`,
}));


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cannotListen: () => (/* binding */ cannotListen)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const cannotListen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-CANNOT-LISTEN",
    severity: "error",
    mender: "usage",
    meaning: "The embedded index could not open its port on 127.0.0.1.",
    why: "Another program listens there, or the port is reserved for the system.",
    mend: "Choose another `--port`, or 0 for any that is free.",
}, ({ port, cause }) => ({
    message: `The index cannot listen on port ${port}: ${cause}`,
    hint: "Choose another --port, or 0 for any that is free",
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

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** A name from an archive as a message may show it: control and invisible characters become escapes. */
const shown = (name) => name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The first of some names, and how many more there are. */
const named = (names) => {
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    return `${names.slice(0, 3).map(shown).join(", ")}${more}`;
};


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUrlMissing: () => (/* binding */ checkUrlMissing),
/* harmony export */   indexUnknown: () => (/* binding */ indexUnknown),
/* harmony export */   indexUrlHoldsCredential: () => (/* binding */ indexUrlHoldsCredential)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const indexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The input `index` is neither a known name, nor a `[[tool.uv.index]]` entry with a `publish-url`, nor an upload URL.",
    why: "A release must not go anywhere but where its maintainer says.",
    mend: "Use `pypi`, `testpypi`, `rehearsal`, an upload URL, or add `publish-url` to the workspace's `[[tool.uv.index]]` entry.",
}, ({ index, known }) => ({
    message: `No index is called ${JSON.stringify(index)}`,
    hint: `Use one of ${known.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`,
}));
const checkUrlMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-CHECK-URL-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The index is given by its upload URL, and where it can be read is not known.",
    why: "After every upload the index is asked what it has: an exit status alone proves nothing.",
    mend: "Give `check-url`: the index's simple URL, the one that `uv pip install --index` takes.",
}, ({ index }) => ({
    message: `Where to read the index is not known: check-url is missing for ${index}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes",
}));
const indexUrlHoldsCredential = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
    severity: "error",
    mender: "usage",
    meaning: "The upload URL has a user name or password in it.",
    why: "URLs end up in argument lists, logs and reports.",
    mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`).",
}, ({ host }) => ({
    message: `The upload URL of ${host} has a credential in it`,
    hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment",
}));


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
    hint: `Try it in a fresh clone: uv build --no-sources --package ${name}`,
}));
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
    hint: "Make a link to it in the package's folder (ln -s ../../README.md README.md), commit it, and name that in pyproject.toml",
}));
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

/***/ 5708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brokenMemberLink: () => (/* binding */ brokenMemberLink),
/* harmony export */   invalidGlob: () => (/* binding */ invalidGlob),
/* harmony export */   nestedWorkspace: () => (/* binding */ nestedWorkspace),
/* harmony export */   noFolder: () => (/* binding */ noFolder),
/* harmony export */   noMemberFile: () => (/* binding */ noMemberFile),
/* harmony export */   noProjectTable: () => (/* binding */ noProjectTable),
/* harmony export */   noWorkspace: () => (/* binding */ noWorkspace),
/* harmony export */   sameName: () => (/* binding */ sameName),
/* harmony export */   unknownWorkspaceKey: () => (/* binding */ unknownWorkspaceKey),
/* harmony export */   unmanaged: () => (/* binding */ unmanaged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const noFolder = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-NO-FOLDER",
    severity: "error",
    mender: "usage",
    meaning: "The folder to start from does not exist.",
    why: "The workspace is looked for from that folder upwards.",
    mend: "Correct `--working-directory` (input: `working-directory`).",
}, ({ directory }) => ({
    message: `No such folder: ${directory}`,
    hint: "Correct --working-directory (input: working-directory)",
}));
const noWorkspace = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-NOT-FOUND",
    severity: "error",
    mender: "usage",
    meaning: "Neither the folder nor any folder above it has a `pyproject.toml`.",
    why: "Everything starts from the workspace's root `pyproject.toml`.",
    mend: "Run inside the workspace, or name a folder of it with `--working-directory`.",
}, ({ directory }) => ({
    message: `No pyproject.toml in ${directory} or above`,
    hint: "Run inside the workspace, or name a folder of it with --working-directory (input: working-directory)",
}));
const unmanaged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-UNMANAGED",
    severity: "error",
    mender: "project",
    meaning: "The nearest `pyproject.toml` says `tool.uv.managed = false`.",
    why: "uv has nothing to do with such a project, so it cannot build it as a member of a workspace.",
    mend: "Remove `managed = false`, or start from another folder of the workspace.",
}, (place) => ({
    message: `uv is told to leave this project alone: ${place.file} has tool.uv.managed = false`,
    hint: "Remove managed = false, or start from another folder of the workspace",
    ...place,
}));
const noProjectTable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-NO-PROJECT",
    severity: "error",
    mender: "project",
    meaning: "A `pyproject.toml` that is to be a member has no `[project]` table.",
    why: "Without it there is no name and no version to release; uv refuses the whole workspace.",
    mend: "Add a `[project]` table with a name and a version, or leave the folder out: with `tool.uv.workspace.exclude`, or with `tool.uv.managed = false` in that file.",
}, (place) => ({
    message: `No [project] table in ${place.file}`,
    hint: "Add [project] with a name and a version, or list the folder under tool.uv.workspace.exclude",
    ...place,
}));
const noMemberFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-MEMBER-WITHOUT-PYPROJECT",
    severity: "error",
    mender: "project",
    meaning: "A folder that `tool.uv.workspace.members` matches has files, but no `pyproject.toml`.",
    why: "uv refuses the whole workspace. It passes over hidden folders, and over folders whose files git ignores.",
    mend: "Add a `pyproject.toml`, delete what is left of the folder, or list it under `tool.uv.workspace.exclude`.",
}, ({ folder, glob, place }) => ({
    message: `The members glob ${glob} matches a folder without pyproject.toml: ${folder}`,
    hint: `Add ${folder}/pyproject.toml, delete the folder, or add it to tool.uv.workspace.exclude`,
    ...place,
}));
const brokenMemberLink = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-LINK-BROKEN",
    severity: "warning",
    mender: "project",
    meaning: "`tool.uv.workspace.members` matches a link that leads nowhere.",
    why: "uv stops there, whatever it is asked to do in this workspace.",
    mend: "Delete the link, mend it, or list it under `tool.uv.workspace.exclude`.",
}, ({ link, glob, place }) => ({
    message: `The members glob ${glob} matches a link that leads nowhere: ${link}`,
    hint: "Delete the link, or add it to tool.uv.workspace.exclude: uv stops at it",
    ...place,
}));
const nestedWorkspace = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-NESTED",
    severity: "error",
    mender: "project",
    meaning: "A member has a `[tool.uv.workspace]` table of its own.",
    why: "uv knows no workspaces in workspaces.",
    mend: "Remove the member's table, or list the member under `tool.uv.workspace.exclude` of the outer workspace.",
}, (place) => ({
    message: `A member is itself a workspace: ${place.file} has a [tool.uv.workspace] table`,
    hint: "Remove that table, or add the folder to tool.uv.workspace.exclude of the outer workspace",
    ...place,
}));
const sameName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-SAME-NAME",
    severity: "error",
    mender: "project",
    meaning: "Two members have the same name, letter case and `-`, `_`, `.` apart. A link makes a second member, too.",
    why: "An index knows one project by a name, and uv refuses the workspace.",
    mend: "Rename one of them, or list it under `tool.uv.workspace.exclude`.",
}, ({ name, other, place }) => ({
    message: `Two members have the same name, in ${other} and ${place.file}: ${name}`,
    hint: "Rename one of them, or add it to tool.uv.workspace.exclude",
    package: name,
    ...place,
}));
const invalidGlob = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-GLOB-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A glob under `tool.uv.workspace` is none that uv can read.",
    why: "uv refuses the whole file. Its globs have `?`, `*`, `**` as a whole part of a path, `[a-z]` and `[!a-z]`.",
    mend: "Correct the glob. A letter that has a meaning stands for itself in brackets: `[[]`.",
}, ({ glob, why, place }) => ({
    message: `Not a glob, as ${why}: ${glob}`,
    hint: "Globs have ?, *, ** as a whole part of a path, [a-z] and [!a-z]",
    ...place,
}));
const unknownWorkspaceKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-WORKSPACE-UNKNOWN-KEY",
    severity: "error",
    mender: "project",
    meaning: "`[tool.uv.workspace]` has a key that uv does not know.",
    why: "uv refuses the whole file.",
    mend: "The keys are `members` and `exclude`.",
}, ({ key, place }) => ({
    message: `Unknown key in [tool.uv.workspace]: ${key}`,
    hint: "The keys are members and exclude",
    ...place,
}));


/***/ })

};
