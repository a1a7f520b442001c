export const id = 2462;
export const ids = [2462];
export const modules = {

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

/***/ 18877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createPullComments)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5123);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17295);


/**
 * Comments of the repository's pull requests, which to the API are issues.
 * https://docs.github.com/en/rest/issues/comments, https://gitea.com/api/swagger#/issue
 */
const createPullComments = ({ client, repository, graphqlPath }) => {
    const path = (...parts) => (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(repository, "issues", ...parts.map((part) => String(part)));
    return {
        self: async () => readLogin(await (client.kind === "gitea" ? client.get("user") : askViewer(client, graphqlPath))),
        list: async (pullRequest) => {
            const answer = await client.list({ path: path(pullRequest, "comments") });
            return answer.kind === "found"
                ? { kind: "found", value: answer.value.items.flatMap((item) => readComment(item) ?? []) }
                : answer;
        },
        create: (pullRequest, body) => client.send("POST", path(pullRequest, "comments"), { body }),
        update: (comment, body) => client.send("PATCH", path("comments", comment), { body }),
    };
};
/** The token of a job is an app's: `GET /user` refuses it, the viewer of GraphQL does not. */
const askViewer = async (client, path) => {
    const answer = await client.send("POST", path, { query: "query { viewer { login } }" });
    return answer.kind === "found" ? { kind: "found", value: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer.value, "data", "viewer") } : answer;
};
const readLogin = (answer) => {
    if (answer.kind !== "found")
        return answer;
    const login = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer.value, "login"));
    return login !== undefined
        ? { kind: "found", value: { login } }
        : { kind: "unanswered", cause: "permission", why: "it does not say whose token this is" };
};
const readComment = (item) => {
    const [id, body, login] = [(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, "id"), (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, "body")), (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, "user", "login"))];
    if (typeof id !== "number" || body === undefined || login === undefined)
        return undefined;
    return { id, body, author: { login, isBot: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, "user", "type") === "Bot" } };
};


/***/ }),

/***/ 13302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   xT: () => (/* binding */ isNoCommit)
/* harmony export */ });
/** The first line of a commit's message. */
const subjectOf = ({ message }) => message.split("\n", 1)[0].trim();
/** What stands for no commit, before a branch is there and after it is gone. */
const isNoCommit = (sha) => /^0+$/.test(sha);
/** A commit's name as people read it. */
const short = (sha) => sha.slice(0, 10);


/***/ }),

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   g5: () => (/* binding */ isForkOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13302);

const audited = /^(?:schedule|workflow_dispatch|repository_dispatch)$/;
/** What is to be judged. https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
const taskOf = ({ event, payload, branch, isFork }) => {
    if (event === undefined)
        return { kind: "audit" };
    if (isFork)
        return { kind: "skip", why: "this is a fork, whose branches are its owner's own" };
    if (audited.test(event))
        return { kind: "audit" };
    if (event !== "push")
        return { kind: "unfit", why: `it runs on push, schedule and workflow_dispatch, not on ${event}` };
    const { ref, before, after, forced, sender, commits } = object(payload);
    if (typeof ref !== "string" || !isCommitName(before) || !isCommitName(after)) {
        return { kind: "unfit", why: "the event's file (GITHUB_EVENT_PATH) does not hold a push" };
    }
    if (ref.startsWith("refs/tags/"))
        return { kind: "skip", why: `a tag was pushed (${ref}), no branch` };
    if (ref !== `refs/heads/${branch}`)
        return { kind: "skip", why: `${ref} was pushed, and ${branch} alone is judged` };
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoCommit */ .xT)(after))
        return { kind: "skip", why: `${branch} was deleted` };
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoCommit */ .xT)(before)) {
        return { kind: "skip", why: `${branch} was created, so there was nothing to go past` };
    }
    return {
        kind: "push",
        push: {
            before,
            after,
            sender: accountOf(sender),
            isForced: forced === true,
            listed: Array.isArray(commits) ? commits.map((commit) => String(object(commit).id)) : [],
            isRecent: true,
        },
    };
};
/** The default branch that an event names. Not every schedule's does. */
const defaultBranchOf = (payload) => {
    const { default_branch } = object(object(payload).repository);
    return typeof default_branch === "string" && default_branch !== "" ? default_branch : undefined;
};
/** Whether an event says that its repository is a fork. */
const isForkOf = (payload) => object(object(payload).repository).fork === true;
const isCommitName = (value) => typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
const accountOf = (value) => {
    const { id, login } = object(value);
    return typeof id === "number" && typeof login === "string" ? { id, login } : undefined;
};
const object = (value) => typeof value === "object" && value !== null ? value : {};


