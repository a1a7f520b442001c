import { __exportAll } from "./rolldown-runtime.js";
import { Problem, defineFinding, named, retryDelay, shown } from "./domain-problem-plan.js";
import { pLimit } from "../libraries/p-limit.js";
const setImmediate = (...given) => globalThis.process.getBuiltinModule("node:timers/promises").setImmediate(...given);

// src/domain/problem/archive.ts
var archive_exports = /* @__PURE__ */ __exportAll({
	archiveAmbiguous: () => archiveAmbiguous,
	archiveTooLargeUnpacked: () => archiveTooLargeUnpacked,
	archiveUnreadable: () => archiveUnreadable,
	duplicateEntry: () => duplicateEntry,
	unsafeEntry: () => unsafeEntry
});
const rebuild = "Build it again with the project's own build backend, and do not repack it afterwards";
const archiveUnreadable = defineFinding({
	code: "RA-DIST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "A distribution is cut short or damaged: its container, its compression or a checksum is wrong.",
	why: "Neither the index nor an installer can read it.",
	mend: "Build it again. If it came through an artifact, compare its size and sha256 with the job that built it."
}, ({ filename, what }) => ({
	message: `${filename} cannot be read: ${shown(what)}`,
	hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256"
}));
const archiveTooLargeUnpacked = defineFinding({
	code: "RA-DIST-BOMB",
	severity: "error",
	mender: "project",
	meaning: "A distribution unpacks to far more than its size promises, or holds too many entries.",
	why: "PyPI takes a wheel of more than 64 MiB unpacked that is over 50 times its own size for a decompression bomb.",
	mend: "Leave generated or very repetitive data out of the distribution, and download or generate it at run time."
}, ({ filename, what }) => ({
	message: `${filename} unpacks to too much: ${what}`,
	hint: "Leave generated or very repetitive data out of the distribution"
}));
const archiveAmbiguous = defineFinding({
	code: "RA-DIST-AMBIGUOUS",
	severity: "error",
	mender: "project",
	meaning: "Two tools can read different content from the same distribution: hidden, trailing or contradictory data.",
	why: "PyPI refuses such archives, since a reviewer and an installer could see different files.",
	mend: "Build the distribution with a build backend. Tools that repack, append to or sign archives in place cause this."
}, ({ filename, what, entries }) => {
	return {
		message: `${filename} can be read in more than one way, ${what}${entries.length === 0 ? "" : `: ${named(entries)}`}`,
		hint: rebuild
	};
});
const unsafeEntry = defineFinding({
	code: "RA-DIST-UNSAFE-ENTRY",
	severity: "error",
	mender: "project",
	meaning: "An entry of a distribution would be written outside the folder it is unpacked to, or is no file at all.",
	why: "Installers refuse it, and one that does not would overwrite files of its user.",
	mend: "Look at the build configuration that adds the entry: paths must be relative, with `/`, and links must stay inside."
}, ({ filename, entry, what }) => ({
	message: `${filename} has an unsafe entry, ${what}: ${shown(entry)}`,
	hint: "Look at what adds this entry in the build configuration; paths are relative, with /, and links stay inside"
}));
const duplicateEntry = defineFinding({
	code: "RA-DIST-DUPLICATE-ENTRY",
	severity: "error",
	mender: "project",
	meaning: "A distribution holds two entries of one name.",
	why: "PyPI refuses such a wheel; of two files in an sdist, which one wins depends on the tool.",
	mend: "Two rules of the build configuration add the same path (a package and a force-include, say): drop one."
}, ({ filename, entry }) => ({
	message: `${filename} holds an entry twice: ${shown(entry)}`,
	hint: "Drop one of the two rules of the build configuration that add this path"
}));

