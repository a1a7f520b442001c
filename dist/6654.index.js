export const id = 6654;
export const ids = [6654];
export const modules = {

/***/ 29483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   J6: () => (/* binding */ isSameOrigin),
/* harmony export */   Xj: () => (/* binding */ loginIn)
/* harmony export */ });
/* harmony import */ var _credential_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53919);

/** Whether two URLs are of one origin: scheme, host and port. https://www.rfc-editor.org/rfc/rfc9110#section-11.5 */
const isSameOrigin = (a, b) => URL.parse(a)?.origin === URL.parse(b)?.origin;
/** The URL without what logs in. */
const withoutLogin = (text) => {
    const url = URL.parse(text);
    if (url === null || (url.username === "" && url.password === ""))
        return text;
    url.username = "";
    url.password = "";
    return url.href;
};
/** What logs in, of a URL that has a password. */
const loginIn = (text) => {
    const url = URL.parse(text);
    if (url === null || url.password === "")
        return undefined;
    return { username: decoded(url.username), password: new _credential_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(decoded(url.password)) };
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};


/***/ }),

/***/ 91740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUrlMissing: () => (/* binding */ checkUrlMissing),
/* harmony export */   indexUnknown: () => (/* binding */ indexUnknown),
/* harmony export */   indexUrlHoldsCredential: () => (/* binding */ indexUrlHoldsCredential),
/* harmony export */   indexUrlUnusable: () => (/* binding */ indexUrlUnusable),
/* harmony export */   publishIndexUnknown: () => (/* binding */ publishIndexUnknown),
/* harmony export */   targetsDisagree: () => (/* binding */ targetsDisagree)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const indexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The input `index` is neither a known name, nor a `[[tool.uv.index]]` entry with a `publish-url`, nor an upload URL.",
    why: "A release must not go anywhere but where its maintainer says.",
    mend: "Use `pypi`, `testpypi`, `rehearsal`, an upload URL, or add `publish-url` to the workspace's `[[tool.uv.index]]` entry.",
}, ({ index, known }) => ({
    message: `No index is called ${JSON.stringify(index)}`,
    hint: `Use one of ${known.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`,
}));
const checkUrlMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-CHECK-URL-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The index is given by its upload URL, and where it can be read is not known.",
    why: "After every upload the index is asked what it has: an exit status alone proves nothing.",
    mend: "Give `check-url`: the index's simple URL, the one that `uv pip install --index` takes.",
}, ({ index }) => ({
    message: `Where to read the index is not known: check-url is missing for ${index}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes",
}));
const indexUrlHoldsCredential = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
    severity: "error",
    mender: "usage",
    meaning: "The index's upload URL or simple URL has a user name or password in it.",
    why: "URLs end up in argument lists, logs and reports.",
    mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`).",
}, ({ host }) => ({
    message: `A URL of ${host} has a credential in it`,
    hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment",
}));
const indexUrlUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-URL-UNUSABLE",
    severity: "error",
    mender: "usage",
    meaning: "An index's upload URL or simple URL is no address that begins with `http://` or `https://`.",
    why: "Packages are uploaded, and what is published is read, by HTTP.",
    mend: "Correct `check-url`, or `url` and `publish-url` of the `[[tool.uv.index]]` entry.",
}, ({ index, use }) => ({
    message: `The ${use} URL of ${index} does not begin with http:// or https://`,
    hint: use === "simple"
        ? "Correct check-url, or url of the [[tool.uv.index]] entry"
        : "Correct publish-url of the [[tool.uv.index]] entry",
}));
const targetsDisagree = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-TARGETS-DISAGREE",
    severity: "error",
    mender: "usage",
    meaning: "`index` is not given, and uv's own words on where to publish name two places: `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, `publish-url` in `[tool.uv]` or `uv.toml`, and the only `[[tool.uv.index]]` with a `publish-url`.",
    why: "What is uploaded to the wrong index is public or lost, and its login is in the wrong hands.",
    mend: "Say with `index` which is meant, or remove one of the two.",
}, ({ targets }) => ({
    message: `Where to publish is said twice, and not the same: ${targets.map(({ url, word }) => `${word.place} says ${url}`).join(", ")}`,
    hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${targets.map(({ word }) => word.place).join(" or ")}`,
}));
const publishIndexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "`UV_PUBLISH_INDEX` names no index with a `publish-url` in `[tool.uv]` or `uv.toml`.",
    why: "A release must not go anywhere but where its maintainer says; uv refuses the name, too.",
    mend: "Correct the variable, or add a `[[tool.uv.index]]` of that name with `url` and `publish-url`.",
}, ({ word: { value, place }, known }) => ({
    message: `${place} names no index that can be published to: ${JSON.stringify(value)}`,
    hint: `${known.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${known.join(", ")}`}: correct ${place}, or add an index of that name with url and publish-url`,
}));


