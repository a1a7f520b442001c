export const id = 9015;
export const ids = [9015];
export const modules = {

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ impliesExtra),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39382);


const variable = /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
const string = /'[^'\0\r\n]*'|"[^"\0\r\n]*"/y;
const operator = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y;
const connectives = { and: /and\b/y, or: /or\b/y };
/** Far above what anyone writes, far below what a stack holds. */
const deepestNesting = 200;
const readOperand = (scanner) => {
    const name = scanner.take(variable)?.replace(".", "_");
    if (name === "python_implementation")
        return { kind: "variable", name: "platform_python_implementation" };
    if (name !== undefined)
        return { kind: "variable", name };
    const quoted = scanner.take(string);
    if (quoted !== undefined)
        return { kind: "value", text: quoted.slice(1, -1) };
    return scanner.fail("expected a marker variable or a quoted string");
};
const namesExtrasOrGroups = (operand) => operand.kind === "variable" && ["extra", "extras", "dependency_groups"].includes(operand.name);
/** Names of extras compare by PEP 685: normalised. */
const comparisonOf = (left, operator, right) => {
    const isAboutNames = namesExtrasOrGroups(left) || namesExtrasOrGroups(right);
    const normalized = (operand) => isAboutNames && operand.kind === "value" ? { kind: "value", text: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(operand.text) } : operand;
    return { kind: "comparison", left: normalized(left), operator, right: normalized(right) };
};
const readComparison = (scanner) => {
    const left = readOperand(scanner);
    if (left === undefined)
        return undefined;
    scanner.skipBlanks();
    const found = scanner.take(operator);
    if (found === undefined)
        return scanner.fail("expected a marker operator, as in `==` or `in`");
    scanner.skipBlanks();
    const right = readOperand(scanner);
    return right && comparisonOf(left, found.replace(/[ \t]+/, " "), right);
};
const readAtom = (scanner, depth) => {
    scanner.skipBlanks();
    const isNested = scanner.takeLetter("(");
    if (isNested && depth === deepestNesting)
        return scanner.fail("too many parentheses in one another");
    const marker = isNested ? readMarker(scanner, depth + 1) : readComparison(scanner);
    if (marker === undefined)
        return undefined;
    if (isNested && !scanner.takeLetter(")"))
        return scanner.fail("expected `and`, `or` or `)` in the marker");
    scanner.skipBlanks();
    return marker;
};
const readJoined = (scanner, kind, depth) => {
    const operands = [];
    do {
        const operand = kind === "or" ? readJoined(scanner, "and", depth) : readAtom(scanner, depth);
        if (operand === undefined)
            return undefined;
        operands.push(operand);
    } while (scanner.take(connectives[kind]) !== undefined);
    return operands.length === 1 ? operands[0] : { kind, operands };
};
/** Reads a marker with the white space around it, as far as it goes. */
const readMarker = (scanner, depth = 0) => readJoined(scanner, "or", depth);
/** The tree of a marker, `undefined` where `text` is none. */
const parseMarker = (text) => {
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .Scanner */ .L(text);
    const marker = readMarker(scanner);
    return scanner.offset === text.length ? marker : undefined;
};
const isExtra = (operand) => operand.kind === "variable" && operand.name === "extra";
// Without extras `extra` is the empty text, so an equality with that implies none.
const isNonEmptyValue = (operand) => operand.kind === "value" && operand.text !== "";
const isExtraEquality = ({ left, operator, right }) => operator === "==" && ((isExtra(left) && isNonEmptyValue(right)) || (isExtra(right) && isNonEmptyValue(left)));
const holdsForAnExtraOnly = (marker) => {
    if (marker.kind === "comparison")
        return isExtraEquality(marker);
    return marker.kind === "and" ? marker.operands.some(holdsForAnExtraOnly) : marker.operands.every(holdsForAnExtraOnly);
};
/** Whether a marker can hold only where some `extra == "…"` does, so that its requirement orders nothing. */
const impliesExtra = (text) => {
    const marker = parseMarker(text);
    return marker !== undefined && holdsForAnExtraOnly(marker);
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

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31305);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39382);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42596);
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59199);





