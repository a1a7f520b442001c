export const id = 9141;
export const ids = [9141];
export const modules = {

/***/ 21301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   invalidName: () => (/* binding */ invalidName),
/* harmony export */   invalidPythonRange: () => (/* binding */ invalidPythonRange),
/* harmony export */   invalidRequirement: () => (/* binding */ invalidRequirement),
/* harmony export */   invalidToml: () => (/* binding */ invalidToml),
/* harmony export */   invalidVersion: () => (/* binding */ invalidVersion),
/* harmony export */   missingKey: () => (/* binding */ missingKey),
/* harmony export */   notText: () => (/* binding */ notText),
/* harmony export */   sameKey: () => (/* binding */ sameKey),
/* harmony export */   unreadable: () => (/* binding */ unreadable),
/* harmony export */   wrongType: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const invalidToml = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TOML-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A file is not TOML.",
    why: "Nothing in it can be relied upon, and uv refuses it, too.",
    mend: "Mend the file at the line that the message names. https://toml.io has the language.",
}, ({ why, place }) => ({
    message: `${place.file} is not TOML: ${why}`,
    hint: "Mend the file at that line",
    ...place,
}));
const wrongType = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-WRONG-TYPE",
    severity: "error",
    mender: "project",
    meaning: "A key of `pyproject.toml` has a value of the wrong type.",
    why: "Neither uv nor a build backend can read it.",
    mend: "Give a value of the type that the message names. https://packaging.python.org/en/latest/specifications/pyproject-toml/ has them.",
}, ({ key, expected, value, place }) => ({
    message: `${key}: expected ${expected}, not ${value}`,
    hint: `Give ${expected}, or remove the key`,
    ...place,
}));
const missingKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-MISSING-KEY",
    severity: "error",
    mender: "project",
    meaning: "`[project]` lacks its name, or its version where that is not listed under `dynamic`.",
    why: "A release is a name and a version; uv refuses the file.",
    mend: 'Add the key. A version that the build backend finds out is declared with `dynamic = ["version"]`.',
}, ({ key, place }) => ({
    message: `${key} is missing in ${place.file}`,
    hint: key === "project.name"
        ? "Add a name"
        : 'Add a version, or dynamic = ["version"] where the build backend finds it',
    ...place,
}));
const invalidName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-INVALID-NAME",
    severity: "error",
    mender: "project",
    meaning: "A name of a package, an extra or a dependency group has letters that it cannot have.",
    why: "No index takes it, and uv refuses the file.",
    mend: "Names have ASCII letters, digits, `-`, `_` and `.`, and begin and end with a letter or digit.",
}, ({ key, name, place }) => ({
    message: `Not a valid name in ${key}: ${JSON.stringify(name)}`,
    hint: "Use ASCII letters, digits, -, _ and ., with a letter or digit first and last",
    ...place,
}));
const sameKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-SAME-KEY",
    severity: "error",
    mender: "project",
    meaning: "Two keys of a table are the same name, letter case and `-`, `_`, `.` apart.",
    why: "Installers cannot tell them apart, and uv refuses the file.",
    mend: "Put both into one, or rename one of them.",
}, ({ table, name, place }) => ({
    message: `${table} has the same name twice: ${name}`,
    hint: "Put both into one, or rename one of them",
    ...place,
}));
const invalidVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-INVALID-VERSION",
    severity: "error",
    mender: "project",
    meaning: "`project.version` is no version by PEP 440.",
    why: "No index takes it, and uv refuses the file.",
    mend: "Write it as in `1.2.3`, `1.2.3rc1` or `1.2.3.dev4`. https://packaging.python.org/en/latest/specifications/version-specifiers/ has the form.",
}, ({ version, place }) => ({
    message: `project.version is not a version by PEP 440: ${JSON.stringify(version)}`,
    hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.dev4",
    ...place,
}));
const invalidPythonRange = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-INVALID-REQUIRES-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "`project.requires-python` is no version specifier by PEP 440.",
    why: "Installers decide by it who can use the package; uv refuses the file.",
    mend: 'Write it as in `">=3.10"` or `">=3.10,<4"`.',
}, ({ specifier, place }) => ({
    message: `project.requires-python is not a version specifier: ${JSON.stringify(specifier)}`,
    hint: 'Write it as in ">=3.10"',
    ...place,
}));
const invalidRequirement = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-INVALID-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A requirement is none by PEP 508.",
    why: "Neither uv nor a build backend can read it, and which package it names is unknown.",
    mend: "Correct it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has the form.",
}, ({ key, text, why, place }) => ({
    message: `Not a requirement in ${key}, ${why}: ${JSON.stringify(text)}`,
    hint: "Write it as in \"name[extra]>=1.2; python_version >= '3.10'\"",
    ...place,
}));
const notText = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILE-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "A file that is to be read as text has bytes that are no UTF-8.",
    why: "TOML files are UTF-8; guessing another encoding would change names.",
    mend: "Save the file as UTF-8.",
}, ({ file, line }) => ({ message: `Not UTF-8: ${file}`, hint: "Save the file as UTF-8", file, line }));
const unreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file or folder is there, but cannot be read.",
    why: "What it holds could change what is released.",
    mend: "Give the user who runs this the right to read it, or put a plain file there.",
}, ({ file, why }) => ({
    message: `Cannot read ${file}: ${why}`,
    hint: "Give the user who runs this the right to read it, or put a plain file there",
    file,
}));


/***/ }),