// src/domain/problem/index-reads.ts
var index_reads_exports = /* @__PURE__ */ __exportAll({
	answerTooLarge: () => answerTooLarge,
	indexCorrupt: () => indexCorrupt,
	indexDenied: () => indexDenied,
	indexRedirects: () => indexRedirects,
	indexUnconfirmed: () => indexUnconfirmed,
	indexUnreadable: () => indexUnreadable,
	linkWithoutTls: () => linkWithoutTls,
	outsideFailed: () => outsideFailed,
	proxyUnsupported: () => proxyUnsupported
});
const outsideFailed = defineFinding({
	code: "RA-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside",
	meaning: "The index did not give a usable answer, however often it was asked.",
	why: "What is published and what is not is read from the index, never guessed.",
	mend: "Look at the index's status page and at your network or proxy, then run again: nothing is uploaded twice."
}, ({ url, why, tries }) => ({
	message: `${url} gave no answer in ${tries} tries: ${why}`,
	hint: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(why) ? "Let NODE_EXTRA_CA_CERTS name the file with your network's own certificate authority, then run again" : "Check the network, the proxy and the index's status page, then run again: nothing is uploaded twice"
}));
const indexDenied = defineFinding({
	code: "RA-INDEX-DENIED",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The index refused to show what it has (401 or 403).",
	why: "Without reading the index nobody can say what is published.",
	mend: "Give `username` and `password` that may read, or a `check-url` that is open to read."
}, ({ url, status }) => ({
	message: `The index refused to be read: ${url} answered ${status}`,
	hint: "Set username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD) to an account that may read, or UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for reading alone, or give another check-url"
}));
const indexUnreadable = defineFinding({
	code: "RA-INDEX-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "What the address answers is not a simple repository API page (PEP 503 or PEP 691).",
	why: "What is published and what is not is read from that page.",
	mend: "Set `check-url` to the index's simple URL, the one that `uv pip install --index` takes, not its web page or upload URL."
}, ({ url, why }) => ({
	message: `${url} is not a page of a package index: ${why}`,
	hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/)"
}));
const answerTooLarge = defineFinding({
	code: "RA-INDEX-TOO-LARGE",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "What the address answers is far larger than any listing or file of a package index that could be meant.",
	why: "It would fill the memory of the machine. A listing of more than 64 MB is none that an installer could use either.",
	mend: "See with `curl` what the address answers: often it is not the index's simple URL, or a proxy is in between. Then set `check-url`."
}, ({ url, size, largest }) => ({
	message: `${url} answers with ${megabytes(size)}, more than the ${megabytes(largest)} that are read`,
	hint: "See with curl what this address answers. If it is not the index's simple URL, set check-url to that"
}));
const megabytes = (bytes) => bytes < 1024 ** 2 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
const indexRedirects = defineFinding({
	code: "RA-INDEX-REDIRECTS",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The index sends questions about a name that it does not have to another host.",
	why: "The other host's files would be taken for what is published on this index.",
	mend: "Switch the fallback off (pypiserver: `--disable-fallback`), or give a `check-url` that answers by itself."
}, ({ url, to }) => ({
	message: `${url} redirects to another host: ${to}`,
	hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a check-url that answers by itself"
}));
const indexCorrupt = defineFinding({
	code: "RA-INDEX-CORRUPT",
	severity: "error",
	mender: "outside",
	meaning: "The index serves bytes that do not have the hash that its listing names.",
	why: "Such a file must not be compared, completed or installed.",
	mend: "Run again; if it stays so, tell those who run the index."
}, ({ url, listed, received }) => ({
	message: `${url} has sha256 ${received}, its listing says ${listed}`,
	hint: "Run again; if it stays so, tell those who run the index"
}));
const linkWithoutTls = defineFinding({
	code: "RA-INDEX-LINK-WITHOUT-TLS",
	severity: "warning",
	mender: "outside",
	meaning: "The index is read over `https`, and the files in its listing are linked over `http` of the same host, as where a proxy ends TLS and the index behind it does not know.",
	why: "A login that is for the encrypted address would go over the line for everybody to read. The files are asked for without it.",
	mend: "Tell the index the address that it is reached at (pypiserver and others: the proxy's `X-Forwarded-Proto`; devpi: `--outside-url`)."
}, ({ listing, origin }) => ({
	message: `${listing} links its files to ${origin}, without TLS: they are asked for without the login`,
	hint: "Let those who run the index make it link to https (the proxy's X-Forwarded-Proto; devpi: --outside-url)"
}));
const proxyUnsupported = defineFinding({
	code: "RA-PROXY-UNSUPPORTED",
	severity: "error",
	mender: "usage",
	meaning: "`HTTP_PROXY`, `HTTPS_PROXY` or `ALL_PROXY` names a proxy that is neither `http://` nor `https://`.",
	why: "The index and the forge would have to be read past the proxy, which a network with a proxy seldom allows.",
	mend: "Name a proxy that speaks HTTP, or list the hosts that are reached without one in `NO_PROXY`."
}, ({ scheme }) => ({
	message: `The index and the forge are read through HTTP proxies alone, and the environment names one of another kind: ${scheme}`,
	hint: "Set HTTPS_PROXY (or HTTP_PROXY) to an http:// proxy, or list the hosts that need none in NO_PROXY"
}));
const indexUnconfirmed = defineFinding({
	code: "RA-INDEX-UNCONFIRMED",
	severity: "warning",
	mender: "project",
	meaning: "The address where the index is read answers 404 for every package of the workspace, and has no page of its own either. An index that is new to the workspace may do so; so does an address that is no simple repository API.",
	why: "What is uploaded is looked for there. At a wrong address it is never found, and the run fails after the upload.",
	mend: "Open the address. If nothing answers, set `check-url` to the index's simple URL, the one that `uv pip install --index` takes. Before a first release to an index without such a page there is nothing to do."
}, ({ index, simpleUrl }) => ({
	message: `Nothing shows that ${index} can be read where it was looked for, it knows neither a package of this workspace nor a page of its own: ${simpleUrl}`,
	hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release it may be"
}));

