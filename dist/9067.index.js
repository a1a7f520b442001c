export const id = 9067;
export const ids = [9067];
export const modules = {

/***/ 98672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   looksBreaking: () => (/* binding */ looksBreaking),
/* harmony export */   revertsReleased: () => (/* binding */ revertsReleased),
/* harmony export */   scopeNamesOther: () => (/* binding */ scopeNamesOther),
/* harmony export */   secondEntry: () => (/* binding */ secondEntry),
/* harmony export */   touchesNoPackage: () => (/* binding */ touchesNoPackage)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const short = (commit) => commit.slice(0, 9);
const looksBreaking = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGE-LOOKS-BREAKING",
    severity: "warning",
    mender: "project",
    meaning: "A commit's message has a line that reads like a breaking change and is none by Conventional Commits 1.0.0.",
    why: "Where a breaking change was meant, users get it as a smaller release.",
    mend: "Where it breaks something, say so in a commit that follows: `!` right before the colon, as in `feat(desk)!: …`, or a line that begins with `BREAKING CHANGE: ` in capitals. Or choose the size with `bump`.",
}, ({ commit, line }) => ({
    message: `${short(commit)} has a line that looks like a breaking change and is not read as one: ${line}`,
    hint: "Where it breaks something: release-actions version --bump major, or a commit with BREAKING CHANGE: and what breaks",
}));
const secondEntry = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGE-SECOND-ENTRY",
    severity: "notice",
    mender: "project",
    meaning: "Below a conventional first line, a commit's message has another line that looks like one.",
    why: "A commit has one type, its first line's. What else was done is not in the plan.",
    mend: "Make one commit for each change, or give the first line the type of the greatest.",
}, ({ commit, line }) => ({
    message: `${short(commit)} has a further line that looks like a change; only its first line counts: ${line}`,
    hint: "Give the first line the type of the greatest change, or make a commit for each",
}));
const revertsReleased = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGE-REVERTS-RELEASED",
    severity: "notice",
    mender: "project",
    meaning: "A commit takes back something that was released. It counts as a patch, unless it is marked as breaking.",
    why: "Users lose what they had. How much that breaks nobody can tell from the message.",
    mend: "Look at what was taken back. Where users could rely on it, choose the size with `bump`.",
}, ({ name, commit, subject }) => ({
    package: name,
    message: `${short(commit)} takes back something of ${name} that was released: ${subject}`,
    hint: `Where users could rely on it: release-actions version --bump "${name}: major"`,
}));
const scopeNamesOther = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGE-SCOPE-NAMES-OTHER",
    severity: "notice",
    mender: "project",
    meaning: "A commit's scope names a package, and its files are in others.",
    why: "Files decide what is released, since only they change what is built.",
    mend: "Nothing, where the files are right. Else move the change to the package that was meant.",
}, ({ commit, scope, packages }) => ({
    message: `${short(commit)} has the scope ${scope}, but its files are in ${packages.join(", ")}: files decide`,
    hint: `Nothing to do, unless ${scope} was to be changed too`,
}));
const touchesNoPackage = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGE-TOUCHES-NO-PACKAGE",
    severity: "warning",
    mender: "project",
    meaning: "A commit says that it breaks something and touches no file of any package.",
    why: "Files decide what is released, so nobody's version tells of the break.",
    mend: "Where a package breaks by it, choose its size with `bump`, or name the file that its build reads in `extra-paths`.",
}, ({ commit, subject }) => ({
    message: `${short(commit)} breaks something, but touches no package: ${subject}`,
    hint: 'Name the packages that it breaks: release-actions version --bump "NAME: major", or set their extra-paths',
}));


/***/ }),

