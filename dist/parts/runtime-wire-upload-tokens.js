import { __exportAll as e } from "./rolldown-runtime.js";
import { createFetch as t, networkReason as n, wholeBody as r } from "./adapters-http.js";
import { field as i, isText as a } from "./domain-problem-release-files.js";
import { Problem as o, Secret as s, inertLine as c, shown as l, version as u } from "../index.js";
import { defineFinding as d, retryDelay as f, systemClock as p } from "./domain-workspace-path.js";
import { uploadTimeout as m } from "./domain-environment-uv-variables.js";
import { identityMissing as h, publisherFields as g, publisherJob as _ } from "./runtime-publisher-job.js";
import { isLoopback as v, pendingPublisherPage as y, titleOf as b } from "./domain-problem-target.js";
const createCall = ({ clock: e, userAgent: t, fetch: r, patience: i = 3e4, problems: a }) => {
	let once = async (e) => {
		let s = hiding(e.secrets ?? []);
		try {
			let n = AbortSignal.any([e.signal, AbortSignal.timeout(i)]), o = e.refused ?? a.refused, c = await r(e.url, {
				...requestOf(e, t),
				signal: n
			});
			return await readAnswer(c, {
				hide: s,
				refuse: (t) => o({
					service: e.service,
					...t
				})
			});
		} catch (t) {
			if (e.signal.throwIfAborted(), t instanceof o) throw t;
			return {
				why: s(n(t, i)),
				retryAfter: null
			};
		}
	};
	return async (t) => {
		for (let n = 1;; n++) {
			t.signal.throwIfAborted();
			let r = await once(t);
			if ("status" in r) return r;
			let { service: i, tries: s = 5 } = t;
			if (n === s) throw new o(a.unreachable({
				service: i,
				why: r.why,
				tries: s
			}));
			await e.sleep(f(n, e, r.retryAfter), t.signal);
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
}), readAnswer = async (e, { hide: t, refuse: n }) => {
	let { status: i, headers: a } = e, s = (await r(e, 1048576)).toString("utf8"), l = parsed(s);
	if (i < 300 && l === void 0) return {
		why: "its answer is cut or no JSON",
		retryAfter: null
	};
	if (i < 300 || i === 409) return {
		status: i,
		json: l,
		location: a.get("location")
	};
	let u = c(t(wordsOf(l, s)).slice(0, 300));
	if (i === 408 || i === 429 || i >= 500) return {
		why: `it answered ${i} ${u}`.trimEnd(),
		retryAfter: a.get("retry-after")
	};
	throw new o(n({
		status: i,
		words: u
	}));
}, parsed = (e) => {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}, wordsOf = (e, t) => {
	let [n, r] = [i(e, "message"), i(e, "errors")], o = [n, ...(Array.isArray(r) ? r : []).map((e) => i(e, "description"))].filter(a).join(": ");
	return (o === "" ? t : o).trim().split("\n", 1).join("");
}, readIdentity = (e) => {
	let t = claimsOf(e), claim = (e) => {
		let n = i(t, e);
		return a(n) ? n : void 0;
	}, n = claim("sub");
	if (n === void 0 || n === "") return;
	let r = claim("workflow_ref"), o = claim("environment") ?? "";
	return {
		subject: n,
		job: _({
			repository: claim("repository"),
			workflowRef: r,
			environment: o
		}),
		isReusable: r !== (claim("job_workflow_ref") ?? r)
	};
}, claimsOf = (e) => {
	try {
		let t = (e.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
		return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(t), (e) => e.charCodeAt(0))));
	} catch {
		return;
	}
}, x = "GitHub's identity service", askIdentity = async ({ env: e, call: t, audience: n, conceal: r, problems: c }, l) => {
	let { ACTIONS_ID_TOKEN_REQUEST_URL: u, ACTIONS_ID_TOKEN_REQUEST_TOKEN: d } = e, f = URL.parse(u ?? "");
	if (f === null || d === void 0) throw new o(c.missing());
	f.searchParams.set("audience", n);
	let p = [new s(d)], { json: m } = await t({
		service: x,
		url: f,
		authorization: `Bearer ${d}`,
		secrets: p,
		signal: l
	}), h = i(m, "value");
	if (!a(h) || h === "") throw new o(c.unusable({
		service: x,
		why: "it has no token"
	}));
	let g = new s(h);
	r(g);
	let _ = readIdentity(h);
	if (_ === void 0) throw new o(c.unusable({
		service: x,
		why: "its token has no subject"
	}));
	return {
		token: g,
		identity: _
	};
}, S = 9e5, renewalTime = ({ minted: e, expires: t, longestUpload: n }) => {
	let r = t === void 0 ? S : t * 1e3 - e, i = r > 0 && r <= 864e5 ? r : S;
	return e + Math.max(i - n, i / 2);
}, C = d({
	code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, url: t, status: n }) => ({
	message: `${e} does not know trusted publishing: ${t} answered ${n}`,
	hint: "Give the publishing step a login of that index:\n    with:\n      username: NAME\n      password: ${{ secrets.INDEX_PASSWORD }}\nA token goes as the password, without a user name"
})), w = d({
	code: "RA-CREDENTIAL-UNTRUSTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, status: t, words: n, job: r, isReusable: i, publishersPage: a }) => ({
	message: `${e} gives this job no upload token (${t}): ${l(n)}`,
	...i ? { remedy: "call" } : {},
	hint: [
		...i ? ["These steps stand in a reusable workflow, which no index trusts: move the publishing job to the caller"] : [],
		`Add a trusted publisher to each project (Manage, Publishing)${a === void 0 ? "" : `, for new ones at ${a}`}${r === void 0 ? "" : `: ${g(r)}`}`,
		"Then run again: what is published stays as it is"
	].join("\n")
})), T = d({
	code: "RA-CREDENTIAL-MINT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t }) => ({
	message: `No upload token could be had; ${e} failed: ${l(t)}`,
	hint: "Run again when it works: nothing is uploaded twice"
})), E = d({
	code: "RA-CREDENTIAL-IDENTITY-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ service: e, status: t, words: n }) => ({
	message: `${e} refused this job an identity token (${t}): ${l(n)}`,
	hint: "Look whether the job has id-token: write and the organization allows identity tokens, then run again"
})), trustedPublishingUrls = ({ preset: e, uploadUrl: t }) => {
	let n = new URL(e?.siteUrl ?? t);
	v(n.href) || (n.protocol = "https:");
	let at = (e) => new URL(`/_/oidc/${e}`, n).href;
	return {
		audience: at("audience"),
		mint: at("mint-token"),
		burn: at("burn-token")
	};
}, openUploadTokens = (e) => (t) => {
	let { call: n, clock: r } = e, i = minting(e, t), { burn: a } = trustedPublishingUrls(t), o = [], s, c;
	return {
		current: async ({ signal: e, over: t }) => {
			let n = s !== void 0 && s.token !== t && r.now() < s.renewal;
			return c === void 0 && s !== void 0 && n ? s.token : (c ??= i(e).then((e) => (o.push(e), s = e, e)).finally(() => {
				c = void 0;
			}), (await c).token);
		},
		burn: async () => {
			let end = async ({ token: e }) => {
				let t = AbortSignal.timeout(D);
				await n({
					service: "",
					url: new URL(a),
					body: { token: e.reveal() },
					tries: 1,
					signal: t
				});
			};
			await Promise.allSettled(o.splice(0).map(end));
		}
	};
}, D = 1500, switchedOff = (e, t) => /trusted publishing functionality not enabled/i.test(t) ? T({
	service: e,
	why: t
}) : void 0, minting = ({ env: e, call: t, clock: n, conceal: r }, c) => {
	let l = b(c), u = trustedPublishingUrls(c), d = {
		missing: () => h({ index: l }),
		unusable: T
	}, p, askAudience = async (e) => {
		let { json: n } = await t({
			service: l,
			url: new URL(u.audience),
			refused: ({ status: e, words: t }) => switchedOff(l, t) ?? C({
				index: l,
				url: u.audience,
				status: e
			}),
			signal: e
		}), r = i(n, "audience");
		if (a(r)) return r;
		throw new o(T({
			service: l,
			why: `${u.audience} names no audience`
		}));
	}, exchange = async ({ token: d, identity: f }, p) => {
		let h = n.now(), { json: g } = await t({
			service: l,
			url: new URL(u.mint),
			body: { token: d.reveal() },
			secrets: [d],
			tries: 1,
			refused: ({ status: e, words: t }) => switchedOff(l, t) ?? w({
				index: l,
				status: e,
				words: t,
				job: f.job,
				isReusable: f.isReusable,
				publishersPage: c.preset && y(c.preset)
			}),
			signal: p
		}), [_, v] = [i(g, "token"), i(g, "expires")];
		if (!a(_) || _ === "") throw new o(T({
			service: l,
			why: "it minted no token"
		}));
		let b = new s(_);
		r(b);
		let x = Number(m(e)) * 1e3;
		return {
			token: b,
			renewal: renewalTime({
				minted: h,
				expires: typeof v == "number" ? v : void 0,
				longestUpload: x
			})
		};
	};
	return async (i) => {
		p ??= await askAudience(i);
		for (let a = 1;; a++) {
			let o = await askIdentity({
				env: e,
				call: t,
				audience: p,
				conceal: r,
				problems: d
			}, i);
			try {
				return await exchange(o, i);
			} catch (e) {
				if (!isOutside(e) || a === 5) throw e;
				await n.sleep(f(a, n, null), i);
			}
		}
	};
}, isOutside = (e) => e instanceof o && e.findings.every(({ mender: e }) => e === "outside");
var O = e({ wireUploadTokens: () => wireUploadTokens });
const wireUploadTokens = ({ environment: { variables: e }, masks: n }) => {
	let r = createCall({
		clock: p,
		userAgent: `release-actions/${u}`,
		fetch: t(e),
		problems: {
			refused: E,
			unreachable: T
		}
	});
	return openUploadTokens({
		env: e,
		call: r,
		clock: p,
		conceal: n.add
	});
};
export { askIdentity, createCall, O as upload_tokens_exports };
