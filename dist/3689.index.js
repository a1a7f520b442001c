export const id = 3689;
export const ids = [3689];
export const modules = {

/***/ 83689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCheckout: () => (/* binding */ createCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_release_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17698);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81565);
/* harmony import */ var _process_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96282);






/** Files on disk, and the journal of a write in git's own folder, where no commit takes it along. */
const createCheckout = (processes, env) => {
    const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .createGitCommand */ .Cw)(processes, env);
    return {
        dirty: async (top, paths) => {
            if (paths.length === 0 || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ".git")).catch(missing)) === undefined)
                return [];
            const args = [
                "--no-optional-locks",
                "status",
                "--porcelain=v1",
                "-z",
                "--no-renames",
                "--untracked-files=all",
                "--",
            ];
            try {
                const text = await git.read({ folder: top, args: [...args, ...paths] });
                return text
                    .split("\0")
                    .filter((row) => row !== "")
                    .map((row) => row.slice(3));
            }
            catch (error) {
                if ((0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitMissing */ .zd)(error))
                    return [];
                throw error;
            }
        },
        unfinished: async (top) => (await readJournal(await journalFolder(top)))?.files.map(({ path }) => path) ?? [],
        recover: async (top) => {
            const folder = await journalFolder(top);
            const journal = await readJournal(folder);
            if (journal !== undefined)
                await takeBack(top, folder, journal);
            // Drafts of a write that was ended before it began.
            else if (await isAbandoned(folder))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        },
        apply: async (top, changes) => {
            for (const { path, before } of changes)
                await expectText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), path, before);
            const folder = await journalFolder(top);
            await begin(folder, { owner: _process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .processOwner */ .V, files: changes });
            for (const { path, after } of changes)
                await put((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), after, folder);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        },
    };
};
const readBytes = async (path) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(missing);
const missing = (error) => {
    if (Error.isError(error) && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
        return undefined;
    throw error;
};
const expectText = async (file, path, before) => {
    const bytes = await readBytes(file);
    if (bytes === undefined && before === undefined)
        return;
    if (bytes !== undefined && before !== undefined && Buffer.from(before).equals(bytes))
        return;
    throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_release_files_js__WEBPACK_IMPORTED_MODULE_3__.fileMoved)({ file: path }));
};
/** In a linked work tree `.git` is a file that says where its folder is. https://git-scm.com/docs/gitrepository-layout */
const journalFolder = async (top) => {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ".git");
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(own).catch(missing);
    if (about === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ".release-actions");
    if (about.isDirectory())
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, "release-actions");
    const [, folder] = /^gitdir: (.+?)\s*$/.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(own, "utf8")) ?? [];
    return folder === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ".release-actions") : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, folder), "release-actions");
};
const journalName = "write.json";
const readJournal = async (folder) => {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, journalName), "utf8").catch(missing);
    if (text === undefined)
        return undefined;
    return JSON.parse(text);
};
/** The journal is whole before any file is touched, and there is one at a time. */
const begin = async (folder, journal) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .processOwner */ .V}.draft`);
    await writeDurably(draft, JSON.stringify(journal));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, journalName));
    }
    catch (error) {
        if (Error.isError(error) && "code" in error && error.code === "EEXIST")
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_release_files_js__WEBPACK_IMPORTED_MODULE_3__.writeGoesOn)({}));
        throw error;
    }
};
const isAbandoned = async (folder) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(missing)) !== undefined;
const writeDurably = async (path, text) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "w");
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
};
/** Gives a file its text, or removes it: a reader sees the old one or the new one. */
const put = async (file, text, folder) => {
    if (text === undefined)
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    const mode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(missing))?.mode;
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .processOwner */ .V}.next`);
    await writeDurably(draft, text);
    if (mode !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(draft, mode & 0o777);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, file);
    }
    catch (error) {
        if (!Error.isError(error) || !("code" in error) || error.code !== "EXDEV")
            throw error;
        // git's folder is on another disk: the journal makes good what a half written file would be.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
};
const takeBack = async (top, folder, { owner, files }) => {
    if (owner !== _process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .processOwner */ .V && !(0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .isGone */ .S)(owner))
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_release_files_js__WEBPACK_IMPORTED_MODULE_3__.writeGoesOn)({}));
    const states = await Promise.all(files.map(async (change) => ({ change, state: stateOf(await readBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, change.path)), change) })));
    const foreign = states.filter(({ state }) => state === "other").map(({ change }) => change.path);
    if (foreign.length > 0)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_release_files_js__WEBPACK_IMPORTED_MODULE_3__.writeEdited)({ files: foreign, journal: folder }));
    if (states.some(({ state }) => state === "before")) {
        for (const { change, state } of states) {
            if (state === "after")
                await put((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, change.path), change.before, folder);
        }
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
};
const stateOf = (bytes, { before, after }) => {
    const is = (text) => text === undefined || bytes === undefined ? text === bytes : Buffer.from(text).equals(bytes);
    return is(after) ? "after" : is(before) ? "before" : "other";
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


/***/ })

};