/***/ }),

/***/ 14868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The JSON of the event that started this job; `undefined` where there is none that can be read. */
const readEventPayload = async ({ variables }) => {
    const { GITHUB_EVENT_PATH: path } = variables;
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
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

/***/ 22462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireReadiness: () => (/* binding */ wireReadiness)
});

// EXTERNAL MODULE: ./.build/js/adapters/forge/client.js + 1 modules
var forge_client = __webpack_require__(5123);
// EXTERNAL MODULE: ./.build/js/adapters/forge/shapes.js
var shapes = __webpack_require__(17295);
;// CONCATENATED MODULE: ./.build/js/adapters/forge/check-runs.js


/**
 * GitHub's check runs; on Gitea, which has none, the statuses that its Actions set, as `CI / test (push)`.
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
const createCheckRuns = ({ client, repository, runId }) => {
    const commit = (hash, ...parts) => (0,forge_client/* repositoryPath */.S)(repository, "commits", hash, ...parts);
    const isOwn = (url) => runId !== undefined && (0,shapes/* text */.Qq)(url)?.includes(`/actions/runs/${runId}/`) === true;
    const statuses = async (hash) => {
        const answer = await client.get(commit(hash, "status"));
        if (answer.kind !== "found")
            return explain(answer, "commit statuses");
        return items((0,shapes.at)(answer.value, "statuses")).map((item) => readStatus(item, isOwn));
    };
    const runs = async (hash, workflows) => {
        const answer = await client.list({
            path: commit(hash, "check-runs"),
            query: { filter: "latest" },
            key: "check_runs",
        });
        if (answer.kind !== "found")
            return explain(answer, "check runs");
        return answer.value.items.map((item) => ({
            name: (0,shapes/* text */.Qq)((0,shapes.at)(item, "name")) ?? "",
            workflow: workflows.get((0,shapes.at)(item, "check_suite", "id")),
            conclusion: (0,shapes.at)(item, "status") === "completed" ? ((0,shapes/* text */.Qq)((0,shapes.at)(item, "conclusion")) ?? "unknown") : undefined,
            url: (0,shapes/* text */.Qq)((0,shapes.at)(item, "html_url")),
            isOwn: isOwn((0,shapes.at)(item, "details_url")),
        }));
    };
    const workflowsOf = async (hash) => {
        const path = (0,forge_client/* repositoryPath */.S)(repository, "actions", "runs");
        const answer = await client.list({ path, query: { head_sha: hash }, key: "workflow_runs" });
        if (answer.kind !== "found")
            return explain(answer, "workflow runs");
        return new Map(answer.value.items.map((item) => [
            (0,shapes.at)(item, "check_suite_id"),
            { name: (0,shapes/* text */.Qq)((0,shapes.at)(item, "name")) ?? "", event: (0,shapes/* text */.Qq)((0,shapes.at)(item, "event")) ?? "" },
        ]));
    };
    return {
        of: async ({ commit: hash, withWorkflows }) => {
            if (client.kind === "gitea")
                return await statuses(hash);
            const workflows = withWorkflows ? await workflowsOf(hash) : new Map();
            return workflows instanceof Map ? await runs(hash, workflows) : workflows;
        },
    };
};
/** Statuses of other services have names of another form, and belong to no workflow. */
const readStatus = (item, isOwn) => {
    const [context, state] = [(0,shapes/* text */.Qq)((0,shapes.at)(item, "context")) ?? "", (0,shapes/* text */.Qq)((0,shapes.at)(item, "status")) ?? "pending"];
    const [, workflow, name, event] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(context) ?? [];
    return {
        name: name ?? context,
        workflow: workflow === undefined || event === undefined ? undefined : { name: workflow, event },
        conclusion: state === "pending" ? undefined : state,
        url: (0,shapes/* text */.Qq)((0,shapes.at)(item, "target_url")),
        isOwn: isOwn((0,shapes.at)(item, "target_url")),
    };
};
const explain = (answer, what) => {
    if (answer.kind === "missing") {
        return {
            cause: "unseen",
            why: `the forge shows this token no ${what} of the commit`,
            remedy: "Give the job checks: read and actions: read, and cite a commit that has been pushed",
        };
    }
    if (answer.cause === "outside" || answer.cause === "rate-limit") {
        return { cause: "outside", why: answer.why, remedy: "Run it again when the forge answers" };
    }
    return {
        cause: "unseen",
        why: answer.why,
        remedy: "Give the job checks: read and actions: read (naming one permission removes the rest)",
    };
};
const items = (value) => (Array.isArray(value) ? value : []);

