export const id = 901;
export const ids = [901];
export const modules = {

/***/ 54960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyFailed: () => (/* binding */ copyFailed),
/* harmony export */   diskFull: () => (/* binding */ diskFull),
/* harmony export */   editLeadsOut: () => (/* binding */ editLeadsOut),
/* harmony export */   fileUnreadable: () => (/* binding */ fileUnreadable),
/* harmony export */   linksLeadOut: () => (/* binding */ linksLeadOut),
/* harmony export */   linksLeftOut: () => (/* binding */ linksLeftOut),
/* harmony export */   memberOutside: () => (/* binding */ memberOutside),
/* harmony export */   nameUnreadable: () => (/* binding */ nameUnreadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const memberOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-MEMBER-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "A member of the workspace lies outside the git checkout, or, without git, outside the workspace's folder.",
    why: "Builds run in a copy of the checkout, so that it is never written. A member elsewhere has no commit, and would not be in the copy.",
    mend: "Move the member into the checkout, or take it out of `[tool.uv.workspace]`.",
}, ({ member, topLevel, isGit }) => ({
    message: `The member ${member} is not inside ${isGit ? "the git checkout" : "the workspace's folder"} ${topLevel}`,
    hint: isGit
        ? "Move it into the checkout, or take it out of [tool.uv.workspace] members"
        : "Put the workspace and its members into one git repository, or move the member into the workspace's folder",
}));
const fileUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file or folder of the checkout may not be read, so it cannot be in the copy that is built.",
    why: "A distribution that lacks a file because of its permissions would differ from what the commit says.",
    mend: "Give yourself the right to read it, or move it out of the checkout.",
}, ({ file }) => ({
    message: `This user may not read ${file}`,
    hint: "Change its permissions or owner, or move it out of the checkout, then run again",
}));
const diskFull = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-DISK-FULL",
    severity: "error",
    mender: "project",
    meaning: "There is no room left for the copy in which everything is built.",
    why: "Nothing was changed: the checkout is as it was, and nothing was uploaded.",
    mend: "Free some space, or point `RUNNER_TEMP` (in a terminal `XDG_CACHE_HOME`) to a larger disk.",
}, ({ folder }) => ({
    message: `The disk is full: no room for the copy in ${folder}`,
    hint: "Free some space or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to a folder on a larger disk, then run again: nothing was uploaded",
}));
const copyFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-FAILED",
    severity: "error",
    mender: "project",
    meaning: "The copy in which everything is built could not be made.",
    why: "Nothing was changed: the checkout is as it was, and nothing was uploaded.",
    mend: "The message names the path and the system's code. Often the temporary folder went away or may not be written.",
}, ({ file, why }) => ({
    message: `The copy that is built could not be made: ${why} at ${file}`,
    hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays, then run again",
}));
const nameUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-NAME-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "The name of a tracked file is not UTF-8.",
    why: "Such a name cannot be copied faithfully, and no wheel can hold it.",
    mend: "Rename the file.",
}, ({ file }) => ({
    message: `The name of this file is not UTF-8: ${file}`,
    hint: "Rename it (git mv) to a name in UTF-8",
}));
const linksLeadOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-LINK-LEADS-OUT",
    severity: "error",
    mender: "project",
    meaning: "A link in a package that is to be published leads out of the repository, or to git's own files.",
    why: "What it leads to has no commit, and is another thing on every machine: keys and tokens of the one that builds could be published.",
    mend: "Put the file itself in the link's place, or take the link out of the package. Links that stay in the repository may be.",
}, ({ package: name, links }) => ({
    package: name,
    message: `Links of ${name} lead out of the repository: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(links, 10)}`,
    hint: "Put the files themselves in the links' places, or remove the links, and commit",
}));
const linksLeftOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-LINK-LEFT-OUT",
    severity: "warning",
    mender: "project",
    meaning: "A link leads out of the repository, and is left out of the copy that is built. No package to be published tracks it.",
    why: "What it leads to has no commit. A build that needs it will not find it.",
    mend: "Nothing, where no build needs it. Else put the file itself in the link's place.",
}, ({ links }) => ({
    message: `Links that lead out of the repository are left out of what is built: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(links, 10)}`,
    hint: "If a build needs one of them, put the file itself in its place",
}));
const editLeadsOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHECK-FIX-LEADS-OUT",
    severity: "error",
    mender: "project",
    meaning: "A file that `check --fix` would write is reached by a link that leads out of the repository.",
    why: "What lies outside is not this repository's, and no commit would show the change.",
    mend: "Put the file itself in the link's place, or mend what it leads to by hand.",
}, ({ file, target }) => ({
    file,
    message: `A link leads out of the repository, so ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)} is not written: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(target)}`,
    hint: "Put the file itself in the link's place, or mend by hand what the finding says",
}));


/***/ }),

/***/ 24573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
/**
 * Each cause once: findings that differ in nothing but the package are one that names the packages. Words that hold a
 * package's own name, file or line are about that package alone.
 */
const byCause = (findings) => {
    const alike = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, package: undefined }));
    return [...alike.values()].map((group) => {
        const { package: _, ...rest } = group[0];
        const names = [...new Set(group.flatMap(({ package: name }) => name ?? []))];
        return names.length < 2 ? group[0] : { ...rest, message: `${rest.message} (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)})` };
    });
};


/***/ }),

/***/ 17698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changelogNotWritten: () => (/* binding */ changelogNotWritten),
/* harmony export */   fileMoved: () => (/* binding */ fileMoved),
/* harmony export */   filesDirty: () => (/* binding */ filesDirty),
/* harmony export */   lockMoved: () => (/* binding */ lockMoved),
/* harmony export */   lockNotMade: () => (/* binding */ lockNotMade),
/* harmony export */   rendererFailed: () => (/* binding */ rendererFailed),
/* harmony export */   rendererShared: () => (/* binding */ rendererShared),
/* harmony export */   requirementNotWritten: () => (/* binding */ requirementNotWritten),
/* harmony export */   sectionNotThere: () => (/* binding */ sectionNotThere),
/* harmony export */   versionNotWritten: () => (/* binding */ versionNotWritten),
/* harmony export */   writeEdited: () => (/* binding */ writeEdited),
/* harmony export */   writeGoesOn: () => (/* binding */ writeGoesOn),
/* harmony export */   writeUnfinished: () => (/* binding */ writeUnfinished)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const versionNotWritten = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-VERSION",
    severity: "error",
    mender: "project",
    meaning: "The place of a package's version cannot be given the new one.",
    why: "A release with the new version in some places alone is none. Nothing is written.",
    mend: "Write the version there by hand, or keep it where it is plain: `project.version`, or one assignment of a text.",
}, ({ package: name, version, file, why }) => ({
    package: name,
    file,
    message: `${name} ${version} cannot be written into ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Write it there by hand and commit that, or keep the version in project.version",
}));
const requirementNotWritten = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A requirement that the new version of a sibling leaves is not where its file was read to have it.",
    why: "Without the change the packages could not be installed together. Nothing is written.",
    mend: "Change the requirement by hand, commit that, and run again.",
}, ({ package: name, file, from, to }) => ({
    package: name,
    file,
    message: `A requirement of ${name} cannot be written into ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(from)}`,
    hint: `Change it to ${to} by hand, and commit that`,
}));
const changelogNotWritten = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-CHANGELOG",
    severity: "error",
    mender: "project",
    meaning: "A release cannot be put into a changelog: its form is not known, or what would come of it could not be read again.",
    why: "A changelog that is written half or wrong is worse than none. Nothing is written.",
    mend: "Mend what the message names, or write the section of the release by hand: it is then kept.",
}, ({ packages, file, why }) => ({
    ...(packages.length === 1 ? { package: packages[0] } : {}),
    file,
    message: `The release of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)} cannot be put into ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Mend that, or write the section of the release by hand: it is then kept",
}));
const rendererShared = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-TOOL-SHARED",
    severity: "error",
    mender: "project",
    meaning: "Packages of different versions have their fragments in one place, of which towncrier or scriv makes one section with one version.",
    why: "A section cannot be of two versions, and which fragments are whose nobody says.",
    mend: 'Give each package fragments and settings of its own, put them into one group with `versioning = "lockstep"`, or release one at a time with `packages`.',
}, ({ tool, home, versions }) => ({
    message: `The fragments of ${tool} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(home)} are of several packages, and one section has one version: ${versions.join(", ")}`,
    hint: 'Give each package its own fragments, put them into a group with versioning = "lockstep", or release one at a time with --packages',
}));
const rendererFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-TOOL-FAILED",
    severity: "error",
    mender: "project",
    meaning: "towncrier or scriv, which is set up to make the changelog of its fragments, failed.",
    why: "The project's own tool writes its changelog, and nothing else does it quite as it would. Nothing is written.",
    mend: "The message has the tool's own words. Run it in the folder that is named; where it cannot be downloaded, look at the network or the indexes that uv is told.",
}, ({ tool, home, words }) => ({
    message: `${tool} made no section in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(home)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(words)}`,
    hint: `Run uvx ${tool} ${tool === "towncrier" ? "build --draft --version 1" : "collect"} there to see all of it`,
}));
const lockNotMade = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-LOCK",
    severity: "error",
    mender: "project",
    meaning: "uv cannot lock the workspace with its new versions.",
    why: "`uv sync --locked` and `publish` would refuse it. Nothing is written.",
    mend: "Read uv's words: most often a member excludes the new version of another by its specifier, or an index is not reached.",
}, ({ words }) => ({
    file: "uv.lock",
    message: `uv lock fails with the new versions: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(words)}`,
    hint: "Widen the specifier that is named, or look at the network, and run again: nothing was written",
}));
const lockMoved = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-LOCK-MOVED",
    severity: "warning",
    mender: "project",
    meaning: "`uv lock` changes more than the entries of the members.",
    why: "The release would bring versions of other packages that nobody has tested here.",
    mend: "Where the lock was behind before, run `uv lock`, test and commit that first. Else look whether the change is wanted.",
}, ({ moved, wasCurrent }) => ({
    file: "uv.lock",
    message: `uv lock changes more than the members' entries, since ${wasCurrent ? "their new versions and requirements ask for it" : "uv.lock was behind before"}: ${moved.slice(0, 20).join("; ")}${moved.length > 20 ? `; and ${moved.length - 20} more` : ""}`,
    hint: wasCurrent ? "Look whether that is wanted" : "Run uv lock, test and commit that first, then run again",
}));
const filesDirty = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-DIRTY",
    severity: "error",
    mender: "usage",
    meaning: "Files that `--write` would change have changes that are not committed.",
    why: "Both changes would be mixed, and nobody could take back one of them.",
    mend: "Commit, stash or undo them, then run again.",
}, ({ files }) => ({
    message: `Files with changes that are not committed would be written: ${files.map((file) => (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)).join(", ")}`,
    hint: "Commit, stash or undo these changes, then run again: nothing was written",
}));
const fileMoved = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-FILE",
    severity: "error",
    mender: "project",
    meaning: "A file that is to be changed was changed by somebody else after it was read.",
    why: "Their change would be lost. Nothing is written.",
    mend: "Let no other program write while this one does, and run again.",
}, ({ file }) => ({
    file,
    message: `Nothing is written, for a file was changed meanwhile: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}`,
    hint: "Run again when nothing else writes to it",
}));
const writeUnfinished = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-UNFINISHED",
    severity: "error",
    mender: "usage",
    meaning: "An earlier `version --write` was ended in the middle: some files are as they were, others as they were to be.",
    why: "A plan of such files would be of no release at all.",
    mend: "Run `version --write` again: it first takes back what was written, then does all of it.",
}, ({ files }) => ({
    message: `An earlier version --write was ended in the middle of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files.map((file) => (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)))}`,
    hint: "Run version --write again: it takes that back first",
}));
const writeEdited = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-EDITED-SINCE",
    severity: "error",
    mender: "usage",
    meaning: "An earlier `version --write` was ended in the middle, and somebody has changed its files since.",
    why: "Taking back what was written would lose that change.",
    mend: "Bring the files into the state that you want, by git for example, then remove the folder that the message names.",
}, ({ files, journal }) => ({
    message: `An earlier version --write was ended in the middle, and these files were changed since: ${files.map((file) => (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)).join(", ")}`,
    hint: `Bring all files into the state that you want, then remove ${journal}`,
}));
const writeGoesOn = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-WRITE-AT-WORK",
    severity: "error",
    mender: "usage",
    meaning: "Another `version --write` is writing into this checkout.",
    why: "Two at a time would leave a mixture.",
    mend: "Wait until it has ended, then run again.",
}, () => ({
    message: "Another version --write is writing into this checkout",
    hint: "Wait until it has ended, then run again",
}));
const sectionNotThere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-NOT-THERE",
    severity: "error",
    mender: "usage",
    meaning: "No changelog has a section of the version that was asked for, and it is not the one that would come next.",
    why: "There is nothing to print.",
    mend: "Ask for a version that is in the changelog, or for none: then it is the next one.",
}, ({ package: name, version }) => ({
    ...(name === undefined ? {} : { package: name }),
    message: `No changelog${name === undefined ? "" : ` of ${name}`} has a section of the version, and it does not come next: ${version}`,
    hint: "Ask for a version that is in the changelog, or for none: then it is the next one",
}));