const identifier = /[a-z0-9][a-z0-9._-]*\b/iy;
const clause = new RegExp(`===[${_whitespace_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonSpace */ .x}]*[^${_whitespace_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonSpace */ .x};)]*|(?:~=|==|!=|<=|>=|<|>)[${_whitespace_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonSpace */ .x}]*[^${_whitespace_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonSpace */ .x},;)]+`, "y");
const readExtras = (scanner) => {
    const extras = [];
    scanner.skipBlanks();
    let extra = scanner.take(identifier);
    while (extra !== undefined) {
        extras.push(extra);
        scanner.skipBlanks();
        if (!scanner.takeLetter(","))
            break;
        scanner.skipBlanks();
        extra = scanner.take(identifier);
        if (extra === undefined)
            return scanner.fail("expected an extra after the comma");
    }
    scanner.skipBlanks();
    return scanner.takeLetter("]") ? extras : scanner.fail("expected a comma or `]` after the extras");
};
/** The text of the clauses without surrounding white space. */
const readClauses = (scanner) => {
    const start = scanner.offset;
    let end = start;
    for (;;) {
        const offset = scanner.offset;
        const text = scanner.take(clause);
        if (text === undefined)
            return { start, end };
        if ((0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifiers */ .$)(text) === undefined)
            return scanner.fail(`not a version specifier: ${text}`, offset);
        end = scanner.offset;
        scanner.skipBlanks();
        if (!scanner.takeLetter(","))
            return { start, end };
        end = scanner.offset;
        scanner.skipBlanks();
    }
};
/** `outer` has the parentheses, and is `undefined` where there is nothing at all. */
const readSpecifier = (scanner) => {
    const start = scanner.offset;
    const hasParentheses = scanner.takeLetter("(");
    scanner.skipBlanks();
    const inner = readClauses(scanner);
    if (inner === undefined)
        return undefined;
    scanner.skipBlanks();
    if (!hasParentheses)
        return { inner, outer: inner.start === inner.end ? undefined : inner };
    if (!scanner.takeLetter(")"))
        return scanner.fail("expected a comma or `)` after the version specifier");
    return { inner, outer: { start, end: scanner.offset } };
};
const readUrl = (scanner) => {
    scanner.skipBlanks();
    const url = scanner.take(/[^ \t]+/y);
    return url ?? scanner.fail("expected a URL after `@`");
};
const trimmed = (text, start) => {
    const inside = text.slice(start);
    const from = start + inside.length - inside.trimStart().length;
    return { start: from, end: from + inside.trim().length };
};
/** What follows the name and the extras. */
const readDetails = (scanner) => {
    const isDirect = scanner.takeLetter("@");
    const url = isDirect ? readUrl(scanner) : undefined;
    const specifier = isDirect ? undefined : readSpecifier(scanner);
    if (url === undefined && specifier === undefined)
        return undefined;
    scanner.skipBlanks();
    const hasMarker = scanner.takeLetter(";");
    const start = scanner.offset;
    if (hasMarker && (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(scanner) === undefined)
        return undefined;
    if (scanner.offset < scanner.text.length) {
        return scanner.fail(hasMarker ? "expected `and`, `or` or the end of the marker" : "expected a version specifier, `;` or the end");
    }
    return { url, specifier, marker: hasMarker ? trimmed(scanner.text, start) : undefined };
};
const readRequirement = (scanner) => {
    const { text } = scanner;
    const slice = ({ start, end }) => text.slice(start, end);
    scanner.skipBlanks();
    const nameStart = scanner.offset;
    const rawName = scanner.take(identifier);
    if (rawName === undefined)
        return scanner.fail("expected a package name");
    const name = { start: nameStart, end: scanner.offset };
    scanner.skipBlanks();
    const extrasStart = scanner.offset;
    const hasExtras = scanner.takeLetter("[");
    const extras = hasExtras ? readExtras(scanner) : [];
    if (extras === undefined)
        return undefined;
    const extrasSpan = hasExtras ? { start: extrasStart, end: scanner.offset } : undefined;
    scanner.skipBlanks();
    const details = readDetails(scanner);
    if (details === undefined)
        return undefined;
    const { url, specifier, marker } = details;
    return {
        text,
        name: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(rawName),
        rawName,
        extras,
        specifier: specifier === undefined ? "" : slice(specifier.inner),
        url,
        marker: marker && slice(marker),
        spans: { name, extras: extrasSpan, specifier: specifier?.outer, marker },
    };
};
/**
 * Reads what Python's `packaging` takes for a requirement. Backslashes in a marker's strings stand for themselves, as
 * the specification has no escapes.
 */
const parseRequirement = (text) => {
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_4__/* .Scanner */ .L(text);
    const requirement = readRequirement(scanner);
    return requirement === undefined ? { ok: false, ...scanner.failure } : { ok: true, requirement };
};


/***/ }),

