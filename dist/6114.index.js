export const id = 6114;
export const ids = [6114];
export const modules = {

/***/ 22323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uo: () => (/* binding */ isCredential),
  xB: () => (/* binding */ openDestination),
  t6: () => (/* binding */ readyCredential)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/credential.js
var credential = __webpack_require__(69712);
// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target_target = __webpack_require__(9290);
;// CONCATENATED MODULE: ./.build/js/domain/credential/credential.js



/** The credential to upload with to an index that is not our own, or what is missing. A given one wins over trusted publishing `automatic`. */
const chooseCredential = (target, given) => {
    const { token, username, password, trustedPublishing, hasIdentity, job } = given;
    if (trustedPublishing === "always") {
        return hasIdentity ? { kind: "trusted" } : (0,credential.identityMissing)({ index: (0,target_target/* titleOf */.Gg)(target) });
    }
    if (token?.isInput)
        return { kind: "token", token: token.secret };
    if (password !== undefined) {
        return username === undefined ? { kind: "token", token: password } : { kind: "password", username, password };
    }
    if (token !== undefined && (0,target_target/* takesEnvironmentToken */.n$)(target))
        return { kind: "token", token: token.secret };
    if (trustedPublishing === "automatic" && hasIdentity)
        return { kind: "trusted" };
    return (0,credential.credentialMissing)({
        index: (0,target_target/* titleOf */.Gg)(target),
        publishersPage: target.preset && (0,presets/* pendingPublisherPage */.lJ)(target.preset),
        takesToken: (0,target_target/* takesEnvironmentToken */.n$)(target),
        isTokenHeldBack: token !== undefined,
        job,
    });
};

// EXTERNAL MODULE: ./.build/js/domain/problem/finding.js
var finding = __webpack_require__(21508);
// EXTERNAL MODULE: ./.build/js/domain/target/reading.js
var reading = __webpack_require__(14235);
// EXTERNAL MODULE: ./.build/js/actions/publish/rehearsal.js
var rehearsal = __webpack_require__(20019);
;// CONCATENATED MODULE: ./.build/js/actions/publish/destination.js





const isCredential = (credential) => "kind" in credential;
/** Opens the index; the embedded one starts here where the release is a rehearsal, and ends with the destination. */
const openDestination = async (target, inputs, ports) => {
    const title = (0,target_target/* titleOf */.Gg)(target);
    if (target.kind === "rehearsal")
        return await openOwn(target, title, ports);
    const credential = await readyCredential(target, inputs, ports);
    const warnings = [];
    const upload = isCredential(credential) && credential.kind === "password" ? credential : undefined;
    const index = ports.openIndex({
        ...(0,reading/* readingOf */.M)(target, { upload, uv: ports.uvIndexes }),
        warn: (each) => warnings.push(each),
    });
    const mirror = openMirror(ports, index);
    return {
        target,
        title,
        credential,
        index,
        warnings,
        members: mirror.members,
        admit: () => { },
        [Symbol.asyncDispose]: mirror.stop,
    };
};
/** Starts when it is first needed. */
const openMirror = ({ embeddedIndex, names }, index) => {
    let started;
    const mirror = () => {
        started ??= embeddedIndex.mirror({ names: new Set(names), index });
        return started;
    };
    return {
        members: async () => ({ url: (await mirror()).simpleUrl, names }),
        stop: async () => await (await started)?.stop(),
    };
};
/** The credential to upload with. What is missing is said at once, for the upload is far away. */
const readyCredential = async (target, inputs, { facts, progress }) => {
    const given = {
        token: inputs.pypiApiToken && { secret: inputs.pypiApiToken.secret, isInput: inputs.pypiApiToken.from === "input" },
        username: inputs.username,
        password: inputs.password?.secret,
        trustedPublishing: inputs.trustedPublishing,
        hasIdentity: facts.hasIdentity,
        job: undefined,
    };
    const chosen = chooseCredential(target, given);
    if (isCredential(chosen))
        return chosen;
    const missing = chooseCredential(target, { ...given, job: await facts.job() });
    if (!isCredential(missing) && !inputs.dryRun)
        progress.finding((0,finding/* asWarning */.PQ)(missing));
    return missing;
};
/** The embedded index, with the token that it alone takes. */
const openOwn = async (target, title, ports) => {
    const { uploadUrl, simpleUrl, token, admit, stop } = await (0,rehearsal/* startEmbedded */.H)(ports, target);
    const served = { ...target, uploadUrl, simpleUrl };
    return {
        target: served,
        title,
        credential: { kind: "token", token },
        index: ports.openIndex(served),
        warnings: [],
        members: async () => ({ url: simpleUrl, names: ports.names }),
        admit,
        [Symbol.asyncDispose]: stop,
    };
};


/***/ }),

