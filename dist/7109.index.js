export const id = 7109;
export const ids = [7109];
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _copy_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1585);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1565);




/** Enough to say that there are many. */
const mostCommits = 1_000;
/** Reads checkouts with the `git` on `PATH`. `env` is the environment of this process. */
const createGit = (processes, env) => {
    const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitCommand */ .Cw)(processes, env);
    return {
        inspect: async (folder) => {
            const topLevel = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .findTopLevel */ .Tt)(git, folder);
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
    const [state, isShallow, emptySubmodules] = await Promise.all([
        git.read({ folder: topLevel, args: status }),
        git.read({ folder: topLevel, args: ["rev-parse", "--is-shallow-repository"] }),
        findEmptySubmodules(git, topLevel),
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
        emptySubmodules: emptySubmodules.toSorted(),
    };
};
/** Relative to the folder. A clone has an empty folder for each submodule until that is fetched. */
const findEmptySubmodules = async (git, folder) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitmodules")))
        return [];
    const { submodules } = await (0,_copy_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .listTracked */ .z7)(git, folder);
    const found = submodules.map(async (path) => {
        const module = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        // A folder that is gone, or something else in its place, is a change.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(module, { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(module).length === 0)
            return [path];
        return (await findEmptySubmodules(git, module)).map((below) => `${path}/${below}`);
    });
    return (await Promise.all(found)).flat();
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
    if (isWebPage(files, url))
        throw unreadable(url, "its links lead to pages, and none to a file");
    return { name, status, files };
};
/**
 * Whether links that lead away from a page and what is above it are there, and none names a distribution: a page for
 * people, which would be taken for a project without files. Folder listings link to what is above them.
 */
const isWebPage = (links, page) => {
    const leadsAway = ({ url }) => !page.startsWith(url.replace(/\?.*$/, ""));
    const isFile = ({ filename, url }) => distributionEnd.test(filename) || distributionEnd.test(url);
    return links.some(leadsAway) && !links.some(isFile);
};
/** Everything that an index has ever taken. */
const distributionEnd = /\.(?:whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tbz|tar(?:\.(?:gz|bz2|xz|z|zst))?)$/i;
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


/***/ })

};
