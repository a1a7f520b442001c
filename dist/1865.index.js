export const id = 1865;
export const ids = [1865];
export const modules = {

/***/ 99468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 31865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99468);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19921);


/** Serves the embedded index until the signal. */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contract */ .d,
    run: async ({ store, port }, { index, signal }) => {
        const start = { store, port, hasPyPIRules: true, isClosed: false };
        const { url, uploadUrl, simpleUrl, token, stop } = await index.start(start);
        const secret = token.reveal();
        return {
            findings: [],
            document: { url, upload_url: uploadUrl, simple_url: simpleUrl, upload_token: secret },
            // By environment, for other users see the arguments of every program.
            text: [
                url,
                secret,
                `Upload:  UV_PUBLISH_URL=${uploadUrl} UV_PUBLISH_TOKEN=${secret} uv publish FILES`,
                `Install: UV_INDEX=${simpleUrl} uv pip install NAME`,
            ].join("\n"),
            until: aborted(signal).then(stop),
        };
    },
});
const aborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener("abort", () => resolve(), { once: true });
});


/***/ })

};
