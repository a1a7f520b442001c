export const id = 9366;
export const ids = [9366];
export const modules = {

/***/ 47949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gateSections)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53663);

/** The gates as a table, and of those that did not pass the end of what they printed. */
const gateSections = (gates) => [
    { title: "Gates", head: ["gate", "result", "seconds"], rows: gates.map(row) },
    ...gates.flatMap(tail),
];
const row = (each) => [
    `${each.gate.id} ${each.gate.name}`,
    "why" in each ? `${each.result} (${each.why})` : each.result,
    (each.duration / 1000).toFixed(1),
];
const tail = (each) => "tail" in each && each.tail !== undefined && each.tail.trim() !== ""
    ? [
        {
            title: `${each.gate.id} ${each.gate.name}: the end of its output, ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(each.duration)}`,
            block: each.tail,
        },
    ]
    : [];


/***/ }),

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatesStopped: () => (/* binding */ gatesStopped),
/* harmony export */   publishingStopped: () => (/* binding */ publishingStopped),
/* harmony export */   validationStopped: () => (/* binding */ validationStopped),
/* harmony export */   withGuards: () => (/* binding */ withGuards)
/* harmony export */ });
/* harmony import */ var _domain_gate_gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62386);
/* harmony import */ var _domain_problem_distinct_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24573);
/* harmony import */ var _domain_problem_unexpected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51938);
/* harmony import */ var _domain_report_finding_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46182);
/* harmony import */ var _domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98976);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30155);
/* harmony import */ var _release_readiness_gate_sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47949);
/* harmony import */ var _validate_release_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21969);








const notRun = { results: [], isTreeClean: undefined, findings: [], isPassed: false };
/** The tag, or what would be tagged, is not valid: nothing else was done. */
const validationStopped = (validation, warnings) => stopped({ validation, gated: notRun, warnings }, {
    verdict: `Nothing was published: ${faultOf(validation)}`,
    notes: ["No gate was run, and nothing was built."],
    findings: [],
});
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
        notes: [`${(0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .validationReport */ .qW)(validation).verdict}.`, "Nothing was built."],
        findings: [],
    });
};
/** The publishing ended before it had a result of its own: no uv, a checkout that changed, an index that is down. */
const publishingStopped = (error, guarded) => {
    const before = beforePublishing(guarded).map(({ verdict }) => `${verdict}.`);
    return {
        ...stopped(guarded, { verdict: "Publishing stopped", notes: before, findings: (0,_domain_problem_unexpected_js__WEBPACK_IMPORTED_MODULE_1__.explainError)(error) }),
        error,
    };
};
const stopped = (guarded, said) => {
    const { validation, gated, warnings } = guarded;
    const { sections = [] } = (0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .validationReport */ .qW)(validation);
    const findings = (0,_domain_problem_distinct_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .d)([...said.findings, ...validation.findings, ...gated.findings, ...warnings]);
    const report = { ...said, findings, sections: [...(0,_release_readiness_gate_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .gateSections */ .C)(gated.results), ...sections] };
    return {
        findings,
        document: { ...documentOf(guarded), published: false },
        text: (0,_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .guardText */ .hG)(report),
        summary: (0,_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .guardSummary */ .cs)(report),
    };
};
/** The publishing's own result, with what came before it folded below. */
const withGuards = (published, guarded) => {
    const { validation, gated, warnings } = guarded;
    const before = beforePublishing(guarded);
    return {
        ...published,
        findings: (0,_domain_problem_distinct_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .d)([...validation.findings, ...gated.findings, ...warnings, ...published.findings]),
        document: { ...published.document, ...documentOf(guarded) },
        text: [...before.map(({ verdict }) => verdict), published.text].join("\n"),
        summary: [published.summary?.trimEnd(), ...(0,_domain_report_finding_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .worthKnowing */ .em)(warnings), ...before.map(_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .guardPart */ .tJ)].join("\n\n"),
    };
};
const beforePublishing = ({ validation, gated }) => {
    const { results, findings } = gated;
    const verdict = results.length === 1 ? "1 gate passed" : `${results.length} gates passed`;
    const gates = { verdict, findings, sections: (0,_release_readiness_gate_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .gateSections */ .C)(results) };
    return [(0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .validationReport */ .qW)(validation), ...(results.length === 0 ? [] : [gates])];
};
const documentOf = ({ validation, gated }) => ({
    validation: (0,_validate_release_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validationDocument */ .l)(validation),
    gates: (0,_domain_gate_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .gateEntries */ .C)(gated.results),
});


/***/ }),