// EXTERNAL MODULE: ./.build/js/adapters/forge/pull-comments.js
var pull_comments = __webpack_require__(18877);
// EXTERNAL MODULE: ./.build/js/adapters/git/changes.js + 1 modules
var changes = __webpack_require__(44296);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var adapters_processes = __webpack_require__(39325);
// EXTERNAL MODULE: ./.build/js/runtime/event-payload.js
var event_payload = __webpack_require__(14868);
;// CONCATENATED MODULE: ./.build/js/runtime/pull-request.js

/** The pull request whose event started this job; `undefined` on other events, and where its payload cannot be read. */
const readPullRequest = async (environment) => {
    if (!/^pull_request/.test(environment.variables.GITHUB_EVENT_NAME ?? ""))
        return undefined;
    const { number, head, base } = (await (0,event_payload/* readEventPayload */.N)(environment))?.pull_request ?? {};
    const hash = head?.sha;
    if (typeof number !== "number" || typeof hash !== "string" || !/^[0-9a-f]{40,64}$/.test(hash))
        return undefined;
    return { number, head: hash, isFork: head?.repo?.full_name !== base?.repo?.full_name };
};

// EXTERNAL MODULE: ./.build/js/runtime/wire/checks.js + 5 modules
var checks = __webpack_require__(18296);
// EXTERNAL MODULE: ./.build/js/runtime/wire/forge.js + 3 modules
var forge = __webpack_require__(2420);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/adapters/command-files.js
var command_files = __webpack_require__(33798);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(81565);
;// CONCATENATED MODULE: ./.build/js/adapters/fresh-clones.js



/** Clones below `parent`, which is made where it lacks. The objects are copied: a command in the clone cannot reach the checkout's. */
const createFreshClones = (processes, env, parent) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return {
        make: async ({ topLevel, commit, prefix }) => {
            await (0,promises_.mkdir)(parent, { recursive: true });
            const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(parent), "clone-"));
            const remove = () => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
            const clone = ["clone", "--quiet", "--no-hardlinks", "--no-checkout", "--template=", "--", topLevel, path];
            try {
                await git.read({ folder: topLevel, args: clone });
                await git.read({ folder: path, args: ["checkout", "--quiet", "--detach", commit] });
            }
            catch (error) {
                await remove();
                throw error;
            }
            return { folder: (0,external_node_path_.join)(path, prefix), [Symbol.asyncDispose]: remove };
        },
    };
};

// EXTERNAL MODULE: ./.build/js/adapters/git-cli.js
var git_cli = __webpack_require__(77946);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/process.js
var process = __webpack_require__(11216);
;// CONCATENATED MODULE: ./.build/js/adapters/shell.js


/** As the runner starts `shell: bash`. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const bash = ["--noprofile", "--norc", "-eo", "pipefail", "-c"];
/** `bash`, or `sh` where there is none. */
const createShell = ({ processes, environments }) => {
    const run = (file, args, { command, folder, isClone, ...rest }) => processes.run({
        file,
        args: [...args, command],
        cwd: folder,
        env: environments[isClone ? "clone" : "checkout"],
        endsStrays: true,
        ...rest,
    });
    return {
        run: async (command) => {
            try {
                return await run("bash", bash, command);
            }
            catch (error) {
                if (!isMissing(error))
                    throw error;
                return await run("sh", ["-e", "-c"], command);
            }
        },
    };
};
const isMissing = (error) => error instanceof problem/* Problem */.AF && error.findings.some(({ code }) => code === process.programMissing.code);

// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(71771);
// EXTERNAL MODULE: ./.build/js/domain/environment/child.js
var child = __webpack_require__(11021);
;// CONCATENATED MODULE: ./.build/js/domain/environment/gate.js

/** What an action has, and a step with `run:` has not, or what could publish, push or speak to the runner. In upper case. */
const denied = new RegExp([
    "(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
    "(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
    "GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS",
]
    .map((names) => `^(?:${names})$`)
    .join("|"));
/**
 * What a gate sees: all that a command in `run:` would see, but no token of the runner, no file that the runner reads
 * back, no credential of an index, and no variable that holds a known secret. A gate can still read the environment of
 * the process that runs it, so a job with gates should hold no token worth stealing.
 */