/***/ }),

/***/ 69186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ matchSetFormat),
/* harmony export */   _: () => (/* binding */ matchTag)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);


/** Git stores a tag in a file of that name: longer ones come from no git, and cost time. */
const longestTag = 1_024;
/**
 * What the tag (without `refs/tags/`) names: a package by any spelling of its name, the longest name where several fit,
 * or else the workspace; `undefined` where no format fits.
 */
const matchTag = (tag, formats, members) => matchSetFormat(tag, formats, members) ?? matchUsualFormat(tag, formats, members);
/** What the tag names by the formats that are set, or the defaults. */
const matchSetFormat = (tag, { workspace, packages }, members) => {
    const ofPackages = [...packages].flatMap(([name, own]) => own
        .flatMap((format) => readings(format, tag))
        .filter((reading) => (reading.name ?? name) === name)
        .map(({ version }) => ({ name, version })));
    return choose([...ofWorkspace(workspace, tag, packages), ...ofPackages], members);
};
/**
 * What the tag names by the formats that are usual too, where its version could be one of what it names: a date, or the
 * number of a build, is none.
 */
const matchUsualFormat = (tag, { usual, packages }, members) => {
    const found = choose(ofWorkspace(usual, tag, packages), members);
    if (found === undefined)
        return undefined;
    const known = found.kind === "package" ? [members.get(found.name)] : [...members.values()];
    return known.some((own) => couldBe(found.version, own)) ? found : undefined;
};
const ofWorkspace = (formats, tag, packages) => formats.flatMap((format) => readings(format, tag)).filter(({ name }) => name === undefined || !packages.has(name));
/** A package, of the longest name, rather than the workspace. */
const choose = (all, members) => {
    const named = all.flatMap(({ name, version }) => name === undefined || !members.has(name) ? [] : [{ name, version }]);
    const [first, ...others] = named;
    if (first !== undefined) {
        const longest = others.reduce((best, each) => (each.name.length > best.name.length ? each : best), first);
        return { kind: "package", ...longest };
    }
    const whole = all.find(({ name }) => name === undefined);
    return whole && { kind: "workspace", version: whole.version };
};
/** Whether a version may be of the same package as another: not more than one ahead of it in the first number. */
const couldBe = (text, own) => {
    const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text);
    const other = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(own ?? "");
    if (other === undefined)
        return version.release.length > 1;
    return version.epoch === other.epoch && version.release[0] <= other.release[0] + 1n;
};
/** Every way to read the tag by the format. Where the name ends is open: names and fixed text may look alike. */
const readings = ({ pieces }, tag) => {
    if (tag.length > longestTag)
        return [];
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


/***/ }),

/***/ 96406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ suggestFormat),
/* harmony export */   F1: () => (/* binding */ versionAtEnd),
/* harmony export */   RK: () => (/* binding */ splitTag),
/* harmony export */   YL: () => (/* binding */ suggestFor)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);
/* harmony import */ var _match_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69186);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14092);



/** Where a version may begin in a tag: at a number, with or without a v, after what parts words; one with points also behind a word. */
const versionStart = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi;
/** Longer tags are nobody's. */
const longest = 200;
/** The version that a tag in any format may end in, canonical. */
const versionAtEnd = (tag) => splitTag(tag)?.version;
/** Cuts a tag that ends in a version. The end of a date, or of numbers parted by other things than points, is none. */
const splitTag = (tag) => {
    if (tag.length > longest)
        return undefined;
    for (const { index } of tag.matchAll(versionStart)) {
        const start = /\d/.test(tag[index]) ? index : index + 1;
        const [before, text] = [tag.slice(0, start), tag.slice(start)];
        const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalVersion */ .Bp)(text);
        const isEnd = !text.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(before);
        if (version !== undefined && !isEnd)
            return { before, version, after: "" };
    }
    return undefined;
};
/** Cuts a tag that has the version of a member, and words behind it. */
const splitAround = (tag, members) => {
    if (tag.length > longest)
        return undefined;
    const [, before = "", found = "", after = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(tag) ?? [];
    const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(found);
    const isOfMember = [...members.values()].some((own) => {
        const other = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(own ?? "");
        return version !== undefined && other !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, other) === 0;
    });
    return isOfMember ? { before, version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalVersion */ .Bp)(found), after } : undefined;
};
/**
 * The setting that makes a tag be read: of a package whose name, or the end of it, stands in the tag, or that alone has its
 * version, or is alone; else of the workspace. `undefined` where no version can be told in the tag, and where the setting would not do.
 */
