export const id = 2061;
export const ids = [2061];
export const modules = {

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/**
 * Reads a regular expression in RE2's syntax, which takes time linear in the text: a user's pattern can then stop no run.
 * `^` and `$` stand for the ends of a line; `(?P<name>…)` and `(?<name>…)` name a group; there are no back-references and
 * no look-arounds. Each match may cost the rest of the text: take no more of them than are needed. https://github.com/google/re2/wiki/Syntax
 */
const compilePattern = async (source) => {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
        return {
            source,
            groupCount: compiled.groupCount(),
            names: new Map(Object.entries(compiled.namedGroups())),
            test: (text) => compiled.test(text),
            *matchAll(text) {
                for (const match of compiled.matchAll(text)) {
                    const groups = match;
                    yield { index: match.index ?? 0, text: match[0], groups: groups.map((group) => group ?? undefined) };
                }
            },
        };
    }
    catch (error) {
        if (!Error.isError(error))
            throw error;
        return { why: error.message.replace("error parsing regexp: ", "").replace("`(?m)", "`") };
    }
};


/***/ }),

/***/ 8220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTag),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _member_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7433);



/** Whether two versions are the same by PEP 440: `1.0` and `1.0.0` are. */
const isSameVersion = (a, b) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(a), (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(b)) === 0;
/**
 * Where the tag's version is not the package's. A workspace tag must have the version of the root, or that of every
 * package to publish. Versions that are not known are another finding.
 */
const checkTag = ({ tag, workspace, choices, versions }) => {
    const { match, text } = tag;
    const agrees = ({ name }) => isSameVersion(versions.get(name) ?? match.version, match.version);
    const disagree = (member) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagIsNotVersion)({
        tag: text,
        tagVersion: match.version,
        package: {
            name: member.name,
            version: versions.get(member.name),
            place: (0,_member_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memberPlace */ .ib)(workspace, member, ["project", "version"]),
        },
    });
    const having = (...statuses) => workspace.members.filter(({ name }) => statuses.includes(choices.get(name).status));
    if (match.kind === "package") {
        return workspace.members
            .filter(({ name }) => name === match.name)
            .filter((member) => !agrees(member))
            .map(disagree);
    }
    const root = workspace.members.find(({ path }) => path === ".");
    if (root !== undefined && agrees(root))
        return [];
    const toPublish = having("publish", "complete");
    const all = [...toPublish, ...having("published")];
    if (all.length > 0 && !all.some(agrees)) {
        const only = all.length === 1 ? all[0] : undefined;
        return [
            only === undefined
                ? (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagIsNotVersion)({ tag: text, tagVersion: match.version, package: undefined })
                : disagree(only),
        ];
    }
    return toPublish.filter((member) => !agrees(member)).map(disagree);
};


/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ requirementPlace),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   V1: () => (/* binding */ requirementPath),
/* harmony export */   ib: () => (/* binding */ memberPlace)
/* harmony export */ });
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5383);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5908);


/** Where a finding about a member sends its reader: a key path of its `pyproject.toml`, or what there is of it. */
const memberPlace = ({ prefix }, member, path) => {
    const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)(member.text);
    return {
        file: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(prefix, `${member.path}/pyproject.toml`)),
        ...(document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(document, path)),
    };
};
/** Where a requirement stands; one that a build backend adds has only the word that it is dynamic. */
const requirementPlace = (workspace, member, place) => memberPlace(workspace, member, isWritten(place) ? requirementPath(place) : ["project", "dynamic"]);
/** Whether the requirement stands in the member's `pyproject.toml`. */
const isWritten = ({ table }) => table !== "uv.lock";
const extras = "project.optional-dependencies.";
/** The key path of a written requirement. An extra's name may hold dots. */
const requirementPath = ({ table, index }) => table.startsWith(extras)
    ? ["project", "optional-dependencies", table.slice(extras.length), index]
    : [...table.split("."), index];


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changelogEmptySection: () => (/* binding */ changelogEmptySection),
/* harmony export */   changelogMissing: () => (/* binding */ changelogMissing),
/* harmony export */   changelogNoSection: () => (/* binding */ changelogNoSection),
/* harmony export */   changelogNotTop: () => (/* binding */ changelogNotTop),
/* harmony export */   changelogOutside: () => (/* binding */ changelogOutside),
/* harmony export */   changelogUnreleased: () => (/* binding */ changelogUnreleased)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const section = (version) => `## [${version}]`;
const changelogMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CHANGELOG-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package is to have a changelog, and there is none.",
    why: "`require-changelog` is `true`, or `changelog` names the file.",
    mend: "Add the file, correct `changelog`, or set `require-changelog` to `auto` or `false`.",
}, ({ package: name, looked }) => ({
    package: name,
    message: `${name} has no changelog: there is no ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(looked)}`,
    hint: "Add one of these files, correct the input changelog, or set require-changelog to auto or false",
}));
const changelogOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CHANGELOG-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The path of a changelog, or a link on its way, leads out of the repository.",
    why: "What lies elsewhere is no part of the release, and its content must not come into a report.",
    mend: "Keep the changelog in the repository. A link to another file of the repository is followed.",
}, ({ package: name, file }) => ({
    package: name,
    message: `The changelog of ${name} lies outside of the repository: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}`,
    hint: "Keep the changelog in the repository; a link to another file of the repository is followed",
    file,
}));
const changelogNoSection = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CHANGELOG-NO-SECTION",
    severity: "error",
    mender: "project",
    meaning: "The changelog has no section for a version that is to be released. A section Unreleased is none.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Add a heading with the version, such as `## [1.2.3]`, and say below it what has changed.",
}, ({ package: name, version, hasUnreleased, place }) => ({
    package: name,
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} has no section for ${name} ${version}`,
    hint: hasUnreleased
        ? `Put the heading ${section(version)} above what Unreleased holds`
        : `Add a heading ${section(version)} at the top, and say below it what has changed`,
    ...place,
}));
const changelogEmptySection = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CHANGELOG-EMPTY-SECTION",
    severity: "error",
    mender: "project",
    meaning: "The changelog's section of a version says nothing: it is empty, or has only sub-headings, comments or link references.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Say below the heading what has changed.",
}, ({ package: name, version, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is empty`,
    hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
    ...place,
}));
const changelogNotTop = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CHANGELOG-NOT-TOP",
    severity: "error",
    mender: "project",
    meaning: "The first release in the changelog is another one than the version that is to be released.",
    why: "Either the version was not set, or the section stands in the wrong place.",
    mend: "Set the version to the one at the top, or move its section up.",
}, ({ package: name, version, top, topLine, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is not the first: ${top} stands above it, in line ${topLine}`,
    hint: `Set the version to ${top}, or move the section of ${version} to the top`,
    ...place,
}));
const changelogUnreleased = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-CHANGELOG-UNRELEASED",
    severity: "error",
    mender: "project",
    meaning: "The changelog's section of a version that is tagged is still marked Unreleased.",
    why: "The mark would stay in the released file and in the notes.",
    mend: "Replace the mark by the date, in a commit before the tag.",
}, ({ package: name, version, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is still marked Unreleased`,
    hint: `Write the heading as ${section(version)} with the date, and tag the commit that has it`,
    ...place,
}));


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licenseTable: () => (/* binding */ licenseTable),
/* harmony export */   metadataBare: () => (/* binding */ metadataBare),
/* harmony export */   metadataIncomplete: () => (/* binding */ metadataIncomplete),
/* harmony export */   metadataThin: () => (/* binding */ metadataThin),
/* harmony export */   nameNotNormal: () => (/* binding */ nameNotNormal),
/* harmony export */   nameOfOthers: () => (/* binding */ nameOfOthers),
/* harmony export */   nameTooSimilar: () => (/* binding */ nameTooSimilar),
/* harmony export */   noLicence: () => (/* binding */ noLicence),
/* harmony export */   noReadme: () => (/* binding */ noReadme),
/* harmony export */   readmeNotNamed: () => (/* binding */ readmeNotNamed),
/* harmony export */   versionDiffersInSource: () => (/* binding */ versionDiffersInSource),
/* harmony export */   versionNotCanonical: () => (/* binding */ versionNotCanonical)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const metadataIncomplete = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-METADATA-INCOMPLETE",
    severity: "error",
    mender: "project",
    meaning: "`[project]` of a published package lacks `description` or `requires-python`.",
    why: "A search on the index shows the description; installers decide by `requires-python` who gets the release.",
    mend: "Add the keys to `[project]`. A key that the build backend fills in is listed under `dynamic`.",
}, ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} has no ${missing.join(" and no ")} in [project]`,
    hint: `Add ${missing.join(" and ")} to [project]`,
    ...place,
}));
const metadataBare = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-METADATA-BARE",
    severity: "warning",
    mender: "project",
    meaning: "A package can be published, but nothing in its metadata is for people who look for it on an index: it lacks a description or `requires-python`, and has no authors, URLs, keywords and classifiers, or a version that no index takes.",
    why: "It may be an example or a tool of this repository that would be published by accident.",
    mend: "If it is not to be published, add the classifier `Private :: Do Not Upload`, or `private = true` in `[tool.release-actions.packages.<name>]`. If it is, describe it.",
}, ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} is not described for an index, and would be published without ${missing.join(" and ")}`,
    hint: 'If it is not to be published, add the classifier "Private :: Do Not Upload"; else describe it in [project]',
    ...place,
}));
const metadataThin = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-METADATA-THIN",
    severity: "warning",
    mender: "project",
    meaning: "`[project]` of a published package lacks authors, URLs, a link to its changes, classifiers or keywords.",
    why: "People find the package, its sources and what has changed by them.",
    mend: "Add what the message names. A list that is empty on purpose is left out by `ignore`.",
}, ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} lacks in [project]: ${missing.join(", ")}`,
    hint: "Add them, or list RA-METADATA-THIN under ignore",
    ...place,
}));
const licenseTable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-METADATA-LICENSE-TABLE",
    severity: "warning",
    mender: "project",
    meaning: "`project.license` is a table, the form before PEP 639.",
    why: "It is deprecated, and programs cannot tell from it which licence the package has.",
    mend: 'Write an SPDX expression, as in `license = "MIT"`, and name the files with `license-files`. `check --fix` does so where the text is such an expression.',
}, ({ package: name, value, place }) => ({
    package: name,
    message: `${name} has a table for project.license, which is deprecated`,
    hint: `Write an SPDX expression: license = ${JSON.stringify(value ?? "MIT")}, and the files as license-files`,
    ...place,
}));
const noLicence = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-METADATA-NO-LICENCE",
    severity: "warning",
    mender: "project",
    meaning: "A published package names no licence, and no licence file lies in its folder.",
    why: "Without a licence nobody may use what is published.",
    mend: 'Add `license = "…"` with an SPDX expression to `[project]`, and a LICENSE file to the package\'s folder.',
}, ({ package: name, place }) => ({
    package: name,
    message: `${name} names no licence, and has no licence file`,
    hint: 'Add license = "…" with an SPDX expression to [project], and a LICENSE file beside it',
    ...place,
}));
const noReadme = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-METADATA-NO-README",
    severity: "warning",
    mender: "project",
    meaning: "A published package has no README.",
    why: "Its page on the index will be empty.",
    mend: 'Write a README.md beside the package\'s `pyproject.toml` and name it: `readme = "README.md"`.',
}, ({ package: name, place }) => ({
    package: name,
    message: `${name} has no README`,
    hint: 'Write a README.md and name it in [project]: readme = "README.md"',
    ...place,
}));
const readmeNotNamed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-METADATA-README-NOT-NAMED",
    severity: "warning",
    mender: "project",
    meaning: "A published package has a README that `[project]` does not name.",
    why: "Its page on the index will be empty: build backends take only the README that is named.",
    mend: 'Add `readme = "README.md"` to `[project]`. `check --fix` does so.',
}, ({ package: name, readme, place }) => ({
    package: name,
    message: `${name} has a ${readme} that [project] does not name`,
    hint: `Add readme = ${JSON.stringify(readme)} to [project]`,
    ...place,
}));
const versionNotCanonical = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-VERSION-NOT-CANONICAL",
    severity: "notice",
    mender: "project",
    meaning: "A version is not written as PEP 440 would.",
    why: "File names, the index and tags show the canonical spelling, so the two look like different versions.",
    mend: "Write the canonical spelling. `check --fix` does so.",
}, ({ package: name, version, canonical, place }) => ({
    package: name,
    message: `${name} has the version ${JSON.stringify(version)}, whose canonical spelling is ${canonical}`,
    hint: `Write ${canonical}`,
    ...place,
}));
const versionDiffersInSource = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-VERSION-DIFFERS-IN-SOURCE",
    severity: "warning",
    mender: "project",
    meaning: "A package's sources say another version than its `pyproject.toml`.",
    why: "A user who asks the package for its version is told the wrong one.",
    mend: "Set both to the same version, or read it with `importlib.metadata.version`.",
}, ({ package: name, version, other, place }) => ({
    package: name,
    message: `${name} is ${version} in ${place.file}:${place.line ?? 1} and ${JSON.stringify(other.version)} in ${other.place.file}:${other.place.line ?? 1}`,
    hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(name)})`,
    ...other.place,
}));
const nameNotNormal = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-NAME-NOT-NORMALIZED",
    severity: "notice",
    mender: "project",
    meaning: "A package's name is not written in its normalised form: lower case, with `-` between words.",
    why: "Indexes, tags and file names use the normalised form, so people meet two names for one package.",
    mend: "Write the normalised name, unless the other is the one that people know.",
}, ({ package: name, raw, place }) => ({
    package: name,
    message: `The name ${raw} is ${name} on an index`,
    hint: `Write ${name}, unless ${raw} is the name that people know`,
    ...place,
}));
const nameTooSimilar = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-NAME-TOO-SIMILAR",
    severity: "warning",
    mender: "project",
    meaning: "Two published packages have names that PyPI takes for the same: letter case, `-`, `_`, `.`, and 1, l, i, 0, o apart.",
    why: "PyPI refuses a new project whose name is too similar to one that exists.",
    mend: "Rename the one that is not on the index yet.",
}, ({ package: name, other, place }) => ({
    package: name,
    message: `PyPI takes the names ${other} and ${name} for too similar`,
    hint: "Rename the one that is not on the index yet",
    ...place,
}));
const nameOfOthers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-NAME-BELONGS-TO-OTHERS",
    severity: "warning",
    mender: "project",
    meaning: "The index has a project with a package's name, and every source repository that this project names is somebody else's.",
    why: "The upload will be refused, perhaps after other packages of the release went up; whoever installs by that name gets the other project.",
    mend: "Look at the project's page on the index. If it is not yours, rename the package, or mark it private. If it is, correct its URLs, or list the code with the package under `ignore`.",
}, ({ package: name, index, found, own, place }) => ({
    package: name,
    message: `${index} has a project ${name} that seems to belong to others: it names ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(found)}, not ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(own)}`,
    hint: `Rename the package or mark it private; if the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${name} under ignore`,
    ...place,
}));


