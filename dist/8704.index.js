export const id = 8704;
export const ids = [8704,1355];
export const modules = {

/***/ 78173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ publisherFields),
/* harmony export */   o: () => (/* binding */ publisherJob)
/* harmony export */ });
/**
 * The job as the form wants it: `repository` is `owner/name`, `workflowRef` is `owner/name/.github/workflows/x.yml@ref`.
 * `undefined` where either is missing. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const publisherJob = ({ repository = "", workflowRef = "", environment, }) => {
    const [owner = "", name = ""] = repository.split("/");
    const workflow = workflowRef.replace(/@.*$/s, "").split("/").at(-1) ?? "";
    return owner === "" || name === "" || workflow === ""
        ? undefined
        : { owner, repository: name, workflow, environment };
};
/** The fields in the form's own words, on one line. */
const publisherFields = ({ owner, repository, workflow, environment }) => [
    `Owner ${owner}`,
    `Repository name ${repository}`,
    `Workflow name ${workflow}`,
    environment === undefined
        ? "Environment name as the job's environment (empty without one)"
        : `Environment name ${environment}`,
].join(", ");


/***/ }),

/***/ 31355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveAmbiguous: () => (/* binding */ archiveAmbiguous),
/* harmony export */   archiveTooLargeUnpacked: () => (/* binding */ archiveTooLargeUnpacked),
/* harmony export */   archiveUnreadable: () => (/* binding */ archiveUnreadable),
/* harmony export */   duplicateEntry: () => (/* binding */ duplicateEntry),
/* harmony export */   unsafeEntry: () => (/* binding */ unsafeEntry)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const rebuild = "Build it again with the project's own build backend, and do not repack it afterwards";
const archiveUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const archiveTooLargeUnpacked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const archiveAmbiguous = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const unsafeEntry = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const duplicateEntry = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 27976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactUnavailable: () => (/* binding */ artifactUnavailable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const artifactUnavailable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 69712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialMissing: () => (/* binding */ credentialMissing),
/* harmony export */   credentialRefused: () => (/* binding */ credentialRefused),
/* harmony export */   identityMissing: () => (/* binding */ identityMissing)
/* harmony export */ });
/* harmony import */ var _credential_publisher_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78173);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);


const credentialMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CREDENTIAL-MISSING",
    severity: "error",
    mender: "project",
    meaning: "There is nothing to upload with: no token and no identity token. It is a warning as soon as it is known, so that it can be mended while the release is built, checked and rehearsed; the run stops before the upload.",
    why: "An index takes uploads only from who may publish.",
    mend: "Add a trusted publisher on the index and `id-token: write` to the job, or pass a token, or to an index that is not PyPI `username` and `password`; then run again.",
}, ({ index, publishersPage, takesToken, isTokenHeldBack, job }) => ({
    message: `No credential for ${index}: nothing can be uploaded`,
    hint: [
        ...(isTokenHeldBack
            ? [
                `PYPI_API_TOKEN is set, but the environment's token goes to PyPI, TestPyPI and loopback only, not to ${index}`,
            ]
            : []),
        "Add to the publishing job one of these, then run again.",
        ...(takesToken
            ? [
                `A trusted publisher${publishersPage === undefined ? " on the index" : `, set up at ${publishersPage}`}${job === undefined ? ":" : ` (${(0,_credential_publisher_job_js__WEBPACK_IMPORTED_MODULE_1__/* .publisherFields */ .A)(job)}):`}`,
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
const identityMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const credentialRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CREDENTIAL-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The index refused the credential: it is wrong, has expired, or may not upload this project.",
    why: "A credential that the index does not know would be refused for every other package, so nothing more is tried. Where it is this one project that it may not upload, the packages that do not need it are published all the same.",
    mend: "Give a token or a user that may upload every package of the release, or add the trusted publisher to each project; then run again.",
}, ({ index, package: name, status, words, kind }) => ({
    package: name,
    message: `${index} refused the credential for ${name} (${status}): ${words}`,
    hint: `${kind === "trusted" ? publisherFor(name) : kind === "password" ? userFor(name) : tokenFor(name)}, then run again: what is published stays as it is`,
}));


/***/ }),

/***/ 25371:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const megabytes = (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
const fileTooLarge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const fileNearlyTooLarge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const lfsPointer = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const secretFound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const sensitiveFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const pthFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const foreignFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const bytecodeFound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const twineFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const twineWarned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 12978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entryPointModuleMissing: () => (/* binding */ entryPointModuleMissing),
/* harmony export */   entryPointModuleUnseen: () => (/* binding */ entryPointModuleUnseen),
/* harmony export */   filesLost: () => (/* binding */ filesLost),
/* harmony export */   filesOnlyInSdist: () => (/* binding */ filesOnlyInSdist),
/* harmony export */   modulesLost: () => (/* binding */ modulesLost),
/* harmony export */   noModule: () => (/* binding */ noModule),
/* harmony export */   pathsShared: () => (/* binding */ pathsShared),
/* harmony export */   sdistNeedsSettings: () => (/* binding */ sdistNeedsSettings)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const filesLost = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-FILES-LOST",
    severity: "error",
    mender: "project",
    meaning: "A wheel that is built from the sdist lacks files that one built straight from the checkout has. A warning where it lacks texts alone.",
    why: "The settings of the build backend name them for the wheel, and the sdist, from which it is built here and by users, has them not. It imports all the same.",
    mend: "Have the files in the sdist too; where nobody needs them, exclude them from the wheel.",
}, ({ filename, entries, remedy }) => ({
    message: `${filename} lost files on the way through the sdist, which a wheel built from the checkout has: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`,
    hint: `Have it in the sdist: ${remedy}. What nobody needs, exclude from the wheel`,
}));
const noModule = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NO-MODULE",
    severity: "error",
    mender: "project",
    meaning: "A wheel holds no module, although its package has sources.",
    why: "Whoever installs it can import nothing. Some build backends say no word where they look in the wrong folder.",
    mend: "Tell the build backend where the modules are. Where the wheel is meant to be empty, say so: `packages = []` for setuptools and Poetry, `bypass-selection = true` for hatchling.",
}, ({ filename, sources }) => ({
    message: `${filename} holds no module, and its package has sources: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(sources)}`,
    hint: "Tell the build backend where the modules are, or that the wheel is to be empty (packages = [], or bypass-selection = true for hatchling)",
}));
const modulesLost = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-MODULES-LOST",
    severity: "warning",
    mender: "project",
    meaning: "A wheel lacks packages that lie in the sources inside of one that it has.",
    why: "A list of packages has to name each one below the first, too. The first still imports.",
    mend: "Let the build backend find the packages, or name them. Where they are left out on purpose, nothing needs to be done.",
}, ({ filename, modules }) => ({
    message: `${filename} lacks packages that its sources have: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(modules)}`,
    hint: "Let the build backend find the packages, or name each of them; if they are left out on purpose, all is well",
}));
const entryPointModuleMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-ENTRY-POINT-MODULE",
    severity: "error",
    mender: "project",
    meaning: "An entry point of a wheel names a module that the wheel does not have, and that nothing else can bring.",
    why: "The command fails, or the plugin's host does not find it, often without a word.",
    mend: "Correct the module in `[project.scripts]` or `[project.entry-points]`, or have it in the wheel.",
}, ({ filename, group, entry, module }) => ({
    message: `${filename} has no module ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(module)} for its entry point in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(group)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Correct the module in [project.scripts] or [project.entry-points], or have it in the wheel",
}));
const entryPointModuleUnseen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-ENTRY-POINT-UNSEEN",
    severity: "warning",
    mender: "project",
    meaning: "An entry point of a wheel names a module that no wheel of the release has; something that it requires may.",
    why: "If nothing brings the module, the command fails, or the plugin's host does not find it.",
    mend: "Look whether the module is one of a requirement; else correct it.",
}, ({ filename, group, entry, module }) => ({
    message: `${filename} has no module ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(module)} for its entry point in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(group)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Look whether a requirement brings the module; else correct it in [project.scripts] or [project.entry-points]",
}));
const pathsShared = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-PATHS-SHARED",
    severity: "error",
    mender: "project",
    meaning: "Two packages of the release install the same paths with other content. A warning where nothing requires both.",
    why: "Installed together, one overwrites the other without a word, which one by chance; uninstalling one takes the other's.",
    mend: "Leave the paths to one of them. A package that both extend is a namespace: it has no `__init__.py` in either.",
}, ({ package: name, others, paths }) => ({
    package: name,
    message: `${name} installs the same paths as ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(others)} with other content: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(paths)}`,
    hint: `Leave them to one of the packages; a folder that both extend has no __init__.py in either`,
}));
const sdistNeedsSettings = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-NEEDS-SETTINGS",
    severity: "warning",
    mender: "project",
    meaning: "An sdist builds here, and not in an empty folder: it takes settings of this workspace's `[tool.uv]` to build it.",
    why: "Those settings are not in what is published. Whoever finds no wheel that fits cannot install the package.",
    mend: "Say in `[build-system] requires` of the package what its build needs, and put what its code must know into its own files.",
}, ({ filename, settings, words }) => ({
    message: `${filename} builds only by this workspace's settings of uv (${settings.join(", ")}). Without them: ${words}`,
    hint: "Say in [build-system] requires of the package what its build needs",
}));
const filesOnlyInSdist = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-DATA-NOT-IN-WHEEL",
    severity: "warning",
    mender: "project",
    meaning: "An sdist has data inside of the package's modules that the wheel lacks, and no setting excludes it there.",
    why: "A build backend may have one list for the sdist (`MANIFEST.in`) and another for the wheel (`package-data`). The package imports without its data.",
    mend: "Name the files for the wheel too, or exclude them from both.",
}, ({ filename, sdist, entries }) => ({
    message: `${filename} lacks data of its modules that ${sdist} has: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`,
    hint: "Name the files for the wheel too (package-data of [tool.setuptools], include of the others), or exclude them",
}));


