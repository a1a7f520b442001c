export const id = 357;
export const ids = [357];
export const modules = {

/***/ 99468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 50357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/archive.js
var archive = __webpack_require__(31355);
// EXTERNAL MODULE: ./.build/js/domain/problem/artifact.js
var artifact = __webpack_require__(27976);
// EXTERNAL MODULE: ./.build/js/domain/problem/attest.js
var attest = __webpack_require__(75260);
// EXTERNAL MODULE: ./.build/js/domain/problem/attestation.js
var attestation = __webpack_require__(50923);
// EXTERNAL MODULE: ./.build/js/domain/problem/changelog.js
var changelog = __webpack_require__(1783);
// EXTERNAL MODULE: ./.build/js/domain/problem/changes.js
var changes = __webpack_require__(98672);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-audit.js
var check_audit = __webpack_require__(63107);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-choice.js
var check_choice = __webpack_require__(48749);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-files.js
var check_files = __webpack_require__(69067);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-metadata.js
var check_metadata = __webpack_require__(87515);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-requirements.js
var check_requirements = __webpack_require__(9830);
// EXTERNAL MODULE: ./.build/js/domain/problem/comment.js
var comment = __webpack_require__(72016);
// EXTERNAL MODULE: ./.build/js/domain/problem/config.js
var config = __webpack_require__(36455);
// EXTERNAL MODULE: ./.build/js/domain/problem/copy.js
var copy = __webpack_require__(54960);
// EXTERNAL MODULE: ./.build/js/domain/problem/credential.js
var credential = __webpack_require__(69712);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution.js
var distribution = __webpack_require__(85403);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution-content.js
var distribution_content = __webpack_require__(25371);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution-metadata.js
var distribution_metadata = __webpack_require__(69177);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution-together.js
var distribution_together = __webpack_require__(12978);
// EXTERNAL MODULE: ./.build/js/domain/problem/event.js
var problem_event = __webpack_require__(1581);
// EXTERNAL MODULE: ./.build/js/domain/problem/fragments.js
var fragments = __webpack_require__(11596);
// EXTERNAL MODULE: ./.build/js/domain/problem/gate.js
var gate = __webpack_require__(80482);
// EXTERNAL MODULE: ./.build/js/domain/problem/git.js
var git = __webpack_require__(233);
// EXTERNAL MODULE: ./.build/js/domain/problem/graph.js
var graph = __webpack_require__(11137);
// EXTERNAL MODULE: ./.build/js/domain/problem/history.js
var problem_history = __webpack_require__(68729);
// EXTERNAL MODULE: ./.build/js/domain/problem/index-reads.js
var index_reads = __webpack_require__(38325);
// EXTERNAL MODULE: ./.build/js/domain/problem/index-server.js
var index_server = __webpack_require__(26997);
// EXTERNAL MODULE: ./.build/js/domain/problem/init.js
var init = __webpack_require__(16971);
// EXTERNAL MODULE: ./.build/js/domain/problem/installers.js
var installers = __webpack_require__(35540);
// EXTERNAL MODULE: ./.build/js/domain/problem/manifest.js
var manifest = __webpack_require__(5324);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(83654);
// EXTERNAL MODULE: ./.build/js/domain/problem/preflight.js
var preflight = __webpack_require__(42542);
// EXTERNAL MODULE: ./.build/js/domain/problem/process.js
var process = __webpack_require__(11216);
// EXTERNAL MODULE: ./.build/js/domain/problem/pyproject.js
var pyproject = __webpack_require__(21301);
// EXTERNAL MODULE: ./.build/js/domain/problem/ref-update.js
var ref_update = __webpack_require__(58196);
// EXTERNAL MODULE: ./.build/js/domain/problem/rehearsal.js
var rehearsal = __webpack_require__(47810);
// EXTERNAL MODULE: ./.build/js/domain/problem/release.js
var release = __webpack_require__(98812);
// EXTERNAL MODULE: ./.build/js/domain/problem/release-files.js
var release_files = __webpack_require__(17698);
// EXTERNAL MODULE: ./.build/js/domain/problem/release-plan.js
var release_plan = __webpack_require__(86382);
// EXTERNAL MODULE: ./.build/js/domain/problem/release-request.js
var release_request = __webpack_require__(75672);
// EXTERNAL MODULE: ./.build/js/domain/problem/rendering.js
var rendering = __webpack_require__(7569);
// EXTERNAL MODULE: ./.build/js/domain/problem/run.js
var run = __webpack_require__(70492);
// EXTERNAL MODULE: ./.build/js/domain/problem/scope.js
var scope = __webpack_require__(39109);
// EXTERNAL MODULE: ./.build/js/domain/problem/smoke.js
var smoke = __webpack_require__(57908);
// EXTERNAL MODULE: ./.build/js/domain/problem/target.js
var target = __webpack_require__(91740);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(51938);
// EXTERNAL MODULE: ./.build/js/domain/problem/upload.js
var upload = __webpack_require__(67160);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(88178);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv.js
var uv = __webpack_require__(30422);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv-settings.js
var uv_settings = __webpack_require__(52254);
// EXTERNAL MODULE: ./.build/js/domain/problem/version-rules.js
var version_rules = __webpack_require__(61775);
// EXTERNAL MODULE: ./.build/js/domain/problem/version-sources.js
var version_sources = __webpack_require__(22170);
// EXTERNAL MODULE: ./.build/js/domain/problem/version-tags.js
var version_tags = __webpack_require__(78319);
// EXTERNAL MODULE: ./.build/js/domain/problem/workspace.js
var workspace = __webpack_require__(5708);
;// CONCATENATED MODULE: ./.build/js/domain/problem/catalogue.js






















































const areas = [
    archive,
    artifact,
    attest,
    attestation,
    changelog,
    changes,
    comment,
    check_audit,
    check_choice,
    check_files,
    check_metadata,
    check_requirements,
    config,
    copy,
    credential,
    distribution,
    distribution_content,
    distribution_metadata,
    distribution_together,
    problem_event,
    fragments,
    gate,
    git,
    graph,
    problem_history,
    index_reads,
    index_server,
    installers,
    init,
    manifest,
    plan,
    preflight,
    process,
    pyproject,
    ref_update,
    rehearsal,
    release,
    release_files,
    release_plan,
    release_request,
    rendering,
    run,
    scope,
    smoke,
    target,
    unexpected,
    upload,
    usage,
    uv,
    uv_settings,
    version_rules,
    version_sources,
    version_tags,
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
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/text/nearest.js
var nearest = __webpack_require__(35111);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/explain/contract.js
var contract = __webpack_require__(91580);
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

/***/ 75260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestAnswerUnusable: () => (/* binding */ attestAnswerUnusable),
/* harmony export */   attestNoIdentity: () => (/* binding */ attestNoIdentity),
/* harmony export */   attestRefused: () => (/* binding */ attestRefused),
/* harmony export */   attestUnreachable: () => (/* binding */ attestUnreachable),
/* harmony export */   sigstoreNotHere: () => (/* binding */ sigstoreNotHere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const attestNoIdentity = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-NO-IDENTITY",
    severity: "error",
    mender: "project",
    meaning: "`attest` signs with the identity of a job, and here is none that it could ask for.",
    why: "An attestation says which repository and workflow made a file: only the forge can vouch for that. Nothing was signed.",
    mend: "Run `attest` in a job on GitHub that has `id-token: write`; pull requests from forks never get it.",
}, () => ({
    message: "This job cannot ask for an identity token, so nothing can be signed",
    hint: [
        "Give the job that attests these permissions (naming one removes all others), then run it again:",
        "    permissions:",
        "      contents: read",
        "      id-token: write",
    ].join("\n"),
}));
const attestRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "A service that is needed for signing refused what it was asked: the same request would be refused again.",
    why: "Without a certificate and an entry in the public log PyPI takes no attestation. What was signed before stays.",
    mend: "Read the service's words. The public Sigstore knows the identities of github.com alone, not those of an enterprise server of one's own.",
}, ({ service, status, words }) => ({
    message: `${service} refused the request: ${status} ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(words)}`,
    hint: "Mend what it says, then run attest again: files that are signed already are left as they are",
}));
const attestUnreachable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "A service that is needed for signing failed or gave no whole answer, at every try.",
    why: "Without a certificate and an entry in the public log PyPI takes no attestation. What was signed before stays.",
    mend: "Look at https://status.sigstore.dev and the forge's status page, and run `attest` again when they work.",
}, ({ service, why, tries }) => ({
    message: `${service} could not be reached in ${tries} tries: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Run attest again when it works: files that are signed already are left as they are",
}));
const attestAnswerUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-ANSWER-UNUSABLE",
    severity: "error",
    mender: "outside",
    meaning: "A service that is needed for signing answered with something that no attestation can be made of: a certificate of another key, an entry without an inclusion promise, time or proof.",
    why: "PyPI would refuse the attestation, and the file with it.",
    mend: "Run `attest` again. If it stays so, the service has changed: update release-actions, and publish with `attestations: false` meanwhile.",
}, ({ service, why }) => ({
    message: `${service} gave an answer that cannot be used: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Run attest again; if it stays so, update release-actions",
}));
const sigstoreNotHere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-SIGSTORE-ELSEWHERE",
    severity: "error",
    mender: "usage",
    meaning: "`SIGSTORE_FULCIO_URL` or `SIGSTORE_REKOR_URL` names a Sigstore that is not on this machine.",
    why: "PyPI takes attestations of the public Sigstore alone, and the job's identity token must go to nobody else. The variables are for rehearsals with a Sigstore on loopback.",
    mend: "Unset the variables.",
}, ({ variable, value }) => ({
    message: `${variable} names no Sigstore on this machine: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value)}`,
    hint: `Unset ${variable}: the public Sigstore is then used, which PyPI trusts`,
}));


/***/ }),