/***/ 5708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brokenMemberLink: () => (/* binding */ brokenMemberLink),
/* harmony export */   invalidGlob: () => (/* binding */ invalidGlob),
/* harmony export */   nestedWorkspace: () => (/* binding */ nestedWorkspace),
/* harmony export */   noFolder: () => (/* binding */ noFolder),
/* harmony export */   noMemberFile: () => (/* binding */ noMemberFile),
/* harmony export */   noProjectTable: () => (/* binding */ noProjectTable),
/* harmony export */   noWorkspace: () => (/* binding */ noWorkspace),
/* harmony export */   sameName: () => (/* binding */ sameName),
/* harmony export */   unknownWorkspaceKey: () => (/* binding */ unknownWorkspaceKey),
/* harmony export */   unmanaged: () => (/* binding */ unmanaged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const noFolder = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-NO-FOLDER",
    severity: "error",
    mender: "usage",
    meaning: "The folder to start from does not exist.",
    why: "The workspace is looked for from that folder upwards.",
    mend: "Correct `--working-directory` (input: `working-directory`).",
}, ({ directory }) => ({
    message: `No such folder: ${directory}`,
    hint: "Correct --working-directory (input: working-directory)",
}));
const noWorkspace = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-NOT-FOUND",
    severity: "error",
    mender: "usage",
    meaning: "Neither the folder nor any folder above it has a `pyproject.toml`.",
    why: "Everything starts from the workspace's root `pyproject.toml`.",
    mend: "Run inside the workspace, or name a folder of it with `--working-directory`.",
}, ({ directory }) => ({
    message: `No pyproject.toml in ${directory} or above`,
    hint: "Run inside the workspace, or name a folder of it with --working-directory (input: working-directory)",
}));
const unmanaged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-UNMANAGED",
    severity: "error",
    mender: "project",
    meaning: "The nearest `pyproject.toml` says `tool.uv.managed = false`.",
    why: "uv has nothing to do with such a project, so it cannot build it as a member of a workspace.",
    mend: "Remove `managed = false`, or start from another folder of the workspace.",
}, (place) => ({
    message: `uv is told to leave this project alone: ${place.file} has tool.uv.managed = false`,
    hint: "Remove managed = false, or start from another folder of the workspace",
    ...place,
}));
const noProjectTable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-NO-PROJECT",
    severity: "error",
    mender: "project",
    meaning: "A `pyproject.toml` that is to be a member has no `[project]` table.",
    why: "Without it there is no name and no version to release; uv refuses the whole workspace.",
    mend: "Add a `[project]` table with a name and a version, or leave the folder out: with `tool.uv.workspace.exclude`, or with `tool.uv.managed = false` in that file.",
}, (place) => ({
    message: `No [project] table in ${place.file}`,
    hint: "Add [project] with a name and a version, or list the folder under tool.uv.workspace.exclude",
    ...place,
}));
const noMemberFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-MEMBER-WITHOUT-PYPROJECT",
    severity: "error",
    mender: "project",
    meaning: "A folder that `tool.uv.workspace.members` matches has files, but no `pyproject.toml`.",
    why: "uv refuses the whole workspace. It passes over hidden folders, and over folders whose files git ignores.",
    mend: "Add a `pyproject.toml`, delete what is left of the folder, or list it under `tool.uv.workspace.exclude`.",
}, ({ folder, glob, place }) => ({
    message: `The members glob ${glob} matches a folder without pyproject.toml: ${folder}`,
    hint: `Add ${folder}/pyproject.toml, delete the folder, or add it to tool.uv.workspace.exclude`,
    ...place,
}));
const brokenMemberLink = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-LINK-BROKEN",
    severity: "warning",
    mender: "project",
    meaning: "`tool.uv.workspace.members` matches a link that leads nowhere.",
    why: "uv stops there, whatever it is asked to do in this workspace.",
    mend: "Delete the link, mend it, or list it under `tool.uv.workspace.exclude`.",
}, ({ link, glob, place }) => ({
    message: `The members glob ${glob} matches a link that leads nowhere: ${link}`,
    hint: "Delete the link, or add it to tool.uv.workspace.exclude: uv stops at it",
    ...place,
}));
const nestedWorkspace = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-NESTED",
    severity: "error",
    mender: "project",
    meaning: "A member has a `[tool.uv.workspace]` table of its own.",
    why: "uv knows no workspaces in workspaces.",
    mend: "Remove the member's table, or list the member under `tool.uv.workspace.exclude` of the outer workspace.",
}, (place) => ({
    message: `A member is itself a workspace: ${place.file} has a [tool.uv.workspace] table`,
    hint: "Remove that table, or add the folder to tool.uv.workspace.exclude of the outer workspace",
    ...place,
}));
const sameName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-SAME-NAME",
    severity: "error",
    mender: "project",
    meaning: "Two members have the same name, letter case and `-`, `_`, `.` apart. A link makes a second member, too.",
    why: "An index knows one project by a name, and uv refuses the workspace.",
    mend: "Rename one of them, or list it under `tool.uv.workspace.exclude`.",
}, ({ name, other, place }) => ({
    message: `Two members have the same name, in ${other} and ${place.file}: ${name}`,
    hint: "Rename one of them, or add it to tool.uv.workspace.exclude",
    package: name,
    ...place,
}));
const invalidGlob = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-GLOB-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A glob under `tool.uv.workspace` is none that uv can read.",
    why: "uv refuses the whole file. Its globs have `?`, `*`, `**` as a whole part of a path, `[a-z]` and `[!a-z]`.",
    mend: "Correct the glob. A letter that has a meaning stands for itself in brackets: `[[]`.",
}, ({ glob, why, place }) => ({
    message: `Not a glob, as ${why}: ${glob}`,
    hint: "Globs have ?, *, ** as a whole part of a path, [a-z] and [!a-z]",
    ...place,
}));
const unknownWorkspaceKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WORKSPACE-UNKNOWN-KEY",
    severity: "error",
    mender: "project",
    meaning: "`[tool.uv.workspace]` has a key that uv does not know.",
    why: "uv refuses the whole file.",
    mend: "The keys are `members` and `exclude`.",
}, ({ key, place }) => ({
    message: `Unknown key in [tool.uv.workspace]: ${key}`,
    hint: "The keys are members and exclude",
    ...place,
}));


/***/ }),

/***/ 87285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

const hasPlace = (error) => Error.isError(error) && "line" in error;
/**
 * Reads TOML 1.1, as uv does, with or without a byte order mark. Tables have no prototype; integers above 2^53 are
 * `bigint`s. https://toml.io/en/v1.1.0
 */
const parseToml = (text) => {
    try {
        return { ok: true, table: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: "asNeeded" }) };
    }
    catch (error) {
        if (!hasPlace(error))
            throw error;
        const message = error.message.split("\n", 1).join("").replace("Invalid TOML document: ", "");
        return { ok: false, message, line: error.line, column: error.column };
    }
};


/***/ }),

/***/ 85383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ openToml),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _C: () => (/* binding */ locateIn),
/* harmony export */   j7: () => (/* binding */ locateEntry)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);

/** Reads a text for `locateIn` and `placeIn`; `undefined` where it is no TOML 1.1. */
const openToml = (text) => {
    const shift = text.startsWith("\ufeff") ? 1 : 0;
    try {
        const [top] = (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text.slice(shift), { tomlVersion: "1.1" }).body;
        return { text, shift, tables: [top, ...top.body.filter((node) => node.type === "TOMLTable")] };
    }
    catch {
        return undefined;
    }
};
const startsWith = (path, start) => start.every((part, index) => part === path[index]);
const keysOf = ({ keys }) => keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
const tablePath = (table) => table.type === "TOMLTable" ? table.resolvedKey : [];
const pairsOf = (table) => table.type === "TOMLTable" ? table.body : table.body.filter((node) => node.type === "TOMLKeyValue");
const findInside = (node, path) => {
    const [first, ...rest] = path;
    if (first === undefined)
        return node;
    if (node.type === "TOMLInlineTable")
        return findPair(node.body, path);
    const element = node.type === "TOMLArray" && typeof first === "number" ? node.elements[first] : undefined;
    return element && findInside(element, rest);
};
const findPair = (pairs, path) => {
    for (const { key, value } of pairs) {
        const keys = keysOf(key);
        const found = startsWith(path, keys) ? findInside(value, path.slice(keys.length)) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const findValue = ({ tables }, path) => {
    for (const table of tables) {
        const start = tablePath(table);
        const found = startsWith(path, start) ? findPair(pairsOf(table), path.slice(start.length)) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const quoteOf = ({ style, multiline }) => {
    if (style === "basic")
        return multiline ? '"""' : '"';
    return multiline ? "'''" : "'";
};
const stringOf = (text, node, { start, end }) => {
    const quote = quoteOf(node);
    const content = { start: start + quote.length, end: end - quote.length };
    return { value: node.value, quote, content, isVerbatim: text.slice(content.start, content.end) === node.value };
};
const placeOf = ({ loc }) => ({ line: loc.start.line, column: loc.start.column + 1 });
/** Finds the value at a key path, however the path is spelled: dotted or quoted keys, tables inline or not, arrays of tables. */
const locateIn = (document, path) => {
    const node = findValue(document, path);
    if (node === undefined)
        return undefined;
    const span = { start: node.range[0] + document.shift, end: node.range[1] + document.shift };
    const isString = node.type === "TOMLValue" && node.kind === "string";
    return { ...span, ...placeOf(node), string: isString ? stringOf(document.text, node, span) : undefined };
};
/** `locateIn` for one path of one text; `undefined` also where the text is no TOML. */
const locate = (text, path) => {
    const document = openToml(text);
    return document && locateIn(document, path);
};
/**
 * The key and value of an entry that stands in a table of its own lines; `undefined` where there is none at the path, or
 * it is inside an inline table, or itself a table with a header.
 */
const locateEntry = (document, path) => {
    const entry = findValue(document, path)?.parent;
    if (entry?.type !== "TOMLKeyValue" || entry.parent.type === "TOMLInlineTable")
        return undefined;
    return { start: entry.range[0] + document.shift, end: entry.range[1] + document.shift };
};
const headerOf = ({ tables }, path) => {
    for (const table of tables) {
        if (table.type === "TOMLTable" && startsWith(table.resolvedKey, path))
            return table;
        const start = tablePath(table);
        const pair = pairsOf(table).find(({ key }) => startsWith([...start, ...keysOf(key)], path));
        if (pair !== undefined)
            return pair;
    }
    return undefined;
};
/**
 * Where to send a reader for a key path: the value, or its key where `of` says so; what there is of the path where the
 * value itself is missing.
 */
const placeIn = (document, path, of = "value") => {
    for (let length = path.length; length > 0; length -= 1) {
        const part = path.slice(0, length);
        const node = of === "value" ? (findValue(document, part) ?? headerOf(document, part)) : headerOf(document, part);
        if (node !== undefined)
            return placeOf(node);
    }
    return undefined;
};


/***/ }),

/***/ 37793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ getStrings),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   dc: () => (/* binding */ getOnlyStrings),
/* harmony export */   rK: () => (/* binding */ complainOfType)
/* harmony export */ });
/* harmony import */ var _problem_pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21301);
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85383);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9637);



