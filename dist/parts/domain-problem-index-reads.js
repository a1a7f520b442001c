import { reachFirst as e } from "../index.js";
import { Problem as t, defineFinding as n } from "./domain-workspace-path.js";
import { retryDelay as r } from "./domain-target-presets.js";
import { pLimit as i } from "../libraries/p-limit.js";
const setImmediate = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setImmediate(...e), a = n({
	code: "RA-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ url: t, why: n, tries: r }) => ({
	message: `${t} gave no usable answer${r === 1 ? "" : ` in ${r} tries`}: ${n}`,
	hint: "Check the address, the network, the proxy and the index's status page, then run again: nothing is uploaded twice",
	...e(n)
})), o = n({
	code: "RA-INDEX-DENIED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, status: t, elsewhere: n, isLoggedIn: r = !1 }) => ({
	message: `The index refused to be read${r && n === void 0 ? " with the login that was given" : ""}: ${e} answered ${t}`,
	...n === void 0 && r ? {
		remedy: "outside",
		hint: "See whether the login is empty, no longer good, or of somebody who may not read; then run again"
	} : n === void 0 ? { hint: "Give a login that may read: UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for a [[tool.uv.index]] (NAME in capitals, with _ for - and .), or netrc; publish, plan, release and rollback also read with username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD). Where that is there already, it is empty, or for another index" } : {
		remedy: "outside",
		hint: `No login for the index is sent to ${n}: see why it refuses (a proxy, a link that has run out), then run again`
	}
})), s = n({
	code: "RA-INDEX-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, why: t }) => ({
	input: "check-url",
	message: `${e} is not a page of a package index: ${t}`,
	hint: "Where that address was given (check-url, index, or url of a [[tool.uv.index]] entry), give the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/); beside an upload URL in the configuration, set check-url to it"
})), c = n({
	code: "RA-INDEX-TOO-LARGE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, size: t, largest: n }) => ({
	input: "check-url",
	message: `${e} answers with ${t === void 0 ? "" : `${megabytes(t)}, `}more than the ${megabytes(n)} that are read`,
	hint: "See with curl what this address answers. If it is not the index's simple URL, give that instead"
})), megabytes = (e) => e < 1024 ** 2 ? `${e} bytes` : `${Math.ceil(e / 1024 ** 2)} MB`, l = n({
	code: "RA-INDEX-REDIRECTS",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, to: t }) => ({
	input: "check-url",
	message: `${e} redirects to another host: ${t}`,
	hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a simple URL that answers by itself"
})), u = n({
	code: "RA-INDEX-CORRUPT",
	severity: "error",
	mender: "outside"
}, ({ url: e, listed: t, received: n }) => ({
	message: `${e} has sha256 ${n}, its listing says ${t}`,
	hint: "Run again; if it stays so, tell those who run the index"
})), d = n({
	code: "RA-INDEX-LINK-WITHOUT-TLS",
	severity: "warning",
	mender: "outside"
}, ({ listing: e, origin: t }) => ({
	message: `${e} links its files to ${t}, without TLS: they are asked for without the login`,
	hint: "Let those who run the index make it link to https (devpi: --outside-url; others: the proxy's X-Forwarded-Proto)"
})), f = n({
	code: "RA-INDEX-PORT-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ origin: e }) => ({
	input: "check-url",
	message: `Node.js sends no request to the port of ${e}, as a browser would not`,
	hint: "Let the index listen on another port, and write that where this address was given (check-url, index, or url of a [[tool.uv.index]] entry)"
})), p = n({
	code: "RA-PROXY-UNSUPPORTED",
	severity: "error",
	mender: "usage"
}, ({ scheme: e, origin: t }) => ({
	message: `${t} can be read through an HTTP proxy alone, and the environment names one of another kind: ${e}`,
	hint: `Set ${t.startsWith("https:") ? "HTTPS_PROXY" : "HTTP_PROXY"} to an http:// proxy, or list the hosts that need none in NO_PROXY`
})), m = n({
	code: "RA-INDEX-UNCONFIRMED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ index: e, simpleUrl: t }) => ({
	message: `Nothing shows that ${e} can be read where it was looked for, since it has neither a package of this workspace nor a page of its own: ${t}`,
	hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release to an index without such a page there is nothing to do"
})), h = {
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
}, namesProxy = (e) => Object.values(h).flat().some((t) => e[t]), proxyFor = (e, t) => {
	let { protocol: n, hostname: r } = new URL(e), i = (h[n] ?? []).map((e) => t[e]).find((e) => e);
	if (i && !isDirect(r, t)) return i.includes("://") ? i : `http://${i}`;
}, isDirect = (e, t) => {
	let n = e.replace(/^\[|\]$/g, "").toLowerCase();
	return n === "localhost" || n === "::1" || /^127(?:\.\d+){3}$/.test(n) ? !0 : (t.NO_PROXY ?? t.no_proxy ?? "").split(",").map((e) => e.trim().toLowerCase()).some((e) => e === "*" || e !== "" && (isBelow(n, e) || isInNetwork(n, e)));
}, isBelow = (e, t) => {
	let n = t.replace(/^\./, "");
	return e === n || e.endsWith(`.${n}`) && asNumber(e) === void 0;
}, isInNetwork = (e, t) => {
	let [n = "", r = ""] = t.split("/"), [i, a] = [asNumber(e), asNumber(n)];
	if (i === void 0 || a === void 0 || !/^\d{1,2}$/.test(r) || Number(r) > 32) return !1;
	let o = 2 ** (32 - Number(r));
	return Math.floor(i / o) === Math.floor(a / o);
}, asNumber = (e) => {
	if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)) return e.split(".").reduce((e, t) => e * 256 + Number(t), 0);
}, createFetch = (e) => {
	let n = byProxies(e);
	return async (e, r) => {
		try {
			return await n(e, r);
		} catch (n) {
			throw Error.isError(n) && Error.isError(n.cause) && n.cause.message === "bad port" ? new t(f({ origin: new URL(e).origin })) : n;
		}
	};
}, byProxies = (e) => {
	if (!namesProxy(e)) return (e, t) => fetch(e, t);
	let t;
	return async (n, r) => (t ??= throughProxies(e), await (await t)(n, r));
}, throughProxies = async (e) => {
	let { Agent: n, Dispatcher: r, fetch: i, ProxyAgent: a } = await import("../libraries/undici.js"), o = new n(), s = new Map(), agentOf = (n) => {
		let r = proxyFor(n, e);
		if (r === void 0) return o;
		if (!/^https?:/.test(r)) throw new t(p({
			scheme: r.split("://", 1).join(""),
			origin: n
		}));
		let i = s.get(r) ?? new a({
			uri: r,
			proxyTunnel: !1
		});
		return s.set(r, i), i;
	};
	class ByOrigin extends r {
		dispatch(...[e, t]) {
			return agentOf(String(e.origin)).dispatch(e, t);
		}
	}
	let c = new ByOrigin(), send = async (e, t) => (agentOf(new URL(e).origin), await i(e, {
		...t,
		dispatcher: c
	}));
	return send;
}, g = new Map(), queueOf = (e) => {
	let { origin: t } = new URL(e), n = g.get(t) ?? i(5);
	return g.set(t, n), n;
}, _ = 1 << 20, mayPass = (e) => e === 408 || e === 429 || e >= 500, createHttp = (e, n, { patience: i = 3e4, largest: o = 1 << 30, fetch: s = fetch } = {}) => async ({ url: l, accept: u, authorization: d, signal: f, largest: p = o }) => {
	let m = {
		"user-agent": n,
		"cache-control": "no-cache",
		...u === void 0 ? {} : { accept: u },
		...d === void 0 ? {} : { authorization: d }
	}, once = async () => {
		let e = watchSilence(i);
		try {
			let t = await s(l, {
				headers: m,
				signal: f === void 0 ? e.signal : AbortSignal.any([f, e.signal])
			});
			return mayPass(t.status) ? (await t.body?.cancel(), {
				why: `it answered ${t.status}`,
				retryAfter: t.headers.get("retry-after")
			}) : {
				status: t.status,
				url: t.url,
				contentType: (t.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase(),
				body: await wholeBody(t, p, e.arrived)
			};
		} catch (e) {
			if (f?.throwIfAborted(), e instanceof t) throw e;
			if (e instanceof TooLarge) throw new t(c({
				url: withoutCredentials(l),
				...e
			}));
			return {
				why: networkReason(e, i).replaceAll(/\/\/[^/@\s]*@/g, "//"),
				retryAfter: null
			};
		} finally {
			e.end(), await setImmediate();
		}
	};
	for (let n = 1;; n++) {
		f?.throwIfAborted();
		let i = await queueOf(l)(once);
		if ("status" in i) return i;
		if (n === 5) throw new t(a({
			url: withoutCredentials(l),
			why: i.why,
			tries: 5
		}));
		await e.sleep(r(n, e, i.retryAfter), f);
	}
}, watchSilence = (e) => {
	let t = new AbortController(), n = setTimeout(() => t.abort(new DOMException("silence", "TimeoutError")), e), r = _;
	return {
		signal: t.signal,
		arrived: (e) => {
			e < r || (r = e + _, n.refresh());
		},
		end: () => clearTimeout(n)
	};
};
var TooLarge = class extends Error {
	largest;
	size;
	constructor(e, t) {
		super(`the answer is larger than ${e} bytes`), this.largest = e, this.size = t;
	}
};
const wholeBody = async (e, t, n) => {
	let r = Number(e.headers.get("content-length") ?? 0);
	if (r > t) throw await e.body?.cancel(), new TooLarge(t, r);
	let i = [], a = 0;
	for await (let r of e.body ?? []) {
		if (a += r.length, a > t) throw new TooLarge(t);
		n?.(a), i.push(r);
	}
	return Buffer.concat(i);
}, networkReason = (e, t) => {
	let n = e;
	for (; Error.isError(n) && n.cause !== void 0;) n = n.cause;
	if (!Error.isError(n)) return String(n);
	let r = "code" in n && typeof n.code == "string" ? `${n.code}: ` : "";
	return n.name === "TimeoutError" ? `no answer within ${t / 1e3} s` : `${r}${n.message === "" ? e.message : n.message}`;
}, withoutCredentials = (e) => {
	let t = new URL(e);
	return t.username = "", t.password = "", t.href;
};
export { c as answerTooLarge, createFetch, createHttp, u as indexCorrupt, o as indexDenied, l as indexRedirects, m as indexUnconfirmed, s as indexUnreadable, d as linkWithoutTls, networkReason, a as outsideFailed, wholeBody };
