import { createFetch as e } from "./adapters-http.js";
import { askIdentity as t, createCall as n } from "./adapters-service-call.js";
import { defineFinding as r, retryDelay as i, systemClock as a, version as o } from "./domain-workspace-path.js";
import { field as s, isText as c } from "./domain-problem-release-files.js";
import { Problem as l, Secret as u, shown as d } from "../index.js";
import { uploadTimeout as f } from "./domain-environment-uv-variables.js";
import { identityMissing as p } from "./domain-problem-credential.js";
import { isLoopback as m, pendingPublisherPage as h, publisherFields as g, titleOf as _ } from "./domain-problem-target.js";
const v = 9e5, renewalTime = ({ minted: e, expires: t, longestUpload: n }) => {
	let r = t === void 0 ? v : t * 1e3 - e, i = r > 0 && r <= 864e5 ? r : v;
	return e + Math.max(i - n, i / 2);
}, y = r({
	code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, url: t, status: n }) => ({
	message: `${e} does not know trusted publishing: ${t} answered ${n}`,
	hint: "Give the publishing step a login of that index:\n    with:\n      username: NAME\n      password: ${{ secrets.INDEX_PASSWORD }}\nA token goes as the password, without a user name"
})), b = r({
	code: "RA-CREDENTIAL-UNTRUSTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, status: t, words: n, job: r, isReusable: i, publishersPage: a }) => ({
	message: `${e} gives this job no upload token (${t}): ${d(n)}`,
	...i ? { remedy: "call" } : {},
	hint: [
		...i ? ["These steps stand in a reusable workflow, which no index trusts: move the publishing job to the caller"] : [],
		`Add a trusted publisher to each project (Manage, Publishing)${a === void 0 ? "" : `, for new ones at ${a}`}${r === void 0 ? "" : `: ${g(r)}`}`,
		"Then run again: what is published stays as it is"
	].join("\n")
})), x = r({
	code: "RA-CREDENTIAL-MINT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t }) => ({
	message: `No upload token could be had; ${e} failed: ${d(t)}`,
	hint: "Run again when it works: nothing is uploaded twice"
})), S = r({
	code: "RA-CREDENTIAL-IDENTITY-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ service: e, status: t, words: n }) => ({
	message: `${e} refused this job an identity token (${t}): ${d(n)}`,
	hint: "Look whether the organization or enterprise allows identity tokens here, then run again; id-token: write is not what lacks, or there would have been nothing to ask"
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
}) : void 0, minting = ({ env: e, call: n, clock: r, conceal: a }, o) => {
	let d = _(o), m = trustedPublishingUrls(o), g = {
		missing: () => p({ index: d }),
		unusable: x
	}, v, askAudience = async (e) => {
		let { json: t } = await n({
			service: d,
			url: new URL(m.audience),
			refused: ({ status: e, words: t }) => switchedOff(d, t) ?? y({
				index: d,
				url: m.audience,
				status: e
			}),
			signal: e
		}), r = s(t, "audience");
		if (c(r)) return r;
		throw new l(x({
			service: d,
			why: `${m.audience} names no audience`
		}));
	}, exchange = async ({ token: t, identity: i }, p) => {
		let g = r.now(), { json: _ } = await n({
			service: d,
			url: new URL(m.mint),
			body: { token: t.reveal() },
			secrets: [t],
			tries: 1,
			refused: ({ status: e, words: t }) => switchedOff(d, t) ?? b({
				index: d,
				status: e,
				words: t,
				job: i.job,
				isReusable: i.isReusable,
				publishersPage: o.preset && h(o.preset)
			}),
			signal: p
		}), [v, y] = [s(_, "token"), s(_, "expires")];
		if (!c(v) || v === "") throw new l(x({
			service: d,
			why: "it minted no token"
		}));
		let S = new u(v);
		a(S);
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
	return async (o) => {
		v ??= await askAudience(o);
		for (let s = 1;; s++) {
			let c = await t({
				env: e,
				call: n,
				audience: v,
				conceal: a,
				problems: g
			}, o);
			try {
				return await exchange(c, o);
			} catch (e) {
				if (!isOutside(e) || s === 5) throw e;
				await r.sleep(i(s, r, null), o);
			}
		}
	};
}, isOutside = (e) => e instanceof l && e.findings.every(({ mender: e }) => e === "outside"), wireUploadTokens = ({ environment: { variables: t }, masks: r }) => {
	let i = n({
		clock: a,
		userAgent: `release-actions/${o}`,
		fetch: e(t),
		problems: {
			refused: S,
			unreachable: x
		}
	});
	return openUploadTokens({
		env: t,
		call: i,
		clock: a,
		conceal: r.add
	});
};
export { wireUploadTokens };
