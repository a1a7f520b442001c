export const id = 7586;
export const ids = [7586,1355];
export const modules = {

/***/ 44441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ storeIn),
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_problem_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31355);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15294);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98396);
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







/** A store in a folder, which is made where it lacks. */
const openStore = async (folder) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    return storeIn(folder);
};
/** A store in a folder that somebody else made, or not. */
const storeIn = (folder) => {
    const pathOf = (filename) => {
        if (filename !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(filename) || filename === "" || filename === "." || filename === "..") {
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Bug */ .zP(`${JSON.stringify(filename)} is no plain file name`);
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, filename);
    };
    return {
        folder,
        pathOf,
        write: (filename, content) => writeAtomically(pathOf(filename), content),
        read: async (filename) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .openPlain */ .Hu)(pathOf(filename)), true);
                return await file?.readFile();
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        },
        remove: (filename) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(pathOf(filename), { force: true }),
        list: () => listFolder(folder),
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
        copyTo: (filename, path) => (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .copyMeasured */ .QL)(pathOf(filename), path),
        measure: (filename) => measure(pathOf(filename)),
    };
};
const listFolder = async (folder) => {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).toSorted();
    return await Promise.all(names.map(async (name) => {
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
        return { name, kind: kindOf(about), size: about.size };
    }));
};
const kindOf = (about) => {
    if (about.isSymbolicLink())
        return "link";
    if (about.isDirectory())
        return "folder";
    if (!about.isFile())
        return "other";
    return about.nlink > 1 ? "hard link" : "file";
};
/** Under a draft name first: a cut file is never taken for a whole one. */
const copyAtomically = async (from, to) => {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(to, "..", `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, draft, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, to);
};
const measure = async (path) => {
    const found = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .measurePlain */ .x2)(path);
    const facts = { filename: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path), what: "it is missing, a link or no plain file" };
    if (found === undefined)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF((0,_domain_problem_archive_js__WEBPACK_IMPORTED_MODULE_4__.archiveUnreadable)(facts));
    return found;
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

/***/ 98396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ openPlain),
/* harmony export */   QL: () => (/* binding */ copyMeasured),
/* harmony export */   Sg: () => (/* binding */ readPlainText),
/* harmony export */   x2: () => (/* binding */ measurePlain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
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



// Windows has neither of these flags.
const atOnce = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
const noLink = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
/** Opens a file to read; `undefined` for what is missing, a link, or no plain file: a pipe would be waited for. */
const openPlain = async (path, flags = atOnce | noLink) => {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flags);
    }
    catch (error) {
        if (Error.isError(error) && "code" in error && isNoFile.has(String(error.code)))
            return undefined;
        throw error;
    }
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    return undefined;
};
/** Nothing, a link, a socket, and below a file. */
const isNoFile = new Set(["ENOENT", "ELOOP", "EMLINK", "ENXIO", "ENOTDIR"]);
/** The text of a file, also by a link; `undefined` for what is missing or no plain file, as a program may leave it. */
const readPlainText = async (path) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openPlain(path, atOnce), true);
        return await file?.readFile("utf8");
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** `undefined` for what is missing, a link, or no plain file. */
const measurePlain = async (path) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_2, await openPlain(path), true);
        return file && (await measured(file, async () => { }));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
};
/**
 * Copies a file to where there is none, and measures what it writes: both are the bytes of one opened file, whatever is
 * put in its place meanwhile. `undefined` for what is missing, a link, or no plain file.
 */
const copyMeasured = async (from, to) => {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_3, await openPlain(from), true);
        if (source === undefined)
            return undefined;
        const target = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, "wx", 0o600), true);
        return await measured(source, (chunk) => target.writeFile(chunk));
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
};
const measured = async (file, take) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false })) {
        hash.update(chunk);
        size += chunk.length;
        await take(chunk);
    }
    return { size, sha256: hash.digest("hex") };
};


/***/ }),

/***/ 31355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveAmbiguous: () => (/* binding */ archiveAmbiguous),
/* harmony export */   archiveTooLargeUnpacked: () => (/* binding */ archiveTooLargeUnpacked),
/* harmony export */   archiveUnreadable: () => (/* binding */ archiveUnreadable),
/* harmony export */   duplicateEntry: () => (/* binding */ duplicateEntry),
/* harmony export */   unsafeEntry: () => (/* binding */ unsafeEntry)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const rebuild = "Build it again with the project's own build backend, and do not repack it afterwards";
const archiveUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A distribution is cut short or damaged: its container, its compression or a checksum is wrong.",
    why: "Neither the index nor an installer can read it.",
    mend: "Build it again. If it came through an artifact, compare its size and sha256 with the job that built it.",
}, ({ filename, what }) => ({
    message: `${filename} cannot be read: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256",
}));
const archiveTooLargeUnpacked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-BOMB",
    severity: "error",
    mender: "project",
    meaning: "A distribution unpacks to far more than its size promises, or holds too many entries.",
    why: "PyPI takes a wheel of more than 64 MiB unpacked that is over 50 times its own size for a decompression bomb.",
    mend: "Leave generated or very repetitive data out of the distribution, and download or generate it at run time.",
}, ({ filename, what }) => ({
    message: `${filename} unpacks to too much: ${what}`,
    hint: "Leave generated or very repetitive data out of the distribution",
}));
const archiveAmbiguous = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-AMBIGUOUS",
    severity: "error",
    mender: "project",
    meaning: "Two tools can read different content from the same distribution: hidden, trailing or contradictory data.",
    why: "PyPI refuses such archives, since a reviewer and an installer could see different files.",
    mend: "Build the distribution with a build backend. Tools that repack, append to or sign archives in place cause this.",
}, ({ filename, what, entries }) => {
    const which = entries.length === 0 ? "" : `: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`;
    return { message: `${filename} can be read in more than one way, ${what}${which}`, hint: rebuild };
});
const unsafeEntry = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-UNSAFE-ENTRY",
    severity: "error",
    mender: "project",
    meaning: "An entry of a distribution would be written outside the folder it is unpacked to, or is no file at all.",
    why: "Installers refuse it, and one that does not would overwrite files of its user.",
    mend: "Look at the build configuration that adds the entry: paths must be relative, with `/`, and links must stay inside.",
}, ({ filename, entry, what }) => ({
    message: `${filename} has an unsafe entry, ${what}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Look at what adds this entry in the build configuration; paths are relative, with /, and links stay inside",
}));
const duplicateEntry = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-DUPLICATE-ENTRY",
    severity: "error",
    mender: "project",
    meaning: "A distribution holds two entries of one name.",
    why: "PyPI refuses such a wheel; of two files in an sdist, which one wins depends on the tool.",
    mend: "Two rules of the build configuration add the same path (a package and a force-include, say): drop one.",
}, ({ filename, entry }) => ({
    message: `${filename} holds an entry twice: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry)}`,
    hint: "Drop one of the two rules of the build configuration that add this path",
}));


/***/ })

};