/** The findings from top to bottom, with line and column, which are looked up only here. `file` as findings name it. */
const findingsOf = (complaints, file, text) => {
    if (complaints.length === 0)
        return [];
    const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .openToml */ .Jm)(text);
    return complaints
        .map(({ path, write, at }) => write({ file, ...(document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(document, path, at)) }))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
};
/** `a.b[0]`, as messages name a key path. */
const keyText = (path) => path
    .map((part, index) => {
    if (typeof part === "number")
        return `[${part}]`;
    const key = /^[A-Za-z0-9_-]+$/.test(part) ? part : JSON.stringify(part);
    return index === 0 ? key : `.${key}`;
})
    .join("");
/** Says that the value at a path has the wrong type. */
const complainOfType = (complaints, path, { value, expected }) => {
    complaints.push({
        path,
        write: (place) => (0,_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_0__.wrongType)({ key: keyText(path), expected, value: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(value), place }),
    });
};
const field = (shape, ...path) => ({
    path,
    key: path.at(-1) ?? path[0],
    shape,
});
/** The value of a key; `undefined` where it is missing, or wrong, of which it complains. */
const get = (complaints, table, { path, key, shape }) => {
    const value = table?.[key];
    if (value === undefined || shape.accepts(value))
        return value;
    complainOfType(complaints, path, { value, expected: shape.words });
    return undefined;
};
const allStrings = (list) => list.every(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .aString */ .z1.accepts);
/** The strings of a list at their positions; `undefined` for elements that are none, of which it complains. */
const getStrings = (complaints, table, list) => {
    const values = get(complaints, table, list) ?? [];
    if (allStrings(values))
        return values;
    return values.map((value, index) => {
        if (_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .aString */ .z1.accepts(value))
            return value;
        if (!list.passesOver?.accepts(value)) {
            complainOfType(complaints, [...list.path, index], { value, expected: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .aString */ .z1.words });
        }
        return undefined;
    });
};
/** The strings of a list, whatever else is in it. */
const getOnlyStrings = (complaints, table, list) => {
    const strings = getStrings(complaints, table, list);
    return allStrings(strings) ? strings : strings.filter((text) => text !== undefined);
};


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ dynamicRequirements),
/* harmony export */   u: () => (/* binding */ hasDynamicRequirements)
/* harmony export */ });
/* harmony import */ var _python_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9015);


/** Whether a build backend adds requirements that `pyproject.toml` does not have. */
const hasDynamicRequirements = ({ dynamic }) => dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");
/** What the lock knows of a member's dynamic requirements on members. */
const dynamicRequirements = ({ name, dynamic }, locked, members) => (locked.get(name) ?? []).flatMap((text, index) => {
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
    if (!parsed.ok || !members.has(parsed.requirement.name))
        return [];
    const { requirement } = parsed;
    const isExtra = requirement.marker !== undefined && (0,_python_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .impliesExtra */ .Oi)(requirement.marker);
    if (!dynamic.includes(isExtra ? "optional-dependencies" : "dependencies"))
        return [];
    return [{ table: "uv.lock", index, requirement, kind: isExtra ? "extra" : "dynamic" }];
});


/***/ }),

/***/ 29737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileIn),
/* harmony export */   v: () => (/* binding */ gitTopOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The topmost folder of the git repository that holds `folder`, `undefined` without git. */
const gitTopOf = (files, folder) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestors */ .T1)(folder).find((path) => files.realPath((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, ".git")) !== undefined);
/** A file of a folder as findings name it: from the git top level, without git from the folder. */
const fileIn = (files, folder, name) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(gitTopOf(files, folder) ?? folder, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name));


/***/ }),

/***/ 76621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
const rangesOf = (letters) => {
    const ranges = [];
    for (let index = 0; index < letters.length; index++) {
        const letter = letters[index];
        const last = letters[index + 1] === "-" ? letters[index + 2] : undefined;
        ranges.push([letter, last ?? letter]);
        if (last !== undefined)
            index += 2;
    }
    return ranges;
};
/** The set that opens at `start`, and where the text goes on after it. A `]` at its beginning stands for itself. */
const readSet = (letters, start) => {
    const isNegated = letters[start + 1] === "!";
    const first = start + (isNegated ? 2 : 1);
    const end = letters.indexOf("]", first + 1);
    if (end === -1)
        return undefined;
    return { token: { kind: "set", isNegated, ranges: rangesOf(letters.slice(first, end)) }, next: end + 1 };
};
const wrongStars = "wildcards are `*`, or `**` as a whole part of the path";
/** The stars that begin at `start`. A `**` takes the `/` after it along, as it stands for no folder, too. */
const readStars = (letters, start) => {
    let end = start;
    while (letters[end] === "*")
        end += 1;
    if (end - start === 1)
        return { token: { kind: "star" }, next: end };
    const isWholePart = (start === 0 || letters[start - 1] === "/") && (end === letters.length || letters[end] === "/");
    return end - start === 2 && isWholePart ? { token: { kind: "tree" }, next: end + 1 } : undefined;
};
const isWild = ({ kind }) => kind !== "letter";
const textOf = (tokens) => tokens.map((token) => (token.kind === "letter" ? token.letter : "")).join("");
/**
 * Reads a glob as uv does, by the Rust crate's rules: `?`, `*`, `**` as a whole part, `[a-z]`, `[!a-z]`; no braces, no
 * negation, no escapes but `[*]`; case counts. https://docs.rs/glob/0.3.4/glob/struct.Pattern.html
 */
const parsePattern = (text) => {
    const letters = Array.from(text);
    const tokens = [];
    for (let index = 0; index < letters.length;) {
        const letter = letters[index];
        if (letter !== "*" && letter !== "[") {
            tokens.push(letter === "?" ? { kind: "any" } : { kind: "letter", letter });
            index += 1;
            continue;
        }
        const read = letter === "*" ? readStars(letters, index) : readSet(letters, index);
        if (read === undefined)
            return { ok: false, message: letter === "*" ? wrongStars : "a `[` has no `]`" };
        tokens.push(read.token);
        index = read.next;
    }
    const start = textOf(tokens.slice(0, tokens.findIndex(isWild)));
    const end = textOf(tokens.slice(tokens.findLastIndex(isWild) + 1));
    return { ok: true, pattern: { text, tokens, isLiteral: !/[?*[]/.test(text), start, end } };
};
const isIn = (ranges, letter) => {
    const point = letter.codePointAt(0);
    return ranges.some(([first, last]) => first.codePointAt(0) <= point && point <= last.codePointAt(0));
};
const takes = (token, letter, crossesFolders) => {
    if (token.kind === "letter")
        return token.letter === letter;
    if (token.kind === "tree")
        return true;
    if (letter === "/" && !crossesFolders)
        return false;
    return token.kind !== "set" || isIn(token.ranges, letter) !== token.isNegated;
};
/** Marks the tokens that can be reached without another letter; a `**` is left at the start of a part only. */
const leaveStars = (tokens, reached, isAtStart) => {
    for (const [index, { kind }] of tokens.entries()) {
        if (reached[index] && (kind === "star" || (kind === "tree" && isAtStart)))
            reached[index + 1] = true;
    }
};
/**
 * Whether a pattern matches a whole path. With `crossesFolders`, `*`, `?` and sets match `/`, too, as in uv's
 * `exclude`. Time grows with the product of both lengths, whatever the pattern.
 */
const matches = (pattern, path, { crossesFolders }) => {
    const { tokens, text, isLiteral, start, end } = pattern;
    if (isLiteral)
        return text === path;
    if (!path.startsWith(start) || !path.endsWith(end))
        return false;
    if (text === "*")
        return crossesFolders || !path.includes("/");
    let reached = [true];
    let isAtStart = true;
    for (const letter of path) {
        leaveStars(tokens, reached, isAtStart);
        const next = [];
        for (const [index, token] of tokens.entries()) {
            if (!reached[index] || !takes(token, letter, crossesFolders))
                continue;
            next[token.kind === "star" || token.kind === "tree" ? index : index + 1] = true;
        }
        reached = next;
        isAtStart = letter === "/";
    }
    leaveStars(tokens, reached, true);
    return reached[tokens.length] === true;
};


/***/ }),

