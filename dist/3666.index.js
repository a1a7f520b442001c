export const id = 3666;
export const ids = [3666];
export const modules = {

/***/ 63666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheckout: () => (/* binding */ publishCheckout)
});

// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
// EXTERNAL MODULE: ./.build/js/domain/indexes/package-sources.js
var package_sources = __webpack_require__(70733);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target = __webpack_require__(9290);
// EXTERNAL MODULE: ./.build/js/stages/plan/confirm-index.js
var confirm_index = __webpack_require__(87201);
// EXTERNAL MODULE: ./.build/js/stages/plan/own-tags.js + 2 modules
var own_tags = __webpack_require__(70107);
// EXTERNAL MODULE: ./.build/js/stages/plan/survey.js + 4 modules
var survey = __webpack_require__(31481);
// EXTERNAL MODULE: ./.build/js/stages/publish/copy-checkout.js
var copy_checkout = __webpack_require__(23374);
// EXTERNAL MODULE: ./.build/js/checks/elsewhere-sources.js
var elsewhere_sources = __webpack_require__(27299);
// EXTERNAL MODULE: ./.build/js/checks/extra-markers.js
var extra_markers = __webpack_require__(4524);
// EXTERNAL MODULE: ./.build/js/checks/frame/judge.js + 26 modules
var judge = __webpack_require__(48964);
// EXTERNAL MODULE: ./.build/js/checks/orphan-dependencies.js
var orphan_dependencies = __webpack_require__(764);
// EXTERNAL MODULE: ./.build/js/checks/workspace-sources.js
var workspace_sources = __webpack_require__(37038);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-requirements.js
var check_requirements = __webpack_require__(9830);
// EXTERNAL MODULE: ./.build/js/domain/problem/copy.js
var copy = __webpack_require__(54960);
// EXTERNAL MODULE: ./.build/js/domain/problem/preflight.js
var preflight = __webpack_require__(42542);
;// CONCATENATED MODULE: ./.build/js/stages/publish/preflight.js









/** What speaks against releasing this checkout: reads only, all findings at once. */
const preflight_preflight = async (input) => {
    const { survey, plan } = input;
    if (!plan.packages.some(plan_plan/* isWork */.c))
        return [];
    return [
        ...dirty(input),
        ...unfetched(input),
        ...leadingOut(input),
        ...(survey.workspace.hasLock ? [] : [(0,preflight.noLock)({})]),
        ...shallow(survey, plan),
        ...(await unreleased(input)),
        ...unhealthy(input),
    ];
};
/** Checks that see what the plan does not, and need nothing but the workspace. */
const chosen = [orphan_dependencies/* orphanDependencies */.M, extra_markers/* extraMarkers */.s, workspace_sources/* workspaceSources */.e, elsewhere_sources/* elsewhereSources */.b];
/** What these checks say of the packages that are to be published: worth knowing, and no reason to stop. */
const unhealthy = ({ survey: { workspace, graph }, plan, config }) => {
    const work = new Set(plan.packages.filter(plan_plan/* isWork */.c).map(({ name }) => name));
    const wish = { workspace, graph, config, ignore: ignoredBy(config), strict: false, only: chosen };
    const { findings } = (0,judge/* judge */.S4)(wish, (0,judge/* worldFor */.OV)(wish), judge/* nothingFetched */.P2);
    return findings.filter(({ package: name, severity, code }) => name !== undefined && work.has(name) && (severity !== "notice" || code === check_requirements.sourceElsewhere.code));
};
/** As `check` and release-readiness read it. */
const ignoredBy = ({ settings }) => [settings.ignore]
    .flat()
    .flatMap((entry) => (typeof entry === "string" ? entry.split(/[\n,]/) : []))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
