export const id = 4633;
export const ids = [4633,2516];
export const modules = {

/***/ 42516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _stages_plan_survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31481);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99468);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38728);
/* harmony import */ var _guard_attestations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75813);
/* harmony import */ var _guard_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32632);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





// TypeScript leaves the `.ts` of an import in a function with `await using`, where the bundle then finds no file.
const checkout = () => Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(9428), __webpack_require__.e(8964), __webpack_require__.e(8704), __webpack_require__.e(6135), __webpack_require__.e(3075), __webpack_require__.e(8902), __webpack_require__.e(3666)]).then(__webpack_require__.bind(__webpack_require__, 63666));
const dist = () => Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(8704), __webpack_require__.e(6135), __webpack_require__.e(3075), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 70319));
/**
 * Publishes the packages of a workspace, dependencies first: from the checkout, or what an earlier run built. The code
 * for it is loaded when there is a workspace, and before any of the project's runs.
 */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d,
    run: async (inputs, ports) => {
        (0,_guard_event_js__WEBPACK_IMPORTED_MODULE_3__/* .guardEvent */ ._)(inputs, ports.facts);
        (0,_guard_attestations_js__WEBPACK_IMPORTED_MODULE_2__/* .guardAttestations */ .p)(inputs);
        if (!inputs.yes && !inputs.dryRun && inputs.index !== "rehearsal")
            ports.confirm.ready();
        const kept = await ports.commandFiles.keep();
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (inputs.dist !== undefined) {
                    const env_2 = { stack: [], error: void 0, hasError: false };
                    try {
                        const { publishDist } = await dist();
                        const run = __addDisposableResource(env_2, await ports.runs.open(), true);
                        return await publishDist(inputs.dist, { inputs, ports, run, kept });
                    }
                    catch (e_1) {
                        env_2.error = e_1;
                        env_2.hasError = true;
                    }
                    finally {
                        const result_1 = __disposeResources(env_2);
                        if (result_1)
                            await result_1;
                    }
                }
                const seen = await (0,_stages_plan_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .survey */ .Fr)(inputs, ports);
                const { publishCheckout } = await checkout();
                const run = __addDisposableResource(env_1, await ports.runs.open(), true);
                return await publishCheckout(seen, { inputs, ports, run, kept });
            }
            catch (e_2) {
                env_1.error = e_2;
                env_1.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_1);
                if (result_2)
                    await result_2;
            }
        }
        finally {
            await kept.restore();
        }
    },
});


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

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readTagFormats)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _tag_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14092);


/** The formats of a run: those of the input, and of the packages that have their own. Throws a `Problem` of what is wrong. */
const readTagFormats = (input, { packages }) => {
    const ofPackages = [...packages].map(([name, { tagFormats }]) => [name, tagFormats]);
    const formats = (0,_tag_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTagFormats */ .Ce)(input, new Map(ofPackages));
    if (!("workspace" in formats))
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(formats);
    return formats;
};


/***/ }),

/***/ 86982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21926);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83654);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31305);
/* harmony import */ var _tag_fits_none_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76607);
/* harmony import */ var _tag_match_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69186);
/* harmony import */ var _tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26551);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35111);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7220);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27542);










/** Reads the inputs against the workspace. Throws a `Problem` with all that names nothing that could be published. */
const readWish = ({ packages, exclude, tag }, context) => {
    const text = packages.length > 0 ? undefined : tag;
    const match = text === undefined ? undefined : readTag(text, context);
    const findings = [
        ...matchNothing("packages", packages, context),
        ...matchNothing("exclude", exclude, context),
        ...(text !== undefined && match === undefined
            ? [(0,_tag_fits_none_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsNone */ .x)(text, context.tagFormats, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__/* .tagMembers */ .U)((0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_7__/* .publishable */ .g)(context)))]
            : []),
        ...packages.filter((pattern) => !(0,_config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .f)(pattern)).flatMap((name) => inVain("packages", name, context)),
        ...(match?.kind === "package" ? inVain(`the tag ${text}`, match.name, context) : []),
    ];
    if (findings.length > 0)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(findings);
    return { packages, exclude, tag: text === undefined || match === undefined ? undefined : { text, match } };
};
const readTag = (text, { members, tagFormats, elsewhere }) => elsewhere === undefined
    ? (0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .matchTag */ ._)(text, tagFormats, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__/* .tagMembers */ .U)(members))
    : { kind: "package", name: elsewhere.name, version: elsewhere.version };
const namesOf = ({ members }) => members.map(({ name }) => name);
const matchNothing = (input, patterns, context) => {
    const names = namesOf(context);
    return patterns
        .filter((pattern) => !names.some((name) => (0,_config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(pattern, name)))
        .map((pattern) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.patternMatchesNothing)({ input, pattern, nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)((0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(pattern), names) }));
};
const inVain = (input, name, { members, config }) => {
    const member = members.find((each) => each.name === (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(name));
    const why = member && (0,_choice_js__WEBPACK_IMPORTED_MODULE_8__/* .unpublishable */ .F)(member, config);
    return why === undefined ? [] : [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.notPublishable)({ input, name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(name), reason: why.reason })];
};


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