/***/ 91448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ findMembers),
  c: () => (/* binding */ takesIn)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/workspace/glob.js
var workspace_glob = __webpack_require__(76621);
// EXTERNAL MODULE: ./.build/js/domain/workspace/git-top.js
var git_top = __webpack_require__(29737);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/ignored.js



/** The same pattern as uv's globs spell it: no backslashes, `!` in sets, `**` for whole parts alone. */
const globOf = (pattern) => pattern.replaceAll(/\\(.)|\[\^|(?<!^|\/|\*)\*{2,}|\*{2,}(?!\/|\*|$)/g, (found, escaped) => {
    if (escaped !== undefined)
        return /[?*[\]]/.test(escaped) ? `[${escaped}]` : escaped;
    return found === "[^" ? "[!" : "*";
});
const readRule = (line) => {
    const text = line.replace(/\r$/, "").replace(/(?<!\\) +$/, "");
    if (text === "" || text.startsWith("#"))
        return undefined;
    const isNegated = text.startsWith("!");
    const path = isNegated ? text.slice(1) : text;
    const isForFolders = path.endsWith("/");
    const glob = globOf(isForFolders ? path.slice(0, -1) : path);
    const parsed = (0,workspace_glob/* parsePattern */.E)(glob.includes("/") ? glob.replace(/^\//, "") : `**/${glob}`);
    return parsed.ok ? { pattern: parsed.pattern, isNegated, isForFolders } : undefined;
};
const readRules = (files, folder, file) => ({
    folder,
    rules: (files.readText((0,workspace_path/* join */.fj)(folder, file)) ?? "")
        .split("\n")
        .map(readRule)
        .filter((rule) => rule !== undefined),
});
const startIgnores = (files, folder) => {
    const above = (0,workspace_path/* ancestors */.T1)(folder);
    const top = (0,git_top/* gitTopOf */.v)(files, folder);
    const repository = top === undefined ? [] : above.slice(0, above.indexOf(top) + 1);
    return {
        plain: above.map((path) => readRules(files, path, ".ignore")),
        git: [
            ...repository.map((path) => readRules(files, path, ".gitignore")),
            ...repository.slice(-1).map((path) => readRules(files, path, ".git/info/exclude")),
        ],
    };
};
/** What the nearest file with a fitting rule says: of its rules the last one counts. */
const verdict = (all, path, isFolder) => {
    for (const { folder, rules } of all) {
        const from = (0,workspace_path/* relative */.V8)(folder, path);
        const rule = rules.findLast(({ pattern, isForFolders }) => (isFolder || !isForFolders) && (0,workspace_glob/* matches */.c)(pattern, from, { crossesFolders: false }));
        if (rule !== undefined)
            return rule.isNegated ? "kept" : "ignored";
    }
    return undefined;
};
const isEmpty = (files, folder, ignores) => (files.list(folder) ?? []).every((entry) => {
    const path = (0,workspace_path/* join */.fj)(folder, entry.name);
    const isFolder = entry.kind === "folder";
    if (isFolder && entry.isLink)
        return true;
    if ((verdict(ignores.plain, path, isFolder) ?? verdict(ignores.git, path, isFolder)) === "ignored")
        return true;
    if (!isFolder)
        return false;
    return isEmpty(files, path, {
        plain: [readRules(files, path, ".ignore"), ...ignores.plain],
        git: ignores.git.length === 0 ? [] : [readRules(files, path, ".gitignore"), ...ignores.git],
    });
});
/**
 * Whether a folder holds no file but ignored ones: uv passes over such a folder without `pyproject.toml`. Reads
 * `.ignore` everywhere, and in a git repository `.gitignore` and `.git/info/exclude`; not the user's own git settings.
 */
const hasOnlyIgnoredFiles = (files, folder) => isEmpty(files, folder, startIgnores(files, folder));

;// CONCATENATED MODULE: ./.build/js/domain/workspace/walk.js


/** How often one folder is entered through links: twice already shows every package below it under two paths. */
const mostVisits = 2;
const partOf = (text) => {
    if (text === "**")
        return { kind: "tree" };
    const parsed = (0,workspace_glob/* parsePattern */.E)(text);
    return parsed.ok ? { kind: "part", pattern: parsed.pattern } : parsed;
};
/**
 * Follows a normalised glob through the folders: `*` within one part, links followed, names with a leading dot
 * included. Gives paths as the glob leads to them (below the root, with a leading `..` outside of it, or absolute), once
 * or more, without most files; those of plain globs need not exist. Ends in a maze of links, too.
 */
const walk = (files, root, glob) => {
    const parts = [];
    const isFromRoot = (0,workspace_path/* isAbsolute */.oP)(glob);
    for (const text of (isFromRoot ? glob.slice(glob.indexOf("/") + 1) : glob).split("/")) {
        const part = partOf(text);
        if ("ok" in part)
            return part;
        parts.push(part);
    }
    const paths = [];
    const done = new Set();
    const listed = new Map();
    const visits = new Map();
    const list = (path) => {
        const entries = listed.get(path) ?? files.list((0,workspace_path/* join */.fj)(root, path)) ?? [];
        listed.set(path, entries);
        return entries;
    };
    const mayDescend = ({ path, isLinked }) => {
        if (!isLinked)
            return true;
        const real = files.realPath((0,workspace_path/* join */.fj)(root, path)) ?? path;
        const count = (visits.get(real) ?? 0) + 1;
        visits.set(real, count);
        return count <= mostVisits;
    };
    const below = ({ path, isLinked }, { name, isLink }) => ({
        path: (0,workspace_path/* join */.fj)(path, name),
        isLinked: isLinked || isLink,
    });
    /** `place` has matched all parts before `index`. */
    const reach = (place, index) => {
        if (index === parts.length)
            paths.push(place.path);
        else
            look(place, index);
    };
    const lookForTree = (place, index) => {
        const isLast = index === parts.length - 1;
        if (!isLast)
            look(place, index + 1);
        for (const entry of list(place.path)) {
            if (entry.kind !== "folder")
                continue;
            const child = below(place, entry);
            if (isLast)
                paths.push(child.path);
            if (mayDescend(child))
                look(child, index);
        }
    };
    const lookForPattern = (place, index, pattern) => {
        for (const entry of list(place.path)) {
            if (entry.kind === "file" || !(0,workspace_glob/* matches */.c)(pattern, entry.name, { crossesFolders: false }))
                continue;
            reach(below(place, entry), index + 1);
        }
        // The Rust crate lists no `.` and `..`, but tries them where the pattern begins with a dot.
        if (!pattern.text.startsWith("."))
            return;
        if ((0,workspace_glob/* matches */.c)(pattern, ".", { crossesFolders: false }))
            reach(place, index + 1);
        if ((0,workspace_glob/* matches */.c)(pattern, "..", { crossesFolders: false })) {
            reach({ ...place, path: (0,workspace_path/* join */.fj)(place.path, "..") }, index + 1);
        }
    };
    const look = (place, index) => {
        const key = `${index} ${place.path}`;
        if (done.has(key))
            return;
        done.add(key);
        const part = parts[index];
        if (part.kind === "tree")
            lookForTree(place, index);
        else if (part.pattern.isLiteral)
            reach({ ...place, path: (0,workspace_path/* join */.fj)(place.path, part.pattern.text) }, index + 1);
        else
            lookForPattern(place, index, part.pattern);
    };
    look({ path: isFromRoot ? glob.slice(0, glob.indexOf("/") + 1) : "", isLinked: false }, 0);
    return { ok: true, paths };
};

;// CONCATENATED MODULE: ./.build/js/domain/workspace/members.js





const isExcluded = (exclusions, root, path) => exclusions.some((exclusion) => {
    const subject = exclusion.isAbsolute ? (0,workspace_path/* join */.fj)(root, path) : path;
    return (0,workspace_glob/* matches */.c)(exclusion.pattern, subject, { crossesFolders: true });
});
const readExclusions = (globs, faults) => globs.flatMap((text, glob) => {
    const path = (0,workspace_path/* normalize */.S8)(text);
    const parsed = (0,workspace_glob/* parsePattern */.E)(path);
    if (parsed.ok)
        return [{ pattern: parsed.pattern, isAbsolute: (0,workspace_path/* isAbsolute */.oP)(path) }];
    faults.push({ table: "exclude", glob, message: parsed.message });
    return [];
});
const isHidden = (path) => /^\.(?!\.?$)/.test((0,workspace_path/* baseName */.Fl)(path));
const isLink = (files, path) => files.list((0,workspace_path/* parent */.$t)(path) ?? path)?.some(({ name, isLink: is }) => is && name === (0,workspace_path/* baseName */.Fl)(path)) ?? false;
/** The folders that uv takes for members, in its order, the root itself apart. */
const findMembers = (files, root, { members: globs, exclude }) => {
    const members = [];
    const withoutFile = [];
    const brokenLinks = [];
    const faults = [];
    const findings = [];
    const seen = new Set();
    const exclusions = readExclusions(exclude, faults);
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.AF))
                throw error;
            findings.push(...error.findings);
            return undefined;
        }
    };
    const lenient = {
        readText: (path) => files.readText(path),
        list: (path) => attempt(() => files.list(path)),
        realPath: (path) => files.realPath(path),
    };
    const judge = (match) => {
        const folder = (0,workspace_path/* join */.fj)(root, match.path);
        const text = files.readText((0,workspace_path/* join */.fj)(folder, "pyproject.toml"));
        if (text !== undefined)
            members.push({ path: match.path, glob: match.glob, text });
        else if (files.list(folder) === undefined) {
            if (isLink(files, folder))
                brokenLinks.push(match);
        }
        else if (!isHidden(match.path) && !hasOnlyIgnoredFiles(files, folder))
            withoutFile.push(match);
    };
    for (const [glob, text] of globs.entries()) {
        const walked = walk(lenient, root, (0,workspace_path/* normalize */.S8)(text));
        if (!walked.ok)
            faults.push({ table: "members", glob, message: walked.message });
        for (const found of walked.ok ? walked.paths : []) {
            const path = found.startsWith(`${root}/`) ? (0,workspace_path/* relative */.V8)(root, found) : found;
            if (seen.has(path))
                continue;
            seen.add(path);
            if (!isExcluded(exclusions, root, path))
                attempt(() => judge({ path, glob }));
        }
    }
    return { members, withoutFile, brokenLinks, faults, findings };
};
/** Whether a workspace's globs take in a project below its root: how uv looks for the root from a member. */
const takesIn = ({ members, exclude }, root, project) => {
    const path = (0,workspace_path/* relative */.V8)(root, project);
    const isIncluded = members.some((text) => {
        const glob = (0,workspace_path/* normalize */.S8)(text);
        const parsed = (0,workspace_glob/* parsePattern */.E)(glob);
        return parsed.ok && (0,workspace_glob/* matches */.c)(parsed.pattern, (0,workspace_path/* isAbsolute */.oP)(glob) ? project : path, { crossesFolders: false });
    });
    return isIncluded && !isExcluded(readExclusions(exclude, []), root, path);
};


