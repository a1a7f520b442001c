export const id = 9128;
export const ids = [9128,419];
export const modules = {

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