/***/ 50923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestationRefused: () => (/* binding */ attestationRefused),
/* harmony export */   attestationUnusable: () => (/* binding */ attestationUnusable),
/* harmony export */   attestationsIncomplete: () => (/* binding */ attestationsIncomplete),
/* harmony export */   attestationsMissing: () => (/* binding */ attestationsMissing),
/* harmony export */   attestationsNeedTrust: () => (/* binding */ attestationsNeedTrust)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const attestationUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTESTATION-UNUSABLE",
    severity: "error",
    mender: "project",
    meaning: "What lies in `dist` as the attestation of a file is not one of this very file.",
    why: "PyPI refuses a file that comes with an attestation which does not fit. Nothing was uploaded.",
    mend: "Run `attest` on this `dist`, which replaces it; or publish with `attestations: false`.",
}, ({ attestation, why }) => ({
    message: `${attestation} cannot go along: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Run attest on this dist, which replaces it, or publish with attestations: false (--attestations false)",
}));
const attestationsMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTESTATIONS-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "`attestations` is `true`, and not every file that is to be uploaded has an attestation in `dist`.",
    why: "PyPI takes an attestation with the upload of its file alone, never afterwards. Nothing was uploaded.",
    mend: "Build in one job, run `attest` on what it left in a second, and publish that `dist` in a third. `attestations: auto` publishes without those that are missing.",
}, ({ files }) => ({
    message: files.length === 0
        ? "attestations is true, and a run that builds what it publishes has none"
        : `attestations is true, and these files have none in dist: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files, 10)}`,
    hint: "Build with dry-run, run attest on the dist that it leaves, and publish that dist; or set attestations: auto (--attestations auto)",
}));
const attestationsNeedTrust = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
    severity: "error",
    mender: "usage",
    meaning: "`attestations` is `true`, and the upload would go with a token or a password.",
    why: "PyPI takes attestations under trusted publishing alone: it compares who signed with the trusted publisher. With a token it refuses the files. Nothing was uploaded.",
    mend: "Add a trusted publisher, give the job `id-token: write` and no token; or set `attestations: auto`.",
}, ({ index }) => ({
    message: `attestations is true, and the upload to ${index} would go with a token or password, which takes none`,
    hint: "Publish by trusted publishing (id-token: write, and no token), or set attestations: auto (--attestations auto)",
}));
const attestationsIncomplete = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTESTATIONS-INCOMPLETE",
    severity: "warning",
    mender: "project",
    meaning: "Some files in `dist` have an attestation and others have none.",
    why: "PyPI takes an attestation with the upload of its file alone: those files will never have one.",
    mend: "Run `attest` on this `dist` before it is published. `attestations: true` refuses to go on without.",
}, ({ files, all }) => ({
    message: `${files.length} of ${all} files go up without an attestation: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files, 10)}`,
    hint: "Run attest on this dist before it is published; attestations: true would have stopped here",
}));
const attestationRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTESTATION-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The index refused a file because of the attestation that went along with it.",
    why: "PyPI takes neither then. It holds the certificate against the trusted publisher of the upload: the same repository, letter case included, and the same top-level workflow file.",
    mend: "Run `attest` in the workflow that is the project's trusted publisher, on this very `dist`; or publish with `attestations: false`.",
}, ({ package: name, file, index, words }) => ({
    package: name,
    message: `${index} refused ${file} for its attestation: ${words}`,
    hint: `${remedyFor(words)}. Or publish without: attestations: false (--attestations false)`,
}));
/** By PyPI's own words. https://github.com/pypi/warehouse/blob/main/warehouse/attestations/services.py */
const remedyFor = (words) => {
    if (/trusted publish/i.test(words))
        return "Publish by trusted publishing: with a token PyPI takes no attestation";
    if (/verif|identity|publisher|certificate/i.test(words))
        return "Sign in the same repository and top-level workflow that the trusted publisher of the project names, then run again";
    return "Remove the attestations from dist, run attest on it, then run again";
};


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changelogConflict: () => (/* binding */ changelogConflict),
/* harmony export */   changelogEmptySection: () => (/* binding */ changelogEmptySection),
/* harmony export */   changelogMissing: () => (/* binding */ changelogMissing),
/* harmony export */   changelogNoSection: () => (/* binding */ changelogNoSection),
/* harmony export */   changelogNotTop: () => (/* binding */ changelogNotTop),
/* harmony export */   changelogOutside: () => (/* binding */ changelogOutside),
/* harmony export */   changelogToCome: () => (/* binding */ changelogToCome),
/* harmony export */   changelogTwice: () => (/* binding */ changelogTwice),
/* harmony export */   changelogUnread: () => (/* binding */ changelogUnread),
/* harmony export */   changelogUnreleased: () => (/* binding */ changelogUnreleased)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const changelogMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package is to have a changelog, and there is none.",
    why: "`require-changelog` is `true`, or `changelog` names the file.",
    mend: "Add the file, correct `changelog`, or set `require-changelog` to `auto` or `false`.",
}, ({ package: name, looked }) => ({
    package: name,
    message: `${name} has no changelog: there is no ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(looked)}`,
    hint: "Add one of these files, correct the input changelog, or set require-changelog to auto or false",
}));
const changelogOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The path of a changelog, or a link on its way, leads out of the repository.",
    why: "What lies elsewhere is no part of the release, and its content must not come into a report.",
    mend: "Keep the changelog in the repository. A link to another file of the repository is followed.",
}, ({ package: name, file }) => ({
    package: name,
    message: `The changelog of ${name} lies outside of the repository: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}`,
    hint: "Keep the changelog in the repository; a link to another file of the repository is followed",
    file,
}));
const changelogNoSection = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-NO-SECTION",
    severity: "error",
    mender: "project",
    meaning: "The changelog has no section for a version that is to be released. A section Unreleased is none.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Add a heading with the version as the file has them, such as `## [1.2.3]`, and say below it what has changed; or run the tool that writes the file.",
}, ({ package: name, version, hasUnreleased, heading, command, place }) => ({
    package: name,
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} has no section for ${name} ${version}`,
    hint: command !== undefined
        ? `Write the news as the tool wants it, then run ${command}, and commit what it did`
        : hasUnreleased
            ? `Put the heading ${heading} above what Unreleased holds`
            : `Add a heading ${heading} at the top, and say below it what has changed`,
    ...place,
}));
const changelogUnread = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-UNREAD",
    severity: "warning",
    mender: "project",
    meaning: "There is a changelog, and it, or the part that may be about the version, is in a form that is not read here.",
    why: "Whether it tells of the release is not known, and there are no notes from it. Markdown and reStructuredText are read, not what other programs put into them.",
    mend: "Look yourself. To have it read, give each release a heading of its own; or set `require-changelog` to `false`.",
}, ({ package: name, version, why, place }) => ({
    package: name,
    message: `Whether ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} tells of ${name}${version === undefined ? "" : ` ${version}`} was not read: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Look yourself; to have it read, give each release a heading of its own, or set require-changelog to false",
    ...place,
}));
const changelogTwice = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-TWICE",
    severity: "warning",
    mender: "project",
    meaning: "The changelog has two sections for the version that is to be released.",
    why: "The release's notes are made from one of them, and leave out what the other says. A merge often does this.",
    mend: "Join the two sections.",
}, ({ package: name, version, lines, place }) => ({
    package: name,
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} has ${lines.length} sections for ${name} ${version}, in lines ${lines.join(", ")}`,
    hint: "Join them: the notes are made from one alone",
    ...place,
}));
const changelogConflict = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-CONFLICT",
    severity: "error",
    mender: "project",
    meaning: "The changelog has marks of an unsolved conflict, as git leaves them.",
    why: "Both sides stand in it, one perhaps in the wrong section, and the marks would be in the release's notes.",
    mend: "Solve the conflict, and take out the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
}, ({ package: name, count, place }) => ({
    package: name,
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} has ${count === 1 ? "a mark" : `${count} marks`} of an unsolved conflict, the first in line ${place.line ?? 1}`,
    hint: "Solve the conflict, and take the lines out that begin with <<<<<<<, ======= and >>>>>>>",
    ...place,
}));
const changelogEmptySection = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-EMPTY-SECTION",
    severity: "error",
    mender: "project",
    meaning: "The changelog's section of a version says nothing: it is empty, or has only sub-headings, comments or link references.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Say below the heading what has changed.",
}, ({ package: name, version, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is empty`,
    hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
    ...place,
}));
const changelogNotTop = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-NOT-TOP",
    severity: "error",
    mender: "project",
    meaning: "The first release in the changelog is another one than the version that is to be released.",
    why: "Either the version was not set, or the section stands in the wrong place.",
    mend: "Set the version to the one at the top, or move its section up.",
}, ({ package: name, version, top, topLine, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is not the first: ${top} stands above it, in line ${topLine}`,
    hint: `Set the version to ${top}, or move the section of ${version} to the top`,
    ...place,
}));
const changelogToCome = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-TO-COME",
    severity: "warning",
    mender: "project",
    meaning: "On a branch, the changelog's section of a final version that is ready to be released is marked as not released: Unreleased, TBD, in development, or a date that is not filled in.",
    why: "On the tag it is an error, and then it takes another commit and another tag.",
    mend: "Replace the mark by the date before the release is tagged.",
}, ({ package: name, version, heading, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is marked as not released`,
    hint: `Before the tag, write the heading as ${heading} with the date, without the mark`,
    ...place,
}));
const changelogUnreleased = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-UNRELEASED",
    severity: "error",
    mender: "project",
    meaning: "The changelog's section of a version that is tagged is still marked as not released: Unreleased, TBD, in development, or a date that is not filled in.",
    why: "The mark would stay in the released file and in the notes.",
    mend: "Replace the mark by the date, in a commit before the tag.",
}, ({ package: name, version, heading, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is still marked as not released`,
    hint: `Write the heading as ${heading} with the date, without the mark, and tag the commit that has it`,
    ...place,
}));


/***/ }),

/***/ 72016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentNotWritten: () => (/* binding */ commentNotWritten),
/* harmony export */   commentWithoutPull: () => (/* binding */ commentWithoutPull)
/* harmony export */ });
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);


