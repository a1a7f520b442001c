export const id = 6836;
export const ids = [6836];
export const modules = {

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ guardEvent),
/* harmony export */   r: () => (/* binding */ isTrial)
/* harmony export */ });
/* harmony import */ var _domain_problem_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5294);


/** Whether nothing that others see comes of it. */
const isTrial = ({ index, dryRun }) => dryRun || index === "rehearsal";
/** Anyone can open a pull request, so none may publish: only a rehearsal or a dry run goes there. */
const guardEvent = (destination, { event }) => {
    if (event === undefined || isTrial(destination))
        return;
    const { index } = destination;
    if (/^pull_request/.test(event) || event === "merge_group")
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_event_js__WEBPACK_IMPORTED_MODULE_0__.eventNotAllowed)({ event, index }));
};


/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/release.js
var release = __webpack_require__(8812);
// EXTERNAL MODULE: ./.build/js/stages/validate.js + 1 modules
var validate = __webpack_require__(5481);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(9468);
// EXTERNAL MODULE: ./.build/js/actions/publish/guard-event.js
var guard_event = __webpack_require__(2632);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/gates.js + 2 modules
var release_readiness_gates = __webpack_require__(5419);
// EXTERNAL MODULE: ./.build/js/actions/release/contract.js
var contract = __webpack_require__(4382);
// EXTERNAL MODULE: ./.build/js/domain/gate/gate-result.js
var gate_result = __webpack_require__(2386);
// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/js/domain/report/finding-parts.js
var finding_parts = __webpack_require__(6182);
// EXTERNAL MODULE: ./.build/js/domain/report/guard-summary.js
var guard_summary = __webpack_require__(8976);
// EXTERNAL MODULE: ./.build/js/domain/validation/report.js
var validation_report = __webpack_require__(155);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/gate-sections.js
var gate_sections = __webpack_require__(7949);
// EXTERNAL MODULE: ./.build/js/actions/validate-release/outputs.js
var outputs = __webpack_require__(1969);
;// CONCATENATED MODULE: ./.build/js/actions/release/report.js







const notRun = { results: [], isTreeClean: undefined, findings: [], isPassed: false };
/** The tag, or what would be tagged, is not valid: nothing else was done. */
const validationStopped = (validation, warnings) => stopped({ validation, gated: notRun, warnings }, { verdict: `Nothing was published: ${faultOf(validation)}`, notes: ["No gate was run, and nothing was built."] });
const faultOf = ({ mode, tag }) => {
    if (tag !== undefined)
        return `the tag ${tag} is not valid`;
    return mode === "tag" ? "there is no tag" : "this is not valid as a release";
};
/** A gate did not pass. */
const gatesStopped = (guarded) => {
    const { validation, gated } = guarded;
    const shut = gated.results.filter(({ result }) => result !== "passed");
    const names = shut.map(({ gate, result }) => `${gate.name} ${result}`);
    return stopped(guarded, {
        verdict: `Nothing was published: ${names.length === 0 ? "the gates changed the checkout" : names.join(", ")}`,
        notes: [`${(0,validation_report/* validationReport */.qW)(validation).verdict}.`, "Nothing was built."],
    });
};
const stopped = (guarded, said) => {
    const { validation, gated, warnings } = guarded;
    const { sections = [] } = (0,validation_report/* validationReport */.qW)(validation);
    const findings = [...validation.findings, ...gated.findings, ...warnings];
    const report = { ...said, findings, sections: [...(0,gate_sections/* gateSections */.C)(gated.results), ...sections] };
    return {
        findings,
        document: { ...documentOf(guarded), published: false },
        text: (0,guard_summary/* guardText */.hG)(report),
        summary: (0,guard_summary/* guardSummary */.cs)(report),
    };
};
/** The publishing's own result, with what came before it folded below. */
const withGuards = (published, guarded) => {
    const { validation, gated, warnings } = guarded;
    const report = (0,validation_report/* validationReport */.qW)(validation);
    const gates = {
        verdict: gated.results.length === 1 ? "1 gate passed" : `${gated.results.length} gates passed`,
        findings: gated.findings,
        sections: (0,gate_sections/* gateSections */.C)(gated.results),
    };
    const before = [report, ...(gated.results.length === 0 ? [] : [gates])];
    return {
        ...published,
        findings: (0,distinct/* distinct */.d)([...validation.findings, ...gated.findings, ...warnings, ...published.findings]),
        document: { ...published.document, ...documentOf(guarded) },
        text: [...before.map(({ verdict }) => verdict), published.text].join("\n"),
        summary: [published.summary?.trimEnd(), ...(0,finding_parts/* worthKnowing */.em)(warnings), ...before.map(guard_summary/* guardPart */.tJ)].join("\n\n"),
    };
};
const documentOf = ({ validation, gated }) => ({
    validation: (0,outputs/* validationDocument */.l)(validation),
    gates: (0,gate_result/* gateEntries */.C)(gated.results),
});