/***/ 11596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fragmentNotRead: () => (/* binding */ fragmentNotRead),
/* harmony export */   fragmentPackageUnknown: () => (/* binding */ fragmentPackageUnknown),
/* harmony export */   fragmentTypeUnknown: () => (/* binding */ fragmentTypeUnknown),
/* harmony export */   fragmentsAstray: () => (/* binding */ fragmentsAstray),
/* harmony export */   fragmentsLeft: () => (/* binding */ fragmentsLeft),
/* harmony export */   fragmentsWaiting: () => (/* binding */ fragmentsWaiting)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const counted = (files, tool) => `${files.length === 1 ? "a news fragment" : `${files.length} news fragments`} of ${tool}`;
const fragmentsWaiting = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENTS-WAITING",
    severity: "error",
    mender: "project",
    meaning: "News fragments wait, and the version that is to be released has no section in the changelog.",
    why: "The tool that owns the changelog was not run: the release would tell its users nothing.",
    mend: "Run the tool, which makes the section of the fragments, and commit what it did. A heading by hand would be in its way.",
}, ({ package: name, tool, files, version, command }) => ({
    package: name,
    message: `The changelog has no section for ${name} ${version}, and ${counted(files, tool)} ${files.length === 1 ? "waits" : "wait"}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: `Run ${command}, and commit what it did`,
    file: files[0],
}));
const fragmentsLeft = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENTS-LEFT",
    severity: "warning",
    mender: "project",
    meaning: "The changelog has a section for the version, and news fragments are left that are in no section.",
    why: "They came after the section was made: what they tell is released without a word, and appears under the next version.",
    mend: "Move their text into the section and delete them, or take the section out and run the tool again. If they are about the next release, nothing is wrong.",
}, ({ package: name, tool, files, version, command }) => ({
    package: name,
    message: `The section of ${name} ${version} is made, and ${counted(files, tool)} ${files.length === 1 ? "is" : "are"} left: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: `Move the text into the section and delete the files, or take the section out and run ${command}`,
    file: files[0],
}));
const fragmentsAstray = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENTS-ASTRAY",
    severity: "warning",
    mender: "project",
    meaning: "Files look like news fragments, and lie where their tool does not read them or have names that it does not know.",
    why: "The tool leaves them out without a word, so that no release ever tells of the change.",
    mend: "Move them to the folder that the tool reads, or name them as it wants, with a type that is configured.",
}, ({ package: name, tool, files, folder }) => ({
    ...(name !== undefined && { package: name }),
    message: `${tool} does not read ${files.length === 1 ? "this file" : "these files"}, which ${files.length === 1 ? "looks" : "look"} like news: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: `${tool} reads ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(folder)}, and there files whose names it knows: move or rename ${files.length === 1 ? "it" : "them"}`,
    file: files[0],
}));
const fragmentTypeUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENT-TYPE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "A news fragment has a type, a category or a bump that its tool is not configured for, or none.",
    why: "The tool would leave it out without a word, and nobody can tell how much it changes.",
    mend: "Give it one of the types that the message names, or configure the type.",
}, ({ file, type, nearest, known }) => ({
    file,
    message: `${type === "" ? "This news fragment has no type" : `This news fragment has an unknown type, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(type)}`}: ${file}`,
    hint: nearest === undefined ? `Give it one of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(known)}` : `Did you mean ${nearest}?`,
}));
const fragmentPackageUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENT-PACKAGE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "A changeset names a package that is no member of the workspace, or is never released.",
    why: "What it tells would appear nowhere.",
    mend: "Correct the name. `release-actions discover` lists the packages.",
}, ({ file, name, nearest }) => ({
    file,
    message: `${file} names a package that the workspace does not release: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}`,
    hint: nearest === undefined ? "release-actions discover lists the packages" : `Did you mean ${nearest}?`,
}));
const fragmentNotRead = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENT-NOT-READ",
    severity: "error",
    mender: "project",
    meaning: "A news fragment cannot be read.",
    why: "What it tells would appear nowhere.",
    mend: "Mend it as the message says, or move the file to another folder if it is none.",
}, ({ file, why }) => ({
    file,
    message: `This news fragment ${why}: ${file}`,
    hint: "Mend it, or move it to another folder if it is none",
}));


/***/ }),

/***/ 35540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiCompared: () => (/* binding */ apiCompared),
/* harmony export */   installersNotCompared: () => (/* binding */ installersNotCompared),
/* harmony export */   releaseBreaksInstallers: () => (/* binding */ releaseBreaksInstallers),
/* harmony export */   releaseChangesInstallation: () => (/* binding */ releaseChangesInstallation)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const details = ({ package: name, from, to, change, effect }) => ({
    package: name,
    message: `${name} ${to} changes what ${from} had, so that ${effect}: ${change}`,
});
const releaseBreaksInstallers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INSTALLERS-BREAK",
    severity: "warning",
    mender: "project",
    meaning: "A patch release would break installations, commands or imports, or leave users behind: its metadata is not what the last release's on the index was.",
    why: "pip and uv fall back to an older release without a word, so nobody reports it.",
    mend: "Take the change back, or release it as a minor or major version. With `strict` this is an error.",
}, (changed) => ({ ...details(changed), hint: "Take it back, or release a minor or major version" }));
const releaseChangesInstallation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INSTALLERS-CHANGE",
    severity: "notice",
    mender: "project",
    meaning: "A release would change what people get who install it: some may stay on the release before, or go without something. Or it would break them, and its version says that it may.",
    why: "pip and uv fall back to an older release without a word.",
    mend: "Nothing needs to be done where it is meant. Tell users in the changelog.",
}, (changed) => ({ ...details(changed), hint: "Where it is meant, tell users in the changelog" }));
const installersNotCompared = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INSTALLERS-NOT-COMPARED",
    severity: "notice",
    mender: "project",
    meaning: "What installers will see of a release was not compared with the last one, or not all of it: one of the two could not be read.",
    why: "That nothing is said of it does not mean that nothing changed.",
    mend: "Do what the message says, or look at the two METADATA files yourself.",
}, ({ package: name, release, why }) => ({
    package: name,
    message: `Not all that installers will see of ${name} was compared with ${release}: ${why}`,
    hint: "Nothing said here does not mean that nothing changed",
}));
const apiCompared = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-API-COMPARED",
    severity: "notice",
    mender: "project",
    meaning: "The public names and parameters of a package were compared with its last release. Names below the top of a package that no `__all__` lists, defaults and kinds of objects are counted and not shown.",
    why: "What code does is not seen, so that nothing is shown does not mean that a release is compatible.",
    mend: "Nothing needs to be done. Read the changes of behaviour yourself.",
}, ({ package: name, release, shown, hidden, unchecked }) => ({
    package: name,
    message: `The names of ${name} were compared with ${release}, and not what they do: ${shown} changed, and ${hidden} in ways that seldom matter${unchecked.length === 0 ? "" : `; not read: ${unchecked.join(", ")}`}`,
    hint: "A change of behaviour is not seen",
}));


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

/***/ 86382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allOfHistory: () => (/* binding */ allOfHistory),
/* harmony export */   bumpNotKnown: () => (/* binding */ bumpNotKnown),
/* harmony export */   cannotWiden: () => (/* binding */ cannotWiden),
/* harmony export */   dependentLeftOut: () => (/* binding */ dependentLeftOut),
/* harmony export */   fragmentSmaller: () => (/* binding */ fragmentSmaller),
/* harmony export */   noHistory: () => (/* binding */ noHistory),
/* harmony export */   nothingReadable: () => (/* binding */ nothingReadable),
/* harmony export */   numbersUnclear: () => (/* binding */ numbersUnclear),
/* harmony export */   phaseGoesBack: () => (/* binding */ phaseGoesBack),
/* harmony export */   releaseAsInvalid: () => (/* binding */ releaseAsInvalid),
/* harmony export */   releaseAsShared: () => (/* binding */ releaseAsShared),
/* harmony export */   releaseAsTwice: () => (/* binding */ releaseAsTwice),
/* harmony export */   shallowHistory: () => (/* binding */ shallowHistory),
/* harmony export */   sinceNotFound: () => (/* binding */ sinceNotFound),
/* harmony export */   versionNotFree: () => (/* binding */ versionNotFree)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const short = (commit) => commit.slice(0, 9);
const bumpNotKnown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-BUMP-NOT-KNOWN",
    severity: "error",
    mender: "usage",
    meaning: "`bump` has a word that is none of its own and no version by PEP 440.",
    why: "A guess would release another version than was meant.",
    mend: "Give `auto`, `major`, `minor`, `patch`, `stable`, `a`, `b`, `rc`, `post` or a version; for one package `NAME: WORD`.",
}, ({ word, nearest }) => ({
    message: `bump is neither a known word nor a version: ${JSON.stringify(word)}`,
    hint: nearest === undefined
        ? "Give auto, major, minor, patch, stable, a, b, rc, post or a version; for one package NAME: WORD"
        : `Did you mean ${nearest}?`,
}));
const numbersUnclear = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NUMBERS-UNCLEAR",
    severity: "error",
    mender: "project",
    meaning: "A package's version has no places for major, minor and patch: it begins with a year, or has more than three numbers.",
    why: "What comes next is a convention of the project that its commits do not tell.",
    mend: 'Say it: `--bump VERSION`, `--bump "NAME: VERSION"`, or a commit with the footer `Release-As: VERSION`.',
}, ({ name, version, why }) => ({
    package: name,
    message: `The next version of ${name} is not for a program to choose, for ${why === "calendar" ? "it looks like a calendar version" : "it has more than three numbers"}: ${version}`,
    hint: `Say it: release-actions version --bump "${name}: VERSION", or a commit with the footer Release-As: VERSION`,
}));
const phaseGoesBack = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-GOES-BACK",
    severity: "error",
    mender: "project",
    meaning: "An alpha is asked for where there is a beta or a release candidate of the same version, or a beta after a candidate.",
    why: "By PEP 440 it would sort below what is released, and nobody would get it.",
    mend: "Ask for the same phase or a later one, or for the final release with `stable`.",
}, ({ name, version, phase }) => ({
    package: name,
    message: `${name} has ${version} already, which comes after every ${phase} of it`,
    hint: "Ask for the same phase or a later one; stable asks for the final release",
}));
const versionNotFree = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOT-FREE",
    severity: "error",
    mender: "project",
    meaning: "A version that was asked for cannot be released: it was used before, comes before the last release, or is a local one.",
    why: "An index takes each file name once and for all, and nobody gets a version that sorts below the last.",
    mend: "Ask for a greater version, or for none and let the changes choose.",
}, ({ name, version, why, from }) => ({
    package: name,
    message: `${from} asks for a version of ${name} that ${why}: ${version}`,
    hint: "Ask for a greater version, or for none and let the changes choose",
}));
const releaseAsInvalid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGE-RELEASE-AS-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A commit's `Release-As` is no version by PEP 440.",
    why: "Somebody chose a version, and which is not clear.",
    mend: "Choose it with `bump`, which wins, or with `Release-As` in a newer commit.",
}, ({ name, commit, text }) => ({
    package: name,
    message: `Release-As of ${short(commit)} is no version: ${text}`,
    hint: `Choose it by release-actions version --bump "${name}: VERSION", or by Release-As in a newer commit`,
}));
const releaseAsTwice = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGE-RELEASE-AS-TWICE",
    severity: "notice",
    mender: "project",
    meaning: "Commits ask for different versions of a package. The newest commit's counts.",
    why: "Whoever asked for another one may not know.",
    mend: "Nothing, where the newest is right. Else choose the version with `bump`.",
}, ({ name, used, commit, others }) => ({
    package: name,
    message: `Release-As asks for several versions of ${name}: ${used} of ${short(commit)} is the newest and counts, not ${others.join(", ")}`,
    hint: `Nothing to do where that is right; else release-actions version --bump "${name}: VERSION"`,
}));
const releaseAsShared = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGE-RELEASE-AS-SHARED",
    severity: "notice",
    mender: "project",
    meaning: "One commit's `Release-As` counts for several packages, since it touches them all.",
    why: "It may have been meant for one of them.",
    mend: "Nothing, where it was meant for all. Else choose the others' versions with `bump`.",
}, ({ commit, version, packages }) => ({
    message: `Release-As: ${version} of ${short(commit)} counts for ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}, all of which it touches`,
    hint: 'Nothing to do where it is meant for all; else release-actions version --bump "NAME: auto"',
}));
const nothingReadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOTHING-READABLE",
    severity: "warning",
    mender: "project",
    meaning: "Packages have commits since their last release, and none of them could be read.",
    why: "Nothing is proposed, though something was done. That is not the same as nothing to release.",
    mend: "Say the size with `bump`, write commits by https://www.conventionalcommits.org or fragments, or map your own types with `commit-types`.",
}, ({ packages, commits, since }) => ({
    ...(packages.length === 1 ? { package: packages[0] } : {}),
    message: `None of ${commits === 1 ? "the one commit" : `the ${commits} commits`} since ${since} could be read, so nothing is proposed for ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Say the size: release-actions version --bump minor; or write conventional commits or fragments",
}));
const cannotWiden = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-CANNOT-WIDEN",
    severity: "error",
    mender: "project",
    meaning: "A requirement on a package of the workspace does not admit that package's coming version, and no program should change it: it excludes the version by `!=`, or wants a greater one.",
    why: "The two could not be installed together.",
    mend: "Change the requirement by hand, or choose another version with `bump`.",
}, ({ name, requirement, version }) => ({
    package: name,
    message: `${name} requires ${requirement}, which cannot be widened for ${version}`,
    hint: "Change the requirement by hand, or choose another version with --bump",
}));
const dependentLeftOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-DEPENDENT-LEFT-OUT",
    severity: "warning",
    mender: "usage",
    meaning: "A package's released requirements do not admit the coming version of a sibling, and it was left out of the plan.",
    why: "Its users stay on the old version of the sibling, or cannot install the two together.",
    mend: "Release it too, or choose `dependents: none` to do so knowingly.",
}, ({ name, requirement, version, reason }) => ({
    package: name,
    message: `${name} requires ${requirement}, which does not admit ${version}, but it is left out: ${reason}`,
    hint: `Release ${name} too, or set dependents: none`,
}));
const shallowHistory = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-SHALLOW",
    severity: "error",
    mender: "project",
    meaning: "The clone is shallow, so that commits since the last release may be missing.",
    why: "A change that is not seen would be released without its size and its entry in the changelog.",
    mend: "Check out with `fetch-depth: 0`, or say what is released with `bump` and `changes: off`.",
}, ({ packages }) => ({
    message: `The clone is shallow, and does not reach back to the last release of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags",
}));
const allOfHistory = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-ALL-OF-HISTORY",
    severity: "notice",
    mender: "project",
    meaning: "Nothing says where the last release of these packages was made, so all commits count as their changes.",
    why: "What was released long ago may be told once more.",
    mend: "Nothing before a first release. Else fetch the tags, set `tag-format`, or set `first-commit` to the commit of the last release.",
}, ({ packages }) => ({
    message: `All of history counts as new in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}: no tag and no commit says where the last release was`,
    hint: "Nothing to do before a first release; else fetch the tags, or set first-commit to the commit of the last release",
}));
const fragmentSmaller = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENT-SMALLER-THAN-COMMIT",
    severity: "warning",
    mender: "project",
    meaning: "A fragment speaks for a pull request with a commit that breaks something, and asks for less.",
    why: "Where both tell of a change the fragment counts, so the break would go out in a smaller release.",
    mend: "Give the fragment the type of a breaking change, or choose the size with `bump`.",
}, ({ name, fragment, bump, commit }) => ({
    package: name,
    file: fragment,
    message: `${short(commit)} breaks something in ${name}, and the fragment that speaks for it asks for ${bump}: ${fragment}`,
    hint: "Give the fragment the type of a breaking change, or choose the size with --bump",
}));
const sinceNotFound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-SINCE-NOT-FOUND",
    severity: "error",
    mender: "usage",
    meaning: "`since` or `first-commit` names no commit of this clone.",
    why: "Changes would be counted from somewhere else.",
    mend: "Correct it, or fetch the commit: `fetch-depth: 0` on actions/checkout fetches all.",
}, ({ ref, from }) => ({
    message: `${from} names no commit of this clone: ${ref}`,
    hint: "Correct it, or fetch it, with fetch-depth: 0 on actions/checkout",
}));
const noHistory = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NO-HISTORY",
    severity: "error",
    mender: "usage",
    meaning: "There is no git checkout with a commit, or no git, so that no commit can be read.",
    why: "What has changed since the last releases is not known.",
    mend: "Check the repository out first, with `fetch-depth: 0`; or say what is released with `bump` and `changes: off`.",
}, () => ({
    message: "There is no git checkout with a commit to read changes from",
    hint: "Check the repository out first, with actions/checkout and fetch-depth: 0; or give bump, and changes: off",
}));


/***/ }),

/***/ 22170:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);


const at = ({ version, place: { file, line } }) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(version)} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)}${line === undefined ? "" : `:${line}`}`;
const lockLacksMember = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const lockDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileEntryInvalid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFilePatternInvalid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileNoMatch = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileAmbiguous = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileNoVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const versionFileNoPackage = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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


/***/ })

};