/** Modified and untracked files: an error inside a package that is to be published, elsewhere worth knowing. */
const dirty = ({ survey, plan, allowDirty }) => {
    const { changed = [], untracked = [] } = survey.repository ?? {};
    const owned = byOwner([...changed, ...untracked], survey, plan);
    const elsewhere = owned.get(undefined) ?? [];
    return [
        ...[...owned].flatMap(([name, files]) => name === undefined || allowDirty ? [] : [(0,preflight.notCommitted)({ package: name, files: files.toSorted() })]),
        ...(elsewhere.length === 0 ? [] : [(0,preflight.notCommittedElsewhere)({ files: elsewhere.toSorted() })]),
    ];
};
/** Submodules that are not fetched: what is in them is missing as a deleted file is. */
const unfetched = ({ survey, plan, allowDirty }) => {
    const owned = byOwner(survey.repository?.emptySubmodules ?? [], survey, plan);
    return [...owned].flatMap(([name, submodules]) => {
        if (name === undefined)
            return [(0,preflight.submoduleEmptyElsewhere)({ submodules })];
        return allowDirty ? [] : [(0,preflight.submoduleEmpty)({ package: name, submodules })];
    });
};
/** Links that lead out of the repository: an error where a package to be published tracks one. */
const leadingOut = ({ survey, plan, outside }) => {
    const shown = (links) => links.map(({ path, target }) => `${path} -> ${target}`).toSorted();
    const tracked = outside.filter(({ isTracked }) => isTracked);
    const owned = byOwner(tracked.map(({ path }) => path), survey, plan);
    const refused = [...owned].flatMap(([name, paths]) => (name === undefined ? [] : [{ name, paths }]));
    const isRefused = ({ path, isTracked }) => isTracked && refused.some(({ paths }) => paths.includes(path));
    const rest = outside.filter((link) => !isRefused(link));
    return [
        ...refused.map(({ name, paths }) => (0,copy.linksLeadOut)({ package: name, links: shown(tracked.filter(({ path }) => paths.includes(path))) })),
        ...(rest.length === 0 ? [] : [(0,copy.linksLeftOut)({ links: shown(rest) })]),
    ];
};
/** Paths of the checkout by the package to be published that they are in; `undefined` for those that are in none. */
const byOwner = (paths, { workspace }, plan) => {
    const folders = plan.packages
        .filter(plan_plan/* isWork */.c)
        .map(({ name, path }) => ({ name, folder: within(workspace.prefix, path) }));
    const others = workspace.members.map(({ path }) => within(workspace.prefix, path));
    const inside = (path, folder) => folder === "" || path.startsWith(`${folder}/`);
    const ownerOf = (path) => {
        const innermost = others.filter((folder) => inside(path, folder)).sort((a, b) => b.length - a.length)[0];
        return folders.find(({ folder }) => folder === innermost)?.name;
    };
    return Map.groupBy(paths, ownerOf);
};
/** A path relative to the root as one relative to the git top level; empty for the top level itself. */
const within = (prefix, path) => {
    const parts = [...prefix.split("/"), ...path.split("/")].filter((part) => part !== "" && part !== ".");
    const done = [];
    for (const part of parts) {
        if (part === "..")
            done.pop();
        else
            done.push(part);
    }
    return done.join("/");
};
/** Versions that a backend takes from tags are wrong in a clone that has none. */
const shallow = ({ repository, workspace }, plan) => {
    if (repository?.isShallow !== true)
        return [];
    const work = new Set(plan.packages.filter(plan_plan/* isWork */.c).map(({ name }) => name));
    const dynamic = workspace.members.filter(({ name, version }) => work.has(name) && version === undefined);
    return dynamic.length === 0 ? [] : [(0,preflight.shallowHistory)({ packages: dynamic.map(({ name }) => name) })];
};
/** Packages whose version is on the index, and which have changed since. */
const unreleased = async ({ survey: { repository, workspace }, plan, git, }) => {
    if (repository === undefined || repository.isShallow)
        return [];
    const published = plan.packages.filter(({ status }) => status === "published");
    const counted = await Promise.all(published.map(async ({ name, version, tag, path }) => {
        if (tag === null)
            return [];
        const query = { folder: repository.topLevel, tag, path: within(workspace.prefix, path) || "." };
        const commits = await git.commitsSince(query);
        return commits === undefined || commits === 0
            ? []
            : [(0,preflight.changedSinceTag)({ package: name, version: version ?? "", tag, commits })];
    }));
    return counted.flat();
};

