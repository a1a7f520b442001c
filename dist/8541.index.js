export const id = 8541;
export const ids = [8541];
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

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
