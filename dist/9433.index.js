export const id = 9433;
export const ids = [9433];
export const modules = {

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createForgeClient),
  S: () => (/* binding */ repositoryPath)
});

// EXTERNAL MODULE: ./.build/js/domain/inert-line.js
var inert_line = __webpack_require__(2644);
// EXTERNAL MODULE: ./.build/js/domain/retry.js
var retry = __webpack_require__(2811);
// EXTERNAL MODULE: ./.build/js/adapters/http.js
var http = __webpack_require__(9925);
;// CONCATENATED MODULE: ./.build/js/adapters/forge/refusal.js
/** Where a secondary limit names no time, GitHub asks to wait a minute. */
const secondaryWait = 60_000;
/**
 * Tells a rate limit from a missing permission and a plan that lacks the feature: GitHub answers 403 to all of them.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
const refusal = (refused) => {
    const { status, headers, body } = refused;
    const words = messageOf(body);
    const why = `it answered ${status}${words === "" ? "" : ` (${words})`}`;
    const wait = status === 403 || status === 429 ? limitWait(refused, words) : undefined;
    if (wait !== undefined) {
        return { kind: "rate-limit", why: `${why}; it would answer again in ${Math.ceil(wait / 1000)} s`, wait };
    }
    if (status === 401 || status === 403) {
        if (/\bupgrade to\b|\bplan\b/i.test(words))
            return { kind: "plan", why };
        const needed = headers.get("x-accepted-github-permissions");
        return { kind: "permission", why: needed === null ? why : `${why}; it asks for ${needed}` };
    }
    if (status !== 408 && status < 500)
        return { kind: "outside", why };
    return { kind: "passing", why, retryAfter: headers.get("retry-after") };
};
/** Milliseconds until a rate limit is over; `undefined` where none was met. */
const limitWait = ({ status, headers, now }, words) => {
    const retryAfter = Number(headers.get("retry-after") ?? Number.NaN);
    if (retryAfter >= 0)
        return retryAfter * 1000;
    const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN) * 1000;
    if (headers.get("x-ratelimit-remaining") === "0" && reset > 0)
        return Math.max(0, reset - now) + 1000;
    return status === 429 || /rate limit/i.test(words) ? secondaryWait : undefined;
};
/** The forge's own sentence, at most 200 characters of it. */
const messageOf = (body) => {
    try {
        const { message } = JSON.parse(body);
        return typeof message === "string" ? message.slice(0, 200) : "";
    }
    catch {
        return "";
    }
};

;// CONCATENATED MODULE: ./.build/js/adapters/forge/client.js