/***/ 39382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Scanner)
/* harmony export */ });
/** Reads a text from left to right. */
class Scanner {
    text;
    /** Where it stands. */
    offset = 0;
    /** The first failure. */
    failure;
    constructor(text) {
        this.text = text;
    }
    /** Steps over what a sticky pattern matches here, and returns it. */
    take(pattern) {
        pattern.lastIndex = this.offset;
        if (!pattern.test(this.text))
            return undefined;
        const start = this.offset;
        this.offset = pattern.lastIndex;
        return this.text.slice(start, this.offset);
    }
    /** Steps over one letter, and says whether it stands here. */
    takeLetter(letter) {
        const isHere = this.text[this.offset] === letter;
        if (isHere)
            this.offset += 1;
        return isHere;
    }
    /** Steps over spaces and tabs. */
    skipBlanks() {
        while (this.text[this.offset] === " " || this.text[this.offset] === "\t")
            this.offset += 1;
    }
    /** Notes a failure, here or at `offset`, so that a reader can end with `return scanner.fail(…)`. */
    fail(message, offset = this.offset) {
        this.failure ??= { message, offset };
        return undefined;
    }
}


/***/ }),

/***/ 42596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseSpecifiers),
/* harmony export */   t: () => (/* binding */ admits)
/* harmony export */ });
/* harmony import */ var _text_remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59199);



const spaces = new RegExp(`[${_whitespace_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonSpace */ .x}]+`);
const parseEquality = (operator, text) => {
    const isPrefix = text.endsWith(".*");
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(isPrefix ? text.slice(0, -2) : text);
    if (version === undefined)
        return undefined;
    if (isPrefix && ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version) || version.post !== undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocal */ .IX)(version)))
        return undefined;
    return { operator, version, isPrefix };
};
/** From the texts between white space, which may stand between operator and version alone. */
const parseClause = ([first = "", second = "", ...more]) => {
    const [, operator, rest] = /^(===|==|!=|~=|<=|>=|<|>)(.*)$/s.exec(first) ?? [];
    if (operator === undefined || more.length > 0 || (rest && second))
        return undefined;
    return parseBound(operator, rest || second);
};
const parseBound = (operator, text) => {
    if (operator === "===")
        return /[;)]/.test(text) ? undefined : { operator, text };
    if (operator === "==" || operator === "!=")
        return parseEquality(operator, text);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    if (version === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocal */ .IX)(version))
        return undefined;
    return operator === "~=" && version.release.length < 2 ? undefined : { operator, version };
};
const readSpecifiers = (text) => {
    const clauses = text
        .split(",")
        .map((part) => part.split(spaces).filter((token) => token !== ""))
        .filter((tokens) => tokens.length > 0)
        .map(parseClause);
    return clauses.every((specifier) => specifier !== undefined) ? clauses : undefined;
};
/**
 * The clauses of a comma-separated specifier set, none for an empty text; `undefined` where one of them is none. Empty
 * clauses, as after a last comma, are passed over, as Python's `packaging` does.
 */