// EXTERNAL MODULE: ./.build/js/stages/gates.js + 3 modules
var stages_gates = __webpack_require__(6883);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/report.js + 1 modules
var release_readiness_report = __webpack_require__(137);
;// CONCATENATED MODULE: ./.build/js/actions/release/run-gates.js



/** Runs the gates on the tag's commit. */
const runReleaseGates = async (gates, { inputs, readiness, workspace }) => {
    if (gates.length === 0)
        return { results: [], isTreeClean: undefined, findings: [], isPassed: true };
    const repository = await readiness.git.inspect(workspace.root);
    const report = await (0,stages_gates/* runGates */.A)({
        gates,
        folder: workspace.root,
        prefix: workspace.prefix,
        repository,
        cited: repository?.commit,
        timeout: inputs.gateTimeout,
    }, { ...readiness, checkRuns: readiness.openForge(inputs.githubToken?.secret)?.checkRuns ?? release_readiness_gates/* noForge */.H });
    return { ...report, isPassed: (0,release_readiness_report/* isReady */.i)({ gates: report.results, findings: report.findings }) };
};

;// CONCATENATED MODULE: ./.build/js/actions/release/action.js








/** Validates the tag, runs the gates, publishes: the first that fails is the last that runs. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async (inputs, { readiness, loadPublish }) => {
        const { facts } = readiness;
        (0,guard_event/* guardEvent */._)(inputs, facts);
        const gates = (0,release_readiness_gates/* readGates */.D)(inputs.gates, facts);
        const warnings = inputs.dist === undefined && facts.hasIdentity ? [(0,release.identityWithinReach)({})] : [];
        // An upload address cannot be read; what is published there is on the index behind it.
        const index = inputs.checkUrl ?? inputs.index;
        // What a pull request tries out has no tag yet.
        const mode = (0,guard_event/* isTrial */.r)(inputs) ? "auto" : "tag";
        const validation = await (0,validate/* validate */.t)({ ...inputs, mode, index }, readiness);
        if (validation.state === "invalid")
            return validationStopped(validation, warnings);
        // All of this program is loaded before a gate runs, which could rewrite its files.
        const [{ action: publish }, ports] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6464), __webpack_require__.e(2516)]).then(__webpack_require__.bind(__webpack_require__, 2516)), loadPublish()]);
        if (gates.length > 0)
            await ports.loadAll();
        const gated = await runReleaseGates(gates, { inputs, readiness, workspace: validation.workspace });
        if (!gated.isPassed)
            return gatesStopped({ validation, gated, warnings });
        const published = await publish.run(inputs, ports);
        return withGuards(published, { validation, gated, warnings });
    },
});


/***/ }),

/***/ 1969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationDocument),
/* harmony export */   s: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var _domain_plan_check_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8220);
/* harmony import */ var _domain_python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(155);



