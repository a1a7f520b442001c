import { Problem as e, Secret as t, inertLine as n } from "../index.js";
import { field as r, isText as i, publisherJob as a, retryDelay as o } from "./domain-target-presets.js";
import { networkReason as s, wholeBody as c } from "./domain-problem-index-reads.js";
const createCall = ({ clock: t, userAgent: n, fetch: r, patience: i = 3e4, problems: a }) => {
	let once = async (t) => {
		let o = hiding(t.secrets ?? []);
		try {
			let e = AbortSignal.any([t.signal, AbortSignal.timeout(i)]), s = t.refused ?? a.refused, c = await r(t.url, {
				...requestOf(t, n),
				signal: e
			});
			return await readAnswer(c, {
				hide: o,
				refuse: (e) => s({
					service: t.service,
					...e
				})
			});
		} catch (n) {
			if (t.signal.throwIfAborted(), n instanceof e) throw n;
			return {
				why: o(s(n, i)),
				retryAfter: null
			};
		}
	};
	return async (n) => {
		for (let r = 1;; r++) {
			n.signal.throwIfAborted();
			let i = await once(n);
			if ("status" in i) return i;
			let { service: s, tries: c = 5 } = n;
			if (r === c) throw new e(a.unreachable({
				service: s,
				why: i.why,
				tries: c
			}));
			await t.sleep(o(r, t, i.retryAfter), n.signal);
		}
	};
}, hiding = (e) => (t) => e.reduce((e, t) => e.replaceAll(t.reveal(), "***"), t), requestOf = ({ body: e, authorization: t }, n) => ({
	method: e === void 0 ? "GET" : "POST",
	headers: {
		accept: "application/json",
		"user-agent": n,
		...e === void 0 ? {} : { "content-type": "application/json" },
		...t === void 0 ? {} : { authorization: t }
	},
	body: e === void 0 ? null : JSON.stringify(e),
	redirect: "manual"
}), readAnswer = async (t, { hide: r, refuse: i }) => {
	let { status: a, headers: o } = t, s = (await c(t, 1048576)).toString("utf8"), l = parsed(s);
	if (a < 300 && l === void 0) return {
		why: "its answer is cut or no JSON",
		retryAfter: null
	};
	if (a < 300 || a === 409) return {
		status: a,
		json: l,
		location: o.get("location")
	};
	let u = n(r(wordsOf(l, s)).slice(0, 300));
	if (a === 408 || a === 429 || a >= 500) return {
		why: `it answered ${a} ${u}`.trimEnd(),
		retryAfter: o.get("retry-after")
	};
	throw new e(i({
		status: a,
		words: u
	}));
}, parsed = (e) => {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}, wordsOf = (e, t) => {
	let [n, a] = [r(e, "message"), r(e, "errors")], o = [n, ...(Array.isArray(a) ? a : []).map((e) => r(e, "description"))].filter(i).join(": ");
	return (o === "" ? t : o).trim().split("\n", 1).join("");
}, readIdentity = (e) => {
	let t = claimsOf(e), claim = (e) => {
		let n = r(t, e);
		return i(n) ? n : void 0;
	}, n = claim("sub");
	if (n === void 0 || n === "") return;
	let o = claim("workflow_ref"), s = claim("environment") ?? "";
	return {
		subject: n,
		job: a({
			repository: claim("repository"),
			workflowRef: o,
			environment: s
		}),
		isReusable: o !== (claim("job_workflow_ref") ?? o)
	};
}, claimsOf = (e) => {
	try {
		let t = (e.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
		return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(t), (e) => e.charCodeAt(0))));
	} catch {
		return;
	}
}, l = "GitHub's identity service", askIdentity = async ({ env: n, call: a, audience: o, conceal: s, problems: c }, u) => {
	let { ACTIONS_ID_TOKEN_REQUEST_URL: d, ACTIONS_ID_TOKEN_REQUEST_TOKEN: f } = n, p = URL.parse(d ?? "");
	if (p === null || f === void 0) throw new e(c.missing());
	p.searchParams.set("audience", o);
	let m = [new t(f)], { json: h } = await a({
		service: l,
		url: p,
		authorization: `Bearer ${f}`,
		secrets: m,
		signal: u
	}), g = r(h, "value");
	if (!i(g) || g === "") throw new e(c.unusable({
		service: l,
		why: "it has no token"
	}));
	let _ = new t(g);
	s(_);
	let v = readIdentity(g);
	if (v === void 0) throw new e(c.unusable({
		service: l,
		why: "its token has no subject"
	}));
	return {
		token: _,
		identity: v
	};
};
export { askIdentity, createCall };
