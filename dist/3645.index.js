export const id = 3645;
export const ids = [3645,419];
export const modules = {

/***/ 4296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createChanges)
});

// EXTERNAL MODULE: ./.build/js/domain/inert-line.js
var inert_line = __webpack_require__(2644);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(1565);
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

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5294);
/* harmony import */ var _domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1301);
/* harmony import */ var _domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9737);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5908);






const codeOf = (error) => {
    const code = Error.isError(error) && "code" in error ? error.code : undefined;
    if (typeof code !== "string")
        throw error;
    return code;
};
/** Codes of node's errors for what is not there, cannot be there, or is a folder where a file was asked for. https://nodejs.org/api/errors.html#common-system-errors */
const missing = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);
const orMissing = (path, read) => {
    try {
        return read();
    }
    catch (error) {
        const code = codeOf(error);
        if (missing.has(code))
            return undefined;
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.unreadable)({ file: named(path), why: code }), { cause: error });
    }
};
/** As findings name a file: by where it lies in the git checkout, where there is one. */
const named = (path) => {
    const top = (0,_domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTopOf */ .v)(nodeFiles, (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parent */ .$t)(path) ?? path);
    return top === undefined ? path : (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relative */ .V8)(top, path);
};
const readFile = (path) => {
    const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    // A pipe would be waited for, and a device has no end.
    if (about !== undefined && !about.isFile() && !about.isDirectory())
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.unreadable)({ file: named(path), why: "it is neither a file nor a folder" }));
    return about?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8") : undefined;
};
/** Of the first byte that is no UTF-8. */
const lineOfFault = (path) => {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    let line = 1;
    for (let start = 0;; line++) {
        const end = bytes.indexOf(10, start);
        if (end < 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
};
const kindOf = (file) => {
    if (file?.isDirectory())
        return "folder";
    return file?.isFile() ? "file" : "other";
};
const withSlashes = (path) => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
/** Files on disk. */
const nodeFiles = {
    readText: (path) => {
        const text = orMissing(path, () => readFile(path));
        // Node puts U+FFFD for bytes that are no UTF-8, but the file may have that letter itself.
        if (text?.includes("\ufffd") && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)))
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.notText)({ file: named(path), line: lineOfFault(path) }));
        return text;
    },
    list: (path) => orMissing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true }))
        ?.map((entry) => {
        const isLink = entry.isSymbolicLink();
        return {
            name: entry.name,
            kind: kindOf(isLink ? orMissing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${path}/${entry.name}`)) : entry),
            isLink,
        };
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    realPath: (path) => {
        // Most questions are about what is not there, and node's errors are dear.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
            return undefined;
        try {
            return withSlashes(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path));
        }
        catch (error) {
            codeOf(error);
            return undefined;
        }
    },
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

/***/ 8884:
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

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ indexTitle)
/* harmony export */ });
/* harmony import */ var _index_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);

/** An index as people call it: PyPI, a name from the workspace, or the host of an upload URL. */
const indexTitle = ({ name, upload_url }) => {
    if (name === "rehearsal")
        return "the rehearsal index";
    const preset = (0,_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(upload_url);
    if (preset !== undefined)
        return preset.title;
    return /^https?:/.test(name) && URL.canParse(name) ? new URL(name).host : name;
};


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   invalidName: () => (/* binding */ invalidName),
/* harmony export */   invalidPythonRange: () => (/* binding */ invalidPythonRange),
/* harmony export */   invalidRequirement: () => (/* binding */ invalidRequirement),
/* harmony export */   invalidToml: () => (/* binding */ invalidToml),
/* harmony export */   invalidVersion: () => (/* binding */ invalidVersion),
/* harmony export */   missingKey: () => (/* binding */ missingKey),
/* harmony export */   notText: () => (/* binding */ notText),
/* harmony export */   sameKey: () => (/* binding */ sameKey),
/* harmony export */   unreadable: () => (/* binding */ unreadable),
/* harmony export */   wrongType: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const invalidToml = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-TOML-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A file is not TOML.",
    why: "Nothing in it can be relied upon, and uv refuses it, too.",
    mend: "Mend the file at the line that the message names. https://toml.io has the language.",
}, ({ why, place }) => ({
    message: `${place.file} is not TOML: ${why}`,
    hint: "Mend the file at that line",
    ...place,
}));
const wrongType = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-WRONG-TYPE",
    severity: "error",
    mender: "project",
    meaning: "A key of `pyproject.toml` has a value of the wrong type.",
    why: "Neither uv nor a build backend can read it.",
    mend: "Give a value of the type that the message names. https://packaging.python.org/en/latest/specifications/pyproject-toml/ has them.",
}, ({ key, expected, value, place }) => ({
    message: `${key}: expected ${expected}, not ${value}`,
    hint: `Give ${expected}, or remove the key`,
    ...place,
}));
const missingKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-MISSING-KEY",
    severity: "error",
    mender: "project",
    meaning: "`[project]` lacks its name, or its version where that is not listed under `dynamic`.",
    why: "A release is a name and a version; uv refuses the file.",
    mend: 'Add the key. A version that the build backend finds out is declared with `dynamic = ["version"]`.',
}, ({ key, place }) => ({
    message: `${key} is missing in ${place.file}`,
    hint: key === "project.name"
        ? "Add a name"
        : 'Add a version, or dynamic = ["version"] where the build backend finds it',
    ...place,
}));
const invalidName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-INVALID-NAME",
    severity: "error",
    mender: "project",
    meaning: "A name of a package, an extra or a dependency group has letters that it cannot have.",
    why: "No index takes it, and uv refuses the file.",
    mend: "Names have ASCII letters, digits, `-`, `_` and `.`, and begin and end with a letter or digit.",
}, ({ key, name, place }) => ({
    message: `Not a valid name in ${key}: ${JSON.stringify(name)}`,
    hint: "Use ASCII letters, digits, -, _ and ., with a letter or digit first and last",
    ...place,
}));
const sameKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-SAME-KEY",
    severity: "error",
    mender: "project",
    meaning: "Two keys of a table are the same name, letter case and `-`, `_`, `.` apart.",
    why: "Installers cannot tell them apart, and uv refuses the file.",
    mend: "Put both into one, or rename one of them.",
}, ({ table, name, place }) => ({
    message: `${table} has the same name twice: ${name}`,
    hint: "Put both into one, or rename one of them",
    ...place,
}));
const invalidVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-INVALID-VERSION",
    severity: "error",
    mender: "project",
    meaning: "`project.version` is no version by PEP 440.",
    why: "No index takes it, and uv refuses the file.",
    mend: "Write it as in `1.2.3`, `1.2.3rc1` or `1.2.3.dev4`. https://packaging.python.org/en/latest/specifications/version-specifiers/ has the form.",
}, ({ version, place }) => ({
    message: `project.version is not a version by PEP 440: ${JSON.stringify(version)}`,
    hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.dev4",
    ...place,
}));
const invalidPythonRange = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-INVALID-REQUIRES-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "`project.requires-python` is no version specifier by PEP 440.",
    why: "Installers decide by it who can use the package; uv refuses the file.",
    mend: 'Write it as in `">=3.10"` or `">=3.10,<4"`.',
}, ({ specifier, place }) => ({
    message: `project.requires-python is not a version specifier: ${JSON.stringify(specifier)}`,
    hint: 'Write it as in ">=3.10"',
    ...place,
}));
const invalidRequirement = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-PYPROJECT-INVALID-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A requirement is none by PEP 508.",
    why: "Neither uv nor a build backend can read it, and which package it names is unknown.",
    mend: "Correct it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has the form.",
}, ({ key, text, why, place }) => ({
    message: `Not a requirement in ${key}, ${why}: ${JSON.stringify(text)}`,
    hint: "Write it as in \"name[extra]>=1.2; python_version >= '3.10'\"",
    ...place,
}));
const notText = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-FILE-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "A file that is to be read as text has bytes that are no UTF-8.",
    why: "TOML files are UTF-8; guessing another encoding would change names.",
    mend: "Save the file as UTF-8.",
}, ({ file, line }) => ({ message: `Not UTF-8: ${file}`, hint: "Save the file as UTF-8", file, line }));
const unreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file or folder is there, but cannot be read.",
    why: "What it holds could change what is released.",
    mend: "Give the user who runs this the right to read it, or put a plain file there.",
}, ({ file, why }) => ({
    message: `Cannot read ${file}: ${why}`,
    hint: "Give the user who runs this the right to read it, or put a plain file there",
    file,
}));


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUrlMissing: () => (/* binding */ checkUrlMissing),
/* harmony export */   indexUnknown: () => (/* binding */ indexUnknown),
/* harmony export */   indexUrlHoldsCredential: () => (/* binding */ indexUrlHoldsCredential),
/* harmony export */   indexUrlUnusable: () => (/* binding */ indexUrlUnusable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const indexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const checkUrlMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const indexUrlHoldsCredential = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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
const indexUrlUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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


/***/ }),

/***/ 5380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   MW: () => (/* binding */ hasPyPIRules),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   n$: () => (/* binding */ takesEnvironmentToken)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var _index_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);
/* harmony import */ var _index_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1740);



const titleOf = ({ name, uploadUrl }) => (0,_index_title_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTitle */ .p)({ name, upload_url: uploadUrl });
/** Finds the index that the input means: `rehearsal`, a preset, an index of the workspace by name, or an upload URL. */
const chooseTarget = (input) => {
    if (input.index === "rehearsal") {
        return { name: input.index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
    }
    const target = findTarget(input);
    return "code" in target ? target : (faultOf(target) ?? target);
};
const findTarget = ({ index, checkUrl, uvIndexes }) => {
    const preset = Object.values(_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPresets */ .ZU).find(({ name }) => name === index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    const named = publishable(uvIndexes).find(({ name }) => name === index);
    if (named !== undefined) {
        const { "publish-url": uploadUrl, url } = named;
        return { name: index, kind: "named", uploadUrl, simpleUrl: checkUrl ?? url, preset: (0,_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(uploadUrl) };
    }
    return ofUrl(index, checkUrl, publishable(uvIndexes));
};
const faultOf = ({ name, uploadUrl, simpleUrl }) => {
    for (const [use, text] of [
        ["upload", uploadUrl],
        ["simple", simpleUrl],
    ]) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol))
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.indexUrlUnusable)({ index: (0,_index_title_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTitle */ .p)({ name, upload_url: uploadUrl }), use });
        if (url.username !== "" || url.password !== "")
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.indexUrlHoldsCredential)({ host: url.host });
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
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.indexUnknown)({
            index,
            known: [...Object.keys(_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPresets */ .ZU), "rehearsal", ...known.map(({ name }) => name)],
        });
    }
    const preset = (0,_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    if (checkUrl === undefined)
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.checkUrlMissing)({ index });
    return { name: index, kind: "url", uploadUrl: index, simpleUrl: checkUrl, preset: undefined };
};
const publishable = (uvIndexes) => Array.isArray(uvIndexes)
    ? uvIndexes.filter((entry) => typeof entry?.name === "string" && typeof entry.url === "string" && typeof entry["publish-url"] === "string")
    : [];
/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take. */
const hasPyPIRules = ({ kind, preset }) => preset !== undefined || kind === "rehearsal";
/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== undefined || isLoopback(uploadUrl);
const isLoopback = (url) => {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileIn),
/* harmony export */   v: () => (/* binding */ gitTopOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5908);

/** The topmost folder of the git repository that holds `folder`, `undefined` without git. */
const gitTopOf = (files, folder) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestors */ .T1)(folder).find((path) => files.realPath((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, ".git")) !== undefined);
/** A file of a folder as findings name it: from the git top level, without git from the folder. */
const fileIn = (files, folder, name) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(gitTopOf(files, folder) ?? folder, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name));


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ membersWith),
/* harmony export */   Z: () => (/* binding */ foldersAbove)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5908);

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

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ parent),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/** `path` below `folder`; an empty or absolute `path` is taken as such. Nothing is resolved. */
const join = (folder, path) => {
    if (path === "")
        return folder;
    if (isAbsolute(path) || folder === "")
        return path;
    return folder.endsWith("/") ? `${folder}${path}` : `${folder}/${path}`;
};
/** Whether a path starts at `/` or at a drive. */
const isAbsolute = (path) => path.startsWith("/") || (path[1] === ":" && /^[A-Za-z]:\//.test(path));
/** The folder that holds an absolute path, `undefined` for the topmost one. */
const parent = (path) => {
    const cut = path.lastIndexOf("/");
    if (cut === -1 || cut === path.length - 1)
        return undefined;
    const folder = path.slice(0, cut);
    return folder === "" || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
};
/** An absolute path and the folders above it, nearest first. */
const ancestors = (path) => {
    const found = [];
    for (let folder = path; folder !== undefined; folder = parent(folder))
        found.push(folder);
    return found;
};
/** Without `.`, empty parts and inner `..`; a leading `..` stays. Purely by letters, as uv does with its globs. */
const normalize = (path) => {
    const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
    const parts = [];
    for (const part of path.slice(root.length).split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else
            parts.push(part);
    }
    return root + parts.join("/");
};
/** How to come from the absolute `folder` to the absolute `path`; empty where they are the same. */
const relative = (folder, path) => {
    const from = folder.split("/").filter((part) => part !== "");
    const to = path.split("/").filter((part) => part !== "");
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same])
        same += 1;
    return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
};
/** The last part of a path. */
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireChecks: () => (/* binding */ wireChecks)
});

// EXTERNAL MODULE: ./.build/js/adapters/git/changes.js + 1 modules
var changes = __webpack_require__(4296);
// EXTERNAL MODULE: ./.build/js/adapters/git-cli.js
var git_cli = __webpack_require__(7946);
// EXTERNAL MODULE: ./.build/js/adapters/http.js
var adapters_http = __webpack_require__(9925);
// EXTERNAL MODULE: ./.build/js/adapters/node-files.js
var node_files = __webpack_require__(419);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var adapters_processes = __webpack_require__(9325);
// EXTERNAL MODULE: ./.build/js/domain/problem/index-reads.js
var index_reads = __webpack_require__(8325);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
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
var simple_index = __webpack_require__(7326);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/js/adapters/folder-store.js
var folder_store = __webpack_require__(4441);
;// CONCATENATED MODULE: ./.build/js/adapters/source-edits.js


/** Files on disk. */
const sourceEdits = {
    write: async (path, text) => {
        const target = await (0,promises_.realpath)(path).catch(() => path);
        const mode = await (0,promises_.stat)(target).then((about) => about.mode, () => undefined);
        await (0,folder_store/* writeAtomically */.vK)(target, text);
        if (mode !== undefined)
            await (0,promises_.chmod)(target, mode);
    },
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/js/domain/copy-selection.js
var copy_selection = __webpack_require__(11);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(1565);
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
    if (path !== "" && (0,copy_selection/* isMarkedFolder */.XJ)(entries.map(({ name }) => name)))
        return [];
    const below = ({ name }) => (path === "" ? name : `${path}/${name}`);
    const isFile = (entry) => entry.isFile() || (entry.isSymbolicLink() && isFileAt(at(below(entry))));
    const files = entries.filter(isFile).map((entry) => ({ path: below(entry), isTracked: false }));
    const folders = entries.filter((entry) => entry.isDirectory() && !(0,copy_selection/* isLeftOutName */.t$)(entry.name));
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
var system_clock = __webpack_require__(1771);
;// CONCATENATED MODULE: ./.build/js/domain/audit.js
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

// EXTERNAL MODULE: ./.build/js/domain/child-environment.js
var child_environment = __webpack_require__(6979);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv.js
var uv = __webpack_require__(422);
// EXTERNAL MODULE: ./.build/js/domain/uv-output.js
var uv_output = __webpack_require__(3174);
// EXTERNAL MODULE: ./.build/js/adapters/uv/run.js + 1 modules
var uv_run = __webpack_require__(2034);
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
            const environment = await (0,uv_run/* projectEnvironment */.p7)(options, root, child_environment/* lockEnvironment */.p1);
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
                return { unavailable: `uv audit could not ask: ${(0,uv_output/* errorWords */.Yi)(exit.stderr)}` };
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

// EXTERNAL MODULE: ./.build/js/domain/version.js
var version = __webpack_require__(5045);
// EXTERNAL MODULE: ./.build/js/domain/target.js
var domain_target = __webpack_require__(5380);
// EXTERNAL MODULE: ./.build/js/domain/workspace/members-with.js
var members_with = __webpack_require__(5649);
;// CONCATENATED MODULE: ./.build/js/stages/checks/names-to-ask.js


/**
 * The packages that this branch or the working tree changes, to be looked up on the index that the configuration names.
 * All names at every run would be a burden for the index, and tell nothing new.
 */
const namesToAsk = async (workspace, { config, git, changes, openPages, openIndex, target, repository }) => {
    const index = indexOf(config, workspace);
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
        project: openIndex(index.simpleUrl).project,
        own: repository === undefined ? [] : [repository],
        changed: (0,members_with/* membersWith */.G)(workspace, paths),
    };
};
const indexOf = ({ settings }, { rootTool }) => {
    const text = (value) => (typeof value === "string" && value !== "" ? value : undefined);
    const uv = rootTool.uv;
    const uvIndexes = typeof uv === "object" && uv !== null && "index" in uv ? uv.index : undefined;
    const target = (0,domain_target/* chooseTarget */.bx)({
        index: text(settings.index) ?? "pypi",
        checkUrl: text(settings["check-url"]),
        uvIndexes,
    });
    if ("code" in target)
        return { skipped: target.message };
    if (target.kind === "rehearsal")
        return { skipped: "the index is the embedded one" };
    return { title: (0,domain_target/* titleOf */.Gg)(target), simpleUrl: target.simpleUrl };
};

;// CONCATENATED MODULE: ./.build/js/runtime/wire-checks.js













/** What the checks of a workspace's health look at, for every action that runs them. */
const wireChecks = ({ environment: { variables }, config, secrets, signal, }) => {
    const processes = (0,adapters_processes/* createProcesses */.E)();
    const http = (0,adapters_http/* createHttp */.V0)(system_clock/* systemClock */.m, `release-actions/${version/* version */.r}`);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_BASE_REF: target } = variables;
    return {
        files: node_files.nodeFiles,
        sources: createSourceFiles(processes, variables),
        audits: createAudits({ processes, env: variables, secrets }),
        names: ({ workspace }) => namesToAsk(workspace, {
            config,
            git: (0,git_cli/* createGit */.l)(processes, variables),
            changes: (0,changes/* createChanges */.w)(processes, variables),
            openPages: (simpleUrl) => createProjectPages(simpleUrl, http),
            openIndex: (simpleUrl) => (0,simple_index/* createSimpleIndex */.v)({ simpleUrl, http }),
            target,
            repository: server === undefined || repository === undefined ? undefined : `${server}/${repository}`,
        }),
        edits: sourceEdits,
        config,
        signal,
    };
};


/***/ })

};