/** The body of the JSON document: the outputs by their names. What is not known is `null`. */
const validationDocument = (validation) => {
    const { mode, state, packages } = validation;
    const focus = (0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_2__/* .focusOf */ .sq)(packages);
    const only = focus.length === 1 ? focus[0] : undefined;
    return {
        mode,
        state,
        version: commonVersion(focus) ?? validation.tagVersion ?? null,
        tag: validation.tag ?? only?.tag ?? null,
        package: only?.name ?? null,
        prerelease: focus.some(({ isPrerelease }) => isPrerelease),
        notes: (0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notesOf */ .h$)(packages),
        packages: packages.map(entry),
    };
};
const entry = ({ name, version, state, reason, tag, previous, isPrerelease, notes }) => ({
    name,
    version: version ?? null,
    state,
    reason,
    tag: tag ?? null,
    previous: previous?.version ?? null,
    prerelease: isPrerelease,
    notes: notes ?? null,
});
/** The version of all these packages, where it is one. */
const commonVersion = (packages) => {
    const versions = packages.map(({ version }) => version);
    const [first] = versions;
    return versions.every((version) => isAlike(version, first)) ? first : undefined;
};
const isAlike = (a, b) => a === b ||
    (a !== undefined &&
        b !== undefined &&
        (0,_domain_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(a) !== undefined &&
        (0,_domain_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(b) !== undefined &&
        (0,_domain_plan_check_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameVersion */ .p)(a, b));
/** The outputs of a step, as text. */
const validationOutputs = (validation) => {
    const { state, version, tag, package: name, prerelease, notes, packages } = validationDocument(validation);
    return {
        state,
        version: version ?? "",
        tag: tag ?? "",
        package: name ?? "",
        prerelease: String(prerelease),
        notes,
        packages: JSON.stringify(packages),
    };
};


/***/ }),

/***/ 8220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTag),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _member_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7433);



/** Whether two versions are the same by PEP 440: `1.0` and `1.0.0` are. */
const isSameVersion = (a, b) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(a), (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(b)) === 0;
/**
 * Where the tag's version is not the package's. A workspace tag must have the version of the root, or that of every
 * package to publish. Versions that are not known are another finding.
 */
const checkTag = ({ tag, workspace, choices, versions }) => {
    const { match, text } = tag;
    const agrees = ({ name }) => isSameVersion(versions.get(name) ?? match.version, match.version);
    const disagree = (member) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagIsNotVersion)({
        tag: text,
        tagVersion: match.version,
        package: {
            name: member.name,
            version: versions.get(member.name),
            place: (0,_member_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memberPlace */ .ib)(workspace, member, ["project", "version"]),
        },
    });
    const having = (...statuses) => workspace.members.filter(({ name }) => statuses.includes(choices.get(name).status));
    if (match.kind === "package") {
        return workspace.members
            .filter(({ name }) => name === match.name)
            .filter((member) => !agrees(member))
            .map(disagree);
    }
    const root = workspace.members.find(({ path }) => path === ".");
    if (root !== undefined && agrees(root))
        return [];
    const toPublish = having("publish", "complete");
    const all = [...toPublish, ...having("published")];
    if (all.length > 0 && !all.some(agrees)) {
        const only = all.length === 1 ? all[0] : undefined;
        return [
            only === undefined
                ? (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagIsNotVersion)({ tag: text, tagVersion: match.version, package: undefined })
                : disagree(only),
        ];
    }
    return toPublish.filter((member) => !agrees(member)).map(disagree);
};


/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ requirementPlace),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   V1: () => (/* binding */ requirementPath),
/* harmony export */   ib: () => (/* binding */ memberPlace)
/* harmony export */ });
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5383);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5908);


