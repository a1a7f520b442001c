export const id = 3509;
export const ids = [3509];
export const modules = {

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ storeIn),
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5294);





/** A store in a folder, which is made where it lacks. */
const openStore = async (folder) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    return storeIn(folder);
};
/** A store in a folder that somebody else made, or not. */
const storeIn = (folder) => {
    const pathOf = (filename) => {
        if (filename !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(filename) || filename === "" || filename === "." || filename === "..") {
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Bug */ .zP(`${JSON.stringify(filename)} is no plain file name`);
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, filename);
    };
    return {
        folder,
        pathOf,
        write: (filename, content) => writeAtomically(pathOf(filename), content),
        read: async (filename) => {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(pathOf(filename));
            }
            catch (error) {
                if (Error.isError(error) && "code" in error && error.code === "ENOENT")
                    return undefined;
                throw error;
            }
        },
        remove: (filename) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(pathOf(filename), { force: true }),
        list: async () => {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
            return entries
                .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
                .map(({ name }) => name)
                .sort();
        },
        take: async (path) => {
            const target = pathOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(path, target);
            }
            catch (error) {
                if (!Error.isError(error) || !("code" in error) || error.code !== "EXDEV")
                    throw error;
                await copyAtomically(path, target);
            }
            return await measure(target);
        },
        copy: async (path) => {
            const target = pathOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
            await copyAtomically(path, target);
            return await measure(target);
        },
        measure: (filename) => measure(pathOf(filename)),
    };
};
/** Under a draft name first: a cut file is never taken for a whole one. */
const copyAtomically = async (from, to) => {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(to, "..", `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, draft, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, to);
};
const measure = async (path) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest("hex") };
};
/** A reader sees the old file or the new one, never a part, whenever the process is killed. */
const writeAtomically = async (path, content) => {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "..", `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, "wx");
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
};


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1565);

/** Enough to say that there are many. */
const mostCommits = 1_000;
/** Reads checkouts with the `git` on `PATH`. `env` is the environment of this process. */
const createGit = (processes, env) => {
    const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitCommand */ .Cw)(processes, env);
    return {
        inspect: async (folder) => {
            const topLevel = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .findTopLevel */ .Tt)(git, folder);
            return topLevel === undefined ? undefined : await readRepository(git, topLevel);
        },
        commitsSince: async ({ folder, tag, path }) => {
            const commit = await git.attempt({
                folder,
                args: ["rev-parse", "--verify", "--quiet", `refs/tags/${tag}^{commit}`],
            });
            if (commit.code !== 0)
                return undefined;
            const args = ["rev-list", "--count", `--max-count=${mostCommits}`, `${commit.stdout.trim()}..HEAD`, "--", path];
            return Number(await git.read({ folder, args }));
        },
    };
};
const readRepository = async (git, topLevel) => {
    const status = [
        "status",
        "--porcelain=v2",
        "--branch",
        "-z",
        "--untracked-files=all",
        "--no-renames",
        "--ignore-submodules=none",
    ];
    const [state, isShallow] = await Promise.all([
        git.read({ folder: topLevel, args: status }),
        git.read({ folder: topLevel, args: ["rev-parse", "--is-shallow-repository"] }),
    ]);
    const { commit, changed, untracked } = parseStatus(state);
    const time = ["show", "--no-patch", "--no-show-signature", "--format=%ct", "HEAD", "--"];
    return {
        topLevel,
        commit,
        commitTime: commit === undefined ? undefined : Number(await git.read({ folder: topLevel, args: time })),
        isShallow: isShallow.trim() === "true",
        changed: changed.sort(),
        untracked: untracked.sort(),
    };
};
/** https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
const parseStatus = (state) => {
    let commit;
    const changed = [];
    const untracked = [];
    for (const entry of state.split("\0")) {
        if (entry.startsWith("# branch.oid ")) {
            const oid = entry.slice("# branch.oid ".length);
            commit = oid === "(initial)" ? undefined : oid;
        }
        else if (entry.startsWith("? "))
            untracked.push(entry.slice(2));
        else if (entry.startsWith("1 "))
            changed.push(afterFields(entry, 8));
        else if (entry.startsWith("u "))
            changed.push(afterFields(entry, 10));
    }
    return { commit, changed, untracked };
};
/** What follows this many fields, each ended by a space: the path, which may hold anything. */
const afterFields = (entry, count) => {
    let at = 0;
    for (let field = 0; field < count; field++)
        at = entry.indexOf(" ", at) + 1;
    return entry.slice(at);
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
const tryTimeout = 60_000;
const largestBody = 1 << 30;
/** Statuses that may pass by themselves. */
const mayPass = (status) => status === 408 || status === 429 || status >= 500;
/** `fetch` with a time limit per try, retries with jittered back-off, and `Retry-After`. */
const createHttp = (clock, userAgent) => async ({ url, accept, authorization, signal }) => {
    const headers = {
        "user-agent": userAgent,
        "cache-control": "no-cache",
        ...(accept === undefined ? {} : { accept }),
        ...(authorization === undefined ? {} : { authorization }),
    };
    let why = "";
    for (let attempt = 1; attempt <= tries; attempt++) {
        signal?.throwIfAborted();
        let retryAfter = null;
        try {
            const limit = AbortSignal.timeout(tryTimeout);
            const response = await fetch(url, {
                headers,
                signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
            });
            if (!mayPass(response.status)) {
                return {
                    status: response.status,
                    url: response.url,
                    contentType: (response.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase(),
                    body: await wholeBody(response, largestBody),
                };
            }
            why = `it answered ${response.status}`;
            retryAfter = response.headers.get("retry-after");
            await response.body?.cancel();
        }
        catch (error) {
            signal?.throwIfAborted();
            why = networkReason(error, tryTimeout).replaceAll(/\/\/[^/@\s]*@/g, "//");
        }
        if (attempt < tries)
            await clock.sleep((0,_domain_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryDelay */ .a)(attempt, clock, retryAfter), signal);
    }
    throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__.outsideFailed)({ url: withoutCredentials(url), why, tries }));
};
/** A body of at most so many bytes; a longer one is an error. */
const wholeBody = async (response, largest) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > largest)
            throw new Error(`the answer is larger than ${largest} bytes`);
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

