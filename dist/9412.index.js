export const id = 9412;
export const ids = [9412];
export const modules = {

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveAmbiguous: () => (/* binding */ archiveAmbiguous),
/* harmony export */   archiveTooLargeUnpacked: () => (/* binding */ archiveTooLargeUnpacked),
/* harmony export */   archiveUnreadable: () => (/* binding */ archiveUnreadable),
/* harmony export */   duplicateEntry: () => (/* binding */ duplicateEntry),
/* harmony export */   unsafeEntry: () => (/* binding */ unsafeEntry)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const rebuild = "Build it again with the project's own build backend, and do not repack it afterwards";
const archiveUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A distribution is cut short or damaged: its container, its compression or a checksum is wrong.",
    why: "Neither the index nor an installer can read it.",
    mend: "Build it again. If it came through an artifact, compare its size and sha256 with the job that built it.",
}, ({ filename, what }) => ({
    message: `${filename} cannot be read: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256",
}));
const archiveTooLargeUnpacked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-BOMB",
    severity: "error",
    mender: "project",
    meaning: "A distribution unpacks to far more than its size promises, or holds too many entries.",
    why: "PyPI takes a wheel of more than 64 MiB unpacked that is over 50 times its own size for a decompression bomb.",
    mend: "Leave generated or very repetitive data out of the distribution, and download or generate it at run time.",
}, ({ filename, what }) => ({
    message: `${filename} unpacks to too much: ${what}`,
    hint: "Leave generated or very repetitive data out of the distribution",
}));
const archiveAmbiguous = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-AMBIGUOUS",
    severity: "error",
    mender: "project",
    meaning: "Two tools can read different content from the same distribution: hidden, trailing or contradictory data.",
    why: "PyPI refuses such archives, since a reviewer and an installer could see different files.",
    mend: "Build the distribution with a build backend. Tools that repack, append to or sign archives in place cause this.",
}, ({ filename, what, entries }) => {
    const which = entries.length === 0 ? "" : `: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`;
    return { message: `${filename} can be read in more than one way, ${what}${which}`, hint: rebuild };
});
const unsafeEntry = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-UNSAFE-ENTRY",
    severity: "error",
    mender: "project",
    meaning: "An entry of a distribution would be written outside the folder it is unpacked to, or is no file at all.",
    why: "Installers refuse it, and one that does not would overwrite files of its user.",
    mend: "Look at the build configuration that adds the entry: paths must be relative, with `/`, and links must stay inside.",
}, ({ filename, entry, what }) => ({
    message: `${filename} has an unsafe entry, ${what}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Look at what adds this entry in the build configuration; paths are relative, with /, and links stay inside",
}));
const duplicateEntry = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-DUPLICATE-ENTRY",
    severity: "error",
    mender: "project",
    meaning: "A distribution holds two entries of one name.",
    why: "PyPI refuses such a wheel; of two files in an sdist, which one wins depends on the tool.",
    mend: "Two rules of the build configuration add the same path (a package and a force-include, say): drop one.",
}, ({ filename, entry }) => ({
    message: `${filename} holds an entry twice: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Drop one of the two rules of the build configuration that add this path",
}));


/***/ }),

/***/ 7976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactUnavailable: () => (/* binding */ artifactUnavailable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const artifactUnavailable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-ARTIFACT-UNAVAILABLE",
    severity: "notice",
    mender: "outside",
    meaning: "The forge has no artifact service that this action can use, so the distributions were not kept as an artifact.",
    why: "A later job finds them only where this job leaves them.",
    mend: "Nothing needs to be done where one job publishes. Else keep the `dist-path` folder by another step.",
}, ({ why, folder }) => ({
    message: `The distributions are not kept as an artifact: ${why}`,
    hint: `They are in ${folder}: where a later job needs them, keep that folder by a step of your own`,
}));


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialMissing: () => (/* binding */ credentialMissing),
/* harmony export */   credentialRefused: () => (/* binding */ credentialRefused),
/* harmony export */   identityMissing: () => (/* binding */ identityMissing)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const credentialMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CREDENTIAL-MISSING",
    severity: "error",
    mender: "project",
    meaning: "Everything is built, checked and rehearsed, and there is nothing to upload it with: no token and no identity token.",
    why: "An index takes uploads only from who may publish. Nothing was uploaded.",
    mend: "Add a trusted publisher on the index and `id-token: write` to the job, or pass a token, or to an index that is not PyPI `username` and `password`; then run again.",
}, ({ index, publishersPage, takesToken, isTokenHeldBack }) => ({
    message: `No credential for ${index}: nothing was uploaded`,
    hint: [
        ...(isTokenHeldBack
            ? [
                `PYPI_API_TOKEN is set, but the environment's token goes to PyPI, TestPyPI and loopback only, not to ${index}`,
            ]
            : []),
        "Add to the publishing job one of these, then run again.",
        ...(takesToken
            ? [
                `A trusted publisher${publishersPage === undefined ? " on the index" : `, set up at ${publishersPage}`}:`,
                ...waysToPyPI,
            ]
            : waysToOthers),
    ].join("\n"),
}));
const waysToPyPI = [
    "    permissions:",
    "      contents: read",
    "      id-token: write",
    "Or a token, stored as the secret PYPI_API_TOKEN:",
    "    with:",
    "      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}",
    "In a terminal: set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment",
];
const waysToOthers = [
    "A user name and a password, stored as the secret INDEX_PASSWORD:",
    "    with:",
    "      username: NAME",
    "      password: ${{ secrets.INDEX_PASSWORD }}",
    "Or a token, as the password without a user name. Where the index knows trusted publishing:",
    "    permissions:",
    "      contents: read",
    "      id-token: write",
    "In a terminal: set UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, or UV_PUBLISH_TOKEN, in the environment",
];
const identityMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CREDENTIAL-NO-IDENTITY",
    severity: "error",
    mender: "project",
    meaning: "`trusted-publishing` is `always`, and this job cannot ask the forge for an identity token.",
    why: "Trusted publishing exchanges the job's identity token for a short-lived upload token. Nothing was uploaded.",
    mend: "Give the job `id-token: write`; pull requests from forks never get it.",
}, ({ index }) => ({
    message: `This job has no identity token to publish to ${index} with, and trusted-publishing is always: nothing was uploaded`,
    hint: [
        "Give the publishing job these permissions (naming one removes all others), then run again:",
        "    permissions:",
        "      contents: read",
        "      id-token: write",
    ].join("\n"),
}));
const publisherFor = (name) => `Add this repository, workflow and environment as a trusted publisher of ${name}`;
const userFor = (name) => `Give the user name and password of someone who may upload ${name}, as username and password or as UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD`;
const tokenFor = (name) => `Make a token that may upload ${name} and store it where this one is, as PYPI_API_TOKEN or UV_PUBLISH_TOKEN`;
const credentialRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CREDENTIAL-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The index refused the credential: it is wrong, has expired, or is for another project.",
    why: "The same credential would be refused for every other package, so nothing more was tried.",
    mend: "Give a token or a user that may upload every package of the release, or add the trusted publisher to each project; then run again.",
}, ({ index, package: name, status, words, kind }) => ({
    package: name,
    message: `${index} refused the credential for ${name} (${status}): ${words}`,
    hint: `${kind === "trusted" ? publisherFor(name) : kind === "password" ? userFor(name) : tokenFor(name)}, then run again: what is published stays as it is`,
}));


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bytecodeFound: () => (/* binding */ bytecodeFound),
/* harmony export */   fileNearlyTooLarge: () => (/* binding */ fileNearlyTooLarge),
/* harmony export */   fileTooLarge: () => (/* binding */ fileTooLarge),
/* harmony export */   foreignFile: () => (/* binding */ foreignFile),
/* harmony export */   lfsPointer: () => (/* binding */ lfsPointer),
/* harmony export */   pthFile: () => (/* binding */ pthFile),
/* harmony export */   secretFound: () => (/* binding */ secretFound),
/* harmony export */   sensitiveFile: () => (/* binding */ sensitiveFile),
/* harmony export */   twineFailed: () => (/* binding */ twineFailed),
/* harmony export */   twineWarned: () => (/* binding */ twineWarned)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const megabytes = (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
const fileTooLarge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-TOO-LARGE",
    severity: "error",
    mender: "project",
    meaning: "A distribution is larger than the index takes: 100 MiB on PyPI, unless it raised the project's limit.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Leave data and tests out, or ask the index for a higher limit.",
}, ({ filename, size, limit }) => ({
    message: `${filename} has ${megabytes(size)}, more than ${megabytes(limit)}`,
    hint: "Leave out what users do not need, or ask the index for a higher limit for the project",
}));
const fileNearlyTooLarge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-NEARLY-TOO-LARGE",
    severity: "warning",
    mender: "project",
    meaning: "A distribution has more than nine tenths of the size that the index takes.",
    why: "One of the next releases will be refused, and a higher limit takes days to be granted.",
    mend: "Leave data and tests out, or ask the index for a higher limit now.",
}, ({ filename, size, limit }) => ({
    message: `${filename} has ${megabytes(size)} of the ${megabytes(limit)} that the index takes`,
    hint: "Leave out what users do not need, or ask the index for a higher limit in time",
}));
const lfsPointer = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-LFS-POINTER",
    severity: "error",
    mender: "project",
    meaning: "A wheel holds the pointers that Git LFS keeps in a repository, in place of the files themselves.",
    why: "Models, sounds or images are missing in what users install, although it imports without an error.",
    mend: "Fetch the files before the release: `lfs: true` for actions/checkout, `git lfs pull` elsewhere. What users do not need belongs out of the wheel.",
}, ({ filename, entries }) => ({
    message: `${filename} holds Git LFS pointers in place of files: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`,
    hint: "Fetch the files before the release: lfs: true for actions/checkout, or git lfs pull",
}));
const secretFound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-SECRET",
    severity: "error",
    mender: "project",
    meaning: "A distribution holds a token, or a file that is there to hold credentials.",
    why: "What is published is copied by mirrors within minutes and cannot be taken back.",
    mend: "Revoke the secret now, wherever it was committed; then exclude the file from the build.",
}, ({ filename, entry, what }) => ({
    message: `${filename} holds ${what}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Revoke the secret, then exclude the file from the build",
}));
const sensitiveFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-SENSITIVE-FILE",
    severity: "warning",
    mender: "project",
    meaning: "A distribution holds something that is often secret: a private key, an `.env` file, an access key id.",
    why: "It may be a test's own, which does no harm; if it is not, it cannot be taken back once published.",
    mend: "Exclude the file from the build, unless it was made for tests.",
}, ({ filename, entry, what }) => ({
    message: `${filename} holds ${what}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Exclude it from the build, unless it was made for tests",
}));
const pthFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-PTH",
    severity: "warning",
    mender: "project",
    meaning: "A wheel installs a `.pth` file into `site-packages`.",
    why: "Every Python that starts in that environment reads it, and runs its `import` lines: a favourite of attackers.",
    mend: "Leave it out, unless the package exists for that (a coverage or import hook), and say so in its README.",
}, ({ filename, entry, runsCode }) => ({
    message: `${filename} installs a .pth file${runsCode ? " that runs code whenever Python starts" : ""}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Leave it out, unless the package exists for that",
}));
const foreignFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-FOREIGN-FILE",
    severity: "warning",
    mender: "project",
    meaning: "A wheel puts something beside the packages in `site-packages` that is not of its own name.",
    why: "A `tests` folder or a README there overwrites that of other packages, and can be imported by accident.",
    mend: "Name the packages in the build configuration instead of taking every folder; move data into the package.",
}, ({ filename, entries }) => ({
    message: `${filename} would put this straight into site-packages: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`,
    hint: "Name the packages to include in the build configuration, and move data into the package",
}));
const bytecodeFound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-BYTECODE",
    severity: "warning",
    mender: "project",
    meaning: "A distribution holds compiled bytecode (`__pycache__`, `*.pyc`).",
    why: "It fits one Python only, may be older than its source, and can hold what a reader of the source does not see.",
    mend: "Exclude `__pycache__` in the build configuration.",
}, ({ filename, entries }) => ({
    message: `${filename} holds compiled bytecode: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`,
    hint: "Exclude __pycache__ in the build configuration",
}));
const twineFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-TWINE-FAILED",
    severity: "error",
    mender: "project",
    meaning: "`twine check` found that the index could not show the description of a distribution.",
    why: "PyPI refuses a description that does not render in the markup that it claims to be.",
    mend: "Correct the README, or set its content type in `[project] readme`.",
}, ({ filename, what }) => ({
    message: `${filename} fails twine check: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Correct the README, or set its content type in [project] readme",
}));
const twineWarned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-TWINE-WARNED",
    severity: "warning",
    mender: "project",
    meaning: "`twine check` warns about a distribution that the index would take, as for a missing description.",
    why: "The project's page on the index would be empty or plain.",
    mend: "Name a README in `[project] readme`.",
}, ({ filename, what }) => ({
    message: `twine check warns about ${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Name a README in [project] readme",
}));


/***/ }),

/***/ 5403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boundMissing: () => (/* binding */ boundMissing),
/* harmony export */   distInfoWrong: () => (/* binding */ distInfoWrong),
/* harmony export */   entryPointsWrong: () => (/* binding */ entryPointsWrong),
/* harmony export */   filenameWrong: () => (/* binding */ filenameWrong),
/* harmony export */   licenseFileMissing: () => (/* binding */ licenseFileMissing),
/* harmony export */   metadataDiffersFromPlan: () => (/* binding */ metadataDiffersFromPlan),
/* harmony export */   metadataMissing: () => (/* binding */ metadataMissing),
/* harmony export */   recordInHex: () => (/* binding */ recordInHex),
/* harmony export */   recordWrong: () => (/* binding */ recordWrong),
/* harmony export */   refusedByPyPI: () => (/* binding */ refusedByPyPI),
/* harmony export */   requirementUnreadable: () => (/* binding */ requirementUnreadable),
/* harmony export */   sdistDiffersFromWheel: () => (/* binding */ sdistDiffersFromWheel),
/* harmony export */   sdistLayout: () => (/* binding */ sdistLayout),
/* harmony export */   siblingExcluded: () => (/* binding */ siblingExcluded),
/* harmony export */   siblingUnbound: () => (/* binding */ siblingUnbound),
/* harmony export */   wheelFileWrong: () => (/* binding */ wheelFileWrong),
/* harmony export */   wheelTagsDoubtful: () => (/* binding */ wheelTagsDoubtful)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const filenameWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-FILENAME",
    severity: "error",
    mender: "project",
    meaning: "A built file is not named after its package and version in normalised form.",
    why: "PyPI refuses other names, and `uv publish` passes over them with a warning and exit status 0.",
    mend: "Use a current build backend: names come from it. The version must be the one that was planned.",
}, ({ filename, expected }) => ({
    message: `The file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(filename)} should be named ${expected}`,
    hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from",
}));
const metadataMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-METADATA-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A wheel has no METADATA, or an sdist no PKG-INFO, where its file name says it must be.",
    why: "The index refuses the file, and no installer can read its name, version or requirements.",
    mend: "Build it with a build backend that follows the standards, and do not rename the file afterwards.",
}, ({ filename, path }) => ({
    message: `${filename} has no ${path}`,
    hint: "Build it with a current build backend, and do not rename it afterwards",
}));
const metadataDiffersFromPlan = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-NOT-AS-PLANNED",
    severity: "error",
    mender: "project",
    meaning: "The name or version in a built METADATA or PKG-INFO is not the planned one.",
    why: "Another package or version than was planned, tagged and announced would be published, and cannot be taken back.",
    mend: "Find where the build backend takes the field from (a version file, git, a plugin) and make it agree.",
}, ({ filename, field, planned, built }) => ({
    message: `${filename} says ${field} ${built === undefined ? "nowhere" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(built)}, the plan says ${planned}`,
    hint: `Find where the build backend takes the ${field.toLowerCase()} from, and make it agree with the plan`,
}));
const boundMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-BOUND-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A requirement on another package of the workspace was built without the bound that the plan gave it.",
    why: "An installer could combine the release with an older version of the sibling, which was never tried.",
    mend: "See whether a plugin or a template of the build backend rewrites requirements, and bound it there.",
}, ({ filename, requirement, built }) => ({
    message: `${filename} does not require ${requirement}, but ${built.length === 0 ? "nothing of it" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(built)}`,
    hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there",
}));
const siblingUnbound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-SIBLING-UNBOUND",
    severity: "warning",
    mender: "project",
    meaning: "A requirement that the build backend made itself names a package of the workspace without any bound.",
    why: "An installer may take any version of the sibling, however old. Only requirements in a file can be bound here.",
    mend: "Write the bound into the template or plugin that makes the requirement.",
}, ({ filename, requirement, version }) => ({
    message: `${filename} has a requirement made by its build backend on a sibling, without a bound: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}`,
    hint: `Write the bound into the template that makes it, as in >=${version}`,
}));
const siblingExcluded = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-SIBLING-EXCLUDED",
    severity: "error",
    mender: "project",
    meaning: "A built requirement does not admit the version of the sibling that belongs to the same release.",
    why: "The two could not be installed together. uv hides it, since it drops specifiers on workspace siblings.",
    mend: "Widen the specifier where it is written: in `pyproject.toml`, or in what the build backend makes it from.",
}, ({ filename, requirement, version }) => ({
    message: `${filename} requires ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}, which excludes the sibling's version ${version}`,
    hint: `Widen the specifier so that it admits ${version}`,
}));
const requirementUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A `Requires-Dist` of the built metadata is no requirement.",
    why: "The index refuses it, and installers cannot read it.",
    mend: "Correct it where it is written: in `pyproject.toml`, or in what the build backend makes it from.",
}, ({ filename, requirement }) => ({
    message: `${filename} has a Requires-Dist that is no requirement: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}`,
    hint: "Write it as PEP 508 says: name[extras]>=version; marker",
}));
const distInfoWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-DIST-INFO",
    severity: "error",
    mender: "project",
    meaning: "A wheel has not exactly one metadata folder, or one that is not named as the wheel is.",
    why: "The index and installers look for the folder by the wheel's file name, and refuse a wheel with two.",
    mend: "Build it with a current build backend; leave no `*.dist-info` folder in the package's sources.",
}, ({ filename, expected, found }) => ({
    message: `${filename} should have the one folder ${expected}, it has ${found.length === 0 ? "none" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(found)}`,
    hint: "Leave no *.dist-info folder in the sources, and do not rename a wheel",
}));
const recordWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-RECORD",
    severity: "error",
    mender: "project",
    meaning: "A wheel's RECORD does not list exactly its files, with their hashes and sizes.",
    why: "Installers that verify RECORD refuse the wheel, others cannot uninstall it, and PyPI writes to its owners.",
    mend: "Build the wheel again; what changes a wheel after the build must write RECORD anew (`wheel pack` does).",
}, ({ filename, what, entries }) => ({
    message: `${filename}: ${what}${entries.length === 0 ? "" : `: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`}`,
    hint: "Build the wheel again, and do not change it afterwards without writing RECORD anew",
}));
const recordInHex = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-RECORD-HEX",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's RECORD has the right hashes, but in hexadecimal; they belong there in URL-safe base64.",
    why: "Installers and PyPI take the wheel, but tools that verify an installation call every file of it changed.",
    mend: "Require `uv_build>=0.8.12`: the versions before it write the hashes so.",
}, ({ filename }) => ({
    message: `${filename}: the hashes in RECORD are in hexadecimal, not in base64`,
    hint: "Raise uv_build in [build-system] requires to 0.8.12 or later",
}));
const wheelFileWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-WHEEL-FILE",
    severity: "error",
    mender: "project",
    meaning: "The file WHEEL of a wheel is missing, or installers cannot read it.",
    why: "Without a known Wheel-Version and Root-Is-Purelib no installer knows where the files go.",
    mend: "Build the wheel with a current build backend.",
}, ({ filename, what }) => ({ message: `${filename}: ${what}`, hint: "Build the wheel with a current build backend" }));
const wheelTagsDoubtful = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-WHEEL-TAGS",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's file name, its WHEEL file and its content do not say the same about where it runs.",
    why: "It is offered to machines on which it does not run, or kept from some on which it does; `pip check` complains.",
    mend: "Build the wheel for the platform it is meant for, and retag with `wheel tags`, which changes both places.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Set the tags in the build configuration, or retag with `wheel tags`, which changes name and content",
}));
const entryPointsWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-ENTRY-POINTS",
    severity: "error",
    mender: "project",
    meaning: "The `entry_points.txt` of a wheel cannot be read, or names a script in a way that is not allowed.",
    why: "PyPI refuses the wheel: a script's name becomes a file name on its user's machine.",
    mend: "Names in `[project.scripts]` and `[project.gui-scripts]` have letters, digits, `_`, `.` and `-` only.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Give the script a name of letters, digits, _, . and - in [project.scripts]",
}));
const sdistLayout = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-SDIST-LAYOUT",
    severity: "error",
    mender: "project",
    meaning: "An sdist is not one folder `{name}-{version}` with a PKG-INFO and a `pyproject.toml`.",
    why: "PyPI refuses it, or nothing can build it.",
    mend: "Build it with a current build backend, and see that no rule excludes `pyproject.toml`.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Build it with a current build backend, and see that no rule excludes pyproject.toml",
}));
const sdistDiffersFromWheel = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-SDIST-WHEEL-DIFFER",
    severity: "error",
    mender: "project",
    meaning: "A field that PKG-INFO does not call dynamic says something else in the wheel's METADATA.",
    why: "Resolvers read either file for both: what they install then depends on which they met first.",
    mend: "Make the field static in `[project]`, or list it in `dynamic` where the wheel's build really decides it.",
}, ({ filename, wheel, field, onlySdist, onlyWheel }) => ({
    message: `${field} differs: ${filename} has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(onlySdist) || "nothing"}, ${wheel} has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(onlyWheel) || "nothing"}`,
    hint: `Write ${field} in [project] once, or list it in dynamic where only the wheel's build knows it`,
}));
const licenseFileMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-LICENSE-FILE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The metadata names a licence file that is not in the distribution.",
    why: "PyPI refuses such a file. https://peps.python.org/pep-0639/",
    mend: "See that `license-files` matches files inside the package's own folder, and that no rule excludes them.",
}, ({ filename, path }) => ({
    message: `${filename} names a licence file that it does not have: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}`,
    hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them",
}));
const refusedByPyPI = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-REFUSED-BY-PYPI",
    severity: "error",
    mender: "project",
    meaning: "The built metadata or file name has something that PyPI does not take.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Remove direct references (`name @ URL`), shorten the summary, build for a platform tag that PyPI takes.",
}, ({ filename, what, hint }) => ({ message: `${filename} would be refused by PyPI: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`, hint }));


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
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/)",
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

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distNotReady: () => (/* binding */ distNotReady),
/* harmony export */   distOfOtherCommit: () => (/* binding */ distOfOtherCommit),
/* harmony export */   distributionChanged: () => (/* binding */ distributionChanged),
/* harmony export */   distributionMissing: () => (/* binding */ distributionMissing),
/* harmony export */   manifestUnreadable: () => (/* binding */ manifestUnreadable),
/* harmony export */   siblingNotThere: () => (/* binding */ siblingNotThere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const manifestUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-MANIFEST-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "The folder given as `dist` has no manifest, or one that cannot be used.",
    why: "The manifest says which files belong to which release, in which order they go, and with which hashes.",
    mend: "Pass on the whole `dist-path` folder of the run that built it, with its `manifest.json`; or build again.",
}, ({ file, why }) => ({
    file,
    message: `The manifest cannot be used: ${why}`,
    hint: "Pass on the whole dist-path folder of the dry run, or run it again",
}));
const distributionMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-FILE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The folder given as `dist` lacks a file that its manifest lists.",
    why: "A release is published whole or not at all.",
    mend: "Pass on the whole `dist-path` folder of the run that built it.",
}, ({ folder, file }) => ({
    message: `${file} is missing in ${folder}`,
    hint: "Pass on the whole dist-path folder of the dry run, or run it again",
}));
const distributionChanged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-FILE-CHANGED",
    severity: "error",
    mender: "project",
    meaning: "A distribution is not the file that was built and checked: its hash is another.",
    why: "Only what was checked may be published.",
    mend: "Find out what changed it between the jobs; then run the build job again.",
}, ({ file, expected, found }) => ({
    message: `${file} has sha256 ${found}, its manifest says ${expected}`,
    hint: "Find out what changed the file between the jobs, then run the build job again",
}));
const distNotReady = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-NOT-READY",
    severity: "error",
    mender: "project",
    meaning: "The run that made `dist` did not build, check and rehearse all of what it planned.",
    why: "Nothing is published before everything that can fail has been tried.",
    mend: "Look at what that run says, mend it, and run it again.",
}, ({ packages }) => ({
    message: `The run that made dist was not through with ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages, 10)}`,
    hint: "Mend what that run says, and run it again",
}));
const distOfOtherCommit = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-OTHER-COMMIT",
    severity: "error",
    mender: "usage",
    meaning: "The distributions were built from another commit than the one that is checked out here.",
    why: "What is published must be what was reviewed.",
    mend: "Check out the commit that was built, or pass the distributions that belong to this one. Without a checkout nothing is compared.",
}, ({ built, here }) => ({
    message: `The distributions were built from ${built}, checked out is ${here}`,
    hint: "Pass the dist of a run on this commit, or check out the commit that was built",
}));
const siblingNotThere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-DIST-SIBLING-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package in `dist` needs a sibling that is neither in `dist` nor on the index.",
    why: "Nobody could install it from there. `dist` was planned for another index, which has the sibling.",
    mend: "Build `dist` with the sibling in `packages`, or publish the sibling to this index first.",
}, ({ package: name, need, index }) => ({
    package: name,
    message: `${name} needs ${need}, which is neither in dist nor on ${index}`,
    hint: `Build dist with packages: ${name}, ${need}; or publish ${need} to ${index} first`,
}));


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalRefused: () => (/* binding */ rehearsalRefused)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const rehearsalRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-REHEARSE-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The embedded index refused a file, or uv left it out. It refuses what no index can take and, where the release goes to PyPI, what PyPI refuses.",
    why: "The index would have refused it in the middle of the release. Nothing was uploaded.",
    mend: "Mend what the message says, and run again.",
}, ({ package: name, file, words }) => ({
    package: name,
    message: `The rehearsal refused ${file}: ${words}`,
    hint: `Mend it in ${name}, or its upload would fail. Then run again`,
}));


