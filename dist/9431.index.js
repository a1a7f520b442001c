export const id = 9431;
export const ids = [9431,2516];
export const modules = {

/***/ 2516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _stages_survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(238);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9468);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);
/* harmony import */ var _guard_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2632);
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
const checkout = () => Promise.all(/* import() */[__webpack_require__.e(9428), __webpack_require__.e(2647), __webpack_require__.e(9412), __webpack_require__.e(6784), __webpack_require__.e(6973)]).then(__webpack_require__.bind(__webpack_require__, 6973));
const dist = () => Promise.all(/* import() */[__webpack_require__.e(9412), __webpack_require__.e(6784), __webpack_require__.e(9992)]).then(__webpack_require__.bind(__webpack_require__, 5650));
/**
 * Publishes the packages of a workspace, dependencies first: from the checkout, or what an earlier run built. The code
 * for it is loaded when there is a workspace, and before any of the project's runs.
 */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d,
    run: async (inputs, ports) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            (0,_guard_event_js__WEBPACK_IMPORTED_MODULE_2__/* .guardEvent */ ._)(inputs, ports.facts);
            if (!inputs.yes && !inputs.dryRun && inputs.index !== "rehearsal")
                ports.confirm.ready();
            if (inputs.dist !== undefined) {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const { publishDist } = await dist();
                    const run = __addDisposableResource(env_2, await ports.runs.open(), true);
                    return await publishDist(inputs.dist, inputs, ports, run);
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
            const seen = await (0,_stages_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .survey */ .Fr)(inputs, ports);
            const { publishCheckout } = await checkout();
            const run = __addDisposableResource(env_1, await ports.runs.open(), true);
            return await publishCheckout(seen, { inputs, ports, run });
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
    },
});


/***/ }),

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

/***/ 6982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9799);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5294);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1305);
/* harmony import */ var _tag_match_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9186);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7542);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1061);







/** Reads the inputs against the workspace. Throws a `Problem` with all that names nothing that could be published. */
const readWish = ({ packages, exclude, tag }, context) => {
    const text = packages.length > 0 ? undefined : tag;
    const match = text === undefined ? undefined : (0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .matchTag */ ._)(text, context.tagFormats, new Set(namesOf(context)));
    const findings = [
        ...matchNothing("packages", packages, context),
        ...matchNothing("exclude", exclude, context),
        ...(text !== undefined && match === undefined ? [fitsNone(text, context)] : []),
        ...packages.filter((pattern) => !(0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .f)(pattern)).flatMap((name) => inVain("packages", name, context)),
        ...(match?.kind === "package" ? inVain(`the tag ${text}`, match.name, context) : []),
    ];
    if (findings.length > 0)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(findings);
    return { packages, exclude, tag: text === undefined || match === undefined ? undefined : { text, match } };
};
const namesOf = ({ members }) => members.map(({ name }) => name);
const matchNothing = (input, patterns, context) => {
    const names = namesOf(context);
    return patterns
        .filter((pattern) => !names.some((name) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesName */ .H)(pattern, name)))
        .map((pattern) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.patternMatchesNothing)({ input, pattern, nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(pattern), names) }));
};
const fitsNone = (tag, { tagFormats: { workspace, packages } }) => {
    const formats = [...workspace, ...[...packages.values()].flat()].map(({ text }) => text);
    return (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFitsNoFormat)({ tag, formats: [...new Set(formats)] });
};
const inVain = (input, name, { members, config }) => {
    const member = members.find((each) => each.name === (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name));
    const why = member && (0,_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .unpublishable */ .F)(member, config);
    return why === undefined ? [] : [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.notPublishable)({ input, name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name), reason: why.reason })];
};


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

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchTag)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);


/** Git stores a tag in a file of that name: longer ones come from no git, and cost time. */
const longestTag = 1_024;
/**
 * What the tag (without `refs/tags/`) names: a package by any spelling of its name, the longest name where several fit,
 * or else the workspace; `undefined` where no format fits.
 */
const matchTag = (tag, formats, members) => {
    if (tag.length > longestTag)
        return undefined;
    const ofWorkspace = formats.workspace.flatMap((format) => readings(format, tag));
    const ofPackages = [...formats.packages].flatMap(([name, own]) => own
        .flatMap((format) => readings(format, tag))
        .filter((reading) => (reading.name ?? name) === name)
        .map(({ version }) => ({ name, version })));
    const named = ofWorkspace.flatMap(({ name, version }) => name === undefined || formats.packages.has(name) ? [] : [{ name, version }]);
    const longest = [...named, ...ofPackages]
        .filter(({ name }) => members.has(name))
        .reduce((best, each) => (best === undefined || each.name.length > best.name.length ? each : best), undefined);
    if (longest !== undefined)
        return { kind: "package", ...longest };
    const whole = ofWorkspace.find(({ name }) => name === undefined);
    return whole && { kind: "workspace", version: whole.version };
};
/** Every way to read the tag by the format. Where the name ends is open: names and fixed text may look alike. */
const readings = ({ pieces }, tag) => {
    const places = pieces.filter(({ kind }) => kind !== "text").map(({ kind }) => kind);
    return splits(pieces, tag).flatMap((values) => {
        const rawName = values[places.indexOf("name")];
        const version = readVersion(values[places.indexOf("version")]);
        if (version === undefined || (rawName !== undefined && !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(rawName)))
            return [];
        return [{ name: rawName && (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName), version }];
    });
};
/** Every way to cut the text so that the fixed pieces stand between the values, which are returned. */
const splits = (pieces, text) => {
    const [first, ...rest] = pieces;
    if (first === undefined)
        return text === "" ? [[]] : [];
    if (first.kind === "text")
        return text.startsWith(first.text) ? splits(rest, text.slice(first.text.length)) : [];
    if (rest.length === 0)
        return text === "" ? [] : [[text]];
    return Array.from({ length: text.length }, (_, index) => index + 1).flatMap((end) => splits(rest, text.slice(end)).map((values) => [text.slice(0, end), ...values]));
};
/** PEP 440 also takes `v1.0` and white space around it, which in a tag would be someone else's format. */
const readVersion = (text) => /^[0-9]\S*$/.test(text) ? (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(text) : undefined;


/***/ })

};
