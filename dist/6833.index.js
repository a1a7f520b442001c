export const id = 6833;
export const ids = [6833];
export const modules = {

/***/ 6833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8976);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(155);
/* harmony import */ var _stages_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5481);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9468);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8825);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1969);






/** Reads what a release consists of, and says whether its parts agree. Runs no project code, and writes nothing. */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_3__/* .contract */ .d,
    run: async (inputs, ports) => {
        const validation = await (0,_stages_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)(inputs, ports);
        const report = (0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_1__/* .validationReport */ .qW)(validation);
        return {
            findings: validation.findings,
            document: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validationDocument */ .l)(validation),
            text: (0,_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .guardText */ .hG)(report),
            outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validationOutputs */ .s)(validation),
            summary: (0,_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .guardSummary */ .cs)(report),
        };
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
