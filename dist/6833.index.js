export const id = 6833;
export const ids = [6833];
export const modules = {

/***/ 6833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8976);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(155);
/* harmony import */ var _stages_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5481);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9468);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8825);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1969);






/** Reads what a release consists of, and says whether its parts agree. Runs no project code, and writes nothing. */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_3__/* .contract */ .d,
    run: async (inputs, ports) => {
        const validation = await (0,_stages_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)(inputs, ports);
        const report = (0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_1__/* .validationReport */ .qW)(validation);
        return {
            findings: validation.findings,
            document: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validationDocument */ .l)(validation),
            text: (0,_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .guardText */ .hG)(report),
            outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validationOutputs */ .s)(validation),
            summary: (0,_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .guardSummary */ .cs)(report),
        };
    },
});


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

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesUncovered: () => (/* binding */ changesUncovered),
/* harmony export */   defaultBranchUnknown: () => (/* binding */ defaultBranchUnknown),
/* harmony export */   historyPartial: () => (/* binding */ historyPartial),
/* harmony export */   historyShallow: () => (/* binding */ historyShallow),
/* harmony export */   indexNotReadable: () => (/* binding */ indexNotReadable),
/* harmony export */   noTags: () => (/* binding */ noTags),
/* harmony export */   tagLightweight: () => (/* binding */ tagLightweight),
/* harmony export */   tagMissing: () => (/* binding */ tagMissing),
/* harmony export */   tagNotCheckedOut: () => (/* binding */ tagNotCheckedOut),
/* harmony export */   tagNotGiven: () => (/* binding */ tagNotGiven),
/* harmony export */   tagOffDefaultBranch: () => (/* binding */ tagOffDefaultBranch),
/* harmony export */   versionBehind: () => (/* binding */ versionBehind)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const fetchAll = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags";
const tagNotGiven = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-TAG-NOT-GIVEN",
    severity: "error",
    mender: "usage",
    meaning: "`mode` is `tag`, and no tag is given: neither by the input `tag` nor by a tag push.",
    why: "The tag says which package and which version is released.",
    mend: "Run on a tag push, or give `tag`. `mode: branch` validates without one.",
}, () => ({
    message: "There is no tag to validate: the input tag is empty, and GITHUB_REF names none",
    hint: "Run on a tag push, give tag, or set mode: branch",
}));
const tagMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-TAG-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The tag is not in this clone.",
    why: "Whether it is on the right commit cannot be seen.",
    mend: "Fetch it (`fetch-depth: 0` fetches all), correct its name, or make it first.",
}, ({ tag, isShallow, hasGit }) => ({
    message: hasGit ? `This clone has no tag ${tag}` : `There is no git checkout to find the tag in: ${tag}`,
    hint: hasGit
        ? `${isShallow ? fetchAll : "Fetch it (git fetch --tags), or make it first"}; git tag --list shows what is there`
        : "Check the repository out first, with actions/checkout and fetch-depth: 0",
}));
const tagNotCheckedOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-TAG-NOT-CHECKED-OUT",
    severity: "warning",
    mender: "usage",
    meaning: "The tag is on another commit than the one that is checked out.",
    why: "What was validated are the files of this checkout, and not those that the tag releases.",
    mend: "Check the tag out: `ref: refs/tags/TAG` on actions/checkout, or `git switch --detach TAG`.",
}, ({ tag, commit, head }) => ({
    message: `The files are those of ${head.slice(0, 12)}, but the tag ${tag} is on ${commit.slice(0, 12)}`,
    hint: "Check the tag out, with ref: on actions/checkout or git switch --detach, then validate again",
}));
const tagLightweight = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-TAG-LIGHTWEIGHT",
    severity: "notice",
    mender: "project",
    meaning: "The tag is not annotated: it has no tagger, date or message of its own.",
    why: "`git describe` passes such tags over. Older versions of actions/checkout turn the tag of a push into one.",
    mend: "Nothing needs to be done. `git tag --annotate` makes annotated ones, which `git cat-file -t TAG` calls `tag`.",
}, ({ tag }) => ({
    message: `The tag is lightweight, not annotated: ${tag}`,
    hint: "Nothing needs to be done; git tag --annotate makes annotated ones, which older actions/checkout shows as lightweight",
}));
const tagOffDefaultBranch = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-TAG-OFF-DEFAULT-BRANCH",
    severity: "error",
    mender: "project",
    meaning: "The tag's commit is not on the default branch.",
    why: "What is released should be what was reviewed and merged.",
    mend: "Merge the commit, then tag the merged one. Where releases are made from other branches: `require-default-branch: false`.",
}, ({ tag, commit, branch }) => ({
    message: `The commit ${commit.slice(0, 12)} of the tag ${tag} is not on the default branch ${branch}`,
    hint: "Tag a commit that is merged, or set require-default-branch: false where maintenance branches are released",
}));
const defaultBranchUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "Nothing says which branch is the default one, or this clone does not have it.",
    why: "Whether the tag's commit was merged cannot be seen.",
    mend: "Set `fetch-depth: 0`, which fetches every branch. In a terminal, `git remote set-head origin --auto` asks the remote. Or set `require-default-branch: false`.",
}, ({ tag, branch }) => ({
    message: `Whether ${tag} is on the default branch cannot be seen: ${branch === undefined ? "nothing says which branch that is" : `this clone does not have ${branch}`}`,
    hint: branch === undefined
        ? "Run git remote set-head origin --auto, or set require-default-branch: false"
        : "Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: git fetch origin",
}));
const historyShallow = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-HISTORY-SHALLOW",
    severity: "error",
    mender: "project",
    meaning: "The clone is shallow, and an answer needs the commits or tags that it lacks.",
    why: "What is not in the clone cannot be told from what does not exist.",
    mend: "Check out with `fetch-depth: 0`.",
}, ({ question }) => ({ message: `The clone is shallow, so it cannot be seen ${question}`, hint: fetchAll }));
const historyPartial = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-HISTORY-PARTIAL",
    severity: "notice",
    mender: "project",
    meaning: "The clone is shallow: older commits and most tags are not in it.",
    why: "Which versions are released was read from the index instead, or was not needed.",
    mend: "Nothing needs to be done. With `fetch-depth: 0` the tags answer.",
}, ({ instead }) => ({
    message: `The clone is shallow${instead === undefined ? "" : `: what was released before is read from ${instead}`}`,
    hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer",
}));
const noTags = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-HISTORY-NO-TAGS",
    severity: "notice",
    mender: "project",
    meaning: "No tag in a known format stands for a release of these packages.",
    why: "What was released before was read from the index instead; with `index: off` they count as not released yet.",
    mend: "Nothing needs to be done before the first release. Else set `tag-format` to how the tags are written, or fetch them.",
}, ({ packages, unread, instead }) => {
    const read = instead && `what was released before is read from ${instead}`;
    if (unread !== undefined) {
        return {
            message: `Tags such as ${unread} fit no tag-format, and may be of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}: ${read ?? "they count for nothing"}`,
            hint: "Set tag-format to how the tags are written",
        };
    }
    return {
        message: `No tags of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}: ${read ?? "nothing counts as released before"}`,
        hint: "Before a first release nothing needs to be done; else set tag-format to how the tags are written, or fetch them with fetch-depth: 0",
    };
});
const versionBehind = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-VERSION-BEHIND",
    severity: "error",
    mender: "project",
    meaning: "A version that was never released comes before what its line has released already.",
    why: "Nobody would get it: installers take the newest.",
    mend: "Choose a version after the last one. A maintenance line goes on where it has releases; a pre-release comes after those of its own target version.",
}, ({ name, version, last, from, place }) => ({
    package: name,
    message: `${name} ${version} comes before ${last}, which is released (${from})`,
    hint: `Choose a version after ${last}, or one that goes on with a line that has releases`,
    ...place,
}));
const changesUncovered = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-VERSION-CHANGES-UNCOVERED",
    severity: "notice",
    mender: "project",
    meaning: "Packages have changed since the tag of their version, which is released.",
    why: "These changes reach nobody until the package has a new version.",
    mend: "Give the package a new version when they should be released.",
}, ({ packages }) => ({
    message: `${packages.length === 1 ? "1 package has" : `${packages.length} packages have`} changes that no version covers: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Give them a new version when the changes should be released",
}));
const indexNotReadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-HISTORY-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The index that is to be asked what is released is neither a known name, nor a `[[tool.uv.index]]` entry, nor a simple URL without a credential.",
    why: "Where no tags say what was released, the index does.",
    mend: "Use `pypi`, `testpypi`, the name of a `[[tool.uv.index]]` entry, a simple URL, or `off`.",
}, ({ index }) => ({
    message: `No index to ask is called ${JSON.stringify(index)}`,
    hint: "Use pypi, testpypi, the name of a [[tool.uv.index]] entry, a simple URL without a credential, or off",
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


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ refusesLocalVersions),
/* harmony export */   u: () => (/* binding */ chooseAskedIndex)
/* harmony export */ });
/* harmony import */ var _index_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);
/* harmony import */ var _problem_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8729);


/** The index that the input means; `undefined` for none: `off`, and the rehearsal's, which is empty. */
const chooseAskedIndex = ({ index, configured, uvIndexes }) => {
    if (index === "off" || index === "rehearsal")
        return undefined;
    const preset = Object.values(_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPresets */ .ZU).find(({ name }) => name === index) ?? (0,_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(index);
    if (preset !== undefined)
        return preset;
    if (index === configured.index && typeof configured.checkUrl === "string")
        return ofUrl(configured.checkUrl);
    const entries = Array.isArray(uvIndexes) ? uvIndexes : [];
    const named = entries.find((entry) => isNamed(entry, index));
    if (named === undefined)
        return ofUrl(index);
    const known = ofUrl(named.url);
    return "code" in known ? known : { ...known, title: index };
};
/** Whether releases go to an index that refuses local versions, as PyPI does; also where none is named. */
const refusesLocalVersions = (index) => index === "off" ||
    index === "rehearsal" ||
    Object.values(_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPresets */ .ZU).some(({ name }) => name === index) ||
    (0,_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(index) !== undefined;
const isNamed = (entry, name) => typeof entry === "object" &&
    entry !== null &&
    "name" in entry &&
    entry.name === name &&
    "url" in entry &&
    typeof entry.url === "string";
const ofUrl = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== ""
        ? (0,_problem_history_js__WEBPACK_IMPORTED_MODULE_1__.indexNotReadable)({ index: url === undefined ? text : `${url.protocol}//${url.host}` })
        : { title: url.host, simpleUrl: text };
};


/***/ }),

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./.build/js/domain/config.js
var domain_config = __webpack_require__(9439);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(4092);
// EXTERNAL MODULE: ./.build/js/domain/plan/choice.js
var choice = __webpack_require__(7542);
// EXTERNAL MODULE: ./.build/js/domain/plan/name-pattern.js
var name_pattern = __webpack_require__(1061);
// EXTERNAL MODULE: ./.build/js/domain/plan/wish.js
var plan_wish = __webpack_require__(6982);
// EXTERNAL MODULE: ./.build/js/domain/problem/history.js
var problem_history = __webpack_require__(8729);
;// CONCATENATED MODULE: ./.build/js/domain/validation/aim.js