const tries = 5;
const tryTimeout = 30_000;
const largestBody = 64 << 20;
const mostPages = 50;
/** Waited for rate limits in a whole run, in milliseconds. */
const longestRest = 120_000;
const createForgeClient = ({ apiUrl, token, clock, userAgent, signal }) => {
    const base = new URL(apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`);
    const kind = base.pathname.endsWith("/api/v1/") ? "gitea" : "github";
    const headers = {
        "user-agent": userAgent,
        ...(kind === "gitea"
            ? { accept: "application/json" }
            : { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" }),
        ...(token === undefined ? {} : { authorization: `${kind === "gitea" ? "token" : "Bearer"} ${token.reveal()}` }),
    };
    let rested = 0;
    const once = async ({ method, url, body }) => {
        const limit = AbortSignal.timeout(tryTimeout);
        try {
            const response = await fetch(url, {
                method,
                headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
                body: body === undefined ? null : JSON.stringify(body),
                signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
            });
            const { status, headers: given } = response;
            if (new URL(response.url).origin !== base.origin)
                return { kind: "outside", why: `it leads to ${response.url}` };
            const bytes = await (0,http/* wholeBody */.g3)(response, largestBody);
            if (status === 404)
                return { kind: "missing" };
            if (status < 300)
                return { kind: "found", value: { value: parsed(bytes), next: nextOf(given) } };
            return refusal({ status, headers: given, body: bytes.toString(), now: clock.now() });
        }
        catch (error) {
            signal?.throwIfAborted();
            return { kind: "passing", why: (0,http/* networkReason */.d8)(error, tryTimeout), retryAfter: null };
        }
    };
    /** How long to wait before the next try; `undefined` where there is none. */
    const pause = (tried, { method }, attempt) => {
        if (attempt === tries)
            return undefined;
        if (tried.kind === "passing")
            return method === "GET" ? (0,retry/* retryDelay */.a)(attempt, clock, tried.retryAfter) : undefined;
        if (tried.kind !== "rate-limit" || rested + tried.wait > longestRest)
            return undefined;
        rested += tried.wait;
        return tried.wait;
    };
    const ask = async (call) => {
        for (let attempt = 1;; attempt++) {
            signal?.throwIfAborted();
            const tried = await once(call);
            if (tried.kind === "found" || tried.kind === "missing")
                return tried;
            const wait = pause(tried, call, attempt);
            if (wait === undefined) {
                const cause = tried.kind === "passing" ? "outside" : tried.kind;
                const often = attempt > 1 ? ` (${attempt} tries)` : "";
                const why = (0,inert_line/* inertLine */.F)(`${call.method} ${call.url.pathname}: ${tried.why}${often}`);
                return { kind: "unanswered", cause, why };
            }
            await clock.sleep(wait, signal);
        }
    };
    const nextOf = (given) => {
        const target = /<([^>]*)>\s*;[^,]*\brel="next"/.exec(given.get("link") ?? "")?.[1];
        if (target === undefined || !URL.canParse(target, base.href))
            return undefined;
        return new URL(target, base);
    };
    const urlOf = (path, query = {}) => {
        const url = new URL(path, base);
        for (const [name, value] of Object.entries(query)) {
            if (value !== undefined)
                url.searchParams.set(name, String(value));
        }
        return url;
    };
    const withoutPage = (answer) => answer.kind === "found" ? { kind: "found", value: answer.value.value } : answer;
    return {
        kind,
        get: async (path, query) => withoutPage(await ask({ method: "GET", url: urlOf(path, query) })),
        send: async (method, path, body) => withoutPage(await ask({ method, url: urlOf(path), body })),
        list: async ({ path, query, key, isEnough }) => {
            const items = [];
            let url = urlOf(path, { ...query, [kind === "gitea" ? "limit" : "per_page"]: 100 });
            for (let page = 1; page <= mostPages; page++) {
                const answer = await ask({ method: "GET", url });
                if (answer.kind !== "found")
                    return answer;
                const { value, next } = answer.value;
                const more = key === undefined ? value : Reflect.get(Object(value), key);
                if (!Array.isArray(more)) {
                    return { kind: "unanswered", cause: "outside", why: `GET ${url.pathname}: its answer is no list` };
                }
                items.push(...more);
                // The token would go along to another origin.
                if (next === undefined || next.origin !== base.origin || isEnough?.(items)) {
                    return { kind: "found", value: { items, isWhole: next === undefined } };
                }
                url = next;
            }
            return { kind: "found", value: { items, isWhole: false } };
        },
    };
};
/** `repos/OWNER/NAME` and what follows, each part encoded. */
const repositoryPath = (repository, ...parts) => ["repos", ...repository.split("/"), ...parts].map(encodeURIComponent).join("/");
const parsed = (body) => (body.length === 0 ? undefined : JSON.parse(body.toString()));


/***/ }),

/***/ 7295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ readUpdate),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   "in": () => (/* binding */ readRequest),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   vS: () => (/* binding */ readListing)
/* harmony export */ });
/* unused harmony export readAccount */
/** The answer's value as a reader sees it. An answer of another shape is none. */
const readAnswer = (answer, what, read) => {
    if (answer.kind !== "found")
        return answer;
    const value = read(answer.value);
    return value === undefined ? odd(what) : { kind: "found", value };
};
/** The same for each item of a list. */
const readListing = (answer, what, read) => {
    if (answer.kind !== "found")
        return answer;
    const items = answer.value.items.map(read);
    return items.every((item) => item !== undefined)
        ? { kind: "found", value: { items, isWhole: answer.value.isWhole } }
        : odd(what);
};
const odd = (what) => ({
    kind: "unanswered",
    cause: "outside",
    why: `the answer about ${what} has not the shape that is documented`,
});
const object = (value) => (typeof value === "object" && value !== null ? value : {});
const text = (value) => (typeof value === "string" ? value : undefined);
const hash = (value) => typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : undefined;
const time = (value) => {
    const parsed = Date.parse(text(value) ?? "");
    return Number.isNaN(parsed) ? undefined : parsed;
};
/** A field of an object, however deep; `undefined` where there is none. */
const at = (value, ...names) => names.reduce((inner, name) => object(inner)[name], value);
/** `simple-user` of GitHub, `User` of Gitea. */
const readAccount = (value) => {
    const { id, login } = object(value);
    return typeof id === "number" && typeof login === "string" ? { id, login } : undefined;
};
/** `activity`. https://docs.github.com/en/rest/repos/repos#list-repository-activities */
const readUpdate = (value) => {
    const { before, after, activity_type, timestamp, actor } = object(value);
    const [from, to, type, when] = [hash(before), hash(after), text(activity_type), time(timestamp)];
    if (from === undefined || to === undefined || type === undefined || when === undefined)
        return undefined;
    return { before: from, after: to, type, at: when, pusher: readAccount(actor) };
};
/** A pull request; `null` where it was closed without a merge. */
const readRequest = (value) => {
    const { number, title, merged_at, merge_commit_sha } = object(value);
    const [base, head] = [text(at(value, "base", "ref")), hash(at(value, "head", "sha"))];
    if (typeof number !== "number" || typeof title !== "string" || base === undefined)
        return undefined;
    const mergedAt = time(merged_at);
    if (mergedAt === undefined)
        return null;
    return head === undefined ? undefined : { number, title, base, head, mergeCommit: hash(merge_commit_sha), mergedAt };
};
/** `commit`, as lists and comparisons hold it. */
const readCommit = (value) => {
    const { sha, parents } = object(value);
    const [name, message] = [hash(sha), text(at(value, "commit", "message"))];
    const above = Array.isArray(parents) ? parents.map((parent) => hash(at(parent, "sha"))) : [undefined];
    if (name === undefined || message === undefined || !above.every((parent) => parent !== undefined))
        return undefined;
    return { sha: name, parents: above, message, authoredAt: text(at(value, "commit", "author", "date")) ?? "" };
};


/***/ }),

/***/ 3302:
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

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   g5: () => (/* binding */ isForkOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3302);

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

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

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

/***/ 467:
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

/***/ 4229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openForgeClient: () => (/* binding */ openForgeClient),
  wireProtectMain: () => (/* binding */ wireProtectMain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/js/adapters/forge/client.js + 1 modules
var forge_client = __webpack_require__(5123);
// EXTERNAL MODULE: ./.build/js/adapters/forge/shapes.js
var shapes = __webpack_require__(7295);
;// CONCATENATED MODULE: ./.build/js/adapters/forge/branch-history.js


const day = 86_400_000;
const periods = [
    ["day", day],
    ["week", 7 * day],
    ["month", 28 * day],
    ["quarter", 89 * day],
];
/**
 * Movements from GitHub's activity list, commits from a comparison.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
const createBranchHistory = (client, repository, clock) => ({
    updates: async (branch, wanted) => {
        if (client.kind === "gitea")
            return { kind: "missing" };
        const answer = await client.list({
            path: (0,forge_client/* repositoryPath */.S)(repository, "activity"),
            query: { ref: `refs/heads/${branch}`, time_period: periodOf(wanted, clock.now()) },
            isEnough: (items) => holds(items, wanted),
        });
        const listing = (0,shapes/* readListing */.vS)(answer, "the branch's activity", shapes/* readUpdate */.IF);
        if (listing.kind !== "found" || !("since" in wanted))
            return listing;
        const { items, isWhole } = listing.value;
        const within = items.filter((update) => update.at >= wanted.since);
        return { kind: "found", value: { items: within, isWhole: isWhole || within.length < items.length } };
    },
    between: async (before, after) => {
        const path = (0,forge_client/* repositoryPath */.S)(repository, "compare", `${before}...${after}`);
        return (0,shapes/* readListing */.vS)(await client.list({ path, key: "commits" }), "a comparison", shapes/* readCommit */.kN);
    },
});
/** The shortest that holds the time; with some slack, since the forge's clock is not ours. */
const periodOf = (wanted, now) => {
    if (!("since" in wanted))
        return undefined;
    const span = now - wanted.since;
    return periods.find(([, length]) => span <= length)?.[0] ?? "year";
};
const holds = (items, wanted) => {
    if ("since" in wanted)
        return items.some((item) => Date.parse(String((0,shapes.at)(item, "timestamp"))) < wanted.since);
    const { before, after, isRecent } = wanted;
    return isRecent || items.some((item) => (0,shapes.at)(item, "before") === before && (0,shapes.at)(item, "after") === after);
};

;// CONCATENATED MODULE: ./.build/js/adapters/forge/branch-protection.js


/**
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 * https://docs.github.com/en/rest/branches/branches#get-a-branch
 */
const createBranchProtection = (client, repository) => ({
    repository: async () => (0,shapes/* readAnswer */.JN)(await client.get((0,forge_client/* repositoryPath */.S)(repository)), "the repository", (value) => {
        const defaultBranch = (0,shapes/* text */.Qq)((0,shapes.at)(value, "default_branch"));
        return defaultBranch === undefined ? undefined : { defaultBranch, isFork: (0,shapes.at)(value, "fork") === true };
    }),
    rules: async (branch) => {
        if (client.kind === "gitea")
            return { kind: "missing" };
        const answer = await client.list({ path: (0,forge_client/* repositoryPath */.S)(repository, "rules", "branches", branch) });
        const rules = (0,shapes/* readListing */.vS)(answer, "the branch's rules", (value) => (0,shapes/* text */.Qq)((0,shapes.at)(value, "type")));
        return rules.kind === "found" ? { kind: "found", value: rules.value.items } : rules;
    },
    isProtected: async (branch) => (0,shapes/* readAnswer */.JN)(await client.get((0,forge_client/* repositoryPath */.S)(repository, "branches", branch)), "the branch", (value) => {
        const isProtected = (0,shapes.at)(value, "protected");
        return typeof isProtected === "boolean" ? isProtected : undefined;
    }),
});

;// CONCATENATED MODULE: ./.build/js/adapters/forge/merged-requests.js


/**
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 * Gitea: https://docs.gitea.com/api/ (`repoListPullRequests`, `repoGetCommitPullRequest`)
 */
const createMergedRequests = (client, repository) => {
    const isGitea = client.kind === "gitea";
    return {
        into: async (branch, since) => {
            const answer = await client.list({
                path: (0,forge_client/* repositoryPath */.S)(repository, "pulls"),
                query: isGitea
                    ? { state: "closed", sort: "recentupdate" }
                    : { state: "closed", base: branch, sort: "updated", direction: "desc" },
                isEnough: (items) => since === undefined || items.some((item) => Date.parse(String((0,shapes.at)(item, "updated_at"))) < since),
            });
            return ofBranch(mergedOnly((0,shapes/* readListing */.vS)(answer, "pull requests", shapes/* readRequest */["in"])), branch);
        },
        withCommit: async (sha) => {
            if (isGitea) {
                const answer = await client.get((0,forge_client/* repositoryPath */.S)(repository, "commits", sha, "pull"));
                if (answer.kind === "missing")
                    return { kind: "found", value: [] };
                return (0,shapes/* readAnswer */.JN)(answer, "a commit's pull request", (value) => {
                    const request = (0,shapes/* readRequest */["in"])(value);
                    return request === null ? [] : request && [request];
                });
            }
            const path = (0,forge_client/* repositoryPath */.S)(repository, "commits", sha, "pulls");
            const listing = mergedOnly((0,shapes/* readListing */.vS)(await client.list({ path }), "a commit's pull requests", shapes/* readRequest */["in"]));
            return listing.kind === "found" ? { kind: "found", value: listing.value.items } : listing;
        },
        commitsOf: async (number) => {
            const path = (0,forge_client/* repositoryPath */.S)(repository, "pulls", String(number), "commits");
            return (0,shapes/* readListing */.vS)(await client.list({ path }), "a pull request's commits", shapes/* readCommit */.kN);
        },
    };
};
const mergedOnly = (answer) => {
    if (answer.kind !== "found")
        return answer;
    const { items, isWhole } = answer.value;
    return { kind: "found", value: { items: items.filter((item) => item !== null), isWhole } };
};
const ofBranch = (answer, branch) => {
    if (answer.kind !== "found")
        return answer;
    const { items, isWhole } = answer.value;
    return { kind: "found", value: { items: items.filter(({ base }) => base === branch), isWhole } };
};

// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(8178);
// EXTERNAL MODULE: ./.build/js/domain/version.js
var version = __webpack_require__(5045);
;// CONCATENATED MODULE: ./.build/js/runtime/wire-forge.js









/** The forge that a run belongs to; outside a runner GitHub, unless `GITHUB_API_URL` names another. */
const openForgeClient = ({ environment, signal }, token) => {
    const apiUrl = environment.variables.GITHUB_API_URL ?? "https://api.github.com";
    if (!/^https?:/.test(apiUrl) || !URL.canParse(apiUrl)) {
        throw new problem/* Problem */.AF((0,usage.invalidValue)({ what: "GITHUB_API_URL", expected: "the URL of a forge's API", value: apiUrl }));
    }
    return (0,forge_client/* createForgeClient */.B)({
        apiUrl,
        token,
        clock: system_clock/* systemClock */.m,
        userAgent: `release-actions/${version/* version */.r}`,
        signal,
    });
};
const wireProtectMain = (world) => {
    const { environment, signal } = world;
    return {
        openForge: (repository, token) => {
            const client = openForgeClient(world, token);
            return {
                kind: client.kind,
                history: createBranchHistory(client, repository, system_clock/* systemClock */.m),
                requests: createMergedRequests(client, repository),
                protection: createBranchProtection(client, repository),
            };
        },
        clock: system_clock/* systemClock */.m,
        signal,
        facts: {
            event: environment.isRunner ? (environment.variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
            payload: () => readPayload(environment),
            isRefProtected: isRefProtected(environment),
        },
    };
};
const readPayload = async ({ variables }) => {
    try {
        return JSON.parse(await (0,promises_.readFile)(variables.GITHUB_EVENT_PATH ?? "", "utf8"));
    }
    catch {
        return undefined;
    }
};
/** Gitea sets it to `false` whatever holds. */
const isRefProtected = ({ variables }) => {
    const { GITHUB_REF_PROTECTED: value, GITEA_ACTIONS: gitea } = variables;
    return gitea === "true" || (value !== "true" && value !== "false") ? undefined : value === "true";
};


/***/ }),

/***/ 9433:
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
var shapes = __webpack_require__(7295);
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

;// CONCATENATED MODULE: ./.build/js/adapters/forge/pull-comments.js


/**
 * Comments of the repository's pull requests, which to the API are issues.
 * https://docs.github.com/en/rest/issues/comments, https://gitea.com/api/swagger#/issue
 */
const createPullComments = ({ client, repository, graphqlPath }) => {
    const path = (...parts) => (0,forge_client/* repositoryPath */.S)(repository, "issues", ...parts.map((part) => String(part)));
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
    return answer.kind === "found" ? { kind: "found", value: (0,shapes.at)(answer.value, "data", "viewer") } : answer;
};
const readLogin = (answer) => {
    if (answer.kind !== "found")
        return answer;
    const login = (0,shapes/* text */.Qq)((0,shapes.at)(answer.value, "login"));
    return login !== undefined
        ? { kind: "found", value: { login } }
        : { kind: "unanswered", cause: "permission", why: "it does not say whose token this is" };
};
const readComment = (item) => {
    const [id, body, login] = [(0,shapes.at)(item, "id"), (0,shapes/* text */.Qq)((0,shapes.at)(item, "body")), (0,shapes/* text */.Qq)((0,shapes.at)(item, "user", "login"))];
    if (typeof id !== "number" || body === undefined || login === undefined)
        return undefined;
    return { id, body, author: { login, isBot: (0,shapes.at)(item, "user", "type") === "Bot" } };
};

// EXTERNAL MODULE: ./.build/js/adapters/git/changes.js + 1 modules
var changes = __webpack_require__(4296);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var adapters_processes = __webpack_require__(9325);
// EXTERNAL MODULE: ./.build/js/runtime/event-payload.js
var event_payload = __webpack_require__(4868);
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

// EXTERNAL MODULE: ./.build/js/runtime/wire-checks.js + 6 modules
var wire_checks = __webpack_require__(3645);
// EXTERNAL MODULE: ./.build/js/runtime/wire-forge.js + 3 modules
var wire_forge = __webpack_require__(4229);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/js/adapters/command-files.js

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
        return (await (0,promises_.lstat)(path)).isFile() ? await (0,promises_.readFile)(path) : undefined;
    }
    catch {
        return undefined;
    }
};
const isSame = (one, other) => one === undefined || other === undefined ? one === other : one.equals(other);
/** In place where it can be: the runner may hold the file open. */
const put = async (path, content) => {
    if ((await read(path)) === undefined || content === undefined)
        await (0,promises_.rm)(path, { recursive: true, force: true });
    if (content !== undefined)
        await (0,promises_.writeFile)(path, content);
};

// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(1565);
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
var git_cli = __webpack_require__(7946);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/process.js
var process = __webpack_require__(1216);
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
var system_clock = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/domain/child-environment.js
var child_environment = __webpack_require__(6979);
;// CONCATENATED MODULE: ./.build/js/domain/gate-environment.js

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
    return Object.fromEntries(Object.entries(env).filter(([name, value]) => !denied.test(name.toUpperCase()) && !values.some((secret) => (0,child_environment/* holds */.v9)(value, secret))));
};
/** Variables that point into the checkout and its environment, where a fresh clone is to have its own. */
const ofThisCheckout = /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/;
/** What a gate sees in a fresh clone. */
const cloneEnvironment = (env, secrets) => Object.fromEntries(Object.entries(gateEnvironment(env, secrets)).filter(([name]) => !ofThisCheckout.test(name.toUpperCase())));

;// CONCATENATED MODULE: ./.build/js/runtime/wire-gates.js









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
        commandFiles: createCommandFiles(variables),
        commandLog,
        git: (0,git_cli/* createGit */.l)(processes, variables),
        clock: system_clock/* systemClock */.m,
        signal,
    };
};

// EXTERNAL MODULE: ./.build/js/runtime/wire-validate.js + 1 modules
var wire_validate = __webpack_require__(9128);
;// CONCATENATED MODULE: ./.build/js/runtime/wire-readiness.js









const wireReadiness = async (world) => {
    const { environment } = world;
    const { variables } = environment;
    return {
        ...(await (0,wire_validate.wireValidation)(world)),
        ...(0,wire_checks.wireChecks)(world),
        ...wireGates(world),
        changes: (0,changes/* createChanges */.w)((0,adapters_processes/* createProcesses */.E)(), variables),
        openForge: (token) => {
            const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = variables;
            if (repository === undefined)
                return undefined;
            const client = (0,wire_forge.openForgeClient)(world, token);
            const isGhes = variables.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === true;
            return {
                checkRuns: createCheckRuns({ client, repository, runId }),
                comments: createPullComments({ client, repository, graphqlPath: isGhes ? "../graphql" : "graphql" }),
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

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireValidation: () => (/* binding */ wireValidation)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(1565);
;// CONCATENATED MODULE: ./.build/js/adapters/git/history.js

/** Reads the past with the `git` on `PATH`. `env` is the environment of this process. */
const createHistory = (processes, env) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return {
        read: async (folder, branch) => {
            const topLevel = await (0,git_command/* findTopLevel */.Tt)(git, folder);
            return topLevel === undefined ? undefined : await readPast(git, topLevel, branch);
        },
        isAncestor: async ({ topLevel, commit, of }) => {
            const call = { folder: topLevel, args: ["merge-base", "--is-ancestor", commit, of] };
            const exit = await git.attempt(call);
            if (exit.code === 0 || exit.code === 1)
                return exit.code === 0;
            throw (0,git_command/* explainGit */.y2)(call, exit);
        },
        haveChanged: async (topLevel, areas) => {
            if (areas.length === 0)
                return [];
            const trees = await readTrees(git, topLevel, areas.flatMap(({ since, folder }) => [`${since}:${folder}`, `HEAD:${folder}`]));
            return await Promise.all(areas.map(async (area, index) => {
                const [before, now] = [trees[2 * index], trees[2 * index + 1]];
                return before !== now && (area.except.length === 0 || (await hasOwnChange(git, topLevel, area)));
            }));
        },
    };
};
const readPast = async (git, topLevel, branch) => {
    const [head, isShallow, refs] = await Promise.all([
        git.attempt({ folder: topLevel, args: ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"] }),
        git.read({ folder: topLevel, args: ["rev-parse", "--is-shallow-repository"] }),
        readRefs(git, topLevel),
    ]);
    return {
        topLevel,
        head: head.code === 0 ? head.stdout.trim() : undefined,
        isShallow: isShallow.trim() === "true",
        tags: refs.flatMap(tagOf),
        defaultBranch: defaultBranchOf(refs, branch),
    };
};
/** No ref name holds a line break. https://git-scm.com/docs/git-check-ref-format */
const refFormat = ["refname", "objecttype", "objectname", "*objecttype", "*objectname", "symref"]
    .map((field) => `%(${field})`)
    .join("%00");
const readRefs = async (git, folder) => {
    const args = ["for-each-ref", `--format=${refFormat}`, "refs/tags", "refs/heads", "refs/remotes"];
    const lines = (await git.read({ folder, args })).split("\n").slice(0, -1);
    return lines.map((line) => {
        const [name = "", type = "", object = "", ofType = "", of = "", symref = ""] = line.split("\0");
        return { name, type, object, ofType, of, symref };
    });
};
const tagPrefix = "refs/tags/";
/** Tags of trees and blobs are none for us; of a tag of a tag, git before 2.45 does not say what it leads to. */
const tagOf = ({ name, type, object, ofType, of }) => {
    if (!name.startsWith(tagPrefix))
        return [];
    const isAnnotated = type === "tag";
    if ((isAnnotated ? ofType : type) !== "commit")
        return [];
    return [{ name: name.slice(tagPrefix.length), commit: isAnnotated ? of : object, isAnnotated }];
};
/** The remote's own branch counts, since a local one may be ahead of what was reviewed. */
const defaultBranchOf = (refs, branch) => {
    const byName = new Map(refs.map((ref) => [ref.name, ref]));
    const found = (name) => {
        const ref = name === undefined ? undefined : byName.get(name);
        return ref && { name: ref.name.replace(/^refs\/(?:heads|remotes)\//, ""), commit: ref.object };
    };
    if (branch !== undefined)
        return found(`refs/remotes/origin/${branch}`) ?? found(`refs/heads/${branch}`);
    const remote = found(byName.get("refs/remotes/origin/HEAD")?.symref);
    if (remote !== undefined || refs.some(({ name }) => name.startsWith("refs/remotes/")))
        return remote;
    const local = refs.filter(({ name }) => name.startsWith("refs/heads/"));
    return (found("refs/heads/main") ?? found("refs/heads/master") ?? (local.length === 1 ? found(local[0].name) : undefined));
};
/** The hash of each `<commit>:<folder>`; `undefined` where the commit has no such folder. */
const readTrees = async (git, folder, names) => {
    const args = ["cat-file", "--batch-check=%(objectname)"];
    // It reads one name to a line, so that a folder with a line break in its name cannot be asked for.
    const stdin = names.map((name) => `${name.includes("\n") ? "" : name}\n`).join("");
    const lines = (await git.read({ folder, args, stdin })).split("\n");
    return names.map((_, index) => /^[0-9a-f]{40,64}$/.exec(lines[index] ?? "")?.[0]);
};
/** Whether a file of the folder differs that is in none of the folders that do not count. */
const hasOwnChange = async (git, topLevel, { since, folder, except }) => {
    const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", since, "HEAD", "--", folder || "."];
    const files = (await git.read({ folder: topLevel, args })).split("\0").slice(0, -1);
    const others = new Set(except);
    return files.some((file) => !foldersOf(file).some((each) => others.has(each)));
};
/** `a/b` and `a` of `a/b/c`. */
const foldersOf = (file) => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));

// EXTERNAL MODULE: ./.build/js/adapters/node-files.js
var node_files = __webpack_require__(419);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var processes = __webpack_require__(9325);
// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/domain/ref-update/task.js
var task = __webpack_require__(9118);
// EXTERNAL MODULE: ./.build/js/runtime/event-payload.js
var event_payload = __webpack_require__(4868);
// EXTERNAL MODULE: ./.build/js/runtime/late.js
var late = __webpack_require__(467);
;// CONCATENATED MODULE: ./.build/js/runtime/wire-validate.js








/** What a validation looks at, for every action that validates. */
const wireValidation = async ({ environment, config, signal }) => ({
    files: node_files.nodeFiles,
    absolute: (path) => (0,external_node_path_.resolve)(path),
    history: createHistory((0,processes/* createProcesses */.E)(), environment.variables),
    openIndex: ({ simpleUrl }) => (0,late/* late */.f)(async () => (await __webpack_require__.e(/* import() */ 3270).then(__webpack_require__.bind(__webpack_require__, 3270))).openIndex(simpleUrl)),
    defaultBranch: environment.isRunner ? (0,task/* defaultBranchOf */.dV)(await (0,event_payload/* readEventPayload */.N)(environment)) : undefined,
    clock: system_clock/* systemClock */.m,
    config,
    signal,
});


/***/ })

};
