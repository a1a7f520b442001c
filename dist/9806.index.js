export const id = 9806;
export const ids = [9806,1771,4152];
export const modules = {

/***/ 53061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadArtifactClient),
/* harmony export */   G: () => (/* binding */ createArtifacts)
/* harmony export */ });
const patience = 3_000;
const service = "twirp/github.actions.results.api.v1.ArtifactService";
/**
 * The artifact service of github.com and its like. The client waits half a minute for services that it cannot use, so the
 * place is looked at first, and asked once. https://github.com/actions/toolkit/tree/main/packages/artifact
 */
const createArtifacts = (env) => ({
    upload: async ({ name, files, folder }) => {
        const unavailable = await findService(env);
        if (unavailable !== undefined)
            return { unavailable };
        try {
            const { DefaultArtifactClient } = await loadClient();
            const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
            return id === undefined ? { unavailable: "the service gave no id" } : { id: String(id) };
        }
        catch (error) {
            return { unavailable: Error.isError(error) ? error.message : String(error) };
        }
    },
});
/** Loads the client before it is needed, where it may be needed. */
const loadArtifactClient = async (env) => {
    if (typeof placeOf(env) !== "string")
        await loadClient();
};
const loadClient = () => import(/* webpackIgnore: true */ "./artifact-client.js");
/** Where the service should be; or why there is none. */
const placeOf = (env) => {
    const { GITHUB_SERVER_URL: server, ACTIONS_RESULTS_URL: results, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (server === undefined || !isServed(server))
        return "this forge has no artifact service that its client knows";
    if (results === undefined || token === undefined)
        return "the runner offers no artifact service";
    const ids = backendIds(token);
    return ids === undefined ? "the runner's token is for another artifact service" : { results, token, ids };
};
/** Why the service cannot be used; `undefined` where it can. */
const findService = async (env) => {
    const place = placeOf(env);
    if (typeof place === "string")
        return place;
    const { results, token, ids } = place;
    try {
        const response = await fetch(new URL(`${service}/ListArtifacts`, results), {
            method: "POST",
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify({ workflow_run_backend_id: ids.run, workflow_job_run_backend_id: ids.job }),
            signal: AbortSignal.timeout(patience),
        });
        if (!response.ok)
            return `the artifact service answered ${response.status}`;
        await response.json();
        return undefined;
    }
    catch (error) {
        return Error.isError(error) && error.name === "TimeoutError"
            ? `the artifact service gave no answer within ${patience / 1000} s`
            : "the artifact service broke the connection, or what it said is not JSON";
    }
};
const isServed = (server) => {
    const { hostname } = new URL(server);
    return hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost");
};
/** Of the run and the job, from the scope `Actions.Results:run:job` in the token's claims. */
const backendIds = (token) => {
    try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        const scopes = String(claims.scp ?? "").split(" ");
        const [, run, job] = scopes.map((scope) => /^Actions\.Results:([^:]+):([^:]+)$/.exec(scope)).find(Boolean) ?? [];
        return run === undefined || job === undefined ? undefined : { run, job };
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 33798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createCommandFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
/** The files that the runner's variables name; Gitea's have the same names. Outside a runner there are none. */
const createCommandFiles = (env) => ({
    keep: async () => {
        const kept = await Promise.all(names.flatMap((name) => {
            const path = env[name];
            return path === undefined ? [] : [read(path).then((content) => ({ name, path, content }))];
        }));
        return {
            restore: async () => {
                const changed = [];
                for (const { name, path, content } of kept) {
                    if (isSame(content, await read(path)))
                        continue;
                    await put(path, content);
                    changed.push(name);
                }
                return changed;
            },
        };
    },
});
/** `undefined` for what is no plain file: a link could lead the runner, and us, to another one. */
const read = async (path) => {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) : undefined;
    }
    catch {
        return undefined;
    }
};
const isSame = (one, other) => one === undefined || other === undefined ? one === other : one.equals(other);
/** In place where it can be: the runner may hold the file open. */
const put = async (path, content) => {
    if ((await read(path)) === undefined || content === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    if (content !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
};


/***/ }),

