export const id = 5386;
export const ids = [5386];
export const modules = {

/***/ 99925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ createHttp),
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   g3: () => (/* binding */ wholeBody)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70370);
/* harmony import */ var _domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38325);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_upload_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55017);





const tries = 5;
/** What the smallest servers (Python's own) keep waiting; they drop what comes on top, and its retry costs a second. */
const atOnce = 5;
const queues = new Map();
/** One for each server, whoever asks, so that its connections are few and used again. */
const queueOf = (url) => {
    const { origin } = new URL(url);
    const queue = queues.get(origin) ?? (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(atOnce);
    queues.set(origin, queue);
    return queue;
};
const enough = 1 << 20;
/** Statuses that may pass by themselves. */
const mayPass = (status) => status === 408 || status === 429 || status >= 500;
/** `fetch` with a time limit per try, retries with jittered back-off, and `Retry-After`. */
const createHttp = (clock, userAgent, { patience = 30_000, largest = 1 << 30, fetch: send = fetch } = {}) => async ({ url, accept, authorization, signal, largest: own = largest }) => {
    const headers = {
        "user-agent": userAgent,
        "cache-control": "no-cache",
        ...(accept === undefined ? {} : { accept }),
        ...(authorization === undefined ? {} : { authorization }),
    };
    const once = async () => {
        const silence = watchSilence(patience);
        try {
            const response = await send(url, {
                headers,
                signal: signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]),
            });
            if (!mayPass(response.status)) {
                return {
                    status: response.status,
                    url: response.url,
                    contentType: (response.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase(),
                    body: await wholeBody(response, own, silence.arrived),
                };
            }
            await response.body?.cancel();
            return { why: `it answered ${response.status}`, retryAfter: response.headers.get("retry-after") };
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
                throw error;
            if (error instanceof TooLarge)
                throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_1__.answerTooLarge)({ url: withoutCredentials(url), ...error }));
            const why = networkReason(error, patience).replaceAll(/\/\/[^/@\s]*@/g, "//");
            return { why, retryAfter: null };
        }
        finally {
            silence.end();
            // The connection is free for the next a moment after the last byte.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
    };
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const tried = await queueOf(url)(once);
        if ("status" in tried)
            return tried;
        if (attempt === tries)
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_1__.outsideFailed)({ url: withoutCredentials(url), why: tried.why, tries }));
        await clock.sleep((0,_domain_upload_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryDelay */ .a)(attempt, clock, tried.retryAfter), signal);
    }
};
/** Aborts when `patience` passes in which less than a MiB came: a slow line may take long, a dead one may not. */
const watchSilence = (patience) => {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(new DOMException("silence", "TimeoutError")), patience);
    let next = enough;
    return {
        signal: silence.signal,
        /** How many bytes of the answer are there by now. */
        arrived: (size) => {
            if (size < next)
                return;
            next = size + enough;
            timer.refresh();
        },
        end: () => clearTimeout(timer),
    };
};
/** An answer that would not be shorter at the next try. */
class TooLarge extends Error {
    /** Bytes that may be. */
    largest;
    /** Bytes that the answer says it has, or the first ones that were too many. */
    size;
    constructor(largest, size) {
        super(`the answer is larger than ${largest} bytes`);
        this.largest = largest;
        this.size = size;
    }
}
/** A body of at most so many bytes; a longer one is an error. `arrived` is told how many are there by now. */
const wholeBody = async (response, largest, arrived) => {
    const announced = Number(response.headers.get("content-length") ?? 0);
    if (announced > largest) {
        await response.body?.cancel();
        throw new TooLarge(largest, announced);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > largest)
            throw new TooLarge(largest, size);
        arrived?.(size);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};
/** The innermost cause, where fetch hides what the network said. `limit`: of one try, in milliseconds. */
const networkReason = (error, limit) => {
    let inner = error;
    while (Error.isError(inner) && inner.cause !== undefined)
        inner = inner.cause;
    if (!Error.isError(inner))
        return String(inner);
    const code = "code" in inner && typeof inner.code === "string" ? `${inner.code}: ` : "";
    return inner.name === "TimeoutError" ? `no answer within ${limit / 1000} s` : `${code}${inner.message}`;
};
const withoutCredentials = (url) => {
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    return parsed.href;
};


/***/ }),

/***/ 83966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createFetch)
});

;// CONCATENATED MODULE: ./.build/js/domain/environment/proxy.js
/** The variables that name a proxy, for one scheme or for all. */
const names = {
    "http:": ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
    "https:": ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"],
};
/** Whether any proxy is named at all. */
const namesProxy = (env) => Object.values(names)
    .flat()
    .some((name) => env[name]);
/**
 * The proxy that a URL is reached through, by the variables that uv goes by; `undefined` for none. Loopback is reached
 * without, as it is by every child. https://docs.astral.sh/uv/concepts/configuration-files/,
 * https://docs.astral.sh/uv/reference/environment/#http_proxy
 */
