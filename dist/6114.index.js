export const id = 6114;
export const ids = [6114];
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

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _domain_problem_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8812);
/* harmony import */ var _stages_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5481);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9468);
/* harmony import */ var _publish_guard_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2632);
/* harmony import */ var _release_readiness_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5419);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4382);






/** Validates the tag, runs the gates, publishes: the first that fails is the last that runs. */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_4__/* .contract */ .d,
    run: async (inputs, { readiness, loadPublish }) => {
        const { facts } = readiness;
        (0,_publish_guard_event_js__WEBPACK_IMPORTED_MODULE_2__/* .guardEvent */ ._)(inputs, facts);
        const gates = (0,_release_readiness_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .readGates */ .D)(inputs.gates, facts);
        const warnings = inputs.dist === undefined && facts.hasIdentity ? [(0,_domain_problem_release_js__WEBPACK_IMPORTED_MODULE_0__.identityWithinReach)({})] : [];
        // An upload address cannot be read; what is published there is on the index behind it.
        const index = inputs.checkUrl ?? inputs.index;
        // What a pull request tries out has no tag yet.
        const mode = (0,_publish_guard_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrial */ .r)(inputs) ? "auto" : "tag";
        const validation = await (0,_stages_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .validate */ .t)({ ...inputs, mode, index }, readiness);
        const { gatesStopped, publishingStopped, validationStopped, withGuards } = await Promise.all(/* import() */[__webpack_require__.e(4848), __webpack_require__.e(9366)]).then(__webpack_require__.bind(__webpack_require__, 9366));
        if (validation.state === "invalid")
            return validationStopped(validation, warnings);
        // All of this program is loaded before a gate runs, which could rewrite its files.
        const [{ action: publish }, { runReleaseGates }, ports] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(2516)]).then(__webpack_require__.bind(__webpack_require__, 2516)),
            __webpack_require__.e(/* import() */ 1702).then(__webpack_require__.bind(__webpack_require__, 1702)),
            loadPublish(),
        ]);
        if (gates.length > 0)
            await ports.loadAll();
        const gated = await runReleaseGates(gates, { inputs, readiness, workspace: validation.workspace });
        const guarded = { validation, gated, warnings };
        if (!gated.isPassed)
            return gatesStopped(guarded);
        return publish.run(inputs, ports).then((published) => withGuards(published, guarded), (error) => publishingStopped(error, guarded));
    },
});


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


/***/ })

};
