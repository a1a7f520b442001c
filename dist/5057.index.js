export const id = 5057;
export const ids = [5057];
export const modules = {

/***/ 99468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 90901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/attestation/attestation.js
var attestation = __webpack_require__(1502);
// EXTERNAL MODULE: ./.build/js/domain/problem/artifact.js
var artifact = __webpack_require__(27976);
// EXTERNAL MODULE: ./.build/js/domain/report/finding-parts.js
var finding_parts = __webpack_require__(46182);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
;// CONCATENATED MODULE: ./.build/js/domain/report/attest.js


const words = { signed: "signed", kept: "signed before", missing: "not signed" };
const verdict = (files) => {
    const count = (state) => files.filter((each) => each.state === state).length;
    const have = files.length - count("missing");
    const before = count("kept") > 0 ? `, ${count("kept")} signed before` : "";
    return `${have} of ${files.length} distributions have an attestation${before}`;
};
/** What a terminal prints. */
const attestText = (files) => [verdict(files), ...files.map(({ file, state }) => `  ${file.filename}: ${words[state]}`)].join("\n");
/** Markdown of the job summary. */
const attestSummary = (files, findings) => {
    const rows = files
        .slice(0, 500)
        .map(({ file, state }) => `| ${(0,markdown/* codeSpan */.SS)(file.filename)} | ${words[state]} | \`${file.sha256}\` |`);
    const more = files.length > 500 ? [`…and ${files.length - 500} more.`] : [];
    return [
        `## ${(0,markdown/* escapeMarkdown */.FV)(verdict(files))}`,
        ...findings.filter(({ severity }) => severity === "error").map((each) => (0,finding_parts/* cause */.c1)(each, (0,finding_parts/* place */.ik)(each))),
        ["| file | attestation | sha256 |", "| --- | --- | --- |", ...rows].join("\n"),
        ...more,
        ...(0,finding_parts/* worthKnowing */.em)(findings),
    ].join("\n\n");
};

// EXTERNAL MODULE: ./.build/js/domain/run/manifest.js
var manifest = __webpack_require__(85654);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(14092);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/js/domain/distribution/distribution.js
var distribution = __webpack_require__(21900);
// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(24573);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(51938);
;// CONCATENATED MODULE: ./.build/js/stages/attest/attest-dist.js





/** How many entries are on their way into the log at once. */
const atOnce = 8;
/**
 * Signs every file that has no attestation of these very bytes. After a failure nothing new is signed; what was signed
 * stays, so that the next run goes on from there.
 */
const attestDist = async (files, { store, signer, signal }) => {
    const limit = (0,p_limit/* default */.A)(atOnce);
    const findings = [];
    const attest = async (file) => {
        if (await hasAttestation(file, store))
            return { file, state: "kept" };
        if (findings.length > 0)
            return { file, state: "missing" };
        try {
            await store.write((0,attestation/* attestationName */.kA)(file.filename), await signer.attest(file, signal));
            return { file, state: "signed" };
        }
        catch (error) {
            findings.push(...(0,unexpected.explainError)(error));
            return { file, state: "missing" };
        }
    };
    const attested = await Promise.all((0,distribution/* inUploadOrder */.F)(files).map((file) => limit(() => attest(file))));
    return { files: attested, findings: (0,distinct/* distinct */.d)(findings) };
};
const hasAttestation = async (file, store) => {
    const bytes = await store.read((0,attestation/* attestationName */.kA)(file.filename));
    return bytes !== undefined && (0,attestation/* attestationFault */.NN)(new TextDecoder().decode(bytes), file) === undefined;
};

// EXTERNAL MODULE: ./.build/js/stages/publish/take-dist.js + 2 modules
var take_dist = __webpack_require__(75792);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/attest/contract.js
var contract = __webpack_require__(69468);
;// CONCATENATED MODULE: ./.build/js/actions/attest/action.js
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









/** Signs what an earlier run built. Nothing of the project runs, so that it may have an identity. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async ({ dist }, ports) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const run = __addDisposableResource(env_1, await ports.runs.open(), true);
            const store = await ports.runs.store(ports.absolute(dist));
            const distributions = await checked(store, run, ports);
            ports.progress.status(`Signing ${distributions.length} distributions`);
            const { files, findings } = await attestDist(distributions, { store, ...ports });
            const kept = await keep(files, { store, id: run.id }, ports);
            const attested = files.filter(({ state }) => state !== "missing").length;
            const all = [...findings, ...kept.findings];
            return {
                findings: all,
                text: attestText(files),
                summary: attestSummary(files, all),
                outputs: { "artifact-id": kept.id, attested: String(attested) },
                document: {
                    attested,
                    artifact_id: kept.id,
                    files: files.map(({ file: { filename, sha256 }, state }) => ({
                        filename,
                        sha256,
                        state,
                        attestation: state === "missing" ? null : store.pathOf((0,attestation/* attestationName */.kA)(filename)),
                    })),
                },
            };
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
    },
});
/** What is in `dist` is held against its manifest, and each file against what it says of itself, as before a publish. */
const checked = async (store, run, { archives, runs }) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const copies = __addDisposableResource(env_2, await run.scratch.folder("dist"), true);
        const formats = (0,tag_format/* parseTagFormats */.Ce)(tag_format/* defaultTagFormats */.uV, new Map());
        const { manifest } = await (0,take_dist/* takeDist */.Q)({
            from: store,
            to: await runs.store(copies.path),
            archives,
            tag: undefined,
            formats,
        });
        return manifest.distributions;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
};
/** For the job that publishes: an artifact of its own, since none can be added to. */
const keep = async (files, { store, id }, { artifacts, isRunner }) => {
    if (!isRunner || files.length === 0 || files.some(({ state }) => state === "missing"))
        return { id: "", findings: [] };
    const there = new Set((await store.list()).map(({ name }) => name));
    const names = [
        manifest/* manifestName */.vS,
        ...(there.has(manifest/* sumsName */.ge) ? [manifest/* sumsName */.ge] : []),
        ...files.flatMap(({ file: { filename } }) => [filename, (0,attestation/* attestationName */.kA)(filename)]),
    ];
    const kept = await artifacts.upload({
        name: `release-actions-${id}`,
        files: names.map((name) => store.pathOf(name)),
        folder: store.folder,
    });
    if ("id" in kept)
        return { id: kept.id, findings: [] };
    return { id: "", findings: [(0,artifact.artifactUnavailable)({ why: kept.unavailable, folder: store.folder })] };
};