const proxyFor = (url, env) => {
    const { protocol, hostname } = new URL(url);
    const proxy = (names[protocol] ?? []).map((name) => env[name]).find((value) => value);
    if (!proxy || isDirect(hostname, env))
        return undefined;
    return proxy.includes("://") ? proxy : `http://${proxy}`;
};
const isDirect = (hostname, env) => {
    const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
    if (host === "localhost" || host === "::1" || /^127(?:\.\d+){3}$/.test(host))
        return true;
    const entries = (env.NO_PROXY ?? env.no_proxy ?? "").split(",").map((entry) => entry.trim().toLowerCase());
    return entries.some((entry) => entry === "*" || (entry !== "" && (isBelow(host, entry) || isInNetwork(host, entry))));
};
/** A name means its subdomains, too, with or without a dot before it. */
const isBelow = (host, entry) => {
    const name = entry.replace(/^\./, "");
    return host === name || (host.endsWith(`.${name}`) && asNumber(host) === undefined);
};
/** `10.0.0.0/8`. https://www.rfc-editor.org/rfc/rfc4632#section-3.1 */
const isInNetwork = (host, entry) => {
    const [network = "", bits = ""] = entry.split("/");
    const [address, base] = [asNumber(host), asNumber(network)];
    if (address === undefined || base === undefined || !/^\d{1,2}$/.test(bits) || Number(bits) > 32)
        return false;
    const size = 2 ** (32 - Number(bits));
    return Math.floor(address / size) === Math.floor(base / size);
};
const asNumber = (text) => {
    if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text))
        return undefined;
    return text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
};

// EXTERNAL MODULE: ./.build/js/domain/problem/index-reads.js
var index_reads = __webpack_require__(38325);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/adapters/network.js



/**
 * `fetch` through the proxy that the environment names for each URL, redirects included. Node's own goes through none unless
 * Node was started for it.
 */
const createFetch = (env) => {
    if (!namesProxy(env))
        return (url, init) => fetch(url, init);
    let loaded;
    return async (url, init) => {
        loaded ??= throughProxies(env);
        return await (await loaded)(url, init);
    };
};
const throughProxies = async (env) => {
    const { Agent, Dispatcher, fetch, ProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const direct = new Agent();
    const agents = new Map();
    const agentOf = (origin) => {
        const proxy = proxyFor(origin, env);
        if (proxy === undefined)
            return direct;
        if (!/^https?:/.test(proxy))
            throw new problem/* Problem */.AF((0,index_reads.proxyUnsupported)({ scheme: proxy.split("://", 1).join("") }));
        const agent = agents.get(proxy) ?? new ProxyAgent({ uri: proxy, proxyTunnel: false });
        agents.set(proxy, agent);
        return agent;
    };
    class ByOrigin extends Dispatcher {
        dispatch(...[options, handler]) {
            return agentOf(String(options.origin)).dispatch(options, handler);
        }
    }
    const dispatcher = new ByOrigin();
    const send = async (url, init) => {
        agentOf(new URL(url).origin);
        // Both are what the standard says; only their declarations differ.
        return (await fetch(url, { ...init, dispatcher }));
    };
    return send;
};


/***/ }),