/***/ }),

/***/ 1775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prereleaseRefused: () => (/* binding */ prereleaseRefused),
/* harmony export */   versionFromTags: () => (/* binding */ versionFromTags),
/* harmony export */   versionNotReadable: () => (/* binding */ versionNotReadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const versionNotReadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-VERSION-NOT-READABLE",
    severity: "warning",
    mender: "project",
    meaning: "The version of a package is dynamic, and cannot be read without running the project's code.",
    why: "A guard runs no project code, so it can judge neither this version nor the changelog and tag by it. `publish` asks the build backend.",
    mend: "Write the version in `[project]`, or let the build backend take it from a file by a plain pattern or attribute.",
}, ({ package: name, why, place }) => ({
    package: name,
    message: `The version of ${name} cannot be read here: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
    ...place,
}));
const versionFromTags = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-VERSION-FROM-TAGS",
    severity: "notice",
    mender: "project",
    meaning: "A package takes its version from git's tags, so before the tag there is no version to validate.",
    why: "Version, changelog and progress are judged in tag mode, by the version of the tag.",
    mend: "Nothing needs to be done. Validate the tag when it is pushed.",
}, ({ packages, tool, place }) => ({
    message: packages.length === 1
        ? `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)} gets its version from the tag that releases it, by ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tool)}`
        : `${packages.length} packages get their versions from the tags that release them, by ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tool)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Nothing needs to be done: the version is validated with its tag",
    ...place,
}));
const prereleaseRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-VERSION-NOT-STABLE",
    severity: "error",
    mender: "project",
    meaning: "`channel` is `stable` and a version to be released is an alpha, beta, candidate or development version.",
    why: "Who installs from the stable channel does not expect pre-releases.",
    mend: "Set the final version, or set `channel` to `any`.",
}, ({ package: name, version, place }) => ({
    package: name,
    message: `channel is stable, but ${name} has the pre-release version ${version}`,
    hint: "Set the final version, or channel to any",
    ...place,
}));


/***/ }),

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockDiffers: () => (/* binding */ lockDiffers),
/* harmony export */   lockLacksMember: () => (/* binding */ lockLacksMember),
/* harmony export */   versionFileAmbiguous: () => (/* binding */ versionFileAmbiguous),
/* harmony export */   versionFileDiffers: () => (/* binding */ versionFileDiffers),
/* harmony export */   versionFileEntryInvalid: () => (/* binding */ versionFileEntryInvalid),
/* harmony export */   versionFileMissing: () => (/* binding */ versionFileMissing),
/* harmony export */   versionFileNoMatch: () => (/* binding */ versionFileNoMatch),
/* harmony export */   versionFileNoPackage: () => (/* binding */ versionFileNoPackage),
/* harmony export */   versionFileNoVersion: () => (/* binding */ versionFileNoVersion),
/* harmony export */   versionFileOutside: () => (/* binding */ versionFileOutside),
/* harmony export */   versionFilePatternInvalid: () => (/* binding */ versionFilePatternInvalid),
/* harmony export */   versionFileUnreadable: () => (/* binding */ versionFileUnreadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);


