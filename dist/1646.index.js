export const id = 1646;
export const ids = [1646];
export const modules = {

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

/***/ 31305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   uV: () => (/* binding */ isValidName),
/* harmony export */   zJ: () => (/* binding */ isNormalName)
/* harmony export */ });
/* harmony import */ var _text_remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);

/** Whether a text is a valid name, and normalised. */
const isNormalName = (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
const normalize = (raw) => isNormalName(raw) ? raw : raw.replaceAll(/[-_.]+/g, "-").toLowerCase();
/**
 * Lower case, and one `-` for each run of `-`, `_` and `.`. The same name is the same string in memory, wherever it was
 * read: most of a plan's time is spent finding things by name.
 */
const normalizeName = (0,_text_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .k)(normalize);
/** Whether `raw` is a name that PEP 508 allows. https://peps.python.org/pep-0508/#names */
const isValidName = (raw) => /^[A-Z0-9]$|^[A-Z0-9][A-Z0-9._-]*[A-Z0-9]$/i.test(raw);


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

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/**
 * A function that keeps what it gave for a text: members of a workspace have most of theirs in common. What it gives must
 * not be changed. It holds up to `room` texts, and begins again when there are more.
 */
const remember = (compute, room = 10_000) => {
    const known = new Map();
    return (text) => {
        const old = known.get(text);
        if (old !== undefined)
            return old;
        const value = compute(text);
        if (known.size === room)
            known.clear();
        known.set(text, value);
        return value;
    };
};


/***/ })

};