/***/ 21969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationDocument),
/* harmony export */   s: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changelog_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61053);
/* harmony import */ var _domain_plan_check_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48220);
/* harmony import */ var _domain_python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30155);




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
/**
 * Of the output `packages`, in letters: all outputs of a job together may have a megabyte, in which each letter counts two bytes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const mostPackages = 250_000;
/** As JSON; where it is too much, with shorter notes, each the same share. */
const packagesOutput = (packages) => {
    const whole = JSON.stringify(packages);
    if (whole.length <= mostPackages)
        return whole;
    const bare = JSON.stringify(packages.map((each) => ({ ...each, notes: null })));
    const told = packages.filter(({ notes }) => notes !== null).length;
    // A line break and a quotation mark take two letters.
    const share = Math.floor((mostPackages - bare.length) / told / 2);
    return JSON.stringify(packages.map((each) => ({
        ...each,
        notes: each.notes === null || share < leastNotes ? null : (0,_domain_changelog_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(each.notes, share, "the changelog"),
    })));
};
/** Shorter ones would be nothing but the word that they are cut. */
const leastNotes = 200;
/** The outputs of a step, as text. */
const validationOutputs = (validation) => {
    const { state, version, tag, package: name, prerelease, notes, packages } = validationDocument(validation);
    return {
        state,
        version: version ?? "",
        tag: tag ?? "",
        package: name ?? "",
        prerelease: String(prerelease),
        notes: (0,_domain_changelog_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(notes, _domain_changelog_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .mostNotes */ .B, "the changelogs"),
        packages: packagesOutput(packages),
    };
};


/***/ }),

/***/ 61053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mostNotes),
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/** GitHub takes no more as the text of a release, in letters. https://docs.github.com/en/rest/releases/releases#create-a-release */
const mostNotes = 125_000;
/**
 * Markdown of at most so many letters (at least 200): what is over is cut off between lines, said with where the rest is, and a
 * fence that the cut would leave open is closed.
 */
const bounded = (markdown, most, rest) => {
    if (markdown.length <= most)
        return markdown;
    const said = `\n\n*Cut here: the rest is in ${rest}.*`;
    const room = most - said.length - 20;
    const end = markdown.lastIndexOf("\n", room);
    const kept = (end > 0 ? markdown.slice(0, end) : markdown.slice(0, room).toWellFormed()).trimEnd();
    return `${kept}${openFence(kept)}${said}`;
};
const openFence = (markdown) => {
    let open;
    for (const [, fence = ""] of markdown.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
        if (open === undefined)
            open = fence;
        else if (fence.startsWith(open))
            open = undefined;
    }
    return open === undefined || open.length > 15 ? "" : `\n${open}`;
};


/***/ }),

/***/ 62386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateFindings),
/* harmony export */   C: () => (/* binding */ gateEntries)
/* harmony export */ });
/* harmony import */ var _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80482);

/** What speaks against the release in a gate's end. */
const gateFindings = (result) => {
    const { gate } = result;
    switch (result.result) {
        case "passed":
            return [];
        case "failed":
            return [failure(gate, result)];
        case "timed out":
            return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateTimedOut)({ gate, why: result.why })];
        case "not configured":
            return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateNotConfigured)({ gate })];
        case "skipped": {
            if (result.cause === "interrupted")
                return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateInterrupted)({ gate })];
            const { why, remedy } = result;
            return [(result.cause === "outside" ? _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkUnreachable : _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkUnseen)({ gate, why, remedy })];
        }
    }
};
const failure = (gate, { why, url }) => gate.kind === "check"
    ? (0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkNotPassed)({ gate, check: gate.check, why, url })
    : (0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateFailed)({ gate, why, command: "command" in gate ? gate.command : "" });
/** The output `gates`. Seconds with one decimal. */
const gateEntries = (results) => results.map((each) => ({
    id: each.gate.id,
    name: each.gate.name,
    result: each.result,
    seconds: Math.round(each.duration / 100) / 10,
    ...("why" in each ? { why: each.why } : {}),
    ...("url" in each && each.url !== undefined ? { url: each.url } : {}),
}));


/***/ }),

/***/ 24573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
/**
 * Each cause once: findings that differ in nothing but the package are one that names the packages. Words that hold a
 * package's own name, file or line are about that package alone.
 */
const byCause = (findings) => {
    const alike = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, package: undefined }));
    return [...alike.values()].map((group) => {
        const { package: _, ...rest } = group[0];
        const names = [...new Set(group.flatMap(({ package: name }) => name ?? []))];
        return names.length < 2 ? group[0] : { ...rest, message: `${rest.message} (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)})` };
    });
};


/***/ }),

/***/ 30155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   qW: () => (/* binding */ validationReport),
/* harmony export */   sq: () => (/* binding */ focusOf)
/* harmony export */ });
/* harmony import */ var _problem_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68729);
/* harmony import */ var _problem_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18804);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76106);



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
    const some = packages.filter((each) => each.state === state);
    return (0,_problem_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .K)(some.map(title), mostNames);
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


/***/ }),

/***/ 76106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ruleResult)
/* harmony export */ });
/* harmony import */ var _problem_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** How a rule ended, for people. What was not looked at is never called passed. */
const ruleResult = ({ findings, skipped }, packages) => {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (errors > 0)
        return `failed: ${errors === 1 ? "1 error" : `${errors} errors`}`;
    if (packages === 0)
        return "skipped: there is no package to release";
    const reasons = [...Map.groupBy(skipped, ({ why }) => why)].map(([why, all]) => ({
        why,
        names: all.map((skip) => skip.package),
    }));
    if (skipped.length < packages)
        return ["passed", ...reasons.map(besides)].join("; ");
    return `skipped: ${reasons.length === 1 ? reasons[0].why : reasons.map(besides).join("; ")}`;
};
const besides = ({ why, names }) => `${(0,_problem_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)}: ${why}`;


/***/ })

};