const at = ({ version, place: { file, line } }) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(version)} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)}${line === undefined ? "" : `:${line}`}`;
const lockLacksMember = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SOURCES-LOCK-LACKS",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` has no entry for a member of the workspace.",
    why: "The lock is older than the workspace: `uv sync --locked` and `publish` refuse it.",
    mend: "Run `uv lock` and commit the file.",
}, ({ package: name, lock, place }) => ({
    package: name,
    message: `${lock} has no entry for ${name}, which is a member by ${place.file}`,
    hint: "Run uv lock and commit the file",
    ...place,
}));
const lockDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SOURCES-LOCK-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` has another version of a member than its `pyproject.toml`.",
    why: "The version was set and not locked, so what was tested is not what is released; `publish` refuses the lock.",
    mend: "Run `uv lock` and commit the file.",
}, ({ package: name, own, locked }) => ({
    package: name,
    message: `${name} has two versions: ${at(own)} and ${at(locked)}`,
    hint: "Run uv lock and commit the file",
    ...locked.place,
}));
const versionFileDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SOURCES-VERSION-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` names has another version than the package.",
    why: "One of the two is out of date, and people will be told the wrong version.",
    mend: "Set both to the version that is to be released.",
}, ({ package: name, own, other }) => ({
    package: name,
    message: `${name} has two versions: ${at(own)} and ${at(other)}`,
    hint: `Set the version in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(other.place.file)} to ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(own.version)}, or that of the package`,
    ...other.place,
}));
const versionFileEntryInvalid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-ENTRY-INVALID",
    severity: "error",
    mender: "usage",
    meaning: "A line of `version-files` cannot be read.",
    why: "A place of the version that is not read may differ without a word.",
    mend: "Write `path: regex`, where the group `version`, or the only group, is the version; or `path#key.path` for a TOML, JSON or YAML file.",
}, ({ entry, why }) => ({
    message: `version-files: ${why}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(entry)}`,
    hint: "Write path: regex with one group, or path#key.path of a TOML, JSON or YAML file",
}));
const versionFilePatternInvalid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-PATTERN-INVALID",
    severity: "error",
    mender: "usage",
    meaning: "The regular expression of a line of `version-files` cannot be used.",
    why: "Expressions are RE2's, which take time linear in the text: there are no back-references and no look-arounds.",
    mend: "Correct the expression. https://github.com/google/re2/wiki/Syntax has the syntax.",
}, ({ entry, why }) => ({
    message: `version-files: the expression cannot be used, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(why)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(entry)}`,
    hint: "Write an expression of RE2's syntax with one group, or with one named version",
}));
const versionFileMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` names does not exist.",
    why: "The entry is out of date, or the file was to be there.",
    mend: "Correct the path, which counts from the workspace's root, or remove the line.",
}, ({ file }) => ({
    message: `version-files names a file that does not exist: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)}`,
    hint: "Correct the path, which counts from the workspace's root, or remove the line",
}));
const versionFileOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-OUTSIDE",
    severity: "error",
    mender: "usage",
    meaning: "A path in `version-files`, or a link on its way, leads out of the repository.",
    why: "What lies elsewhere is no part of the project, and its content must not come into a report.",
    mend: "Name a file of the repository, by its path from the workspace's root.",
}, ({ file }) => ({
    message: `version-files names a file outside of the repository: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)}`,
    hint: "Name a file of the repository, by its path from the workspace's root",
}));
const versionFileUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` looks into by a key path is no TOML, JSON or YAML.",
    why: "Its version cannot be compared.",
    mend: "Mend the file at the line that the message names, or use `path: regex`.",
}, ({ why, place }) => ({
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(place.file)} cannot be read for its version: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(why)}`,
    hint: "Mend the file at that line, or find the version by path: regex",
    ...place,
}));
const versionFileNoMatch = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-NO-MATCH",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` names has no version at the place that the line tells.",
    why: "The file or the line has changed, so the version there is no longer compared.",
    mend: "Correct the expression or the key path, or put the version back into the file.",
}, ({ what, file }) => ({
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)} has no version: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(what)}`,
    hint: "Correct the line of version-files, or put the version back into the file",
    file,
}));
const versionFileAmbiguous = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-AMBIGUOUS",
    severity: "error",
    mender: "project",
    meaning: "The expression of a line of `version-files` finds several versions that differ.",
    why: "Nobody can tell which of them is the package's.",
    mend: "Make the expression so narrow that it finds one place, or set all of them to one version.",
}, ({ found: [one, other] }) => ({
    message: `The expression finds two versions: ${at(one)} and ${at(other)}`,
    hint: "Make the expression of version-files narrower, or set both to one version",
    ...other.place,
}));
const versionFileNoVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-NO-VERSION",
    severity: "error",
    mender: "project",
    meaning: "What a line of `version-files` finds is no version by PEP 440.",
    why: "It cannot be compared with the package's version.",
    mend: "Correct the value, or the expression or key path that finds it.",
}, ({ value, place }) => ({
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(place.file)} has a value that is no version: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(value.slice(0, 80))}`,
    hint: "Correct the value, or the line of version-files that finds it",
    ...place,
}));
const versionFileNoPackage = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-VERSION-FILE-NO-PACKAGE",
    severity: "error",
    mender: "usage",
    meaning: "A file that `version-files` names lies in no package's folder, and the packages have different versions.",
    why: "Nobody can tell which package's version it is to have.",
    mend: "Name files in the folders of packages, or remove the line.",
}, ({ file, packages }) => ({
    message: `Which version ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)} is to have is open: it lies in the folder of none of ${packages.slice(0, 5).join(", ")}, which have different versions`,
    hint: "Name files in the folders of packages, or remove the line from version-files",
}));


/***/ }),

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readLockedPackages)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);

/**
 * Reads the entries of local packages line by line, as uv writes them: most of a lock is about strangers, and parsing it
 * would take longer than all that is asked of it. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
const readLockedPackages = (text) => {
    const locals = new Map();
    let entry;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.startsWith("["))
            entry = line === "[[package]]" ? { line: index + 1 } : undefined;
        if (entry === undefined)
            continue;
        const [, key, value] = /^(name|version) = "([^"]*)"$/.exec(line) ?? [];
        if (key !== undefined)
            entry = { ...entry, [key]: value, line: index + 1 };
        const isLocal = /^source = \{ (?:editable|virtual|directory) = /.test(line);
        if (!isLocal || entry.name === undefined || !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(entry.name))
            continue;
        locals.set((0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(entry.name), { version: entry.version, line: entry.line });
    }
    return locals;
};


/***/ }),

/***/ 2061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeRelease: () => (/* binding */ judgeRelease)
});

// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(5908);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/source-text.js

/** The git top level, absolute; the root itself without git. */
const topOf = ({ root, prefix }) => prefix === "" ? root : root.slice(0, root.length - prefix.length - 1) || "/";
const leads = (folder, path) => (0,workspace_path/* relative */.V8)(folder, path).split("/", 1)[0] === ".." ? "outside" : "inside";
/**
 * Reads of a workspace's files that stay in its git repository: what a path or link leads to elsewhere belongs to the
 * machine, not to the project, and its words must not come into a report.
 */
const sourceReader = (files, workspace) => {
    const top = topOf(workspace);
    return (path) => {
        const asked = (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(workspace.root, path));
        if ((0,workspace_path/* isAbsolute */.oP)(path) || leads(top, asked) === "outside")
            return { kind: "outside" };
        const real = files.realPath(asked);
        if (real === undefined)
            return { kind: "missing" };
        const file = (0,workspace_path/* relative */.V8)(top, real);
        if (leads(top, real) === "outside" || isGitsOwn(file))
            return { kind: "outside" };
        const text = files.readText(real);
        return text === undefined ? { kind: "missing" } : { kind: "text", text, file };
    };
};
/** Git's folder may hold credentials. */
const isGitsOwn = (path) => path.split("/").includes(".git");

;// CONCATENATED MODULE: ./.build/js/domain/changelog/changelog-file.js


/** In the order in which they are looked for, in any letter case. */
const usualNames = ["CHANGELOG.md", "CHANGES.md", "HISTORY.md", "NEWS.md", "RELEASE_NOTES.md", "RELEASES.md"];
/**
 * Finds and reads the changelogs of packages: the path that the input `changelog` gives, with `{name}` and `{path}` for
 * the package's; without it, a file of a usual name beside the package, else beside the root. Each file is read once.
 */
const readChangelogs = async (files, workspace, { members, pattern }) => {
    // What reads Markdown takes its time to load.
    const { readChangelog } = await Promise.all(/* import() */[__webpack_require__.e(7031), __webpack_require__.e(9702), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 285));
    const read = sourceReader(files, workspace);
    const names = workspace.members.map(({ name }) => name);
    const parsed = new Map();
    const open = (path, isFallback) => {
        const source = read(path);
        if (source.kind === "outside")
            return { kind: "outside", file: inFindings(workspace, path) };
        if (source.kind === "missing")
            return undefined;
        const changelog = parsed.get(source.file) ?? readChangelog(source.text, names);
        parsed.set(source.file, changelog);
        return { kind: "found", file: source.file, changelog, isFallback };
    };
    const usual = (folder) => usualIn(files, workspace, folder);
    return new Map(members.map(({ name, rawName, path }) => {
        if (pattern !== undefined) {
            const isPattern = /\{(?:name|path)\}/.test(pattern);
            const named = (0,workspace_path/* normalize */.S8)(pattern.replaceAll("{name}", rawName).replaceAll("{path}", path));
            return [name, open(named, false) ?? missing(workspace, [named], !isPattern)];
        }
        const own = usual(path);
        const shared = usual(".");
        const found = (own === undefined ? undefined : open(own, false)) ?? (shared === undefined ? undefined : open(shared, true));
        return [
            name,
            found ??
                missing(workspace, usualNames.map((each) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(path, each))), false),
        ];
    }));
};
const inFindings = ({ prefix }, path) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path));
const missing = (workspace, paths, isNamed) => ({
    kind: "missing",
    looked: paths.map((path) => inFindings(workspace, path)),
    isNamed,
});
const usualIn = (files, { root }, folder) => {
    const entries = files.list((0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(root, folder))) ?? [];
    const byName = new Map(entries.map(({ name, kind }) => [name.toLowerCase(), kind === "file" ? name : undefined]));
    const name = usualNames.map((usual) => byName.get(usual.toLowerCase())).find((found) => found !== undefined);
    return name === undefined ? undefined : (0,workspace_path/* join */.fj)(folder, name);
};

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(460);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/section.js

/** What a section says, without its heading and the blank lines around. */
const notesOf = ({ lines }, { headingEnd, end }) => {
    const isBlank = (line) => lines[line - 1].trim() === "";
    let first = headingEnd + 1;
    let last = end;
    while (first <= last && isBlank(first))
        first += 1;
    while (last >= first && isBlank(last))
        last -= 1;
    return lines
        .slice(first - 1, last)
        .join("\n")
        .trimEnd();
};
/** The sections that are about a package's release or about all packages, not those of other packages. */
const sectionsFor = ({ sections }, name) => sections.filter((section) => section.name === undefined || section.name === name);
/** Whether a section is about that version, by PEP 440: `1.0` is about `1.0.0`, too. */
const isAbout = ({ versions }, version) => versions.some((each) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(each), version) === 0);

// EXTERNAL MODULE: ./.build/js/domain/plan/check-tag.js
var check_tag = __webpack_require__(8220);
// EXTERNAL MODULE: ./.build/js/domain/problem/changelog.js
var changelog = __webpack_require__(1783);
;// CONCATENATED MODULE: ./.build/js/domain/validation/changelog.js