const commentNotWritten = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-COMMENT-NOT-WRITTEN",
    severity: "warning",
    mender: "outside",
    meaning: "The comment on the pull request that `comment: true` asks for could not be written.",
    why: "The job summary has all that the comment would say, so nothing else is lost.",
    mend: "Give the job `pull-requests: write`. A pull request from a fork never gets a token that can write: read the job summary there.",
}, ({ why, remedy }) => ({
    message: `The comment on the pull request was not written: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const commentWithoutPull = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-COMMENT-NO-PULL-REQUEST",
    severity: "notice",
    mender: "project",
    meaning: "`comment: true` was given, and this run belongs to no pull request.",
    why: "There is nothing to comment on; the job summary says the same.",
    mend: "Nothing needs to be done. The comment is written where the workflow runs on `pull_request`.",
}, () => ({
    message: "There is no pull request to comment on",
    hint: "Nothing needs to be done: the job summary says the same",
}));


/***/ }),

/***/ 54960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyFailed: () => (/* binding */ copyFailed),
/* harmony export */   diskFull: () => (/* binding */ diskFull),
/* harmony export */   editLeadsOut: () => (/* binding */ editLeadsOut),
/* harmony export */   fileUnreadable: () => (/* binding */ fileUnreadable),
/* harmony export */   linksLeadOut: () => (/* binding */ linksLeadOut),
/* harmony export */   linksLeftOut: () => (/* binding */ linksLeftOut),
/* harmony export */   memberOutside: () => (/* binding */ memberOutside),
/* harmony export */   nameUnreadable: () => (/* binding */ nameUnreadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const memberOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const fileUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const diskFull = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const copyFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const nameUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const linksLeadOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-LINK-LEADS-OUT",
    severity: "error",
    mender: "project",
    meaning: "A link in a package that is to be published leads out of the repository, or to git's own files.",
    why: "What it leads to has no commit, and is another thing on every machine: keys and tokens of the one that builds could be published.",
    mend: "Put the file itself in the link's place, or take the link out of the package. Links that stay in the repository may be.",
}, ({ package: name, links }) => ({
    package: name,
    message: `Links of ${name} lead out of the repository: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(links, 10)}`,
    hint: "Put the files themselves in the links' places, or remove the links, and commit",
}));
const linksLeftOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-LINK-LEFT-OUT",
    severity: "warning",
    mender: "project",
    meaning: "A link leads out of the repository, and is left out of the copy that is built. No package to be published tracks it.",
    why: "What it leads to has no commit. A build that needs it will not find it.",
    mend: "Nothing, where no build needs it. Else put the file itself in the link's place.",
}, ({ links }) => ({
    message: `Links that lead out of the repository are left out of what is built: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(links, 10)}`,
    hint: "If a build needs one of them, put the file itself in its place",
}));
const editLeadsOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHECK-FIX-LEADS-OUT",
    severity: "error",
    mender: "project",
    meaning: "A file that `check --fix` would write is reached by a link that leads out of the repository.",
    why: "What lies outside is not this repository's, and no commit would show the change.",
    mend: "Put the file itself in the link's place, or mend what it leads to by hand.",
}, ({ file, target }) => ({
    file,
    message: `A link leads out of the repository, so ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)} is not written: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(target)}`,
    hint: "Put the file itself in the link's place, or mend by hand what the finding says",
}));


/***/ }),

/***/ 69177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boundMissing: () => (/* binding */ boundMissing),
/* harmony export */   classifierRefused: () => (/* binding */ classifierRefused),
/* harmony export */   extraLost: () => (/* binding */ extraLost),
/* harmony export */   headerBroken: () => (/* binding */ headerBroken),
/* harmony export */   licenseFileMissing: () => (/* binding */ licenseFileMissing),
/* harmony export */   metadataDiffersFromPlan: () => (/* binding */ metadataDiffersFromPlan),
/* harmony export */   metadataMissing: () => (/* binding */ metadataMissing),
/* harmony export */   requirementLost: () => (/* binding */ requirementLost),
/* harmony export */   requirementUnreadable: () => (/* binding */ requirementUnreadable),
/* harmony export */   siblingExcluded: () => (/* binding */ siblingExcluded),
/* harmony export */   siblingUnbound: () => (/* binding */ siblingUnbound)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const metadataMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const metadataDiffersFromPlan = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-AS-PLANNED",
    severity: "error",
    mender: "project",
    meaning: "The name or version in a built METADATA or PKG-INFO is not the planned one.",
    why: "Another package or version than was planned, tagged and announced would be published, and cannot be taken back.",
    mend: "Find where the build backend takes the field from (a version file, git, a plugin) and make it agree.",
}, ({ filename, field, planned, built }) => ({
    message: `${filename} says ${field} ${built === undefined ? "nowhere" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(built)}, the plan says ${planned}`,
    hint: built === undefined
        ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata"
        : `Find where the build backend takes the ${field.toLowerCase()} from, and make it agree with the plan`,
}));
const boundMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const requirementLost = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-REQUIREMENT-LOST",
    severity: "error",
    mender: "project",
    meaning: "A requirement of `[project]`, or one that the build backend was to add, is not in the built metadata.",
    why: "Installers read that metadata alone: users would get the package without what it needs.",
    mend: "See whether a field with a line break ended the header before it, or a plugin or a second table of the build backend (`[tool.poetry]`, `setup.py`) says something else.",
}, ({ filename, requirement, built }) => ({
    message: `${filename} does not require ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}, but ${built.length === 0 ? "nothing of it" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(built)}`,
    hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else",
}));
const extraLost = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-EXTRA-LOST",
    severity: "error",
    mender: "project",
    meaning: "An extra of `[project.optional-dependencies]` is not in the built metadata.",
    why: "Installers warn and leave out what it brings.",
    mend: "See whether a field with a line break ended the header before it, and require a current build backend.",
}, ({ filename, extra }) => ({
    message: `${filename} does not provide the extra ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(extra)}`,
    hint: "See whether a value in [project] has a line break, and raise the version of the build backend",
}));
const headerBroken = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-HEADER",
    severity: "error",
    mender: "project",
    meaning: "The header of the built metadata holds text that is no field of it.",
    why: "Readers take it for the end of the header: every field after it is lost to installers, requirements with them.",
    mend: "Write `description` and the other values of `[project]` on one line: some build backends write a line break as it is.",
}, ({ filename, text }) => ({
    message: `The metadata of ${filename} has text in its header that is no field: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}`,
    hint: "Write description, and every other value of [project] with that text, on one line",
}));
const siblingUnbound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const siblingExcluded = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const requirementUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const licenseFileMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const classifierRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-CLASSIFIER",
    severity: "error",
    mender: "project",
    meaning: "The built metadata has a classifier that PyPI does not take: one that it never had, or that is deprecated.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Take a classifier from PyPI's list. No new ones come for licences: write an SPDX expression as `license`.",
}, ({ filename, classifier, instead }) => ({
    message: `${filename} has a classifier that PyPI refuses: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(classifier)}`,
    hint: classifierHint(classifier, instead),
}));
const classifierHint = (classifier, instead) => {
    const expression = classifier.startsWith("License ::")
        ? 'Take it out, and write the licence as an SPDX expression: license = "MIT"'
        : "Take it out, or take one of PyPI's own list";
    return instead.length === 0 ? expression : `${expression}. Perhaps it should be: ${instead.join(", ")}`;
};


/***/ }),

/***/ 85403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distInfoWrong: () => (/* binding */ distInfoWrong),
/* harmony export */   entryPointsWrong: () => (/* binding */ entryPointsWrong),
/* harmony export */   filenameWrong: () => (/* binding */ filenameWrong),
/* harmony export */   recordInHex: () => (/* binding */ recordInHex),
/* harmony export */   recordWrong: () => (/* binding */ recordWrong),
/* harmony export */   refusedByPyPI: () => (/* binding */ refusedByPyPI),
/* harmony export */   sdistDiffersFromWheel: () => (/* binding */ sdistDiffersFromWheel),
/* harmony export */   sdistLayout: () => (/* binding */ sdistLayout),
/* harmony export */   sdistReadsDifferently: () => (/* binding */ sdistReadsDifferently),
/* harmony export */   wheelFileWrong: () => (/* binding */ wheelFileWrong),
/* harmony export */   wheelTagsDoubtful: () => (/* binding */ wheelTagsDoubtful)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const filenameWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const distInfoWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const recordWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const recordInHex = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const wheelFileWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-WHEEL-FILE",
    severity: "error",
    mender: "project",
    meaning: "The file WHEEL of a wheel is missing, or installers cannot read it.",
    why: "Without a known Wheel-Version and Root-Is-Purelib no installer knows where the files go.",
    mend: "Build the wheel with a current build backend.",
}, ({ filename, what }) => ({ message: `${filename}: ${what}`, hint: "Build the wheel with a current build backend" }));
const wheelTagsDoubtful = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const entryPointsWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const sdistLayout = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const disagreement = ({ filename, wheel, field, onlySdist, onlyWheel }) => `${field} differs: ${filename} has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(onlySdist) || "nothing"}, ${wheel} has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(onlyWheel) || "nothing"}`;
const sdistDiffersFromWheel = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-WHEEL-DIFFER",
    severity: "error",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that installers go by.",
    why: "Resolvers read either file for both: what they install then depends on which they met first.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
}, (facts) => ({
    message: disagreement(facts),
    hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`,
}));
const sdistReadsDifferently = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-WHEEL-READ",
    severity: "warning",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that people read.",
    why: "The index shows what the first of the files says. The cause is often a file that the sdist lacks.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
}, (facts) => ({
    message: disagreement(facts),
    hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`,
}));
const refusedByPyPI = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-REFUSED-BY-PYPI",
    severity: "error",
    mender: "project",
    meaning: "The built metadata or file name has something that PyPI does not take.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Remove direct references (`name @ URL`), shorten the summary, build for a platform tag that PyPI takes.",
}, ({ filename, what, hint }) => ({ message: `${filename} would be refused by PyPI: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`, hint }));


/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventNotAllowed: () => (/* binding */ eventNotAllowed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const eventNotAllowed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-EVENT-NOT-ALLOWED",
    severity: "error",
    mender: "usage",
    meaning: "A workflow asked to publish that runs on an event which anyone can start: a pull request, a merge queue, a comment, an issue, or another workflow's run (`workflow_run`), which may have been on a stranger's pull request.",
    why: "Such a job has the repository's secrets, or may run a stranger's code. That code must never meet a credential, nor reach an index.",
    mend: "Publish on a tag push, or on `workflow_dispatch`. On these events use `dry-run: true` or `index: rehearsal`.",
}, ({ event, index }) => ({
    message: `The event ${event} must not publish to ${index}`,
    hint: "Publish on a tag push or workflow_dispatch; on this event set dry-run: true or index: rehearsal",
}));


/***/ }),

/***/ 80482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkNotPassed: () => (/* binding */ checkNotPassed),
/* harmony export */   checkUnreachable: () => (/* binding */ checkUnreachable),
/* harmony export */   checkUnseen: () => (/* binding */ checkUnseen),
/* harmony export */   gateChangedFiles: () => (/* binding */ gateChangedFiles),
/* harmony export */   gateFailed: () => (/* binding */ gateFailed),
/* harmony export */   gateInterrupted: () => (/* binding */ gateInterrupted),
/* harmony export */   gateMovedHead: () => (/* binding */ gateMovedHead),
/* harmony export */   gateNotConfigured: () => (/* binding */ gateNotConfigured),
/* harmony export */   gateSyntax: () => (/* binding */ gateSyntax),
/* harmony export */   gateTimedOut: () => (/* binding */ gateTimedOut),
/* harmony export */   gateTwice: () => (/* binding */ gateTwice),
/* harmony export */   gateWroteCommands: () => (/* binding */ gateWroteCommands),
/* harmony export */   gatesOnChanges: () => (/* binding */ gatesOnChanges),
/* harmony export */   gatesRefused: () => (/* binding */ gatesRefused)
/* harmony export */ });
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);


const titleOf = ({ id, name }) => `${id} ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}`;
const gateSyntax = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-SYNTAX",
    severity: "error",
    mender: "usage",
    meaning: "A line of `gates` is not written as `name: command`.",
    why: "A gate that is not understood would not be run, and the release would look safer than it is.",
    mend: "Write one gate a line: `tests: uv run pytest`, `tests: check:CI / test`, `cold: clone`, or `cold: clone: uv sync && uv run pytest`.",
}, ({ line }) => ({
    message: `This line of gates has no name before a colon: ${JSON.stringify((0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line))}`,
    hint: "Write name: command, as in tests: uv run pytest",
}));
const gateTwice = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-TWICE",
    severity: "error",
    mender: "usage",
    meaning: "Two gates have one name.",
    why: "In the report nobody could tell one from the other.",
    mend: "Give each gate a name of its own, or join the commands with `&&`.",
}, ({ name }) => ({
    message: `Two gates are called ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}`,
    hint: "Give each gate a name of its own, or join the commands with &&",
}));
const gatesRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-REFUSED",
    severity: "error",
    mender: "usage",
    meaning: "Gates run the project's code, and this job holds what that code should never meet.",
    why: "On `pull_request_target` and `workflow_run` a job has the repository's secrets while it may run a stranger's code; with an id-token that code could publish.",
    mend: "Run the gates on `pull_request`, `push` or `workflow_dispatch`, in a job with `contents: read` and without `id-token: write`; or cite check runs that CI has done (`tests: check:CI / test`).",
}, ({ why }) => ({
    message: `No gate is run here: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Run the gates on pull_request in a job with contents: read alone, or cite check runs (tests: check:CI / test)",
}));
const gateFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A command that the project asks to pass before a release did not.",
    why: "The project says by it that it is not ready.",
    mend: "Read the end of its output in the summary, or all of it in the log, and mend what it names.",
}, ({ gate, why, command }) => ({
    message: `The gate ${titleOf(gate)} failed: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: `Mend what it says: the end of it is in the summary, all of it in the log. To try it by hand: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(command)}`,
}));
const gateTimedOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-TIMED-OUT",
    severity: "error",
    mender: "project",
    meaning: "A gate was not done when its time was over. A command has been stopped with all that it had started.",
    why: "What has not ended has not passed.",
    mend: "Find out what it waits for; `gate-timeout` gives each gate more time.",
}, ({ gate, why }) => ({
    message: `The gate ${titleOf(gate)} timed out: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Find out what it waits for, or set gate-timeout higher",
}));
const gateNotConfigured = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-NOT-CONFIGURED",
    severity: "error",
    mender: "project",
    meaning: "A gate has a name, and nothing behind it.",
    why: "Nothing was run, so nothing passed. Mostly it is an expression of the workflow that came out empty.",
    mend: "Write a command or `check:<check run>` behind the name, or remove the line.",
}, ({ gate }) => ({
    message: `The gate ${titleOf(gate)} has no command`,
    hint: "Write a command behind its name, or remove the line; an expression of the workflow may have come out empty",
}));
const gateInterrupted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-INTERRUPTED",
    severity: "error",
    mender: "outside",
    meaning: "The run was interrupted before a gate was done.",
    why: "What has not ended has not passed.",
    mend: "Run it again.",
}, ({ gate }) => ({ message: `The gate ${titleOf(gate)} was interrupted`, hint: "Run it again" }));
const checkNotPassed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-CHECK-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A check run that a gate cites did not end well on this commit.",
    why: "The project says by it that it is not ready.",
    mend: "Open the check run, mend what it names, and push.",
}, ({ gate, check, why, url }) => ({
    message: `The gate ${titleOf(gate)} did not pass: the check run ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(check)} ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: url === undefined ? "Open the check run and mend what it names" : `See ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(url)}`,
}));
const checkUnseen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-CHECK-UNSEEN",
    severity: "error",
    mender: "project",
    meaning: "A check run that a gate cites was not run, or cannot be seen from here.",
    why: "A check run that was skipped, or that nobody could see, has not passed.",
    mend: "Write its name as the pull request shows it, `workflow / job`; give the job `checks: read` and `actions: read`; and see to it that it runs on this commit.",
}, ({ gate, why, remedy }) => ({
    message: `The gate ${titleOf(gate)} was skipped: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const checkUnreachable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-FORGE-DOWN",
    severity: "error",
    mender: "outside",
    meaning: "The forge did not say how a cited check run ended: it could not be reached, or failed.",
    why: "What nobody could see has not passed.",
    mend: "Run it again later; the forge's status page tells how it is.",
}, ({ gate, why, remedy }) => ({
    message: `The gate ${titleOf(gate)} was skipped: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const gateWroteCommands = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-WROTE-COMMANDS",
    severity: "error",
    mender: "project",
    meaning: "A gate wrote into a file by which a step tells the runner its outputs, variables or summary.",
    why: "By these files it could change what later steps do. The gate is not told where they are, so it went looking.",
    mend: "Find out which of the project's code does this. The change has been undone.",
}, ({ gate, files }) => ({
    message: `The gate ${titleOf(gate)} wrote into the runner's ${files.join(", ")}`,
    hint: "The change has been undone; find out which of the project's code went looking for this file",
}));
const listed = (files) => `${files.slice(0, 3).map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`;
const gateChangedFiles = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-CHANGED-FILES",
    severity: "error",
    mender: "project",
    meaning: "A gate changed files that git tracks.",
    why: "What the gates that follow it see is not the commit any more, and a tool that rewrites files in a check hides that they were not as they should be.",
    mend: "Let the command check only (`ruff format --check`, `uv sync --locked`), or commit what it makes. Ignored files never count.",
}, ({ gate, files }) => ({
    file: files[0],
    message: `The gate ${titleOf(gate)} changed what git tracks: ${listed(files)}`,
    hint: "Let the command check only, or commit what it makes",
}));
const gateMovedHead = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-MOVED-HEAD",
    severity: "error",
    mender: "project",
    meaning: "A gate checked out or made another commit.",
    why: "What the gates that follow it see is not the commit that is to be released.",
    mend: "Let the command leave the checkout as it is.",
}, ({ gate }) => ({
    message: `The gate ${titleOf(gate)} left the checkout at another commit`,
    hint: "Let the command leave the checkout as it is",
}));
const gatesOnChanges = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-ON-CHANGES",
    severity: "warning",
    mender: "project",
    meaning: "Files that git tracks had changes when the gates began.",
    why: "The gates have seen these files, and not the commit.",
    mend: "Commit or stash them, and run it again.",
}, ({ files }) => ({
    file: files[0],
    message: `The gates ran on changes that are not committed: ${listed(files)}`,
    hint: "Commit or stash them, and run it again",
}));