/***/ }),

/***/ 57908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentFailed: () => (/* binding */ environmentFailed),
/* harmony export */   noFittingPython: () => (/* binding */ noFittingPython),
/* harmony export */   scriptWithoutExtra: () => (/* binding */ scriptWithoutExtra),
/* harmony export */   smokeFailed: () => (/* binding */ smokeFailed),
/* harmony export */   smokeForeign: () => (/* binding */ smokeForeign),
/* harmony export */   smokeInstallFailed: () => (/* binding */ smokeInstallFailed),
/* harmony export */   smokeLocked: () => (/* binding */ smokeLocked)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);


const onPython = ({ python }) => (python === "" ? "" : ` (Python ${python})`);
const failing = (what) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(what)} ${what.length === 1 ? "fails" : "fail"}`;
const smokeInstallFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-INSTALL-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A package cannot be installed alone from the index, into a fresh environment.",
    why: "That is what its users do first.",
    mend: 'Read what the installer says: a requirement that no release satisfies, a sibling whose published version is too old, or a Python that does not fit. A package for another platform than the job\'s cannot be tried there: set `smoke = "off"` in `[tool.release-actions.packages.<name>]`.',
}, (facts) => ({
    package: facts.package,
    message: `${facts.package} cannot be installed from ${facts.index}${onPython(facts)}: ${facts.words}${facts.locked === undefined ? "" : `. ${answer(facts.locked)}`}`,
    hint: facts.locked === undefined ? mendRequirement(facts) : logIn(facts.locked),
}));
const mendRequirement = (facts) => `Mend the requirement that the installer names, in the pyproject.toml of ${facts.package} or of the package it needs${elsewhere(facts)}`;
const answer = ({ url, status }) => `The index ${url} answers ${status}: a login is missing or wrong`;
const logIn = ({ url }) => `Give the job the index with its login: UV_INDEX="NAME=${url}", UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD`;
const smokeLocked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-LOCKED-OUT",
    severity: "warning",
    mender: "project",
    meaning: "What the packages require could not be looked for on an index that wants a login. They were installed and tried where they were built, so the job that only publishes skips its trial.",
    why: "The manifest carries names and URLs of indexes, never logins; and a login goes only to an index that the job itself names, not to one that a manifest names.",
    mend: "Name the index in the job that publishes, with `UV_INDEX`, and give its login with `UV_INDEX_<NAME>_USERNAME` and `UV_INDEX_<NAME>_PASSWORD`; or check the repository out there, whose `[[tool.uv.index]]` names it. `smoke: off` says that nothing is to be tried.",
}, (locked) => ({
    message: `Nothing that requires what is on another index was tried after the upload. ${answer(locked)}`,
    hint: logIn(locked),
}));
/** Where what is missing is a wheel, or a build failed, the package may be for another platform than the job's. */
const elsewhere = ({ package: name, words }) => /platform|\bwheels?\b|failed to build|build backend/i.test(words)
    ? `. If ${name} is for another platform than this job's, set smoke = "off" in [tool.release-actions.packages.${name}]`
    : "";
const smokeFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A package that is installed alone cannot be imported, or one of its scripts cannot be loaded.",
    why: "It works in the workspace because something there provides what the package does not ask for.",
    mend: "Add the missing requirement to `project.dependencies`, or the missing file to the wheel. Where importing it alone cannot work, configure `smoke` for this package: a command, or `off`.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.package} is installed from ${facts.index}, and ${failing(facts.what)}${onPython(facts)}: ${facts.words}`,
    hint: `Add what is missing to project.dependencies of ${facts.package}. Where it cannot be imported alone, set smoke in [tool.release-actions.packages.${facts.package}] to a command, or to "off"`,
}));
const scriptWithoutExtra = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
    severity: "warning",
    mender: "project",
    meaning: "A script of a package cannot import something where the package is installed without its extras.",
    why: "Users who install the package alone get the script too. That may be meant, where an extra is for the script.",
    mend: "Name the extra in `extras` of `[tool.release-actions.packages.<name>]`, and it is installed for the trial. Where no extra is meant, add the missing requirement to `project.dependencies`.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.package} is installed from ${facts.index} without its extras (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(facts.extras)}), and ${failing(facts.what)}${onPython(facts)}: ${facts.words}`,
    hint: `If an extra brings what is missing, name it in extras of [tool.release-actions.packages.${facts.package}]; if none does, add it to project.dependencies`,
}));
const smokeForeign = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-FOREIGN-FILES",
    severity: "error",
    mender: "project",
    meaning: "What was installed under the package's name is not the wheel that was built here.",
    why: "Another index has the same name, and its copy was taken.",
    mend: "Look at the indexes that the workspace configures, and at who owns the name.",
}, (facts) => ({
    package: facts.package,
    message: `Installed as ${facts.package} ${facts.version} was something else than the wheel from ${facts.index}: ${facts.files.slice(0, 3).join(", ") || "another version"}`,
    hint: `Look at who owns ${facts.package} on the other indexes of the workspace ([[tool.uv.index]])`,
}));
const noFittingPython = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-NO-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "uv found no such Python for a trial installation, and could not download one.",
    why: "A package is tried on every Python that `python-version` names.",
    mend: "Install it, let uv download it (`UV_PYTHON_DOWNLOADS`), or name another with `python-version`.",
}, ({ python }) => ({
    message: `There is no Python ${python} here to try packages on`,
    hint: "Install it (in a workflow: actions/setup-python), let uv download it, or change python-version",
}));
const environmentFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SMOKE-NO-ENVIRONMENT",
    severity: "error",
    mender: "project",
    meaning: "uv could not make a virtual environment for a trial installation.",
    why: "Each package is installed alone, in an environment of its own.",
    mend: "Read uv's words; often it is the Python installation or the temporary folder.",
}, ({ words }) => ({
    message: `uv could not make a virtual environment: ${words}`,
    hint: "Run uv venv in an empty folder and mend what it says",
}));


/***/ }),

/***/ 52254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   builtWithoutIsolation: () => (/* binding */ builtWithoutIsolation),
/* harmony export */   lockSteered: () => (/* binding */ lockSteered),
/* harmony export */   offline: () => (/* binding */ offline),
/* harmony export */   refusedBySettings: () => (/* binding */ refusedBySettings),
/* harmony export */   requiredVersion: () => (/* binding */ requiredVersion),
/* harmony export */   settingsUnusable: () => (/* binding */ settingsUnusable),
/* harmony export */   uploadNotBegun: () => (/* binding */ uploadNotBegun)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const requiredVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UV-REQUIRED-VERSION",
    severity: "error",
    mender: "project",
    meaning: "The workspace asks for another `uv` than the one on `PATH`.",
    why: "uv does nothing in a workspace whose `required-version` it is not, so no package can be built.",
    mend: "Set up a uv that fits, or change `required-version`.",
}, ({ required, found, file }) => ({
    file,
    message: `The uv on PATH is ${found}, and required-version in ${file} asks for ${required}`,
    hint: "Set up a uv that fits (in a workflow: the version input of setup-uv), or change required-version",
}));
const offline = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UV-OFFLINE",
    severity: "error",
    mender: "project",
    meaning: "uv is told to stay offline.",
    why: "Offline, uv uploads nothing and installs nothing from an index, also not the one that a release is rehearsed on.",
    mend: "Take the variable or the setting away for this step, or set `UV_OFFLINE=0`.",
}, ({ setting }) => ({
    message: `uv is told to stay offline by ${setting}: it would upload nothing, not even to the rehearsal index`,
    hint: "Take it away for this step, or set UV_OFFLINE=0: uv still takes from its cache what is there",
}));
const settingsUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UV-SETTINGS",
    severity: "error",
    mender: "project",
    meaning: "uv cannot work with the settings or variables that it is given.",
    why: "Every call would end the same way, so no package can be built.",
    mend: "Mend the variable or the file that the message names. `uv cache dir` in the workspace shows the same error.",
}, ({ words, settings }) => ({
    message: `uv does not work with its settings: ${words}`,
    hint: `Mend ${settings.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`,
}));
const refusedBySettings = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UV-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "uv refused to build or to install, and variables or settings that it was given have to do with it.",
    why: "The packages may be sound; the environment of the job, or a file of settings, does not let uv do it.",
    mend: "Take the variable that the message names out of this step, or mend the setting in its file.",
}, ({ package: name, what, words, settings, isCertain }) => ({
    package: name,
    message: `uv refuses ${what}: ${words}`,
    hint: isCertain
        ? `What told it so is ${settings.join(", or ")}: take it out of this step, or mend it where it stands`
        : `What steers uv here is ${settings.join(", and ")}: see that what is missing is there, and not held back`,
}));
const lockSteered = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-LOCK-STEERED",
    severity: "warning",
    mender: "project",
    meaning: "`uv.lock` fits the workspace, but not together with what the job or a user's file adds for uv.",
    why: "`uv lock` in the repository would change nothing. Where the lock was made without that variable or file, nothing is wrong with it.",
    mend: "Take the variable out of this step. If it belongs to the project, set it in `[tool.uv]` and lock again.",
}, ({ settings }) => ({
    file: "uv.lock",
    message: `uv.lock is up to date, except for what is added here: ${settings.join(", ")}`,
    hint: "Take that out of this step; if it belongs to the project, set it in [tool.uv] and lock again",
}));
const builtWithoutIsolation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-BUILD-NOT-ISOLATED",
    severity: "warning",
    mender: "project",
    meaning: "A package could be built only without isolation, as `no-build-isolation` in the workspace's settings has it.",
    why: "Who installs it from the sdist builds it isolated, and meets the failure.",
    mend: "Name what the build needs in `build-system.requires`, or say in the README how to install the sdist.",
}, ({ package: name }) => ({
    package: name,
    message: `${name} builds only without isolation, by no-build-isolation of [tool.uv]: from its sdist nobody else can build it so`,
    hint: `Name what its build needs in build-system.requires of ${name}`,
}));
const uploadNotBegun = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-NOT-BEGUN",
    severity: "error",
    mender: "project",
    meaning: "uv ended before it sent anything to the index.",
    why: "Neither index nor network was asked, so every file would end the same way: the run stops at the first.",
    mend: "Mend what the message says: most often a variable or a file of settings for uv.",
}, ({ words, settings }) => ({
    message: `uv ends before it uploads anything: ${words}`,
    hint: `Mend ${settings.join(", ") || "what uv says"}, then run again: nothing was sent`,
}));


/***/ }),