/** Whether a package's changelog says what its release changes: in a section of its own, with content, at the top. */
const checkChangelog = (check) => {
    const { file, member, required, isReleasing } = check;
    const { name } = member;
    const skipped = required === "false" ? "require-changelog is false" : isReleasing ? undefined : "nothing to release";
    const isAsked = skipped === undefined;
    const judged = (found, notes) => isAsked ? { findings: found, skipped, notes } : { findings: [], skipped, notes };
    if (file.kind === "outside")
        return judged([(0,changelog.changelogOutside)({ package: name, file: file.file })]);
    if (file.kind === "missing" || !isOf(member, file, check)) {
        const isRequired = required === "true" || (file.kind === "missing" && file.isNamed);
        const looked = file.kind === "missing" ? file.looked : [file.file];
        if (isRequired)
            return judged([(0,changelog.changelogMissing)({ package: name, looked })]);
        return { findings: [], skipped: skipped ?? "there is no changelog", notes: undefined };
    }
    const version = (0,python_version/* canonicalVersion */.Bp)(check.versions.get(name)?.version ?? "");
    if (version === undefined)
        return { findings: [], skipped: skipped ?? "the version is not known", notes: undefined };
    const sections = sectionsFor(file.changelog, name);
    const section = sectionOf(sections, { name, version });
    const notes = section?.hasContent ? notesOf(file.changelog, section) : undefined;
    return judged(isAsked ? judgeSection({ ...check, sections, section, version, file: file.file }) : [], notes);
};
/**
 * Whether a changelog counts as the package's. One that lies beside the root for want of another does, unless the root is
 * a package with a version of its own and the file does not name this package: then it is the root's alone.
 */
const isOf = ({ name, path }, { changelog, isFallback }, { workspace, versions, required }) => {
    if (!isFallback || path === "." || required === "true")
        return true;
    const root = workspace.members.find((member) => member.path === "." && member.isPackage);
    if (root === undefined || changelog.sections.some((section) => section.name === name))
        return true;
    const own = versions.get(name)?.version;
    const others = versions.get(root.name)?.version ?? root.version;
    return own !== undefined && others !== undefined && (0,python_version/* parseVersion */.ot)(others) !== undefined && (0,check_tag/* isSameVersion */.p)(own, others);
};
/** The section of a version: rather one that names the package, then one that says something, then the innermost. */
const sectionOf = (sections, { name, version }) => {
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    const rank = (section) => (section.name === name ? 100 : 0) + (section.hasContent ? 10 : 0) + section.level;
    return sections
        .filter((section) => isAbout(section, parsed))
        .reduce((best, each) => (best === undefined || rank(each) > rank(best) ? each : best), undefined);
};
const judgeSection = ({ member, mode, file, sections, section, version }) => {
    const about = { package: member.name, version };
    const releases = sections.filter(({ versions }) => versions.length > 0);
    if (section === undefined) {
        const unreleased = sections.find(({ isUnreleased }) => isUnreleased);
        const line = (unreleased ?? releases[0])?.line ?? 1;
        return [(0,changelog.changelogNoSection)({ ...about, hasUnreleased: unreleased !== undefined, place: { file, line } })];
    }
    const place = { file, line: section.line };
    const [top] = releases;
    const isTop = top === undefined || (section.line >= top.line && section.line <= top.end);
    return [
        ...(section.hasContent ? [] : [(0,changelog.changelogEmptySection)({ ...about, place })]),
        ...(isTop ? [] : [(0,changelog.changelogNotTop)({ ...about, top: top.versions.join("/"), topLine: top.line, place })]),
        ...(mode === "tag" && section.isUnreleased ? [(0,changelog.changelogUnreleased)({ ...about, place })] : []),
    ];
};

// EXTERNAL MODULE: ./.build/js/domain/problem/history.js
var problem_history = __webpack_require__(8729);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(4092);
;// CONCATENATED MODULE: ./.build/js/domain/validation/judge-package.js



/** Where a version stands behind what its line has released. */
const checkProgress = (name, { version, place }, judgement) => {
    const { isBehind, previous } = judgement;
    if (!isBehind || previous === undefined)
        return [];
    return [(0,problem_history.versionBehind)({ name, version, last: previous.version, from: previous.tag ?? "on the index", place })];
};
/** What a validation says of a package. An error that is about no package speaks against every release. */
const packageValidation = ({ name, version: written, judgement, notes }, { tag, tagFormats, findings }) => {
    const { state, reason, previous, isReleased } = judgement;
    const version = written === undefined ? undefined : ((0,python_version/* canonicalVersion */.Bp)(written) ?? written);
    const errors = findings.filter(({ severity }) => severity === "error");
    const error = errors.find((finding) => finding.package === name) ??
        (state === "idle" ? undefined : errors.find((finding) => finding.package === undefined));
    const wouldBe = version === undefined ? undefined : (0,tag_format/* formatTag */._3)(tagFormats, { name, version });
    const parsed = (0,python_version/* parseVersion */.ot)(version ?? "");
    return {
        name,
        version,
        state: error === undefined ? state : "invalid",
        reason: error === undefined ? reason : error.message,
        tag: isOfTag(parsed, tag) ? tag?.text : isReleased ? (previous?.tag ?? wouldBe) : wouldBe,
        previous,
        isReleased,
        isPrerelease: parsed !== undefined && (0,python_version/* isPrerelease */.V1)(parsed),
        notes,
    };
};
/** Whether the tag that is validated is this release's. */
const isOfTag = (version, tag) => tag !== undefined &&
    (tag.match.kind === "package" ||
        (version !== undefined && (0,python_version/* compareVersions */.Zy)(version, (0,python_version/* parseVersion */.ot)(tag.match.version)) === 0));

;// CONCATENATED MODULE: ./.build/js/domain/validation/progress.js

/**
 * Compares a version with the releases of its line: those that have the longest beginning of its release number in
 * common with it. So 3.1.9 goes on after 3.1.8 when 3.2.0 is out, and 3.1.0 does not come after 3.2.0 where there was no
 * 3.1 before. A pre-release counts for its own target version alone: 3.2.0rc1 is in nobody's way but 3.2.0b1's.
 */
const progressOf = (text, releases) => {
    const version = (0,python_version/* parseVersion */.ot)(text);
    let line = -1;
    let last;
    for (const release of releases) {
        const other = (0,python_version/* parseVersion */.ot)(release.version);
        const order = (0,python_version/* compareVersions */.Zy)(version, other);
        if (order === 0)
            return { kind: "same", last: release };
        const common = commonParts(version, other);
        if (common < line || ((0,python_version/* isPrerelease */.V1)(other) && common !== wholeNumber))
            continue;
        if (common > line || (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(last.version), other) < 0)
            last = release;
        line = common;
    }
    if (last === undefined)
        return { kind: "first" };
    return { kind: (0,python_version/* compareVersions */.Zy)(version, (0,python_version/* parseVersion */.ot)(last.version)) > 0 ? "ahead" : "behind", last };
};
const wholeNumber = Number.POSITIVE_INFINITY;
/** How many parts of their release numbers are the same from the beginning; `1.2` and `1.2.0` have all in common. */
const commonParts = (a, b) => {
    if (a.epoch !== b.epoch)
        return 0;
    const length = Math.max(a.release.length, b.release.length);
    for (let part = 0; part < length; part += 1) {
        if ((a.release[part] ?? 0n) !== (b.release[part] ?? 0n))
            return part;
    }
    return wholeNumber;
};

;// CONCATENATED MODULE: ./.build/js/domain/validation/state.js



/** Judges a package by the tag that releases it, or on a branch. */
const judge = (candidate, { mode, tag }) => {
    const { version } = candidate;
    if (version === undefined) {
        // What a tag names is released all the same: the build backend knows the version.
        const state = mode === "tag" ? "ready" : "idle";
        return { state, reason: "its version is not known here", previous: undefined, isReleased: false, isBehind: false };
    }
    const known = { ...candidate, version };
    return tag === undefined ? onBranch(known) : byTag(known, tag.match);
};
const onBranch = ({ version, releases, isNamed }) => {
    const progress = progressOf(version, releases);
    if (progress.kind === "same")
        return left("idle", `${version} is released`, progress);
    if ((0,python_version/* isDevelopment */.yz)((0,python_version/* parseVersion */.ot)(version)) && !isNamed) {
        return left("idle", `${version} is a development version`, progress);
    }
    return toRelease(version, progress);
};
const byTag = ({ version, releases, isOnIndex }, tag) => {
    const progress = progressOf(version, releases);
    if (isOnIndex === true)
        return left("released", `${version} is on the index`, progress);
    // Another tag of the same release may have been pushed along with this one.
    const isOfTag = tag.kind === "package" || (0,check_tag/* isSameVersion */.p)(version, tag.version);
    if (progress.kind !== "same")
        return toRelease(version, progress);
    if (!isOfTag && isOnIndex === undefined)
        return left("idle", `${version} is released`, progress);
    const before = releases.filter((release) => !(0,check_tag/* isSameVersion */.p)(release.version, version));
    return toRelease(version, progressOf(version, before));
};
const left = (state, reason, progress) => ({
    state,
    reason,
    previous: lastOf(progress),
    isReleased: progress.kind === "same",
    isBehind: false,
});
const toRelease = (version, progress) => {
    const previous = lastOf(progress);
    return {
        state: "ready",
        reason: previous === undefined ? `${version} is a first release` : `${version} comes after ${previous.version}`,
        previous,
        isReleased: false,
        isBehind: progress.kind === "behind",
    };
};
const lastOf = (progress) => (progress.kind === "first" ? undefined : progress.last);
/** The state of a workspace: what is worst, then what is to be done. */
const stateOfAll = (states) => ["invalid", "ready", "released"].find((state) => states.includes(state)) ?? "idle";

// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(7433);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-metadata.js
var check_metadata = __webpack_require__(7515);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(3654);
// EXTERNAL MODULE: ./.build/js/domain/problem/version-rules.js
var version_rules = __webpack_require__(1775);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(7285);
// EXTERNAL MODULE: ./.build/js/domain/toml/spans.js
var spans = __webpack_require__(5383);
;// CONCATENATED MODULE: ./.build/js/domain/version-origin/origin.js
const unknown = (why) => ({ kind: "unknown", why });
/** Why a file that settings name gives no version. */
const absence = ({ kind }, path) => unknown(kind === "missing" ? `there is no ${path}` : `${path} lies outside of the repository`);

;// CONCATENATED MODULE: ./.build/js/domain/version-origin/cargo.js