const parseSpecifiers = (0,_text_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .remember */ .k)(readSpecifiers);
const withoutLocal = (version) => ({ ...version, local: [] });
const hasPrefix = (version, epoch, release) => version.epoch === epoch && release.every((number, index) => (version.release[index] ?? 0n) === number);
/** Whether both are the same release and pre-release, whatever their post, development and local parts. */
const sharesStem = (a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)({ ...a, post: undefined, dev: undefined, local: [] }, { ...b, post: undefined, dev: undefined, local: [] }) === 0;
const isAfter = (version, bound) => {
    const excludesPostReleases = bound.post === undefined && bound.dev === undefined;
    if (excludesPostReleases && sharesStem(version, bound))
        return false;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(withoutLocal(version), bound) > 0;
};
const isBefore = (version, bound) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(bound) ? bound : { ...bound, dev: 0n }) < 0;
const isEqual = (version, specifier) => {
    const { version: bound, isPrefix } = specifier;
    if (isPrefix)
        return hasPrefix(version, bound.epoch, bound.release);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocal */ .IX)(bound) ? version : withoutLocal(version), bound) === 0;
};
const matches = (specifier, version) => {
    switch (specifier.operator) {
        case "==":
            return isEqual(version, specifier);
        case "!=":
            return !isEqual(version, specifier);
        case "<=":
            return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(withoutLocal(version), specifier.version) <= 0;
        case ">=":
            return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, specifier.version) >= 0;
        case "<":
            return isBefore(version, specifier.version);
        case ">":
            return isAfter(version, specifier.version);
        case "~=": {
            const { epoch, release } = specifier.version;
            return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, specifier.version) >= 0 && hasPrefix(version, epoch, release.slice(0, -1));
        }
    }
};
/**
 * Whether every clause admits the version, as `SpecifierSet.contains` of Python's `packaging` 26 says it: a pre-release
 * counts unless `prereleases` is false. `version` is text because `===` compares the spelling; a text that is no
 * version is admitted by `===` and by no clause at all only.
 */
const admits = (specifiers, version, { prereleases = true } = {}) => {
    const parsed = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version);
    if (!prereleases && parsed !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(parsed))
        return false;
    return specifiers.every((specifier) => {
        if (specifier.operator === "===")
            return specifier.text.toLowerCase() === version.toLowerCase();
        return parsed !== undefined && matches(specifier, parsed);
    });
};


/***/ }),

/***/ 20460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   yz: () => (/* binding */ isDevelopment)
/* harmony export */ });
/* harmony import */ var _text_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59199);