/***/ 35335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ repeatedFields),
/* harmony export */   jR: () => (/* binding */ parseMetadata),
/* harmony export */   pA: () => (/* binding */ knownFields),
/* harmony export */   wq: () => (/* binding */ newestKnown)
/* harmony export */ });
/** Every field that there is, in lower case, up to this version of the core metadata. */
const newestKnown = "2.5";
const knownFields = new Set([
    "metadata-version name version dynamic platform supported-platform summary description description-content-type",
    "keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
    "home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
    "obsoletes-dist requires provides obsoletes import-name import-namespace",
].flatMap((line) => line.split(" ")));
/** Those that a distribution says once: of two, one reader takes the first and another the last. */
const single = new Set([
    "metadata-version name version summary description description-content-type keywords author author-email maintainer",
    "maintainer-email license license-expression home-page download-url requires-python",
].flatMap((names) => names.split(" ")));
/** What is said again of a field that is said once, as it stands there: often the second line of a value. */
const repeatedFields = ({ fields }) => [...fields].flatMap(([name, values]) => single.has(name) ? values.slice(1).map((value) => `${name}: ${value}`) : []);
const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
const field = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s;
/** The header's fields as name and lines, and the body: what follows an empty line, or starts with one that is no field. */
const readHeader = (text) => {
    const fields = [];
    let body = "";
    let strayLine;
    for (const { 0: whole, 1: content = "", index } of text.matchAll(line)) {
        const [, name, value = ""] = field.exec(content) ?? [];
        const isContinuation = /^[ \t]/.test(content) && fields.length > 0;
        if (isContinuation)
            fields.at(-1).lines.push(content);
        else if (name !== undefined)
            fields.push({ name: name.toLowerCase(), lines: [value] });
        else {
            if (content !== "")
                strayLine = content;
            body = text.slice(content === "" ? index + whole.length : index);
            break;
        }
    }
    return { fields, body, strayLine };
};
/** Old backends indent a description's further lines by eight spaces, or by seven and a bar. */
const unfold = (name, lines) => name === "description"
    ? lines
        .map((text, index) => (index === 0 ? text : text.replace(/^ {7}[ |]/, "")))
        .join("\n")
        .trim()
    : lines
        .map((text) => text.trim())
        .join(" ")
        .trim();
/** Reads the text as the e-mail header and body that it is; it never fails, since a check says what is missing. */
const parseMetadata = (text) => {
    const { fields: entries, body, strayLine } = readHeader(text);
    const fields = new Map();
    for (const { name, lines } of entries) {
        const value = unfold(name, lines);
        const values = fields.get(name);
        if (values === undefined)
            fields.set(name, [value]);
        else
            values.push(value);
    }
    const all = (name) => fields.get(name) ?? [];
    const first = (name) => all(name)[0];
    return {
        metadataVersion: first("metadata-version"),
        name: first("name"),
        version: first("version"),
        summary: first("summary"),
        requiresPython: first("requires-python"),
        licenseExpression: first("license-expression"),
        descriptionContentType: first("description-content-type"),
        requiresDist: all("requires-dist"),
        providesExtra: all("provides-extra"),
        licenseFiles: all("license-file"),
        dynamic: all("dynamic"),
        description: body.trim() === "" ? first("description") || undefined : body,
        fields,
        strayLine,
    };
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


/***/ }),

/***/ 20901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireTools: () => (/* binding */ wireTools)
});

// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var adapters_processes = __webpack_require__(39325);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/domain/environment/child.js
var child = __webpack_require__(11021);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/environment/uv-settings.js


const words = (text) => text.trim().split(/\s+/);
/** Where packages come from. */
const indexes = words("index index-url extra-index-url index-strategy keyring-provider");
/** How the network, this machine and its Pythons are to be used. */
const means = words(`system-certs native-tls allow-insecure-host http-proxy https-proxy no-proxy cache-dir no-cache
  link-mode concurrent-downloads concurrent-builds concurrent-installs preview preview-features python-preference
  python-downloads python-install-mirror pypy-install-mirror python-downloads-json-url`);
/**
 * The settings that a child may see which has no project around it, by the same reasons as uv's variables. What else a
 * user's own file holds (versions, cut-off, constraints, binaries, isolation, targets) is for the user's own projects.
 * https://docs.astral.sh/uv/reference/settings/
 */
const given = {
    trial: new Set([...indexes, ...means]),
    tool: new Set([...indexes, ...means, "find-links", "no-index"]),
};
/**
 * A `uv.toml` for such a child: what is allowed of these files' tables, the most important first. As uv joins them, of
 * two values the first holds, and lists follow each other. Empty where nothing is left.
 */
const settingsFor = (child, tables) => (0,dist/* stringify */.As)(tables.map((table) => allowedOf(table, given[child])).reduceRight(joined, {}));
const allowedOf = (table, names) => {
    const kept = Object.entries(table).filter(([name]) => names.has(name));
    // The settings of `uv pip` alone, by which a trial is installed.
    const pip = shapes/* aTable */.Q5.accepts(table.pip) ? allowedOf(table.pip, names) : {};
    return Object.fromEntries([...kept, ...(Object.keys(pip).length === 0 ? [] : [["pip", pip]])]);
};
const joined = (lower, upper) => {
    const all = { ...lower, ...upper };
    for (const [name, value] of Object.entries(upper)) {
        const below = lower[name];
        if (shapes/* aList */.u0.accepts(value) && shapes/* aList */.u0.accepts(below))
            all[name] = [...value, ...below];
        else if (name === "pip")
            all[name] = joined((below ?? {}), value);
    }
    return all;
};

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/smoke.js
var smoke = __webpack_require__(57908);
// EXTERNAL MODULE: ./.build/js/domain/uv/output.js
var output = __webpack_require__(72084);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/js/adapters/uv/user-files.js
var user_files = __webpack_require__(41068);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/own-settings.js





/** For a tool of our own: of the user's settings, those that it may see. */
const ownSettings = async (env) => {
    const files = await (0,user_files/* readUserFiles */.v)(env);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-actions-uv-"));
    return {
        folder,
        env: await writeSettings(folder, settingsFor("tool", files.map(({ table }) => table))), // biome-ignore format: one thought
        [Symbol.asyncDispose]: async () => await (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
};
/** Makes this file uv's only settings. It may hold logins that stand in the user's. */
const writeSettings = async (folder, text) => {
    const file = (0,external_node_path_.join)(folder, "settings.toml");
    await (0,promises_.writeFile)(file, text, { mode: 0o600 });
    return { UV_CONFIG_FILE: file };
};

// EXTERNAL MODULE: ./.build/js/adapters/uv/settings.js
var uv_settings = __webpack_require__(7044);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/preference.js

/**
 * By environment, for `--index` would discard the user's own `UV_INDEX`. Cached copies of these names are not trusted,
 * since a rehearsal builds them anew, and no cool-down hides them.
 */
const preferenceOf = async (index, { folder, env }) => {
    if (index === undefined)
        return { args: [], env: {} };
    const users = env.UV_INDEX ?? "";
    const { url, next = [] } = index;
    const { indexStrategy } = await (0,uv_settings/* readSettings */.sb)(folder, env);
    return {
        args: index.names.flatMap((name) => ["--refresh-package", name, "--exclude-newer-package", `${name}=false`]),
        env: {
            UV_INDEX: [url, ...next, users].filter((each) => each !== "").join(" "),
            UV_INDEX_STRATEGY: inOrder(indexStrategy),
        },
    };
};
/**
 * Whoever takes a name from several indexes needs it: one that has an old release hides no other. What the first has and
 * fits is still taken from there.
 */
const inOrder = (strategy) => strategy?.startsWith("unsafe-") ? "unsafe-first-match" : "first-index";

// EXTERNAL MODULE: ./.build/js/adapters/uv/run.js
var uv_run = __webpack_require__(75096);
;// CONCATENATED MODULE: ./.build/js/adapters/python-environments.js












const minutes = 60_000;
/** A project that asks for nothing. */
const boundary = '[project]\nname = "trial"\nversion = "0"\n';
/** Virtual environments made and filled by uv. The path of the Python is always given: variables could name another. */
const createPythonEnvironments = (options) => {
    const run = (0,uv_run/* createRunUv */.TD)(options.processes);
    return {
        create: async ({ folder, python, timeout = 5 * minutes, signal }) => {
            const cwd = (0,external_node_path_.dirname)(folder);
            const environment = await trialIn(options, cwd);
            const asked = python === undefined ? [] : ["--python", python];
            const args = ["venv", "--no-project", ...asked, "--", folder];
            const exit = await run({ args, cwd, env: environment(), timeout, signal });
            if (exit.code === 0)
                return (0,external_node_path_.join)(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
            const missing = (0,output/* missingPython */.v9)(exit.stderr);
            throw new problem/* Problem */.AF(missing === undefined
                ? (0,smoke.environmentFailed)({ words: (0,output/* errorWords */.Yi)(exit.stderr) })
                : (0,smoke.noFittingPython)({ python: python ?? missing.python }));
        },
        install: async (request) => {
            const { python, cwd, requirements, index, timeout = 10 * minutes, signal } = request;
            // Although the folder has settings of its own, uv takes constraints and overrides from the next project above it.
            await (0,promises_.writeFile)((0,external_node_path_.join)(cwd, "pyproject.toml"), boundary);
            const environment = await trialIn(options, cwd);
            const preference = await preferenceOf(index, { folder: cwd, env: options.env });
            const how = [...(request.isDry ? ["--dry-run"] : []), ...(request.isCodeFree ? ["--no-build"] : [])];
            const args = ["pip", "install", "--python", python, ...how, ...preference.args, "--", ...requirements];
            return await run({ args, cwd, env: environment(preference.env), timeout, signal });
        },
        run: async ({ python, args, cwd, timeout = 2 * minutes, signal }) => {
            const environment = await (0,uv_run/* projectEnvironment */.p7)(options, cwd, child/* trialEnvironment */.I7);
            const env = environment({ PYTHONDONTWRITEBYTECODE: "1" });
            return await run({ file: python, args: ["-I", ...args], cwd, env, timeout, signal });
        },
    };
};
/** Of the folder's own settings and the user's, those that hide nothing. */
const trialIn = async (options, cwd) => {
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, cwd, child/* trialEnvironment */.I7);
    const files = [...(await (0,uv_settings/* readProjectFiles */.bB)(cwd)), ...(await (0,user_files/* readUserFiles */.v)(options.env))];
    const settings = await writeSettings(cwd, settingsFor("trial", files.map(({ table }) => table))); // biome-ignore format: one thought
    return (extra = {}) => environment({ ...settings, ...extra });
};

// EXTERNAL MODULE: ./.build/js/domain/problem/release-files.js
var release_files = __webpack_require__(17698);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/isolation.js


/**
 * Runs a call that builds, isolated: so everybody builds the sdist. `no-build-isolation` of the workspace is most often
 * meant for its developers' environment; only where the build fails without that does it hold, in that environment.
 * https://docs.astral.sh/uv/concepts/projects/config/#build-isolation
 */
const runIsolated = async (call, building) => {
    const [command = "", ...rest] = call.args;
    const exit = await building.run({ ...call, args: [command, "--build-isolation", ...rest] });
    if (exit.code === 0 || exit.signal !== null || !(await isNotIsolated(call.cwd, building))) {
        return { exit, isIsolated: true };
    }
    const { VIRTUAL_ENV } = building.options.env;
    const env = { ...call.env, ...(VIRTUAL_ENV === undefined ? {} : { VIRTUAL_ENV }) };
    const second = await building.run({ ...call, env });
    // The first failure is the one that users would see.
    return second.code === 0 ? { exit: second, isIsolated: false } : { exit, isIsolated: true };
};
const isNotIsolated = async (root, { package: name }) => {
    const tables = (await (0,uv_settings/* readProjectFiles */.bB)(root)).map(({ table }) => table);
    return tables.some((table) => {
        const { "no-build-isolation": all, "no-build-isolation-package": some } = table;
        return all === true || (name !== undefined && shapes/* aList */.u0.accepts(some) && some.some((each) => isName(each, name)));
    });
};
const isName = (value, name) => typeof value === "string" && value.toLowerCase().replaceAll(/[-_.]+/g, "-") === name;

;// CONCATENATED MODULE: ./.build/js/adapters/uv/tool-run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Runs a Python tool of ours from the user's own indexes, kept in uv's cache. https://docs.astral.sh/uv/guides/tools/ */
const runTool = async ({ processes, env: given, secrets }, call) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { args, timeout, signal, cwd, env: own } = call;
        const settings = __addDisposableResource(env_1, await ownSettings(given), true);
        const { indexNames } = await (0,uv_settings/* readSettings */.sb)(settings.folder, given);
        const extra = { COLUMNS: "500", NO_COLOR: "1", ...settings.env, ...own };
        const env = (0,child/* toolEnvironment */.uQ)(given, extra, { secrets, indexNames });
        const exit = await processes.run({
            file: "uv",
            args: ["tool", "run", ...args],
            cwd: cwd ?? settings.folder,
            env,
            timeout,
            signal,
        });
        signal.throwIfAborted();
        return exit;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

;// CONCATENATED MODULE: ./.build/js/adapters/release-tools.js







/** Rendering is a matter of a second; the first time, the tool is downloaded. */
const longest = 300_000;
/** Real uv, and the tools that it runs. */
const createReleaseTools = (options) => ({
    render: async (order) => {
        const exit = await runTool(options, {
            args: argsOf(order),
            cwd: (0,external_node_path_.join)(order.root, order.renderer.home),
            timeout: longest,
            signal: order.signal,
            env: { TZ: "UTC" },
        });
        return exit.code === 0 ? { kind: "done" } : { kind: "failed", words: wordsOf(exit) };
    },
    lock: async (root, signal) => {
        const run = (0,uv_run/* createRunUv */.TD)(options.processes);
        const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root, child/* lockEnvironment */.p1);
        const lock = async (...more) => {
            const call = { args: ["lock", ...more], cwd: root, env: environment(), signal };
            return (await runIsolated(call, { package: undefined, run, options })).exit;
        };
        const own = await lock();
        // What a lock says does not depend on the Python that is asked.
        const exit = own.code !== 0 && (0,output/* missingPython */.v9)(own.stderr) !== undefined ? await lock("--python", "3") : own;
        return exit.code === 0 ? undefined : (0,release_files.lockNotMade)({ words: (0,output/* errorWords */.Yi)(exit.stderr) });
    },
});
const argsOf = ({ renderer: { tool, config, home }, root, version, date, pinned }) => {
    const exact = pinned === undefined ? "" : `==${pinned}`;
    if (tool === "scriv")
        return ["--from", `scriv[toml]${exact}`, "python", "-c", collectOn, date, "collect", "--version", version];
    const folder = (0,external_node_path_.join)(root, home);
    const settings = config === undefined ? [] : ["--config", (0,external_node_path_.join)(root, config)];
    return [
        "--from",
        `towncrier${exact}`,
        "towncrier",
        "build",
        "--yes",
        "--version",
        version,
        "--date",
        date,
        ...settings,
        "--dir",
        folder,
    ];
};
/** scriv has no option for the day, and takes the one on which it runs. */
const collectOn = `
import datetime, sys
day = datetime.datetime.fromisoformat(sys.argv.pop(1))
class Day(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return day
datetime.datetime = Day
from scriv.cli import cli
sys.argv[0] = "scriv"
cli()
`;
const wordsOf = ({ stdout, stderr }) => {
    const lines = `${stdout}\n${stderr}`
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !/^(?:Installed|Downloading|Resolved|Prepared)\b/.test(line));
    return lines.slice(-3).join(" ");
};