/** The version of maturin's crate, which may be its Cargo workspace's. https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table */
const readCargoVersion = ({ member, read }) => {
    const maturin = shapes/* aTable */.Q5.accepts(member.tool.maturin) ? member.tool.maturin : {};
    const setting = maturin["manifest-path"];
    const path = shapes/* aString */.z1.accepts(setting) ? setting : "Cargo.toml";
    const source = read(path);
    if (source.kind !== "text")
        return absence(source, path);
    const crate = tableOf(source, "package");
    if (shapes/* aString */.z1.accepts(crate.version))
        return stated(source, crate.version, ["package", "version"]);
    const isInherited = shapes/* aTable */.Q5.accepts(crate.version) && crate.version.workspace === true;
    if (!isInherited)
        return unknown(`${source.file} has no version`);
    for (let folder = (0,workspace_path/* join */.fj)(path, "..");; folder = (0,workspace_path/* join */.fj)(folder, "..")) {
        const above = read((0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(folder, "Cargo.toml")));
        if (above.kind === "outside")
            return unknown(`no Cargo.toml above ${source.file} has a version for its workspace`);
        const shared = above.kind === "text" ? tableOf(above, "workspace", "package") : {};
        if (above.kind === "text" && shapes/* aString */.z1.accepts(shared.version)) {
            return stated(above, shared.version, ["workspace", "package", "version"]);
        }
    }
};
const tableOf = ({ text }, ...keys) => {
    const parsed = (0,parse/* parseToml */.M)(text);
    let table = parsed.ok ? parsed.table : {};
    for (const key of keys) {
        const inner = table[key];
        table = shapes/* aTable */.Q5.accepts(inner) ? inner : {};
    }
    return table;
};
const stated = ({ text, file }, version, path) => {
    const document = (0,spans/* openToml */.Jm)(text);
    return { kind: "stated", stated: { version, place: { file, ...(document && (0,spans/* placeIn */.VV)(document, path)) } } };
};

// EXTERNAL MODULE: ./.build/js/domain/pattern.js
var domain_pattern = __webpack_require__(6035);
;// CONCATENATED MODULE: ./.build/js/domain/version-origin/text.js


/** The version that an expression, or a plain assignment, finds in a file. */
const searchText = async (search) => {
    const { source, path, expression, group, assignment } = search;
    if (source.kind !== "text")
        return absence(source, path);
    const { text, file } = source;
    if (expression === undefined)
        return found(source, assignment.exec(text)) ?? unknown(`${file} assigns none`);
    const pattern = await (0,domain_pattern/* compilePattern */.E)(expression);
    if ("why" in pattern)
        return unknown(`the pattern ${expression} cannot be used here, ${pattern.why}`);
    const position = typeof group === "number" ? group : pattern.names.get(group);
    for (const { index, text: match, groups } of pattern.matchAll(text)) {
        const version = groups[position ?? -1];
        return version === undefined
            ? unknown(`the pattern ${expression} has no group for it`)
            : text_stated(source, index + match.indexOf(version), version);
    }
    return unknown(`the pattern ${expression} finds none in ${file}`);
};
/** The version that is all that a file holds. */
const readWholeFile = (source, path) => source.kind === "text" ? text_stated(source, source.text.search(/\S/), source.text.trim()) : absence(source, path);
/** What the group `version` of a match says, with its line. */
const found = (source, match) => {
    const version = match?.groups?.version;
    return match === null || version === undefined ? undefined : text_stated(source, match.index, version);
};
const text_stated = ({ text, file }, offset, version) => ({
    kind: "stated",
    stated: { version, place: { file, line: text.slice(0, Math.max(0, offset)).split("\n").length } },
});

;// CONCATENATED MODULE: ./.build/js/domain/version-origin/python-module.js



/**
 * Where a module may stand, in setuptools' order: where `package-dir` puts it, beside `pyproject.toml`, below `src`.
 * https://setuptools.pypa.io/en/latest/userguide/package_discovery.html
 */
const modulePaths = (module, packageDirs) => {
    const path = module.replaceAll(".", "/");
    const [top = ""] = path.split("/", 1);
    const own = shapes/* aString */.z1.accepts(packageDirs[top]) ? [`${packageDirs[top]}${path.slice(top.length)}`] : [];
    const base = shapes/* aString */.z1.accepts(packageDirs[""]) ? [`${packageDirs[""]}/${path}`] : [];
    return [...own, ...base, path, `src/${path}`].flatMap((each) => [`${each}.py`, `${each}/__init__.py`]);
};
/** The first of some files that is there. */
const firstModule = (read, paths) => {
    for (const path of paths) {
        const source = read(path);
        if (source.kind !== "missing")
            return source;
    }
    return { kind: "missing" };
};
/** The text that a module assigns to a name, where it is a plain text. */
const readAttribute = (source, name) => {
    if (source.kind === "missing")
        return unknown(`the module that assigns ${name} is not there`);
    if (source.kind === "outside")
        return unknown(`the module that assigns ${name} lies outside of the repository`);
    const assignment = new RegExp(`^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(["'])(?<version>[^"'\\n]*)\\1[ \\t]*(?:#.*)?\\r?$`, "m");
    const version = /^\w+$/.test(name) ? found(source, assignment.exec(source.text)) : undefined;
    return version ?? unknown(`${source.file} assigns no plain text to ${name}`);
};

;// CONCATENATED MODULE: ./.build/js/domain/version-origin/resolve.js







/**
 * Finds a version as the build backend would, by reading and without running anything: from `[project]`, the file or
 * attribute that the backend's settings name, or `Cargo.toml`.
 */
