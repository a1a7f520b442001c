export const id = 9420;
export const ids = [9420];
export const modules = {

/***/ 58408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ buildPythonOf),
  W1: () => (/* binding */ configOf),
  o4: () => (/* binding */ parseConfig),
  AN: () => (/* binding */ unknownPackages)
});

// UNUSED EXPORTS: packageKeys, projectKeys

// EXTERNAL MODULE: ./.build/js/domain/problem/config.js
var problem_config = __webpack_require__(36455);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(14092);
// EXTERNAL MODULE: ./.build/js/domain/text/nearest.js
var nearest = __webpack_require__(35111);
// EXTERNAL MODULE: ./.build/js/domain/config/value.js
var config_value = __webpack_require__(36685);
;// CONCATENATED MODULE: ./.build/js/domain/config/commit-types.js


const bumps = ["major", "minor", "patch", "none"];
const isBump = (value) => bumps.some((bump) => bump === value);
const expected = '"major", "minor", "patch" or "none", or { bump = …, section = … }';
/** Reads `commit-types`: `{feat = "minor", docs = {bump = "none", section = "Documentation"}}`. */
const parseCommitTypes = (table, place) => {
    const path = ["commit-types"];
    const wrong = (at, value, words) => (0,problem_config.invalidSetting)({ key: at.join("."), expected: words, value: (0,config_value/* spell */.lO)(value), place: place(at) });
    if (!(0,config_value/* isTable */.bI)(table))
        return { commitTypes: new Map(), findings: [wrong(path, table, "a table")] };
    const commitTypes = new Map();
    const findings = Object.entries(table).flatMap(([type, value]) => {
        const rule = ruleOf(value);
        if (rule !== undefined)
            commitTypes.set(type.toLowerCase(), rule);
        return rule === undefined ? [wrong([...path, type], value, expected)] : [];
    });
    return { commitTypes, findings };
};
const ruleOf = (value) => {
    if (isBump(value))
        return { bump: value, section: undefined };
    if (!(0,config_value/* isTable */.bI)(value))
        return undefined;
    const { bump, section, ...rest } = value;
    if (!isBump(bump) || Object.keys(rest).length > 0)
        return undefined;
    if (section !== undefined && !(0,config_value/* isText */.KH)(section))
        return undefined;
    return { bump, section };
};

// EXTERNAL MODULE: ./.build/js/domain/config/groups.js
var config_groups = __webpack_require__(61646);
// EXTERNAL MODULE: ./.build/js/domain/config/name-pattern.js
var name_pattern = __webpack_require__(21926);
// EXTERNAL MODULE: ./.build/js/domain/config/no-config.js
var no_config = __webpack_require__(94684);
;// CONCATENATED MODULE: ./.build/js/domain/config/config.js









const texts = { type: "array", items: { type: "string", minLength: 1 } };
const packageKeys = [
    {
        name: "smoke",
        description: "A command that is run where the package is installed, instead of importing it; or `off`",
        expected: 'a command as a list of texts, or "off"',
        schema: { oneOf: [{ const: "off" }, { ...texts, minItems: 1 }] },
        accepts: (value) => value === "off" || ((0,config_value/* isTexts */.VP)(value) && value.length > 0),
    },
    {
        name: "extras",
        description: "Extras that are installed with it for the smoke test",
        expected: "a list of texts",
        schema: texts,
        accepts: config_value/* isTexts */.VP,
    },
    {
        name: "python-version",
        description: "Python versions, as uv takes them: the first builds, all smoke-test",
        expected: "a list of texts",
        schema: texts,
        accepts: config_value/* isTexts */.VP,
    },
    {
        name: "private",
        description: "`true`: never published",
        expected: "true or false",
        schema: { type: "boolean" },
        accepts: (value) => typeof value === "boolean",
    },
    {
        name: "tag-format",
        description: "Tag formats of this package alone, with `{name}` and `{version}`",
        expected: "a text or a list of texts",
        schema: { oneOf: [{ type: "string", minLength: 1 }, texts] },
        accepts: (value) => (0,config_value/* isText */.KH)(value) || (0,config_value/* isTexts */.VP)(value),
    },
    {
        name: "extra-paths",
        description: "Globs from the repository's top, of files outside of its folder that its build reads: they are its changes, too",
        expected: "a list of texts",
        schema: texts,
        accepts: config_value/* isTexts */.VP,
    },
    {
        name: "group",
        description: "The group that it is in, of `[tool.release-actions.groups]`",
        expected: "the name of a group",
        schema: { type: "string", minLength: 1 },
        accepts: config_value/* isText */.KH,
    },
];
const bumpSchema = { enum: ["major", "minor", "patch", "none"] };
const projectKeys = [
    {
        name: "groups",
        description: "Packages that are named together, as `group:NAME`: `packages` (names or globs) and `versioning`, `lockstep` (all have one version) or `linked` (those that move have one)",
        expected: "a table for each group",
        schema: {
            type: "object",
            additionalProperties: {
                type: "object",
                additionalProperties: false,
                properties: { packages: texts, versioning: { enum: config_groups/* versionings */.IO } },
            },
        },
    },
    {
        name: "commit-types",
        description: "What types of commits and fragments release: `major`, `minor`, `patch` or `none`, or a table of `bump` and the changelog's `section`",
        expected: "a table",
        schema: {
            type: "object",
            additionalProperties: {
                oneOf: [
                    bumpSchema,
                    {
                        type: "object",
                        additionalProperties: false,
                        required: ["bump"],
                        properties: { bump: bumpSchema, section: { type: "string", minLength: 1 } },
                    },
                ],
            },
        },
    },
    {
        name: "first-commit",
        description: "The commit after which changes count, for packages without any release",
        expected: "a commit's hash of 40 digits",
        schema: { type: "string", pattern: "^[0-9a-f]{40,64}$" },
    },
];
/**
 * Reads a configuration and checks its keys and its packages' tables; the config holds every name, and of each what is sound. The values of
 * inputs are checked with the inputs.
 */