/** Where a finding about a member sends its reader: a key path of its `pyproject.toml`, or what there is of it. */
const memberPlace = ({ prefix }, member, path) => {
    const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)(member.text);
    return {
        file: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(prefix, `${member.path}/pyproject.toml`)),
        ...(document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(document, path)),
    };
};
/** Where a requirement stands; one that a build backend adds has only the word that it is dynamic. */
const requirementPlace = (workspace, member, place) => memberPlace(workspace, member, isWritten(place) ? requirementPath(place) : ["project", "dynamic"]);
/** Whether the requirement stands in the member's `pyproject.toml`. */
const isWritten = ({ table }) => table !== "uv.lock";
const extras = "project.optional-dependencies.";
/** The key path of a written requirement. An extra's name may hold dots. */
const requirementPath = ({ table, index }) => table.startsWith(extras)
    ? ["project", "optional-dependencies", table.slice(extras.length), index]
    : [...table.split("."), index];


/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventNotAllowed: () => (/* binding */ eventNotAllowed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const eventNotAllowed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-EVENT-NOT-ALLOWED",
    severity: "error",
    mender: "usage",
    meaning: "A workflow that runs on a pull request or in a merge queue asked to publish.",
    why: "Anyone can open a pull request: its code must never meet a credential, nor reach an index.",
    mend: "Publish on a tag push. On pull requests use `dry-run: true` or `index: rehearsal`.",
}, ({ event, index }) => ({
    message: `The event ${event} must not publish to ${index}`,
    hint: "Publish on a tag push; on pull requests set dry-run: true or index: rehearsal",
}));


/***/ }),

/***/ 8812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityWithinReach: () => (/* binding */ identityWithinReach)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const identityWithinReach = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   qW: () => (/* binding */ validationReport),
/* harmony export */   sq: () => (/* binding */ focusOf)
/* harmony export */ });
/* harmony import */ var _problem_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8729);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6106);


/** The summary's content. */
const validationReport = (validation) => {
    const { packages, rules, findings } = validation;
    const notes = notesOf(packages);
    return {
        verdict: sentence(validation),
        findings,
        sections: [
            {
                title: "Packages",
                head: ["package", "version", "state"],
                rows: packages.map(({ name, version, state, reason }) => [
                    { code: name },
                    { code: version ?? "" },
                    `${state}: ${reason}`,
                ]),
            },
            {
                title: "Rules",
                head: ["rule", "result"],
                rows: rules.map((rule) => [rule.name, (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleResult */ .U)(rule, packages.length)]),
            },
            { title: "Release notes", isFolded: true, block: notes },
        ],
    };
};
const mostNames = 5;
const sentence = (validation) => {
    const { state, tag, packages, findings } = validation;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const uncovered = findings.find(({ code }) => code === _problem_history_js__WEBPACK_IMPORTED_MODULE_0__.changesUncovered.code);
    const about = tag === undefined ? "" : `${tag}: `;
    switch (state) {
        case "invalid":
            return `${about}Not ready to be released: ${errors === 1 ? "1 error" : `${errors} errors`}`;
        case "ready":
            return `${about}Ready to be released: ${listed(packages, state)}`;
        case "released":
            return `${about}Released already: ${listed(packages, state)}`;
        case "idle":
            return `${about}Idle: ${uncovered?.message ?? (packages.length === 0 ? "there is no package to release" : "nothing to release")}`;
    }
};
/** `core 1.4.0, http 2.0.1 and 3 more`. */
const listed = (packages, state) => {
    const names = packages.filter((each) => each.state === state).map(title);
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
    return `${names.slice(0, mostNames).join(", ")}${more}`;
};
const title = ({ name, version }) => (version === undefined ? name : `${name} ${version}`);
/** The packages that a run is about: what is to be released, or was, or where there is nothing of either, all. */
const focusOf = (packages) => {
    const active = packages.filter(({ state }) => state !== "idle");
    return active.length > 0 ? active : packages;
};
/** The notes of one package as they are; of several, each under a heading. */
const notesOf = (packages) => {
    const focus = focusOf(packages);
    if (focus.length === 1)
        return focus[0].notes ?? "";
    return focus.flatMap((each) => (each.notes === undefined ? [] : [`## ${title(each)}\n\n${each.notes}`])).join("\n\n");
};


/***/ })

};