const originOf = async (workspace, member, read) => {
    if (member.version !== undefined) {
        return {
            kind: "stated",
            stated: { version: member.version, place: (0,member_place/* memberPlace */.ib)(workspace, member, ["project", "version"]) },
        };
    }
    const project = { member, read: (path) => read((0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(member.path, path))) };
    const backend = backends.find(({ of }) => of.test(member.buildBackend ?? "setuptools"));
    return (await backend?.origin(project)) ?? unknown(`${member.buildBackend} is asked for it when it is built`);
};
const tags = (tool) => ({ kind: "tags", tool });
const tableIn = (table, ...keys) => {
    const [first, ...rest] = keys;
    if (first === undefined)
        return table;
    const inner = table[first];
    return shapes/* aTable */.Q5.accepts(inner) ? tableIn(inner, ...rest) : Object.create(null);
};
const stringAt = (table, key) => shapes/* aString */.z1.accepts(table[key]) ? table[key] : undefined;
/** https://hatch.pypa.io/latest/version/ */
const hatch = async ({ member, read }) => {
    const table = tableIn(member.tool, "hatch", "version");
    const source = stringAt(table, "source") ?? "regex";
    if (tagSources.has(source))
        return tags(source === "vcs" ? "hatch-vcs" : source);
    if (source !== "regex")
        return unknown(`hatchling's version source ${source} runs code`);
    const path = stringAt(table, "path");
    if (path === undefined)
        return unknown("[tool.hatch.version] names no path");
    const expression = stringAt(table, "pattern");
    const assignment = /^(?:__version__|VERSION) *= *(["'])v?(?<version>.+?)\1/im;
    return await searchText({ source: read(path), path, expression, group: "version", assignment });
};
const tagSources = new Set(["vcs", "uv-dynamic-versioning", "versioningit"]);
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
const setuptools = ({ member, read }) => {
    const tool = buildTools(member).find((name) => tagTools.has(name));
    if (tool !== undefined)
        return tags(tool);
    const table = tableIn(member.tool, "setuptools", "dynamic", "version");
    const file = table.file;
    const [first, ...others] = Array.isArray(file) ? file : [file];
    if (shapes/* aString */.z1.accepts(first) && others.length === 0)
        return readWholeFile(read(first), first);
    const attr = stringAt(table, "attr");
    if (attr === undefined)
        return unknown("setup.py or setup.cfg gives it");
    const cut = attr.lastIndexOf(".");
    const folders = tableIn(member.tool, "setuptools", "package-dir");
    return readAttribute(firstModule(read, modulePaths(attr.slice(0, cut), folders)), attr.slice(cut + 1));
};
const tagTools = new Set(["setuptools-scm", "setuptools-git-versioning", "versioningit", "vcs-versioning"]);
const buildTools = ({ requirements }) => requirements.filter(({ table }) => table === "build-system.requires").map(({ requirement }) => requirement.name);
/** https://flit.pypa.io/en/stable/pyproject_toml.html */
const flit = ({ member, read }) => {
    const name = stringAt(tableIn(member.tool, "flit", "module"), "name") ?? member.rawName.replaceAll("-", "_");
    return readAttribute(firstModule(read, modulePaths(name, {})), "__version__");
};
/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
const pdm = async ({ member, read }) => {
    const table = tableIn(member.tool, "pdm", "version");
    const source = stringAt(table, "source");
    if (source === "scm")
        return tags("pdm-backend");
    const path = stringAt(table, "path");
    if (source !== "file" || path === undefined)
        return unknown("[tool.pdm.version] names no file");
    const expression = stringAt(table, "pattern");
    const assignment = /^(?:__version__|VERSION)\s*=\s*["'](?<version>.+?)["'][ \t]*(?:#.*)?\r?$/m;
    return await searchText({ source: read(path), path, expression, group: 1, assignment });
};
/** https://python-poetry.org/docs/pyproject/#version */
const poetry = ({ member }) => {
    const plugin = buildTools(member).find((name) => name === "poetry-dynamic-versioning");
    return plugin === undefined ? unknown("poetry-core is asked for it when it is built") : tags(plugin);
};
const backends = [
    { of: /^hatchling\b/, origin: hatch },
    { of: /^setuptools\b/, origin: setuptools },
    { of: /^flit_core\b/, origin: flit },
    { of: /^flit_scm\b/, origin: () => tags("flit-scm") },
    { of: /^pdm\b/, origin: pdm },
    { of: /^(?:poetry\.core|poetry_dynamic_versioning)\b/, origin: poetry },
    { of: /^maturin\b/, origin: readCargoVersion },
];

;// CONCATENATED MODULE: ./.build/js/domain/validation/version.js






/** Finds the versions, dynamic ones too, without running project code. */
const readVersions = async ({ workspace, members, read, tag }) => {
    const readings = await Promise.all(members.map(async (member) => {
        const { name } = member;
        const origin = await originOf(workspace, member, read);
        if (origin.kind === "stated")
            return [name, judgeStated(name, origin.stated)];
        return [
            name,
            judgeUnstated(origin, { name, place: (0,member_place/* memberPlace */.ib)(workspace, member, ["project", "dynamic"]), tag }),
        ];
    }));
    return {
        versions: new Map(readings.flatMap(([name, reading]) => ("version" in reading ? [[name, reading]] : []))),
        findings: readings.flatMap(([, reading]) => ("code" in reading ? [reading] : [])),
        untagged: readings.flatMap(([, reading]) => ("tool" in reading ? [reading] : [])),
    };
};
/** One finding for each tool: there may be a hundred packages. */
const tellUntagged = (untagged) => [...Map.groupBy(untagged, ({ tool }) => tool)].map(([tool, all]) => (0,version_rules.versionFromTags)({ packages: all.map(({ name }) => name), tool, place: all[0].place }));
const judgeStated = (name, stated) => {
    const { version, place } = stated;
    return (0,python_version/* parseVersion */.ot)(version) === undefined
        ? (0,plan.versionRefused)({ name, version, why: "is none by PEP 440", place })
        : stated;
};
const judgeUnstated = (origin, { name, place, tag }) => {
    if (origin.kind === "unknown")
        return (0,version_rules.versionNotReadable)({ package: name, why: origin.why, place });
    const isTagged = tag !== undefined && (tag.kind === "workspace" || tag.name === name);
    return isTagged ? { version: tag.version, place } : { name, tool: origin.tool, place };
};
/** What speaks against a version that is to be released, and how it is spelled better. */
const checkVersion = (check) => {
    const { name, channel, refusesLocal } = check;
    const { version, place } = check.stated;
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    const canonical = (0,python_version/* formatVersion */.qh)(parsed);
    return [
        ...(refusesLocal && (0,python_version/* isLocal */.IX)(parsed) ? [(0,plan.versionRefused)({ name, version, why: "is a local one", place })] : []),
        ...(channel === "stable" && (0,python_version/* isPrerelease */.V1)(parsed) ? [(0,version_rules.prereleaseRefused)({ package: name, version, place })] : []),
        ...(canonical === version ? [] : [(0,check_metadata.versionNotCanonical)({ package: name, version, canonical, place })]),
    ];
};

// EXTERNAL MODULE: ./.build/js/domain/plan/released.js
var plan_released = __webpack_require__(9170);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/tag/match-tag.js
var match_tag = __webpack_require__(9186);
;// CONCATENATED MODULE: ./.build/js/domain/validation/past-releases.js



/**
 * The releases that the tags of a clone stand for, by package. A package's tag is that package's. A workspace tag is the
 * root's, and of every package that goes with the workspace: that has the root's version, or where the root is no
 * package, that shares its version with all or has no tags of its own.
 */
const releasesByTag = ({ tags, formats, members, asked, versions }) => {
    const names = new Set(members.map(({ name }) => name));
    const found = tags.flatMap((tag) => {
        const match = (0,match_tag/* matchTag */._)(tag, formats, names);
        return match === undefined ? [] : [{ match, release: { version: match.version, tag } }];
    });
    const byOwner = Map.groupBy(found, ({ match }) => (match.kind === "package" ? match.name : undefined));
    const releasesOfOwner = (owner) => (byOwner.get(owner) ?? []).map(({ release }) => release);
    const root = members.find(({ path }) => path === ".");
    const isOneVersion = new Set(asked.map(({ name }) => versions.get(name))).size === 1;
    const goesWithWorkspace = ({ name }) => root === undefined ? isOneVersion || !byOwner.has(name) : versions.get(name) === versions.get(root.name);
    const ofWorkspace = releasesOfOwner(undefined);
    return new Map(asked.map((member) => {
        const own = releasesOfOwner(member.name);
        const isWhole = member === root || goesWithWorkspace(member);
        return [member.name, isWhole && ofWorkspace.length > 0 ? [...own, ...ofWorkspace] : own];
    }));
};
/** Where a version may begin in a tag: at a number, with or without a v, after what parts words. */
const versionStart = /(?<![^-_/@])v?\d/i;
/**
 * The tags in no known format that end in the very version of a package, by package: `2.2.1`, or `py-v2.2.1`, may stand for
 * its release, so that the other tags cannot say how it stands.
 */
const unreadTags = ({ tags, formats, members, asked, versions, }) => {
    const names = new Set(members.map(({ name }) => name));
    const wanted = new Set(versions.values());
    const byVersion = new Map();
    for (const tag of tags) {
        const version = (0,python_version/* canonicalVersion */.Bp)(tag.slice(tag.search(versionStart)));
        if (version === undefined || !wanted.has(version))
            continue;
        if ((0,match_tag/* matchTag */._)(tag, formats, names) === undefined)
            byVersion.set(version, tag);
    }
    return new Map(asked.flatMap(({ name }) => {
        const tag = byVersion.get(versions.get(name));
        return tag === undefined ? [] : [[name, tag]];
    }));
};
/** The releases of a package that an index has, oldest first. */
const releasesOnIndex = (files, name) => (0,plan_released/* releasesOf */.w)(files, name).map(({ version }) => ({ version, tag: undefined }));

// EXTERNAL MODULE: ./.build/js/stages/read-released.js
var read_released = __webpack_require__(1522);
;// CONCATENATED MODULE: ./.build/js/stages/past-releases.js






/**
 * Reads what was released from the tags, and where they are missing or may be, from the index, which in tag mode is asked
 * in any case: it alone knows whether the release was published.
 */
const readPastReleases = async (question, ports) => {
    const { workspace, aim, tagFormats, versions, past, index } = question;
    const tags = (past?.tags ?? []).map(({ name }) => name).filter((name) => name !== aim.tagText);
    const reading = { tags, formats: tagFormats, members: workspace.members, asked: aim.members, versions };
    const byTag = releasesByTag(reading);
    const unread = unreadTags(reading);
    const known = aim.members.filter(({ name }) => versions.has(name));
    const unsettled = known.filter(({ name }) => isUnsettled(byTag.get(name), versions.get(name), { ...question, isUnread: unread.has(name) }));
    const said = {
        findings: whatIsMissing(unsettled, unread, question),
        uncompared: index === undefined ? unsettled.map(({ name }) => name) : [],
    };
    const toAsk = aim.mode === "tag" ? known : unsettled;
    if (index === undefined || toAsk.length === 0)
        return { releases: byTag, onIndex: new Map(), ...said };
    const answer = await askIndex(toAsk, ports.openIndex(index, undefined), { versions, ...ports });
    if ("failure" in answer) {
        return { releases: byTag, onIndex: new Map(), ...said, findings: [...said.findings, ...answer.failure] };
    }
    const both = unsettled.map(({ name }) => [name, [...byTag.get(name), ...answer.releases.get(name)]]);
    return {
        releases: new Map([...byTag, ...both]),
        onIndex: aim.mode === "tag" ? answer.whole : new Map(),
        ...said,
    };
};
/** Whether the tags cannot say how a version stands: there are no others, some may be missing, or one is not understood. */
const isUnsettled = (releases, version, { aim, past, isUnread }) => {
    const progress = progressOf(version, releases);
    if (progress.kind === "same" && aim.mode === "branch")
        return false;
    const isAlone = releases.every((release) => progressOf(version, [release]).kind === "same");
    return past?.isShallow === true || isUnread || isAlone;
};
const whatIsMissing = (unsettled, unread, { past, index }) => {
    const instead = index?.title;
    if (past?.isShallow === true) {
        if (unsettled.length === 0)
            return [(0,problem_history.historyPartial)({ instead: undefined })];
        return [
            instead === undefined ? (0,problem_history.historyShallow)({ question: "what was released before" }) : (0,problem_history.historyPartial)({ instead }),
        ];
    }
    return [false, true].flatMap((isUnread) => {
        const packages = unsettled.map(({ name }) => name).filter((name) => unread.has(name) === isUnread);
        return packages.length === 0 ? [] : [(0,problem_history.noTags)({ packages, unread: unread.get(packages[0]), instead })];
    });
};
const askIndex = async (members, index, { versions, clock, signal }) => {
    try {
        const released = await (0,read_released/* readReleased */.m)({ members }, index, signal);
        const isWhole = (name) => (0,plan_released/* presenceOf */.F)((0,plan_released/* releasesOf */.w)(released, name), versions.get(name), clock.now()).kind === "whole";
        return {
            releases: new Map(members.map(({ name }) => [name, releasesOnIndex(released, name)])),
            whole: new Map(members.map(({ name }) => [name, isWhole(name)])),
        };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { failure: error.findings };
        throw error;
    }
};

;// CONCATENATED MODULE: ./.build/js/domain/validation/areas.js

/** The members that lie in the checkout. A file belongs to the innermost member around it. */
const memberAreas = ({ prefix, members, }) => {
    const folders = members
        .map(({ name, path }) => ({ name, folder: (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path)) }))
        .filter(({ folder }) => folder.split("/", 1)[0] !== "..");
    const inner = new Map(folders.map(({ folder }) => [folder, []]));
    for (const { folder } of folders) {
        if (folder === "")
            continue;
        for (let above = parentOf(folder); above !== undefined; above = parentOf(above))
            inner.get(above)?.push(folder);
    }
    return new Map(folders.map(({ name, folder }) => [name, { folder, inner: inner.get(folder) }]));
};
/** The folder around a relative one; empty for the top level, which has none. */
const parentOf = (folder) => (folder === "" ? undefined : ((0,workspace_path/* parent */.$t)(folder) ?? ""));

;// CONCATENATED MODULE: ./.build/js/stages/unreleased-changes.js


/** Packages whose version is released, and which have changed since its tag. */
const unreleasedChanges = async ({ workspace, past, packages }, history) => {
    if (past?.head === undefined)
        return [];
    const commits = new Map(past.tags.map(({ name, commit }) => [name, commit]));
    const areas = memberAreas(workspace);
    const idle = packages.flatMap(({ name, state, isReleased, previous }) => {
        const since = commits.get(previous?.tag ?? "");
        const area = areas.get(name);
        if (state !== "idle" || !isReleased || since === undefined || area === undefined)
            return [];
        return [{ name, area: { since, folder: area.folder, except: area.inner } }];
    });
    const changed = await history.haveChanged(past.topLevel, idle.map(({ area }) => area));
    const names = idle.filter((_, at) => changed[at]).map(({ name }) => name);
    return names.length === 0 ? [] : [(0,problem_history.changesUncovered)({ packages: names })];
};

// EXTERNAL MODULE: ./.build/js/domain/validation/asked-index.js
var asked_index = __webpack_require__(4448);
// EXTERNAL MODULE: ./.build/js/domain/problem/version-sources.js
var version_sources = __webpack_require__(2170);
;// CONCATENATED MODULE: ./.build/js/domain/version-files/key-path.js
const part = /^(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|'([^']*)'|\[(\d{1,9})\])/;
/** Reads `a.b."c.d"[0].e`: keys as TOML writes them, and positions in lists from 0. `undefined` for all else. */
const parseKeyPath = (text) => {
    const path = [];
    let rest = text.trim();
    while (rest !== "") {
        const isFirst = path.length === 0;
        if (!isFirst && rest.startsWith("."))
            rest = rest.slice(1);
        else if (!isFirst && !rest.startsWith("["))
            return undefined;
        const [all, bare, basic, literal, index] = part.exec(rest) ?? [];
        if (all === undefined)
            return undefined;
        const key = bare ?? literal ?? (basic === undefined ? undefined : unescaped(basic));
        if (key === undefined && index === undefined)
            return undefined;
        path.push(key ?? Number(index));
        rest = rest.slice(all.length);
    }
    return path.length === 0 ? undefined : path;
};
const unescaped = (basic) => {
    try {
        return JSON.parse(`"${basic}"`);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/entry.js



const formats = {
    toml: "toml",
    json: "json",
    yaml: "yaml",
    yml: "yaml",
    // https://citation-file-format.github.io
    cff: "yaml",
};
/** Reads `path: regex` or `path#key.path`; the first `:` or `#` says which. */
const parseVersionFileEntry = async (entry) => {
    const cut = /[:#]/.exec(entry)?.index;
    const path = entry.slice(0, cut).trim();
    const rest = cut === undefined ? "" : entry.slice(cut + 1).trim();
    if (cut === undefined || path === "" || rest === "") {
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: "a line needs a path, and an expression or a key path" });
    }
    return entry[cut] === "#" ? byKey(entry, path, rest) : await byPattern(entry, path, rest);
};
const byKey = (entry, path, rest) => {
    const key = parseKeyPath(rest);
    if (key === undefined)
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: `${rest} is no key path` });
    const format = formats[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
    if (format === undefined) {
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: "a key path needs a .toml, .json, .yaml, .yml or .cff file" });
    }
    return { entry, path, kind: "key", key, format };
};
const byPattern = async (entry, path, source) => {
    const pattern = await (0,domain_pattern/* compilePattern */.E)(source);
    if ("why" in pattern)
        return (0,version_sources.versionFilePatternInvalid)({ entry, why: pattern.why });
    const group = pattern.names.get("version") ?? (pattern.groupCount === 1 ? 1 : undefined);
    if (group !== undefined)
        return { entry, path, kind: "pattern", pattern, group };
    const why = pattern.groupCount === 0 ? "it has no group" : "it has several groups and none is named version";
    return (0,version_sources.versionFilePatternInvalid)({ entry, why });
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/complaints.js
var complaints = __webpack_require__(7793);
;// CONCATENATED MODULE: ./.build/js/domain/version-files/yaml.js
/**
 * Finds a value in YAML, and so in JSON: in the first document that has it. A plain scalar is given as it is written, a
 * list or table as a word for it, which is no version.
 */
const findInYaml = async (original, key) => {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const text = original.replace(/^\ufeff/, "");
    const lines = new yaml.LineCounter();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    try {
        for (const document of yaml.parseAllDocuments(text, {
            lineCounter: lines,
            uniqueKeys: false,
            logLevel: "silent",
        })) {
            const [error] = document.errors;
            if (error !== undefined)
                return { kind: "fault", why: withoutPlace(error.message), place: placeAt(error.pos[0]) };
            const node = nodeAt(yaml, document, key);
            if (node === undefined)
                continue;
            return { kind: "value", value: textOf(yaml, node), place: placeAt(node.range?.[0] ?? 0) };
        }
        return { kind: "missing" };
    }
    catch (error) {
        // Nesting of some thousand levels is more than the library's stack.
        if (!Error.isError(error))
            throw error;
        return { kind: "fault", why: withoutPlace(error.message), place: undefined };
    }
};
const nodeAt = (yaml, document, key) => {
    let node = resolved(yaml, document, document.contents);
    for (const part of key)
        node = resolved(yaml, document, itemOf(yaml, node, part));
    return node;
};
const itemOf = ({ isMap, isScalar, isSeq }, node, part) => {
    if (isSeq(node))
        return typeof part === "number" ? node.items[part] : undefined;
    if (!isMap(node))
        return undefined;
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))?.value;
};
const resolved = ({ isAlias, isNode }, document, node) => {
    if (isAlias(node))
        return node.resolve(document);
    return isNode(node) ? node : undefined;
};
const textOf = ({ isScalar }, node) => {
    if (!isScalar(node))
        return "a list or a table";
    return node.type === "PLAIN" && node.source !== undefined ? node.source : String(node.value);
};
const withoutPlace = (message) => message
    .split("\n", 1)
    .join("")
    .replace(/ at line \d+, column \d+:?$/, "");

