export const id = 8296;
export const ids = [8296];
export const modules = {

/***/ 44296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createChanges)
});

// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(81565);
;// CONCATENATED MODULE: ./.build/js/adapters/git/added-lines.js
/** Bytes of a line that are kept. */
const longestLine = 65_536;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * Reads a patch without context, piece by piece, and gives its added lines. A line's own text decides nothing: what is
 * a header is known from the counts that the hunk before it announced.
 * https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 */
const readAddedLines = (onLine) => {
    const take = patchReader(onLine);
    let open = [];
    let size = 0;
    const keep = (part) => {
        const room = part.subarray(0, longestLine + 1 - size);
        // A copy, for the chunk would otherwise stay in memory for a few bytes.
        if (room.length > 0)
            open.push(Buffer.from(room));
        size += room.length;
    };
    const close = (end) => {
        // Most lines lie whole in one chunk.
        if (size === 0)
            return take(textOf(end.subarray(0, longestLine + 1)));
        keep(end);
        take(textOf(Buffer.concat(open)));
        open = [];
        size = 0;
    };
    return {
        push: (chunk) => {
            let from = 0;
            for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
                close(chunk.subarray(from, at));
                from = at + 1;
            }
            keep(chunk.subarray(from));
        },
        end: () => {
            if (size > 0)
                close(new Uint8Array());
        },
    };
};
const decoder = new TextDecoder();
const textOf = (line) => decoder.decode(line.at(-1) === carriageReturn ? line.subarray(0, -1) : line);
const patchReader = (onLine) => {
    let file;
    let line = 0;
    let added = 0;
    return (text) => {
        // A removed line looks like nothing else.
        if (added > 0 && text.startsWith("+")) {
            added--;
            if (file !== undefined)
                onLine({ file, line, text: text.slice(1) });
            line++;
        }
        else if (text.startsWith("+++ "))
            file = pathOf(text.slice("+++ ".length));
        else {
            const [, start, count] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
            if (start === undefined)
                return;
            added = Number(count ?? 1);
            line = Number(start);
        }
    };
};
/** The path of a `+++` line; `undefined` for a deleted file's `/dev/null`. A name with blanks is followed by a tab. */
const pathOf = (text) => {
    const name = text.startsWith('"') ? unquote(text.slice(1, -1)) : text.replace(/\t$/, "");
    return name.startsWith("b/") ? name.slice("b/".length) : undefined;
};
const escaped = { a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };
/** A name as git quotes it, byte by byte: `core.quotePath` decides whether bytes above 0x7f are escaped. */
const unquote = (text) => {
    const bytes = Buffer.from(text).toString("latin1");
    const plain = bytes.replaceAll(/\\([0-7]{3}|.)/g, (_, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escaped[code] ?? code));
    return Buffer.from(plain, "latin1").toString();
};

;// CONCATENATED MODULE: ./.build/js/adapters/git/changes.js



/** Compares with the `git` on `PATH`. `env` is the environment of this process. */
const createChanges = (processes, env) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return {
        find: async ({ folder, target }) => {
            if ((await (0,git_command/* findTopLevel */.Tt)(git, folder)) === undefined)
                return noCommit;
            const head = await commitOf(git, folder, "HEAD");
            if (head === undefined)
                return noCommit;
            if ((await git.read({ folder, args: ["rev-parse", "--is-shallow-repository"] })).trim() === "true")
                return shallow;
            const tip = await targetTip(git, folder, target);
            if (tip === undefined)
                return targetMissing(target);
            const merge = await git.attempt({ folder, args: ["merge-base", head, tip] });
            const base = merge.stdout.trim();
            if (merge.code !== 0 || base === "")
                return unrelated(target);
            return { base, head, files: await touchedFiles(git, folder, [base, head]) };
        },
        addedLines: async ({ folder, base, head }, onLine) => {
            const reader = readAddedLines(onLine);
            const args = ["diff-tree", ...patch, base, head, "--"];
            const call = { folder, args, onOutput: reader.push };
            const exit = await git.attempt(call);
            if (exit.code !== 0)
                throw (0,git_command/* explainGit */.y2)(call, exit);
            reader.end();
        },
    };
};
/** Plumbing, so that no setting of the user's changes the form; `--text`, so that no attribute calls a file binary. */
const patch = [
    "-r",
    "-M",
    "--patch",
    "--unified=0",
    "--text",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--src-prefix=a/",
    "--dst-prefix=b/",
];
const noCommit = {
    unknown: "there is no git checkout with a commit",
    remedy: "Check the repository out first, with actions/checkout and fetch-depth: 0",
};
const shallow = {
    unknown: "the clone is shallow, so that the merge base cannot be found",
    remedy: "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow",
};
const targetMissing = (target) => target === undefined
    ? {
        unknown: "nothing says which branch is the target",
        remedy: "Run in a pull request's job; in a terminal: git remote set-head origin --auto",
    }
    : {
        unknown: `the target branch ${(0,inert_line/* inertLine */.F)(target)} is not in this clone`,
        remedy: "Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: git fetch origin",
    };