/***/ 76607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fitsNone)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83654);
/* harmony import */ var _suggest_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96406);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14092);



/** What is said of a tag that fits no format: the setting by which it would be read, and a tag that would do. */
const fitsNone = (tag, formats, members) => {
    const texts = [...formats.workspace, ...[...formats.packages.values()].flat(), ...formats.usual].map(({ text }) => text);
    const suggestion = (0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestFormat */ .As)(tag, members, formats);
    const [first = "name"] = members.keys();
    const name = suggestion?.package ?? first;
    const version = members.get(name) ?? (0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .versionAtEnd */ .F1)(tag) ?? "1.2.3";
    return (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFitsNoFormat)({
        tag,
        formats: [...new Set(texts)],
        line: suggestion?.line,
        example: (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)(formats, { name, version }),
    });
};


/***/ }),

/***/ 26551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ tagMembers),
/* harmony export */   i: () => (/* binding */ releasesByTag)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _match_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69186);
/* harmony import */ var _suggest_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96406);




/**
 * To whom each tag belongs: which releases of which package the tags of a clone stand for. The answer depends on the
 * tags and on the whole workspace, never on which of its packages, or which tag, somebody asks about. The last release of
 * a package is then `progressOf(version, releases).last`: the greatest of its version's line.
 *
 * A tag with a name is that package's. A package with tags of its own goes by them, and one without a name stands for
 * - the project at the repository's top, and for packages without tags of their own that have its version;
 * - where the top has no project that is released, for packages without tags of their own: for all of them where the
 *   workspace has one version; where no package has tags of its own, as far as the package's first number goes; where
 *   others have, if the package comes after all tags without a name, since these may be of an earlier time.
 */
const releasesByTag = ({ tags, formats, workspace, versions }) => {
    const members = (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__/* .publishable */ .g)(workspace);
    const { found, unread } = readTags(tags, formats, tagMembers(workspace.members, versions));
    const root = members.find(({ path }) => path === ".");
    const bare = found.get(undefined) ?? [];
    const practice = {
        root: workspace.above === undefined ? root : undefined,
        above: workspace.above,
        isOneVersion: new Set(members.map(({ name }) => versions.get(name))).size === 1,
        areNamed: members.some(({ name }) => found.has(name)),
        versions,
        bare,
    };
    const releases = new Map(members.map((member) => {
        const own = found.get(member.name) ?? [];
        if (member === practice.root)
            return [member.name, [...own, ...bare]];
        return [member.name, own.length > 0 ? own : bareReleases(member, practice)];
    }));
    const doubtful = new Map(unread.map((tag) => [(0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAtEnd */ .F1)(tag), tag]));
    if (practice.root === undefined && practice.above === undefined) {
        for (const { version, tag } of bare)
            doubtful.set(version, tag);
    }
    const unclear = members.flatMap(({ name }) => {
        const version = versions.get(name);
        const tag = doubtful.get(version ?? "");
        const isSettled = releases.get(name).some((release) => release.version === version);
        return tag === undefined || isSettled ? [] : [[name, tag]];
    });
    return { releases, unclear: new Map(unclear), unread };
};
/** What tags may name, and the versions by which `matchTag` judges them. */
const tagMembers = (members, versions = new Map()) => new Map(members.map(({ name, version }) => [name, versions.get(name) ?? version]));
const readTags = (tags, formats, members) => {
    const found = new Map();
    const unread = [];
    for (const tag of tags) {
        const match = (0,_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchTag */ ._)(tag, formats, members);
        if (match === undefined) {
            if ((0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAtEnd */ .F1)(tag) !== undefined)
                unread.push(tag);
            continue;
        }
        const owner = match.kind === "package" ? match.name : undefined;
        const release = { version: match.version, tag };
        const others = found.get(owner);
        if (others === undefined)
            found.set(owner, [release]);
        else
            others.push(release);
    }
    return { found, unread };
};
/** The releases of a package without tags of its own that tags without a name stand for. */
const bareReleases = ({ name }, practice) => {
    const { root, above, isOneVersion, areNamed, versions, bare } = practice;
    const version = versions.get(name);
    const own = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version ?? "");
    if (above !== undefined || root !== undefined) {
        const top = above === undefined ? versions.get(root.name) : above.version;
        const other = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(top ?? "");
        if (own === undefined || other === undefined)
            return above === undefined && version === top ? bare : [];
        return (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, other) === 0 ? bare : [];
    }
    if (isOneVersion)
        return bare;
    if (own === undefined)
        return [];
    const others = bare.map((release) => ({ release, other: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(release.version) }));
    if (areNamed)
        return others.every(({ other }) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, own) <= 0) ? bare : [];
    return others
        .filter(({ other }) => other.epoch === own.epoch && other.release[0] <= own.release[0])
        .map(({ release }) => release);
};


/***/ })

};