/***/ }),

/***/ 38325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerTooLarge: () => (/* binding */ answerTooLarge),
/* harmony export */   indexCorrupt: () => (/* binding */ indexCorrupt),
/* harmony export */   indexDenied: () => (/* binding */ indexDenied),
/* harmony export */   indexRedirects: () => (/* binding */ indexRedirects),
/* harmony export */   indexUnconfirmed: () => (/* binding */ indexUnconfirmed),
/* harmony export */   indexUnreadable: () => (/* binding */ indexUnreadable),
/* harmony export */   linkWithoutTls: () => (/* binding */ linkWithoutTls),
/* harmony export */   outsideFailed: () => (/* binding */ outsideFailed),
/* harmony export */   proxyUnsupported: () => (/* binding */ proxyUnsupported)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const outsideFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const indexDenied = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-DENIED",
    severity: "error",
    mender: "project",
    meaning: "The index refused to show what it has (401 or 403).",
    why: "Without reading the index nobody can say what is published.",
    mend: "Give `username` and `password` that may read, or a `check-url` that is open to read.",
}, ({ url, status }) => ({
    message: `The index refused to be read: ${url} answered ${status}`,
    hint: "Set username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD) to an account that may read, or UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for reading alone, or give another check-url",
}));
const indexUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const answerTooLarge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-TOO-LARGE",
    severity: "error",
    mender: "project",
    meaning: "What the address answers is far larger than any listing or file of a package index that could be meant.",
    why: "It would fill the memory of the machine. A listing of more than 64 MB is none that an installer could use either.",
    mend: "See with `curl` what the address answers: often it is not the index's simple URL, or a proxy is in between. Then set `check-url`.",
}, ({ url, size, largest }) => ({
    message: `${url} answers with ${megabytes(size)}, more than the ${megabytes(largest)} that are read`,
    hint: "See with curl what this address answers. If it is not the index's simple URL, set check-url to that",
}));
const megabytes = (bytes) => bytes < 1024 ** 2 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
const indexRedirects = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const indexCorrupt = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const linkWithoutTls = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-LINK-WITHOUT-TLS",
    severity: "warning",
    mender: "outside",
    meaning: "The index is read over `https`, and the files in its listing are linked over `http` of the same host, as where a proxy ends TLS and the index behind it does not know.",
    why: "A login that is for the encrypted address would go over the line for everybody to read. The files are asked for without it.",
    mend: "Tell the index the address that it is reached at (pypiserver and others: the proxy's `X-Forwarded-Proto`; devpi: `--outside-url`).",
}, ({ listing, origin }) => ({
    message: `${listing} links its files to ${origin}, without TLS: they are asked for without the login`,
    hint: "Let those who run the index make it link to https (the proxy's X-Forwarded-Proto; devpi: --outside-url)",
}));
const proxyUnsupported = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PROXY-UNSUPPORTED",
    severity: "error",
    mender: "usage",
    meaning: "`HTTP_PROXY`, `HTTPS_PROXY` or `ALL_PROXY` names a proxy that is neither `http://` nor `https://`.",
    why: "The index and the forge would have to be read past the proxy, which a network with a proxy seldom allows.",
    mend: "Name a proxy that speaks HTTP, or list the hosts that are reached without one in `NO_PROXY`.",
}, ({ scheme }) => ({
    message: `The index and the forge are read through HTTP proxies alone, and the environment names one of another kind: ${scheme}`,
    hint: "Set HTTPS_PROXY (or HTTP_PROXY) to an http:// proxy, or list the hosts that need none in NO_PROXY",
}));
const indexUnconfirmed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNCONFIRMED",
    severity: "warning",
    mender: "project",
    meaning: "The address where the index is read answers 404 for every package of the workspace, and has no page of its own either. An index that is new to the workspace may do so; so does an address that is no simple repository API.",
    why: "What is uploaded is looked for there. At a wrong address it is never found, and the run fails after the upload.",
    mend: "Open the address. If nothing answers, set `check-url` to the index's simple URL, the one that `uv pip install --index` takes. Before a first release to an index without such a page there is nothing to do.",
}, ({ index, simpleUrl }) => ({
    message: `Nothing shows that ${index} can be read where it was looked for, it knows neither a package of this workspace nor a page of its own: ${simpleUrl}`,
    hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release it may be",
}));