const unrelated = (target) => ({
    unknown: `HEAD and ${target === undefined ? "the target branch" : (0,inert_line/* inertLine */.F)(target)} have no commit in common`,
    remedy: "Rebase the branch on its target branch",
});
const targetTip = async (git, folder, target) => target === undefined
    ? await commitOf(git, folder, "refs/remotes/origin/HEAD")
    : ((await commitOf(git, folder, `refs/remotes/origin/${target}`)) ??
        (await commitOf(git, folder, `refs/heads/${target}`)));
/** Full hash; `undefined` where there is no such commit. */
const commitOf = async (git, folder, ref) => {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
    const exit = await git.attempt({ folder, args });
    return exit.code === 0 ? exit.stdout.trim() : undefined;
};
const statuses = { A: "added", D: "deleted", R: "renamed" };
/** https://git-scm.com/docs/git-diff-tree#Documentation/git-diff-tree.txt---name-status */
const touchedFiles = async (git, folder, [base, head]) => {
    const args = ["diff-tree", "-r", "-M", "-z", "--name-status", base, head, "--"];
    const fields = (await git.read({ folder, args })).split("\0");
    const files = [];
    for (let at = 0; at + 1 < fields.length;) {
        const status = statuses[fields[at].charAt(0)] ?? "modified";
        if (status === "renamed")
            files.push({ path: fields[at + 2], status, from: fields[at + 1] });
        else
            files.push({ path: fields[at + 1], status });
        at += status === "renamed" ? 3 : 2;
    }
    return files;
};


/***/ }),

/***/ 26096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sourceEdits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _folder_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44441);



/** Files on disk. */
const sourceEdits = {
    write: async (path, text) => {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
        const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target).then((about) => about.mode, () => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .vK)(target, text);
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, mode);
    },
};


/***/ }),

/***/ 91740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUrlMissing: () => (/* binding */ checkUrlMissing),
/* harmony export */   indexUnknown: () => (/* binding */ indexUnknown),
/* harmony export */   indexUrlHoldsCredential: () => (/* binding */ indexUrlHoldsCredential),
/* harmony export */   indexUrlUnusable: () => (/* binding */ indexUrlUnusable),
/* harmony export */   publishIndexUnknown: () => (/* binding */ publishIndexUnknown),
/* harmony export */   targetsDisagree: () => (/* binding */ targetsDisagree)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const indexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The input `index` is neither a known name, nor a `[[tool.uv.index]]` entry with a `publish-url`, nor an upload URL.",
    why: "A release must not go anywhere but where its maintainer says.",
    mend: "Use `pypi`, `testpypi`, `rehearsal`, an upload URL, or add `publish-url` to the workspace's `[[tool.uv.index]]` entry.",
}, ({ index, known }) => ({
    message: `No index is called ${JSON.stringify(index)}`,
    hint: `Use one of ${known.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`,
}));
const checkUrlMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-CHECK-URL-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The index is given by its upload URL, and where it can be read is not known.",
    why: "After every upload the index is asked what it has: an exit status alone proves nothing.",
    mend: "Give `check-url`: the index's simple URL, the one that `uv pip install --index` takes.",
}, ({ index }) => ({
    message: `Where to read the index is not known: check-url is missing for ${index}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes",
}));
const indexUrlHoldsCredential = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
    severity: "error",
    mender: "usage",
    meaning: "The index's upload URL or simple URL has a user name or password in it.",
    why: "URLs end up in argument lists, logs and reports.",
    mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`).",
}, ({ host }) => ({
    message: `A URL of ${host} has a credential in it`,
    hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment",
}));
const indexUrlUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-URL-UNUSABLE",
    severity: "error",
    mender: "usage",
    meaning: "An index's upload URL or simple URL is no address that begins with `http://` or `https://`.",
    why: "Packages are uploaded, and what is published is read, by HTTP.",
    mend: "Correct `check-url`, or `url` and `publish-url` of the `[[tool.uv.index]]` entry.",
}, ({ index, use }) => ({
    message: `The ${use} URL of ${index} does not begin with http:// or https://`,
    hint: use === "simple"
        ? "Correct check-url, or url of the [[tool.uv.index]] entry"
        : "Correct publish-url of the [[tool.uv.index]] entry",
}));
const targetsDisagree = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-TARGETS-DISAGREE",
    severity: "error",
    mender: "usage",
    meaning: "`index` is not given, and uv's own words on where to publish name two places: `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, `publish-url` in `[tool.uv]` or `uv.toml`, and the only `[[tool.uv.index]]` with a `publish-url`.",
    why: "What is uploaded to the wrong index is public or lost, and its login is in the wrong hands.",
    mend: "Say with `index` which is meant, or remove one of the two.",
}, ({ targets }) => ({
    message: `Where to publish is said twice, and not the same: ${targets.map(({ url, word }) => `${word.place} says ${url}`).join(", ")}`,
    hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${targets.map(({ word }) => word.place).join(" or ")}`,
}));
const publishIndexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "`UV_PUBLISH_INDEX` names no index with a `publish-url` in `[tool.uv]` or `uv.toml`.",
    why: "A release must not go anywhere but where its maintainer says; uv refuses the name, too.",
    mend: "Correct the variable, or add a `[[tool.uv.index]]` of that name with `url` and `publish-url`.",
}, ({ word: { value, place }, known }) => ({
    message: `${place} names no index that can be published to: ${JSON.stringify(value)}`,
    hint: `${known.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${known.join(", ")}`}: correct ${place}, or add an index of that name with url and publish-url`,
}));


