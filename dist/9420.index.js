export const id = 9420;
export const ids = [9420];
export const modules = {

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _domain_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9439);
/* harmony import */ var _domain_problem_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6455);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5294);
/* harmony import */ var _domain_toml_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5383);
/* harmony import */ var _domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9737);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5908);
/* harmony import */ var _domain_workspace_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6327);








/**
 * The configuration of the workspace around `folder`: `release-actions.toml` beside the root's `pyproject.toml`, or
 * `[tool.release-actions]` in it. `keys` are the inputs that may stand there. Where no workspace can be read there is
 * no configuration either: whoever needs the workspace will say what is wrong.
 */
const readConfig = (files, folder, keys) => {
    const root = rootAround(files, folder);
    if (root === undefined)
        return undefined;
    const named = (name) => (0,_domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_6__/* .fileIn */ .E)(files, root.folder, name);
    const inside = root.pyproject.tool["release-actions"];
    const own = files.readText((0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__/* .join */ .fj)(root.folder, "release-actions.toml"));
    if (own === undefined) {
        return read(inside ?? {}, { text: root.pyproject.text, file: named("pyproject.toml"), start, keys });
    }
    const file = named("release-actions.toml");
    if (inside !== undefined)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_config_js__WEBPACK_IMPORTED_MODULE_1__.twoConfigs)({ file, other: named("pyproject.toml") }));
    const parsed = (0,_domain_toml_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(own);
    if (!parsed.ok) {
        const { message, line, column } = parsed;
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_config_js__WEBPACK_IMPORTED_MODULE_1__.unreadableConfig)({ why: message, place: { file, line, column } }));
    }
    return read(parsed.table, { text: own, file, start: [], keys });
};
const start = ["tool", "release-actions"];
const read = (table, { text, file, start, keys }) => {
    const locate = (path) => {
        const document = (0,_domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .openToml */ .Jm)(text);
        return document && (0,_domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .VV)(document, [...start, ...path], "key");
    };
    if (!isTable(table)) {
        const place = { file, ...locate([]) };
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_config_js__WEBPACK_IMPORTED_MODULE_1__.invalidSetting)({ key: start.join("."), expected: "a table", value: (0,_domain_config_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(table), place }));
    }
    return { ...(0,_domain_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)({ table, file, keys, locate }), locate };
};
const rootAround = (files, folder) => {
    try {
        return (0,_domain_workspace_root_js__WEBPACK_IMPORTED_MODULE_5__/* .findRoot */ .w)(files, folder);
    }
    catch (error) {
        if (error instanceof _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
            return undefined;
        throw error;
    }
};
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ })

};