const grammar = new RegExp([
    `^[${_whitespace_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonSpace */ .x}]*v?`,
    "(?:(?<epoch>[0-9]+)!)?",
    "(?<release>[0-9]+(?:[.][0-9]+)*)",
    "(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?",
    "(?:-(?<bare>[0-9]+)|[._-]?(?<after>post|rev|r)[._-]?(?<post>[0-9]+)?)?",
    "(?:[._-]?(?<development>dev)[._-]?(?<dev>[0-9]+)?)?",
    "(?:[+](?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?",
    `[${_whitespace_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonSpace */ .x}]*$`,
].join(""), "i");
const phases = {
    a: "a",
    alpha: "a",
    b: "b",
    beta: "b",
    c: "rc",
    rc: "rc",
    pre: "rc",
    preview: "rc",
};
const readVersion = (text) => {
    const groups = grammar.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const phase = phases[groups.phase?.toLowerCase() ?? ""];
    const hasPost = groups.bare !== undefined || groups.after !== undefined;
    return {
        epoch: BigInt(groups.epoch ?? 0),
        release: groups.release.split(".").map(BigInt),
        pre: phase && { phase, number: BigInt(groups.pre ?? 0) },
        post: hasPost ? BigInt(groups.bare ?? groups.post ?? 0) : undefined,
        dev: groups.development === undefined ? undefined : BigInt(groups.dev ?? 0),
        local: groups.local === undefined ? [] : groups.local.toLowerCase().split(/[._-]/).map(localSegment),
    };
};
/** The parts of any spelling that PEP 440 takes, white space around it included; `undefined` for all else. */
const parseVersion = (0,_text_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)(readVersion);
const localSegment = (text) => (/^[0-9]+$/.test(text) ? BigInt(text) : text);
/** The canonical spelling; trailing zeros of the release stay. */
const formatVersion = ({ epoch, release, pre, post, dev, local }) => {
    const start = epoch === 0n ? "" : `${epoch}!`;
    const phase = pre === undefined ? "" : `${pre.phase}${pre.number}`;
    const after = post === undefined ? "" : `.post${post}`;
    const development = dev === undefined ? "" : `.dev${dev}`;
    const build = local.length === 0 ? "" : `+${local.join(".")}`;
    return `${start}${release.join(".")}${phase}${after}${development}${build}`;
};
/** The canonical spelling of a version, `undefined` where `text` is none. */
const canonicalVersion = (0,_text_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((text) => {
    const version = parseVersion(text);
    return version && formatVersion(version);
});
/** An alpha, beta, release candidate or development release, of a post-release too. */
const isPrerelease = ({ pre, dev }) => pre !== undefined || dev !== undefined;
/** Has a `.dev` part. */
const isDevelopment = ({ dev }) => dev !== undefined;
/** Has a `+local` part, which public indexes refuse. */
const isLocal = ({ local }) => local.length > 0;
/** Numbers by value, texts by character, texts before numbers. */
const compareParts = (a, b) => {
    if (typeof a !== typeof b)
        return typeof a === "string" ? -1 : 1;
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};
/** Part by part; what one list lacks is `missing`, or where there is no such part, the shorter list comes first. */
const compareLists = (a, b, missing) => {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const left = a[index] ?? missing;
        const right = b[index] ?? missing;
        if (left === undefined || right === undefined)
            break;
        const order = compareParts(left, right);
        if (order !== 0)
            return order;
    }
    return missing === undefined ? a.length - b.length : 0;
};
/** A development release of a release comes before its alphas, a release after its candidates, then its post-releases. */
const phaseRank = ({ pre, post, dev }) => {
    if (pre !== undefined)
        return { a: 1n, b: 2n, rc: 3n }[pre.phase];
    return post === undefined && dev !== undefined ? 0n : 4n;
};
/** No post-release comes before any, and a development release before what it develops. */
const suffix = (version) => {
    const { pre, post, dev } = version;
    const postRank = post === undefined ? [0n, 0n] : [1n, post];
    const devRank = dev === undefined ? [1n, 0n] : [0n, dev];
    return [phaseRank(version), pre?.number ?? 0n, ...postRank, ...devRank];
};
/** PEP 440's order, for `sort`: below zero where `a` comes first; `1.0` and `1` are equal. */
const compareVersions = (a, b) => compareParts(a.epoch, b.epoch) ||
    compareLists(a.release, b.release, 0n) ||
    compareLists(suffix(a), suffix(b)) ||
    compareLists(a.local, b.local);


/***/ }),

/***/ 59199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ pythonSpace)
/* harmony export */ });
/**
 * What Python takes for white space in `\s` and `str.strip`, as the inside of a character class. JavaScript's `\s` has
 * U+FEFF besides, and lacks U+001C to U+001F and U+0085.
 */
const pythonSpace = String.raw `\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;


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