/***/ }),

/***/ 35908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ parent),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/** `path` below `folder`; an empty or absolute `path` is taken as such. Nothing is resolved. */
const join = (folder, path) => {
    if (path === "")
        return folder;
    if (isAbsolute(path) || folder === "")
        return path;
    return folder.endsWith("/") ? `${folder}${path}` : `${folder}/${path}`;
};
/** Whether a path starts at `/` or at a drive. */
const isAbsolute = (path) => path.startsWith("/") || (path[1] === ":" && /^[A-Za-z]:\//.test(path));
/** The folder that holds an absolute path, `undefined` for the topmost one. */
const parent = (path) => {
    const cut = path.lastIndexOf("/");
    if (cut === -1 || cut === path.length - 1)
        return undefined;
    const folder = path.slice(0, cut);
    return folder === "" || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
};
/** An absolute path and the folders above it, nearest first. */
const ancestors = (path) => {
    const found = [];
    for (let folder = path; folder !== undefined; folder = parent(folder))
        found.push(folder);
    return found;
};
/** Without `.`, empty parts and inner `..`; a leading `..` stays. Purely by letters, as uv does with its globs. */
const normalize = (path) => {
    const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
    const parts = [];
    for (const part of path.slice(root.length).split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else
            parts.push(part);
    }
    return root + parts.join("/");
};
/** How to come from the absolute `folder` to the absolute `path`; empty where they are the same. */
const relative = (folder, path) => {
    const from = folder.split("/").filter((part) => part !== "");
    const to = path.split("/").filter((part) => part !== "");
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same])
        same += 1;
    return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
};
/** The last part of a path. */
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);


/***/ }),

/***/ 19660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readPyproject)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/pyproject.js
var pyproject = __webpack_require__(21301);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var python_specifier = __webpack_require__(42596);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/workspace/complaints.js
var workspace_complaints = __webpack_require__(37793);
// EXTERNAL MODULE: ./.build/js/domain/python/marker.js
var marker = __webpack_require__(9476);
// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var requirement = __webpack_require__(9015);
// EXTERNAL MODULE: ./.build/js/domain/text/remember.js
var remember = __webpack_require__(5402);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
// EXTERNAL MODULE: ./.build/js/domain/problem/workspace.js
var workspace = __webpack_require__(5708);
// EXTERNAL MODULE: ./.build/js/domain/workspace/glob.js
var workspace_glob = __webpack_require__(76621);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/uv-table.js