/***/ }),

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

/***/ 48220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTag),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83654);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);
/* harmony import */ var _tag_match_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69186);
/* harmony import */ var _tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26551);
/* harmony import */ var _member_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27433);





/** Whether two versions are the same by PEP 440: `1.0` and `1.0.0` are. */
const isSameVersion = (a, b) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(a), (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(b)) === 0;
/** What the tag leaves open, and where its version is not the package's. */
const checkTag = (check) => [...checkFormat(check), ...checkTagVersion(check)];
/** Where the tag is read by a format that nobody has set. */
const checkFormat = ({ tag: { text, match }, tagFormats, workspace: { members } }) => {
    if ((0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchSetFormat */ .L)(text, tagFormats, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .tagMembers */ .U)(members)) !== undefined)
        return [];
    const format = tagFormats.usual.find((each) => {
        const read = (0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchSetFormat */ .L)(text, { workspace: [each], usual: [], packages: new Map() }, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .tagMembers */ .U)(members));
        return read?.kind === match.kind;
    });
    return format === undefined ? [] : [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFormatAssumed)({ tag: text, format: format.text })];
};
/**
 * Where the tag's version is not the package's. A workspace tag must have the version of the root, or that of every
 * package to publish. Versions that are not known are another finding.
 */
const checkTagVersion = ({ tag, workspace, choices, versions }) => {
    const { match, text } = tag;
    const agrees = ({ name }) => isSameVersion(versions.get(name) ?? match.version, match.version);
    const disagree = (member) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagIsNotVersion)({
        tag: text,
        tagVersion: match.version,
        package: {
            name: member.name,
            version: versions.get(member.name),
            place: (0,_member_place_js__WEBPACK_IMPORTED_MODULE_4__/* .memberPlace */ .ib)(workspace, member, ["project", "version"]),
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

/***/ 27433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ requirementPlace),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   V1: () => (/* binding */ requirementPath),
/* harmony export */   ib: () => (/* binding */ memberPlace)
/* harmony export */ });
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85383);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35908);


/**
 * Where a finding about a member sends its reader: a key path of its `pyproject.toml`, or what there is of it. The text
 * is searched only when somebody asks for the line: most places are never told.
 */
const memberPlace = ({ prefix }, member, path) => {
    let found;
    const search = () => {
        if (found === undefined) {
            const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)(member.text);
            found = { place: document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(document, path) };
        }
        return found.place;
    };
    return {
        file: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(prefix, `${member.path}/pyproject.toml`)),
        get line() {
            return search()?.line;
        },
        get column() {
            return search()?.column;
        },
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

/***/ 50889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ waitsInPlan),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   yI: () => (/* binding */ waitsOf)
/* harmony export */ });
/* harmony import */ var _schedule_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19042);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47726);


/**
 * What each package waits for: the packages to release that it needs, directly or through packages that are left alone,
 * since those may be there only in a version that needs the new one.
 */
const waitsOf = (needs, work) => new Map([...needs.keys()].map((name) => {
    const direct = needs.get(name);
    if (direct.every((need) => work.has(need)))
        return [name, direct.toSorted()];
    const found = new Set(direct);
    for (const need of found)
        if (!work.has(need))
            for (const further of needs.get(need) ?? [])
                found.add(further);
    return [name, [...found].filter((need) => work.has(need) && need !== name).sort()];
}));
/** `waitsOf` for a plan: what its packages need before they are uploaded. */
const waitsInPlan = (packages) => waitsOf(new Map(packages.map(({ name, needs }) => [name, needs])), new Set(packages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isWork */ .c).map(({ name }) => name)));
/** The order in which the scheduler would go, were all packages alike. */
const orderOf = (input) => {
    const schedule = (0,_schedule_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .createSchedule */ .s)(input);
    const levels = [];
    for (let units = schedule.ready(); units.length > 0; units = schedule.ready()) {
        levels.push(units);
        for (const unit of units)
            schedule.confirmed(unit[0]);
    }
    return { levels, criticalPath: criticalPath(levels, input.needs) };
};
/** Backwards from the last level: each unit there waits for one of the level before. */
const criticalPath = (levels, needs) => {
    const path = [];
    for (const units of levels.toReversed()) {
        const next = path[0];
        const waits = next?.flatMap((name) => needs.get(name) ?? []);
        const unit = units.find((each) => waits === undefined || each.some((name) => waits.includes(name)));
        path.unshift(unit);
    }
    return path.flat();
};


/***/ }),

/***/ 47726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statuses),
/* harmony export */   c: () => (/* binding */ isWork)
/* harmony export */ });
/**
 * The plan is data: these types are its JSON, `schema_version` 1, and keys are in snake_case as uv and the forges
 * write them. Made by one job, read by another.
 */
const statuses = [
    "publish",
    "complete",
    "published",
    "development",
    "excluded",
    "private",
    "not-a-package",
];
/** Whether the run has to do something for it. */
const isWork = ({ status }) => status === "publish" || status === "complete";


/***/ }),

/***/ 27976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactUnavailable: () => (/* binding */ artifactUnavailable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const artifactUnavailable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ARTIFACT-UNAVAILABLE",
    severity: "notice",
    mender: "outside",
    meaning: "The forge has no artifact service that this action can use, so the distributions were not kept as an artifact.",
    why: "A later job finds them only where this job leaves them.",
    mend: "Nothing needs to be done where one job publishes. Else keep the `dist-path` folder by another step.",
}, ({ why, folder }) => ({
    message: `The distributions are not kept as an artifact: ${why}`,
    hint: `They are in ${folder}: where a later job needs them, keep that folder by a step of your own`,
}));