/***/ 7326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createSimpleIndex),
/* harmony export */   x: () => (/* binding */ loadHtmlParser)
/* harmony export */ });
/* harmony import */ var _domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5294);


const jsonType = "application/vnd.pypi.simple.v1+json";
const accept = `${jsonType}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01`;
/**
 * An index read through the simple repository API: PEP 691 JSON or PEP 503 HTML, told apart by the answer's type, since
 * some indexes answer HTML whatever is asked.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
const createSimpleIndex = ({ simpleUrl, http, authorization }) => {
    const base = simpleUrl.endsWith("/") ? simpleUrl : `${simpleUrl}/`;
    const credentials = (url) => authorization !== undefined && new URL(url).host === new URL(base).host ? { authorization } : {};
    return {
        project: async (name, { signal } = {}) => {
            const url = new URL(`${encodeURIComponent(name)}/`, base).href;
            const answer = await http({ url, accept, signal, ...credentials(url) });
            if (answer.status === 404)
                return undefined;
            if (answer.status === 401 || answer.status === 403)
                throw denied(url, answer.status);
            if (new URL(answer.url).hostname !== new URL(url).hostname) {
                throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__.indexRedirects)({ url, to: answer.url }));
            }
            if (answer.status !== 200)
                throw unreadable(url, `it answered ${answer.status}`);
            const text = new TextDecoder().decode(answer.body);
            const page = { url: answer.url, text, name };
            return answer.contentType.endsWith("json") ? fromJson(page) : await fromHtml(page);
        },
        download: async (file, { signal } = {}) => {
            const answer = await http({ url: file.url, signal, ...credentials(file.url) });
            if (answer.status === 401 || answer.status === 403)
                throw denied(file.url, answer.status);
            if (answer.status !== 200)
                throw unreadable(file.url, `it answered ${answer.status}`);
            return answer.body;
        },
    };
};
const denied = (url, status) => new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__.indexDenied)({ url, status }));
const unreadable = (url, why) => new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__.indexUnreadable)({ url, why }));
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const asText = (value) => (typeof value === "string" ? value : undefined);
const fromJson = ({ url, text, name }) => {
    let page;
    try {
        page = JSON.parse(text);
    }
    catch {
        throw unreadable(url, "its JSON is cut or broken");
    }
    if (!isObject(page) || !Array.isArray(page.files))
        throw unreadable(url, "its JSON has no list `files`");
    const status = isObject(page["project-status"]) ? asText(page["project-status"].status) : undefined;
    const older = isObject(page.meta) ? asText(page.meta["project-status"]) : undefined;
    return { name, status: status ?? older, files: page.files.filter(isObject).flatMap((file) => jsonFile(file, url)) };
};
const jsonFile = (file, page) => {
    const filename = asText(file.filename);
    const url = asText(file.url);
    if (filename === undefined || url === undefined || !URL.canParse(url, page))
        return [];
    const uploaded = Date.parse(asText(file["upload-time"]) ?? "");
    return [
        {
            filename,
            url: new URL(url, page).href,
            sha256: isObject(file.hashes) ? asText(file.hashes.sha256)?.toLowerCase() : undefined,
            uploadTime: Number.isNaN(uploaded) ? undefined : uploaded,
            size: typeof file.size === "number" ? file.size : undefined,
            yanked: file.yanked !== undefined && file.yanked !== false,
        },
    ];
};
/** Few indexes need it. */
const loadHtmlParser = () => Promise.all(/* import() */[__webpack_require__.e(7031), __webpack_require__.e(7135)]).then(__webpack_require__.bind(__webpack_require__, 7135));
/** Each anchor is a file: its text is the name, its `#sha256=` fragment the hash (PEP 503). */
const fromHtml = async ({ url, text, name }) => {
    if (!/<(?:!doctype|html|a|body)\b/i.test(text))
        throw unreadable(url, "it is neither JSON nor HTML");
    const { Parser } = await loadHtmlParser();
    const files = [];
    let status;
    let anchor;
    const parser = new Parser({
        onopentag: (tag, attributes) => {
            if (tag === "meta" && attributes.name === "pypi:project-status")
                status = attributes.content;
            if (tag !== "a" || attributes.href === undefined)
                return;
            anchor = { href: attributes.href, yanked: attributes["data-yanked"] !== undefined, text: "" };
        },
        ontext: (chunk) => {
            if (anchor !== undefined)
                anchor.text += chunk;
        },
        onclosetag: (tag) => {
            if (tag !== "a" || anchor === undefined)
                return;
            if (URL.canParse(anchor.href, url))
                files.push(htmlFile(anchor, url));
            anchor = undefined;
        },
    });
    parser.end(text);
    return { name, status, files };
};
const htmlFile = (anchor, page) => {
    const url = new URL(anchor.href, page);
    const sha256 = /^#.*?\bsha256=([0-9a-f]{64})\b/i.exec(url.hash)?.[1]?.toLowerCase();
    url.hash = "";
    return {
        filename: anchor.text.trim(),
        url: url.href,
        sha256,
        uploadTime: undefined,
        size: undefined,
        yanked: anchor.yanked,
    };
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
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes",
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

/***/ 3509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireRun: () => (/* binding */ wireRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/ulid/dist/node/index.js


// These values should NEVER change. The values are precisely for
// generating ULIDs.
const B32_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ENCODING = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's Base32
const ENCODING_LEN = 32; // from ENCODING.length;
const MAX_ULID = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ";
const MIN_ULID = "00000000000000000000000000";
const RANDOM_LEN = 16;
const TIME_LEN = 10;
const TIME_MAX = 281474976710655; // from Math.pow(2, 48) - 1;
const ULID_REGEX = /^[0-7][0-9a-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/;
const UUID_REGEX = /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/;

var ULIDErrorCode;
(function (ULIDErrorCode) {
    ULIDErrorCode["Base32IncorrectEncoding"] = "B32_ENC_INVALID";
    ULIDErrorCode["DecodeTimeInvalidCharacter"] = "DEC_TIME_CHAR";
    ULIDErrorCode["DecodeTimeValueMalformed"] = "DEC_TIME_MALFORMED";
    ULIDErrorCode["EncodeTimeNegative"] = "ENC_TIME_NEG";
    ULIDErrorCode["EncodeTimeSizeExceeded"] = "ENC_TIME_SIZE_EXCEED";
    ULIDErrorCode["EncodeTimeValueMalformed"] = "ENC_TIME_MALFORMED";
    ULIDErrorCode["PRNGDetectFailure"] = "PRNG_DETECT";
    ULIDErrorCode["ULIDInvalid"] = "ULID_INVALID";
    ULIDErrorCode["Unexpected"] = "UNEXPECTED";
    ULIDErrorCode["UUIDInvalid"] = "UUID_INVALID";
})(ULIDErrorCode || (ULIDErrorCode = {}));
class ULIDError extends Error {
    constructor(errorCode, message) {
        super(`${message} (${errorCode})`);
        this.name = "ULIDError";
        this.code = errorCode;
    }
}

function randomChar(prng) {
    // Currently PRNGs generate fractions from 0 to _less than_ 1, so no "%" is necessary.
    // However, just in case a future PRNG can generate 1,
    // we are applying "% ENCODING LEN" to wrap back to the first character
    const randomPosition = Math.floor(prng() * ENCODING_LEN) % ENCODING_LEN;
    return ENCODING.charAt(randomPosition);
}
function replaceCharAt(str, index, char) {
    if (index > str.length - 1) {
        return str;
    }
    return str.substr(0, index) + char + str.substr(index + 1);
}

// Code from https://github.com/devbanana/crockford-base32/blob/develop/src/index.ts
function crockfordEncode(input) {
    const output = [];
    let bitsRead = 0;
    let buffer = 0;
    const reversedInput = new Uint8Array(input.slice().reverse());
    for (const byte of reversedInput) {
        buffer |= byte << bitsRead;
        bitsRead += 8;
        while (bitsRead >= 5) {
            output.unshift(buffer & 0x1f);
            buffer >>>= 5;
            bitsRead -= 5;
        }
    }
    if (bitsRead > 0) {
        output.unshift(buffer & 0x1f);
    }
    return output.map(byte => B32_CHARACTERS.charAt(byte)).join("");
}
function crockfordDecode(input) {
    const sanitizedInput = input.toUpperCase().split("").reverse().join("");
    const output = [];
    let bitsRead = 0;
    let buffer = 0;
    for (const character of sanitizedInput) {
        const byte = B32_CHARACTERS.indexOf(character);
        if (byte === -1) {
            throw new Error(`Invalid base 32 character found in string: ${character}`);
        }
        buffer |= byte << bitsRead;
        bitsRead += 5;
        while (bitsRead >= 8) {
            output.unshift(buffer & 0xff);
            buffer >>>= 8;
            bitsRead -= 8;
        }
    }
    if (bitsRead >= 5 || buffer > 0) {
        output.unshift(buffer & 0xff);
    }
    return new Uint8Array(output);
}
/**
 * Fix a ULID's Base32 encoding -
 * i and l (case-insensitive) will be treated as 1 and o (case-insensitive) will be treated as 0.
 * hyphens are ignored during decoding.
 * @param id The ULID
 * @returns The cleaned up ULID
 */
function fixULIDBase32(id) {
    return id.replace(/i/gi, "1").replace(/l/gi, "1").replace(/o/gi, "0").replace(/-/g, "");
}
function incrementBase32(str) {
    let done = undefined, index = str.length, char, charIndex, output = str;
    const maxCharIndex = ENCODING_LEN - 1;
    while (!done && index-- >= 0) {
        char = output[index];
        charIndex = ENCODING.indexOf(char);
        if (charIndex === -1) {
            throw new ULIDError(ULIDErrorCode.Base32IncorrectEncoding, "Incorrectly encoded string");
        }
        if (charIndex === maxCharIndex) {
            output = replaceCharAt(output, index, ENCODING[0]);
            continue;
        }
        done = replaceCharAt(output, index, ENCODING[charIndex + 1]);
    }
    if (typeof done === "string") {
        return done;
    }
    throw new ULIDError(ULIDErrorCode.Base32IncorrectEncoding, "Failed incrementing string");
}

/**
 * Decode time from a ULID
 * @param id The ULID
 * @returns The decoded timestamp
 */
function decodeTime(id) {
    if (id.length !== TIME_LEN + RANDOM_LEN) {
        throw new ULIDError(ULIDErrorCode.DecodeTimeValueMalformed, "Malformed ULID");
    }
    const time = id
        .substr(0, TIME_LEN)
        .toUpperCase()
        .split("")
        .reverse()
        .reduce((carry, char, index) => {
        const encodingIndex = ENCODING.indexOf(char);
        if (encodingIndex === -1) {
            throw new ULIDError(ULIDErrorCode.DecodeTimeInvalidCharacter, `Time decode error: Invalid character: ${char}`);
        }
        return (carry += encodingIndex * Math.pow(ENCODING_LEN, index));
    }, 0);
    if (time > TIME_MAX) {
        throw new ULIDError(ULIDErrorCode.DecodeTimeValueMalformed, `Malformed ULID: timestamp too large: ${time}`);
    }
    return time;
}
/**
 * Detect the best PRNG (pseudo-random number generator)
 * @param root The root to check from (global/window)
 * @returns The PRNG function
 */
function detectPRNG(root) {
    const rootLookup = detectRoot();
    const globalCrypto = (rootLookup && (rootLookup.crypto || rootLookup.msCrypto)) ||
        (typeof external_node_crypto_ !== "undefined" ? external_node_crypto_ : null);
    if (typeof globalCrypto?.getRandomValues === "function") {
        return () => {
            const buffer = new Uint8Array(1);
            globalCrypto.getRandomValues(buffer);
            return buffer[0] / 256;
        };
    }
    else if (typeof globalCrypto?.randomBytes === "function") {
        return () => globalCrypto.randomBytes(1).readUInt8() / 256;
    }
    else if (external_node_crypto_?.randomBytes) {
        return () => external_node_crypto_.randomBytes(1).readUInt8() / 256;
    }
    throw new ULIDError(ULIDErrorCode.PRNGDetectFailure, "Failed to find a reliable PRNG");
}
function detectRoot() {
    if (inWebWorker())
        return self;
    if (typeof window !== "undefined") {
        return window;
    }
    if (typeof global !== "undefined") {
        return global;
    }
    if (typeof globalThis !== "undefined") {
        return globalThis;
    }
    return null;
}
function encodeRandom(len, prng) {
    let str = "";
    for (; len > 0; len--) {
        str = randomChar(prng) + str;
    }
    return str;
}
/**
 * Encode the time portion of a ULID
 * @param now The current timestamp
 * @param len Length to generate
 * @returns The encoded time
 */
function encodeTime(now, len = TIME_LEN) {
    if (isNaN(now)) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeValueMalformed, `Time must be a number: ${now}`);
    }
    else if (now > TIME_MAX) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeSizeExceeded, `Cannot encode a time larger than ${TIME_MAX}: ${now}`);
    }
    else if (now < 0) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeNegative, `Time must be positive: ${now}`);
    }
    else if (Number.isInteger(now) === false) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeValueMalformed, `Time must be an integer: ${now}`);
    }
    let mod, str = "";
    for (let currentLen = len; currentLen > 0; currentLen--) {
        mod = now % ENCODING_LEN;
        str = ENCODING.charAt(mod) + str;
        now = (now - mod) / ENCODING_LEN;
    }
    return str;
}
function inWebWorker() {
    // @ts-ignore
    return typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope;
}
/**
 * Check if a ULID is valid
 * @param id The ULID to test
 * @returns True if valid, false otherwise
 * @example
 *   isValid("01HNZX8JGFACFA36RBXDHEQN6E"); // true
 *   isValid(""); // false
 */