/***/ }),

/***/ 38675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ tokenPage),
/* harmony export */   NC: () => (/* binding */ releasePage),
/* harmony export */   RL: () => (/* binding */ yankPage),
/* harmony export */   ZU: () => (/* binding */ indexPresets),
/* harmony export */   _2: () => (/* binding */ presetOfUrl),
/* harmony export */   cx: () => (/* binding */ publisherPage),
/* harmony export */   lJ: () => (/* binding */ pendingPublisherPage)
/* harmony export */ });
/* unused harmony export trustedPublishingUrls */
/** https://docs.pypi.org/api/upload/ */
const indexPresets = {
    pypi: {
        name: "pypi",
        title: "PyPI",
        uploadUrl: "https://upload.pypi.org/legacy/",
        simpleUrl: "https://pypi.org/simple/",
        siteUrl: "https://pypi.org/",
    },
    testpypi: {
        name: "testpypi",
        title: "TestPyPI",
        uploadUrl: "https://test.pypi.org/legacy/",
        simpleUrl: "https://test.pypi.org/simple/",
        siteUrl: "https://test.pypi.org/",
    },
};
const presetOfOrigin = new Map(Object.values(indexPresets).flatMap((preset) => [preset.uploadUrl, preset.simpleUrl].map((url) => [new URL(url).origin, preset])));
/** The preset that a URL's host belongs to; `undefined` for any other index and for what is no URL. */
const presetOfUrl = (url) => presetOfOrigin.get(URL.parse(url)?.origin ?? "");
/** The page of one release, where people read and install it. */
const releasePage = ({ siteUrl }, name, version) => `${siteUrl}project/${name}/${encodeURIComponent(version)}/`;
/** The page where an owner yanks a release. */
const yankPage = ({ siteUrl }, name, version) => `${siteUrl}manage/project/${name}/release/${encodeURIComponent(version)}/`;
/** The page where the owner of a project that exists adds a trusted publisher. */
const publisherPage = ({ siteUrl }, name) => `${siteUrl}manage/project/${name}/settings/publishing/`;
/** The page where a user adds a trusted publisher for a project that does not exist yet. */
const pendingPublisherPage = ({ siteUrl }) => `${siteUrl}manage/account/publishing/`;
/** The page where a user makes an upload token. */
const tokenPage = ({ siteUrl }) => `${siteUrl}manage/account/token/`;
/** Where trusted publishing asks for the audience and swaps an id-token for an upload token. https://docs.pypi.org/trusted-publishers/using-a-publisher/ */
const trustedPublishingUrls = ({ siteUrl, }) => ({
    audience: `${siteUrl}_/oidc/audience`,
    mint: `${siteUrl}_/oidc/mint-token`,
});


