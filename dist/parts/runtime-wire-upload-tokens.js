import { createFetch as e } from "./adapters-http.js";
import { askIdentity as t, createCall as n } from "./adapters-service-call.js";
import { retryDelay as r, systemClock as i } from "./domain-problem-index-reads.js";
import { field as a, isText as o } from "./domain-problem-distribution.js";
import { Problem as s, Secret as c, shown as l } from "../index.js";
import { uploadTimeout as u } from "./domain-environment-uv-variables.js";
import { identityMissing as d } from "./domain-problem-credential.js";
import { isLoopback as f, pendingPublisherPage as p, publisherFields as m, titleOf as h } from "./domain-problem-target.js";
import { defineFinding as g, version as _ } from "./domain-workspace-path.js";
const v = 9e5, renewalTime = ({ minted: e, expires: t, longestUpload: n }) => {
	let r = t === void 0 ? v : t * 1e3 - e, i = r > 0 && r <= 864e5 ? r : v;
	return e + Math.max(i - n, i / 2);
}, y = g({
	code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, url: t, status: n }) => ({
	message: `${e} does not know trusted publishing: ${t} answered ${n}`,
	hint: "Give the publishing step a login of that index:\n    with:\n      username: NAME\n      password: ${{ secrets.INDEX_PASSWORD }}\nA token goes as the password, without a user name. Leave trusted-publishing at automatic: always takes no login"
})), b = g({
	code: "RA-CREDENTIAL-UNTRUSTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, status: t, words: n, job: r, isReusable: i, publishersPage: a }) => ({
	message: `${e} gives this job no upload token (${t}): ${l(n)}`,
	...i ? { remedy: "call" } : {},
	hint: [
		...i ? ["These steps stand in a reusable workflow, which no index trusts: move the publishing job to the caller"] : [],
		`Add a trusted publisher to each project${a === void 0 ? "" : ` (Manage, Publishing), for new ones at ${a}`}${r === void 0 ? "" : `: ${m(r)}`}`,
		"Then run again: what is published stays as it is"
	].join("\n")
})), x = g({
	code: "RA-CREDENTIAL-MINT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t }) => ({
	message: `No upload token could be had; ${e} failed: ${l(t)}`,
	hint: "Run again when it works: nothing is uploaded twice"
})), S = g({
	code: "RA-CREDENTIAL-IDENTITY-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ service: e, status: t, words: n }) => ({
	message: `${e} refused this job an identity token (${t}): ${l(n)}`,
	hint: "Look whether the organization or enterprise allows identity tokens here, then run again; id-token: write is not what lacks, or there would have been nothing to ask"
})), trustedPublishingUrls = ({ preset: e, uploadUrl: t }) => {
	let n = new URL(e?.siteUrl ?? t);
	f(n.href) || (n.protocol = "https:");
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
				let t = AbortSignal.timeout(C);
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
}, C = 1500, switchedOff = (e, t) => /trusted publishing functionality not enabled/i.test(t) ? x({
	service: e,
	why: t
}) : void 0, minting = ({ env: e, call: n, clock: i, conceal: l }, f) => {
	let m = h(f), g = trustedPublishingUrls(f), _ = {
		missing: () => d({ index: m }),
		unusable: x
	}, v, askAudience = async (e) => {
		let { json: t } = await n({
			service: m,
			url: new URL(g.audience),
			refused: ({ status: e, words: t }) => switchedOff(m, t) ?? y({
				index: m,
				url: g.audience,
				status: e
			}),
			signal: e
		}), r = a(t, "audience");
		if (o(r)) return r;
		throw new s(x({
			service: m,
			why: `${g.audience} names no audience`
		}));
	}, exchange = async ({ token: t, identity: r }, d) => {
		let h = i.now(), { json: _ } = await n({
			service: m,
			url: new URL(g.mint),
			body: { token: t.reveal() },
			secrets: [t],
			tries: 1,
			refused: ({ status: e, words: t }) => switchedOff(m, t) ?? b({
				index: m,
				status: e,
				words: t,
				job: r.job,
				isReusable: r.isReusable,
				publishersPage: f.preset && p(f.preset)
			}),
			signal: d
		}), [v, y] = [a(_, "token"), a(_, "expires")];
		if (!o(v) || v === "") throw new s(x({
			service: m,
			why: "it minted no token"
		}));
		let S = new c(v);
		l(S);
		let C = Number(u(e)) * 1e3;
		return {
			token: S,
			renewal: renewalTime({
				minted: h,
				expires: typeof y == "number" ? y : void 0,
				longestUpload: C
			})
		};
	};
	return async (a) => {
		v ??= await askAudience(a);
		for (let o = 1;; o++) {
			let s = await t({
				env: e,
				call: n,
				audience: v,
				conceal: l,
				problems: _
			}, a);
			try {
				return await exchange(s, a);
			} catch (e) {
				if (!isOutside(e) || o === 5) throw e;
				await i.sleep(r(o, i, null), a);
			}
		}
	};
}, isOutside = (e) => e instanceof s && e.findings.every(({ mender: e }) => e === "outside"), wireUploadTokens = ({ environment: { variables: t }, masks: r }) => {
	let a = n({
		clock: i,
		userAgent: `release-actions/${_}`,
		fetch: e(t),
		problems: {
			refused: S,
			unreachable: x
		}
	});
	return openUploadTokens({
		env: t,
		call: a,
		clock: i,
		conceal: r.add
	});
};
export { wireUploadTokens };