/** Reads the wish. Packages that are never published are not asked. */
const readAim = (wish, { workspace, config, tagFormats }) => {
    const { members } = workspace;
    const mode = wish.mode === "auto" ? (wish.tag === undefined ? "branch" : "tag") : wish.mode;
    const tagText = mode === "tag" ? wish.tag : undefined;
    const context = { members, config, tagFormats };
    const named = attempt(() => (0,plan_wish/* readWish */.a)({ packages: wish.packages, exclude: [], tag: undefined }, context));
    const tagged = attempt(() => (0,plan_wish/* readWish */.a)({ packages: [], exclude: [], tag: tagText }, context));
    const findings = [
        ...named.findings,
        ...tagged.findings,
        ...(mode === "tag" && tagText === undefined ? [(0,problem_history.tagNotGiven)({})] : []),
    ];
    const tag = tagged.selection?.tag;
    const isMeant = ({ name }) => tag?.match.kind !== "package" || tag.match.name === name;
    const meant = members
        .filter((member) => (0,choice/* unpublishable */.F)(member, config) === undefined)
        .filter(({ name }) => wish.packages.length === 0 || wish.packages.some((pattern) => (0,name_pattern/* matchesName */.H)(pattern, name)))
        .filter(isMeant);
    return { mode, tagText, tag, members: findings.length > 0 ? [] : meant, findings };
};
const attempt = (read) => {
    try {
        return { selection: read(), findings: [] };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { selection: undefined, findings: error.findings };
        throw error;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/validation/asked-index.js
var asked_index = __webpack_require__(4448);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(9141);
;// CONCATENATED MODULE: ./.build/js/stages/validate.js






/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
const validate = async (wish, ports) => {
    const { files, config } = ports;
    const workspace = (0,read/* readWorkspace */.i)(files, ports.absolute(wish.workingDirectory));
    const index = indexOf(wish, config, workspace);
    const tagFormats = tagFormatsOf(wish, config);
    const aim = readAim(wish, { workspace, config, tagFormats });
    const names = workspace.members.map(({ name }) => name);
    const findings = [...workspace.findings, ...(0,domain_config/* unknownPackages */.AN)(config, names), ...aim.findings];
    // The rules take their time to load, and mistakes in the files and inputs end the run before.
    const { judgeRelease } = await __webpack_require__.e(/* import() */ 2061).then(__webpack_require__.bind(__webpack_require__, 2061));
    return await judgeRelease({ wish, workspace, aim, tagFormats, index, findings }, ports);
};
const indexOf = ({ index }, { settings }, { rootTool }) => {
    const { uv } = rootTool;
    const uvIndexes = typeof uv === "object" && uv !== null && "index" in uv ? uv.index : undefined;
    const configured = { index: settings.index, checkUrl: settings["check-url"] };
    const asked = (0,asked_index/* chooseAskedIndex */.u)({ index, configured, uvIndexes });
    if (asked !== undefined && "code" in asked)
        throw new problem/* Problem */.AF(asked);
    return asked;
};
const tagFormatsOf = ({ tagFormat }, { packages }) => {
    const ofPackages = [...packages].map(([name, { tagFormats }]) => [name, tagFormats]);
    const formats = (0,tag_format/* parseTagFormats */.Ce)(tagFormat, new Map(ofPackages));
    if ("workspace" in formats)
        return formats;
    throw new problem/* Problem */.AF(formats);
};


/***/ })

};