const gateEnvironment = (env, secrets) => {
    const values = secrets.map((secret) => secret.reveal()).filter((value) => value !== "");
    return Object.fromEntries(Object.entries(env).filter(([name, value]) => !denied.test(name.toUpperCase()) && !values.some((secret) => (0,child/* holds */.v9)(value, secret))));
};
/** Variables that point into the checkout and its environment, where a fresh clone is to have its own. */
const ofThisCheckout = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/;
/** What a gate sees in a fresh clone. */
const cloneEnvironment = (env, secrets) => Object.fromEntries(Object.entries(gateEnvironment(env, secrets)).filter(([name]) => !ofThisCheckout.test(name.toUpperCase())));

;// CONCATENATED MODULE: ./.build/js/runtime/wire/gates.js









/** What gates run with, for every action that runs them; a citation needs a forge besides. */
const wireGates = ({ environment, secrets, signal, commandLog }) => {
    const { variables } = environment;
    const processes = (0,adapters_processes/* createProcesses */.E)();
    return {
        shell: createShell({
            processes,
            environments: {
                checkout: gateEnvironment(variables, secrets),
                clone: cloneEnvironment(variables, secrets),
            },
        }),
        clones: createFreshClones(processes, variables, (0,external_node_path_.join)(variables.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), "release-actions-clones")),
        commandFiles: (0,command_files/* createCommandFiles */.h)(variables),
        commandLog,
        git: (0,git_cli/* createGit */.l)(processes, variables),
        clock: system_clock/* systemClock */.m,
        signal,
    };
};

// EXTERNAL MODULE: ./.build/js/runtime/wire/validate.js
var validate = __webpack_require__(56991);
;// CONCATENATED MODULE: ./.build/js/runtime/wire/readiness.js









const wireReadiness = async (world) => {
    const { environment } = world;
    const { variables } = environment;
    return {
        ...(await (0,validate.wireValidation)(world)),
        ...(0,checks.wireChecks)(world),
        ...wireGates(world),
        changes: (0,changes/* createChanges */.w)((0,adapters_processes/* createProcesses */.E)(), variables),
        openForge: (token) => {
            const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = variables;
            if (repository === undefined)
                return undefined;
            const client = (0,forge.openForgeClient)(world, token);
            const isGhes = variables.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === true;
            return {
                checkRuns: createCheckRuns({ client, repository, runId }),
                comments: (0,pull_comments/* createPullComments */.A)({ client, repository, graphqlPath: isGhes ? "../graphql" : "graphql" }),
            };
        },
        facts: {
            event: environment.isRunner ? (variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
            hasIdentity: variables.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined,
            pullRequest: await readPullRequest(environment),
            target: variables.GITHUB_BASE_REF,
            forge: forgeHome(environment),
        },
    };
};
const forgeHome = ({ variables }) => {
    const { GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: repository, GITEA_ACTIONS: gitea } = variables;
    if (url === undefined || repository === undefined)
        return undefined;
    return { kind: gitea === "true" ? "gitea" : "github", url: url.replace(/\/$/, ""), repository };
};


/***/ }),

/***/ 56991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wireValidation: () => (/* binding */ wireValidation)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_git_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88778);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10419);
/* harmony import */ var _adapters_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39325);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71771);
/* harmony import */ var _adapters_uv_indexes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45780);
/* harmony import */ var _domain_ref_update_task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19118);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14868);
/* harmony import */ var _late_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66837);









/** What a validation looks at, for every action that validates. */
const wireValidation = async ({ environment, config, signal }) => ({
    files: _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_2__.nodeFiles,
    absolute: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path),
    history: (0,_adapters_git_history_js__WEBPACK_IMPORTED_MODULE_1__/* .createHistory */ .n)((0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .createProcesses */ .E)(), environment.variables),
    openIndex: (index) => (0,_late_js__WEBPACK_IMPORTED_MODULE_7__/* .late */ .f)(async () => (await Promise.all(/* import() */[__webpack_require__.e(5386), __webpack_require__.e(1948)]).then(__webpack_require__.bind(__webpack_require__, 41948))).openIndexes(environment.variables)(index)),
    indexes: (0,_adapters_uv_indexes_js__WEBPACK_IMPORTED_MODULE_5__/* .createIndexes */ .b)(_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_2__.nodeFiles, environment.variables, process.cwd()),
    defaultBranch: environment.isRunner ? (0,_domain_ref_update_task_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultBranchOf */ .dV)(await (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_6__/* .readEventPayload */ .N)(environment)) : undefined,
    clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m,
    config,
    signal,
});


/***/ })

};
