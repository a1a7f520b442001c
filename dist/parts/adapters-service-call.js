import { Secret as e, inertLine as t } from "../index.js";
import { Problem as n, field as r, isText as i, parseJson as a } from "./domain-problem-locked-index.js";
import { publisherJob as o, retryDelay as s } from "./domain-problem-index-reads.js";
import { networkReason as c, wholeBody as l } from "./adapters-http.js";
const createCall = ({ clock: e, userAgent: t, fetch: r, patience: i = 3e4, problems: a }) => {
	let once = async (e) => {
		let o = hiding(e.secrets ?? []);
		try {
			let n = AbortSignal.any([e.signal, AbortSignal.timeout(i)]), s = e.refused ?? a.refused, c = await r(e.url, {
				...requestOf(e, t),
				signal: n
			}), refuse = (t) => s({
				service: e.service,
				...t
			});
			return await readAnswer(c, {
				hide: o,
				refuse,
				isPageRefusal: e.isPageRefusal === !0
			});
		} catch (t) {
			if (e.signal.throwIfAborted(), t instanceof n) throw t;
			return {
				why: o(c(t, i)),
				retryAfter: null
			};
		}
	};
	return async (t) => {
		for (let r = 1;; r++) {
			t.signal.throwIfAborted();
			let i = await once(t);
			if ("status" in i) return i;
			let { service: o, tries: c = 5 } = t;
			if (r === c) throw new n(a.unreachable({
				service: o,
				why: i.why,
				tries: c
			}));
			await e.sleep(s(r, e, i.retryAfter), t.signal);
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
}), readAnswer = async (e, { hide: r, refuse: i, isPageRefusal: o }) => {
	let { status: s, headers: c } = e, u = (await l(e, 1048576)).toString("utf8"), d = a(u);
	if (o && s < 300 && /^\s*</.test(u)) throw new n(i({
		status: s,
		words: ""
	}));
	if (s < 300 && d === void 0) return {
		why: "its answer is cut or no JSON",
		retryAfter: null
	};
	if (s < 300 || s === 409) return {
		status: s,
		json: d,
		location: c.get("location")
	};
	let f = t(r(wordsOf(d, u)).slice(0, 300));
	if (s === 408 || s === 429 || s >= 500) return {
		why: `it answered ${s} ${f}`.trimEnd(),
		retryAfter: c.get("retry-after")
	};
	throw new n(i({
		status: s,
		words: f
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
}, u = "GitHub's identity service", askIdentity = async ({ env: t, call: a, audience: o, conceal: s, problems: c }, l) => {
	let { ACTIONS_ID_TOKEN_REQUEST_URL: d, ACTIONS_ID_TOKEN_REQUEST_TOKEN: f } = t, p = URL.parse(d ?? "");
	if (p === null || f === void 0) throw new n(c.missing());
	p.searchParams.set("audience", o);
	let m = [new e(f)], { refused: h } = c, { json: g } = await a({
		service: u,
		url: p,
		authorization: `Bearer ${f}`,
		secrets: m,
		signal: l,
		...h === void 0 ? {} : { refused: h }
	}), _ = r(g, "value");
	if (!i(_) || _ === "") throw new n(c.unusable({
		service: u,
		why: "it has no token"
	}));
	let v = new e(_);
	s(v);
	let y = readIdentity(_);
	if (y === void 0) throw new n(c.unusable({
		service: u,
		why: "its token has no subject"
	}));
	return {
		token: v,
		identity: y
	};
};
export { askIdentity, createCall };