/***/ 75813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ guardAttestations)
/* harmony export */ });
/* harmony import */ var _domain_problem_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50923);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15294);
/* harmony import */ var _guard_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32632);



/** A run that builds what it publishes has no attestations: where they are asked for, that is said before all work. */
const guardAttestations = (wish) => {
    if (wish.attestations === "true" && wish.dist === undefined && !(0,_guard_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrial */ .r)(wish))
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_attestation_js__WEBPACK_IMPORTED_MODULE_0__.attestationsMissing)({ files: [] }));
};


/***/ }),

/***/ 32632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ guardEvent),
/* harmony export */   r: () => (/* binding */ isTrial)
/* harmony export */ });
/* harmony import */ var _domain_problem_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15294);


/** Whether nothing that others see comes of it. */
const isTrial = ({ index, dryRun }) => dryRun || index === "rehearsal";
/** Started by what anybody may do, or, as `workflow_run`, by a run on what anybody sent. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const openToAll = new Set([
    "merge_group",
    "workflow_run",
    "issue_comment",
    "issues",
    "commit_comment",
    "discussion",
    "discussion_comment",
    "fork",
    "gollum",
    "watch",
]);
/** What anyone can start must not publish: only a rehearsal or a dry run goes there. */
const guardEvent = (destination, { event }) => {
    if (event === undefined || isTrial(destination))
        return;
    const { index = "an index" } = destination;
    if (/^pull_request/.test(event) || openToAll.has(event))
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_event_js__WEBPACK_IMPORTED_MODULE_0__.eventNotAllowed)({ event, index }));
};


/***/ }),

/***/ 20019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ startEmbedded),
/* harmony export */   S: () => (/* binding */ openRehearsal)
/* harmony export */ });
/* harmony import */ var _domain_target_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);

/** What it does not have of the workspace's members, the target may: what is published already. */
const openRehearsal = (ports, { members, target }) => {
    let started;
    const server = () => (started ??= startEmbedded(ports, target));
    return {
        server,
        index: async () => {
            const { url, names } = await members();
            return { url: (await server()).simpleUrl, next: [url], names };
        },
        [Symbol.asyncDispose]: async () => {
            await (await started)?.stop();
        },
    };
};
/**
 * It takes and serves what this run built and nothing else, and refuses what the target would, where that is known. Its files are the run's: they go with it, and a killed run's with
 * its folder.
 */
const startEmbedded = async ({ embeddedIndex, scratch }, target) => {
    const { path } = await scratch.folder("index");
    return await embeddedIndex.start({ store: path, port: 0, hasPyPIRules: (0,_domain_target_target_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPyPIRules */ .MW)(target), isClosed: true });
};


/***/ }),

/***/ 25419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ noForge),
  D: () => (/* binding */ readGates)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/gate.js
var gate = __webpack_require__(80482);
;// CONCATENATED MODULE: ./.build/js/domain/gate/parse-gates.js

/** What a fresh clone runs where nothing else is said: all members, as the lock has them. */
const cloneDefault = "uv sync --locked --all-packages";
/**
 * Reads lines `name: command`, `name: check:<check run>`, `name: clone` and `name: clone: command`. They are numbered in
 * their order; of a line that cannot be read there is a finding and no gate.
 */
const parseGates = (lines) => {
    const gates = [];
    const findings = [];
    const seen = new Set();
    for (const line of lines) {
        const colon = line.indexOf(":");
        const name = line.slice(0, Math.max(0, colon)).trim();
        if (name === "")
            findings.push((0,gate.gateSyntax)({ line }));
        else if (seen.has(name))
            findings.push((0,gate.gateTwice)({ name }));
        else
            gates.push({ id: `RG-${gates.length + 1}`, name, ...readWork(line.slice(colon + 1).trim()) });
        seen.add(name);
    }
    return { gates, findings };
};
const readWork = (text) => {
    if (text === "")
        return { kind: "none" };
    if (text.startsWith("check:")) {
        const check = text.slice("check:".length).trim();
        return check === "" ? { kind: "none" } : { kind: "check", check };
    }
    if (text === "clone")
        return { kind: "clone", command: cloneDefault };
    if (text.startsWith("clone:"))
        return { kind: "clone", command: text.slice("clone:".length).trim() || cloneDefault };
    return { kind: "command", command: text };
};

// EXTERNAL MODULE: ./.build/js/domain/gate/gate.js
var gate_gate = __webpack_require__(18526);
;// CONCATENATED MODULE: ./.build/js/domain/gate/refusal.js