// EXTERNAL MODULE: ./.build/js/stages/publish/take-attestations.js
var take_attestations = __webpack_require__(41179);
// EXTERNAL MODULE: ./.build/js/stages/validate/read-released.js
var read_released = __webpack_require__(24917);
// EXTERNAL MODULE: ./.build/js/actions/publish/destination.js + 1 modules
var publish_destination = __webpack_require__(22323);
// EXTERNAL MODULE: ./.build/js/actions/publish/prepare.js + 26 modules
var prepare = __webpack_require__(4703);
// EXTERNAL MODULE: ./.build/js/actions/publish/rehearsal.js
var publish_rehearsal = __webpack_require__(20019);
// EXTERNAL MODULE: ./.build/js/actions/publish/release.js + 13 modules
var release = __webpack_require__(77001);
;// CONCATENATED MODULE: ./.build/js/actions/publish/checkout.js
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
















/** Plans the release of a checkout, as it was surveyed, gets all of it ready in a copy, and only then uploads. */
const publishCheckout = async (seen, start) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, ports, run } = start;
        const { config, progress, signal } = ports;
        const python = (name) => (0,config_config/* buildPythonOf */._M)(config, name, inputs.pythonVersion);
        const names = seen.workspace.members.map(({ name }) => name);
        const indexPorts = { ...ports, scratch: run.scratch, uvIndexes: seen.indexes, names };
        await ports.uv.version();
        const refusal = await ports.uv.refusal(seen.workspace.root, { isOnline: true });
        if (refusal !== undefined)
            throw new problem/* Problem */.AF(refusal);
        const destination = __addDisposableResource(env_1, await (0,publish_destination/* openDestination */.xB)(seen.target, inputs, indexPorts), true);
        progress.status(`Copying the checkout, and asking ${(0,target/* titleOf */.Gg)(seen.target)} what it has`);
        await ports.loadAll();
        const copy = __addDisposableResource(env_1, await (0,copy_checkout/* copyCheckout */.s)(seen, ports.copies, run), true);
        const [lock, versions, released] = await Promise.all([
            seen.workspace.hasLock ? ports.uv.checkLock(copy.root, inputs.pythonVersion[0]) : undefined,
            (0,copy_checkout/* readDynamicVersions */.v)(seen, { uv: ports.uv, copy, run, python, signal }),
            (0,read_released/* readReleased */.m)(seen.workspace, destination.index, signal),
        ]);
        const { plan, findings } = (0,survey/* makePlan */.Cs)({
            wish: inputs,
            // Without the URLs of an index that ends with this run.
            survey: seen,
            config,
            released,
            versions,
            id: run.id,
            now: ports.clock.now(),
        });
        const flight = await preflight_preflight({
            survey: seen,
            plan,
            config,
            allowDirty: inputs.allowDirty,
            git: ports.git,
            outside: copy.outside,
        });
        const untagged = await (0,own_tags/* ownTags */.W)({ wish: inputs, survey: seen, plan }, ports);
        const unconfirmed = await (0,confirm_index/* confirmIndex */.P)(seen.target, { index: destination.index, released }, signal);
        const told = [...(lock === undefined ? [] : [lock]), ...flight, ...untagged, ...unconfirmed];
        const rehearsal = __addDisposableResource(env_1, (0,publish_rehearsal/* openRehearsal */.S)(indexPorts, destination), true);
        const course = {
            plan,
            findings: [...seen.findings, ...findings, ...told],
            works: plan.packages.filter(plan_plan/* isWork */.c).map((entry) => ({ package: entry, distributions: [] })),
            store: run.store,
            released,
            sources: (0,package_sources/* packageSources */.b2)(seen.indexes.ofWorkspace),
            attestations: take_attestations/* noAttestations */.z,
        };
        const setting = { ...start, destination };
        return await (0,release/* release */._)((0,prepare/* prepare */.iA)({ course, seen, copy, rehearsal }, setting), setting);
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


/***/ }),

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