/***/ 71771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    random: () => Math.random(),
};


/***/ }),

/***/ 66837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ late)
/* harmony export */ });
/** A port that is loaded when it is first called: most commands end before. */
const late = (load) => {
    let loaded;
    return new Proxy({}, {
        get: (_, name) => async (...args) => {
            loaded ??= load();
            return Reflect.get(await loaded, name)(...args);
        },
    });
};


/***/ }),

/***/ 49806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wirePublish: () => (/* binding */ wirePublish)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_artifact_service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53061);
/* harmony import */ var _adapters_command_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33798);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10419);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71771);
/* harmony import */ var _adapters_uv_indexes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45780);
/* harmony import */ var _late_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66837);








/** The ports of `publish`, and of `plan`, which needs some of them. Most are late: a run ends early without a workspace. */
const wirePublish = (world) => {
    const { environment, config, signal, progress, confirm, masks } = world;
    const { variables } = environment;
    let wired;
    const tools = () => (wired ??= Promise.all(/* import() */[__webpack_require__.e(3872), __webpack_require__.e(7449), __webpack_require__.e(1559), __webpack_require__.e(901), __webpack_require__.e(8541)]).then(__webpack_require__.bind(__webpack_require__, 20901)).then(({ wireTools }) => wireTools(world)));
    const run = async () => (await Promise.all(/* import() */[__webpack_require__.e(7449), __webpack_require__.e(5386), __webpack_require__.e(7586), __webpack_require__.e(4835), __webpack_require__.e(5420)]).then(__webpack_require__.bind(__webpack_require__, 5420))).wireRun(world);
    return {
        files: _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__.nodeFiles,
        absolute: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
        git: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await run()).git),
        copies: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await tools()).copies),
        uv: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await tools()).uv),
        environments: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await tools()).environments),
        twine: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await tools()).twine),
        classifiers: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await tools()).classifiers),
        archives: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await archive()).archives),
        embeddedIndex: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await index()).createEmbeddedIndex(masks.add)),
        runs: (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await run()).runs),
        artifacts: (0,_adapters_artifact_service_js__WEBPACK_IMPORTED_MODULE_7__/* .createArtifacts */ .G)(variables),
        commandFiles: (0,_adapters_command_files_js__WEBPACK_IMPORTED_MODULE_2__/* .createCommandFiles */ .h)(variables),
        openIndex: (index) => (0,_late_js__WEBPACK_IMPORTED_MODULE_6__/* .late */ .f)(async () => (await run()).openIndex(index)),
        indexes: (0,_adapters_uv_indexes_js__WEBPACK_IMPORTED_MODULE_5__/* .createIndexes */ .b)(_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__.nodeFiles, variables, process.cwd()),
        variables: new Set(Object.keys(variables)),
        clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m,
        config,
        progress,
        confirm,
        signal,
        loadAll: async () => {
            const { loadHtmlParser } = await run();
            await Promise.all([tools(), archive(), index(), loadHtmlParser(), (0,_adapters_artifact_service_js__WEBPACK_IMPORTED_MODULE_7__/* .loadArtifactClient */ .A)(variables)]);
        },
        facts: {
            event: environment.isRunner ? (variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
            hasIdentity: variables.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined,
            job: async () => await (await __webpack_require__.e(/* import() */ 8521).then(__webpack_require__.bind(__webpack_require__, 18521))).readPublisherJob(environment),
            cores: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
            buildSlots: buildSlots(environment),
        },
    };
};
const archive = () => Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2782), __webpack_require__.e(1355)]).then(__webpack_require__.bind(__webpack_require__, 42782));
const index = () => Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(4291), __webpack_require__.e(9015), __webpack_require__.e(8341)]).then(__webpack_require__.bind(__webpack_require__, 68341));
/** uv's own variable for the same thing. https://docs.astral.sh/uv/reference/environment/#uv_concurrent_builds */
const buildSlots = ({ variables }) => {
    const asked = Number(variables.UV_CONCURRENT_BUILDS);
    return Number.isInteger(asked) && asked > 0 ? asked : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
};


/***/ })

};