function isValid(id) {
    return (typeof id === "string" &&
        id.length === TIME_LEN + RANDOM_LEN &&
        id
            .toUpperCase()
            .split("")
            .every(char => ENCODING.indexOf(char) !== -1));
}
/**
 * Create a ULID factory to generate monotonically-increasing
 *  ULIDs
 * @param prng The PRNG to use
 * @returns A ulid factory
 * @example
 *  const ulid = monotonicFactory();
 *  ulid(); // "01HNZXD07M5CEN5XA66EMZSRZW"
 */
function monotonicFactory(prng) {
    const currentPRNG = prng || detectPRNG();
    let lastTime = 0, lastRandom;
    return function _ulid(seedTime) {
        const seed = !seedTime || isNaN(seedTime) ? Date.now() : seedTime;
        if (seed <= lastTime) {
            const incrementedRandom = (lastRandom = incrementBase32(lastRandom));
            return encodeTime(lastTime, TIME_LEN) + incrementedRandom;
        }
        lastTime = seed;
        const newRandom = (lastRandom = encodeRandom(RANDOM_LEN, currentPRNG));
        return encodeTime(seed, TIME_LEN) + newRandom;
    };
}
/**
 * Generate a ULID
 * @param seedTime Optional time seed
 * @param prng Optional PRNG function
 * @returns A ULID string
 * @example
 *  ulid(); // "01HNZXD07M5CEN5XA66EMZSRZW"
 */