/** Events whose jobs hold the repository's secrets while they may run the code of anybody's pull request. */
const privileged = ["pull_request_target", "workflow_run"];
/** Why this is no place for the project's own commands; `undefined` where it is. Citations of check runs run nothing. */
const refuseGates = (gates, { event, hasIdentity }) => {
    if (!gates.some(gate_gate/* runsCode */.u))
        return undefined;
    if (event !== undefined && privileged.includes(event)) {
        return (0,gate.gatesRefused)({
            why: `the event ${event} gives the code of any pull request what the repository keeps secret`,
        });
    }
    return hasIdentity
        ? (0,gate.gatesRefused)({ why: "the job can get an id-token, with which its code could publish" })
        : undefined;
};

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/actions/release-readiness/gates.js



/** Reads the input `gates`; a `Problem` where a line cannot be read, or this is no place for the project's code. */
const readGates = (lines, place) => {
    const { gates, findings } = parseGates(lines);
    const refusal = refuseGates(gates, place);
    const all = [...findings, ...(refusal === undefined ? [] : [refusal])];
    if (all.length > 0)
        throw new problem/* Problem */.AF(all);
    return gates;
};
/** Where no repository of a forge is known. */
const noForge = {
    of: async () => ({
        cause: "unseen",
        why: "no repository of a forge is known here",
        remedy: "Run it in a workflow, or set GITHUB_REPOSITORY and GITHUB_TOKEN",
    }),
};


/***/ }),

/***/ 76114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _domain_problem_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98812);
/* harmony import */ var _stages_plan_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31481);
/* harmony import */ var _stages_validate_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76836);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99468);
/* harmony import */ var _publish_destination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22323);
/* harmony import */ var _publish_guard_attestations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75813);
/* harmony import */ var _publish_guard_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32632);
/* harmony import */ var _release_readiness_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25419);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24382);









/** Validates the tag, runs the gates, publishes: the first that fails is the last that runs. */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_7__/* .contract */ .d,
    run: async (inputs, { readiness, loadPublish }) => {
        const { facts } = readiness;
        (0,_publish_guard_event_js__WEBPACK_IMPORTED_MODULE_5__/* .guardEvent */ ._)(inputs, facts);
        (0,_publish_guard_attestations_js__WEBPACK_IMPORTED_MODULE_4__/* .guardAttestations */ .p)(inputs);
        const gates = (0,_release_readiness_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .readGates */ .D)(inputs.gates, facts);
        const warnings = inputs.dist === undefined && facts.hasIdentity ? [(0,_domain_problem_release_js__WEBPACK_IMPORTED_MODULE_0__.identityWithinReach)({})] : [];
        // An upload address cannot be read; what is published there is on the index behind it.
        const index = inputs.checkUrl ?? inputs.index;
        // What a pull request tries out has no tag yet.
        const mode = (0,_publish_guard_event_js__WEBPACK_IMPORTED_MODULE_5__/* .isTrial */ .r)(inputs) ? "auto" : "tag";
        const validation = await (0,_stages_validate_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)({ ...inputs, mode, index }, readiness);
        const { gatesStopped, publishingStopped, validationStopped, withGuards } = await Promise.all(/* import() */[__webpack_require__.e(8976), __webpack_require__.e(9366)]).then(__webpack_require__.bind(__webpack_require__, 39366));
        if (validation.state === "invalid")
            return validationStopped(validation, warnings);
        // All of this program is loaded before a gate runs, which could rewrite its files.
        const [{ action: publish }, { runReleaseGates }, ports] = await Promise.all([
            __webpack_require__.e(/* import() */ 2516).then(__webpack_require__.bind(__webpack_require__, 42516)),
            __webpack_require__.e(/* import() */ 1702).then(__webpack_require__.bind(__webpack_require__, 41702)),
            loadPublish(),
        ]);
        if (gates.length > 0) {
            await ports.loadAll();
            // Gates may take an hour, at whose end a missing credential would be news.
            if (inputs.dist === undefined)
                await sayCredential(inputs, ports);
        }
        const gated = await runReleaseGates(gates, { inputs, readiness, workspace: validation.workspace });
        const guarded = { validation, gated, warnings };
        if (!gated.isPassed)
            return gatesStopped(guarded);
        return publish.run(inputs, ports).then((published) => withGuards(published, guarded), (error) => publishingStopped(error, guarded));
    },
});
/** What makes planning impossible, the publishing says. */
const sayCredential = async (inputs, ports) => {
    const seen = await (0,_stages_plan_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .survey */ .Fr)(inputs, ports).catch(() => undefined);
    if (seen !== undefined)
        await (0,_publish_destination_js__WEBPACK_IMPORTED_MODULE_3__/* .readyCredential */ .t6)(seen.target, inputs, ports);
};


/***/ }),

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

