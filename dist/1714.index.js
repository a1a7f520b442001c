export const id = 1714;
export const ids = [1714,419];
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

/***/ 10419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21301);
/* harmony import */ var _domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29737);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35908);






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

/***/ 29483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   J6: () => (/* binding */ isSameOrigin),
/* harmony export */   Xj: () => (/* binding */ loginIn)
/* harmony export */ });
/* harmony import */ var _credential_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53919);

/** Whether two URLs are of one origin: scheme, host and port. https://www.rfc-editor.org/rfc/rfc9110#section-11.5 */
const isSameOrigin = (a, b) => URL.parse(a)?.origin === URL.parse(b)?.origin;
/** The URL without what logs in. */
const withoutLogin = (text) => {
    const url = URL.parse(text);
    if (url === null || (url.username === "" && url.password === ""))
        return text;
    url.username = "";
    url.password = "";
    return url.href;
};
/** What logs in, of a URL that has a password. */
const loginIn = (text) => {
    const url = URL.parse(text);
    if (url === null || url.password === "")
        return undefined;
    return { username: decoded(url.username), password: new _credential_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(decoded(url.password)) };
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};


/***/ }),

/***/ 21301:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const invalidToml = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const wrongType = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const missingKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const sameKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidPythonRange = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const invalidRequirement = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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
const notText = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILE-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "A file that is to be read as text has bytes that are no UTF-8.",
    why: "TOML files are UTF-8; guessing another encoding would change names.",
    mend: "Save the file as UTF-8.",
}, ({ file, line }) => ({ message: `Not UTF-8: ${file}`, hint: "Save the file as UTF-8", file, line }));
const unreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
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

/***/ 35111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that is most like `word`, `undefined` where none is near: at most a third of its letters differ, and two at least may. */
const nearest = (word, words) => {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of words) {
        // Nobody means a word of a hundred letters by one of ten, and comparing them costs the product of both.
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits <= limit && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
            best = { word: candidate, edits };
        }
    }
    return best?.word;
};
/** Letters added, dropped, replaced, or swapped with their neighbour. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
const distance = (from, to) => {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const edits = [rows[row - 1][column] + 1, line[column - 1] + 1, rows[row - 1][column - 1] + (same ? 0 : 1)];
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                edits.push(rows[row - 2][column - 2] + 1);
            }
            line.push(Math.min(...edits));
        }
        rows.push(line);
    }
    return rows[from.length][to.length];
};


/***/ }),

/***/ 29737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileIn),
/* harmony export */   v: () => (/* binding */ gitTopOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The topmost folder of the git repository that holds `folder`, `undefined` without git. */
const gitTopOf = (files, folder) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestors */ .T1)(folder).find((path) => files.realPath((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, ".git")) !== undefined);
/** A file of a folder as findings name it: from the git top level, without git from the folder. */
const fileIn = (files, folder, name) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(gitTopOf(files, folder) ?? folder, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name));


/***/ }),

/***/ 35908:
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

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnRunner: () => (/* binding */ runOnRunner)
});

// EXTERNAL MODULE: ./.build/js/actions/index.js
var actions = __webpack_require__(79784);
// EXTERNAL MODULE: ./.build/js/domain/indexes/login.js
var login = __webpack_require__(29483);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/run/tool-version.js
var tool_version = __webpack_require__(78692);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(88178);
// EXTERNAL MODULE: ./.build/js/domain/text/nearest.js
var nearest = __webpack_require__(35111);
;// CONCATENATED MODULE: ./.build/js/runtime/action-inputs.js


const prefix = "INPUT_";
/** How the runner hands over an input: blanks become `_`, dashes stay. */
const variableOf = (input) => `${prefix}${input.replaceAll(" ", "_").toUpperCase()}`;
/** Set by desktops for their keyboards, and so by what a person starts a runner from. */
const ofOthers = new Set(["INPUT_METHOD"]);
/**
 * Inputs that are not among `names`: the forge hands over whatever a workflow writes. Some runners also hand over the
 * input's own value under a second name, with underscores for dashes.
 */
const unknownInputs = (names, { variables }) => {
    const known = new Set(names.map(variableOf));
    const isTwin = (variable) => {
        const own = prefix + variable.slice(prefix.length).replaceAll("_", "-");
        return known.has(own) && variables[variable] === variables[own];
    };
    return Object.keys(variables)
        .filter((variable) => variable.startsWith(prefix) && !known.has(variable) && !ofOthers.has(variable))
        .filter((variable) => !isTwin(variable))
        .map((variable) => variable.slice(prefix.length).toLowerCase())
        .map((given) => ({ given, nearest: (0,nearest/* nearest */.p)(given, names) }))
        .filter((each) => each.nearest !== undefined || !isInsideComposite(variables))
        .map((each) => (0,usage.misspeltInput)({ ...each, file: "docs/inputs.md" }));
};
/**
 * Runners that descend from act set the inputs of a composite action for the steps in it as well: they may be of any
 * name. There alone has an action that is no composite a path.
 */