/***/ }),

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distNotOnIndex: () => (/* binding */ distNotOnIndex),
/* harmony export */   distNotOnOtherIndex: () => (/* binding */ distNotOnOtherIndex),
/* harmony export */   distNotPlain: () => (/* binding */ distNotPlain),
/* harmony export */   distNotPlanned: () => (/* binding */ distNotPlanned),
/* harmony export */   distNotReady: () => (/* binding */ distNotReady),
/* harmony export */   distOfOtherCommit: () => (/* binding */ distOfOtherCommit),
/* harmony export */   distTagDiffers: () => (/* binding */ distTagDiffers),
/* harmony export */   distTargetUnsaid: () => (/* binding */ distTargetUnsaid),
/* harmony export */   distUnlisted: () => (/* binding */ distUnlisted),
/* harmony export */   distributionChanged: () => (/* binding */ distributionChanged),
/* harmony export */   distributionMissing: () => (/* binding */ distributionMissing),
/* harmony export */   manifestUnreadable: () => (/* binding */ manifestUnreadable),
/* harmony export */   siblingNotThere: () => (/* binding */ siblingNotThere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const manifestUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-MANIFEST-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "The folder given as `dist` has no manifest, or one that cannot be used.",
    why: "The manifest says which files belong to which release, in which order they go, and with which hashes.",
    mend: "Pass on the whole `dist-path` folder of the run that built it, with its `manifest.json`; or build again.",
}, ({ file, why }) => ({
    file,
    message: `The manifest cannot be used: ${why}`,
    hint: "Pass on the whole dist-path folder of the dry run, or run it again",
}));
const distributionMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-FILE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The folder given as `dist` lacks a file that its manifest lists.",
    why: "A release is published whole or not at all.",
    mend: "Pass on the whole `dist-path` folder of the run that built it.",
}, ({ folder, file }) => ({
    message: `${file} is missing in ${folder}`,
    hint: "Pass on the whole dist-path folder of the dry run, or run it again",
}));
const distributionChanged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-FILE-CHANGED",
    severity: "error",
    mender: "project",
    meaning: "A distribution is not the file that was built and checked: its hash or its size is another.",
    why: "Only what was checked may be published.",
    mend: "Find out what changed it between the jobs; then run the build job again.",
}, ({ file, what, expected, found }) => ({
    message: `${file} has ${what === "sha256" ? `sha256 ${found}` : `${found} bytes`}, its manifest says ${expected}`,
    hint: "Find out what changed the file between the jobs, then run the build job again",
}));
const distNotReady = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-READY",
    severity: "error",
    mender: "project",
    meaning: "The run that made `dist` did not build, check and rehearse all of what it planned.",
    why: "Nothing is published before everything that can fail has been tried.",
    mend: "Look at what that run says, mend it, and run it again.",
}, ({ packages }) => ({
    message: `The run that made dist was not through with ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages, 10)}`,
    hint: "Mend what that run says, and run it again",
}));
const distOfOtherCommit = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-OTHER-COMMIT",
    severity: "error",
    mender: "usage",
    meaning: "The distributions were built from another commit than the one that is checked out here.",
    why: "What is published must be what was reviewed.",
    mend: "Check out the commit that was built, or pass the distributions that belong to this one. Without a checkout nothing is compared.",
}, ({ built, here }) => ({
    message: `The distributions were built from ${built}, checked out is ${here}`,
    hint: "Pass the dist of a run on this commit, or check out the commit that was built",
}));
const siblingNotThere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SIBLING-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package in `dist` needs a sibling that is neither in `dist` nor, in a version that fits, on the index.",
    why: "Nobody could install it from there. `dist` was planned for another index, which has the sibling.",
    mend: "Build `dist` with the sibling in `packages`, or publish the sibling to this index first.",
}, ({ package: name, need, requirement, index }) => ({
    package: name,
    message: `${name} needs ${need}, which is neither in dist nor on ${index}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}`,
    hint: `Build dist with packages: ${name}, ${need}; or publish ${need} to ${index} first`,
}));
const distUnlisted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-UNLISTED-FILE",
    severity: "error",
    mender: "project",
    meaning: "The folder given as `dist` holds something that its manifest does not list. Allowed are the listed files, the manifest, `SHA256SUMS`, and `FILE.publish.attestation` beside a listed FILE.",
    why: "Somebody else wrote into the folder between the jobs. What else was changed there, nobody knows.",
    mend: "Pass on the `dist-path` folder of the run that built it as it is; put other files elsewhere.",
}, ({ folder, files }) => ({
    message: `${folder} holds what its manifest does not list: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files, 10)}`,
    hint: "Pass on the dist-path folder of the run that built it, with nothing else in it",
}));
const distNotPlain = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-PLAIN",
    severity: "error",
    mender: "project",
    meaning: "A name in the folder given as `dist` is no plain file of its own: a link, a pipe, a device or a folder.",
    why: "What it leads to can be another thing at every look, and a pipe would be waited for.",
    mend: "Pass on the `dist-path` folder of the run that built it. A copy (`cp -r`) of a folder has files of its own.",
}, ({ file, what }) => ({
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)([file])} in dist must be a plain file, and is ${what}`,
    hint: "Pass on the dist-path folder of the run that built it, or a copy of it: files, and no links",
}));
const distNotPlanned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-PLANNED",
    severity: "error",
    mender: "project",
    meaning: "A file that the manifest lists is not what the plan says it is: another project's, version's or kind of file.",
    why: "It would be published under a name or version that nobody planned, and could never be taken back.",
    mend: "Find out who changed the manifest between the jobs; then run the build job again.",
}, ({ file, kind, package: name, version, what }) => ({
    package: name,
    message: `${file} is listed as the ${kind} of ${name} ${version ?? "without a version"}, but ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Find out what changed the manifest between the jobs, then run the build job again",
}));
const distTagDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-TAG-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "A tag, of this run or in the manifest, does not name a package and version that `dist` would publish.",
    why: "The tag says what is released. Something else would be published under it, or be tagged with it later.",
    mend: "Pass the `dist` that was built for this tag. A package's tag means that package alone: where `dist` was built with `packages`, give the same `packages` here, which win over the tag.",
}, ({ tag, package: name, version }) => ({
    package: name,
    message: `dist has ${name} ${version ?? "without a version"}, which is not what the tag names: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tag)}`,
    hint: "Pass the dist that was built for this tag; if it was built with packages, give the same packages here",
}));
const notThere = ({ package: name, version, index }) => `The manifest says that ${name} ${version ?? "without a version"} is published, and ${index} does not have it`;
const distNotOnIndex = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-ON-INDEX",
    severity: "error",
    mender: "project",
    meaning: "The manifest counts a package as published on this very index, and the index has no file of that version.",
    why: "The release would be called complete while a part of it is nowhere. The index is the truth, not the manifest.",
    mend: "Build `dist` again: what is missing then becomes part of it. If nobody deleted the release, find out who changed the manifest.",
}, (facts) => ({
    package: facts.package,
    message: notThere(facts),
    hint: "Build dist again: what the index lacks is then in it",
}));
const distNotOnOtherIndex = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-ON-OTHER-INDEX",
    severity: "notice",
    mender: "project",
    meaning: "`dist` was planned for another index, which has a package that this one lacks. It is no part of this release.",
    why: "Nothing in `dist` requires it here; but this index does not have the whole workspace.",
    mend: "Nothing, or publish the package to this index too.",
}, (facts) => ({
    package: facts.package,
    message: `${notThere(facts)}: it is left out`,
    hint: `Nothing in dist requires it. Publish ${facts.package} there too if the index is to have it`,
}));
const distTargetUnsaid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-TARGET-UNSAID",
    severity: "error",
    mender: "usage",
    meaning: "`dist` was planned for an index that is not PyPI, and this run is told by nothing where to publish: not by `index`, nor by uv's own words.",
    why: "Without a word PyPI is meant, where what is private would be public for good. The manifest alone does not decide: whoever can change it could send the login anywhere.",
    mend: "Give this run the same `index` (and `check-url`) as the one that built, or `index: pypi`.",
}, ({ planned }) => ({
    message: `Where to publish is not said, and dist was planned for another index than PyPI: ${planned}`,
    hint: "Give this run the same index (and check-url) as the one that built, or index: pypi",
}));


