import { Secret as e, inertLine as t } from "../index.js";
import { Problem as n, field as r, isText as i, parseJson as a } from "./domain-problem-locked-index.js";
import { publisherJob as o, retryAfterOf as s, retryDelay as c } from "./domain-problem-index-reads.js";
import { networkReason as l, wholeBody as u } from "./adapters-http.js";
const createCall = ({ clock: e, userAgent: t, fetch: r, patience: i = 3e4, problems: a }) => {
	let once = async (o) => {
		let s = hiding(o.secrets ?? []);
		try {
			let n = AbortSignal.any([o.signal, AbortSignal.timeout(i)]), c = o.refused ?? a.refused, l = await r(o.url, {
				...requestOf(o, t),
				signal: n
			}), refuse = (e) => c({
				service: o.service,
				...e
			});
			return await readAnswer(l, {
				hide: s,
				refuse,
				isPageRefusal: o.isPageRefusal === !0,
				now: e.now()
			});
		} catch (e) {
			if (o.signal.throwIfAborted(), e instanceof n) throw e;
			return {
				why: s(l(e, i)),
				retryAfter: null
			};
		}
	};
	return async (t) => {
		for (let r = 1;; r++) {
			t.signal.throwIfAborted();
			let i = await once(t);
			if ("status" in i) return i;
			let { service: o, tries: s = 5 } = t;
			if (r === s) throw new n(a.unreachable({
				service: o,
				why: i.why,
				tries: s
			}));
			await e.sleep(c(r, e, i.retryAfter), t.signal);
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
}), readAnswer = async (e, { hide: r, refuse: i, isPageRefusal: o, now: c }) => {
	let { status: l, headers: d } = e, f = (await u(e, 1048576)).toString("utf8"), p = a(f);
	if (o && l < 300 && /^\s*</.test(f)) throw new n(i({
		status: l,
		words: ""
	}));
	if (l < 300 && p === void 0) return {
		why: "its answer is cut or no JSON",
		retryAfter: null
	};
	if (l < 300 || l === 409) return {
		status: l,
		json: p,
		location: d.get("location")
	};
	let m = t(r(wordsOf(p, f)).slice(0, 300));
	if (l === 408 || l === 429 || l >= 500) return {
		why: `it answered ${l} ${m}`.trimEnd(),
		retryAfter: s(d, c)
	};
	throw new n(i({
		status: l,
		words: m
	}));
}, wordsOf = (e, t) => {
	let [n, a] = [r(e, "message"), r(e, "errors")], o = [n, ...(Array.isArray(a) ? a : []).map((e) => r(e, "description"))].filter(i).join(": ");
	return (o === "" ? t : o).trim().split("\n", 1).join("");
}, readIdentity = (e) => {
	let t = claimsOf(e), claim = (e) => {
		let n = r(t, e);
		return i(n) ? n : void 0;
	}, n = claim("sub");
	if (n === void 0 || n === "") return;
	let a = claim("workflow_ref"), s = claim("iss"), c = claim("environment") ?? "";
	return {
		subject: n,
		job: o({
			repository: claim("repository"),
			workflowRef: a,
			environment: c
		}),
		isElsewhere: s !== void 0 && URL.parse(s)?.host !== "token.actions.githubusercontent.com",
		isReusable: a !== (claim("job_workflow_ref") ?? a)
	};
}, claimsOf = (e) => {
	try {
		let t = (e.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
		return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(t), (e) => e.charCodeAt(0))));
	} catch {
		return;
	}
}, d = "GitHub's identity service", askIdentity = async ({ env: t, call: a, audience: o, conceal: s, problems: c }, l) => {
	let { ACTIONS_ID_TOKEN_REQUEST_URL: u, ACTIONS_ID_TOKEN_REQUEST_TOKEN: f } = t, p = URL.parse(u ?? "");
	if (p === null || f === void 0) throw new n(c.missing());
	p.searchParams.set("audience", o);
	let m = [new e(f)], { refused: h } = c, { json: g } = await a({
		service: d,
		url: p,
		authorization: `Bearer ${f}`,
		secrets: m,
		signal: l,
		...h === void 0 ? {} : { refused: h }
	}), _ = r(g, "value");
	if (!i(_) || _ === "") throw new n(c.unusable({
		service: d,
		why: "it has no token"
	}));
	let v = new e(_);
	s(v);
	let y = readIdentity(_);
	if (y === void 0) throw new n(c.unusable({
		service: d,
		why: "its token has no subject"
	}));
	return {
		token: v,
		identity: y
	};
};
export { askIdentity, createCall };