const workspaceField = (0,workspace_complaints/* field */.ZZ)(shapes/* aTable */.Q5, "tool", "uv", "workspace");
const membersField = (0,workspace_complaints/* field */.ZZ)(shapes/* aList */.u0, "tool", "uv", "workspace", "members");
const excludeField = (0,workspace_complaints/* field */.ZZ)(shapes/* aList */.u0, "tool", "uv", "workspace", "exclude");
const sourcesField = (0,workspace_complaints/* field */.ZZ)(shapes/* aTable */.Q5, "tool", "uv", "sources");
/** Complains of keys that are no names, and of two that mean the same; gives the keys. */
const checkNames = (complaints, table, path) => {
    if (table === undefined)
        return [];
    const keys = Object.keys(table);
    // Keys are different: where all are normalised already, no two of them mean the same.
    if (keys.every(python_name/* isNormalName */.zJ))
        return keys;
    const seen = new Set();
    for (const raw of keys) {
        const name = (0,python_name/* normalizeName */.Pc)(raw);
        const at = [...path, raw];
        if (!(0,python_name/* isValidName */.uV)(raw)) {
            complaints.push({ path: at, write: (place) => (0,pyproject.invalidName)({ name: raw, key: (0,workspace_complaints/* keyText */.Pu)(path), place }), at: "key" });
        }
        else if (seen.has(name)) {
            complaints.push({ path: at, write: (place) => (0,pyproject.sameKey)({ name: raw, table: (0,workspace_complaints/* keyText */.Pu)(path), place }), at: "key" });
        }
        else
            seen.add(name);
    }
    return keys;
};
const readGlobs = (complaints, table, list) => (0,workspace_complaints/* getStrings */.Dc)(complaints, table, list).flatMap((glob, index) => {
    if (glob === undefined)
        return [];
    const parsed = (0,workspace_glob/* parsePattern */.E)(glob);
    if (!parsed.ok) {
        const why = parsed.message;
        complaints.push({ path: [...list.path, index], write: (place) => (0,workspace.invalidGlob)({ glob, why, place }) });
    }
    return [glob];
});
/** `[tool.uv.workspace]`: two lists of globs, and nothing else. https://docs.astral.sh/uv/reference/settings/#workspace */
const readWorkspaceTable = (complaints, uv) => {
    const table = (0,workspace_complaints/* get */.Jt)(complaints, uv, workspaceField);
    if (table === undefined)
        return undefined;
    for (const key of Object.keys(table)) {
        if (key === membersField.key || key === excludeField.key)
            continue;
        const path = [...workspaceField.path, key];
        complaints.push({ path, write: (place) => (0,workspace.unknownWorkspaceKey)({ key, place }), at: "key" });
    }
    return {
        members: readGlobs(complaints, table, membersField),
        exclude: readGlobs(complaints, table, excludeField),
    };
};
/** Whether a source is this workspace. `path` leads to it from the table of sources. */
const isOfWorkspace = (complaints, source, path) => {
    const complain = (at, value, { words }) => (0,workspace_complaints/* complainOfType */.rK)(complaints, [...sourcesField.path, ...at], { value, expected: words });
    if (!shapes/* aTable */.Q5.accepts(source)) {
        complain(path, source, shapes/* aTable */.Q5);
        return false;
    }
    const { workspace } = source;
    // A string is the root of another workspace.
    if (workspace === undefined || typeof workspace === "string")
        return false;
    if (!shapes/* aBoolean */.WC.accepts(workspace))
        complain([...path, "workspace"], workspace, shapes/* aBoolean */.WC);
    return workspace === true;
};
/** The names in `[tool.uv.sources]` that say `workspace = true`. https://docs.astral.sh/uv/reference/settings/#sources */
const readWorkspaceSources = (complaints, uv) => {
    const sources = (0,workspace_complaints/* get */.Jt)(complaints, uv, sourcesField);
    const isNamed = (key) => {
        const value = sources?.[key];
        if (!shapes/* aList */.u0.accepts(value))
            return isOfWorkspace(complaints, value, [key]);
        return value.map((source, index) => isOfWorkspace(complaints, source, [key, index])).includes(true);
    };
    return checkNames(complaints, sources, sourcesField.path).filter(isNamed).map(python_name/* normalizeName */.Pc);
};

;// CONCATENATED MODULE: ./.build/js/domain/workspace/requirements.js







const requirements_parse = (0,remember/* remember */.k)(requirement/* parseRequirement */.p);
const isForExtra = (0,remember/* remember */.k)(marker/* impliesExtra */.Oi);
const listOf = (kind, ...path) => ({
    ...(0,workspace_complaints/* field */.ZZ)(shapes/* aList */.u0, ...path),
    table: path.join("."),
    kind,
});
const runtime = listOf("runtime", "project", "dependencies");
const build = listOf("build", "build-system", "requires");
const legacyGroup = listOf("group", "tool", "uv", "dev-dependencies");
const extrasField = (0,workspace_complaints/* field */.ZZ)(shapes/* aTable */.Q5, "project", "optional-dependencies");
const groupsPath = ["dependency-groups"];
const extraOf = (0,remember/* remember */.k)((name) => listOf("extra", "project", "optional-dependencies", name));
/** Includes of other groups are passed over: those groups are read themselves. */
const groupOf = (0,remember/* remember */.k)((name) => ({ ...listOf("group", "dependency-groups", name), passesOver: shapes/* aTable */.Q5 }));
/** The requirements of one file, in the order of `RequirementPlace`'s tables. */
const collectRequirements = (complaints, tables) => {
    const { project, buildSystem, groups, uv } = tables;
    const found = [];
    const addAll = (parent, list) => {
        const { path, table, kind } = list;
        const texts = (0,workspace_complaints/* getStrings */.Dc)(complaints, parent, list);
        for (let index = 0; index < texts.length; index++) {
            const text = texts[index];
            if (text === undefined)
                continue;
            const parsed = requirements_parse(text);
            if (parsed.ok) {
                const { requirement } = parsed;
                const isExtra = kind === "runtime" && requirement.marker !== undefined && isForExtra(requirement.marker);
                found.push({ table, index, requirement, kind: isExtra ? "extra" : kind });
            }
            else {
                const at = [...path, index];
                const why = parsed.message;
                complaints.push({ path: at, write: (place) => (0,pyproject.invalidRequirement)({ key: (0,workspace_complaints/* keyText */.Pu)(at), text, why, place }) });
            }
        }
    };
    addAll(project, runtime);
    const extras = (0,workspace_complaints/* get */.Jt)(complaints, project, extrasField);
    for (const extra of checkNames(complaints, extras, extrasField.path)) {
        addAll(extras, extraOf(extra));
    }
    addAll(buildSystem, build);
    for (const group of checkNames(complaints, groups, groupsPath))
        addAll(groups, groupOf(group));
    addAll(uv, legacyGroup);
    return found;
};

;// CONCATENATED MODULE: ./.build/js/domain/workspace/pyproject.js









const fields = {
    project: (0,workspace_complaints/* field */.ZZ)(shapes/* aTable */.Q5, "project"),
    name: (0,workspace_complaints/* field */.ZZ)(shapes/* aString */.z1, "project", "name"),
    version: (0,workspace_complaints/* field */.ZZ)(shapes/* aString */.z1, "project", "version"),
    dynamic: (0,workspace_complaints/* field */.ZZ)(shapes/* aList */.u0, "project", "dynamic"),
    classifiers: (0,workspace_complaints/* field */.ZZ)(shapes/* aList */.u0, "project", "classifiers"),
    requiresPython: (0,workspace_complaints/* field */.ZZ)(shapes/* aString */.z1, "project", "requires-python"),
    buildSystem: (0,workspace_complaints/* field */.ZZ)(shapes/* aTable */.Q5, "build-system"),
    buildBackend: (0,workspace_complaints/* field */.ZZ)(shapes/* aString */.z1, "build-system", "build-backend"),
    groups: (0,workspace_complaints/* field */.ZZ)(shapes/* aTable */.Q5, "dependency-groups"),
    tool: (0,workspace_complaints/* field */.ZZ)(shapes/* aTable */.Q5, "tool"),
    uv: (0,workspace_complaints/* field */.ZZ)(shapes/* aTable */.Q5, "tool", "uv"),
    package: (0,workspace_complaints/* field */.ZZ)(shapes/* aBoolean */.WC, "tool", "uv", "package"),
    managed: (0,workspace_complaints/* field */.ZZ)(shapes/* aBoolean */.WC, "tool", "uv", "managed"),
};
const readName = (complaints, project) => {
    const { path } = fields.name;
    const name = (0,workspace_complaints/* get */.Jt)(complaints, project, fields.name);
    if (project.name === undefined) {
        complaints.push({ path: fields.project.path, write: (place) => (0,pyproject.missingKey)({ key: "project.name", place }) });
    }
    if (name === undefined || (0,python_name/* isValidName */.uV)(name))
        return name;
    complaints.push({ path, write: (place) => (0,pyproject.invalidName)({ key: "project.name", name, place }) });
    return undefined;
};
const readVersion = (complaints, project, dynamic) => {
    const { path } = fields.version;
    const version = (0,workspace_complaints/* get */.Jt)(complaints, project, fields.version);
    if (project.version === undefined && !dynamic.includes("version")) {
        complaints.push({ path: fields.project.path, write: (place) => (0,pyproject.missingKey)({ key: "project.version", place }) });
    }
    if (version !== undefined && (0,python_version/* parseVersion */.ot)(version) === undefined) {
        complaints.push({ path, write: (place) => (0,pyproject.invalidVersion)({ version, place }) });
    }
    return version;
};
const readRequiresPython = (complaints, project) => {
    const { path } = fields.requiresPython;
    const specifier = (0,workspace_complaints/* get */.Jt)(complaints, project, fields.requiresPython);
    if (specifier !== undefined && (0,python_specifier/* parseSpecifiers */.$)(specifier) === undefined) {
        complaints.push({ path, write: (place) => (0,pyproject.invalidPythonRange)({ specifier, place }) });
    }
    return specifier;
};
const readProject = (complaints, tables, packageKey) => {
    const { project, buildSystem } = tables;
    const requirements = collectRequirements(complaints, tables);
    const buildBackend = (0,workspace_complaints/* get */.Jt)(complaints, buildSystem, fields.buildBackend);
    if (project === undefined)
        return undefined;
    const rawName = readName(complaints, project);
    const dynamic = (0,workspace_complaints/* getOnlyStrings */.dc)(complaints, project, fields.dynamic);
    const version = readVersion(complaints, project, dynamic);
    const classifiers = (0,workspace_complaints/* getOnlyStrings */.dc)(complaints, project, fields.classifiers);
    const requiresPython = readRequiresPython(complaints, project);
    if (rawName === undefined)
        return undefined;
    return {
        name: (0,python_name/* normalizeName */.Pc)(rawName),
        rawName,
        version,
        dynamic,
        isDeclaredPackage: packageKey ?? buildSystem !== undefined,
        classifiers,
        requiresPython,
        buildBackend,
        requirements,
        project,
    };
};
const nothing = {
    project: undefined,
    hasProjectTable: false,
    isManaged: true,
    package: undefined,
    workspace: undefined,
    workspaceSources: [],
    tool: {},
};
/**
 * Reads a `pyproject.toml` by uv's rules, with all that is wrong in it. `file` is its name in findings.
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
const readPyproject = (file, text) => {
    const parsed = (0,parse/* parseToml */.M)(text);
    if (!parsed.ok) {
        const { message, line, column } = parsed;
        return { ...nothing, text, findings: [(0,pyproject.invalidToml)({ why: message, place: { file, line, column } })] };
    }
    const complaints = [];
    const document = parsed.table;
    const tool = (0,workspace_complaints/* get */.Jt)(complaints, document, fields.tool);
    const uv = (0,workspace_complaints/* get */.Jt)(complaints, tool, fields.uv);
    const tables = {
        project: (0,workspace_complaints/* get */.Jt)(complaints, document, fields.project),
        buildSystem: (0,workspace_complaints/* get */.Jt)(complaints, document, fields.buildSystem),
        groups: (0,workspace_complaints/* get */.Jt)(complaints, document, fields.groups),
        uv,
    };
    const packageKey = (0,workspace_complaints/* get */.Jt)(complaints, uv, fields.package);
    const project = readProject(complaints, tables, packageKey);
    const isManaged = (0,workspace_complaints/* get */.Jt)(complaints, uv, fields.managed) ?? true;
    const workspace = readWorkspaceTable(complaints, uv);
    const workspaceSources = readWorkspaceSources(complaints, uv);
    return {
        project,
        hasProjectTable: document.project !== undefined,
        isManaged,
        package: packageKey,
        workspace,
        workspaceSources,
        text,
        tool: tool ?? {},
        findings: (0,workspace_complaints/* findingsOf */.WX)(complaints, file, text),
    };
};