/***/ }),

/***/ 14235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);

/**
 * Reading has a login of its own: uv's for that very index, else the one that uploads where that is a user name and a
 * password, else netrc's for the host. https://docs.astral.sh/uv/concepts/authentication/http/
 */
const readingOf = (target, { upload, uv }) => {
    const { simpleUrl } = target;
    const own = uv.declared.find((index) => index.login !== undefined && isIndex(index, target))?.login;
    return { simpleUrl, login: own ?? upload ?? ofNetrc(simpleUrl, uv) };
};
/** A `check-url` of another origin is another server, whatever the index is called. */
const isIndex = (index, { name, simpleUrl }) => withSlash((0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(index.url)) === withSlash(simpleUrl) ||
    (index.name === name && (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOrigin */ .J6)(index.url, simpleUrl));
const withSlash = (url) => (url.endsWith("/") ? url : `${url}/`);
const ofNetrc = (url, { netrc }) => netrc.machines.get(URL.parse(url)?.hostname ?? "") ?? netrc.fallback;


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   MW: () => (/* binding */ hasPyPIRules),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   n$: () => (/* binding */ takesEnvironmentToken)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97681);
/* harmony import */ var _uv_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3184);





const titleOf = ({ name, uploadUrl }) => (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTitle */ .p)({ name, upload_url: uploadUrl });
/** Finds the index that is meant: `rehearsal`, a preset, an index that is declared for uv by name, or an upload URL. */
const chooseTarget = (wish, uv) => {
    const meant = (0,_uv_target_js__WEBPACK_IMPORTED_MODULE_4__/* .meantTarget */ .l)(wish, uv);
    if ("code" in meant)
        return meant;
    if (meant.index === "rehearsal") {
        return { name: meant.index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
    }
    const target = findTarget(meant, uv);
    return "code" in target ? target : (faultOf(target) ?? target);
};
const findTarget = ({ index, checkUrl }, { declared }) => {
    const preset = Object.values(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU).find(({ name }) => name === index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    const publishable = declared.filter(({ publishUrl }) => publishUrl !== undefined);
    const named = publishable.find(({ name }) => name === index);
    if (named?.publishUrl !== undefined) {
        const { publishUrl: uploadUrl, url } = named;
        // What logs in there is for reading, and is no part of the address.
        const simpleUrl = checkUrl ?? (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url);
        return { name: index, kind: "named", uploadUrl, simpleUrl, preset: (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(uploadUrl) };
    }
    return ofUrl(index, checkUrl, publishable.flatMap(({ name }) => name ?? []));
};
const faultOf = ({ name, uploadUrl, simpleUrl }) => {
    for (const [use, text] of [
        ["upload", uploadUrl],
        ["simple", simpleUrl],
    ]) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol))
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUrlUnusable)({ index: (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTitle */ .p)({ name, upload_url: uploadUrl }), use });
        if (url.username !== "" || url.password !== "")
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUrlHoldsCredential)({ host: url.host });
    }
    return undefined;
};
const ofPreset = (preset, name, checkUrl) => ({
    name,
    kind: "preset",
    uploadUrl: preset.uploadUrl,
    simpleUrl: checkUrl ?? preset.simpleUrl,
    preset,
});
const ofUrl = (index, checkUrl, known) => {
    const url = URL.canParse(index) ? new URL(index) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUnknown)({
            index,
            known: [...Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU), "rehearsal", ...known],
        });
    }
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    if (checkUrl === undefined)
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.checkUrlMissing)({ index });
    return { name: index, kind: "url", uploadUrl: index, simpleUrl: checkUrl, preset: undefined };
};
/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take. */
const hasPyPIRules = ({ kind, preset }) => preset !== undefined || kind === "rehearsal";
/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== undefined || isLoopback(uploadUrl);
const isLoopback = (url) => {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};


/***/ }),

/***/ 97681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf),
/* harmony export */   p: () => (/* binding */ indexTitle)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38675);

/** An index as people call it: PyPI, a name from the workspace, or the host and path of an upload URL: one host may have many. */
const indexTitle = ({ name, upload_url }) => {
    if (name === "rehearsal")
        return "the rehearsal index";
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(upload_url);
    if (preset !== undefined)
        return preset.title;
    const url = /^https?:/.test(name) ? URL.parse(name) : null;
    return url === null ? name : addressOf(url);
};
/** As people say it: without scheme, login and last slash. */
const addressOf = ({ host, pathname }) => `${host}${pathname}`.replace(/\/$/, "");


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ meantTarget)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);



