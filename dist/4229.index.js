export const id = 4229;
export const ids = [4229];
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

/***/ 9925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ createHttp),
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   g3: () => (/* binding */ wholeBody)
/* harmony export */ });
/* harmony import */ var _domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5294);
/* harmony import */ var _domain_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2811);



const tries = 5;
const enough = 1 << 20;
/** Statuses that may pass by themselves. */
const mayPass = (status) => status === 408 || status === 429 || status >= 500;
/** `fetch` with a time limit per try, retries with jittered back-off, and `Retry-After`. */
const createHttp = (clock, userAgent, { patience = 30_000, largest = 1 << 30 } = {}) => async ({ url, accept, authorization, signal }) => {
    const headers = {
        "user-agent": userAgent,
        "cache-control": "no-cache",
        ...(accept === undefined ? {} : { accept }),
        ...(authorization === undefined ? {} : { authorization }),
    };
    const once = async () => {
        const silence = watchSilence(patience);
        try {
            const response = await fetch(url, {
                headers,
                signal: signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]),
            });
            if (!mayPass(response.status)) {
                return {
                    status: response.status,
                    url: response.url,
                    contentType: (response.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase(),
                    body: await wholeBody(response, largest, silence.arrived),
                };
            }
            await response.body?.cancel();
            return { why: `it answered ${response.status}`, retryAfter: response.headers.get("retry-after") };
        }
        catch (error) {
            signal?.throwIfAborted();
            const why = networkReason(error, patience).replaceAll(/\/\/[^/@\s]*@/g, "//");
            if (error instanceof TooLarge)
                throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__.indexUnreadable)({ url: withoutCredentials(url), why }));
            return { why, retryAfter: null };
        }
        finally {
            silence.end();
        }
    };
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const tried = await once();
        if ("status" in tried)
            return tried;
        if (attempt === tries)
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__.outsideFailed)({ url: withoutCredentials(url), why: tried.why, tries }));
        await clock.sleep((0,_domain_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryDelay */ .a)(attempt, clock, tried.retryAfter), signal);
    }
};
/** Aborts when `patience` passes in which less than a MiB came: a slow line may take long, a dead one may not. */
const watchSilence = (patience) => {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(new DOMException("silence", "TimeoutError")), patience);
    let next = enough;
    return {
        signal: silence.signal,
        /** How many bytes of the answer are there by now. */
        arrived: (size) => {
            if (size < next)
                return;
            next = size + enough;
            timer.refresh();
        },
        end: () => clearTimeout(timer),
    };
};
/** An answer that would not be shorter at the next try. */
class TooLarge extends Error {
}
/** A body of at most so many bytes; a longer one is an error. `arrived` is told how many are there by now. */
const wholeBody = async (response, largest, arrived) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > largest)
            throw new TooLarge(`the answer is larger than ${largest} bytes`);
        arrived?.(size);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};
/** The innermost cause, where fetch hides what the network said. `limit`: of one try, in milliseconds. */
const networkReason = (error, limit) => {
    let inner = error;
    while (Error.isError(inner) && inner.cause !== undefined)
        inner = inner.cause;
    if (!Error.isError(inner))
        return String(inner);
    const code = "code" in inner && typeof inner.code === "string" ? `${inner.code}: ` : "";
    return inner.name === "TimeoutError" ? `no answer within ${limit / 1000} s` : `${code}${inner.message}`;
};
const withoutCredentials = (url) => {
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    return parsed.href;
};


/***/ }),

/***/ 1771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

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

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indexCorrupt: () => (/* binding */ indexCorrupt),
/* harmony export */   indexDenied: () => (/* binding */ indexDenied),
/* harmony export */   indexRedirects: () => (/* binding */ indexRedirects),
/* harmony export */   indexUnreadable: () => (/* binding */ indexUnreadable),
/* harmony export */   outsideFailed: () => (/* binding */ outsideFailed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const outsideFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "The index did not give a usable answer, however often it was asked.",
    why: "What is published and what is not is read from the index, never guessed.",
    mend: "Look at the index's status page and at your network or proxy, then run again: nothing is uploaded twice.",
}, ({ url, why, tries }) => ({
    message: `${url} gave no answer in ${tries} tries: ${why}`,
    hint: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(why)
        ? "Let NODE_EXTRA_CA_CERTS name the file with your network's own certificate authority, then run again"
        : "Check the network, the proxy and the index's status page, then run again: nothing is uploaded twice",
}));
const indexDenied = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-DENIED",
    severity: "error",
    mender: "project",
    meaning: "The index refused to show what it has (401 or 403).",
    why: "Without reading the index nobody can say what is published.",
    mend: "Give `username` and `password` that may read, or a `check-url` that is open to read.",
}, ({ url, status }) => ({
    message: `The index refused to be read: ${url} answered ${status}`,
    hint: "Set username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD) to an account that may read, or give another check-url",
}));
const indexUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "What the address answers is not a simple repository API page (PEP 503 or PEP 691).",
    why: "What is published and what is not is read from that page.",
    mend: "Set `check-url` to the index's simple URL, the one that `uv pip install --index` takes, not its web page or upload URL.",
}, ({ url, why }) => ({
    message: `${url} is not a page of a package index: ${why}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/)",
}));
const indexRedirects = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-REDIRECTS",
    severity: "error",
    mender: "project",
    meaning: "The index sends questions about a name that it does not have to another host.",
    why: "The other host's files would be taken for what is published on this index.",
    mend: "Switch the fallback off (pypiserver: `--disable-fallback`), or give a `check-url` that answers by itself.",
}, ({ url, to }) => ({
    message: `${url} redirects to another host: ${to}`,
    hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a check-url that answers by itself",
}));
const indexCorrupt = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-CORRUPT",
    severity: "error",
    mender: "outside",
    meaning: "The index serves bytes that do not have the hash that its listing names.",
    why: "Such a file must not be compared, completed or installed.",
    mend: "Run again; if it stays so, tell those who run the index.",
}, ({ url, listed, received }) => ({
    message: `${url} has sha256 ${received}, its listing says ${listed}`,
    hint: "Run again; if it stays so, tell those who run the index",
}));


/***/ }),

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay)
/* harmony export */ });
const first = 500;
const longest = 30_000;
const longestAsked = 120_000;
/**
 * Milliseconds to wait before try `attempt` + 1: what `Retry-After` asks for, at most two minutes, else a back-off that
 * doubles from half a second to half a minute, with full jitter above its half so that parallel runs spread.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryDelay = (attempt, time, retryAfter) => {
    const asked = retryAfter === null ? undefined : askedDelay(retryAfter, time.now());
    if (asked !== undefined)
        return Math.min(asked, longestAsked);
    const ceiling = Math.min(first * 2 ** (attempt - 1), longest);
    return ceiling / 2 + (ceiling / 2) * time.random();
};
const askedDelay = (retryAfter, now) => {
    if (/^\d+$/.test(retryAfter.trim()))
        return Number(retryAfter) * 1000;
    const date = Date.parse(retryAfter);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
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


/***/ })

};