/***/ }),

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitFailed: () => (/* binding */ gitFailed),
/* harmony export */   ownershipDoubted: () => (/* binding */ ownershipDoubted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const ownershipDoubted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const gitFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 11137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownMember: () => (/* binding */ unknownMember)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const unknownMember = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 68729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesUncovered: () => (/* binding */ changesUncovered),
/* harmony export */   defaultBranchUnknown: () => (/* binding */ defaultBranchUnknown),
/* harmony export */   historyPartial: () => (/* binding */ historyPartial),
/* harmony export */   historyShallow: () => (/* binding */ historyShallow),
/* harmony export */   indexNotReadable: () => (/* binding */ indexNotReadable),
/* harmony export */   noTags: () => (/* binding */ noTags),
/* harmony export */   tagLightweight: () => (/* binding */ tagLightweight),
/* harmony export */   tagMissing: () => (/* binding */ tagMissing),
/* harmony export */   tagNotCheckedOut: () => (/* binding */ tagNotCheckedOut),
/* harmony export */   tagNotGiven: () => (/* binding */ tagNotGiven),
/* harmony export */   tagOffDefaultBranch: () => (/* binding */ tagOffDefaultBranch),
/* harmony export */   versionBehind: () => (/* binding */ versionBehind)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const fetchAll = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags";
const tagNotGiven = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-NOT-GIVEN",
    severity: "error",
    mender: "usage",
    meaning: "`mode` is `tag`, and no tag is given: neither by the input `tag` nor by a tag push.",
    why: "The tag says which package and which version is released.",
    mend: "Run on a tag push, or give `tag`. `mode: branch` validates without one.",
}, () => ({
    message: "There is no tag to validate: the input tag is empty, and GITHUB_REF names none",
    hint: "Run on a tag push, give tag, or set mode: branch",
}));
const tagMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The tag is not in this clone.",
    why: "Whether it is on the right commit cannot be seen.",
    mend: "Fetch it (`fetch-depth: 0` fetches all), correct its name, or make it first.",
}, ({ tag, isShallow, hasGit }) => ({
    message: hasGit ? `This clone has no tag ${tag}` : `There is no git checkout to find the tag in: ${tag}`,
    hint: hasGit
        ? `${isShallow ? fetchAll : "Fetch it (git fetch --tags), or make it first"}; git tag --list shows what is there`
        : "Check the repository out first, with actions/checkout and fetch-depth: 0",
}));
const tagNotCheckedOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-NOT-CHECKED-OUT",
    severity: "warning",
    mender: "usage",
    meaning: "The tag is on another commit than the one that is checked out.",
    why: "What was validated are the files of this checkout, and not those that the tag releases.",
    mend: "Check the tag out: `ref: refs/tags/TAG` on actions/checkout, or `git switch --detach TAG`.",
}, ({ tag, commit, head }) => ({
    message: `The files are those of ${head.slice(0, 12)}, but the tag ${tag} is on ${commit.slice(0, 12)}`,
    hint: "Check the tag out, with ref: on actions/checkout or git switch --detach, then validate again",
}));
const tagLightweight = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-LIGHTWEIGHT",
    severity: "notice",
    mender: "project",
    meaning: "The tag is not annotated: it has no tagger, date or message of its own.",
    why: "`git describe` passes such tags over. Older versions of actions/checkout turn the tag of a push into one.",
    mend: "Nothing needs to be done. `git tag --annotate` makes annotated ones, which `git cat-file -t TAG` calls `tag`.",
}, ({ tag }) => ({
    message: `The tag is lightweight, not annotated: ${tag}`,
    hint: "Nothing needs to be done; git tag --annotate makes annotated ones, which older actions/checkout shows as lightweight",
}));
const tagOffDefaultBranch = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-OFF-DEFAULT-BRANCH",
    severity: "error",
    mender: "project",
    meaning: "The tag's commit is not on the default branch.",
    why: "What is released should be what was reviewed and merged.",
    mend: "Merge the commit, then tag the merged one. Where releases are made from other branches: `require-default-branch: false`.",
}, ({ tag, commit, branch }) => ({
    message: `The commit ${commit.slice(0, 12)} of the tag ${tag} is not on the default branch ${branch}`,
    hint: "Tag a commit that is merged, or set require-default-branch: false where maintenance branches are released",
}));
const defaultBranchUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "Nothing says which branch is the default one, or this clone does not have it.",
    why: "Whether the tag's commit was merged cannot be seen.",
    mend: "Set `fetch-depth: 0`, which fetches every branch. In a terminal, `git remote set-head origin --auto` asks the remote. Or set `require-default-branch: false`.",
}, ({ tag, branch }) => ({
    message: `Whether ${tag} is on the default branch cannot be seen: ${branch === undefined ? "nothing says which branch that is" : `this clone does not have ${branch}`}`,
    hint: branch === undefined
        ? "Run git remote set-head origin --auto, or set require-default-branch: false"
        : "Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: git fetch origin",
}));
const historyShallow = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-HISTORY-SHALLOW",
    severity: "error",
    mender: "project",
    meaning: "The clone is shallow, and an answer needs the commits or tags that it lacks.",
    why: "What is not in the clone cannot be told from what does not exist.",
    mend: "Check out with `fetch-depth: 0`.",
}, ({ question }) => ({ message: `The clone is shallow, so it cannot be seen ${question}`, hint: fetchAll }));
const historyPartial = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-HISTORY-PARTIAL",
    severity: "notice",
    mender: "project",
    meaning: "The clone is shallow: older commits and most tags are not in it.",
    why: "Which versions are released was read from the index instead, or was not needed.",
    mend: "Nothing needs to be done. With `fetch-depth: 0` the tags answer.",
}, ({ instead }) => ({
    message: `The clone is shallow${instead === undefined ? "" : `: what was released before is read from ${instead}`}`,
    hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer",
}));
const noTags = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-HISTORY-NO-TAGS",
    severity: "notice",
    mender: "project",
    meaning: "No tag in a known format stands for a release of these packages.",
    why: "What was released before was read from the index instead; with `index: off` they count as not released yet.",
    mend: "Nothing needs to be done before the first release. Else set `tag-format` to how the tags are written, as the hint shows it, or fetch them.",
}, ({ packages, unclear, unread, line, instead }) => {
    const read = instead && `what was released before is read from ${instead}`;
    const [tag] = [...unclear, ...unread];
    const write = line === undefined ? "Set tag-format to how the tags are written" : `Write ${line}`;
    if (unclear.length > 0) {
        return {
            message: `Tags such as ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(unclear[0])} may be of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}, but do not say so: ${read ?? "they count for nothing"}`,
            hint: `${write}, if ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tag)} is a release`,
        };
    }
    if (tag !== undefined) {
        return {
            message: `No tags of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)} in a known format, only ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(unread)}: ${read ?? "nothing counts as released before"}`,
            hint: `${write}, if ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tag)} is a release; else nothing needs to be done`,
        };
    }
    return {
        message: `No tags of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}: ${read ?? "nothing counts as released before"}`,
        hint: "Before a first release nothing needs to be done; else set tag-format to how the tags are written, or fetch them with fetch-depth: 0",
    };
});
const versionBehind = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-BEHIND",
    severity: "error",
    mender: "project",
    meaning: "A version that was never released comes before what its line has released already.",
    why: "Nobody would get it: installers take the newest.",
    mend: "Choose a version after the last one. A maintenance line goes on where it has releases; a pre-release comes after those of its own target version.",
}, ({ name, version, last, from, place }) => ({
    package: name,
    message: `${name} ${version} comes before ${last}, which is released (${from})`,
    hint: `Choose a version after ${last}, or one that goes on with a line that has releases`,
    ...place,
}));
const changesUncovered = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-CHANGES-UNCOVERED",
    severity: "notice",
    mender: "project",
    meaning: "Packages have changed since the tag of their version, which is released.",
    why: "These changes reach nobody until the package has a new version.",
    mend: "Give the package a new version when they should be released.",
}, ({ packages }) => ({
    message: `${packages.length === 1 ? "1 package has" : `${packages.length} packages have`} changes that no version covers: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Give them a new version when the changes should be released",
}));
const indexNotReadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-HISTORY-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The index that is to be asked what is released is neither a known name, nor a `[[tool.uv.index]]` entry, nor a simple URL without a credential.",
    why: "Where no tags say what was released, the index does.",
    mend: "Use `pypi`, `testpypi`, the name of a `[[tool.uv.index]]` entry, a simple URL, or `off`.",
}, ({ index }) => ({
    message: `No index to ask is called ${JSON.stringify(index)}`,
    hint: "Use pypi, testpypi, the name of a [[tool.uv.index]] entry, a simple URL without a credential, or off",
}));


/***/ }),

/***/ 26997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cannotListen: () => (/* binding */ cannotListen)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const cannotListen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-CANNOT-LISTEN",
    severity: "error",
    mender: "usage",
    meaning: "The embedded index could not open its port on loopback, 127.0.0.1 or else ::1.",
    why: "Another program listens there, the port is reserved for the system, or this machine has no loopback.",
    mend: "Choose another `--port`, or 0 for any that is free. In a container without loopback: `ip link set lo up`.",
}, ({ port, cause }) => ({
    message: `The index cannot listen on port ${port}: ${cause}`,
    hint: /EADDRNOTAVAIL|EAFNOSUPPORT/.test(cause)
        ? "This machine has no loopback address, neither 127.0.0.1 nor ::1: bring it up, as by `ip link set lo up`"
        : "Choose another --port, or 0 for any that is free",
}));


/***/ }),

/***/ 16971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkWithYes: () => (/* binding */ checkWithYes),
/* harmony export */   configNotEditable: () => (/* binding */ configNotEditable),
/* harmony export */   drifted: () => (/* binding */ drifted),
/* harmony export */   fileInTheWay: () => (/* binding */ fileInTheWay),
/* harmony export */   fileKept: () => (/* binding */ fileKept),
/* harmony export */   flowNeedsTags: () => (/* binding */ flowNeedsTags),
/* harmony export */   forgeUnknown: () => (/* binding */ forgeUnknown)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const checkWithYes = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-CHECK-WITH-YES",
    severity: "error",
    mender: "usage",
    meaning: "`init` was told both to write what it proposes and only to say what has drifted.",
    why: "An option that is passed over in silence leaves files as they were when somebody expects them written, or the other way round.",
    mend: "Give one of them: `init --check` in CI, `init --yes` to write.",
}, () => ({
    message: "--check writes nothing, and --yes writes everything",
    hint: "Run init --check to see what has drifted, init --yes to write",
}));
const fileInTheWay = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-IN-THE-WAY",
    severity: "error",
    mender: "project",
    meaning: "Where `init` would write a workflow, there is a file that it did not write.",
    why: "Two ways of publishing that are mixed, or one that takes the other's place, could publish twice or not at all. So nothing is written, not even the other files.",
    mend: "Move the file away or delete it, then run `init` again; or take over by hand what the diff shows, and leave `init` be.",
}, ({ file }) => ({
    message: `Not written by init, and where it would write: ${file}`,
    hint: `Move ${file} away or delete it, then run init again; nothing is written until then`,
    file,
}));
const fileKept = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-KEPT",
    severity: "warning",
    mender: "project",
    meaning: "A workflow that `init` wrote was changed since, and `init` would write another one today. It is left as it is.",
    why: "What a person changed is theirs. What `init` would write is in the diff of `init --check`.",
    mend: "Take over by hand what you want of it, or delete the file and run `init` again.",
}, ({ file }) => ({
    message: `Changed since init wrote it, and left as it is: ${file}`,
    hint: "Take over by hand what init --check shows, or delete the file and run init again",
    file,
}));
const drifted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-DRIFT",
    severity: "error",
    mender: "project",
    meaning: "A file is not what `init` would write: it is missing, was changed, or another version of `init` wrote it.",
    why: "The workflows that publish should be what was reviewed when they were set up.",
    mend: "Run `init` and read its diff. It writes what nobody has changed; for the rest, take over by hand what you want, or delete the file and run `init` again.",
}, ({ file, isMissing }) => ({
    message: isMissing ? `Missing: ${file}` : `Not what init would write: ${file}`,
    hint: "Run init and read its diff",
    ...(isMissing ? {} : { file }),
}));
const configNotEditable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-CONFIG-BY-HAND",
    severity: "error",
    mender: "project",
    meaning: "The configuration is written in a way into which `init` cannot put its settings, such as an inline table.",
    why: "Rather than to write the whole file anew, it is left as it is; nothing else is written either.",
    mend: "Add the lines by hand, then run `init` again.",
}, ({ file, lines }) => ({
    message: `The settings cannot be put into ${file} as it is written`,
    hint: ["Add these by hand, then run init again:", ...lines].join("\n"),
    file,
}));
const flowNeedsTags = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-FLOW-NEEDS-TAGS",
    severity: "error",
    mender: "usage",
    meaning: "`--flow merge` publishes the versions that stand in files, and those of some packages are made of tags.",
    why: "On a push to the branch there is no tag yet, so that each would be published as a development version.",
    mend: "Take `--flow tag`, or write the versions into `pyproject.toml`.",
}, ({ packages, tool }) => ({
    message: `With the flow merge there is no tag for ${tool} to make versions of: ${packages.join(", ")}`,
    hint: "Run init --flow tag, or write the versions into pyproject.toml",
}));
const forgeUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-FORGE-UNKNOWN",
    severity: "notice",
    mender: "project",
    meaning: "The remote is on a host of which `init` cannot tell whether it is GitHub or Gitea, so that it writes no workflows.",
    why: "A workflow in a folder at which the forge does not look would never run, and nobody would see that.",
    mend: "Run `init --forge github` or `init --forge gitea`. On another forge, `release-actions publish` is one command of a job.",
}, ({ host }) => ({
    message: `No workflows, for it is not known which forge this is: ${host}`,
    hint: "Run init --forge github or init --forge gitea where it is one of them",
}));


/***/ }),

/***/ 42542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedSinceTag: () => (/* binding */ changedSinceTag),
/* harmony export */   noLock: () => (/* binding */ noLock),
/* harmony export */   notCommitted: () => (/* binding */ notCommitted),
/* harmony export */   notCommittedElsewhere: () => (/* binding */ notCommittedElsewhere),
/* harmony export */   shallowHistory: () => (/* binding */ shallowHistory),
/* harmony export */   submoduleEmpty: () => (/* binding */ submoduleEmpty),
/* harmony export */   submoduleEmptyElsewhere: () => (/* binding */ submoduleEmptyElsewhere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const fetchSubmodules = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)";
const notCommitted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-NOT-COMMITTED",
    severity: "error",
    mender: "project",
    meaning: "A package that is to be published has files that are changed, or that git does not know.",
    why: "What is published must be what was reviewed; such files would get into the distributions.",
    mend: "Commit them, remove them, or add them to `.gitignore` (ignored files never count). `allow-dirty: true` publishes anyway.",
}, ({ package: name, files }) => ({
    package: name,
    file: files[0],
    message: `${name} has changes that are not committed: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: "Commit, remove or ignore them, or publish anyway with allow-dirty (--allow-dirty)",
}));
const notCommittedElsewhere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
    severity: "notice",
    mender: "project",
    meaning: "The checkout has changes outside of the packages that are to be published.",
    why: "They do not get into the distributions, but the checkout is not the commit.",
    mend: "Nothing needs to be done. To be sure, commit or remove them.",
}, ({ files }) => ({
    message: `Changes that are not committed, outside of what is published: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: "Nothing needs to be done; to be sure, commit or remove them",
}));
const submoduleEmpty = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
    severity: "error",
    mender: "project",
    meaning: "A package that is to be published has a git submodule in it that is not fetched: its folder is empty.",
    why: "The build fails for what is missing, or leaves it out of the distributions.",
    mend: "Set `submodules: recursive` for actions/checkout, or run `git submodule update --init --recursive`. `allow-dirty: true` publishes without what the submodule holds.",
}, ({ package: name, submodules }) => ({
    package: name,
    file: submodules[0],
    message: `${name} has submodules that are not fetched: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(submodules)}`,
    hint: `${fetchSubmodules}; allow-dirty (--allow-dirty) publishes without what they hold`,
}));
const submoduleEmptyElsewhere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
    severity: "notice",
    mender: "project",
    meaning: "The checkout has a git submodule that is not fetched, outside of the packages that are to be published.",
    why: "A build that takes files from there fails, and does not say why.",
    mend: "Nothing needs to be done where no build needs it. Else set `submodules: recursive` for actions/checkout, or run `git submodule update --init --recursive`.",
}, ({ submodules }) => ({
    message: `Submodules that are not fetched, outside of what is published: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(submodules)}`,
    hint: `${fetchSubmodules} where a build needs them`,
}));
const noLock = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-NO-LOCK",
    severity: "notice",
    mender: "project",
    meaning: "The workspace has no `uv.lock`.",
    why: "Without it nobody can say which dependencies the release was tested with.",
    mend: "Run `uv lock` and commit the file.",
}, () => ({ message: "The workspace has no uv.lock", hint: "Run uv lock and commit the file" }));
const shallowHistory = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-SHALLOW",
    severity: "warning",
    mender: "project",
    meaning: "The clone has no history, and versions of packages are dynamic: a backend that reads them from git tags sees none.",
    why: "Such a backend then makes up a version.",
    mend: "Check out with `fetch-depth: 0`.",
}, ({ packages }) => ({
    message: `The clone is shallow, and these packages have dynamic versions: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)",
}));
const changedSinceTag = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
    severity: "notice",
    mender: "project",
    meaning: "A package's version is on the index already, and commits since its tag have changed it.",
    why: "These changes are not released by this run.",
    mend: "Give the package a new version if they should be.",
}, ({ package: name, version, tag, commits }) => ({
    package: name,
    message: `${name} ${version} is on the index already; ${commits === 1 ? `1 commit since ${tag} is` : `${commits} commits since ${tag} are`} not released`,
    hint: `Give ${name} a new version if they should be`,
}));