const parseConfig = ({ table, file, keys, locate, }) => {
    const place = (path) => ({ file, ...locate(path) });
    const { packages: tables = {}, groups: groupTables = {}, "commit-types": types = {}, "first-commit": firstCommit, ...settings } = table;
    const known = [...keys, "packages", ...projectKeys.map(({ name }) => name)];
    const findings = Object.keys(table)
        .filter((key) => !known.includes(key))
        .map((key) => (0,problem_config.unknownKey)({ key, nearest: (0,nearest/* nearest */.p)(key, known), place: place([key]) }));
    findings.push(...formatFaults(settings["tag-format"], place(["tag-format"])));
    const packages = new Map();
    if (!(0,config_value/* isTable */.bI)(tables)) {
        const expected = "a table for each package";
        findings.push((0,problem_config.invalidSetting)({ key: "packages", expected, value: (0,config_value/* spell */.lO)(tables), place: place(["packages"]) }));
    }
    else {
        for (const [name, content] of Object.entries(tables)) {
            const faults = packageFaults(["packages", name], content, place);
            findings.push(...faults);
            packages.set((0,python_name/* normalizeName */.Pc)(name), packageConfig(faults.length === 0 ? content : {}));
        }
    }
    const { groups: written, findings: groupFaults } = (0,config_groups/* parseGroups */.Oo)(groupTables, place);
    const { groups, findings: strayed } = (0,config_groups/* withOwnGroups */.PK)(written, packages, place);
    findings.push(...strayed);
    const { commitTypes, findings: typeFaults } = parseCommitTypes(types, place);
    findings.push(...groupFaults, ...typeFaults);
    if (firstCommit !== undefined && !isHash(firstCommit)) {
        const expected = "a commit's hash of 40 digits";
        const value = (0,config_value/* spell */.lO)(firstCommit);
        findings.push((0,problem_config.invalidSetting)({ key: "first-commit", expected, value, place: place(["first-commit"]) }));
    }
    const first = isHash(firstCommit) ? firstCommit : undefined;
    return { config: { file, settings, packages, groups, commitTypes, firstCommit: first }, findings };
};
const isHash = (value) => (0,config_value/* isText */.KH)(value) && /^[0-9a-f]{40,64}$/.test(value);
/** What is said of one package. */
const configOf = ({ packages }, name) => packages.get(name) ?? no_config/* noPackageConfig */.K;
/** The Python that builds a package, as uv takes it, where `given` is for all; uv's choice where it is `undefined`. */
const buildPythonOf = (config, name, given) => configOf(config, name).pythonVersions[0] ?? given[0];
/** Tables of packages that are no members, and what groups name that is none. */
const unknownPackages = (config, members) => {
    const named = [...config.groups.values()].flatMap(({ packages }) => packages.filter((each) => !(0,name_pattern/* isGlob */.f)(each)));
    return [...new Set([...config.packages.keys(), ...named.map(python_name/* normalizeName */.Pc)])]
        .filter((name) => !members.includes(name))
        .map((name) => (0,problem_config.unknownPackage)({ name, nearest: (0,nearest/* nearest */.p)(name, members), place: { file: config.file } }));
};
const packageFaults = (path, content, place) => {
    const wrong = (at, expected, value) => (0,problem_config.invalidSetting)({ key: at.join("."), expected, value: (0,config_value/* spell */.lO)(value), place: place(at) });
    if (!(0,config_value/* isTable */.bI)(content))
        return [wrong(path, "a table", content)];
    const names = packageKeys.map(({ name }) => name);
    return Object.entries(content).flatMap(([key, value]) => {
        const at = [...path, key];
        const known = packageKeys.find(({ name }) => name === key);
        if (known === undefined)
            return [(0,problem_config.unknownKey)({ key: at.join("."), nearest: (0,nearest/* nearest */.p)(key, names), place: place(at) })];
        if (!known.accepts(value))
            return [wrong(at, known.expected, value)];
        return key === "tag-format" ? formatFaults(value, place(at)) : [];
    });
};
/** What is wrong with tag formats, where they stand; values of another type are told elsewhere. */
const formatFaults = (value, place) => ((0,config_value/* isText */.KH)(value) ? value.split(/[\n,]/) : (0,config_value/* isTexts */.VP)(value) ? value : [])
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(tag_format/* parseTagFormat */.n0)
    .flatMap((format) => ("code" in format ? [{ ...format, ...place }] : []));
