import { Problem } from "../index.js";
import { retryDelay } from "./actions-publish-contract.js";
import { pLimit } from "../libraries/p-limit.js";
import { answerTooLarge, outsideFailed, proxyUnsupported } from "./domain-problem-index-reads.js";
const setImmediate = (...given) => globalThis.process.getBuiltinModule("node:timers/promises").setImmediate(...given);

// src/domain/environment/proxy.ts
const names = {
	"http:": [
		"HTTP_PROXY",
		"http_proxy",
		"ALL_PROXY",
		"all_proxy"
	],
	"https:": [
		"HTTPS_PROXY",
		"https_proxy",
		"ALL_PROXY",
		"all_proxy"
	]
};
const namesProxy = (env) => Object.values(names).flat().some((name) => env[name]);
const proxyFor = (url, env) => {
	const { protocol, hostname } = new URL(url);
	const proxy = (names[protocol] ?? []).map((name) => env[name]).find((value) => value);
	if (!proxy || isDirect(hostname, env)) return void 0;
	return proxy.includes("://") ? proxy : `http://${proxy}`;
};
const isDirect = (hostname, env) => {
	const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
	if (host === "localhost" || host === "::1" || /^127(?:\.\d+){3}$/.test(host)) return true;
	return (env.NO_PROXY ?? env.no_proxy ?? "").split(",").map((entry) => entry.trim().toLowerCase()).some((entry) => entry === "*" || entry !== "" && (isBelow(host, entry) || isInNetwork(host, entry)));
};
const isBelow = (host, entry) => {
	const name = entry.replace(/^\./, "");
	return host === name || host.endsWith(`.${name}`) && asNumber(host) === void 0;
};
const isInNetwork = (host, entry) => {
	const [network = "", bits = ""] = entry.split("/");
	const [address, base] = [asNumber(host), asNumber(network)];
	if (address === void 0 || base === void 0 || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return false;
	const size = 2 ** (32 - Number(bits));
	return Math.floor(address / size) === Math.floor(base / size);
};
const asNumber = (text) => {
	if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return void 0;
	return text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
};

// src/adapters/network.ts
const createFetch = (env) => {
	if (!namesProxy(env)) return (url, init) => fetch(url, init);
	let loaded;
	return async (url, init) => {
		loaded ??= throughProxies(env);
		return await (await loaded)(url, init);
	};
};
const throughProxies = async (env) => {
	const { Agent, Dispatcher, fetch, ProxyAgent } = await import("../libraries/undici.js");
	const direct = new Agent();
	const agents = /* @__PURE__ */ new Map();
	const agentOf = (origin) => {
		const proxy = proxyFor(origin, env);
		if (proxy === void 0) return direct;
		if (!/^https?:/.test(proxy)) throw new Problem(proxyUnsupported({ scheme: proxy.split("://", 1).join("") }));
		const agent = agents.get(proxy) ?? new ProxyAgent({
			uri: proxy,
			proxyTunnel: false
		});
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
		return await fetch(url, {
			...init,
			dispatcher
		});
	};
	return send;
};

// src/adapters/http.ts
const tries = 5;
const atOnce = 5;
const queues = /* @__PURE__ */ new Map();
const queueOf = (url) => {
	const { origin } = new URL(url);
	const queue = queues.get(origin) ?? pLimit(atOnce);
	queues.set(origin, queue);
	return queue;
};
const enough = 1 << 20;
const mayPass = (status) => status === 408 || status === 429 || status >= 500;
const createHttp = (clock, userAgent, { patience = 3e4, largest = 1 << 30, fetch: send = fetch } = {}) => async ({ url, accept, authorization, signal, largest: own = largest }) => {
	const headers = {
		"user-agent": userAgent,
		"cache-control": "no-cache",
		...accept === void 0 ? {} : { accept },
		...authorization === void 0 ? {} : { authorization }
	};
	const once = async () => {
		const silence = watchSilence(patience);
		try {
			const response = await send(url, {
				headers,
				signal: signal === void 0 ? silence.signal : AbortSignal.any([signal, silence.signal])
			});
			if (!mayPass(response.status)) return {
				status: response.status,
				url: response.url,
				contentType: (response.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase(),
				body: await wholeBody(response, own, silence.arrived)
			};
			await response.body?.cancel();
			return {
				why: `it answered ${response.status}`,
				retryAfter: response.headers.get("retry-after")
			};
		} catch (error) {
			signal?.throwIfAborted();
			if (error instanceof Problem) throw error;
			if (error instanceof TooLarge) throw new Problem(answerTooLarge({
				url: withoutCredentials(url),
				...error
			}));
			return {
				why: networkReason(error, patience).replaceAll(/\/\/[^/@\s]*@/g, "//"),
				retryAfter: null
			};
		} finally {
			silence.end();
			await setImmediate();
		}
	};
	for (let attempt = 1;; attempt++) {
		signal?.throwIfAborted();
		const tried = await queueOf(url)(once);
		if ("status" in tried) return tried;
		if (attempt === tries) throw new Problem(outsideFailed({
			url: withoutCredentials(url),
			why: tried.why,
			tries
		}));
		await clock.sleep(retryDelay(attempt, clock, tried.retryAfter), signal);
	}
};
const watchSilence = (patience) => {
	const silence = new AbortController();
	const timer = setTimeout(() => silence.abort(new DOMException("silence", "TimeoutError")), patience);
	let next = enough;
	return {
		signal: silence.signal,
		arrived: (size) => {
			if (size < next) return;
			next = size + enough;
			timer.refresh();
		},
		end: () => clearTimeout(timer)
	};
};
var TooLarge = class extends Error {
	largest;
	size;
	constructor(largest, size) {
		super(`the answer is larger than ${largest} bytes`);
		this.largest = largest;
		this.size = size;
	}
};
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
		if (size > largest) throw new TooLarge(largest, size);
		arrived?.(size);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
};
const networkReason = (error, limit) => {
	let inner = error;
	while (Error.isError(inner) && inner.cause !== void 0) inner = inner.cause;
	if (!Error.isError(inner)) return String(inner);
	const code = "code" in inner && typeof inner.code === "string" ? `${inner.code}: ` : "";
	return inner.name === "TimeoutError" ? `no answer within ${limit / 1e3} s` : `${code}${inner.message}`;
};
const withoutCredentials = (url) => {
	const parsed = new URL(url);
	parsed.username = "";
	parsed.password = "";
	return parsed.href;
};

export { createFetch, createHttp, networkReason, wholeBody };