/***/ }),

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distNotOnIndex: () => (/* binding */ distNotOnIndex),
/* harmony export */   distNotOnOtherIndex: () => (/* binding */ distNotOnOtherIndex),
/* harmony export */   distNotPlain: () => (/* binding */ distNotPlain),
/* harmony export */   distNotPlanned: () => (/* binding */ distNotPlanned),
/* harmony export */   distNotReady: () => (/* binding */ distNotReady),
/* harmony export */   distOfOtherCommit: () => (/* binding */ distOfOtherCommit),
/* harmony export */   distTagDiffers: () => (/* binding */ distTagDiffers),
/* harmony export */   distTargetUnsaid: () => (/* binding */ distTargetUnsaid),
/* harmony export */   distUnlisted: () => (/* binding */ distUnlisted),
/* harmony export */   distributionChanged: () => (/* binding */ distributionChanged),
/* harmony export */   distributionMissing: () => (/* binding */ distributionMissing),
/* harmony export */   manifestUnreadable: () => (/* binding */ manifestUnreadable),
/* harmony export */   siblingNotThere: () => (/* binding */ siblingNotThere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const manifestUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const distributionMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const distributionChanged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-FILE-CHANGED",
    severity: "error",
    mender: "project",
    meaning: "A distribution is not the file that was built and checked: its hash or its size is another.",
    why: "Only what was checked may be published.",
    mend: "Find out what changed it between the jobs; then run the build job again.",
}, ({ file, what, expected, found }) => ({
    message: `${file} has ${what === "sha256" ? `sha256 ${found}` : `${found} bytes`}, its manifest says ${expected}`,
    hint: "Find out what changed the file between the jobs, then run the build job again",
}));
const distNotReady = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const distOfOtherCommit = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const siblingNotThere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SIBLING-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package in `dist` needs a sibling that is neither in `dist` nor, in a version that fits, on the index.",
    why: "Nobody could install it from there. `dist` was planned for another index, which has the sibling.",
    mend: "Build `dist` with the sibling in `packages`, or publish the sibling to this index first.",
}, ({ package: name, need, requirement, index }) => ({
    package: name,
    message: `${name} needs ${need}, which is neither in dist nor on ${index}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}`,
    hint: `Build dist with packages: ${name}, ${need}; or publish ${need} to ${index} first`,
}));
const distUnlisted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-UNLISTED-FILE",
    severity: "error",
    mender: "project",
    meaning: "The folder given as `dist` holds something that its manifest does not list. Allowed are the listed files, the manifest, `SHA256SUMS`, and `FILE.publish.attestation` beside a listed FILE.",
    why: "Somebody else wrote into the folder between the jobs. What else was changed there, nobody knows.",
    mend: "Pass on the `dist-path` folder of the run that built it as it is; put other files elsewhere.",
}, ({ folder, files }) => ({
    message: `${folder} holds what its manifest does not list: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files, 10)}`,
    hint: "Pass on the dist-path folder of the run that built it, with nothing else in it",
}));
const distNotPlain = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-PLAIN",
    severity: "error",
    mender: "project",
    meaning: "A name in the folder given as `dist` is no plain file of its own: a link, a pipe, a device or a folder.",
    why: "What it leads to can be another thing at every look, and a pipe would be waited for.",
    mend: "Pass on the `dist-path` folder of the run that built it. A copy (`cp -r`) of a folder has files of its own.",
}, ({ file, what }) => ({
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)([file])} in dist must be a plain file, and is ${what}`,
    hint: "Pass on the dist-path folder of the run that built it, or a copy of it: files, and no links",
}));
const distNotPlanned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-PLANNED",
    severity: "error",
    mender: "project",
    meaning: "A file that the manifest lists is not what the plan says it is: another project's, version's or kind of file.",
    why: "It would be published under a name or version that nobody planned, and could never be taken back.",
    mend: "Find out who changed the manifest between the jobs; then run the build job again.",
}, ({ file, kind, package: name, version, what }) => ({
    package: name,
    message: `${file} is listed as the ${kind} of ${name} ${version ?? "without a version"}, but ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Find out what changed the manifest between the jobs, then run the build job again",
}));
const distTagDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-TAG-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "A tag, of this run or in the manifest, does not name a package and version that `dist` would publish.",
    why: "The tag says what is released. Something else would be published under it, or be tagged with it later.",
    mend: "Pass the `dist` that was built for this tag. A package's tag means that package alone: where `dist` was built with `packages`, give the same `packages` here, which win over the tag.",
}, ({ tag, package: name, version }) => ({
    package: name,
    message: `dist has ${name} ${version ?? "without a version"}, which is not what the tag names: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tag)}`,
    hint: "Pass the dist that was built for this tag; if it was built with packages, give the same packages here",
}));
const notThere = ({ package: name, version, index }) => `The manifest says that ${name} ${version ?? "without a version"} is published, and ${index} does not have it`;
const distNotOnIndex = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-ON-INDEX",
    severity: "error",
    mender: "project",
    meaning: "The manifest counts a package as published on this very index, and the index has no file of that version.",
    why: "The release would be called complete while a part of it is nowhere. The index is the truth, not the manifest.",
    mend: "Build `dist` again: what is missing then becomes part of it. If nobody deleted the release, find out who changed the manifest.",
}, (facts) => ({
    package: facts.package,
    message: notThere(facts),
    hint: "Build dist again: what the index lacks is then in it",
}));
const distNotOnOtherIndex = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-ON-OTHER-INDEX",
    severity: "notice",
    mender: "project",
    meaning: "`dist` was planned for another index, which has a package that this one lacks. It is no part of this release.",
    why: "Nothing in `dist` requires it here; but this index does not have the whole workspace.",
    mend: "Nothing, or publish the package to this index too.",
}, (facts) => ({
    package: facts.package,
    message: `${notThere(facts)}: it is left out`,
    hint: `Nothing in dist requires it. Publish ${facts.package} there too if the index is to have it`,
}));
const distTargetUnsaid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-TARGET-UNSAID",
    severity: "error",
    mender: "usage",
    meaning: "`dist` was planned for an index that is not PyPI, and this run is told by nothing where to publish: not by `index`, nor by uv's own words.",
    why: "Without a word PyPI is meant, where what is private would be public for good. The manifest alone does not decide: whoever can change it could send the login anywhere.",
    mend: "Give this run the same `index` (and `check-url`) as the one that built, or `index: pypi`.",
}, ({ planned }) => ({
    message: `Where to publish is not said, and dist was planned for another index than PyPI: ${planned}`,
    hint: "Give this run the same index (and check-url) as the one that built, or index: pypi",
}));