/***/ }),

/***/ 47642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ isNormalizedDistributionName),
/* harmony export */   dM: () => (/* binding */ normalizeDistributionName),
/* harmony export */   w9: () => (/* binding */ parseDistributionName)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);


const pythonTag = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i;
const otherTag = /^[^.]+(?:\.[^.]+)*$/;
/** Python tags never start with a digit and build tags always do: so what may be left out is told apart. */
const splitWheel = (stem) => {
    const [rawName = "", version = "", ...rest] = stem.split("-");
    const build = /^[0-9]/.test(rest[0] ?? "") ? rest.shift() : undefined;
    const [python = "", abi = "", platform = "", variant, ...others] = rest;
    const hasTags = pythonTag.test(python) && otherTag.test(abi) && otherTag.test(platform);
    const isWhole = others.length === 0 && (variant === undefined || /^[0-9a-z_.]+$/.test(variant));
    return hasTags && isWhole ? { rawName, version, build, python, abi, platform, variant } : undefined;
};
const parseWheel = (filename) => {
    const parts = filename.endsWith(".whl") ? splitWheel(filename.slice(0, -".whl".length)) : undefined;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(parts?.version ?? "");
    if (parts === undefined || version === undefined || !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(parts.rawName))
        return undefined;
    const { rawName, build, variant } = parts;
    return {
        kind: "wheel",
        filename,
        name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName),
        rawName,
        version,
        build,
        pythonTags: parts.python.split("."),
        abiTags: parts.abi.split("."),
        platformTags: parts.platform.split("."),
        variant,
    };
};
/** Where in the stem the name ends: at the last dash, or where an expected name does. */
const nameEnd = (stem, expected) => {
    if (expected === undefined)
        return stem.lastIndexOf("-");
    let end = stem.indexOf("-");
    while (end >= 0 && (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(stem.slice(0, end)) !== expected)
        end = stem.indexOf("-", end + 1);
    return end;
};
const parseSdist = (filename, stem, expected) => {
    const end = nameEnd(stem, expected);
    const rawName = stem.slice(0, Math.max(end, 0));
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(stem.slice(end + 1));
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(rawName) || version === undefined)
        return undefined;
    return { kind: "sdist", filename, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName), rawName, version };
};
/**
 * Reads the file name of a wheel or an sdist (`.tar.gz`, and `.zip` of old); `undefined` where it is neither, or is of
 * another package than `expected`. Old sdists (`my-package-1.0-1.tar.gz`) can be told apart only by the expected name.
 */
const parseDistributionName = (filename, expected) => {
    const stem = /^(.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.[1];
    const found = stem === undefined ? parseWheel(filename) : parseSdist(filename, stem, expected);
    return expected === undefined || found?.name === expected ? found : undefined;
};
/**
 * The file name that PyPI and `uv publish` want: name and version normalised, tags as they are, sdists as `.tar.gz`.
 * `uv publish` passes over a file of another name with no more than a warning, and exits 0.
 */
const normalizeDistributionName = (distribution) => {
    const start = `${distribution.name.replaceAll("-", "_")}-${distribution.version}`;
    if (distribution.kind === "sdist")
        return `${start}.tar.gz`;
    const { build, pythonTags, abiTags, platformTags, variant } = distribution;
    const tags = [pythonTags, abiTags, platformTags].map((each) => each.join("."));
    return `${[start, build, ...tags, variant].filter((part) => part !== undefined).join("-")}.whl`;
};
/** Whether the file is named as PyPI and `uv publish` want it. */
const isNormalizedDistributionName = (distribution) => normalizeDistributionName(distribution) === distribution.filename;


/***/ }),

/***/ 19042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createSchedule)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);

