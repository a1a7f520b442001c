export const id = 1948;
export const ids = [1948];
export const modules = {

/***/ 17326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createSimpleIndex),
/* harmony export */   x: () => (/* binding */ loadHtmlParser)
/* harmony export */ });
/* harmony import */ var _domain_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38325);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);



const jsonType = "application/vnd.pypi.simple.v1+json";
const accept = `${jsonType}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01`;
/** Bytes. The largest on PyPI, with tens of thousands of files, have a quarter of it. */
const largestListing = 64 * 1024 ** 2;
/**
 * An index read through the simple repository API: PEP 691 JSON or PEP 503 HTML, told apart by the answer's type, since
 * some indexes answer HTML whatever is asked.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
const createSimpleIndex = ({ simpleUrl, http, login, warn }) => {
    const base = simpleUrl.endsWith("/") ? simpleUrl : `${simpleUrl}/`;
    const authorization = login && basic(login);
    const warned = new Set();
    /** A login is for one origin. Of another host, such as one for files, that is no surprise; of this one without TLS it is. */
    const credentials = (url) => {
        if (authorization === undefined)
            return {};
        if ((0,_domain_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOrigin */ .J6)(url, base))
            return { authorization };
        const { origin, protocol, hostname } = new URL(url);
        const isInTheClear = protocol === "http:" && hostname === new URL(base).hostname;
        if (isInTheClear && base.startsWith("https:") && !warned.has(origin)) {
            warned.add(origin);
            warn?.((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_1__.linkWithoutTls)({ listing: base, origin }));
        }
        return {};
    };
    return {
        project: async (name, { signal } = {}) => {
            const url = new URL(`${encodeURIComponent(name)}/`, base).href;
            const answer = await http({ url, accept, signal, largest: largestListing, ...credentials(url) });
            if (answer.status === 404)
                return undefined;
            if (answer.status === 401 || answer.status === 403)
                throw denied(url, answer.status);
            if (new URL(answer.url).hostname !== new URL(url).hostname) {
                throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_1__.indexRedirects)({ url, to: answer.url }));
            }
            if (answer.status !== 200)
                throw unreadable(url, `it answered ${answer.status}`);
            const text = new TextDecoder().decode(answer.body);
            const page = { url: answer.url, text, name };
            return withoutInherited(answer.contentType.endsWith("json") ? fromJson(page) : await fromHtml(page), base);
        },
        hasPage: async ({ signal } = {}) => {
            try {
                const answer = await http({ url: base, accept, signal, largest: largestListing, ...credentials(base) });
                return answer.status === 200 && /(?:json|html)$/.test(answer.contentType);
            }
            catch (error) {
                if (error instanceof _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
                    return undefined;
                throw error;
            }
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
/** https://www.rfc-editor.org/rfc/rfc7617 */
const basic = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;
/**
 * devpi lists with an index what the indexes have that it inherits from; where a file lies tells whose it is: below
 * `<user>/<index>/+f/`. https://devpi.net/docs/devpi/devpi/stable/+doc/userman/devpi_indices.html
 */
const withoutInherited = (project, base) => {
    if (!base.endsWith("/+simple/"))
        return project;
    const own = new URL("../", base).href;
    const { own: files = [], inherited = [] } = Object.groupBy(project.files, ({ url }) => url.startsWith(`${own}+`) ? "own" : "inherited");
    return { ...project, files, ...(inherited.length > 0 ? { inherited } : {}) };
};
const denied = (url, status) => new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_1__.indexDenied)({ url, status }));
const unreadable = (url, why) => new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_1__.indexUnreadable)({ url, why }));
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
            ...requiring(asText(file["requires-python"])),
            ...beside(jsonMetadata(file["core-metadata"] ?? file["dist-info-metadata"])),
            ...(asText(file.provenance) === undefined ? {} : { hasProvenance: true }),
        },
    ];
};
/** Where the index says which Pythons a file is for. */
const requiring = (requiresPython) => requiresPython === undefined || requiresPython === "" ? {} : { requiresPython };
const beside = (metadataSha256) => (metadataSha256 === undefined ? {} : { metadataSha256 });
/** The second name of the key is the one before PEP 714. */
const jsonMetadata = (value) => isObject(value) ? (asText(value.sha256)?.toLowerCase() ?? true) : value === true || undefined;
const htmlMetadata = (value) => value === undefined ? undefined : (/^sha256=([0-9a-f]{64})$/i.exec(value)?.[1]?.toLowerCase() ?? true);
/** Few indexes need it. */
const loadHtmlParser = () => Promise.all(/* import() */[__webpack_require__.e(7031), __webpack_require__.e(7135)]).then(__webpack_require__.bind(__webpack_require__, 87135));
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
            const { href, "data-yanked": yanked, "data-requires-python": python } = attributes;
            const metadata = htmlMetadata(attributes["data-core-metadata"] ?? attributes["data-dist-info-metadata"]);
            anchor = { href, yanked: yanked !== undefined, python, metadata, text: "" };
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
        ...requiring(anchor.python),
        ...beside(anchor.metadata),
    };
};


/***/ }),

/***/ 41948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIndexes: () => (/* binding */ openIndexes)
/* harmony export */ });
/* harmony import */ var _adapters_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99925);
/* harmony import */ var _adapters_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83966);
/* harmony import */ var _adapters_simple_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17326);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71771);
/* harmony import */ var _domain_run_tool_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78692);





/** Reads indexes over the network. */
const openIndexes = (env) => {
    const http = (0,_adapters_http_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttp */ .V0)(_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m, `release-actions/${_domain_run_tool_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}`, { fetch: (0,_adapters_network_js__WEBPACK_IMPORTED_MODULE_1__/* .createFetch */ .H)(env) });
    return (index) => (0,_adapters_simple_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createSimpleIndex */ .v)({ ...index, http });
};


/***/ })

};