function ulid(seedTime, prng) {
    const currentPRNG = prng || detectPRNG();
    const seed = !seedTime || isNaN(seedTime) ? Date.now() : seedTime;
    return encodeTime(seed, TIME_LEN) + encodeRandom(RANDOM_LEN, currentPRNG);
}

/**
 * Convert a ULID to a UUID
 * @param ulid The ULID to convert
 * @returns A UUID string
 */
function ulidToUUID(ulid) {
    const isValid = ULID_REGEX.test(ulid);
    if (!isValid) {
        throw new ULIDError(ULIDErrorCode.ULIDInvalid, `Invalid ULID: ${ulid}`);
    }
    const uint8Array = crockfordDecode(ulid);
    let uuid = Array.from(uint8Array)
        .map(byte => byte.toString(16).padStart(2, "0"))
        .join("");
    uuid =
        uuid.substring(0, 8) +
            "-" +
            uuid.substring(8, 12) +
            "-" +
            uuid.substring(12, 16) +
            "-" +
            uuid.substring(16, 20) +
            "-" +
            uuid.substring(20);
    return uuid.toUpperCase();
}
/**
 * Convert a UUID to a ULID
 * @param uuid The UUID to convert
 * @returns A ULID string
 */
function uuidToULID(uuid) {
    const isValid = UUID_REGEX.test(uuid);
    if (!isValid) {
        throw new ULIDError(ULIDErrorCode.UUIDInvalid, `Invalid UUID: ${uuid}`);
    }
    const bytes = uuid.replace(/-/g, "").match(/.{1,2}/g);
    if (!bytes) {
        throw new ULIDError(ULIDErrorCode.Unexpected, `Failed parsing UUID bytes: ${uuid}`);
    }
    const uint8Array = new Uint8Array(bytes.map(byte => parseInt(byte, 16)));
    return crockfordEncode(uint8Array);
}



