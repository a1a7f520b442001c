import { withoutLogin as e } from "../index.js";
import { Problem as t } from "./domain-problem-locked-index.js";
import { answerTooLarge as n, outsideFailed as r, portRefused as i, proxyUnsupported as a, retryAfterOf as o, retryDelay as s } from "./domain-problem-index-reads.js";
import { pLimit as c } from "../libraries/p-limit.js";
const setImmediate = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setImmediate(...e), l = "github-actions[bot]", u = ["gitea-actions", "forgejo-actions"], checksSentence = ({ login: e, forge: t }) => t === "gitea" && u.includes(e) ? "Made with the job's own token, for which no workflow starts here, and so no check. With a person's token as `github-token` they start by themselves." : t === "gitea" ? `Made with the token of \`${e ?? "an unknown account"}\`.` : e === l ? "Made with the job's own token: its workflow runs wait until somebody with write access presses `Approve workflows to run` in it. With an App's or a person's token as `github-token` they start by themselves." : e === void 0 ? "GitHub does not say whose token made this: where its workflow runs wait, press `Approve workflows to run` in it." : `Made with the token of \`${e}\`: its workflow runs start by themselves.`, committerOf = ({ login: e = l, forge: t }, n) => ({
	name: e,
	email: t === "github" ? `${e === l ? "41898282+" : ""}${e}@users.noreply.github.com` : `${e}@noreply.${n}`
}), d = {
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
}, namesProxy = (e) => Object.values(d).flat().some((t) => e[t]), proxyFor = (e, t) => {
	let { protocol: n, hostname: r } = new URL(e), i = (d[n] ?? []).map((e) => t[e]).find((e) => e);
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
			throw Error.isError(n) && Error.isError(n.cause) && n.cause.message === "bad port" ? new t(i({ origin: new URL(e).origin })) : n;
		}
	};
}, byProxies = (e) => {
	if (!namesProxy(e)) return (e, t) => fetch(e, t);
	let t;
	return async (n, r) => (t ??= throughProxies(e), await (await t)(n, r));
}, throughProxies = async (e) => {
	let { Agent: n, Dispatcher: r, fetch: i, ProxyAgent: o } = await import("../libraries/undici.js"), s = new n(), c = new Map(), agentOf = (n) => {
		let r = proxyFor(n, e);
		if (r === void 0) return s;
		if (!/^https?:/.test(r)) throw new t(a({
			scheme: r.split("://", 1).join(""),
			origin: n
		}));
		let i = c.get(r) ?? new o({
			uri: r,
			proxyTunnel: !1
		});
		return c.set(r, i), i;
	};
	class ByOrigin extends r {
		dispatch(...[e, t]) {
			return agentOf(String(e.origin)).dispatch(e, t);
		}
	}
	let l = new ByOrigin(), send = async (e, t) => (agentOf(new URL(e).origin), await i(e, {
		...t,
		dispatcher: l
	}));
	return send;
}, f = new Map(), queueOf = (e) => {
	let { origin: t } = new URL(e), n = f.get(t) ?? c(5);
	return f.set(t, n), n;
}, p = 1 << 20, mayPass = (e) => e === 408 || e === 429 || e >= 500, createHttp = (i, a, { patience: c = 3e4, largest: l = 1 << 30, fetch: u = fetch } = {}) => async ({ url: d, accept: f, authorization: p, signal: m, largest: h = l, fault: g }) => {
	let _ = {
		"user-agent": a,
		"cache-control": "no-cache",
		...f === void 0 ? {} : { accept: f },
		...p === void 0 ? {} : { authorization: p }
	}, once = async () => {
		let r = watchSilence(c);
		try {
			let e = await u(d, {
				headers: _,
				signal: m === void 0 ? r.signal : AbortSignal.any([m, r.signal])
			});
			return mayPass(e.status) ? (await e.body?.cancel(), {
				why: `it answered ${e.status}`,
				retryAfter: o(e.headers, i.now())
			}) : await read(e, h, r.arrived);
		} catch (r) {
			if (m?.throwIfAborted(), r instanceof t) throw r;
			if (r instanceof TooLarge) throw new t(n({
				url: e(d),
				...r
			}));
			return {
				why: networkReason(r, c).replaceAll(/\/\/[^/@\s]*@/g, "//"),
				retryAfter: null
			};
		} finally {
			r.end(), await setImmediate();
		}
	};
	for (let n = 1;; n++) {
		m?.throwIfAborted();
		let a = orFault(await queueOf(d)(once), g);
		if ("status" in a) return a;
		if (n === 5) throw new t(r({
			url: e(d),
			why: a.why,
			tries: 5
		}));
		await i.sleep(s(n, i, a.retryAfter), m);
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
	let t = new AbortController(), n = setTimeout(() => t.abort(new DOMException("silence", "TimeoutError")), e), r = p;
	return {
		signal: t.signal,
		arrived: (e) => {
			e < r || (r = e + p, n.refresh());
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
};
export { checksSentence, committerOf, createFetch, createHttp, networkReason, wholeBody };