/***/ 38325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerTooLarge: () => (/* binding */ answerTooLarge),
/* harmony export */   indexCorrupt: () => (/* binding */ indexCorrupt),
/* harmony export */   indexDenied: () => (/* binding */ indexDenied),
/* harmony export */   indexRedirects: () => (/* binding */ indexRedirects),
/* harmony export */   indexUnconfirmed: () => (/* binding */ indexUnconfirmed),
/* harmony export */   indexUnreadable: () => (/* binding */ indexUnreadable),
/* harmony export */   linkWithoutTls: () => (/* binding */ linkWithoutTls),
/* harmony export */   outsideFailed: () => (/* binding */ outsideFailed),
/* harmony export */   proxyUnsupported: () => (/* binding */ proxyUnsupported)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const outsideFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "The index did not give a usable answer, however often it was asked.",
    why: "What is published and what is not is read from the index, never guessed.",
    mend: "Look at the index's status page and at your network or proxy, then run again: nothing is uploaded twice.",
}, ({ url, why, tries }) => ({
    message: `${url} gave no answer in ${tries} tries: ${why}`,
    hint: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(why)
        ? "Let NODE_EXTRA_CA_CERTS name the file with your network's own certificate authority, then run again"
        : "Check the network, the proxy and the index's status page, then run again: nothing is uploaded twice",
}));
const indexDenied = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-DENIED",
    severity: "error",
    mender: "project",
    meaning: "The index refused to show what it has (401 or 403).",
    why: "Without reading the index nobody can say what is published.",
    mend: "Give `username` and `password` that may read, or a `check-url` that is open to read.",
}, ({ url, status }) => ({
    message: `The index refused to be read: ${url} answered ${status}`,
    hint: "Set username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD) to an account that may read, or UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for reading alone, or give another check-url",
}));
const indexUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "What the address answers is not a simple repository API page (PEP 503 or PEP 691).",
    why: "What is published and what is not is read from that page.",
    mend: "Set `check-url` to the index's simple URL, the one that `uv pip install --index` takes, not its web page or upload URL.",
}, ({ url, why }) => ({
    message: `${url} is not a page of a package index: ${why}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/)",
}));
const answerTooLarge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-TOO-LARGE",
    severity: "error",
    mender: "project",
    meaning: "What the address answers is far larger than any listing or file of a package index that could be meant.",
    why: "It would fill the memory of the machine. A listing of more than 64 MB is none that an installer could use either.",
    mend: "See with `curl` what the address answers: often it is not the index's simple URL, or a proxy is in between. Then set `check-url`.",
}, ({ url, size, largest }) => ({
    message: `${url} answers with ${megabytes(size)}, more than the ${megabytes(largest)} that are read`,
    hint: "See with curl what this address answers. If it is not the index's simple URL, set check-url to that",
}));
const megabytes = (bytes) => bytes < 1024 ** 2 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
const indexRedirects = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-REDIRECTS",
    severity: "error",
    mender: "project",
    meaning: "The index sends questions about a name that it does not have to another host.",
    why: "The other host's files would be taken for what is published on this index.",
    mend: "Switch the fallback off (pypiserver: `--disable-fallback`), or give a `check-url` that answers by itself.",
}, ({ url, to }) => ({
    message: `${url} redirects to another host: ${to}`,
    hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a check-url that answers by itself",
}));
const indexCorrupt = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-CORRUPT",
    severity: "error",
    mender: "outside",
    meaning: "The index serves bytes that do not have the hash that its listing names.",
    why: "Such a file must not be compared, completed or installed.",
    mend: "Run again; if it stays so, tell those who run the index.",
}, ({ url, listed, received }) => ({
    message: `${url} has sha256 ${received}, its listing says ${listed}`,
    hint: "Run again; if it stays so, tell those who run the index",
}));
const linkWithoutTls = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-LINK-WITHOUT-TLS",
    severity: "warning",
    mender: "outside",
    meaning: "The index is read over `https`, and the files in its listing are linked over `http` of the same host, as where a proxy ends TLS and the index behind it does not know.",
    why: "A login that is for the encrypted address would go over the line for everybody to read. The files are asked for without it.",
    mend: "Tell the index the address that it is reached at (pypiserver and others: the proxy's `X-Forwarded-Proto`; devpi: `--outside-url`).",
}, ({ listing, origin }) => ({
    message: `${listing} links its files to ${origin}, without TLS: they are asked for without the login`,
    hint: "Let those who run the index make it link to https (the proxy's X-Forwarded-Proto; devpi: --outside-url)",
}));
const proxyUnsupported = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PROXY-UNSUPPORTED",
    severity: "error",
    mender: "usage",
    meaning: "`HTTP_PROXY`, `HTTPS_PROXY` or `ALL_PROXY` names a proxy that is neither `http://` nor `https://`.",
    why: "The index and the forge would have to be read past the proxy, which a network with a proxy seldom allows.",
    mend: "Name a proxy that speaks HTTP, or list the hosts that are reached without one in `NO_PROXY`.",
}, ({ scheme }) => ({
    message: `The index and the forge are read through HTTP proxies alone, and the environment names one of another kind: ${scheme}`,
    hint: "Set HTTPS_PROXY (or HTTP_PROXY) to an http:// proxy, or list the hosts that need none in NO_PROXY",
}));
const indexUnconfirmed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNCONFIRMED",
    severity: "warning",
    mender: "project",
    meaning: "The address where the index is read answers 404 for every package of the workspace, and has no page of its own either. An index that is new to the workspace may do so; so does an address that is no simple repository API.",
    why: "What is uploaded is looked for there. At a wrong address it is never found, and the run fails after the upload.",
    mend: "Open the address. If nothing answers, set `check-url` to the index's simple URL, the one that `uv pip install --index` takes. Before a first release to an index without such a page there is nothing to do.",
}, ({ index, simpleUrl }) => ({
    message: `Nothing shows that ${index} can be read where it was looked for, it knows neither a package of this workspace nor a page of its own: ${simpleUrl}`,
    hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release it may be",
}));


/***/ }),

/***/ 55017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   g: () => (/* binding */ askedDelay)
/* harmony export */ });
const first = 500;
const longest = 30_000;
const longestAsked = 120_000;
/**
 * Milliseconds to wait before try `attempt` + 1: what `Retry-After` asks for, at most two minutes, else a back-off that
 * doubles from half a second to half a minute, with full jitter above its half so that parallel runs spread.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryDelay = (attempt, time, retryAfter) => {
    const asked = retryAfter === null ? undefined : askedDelay(retryAfter, time.now());
    if (asked !== undefined)
        return Math.min(asked, longestAsked);
    const ceiling = Math.min(first * 2 ** (attempt - 1), longest);
    return ceiling / 2 + (ceiling / 2) * time.random();
};
/** Milliseconds that `Retry-After` asks for; `undefined` where it says nothing that can be read. */
const askedDelay = (retryAfter, now) => {
    if (/^\d+$/.test(retryAfter.trim()))
        return Number(retryAfter) * 1000;
    const date = Date.parse(retryAfter);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
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