/***/ }),

/***/ 11216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderMissing: () => (/* binding */ folderMissing),
/* harmony export */   programMissing: () => (/* binding */ programMissing),
/* harmony export */   programNotStarted: () => (/* binding */ programNotStarted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const programMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const folderMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const programNotStarted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 58196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alreadyRequired: () => (/* binding */ alreadyRequired),
/* harmony export */   directPush: () => (/* binding */ directPush),
/* harmony export */   eventUnfit: () => (/* binding */ eventUnfit),
/* harmony export */   forcePush: () => (/* binding */ forcePush),
/* harmony export */   mergedByPush: () => (/* binding */ mergedByPush),
/* harmony export */   movementUnknown: () => (/* binding */ movementUnknown),
/* harmony export */   notJudged: () => (/* binding */ notJudged),
/* harmony export */   notRequired: () => (/* binding */ notRequired),
/* harmony export */   protectionUnread: () => (/* binding */ protectionUnread),
/* harmony export */   repositoryUnseen: () => (/* binding */ repositoryUnseen)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const directPush = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-DIRECT-PUSH",
    severity: "error",
    mender: "project",
    meaning: "The branch was moved by a push, not by the merge of a pull request, and the pusher is not allowed to.",
    why: "What was never a pull request was never checked or read by anybody before it could be released.",
    mend: "Revert it by a pull request with the lines that are printed, and offer the change as a pull request. If this account is meant to push, name it in `allow-actors`, if need be with `allow-patterns`. Have a ruleset require pull requests, so that this cannot happen.",
}, ({ branch, before, after, pusher, subjects, why, undo }) => ({
    message: `${branch} moved from ${before} to ${after} by a direct push of ${pusher}${why === undefined ? "" : `: ${why}`}${subjects.length === 0 ? "" : `: ${subjects.join("; ")}`}`,
    hint: lines("Revert it on a branch of its own, and open a pull request", undo),
}));
const mergedByPush = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-MERGED-BY-PUSH",
    severity: "error",
    mender: "project",
    meaning: "A pull request is shown as merged, but its commits were pushed to the branch.",
    why: "The forge marks a pull request as merged as soon as its commits are on the branch, even where its checks failed and nobody approved it.",
    mend: "Revert it with the lines that are printed and merge the pull request again with the forge's own button, or look at the request's checks and reviews and keep it.",
}, ({ branch, before, after, pusher, requests, undo }) => ({
    message: `${branch} moved from ${before} to ${after} by a push of ${pusher}, which marked ${requests} as merged`,
    hint: lines("Look at the checks and reviews that it went past. To undo it, revert on a branch of its own", undo),
}));
const forcePush = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-FORCE-PUSH",
    severity: "error",
    mender: "project",
    meaning: "The branch was force-pushed: it does not hold all that it held before.",
    why: "What was reviewed and perhaps released is no longer in the branch's history.",
    mend: "Put the removed commits back with the lines that are printed, and forbid force pushes by a ruleset.",
}, ({ branch, before, after, pusher, removed, undo }) => ({
    message: `${branch} was force-pushed from ${before} to ${after} by ${pusher}: ${removed}`,
    hint: lines("Look at what was removed, and put it back", undo),
}));
const movementUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-UNKNOWN",
    severity: "warning",
    mender: "outside",
    meaning: "How the branch moved could not be seen: the forge did not answer, lagged, or does not let this token see it.",
    why: "What cannot be seen is neither accepted nor called a direct push. With `fail-on-unknown: true` it is an error, and the exit status is 75.",
    mend: "Give the job `contents: read` and `pull-requests: read`, and run it again. The audit on a schedule judges the update later.",
}, ({ what, why }) => ({
    message: `${what}: ${why}`,
    hint: "Give the job contents: read and pull-requests: read, and run it again; an audit on a schedule judges it later",
}));
const notJudged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-NOT-JUDGED",
    severity: "notice",
    mender: "project",
    meaning: "There was nothing to judge: a branch was created or deleted, a tag or another branch pushed, or it is a fork.",
    why: "Nothing was checked, and nobody should take this run for a check.",
    mend: "Nothing is to be done, unless you expected the branch to be judged: then look at `branch`.",
}, ({ why }) => ({ message: `Nothing was judged: ${why}`, hint: "If it should have been, look at the input branch" }));
const alreadyRequired = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-REDUNDANT",
    severity: "notice",
    mender: "project",
    meaning: "A ruleset already requires pull requests for this branch.",
    why: "The ruleset refuses what this action only reports afterwards. The action still sees what those who may bypass the ruleset do.",
    mend: "Remove the action where nobody may bypass the ruleset.",
}, ({ branch }) => ({
    message: `A ruleset already requires pull requests for ${branch}, so this action is redundant here`,
    hint: "Remove the action, unless it is to watch those who may bypass the ruleset",
}));
const notRequired = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-UNPROTECTED",
    severity: "notice",
    mender: "project",
    meaning: "No ruleset that could be read requires pull requests for this branch; on Gitea: nothing protects it.",
    why: "This action sees a push only when it has happened. A ruleset, or a protected branch, refuses it.",
    mend: "Import the ruleset that is printed: Settings, Rules, Rulesets, New ruleset, Import a ruleset. On Gitea: Settings, Branches, Add new rule, Disable push.",
}, ({ branch, forge, ruleset }) => forge === "gitea"
    ? { message: `${branch} is not protected`, hint: "Protect it: Settings, Branches, Add new rule, Disable push" }
    : {
        message: `No ruleset that could be read requires pull requests for ${branch}`,
        hint: lines("Import this ruleset: Settings, Rules, Rulesets, New ruleset, Import a ruleset", [ruleset]),
    });