/** Makes the schedule of units whose needs have no cycle among them. */
const createSchedule = (input) => {
    const nodes = connect(input);
    const byUnit = new Map(nodes.map((node) => [node.unit[0], node]));
    const queue = nodes.filter(({ waitsFor }) => waitsFor === 0).sort(byUrgency);
    for (const node of queue)
        node.state = "ready";
    let running = 0;
    const end = (unit, state) => {
        const node = byUnit.get(unit);
        if (node?.state !== "running")
            throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Bug */ .zP(`${unit} was ${state} while it was ${node?.state ?? "unknown"}`);
        node.state = state;
        running -= 1;
        return node;
    };
    return {
        ready: (limit = Number.POSITIVE_INFINITY) => {
            const taken = queue.splice(0, Math.max(0, limit));
            for (const node of taken)
                node.state = "running";
            running += taken.length;
            return taken.map(({ unit }) => unit);
        },
        confirmed: (unit) => {
            for (const dependent of end(unit, "confirmed").dependents) {
                dependent.waitsFor -= 1;
                if (dependent.waitsFor > 0 || dependent.state !== "waiting")
                    continue;
                dependent.state = "ready";
                queue.splice(placeOf(dependent, queue), 0, dependent);
            }
        },
        failed: (unit, by) => {
            const node = end(unit, "failed");
            node.failedPackages = by;
            for (const dependent of downstream(node))
                dependent.state = "blocked";
        },
        blocked: () => nameCauses(nodes),
        isDone: () => queue.length === 0 && running === 0,
    };
};
/** The nodes in the order of the units, with edges, counts and remaining paths. */
const connect = ({ units, needs, weights }) => {
    const nodes = units.map((unit) => ({
        unit,
        dependents: [],
        remaining: weights?.get(unit[0]) ?? 1,
        waitsFor: 0,
        state: "waiting",
        failedPackages: [],
    }));
    const byPackage = new Map(nodes.flatMap((node) => node.unit.map((name) => [name, node])));
    for (const node of nodes) {
        for (const name of node.unit) {
            for (const need of needs.get(name) ?? []) {
                const needed = byPackage.get(need);
                if (needed === undefined || needed === node || needed.dependents.at(-1) === node)
                    continue;
                needed.dependents.push(node);
                node.waitsFor += 1;
            }
        }
    }
    for (const node of inOrder(nodes).reverse()) {
        let longest = 0;
        for (const { remaining } of node.dependents)
            longest = Math.max(longest, remaining);
        node.remaining += longest;
    }
    return nodes;
};
/** Every node after all that it waits for. */
const inOrder = (nodes) => {
    const waits = new Map(nodes.map((node) => [node, node.waitsFor]));
    const order = nodes.filter(({ waitsFor }) => waitsFor === 0);
    for (const node of order) {
        for (const dependent of node.dependents) {
            const left = waits.get(dependent) - 1;
            waits.set(dependent, left);
            if (left === 0)
                order.push(dependent);
        }
    }
    if (order.length < nodes.length)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Bug */ .zP("The units of a schedule need each other in a circle");
    return order;
};
const byUrgency = (a, b) => b.remaining - a.remaining || (a.unit[0] < b.unit[0] ? -1 : Number(a.unit[0] > b.unit[0]));
/** Where in the sorted queue the node belongs. */
const placeOf = (node, queue) => {
    let low = 0;
    let high = queue.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (byUrgency(queue[middle], node) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
/** All that needs the node, directly or not. */
const downstream = (start) => {
    const found = new Set(start.dependents);
    for (const node of found)
        for (const dependent of node.dependents)
            found.add(dependent);
    return found;
};
const nameCauses = (nodes) => {
    const causes = new Map();
    for (const node of nodes) {
        if (node.state !== "failed")
            continue;
        for (const dependent of downstream(node)) {
            if (!causes.has(dependent))
                causes.set(dependent, []);
            causes.get(dependent).push(...node.failedPackages);
        }
    }
    return nodes
        .filter((node) => causes.has(node))
        .flatMap((node) => node.unit.map((name) => ({ name, by: causes.get(node) })));
};


/***/ }),

/***/ 76607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fitsNone)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83654);
/* harmony import */ var _suggest_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96406);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14092);



/** What is said of a tag that fits no format: the setting by which it would be read, and a tag that would do. */
const fitsNone = (tag, formats, members) => {
    const texts = [...formats.workspace, ...[...formats.packages.values()].flat(), ...formats.usual].map(({ text }) => text);
    const suggestion = (0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestFormat */ .As)(tag, members, formats);
    const [first = "name"] = members.keys();
    const name = suggestion?.package ?? first;
    const version = members.get(name) ?? (0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .versionAtEnd */ .F1)(tag) ?? "1.2.3";
    return (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFitsNoFormat)({
        tag,
        formats: [...new Set(texts)],
        line: suggestion?.line,
        example: (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)(formats, { name, version }),
    });
};


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

/***/ 26551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ tagMembers),
/* harmony export */   i: () => (/* binding */ releasesByTag)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _match_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69186);
/* harmony import */ var _suggest_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96406);




/**
 * To whom each tag belongs: which releases of which package the tags of a clone stand for. The answer depends on the
 * tags and on the whole workspace, never on which of its packages, or which tag, somebody asks about. The last release of
 * a package is then `progressOf(version, releases).last`: the greatest of its version's line.
 *
 * A tag with a name is that package's. A package with tags of its own goes by them, and one without a name stands for
 * - the project at the repository's top, and for packages without tags of their own that have its version;
 * - where the top has no project that is released, for packages without tags of their own: for all of them where the
 *   workspace has one version; where no package has tags of its own, as far as the package's first number goes; where
 *   others have, if the package comes after all tags without a name, since these may be of an earlier time.
 */