/***/ }),

/***/ 59141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readWorkspace)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/workspace.js
var workspace = __webpack_require__(5708);
// EXTERNAL MODULE: ./.build/js/domain/toml/spans.js
var spans = __webpack_require__(85383);
// EXTERNAL MODULE: ./.build/js/domain/workspace/dynamic.js
var workspace_dynamic = __webpack_require__(3714);
// EXTERNAL MODULE: ./.build/js/domain/workspace/git-top.js
var git_top = __webpack_require__(29737);
// EXTERNAL MODULE: ./.build/js/domain/problem/pyproject.js
var pyproject = __webpack_require__(21301);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/lock.js




const startOfPackage = /^\[\[package\]\]\r?$/gm;
const isLocal = /^source = \{ (?:editable|virtual|directory) = /m;
const lock_text = (table, key) => (shapes/* aString */.z1.accepts(table[key]) ? table[key] : "");
const textOf = (entry) => {
    if (!shapes/* aTable */.Q5.accepts(entry) || lock_text(entry, "name") === "")
        return [];
    const extras = shapes/* aList */.u0.accepts(entry.extras) ? `[${entry.extras.join(",")}]` : "";
    const marker = lock_text(entry, "marker");
    return [`${lock_text(entry, "name")}${extras}${lock_text(entry, "specifier")}${marker === "" ? "" : ` ; ${marker}`}`];
};
/**
 * What uv has seen as the requirements of the packages of this workspace (`requires-dist`), those from build backends
 * included. Only their parts of the lock are parsed, as most of it is about other packages. uv leaves out specifiers of
 * workspace sources. `file` is the lock's name in findings. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
const readLock = (file, lock) => {
    const found = new Map();
    const starts = Array.from(lock.matchAll(startOfPackage), ({ index }) => index);
    for (const [position, start] of starts.entries()) {
        const part = lock.slice(start, starts[position + 1]);
        if (!isLocal.test(part))
            continue;
        const parsed = (0,parse/* parseToml */.M)(part);
        if (!parsed.ok) {
            const line = lock.slice(0, start).split("\n").length - 1 + parsed.line;
            throw new problem/* Problem */.AF((0,pyproject.invalidToml)({ why: parsed.message, place: { file, line, column: parsed.column } }));
        }
        const [entry] = shapes/* aList */.u0.accepts(parsed.table.package) ? parsed.table.package : [];
        if (!shapes/* aTable */.Q5.accepts(entry))
            continue;
        const metadata = shapes/* aTable */.Q5.accepts(entry.metadata) ? entry.metadata["requires-dist"] : undefined;
        found.set(lock_text(entry, "name"), shapes/* aList */.u0.accepts(metadata) ? metadata.flatMap(textOf) : []);
    }
    return found;
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/members.js + 2 modules
var workspace_members = __webpack_require__(91448);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/workspace/pyproject.js + 2 modules
var workspace_pyproject = __webpack_require__(19660);
// EXTERNAL MODULE: ./.build/js/domain/workspace/root.js
var workspace_root = __webpack_require__(66327);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/read.js










const globFindings = (matches, { pyproject }, file) => {
    const { withoutFile, brokenLinks, faults } = matches;
    if (withoutFile.length + brokenLinks.length + faults.length === 0)
        return [];
    const document = (0,spans/* openToml */.Jm)(pyproject.text);
    const globOf = (table, position) => {
        const path = ["tool", "uv", "workspace", table, position];
        const glob = pyproject.workspace?.[table][position] ?? "";
        return { glob, place: { file, ...(document && (0,spans/* placeIn */.VV)(document, path)) } };
    };
    return [
        ...faults.map(({ table, glob, message }) => (0,workspace.invalidGlob)({ ...globOf(table, glob), why: message })),
        ...withoutFile.map(({ path, glob }) => (0,workspace.noMemberFile)({ ...globOf("members", glob), folder: path })),
        ...brokenLinks.map(({ path, glob }) => (0,workspace.brokenMemberLink)({ ...globOf("members", glob), link: path })),
    ];
};
/** Keeps what can be a member, and says what is wrong with the rest. */
const gather = ({ sound, findings, fileByName, named }, candidate) => {
    const { path, file, pyproject } = candidate;
    const { project } = pyproject;
    findings.push(...pyproject.findings);
    if (!pyproject.isManaged && path !== ".")
        return;
    if (pyproject.workspace !== undefined && path !== ".")
        findings.push((0,workspace.nestedWorkspace)({ file }));
    for (const name of pyproject.workspaceSources)
        if (name !== project?.name)
            named.add(name);
    if (project === undefined) {
        if (!pyproject.hasProjectTable && pyproject.findings.length === 0)
            findings.push((0,workspace.noProjectTable)({ file }));
        return;
    }
    const other = fileByName.get(project.name);
    if (other !== undefined)
        findings.push((0,workspace.sameName)({ name: project.name, other, place: { file } }));
    fileByName.set(project.name, other ?? file);
    sound.push({ path, file, pyproject, project });
};
const gatherAll = (root, matches, fileOf) => {
    const { hasProjectTable, workspaceSources } = root.pyproject;
    const named = new Set(hasProjectTable ? [] : workspaceSources);
    const gathering = { sound: [], findings: [], fileByName: new Map(), named };
    const isRootListed = matches.members.some(({ path }) => path === "");
    if (hasProjectTable || isRootListed) {
        gather(gathering, { path: ".", file: fileOf("pyproject.toml"), pyproject: root.pyproject });
    }
    for (const { path: found, text } of matches.members) {
        if (found === "")
            continue;
        const file = fileOf((0,workspace_path/* join */.fj)(found, "pyproject.toml"));
        const path = (0,workspace_path/* isAbsolute */.oP)(found) ? (0,workspace_path/* relative */.V8)(root.folder, found) : found;
        gather(gathering, { path, file, pyproject: (0,workspace_pyproject/* readPyproject */.x)(file, text) });
    }
    return gathering;
};
/** Outside of git, files are named by where they lie below the root. */
const inTree = (finding, fileOf) => finding.file !== undefined && (0,workspace_path/* isAbsolute */.oP)(finding.file) ? { ...finding, file: fileOf(finding.file) } : finding;
/** What is wrong with a project that is none of ours is not ours to say. */
const readAbove = (files, top) => {
    const text = files.readText((0,workspace_path/* join */.fj)(top, "pyproject.toml"));
    return text === undefined ? undefined : { version: (0,workspace_pyproject/* readPyproject */.x)("pyproject.toml", text).project?.version };
};
/**
 * Reads the workspace that a folder belongs to, by uv's rules: the folder may be any inside of it; a project without
 * workspace is a workspace of one. Throws a `Problem` with everything that is wrong.
 */