/***/ }),

/***/ 47810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalRefused: () => (/* binding */ rehearsalRefused)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const rehearsalRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
/* harmony export */   classifiersUnavailable: () => (/* binding */ classifiersUnavailable),
/* harmony export */   twineUnavailable: () => (/* binding */ twineUnavailable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const classifiersUnavailable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHECK-CLASSIFIERS-UNAVAILABLE",
    severity: "warning",
    mender: "outside",
    meaning: "PyPI's list of classifiers (`trove-classifiers`) could not be had from an index.",
    why: "PyPI refuses a classifier that it does not have, at upload.",
    mend: "Let uv reach an index that has trove-classifiers (proxy, `UV_INDEX`), or compare them with PyPI's list yourself.",
}, ({ why }) => ({
    message: `The classifiers were not checked, since uv could not get trove-classifiers: ${why}`,
    hint: "Let uv reach an index that has trove-classifiers (proxy, UV_INDEX), or compare them with PyPI's list yourself",
}));
const twineUnavailable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 57908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentFailed: () => (/* binding */ environmentFailed),
/* harmony export */   noFittingPython: () => (/* binding */ noFittingPython),
/* harmony export */   scriptWithoutExtra: () => (/* binding */ scriptWithoutExtra),
/* harmony export */   smokeFailed: () => (/* binding */ smokeFailed),
/* harmony export */   smokeForeign: () => (/* binding */ smokeForeign),
/* harmony export */   smokeInstallFailed: () => (/* binding */ smokeInstallFailed),
/* harmony export */   smokeLocked: () => (/* binding */ smokeLocked)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);


