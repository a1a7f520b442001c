import { createFetch as e } from "./adapters-http.js";
import { askIdentity as t, createCall as n } from "./adapters-service-call.js";
import { Problem as r, defineFinding as i, field as a, isText as o, reachFirst as s, shown as c, systemClock as l, version as u } from "./domain-problem-locked-index.js";
import { Secret as d } from "../index.js";
import { uploadTimeout as f } from "./domain-environment-uv-variables.js";
import { identityMissing as p } from "./domain-problem-credential.js";
import { isLoopback as m, pendingPublisherPage as h, publisherFields as g, retryDelay as _, titleOf as v } from "./domain-problem-index-reads.js";
const y = 9e5, renewalTime = ({ minted: e, expires: t, longestUpload: n }) => {
	let r = t === void 0 ? y : t * 1e3 - e, i = r > 0 && r <= 864e5 ? r : y;
	return e + Math.max(i - n, i / 2);
}, b = i({
	code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, url: t, status: n }) => ({
	input: "trusted-publishing",
	message: `${e} does not know trusted publishing: ${t} answered ${n}${n < 300 ? " with a page for people" : ""}`,
	hint: "Give the publishing step a login of that index:\n    with:\n      username: NAME\n      password: ${{ secrets.INDEX_PASSWORD }}\nA token goes as the password, without a user name. Leave trusted-publishing at automatic: always takes no login"
})), x = i({
	code: "RA-CREDENTIAL-UNTRUSTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, status: t, words: n, job: r, isReusable: i, isElsewhere: a, publishersPage: o }) => ({
	message: `${e} gives this job no upload token (${t}): ${c(n)}`,
	...i || a ? { remedy: "call" } : {},
	hint: a ? giveToken(e) : [...i ? ["These steps stand in a reusable workflow, which trusted publishing does not support: move the publishing job to the caller"] : [], `Add a trusted publisher to each project${o === void 0 ? "" : ` (Manage, Publishing), for new ones at ${o}`}${r === void 0 ? "" : `: ${g(r)}`}`].join("\n")
})), giveToken = (e) => [
	`Of GitHub's servers, ${e} trusts github.com alone. Give the publishing step a token:`,
	"    with:",
	"      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}",
	"Leave trusted-publishing at automatic: always takes no token. What is published stays as it is"
].join("\n"), S = i({
	code: "RA-CREDENTIAL-MINT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t }) => ({
	message: `No upload token could be had; ${e} failed: ${c(t)}`,
	...s(t) ?? {
		hint: "Run again when it works: nothing is uploaded twice",
		says: "again"
	}
})), C = i({
	code: "RA-CREDENTIAL-IDENTITY-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ service: e, status: t, words: n }) => ({
	message: `${e} refused this job an identity token (${t}): ${c(n)}`,
	hint: "Look whether the organization or enterprise allows identity tokens here; id-token: write is not what lacks, or there would have been nothing to ask"
})), trustedPublishingUrls = ({ preset: e, uploadUrl: t }) => {
	let n = new URL(e?.siteUrl ?? t);
	m(n.href) || (n.protocol = "https:");
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
}) : void 0, minting = ({ env: e, call: n, clock: i, conceal: s }, c) => {
	let l = v(c), u = trustedPublishingUrls(c), m = {
		missing: () => p({ index: l }),
		unusable: S
	}, g, askAudience = async (e) => {
		let { json: t } = await n({
			service: l,
			url: new URL(u.audience),
			refused: ({ status: e, words: t }) => switchedOff(l, t) ?? (c.preset === void 0 ? b({
				index: l,
				url: u.audience,
				status: e
			}) : S({
				service: l,
				why: `${u.audience} answered ${e} ${t}`.trimEnd()
			})),
			isPageRefusal: c.preset === void 0,
			signal: e
		}), i = a(t, "audience");
		if (o(i)) return i;
		throw new r(S({
			service: l,
			why: `${u.audience} names no audience`
		}));
	}, exchange = async ({ token: t, identity: p }, m) => {
		let g = i.now(), { json: _ } = await n({
			service: l,
			url: new URL(u.mint),
			body: { token: t.reveal() },
			secrets: [t],
			tries: 1,
			refused: ({ status: e, words: t }) => switchedOff(l, t) ?? x({
				index: l,
				status: e,
				words: t,
				job: p.job,
				isReusable: p.isReusable,
				isElsewhere: c.preset !== void 0 && p.isElsewhere,
				publishersPage: c.preset && h(c.preset)
			}),
			signal: m
		}), [v, y] = [a(_, "token"), a(_, "expires")];
		if (!o(v) || v === "") throw new r(S({
			service: l,
			why: "it minted no token"
		}));
		let b = new d(v);
		s(b);
		let C = Number(f(e)) * 1e3;
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
		g ??= await askAudience(r);
		for (let a = 1;; a++) {
			let o = await t({
				env: e,
				call: n,
				audience: g,
				conceal: s,
				problems: m
			}, r);
			try {
				return await exchange(o, r);
			} catch (e) {
				if (!isOutside(e) || a === 5) throw e;
				await i.sleep(_(a, i, null), r);
			}
		}
	};
}, isOutside = (e) => e instanceof r && e.findings.every(({ mender: e }) => e === "outside"), wireUploadTokens = ({ environment: { variables: t }, masks: r }) => {
	let i = n({
		clock: l,
		userAgent: `release-actions/${u}`,
		fetch: e(t),
		problems: {
			refused: C,
			unreachable: S
		}
	});
	return openUploadTokens({
		env: t,
		call: i,
		clock: l,
		conceal: r.add
	});
};
export { wireUploadTokens };