const protectionUnread = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-PROTECTION-UNREAD",
    severity: "notice",
    mender: "project",
    meaning: "Something about the branch's protection could not be read.",
    why: "What is not read is not said to be missing.",
    mend: "Look at the repository's settings: a workflow's token cannot be given the permission to read them.",
}, ({ what, why }) => ({ message: `${what} could not be read: ${why}`, hint: "Look at the repository's settings" }));
const eventUnfit = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-EVENT-UNFIT",
    severity: "error",
    mender: "usage",
    meaning: "The workflow runs on an event that says nothing of how the branch moved, or the event's file is damaged.",
    why: "Only a push names a movement, and only a run by schedule or by hand is an audit.",
    mend: "Run it on `push`, `schedule` and `workflow_dispatch`.",
}, ({ why }) => ({
    message: `protect-main cannot judge this event: ${why}`,
    hint: "Run it on push, schedule and workflow_dispatch",
}));
const repositoryUnseen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-REPOSITORY-UNSEEN",
    severity: "error",
    mender: "usage",
    meaning: "The forge answers that there is no such repository, or that this token may not see it.",
    why: "A forge does not tell a private repository from one that does not exist.",
    mend: "Look at the repository's name and at `GITHUB_API_URL`, and give a token that may read it.",
}, ({ repository }) => ({
    message: `The forge shows no repository ${repository}`,
    hint: "Look at its name and at GITHUB_API_URL, and give a token that may read it (GITHUB_TOKEN)",
}));
const lines = (sentence, block) => block.length === 0 ? sentence : [`${sentence}:`, ...block].join("\n");