/***/ }),

/***/ 7569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   twineUnavailable: () => (/* binding */ twineUnavailable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const twineUnavailable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CHECK-TWINE-UNAVAILABLE",
    severity: "warning",
    mender: "outside",
    meaning: "`twine check` could not be had from an index, so nobody tried how the descriptions render.",
    why: "PyPI refuses a description that it cannot render, at upload.",
    mend: "Let uv reach an index that has twine (proxy, `UV_INDEX`), or look at the README's markup yourself.",
}, ({ why }) => ({
    message: `The descriptions were not checked, since uv could not get twine: ${why}`,
    hint: "Let uv reach an index that has twine (proxy, UV_INDEX), or look at the README's markup yourself",
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

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentDiffers: () => (/* binding */ contentDiffers),
/* harmony export */   hashDiffers: () => (/* binding */ hashDiffers),
/* harmony export */   notInstallable: () => (/* binding */ notInstallable),
/* harmony export */   notListed: () => (/* binding */ notListed),
/* harmony export */   uploadAstray: () => (/* binding */ uploadAstray),
/* harmony export */   uploadFailed: () => (/* binding */ uploadFailed),
/* harmony export */   uploadIgnored: () => (/* binding */ uploadIgnored),
/* harmony export */   uploadLimited: () => (/* binding */ uploadLimited),
/* harmony export */   uploadNameUsed: () => (/* binding */ uploadNameUsed),
/* harmony export */   uploadRefused: () => (/* binding */ uploadRefused)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

/** Some indexes begin their words with the status. */
const answered = ({ status, words }) => status === undefined || words.startsWith(String(status)) ? words : `${status} ${words}`;
const uploadRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UPLOAD-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The index refused a file for good: the same upload would be refused again.",
    why: "The release is not whole without it; what needs this package was not uploaded.",
    mend: "Read the index's words in the message, mend the package, and run again.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.index} refused ${facts.file}: ${answered(facts)}`,
    hint: "Mend what the index says. Where a part of this version is public already, give the package a new version; then run again",
}));
const uploadAstray = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UPLOAD-ASTRAY",
    severity: "error",
    mender: "project",
    meaning: "Nothing takes uploads at the address that files are sent to: it answered 404 or 405, or with a redirect.",
    why: "Every other file would go astray as well, so the run stops at the first.",
    mend: "Set `index`, or the `publish-url` of a `[[tool.uv.index]]`, to the upload URL that the index's documentation names. Some indexes answer 404 to an account that may not see the repository: check the credential too.",
}, (facts) => ({
    package: facts.package,
    message: `Nothing takes uploads at ${facts.uploadUrl}, where ${facts.file} was sent: ${answered(facts)}`,
    hint: "Set index (or publish-url in [[tool.uv.index]]) to the index's upload URL, slash at the end included. If it is right, the account may not see this repository",
}));
const uploadNameUsed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UPLOAD-NAME-USED",
    severity: "error",
    mender: "project",
    meaning: "The index has had a file of this name before, which was deleted.",
    why: "An index takes a file name once and never again, not even from who deleted the file.",
    mend: "Give the package its next version and run again.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.index} has had ${facts.file} before, and it was deleted: ${answered(facts)}`,
    hint: `Give ${facts.package} its next version and run again: the name of a deleted file cannot be used again`,
}));
const uploadFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UPLOAD-FAILED",
    severity: "error",
    mender: "outside",
    meaning: "The index or the network failed while a file was uploaded, at every try.",
    why: "The file is not on the index: it was asked after every try.",
    mend: "Wait until the index works again (look at its status page) and run again: nothing is uploaded twice.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.file} did not reach ${facts.index} in ${facts.tries} tries: ${answered(facts)}`,
    hint: "Look at the index's status page, and run again when it works: nothing is uploaded twice",
}));
const uploadLimited = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UPLOAD-LIMITED",
    severity: "error",
    mender: "outside",
    meaning: "The index takes no more new projects from this user or address for now.",
    why: "PyPI counts new names, in practice four a day, and tries that it refuses may count too: so it is not tried again in a loop.",
    mend: "Run again after a day, or register the remaining names as pending trusted publishers, which are not counted.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.index} takes no more new projects now, ${facts.package} is one too many: ${answered(facts)}`,
    hint: "Run again after 24 hours, or add pending trusted publishers for the names that are new: these are not counted",
}));
const uploadIgnored = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UPLOAD-IGNORED",
    severity: "error",
    mender: "project",
    meaning: "uv ended with success and uploaded nothing.",
    why: "uv leaves out files whose names are not normalised, with a warning only.",
    mend: "Update the build backend, so that it normalises file names, and run again.",
}, (facts) => ({
    package: facts.package,
    message: `uv left ${facts.file} out and said that all is well: ${facts.words}`,
    hint: "Build it with a backend that normalises file names (update the build backend), then run again",
}));
const contentDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-UPLOAD-CONTENT-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "The index has a file of this name whose content is not what this commit builds.",
    why: "An index never changes a file: the other content stays public, and mixing both would publish two different releases as one.",
    mend: "Give the package its next version and run again; yank the old release if it should not be used.",
}, ({ package: name, version, file, index, entries }) => ({
    package: name,
    message: `${index} has ${file} with other content than this commit builds: ${entries.slice(0, 5).join(", ")}${entries.length > 5 ? ` and ${entries.length - 5} more` : ""}`,
    hint: `Give ${name} the next version after ${version} and run again`,
}));
const notListed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CONFIRM-NOT-LISTED",
    severity: "error",
    mender: "outside",
    meaning: "The index has taken the files, and its listing still does not show them.",
    why: "What depends on a package is uploaded only when installers can see it.",
    mend: "Run again later: what is listed by then counts as done. A longer `wait-timeout` waits longer. If it stays so, `check-url` may be that of another index.",
}, ({ package: name, files, index, listing, waited }) => ({
    package: name,
    message: `${index} has taken ${name}, but ${listing} does not list it after ${waited}: ${files.join(", ")}`,
    hint: "Run again in a few minutes: what is listed by then counts as done (wait-timeout waits longer). If it stays so, check-url is of another index than index",
}));
const notInstallable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CONFIRM-NOT-INSTALLABLE",
    severity: "error",
    mender: "outside",
    meaning: "The index lists the files, and an installer still cannot resolve the package from it.",
    why: "`wait-for: installable` promises that what depends on it can be installed at once.",
    mend: "Run again later; if it stays, install the package by hand and read what the installer says.",
}, ({ package: name, index, waited, words }) => ({
    package: name,
    message: `${name} cannot be installed from ${index} after ${waited}: ${words}`,
    hint: "Run again in a few minutes; if it stays so, install it by hand and read what the installer says",
}));
const hashDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-VERIFY-HASH-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "The index serves a file with another hash than the one that was uploaded.",
    why: "What users install is not what was built here. The run stops at once: nothing more is uploaded.",
    mend: "Find out whose bytes these are before anything else; yank the release until you know.",
}, ({ package: name, file, index, ours, theirs, yankPage }) => ({
    package: name,
    message: `${index} serves ${file} with sha256 ${theirs}, uploaded was ${ours}`,
    hint: `Yank this release until you know whose bytes these are${yankPage === undefined ? "" : `: ${yankPage}`}`,
}));


/***/ })

};