const releasesByTag = ({ tags, formats, workspace, versions }) => {
    const members = (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__/* .publishable */ .g)(workspace);
    const { found, unread } = readTags(tags, formats, tagMembers(workspace.members, versions));
    const root = members.find(({ path }) => path === ".");
    const bare = found.get(undefined) ?? [];
    const practice = {
        root: workspace.above === undefined ? root : undefined,
        above: workspace.above,
        isOneVersion: new Set(members.map(({ name }) => versions.get(name))).size === 1,
        areNamed: members.some(({ name }) => found.has(name)),
        versions,
        bare,
    };
    const releases = new Map(members.map((member) => {
        const own = found.get(member.name) ?? [];
        if (member === practice.root)
            return [member.name, [...own, ...bare]];
        return [member.name, own.length > 0 ? own : bareReleases(member, practice)];
    }));
    const doubtful = new Map(unread.map((tag) => [(0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAtEnd */ .F1)(tag), tag]));
    if (practice.root === undefined && practice.above === undefined) {
        for (const { version, tag } of bare)
            doubtful.set(version, tag);
    }
    const unclear = members.flatMap(({ name }) => {
        const version = versions.get(name);
        const tag = doubtful.get(version ?? "");
        const isSettled = releases.get(name).some((release) => release.version === version);
        return tag === undefined || isSettled ? [] : [[name, tag]];
    });
    return { releases, unclear: new Map(unclear), unread };
};
/** What tags may name, and the versions by which `matchTag` judges them. */
const tagMembers = (members, versions = new Map()) => new Map(members.map(({ name, version }) => [name, versions.get(name) ?? version]));
const readTags = (tags, formats, members) => {
    const found = new Map();
    const unread = [];
    for (const tag of tags) {
        const match = (0,_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchTag */ ._)(tag, formats, members);
        if (match === undefined) {
            if ((0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAtEnd */ .F1)(tag) !== undefined)
                unread.push(tag);
            continue;
        }
        const owner = match.kind === "package" ? match.name : undefined;
        const release = { version: match.version, tag };
        const others = found.get(owner);
        if (others === undefined)
            found.set(owner, [release]);
        else
            others.push(release);
    }
    return { found, unread };
};
/** The releases of a package without tags of its own that tags without a name stand for. */
const bareReleases = ({ name }, practice) => {
    const { root, above, isOneVersion, areNamed, versions, bare } = practice;
    const version = versions.get(name);
    const own = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version ?? "");
    if (above !== undefined || root !== undefined) {
        const top = above === undefined ? versions.get(root.name) : above.version;
        const other = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(top ?? "");
        if (own === undefined || other === undefined)
            return above === undefined && version === top ? bare : [];
        return (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, other) === 0 ? bare : [];
    }
    if (isOneVersion)
        return bare;
    if (own === undefined)
        return [];
    const others = bare.map((release) => ({ release, other: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(release.version) }));
    if (areNamed)
        return others.every(({ other }) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, own) <= 0) ? bare : [];
    return others
        .filter(({ other }) => other.epoch === own.epoch && other.release[0] <= own.release[0])
        .map(({ release }) => release);
};


/***/ }),

/***/ 85383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ openToml),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _C: () => (/* binding */ locateIn),
/* harmony export */   j7: () => (/* binding */ locateEntry)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);

/** Reads a text for `locateIn` and `placeIn`; `undefined` where it is no TOML 1.1. */
const openToml = (text) => {
    const shift = text.startsWith("\ufeff") ? 1 : 0;
    try {
        const [top] = (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text.slice(shift), { tomlVersion: "1.1" }).body;
        return { text, shift, tables: [top, ...top.body.filter((node) => node.type === "TOMLTable")] };
    }
    catch {
        return undefined;
    }
};
const startsWith = (path, start) => start.every((part, index) => part === path[index]);
const keysOf = ({ keys }) => keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
const tablePath = (table) => table.type === "TOMLTable" ? table.resolvedKey : [];
const pairsOf = (table) => table.type === "TOMLTable" ? table.body : table.body.filter((node) => node.type === "TOMLKeyValue");
const findInside = (node, path) => {
    const [first, ...rest] = path;
    if (first === undefined)
        return node;
    if (node.type === "TOMLInlineTable")
        return findPair(node.body, path);
    const element = node.type === "TOMLArray" && typeof first === "number" ? node.elements[first] : undefined;
    return element && findInside(element, rest);
};
const findPair = (pairs, path) => {
    for (const { key, value } of pairs) {
        const keys = keysOf(key);
        const found = startsWith(path, keys) ? findInside(value, path.slice(keys.length)) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const findValue = ({ tables }, path) => {
    for (const table of tables) {
        const start = tablePath(table);
        const found = startsWith(path, start) ? findPair(pairsOf(table), path.slice(start.length)) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const quoteOf = ({ style, multiline }) => {
    if (style === "basic")
        return multiline ? '"""' : '"';
    return multiline ? "'''" : "'";
};
const stringOf = (text, node, { start, end }) => {
    const quote = quoteOf(node);
    const content = { start: start + quote.length, end: end - quote.length };
    return { value: node.value, quote, content, isVerbatim: text.slice(content.start, content.end) === node.value };
};
const placeOf = ({ loc }) => ({ line: loc.start.line, column: loc.start.column + 1 });
/** Finds the value at a key path, however the path is spelled: dotted or quoted keys, tables inline or not, arrays of tables. */
const locateIn = (document, path) => {
    const node = findValue(document, path);
    if (node === undefined)
        return undefined;
    const span = { start: node.range[0] + document.shift, end: node.range[1] + document.shift };
    const isString = node.type === "TOMLValue" && node.kind === "string";
    return { ...span, ...placeOf(node), string: isString ? stringOf(document.text, node, span) : undefined };
};
/** `locateIn` for one path of one text; `undefined` also where the text is no TOML. */
const locate = (text, path) => {
    const document = openToml(text);
    return document && locateIn(document, path);
};
/**
 * The key and value of an entry that stands in a table of its own lines; `undefined` where there is none at the path, or
 * it is inside an inline table, or itself a table with a header.
 */
const locateEntry = (document, path) => {
    const entry = findValue(document, path)?.parent;
    if (entry?.type !== "TOMLKeyValue" || entry.parent.type === "TOMLInlineTable")
        return undefined;
    return { start: entry.range[0] + document.shift, end: entry.range[1] + document.shift };
};
const headerOf = ({ tables }, path) => {
    for (const table of tables) {
        if (table.type === "TOMLTable" && startsWith(table.resolvedKey, path))
            return table;
        const start = tablePath(table);
        const pair = pairsOf(table).find(({ key }) => startsWith([...start, ...keysOf(key)], path));
        if (pair !== undefined)
            return pair;
    }
    return undefined;
};
/**
 * Where to send a reader for a key path: the value, or its key where `of` says so; what there is of the path where the
 * value itself is missing.
 */
const placeIn = (document, path, of = "value") => {
    for (let length = path.length; length > 0; length -= 1) {
        const part = path.slice(0, length);
        const node = of === "value" ? (findValue(document, part) ?? headerOf(document, part)) : headerOf(document, part);
        if (node !== undefined)
            return placeOf(node);
    }
    return undefined;
};


/***/ }),

/***/ 35908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ parent),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/** `path` below `folder`; an empty or absolute `path` is taken as such. Nothing is resolved. */
const join = (folder, path) => {
    if (path === "")
        return folder;
    if (isAbsolute(path) || folder === "")
        return path;
    return folder.endsWith("/") ? `${folder}${path}` : `${folder}/${path}`;
};
/** Whether a path starts at `/` or at a drive. */
const isAbsolute = (path) => path.startsWith("/") || (path[1] === ":" && /^[A-Za-z]:\//.test(path));
/** The folder that holds an absolute path, `undefined` for the topmost one. */
const parent = (path) => {
    const cut = path.lastIndexOf("/");
    if (cut === -1 || cut === path.length - 1)
        return undefined;
    const folder = path.slice(0, cut);
    return folder === "" || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
};
/** An absolute path and the folders above it, nearest first. */
const ancestors = (path) => {
    const found = [];
    for (let folder = path; folder !== undefined; folder = parent(folder))
        found.push(folder);
    return found;
};
/** Without `.`, empty parts and inner `..`; a leading `..` stays. Purely by letters, as uv does with its globs. */
const normalize = (path) => {
    const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
    const parts = [];
    for (const part of path.slice(root.length).split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else
            parts.push(part);
    }
    return root + parts.join("/");
};
/** How to come from the absolute `folder` to the absolute `path`; empty where they are the same. */
const relative = (folder, path) => {
    const from = folder.split("/").filter((part) => part !== "");
    const to = path.split("/").filter((part) => part !== "");
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same])
        same += 1;
    return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
};
/** The last part of a path. */
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publishabilityOf),
/* harmony export */   g: () => (/* binding */ publishable)
/* harmony export */ });
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);