/***/ 42542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedSinceTag: () => (/* binding */ changedSinceTag),
/* harmony export */   noLock: () => (/* binding */ noLock),
/* harmony export */   notCommitted: () => (/* binding */ notCommitted),
/* harmony export */   notCommittedElsewhere: () => (/* binding */ notCommittedElsewhere),
/* harmony export */   shallowHistory: () => (/* binding */ shallowHistory),
/* harmony export */   submoduleEmpty: () => (/* binding */ submoduleEmpty),
/* harmony export */   submoduleEmptyElsewhere: () => (/* binding */ submoduleEmptyElsewhere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const fetchSubmodules = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)";
const notCommitted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-NOT-COMMITTED",
    severity: "error",
    mender: "project",
    meaning: "A package that is to be published has files that are changed, or that git does not know.",
    why: "What is published must be what was reviewed; such files would get into the distributions.",
    mend: "Commit them, remove them, or add them to `.gitignore` (ignored files never count). `allow-dirty: true` publishes anyway.",
}, ({ package: name, files }) => ({
    package: name,
    file: files[0],
    message: `${name} has changes that are not committed: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: "Commit, remove or ignore them, or publish anyway with allow-dirty (--allow-dirty)",
}));
const notCommittedElsewhere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
    severity: "notice",
    mender: "project",
    meaning: "The checkout has changes outside of the packages that are to be published.",
    why: "They do not get into the distributions, but the checkout is not the commit.",
    mend: "Nothing needs to be done. To be sure, commit or remove them.",
}, ({ files }) => ({
    message: `Changes that are not committed, outside of what is published: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: "Nothing needs to be done; to be sure, commit or remove them",
}));
const submoduleEmpty = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
    severity: "error",
    mender: "project",
    meaning: "A package that is to be published has a git submodule in it that is not fetched: its folder is empty.",
    why: "The build fails for what is missing, or leaves it out of the distributions.",
    mend: "Set `submodules: recursive` for actions/checkout, or run `git submodule update --init --recursive`. `allow-dirty: true` publishes without what the submodule holds.",
}, ({ package: name, submodules }) => ({
    package: name,
    file: submodules[0],
    message: `${name} has submodules that are not fetched: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(submodules)}`,
    hint: `${fetchSubmodules}; allow-dirty (--allow-dirty) publishes without what they hold`,
}));
const submoduleEmptyElsewhere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
    severity: "notice",
    mender: "project",
    meaning: "The checkout has a git submodule that is not fetched, outside of the packages that are to be published.",
    why: "A build that takes files from there fails, and does not say why.",
    mend: "Nothing needs to be done where no build needs it. Else set `submodules: recursive` for actions/checkout, or run `git submodule update --init --recursive`.",
}, ({ submodules }) => ({
    message: `Submodules that are not fetched, outside of what is published: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(submodules)}`,
    hint: `${fetchSubmodules} where a build needs them`,
}));
const noLock = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-NO-LOCK",
    severity: "notice",
    mender: "project",
    meaning: "The workspace has no `uv.lock`.",
    why: "Without it nobody can say which dependencies the release was tested with.",
    mend: "Run `uv lock` and commit the file.",
}, () => ({ message: "The workspace has no uv.lock", hint: "Run uv lock and commit the file" }));
const shallowHistory = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-SHALLOW",
    severity: "warning",
    mender: "project",
    meaning: "The clone has no history, and versions of packages are dynamic: a backend that reads them from git tags sees none.",
    why: "Such a backend then makes up a version.",
    mend: "Check out with `fetch-depth: 0`.",
}, ({ packages }) => ({
    message: `The clone is shallow, and these packages have dynamic versions: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)",
}));
const changedSinceTag = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
    severity: "notice",
    mender: "project",
    meaning: "A package's version is on the index already, and commits since its tag have changed it.",
    why: "These changes are not released by this run.",
    mend: "Give the package a new version if they should be.",
}, ({ package: name, version, tag, commits }) => ({
    package: name,
    message: `${name} ${version} is on the index already; ${commits === 1 ? `1 commit since ${tag} is` : `${commits} commits since ${tag} are`} not released`,
    hint: `Give ${name} a new version if they should be`,
}));


/***/ })

};