/** The target that is meant: the input's, else uv's own, else PyPI. */
const meantTarget = ({ index, checkUrl }, uv) => {
    if (index !== undefined)
        return { index, checkUrl: checkUrl ?? checkUrlOf(index, uv) };
    const own = uvTarget(uv);
    if (own === undefined)
        return { index: "pypi", checkUrl: checkUrl ?? uv.variables.checkUrl?.value };
    return "code" in own ? own : { index: own.index, checkUrl: checkUrl ?? own.checkUrl };
};
/** Where an upload URL can be read, as far as uv's words on that very URL say it. */
const checkUrlOf = (index, { variables, settings, declared }) => {
    const isIt = (url) => url !== undefined && isSameUpload(url, index);
    const own = declared.find(({ publishUrl }) => isIt(publishUrl));
    return ((isIt(variables.publishUrl?.value) ? variables.checkUrl?.value : undefined) ??
        (isIt(settings.publishUrl?.value) ? settings.checkUrl?.value : undefined) ??
        (own && (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(own.url)));
};
/**
 * Where `uv publish` would go, as its variables, its settings and the one index with a `publish-url` say it; `undefined`
 * where they say nothing. uv itself lets one win over another; what cannot be undone is not left to that.
 * https://docs.astral.sh/uv/guides/package/#publishing-your-package
 */
const uvTarget = (uv) => {
    const { variables, settings } = uv;
    const { publishIndex } = variables;
    const publishable = uv.declared.filter(hasPublishUrl);
    const named = publishable.find(({ name }) => name !== undefined && name === publishIndex?.value);
    if (publishIndex !== undefined && named === undefined) {
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.publishIndexUnknown)({ word: publishIndex, known: publishable.flatMap(({ name }) => name ?? []) });
    }
    const checkUrl = variables.checkUrl?.value;
    const ofUrl = (word) => ({
        word,
        index: word.value,
        uploadUrl: word.value,
        checkUrl: checkUrl ?? checkUrlOf(word.value, uv),
    });
    const ofIndex = ({ name, url, publishUrl }, word) => {
        // By its name the rest is found, unless the name is one of ours.
        if (name !== undefined && !isOurs(name))
            return { word, index: name, uploadUrl: publishUrl, checkUrl };
        return { word, index: publishUrl, uploadUrl: publishUrl, checkUrl: checkUrl ?? (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url) };
    };
    const [only, second] = publishable;
    const isOnly = only !== undefined && second === undefined;
    const all = [
        ...(variables.publishUrl === undefined ? [] : [ofUrl(variables.publishUrl)]),
        ...(publishIndex === undefined || named === undefined ? [] : [ofIndex(named, publishIndex)]),
        ...(settings.publishUrl === undefined ? [] : [ofUrl(settings.publishUrl)]),
        ...(isOnly
            ? [ofIndex(only, { value: only.publishUrl, place: `publish-url of the only index in ${only.place}` })]
            : []),
    ];
    const [first] = all;
    const other = all.find(({ uploadUrl }) => !isSameUpload(uploadUrl, first.uploadUrl));
    if (first === undefined || other === undefined)
        return first;
    return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.targetsDisagree)({
        targets: [first, other].map(({ uploadUrl, word }) => ({ url: (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(uploadUrl), word })),
    });
};
const isOurs = (name) => name === "rehearsal" || name in _presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU;
const hasPublishUrl = (index) => index.publishUrl !== undefined;
/** Whether both take uploads for one index: the same address, or two of PyPI's. */
const isSameUpload = (a, b) => {
    const [first, second] = [(0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(a), (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(b)];
    if (first !== undefined || second !== undefined)
        return first === second;
    return written(a) === written(b);
};
const written = (url) => (URL.parse(url)?.href ?? url).replace(/\/$/, "");


/***/ }),

