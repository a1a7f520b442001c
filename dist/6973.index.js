export const id = 6973;
export const ids = [6973];
export const modules = {

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheckout: () => (/* binding */ publishCheckout)
});

// EXTERNAL MODULE: ./.build/js/domain/config.js
var domain_config = __webpack_require__(9439);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(7726);
// EXTERNAL MODULE: ./.build/js/domain/target.js
var target = __webpack_require__(5380);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/index-settings.js

/**
 * A `uv.toml` with the workspace's own indexes and nothing else of its settings: its constraints and overrides would hide
 * what users meet. Explicit indexes serve only what names them, and folders are not where they were.
 * https://docs.astral.sh/uv/concepts/indexes/
 */
const indexSettings = ({ rootTool }) => {
    const uv = isTable(rootTool.uv) ? rootTool.uv : {};
    const index = Array.isArray(uv.index) ? uv.index.filter(isTable).filter(isOpen).map(withoutPublishing) : [];
    const kept = ["index-url", "extra-index-url", "index-strategy"].filter((key) => uv[key] !== undefined);
    return (0,dist/* stringify */.As)({
        ...Object.fromEntries(kept.map((key) => [key, uv[key]])),
        ...(index.length > 0 ? { index } : {}),
    });
};
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isOpen = ({ explicit, url }) => explicit !== true && typeof url === "string" && /^https?:/.test(url);
const withoutPublishing = ({ "publish-url": _, ...rest }) => rest;

// EXTERNAL MODULE: ./.build/js/stages/copy-checkout.js
var copy_checkout = __webpack_require__(1970);
// EXTERNAL MODULE: ./.build/js/checks/extra-markers.js
var extra_markers = __webpack_require__(4524);
// EXTERNAL MODULE: ./.build/js/checks/frame/judge.js + 25 modules
var judge = __webpack_require__(8942);
// EXTERNAL MODULE: ./.build/js/checks/orphan-dependencies.js
var orphan_dependencies = __webpack_require__(764);
// EXTERNAL MODULE: ./.build/js/checks/workspace-sources.js
var workspace_sources = __webpack_require__(7038);
// EXTERNAL MODULE: ./.build/js/domain/problem/preflight.js
var preflight = __webpack_require__(2542);
;// CONCATENATED MODULE: ./.build/js/stages/preflight.js






/** What speaks against releasing this checkout: reads only, all findings at once. */
const preflight_preflight = async (input) => {
    const { survey, plan } = input;
    if (!plan.packages.some(plan_plan/* isWork */.c))
        return [];
    return [
        ...dirty(input),
        ...unfetched(input),
        ...(survey.workspace.hasLock ? [] : [(0,preflight.noLock)({})]),
        ...shallow(survey, plan),
        ...(await unreleased(input)),
        ...unhealthy(input),
    ];
};
/** Checks that see what the plan does not, and need nothing but the workspace. */
const chosen = [orphan_dependencies/* orphanDependencies */.M, extra_markers/* extraMarkers */.s, workspace_sources/* workspaceSources */.e];
/** What these checks say of the packages that are to be published: worth knowing, and no reason to stop. */
const unhealthy = ({ survey: { workspace, graph }, plan, config }) => {
    const work = new Set(plan.packages.filter(plan_plan/* isWork */.c).map(({ name }) => name));
    const wish = { workspace, graph, config, ignore: ignoredBy(config), strict: false, only: chosen };
    const { findings } = (0,judge/* judge */.S4)(wish, (0,judge/* worldFor */.OV)(wish), judge/* nothingFetched */.P2);
    return findings.filter(({ package: name, severity }) => name !== undefined && work.has(name) && severity !== "notice");
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

// EXTERNAL MODULE: ./.build/js/stages/read-released.js
var read_released = __webpack_require__(1522);
// EXTERNAL MODULE: ./.build/js/stages/survey.js + 5 modules
var survey = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/js/actions/publish/destination.js + 1 modules
var publish_destination = __webpack_require__(2122);
// EXTERNAL MODULE: ./.build/js/actions/publish/prepare.js + 20 modules
var prepare = __webpack_require__(9742);
// EXTERNAL MODULE: ./.build/js/actions/publish/rehearsal.js
var publish_rehearsal = __webpack_require__(19);
// EXTERNAL MODULE: ./.build/js/actions/publish/release.js + 13 modules
var release = __webpack_require__(6784);
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
        const python = (name) => (0,domain_config/* buildPythonOf */._M)(config, name, inputs.pythonVersion);
        const indexPorts = { ...ports, scratch: run.scratch };
        await ports.uv.version();
        const destination = __addDisposableResource(env_1, await (0,publish_destination/* openDestination */.x)(seen.target, inputs, indexPorts), true);
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
            survey: { ...seen, target: destination.target },
            config,
            released,
            versions,
            id: run.id,
            now: ports.clock.now(),
        });
        const flight = await preflight_preflight({ survey: seen, plan, config, allowDirty: inputs.allowDirty, git: ports.git });
        const rehearsal = __addDisposableResource(env_1, (0,publish_rehearsal/* openRehearsal */.S)(indexPorts, {
            names: seen.workspace.members.map(({ name }) => name),
            target: destination.target,
        }), true);
        const course = {
            plan,
            findings: [...seen.findings, ...findings, ...(lock === undefined ? [] : [lock]), ...flight],
            works: plan.packages.filter(plan_plan/* isWork */.c).map((entry) => ({ package: entry, distributions: [] })),
            store: run.store,
            released,
            uvToml: indexSettings(seen.workspace),
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

/***/ 2542:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8804);


const fetchSubmodules = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)";
const notCommitted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const notCommittedElsewhere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const submoduleEmpty = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const submoduleEmptyElsewhere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const noLock = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PREFLIGHT-NO-LOCK",
    severity: "notice",
    mender: "project",
    meaning: "The workspace has no `uv.lock`.",
    why: "Without it nobody can say which dependencies the release was tested with.",
    mend: "Run `uv lock` and commit the file.",
}, () => ({ message: "The workspace has no uv.lock", hint: "Run uv lock and commit the file" }));
const shallowHistory = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const changedSinceTag = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ copyCheckout),
/* harmony export */   v: () => (/* binding */ readDynamicVersions)
/* harmony export */ });
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(238);
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

/** The copy of the checkout in which everything runs that may run project code. */
const copyCheckout = async (survey, copies, run) => copies.make({
    topLevel: survey.repository?.topLevel,
    root: survey.workspace.root,
    members: survey.workspace.members.map(({ path }) => path),
    into: (await run.scratch.folder("copy")).path,
});
/** Versions that only the build backends know, asked in the copy. */
const readDynamicVersions = async (survey, { uv, copy, run, python, signal }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const packages = (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .withDynamicVersion */ .Sn)(survey.workspace).map(({ name }) => ({ name, python: python(name) }));
        if (packages.length === 0)
            return new Map();
        const scratch = __addDisposableResource(env_1, await run.scratch.folder("versions"), true);
        const { commitTime } = survey;
        return await uv.dynamicVersions({ root: copy.root, packages, scratch: scratch.path, commitTime, signal });
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


/***/ })

};