// src/domain/distribution/entries.ts
const partsOf = (path) => path.split("/").filter((part) => part !== "" && part !== ".");
const pathFault = (path) => {
	if (/\p{Cc}/u.test(path)) return "its name has a control character";
	if (path.includes("\\")) return "its name has a backslash";
	if (path.startsWith("/")) return "its name is absolute";
	if (/^[a-z]:/i.test(path)) return "its name starts with a drive";
	if (path.split("/").includes("..")) return "its name has `..`";
	return partsOf(path).length === 0 && path !== "." ? "it has no name" : void 0;
};
const foldersOf = (path) => {
	const parts = partsOf(path);
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};
const linkFault = (entry, { links, files }) => {
	const target = entry.target ?? "";
	if (target === "" || target.startsWith("/") || target.includes("\\") || /^[a-z]:|\p{Cc}/iu.test(target)) return "a link whose target is no relative path";
	const at = entry.type === "symlink" ? partsOf(entry.path).slice(0, -1) : [];
	const steps = partsOf(target);
	for (const [index, step] of steps.entries()) {
		if (step !== "..") at.push(step);
		else if (at.pop() === void 0) return "a link that leaves the archive";
		if (index < steps.length - 1 && links.has(at.join("/"))) return "a link through another link";
	}
	return entry.type === "hardlink" && !files.has(at.join("/")) ? "a hard link to no file before it" : void 0;
};
const entryFault = (kind, entry, known) => {
	const fault = pathFault(entry.path);
	if (fault !== void 0) return fault;
	if (foldersOf(entry.path).some((folder) => known.links.has(folder))) return "it lies behind a link";
	if (entry.type === "other") return "it is a device or a pipe";
	if (entry.type !== "symlink" && entry.type !== "hardlink") return void 0;
	return kind === "wheel" ? "a wheel cannot hold links" : linkFault(entry, known);
};
const isHarmless = (kind, [first, ...others]) => kind === "sdist" && others.every((other) => other.type === "file" && other.sha256 !== void 0 && other.sha256 === first?.sha256);
const duplicates = ({ kind, entries }) => {
	const files = Map.groupBy(entries.filter(({ type }) => type !== "folder"), ({ path }) => partsOf(path).join("/"));
	const folders = new Set(entries.flatMap(({ path, type }) => [...foldersOf(path), ...type === "folder" ? [partsOf(path).join("/")] : []]));
	return [...files].filter(([path, same]) => folders.has(path) || same.length > 1 && !isHarmless(kind, same)).map(([path]) => path);
};
const checkEntries = (archive) => {
	const { filename, kind, entries } = archive;
	const links = new Set(entries.filter(({ type }) => type === "symlink").map(({ path }) => partsOf(path).join("/")));
	const files = /* @__PURE__ */ new Set();
	return [...entries.flatMap((entry) => {
		const what = entryFault(kind, entry, {
			links,
			files
		});
		if (entry.type === "file") files.add(partsOf(entry.path).join("/"));
		return what === void 0 ? [] : [unsafeEntry({
			filename,
			entry: entry.path,
			what
		})];
	}), ...duplicates(archive).map((entry) => duplicateEntry({
		filename,
		entry
	}))];
};

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

export { archiveAmbiguous, archiveTooLargeUnpacked, archiveUnreadable, archive_exports, checkEntries, createFetch, createHttp, indexCorrupt, indexDenied, indexRedirects, indexUnconfirmed, indexUnreadable, index_reads_exports, linkWithoutTls, networkReason, wholeBody };