/***/ 85649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ membersWith),
/* harmony export */   Z: () => (/* binding */ foldersAbove)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The members that some of these files lie in, each file in the innermost one. Paths are relative to the git top level. */
const membersWith = ({ prefix, members }, paths) => {
    const byFolder = new Map(members.map(({ name, path }) => [(0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(prefix, path)), name]));
    return new Set(paths.flatMap((path) => {
        const folder = foldersAbove(path).find((each) => byFolder.has(each));
        return folder === undefined ? [] : byFolder.get(folder);
    }));
};
/** The folders above a relative path, innermost first; empty for the topmost one, at the end. */
const foldersAbove = (path) => {
    const found = [];
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
        found.push(path.slice(0, end));
    return [...found, ""];
};


/***/ }),

/***/ 18296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireChecks: () => (/* binding */ wireChecks)
});

// EXTERNAL MODULE: ./.build/js/adapters/git/changes.js + 1 modules
var changes = __webpack_require__(44296);
// EXTERNAL MODULE: ./.build/js/adapters/git-cli.js
var git_cli = __webpack_require__(77946);
// EXTERNAL MODULE: ./.build/js/adapters/http.js
var adapters_http = __webpack_require__(99925);
// EXTERNAL MODULE: ./.build/js/adapters/network.js + 1 modules
var network = __webpack_require__(83966);
// EXTERNAL MODULE: ./.build/js/adapters/node-files.js
var node_files = __webpack_require__(10419);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var adapters_processes = __webpack_require__(39325);
// EXTERNAL MODULE: ./.build/js/domain/problem/index-reads.js
var index_reads = __webpack_require__(38325);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/adapters/project-json.js


/**
 * PyPI's JSON API, which lies beside the simple one: `/pypi/<project>/json`. Other indexes may have none.
 * https://docs.pypi.org/api/json/
 */
