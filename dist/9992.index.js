export const id = 9992;
export const ids = [9992];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishDist: () => (/* binding */ publishDist)
/* harmony export */ });
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3140);
/* harmony import */ var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7726);
/* harmony import */ var _domain_problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5324);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5294);
/* harmony import */ var _domain_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5380);
/* harmony import */ var _stages_rehearse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(601);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2122);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9742);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6784);
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









/** Publishes what an earlier run built. Nothing is built, no project code runs, and the folder is only read. */
const publishDist = async (dist, inputs, ports, run) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = await ports.runs.store(ports.absolute(dist));
        const manifest = await load(folder);
        await refuseOtherCommit(manifest.plan, inputs, ports);
        const target = (0,_domain_target_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTarget */ .bx)({ index: inputs.index, checkUrl: inputs.checkUrl, uvIndexes: [] });
        if ("code" in target)
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(target);
        await ports.uv.version();
        const destination = __addDisposableResource(env_1, await (0,_destination_js__WEBPACK_IMPORTED_MODULE_5__/* .openDestination */ .x)(target, inputs, { ...ports, scratch: run.scratch }), true);
        await takeIn(manifest, folder, run.store);
        const released = await ask(manifest.plan, destination.index, ports.signal);
        const plan = planFor(manifest, destination, { released, id: run.id, now: ports.clock.now() });
        const course = {
            plan,
            findings: missingSiblings(plan, released, destination.title),
            works: plan.packages.filter(_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .isWork */ .c).map((entry) => ({
                package: entry,
                distributions: manifest.distributions.filter((file) => file.package === entry.name),
            })),
            store: run.store,
            released,
            uvToml: "",
            isTried: true,
            prepare: () => [(0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .alone */ .QR)("Taking what was built", (0,_stages_rehearse_js__WEBPACK_IMPORTED_MODULE_4__/* .skipRehearsal */ .vl)("what is in dist was rehearsed when it was built"))],
        };
        return await (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .release */ ._)(course, { inputs, ports, run, destination });
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
const load = async (folder) => {
    const file = `${folder.folder}/${_domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .vS}`;
    const bytes = await folder.read(_domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .vS);
    if (bytes === undefined)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__.manifestUnreadable)({ file, why: "there is none" }));
    const manifest = (0,_domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(new TextDecoder().decode(bytes), file);
    const packages = (0,_domain_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .notReady */ .xA)(manifest);
    if (packages.length > 0)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__.distNotReady)({ packages }));
    return manifest;
};
/** A job that only publishes needs no checkout; where there is one, it must be what was built. */
const refuseOtherCommit = async (plan, inputs, ports) => {
    const here = (await ports.git.inspect(ports.absolute(inputs.workingDirectory)))?.commit;
    if (here === undefined || plan.commit === null || here === plan.commit)
        return;
    throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__.distOfOtherCommit)({ built: plan.commit, here }));
};
/** Copies the files, and holds the copies against the manifest: what is uploaded cannot be changed behind our back. */
const takeIn = async ({ distributions }, from, to) => {
    const there = new Set(await from.list());
    const findings = [];
    for (const { filename, sha256 } of distributions) {
        if (!there.has(filename)) {
            findings.push((0,_domain_problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__.distributionMissing)({ folder: from.folder, file: filename }));
            continue;
        }
        const measured = await to.copy(from.pathOf(filename));
        if (measured.sha256 !== sha256) {
            findings.push((0,_domain_problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__.distributionChanged)({ file: filename, expected: sha256, found: measured.sha256 }));
        }
    }
    if (findings.length > 0)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(findings);
};
const ask = async (plan, index, signal) => {
    const names = plan.packages.filter((entry) => (0,_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .isWork */ .c)(entry) || entry.status === "published").map(({ name }) => name);
    const projects = await Promise.all(names.map((name) => index.project(name, { signal })));
    return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project]])));
};
/** The same plan for the index of this run: what it has already, with these very bytes, is done. */
const planFor = ({ plan, distributions }, { target, title }, { released, id, now }) => {
    const isThere = (entry) => {
        const listed = new Map((released.get(entry.name)?.files ?? []).map((file) => [file.filename, file.sha256]));
        return distributions
            .filter((file) => file.package === entry.name)
            .every(({ filename, sha256 }) => listed.get(filename) === sha256);
    };
    const retarget = (entry) => {
        if (!(0,_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .isWork */ .c)(entry))
            return entry;
        return isThere(entry)
            ? { ...entry, status: "published", reason: `on ${title} with these bytes` }
            : { ...entry, reason: `not all of ${entry.version} is on ${title}` };
    };
    return {
        ...plan,
        id,
        created_at: new Date(now).toISOString(),
        index: { name: target.name, upload_url: target.uploadUrl, simple_url: target.simpleUrl },
        packages: plan.packages.map(retarget),
    };
};
/** What was published where `dist` was planned for need not be on this index. */
const missingSiblings = (plan, released, index) => {
    const work = plan.packages.filter(_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .isWork */ .c);
    const coming = new Set(work.map(({ name }) => name));
    return work.flatMap(({ name, needs }) => needs
        .filter((need) => !coming.has(need) && (released.get(need)?.files.length ?? 0) === 0)
        .map((need) => (0,_domain_problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__.siblingNotThere)({ package: name, need, index })));
};


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ replaceSpans),
/* harmony export */   Lw: () => (/* binding */ editStringItem),
/* harmony export */   t_: () => (/* binding */ editStrings)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5294);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5383);


/** Puts the replacements in; every other letter stays. They must not overlap. */
const replaceSpans = (text, replacements) => {
    const sorted = replacements.toSorted((a, b) => a.start - b.start);
    const parts = [];
    let offset = 0;
    for (const { start, end, text: replacement } of sorted) {
        if (start < offset)
            throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Bug */ .zP(`Replacements overlap at offset ${start}`);
        parts.push(text.slice(offset, start), replacement);
        offset = end;
    }
    return parts.join("") + text.slice(offset);
};
const control = "\\u0000-\\u0008\\u000a-\\u001f\\u007f";
const unfitFor = {
    "'": new RegExp(`['${control}]`),
    "'''": new RegExp(`'''|'$|[${control}]`),
};
// JSON's escapes are TOML's, but for the one control character that JSON leaves alone.
const escaped = (value) => JSON.stringify(value).slice(1, -1).replaceAll("\u007f", "\\u007f");
/** Writes a string in its quotes: literal ones become basic where the value cannot stand in them. https://toml.io/en/v1.0.0#string */
const encode = (value, quote) => {
    const unfit = unfitFor[quote];
    if (unfit !== undefined && !unfit.test(value))
        return `${quote}${value}${quote}`;
    const basic = quote.length === 1 ? '"' : '"""';
    return `${basic}${escaped(value)}${basic}`;
};
/**
 * Gives strings new values in the quotes that they have; every other letter stays, and so does a string that has its
 * value already. `undefined` where the text is no TOML or has no string at a path.
 */
const editStrings = (text, edits) => {
    const document = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .openToml */ .Jm)(text);
    if (document === undefined)
        return undefined;
    const replacements = [];
    for (const { path, value } of edits) {
        const located = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .locateIn */ ._C)(document, path);
        if (located?.string === undefined)
            return undefined;
        const { string, start, end } = located;
        if (string.value !== value)
            replacements.push({ start, end, text: encode(value, string.quote) });
    }
    return replaceSpans(text, replacements);
};
/** `editStrings` for one string. */
const editStringItem = (text, path, value) => editStrings(text, [{ path, value }]);


/***/ }),

/***/ 370:
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
