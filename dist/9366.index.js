export const id = 9366;
export const ids = [9366];
export const modules = {

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gateSections)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3663);

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

/***/ 9366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatesStopped: () => (/* binding */ gatesStopped),
/* harmony export */   publishingStopped: () => (/* binding */ publishingStopped),
/* harmony export */   validationStopped: () => (/* binding */ validationStopped),
/* harmony export */   withGuards: () => (/* binding */ withGuards)
/* harmony export */ });
/* harmony import */ var _domain_gate_gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);
/* harmony import */ var _domain_problem_distinct_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6954);
/* harmony import */ var _domain_problem_unexpected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/* harmony import */ var _domain_report_finding_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6182);
/* harmony import */ var _domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8976);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(155);
/* harmony import */ var _release_readiness_gate_sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7949);
/* harmony import */ var _validate_release_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1969);








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

/***/ 2386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateFindings),
/* harmony export */   C: () => (/* binding */ gateEntries)
/* harmony export */ });
/* harmony import */ var _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(482);

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

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];


/***/ })

};