const createProjectPages = (simpleUrl, http) => ({
    find: async (name, signal) => {
        const url = new URL(`../pypi/${encodeURIComponent(name)}/json`, simpleUrl).href;
        const { status, body } = await http({ url, accept: "application/json", signal });
        if (status === 404)
            return undefined;
        if (status === 401 || status === 403)
            throw new problem/* Problem */.AF((0,index_reads.indexDenied)({ url, status }));
        const page = status === 200 ? pageOf(new TextDecoder().decode(body)) : undefined;
        if (page === undefined)
            throw new problem/* Problem */.AF((0,index_reads.indexUnreadable)({ url, why: `it answered ${status} and no JSON` }));
        return page;
    },
});
const pageOf = (text) => {
    try {
        const { info } = JSON.parse(text);
        const urls = [info.home_page, info.download_url, ...Object.values(info.project_urls ?? {})];
        return { urls: urls.filter((url) => typeof url === "string") };
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./.build/js/adapters/simple-index.js
var simple_index = __webpack_require__(17326);
// EXTERNAL MODULE: ./.build/js/adapters/source-edits.js
var source_edits = __webpack_require__(26096);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/js/domain/copy/selection.js
var selection = __webpack_require__(6101);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(81565);
;// CONCATENATED MODULE: ./.build/js/adapters/source-files.js





const largestText = 512 * 1024;
/** Lists with the `git` on `PATH`, where there is one. `env` is the environment of this process. */
const createSourceFiles = (processes, env) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return {
        list: async (folder) => (await (0,git_command/* findTopLevel */.Tt)(git, folder)) === undefined ? await walk(folder, "") : await listed(git, folder),
        readText: readSmallText,
    };
};
const listed = async (git, folder) => {
    const read = async (...which) => (await git.read({ folder, args: ["ls-files", "-z", ...which] })).split("\0").filter((path) => path !== "");
    const [tracked, untracked] = await Promise.all([read("--cached"), read("--others", "--exclude-standard")]);
    const files = [
        ...[...new Set(tracked)].map((path) => ({ path, isTracked: true })),
        // An untracked repository inside is listed as a folder.
        ...untracked.filter((path) => !path.endsWith("/")).map((path) => ({ path, isTracked: false })),
    ];
    return files.sort(byPath);
};
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
/** Links to folders are not followed: what they lead to is elsewhere, or here already. */
const walk = async (folder, path) => {
    const at = (inner) => (inner === "" ? folder : `${folder}/${inner}`);
    const entries = await (0,promises_.readdir)(at(path), { withFileTypes: true });
    if (path !== "" && (0,selection/* isMarkedFolder */.XJ)(entries.map(({ name }) => name)))
        return [];
    const below = ({ name }) => (path === "" ? name : `${path}/${name}`);
    const isFile = (entry) => entry.isFile() || (entry.isSymbolicLink() && isFileAt(at(below(entry))));
    const files = entries.filter(isFile).map((entry) => ({ path: below(entry), isTracked: false }));
    const folders = entries.filter((entry) => entry.isDirectory() && !(0,selection/* isLeftOutName */.t$)(entry.name));
    const inside = await Promise.all(folders.map((entry) => walk(folder, below(entry))));
    const found = [...files, ...inside.flat()];
    return path === "" ? found.sort(byPath) : found;
};
/** Where a link leads; one that leads nowhere, or to itself, leads to no file. */
const isFileAt = (path) => {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
};
/**
 * What cannot be read is no text: nothing is decided by it alone. Each call takes microseconds and waiting for a thread
 * takes longer, so none is asked.
 */
const readSmallText = (path) => {
    let file;
    try {
        // A link could lead anywhere, and a pipe would be waited for.
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const about = (0,external_node_fs_.fstatSync)(file);
        if (!about.isFile() || about.size > largestText)
            return undefined;
        const bytes = (0,external_node_fs_.readFileSync)(file);
        return bytes.includes(0) || !(0,external_node_buffer_.isUtf8)(bytes) ? undefined : bytes.toString("utf8");
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
};

// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(71771);
// EXTERNAL MODULE: ./.build/js/adapters/uv/absolute.js + 1 modules
var absolute = __webpack_require__(31227);
// EXTERNAL MODULE: ./.build/js/domain/environment/child.js
var child = __webpack_require__(11021);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv.js
var uv = __webpack_require__(30422);
;// CONCATENATED MODULE: ./.build/js/domain/uv/audit.js
/**
 * Reads what `uv audit --output-format json` prints; `undefined` where it is none. The form is a preview, so what is
 * missing in it is passed over. https://github.com/astral-sh/uv/blob/main/crates/uv/src/commands/project/audit/json.rs
 */
const readAudit = (output) => {
    const report = parse(output);
    if (!isObject(report) || !Array.isArray(report.vulnerabilities))
        return undefined;
    const statuses = Array.isArray(report.adverse_statuses) ? report.adverse_statuses : [];
    return {
        vulnerabilities: report.vulnerabilities.filter(isObject).flatMap(vulnerability),
        statuses: statuses.filter(isObject).flatMap(({ name, status, reason }) => {
            const [who, what] = [audit_text(name), audit_text(status)];
            return who === undefined || what === undefined ? [] : [{ name: who, status: what, reason: audit_text(reason) }];
        }),
    };
};
const vulnerability = ({ dependency, id, display_id, summary, link, fix_versions }) => {
    const name = isObject(dependency) ? audit_text(dependency.name) : undefined;
    const version = isObject(dependency) ? audit_text(dependency.version) : undefined;
    const shownId = audit_text(display_id) ?? audit_text(id);
    if (name === undefined || version === undefined || shownId === undefined)
        return [];
    const fixVersions = Array.isArray(fix_versions) ? fix_versions.flatMap((each) => audit_text(each) ?? []) : [];
    return [{ name, version, id: shownId, summary: audit_text(summary), link: audit_text(link), fixVersions }];
};
const parse = (output) => {
    try {
        return JSON.parse(output);
    }
    catch {
        return undefined;
    }
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const audit_text = (value) => (typeof value === "string" && value !== "" ? value : undefined);

// EXTERNAL MODULE: ./.build/js/domain/uv/output.js
var output = __webpack_require__(72084);
// EXTERNAL MODULE: ./.build/js/adapters/uv/run.js
var uv_run = __webpack_require__(75096);
;// CONCATENATED MODULE: ./.build/js/adapters/uv/audit.js






/** Milliseconds: a few hundred packages take seconds. */
const timeLimit = 60_000;
/** uv's own three tries take eight seconds where there is no network. */
const tries = "1";
/** `uv audit`, which reads the lock as it is: it solves nothing, builds nothing, and runs no project code. */
const createAudits = (options) => {
    const run = (0,uv_run/* createRunUv */.TD)(options.processes);
    return {
        ask: async (root, signal) => {
            const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root, child/* lockEnvironment */.p1);
            const env = environment({ UV_HTTP_RETRIES: options.env.UV_HTTP_RETRIES ?? tries });
            const args = ["audit", "--frozen", "--output-format", "json"];
            try {
                const exit = await run({ args, cwd: root, env, timeout: timeLimit, signal });
                if (exit.isTimedOut)
                    return { unavailable: `uv audit gave no answer within ${timeLimit / 1000} s` };
                // 1 is also the status of an audit that found something.
                const audit = readAudit(exit.stdout);
                if (audit !== undefined)
                    return audit;
                if (/unrecognized subcommand 'audit'/.test(exit.stderr))
                    return { unavailable: "this uv has no uv audit" };
                return { unavailable: `uv audit could not ask: ${(0,output/* errorWords */.Yi)(exit.stderr)}` };
            }
            catch (error) {
                if (isWithoutUv(error))
                    return { unavailable: "there is no uv on PATH" };
                throw error;
            }
        },
    };
};
const isWithoutUv = (error) => error instanceof problem/* Problem */.AF && error.findings.some(({ code }) => code === uv.uvMissing.code);

// EXTERNAL MODULE: ./.build/js/adapters/uv/indexes.js + 2 modules
var indexes = __webpack_require__(45780);
// EXTERNAL MODULE: ./.build/js/domain/run/tool-version.js
var tool_version = __webpack_require__(78692);
// EXTERNAL MODULE: ./.build/js/domain/target/reading.js
var reading = __webpack_require__(14235);
// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target_target = __webpack_require__(9290);
// EXTERNAL MODULE: ./.build/js/domain/workspace/members-with.js
var members_with = __webpack_require__(85649);
;// CONCATENATED MODULE: ./.build/js/stages/health/names-to-ask.js



/**
 * The packages that this branch or the working tree changes, to be looked up on the index that the configuration names.
 * All names at every run would be a burden for the index, and tell nothing new.
 */
const namesToAsk = async (workspace, { config, git, changes, openPages, openIndex, indexes, target, repository }) => {
    const index = indexOf(config, indexes.read(workspace.root));
    if ("skipped" in index)
        return index;
    const [checkout, change] = await Promise.all([
        git.inspect(workspace.root),
        changes.find({ folder: workspace.root, target }),
    ]);
    if ("unknown" in change)
        return { skipped: change.unknown };
    const paths = [
        ...change.files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])),
        ...(checkout?.changed ?? []),
        ...(checkout?.untracked ?? []),
    ];
    return {
        index: index.title,
        pages: openPages(index.simpleUrl),
        project: openIndex(index).project,
        own: repository === undefined ? [] : [repository],
        changed: (0,members_with/* membersWith */.G)(workspace, paths),
    };
};
const indexOf = ({ settings }, uv) => {
    const text = (value) => (typeof value === "string" && value !== "" ? value : undefined);
    const target = (0,target_target/* chooseTarget */.bx)({ index: text(settings.index), checkUrl: text(settings["check-url"]) }, uv);
    if ("code" in target)
        return { skipped: target.message };
    if (target.kind === "rehearsal")
        return { skipped: "the index is the embedded one" };
    return { title: (0,target_target/* titleOf */.Gg)(target), ...(0,reading/* readingOf */.M)(target, { upload: undefined, uv }) };
};