/**
 * A package is publishable that says so itself, by `tool.uv.package` or a build system, and has no classifier that
 * begins with `Private ::`, which makes PyPI refuse it. https://pypi.org/classifiers/
 */
const publishabilityOf = ({ isDeclaredPackage, classifiers, tool }) => {
    if (!isDeclaredPackage) {
        const isToldSo = _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .aTable */ .Q5.accepts(tool.uv) && tool.uv.package === false;
        return { isPublishable: false, reason: isToldSo ? "tool.uv.package = false" : "no [build-system]" };
    }
    const privacy = classifiers.find((classifier) => /^private ::/i.test(classifier));
    if (privacy !== undefined)
        return { isPublishable: false, reason: `classifier ${privacy}` };
    return { isPublishable: true, reason: "a package" };
};
/** The members that the index is asked about, and whose version must be known. */
const publishable = ({ members }) => members.filter((member) => publishabilityOf(member).isPublishable);


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ aTable),
/* harmony export */   WC: () => (/* binding */ aBoolean),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   sV: () => (/* binding */ tableIn),
/* harmony export */   u0: () => (/* binding */ aList),
/* harmony export */   z1: () => (/* binding */ aString)
/* harmony export */ });
const aString = { words: "a string", accepts: (value) => typeof value === "string" };
const aBoolean = { words: "true or false", accepts: (value) => typeof value === "boolean" };
const aList = { words: "a list", accepts: (value) => Array.isArray(value) };
const aTable = {
    words: "a table",
    accepts: (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null,
};
/** The table under a key; an empty one where there is none. */
const tableIn = (table, key) => {
    const value = table[key];
    return aTable.accepts(value) ? value : {};
};
/** A value as a message names it. */
const describe = (value) => {
    if (typeof value === "string")
        return value.length > 40 ? "a string" : JSON.stringify(value);
    if (aList.accepts(value))
        return "a list";
    if (aTable.accepts(value))
        return "a table";
    return typeof value === "object" ? "a date or time" : String(value);
};


/***/ }),

/***/ 75792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ takeDist)
});

// EXTERNAL MODULE: ./.build/js/domain/distribution/identity.js
var identity = __webpack_require__(13052);
// EXTERNAL MODULE: ./.build/js/domain/problem/manifest.js
var problem_manifest = __webpack_require__(5324);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/run/dist-files.js
var dist_files = __webpack_require__(82929);
// EXTERNAL MODULE: ./.build/js/domain/attestation/attestation.js
var attestation = __webpack_require__(1502);
// EXTERNAL MODULE: ./.build/js/domain/run/manifest.js
var run_manifest = __webpack_require__(85654);
;// CONCATENATED MODULE: ./.build/js/domain/run/dist-folder.js



/** What is in a folder that its manifest does not list, what it lists in vain, and what is no file of its own. */
const checkFolder = (folder, entries, { distributions }) => {
    const listed = new Set(distributions.map(({ filename }) => filename));
    const allowed = new Set([run_manifest/* manifestName */.vS, run_manifest/* sumsName */.ge, ...listed, ...[...listed].map(attestation/* attestationName */.kA)]);
    const there = new Set(entries.map(({ name }) => name));
    const foreign = entries.map(({ name }) => name).filter((name) => !allowed.has(name));
    return [
        ...(foreign.length === 0 ? [] : [(0,problem_manifest.distUnlisted)({ folder, files: foreign })]),
        ...entries.filter(({ name }) => allowed.has(name)).flatMap(notPlain),
        ...[...listed].filter((name) => !there.has(name)).map((file) => (0,problem_manifest.distributionMissing)({ folder, file })),
    ];
};
/** Where an entry is anything but a file that has no other name. */
const notPlain = ({ name, kind }) => kind === "file" ? [] : [(0,problem_manifest.distNotPlain)({ file: name, what: words[kind] })];
const words = {
    "hard link": "a hard link to a file that has another name too",
    folder: "a folder",
    link: "a symbolic link",
    other: "a pipe, a socket or a device",
};

// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/tag/fits-none.js
var fits_none = __webpack_require__(76607);
// EXTERNAL MODULE: ./.build/js/domain/tag/match-tag.js
var match_tag = __webpack_require__(69186);
;// CONCATENATED MODULE: ./.build/js/domain/run/dist-tag.js






/**
 * What a tag and a plan that was made elsewhere contradict each other in: each package's own tag, and the tag that the run
 * is about, which chooses as it does in a checkout. The formats may have stood in the checkout, which is not here: of a
 * tag that fits none, the version is looked for.
 */