;// CONCATENATED MODULE: ./.build/js/domain/version-files/by-key.js






/** The version at a key path. A number counts as it is written: `1.10` is not `1.1`. */
const findByKey = async ({ key, format }, { file, text }) => {
    const found = format === "toml" ? findInToml(text, key) : await findInYaml(text, key);
    if (found.kind === "missing")
        return (0,version_sources.versionFileNoMatch)({ what: `there is no ${(0,complaints/* keyText */.Pu)(key)}`, file });
    const place = { file, ...found.place };
    if (found.kind === "fault")
        return (0,version_sources.versionFileUnreadable)({ why: found.why, place });
    const { value } = found;
    return (0,python_version/* parseVersion */.ot)(value) === undefined ? (0,version_sources.versionFileNoVersion)({ value, place }) : { version: value.trim(), place };
};
const findInToml = (text, key) => {
    const document = (0,spans/* openToml */.Jm)(text);
    if (document === undefined) {
        const fault = (0,parse/* parseToml */.M)(text);
        const { message, line, column } = fault.ok ? { message: "it is no TOML", line: 1, column: 1 } : fault;
        return { kind: "fault", why: message, place: { line, column } };
    }
    const located = (0,spans/* locateIn */._C)(document, key);
    if (located === undefined)
        return { kind: "missing" };
    const { string, start, end, line, column } = located;
    return { kind: "value", value: string?.value ?? text.slice(start, end), place: { line, column } };
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/by-pattern.js


/** More places of one version than anybody keeps, and few enough that each may cost the length of the text. */
const mostMatches = 100;
/** The version that the expression finds. Several places may say the same one; the first counts. */
const findByPattern = ({ pattern, group }, { file, text: original }) => {
    // So that `$` stands at the end of each line.
    const text = original.replaceAll("\r\n", "\n").replace(/^\ufeff/, "");
    let first;
    let count = 0;
    for (const match of pattern.matchAll(text)) {
        const value = match.groups[group];
        if (value === undefined || value === "")
            continue;
        const placed = () => ({
            version: value,
            place: { file, ...placeOf(text, match.index + Math.max(0, match.text.indexOf(value))) },
        });
        if ((0,python_version/* parseVersion */.ot)(value) === undefined)
            return (0,version_sources.versionFileNoVersion)({ value, place: placed().place });
        if (first !== undefined && !isSame(first.version, value))
            return (0,version_sources.versionFileAmbiguous)({ found: [first, placed()] });
        first ??= placed();
        count += 1;
        if (count === mostMatches)
            break;
    }
    return first ?? (0,version_sources.versionFileNoMatch)({ what: `nothing matches ${pattern.source}`, file });
};
const isSame = (a, b) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(a), (0,python_version/* parseVersion */.ot)(b)) === 0;
const placeOf = (text, offset) => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: before.at(-1).length + 1 };
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/stated-version.js