/***/ }),

/***/ 75672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestBranchTaken: () => (/* binding */ requestBranchTaken),
/* harmony export */   requestDirty: () => (/* binding */ requestDirty),
/* harmony export */   requestEditKept: () => (/* binding */ requestEditKept),
/* harmony export */   requestForbidden: () => (/* binding */ requestForbidden),
/* harmony export */   requestHistoryMissing: () => (/* binding */ requestHistoryMissing),
/* harmony export */   requestLeftClosed: () => (/* binding */ requestLeftClosed),
/* harmony export */   requestNotLabelled: () => (/* binding */ requestNotLabelled),
/* harmony export */   requestNotPushed: () => (/* binding */ requestNotPushed),
/* harmony export */   requestOvertaken: () => (/* binding */ requestOvertaken),
/* harmony export */   requestRefused: () => (/* binding */ requestRefused),
/* harmony export */   requestUnfinished: () => (/* binding */ requestUnfinished),
/* harmony export */   requestUnsigned: () => (/* binding */ requestUnsigned),
/* harmony export */   requestWithoutForge: () => (/* binding */ requestWithoutForge)
/* harmony export */ });
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);


const requestOvertaken = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-OVERTAKEN",
    severity: "notice",
    mender: "outside",
    meaning: "The base branch has moved on since this checkout, so the release was not prepared from it.",
    why: "A later run sees all that this one sees and more: it must not be overwritten by an earlier one.",
    mend: "Nothing needs to be done where each push starts a run. Else run it on the newest commit.",
}, ({ base, head, newest }) => ({
    message: `Nothing was changed, since ${base} has moved on from ${head.slice(0, 10)} to ${newest.slice(0, 10)}`,
    hint: "Nothing needs to be done where each push starts a run: the run of the newest commit prepares the release",
}));
const requestNotPushed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-NOT-PUSHED",
    severity: "error",
    mender: "usage",
    meaning: "The checkout's commit is not the newest one of the base branch on the forge.",
    why: "The release pull request is made on the base branch: what is not on it yet cannot be released by merging it.",
    mend: "Push the commit, or check out the base branch. In a workflow, run it `on: push` to the base branch, not on pull requests.",
}, ({ base, head, newest }) => ({
    message: `The checkout is at ${head.slice(0, 10)}, and ${base} on the forge at ${newest.slice(0, 10)}`,
    hint: `Push it to ${base} or check that branch out; in a workflow, run it on a push to ${base}`,
}));
const requestBranchTaken = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-BRANCH-TAKEN",
    severity: "error",
    mender: "project",
    meaning: "The branch for the release holds commits, and none of them is a release commit.",
    why: "Somebody's work would be lost if the branch were moved.",
    mend: "Delete or rename that branch, or give another name as `branch`.",
}, ({ branch }) => ({
    message: `The branch ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(branch)} holds commits of somebody else`,
    hint: "Delete or rename that branch, or give another name as `branch`",
}));
const requestHistoryMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-HISTORY-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The checkout does not show where the release's branch left the base branch.",
    why: "Without that it is not known what a person has pushed to it, and it could be lost.",
    mend: "Set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`. If the branch was never made from the base branch, delete it.",
}, ({ branch }) => ({
    message: `The checkout does not show where the branch ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(branch)} left the base branch`,
    hint: "Set fetch-depth: 0 for actions/checkout, or run git fetch --unshallow",
}));
const requestRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The forge refuses to let this token write the release's branch or pull request.",
    why: "The token lacks a permission, or a rule protects the branch.",
    mend: "Give the job `contents: write` and `pull-requests: write`, and let no rule for branches hold for `release-actions/**`; or give a token that may as `github-token`.",
}, ({ step, why }) => ({
    message: `The forge did not let this token ${step}: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Give the job contents: write and pull-requests: write, and exempt the release's branch from rules; or give a token that may as github-token",
}));
const requestForbidden = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-FORBIDDEN",
    severity: "warning",
    mender: "project",
    meaning: "The organisation or repository lets no workflow create pull requests. The branch is there.",
    why: "A person has to open the pull request once; later runs keep it up to date.",
    mend: "Open the link and create the pull request. Or allow it: Settings, Actions, General, `Allow GitHub Actions to create and approve pull requests`; or give an App's or a person's token as `github-token`.",
}, ({ branch, link }) => ({
    message: `The branch ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(branch)} is ready, but workflows may not create pull requests here`,
    hint: `Create it yourself, once:\n${link}`,
}));
const requestUnfinished = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-UNFINISHED",
    severity: "error",
    mender: "outside",
    meaning: "The forge did not answer, or not usefully, however often it was asked.",
    why: "The branch, its pull request or both may not be up to date.",
    mend: "Run it again when the forge answers: it goes on from whatever is there.",
}, ({ step, why }) => ({
    message: `The forge did not let the run ${step}: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Run it again when the forge answers: it goes on from whatever is there",
}));
const requestLeftClosed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-LEFT-CLOSED",
    severity: "notice",
    mender: "project",
    meaning: "Somebody has closed the release pull request, and nothing that it would change has changed since.",
    why: "What a person has closed is opened again only where there is something new to release.",
    mend: "Open it again to release. The next change opens it by itself.",
}, ({ url }) => ({
    message: `The release pull request was closed and is left so, since nothing has changed: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(url)}`,
    hint: "Open it again to release; the next change opens it by itself",
}));
const requestUnsigned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-UNSIGNED",
    severity: "notice",
    mender: "project",
    meaning: "The release's commit was made by git, so that no forge has signed it.",
    why: "Where a rule demands signed commits, such a commit cannot be merged as it is.",
    mend: "Nothing needs to be done where no rule demands signatures. A squash or merge on the forge's pages signs what it makes.",
}, ({ why }) => ({
    message: `The release's commit is made by git and not signed: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Nothing needs to be done where no rule demands signed commits",
}));
const requestEditKept = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-EDIT-KEPT",
    severity: "notice",
    mender: "project",
    meaning: "A person has edited a changelog's section in the release pull request: it stays as it is.",
    why: "What a person wrote is not overwritten, so what came since has to be added by hand.",
    mend: "Add the lines that the pull request's text lists, as far as they are wanted.",
}, ({ file, name, additions }) => ({
    message: `The section of ${name} was edited by hand and stays; lines that came since: ${additions.length}`,
    hint: additions.length === 0
        ? "Nothing needs to be done"
        : ["Add by hand what is wanted of this:", ...additions.map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)].join("\n"),
    file,
}));
const requestNotLabelled = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-NOT-LABELLED",
    severity: "warning",
    mender: "project",
    meaning: "The pull request could not be given its labels.",
    why: "Nothing of a release depends on labels: all else was done.",
    mend: "Make the labels in the repository (Gitea makes none by itself), and let the token write issues.",
}, ({ labels, why }) => ({
    message: `The pull request did not get the labels ${labels.map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Make the labels in the repository, and let the token write issues and pull requests",
}));
const requestWithoutForge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-NO-FORGE",
    severity: "error",
    mender: "usage",
    meaning: "It is not known in which repository of which forge the release pull request belongs.",
    why: "`prepare-release` writes a branch and a pull request there. Without a forge, `version --write` changes the files alone.",
    mend: "Run it in a workflow, or set `GITHUB_REPOSITORY` (`owner/name`), `GITHUB_TOKEN` and, for another forge than github.com, `GITHUB_API_URL` and `GITHUB_SERVER_URL`.",
}, () => ({
    message: "No repository of a forge is known here, so there is no place for a release pull request",
    hint: "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name and GITHUB_TOKEN",
}));
const requestDirty = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-DIRTY",
    severity: "error",
    mender: "usage",
    meaning: "Tracked files of the checkout differ from its commit.",
    why: "The release is planned from the files and put on the commit: what is in the files alone would be released by halves.",
    mend: "Commit the changes and push them, or undo them. In a workflow, run it right after the checkout.",
}, ({ files }) => ({
    message: `Files differ from the commit: ${files.slice(0, 5).map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}${files.length > 5 ? ` and ${files.length - 5} more` : ""}`,
    hint: "Commit and push them, or undo them; in a workflow, run it right after the checkout",
}));


/***/ }),

/***/ 98812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityWithinReach: () => (/* binding */ identityWithinReach)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const identityWithinReach = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-RELEASE-IDENTITY-WITHIN-REACH",
    severity: "warning",
    mender: "project",
    meaning: "The project's code is built in a job that can ask for an identity token.",
    why: "A build backend, or what it depends on, could ask for the token as well, and publish with it.",
    mend: "Build in a job with `contents: read` and `dry-run: true`, and publish in a second job with `id-token: write` and `dist`, as the workflow in the README does.",
}, () => ({
    message: "The project's code is built in a job that can ask for an id-token",
    hint: "Build in one job with dry-run: true, and publish in another with id-token: write and dist: no project code runs there",
}));