/***/ 18526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gateTitle),
/* harmony export */   u: () => (/* binding */ runsCode)
/* harmony export */ });
/** Whether it runs code of the project. */
const runsCode = ({ kind }) => kind === "command" || kind === "clone";
/** `RG-1 tests` */
const gateTitle = ({ id, name }) => `${id} ${name}`;


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

/***/ 76836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
// EXTERNAL MODULE: ./.build/js/domain/config/tag-formats.js
var tag_formats = __webpack_require__(85697);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(83654);
// EXTERNAL MODULE: ./.build/js/domain/tag/elsewhere.js
var tag_elsewhere = __webpack_require__(33346);
// EXTERNAL MODULE: ./.build/js/domain/config/name-pattern.js
var name_pattern = __webpack_require__(21926);
// EXTERNAL MODULE: ./.build/js/domain/plan/choice.js
var choice = __webpack_require__(27542);
// EXTERNAL MODULE: ./.build/js/domain/plan/wish.js
var plan_wish = __webpack_require__(86982);
// EXTERNAL MODULE: ./.build/js/domain/problem/history.js
var problem_history = __webpack_require__(68729);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/domain/validation/aim.js





/** Reads the wish. Packages that are never published are not asked. */
const readAim = (wish, { workspace, config, tagFormats }) => {
    const { members } = workspace;
    const mode = wish.mode === "auto" ? (wish.tag === undefined ? "branch" : "tag") : wish.mode;
    const tagText = mode === "tag" ? wish.tag : undefined;
    const context = { members, config, tagFormats };
    const named = attempt(() => (0,plan_wish/* readWish */.a)({ packages: wish.packages, exclude: [], tag: undefined }, context));
    const tagged = attempt(() => (0,plan_wish/* readWish */.a)({ packages: [], exclude: [], tag: tagText }, context));
    const findings = [
        ...named.findings,
        ...tagged.findings,
        ...(mode === "tag" && tagText === undefined ? [(0,problem_history.tagNotGiven)({})] : []),
    ];
    const tag = tagged.selection?.tag;
    const isMeant = ({ name }) => tag?.match.kind !== "package" || tag.match.name === name;
    const meant = members
        .filter((member) => (0,choice/* unpublishable */.F)(member, config) === undefined)
        .filter(({ name }) => wish.packages.length === 0 || wish.packages.some((pattern) => (0,name_pattern/* matchesName */.H)(pattern, name)))
        .filter(isMeant);
    return { mode, tagText, tag, members: findings.length > 0 ? [] : meant, findings };
};
const attempt = (read) => {
    try {
        return { selection: read(), findings: [] };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { selection: undefined, findings: error.findings };
        throw error;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/neighbours.js
var neighbours = __webpack_require__(5191);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(59141);
// EXTERNAL MODULE: ./.build/js/stages/validate/find-index.js
var find_index = __webpack_require__(99927);
;// CONCATENATED MODULE: ./.build/js/stages/validate/validate.js








/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
const validate = async (given, ports) => {
    const { files, config } = ports;
    const workspace = (0,read/* readWorkspace */.i)(files, ports.absolute(given.workingDirectory));
    const uv = ports.indexes.read(workspace.root);
    const { name, index } = (0,find_index/* findIndex */.S)(given.index, config, uv);
    const wish = { ...given, index: name };
    const tagFormats = (0,tag_formats/* readTagFormats */.L)(wish.tagFormat, config);
    const elsewhere = wish.tag === undefined || wish.mode === "branch"
        ? undefined
        : (0,tag_elsewhere/* tagElsewhere */.l)(wish.tag, { formats: tagFormats, workspace, neighbours: () => (0,neighbours/* readNeighbours */.b)(files, workspace) });
    if (elsewhere !== undefined)
        return ofAnother(wish.tag ?? "", elsewhere, workspace);
    const aim = readAim(wish, { workspace, config, tagFormats });
    const names = workspace.members.map(({ name }) => name);
    const findings = [...workspace.findings, ...(0,config_config/* unknownPackages */.AN)(config, names), ...aim.findings];
    // The rules take their time to load, and mistakes in the files and inputs end the run before.
    const { judgeRelease } = await Promise.all(/* import() */[__webpack_require__.e(4205), __webpack_require__.e(9210), __webpack_require__.e(6460)]).then(__webpack_require__.bind(__webpack_require__, 6460));
    return await judgeRelease({ wish, workspace, aim, tagFormats, index, findings }, ports);
};
/** The tag of another workspace releases nothing here. */
const ofAnother = (tag, elsewhere, workspace) => ({
    mode: "tag",
    tag,
    tagVersion: elsewhere.version,
    state: "idle",
    packages: [],
    rules: [],
    findings: [...workspace.findings, (0,plan.tagOfAnother)({ tag, ...elsewhere })],
    workspace,
});


/***/ })

};