/** The version that stands where an entry of `version-files` says, and its place; or why there is none. */
const statedVersion = async (entry, read) => {
    const source = read(entry.path);
    if (source.kind === "missing")
        return (0,version_sources.versionFileMissing)({ file: entry.path });
    if (source.kind === "outside")
        return (0,version_sources.versionFileOutside)({ file: entry.path });
    return entry.kind === "key" ? await findByKey(entry, source) : findByPattern(entry, source);
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/locked-packages.js
var locked_packages = __webpack_require__(5488);
;// CONCATENATED MODULE: ./.build/js/domain/validation/sources.js








/** Where `uv.lock` or one of the version files has another version than a package. */
const checkSources = async (check) => {
    const entries = await Promise.all(check.versionFiles.map(parseVersionFileEntry));
    const files = await Promise.all(entries.map(async (entry) => ("code" in entry ? [entry] : await checkVersionFile(entry, check))));
    return [...checkLock(check), ...files.flat()];
};
/** Of every member: uv refuses a lock that is behind for any of them. The lock has no versions of dynamic members. */
const checkLock = ({ workspace, read }) => {
    const lock = read("uv.lock");
    if (lock.kind !== "text")
        return [];
    const locked = (0,locked_packages/* readLockedPackages */.M)(lock.text);
    return workspace.members.flatMap((member) => {
        const { name, version } = member;
        const entry = locked.get(name);
        const place = (path) => (0,member_place/* memberPlace */.ib)(workspace, member, path);
        if (entry === undefined) {
            return [(0,version_sources.lockLacksMember)({ package: name, lock: lock.file, place: place(["project", "name"]) })];
        }
        if (version === undefined || entry.version === undefined || sources_isSame(version, entry.version))
            return [];
        return [
            (0,version_sources.lockDiffers)({
                package: name,
                own: { version, place: place(["project", "version"]) },
                locked: { version: entry.version, place: { file: lock.file, line: entry.line } },
            }),
        ];
    });
};
const sources_isSame = (own, other) => (0,python_version/* parseVersion */.ot)(own) !== undefined && (0,python_version/* parseVersion */.ot)(other) !== undefined && (0,check_tag/* isSameVersion */.p)(own, other);
const checkVersionFile = async (entry, check) => {
    const owner = ownerOf(entry.path, check.workspace);
    if (owner !== undefined && !check.members.includes(owner))
        return [];
    const other = await statedVersion(entry, check.read);
    if ("code" in other)
        return [other];
    const all = (owner === undefined ? check.members : [owner]).flatMap(({ name }) => {
        const own = check.versions.get(name);
        return own === undefined || (0,python_version/* parseVersion */.ot)(own.version) === undefined ? [] : [{ name, own }];
    });
    const [first] = all;
    if (first === undefined)
        return [];
    if (all.some(({ own }) => !sources_isSame(own.version, first.own.version))) {
        return [(0,version_sources.versionFileNoPackage)({ file: entry.path, packages: all.map(({ name }) => name) })];
    }
    return sources_isSame(first.own.version, other.version)
        ? []
        : [(0,version_sources.versionFileDiffers)({ package: first.name, own: first.own, other })];
};
/** The package in whose folder a file lies: the nearest one. Files of none are those of all. */
const ownerOf = (path, { members }) => {
    const file = (0,workspace_path/* normalize */.S8)(path);
    return members
        .filter((member) => member.isPackage && (member.path === "." || file.startsWith(`${member.path}/`)))
        .reduce((nearest, each) => (nearest === undefined || depth(each) > depth(nearest) ? each : nearest), undefined);
};
const depth = ({ path }) => (path === "." ? 0 : path.length);

;// CONCATENATED MODULE: ./.build/js/domain/validation/tag.js

const findTag = (past, name) => past?.tags.find((tag) => tag.name === name);
/** Whether the tag exists, of which kind it is, and whether its commit is the one that is here and was merged. */
const checkTagPlace = (check) => {
    const { tag, past } = check;
    const found = findTag(past, tag);
    if (past === undefined || found === undefined) {
        return [(0,problem_history.tagMissing)({ tag, isShallow: past?.isShallow === true, hasGit: past !== undefined })];
    }
    const { head } = past;
    const { commit, isAnnotated } = found;
    return [
        ...(isAnnotated ? [] : [(0,problem_history.tagLightweight)({ tag })]),
        ...(head === undefined || head === commit ? [] : [(0,problem_history.tagNotCheckedOut)({ tag, commit, head })]),
        ...(check.requiresDefaultBranch ? checkBranch(check, past, commit) : []),
    ];
};
const checkBranch = ({ tag, branch, isOnDefaultBranch }, { isShallow, defaultBranch }, commit) => {
    if (isOnDefaultBranch === true)
        return [];
    if (isShallow)
        return [(0,problem_history.historyShallow)({ question: `whether the tag ${tag} is on the default branch` })];
    return defaultBranch === undefined
        ? [(0,problem_history.defaultBranchUnknown)({ tag, branch })]
        : [(0,problem_history.tagOffDefaultBranch)({ tag, commit, branch: defaultBranch.name })];
};

;// CONCATENATED MODULE: ./.build/js/stages/release-tag.js


/** In tag mode, what speaks against the tag: where it is, and which version it says. */
const checkReleaseTag = async (question, history) => {
    const { workspace, aim, past, versions, judgements, defaultBranch, requiresDefaultBranch } = question;
    if (aim.tagText === undefined)
        return [];
    const commit = findTag(past, aim.tagText)?.commit;
    const branch = past?.defaultBranch?.commit;
    const isAsked = requiresDefaultBranch && past !== undefined && commit !== undefined && branch !== undefined;
    const isOnDefaultBranch = isAsked
        ? await history.isAncestor({ topLevel: past.topLevel, commit, of: branch })
        : undefined;
    const choices = new Map(workspace.members.map(({ name }) => [name, choiceOf(judgements.get(name))]));
    return [
        ...checkTagPlace({ tag: aim.tagText, past, branch: defaultBranch, isOnDefaultBranch, requiresDefaultBranch }),
        ...(aim.tag === undefined ? [] : (0,check_tag/* checkTag */.B)({ tag: aim.tag, workspace, choices, versions })),
    ];
};
/** As the plan of a publish would have it. */
const choiceOf = (judgement) => {
    const status = judgement === undefined ? "excluded" : judgement.state === "ready" ? "publish" : "published";
    return { status, reason: "", onIndex: [] };
};

;// CONCATENATED MODULE: ./.build/js/stages/validation-rules.js





/** Each rule, and what it found. */
const applyRules = async (judging, history) => [
    version(judging),
    await sources(judging),
    validation_rules_changelog(judging),
    await tag(judging, history),
    progress(judging),
];
const version = (judging) => {
    const { aim, stated, judgements, channel } = judging;
    const refusesLocal = (0,asked_index/* refusesLocalVersions */.E)(judging.index);
    const names = new Set(namesOf(aim));
    const toRelease = known(judging).filter(({ name }) => judgements.get(name).state !== "idle");
    return {
        name: "version",
        findings: [
            ...stated.findings.filter((finding) => names.has(finding.package ?? "")),
            ...tellUntagged(stated.untagged.filter(({ name }) => names.has(name))),
            ...toRelease.flatMap((each) => checkVersion({ ...each, channel, refusesLocal })),
        ],
        skipped: skip(validation_rules_unknown(judging), "the version is not known here"),
    };
};
const sources = async ({ workspace, aim, stated: { versions }, versionFiles, read }) => ({
    name: "sources",
    findings: await checkSources({ workspace, members: aim.members, versions, versionFiles, read }),
    skipped: workspace.hasLock || versionFiles.length > 0
        ? []
        : skip(namesOf(aim), "there is no uv.lock, and version-files is empty"),
});
const validation_rules_changelog = ({ changelogs }) => ({
    name: "changelog",
    findings: [...changelogs.values()].flatMap(({ findings }) => findings),
    skipped: [...changelogs].flatMap(([name, { skipped }]) => (skipped === undefined ? [] : skip([name], skipped))),
});
const tag = async (judging, history) => ({
    name: "tag",
    findings: await checkReleaseTag(judging, history),
    skipped: judging.aim.mode === "tag" ? [] : skip(namesOf(judging.aim), "a branch has none"),
});
const progress = (judging) => {
    const { released, judgements } = judging;
    return {
        name: "progress",
        findings: [
            ...released.findings,
            ...known(judging).flatMap(({ name, stated }) => checkProgress(name, stated, judgements.get(name))),
        ],
        skipped: [
            ...skip(validation_rules_unknown(judging), "the version is not known here"),
            ...skip(released.uncompared, "there are no tags, and no index is asked"),
        ],
    };
};
const namesOf = ({ members }) => members.map(({ name }) => name);
const known = ({ aim, stated: { versions } }) => aim.members.flatMap(({ name }) => {
    const stated = versions.get(name);
    return stated === undefined ? [] : [{ name, stated }];
});
const validation_rules_unknown = ({ aim, stated: { versions } }) => namesOf(aim).filter((name) => !versions.has(name));
const skip = (names, why) => names.map((name) => ({ package: name, why }));

;// CONCATENATED MODULE: ./.build/js/stages/judge-release.js










/** Reads versions, changelogs, tags and where it must the index, and judges by each rule. */
const judgeRelease = async (question, ports) => {
    const { wish, workspace, aim, tagFormats } = question;
    const { files, history, defaultBranch } = ports;
    const { members, mode, tagText } = aim;
    const past = await history.read(workspace.root, defaultBranch);
    const read = sourceReader(files, workspace);
    const withRoot = [...members, ...workspace.members.filter(({ path }) => path === "." && !members.some(isRoot))];
    const stated = await readVersions({ workspace, members: withRoot, read, tag: aim.tag?.match });
    const versions = new Map([...stated.versions].map(([name, { version }]) => [name, (0,python_version/* canonicalVersion */.Bp)(version)]));
    const released = await readPastReleases({ ...question, versions, past }, ports);
    const seen = { wish, workspace, aim, past, stated, versions, released };
    const judgements = new Map(members.map(({ name }) => [name, judgeMember(name, seen)]));
    const changelogs = await judgeChangelogs(files, { ...seen, judgements });
    const { requireDefaultBranch: requiresDefaultBranch } = wish;
    const judging = { ...wish, ...seen, read, judgements, changelogs, defaultBranch, requiresDefaultBranch };
    const rules = await applyRules(judging, history);
    const findings = [...question.findings, ...rules.flatMap((rule) => rule.findings)];
    const packages = members.map(({ name, version: written }) => {
        const facts = { judgement: judgements.get(name), notes: changelogs.get(name).notes };
        const version = stated.versions.get(name)?.version ?? written;
        return packageValidation({ name, version, ...facts }, { tag: aim.tag, tagFormats, findings });
    });
    const hasError = findings.some(({ severity }) => severity === "error");
    const unreleased = mode === "tag" ? [] : await unreleasedChanges({ workspace, past, packages }, history);
    return {
        mode,
        tag: tagText,
        tagVersion: aim.tag?.match.version,
        state: hasError ? "invalid" : stateOfAll(packages.map(({ state }) => state)),
        packages,
        rules,
        findings: [...findings, ...unreleased],
        workspace,
    };
};
const isRoot = ({ path }) => path === ".";
const judgeMember = (name, { wish, aim, versions, released }) => {
    const facts = { releases: released.releases.get(name), isOnIndex: released.onIndex.get(name) };
    return judge({ version: versions.get(name), isNamed: wish.packages.length > 0, ...facts }, aim);
};
const judgeChangelogs = async (files, { wish, workspace, aim, stated, judgements }) => {
    const { members, mode } = aim;
    const found = await readChangelogs(files, workspace, { members, pattern: wish.changelog });
    const common = { workspace, versions: stated.versions, mode, required: wish.requireChangelog };
    return new Map(members.map((member) => {
        const { name } = member;
        const isReleasing = judgements.get(name).state !== "idle";
        return [name, checkChangelog({ ...common, member, file: found.get(name), isReleasing })];
    }));
};


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readReleased)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
/* harmony import */ var _domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);


const questionsAtOnce = 12;
/** What the index has of every member that can be released. */
const readReleased = async (workspace, index, signal) => {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(questionsAtOnce);
    const projects = await Promise.all((0,_domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__/* .publishable */ .g)(workspace).map(({ name }) => limit(() => index.project(name, { signal }))));
    return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project]])));
};


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
