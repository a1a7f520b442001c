export const id = 4835;
export const ids = [4835];
export const modules = {

/***/ 11585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   eR: () => (/* binding */ cloneRepository),
/* harmony export */   on: () => (/* binding */ assumeUnchanged),
/* harmony export */   qT: () => (/* binding */ trackInPlace),
/* harmony export */   z7: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Makes a repository with the same commits, tags, HEAD and index, and no files. It borrows the objects, so it must not
 * outlive the other; nothing of the other's configuration or hooks comes along, and with them no credential.
 */
const cloneRepository = async (git, from, to) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    // The file that says where objects are borrowed has one path a line: a path with a line break cannot stand in it.
    const objects = from.includes("\n") ? "--local" : "--shared";
    await git.read({ folder: from, args: ["clone", "--quiet", objects, "--no-checkout", "--template=", "--", from, to] });
    const pathOf = async (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from, (await git.read({ folder: from, args: ["rev-parse", "--git-path", name] })).replace(/\n$/, ""));
    const index = await pathOf("index");
    // A split index has its larger part in files of another name beside it.
    const shared = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(index))).filter((name) => name.startsWith("sharedindex."));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, ".git/info"), { recursive: true });
    const copies = [
        { source: index, target: "index" },
        ...shared.map((name) => ({ source: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(index), name), target: name })),
        { source: await pathOf("info/exclude"), target: "info/exclude" },
        { source: await pathOf("info/attributes"), target: "info/attributes" },
    ];
    for (const { source, target } of copies)
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, ".git", target));
};
/** Lists what is in a work tree; `place` says which repository's rules are used where it is not its own. */
const listFiles = async (git, folder, place = []) => {
    const list = async (...args) => split(await git.read({ folder, args: [...place, "ls-files", "-z", ...args] }));
    const [tracked, untracked, ignored] = await Promise.all([
        listTracked(git, folder, place),
        list("--others", "--exclude-standard"),
        list("--others", "--ignored", "--exclude-standard", "--directory"),
    ]);
    return { ...tracked, untracked, ignored: outermost(ignored) };
};
/** What git tracks in a work tree: the files, and the folders of submodules. */
const listTracked = async (git, folder, place = []) => {
    const staged = split(await git.read({ folder, args: [...place, "ls-files", "-z", "--stage"] }));
    const entries = staged.map(parseStaged);
    return {
        // Of a file in conflict every stage is listed.
        tracked: [...new Set(entries.filter(({ mode }) => mode !== submoduleMode).map(({ path }) => path))],
        submodules: [...new Set(entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => path))],
    };
};
const submoduleMode = "160000";
const split = (output) => output.split("\0").filter((entry) => entry !== "");
/** "mode hash stage<tab>path" */
const parseStaged = (entry) => {
    const tab = entry.indexOf("\t");
    const [mode, , stage] = entry.slice(0, tab).split(" ");
    return { mode, stage, path: entry.slice(tab + 1) };
};
/** git lists a folder that is ignored as a whole, and then again what is ignored in it. */
const outermost = (paths) => {
    const kept = [];
    for (const path of paths.toSorted()) {
        const last = kept.at(-1);
        if (last === undefined || !(last.endsWith("/") && path.startsWith(last)))
            kept.push(path);
    }
    return kept;
};
/** Makes git take every tracked file of a copy for unchanged, whatever was edited, replaced or left out. */
const assumeUnchanged = async (git, folder) => {
    // Times and sizes are kept by the copy: by these alone git need not read every file again. It fails where files differ.
    const stats = ["-c", "core.trustctime=false", "-c", "core.checkStat=minimal"];
    await git.attempt({ folder, args: [...stats, "update-index", "-q", "--refresh"] });
    const staged = split(await git.read({ folder, args: ["ls-files", "-z", "--stage"] }));
    // A file in conflict cannot be marked, and is no release's.
    const marked = staged.map(parseStaged).filter(({ stage }) => stage === "0");
    const stdin = marked.map(({ path }) => `${path}\0`).join("");
    await git.read({ folder, args: ["update-index", "--assume-unchanged", "-z", "--stdin"], stdin });
};
/**
 * Makes git track what stands in the place of links and of edited files, as if it had been committed so: version tools
 * then see no change, those that ask git which files belong to a package, as setuptools-scm does, find these, and those
 * that take the files out of the commit, as meson-python does for an sdist, take them as they are now.
 * https://git-scm.com/docs/git-replace
 */
const trackInPlace = async (git, folder, paths) => {
    if (paths.length === 0)
        return;
    const env = await ownObjects(folder);
    const stdin = paths.map((path) => `${path}\0`).join("");
    await git.read({ folder, args: ["update-index", "--force-remove", "-z", "--stdin"], stdin });
    await git.read({ folder, args: ["add", "--force", "--pathspec-from-file=-", "--pathspec-file-nul"], stdin, env });
    const tree = await git.attempt({ folder, args: ["write-tree", "--missing-ok"], env });
    const commit = await git.attempt({ folder, args: ["cat-file", "commit", "HEAD"] });
    // In the middle of a merge there is no tree, and at the very beginning no commit.
    if (tree.code !== 0 || commit.code !== 0)
        return;
    const text = commit.stdout.replace(/^tree .*/, `tree ${tree.stdout.trim()}`);
    const other = await git.read({ folder, args: ["hash-object", "-t", "commit", "-w", "--stdin"], stdin: text, env });
    await git.read({ folder, args: ["replace", "--force", "HEAD", other.trim()] });
};
/**
 * Where a copy keeps the objects that it makes, apart from those that it borrows: an object that is to be written and is
 * there already, git only gives today's date, in the repository that it was borrowed from.
 * https://git-scm.com/docs/git#Documentation/git.txt-codeGITOBJECTDIRECTORYcode
 */
const ownObjects = async (folder) => {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git/own-objects");
    const isNew = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own, { recursive: true })) !== undefined;
    if (isNew)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git/objects/info/alternates"), "../own-objects\n");
    return { GIT_OBJECT_DIRECTORY: own };
};


/***/ }),

/***/ 77946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _copy_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11585);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88778);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81565);





/** Enough to say that there are many. */
const mostCommits = 1_000;
/** Reads checkouts with the `git` on `PATH`. `env` is the environment of this process. */
const createGit = (processes, env) => {
    const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .createGitCommand */ .Cw)(processes, env);
    return {
        inspect: async (folder) => {
            const topLevel = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .findTopLevel */ .Tt)(git, folder);
            return topLevel === undefined ? undefined : await readRepository(git, topLevel);
        },
        tags: (folder) => (0,_git_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readTags */ .g)(git, folder),
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


/***/ })

};