const readWorkspace = (files, startFolder) => {
    const root = (0,workspace_root/* findRoot */.w)(files, startFolder);
    const top = (0,git_top/* gitTopOf */.v)(files, root.folder) ?? root.folder;
    const prefix = (0,workspace_path/* relative */.V8)(top, root.folder);
    const fileOf = (path) => {
        if ((0,workspace_path/* isAbsolute */.oP)(path))
            return (0,workspace_path/* relative */.V8)(top, path);
        return path.startsWith("..") ? (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path)) : (0,workspace_path/* join */.fj)(prefix, path);
    };
    const matches = (0,workspace_members/* findMembers */.h)(files, root.folder, root.pyproject.workspace ?? { members: [], exclude: [] });
    const { sound, named, fileByName, ...gathered } = gatherAll(root, matches, fileOf);
    const findings = [
        ...matches.findings.map((finding) => inTree(finding, fileOf)),
        ...globFindings(matches, root, fileOf("pyproject.toml")),
        ...gathered.findings,
    ];
    if (findings.some(({ severity }) => severity === "error"))
        throw new problem/* Problem */.AF(findings);
    const lockFile = (0,workspace_path/* join */.fj)(root.folder, "uv.lock");
    // Most of a large lock is about strangers: it is opened only where it knows more than the members say.
    const isLockNeeded = sound.some(({ project }) => (0,workspace_dynamic/* hasDynamicRequirements */.u)(project));
    const lock = isLockNeeded ? files.readText(lockFile) : undefined;
    const locked = lock === undefined ? new Map() : readLock(fileOf("uv.lock"), lock);
    const members = sound.map(({ path, pyproject, project }) => {
        const isPackage = pyproject.package ?? (project.isDeclaredPackage || named.has(project.name));
        const dynamic = (0,workspace_dynamic/* dynamicRequirements */._)(project, locked, fileByName);
        const requirements = dynamic.length === 0 ? project.requirements : [...project.requirements, ...dynamic];
        return { ...project, requirements, path, isPackage, text: pyproject.text, tool: pyproject.tool };
    });
    return {
        root: root.folder,
        prefix,
        above: prefix === "" || members.some(({ path }) => fileOf(path) === "") ? undefined : readAbove(files, top),
        rootText: root.pyproject.text,
        rootTool: root.pyproject.tool,
        members: members.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        hasLock: files.realPath(lockFile) !== undefined,
        findings,
    };
};


/***/ }),

/***/ 66327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ rootAround),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _problem_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5708);
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85383);
/* harmony import */ var _git_top_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29737);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91448);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35908);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19660);







const nearest = (files, folders) => {
    for (const folder of folders) {
        const text = files.readText((0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(folder, "pyproject.toml"));
        if (text !== undefined)
            return { folder, text };
    }
    return undefined;
};
const read = (files, { folder, text }) => {
    const pyproject = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_4__/* .readPyproject */ .x)("pyproject.toml", text);
    if (pyproject.findings.length === 0)
        return { folder, pyproject };
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_4__/* .readPyproject */ .x)((0,_git_top_js__WEBPACK_IMPORTED_MODULE_6__/* .fileIn */ .E)(files, folder, "pyproject.toml"), text).findings);
};
const rootAbove = (files, project) => {
    const found = nearest(files, (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .ancestors */ .T1)(project).slice(1));
    if (found === undefined)
        return undefined;
    const root = read(files, found);
    const table = root.pyproject.workspace;
    return table !== undefined && (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .takesIn */ .c)(table, root.folder, project) ? root : undefined;
};
/**
 * Finds the workspace's root by uv's rules: the nearest `pyproject.toml` if it has `[tool.uv.workspace]`; else the next
 * one above, if that is a workspace which takes the project in; else the project is a workspace of its own.
 * https://docs.astral.sh/uv/concepts/projects/workspaces/
 */
const findRoot = (files, startFolder) => {
    const start = files.realPath(startFolder);
    if (start === undefined)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_problem_workspace_js__WEBPACK_IMPORTED_MODULE_1__.noFolder)({ directory: startFolder }));
    const found = nearest(files, (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .ancestors */ .T1)(start));
    if (found?.folder !== start && files.list(start) === undefined)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_problem_workspace_js__WEBPACK_IMPORTED_MODULE_1__.noFolder)({ directory: start }));
    if (found === undefined)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_problem_workspace_js__WEBPACK_IMPORTED_MODULE_1__.noWorkspace)({ directory: start }));
    const { folder, pyproject } = read(files, found);
    if (!pyproject.isManaged) {
        const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .openToml */ .Jm)(pyproject.text);
        const place = document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(document, ["tool", "uv", "managed"]);
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_problem_workspace_js__WEBPACK_IMPORTED_MODULE_1__.unmanaged)({ file: (0,_git_top_js__WEBPACK_IMPORTED_MODULE_6__/* .fileIn */ .E)(files, folder, "pyproject.toml"), ...place }));
    }
    if (pyproject.workspace !== undefined)
        return { folder, pyproject };
    if (!pyproject.hasProjectTable)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_problem_workspace_js__WEBPACK_IMPORTED_MODULE_1__.noProjectTable)({ file: (0,_git_top_js__WEBPACK_IMPORTED_MODULE_6__/* .fileIn */ .E)(files, folder, "pyproject.toml") }));
    return rootAbove(files, folder) ?? { folder, pyproject };
};
/** The root of the workspace around a folder; the folder itself where there is none that can be read. */
const rootAround = (files, folder) => {
    try {
        return findRoot(files, folder).folder;
    }
    catch (error) {
        if (error instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)
            return folder;
        throw error;
    }
};


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ aTable),
/* harmony export */   WC: () => (/* binding */ aBoolean),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   sV: () => (/* binding */ tableIn),
/* harmony export */   u0: () => (/* binding */ aList),
/* harmony export */   z1: () => (/* binding */ aString)
/* harmony export */ });
const aString = { words: "a string", accepts: (value) => typeof value === "string" };
const aBoolean = { words: "true or false", accepts: (value) => typeof value === "boolean" };
const aList = { words: "a list", accepts: (value) => Array.isArray(value) };
const aTable = {
    words: "a table",
    accepts: (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null,
};
/** The table under a key; an empty one where there is none. */
const tableIn = (table, key) => {
    const value = table[key];
    return aTable.accepts(value) ? value : {};
};
/** A value as a message names it. */
const describe = (value) => {
    if (typeof value === "string")
        return value.length > 40 ? "a string" : JSON.stringify(value);
    if (aList.accepts(value))
        return "a list";
    if (aTable.accepts(value))
        return "a table";
    return typeof value === "object" ? "a date or time" : String(value);
};


/***/ })

};
