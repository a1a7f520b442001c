import { createFetch as e } from "./adapters-http.js";
import { askIdentity as t, createCall as n } from "./adapters-service-call.js";
import { pendingPublisherPage as r, publisherFields as i, retryDelay as a, systemClock as o } from "./domain-problem-index-reads.js";
import { Secret as s } from "../index.js";
import { uploadTimeout as c } from "./domain-environment-uv-variables.js";
import { identityMissing as l } from "./domain-problem-credential.js";
import { Problem as u, defineFinding as d, field as f, isText as p, reachFirst as m, shown as h, version as g } from "./domain-problem-locked-index.js";
import { isLoopback as _, titleOf as v } from "./domain-problem-target.js";
const y = 9e5, renewalTime = ({ minted: e, expires: t, longestUpload: n }) => {
	let r = t === void 0 ? y : t * 1e3 - e, i = r > 0 && r <= 864e5 ? r : y;
	return e + Math.max(i - n, i / 2);
}, b = d({
	code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, url: t, status: n }) => ({
	input: "trusted-publishing",
	message: `${e} does not know trusted publishing: ${t} answered ${n}${n < 300 ? " with a page for people" : ""}`,
	hint: "Give the publishing step a login of that index:\n    with:\n      username: NAME\n      password: ${{ secrets.INDEX_PASSWORD }}\nA token goes as the password, without a user name. Leave trusted-publishing at automatic: always takes no login"
})), x = d({
	code: "RA-CREDENTIAL-UNTRUSTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, status: t, words: n, job: r, isReusable: a, isElsewhere: o, publishersPage: s }) => ({
	message: `${e} gives this job no upload token (${t}): ${h(n)}`,
	...a || o ? { remedy: "call" } : {},
	hint: o ? giveToken(e) : [...a ? ["These steps stand in a reusable workflow, which trusted publishing does not support: move the publishing job to the caller"] : [], `Add a trusted publisher to each project${s === void 0 ? "" : ` (Manage, Publishing), for new ones at ${s}`}${r === void 0 ? "" : `: ${i(r)}`}`].join("\n")
})), giveToken = (e) => [
	`Of GitHub's servers, ${e} trusts github.com alone. Give the publishing step a token:`,
	"    with:",
	"      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}",
	"Leave trusted-publishing at automatic: always takes no token"
].join("\n"), S = d({
	code: "RA-CREDENTIAL-MINT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t }) => ({
	message: `No upload token could be had; ${e} failed: ${h(t)}`,
	...m(t) ?? {
		hint: "Run again when it works: nothing is uploaded twice",
		says: "again"
	}
})), C = d({
	code: "RA-CREDENTIAL-IDENTITY-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ service: e, status: t, words: n }) => ({
	message: `${e} refused this job an identity token (${t}): ${h(n)}`,
	hint: "Look whether the organization or enterprise allows identity tokens here; id-token: write is not what lacks"
})), trustedPublishingUrls = ({ preset: e, uploadUrl: t }) => {
	let n = new URL(e?.siteUrl ?? t);
	_(n.href) || (n.protocol = "https:");
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
				let t = AbortSignal.timeout(w);
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
}, w = 1500, switchedOff = (e, t) => /trusted publishing functionality not enabled/i.test(t) ? S({
	service: e,
	why: t
}) : void 0, minting = ({ env: e, call: n, clock: i, conceal: o }, d) => {
	let m = v(d), h = trustedPublishingUrls(d), g = {
		missing: () => l({ index: m }),
		unusable: S
	}, _, askAudience = async (e) => {
		let { json: t } = await n({
			service: m,
			url: new URL(h.audience),
			refused: ({ status: e, words: t }) => switchedOff(m, t) ?? (d.preset === void 0 ? b({
				index: m,
				url: h.audience,
				status: e
			}) : S({
				service: m,
				why: `${h.audience} answered ${e} ${t}`.trimEnd()
			})),
			isPageRefusal: d.preset === void 0,
			signal: e
		}), r = f(t, "audience");
		if (p(r)) return r;
		throw new u(S({
			service: m,
			why: `${h.audience} names no audience`
		}));
	}, exchange = async ({ token: t, identity: a }, l) => {
		let g = i.now(), { json: _ } = await n({
			service: m,
			url: new URL(h.mint),
			body: { token: t.reveal() },
			secrets: [t],
			tries: 1,
			refused: ({ status: e, words: t }) => switchedOff(m, t) ?? x({
				index: m,
				status: e,
				words: t,
				job: a.job,
				isReusable: a.isReusable,
				isElsewhere: d.preset !== void 0 && a.isElsewhere,
				publishersPage: d.preset && r(d.preset)
			}),
			signal: l
		}), [v, y] = [f(_, "token"), f(_, "expires")];
		if (!p(v) || v === "") throw new u(S({
			service: m,
			why: "it minted no token"
		}));
		let b = new s(v);
		o(b);
		let C = Number(c(e)) * 1e3;
		return {
			token: b,
			renewal: renewalTime({
				minted: g,
				expires: typeof y == "number" ? y : void 0,
				longestUpload: C
			})
		};
	};
	return async (r) => {
		_ ??= await askAudience(r);
		for (let s = 1;; s++) {
			let c = await t({
				env: e,
				call: n,
				audience: _,
				conceal: o,
				problems: g
			}, r);
			try {
				return await exchange(c, r);
			} catch (e) {
				if (!isOutside(e) || s === 5) throw e;
				await i.sleep(a(s, i, null), r);
			}
		}
	};
}, isOutside = (e) => e instanceof u && e.findings.every(({ mender: e }) => e === "outside"), wireUploadTokens = ({ environment: { variables: t }, masks: r }) => {
	let i = n({
		clock: o,
		userAgent: `release-actions/${g}`,
		fetch: e(t),
		problems: {
			refused: C,
			unreachable: S
		}
	});
	return openUploadTokens({
		env: t,
		call: i,
		clock: o,
		conceal: r.add
	});
};
export { wireUploadTokens };