const suggestFormat = (tag, members, formats) => {
    const parts = splitTag(tag) ?? splitAround(tag, members);
    if (parts === undefined)
        return undefined;
    const { before, version, after } = parts;
    // No tag has this letter.
    const around = `${before}\0${after}`;
    const withVersion = (text) => text.replace("\0", "{version}");
    const [only, ...others] = members.keys();
    if (only === undefined)
        return undefined;
    const tableOf = (name) => (formats.packages.has(name) ? name : undefined);
    if (others.length === 0) {
        return checked(tag, { format: withVersion(around), owner: only, table: tableOf(only) }, members);
    }
    const named = longestOf([...members.keys()].filter((name) => spelling(name).test(around)));
    if (named !== undefined) {
        const format = withVersion(around.replace(spelling(named), "{name}"));
        return checked(tag, { format, owner: named, table: tableOf(named) }, members);
    }
    const word = before.replace(/[-_./@=]*v?$/i, "");
    const ending = [...members.keys()].filter((name) => word !== "" && spelling(word, "(?:^|-)", "$").test(name));
    const same = [...members].filter(([, own]) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalVersion */ .Bp)(own ?? "") === version).map(([name]) => name);
    const owner = [ending, same].find(({ length }) => length === 1)?.[0];
    return checked(tag, { format: withVersion(around), owner, table: owner }, members);
};
/** How many tags are looked at for one that names a package: there may be thousands. */
const mostLookedAt = 50;
/**
 * Of tags that may be releases of some packages the likeliest first, which are those that name one of them, and then the
 * greatest versions; and the setting by which the first would be read.
 */
const suggestFor = (packages, tags, { members, formats }) => {
    const sorted = tags
        .flatMap((tag) => {
        const version = versionAtEnd(tag);
        return version === undefined ? [] : [{ tag, version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version) }];
    })
        .toSorted((a, b) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b.version, a.version))
        .map(({ tag }) => tag);
    const suggested = sorted
        .slice(0, mostLookedAt)
        .map((tag) => ({ tag, suggestion: suggestFormat(tag, members, formats) }));
    const isOurs = ({ suggestion }) => packages.includes(suggestion?.package ?? "");
    const first = suggested.find(isOurs) ?? suggested[0];
    if (first === undefined)
        return { tags: [], line: undefined };
    return { tags: [first.tag, ...sorted.filter((tag) => tag !== first.tag)], line: first.suggestion?.line };
};
const checked = (tag, { format, owner, table }, members) => {
    const parsed = (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTagFormat */ .n0)(format);
    if ("code" in parsed || (0,_match_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .matchTag */ ._)(tag, formatsOf(parsed, table), members) === undefined)
        return undefined;
    const place = table === undefined ? "" : `.packages.${table}`;
    return { line: `tag-format = ${JSON.stringify(format)} in [tool.release-actions${place}]`, package: owner };
};
const formatsOf = (format, table) => table === undefined
    ? { workspace: [format], usual: [], packages: new Map() }
    : { workspace: [], usual: [], packages: new Map([[table, [format]]]) };
/** A name by any spelling, as a word of its own. */
const spelling = (name, start = "(?<![a-z0-9])", end = "(?![a-z0-9])") => new RegExp(`${start}${name.split(/[^a-z0-9]+/i).join("[-_.]+")}${end}`, "i");
const longestOf = (names) => names.toSorted((a, b) => b.length - a.length)[0];


/***/ }),

/***/ 97681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf),
/* harmony export */   p: () => (/* binding */ indexTitle)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38675);

/** An index as people call it: PyPI, a name from the workspace, or the host and path of an upload URL: one host may have many. */
const indexTitle = ({ name, upload_url }) => {
    if (name === "rehearsal")
        return "the rehearsal index";
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(upload_url);
    if (preset !== undefined)
        return preset.title;
    const url = /^https?:/.test(name) ? URL.parse(name) : null;
    return url === null ? name : addressOf(url);
};
/** As people say it: without scheme, login and last slash. */
const addressOf = ({ host, pathname }) => `${host}${pathname}`.replace(/\/$/, "");


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ meantTarget)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);



