export const id = 9428;
export const ids = [9428];
export const modules = {

/***/ 63107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adverseStatus: () => (/* binding */ adverseStatus),
/* harmony export */   vulnerableDependency: () => (/* binding */ vulnerableDependency)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const vulnerableDependency = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-AUDIT-VULNERABLE",
    severity: "warning",
    mender: "project",
    meaning: "`uv audit` knows a vulnerability of a dependency in the version that `uv.lock` has.",
    why: "The release is tested with it, and users may get it. Whether the package is affected only its maintainers can say.",
    mend: "Upgrade it with `uv lock --upgrade-package`, and raise the lower bound in `dependencies` where users should have the fix.",
}, ({ name, version, ids, summary, link, fixed, file }) => ({
    file,
    message: (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(`${name} ${version} has ${ids.join(", ")}${summary === undefined ? "" : `: ${summary}`}`),
    hint: (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(fixed === undefined
        ? `There is no fixed version yet${link === undefined ? "" : `: ${link}`}`
        : `Run uv lock --upgrade-package ${name}: it is fixed in ${fixed}${link === undefined ? "" : ` (${link})`}`),
}));
const adverseStatus = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-AUDIT-STATUS",
    severity: "warning",
    mender: "project",
    meaning: "The index marks a locked dependency as archived, deprecated or quarantined.",
    why: "It gets no more fixes; one in quarantine is thought to be harmful, and cannot be installed.",
    mend: "Look for what replaces it.",
}, ({ name, status, reason, file }) => ({
    file,
    message: (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(`The index says of ${name}: ${status}${reason === undefined ? "" : ` (${reason})`}`),
    hint: "Look for what replaces it",
}));


/***/ }),

/***/ 48749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredCodeUnknown: () => (/* binding */ ignoredCodeUnknown),
/* harmony export */   ignoredPackageUnknown: () => (/* binding */ ignoredPackageUnknown),
/* harmony export */   yesWithoutFix: () => (/* binding */ yesWithoutFix)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const ignoredCodeUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-IGNORE-UNKNOWN-CODE",
    severity: "error",
    mender: "usage",
    meaning: "`ignore` names a code that no check has.",
    why: "A misspelt code ignores nothing, and one that is misread might ignore too much.",
    mend: "Copy the code from the finding. `docs/checks.md` lists those of every check; other errors cannot be ignored.",
}, ({ entry, code, nearest }) => ({
    message: `ignore names a code that no check has: ${entry}`,
    hint: nearest === undefined ? `docs/checks.md lists every code; ${code} is none of them` : `Did you mean ${nearest}?`,
}));
const ignoredPackageUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-IGNORE-UNKNOWN-PACKAGE",
    severity: "error",
    mender: "usage",
    meaning: "`ignore` names a package that is no member of the workspace.",
    why: "The entry would ignore nothing.",
    mend: "Correct the name, or remove the entry. `release-actions discover` lists the members.",
}, ({ entry, package: name, nearest }) => ({
    message: `ignore names a package that is no member: ${entry}`,
    hint: nearest === undefined ? `${name} is no member: release-actions discover lists them` : `Did you mean ${nearest}?`,
}));
const yesWithoutFix = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHECK-YES-WITHOUT-FIX",
    severity: "error",
    mender: "usage",
    meaning: "`check` was told to write what it mends, and not to mend anything.",
    why: "An option that is passed over in silence leaves files as they were when somebody expects them mended.",
    mend: "Give both: `check --fix --yes`. `check --fix` alone shows what would be written.",
}, () => ({
    message: "--yes writes what --fix shows, and --fix is not given",
    hint: "Run check --fix to see what would change, check --fix --yes to write it",
}));


/***/ }),

