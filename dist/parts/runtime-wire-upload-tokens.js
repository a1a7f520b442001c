import { createFetch as e } from "./domain-problem-index-reads.js";
import { askIdentity as t, createCall as n } from "./adapters-service-call.js";
import { field as r, isText as i, pendingPublisherPage as a, publisherFields as o, retryDelay as s, systemClock as c } from "./domain-target-presets.js";
import { Problem as l, Secret as u, shown as d } from "../index.js";
import { uploadTimeout as f } from "./domain-environment-uv-variables.js";
import { identityMissing as p } from "./domain-problem-credential.js";
import { defineFinding as m, version as h } from "./domain-workspace-path.js";
import { isLoopback as g, titleOf as _ } from "./domain-problem-target.js";
const v = 9e5, renewalTime = ({ minted: e, expires: t, longestUpload: n }) => {
	let r = t === void 0 ? v : t * 1e3 - e, i = r > 0 && r <= 864e5 ? r : v;
	return e + Math.max(i - n, i / 2);
}, y = m({
	code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, url: t, status: n }) => ({
	input: "trusted-publishing",
	message: `${e} does not know trusted publishing: ${t} answered ${n}`,
	hint: "Give the publishing step a login of that index:\n    with:\n      username: NAME\n      password: ${{ secrets.INDEX_PASSWORD }}\nA token goes as the password, without a user name. Leave trusted-publishing at automatic: always takes no login"
})), b = m({
	code: "RA-CREDENTIAL-UNTRUSTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, status: t, words: n, job: r, isReusable: i, publishersPage: a }) => ({
	message: `${e} gives this job no upload token (${t}): ${d(n)}`,
	...i ? { remedy: "call" } : {},
	hint: [
		...i ? ["These steps stand in a reusable workflow, which trusted publishing does not support: move the publishing job to the caller"] : [],
		`Add a trusted publisher to each project${a === void 0 ? "" : ` (Manage, Publishing), for new ones at ${a}`}${r === void 0 ? "" : `: ${o(r)}`}`,
		i ? "What is published stays as it is" : "Then run again: what is published stays as it is"
	].join("\n")
})), x = m({
	code: "RA-CREDENTIAL-MINT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t }) => ({
	message: `No upload token could be had; ${e} failed: ${d(t)}`,
	hint: "Run again when it works: nothing is uploaded twice"
})), S = m({
	code: "RA-CREDENTIAL-IDENTITY-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ service: e, status: t, words: n }) => ({
	message: `${e} refused this job an identity token (${t}): ${d(n)}`,
	hint: "Look whether the organization or enterprise allows identity tokens here, then run again; id-token: write is not what lacks, or there would have been nothing to ask"
})), trustedPublishingUrls = ({ preset: e, uploadUrl: t }) => {
	let n = new URL(e?.siteUrl ?? t);
	g(n.href) || (n.protocol = "https:");
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
}) : void 0, minting = ({ env: e, call: n, clock: o, conceal: c }, d) => {
	let m = _(d), h = trustedPublishingUrls(d), g = {
		missing: () => p({ index: m }),
		unusable: x
	}, v, askAudience = async (e) => {
		let { json: t } = await n({
			service: m,
			url: new URL(h.audience),
			refused: ({ status: e, words: t }) => switchedOff(m, t) ?? y({
				index: m,
				url: h.audience,
				status: e
			}),
			signal: e
		}), a = r(t, "audience");
		if (i(a)) return a;
		throw new l(x({
			service: m,
			why: `${h.audience} names no audience`
		}));
	}, exchange = async ({ token: t, identity: s }, p) => {
		let g = o.now(), { json: _ } = await n({
			service: m,
			url: new URL(h.mint),
			body: { token: t.reveal() },
			secrets: [t],
			tries: 1,
			refused: ({ status: e, words: t }) => switchedOff(m, t) ?? b({
				index: m,
				status: e,
				words: t,
				job: s.job,
				isReusable: s.isReusable,
				publishersPage: d.preset && a(d.preset)
			}),
			signal: p
		}), [v, y] = [r(_, "token"), r(_, "expires")];
		if (!i(v) || v === "") throw new l(x({
			service: m,
			why: "it minted no token"
		}));
		let S = new u(v);
		c(S);
		let C = Number(f(e)) * 1e3;
		return {
			token: S,
			renewal: renewalTime({
				minted: g,
				expires: typeof y == "number" ? y : void 0,
				longestUpload: C
			})
		};
	};
	return async (r) => {
		v ??= await askAudience(r);
		for (let i = 1;; i++) {
			let a = await t({
				env: e,
				call: n,
				audience: v,
				conceal: c,
				problems: g
			}, r);
			try {
				return await exchange(a, r);
			} catch (e) {
				if (!isOutside(e) || i === 5) throw e;
				await o.sleep(s(i, o, null), r);
			}
		}
	};
}, isOutside = (e) => e instanceof l && e.findings.every(({ mender: e }) => e === "outside"), wireUploadTokens = ({ environment: { variables: t }, masks: r }) => {
	let i = n({
		clock: c,
		userAgent: `release-actions/${h}`,
		fetch: e(t),
		problems: {
			refused: S,
			unreachable: x
		}
	});
	return openUploadTokens({
		env: t,
		call: i,
		clock: c,
		conceal: r.add
	});
};
export { wireUploadTokens };