const checkDistTag = (plan, { tag, formats }) => {
    const read = reader(plan, formats);
    const own = plan.packages.filter((entry) => isReleased(entry) && entry.tag !== null && !read(entry.tag, entry));
    const differing = own.map((entry) => (0,problem_manifest.distTagDiffers)({ tag: entry.tag, package: entry.name, version: entry.version }));
    return tag === undefined ? differing : [...differing, ...checkRunTag(plan, tag, formats)];
};
const isReleased = (entry) => (0,plan_plan/* isWork */.c)(entry) || entry.status === "published";
const membersOf = ({ packages }) => new Map(packages.map(({ name, version }) => [name, version ?? undefined]));
/** Whether a tag may be that of a package, at its version. */
const reader = (plan, formats) => {
    const members = membersOf(plan);
    return (tag, { name, version }) => {
        const match = (0,match_tag/* matchTag */._)(tag, formats, members);
        if (match === undefined)
            return hasVersion(tag, version);
        return (match.kind === "workspace" || match.name === name) && (0,dist_files/* isVersion */.lF)(match.version, version);
    };
};
const checkRunTag = (plan, tag, formats) => {
    const match = (0,match_tag/* matchTag */._)(tag, formats, membersOf(plan));
    const released = plan.packages.filter(isReleased);
    const differs = ({ name, version }) => (0,problem_manifest.distTagDiffers)({ tag, package: name, version });
    if (match === undefined) {
        const isNamed = released.some(({ version }) => hasVersion(tag, version));
        return isNamed ? [] : [(0,fits_none/* fitsNone */.x)(tag, formats, membersOf(plan))];
    }
    const agrees = ({ version }) => (0,dist_files/* isVersion */.lF)(match.version, version);
    if (match.kind === "package") {
        // A package's tag chooses that package alone.
        if (!released.some(({ name }) => name === match.name))
            return released.map(differs);
        return released.filter((entry) => (entry.name === match.name ? !agrees(entry) : (0,plan_plan/* isWork */.c)(entry))).map(differs);
    }
    const root = plan.packages.find(({ path }) => path === ".");
    if (root !== undefined && agrees(root))
        return [];
    return (released.some(agrees) ? released.filter(plan_plan/* isWork */.c) : released).filter((entry) => !agrees(entry)).map(differs);
};
/** Whether the version stands in the tag as a whole: `1.0` is not in `v1.0rc1`, nor in `v11.0`. */
const hasVersion = (tag, version) => tag.length < 256 &&
    [...tag.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index }) => (0,dist_files/* isVersion */.lF)(longestVersion(tag.slice(index)), version));
const longestVersion = (text) => Array.from(text, (_, at) => text.slice(0, text.length - at)).find((part) => (0,version/* parseVersion */.ot)(part) !== undefined);

;// CONCATENATED MODULE: ./.build/js/stages/publish/take-dist.js







/**
 * Takes in what an earlier run built, whole or not at all. Whoever could write the folder could write the manifest too:
 * so the files are held against the plan by what they say of themselves, and copied, so that what was looked at stays.
 * Throws a `Problem` with all that is wrong.
 */
const takeDist = async (options) => {
    const { from } = options;
    const entries = await listFolder(from);
    const manifest = await readFrom(from, entries);
    const { plan, distributions } = manifest;
    const entryOf = new Map(plan.packages.map((entry) => [entry.name, entry]));
    const claims = distributions.map((file) => ({ file, entry: entryOf.get(file.package) }));
    refuse([
        ...checkFolder(from.folder, entries, manifest),
        ...claims.flatMap(dist_files/* checkListed */.Kr),
        ...checkDistTag(plan, options),
    ]);
    const findings = [];
    const requires = new Map();
    for (const claim of claims) {
        const archive = await takeFile(options, claim.file);
        if ("code" in archive) {
            findings.push(archive);
            continue;
        }
        findings.push(...(0,dist_files/* checkInside */.TC)(claim, archive));
        requires.set(claim.entry.name, [
            ...(requires.get(claim.entry.name) ?? []),
            ...((0,identity/* metadataOf */.Nk)(archive)?.requiresDist ?? []),
        ]);
    }
    refuse(findings);
    return { manifest, requires };
};
const refuse = (findings) => {
    if (findings.length > 0)
        throw new problem/* Problem */.AF(findings);
};
const listFolder = async ({ list, folder }) => {
    try {
        return await list();
    }
    catch (error) {
        const why = Error.isError(error) && "code" in error ? String(error.code) : "";
        if (!["ENOENT", "ENOTDIR", "EACCES", "EPERM"].includes(why))
            throw error;
        throw new problem/* Problem */.AF((0,problem_manifest.manifestUnreadable)({
            file: `${folder}/${run_manifest/* manifestName */.vS}`,
            why: `${folder} is no folder that can be read (${why})`,
        }));
    }
};
/** Bytes. A release of a thousand packages takes two million. */
const largestManifest = 64 * 1024 ** 2;
const readFrom = async (from, entries) => {
    const file = `${from.folder}/${run_manifest/* manifestName */.vS}`;
    const fail = (why) => new problem/* Problem */.AF((0,problem_manifest.manifestUnreadable)({ file, why }));
    const entry = entries.find(({ name }) => name === run_manifest/* manifestName */.vS);
    if (entry === undefined)
        throw fail("there is none");
    refuse(notPlain(entry));
    if (entry.size > largestManifest)
        throw fail(`it has ${entry.size} bytes, more than any release needs`);
    const bytes = await from.read(run_manifest/* manifestName */.vS);
    if (bytes === undefined)
        throw fail("there is none");
    const manifest = (0,run_manifest/* readManifest */.WI)(new TextDecoder().decode(bytes), file);
    const packages = (0,run_manifest/* notReady */.xA)(manifest);
    if (packages.length > 0)
        throw new problem/* Problem */.AF((0,problem_manifest.distNotReady)({ packages }));
    return manifest;
};
/** Copies a file, and opens the copy: both must be what the manifest says. */
const takeFile = async ({ from, to, archives }, file) => {
    const { filename, size, sha256 } = file;
    const path = to.pathOf(filename);
    const measured = await from.copyTo(filename, path);
    if (measured === undefined)
        return (0,problem_manifest.distributionMissing)({ folder: from.folder, file: filename });
    const changed = (what, expected, found) => (0,problem_manifest.distributionChanged)({ file: filename, what, expected, found });
    if (measured.sha256 !== sha256)
        return changed("sha256", sha256, measured.sha256);
    if (measured.size !== size)
        return changed("bytes", String(size), String(measured.size));
    const archive = await archives.read(path);
    return archive.sha256 === sha256 ? archive : changed("sha256", sha256, archive.sha256);
};


/***/ })

};