// EXTERNAL MODULE: ./.build/js/domain/text/last-words.js
var last_words = __webpack_require__(26541);
;// CONCATENATED MODULE: ./.build/js/adapters/trove-classifiers.js


const timeout = 5 * 60_000;
/** `known` are those that are not deprecated. */
const program = "import json, trove_classifiers as t; print(json.dumps({'known': list(t.classifiers), 'deprecated': t.deprecated_classifiers}))";
/** PyPI's own list. Not pinned: it grows, and PyPI goes by the newest. https://github.com/pypa/trove-classifiers */
const createClassifiers = (options) => ({
    read: async (signal) => {
        const args = ["--with", "trove-classifiers", "python", "-I", "-c", program];
        const exit = await runTool(options, { args, timeout, signal });
        return exit.code === 0 ? JSON.parse(exit.stdout) : { unavailable: (0,last_words/* lastWords */.a)(exit.stderr) };
    },
});

;// CONCATENATED MODULE: ./.build/js/adapters/twine-cli.js


/** Pinned, so that a release checks what the last one checked. */
const requirement = "twine==7.0.0";
const twine_cli_timeout = 10 * 60_000;
const createTwine = (options) => ({
    check: async (paths, signal) => {
        const args = ["--from", requirement, "twine", "--no-color", "check", "--strict", ...paths];
        const exit = await runTool(options, { args, timeout: twine_cli_timeout, signal });
        if (/^Checking /m.test(exit.stdout))
            return { stdout: exit.stdout };
        return { unavailable: (0,last_words/* lastWords */.a)(exit.stderr) };
    },
});

// EXTERNAL MODULE: ./.build/js/adapters/uv/absolute.js + 1 modules
var absolute = __webpack_require__(31227);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/api-script.js
/**
 * Compares the public names of two wheels of one package with griffe, in the environment that it is run in:
 * `api.py OLD.whl NEW.whl FOLDER MODULE…`. Both are unpacked into the folder without their tests, so that neither is taken
 * for the other or for what lies around, and read without being imported. Prints JSON, `{"changes": [{"kind", "path",
 * "parameter", "old", "new", "unsure"}], "hidden": …, "unchecked": […]}`. https://mkdocstrings.github.io/griffe/
 */
const apiScript = `
import ast, json, os, sys, zipfile
import griffe

TESTS = {"tests", "test", "testing", "conftest.py"}
PARAMETERS = {
    "PARAMETER_REMOVED",
    "PARAMETER_ADDED_REQUIRED",
    "PARAMETER_CHANGED_REQUIRED",
    "PARAMETER_CHANGED_KIND",
    "PARAMETER_MOVED",
}
HARMLESS_BASES = ("object", "Generic", "ABC", "Protocol")
compiled = []


def unpack(wheel, folder):
    with zipfile.ZipFile(wheel) as archive:
        for info in archive.infolist():
            parts = info.filename.split("/")
            if parts[0].endswith(".data"):
                parts = parts[2:] if parts[1:2] in (["purelib"], ["platlib"]) else []
            if not parts or ".." in parts or "" in parts or TESTS.intersection(parts):
                continue
            if parts[-1].endswith((".so", ".pyd")):
                compiled.append(parts[-1])
            if parts[-1].endswith((".py", ".pyi")):
                path = os.path.join(folder, *parts)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with archive.open(info) as source, open(path, "wb") as target:
                    target.write(source.read())


def load(name, folder):
    # A folder of that name in the current one would win, and modules without a source would be imported.
    return griffe.load(
        name,
        search_paths=[folder],
        allow_inspection=False,
        try_relative_path=False,
        resolve_aliases=True,
        resolve_external=None,
    )


def clean(thing, seen):
    # What leads nowhere in the old release cannot be compared, and stops griffe half way.
    if thing.canonical_path in seen:
        return
    seen.add(thing.canonical_path)
    for name, member in list(thing.members.items()):
        if member.is_alias:
            try:
                member.final_target
            except Exception:
                del thing.members[name]
        elif member.is_module or member.is_class:
            clean(member, seen)


def public_paths(module, prefix, found, depth=0):
    for name, member in module.members.items():
        if name.startswith("_") or depth > 6:
            continue
        path = prefix + "." + name
        try:
            target = member.final_target if member.is_alias else member
        except Exception:
            continue
        if target.canonical_path not in found or len(path) < len(found[target.canonical_path]):
            found[target.canonical_path] = path
        if target.is_module and not member.is_alias:
            public_paths(target, path, found, depth + 1)


def public(path, found):
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        known = found.get(".".join(parts[:end]))
        if known is not None:
            return ".".join([known, *parts[end:]])
    return path


def source_of(module):
    path = module.filepath
    if isinstance(path, list):
        return None
    try:
        return ast.parse(open(path, encoding="utf-8").read())
    except (OSError, SyntaxError, ValueError):
        return None


def top_level(body):
    # Of a module, its conditions and attempts: not what functions do, nor what type checkers alone see.
    for node in body:
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from top_level(node.orelse)
        elif isinstance(node, (ast.If, ast.Try, ast.With)):
            blocks = [getattr(node, name, []) for name in ("body", "orelse", "finalbody")]
            for block in blocks + [handler.body for handler in getattr(node, "handlers", [])]:
                yield from top_level(block)


def imports_in(tree, name):
    # Names that a package's top level takes from inside itself, and by which users import them.
    found = set()
    for node in top_level(tree.body) if tree else []:
        if not isinstance(node, ast.ImportFrom):
            continue
        inside = node.level > 0 or (node.module or "").split(".")[0] == name.split(".")[0]
        for each in node.names if inside else []:
            bound = each.asname or each.name
            if bound != "*" and not bound.startswith("_"):
                found.add(bound)
    return found


def has_open_names(module):
    tree = source_of(module)
    if tree is None or "__getattr__" in module.members:
        return True
    return any(isinstance(node, ast.ImportFrom) and any(each.name == "*" for each in node.names) for node in top_level(tree.body))


def dropped(old, new):
    if isinstance(old.filepath, list) or isinstance(new.filepath, list):
        return
    before = None if old.exports is None else {str(name) for name in old.exports}
    after = None if new.exports is None else {str(name) for name in new.exports}
    if before is not None:
        for name in sorted(before - after) if after is not None else []:
            if name in new.members:
                yield change("EXPORT_DROPPED", old.path + "." + name)
        return
    if has_open_names(new):
        return
    for name in sorted(imports_in(source_of(old), old.path)):
        if name not in new.members:
            yield change("OBJECT_REMOVED", old.path + "." + name)


def change(kind, path, parameter=None, old=None, new=None, unsure=False):
    return {"kind": kind, "path": path, "parameter": parameter, "old": old, "new": new, "unsure": unsure}


def text(value):
    return None if value is None else str(getattr(value, "value", value))


def is_shown(breakage, old):
    kind = breakage.kind.name
    thing = breakage.obj
    if kind in PARAMETERS:
        value = breakage.old_value if breakage.old_value is not None else breakage.new_value
        name = getattr(value, "name", "")
        if name in ("self", "cls") or name.startswith("_"):
            return False
        if thing.name.startswith("_") and not thing.name.startswith("__"):
            return False
        variadic = str(getattr(getattr(value, "kind", None), "value", "")).startswith("variadic")
        return not (kind == "PARAMETER_REMOVED" and variadic and has_variadic(thing, value))
    if kind == "OBJECT_REMOVED":
        if thing.name.startswith("__") and not thing.is_module:
            return False
        parent = thing.parent
        exports = {str(name) for name in (getattr(parent, "exports", None) or ())}
        return thing.is_module or parent.path == old.path or thing.name in exports
    if kind == "CLASS_REMOVED_BASE":
        return not str(breakage.old_value).endswith(HARMLESS_BASES)
    return False


def has_variadic(function, parameter):
    return any(each.kind == parameter.kind for each in getattr(function, "parameters", ()))


def is_unsure(breakage, new):
    if breakage.kind.name != "OBJECT_REMOVED":
        return False
    try:
        parent = new[breakage.obj.parent.path[len(new.path) + 1 :]] if breakage.obj.parent.path != new.path else new
    except Exception:
        return False
    return "__getattr__" in parent.members


def compare(old, new):
    # Before what leads nowhere is taken out: a name that was dropped may be such a one.
    found = list(dropped(old, new))
    if old.exports is None and not isinstance(old.filepath, list):
        # Users import them from here; griffe takes what is imported for private.
        for name in imports_in(source_of(old), old.path):
            if name in old.members:
                old.members[name].public = True
    clean(old, set())
    paths = {}
    public_paths(old, old.path, paths)
    seen = {(each["kind"], each["path"]) for each in found}
    hidden = 0
    for breakage in griffe.find_breaking_changes(old, new):
        kind = breakage.kind.name
        if getattr(breakage.obj, "inherited", False):
            continue
        if not is_shown(breakage, old):
            hidden += 1
            continue
        value = breakage.old_value if breakage.old_value is not None else breakage.new_value
        parameter = getattr(value, "name", None) if kind in PARAMETERS else None
        path = public(breakage.obj.path, paths)
        # What follows a parameter that was put in moves, each by itself.
        key = (kind, path) if kind in ("PARAMETER_MOVED", "OBJECT_REMOVED") else (kind, path, parameter or str(value))
        if key in seen:
            continue
        seen.add(key)
        found.append(change(kind, path, parameter, text(breakage.old_value), text(breakage.new_value), is_unsure(breakage, new)))
    return found, hidden


def main():
    old_wheel, new_wheel, folder, *modules = sys.argv[1:]
    folders = [os.path.join(folder, side) for side in ("old", "new")]
    for wheel, side in zip((old_wheel, new_wheel), folders):
        os.makedirs(side)
        unpack(wheel, side)
    changes, hidden, unchecked = [], 0, []
    for name in modules:
        try:
            found, more = compare(load(name, folders[0]), load(name, folders[1]))
            changes += found
            hidden += more
        except Exception as error:
            unchecked.append(name + " (" + type(error).__name__ + ")")
    unchecked += sorted(set(compiled))
    json.dump({"changes": changes, "hidden": hidden, "unchecked": unchecked}, sys.stdout)


main()
`;