const onPython = ({ python }) => (python === "" ? "" : ` (Python ${python})`);
const failing = (what) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(what)} ${what.length === 1 ? "fails" : "fail"}`;
const smokeInstallFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-INSTALL-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A package cannot be installed alone from the index, into a fresh environment.",
    why: "That is what its users do first.",
    mend: 'Read what the installer says: a requirement that no release satisfies, a sibling whose published version is too old, or a Python that does not fit. A package for another platform than the job\'s cannot be tried there: set `smoke = "off"` in `[tool.release-actions.packages.<name>]`.',
}, (facts) => ({
    package: facts.package,
    message: `${facts.package} cannot be installed from ${facts.index}${onPython(facts)}: ${facts.words}${facts.locked === undefined ? "" : `. ${answer(facts.locked)}`}`,
    hint: facts.locked === undefined ? mendRequirement(facts) : logIn(facts.locked),
}));
const mendRequirement = (facts) => `Mend the requirement that the installer names, in the pyproject.toml of ${facts.package} or of the package it needs${elsewhere(facts)}`;
const answer = ({ url, status }) => `The index ${url} answers ${status}: a login is missing or wrong`;
const logIn = ({ url }) => `Give the job the index with its login: UV_INDEX="NAME=${url}", UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD`;
const smokeLocked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-LOCKED-OUT",
    severity: "warning",
    mender: "project",
    meaning: "What the packages require could not be looked for on an index that wants a login. They were installed and tried where they were built, so the job that only publishes skips its trial.",
    why: "The manifest carries names and URLs of indexes, never logins; and a login goes only to an index that the job itself names, not to one that a manifest names.",
    mend: "Name the index in the job that publishes, with `UV_INDEX`, and give its login with `UV_INDEX_<NAME>_USERNAME` and `UV_INDEX_<NAME>_PASSWORD`; or check the repository out there, whose `[[tool.uv.index]]` names it. `smoke: off` says that nothing is to be tried.",
}, (locked) => ({
    message: `Nothing that requires what is on another index was tried after the upload. ${answer(locked)}`,
    hint: logIn(locked),
}));
/** Where what is missing is a wheel, or a build failed, the package may be for another platform than the job's. */
const elsewhere = ({ package: name, words }) => /platform|\bwheels?\b|failed to build|build backend/i.test(words)
    ? `. If ${name} is for another platform than this job's, set smoke = "off" in [tool.release-actions.packages.${name}]`
    : "";
const smokeFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const scriptWithoutExtra = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const smokeForeign = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const noFittingPython = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const environmentFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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

/***/ 67160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentDiffers: () => (/* binding */ contentDiffers),
/* harmony export */   fileSwapped: () => (/* binding */ fileSwapped),
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

/** Some indexes begin their words with the status. */
const answered = ({ status, words }) => status === undefined || words.startsWith(String(status)) ? words : `${status} ${words}`;
const uploadRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const uploadAstray = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const uploadNameUsed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const uploadFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-FAILED",
    severity: "error",
    mender: "outside",
    meaning: "The index or the network failed while a file was uploaded, at every try; or the index asks to come back (`Retry-After`) later than `wait-timeout` allows.",
    why: "The file is not on the index: it was asked after every try.",
    mend: "Wait until the index works again (look at its status page) and run again: nothing is uploaded twice.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.file} did not reach ${facts.index} in ${facts.tries === 1 ? "1 try" : `${facts.tries} tries`}: ${answered(facts)}${facts.comeBack === undefined ? "" : ` (it asks to come back in ${facts.comeBack})`}`,
    hint: facts.comeBack === undefined
        ? "Look at the index's status page, and run again when it works: nothing is uploaded twice"
        : `Run again in ${facts.comeBack}, or with a longer wait-timeout: nothing is uploaded twice`,
}));
const uploadLimited = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const uploadIgnored = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const contentDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const notListed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIRM-NOT-LISTED",
    severity: "error",
    mender: "outside",
    meaning: "The index has taken the files, and its listing still does not show them.",
    why: "What depends on a package is uploaded only when installers can see it.",
    mend: "Run again later: what is listed by then counts as done. A longer `wait-timeout` waits longer. A cache in front of the index (a proxy, a CDN, a mirror) may still give the answer of before the upload; `curl -sI` of the listing shows its age. If it stays so, `check-url` may be that of another index.",
}, ({ package: name, files, index, listing, waited }) => ({
    package: name,
    message: `${index} has taken ${name}, but ${listing} does not list it after ${waited}: ${files.join(", ")}`,
    hint: "Run again in a few minutes: what is listed by then counts as done (wait-timeout waits longer). A cache in front of the index may still give the listing of before the upload; if it stays so, check-url is of another index than index",
}));
const notInstallable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const hashDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const fileSwapped = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-FILE-SWAPPED",
    severity: "error",
    mender: "project",
    meaning: "A distribution is no longer the file that was built: it was changed, replaced or removed during the run.",
    why: "Only what was checked and rehearsed may be published. Each file is measured right before it goes out; this one was not sent, and nothing after it.",
    mend: "Find out what writes into the run's folder: another process of the same user, a step beside this one, a program that the project's code left behind. Then run again.",
}, ({ package: name, file, expected, found }) => ({
    package: name,
    message: `${file} is not what was built any more: ${found === undefined ? "it is gone, or no plain file" : `its sha256 is ${found}`}, built was ${expected}`,
    hint: "It was not uploaded. Find out what writes into the run's folder (dist-path), then run again",
}));


/***/ }),

