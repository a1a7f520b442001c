export const id = 6991;
export const ids = [6991,1771,4152];
export const modules = {

/***/ 88778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags),
/* harmony export */   n: () => (/* binding */ createHistory)
/* harmony export */ });
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81565);

/** Reads the past with the `git` on `PATH`. `env` is the environment of this process. */
const createHistory = (processes, env) => {
    const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitCommand */ .Cw)(processes, env);
    return {
        read: async (folder, branch) => {
            const topLevel = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .findTopLevel */ .Tt)(git, folder);
            return topLevel === undefined ? undefined : await readPast(git, topLevel, branch);
        },
        isAncestor: async ({ topLevel, commit, of }) => {
            const call = { folder: topLevel, args: ["merge-base", "--is-ancestor", commit, of] };
            const exit = await git.attempt(call);
            if (exit.code === 0 || exit.code === 1)
                return exit.code === 0;
            throw (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .explainGit */ .y2)(call, exit);
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
        readRefs(git, topLevel, ["refs/tags", "refs/heads", "refs/remotes"]),
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
/** All tags that lead to a commit. */
const readTags = async (git, folder) => (await readRefs(git, folder, ["refs/tags"])).flatMap(tagOf);
const readRefs = async (git, folder, below) => {
    const args = ["for-each-ref", `--format=${refFormat}`, ...below];
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

/***/ 13302:
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

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   g5: () => (/* binding */ isForkOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13302);

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

/***/ 14868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

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

/***/ 66837:
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

/***/ 56991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wireValidation: () => (/* binding */ wireValidation)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_git_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88778);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10419);
/* harmony import */ var _adapters_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39325);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71771);
/* harmony import */ var _adapters_uv_indexes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45780);
/* harmony import */ var _domain_ref_update_task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19118);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14868);
/* harmony import */ var _late_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66837);









/** What a validation looks at, for every action that validates. */
const wireValidation = async ({ environment, config, signal }) => ({
    files: _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_2__.nodeFiles,
    absolute: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path),
    history: (0,_adapters_git_history_js__WEBPACK_IMPORTED_MODULE_1__/* .createHistory */ .n)((0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .createProcesses */ .E)(), environment.variables),
    openIndex: (index) => (0,_late_js__WEBPACK_IMPORTED_MODULE_7__/* .late */ .f)(async () => (await Promise.all(/* import() */[__webpack_require__.e(5386), __webpack_require__.e(1948)]).then(__webpack_require__.bind(__webpack_require__, 41948))).openIndexes(environment.variables)(index)),
    indexes: (0,_adapters_uv_indexes_js__WEBPACK_IMPORTED_MODULE_5__/* .createIndexes */ .b)(_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_2__.nodeFiles, environment.variables, process.cwd()),
    defaultBranch: environment.isRunner ? (0,_domain_ref_update_task_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultBranchOf */ .dV)(await (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_6__/* .readEventPayload */ .N)(environment)) : undefined,
    clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m,
    config,
    signal,
});


/***/ })

};
