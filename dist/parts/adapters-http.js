import { Problem as e } from "./domain-problem-locked-index.js";
import { answerTooLarge as t, outsideFailed as n, portRefused as r, proxyUnsupported as i, retryAfterOf as a, retryDelay as o } from "./domain-problem-index-reads.js";
import { pLimit as s } from "../libraries/p-limit.js";
const setImmediate = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setImmediate(...e), c = "github-actions[bot]", l = ["gitea-actions", "forgejo-actions"], checksSentence = ({ login: e, forge: t }) => t === "gitea" && l.includes(e) ? "Made with the job's own token, for which no workflow starts here, and so no check. With a person's token as `github-token` they start by themselves." : t === "gitea" ? `Made with the token of \`${e ?? "an unknown account"}\`.` : e === c ? "Made with the job's own token: its workflow runs wait until somebody with write access presses `Approve workflows to run` in it. With an App's or a person's token as `github-token` they start by themselves." : e === void 0 ? "GitHub does not say whose token made this: where its workflow runs wait, press `Approve workflows to run` in it." : `Made with the token of \`${e}\`: its workflow runs start by themselves.`, committerOf = ({ login: e = c, forge: t }, n) => ({
	name: e,
	email: t === "github" ? `${e === c ? "41898282+" : ""}${e}@users.noreply.github.com` : `${e}@noreply.${n}`
}), u = {
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
}, namesProxy = (e) => Object.values(u).flat().some((t) => e[t]), proxyFor = (e, t) => {
	let { protocol: n, hostname: r } = new URL(e), i = (u[n] ?? []).map((e) => t[e]).find((e) => e);
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
}, createFetch = (t) => {
	let n = byProxies(t);
	return async (t, i) => {
		try {
			return await n(t, i);
		} catch (n) {
			throw Error.isError(n) && Error.isError(n.cause) && n.cause.message === "bad port" ? new e(r({ origin: new URL(t).origin })) : n;
		}
	};
}, byProxies = (e) => {
	if (!namesProxy(e)) return (e, t) => fetch(e, t);
	let t;
	return async (n, r) => (t ??= throughProxies(e), await (await t)(n, r));
}, throughProxies = async (t) => {
	let { Agent: n, Dispatcher: r, fetch: a, ProxyAgent: o } = await import("../libraries/undici.js"), s = new n(), c = new Map(), agentOf = (n) => {
		let r = proxyFor(n, t);
		if (r === void 0) return s;
		if (!/^https?:/.test(r)) throw new e(i({
			scheme: r.split("://", 1).join(""),
			origin: n
		}));
		let a = c.get(r) ?? new o({
			uri: r,
			proxyTunnel: !1
		});
		return c.set(r, a), a;
	};
	class ByOrigin extends r {
		dispatch(...[e, t]) {
			return agentOf(String(e.origin)).dispatch(e, t);
		}
	}
	let l = new ByOrigin(), send = async (e, t) => (agentOf(new URL(e).origin), await a(e, {
		...t,
		dispatcher: l
	}));
	return send;
}, d = new Map(), queueOf = (e) => {
	let { origin: t } = new URL(e), n = d.get(t) ?? s(5);
	return d.set(t, n), n;
}, f = 1 << 20, mayPass = (e) => e === 408 || e === 429 || e >= 500, createHttp = (r, i, { patience: s = 3e4, largest: c = 1 << 30, fetch: l = fetch } = {}) => async ({ url: u, accept: d, authorization: f, signal: p, largest: m = c, fault: h }) => {
	let g = {
		"user-agent": i,
		"cache-control": "no-cache",
		...d === void 0 ? {} : { accept: d },
		...f === void 0 ? {} : { authorization: f }
	}, once = async () => {
		let n = watchSilence(s);
		try {
			let e = await l(u, {
				headers: g,
				signal: p === void 0 ? n.signal : AbortSignal.any([p, n.signal])
			});
			return mayPass(e.status) ? (await e.body?.cancel(), {
				why: `it answered ${e.status}`,
				retryAfter: a(e.headers, r.now())
			}) : await read(e, m, n.arrived);
		} catch (n) {
			if (p?.throwIfAborted(), n instanceof e) throw n;
			if (n instanceof TooLarge) throw new e(t({
				url: withoutCredentials(u),
				...n
			}));
			return {
				why: networkReason(n, s).replaceAll(/\/\/[^/@\s]*@/g, "//"),
				retryAfter: null
			};
		} finally {
			n.end(), await setImmediate();
		}
	};
	for (let t = 1;; t++) {
		p?.throwIfAborted();
		let i = orFault(await queueOf(u)(once), h);
		if ("status" in i) return i;
		if (t === 5) throw new e(n({
			url: withoutCredentials(u),
			why: i.why,
			tries: 5
		}));
		await r.sleep(o(t, r, i.retryAfter), p);
	}
}, read = async (e, t, n) => ({
	status: e.status,
	url: e.url,
	contentType: (e.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase(),
	body: await wholeBody(e, t, n)
}), orFault = (e, t) => {
	let n = "status" in e ? t?.(e) : void 0;
	return n === void 0 ? e : {
		why: n,
		retryAfter: null
	};
}, watchSilence = (e) => {
	let t = new AbortController(), n = setTimeout(() => t.abort(new DOMException("silence", "TimeoutError")), e), r = f;
	return {
		signal: t.signal,
		arrived: (e) => {
			e < r || (r = e + f, n.refresh());
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
export { checksSentence, committerOf, createFetch, createHttp, networkReason, wholeBody };