const isInsideComposite = ({ GITHUB_ACTION_PATH, ACT, GITEA_ACTIONS, FORGEJO_ACTIONS }) => GITHUB_ACTION_PATH !== undefined && (ACT ?? GITEA_ACTIONS ?? FORGEJO_ACTIONS) !== undefined;

// EXTERNAL MODULE: ./.build/js/runtime/command-log.js
var command_log = __webpack_require__(8785);
// EXTERNAL MODULE: ./.build/js/runtime/confirm.js
var runtime_confirm = __webpack_require__(45807);
// EXTERNAL MODULE: ./.build/js/runtime/environment.js
var runtime_environment = __webpack_require__(9730);
// EXTERNAL MODULE: ./.build/js/runtime/execute.js + 5 modules
var execute = __webpack_require__(62922);
// EXTERNAL MODULE: ./.build/js/runtime/interruption.js
var runtime_interruption = __webpack_require__(77108);
// EXTERNAL MODULE: ./.build/js/runtime/masks.js
var runtime_masks = __webpack_require__(83122);
// EXTERNAL MODULE: ./.build/js/runtime/progress/line-log.js
var line_log = __webpack_require__(99718);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(51938);
// EXTERNAL MODULE: ./.build/js/domain/report/annotations.js
var annotations = __webpack_require__(52518);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
// EXTERNAL MODULE: ./.build/js/runtime/document.js
var runtime_document = __webpack_require__(72850);
// EXTERNAL MODULE: ./.build/js/runtime/render.js
var render = __webpack_require__(94903);
;// CONCATENATED MODULE: ./.build/js/runtime/summary.js
/** The runner refuses a step's whole summary where it is larger. Bytes. */
const summaryLimit = 1024 * 1024;
const note = "\n\n_The rest has no room here: a job summary holds 1 MiB._\n";
/** The summary, cut at a line end where it is larger than the runner takes. */
const boundedSummary = (markdown, limit = summaryLimit) => {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= limit)
        return markdown;
    const room = bytes.subarray(0, limit - Buffer.byteLength(note));
    const end = room.lastIndexOf("\n");
    return room.subarray(0, Math.max(0, end)).toString() + note;
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/adapters/git/changes.js + 1 modules
var git_changes = __webpack_require__(44296);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var processes = __webpack_require__(39325);
;// CONCATENATED MODULE: ./.build/js/runtime/touched-lines.js



/**
 * What the pull request of this job touches; `undefined` where there is none, or where it cannot be known. Not of
 * `pull_request_target`, which checks out the target itself.
 */
const readTouchedLines = async ({ variables }) => {
    if (variables.GITHUB_EVENT_NAME !== "pull_request")
        return undefined;
    const changes = (0,git_changes/* createChanges */.w)((0,processes/* createProcesses */.E)(), variables);
    const folder = (0,external_node_path_.resolve)(variables["INPUT_WORKING-DIRECTORY"] ?? ".");
    try {
        const change = await changes.find({ folder, target: variables.GITHUB_BASE_REF });
        if ("unknown" in change)
            return undefined;
        const touched = new Map(change.files.map(({ path }) => [path, []]));
        await changes.addedLines({ folder, ...change }, ({ file, line }) => {
            const ranges = touched.get(file);
            const last = ranges?.at(-1);
            if (last?.[1] === line - 1)
                ranges?.splice(-1, 1, [last[0], line]);
            else
                ranges?.push([line, line]);
        });
        return touched;
    }
    catch {
        // What annotations are shown is no reason to fail a step.
        return undefined;
    }
};

// EXTERNAL MODULE: ./.build/js/runtime/workflow-commands.js
var workflow_commands = __webpack_require__(55737);
;// CONCATENATED MODULE: ./.build/js/runtime/runner-report.js









/**
 * Writes the log's end, annotations, outputs and the job summary; gives what could not be written. The runner's commands
 * are plain lines and files: GitHub's own package for them takes longer to load than an empty process runs.
 */
const reportToRunner = async (ending, reporting) => {
    const { contract, write, environment, hide } = reporting;
    const { findings, result, error } = ending;
    if (result !== undefined)
        for (const line of (0,render/* inertLines */.wi)(result.text.trimEnd()))
            write(line);
    const hasPlaces = findings.some(({ file }) => file !== undefined);
    const touched = hasPlaces && !isInterrupted(ending) ? await readTouchedLines(environment) : undefined;
    const { annotated, logged, elsewhere } = (0,annotations/* chooseAnnotations */.e)(findings, touched);
    for (const line of logged.flatMap((finding) => (0,render/* findingLines */.hq)(finding)))
        write(line);
    if (elsewhere > 0)
        write(elsewhereLine(elsewhere));
    for (const line of (0,render/* causeLines */.t1)(error, environment.isDebug))
        write(line);
    for (const finding of annotated)
        write(annotate(finding));
    const values = {
        ...result?.outputs,
        findings: JSON.stringify(findings.map(runtime_document/* publicFinding */.F)),
    };
    const outputs = Object.entries(contract.outputs).map(([name, { otherwise }]) => (0,workflow_commands/* outputEntry */.Uh)(name, values[name] ?? otherwise));
    const summary = result?.summary ?? (findings.length === 0 ? "" : (0,render/* findingsMarkdown */.O9)(`${contract.name} did not run`, findings));
    const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = environment.variables;
    const lost = [
        ...(await append(GITHUB_OUTPUT, hide(outputs.join("")))),
        ...(await append(GITHUB_STEP_SUMMARY, boundedSummary(hide(summary)))),
    ];
    for (const finding of lost)
        write(annotate(finding));
    return lost;
};
/** Nothing is waited for then. */
const isInterrupted = ({ status }) => status === 130 || status === 143;
const elsewhereLine = (count) => count === 1
    ? "1 more finding lies in a line that this pull request does not touch: it is in the job summary"
    : `${count} more findings lie in lines that this pull request does not touch: they are in the job summary`;
