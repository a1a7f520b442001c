export const id = 2516;
export const ids = [2516];
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


/***/ })

};