/***/ }),

/***/ 39109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forbidPattern: () => (/* binding */ forbidPattern),
/* harmony export */   forbidSyntax: () => (/* binding */ forbidSyntax),
/* harmony export */   forbiddenLine: () => (/* binding */ forbiddenLine),
/* harmony export */   outsideScope: () => (/* binding */ outsideScope),
/* harmony export */   scopeGlob: () => (/* binding */ scopeGlob),
/* harmony export */   scopeUnknown: () => (/* binding */ scopeUnknown)
/* harmony export */ });
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);


const andMore = (more) => (more > 0 ? `, and ${more} more` : "");
const outsideScope = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The change touches a file that `scope` does not allow.",
    why: "A release pull request that changes more than a release needs is reviewed as if it did not.",
    mend: "Take the file out of this change, or allow its path in `scope`.",
}, ({ file, globs, more }) => ({
    file,
    message: `This change may only touch ${globs.slice(0, 5).map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}, not ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(file)}${andMore(more)}`,
    hint: "Take the file out of this change, or allow its path in scope",
}));
const forbiddenLine = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-FORBIDDEN",
    severity: "error",
    mender: "project",
    meaning: "A line that the change adds matches a pattern of `forbid`.",
    why: "The project has said that such a line must not get in.",
    mend: "Take the line out, or change the pattern.",
}, ({ file, line, name, more }) => ({
    file,
    line,
    message: `An added line matches what forbid calls ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}${andMore(more)}`,
    hint: "Take the line out, or change the pattern",
}));
const scopeUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "`scope` or `forbid` is set, and what the change touches cannot be known: there is no merge base with the target branch.",
    why: "What was not looked at is not within the scope.",
    mend: "Check out with `fetch-depth: 0`. Outside of a pull request, the default branch must be known as `origin`'s.",
}, ({ why, remedy }) => ({
    message: `What this change touches cannot be known: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const scopeGlob = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-GLOB",
    severity: "error",
    mender: "usage",
    meaning: "A glob of `scope` begins with `!`, or is longer than 1,000 characters.",
    why: "`scope` says what is allowed; a glob that takes something away again would be read as a plain name.",
    mend: "List the paths that are allowed.",
}, ({ glob }) => ({
    message: `The input scope lists what is allowed, which this does not: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(glob.slice(0, 80))}`,
    hint: "List the paths that are allowed, as in packages/**",
}));
const forbidSyntax = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-FORBID-SYNTAX",
    severity: "error",
    mender: "usage",
    meaning: "A line of `forbid` is not written as `name: regex`.",
    why: "A pattern that is not understood would find nothing, and look as if there were nothing to find.",
    mend: "Write one pattern a line, with a name before it: `debugger: \\bbreakpoint\\(`.",
}, ({ line }) => ({
    message: `This line of forbid is not name: regex: ${JSON.stringify((0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line))}`,
    hint: "Write name: regex, as in debugger: \\bbreakpoint\\(",
}));
const forbidPattern = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-FORBID-PATTERN",
    severity: "error",
    mender: "usage",
    meaning: "A pattern of `forbid` is no regular expression in RE2's syntax.",
    why: "A pattern that is not understood would find nothing, and look as if there were nothing to find.",
    mend: "Mend what the message names. RE2 has no look-arounds and no back-references: https://github.com/google/re2/wiki/Syntax",
}, ({ name, why }) => ({
    message: `The pattern ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)} of forbid cannot be read: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Write it in RE2's syntax, which has no look-arounds and no back-references",
}));


/***/ }),

/***/ 91740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUrlMissing: () => (/* binding */ checkUrlMissing),
/* harmony export */   indexUnknown: () => (/* binding */ indexUnknown),
/* harmony export */   indexUrlHoldsCredential: () => (/* binding */ indexUrlHoldsCredential),
/* harmony export */   indexUrlUnusable: () => (/* binding */ indexUrlUnusable),
/* harmony export */   publishIndexUnknown: () => (/* binding */ publishIndexUnknown),
/* harmony export */   targetsDisagree: () => (/* binding */ targetsDisagree)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const indexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const checkUrlMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const indexUrlHoldsCredential = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
    severity: "error",
    mender: "usage",
    meaning: "The index's upload URL or simple URL has a user name or password in it.",
    why: "URLs end up in argument lists, logs and reports.",
    mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`).",
}, ({ host }) => ({
    message: `A URL of ${host} has a credential in it`,
    hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment",
}));
const indexUrlUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-URL-UNUSABLE",
    severity: "error",
    mender: "usage",
    meaning: "An index's upload URL or simple URL is no address that begins with `http://` or `https://`.",
    why: "Packages are uploaded, and what is published is read, by HTTP.",
    mend: "Correct `check-url`, or `url` and `publish-url` of the `[[tool.uv.index]]` entry.",
}, ({ index, use }) => ({
    message: `The ${use} URL of ${index} does not begin with http:// or https://`,
    hint: use === "simple"
        ? "Correct check-url, or url of the [[tool.uv.index]] entry"
        : "Correct publish-url of the [[tool.uv.index]] entry",
}));
const targetsDisagree = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-TARGETS-DISAGREE",
    severity: "error",
    mender: "usage",
    meaning: "`index` is not given, and uv's own words on where to publish name two places: `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, `publish-url` in `[tool.uv]` or `uv.toml`, and the only `[[tool.uv.index]]` with a `publish-url`.",
    why: "What is uploaded to the wrong index is public or lost, and its login is in the wrong hands.",
    mend: "Say with `index` which is meant, or remove one of the two.",
}, ({ targets }) => ({
    message: `Where to publish is said twice, and not the same: ${targets.map(({ url, word }) => `${word.place} says ${url}`).join(", ")}`,
    hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${targets.map(({ word }) => word.place).join(" or ")}`,
}));
const publishIndexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "`UV_PUBLISH_INDEX` names no index with a `publish-url` in `[tool.uv]` or `uv.toml`.",
    why: "A release must not go anywhere but where its maintainer says; uv refuses the name, too.",
    mend: "Correct the variable, or add a `[[tool.uv.index]]` of that name with `url` and `publish-url`.",
}, ({ word: { value, place }, known }) => ({
    message: `${place} names no index that can be published to: ${JSON.stringify(value)}`,
    hint: `${known.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${known.join(", ")}`}: correct ${place}, or add an index of that name with url and publish-url`,
}));


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

/***/ 61775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prereleaseRefused: () => (/* binding */ prereleaseRefused),
/* harmony export */   versionFromTags: () => (/* binding */ versionFromTags),
/* harmony export */   versionNotReadable: () => (/* binding */ versionNotReadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const versionNotReadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOT-READABLE",
    severity: "warning",
    mender: "project",
    meaning: "The version of a package is dynamic, and cannot be read without running the project's code.",
    why: "A guard runs no project code, so it can judge neither this version nor the changelog and tag by it. `publish` asks the build backend.",
    mend: "Write the version in `[project]`, or let the build backend take it from a file by a plain pattern or attribute.",
}, ({ package: name, why, place }) => ({
    package: name,
    message: `The version of ${name} cannot be read here: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
    ...place,
}));
const versionFromTags = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FROM-TAGS",
    severity: "notice",
    mender: "project",
    meaning: "A package takes its version from git's tags, so before the tag there is no version to validate.",
    why: "Version, changelog and progress are judged in tag mode, by the version of the tag.",
    mend: "Nothing needs to be done. Validate the tag when it is pushed.",
}, ({ packages, tool, place }) => ({
    message: packages.length === 1
        ? `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)} gets its version from the tag that releases it, by ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tool)}`
        : `${packages.length} packages get their versions from the tags that release them, by ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tool)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Nothing needs to be done: the version is validated with its tag",
    ...place,
}));
const prereleaseRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOT-STABLE",
    severity: "error",
    mender: "project",
    meaning: "`channel` is `stable` and a version to be released is an alpha, beta, candidate or development version.",
    why: "Who installs from the stable channel does not expect pre-releases.",
    mend: "Set the final version, or set `channel` to `any`.",
}, ({ package: name, version, place }) => ({
    package: name,
    message: `channel is stable, but ${name} has the pre-release version ${version}`,
    hint: "Set the final version, or channel to any",
    ...place,
}));


/***/ }),

/***/ 78319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionNotTagged: () => (/* binding */ versionNotTagged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const versionNotTagged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOT-TAGGED",
    severity: "error",
    mender: "project",
    meaning: "A tool takes the version of a package from git's tags, and gives a final one, but the commit has no tag of this package.",
    why: "The version is another package's, or an older release's, and nobody meant this package to be released as such. Most tools take the nearest tag, whosever it is.",
    mend: "Tag the commit for this package, leave the package out with `exclude`, or let the tool read the package's own tags alone, by the setting that the hint shows.",
}, ({ package: name, version, tool, foreign, tag, advice, place }) => ({
    package: name,
    message: `${name} has the version ${version}, which ${tool} takes from git's tags, but this commit has no tag of ${name}${foreign === undefined ? "" : `, only ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(foreign)}`}`,
    hint: `Where ${version} is meant, tag the commit ${tag}; else ${advice}`,
    ...place,
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const noFolder = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const noWorkspace = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const unmanaged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const noProjectTable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const noMemberFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const brokenMemberLink = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const nestedWorkspace = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const sameName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidGlob = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const unknownWorkspaceKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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


/***/ }),

/***/ 35111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that is most like `word`, `undefined` where none is near: at most a third of its letters differ, and two at least may. */
const nearest = (word, words) => {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of words) {
        // Nobody means a word of a hundred letters by one of ten, and comparing them costs the product of both.
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits <= limit && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
            best = { word: candidate, edits };
        }
    }
    return best?.word;
};
/** Letters added, dropped, replaced, or swapped with their neighbour. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
const distance = (from, to) => {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const edits = [rows[row - 1][column] + 1, line[column - 1] + 1, rows[row - 1][column - 1] + (same ? 0 : 1)];
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                edits.push(rows[row - 2][column - 2] + 1);
            }
            line.push(Math.min(...edits));
        }
        rows.push(line);
    }
    return rows[from.length][to.length];
};


/***/ })

};