/** Of a table whose values have been accepted. */
const packageConfig = (content) => {
    const list = (value) => typeof value === "string" ? [value] : (value ?? []);
    return {
        smoke: content.smoke,
        extras: list(content.extras),
        pythonVersions: list(content["python-version"]),
        isPrivate: content.private === true,
        tagFormats: list(content["tag-format"]),
        extraPaths: list(content["extra-paths"]),
        group: content.group,
    };
};


/***/ }),

/***/ 61646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ versionedGroups),
/* harmony export */   IO: () => (/* binding */ versionings),
/* harmony export */   Oo: () => (/* binding */ parseGroups),
/* harmony export */   PK: () => (/* binding */ withOwnGroups),
/* harmony export */   expandGroups: () => (/* binding */ expandGroups)
/* harmony export */ });
/* harmony import */ var _problem_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36455);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35111);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21926);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36685);




const versionings = ["lockstep", "linked"];
const keys = ["packages", "versioning"];
const isVersioning = (value) => versionings.some((each) => each === value);
/** Reads the groups' tables, those that are sound, and says what is wrong with the others. */
const parseGroups = (tables, place) => {
    const wrong = (at, expected, value) => (0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.invalidSetting)({ key: at.join("."), expected, value: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .spell */ .lO)(value), place: place(at) });
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(tables))
        return { groups: new Map(), findings: [wrong(["groups"], "a table for each group", tables)] };
    const groups = new Map();
    const findings = Object.entries(tables).flatMap(([name, table]) => {
        const path = ["groups", name];
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(table))
            return [wrong(path, "a table", table)];
        const { packages = [], versioning } = table;
        const faults = Object.keys(table)
            .filter((key) => !keys.includes(key))
            .map((key) => {
            const at = [...path, key];
            return (0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.unknownKey)({ key: at.join("."), nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, keys), place: place(at) });
        });
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isTexts */ .VP)(packages))
            faults.push(wrong([...path, "packages"], "a list of names or globs", packages));
        if (versioning !== undefined && !isVersioning(versioning)) {
            faults.push(wrong([...path, "versioning"], '"lockstep" or "linked"', versioning));
        }
        if (faults.length === 0 && (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isTexts */ .VP)(packages) && (versioning === undefined || isVersioning(versioning))) {
            groups.set(name, { name, packages, versioning });
        }
        return faults;
    });
    return { groups, findings };
};
/** The groups with the packages that say themselves that they are in them; what is said of groups that are not there. */
const withOwnGroups = (groups, packages, place) => {
    const all = new Map(groups);
    const findings = [...packages].flatMap(([name, { group }]) => {
        if (group === undefined)
            return [];
        const known = all.get(group);
        if (known !== undefined)
            all.set(group, { ...known, packages: [...known.packages, name] });
        const input = `packages.${name}.group`;
        const where = place(["packages", name, "group"]);
        return known === undefined
            ? [{ ...(0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.unknownGroup)({ input, name: group, nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(group, groups.keys()) }), ...where }]
            : [];
    });
    return { groups: all, findings };
};
const prefix = "group:";
/** The names and globs that are meant where some may be `group:NAME`; what is said of groups that are not there. */
const expandGroups = (input, patterns, groups) => {
    const findings = [];
    const expanded = patterns.flatMap((pattern) => {
        if (!pattern.startsWith(prefix))
            return [pattern];
        const name = pattern.slice(prefix.length).trim();
        const group = groups.get(name);
        if (group === undefined)
            findings.push((0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.unknownGroup)({ input, name, nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, groups.keys()) }));
        return group?.packages ?? [];
    });
    return { patterns: [...new Set(expanded)], findings };
};
/** The members of each group with a versioning of its own. A package that is in two of them could have two versions. */
const versionedGroups = (groups, members) => {
    const owner = new Map();
    const findings = [];
    const versioned = [...groups.values()]
        .filter(({ versioning }) => versioning !== undefined)
        .map((group) => {
        const own = members.filter((name) => group.packages.some((pattern) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)(pattern, name)));
        for (const name of own) {
            const other = owner.get(name);
            if (other !== undefined)
                findings.push((0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.groupTwice)({ package: name, groups: [other, group.name] }));
            owner.set(name, group.name);
        }
        return { ...group, members: own };
    });
    return { groups: versioned, findings };
};