;// CONCATENATED MODULE: ./.build/js/adapters/uv/api-changes.js







/** Pinned: kinds of changes come and go with its versions. The library alone, without its commands. */
const api_changes_requirement = "griffelib==2.4.1";
/** Milliseconds: the largest packages take a minute. */
const api_changes_timeout = 5 * 60_000;
/** griffe, by its Python API: its command compares commits, and exits alike for a change and for a crash. */
const createApiChanges = (options) => ({
    compare: async ({ before, after, modules, signal }) => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-actions-api-"));
        try {
            const script = (0,external_node_path_.join)(folder, "api.py");
            await (0,promises_.writeFile)(script, apiScript);
            const args = ["--from", api_changes_requirement, "python", "-I", script, before, after, folder, ...modules];
            const exit = await runTool(options, { args, timeout: api_changes_timeout, signal });
            if (exit.isTimedOut)
                return { unavailable: `griffe gave no answer within ${api_changes_timeout / 1000} s` };
            return (exit.code === 0 ? readComparison(exit.stdout) : undefined) ?? { unavailable: (0,last_words/* lastWords */.a)(exit.stderr) };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    },
});
/** What our script printed; `undefined` where it is cut. */
const readComparison = (text) => {
    let printed;
    try {
        printed = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const changes = printed.changes.map(({ kind, path, parameter, unsure }) => ({
        kind,
        path: (0,inert_line/* inertLine */.F)(path),
        parameter: parameter === null ? undefined : (0,inert_line/* inertLine */.F)(parameter),
        isUnsure: unsure,
    }));
    return { changes, hidden: printed.hidden, unchecked: printed.unchecked.map(inert_line/* inertLine */.F) };
};

// EXTERNAL MODULE: ./node_modules/semver/functions/lt.js
var lt = __webpack_require__(3872);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv.js
var uv = __webpack_require__(30422);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv-settings.js
var problem_uv_settings = __webpack_require__(52254);
;// CONCATENATED MODULE: ./.build/js/domain/uv/behind.js

const offlineWords = /network was disabled|network connectivity is disabled|offline mode/i;
/** Whether uv did not ask a network because it was told so. */
const isOffline = (output) => offlineWords.test(output.replaceAll(/\s+/g, " "));
/** Words of uv's that do not name the setting behind them. */
const signs = [
    [offlineWords, "offline"],
    [/hash-checking/i, "require-hashes"],
    [/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
    [/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
    [/index lookups were disabled/i, "no-index"],
    [/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
    [/python downloads are/i, "python-downloads"],
    [
        /python-build-standalone|\/cpython-\d/,
        "python python-preference managed-python python-downloads python-install-mirror",
    ],
    [/required uv version/i, "required-version"],
];
/** What steers a resolution without being named where it fails. */
const steering = new Set([
    "index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package",
    "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package",
].flatMap((line) => line.split(" ")));
/**
 * What uv's words come from: what is named in them, known by them, or holds a value that stands in them. Where uv found
 * no solution and says not why, all that steers one.
 */
const settingsBehind = (output, told) => {
    const text = output.replaceAll(/[\s│├╰─▶]+/g, " ");
    const known = signs.flatMap(([sign, names]) => (sign.test(text) ? names.split(" ") : []));
    const isNamed = (name) => known.includes(name) || nameIn(name, text);
    const certain = choose(told, (name, value) => isNamed(name) || isValueIn(value, text));
    if (certain.length > 0)
        return { settings: certain, isCertain: true };
    const isUnsolved = /no solution found|unsatisfiable|not found in/i.test(text);
    return { settings: isUnsolved ? choose(told, (name) => steering.has(name)) : [], isCertain: false };
};
const choose = ({ env, files }, isMeant) => [
    ...Object.keys(env).filter((name) => name.startsWith("UV_") && isMeant(optionOf(name), env[name])),
    ...files.flatMap(({ path, table }) => keysOf(table)
        .filter((key) => isMeant(key))
        .map((key) => `${key} in ${path}`)),
];
const optionOf = (variable) => variable.slice("UV_".length).toLowerCase().replaceAll("_", "-");
/** As an option, a key, or a variable: a name of one word could be any word. */
const nameIn = (name, text) => new RegExp(`(?:--|\`)${name}(?![\\w-])|UV_${name.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(text) ||
    (name.includes("-") && new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));
/** Of a path or a URL, and nothing shorter: `1` stands in many words. */
const isValueIn = (value, text) => value !== undefined && /[/\\]/.test(value) && value.length > 3 && text.includes(value);
const keysOf = (table) => [
    ...Object.keys(table),
    ...(shapes/* aTable */.Q5.accepts(table.pip) ? Object.keys(table.pip) : []),
];

;// CONCATENATED MODULE: ./.build/js/adapters/uv/build.js











/**
 * `uv build`: the sdist, then the wheel from it. The folder it runs in decides whose `[tool.uv]` applies. Never quiet,
 * for that hides the backend's message, and never without the user's configuration, where a company's index may stand.
 */
const buildPackage = async (request, run, options) => {
    const { root, package: name, folder, kind, out, commitTime, python, index, signal, onLine } = request;
    const preference = await preferenceOf(index, { folder: root, env: options.env });
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root);
    const args = [
        "build",
        "--no-sources",
        "--no-create-gitignore",
        "--out-dir",
        out,
        ...(kind === "both" ? [] : [`--${kind}`]),
        ...(python === undefined ? [] : ["--python", python]),
        ...preference.args,
        ...(folder === undefined ? ["--package", name] : ["--", folder]),
    ];
    const call = {
        args,
        cwd: root,
        env: environment({ ...preference.env, SOURCE_DATE_EPOCH: String(commitTime) }),
        signal,
    };
    const { exit, isIsolated } = await runIsolated({ ...call, onLine }, { package: name, run, options });
    const files = (0,output/* builtFiles */.Ob)(exit.stderr);
    if (exit.code === 0 && isWhole(files, kind))
        return { files, duration: exit.duration, isIsolated };
    const finding = exit.code === 0
        ? (0,uv.filesMissing)({ package: name, built: files })
        : await explainBuild(name, exit, { run, call, options, kind });
    throw new problem/* Problem */.AF(finding, { cause: { tail: (0,uv_run/* tailOf */.Cj)(exit.stderr) } });
};
const isWhole = (files, kind) => {
    const wheels = files.filter((file) => file.endsWith(".whl")).length;
    return (kind === "sdist" || wheels > 0) && (kind === "wheel" || files.length > wheels);
};
/** What went wrong, as the one who reads it can mend it. */
const explainBuild = async (name, exit, failed) => {
    const fault = (0,output/* readBuildFault */.dA)(exit.stderr);
    const behind = await settingsOf(exit, fault, failed);
    const isUnreachable = fault.kind === "network" && !isOffline(exit.stderr);
    if (behind.settings.length > 0 && !isUnreachable) {
        return (0,problem_uv_settings.refusedBySettings)({ package: name, what: "to build", words: build_wordsOf(fault), ...behind });
    }
    switch (fault.kind) {
        case "python":
            return await explainPython(name, fault, failed);
        case "outside":
            return (0,uv.fileOutside)({ package: name, words: fault.words });
        case "include":
            return (0,uv.includeMissing)({ package: name, words: fault.words });
        case "link":
            return (0,uv.folderLinked)({ package: name, path: (0,external_node_path_.relative)(failed.call.cwd, fault.path).split(external_node_path_.sep).join("/") });
        case "network":
            return (0,uv.buildUnreachable)({ package: name, words: fault.words, settings: behind.settings });
        case "uv":
        case "backend":
            if (await buildsFromCheckout(exit, failed)) {
                return (0,uv.sdistIncomplete)({ package: name, words: fault.words, path: (0,output/* missingPath */.IT)(exit.stderr) });
            }
            return (0,uv.buildFailed)({
                package: name,
                words: exit.signal === null ? fault.words : `uv was ended by ${exit.signal}`,
            });
    }
};
/** A backend's words are about the package, whatever they name; of uv's, what told it so is behind them. */
const settingsOf = async (exit, fault, { call, options }) => {
    switch (fault.kind) {
        case "uv":
        case "network":
            return settingsBehind(exit.stderr, await (0,uv_settings/* toldIn */.fk)(call.cwd, options, child/* buildEnvironment */.AF));
        default:
            return { settings: [], isCertain: false };
    }
};
const build_wordsOf = (fault) => ("words" in fault ? fault.words : "");
/**
 * Whether the wheel that does not come of the sdist comes of the checkout: then the sdist lacks something. uv says of the
 * wheel that it begins when the sdist is there.
 */
const buildsFromCheckout = async ({ stderr, signal }, { run, call, kind }) => {
    if (kind !== "both" || signal !== null || !/^Building wheel from source distribution/m.test(stderr))
        return false;
    const straight = await run({ ...call, args: [...call.args, "--wheel"] });
    return straight.code === 0;
};
/**
 * Which Python was asked for, and which are here. Where uv tried to download one it speaks of that alone: the same call
 * without downloads ends at once, and names what was asked for.
 */
const explainPython = async (name, { python, isDownload }, { run, call, options: { env } }) => {
    const without = { ...call.env, UV_PYTHON_DOWNLOADS: "never" };
    const asked = isDownload ? (0,output/* missingPython */.v9)((await run({ ...call, env: without })).stderr)?.python : undefined;
    const list = await run({
        ...call,
        args: ["python", "list", "--only-installed", "--output-format", "json"],
        env: without,
    });
    const found = list.code === 0 ? installedVersions(list.stdout) : [];
    return (0,uv.pythonMissing)({
        package: name,
        python: asked ?? python,
        found,
        isByVariable: (asked ?? python) === env.UV_PYTHON,
    });
};
const installedVersions = (json) => {
    const list = JSON.parse(json);
    const versions = Array.isArray(list) ? list.map((entry) => String(entry.version)) : [];
    return [...new Set(versions)];
};

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(24573);
// EXTERNAL MODULE: ./.build/js/domain/python/metadata.js
var metadata = __webpack_require__(35335);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/adapters/plain-file.js
var plain_file = __webpack_require__(98396);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/ask-script.js
/**
 * Asks build backends for the metadata of packages, in the environment that it is run in: `ask.py REQUEST`, where REQUEST
 * is JSON, `{"jobs": …, "packages": [{"folder": …, "backend": …, "answer": …, "wheel": …}]}`. The files of each package's
 * metadata are put into its `answer`, a folder, METADATA last, or with `wheel` the wheel itself; where the backend cannot
 * say it so, nothing is. A backend is loaded once and asked in a process of its own for each package, where it may change
 * what it likes. https://peps.python.org/pep-0517/
 */
const askScript = `
import importlib, json, os, subprocess, sys, tempfile

sys.path.pop(0)
INSTALLED = tuple(path + os.sep for path in sys.path)


def load(backend):
    module, _, path = backend.partition(":")
    hooks = importlib.import_module(module)
    for name in path.split(".") if path else []:
        hooks = getattr(hooks, name)
    return hooks


def is_here(requirement):
    from importlib.metadata import PackageNotFoundError, version
    import re

    try:
        version(re.match(r"[A-Za-z0-9._-]+", requirement.strip()).group())
    except (AttributeError, PackageNotFoundError):
        return False
    return True


def ask(package):
    os.chdir(package["folder"])
    hooks = load(package["backend"])
    more = getattr(hooks, "get_requires_for_build_wheel", list)()
    if not all(is_here(requirement) for requirement in more):
        return
    if package["wheel"]:
        try:
            return make(hooks.build_wheel, package["answer"], [None])
        except Exception:
            # What is in the way of a wheel, as a package without modules, may be in the way of nothing else.
            pass
    make(hooks.prepare_metadata_for_build_wheel, package["answer"], ["entry_points.txt", "METADATA"])


def make(hook, answer, names):
    with tempfile.TemporaryDirectory(dir=os.path.dirname(answer)) as folder:
        made = hook(folder)
        for name in names:
            path = os.path.join(folder, made, name) if name else os.path.join(folder, made)
            if os.path.exists(path):
                os.replace(path, os.path.join(answer, name or made))


def ask_alone(package, loaded=None):
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    try:
        ask(package)
        if loaded is not None:
            with open(loaded, "w", encoding="utf-8") as file:
                json.dump([name for name, module in list(sys.modules.items()) if is_installed(module)], file)
    finally:
        os._exit(0)


def is_installed(module):
    return (getattr(module, "__file__", None) or "").startswith(INSTALLED)


def load_all(loaded):
    try:
        with open(loaded, encoding="utf-8") as file:
            names = json.load(file)
    except (OSError, ValueError):
        return
    for name in names:
        try:
            importlib.import_module(name)
        except Exception:
            pass


def ask_all(packages, jobs):
    # What one package had to load the others need not load again.
    first, *others = packages
    loaded = first["answer"] + "-loaded" if others else None
    if os.fork() == 0:
        ask_alone(first, loaded)
    os.wait()
    if others:
        load_all(loaded)
    running = 0
    for package in others:
        if running >= jobs:
            os.wait()
            running -= 1
        if os.fork() == 0:
            ask_alone(package)
        running += 1
    for _ in range(running):
        os.wait()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    packages = request["packages"]
    if len(sys.argv) > 2:
        ask_alone(packages[int(sys.argv[2])])
    elif sys.platform == "linux":
        ask_all(packages, request["jobs"])
    else:
        for index in range(len(packages)):
            subprocess.run([sys.executable, __file__, sys.argv[1], str(index)], check=False)


main()
`;

;// CONCATENATED MODULE: ./.build/js/adapters/uv/ask-backends.js








/**
 * Metadata by `prepare_metadata_for_build_wheel`, which builds nothing, or wheels: one environment for all packages that
 * require the same to be built, in which each is asked. For each package an absolute folder, below the request's scratch
 * folder, that has METADATA and perhaps `entry_points.txt`, or a wheel; nothing where the backend did not say it.
 */
const askBackends = async (request, run, options) => {
    const packages = request.packages;
    const askable = packages.filter((each) => each.backend !== undefined);
    if (askable.length === 0 || (await isBuiltSpecially(request.root, options)))
        return new Map();
    const groups = Map.groupBy(askable, ({ python, backend }) => JSON.stringify([python, backend.requires]));
    const answers = await Promise.all([...groups.values()].map((group) => askGroup(group, request, { run, options })));
    return new Map(answers.flat());
};
const askGroup = async (group, { root, scratch, commitTime, signal }, { run, options }) => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, "ask-"));
    const file = (name) => (0,external_node_path_.join)(folder, name);
    const [first] = group;
    const packages = group.map(({ backend, isWheel = false }, index) => ({
        folder: (0,external_node_path_.join)(root, backend.folder),
        backend: backend.backend,
        answer: file(`${index}`),
        wheel: isWheel,
    }));
    await Promise.all(packages.map(({ answer }) => (0,promises_.mkdir)(answer)));
    await (0,promises_.writeFile)(file("ask.py"), askScript);
    await (0,promises_.writeFile)(file("requires.txt"), `${first.backend.requires.join("\n")}\n`);
    await (0,promises_.writeFile)(file("request.json"), JSON.stringify({ jobs: (0,external_node_os_.availableParallelism)(), packages }));
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root);
    const python = first.python === undefined ? [] : ["--python", first.python];
    const alone = ["run", "--no-project", "--isolated", ...python, "--with-requirements", file("requires.txt")];
    await run({
        args: [...alone, "python", file("ask.py"), file("request.json")],
        cwd: root,
        env: environment({ SOURCE_DATE_EPOCH: String(commitTime) }),
        signal,
    });
    const said = await Promise.all(packages.map(({ answer }) => (0,promises_.readdir)(answer)));
    const isWhole = (names) => names.some((name) => name === "METADATA" || name.endsWith(".whl"));
    return group.flatMap(({ name }, index) => (isWhole(said[index]) ? [[name, packages[index].answer]] : []));
};
/** Settings that change how uv builds, and not how it prepares an environment for a program. */
const buildSettings = [
    "build-constraint-dependencies",
    "config-settings",
    "config-settings-package",
    "extra-build-dependencies",
    "extra-build-variables",
    "no-build",
    "no-build-isolation",
    "no-build-isolation-package",
    "no-build-package",
];
const buildVariables = ["UV_BUILD_CONSTRAINT", "UV_CONFIG_SETTINGS", "UV_NO_BUILD_ISOLATION", "UV_OVERRIDE"];
const isBuiltSpecially = async (root, { env }) => {
    if (buildVariables.some((name) => env[name] !== undefined))
        return true;
    const project = await readTable((0,external_node_path_.join)(root, "pyproject.toml"));
    const tables = [(0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(project, "tool"), "uv"), await readTable((0,external_node_path_.join)(root, "uv.toml"))];
    return tables.some((table) => buildSettings.some((key) => key in table));
};
const readTable = async (path) => {
    const parsed = (0,parse/* parseToml */.M)((await (0,plain_file/* readPlainText */.Sg)(path).catch(() => undefined)) ?? "");
    return parsed.ok ? parsed.table : {};
};

;// CONCATENATED MODULE: ./.build/js/adapters/uv/dynamic-versions.js















/**
 * Versions as the build backends give them with the metadata; of those that do not, from the names of the sdists that
 * they make: nothing is compiled for an sdist, and uv prepares each backend just as for the build itself. Siblings that a
 * build requires come from the workspace, since they may not be published yet. A `Problem` where any is unknown, caused
 * by `{ tail }`, the end of what was printed for the first.
 */
const readVersions = async (request, run, options) => {
    const { root, packages, scratch, commitTime, signal } = request;
    const said = await versionsIn(await askBackends(request, run, options));
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root);
    const env = environment({ SOURCE_DATE_EPOCH: String(commitTime) });
    const read = async ({ name, python }) => {
        const out = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, "version-"));
        try {
            const asked = python === undefined ? [] : ["--python", python];
            const args = ["build", "--sdist", "--no-create-gitignore", "--out-dir", out, ...asked, "--package", name];
            const call = { args, cwd: root, env, signal };
            const { exit } = await runIsolated(call, { package: name, run, options });
            const [file = "no file"] = (0,output/* builtFiles */.Ob)(exit.stderr);
            const version = (0,output/* versionOfSdist */.Rj)(file);
            if (exit.code === 0 && version !== undefined)
                return [name, version];
            const tail = (0,uv_run/* tailOf */.Cj)(exit.stderr);
            if (exit.code === 0)
                return { finding: (0,uv.versionUnknown)({ package: name, words: `it built ${file}` }), tail };
            const fault = (0,output/* readBuildFault */.dA)(exit.stderr);
            const explained = await explainBuild(name, exit, { run, call, options });
            const isUnknown = "words" in fault && explained.code === uv.buildFailed.code;
            return { finding: isUnknown ? (0,uv.versionUnknown)({ package: name, words: fault.words }) : explained, tail };
        }
        finally {
            await (0,promises_.rm)(out, { recursive: true, force: true });
        }
    };
    const limit = (0,p_limit/* default */.A)(Math.max(2, (0,external_node_os_.availableParallelism)()));
    const left = packages.filter(({ name }) => !said.has(name));
    const answers = await Promise.all(left.map((each) => limit(() => read(each))));
    const unread = answers.filter((answer) => "finding" in answer);
    if (unread.length > 0) {
        throw new problem/* Problem */.AF((0,distinct/* byCause */.z)(unread.map(({ finding }) => finding)), { cause: { tail: unread[0].tail } });
    }
    return new Map([...said, ...answers.flatMap((answer) => ("finding" in answer ? [] : [answer]))]);
};
/** From the metadata in these folders. */
const versionsIn = async (folders) => {
    const versions = await Promise.all([...folders].map(async ([name, folder]) => {
        const text = await (0,plain_file/* readPlainText */.Sg)((0,external_node_path_.join)(folder, "METADATA")).catch(() => undefined);
        const { version } = (0,metadata/* parseMetadata */.jR)(text ?? "");
        return version === undefined ? [] : [[name, (0,python_version/* canonicalVersion */.Bp)(version) ?? version]];
    }));
    return new Map(versions.flat());
};

// EXTERNAL MODULE: ./.build/js/domain/environment/uv-variables.js
var uv_variables = __webpack_require__(17400);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/lock.js












/**
 * What speaks against `uv.lock`; `undefined` where it is current. It is asked as the job has it; where that fails, also
 * as the repository alone would have it: the lock may be sound, and what was added here the cause.
 */
const checkLock = async (question, run, options) => {
    const { root } = question;
    const asked = await ask(question, run, options);
    if (asked.code === 0)
        return undefined;
    const { sources, alone } = await addedBy(options.env);
    if (sources.length > 0 && (await ask(question, run, { ...options, env: alone })).code === 0) {
        const alike = await Promise.all(sources.map(async (source) => sources.length > 1 && (await ask(question, run, { ...options, env: source.only })).code === 0 ? [] : [source]));
        const causes = alike.flat().length === 0 ? sources : alike.flat();
        return (0,problem_uv_settings.lockSteered)({ settings: causes.map(({ name }) => name) });
    }
    if (/needs to be updated/.test(asked.stderr))
        return (0,uv.lockOutdated)({});
    const { settings } = settingsBehind(asked.stderr, await (0,uv_settings/* toldIn */.fk)(root, options, child/* lockEnvironment */.p1));
    return (0,uv.lockUnchecked)({ words: (0,output/* errorWords */.Yi)(asked.stderr), settings });
};
const addedBy = async (env) => {
    const steering = Object.entries(env).filter(([name]) => (0,uv_variables/* isSteering */.eV)(name));
    const rest = Object.entries(env).filter(([name]) => !(0,uv_variables/* isSteering */.eV)(name));
    const nowhere = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "no-such-folder-for-settings");
    const noFiles = { XDG_CONFIG_HOME: nowhere, APPDATA: nowhere, UV_NO_SYSTEM_CONFIG: "1" };
    const own = Object.fromEntries(rest);
    const alone = { ...own, ...noFiles };
    const files = env.UV_CONFIG_FILE === undefined ? await (0,user_files/* readUserFiles */.v)(env) : [];
    return {
        alone,
        sources: [
            ...steering.map(([name, value]) => ({ name, only: { ...alone, [name]: value } })),
            ...files.filter(({ table }) => Object.keys(table).length > 0).map(({ path }) => ({ name: path, only: own })),
        ],
    };
};
const ask = async ({ root, python }, run, options) => {
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root, child/* lockEnvironment */.p1);
    const check = async (...more) => {
        const call = { args: ["lock", "--check", ...more], cwd: root, env: environment() };
        return (await runIsolated(call, { package: undefined, run, options })).exit;
    };
    const own = await check();
    const isOther = own.code !== 0 && python !== undefined && (0,output/* missingPython */.v9)(own.stderr) !== undefined;
    return isOther ? await check("--python", python) : own;
};

;// CONCATENATED MODULE: ./.build/js/adapters/uv/next-releases.js










/**
 * What packages would be released as: their backends are asked together, and what that does not say is built by uv. Where
 * neither works the reason stands in place of the release.
 */
const readNextReleases = async (request, run, options) => {
    const folders = await askBackends(request, run, options);
    const limit = (0,p_limit/* default */.A)(Math.max(2, (0,external_node_os_.availableParallelism)()));
    const releases = request.packages.map(({ name, python }) => limit(async () => {
        const folder = folders.get(name);
        const said = folder === undefined ? undefined : await releaseIn(folder);
        return [name, said ?? (await buildWheel({ name, python }, request, { run, options }))];
    }));
    return new Map(await Promise.all(releases));
};
/** What lies in a folder that a backend was asked to fill. */
const releaseIn = async (folder) => {
    const names = await (0,promises_.readdir)(folder);
    const wheel = names.find((name) => name.endsWith(".whl"));
    if (wheel !== undefined)
        return { kind: "wheel", path: (0,external_node_path_.join)(folder, wheel) };
    const read = (name) => (0,plain_file/* readPlainText */.Sg)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
    const metadata = await read("METADATA");
    return metadata === undefined
        ? undefined
        : { kind: "metadata", metadata, entryPoints: (await read("entry_points.txt")) ?? "" };
};
const buildWheel = async ({ name, python }, { root, scratch, commitTime, signal }, { run, options }) => {
    const out = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, "next-"));
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root);
    const asked = python === undefined ? [] : ["--python", python];
    const args = ["build", "--wheel", "--no-create-gitignore", "--out-dir", out, ...asked, "--package", name];
    const call = { args, cwd: root, env: environment({ SOURCE_DATE_EPOCH: String(commitTime) }), signal };
    const { exit } = await runIsolated(call, { package: name, run, options });
    const built = exit.code === 0 ? await releaseIn(out) : undefined;
    if (built !== undefined)
        return built;
    const fault = (0,output/* readBuildFault */.dA)(exit.stderr);
    return { kind: "unknown", why: `it could not be built${"words" in fault ? `: ${(0,inert_line/* inertLine */.F)(fault.words)}` : ""}` };
};

;// CONCATENATED MODULE: ./.build/js/adapters/uv/publish.js
var publish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var publish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** How long uv may outlast its own limit for the upload, for a server that never ends its answer. Milliseconds. */
const patience = 100_000;
/**
 * `uv publish` of one file. URLs and credentials go by environment, where no list of processes shows them. No
 * project's settings apply, nor what a user's file says of targets: either could send the file elsewhere, or skip it for
 * another check URL.
 */
const publishFile = async ({ path, attestation, uploadUrl, checkUrl, credential, signal }, run, { env }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = publish_addDisposableResource(env_1, await ownSettings(env), true);
        // uv sends no attestation but one that it is given by name.
        const paths = attestation === undefined ? [path] : [path, attestation];
        const trusted = credential.kind === "trusted" ? "always" : "never";
        const environment = (0,child/* uploadEnvironment */.Ny)(env, credential, {
            UV_PUBLISH_URL: uploadUrl,
            ...(checkUrl === undefined ? {} : { UV_PUBLISH_CHECK_URL: checkUrl }),
            NO_COLOR: "1",
            RUST_LOG: output/* publishLogFilter */._e,
            ...settings.env,
        });
        const exit = await run({
            args: ["publish", "--trusted-publishing", trusted, "--", ...paths.map(escapeGlob)],
            cwd: (0,external_node_path_.parse)(path).root,
            env: environment,
            signal,
            timeout: Number(environment.UV_UPLOAD_HTTP_TIMEOUT) * 1000 + patience,
        });
        const { retryAfter, stderr } = (0,output/* splitPublishLog */.wR)(exit.stderr, (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)));
        const answer = (0,output/* readPublish */.WK)({ code: exit.code, stderr });
        const told = { env: (0,child/* toolEnvironment */.uQ)(env), files: await (0,user_files/* readUserFiles */.v)(env) };
        const { settings: behind } = settingsBehind(stderr, told);
        // What uv says is read before anything is hidden in it: a short password may stand in uv's own words, too.
        const shown = (text) => hide(text, hiddenIn(credential));
        const read = { ...answer, retryAfter, settings: answer.hasBegun ? [] : behind };
        return { ...read, words: shown(answer.words), output: (0,uv_run/* tailOf */.Cj)(shown(stderr)) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = publish_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** uv takes paths for patterns. */
const escapeGlob = (path) => path.replaceAll(/[[\]*?]/g, "[$&]");
/** A server may send back what it was sent: the credential itself, or the header that it came in. */
const hiddenIn = (credential) => {
    const login = (username, secret) => [secret, Buffer.from(`${username}:${secret}`).toString("base64")];
    if (credential.kind === "token")
        return login("__token__", credential.token.reveal());
    if (credential.kind === "password")
        return login(credential.username, credential.password.reveal());
    return [];
};
/** A short one is hidden where it stands alone: the letters of a word tell nothing, and without them it says nothing. */
const hide = (text, hidden) => hidden
    .filter((value) => value !== "")
    .reduce((shown, value) => shown.replaceAll(value.length < 8 ? alone(value) : value, "***"), text);
const alone = (value) => new RegExp(`(?<![\\p{L}\\p{N}])${value.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");

// EXTERNAL MODULE: ./.build/js/adapters/uv/places.js
var places = __webpack_require__(65013);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/refusal.js








/** Milliseconds: it reads settings, and nothing else. */
const limit = 30_000;
/** Why uv would do nothing in a workspace: `uv cache dir` reads all settings as every other call does, and does nothing. */
const findRefusal = async ({ root, isOnline }, run, options) => {
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root);
    const exit = await run({ args: ["cache", "dir"], cwd: root, env: environment(), timeout: limit });
    const told = await (0,uv_settings/* toldIn */.fk)(root, options, child/* buildEnvironment */.AF);
    if (exit.code === 0) {
        const setting = isOnline ? offlineBy(options.env.UV_OFFLINE, told.files) : undefined;
        return setting === undefined ? undefined : (0,problem_uv_settings.offline)({ setting });
    }
    const [, required, found] = /Required uv version `([^`]+)` does not match the running version `([^`]+)`/.exec(exit.stderr) ?? []; // biome-ignore format: one thought
    if (required === undefined || found === undefined) {
        return (0,problem_uv_settings.settingsUnusable)({ words: (0,output/* errorWords */.Yi)(exit.stderr), settings: namedIn(exit.stderr, told) });
    }
    const file = told.files.find(({ table }) => "required-version" in table)?.path ?? "uv's settings";
    return (0,problem_uv_settings.requiredVersion)({ required, found, file });
};
const offlineBy = (variable, files) => {
    if (variable !== undefined)
        return (0,places/* isOn */.Mp)(variable) ? "UV_OFFLINE" : undefined;
    const file = files.find(({ table }) => table.offline !== undefined);
    return file?.table.offline === true ? `offline in ${file.path}` : undefined;
};
/** Of a file that cannot be read uv names the path, and keys that would be right. */
const namedIn = (output, told) => {
    const paths = told.files.map(({ path }) => path).filter((path) => (0,external_node_path_.isAbsolute)(path) && output.includes(path));
    return paths.length > 0 ? paths : settingsBehind(output, told).settings;
};

;// CONCATENATED MODULE: ./.build/js/adapters/uv-cli.js











/** The first that takes `--exclude-newer-package NAME=false`; all else that is used is older. */
const oldest = "0.9.25";
/** Milliseconds: uv says its version in a few. */
const versionLimit = 30_000;
/** The `uv` on `PATH`. */
const createUv = (options) => {
    const run = (0,uv_run/* createRunUv */.TD)(options.processes);
    return {
        version: () => readVersion(run, options),
        refusal: (root, needs) => findRefusal({ root, ...needs }, run, options),
        checkLock: (root, python) => checkLock({ root, python }, run, options),
        dynamicVersions: (request) => readVersions(request, run, options),
        nextReleases: (request) => readNextReleases(request, run, options),
        build: (request) => buildPackage(request, run, options),
        publish: (request) => publishFile(request, run, options),
    };
};
const readVersion = async (run, options) => {
    const cwd = "/";
    const environment = await (0,uv_run/* projectEnvironment */.p7)(options, cwd);
    const exit = await run({ args: ["--version"], cwd, env: environment(), timeout: versionLimit });
    const version = /^uv (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
    if (exit.code !== 0 || version === undefined)
        throw new problem/* Problem */.AF((0,uv.uvUnusable)({ how: endOf(exit) }));
    if (lt(version, oldest))
        throw new problem/* Problem */.AF((0,uv.uvTooOld)({ found: version, needed: oldest }));
    return version;
};
const endOf = ({ code, signal, isTimedOut, stdout, stderr }) => {
    if (isTimedOut)
        return `no answer within ${versionLimit / 1000} s`;
    const how = signal === null ? `exit status ${code}` : `ended by ${signal}`;
    return `${how}, ${(0,last_words/* lastWords */.a)(`${stdout}\n${stderr}`)}`;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/js/domain/copy/selection.js
var selection = __webpack_require__(6101);
// EXTERNAL MODULE: ./.build/js/domain/problem/copy.js
var copy = __webpack_require__(54960);
;// CONCATENATED MODULE: ./.build/js/adapters/copy-files.js






/** How many files are on their way at once: more do not help, for the disk is one. */
const width = 32;
/**
 * Copies files with their executable bits and times; sockets, pipes and devices are left out, and what vanished
 * meanwhile.
 */
const copyFiles = async (transfers, transport) => {
    const trip = { ...transport, folders: new Map(), places: new Map(), expanded: [], unlinked: [], outside: [] };
    await copyAll(transfers, trip);
    return trip;
};
const copyAll = async (transfers, trip) => {
    const queue = transfers.values();
    const failures = [];
    const work = async () => {
        for (const transfer of queue) {
            if (failures.length > 0 || trip.signal?.aborted)
                return;
            await copyOne(transfer, trip).catch(async (error) => {
                if (!(await isVanished(error, transfer.from)))
                    failures.push(explainCopy(error, transfer, trip.into));
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, transfers.length) }, work));
    if (failures.length > 0)
        throw failures[0];
    trip.signal?.throwIfAborted();
};
const copyOne = async (transfer, trip) => {
    const { from, to } = transfer;
    if (isWithin(trip.into, from))
        return;
    const found = await (0,promises_.lstat)(from).catch(ifMissing);
    if (found === undefined) {
        if (from.includes("\ufffd"))
            throw new problem/* Problem */.AF((0,copy.nameUnreadable)({ file: (0,external_node_path_.relative)(trip.base, from) }));
        return;
    }
    const place = (0,external_node_path_.relative)(trip.base, from) === "" ? trip.base : await placeOf((0,external_node_path_.dirname)(from), trip);
    if (!isInRepository(trip, place))
        return leaveOut({ ...transfer, to: (0,external_node_path_.dirname)(to) }, place, trip);
    await makeFolder((0,external_node_path_.dirname)(to), trip);
    if (found.isFile())
        await copyContent(from, to, found.mtime);
    else if (found.isSymbolicLink())
        await copyLink(transfer, trip);
    else if (found.isDirectory() && !transfer.isTracked)
        await copyFolder(transfer, trip);
};
const makeFolder = (folder, { folders }) => {
    const made = folders.get(folder) ?? (0,promises_.mkdir)(folder, { recursive: true });
    folders.set(folder, made);
    return made;
};
const placeOf = (folder, { places }) => {
    const place = places.get(folder) ?? (0,promises_.realpath)(folder);
    places.set(folder, place);
    return place;
};
/** What is outside of the folder, or is git's own, is nothing that a commit has. git's own may hold credentials. */
const isInRepository = ({ base }, real) => isWithin(base, real) && !(0,external_node_path_.relative)(base, real).split(external_node_path_.sep).includes(".git");
const leaveOut = ({ to, isTracked }, target, { into, expanded, outside }) => {
    const path = (0,external_node_path_.relative)(into, to).split(external_node_path_.sep).join("/");
    if (!outside.some((link) => link.path === path))
        outside.push({ path, target, isTracked: isTracked || expanded.length > 0 });
};
const copyContent = async (from, to, mtime) => {
    await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    await (0,promises_.utimes)(to, mtime, mtime);
};
const copyFolder = async (transfer, trip) => {
    const { from, to } = transfer;
    const names = await (0,promises_.readdir)(from);
    if ((0,selection/* isMarkedFolder */.XJ)(names))
        return;
    await makeFolder(to, trip);
    const wanted = names.filter((name) => !(0,selection/* isLeftOutName */.t$)(name) && !trip.leftOut.has((0,external_node_path_.join)(from, name)));
    await copyAll(wanted.map((name) => ({ ...transfer, from: (0,external_node_path_.join)(from, name), to: (0,external_node_path_.join)(to, name) })), trip);
};
const copyLink = async (transfer, trip) => {
    const { from, to, boundary, isTracked } = transfer;
    const target = await (0,promises_.readlink)(from);
    const real = await (0,promises_.realpath)(from).catch(ifMissing);
    const staysInCopy = !(0,external_node_path_.isAbsolute)(target) && !climbsOut(target, (0,external_node_path_.dirname)(from), trip.base);
    const link = (destination) => (0,promises_.symlink)(destination, to).catch(ifThere);
    if (real === undefined) {
        if (staysInCopy && isWithin(boundary, (0,external_node_path_.resolve)((0,external_node_path_.dirname)(from), target)))
            await link(target);
        return;
    }
    if (!isInRepository(trip, real))
        return leaveOut(transfer, real, trip);
    if (staysInCopy && isWithin(boundary, real))
        return await link(target);
    const found = await (0,promises_.stat)(real);
    if (found.isFile())
        return await copyContent(real, to, found.mtime);
    if (!found.isDirectory())
        return;
    const around = [...trip.expanded, await (0,promises_.realpath)((0,external_node_path_.dirname)(from))];
    if (around.some((folder) => isWithin(real, folder))) {
        // A folder cannot be put into itself. The link still leads to the copy's own folder, unless it was moved itself.
        if (staysInCopy && trip.expanded.length === 0)
            await link(target);
        return;
    }
    if (isTracked)
        trip.unlinked.push(to);
    const inside = { ...trip, expanded: [...trip.expanded, real] };
    await copyFolder({ from: real, to, boundary: real, isTracked: false }, inside);
};
/** Whether a relative link goes above the copied folder on its way, even if it comes back. */
const climbsOut = (target, folder, base) => {
    const up = (0,external_node_path_.normalize)(target)
        .split(external_node_path_.sep)
        .filter((part) => part === "..").length;
    const below = (0,external_node_path_.relative)(base, folder);
    return up > (below === "" ? 0 : below.split(external_node_path_.sep).length);
};
/** Whether a path is the folder or below it. */
const isWithin = (folder, path) => {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === "" || !(way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
};
/** The system's code; what else is thrown may have codes of its own. */
const codeOf = (error) => Error.isError(error) && "syscall" in error && "code" in error ? String(error.code) : undefined;
/** A link that leads nowhere or in a circle is missing too. */
const ifMissing = (error) => {
    if (!["ENOENT", "ENOTDIR", "ELOOP"].includes(codeOf(error) ?? ""))
        throw error;
};
/** Where a link stands that has become a folder, its content is there already. */
const ifThere = (error) => {
    if (codeOf(error) !== "EEXIST")
        throw error;
};
/** Whether the file went away while it was being copied, as files of a running program do. */
const isVanished = async (error, from) => codeOf(error) === "ENOENT" && (await (0,promises_.lstat)(from).catch(ifMissing)) === undefined;
/** What the system said of a copy, as a `Problem`; other errors stay what they are. */
const explainCopy = (error, { from, to }, into) => {
    const code = codeOf(error);
    const options = { cause: error };
    switch (code) {
        case undefined:
            return error;
        case "ENOSPC":
        case "EDQUOT":
            return new problem/* Problem */.AF((0,copy.diskFull)({ folder: into }), options);
        case "EACCES":
        case "EPERM":
            return new problem/* Problem */.AF(isWithin(into, pathOf(error) ?? from) ? (0,copy.copyFailed)({ file: to, why: code }) : (0,copy.fileUnreadable)({ file: from }), options);
        default:
            return new problem/* Problem */.AF((0,copy.copyFailed)({ file: to, why: code }), options);
    }
};
const pathOf = (error) => Error.isError(error) && "path" in error && typeof error.path === "string" ? error.path : undefined;

// EXTERNAL MODULE: ./.build/js/adapters/copy-repository.js
var copy_repository = __webpack_require__(11585);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(81565);
;// CONCATENATED MODULE: ./.build/js/adapters/working-copy.js









/** Makes copies with git and the file system. `env` is the environment of this process. */
const createCopies = (processes, env) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return { make: (request) => makeCopy(git, request) };
};
const makeCopy = async (git, request) => {
    const { topLevel, root, members, into } = request;
    const base = topLevel ?? root;
    const outside = members.filter((member) => !isWithin(base, realFolder((0,external_node_path_.resolve)(root, member))));
    if (outside.length > 0) {
        throw new problem/* Problem */.AF(outside.map((member) => (0,copy.memberOutside)({ member, topLevel: base, isGit: topLevel !== undefined })));
    }
    if ((0,external_node_fs_.existsSync)(into) && (await (0,promises_.readdir)(into)).length > 0)
        throw new problem/* Bug */.zP(`a copy into a folder that is not empty: ${into}`);
    try {
        await (0,promises_.mkdir)(into, { recursive: true });
        const plan = {
            git,
            base,
            into: await (0,promises_.realpath)(into),
            packages: packageFolders(base, request),
            signal: request.signal,
            outside: [],
        };
        const repositories = topLevel === undefined ? await copyPlain(plan) : await copyRepository(plan, base);
        const copy = openCopy(plan, (0,external_node_path_.relative)(base, root), repositories);
        // Versions are read before anything is edited, and a link that was replaced is a change to git.
        await copy.settle();
        return copy;
    }
    catch (error) {
        await removeFolder(into);
        throw isDiskFull(error)
            ? new problem/* Problem */.AF((0,copy.diskFull)({ folder: into }), { cause: error })
            : explainCopy(error, { from: base, to: into }, into);
    }
};
/** git itself names no code. */
const isDiskFull = (error) => error instanceof problem/* Problem */.AF && /No space left on device|Disk quota exceeded/.test(error.message);
/** A folder that cannot be removed is the temporary folder's own matter: the release is not lost for it. */
const removeFolder = (folder) => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
const packageFolders = (base, { root, members }) => {
    const folders = [base, root, ...members.map((member) => realFolder((0,external_node_path_.resolve)(root, member)))];
    return [...new Set(folders.map((folder) => slashed((0,external_node_path_.relative)(base, folder))))];
};
/** Where a member's folder is, which a link may hide. */
const realFolder = (folder) => ((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.realpathSync)(folder) : folder);
const slashed = (path) => path.split(external_node_path_.sep).join("/");
/** Copies a repository and the submodules in it; gives the repositories of the copy. */
const copyRepository = async (plan, from) => {
    const to = (0,external_node_path_.join)(plan.into, (0,external_node_path_.relative)(plan.base, from));
    await (0,copy_repository/* cloneRepository */.eR)(plan.git, from, to);
    const listing = await (0,copy_repository/* listFiles */.CS)(plan.git, from);
    const unlinked = await copyListed(plan, from, listing);
    await track(plan.git, to, unlinked);
    const repositories = [to];
    for (const path of listing.submodules) {
        const module = (0,external_node_path_.join)(from, path);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(module, ".git")))
            repositories.push(...(await copyRepository(plan, module)));
        else
            await (0,promises_.mkdir)((0,external_node_path_.join)(to, path), { recursive: true });
    }
    return repositories;
};
const track = (git, repository, files) => (0,copy_repository/* trackInPlace */.qT)(git, repository, files.map((file) => slashed((0,external_node_path_.relative)(repository, file))));
/**
 * Copies a folder that is in no repository, by git's rules for ignored files. What is left as `.git` leads nowhere: so
 * nothing takes a repository around the temporary folder for its own, and a version tool fails as it did outside git,
 * where from an empty repository it would make up a version.
 */
const copyPlain = async (plan) => {
    const { base, into } = plan;
    const folder = (0,external_node_path_.join)(into, ".git");
    await copyListed(plan, base, await listPlain(plan, folder));
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.writeFile)(folder, "gitdir: nowhere\n");
    return [];
};
const listPlain = async ({ git, base, into }, folder) => {
    try {
        await git.read({ folder: into, args: ["init", "--quiet", "--template="] });
        return await (0,copy_repository/* listFiles */.CS)(git, base, [`--git-dir=${folder}`, `--work-tree=${base}`]);
    }
    catch (error) {
        if (!(0,git_command/* isGitMissing */.zd)(error))
            throw error;
        return { tracked: [], untracked: ["./"], ignored: [], submodules: [] };
    }
};
const copyListed = async (plan, from, listing) => {
    const { base, into, packages, signal } = plan;
    const fromBase = (path) => slashed((0,external_node_path_.join)((0,external_node_path_.relative)(base, from), path));
    const transfer = (isTracked) => (path) => ({
        from: (0,external_node_path_.join)(base, path),
        to: (0,external_node_path_.join)(into, path),
        boundary: (0,external_node_path_.join)(base, packageOf(path, packages)),
        isTracked,
    });
    const transfers = [
        ...listing.tracked.map(fromBase).map(transfer(true)),
        ...(0,selection/* selectUntracked */.U$)(listing.untracked.map(fromBase), packages, false).map(transfer(false)),
        ...(0,selection/* selectUntracked */.U$)(listing.ignored.map(fromBase), packages, true).map(transfer(false)),
    ];
    const leftOut = new Set([...(0,selection/* outputFolders */.Pt)(packages)].map((path) => (0,external_node_path_.join)(base, path)));
    const { unlinked, outside } = await copyFiles(transfers, { base, into, leftOut, signal });
    plan.outside.push(...outside);
    return unlinked;
};
/** The innermost package folder that a path is in; the top level where it is in none. */
const packageOf = (path, packages) => packages.filter((folder) => path.startsWith(`${folder}/`)).reduce((a, b) => (b.length > a.length ? b : a), "");
const openCopy = ({ git, into, outside }, place, repositories) => {
    const root = (0,external_node_path_.join)(into, place);
    const edited = new Set();
    return {
        root,
        outside,
        write: async (path, text) => {
            const file = (0,external_node_path_.resolve)(root, path);
            if (!isWithin(into, file))
                throw new problem/* Bug */.zP(`an edit outside the copy: ${path}`);
            await replaceFile(file, text).catch((error) => {
                throw explainCopy(error, { from: file, to: file }, into);
            });
            edited.add(file);
        },
        settle: async () => {
            const ownerOf = (file) => repositories.findLast((repository) => isWithin(repository, file));
            const edits = Map.groupBy(edited, ownerOf);
            for (const repository of repositories) {
                await track(git, repository, edits.get(repository) ?? []);
                await (0,copy_repository/* assumeUnchanged */.on)(git, repository);
            }
        },
        [Symbol.asyncDispose]: () => removeFolder(into),
    };
};
/** Writes a file anew: one that is read-only, or a link, is replaced and not written through. */
const replaceFile = async (file, text) => {
    const mode = await (0,promises_.stat)(file).then((found) => found.mode & 0o777, () => 0o666);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.rm)(file, { force: true });
    await (0,promises_.writeFile)(file, text, { mode: mode | 0o200 });
    await (0,promises_.chmod)(file, mode | 0o200);
};

;// CONCATENATED MODULE: ./.build/js/runtime/wire/tools.js









/** The ports that build, try and upload packages: programs, and the copy that they run in. */
const wireTools = ({ environment: { variables }, secrets }) => {
    const processes = (0,adapters_processes/* createProcesses */.E)();
    const uv = { processes, env: (0,absolute/* absoluteHere */.A)(variables), secrets };
    return {
        copies: createCopies(processes, variables),
        uv: createUv(uv),
        environments: createPythonEnvironments(uv),
        twine: createTwine(uv),
        classifiers: createClassifiers(uv),
        apiChanges: createApiChanges(uv),
        releaseTools: createReleaseTools(uv),
    };
};


/***/ })

};
