export const id = 647;
export const ids = [647];
export const modules = {

/***/ 30647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _domain_changelog_changelog_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15484);
/* harmony import */ var _domain_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83654);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_release_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17698);
/* harmony import */ var _domain_problem_usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88178);
/* harmony import */ var _domain_python_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31305);
/* harmony import */ var _domain_python_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20460);
/* harmony import */ var _domain_release_files_write_changelogs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82624);
/* harmony import */ var _domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(35111);
/* harmony import */ var _domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7220);
/* harmony import */ var _domain_workspace_read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59141);
/* harmony import */ var _stages_release_files_make_release_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67080);
/* harmony import */ var _stages_release_plan_make_release_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16538);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(99468);
/* harmony import */ var _version_action_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62910);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39551);
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
















/** Prints sections of changelogs. Writes nothing. */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_14__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_13__/* .contract */ .d,
    run: async (inputs, ports) => {
        const name = inputs.package === undefined ? undefined : (0,_domain_python_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .Pc)(inputs.package);
        const version = inputs.version === undefined ? undefined : (0,_domain_python_version_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalVersion */ .Bp)(inputs.version);
        if (inputs.version !== undefined && version === undefined) {
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_usage_js__WEBPACK_IMPORTED_MODULE_4__.invalidValue)({ what: "version", expected: "a version by PEP 440", value: inputs.version }));
        }
        const names = namesIn(inputs, ports);
        if (name !== undefined && !names.includes(name)) {
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.patternMatchesNothing)({ input: "package", pattern: inputs.package, nearest: (0,_domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_15__/* .nearest */ .p)(name, names) }));
        }
        const isAsked = (each) => name === undefined || each.name === name;
        const written = version === undefined ? [] : (await readSections(version, inputs, ports)).filter(isAsked);
        if (written.length > 0)
            return resultOf(written, []);
        const { planned, findings } = await planSections(inputs, ports);
        const told = planned.filter((each) => isAsked(each) && (version === undefined || each.version === version));
        if (told.length > 0 || version === undefined)
            return resultOf(told, findings);
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_release_files_js__WEBPACK_IMPORTED_MODULE_3__.sectionNotThere)({ package: name, version }));
    },
});
const namesIn = ({ workingDirectory }, { files, absolute }) => (0,_domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_8__/* .publishable */ .g)((0,_domain_workspace_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorkspace */ .i)(files, absolute(workingDirectory))).map(({ name }) => name);
/** The sections of a version that the changelogs have. */
const readSections = async (version, { workingDirectory, changelog: pattern }, { files, absolute }) => {
    const workspace = (0,_domain_workspace_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorkspace */ .i)(files, absolute(workingDirectory));
    const members = (0,_domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_8__/* .publishable */ .g)(workspace);
    const names = workspace.members.map(({ name }) => name);
    const changelogs = await (0,_domain_changelog_changelog_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangelogs */ .K)(files, workspace, { members, pattern });
    return members.flatMap(({ name }) => {
        const file = changelogs.get(name);
        if (file?.kind !== "found")
            return [];
        const { text, format } = file.changelog;
        const section = (0,_domain_release_files_write_changelogs_js__WEBPACK_IMPORTED_MODULE_7__/* .findSection */ .r)(text, { format, names, path: file.file, name, version: (0,_domain_python_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(version) });
        return section === undefined ? [] : [{ ...section, name, version }];
    });
};
/** The sections that `version` would write. */
const planSections = async (inputs, ports) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const run = __addDisposableResource(env_1, await ports.runs.open(), true);
        const made = await (0,_stages_release_plan_make_release_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .makeReleasePlan */ .V)({ ...inputs, packages: [] }, ports);
        const { sections, findings } = await (0,_stages_release_files_make_release_files_js__WEBPACK_IMPORTED_MODULE_10__/* .makeReleaseFiles */ .f)(made, { ...(0,_version_action_js__WEBPACK_IMPORTED_MODULE_12__.filesWish)(inputs, run, ports), depth: "told" }, ports);
        return {
            planned: made.plan.packages.flatMap(({ name, proposed }) => {
                const section = sections.get(name);
                return section === undefined ? [] : [{ ...section, name, version: proposed }];
            }),
            findings: [...made.plan.findings, ...findings],
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const resultOf = (told, findings) => ({
    findings,
    document: {
        sections: told.map(({ name, version, path, heading, block, notes }) => ({
            package: name,
            version,
            path,
            heading,
            block,
            notes,
        })),
    },
    text: told.length === 0 ? "Nothing to release" : [...new Set(told.map(({ block }) => block))].join("\n\n"),
});


/***/ })

};