/** The target that is meant: the input's, else uv's own, else PyPI. */
const meantTarget = ({ index, checkUrl }, uv) => {
    if (index !== undefined)
        return { index, checkUrl: checkUrl ?? checkUrlOf(index, uv) };
    const own = uvTarget(uv);
    if (own === undefined)
        return { index: "pypi", checkUrl: checkUrl ?? uv.variables.checkUrl?.value };
    return "code" in own ? own : { index: own.index, checkUrl: checkUrl ?? own.checkUrl };
};
/** Where an upload URL can be read, as far as uv's words on that very URL say it. */
const checkUrlOf = (index, { variables, settings, declared }) => {
    const isIt = (url) => url !== undefined && isSameUpload(url, index);
    const own = declared.find(({ publishUrl }) => isIt(publishUrl));
    return ((isIt(variables.publishUrl?.value) ? variables.checkUrl?.value : undefined) ??
        (isIt(settings.publishUrl?.value) ? settings.checkUrl?.value : undefined) ??
        (own && (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(own.url)));
};
/**
 * Where `uv publish` would go, as its variables, its settings and the one index with a `publish-url` say it; `undefined`
 * where they say nothing. uv itself lets one win over another; what cannot be undone is not left to that.
 * https://docs.astral.sh/uv/guides/package/#publishing-your-package
 */
const uvTarget = (uv) => {
    const { variables, settings } = uv;
    const { publishIndex } = variables;
    const publishable = uv.declared.filter(hasPublishUrl);
    const named = publishable.find(({ name }) => name !== undefined && name === publishIndex?.value);
    if (publishIndex !== undefined && named === undefined) {
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.publishIndexUnknown)({ word: publishIndex, known: publishable.flatMap(({ name }) => name ?? []) });
    }
    const checkUrl = variables.checkUrl?.value;
    const ofUrl = (word) => ({
        word,
        index: word.value,
        uploadUrl: word.value,
        checkUrl: checkUrl ?? checkUrlOf(word.value, uv),
    });
    const ofIndex = ({ name, url, publishUrl }, word) => {
        // By its name the rest is found, unless the name is one of ours.
        if (name !== undefined && !isOurs(name))
            return { word, index: name, uploadUrl: publishUrl, checkUrl };
        return { word, index: publishUrl, uploadUrl: publishUrl, checkUrl: checkUrl ?? (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url) };
    };
    const [only, second] = publishable;
    const isOnly = only !== undefined && second === undefined;
    const all = [
        ...(variables.publishUrl === undefined ? [] : [ofUrl(variables.publishUrl)]),
        ...(publishIndex === undefined || named === undefined ? [] : [ofIndex(named, publishIndex)]),
        ...(settings.publishUrl === undefined ? [] : [ofUrl(settings.publishUrl)]),
        ...(isOnly
            ? [ofIndex(only, { value: only.publishUrl, place: `publish-url of the only index in ${only.place}` })]
            : []),
    ];
    const [first] = all;
    const other = all.find(({ uploadUrl }) => !isSameUpload(uploadUrl, first.uploadUrl));
    if (first === undefined || other === undefined)
        return first;
    return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.targetsDisagree)({
        targets: [first, other].map(({ uploadUrl, word }) => ({ url: (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(uploadUrl), word })),
    });
};
const isOurs = (name) => name === "rehearsal" || name in _presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU;
const hasPublishUrl = (index) => index.publishUrl !== undefined;
/** Whether both take uploads for one index: the same address, or two of PyPI's. */
const isSameUpload = (a, b) => {
    const [first, second] = [(0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(a), (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(b)];
    if (first !== undefined || second !== undefined)
        return first === second;
    return written(a) === written(b);
};
const written = (url) => (URL.parse(url)?.href ?? url).replace(/\/$/, "");


/***/ }),

/***/ 48260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   T2: () => (/* binding */ sourceReader),
/* harmony export */   _5: () => (/* binding */ folderReader)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The git top level, absolute; the root itself without git. */
const topOf = ({ root, prefix }) => prefix === "" ? root : root.slice(0, root.length - prefix.length - 1) || "/";
const leads = (folder, path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(folder, path).split("/", 1)[0] === ".." ? "outside" : "inside";
/**
 * Reads of a workspace's files that stay in its git repository: what a path or link leads to elsewhere belongs to the
 * machine, not to the project, and its words must not come into a report.
 */
const sourceReader = (files, workspace) => {
    const top = topOf(workspace);
    return (path) => {
        const asked = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(workspace.root, path));
        if ((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(path) || leads(top, asked) === "outside")
            return { kind: "outside" };
        const real = files.realPath(asked);
        if (real === undefined)
            return { kind: "missing" };
        const file = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(top, real);
        if (leads(top, real) === "outside" || isGitsOwn(file))
            return { kind: "outside" };
        const text = files.readText(real);
        return text === undefined ? { kind: "missing" } : { kind: "text", text, file };
    };
};
/** Lists the folders of a workspace's repository, by their paths relative to the root; `undefined` for others, and what is none. */
const folderReader = (files, workspace) => {
    const top = topOf(workspace);
    return (path) => {
        const asked = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(workspace.root, path));
        if ((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(path) || leads(top, asked) === "outside")
            return undefined;
        const real = files.realPath(asked);
        const isOwn = real !== undefined && leads(top, real) === "inside" && !isGitsOwn((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(top, real));
        return isOwn ? files.list(real) : undefined;
    };
};
/** Git's folder may hold credentials. */
const isGitsOwn = (path) => path.split("/").includes(".git");


/***/ })

};
