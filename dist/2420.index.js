export const id = 2420;
export const ids = [2420,1771,4152];
export const modules = {

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createForgeClient),
  S: () => (/* binding */ repositoryPath)
});

// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
// EXTERNAL MODULE: ./.build/js/domain/upload/retry.js
var retry = __webpack_require__(55017);
// EXTERNAL MODULE: ./.build/js/adapters/http.js
var http = __webpack_require__(99925);
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
const createForgeClient = ({ apiUrl, token, clock, userAgent, fetch: send = fetch, signal, }) => {
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
            const response = await send(url, {
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

/***/ 17295:
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

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openForgeClient: () => (/* binding */ openForgeClient),
  wireProtectMain: () => (/* binding */ wireProtectMain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/js/adapters/forge/client.js + 1 modules
var forge_client = __webpack_require__(5123);
// EXTERNAL MODULE: ./.build/js/adapters/forge/shapes.js
var shapes = __webpack_require__(17295);
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

// EXTERNAL MODULE: ./.build/js/adapters/network.js + 1 modules
var network = __webpack_require__(83966);
// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(71771);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(88178);
// EXTERNAL MODULE: ./.build/js/domain/run/tool-version.js
var tool_version = __webpack_require__(78692);
;// CONCATENATED MODULE: ./.build/js/runtime/wire/forge.js










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
        userAgent: `release-actions/${tool_version/* version */.r}`,
        fetch: (0,network/* createFetch */.H)(environment.variables),
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


/***/ })

};