;// CONCATENATED MODULE: ./.build/js/runtime/wire/checks.js
















/** What the checks of a workspace's health look at, for every action that runs them. */
const wireChecks = ({ environment: { variables }, config, secrets, signal, }) => {
    const processes = (0,adapters_processes/* createProcesses */.E)();
    const http = (0,adapters_http/* createHttp */.V0)(system_clock/* systemClock */.m, `release-actions/${tool_version/* version */.r}`, { fetch: (0,network/* createFetch */.H)(variables) });
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_BASE_REF: target } = variables;
    return {
        files: node_files.nodeFiles,
        sources: createSourceFiles(processes, variables),
        audits: createAudits({ processes, env: (0,absolute/* absoluteHere */.A)(variables), secrets }),
        names: ({ workspace }) => namesToAsk(workspace, {
            config,
            git: (0,git_cli/* createGit */.l)(processes, variables),
            changes: (0,changes/* createChanges */.w)(processes, variables),
            openPages: (simpleUrl) => createProjectPages(simpleUrl, http),
            openIndex: (index) => (0,simple_index/* createSimpleIndex */.v)({ ...index, http }),
            indexes: (0,indexes/* createIndexes */.b)(node_files.nodeFiles, variables, process.cwd()),
            target,
            repository: server === undefined || repository === undefined ? undefined : `${server}/${repository}`,
        }),
        edits: source_edits/* sourceEdits */.z,
        config,
        signal,
    };
};


/***/ })

};