const annotate = (finding) => {
    const { message, hint, code } = finding;
    return (0,workflow_commands/* annotation */.w7)(finding, [`${code}: ${(0,inert_line/* inertLine */.F)(message)}`, ...(0,render/* inertLines */.wi)(hint)].join("\n"));
};
/** Some runners have no such file. */
const append = async (path, text) => {
    if (path === undefined || text === "")
        return [];
    try {
        await (0,promises_.appendFile)(path, text);
        return [];
    }
    catch (error) {
        return (0,unexpected.explainError)(error);
    }
};

// EXTERNAL MODULE: ./.build/js/runtime/sinks.js
var sinks = __webpack_require__(14903);
;// CONCATENATED MODULE: ./.build/js/runtime/github-actions.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/** Runs the action that a file of `dist/` is named after, as a step of a job. */
const runOnRunner = async (file) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,actions/* actionNamed */.I)(file);
        if (name === undefined)
            throw new problem/* Bug */.zP(`no action is called ${file}`);
        const environment = (0,runtime_environment/* readEnvironment */.Q)();
        const contract = actions.actions[name].contract;
        for (const command of maskCommands(contract, environment))
            writeLine(command);
        writeLine(`release-actions ${tool_version/* version */.r}: ${name}`);
        const masks = (0,runtime_masks/* createMasks */._)((secret) => writeLine((0,workflow_commands/* mask */.dK)(secret.reveal())));
        const write = (line) => writeLine(masks.hide(line));
        const sink = (0,sinks/* runnerSink */.o)(write);
        const interruption = __addDisposableResource(env_1, (0,runtime_interruption/* watchSignals */.R)((status) => process.exit(status)), false);
        const ending = await (0,execute/* execute */.g)({
            name,
            given: {
                surfaces: ["input"],
                value: (input) => environment.variables[variableOf(input)],
                faults: unknownInputs(Object.keys(contract.inputs), environment),
            },
            environment,
            interruption,
            progress: (0,line_log/* createLineLog */.bk)(sink, Date.now),
            commandLog: (0,command_log/* runnerCommandLog */.aL)(write),
            confirm: runtime_confirm/* alwaysConfirmed */.xO,
            debug: environment.isDebug ? sink.line : () => { },
            masks,
        });
        const lost = await reportToRunner(ending, { contract, write: writeLine, environment, hide: masks.hide });
        const status = ending.status || (0,problem/* exitStatus */.$u)(lost);
        process.exitCode = status;
        // What did not stop for the signal is not waited for.
        if (interruption.status() !== undefined)
            process.exit(status);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};
/** Shorter values are no secrets, and masking a letter blanks the whole log. */
const shortestMask = 8;
/** The commands that hide the secrets from everything that is printed after them. */
const maskCommands = ({ inputs }, { variables }) => {
    const secrets = Object.entries(inputs).filter(([, { kind }]) => kind === "secret");
    const names = secrets.flatMap(([name, field]) => [variableOf(name), ...field.environment.map((each) => each.name)]);
    const given = names.flatMap((name) => variables[name]?.split(/\r?\n/) ?? []);
    const values = [...given, ...readingPasswords(variables)].map((value) => value.trim());
    return [...new Set(values)].filter((value) => value.length >= shortestMask).map(workflow_commands/* mask */.dK);
};
/** Builds get the logins that indexes are read with, and may print them: those of uv's variables, by name and in URLs. */
const readingPasswords = (variables) => Object.entries(variables).flatMap(([name, value]) => {
    if (/^UV_INDEX_.+_PASSWORD$/.test(name))
        return [value];
    if (!/^UV_(?:INDEX|DEFAULT_INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS)$/.test(name))
        return [];
    const urls = value.match(/[a-z]+:\/\/\S+/g) ?? [];
    // As it is, and as it stands in the URL.
    return urls.flatMap((url) => [(0,login/* loginIn */.Xj)(url)?.password.reveal() ?? "", URL.parse(url)?.password ?? ""]);
});
const writeLine = (line) => process.stdout.write(`${line}\n`);


/***/ })

};