// EXTERNAL MODULE: ./.build/js/adapters/git-cli.js
var git_cli = __webpack_require__(7946);
// EXTERNAL MODULE: ./.build/js/adapters/http.js
var http = __webpack_require__(9925);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var processes = __webpack_require__(9325);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/adapters/folder-store.js
var folder_store = __webpack_require__(4441);
;// CONCATENATED MODULE: ./.build/js/adapters/scratch-folders.js


/** Scratch folders below `parent`, which is made where it lacks. */
const scratchBelow = (parent) => ({
    folder: async (label) => {
        await (0,promises_.mkdir)(parent, { recursive: true });
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${label}-`));
        return {
            path,
            pathOf: (name) => (0,external_node_path_.join)(path, name),
            write: (name, text) => (0,promises_.writeFile)((0,external_node_path_.join)(path, name), text),
            readText: async (name) => {
                try {
                    return await (0,promises_.readFile)((0,external_node_path_.join)(path, name), "utf8");
                }
                catch (error) {
                    if (Error.isError(error) && "code" in error && error.code === "ENOENT")
                        return undefined;
                    throw error;
                }
            },
            // A daemon that project code left behind may still write into it: a few tries, then it is the next clean-up's.
            [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        };
    },
});

;// CONCATENATED MODULE: ./.build/js/adapters/run-folders.js





/** After so long a run's distributions are of no use: the index is closed to them. */
const keptFor = 14 * 24 * 60 * 60 * 1000;
/** In a run's folder while it runs: its process, and the machine that this is a process of. */
const ownerName = "owner";
const thisProcess = `${process.pid} ${(0,external_node_os_.hostname)()}`;
/** Run folders below `parent`, by the ULIDs of `newId`. Opening one removes those of long ago, and what runs that were killed left of their work. */
const runsBelow = (parent, newId) => ({
    open: async () => {
        const id = newId();
        const folder = (0,external_node_path_.join)(parent, id);
        const [scratch, owner] = [(0,external_node_path_.join)(folder, "scratch"), (0,external_node_path_.join)(folder, ownerName)];
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,folder_store/* writeAtomically */.vK)(owner, thisProcess);
        await clearUp(parent);
        return {
            id,
            store: await (0,folder_store/* openStore */.Ch)((0,external_node_path_.join)(folder, "dist")),
            scratch: scratchBelow(scratch),
            write: async (name, text) => {
                await (0,folder_store/* writeAtomically */.vK)((0,external_node_path_.join)(folder, name), text);
                return (0,external_node_path_.join)(folder, name);
            },
            [Symbol.asyncDispose]: async () => {
                await remove(scratch);
                await remove(owner);
            },
        };
    },
    store: async (folder) => (0,folder_store/* storeIn */.$n)(folder),
});
const remove = (path) => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
/** A ULID's folder; nothing else is ever removed. */
const isRun = (name) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);
const clearUp = async (parent) => {
    const folders = (await (0,promises_.readdir)(parent)).filter(isRun).map((name) => (0,external_node_path_.join)(parent, name));
    // What cannot be removed, or is being removed by another run, is no reason not to publish.
    await Promise.allSettled(folders.map(clearOne));
};
const clearOne = async (folder) => {
    const { mtimeMs } = await (0,promises_.stat)(folder);
    if (Date.now() - mtimeMs > keptFor)
        return await remove(folder);
    if (!isGone(await (0,promises_.readFile)((0,external_node_path_.join)(folder, ownerName), "utf8")))
        return;
    await remove((0,external_node_path_.join)(folder, "scratch"));
    await remove((0,external_node_path_.join)(folder, ownerName));
};
/** Whether the owner is a process of this machine that has ended. */
const isGone = (owner) => {
    const [, pid, host] = /^(\d+) (.*)$/.exec(owner) ?? [];
    if (host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return Error.isError(error) && "code" in error && error.code === "ESRCH";
    }
};

// EXTERNAL MODULE: ./.build/js/adapters/simple-index.js
var simple_index = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/domain/version.js
var version = __webpack_require__(5045);
;// CONCATENATED MODULE: ./.build/js/runtime/runs-folder.js


/**
 * Where runs keep what they make: in a runner it goes with the job, else it stays in the user's cache. A relative path
 * counts as not set: it would lie in the checkout.
 * https://specifications.freedesktop.org/basedir-spec/latest/#basics
 */
const runsFolder = ({ isRunner, variables }) => {
    const { RUNNER_TEMP: temp = "", XDG_CACHE_HOME: cache = "" } = variables;
    if (isRunner && (0,external_node_path_.isAbsolute)(temp))
        return (0,external_node_path_.join)(temp, "release-actions");
    return (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(cache) ? cache : usualCache(), "release-actions", "runs");
};
const usualCache = () => {
    const home = (0,external_node_path_.isAbsolute)((0,external_node_os_.homedir)()) ? (0,external_node_os_.homedir)() : (0,external_node_os_.userInfo)().homedir;
    return (0,external_node_path_.join)(home, process.platform === "darwin" ? "Library/Caches" : ".cache");
};

;// CONCATENATED MODULE: ./.build/js/runtime/wire-run.js









/** The ports that a run has a use for once it has found its workspace. */
const wireRun = (environment) => ({
    git: (0,git_cli/* createGit */.l)((0,processes/* createProcesses */.E)(), environment.variables),
    runs: runsBelow(runsFolder(environment), () => ulid()),
    openIndex,
    loadHtmlParser: simple_index/* loadHtmlParser */.x,
});
const openIndex = ({ simpleUrl }, credential) => (0,simple_index/* createSimpleIndex */.v)({
    simpleUrl,
    http: (0,http/* createHttp */.V0)(system_clock/* systemClock */.m, `release-actions/${version/* version */.r}`),
    authorization: authorizationOf(credential),
});
/** A token is for uploads; a user name and password may read as well. */
const authorizationOf = (credential) => {
    if (credential?.kind !== "password")
        return undefined;
    const { username, password } = credential;
    return `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;
};


/***/ })

};