/***/ 69067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leftArtifact: () => (/* binding */ leftArtifact),
/* harmony export */   markerNotClassified: () => (/* binding */ markerNotClassified),
/* harmony export */   moduleMissing: () => (/* binding */ moduleMissing),
/* harmony export */   namedFileMissing: () => (/* binding */ namedFileMissing),
/* harmony export */   namedFileOutside: () => (/* binding */ namedFileOutside),
/* harmony export */   outsideFile: () => (/* binding */ outsideFile),
/* harmony export */   secretInSource: () => (/* binding */ secretInSource),
/* harmony export */   sensitiveSource: () => (/* binding */ sensitiveSource),
/* harmony export */   staleArtifact: () => (/* binding */ staleArtifact),
/* harmony export */   typedWithoutMarker: () => (/* binding */ typedWithoutMarker)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const namedFileMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILES-NAMED-IS-MISSING",
    severity: "error",
    mender: "project",
    meaning: "`pyproject.toml` names a README, a licence file or a source file that is not there.",
    why: "The build fails, or leaves out what the file was named for.",
    mend: "Add the file, or correct the path: it is relative to the package's folder.",
}, ({ package: name, key, path, place }) => ({
    package: name,
    message: `${key} of ${name} names a file that is not there: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}`,
    hint: "Add the file, or correct the path: it is relative to the package's folder",
    ...place,
}));
const moduleMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILES-NO-MODULE",
    severity: "error",
    mender: "project",
    meaning: "A package that uv builds (`uv_build`) has no `__init__.py` where uv looks for its module.",
    why: "The build fails.",
    mend: "Add the file, or tell uv where the module is: `[tool.uv.build-backend]` with `module-name` and `module-root`.",
}, ({ package: name, path, place }) => ({
    package: name,
    message: `${name} has no module for uv_build: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}`,
    hint: "Add the file, or name the module in [tool.uv.build-backend]: module-name, module-root",
    ...place,
}));
const namedFileOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILES-NAMED-IS-OUTSIDE",
    severity: "warning",
    mender: "project",
    meaning: "`[project]` names a README or a licence file outside of the package's folder.",
    why: "The package's build backend refuses it, today or in its next release, or the wheel that is built from the sdist does not find it.",
    mend: "Put the file, or a link to it, into the package's folder: in what is built, the file stands in the link's place.",
}, ({ package: name, key, path, place }) => ({
    package: name,
    message: `${key} of ${name} names a file outside its folder, which its build backend refuses: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}`,
    hint: "Make a link to it in the package's folder, commit it, and name that",
    ...place,
}));
const outsideFile = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILES-FROM-OUTSIDE",
    severity: "notice",
    mender: "project",
    meaning: "A package takes files into its distributions that lie outside of its folder.",
    why: "A change there changes the package although nothing in its folder does, and a wheel that is built from the sdist does not find them.",
    mend: "Keep a copy or a link in the package's folder, or name the files for the sdist as well as for the wheel.",
}, ({ package: name, paths, place }) => ({
    package: name,
    message: `${name} takes files from outside its folder: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(paths)}`,
    hint: "Keep a link in the package's folder, or see that the sdist holds them as well",
    ...place,
}));
const typedWithoutMarker = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TYPING-NO-MARKER",
    severity: "warning",
    mender: "project",
    meaning: "A package says `Typing :: Typed`, or ships stub files, and has no `py.typed`.",
    why: "Type checkers ignore the types of an installed package without that file.",
    mend: "Add an empty `py.typed` beside the package's `__init__.py`. `check --fix` does so where there is one place for it.",
}, ({ package: name, reason, place }) => ({
    package: name,
    message: `${name} ${reason}, but has no py.typed`,
    hint: "Add an empty py.typed beside the package's __init__.py",
    ...place,
}));
const markerNotClassified = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TYPING-NOT-CLASSIFIED",
    severity: "notice",
    mender: "project",
    meaning: "A package has `py.typed` and classifiers, but not `Typing :: Typed` among them.",
    why: "Nobody who looks for typed packages on the index finds it.",
    mend: 'Add `"Typing :: Typed"` to the classifiers.',
}, ({ package: name, place }) => ({
    package: name,
    message: `${name} has a py.typed, but not the classifier Typing :: Typed`,
    hint: 'Add "Typing :: Typed" to the classifiers',
    ...place,
}));
const staleArtifact = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILES-BUILT-IS-TRACKED",
    severity: "warning",
    mender: "project",
    meaning: "What builds leave behind is in git: `dist/`, `build/`, `*.egg-info`.",
    why: "It is older than the sources, and some build backends take it into new distributions.",
    mend: "Remove it with `git rm -r --cached`, and add it to `.gitignore`.",
}, ({ package: name, paths, file }) => ({
    package: name,
    file,
    message: `${name} has built files in git: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(paths)}`,
    hint: "Remove them with git rm -r --cached, and add them to .gitignore",
}));
const leftArtifact = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILES-BUILT-IS-LEFT",
    severity: "notice",
    mender: "project",
    meaning: "A package's folder has what an earlier build left: `dist/`, `build/`, `*.egg-info`.",
    why: "A build by hand can take old files from it. `publish` builds in a copy without them.",
    mend: "Delete it.",
}, ({ package: name, paths }) => ({
    package: name,
    message: `${name} has the remains of an earlier build: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(paths)}`,
    hint: "Delete them before a build by hand",
}));
const sensitiveSource = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILES-SENSITIVE",
    severity: "warning",
    mender: "project",
    meaning: "A file that often holds credentials is in git, or in a package's folder without being ignored.",
    why: "Whoever can read the repository can read it, and it may get into what is published.",
    mend: "If it holds a secret, revoke it; then remove the file from git and add it to `.gitignore`. A template is better called `.env.example`.",
}, ({ file, what, package: name }) => ({
    ...(name === undefined ? {} : { package: name }),
    file,
    message: `A file that often is secret, ${what}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}`,
    hint: "If it holds a secret, revoke that; then remove the file from git and ignore it",
}));
const secretInSource = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILES-SECRET",
    severity: "error",
    mender: "project",
    meaning: "A source file of a published package holds what looks like a token that opens something as it stands.",
    why: "Whoever can read the repository, or the published package, can use it.",
    mend: "Revoke the token now, wherever it was committed; then remove it.",
}, ({ file, line, what, package: name }) => ({
    ...(name === undefined ? {} : { package: name }),
    file,
    line,
    message: `${what} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}`,
    hint: "Revoke it, then remove it from the file",
}));