/***/ }),

/***/ 21926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);


/** Whether the text is more than a name: `*`, `?`, `[abc]` and `{a,b}` stand for other characters. */
const isGlob = (pattern) => /[*?[\]{}]/.test(pattern);
/** Whether a name or glob, in any spelling that PEP 503 takes for the same, means the package. */
const matchesName = (pattern, name) => {
    const normal = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(pattern);
    if (!isGlob(pattern))
        return normal === name;
    return picomatch__WEBPACK_IMPORTED_MODULE_1__.isMatch(name, normal, { nonegate: true, noextglob: true });
};


/***/ }),

/***/ 35111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that is most like `word`, `undefined` where none is near: at most a third of its letters differ, and two at least may. */
const nearest = (word, words) => {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of words) {
        // Nobody means a word of a hundred letters by one of ten, and comparing them costs the product of both.
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits <= limit && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
            best = { word: candidate, edits };
        }
    }
    return best?.word;
};
/** Letters added, dropped, replaced, or swapped with their neighbour. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
const distance = (from, to) => {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const edits = [rows[row - 1][column] + 1, line[column - 1] + 1, rows[row - 1][column - 1] + (same ? 0 : 1)];
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                edits.push(rows[row - 2][column - 2] + 1);
            }
            line.push(Math.min(...edits));
        }
        rows.push(line);
    }
    return rows[from.length][to.length];
};


/***/ }),

/***/ 39420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _domain_config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58408);
/* harmony import */ var _domain_config_value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36685);
/* harmony import */ var _domain_problem_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36455);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_toml_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87285);
/* harmony import */ var _domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85383);
/* harmony import */ var _domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29737);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35908);
/* harmony import */ var _domain_workspace_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59141);
/* harmony import */ var _domain_workspace_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66327);










/**
 * The configuration of the workspace around `folder`: `release-actions.toml` beside the root's `pyproject.toml`, or
 * `[tool.release-actions]` in it. `keys` are the inputs that may stand there. Where no workspace can be read there is
 * no configuration either: whoever needs the workspace will say what is wrong.
 */
const readConfig = (files, folder, keys) => {
    const root = rootAround(files, folder);
    if (root === undefined)
        return undefined;
    const named = (name) => (0,_domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_7__/* .fileIn */ .E)(files, root.folder, name);
    const members = () => membersOf(files, root.folder);
    const inside = root.pyproject.tool["release-actions"];
    const own = files.readText((0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(root.folder, "release-actions.toml"));
    if (own === undefined) {
        return read(inside ?? {}, { text: root.pyproject.text, file: named("pyproject.toml"), start, keys, members });
    }
    const file = named("release-actions.toml");
    if (inside !== undefined)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_config_js__WEBPACK_IMPORTED_MODULE_1__.twoConfigs)({ file, other: named("pyproject.toml") }));
    const parsed = (0,_domain_toml_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(own);
    if (!parsed.ok) {
        const { message, line, column } = parsed;
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_config_js__WEBPACK_IMPORTED_MODULE_1__.unreadableConfig)({ why: message, place: { file, line, column } }));
    }
    return read(parsed.table, { text: own, file, start: [], keys, members });
};
const start = ["tool", "release-actions"];
const read = (table, { text, file, start, keys, members }) => {
    const locate = (path) => {
        const document = (0,_domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .openToml */ .Jm)(text);
        return document && (0,_domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .VV)(document, [...start, ...path], "key");
    };
    if (!isTable(table)) {
        const place = { file, ...locate([]) };
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_config_js__WEBPACK_IMPORTED_MODULE_1__.invalidSetting)({ key: start.join("."), expected: "a table", value: (0,_domain_config_value_js__WEBPACK_IMPORTED_MODULE_9__/* .spell */ .lO)(table), place }));
    }
    const parsed = (0,_domain_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)({ table, file, keys, locate });
    const strangers = () => (0,_domain_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPackages */ .AN)(parsed.config, members() ?? [...parsed.config.packages.keys()]);
    return { ...parsed, locate, strangers };
};
const rootAround = (files, folder) => readable(() => (0,_domain_workspace_root_js__WEBPACK_IMPORTED_MODULE_6__/* .findRoot */ .w)(files, folder));
/** `undefined` where the workspace cannot be read: whoever needs it will say why. */
const membersOf = (files, folder) => readable(() => (0,_domain_workspace_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkspace */ .i)(files, folder).members.map(({ name }) => name));
const readable = (read) => {
    try {
        return read();
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