/***/ 52254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   builtWithoutIsolation: () => (/* binding */ builtWithoutIsolation),
/* harmony export */   lockSteered: () => (/* binding */ lockSteered),
/* harmony export */   offline: () => (/* binding */ offline),
/* harmony export */   refusedBySettings: () => (/* binding */ refusedBySettings),
/* harmony export */   requiredVersion: () => (/* binding */ requiredVersion),
/* harmony export */   settingsUnusable: () => (/* binding */ settingsUnusable),
/* harmony export */   uploadNotBegun: () => (/* binding */ uploadNotBegun)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const requiredVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UV-REQUIRED-VERSION",
    severity: "error",
    mender: "project",
    meaning: "The workspace asks for another `uv` than the one on `PATH`.",
    why: "uv does nothing in a workspace whose `required-version` it is not, so no package can be built.",
    mend: "Set up a uv that fits, or change `required-version`.",
}, ({ required, found, file }) => ({
    file,
    message: `The uv on PATH is ${found}, and required-version in ${file} asks for ${required}`,
    hint: "Set up a uv that fits (in a workflow: the version input of setup-uv), or change required-version",
}));
const offline = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UV-OFFLINE",
    severity: "error",
    mender: "project",
    meaning: "uv is told to stay offline.",
    why: "Offline, uv uploads nothing and installs nothing from an index, also not the one that a release is rehearsed on.",
    mend: "Take the variable or the setting away for this step, or set `UV_OFFLINE=0`.",
}, ({ setting }) => ({
    message: `uv is told to stay offline by ${setting}: it would upload nothing, not even to the rehearsal index`,
    hint: "Take it away for this step, or set UV_OFFLINE=0: uv still takes from its cache what is there",
}));
const settingsUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UV-SETTINGS",
    severity: "error",
    mender: "project",
    meaning: "uv cannot work with the settings or variables that it is given.",
    why: "Every call would end the same way, so no package can be built.",
    mend: "Mend the variable or the file that the message names. `uv cache dir` in the workspace shows the same error.",
}, ({ words, settings }) => ({
    message: `uv does not work with its settings: ${words}`,
    hint: `Mend ${settings.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`,
}));
const refusedBySettings = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UV-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "uv refused to build or to install, and variables or settings that it was given have to do with it.",
    why: "The packages may be sound; the environment of the job, or a file of settings, does not let uv do it.",
    mend: "Take the variable that the message names out of this step, or mend the setting in its file.",
}, ({ package: name, what, words, settings, isCertain }) => ({
    package: name,
    message: `uv refuses ${what}: ${words}`,
    hint: isCertain
        ? `What told it so is ${settings.join(", or ")}: take it out of this step, or mend it where it stands`
        : `What steers uv here is ${settings.join(", and ")}: see that what is missing is there, and not held back`,
}));
const lockSteered = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-LOCK-STEERED",
    severity: "warning",
    mender: "project",
    meaning: "`uv.lock` fits the workspace, but not together with what the job or a user's file adds for uv.",
    why: "`uv lock` in the repository would change nothing. Where the lock was made without that variable or file, nothing is wrong with it.",
    mend: "Take the variable out of this step. If it belongs to the project, set it in `[tool.uv]` and lock again.",
}, ({ settings }) => ({
    file: "uv.lock",
    message: `uv.lock is up to date, except for what is added here: ${settings.join(", ")}`,
    hint: "Take that out of this step; if it belongs to the project, set it in [tool.uv] and lock again",
}));
const builtWithoutIsolation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-BUILD-NOT-ISOLATED",
    severity: "warning",
    mender: "project",
    meaning: "A package could be built only without isolation, as `no-build-isolation` in the workspace's settings has it.",
    why: "Who installs it from the sdist builds it isolated, and meets the failure.",
    mend: "Name what the build needs in `build-system.requires`, or say in the README how to install the sdist.",
}, ({ package: name }) => ({
    package: name,
    message: `${name} builds only without isolation, by no-build-isolation of [tool.uv]: from its sdist nobody else can build it so`,
    hint: `Name what its build needs in build-system.requires of ${name}`,
}));
const uploadNotBegun = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-NOT-BEGUN",
    severity: "error",
    mender: "project",
    meaning: "uv ended before it sent anything to the index.",
    why: "Neither index nor network was asked, so every file would end the same way: the run stops at the first.",
    mend: "Mend what the message says: most often a variable or a file of settings for uv.",
}, ({ words, settings }) => ({
    message: `uv ends before it uploads anything: ${words}`,
    hint: `Mend ${settings.join(", ") || "what uv says"}, then run again: nothing was sent`,
}));


/***/ })

};