/***/ }),

/***/ 87515:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const metadataIncomplete = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const metadataBare = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const metadataThin = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const licenseTable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const noLicence = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const noReadme = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const readmeNotNamed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const versionNotCanonical = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const versionDiffersInSource = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const nameNotNormal = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const nameTooSimilar = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const nameOfOthers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 9830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extraMarker: () => (/* binding */ extraMarker),
/* harmony export */   lockBehind: () => (/* binding */ lockBehind),
/* harmony export */   lockMembers: () => (/* binding */ lockMembers),
/* harmony export */   needsPrivate: () => (/* binding */ needsPrivate),
/* harmony export */   orphanRequirement: () => (/* binding */ orphanRequirement),
/* harmony export */   orphanSource: () => (/* binding */ orphanSource),
/* harmony export */   selfRequirement: () => (/* binding */ selfRequirement),
/* harmony export */   siblingSourceMissing: () => (/* binding */ siblingSourceMissing),
/* harmony export */   similarToSibling: () => (/* binding */ similarToSibling),
/* harmony export */   sourceElsewhere: () => (/* binding */ sourceElsewhere),
/* harmony export */   sourceNotMember: () => (/* binding */ sourceNotMember)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const selfRequirement = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-REQUIRES-ITSELF",
    severity: "warning",
    mender: "project",
    meaning: "A package requires itself to be installed or built. An extra that takes in other extras of its own package is fine.",
    why: "It says nothing at best; to be built, it would need an older release of itself.",
    mend: "Remove the requirement. Extras that belong to every installation go into `dependencies`.",
}, ({ package: name, requirement, place }) => ({
    package: name,
    message: `${name} requires itself: ${requirement}`,
    hint: "Remove the requirement; what every installation needs goes into dependencies",
    ...place,
}));
const needsPrivate = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-REQUIRES-PRIVATE",
    severity: "error",
    mender: "project",
    meaning: "A published package requires a member of the workspace that is never published.",
    why: "Nobody could install it: the requirement is on no index, or there it is another project.",
    mend: "Publish the sibling as well, move the requirement into a dependency group, or make the package private, too.",
}, ({ package: name, requirement, sibling, reason, kind, place }) => ({
    package: name,
    message: `${name} is published and ${kind} ${requirement}, but ${sibling} is not published (${reason})`,
    hint: `Publish ${sibling}, too, or move the requirement into a dependency group`,
    ...place,
}));
const extraMarker = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-REQUIRES-EXTRA-MARKER",
    severity: "warning",
    mender: "project",
    meaning: 'A requirement in `dependencies` has an `extra == "…"` marker.',
    why: "`[project]` does not declare the extra by it: build backends differ in what they make of it, and tools that read `dependencies` take it for always needed.",
    mend: "Move the requirement to `[project.optional-dependencies]`, under the extra, without the marker.",
}, ({ package: name, requirement, extra, place }) => ({
    package: name,
    message: `${name} has an extra inside dependencies: ${requirement}`,
    hint: `Move it to [project.optional-dependencies]${extra === undefined ? "" : ` under ${extra}`}, without that part of the marker`,
    ...place,
}));
const orphanRequirement = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-REQUIRES-ORPHAN",
    severity: "warning",
    mender: "project",
    meaning: "A published package requires what only this checkout has: a folder or file that is no member of the workspace, so that nothing here publishes it.",
    why: "Users get whatever the index has by that name, or nothing.",
    mend: "Make the folder a member of the workspace, or require a release and remove the entry in `[tool.uv.sources]`.",
}, ({ package: name, requirement, source, place }) => ({
    package: name,
    message: `${name} requires ${requirement}, which uv takes from ${source}, and which is no member`,
    hint: "Make it a member of the workspace, or require a release from the index",
    ...place,
}));
const similarToSibling = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-REQUIRES-SIMILAR-NAME",
    severity: "warning",
    mender: "project",
    meaning: "A requirement is no member's name, but PyPI would take it for the same as one: only `-`, or letters such as l and 1 differ.",
    why: "It is most likely a spelling of the sibling, and installs somebody else's project.",
    mend: "Write the sibling's name.",
}, ({ package: name, requirement, sibling, place }) => ({
    package: name,
    message: `${name} requires ${requirement}, which is no member, but looks like ${sibling}`,
    hint: `Write ${sibling} if that is meant`,
    ...place,
}));
const orphanSource = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-SOURCE-UNUSED",
    severity: "notice",
    mender: "project",
    meaning: "An entry in `[tool.uv.sources]` is for a name that nothing requires.",
    why: "It is left over, or the requirement that it was meant for is spelled otherwise and comes from the index.",
    mend: "Remove the entry, or correct the name.",
}, ({ owner, source, package: name, place }) => ({
    ...(name === undefined ? {} : { package: name }),
    message: `[tool.uv.sources] of ${owner} has an entry that nothing requires: ${source}`,
    hint: "Remove the entry, or correct the name",
    ...place,
}));
const sourceNotMember = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-SOURCE-NOT-A-MEMBER",
    severity: "error",
    mender: "project",
    meaning: "`[tool.uv.sources]` says `workspace = true` for a name that is no member of the workspace. A warning where nothing requires the name.",
    why: "uv refuses to lock or build as soon as the name is required.",
    mend: "Correct the name, add the folder to `tool.uv.workspace.members`, or remove the entry: `check --fix` removes it where nothing requires the name.",
}, ({ owner, source, package: name, isUsed, nearest, place }) => ({
    ...(name === undefined ? {} : { package: name }),
    message: `[tool.uv.sources] of ${owner} takes ${source} for a member of the workspace, which it is not${isUsed ? "" : "; nothing requires it"}`,
    hint: nearest === undefined
        ? "Add its folder to the workspace's members, or remove the entry"
        : `Did you mean ${nearest}?`,
    ...place,
}));
const siblingSourceMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-SOURCE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package requires a member of its own workspace, and `[tool.uv.sources]`, its own or the root's, does not say `workspace = true` for it.",
    why: "uv then neither locks nor syncs anything of the workspace: it will not guess whether the member or the index is meant.",
    mend: "Add `NAME = { workspace = true }` to `[tool.uv.sources]` of the package, or of the root for all of them.",
}, ({ package: name, sibling, place }) => ({
    package: name,
    message: `${name} requires ${sibling}, a member of the workspace, and no [tool.uv.sources] says so: uv refuses to lock`,
    hint: `Add to [tool.uv.sources]: ${sibling} = { workspace = true }`,
    ...place,
}));
const lockBehind = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-LOCK-BEHIND",
    severity: "warning",
    mender: "project",
    meaning: "`uv.lock` has another version of a member than its `pyproject.toml`.",
    why: "The release was not locked after its version was set: `publish` refuses a lock that is out of date.",
    mend: "Run `uv lock` and commit the file.",
}, ({ package: name, version, locked, place }) => ({
    package: name,
    message: `${name} is ${version} in its pyproject.toml and ${locked} in uv.lock`,
    hint: "Run uv lock and commit the file",
    ...place,
}));
const lockMembers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-LOCK-MEMBERS-DIFFER",
    severity: "warning",
    mender: "project",
    meaning: "`uv.lock` lacks a member of the workspace.",
    why: "The lock is older than the workspace: `publish` refuses a lock that is out of date.",
    mend: "Run `uv lock` and commit the file.",
}, ({ package: name, place }) => ({
    package: name,
    message: `${name} is a member of the workspace and not in uv.lock`,
    hint: "Run uv lock and commit the file",
    ...place,
}));
const sourceElsewhere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-SOURCES-ELSEWHERE",
    severity: "warning",
    mender: "project",
    meaning: "`[tool.uv.sources]` takes a requirement from git, a URL, or an index of its own. Of an index it is a notice.",
    why: "Sources are uv's, and not in what is published: users get the requirement from their own index, in another version or not at all.",
    mend: "Require a release that the users' index has, and try the package with it: `uv sync --no-sources`. Where it is meant so, list the code under `ignore`.",
}, ({ package: name, requirement, from, place }) => ({
    package: name,
    message: `${name} takes a requirement from ${from} here, and users will get it from their own index: ${requirement}`,
    hint: "See that the users' index has a release that will do, and try it with uv sync --no-sources",
    ...place,
}));


/***/ })

};
