import { createFetch } from "./domain-problem-index-reads.js";
import { askIdentity, createCall } from "./adapters-service-call.js";
import { Problem, Secret, field, isText$1 as isText, pendingPublisherPage, retryDelay, systemClock, version } from "./domain-problem-plan.js";
import { uploadTimeout } from "./domain-environment-uv-variables.js";
import { identityMissing, identityRefused, mintFailed, publisherUnknown, trustedPublishingUnknown } from "./domain-problem-credential.js";
import { isLoopback, titleOf } from "./domain-problem-target.js";

// src/domain/credential/upload-token.ts
const usualLife = 9e5;
const longestLife = 864e5;
const renewalTime = ({ minted, expires, longestUpload }) => {
	const told = expires === void 0 ? usualLife : expires * 1e3 - minted;
	const life = told > 0 && told <= longestLife ? told : usualLife;
	return minted + Math.max(life - longestUpload, life / 2);
};

// src/domain/target/trusted-publishing.ts
const trustedPublishingUrls = ({ preset, uploadUrl }) => {
	const site = new URL(preset?.siteUrl ?? uploadUrl);
	if (!isLoopback(site.href)) site.protocol = "https:";
	const at = (name) => new URL(`/_/oidc/${name}`, site).href;
	return {
		audience: at("audience"),
		mint: at("mint-token"),
		burn: at("burn-token")
	};
};

// src/adapters/upload-tokens.ts
const tries = 5;
const openUploadTokens = (options) => (target) => {
	const { call, clock } = options;
	const mint = minting(options, target);
	const { burn } = trustedPublishingUrls(target);
	const minted = [];
	let latest;
	let coming;
	return {
		current: async ({ signal, over }) => {
			const isGood = latest !== void 0 && latest.token !== over && clock.now() < latest.renewal;
			if (coming === void 0 && latest !== void 0 && isGood) return latest.token;
			coming ??= mint(signal).then((next) => {
				minted.push(next);
				latest = next;
				return next;
			}).finally(() => {
				coming = void 0;
			});
			return (await coming).token;
		},
		burn: async () => {
			const end = async ({ token }) => {
				const signal = AbortSignal.timeout(patience);
				await call({
					service: "",
					url: new URL(burn),
					body: { token: token.reveal() },
					tries: 1,
					signal
				});
			};
			await Promise.allSettled(minted.splice(0).map(end));
		}
	};
};
const patience = 1500;
const minting = ({ env, call, clock, conceal }, target) => {
	const index = titleOf(target);
	const urls = trustedPublishingUrls(target);
	const problems = {
		missing: () => identityMissing({ index }),
		unusable: mintFailed
	};
	let audience;
	const askAudience = async (signal) => {
		const { json } = await call({
			service: index,
			url: new URL(urls.audience),
			refused: ({ status }) => trustedPublishingUnknown({
				index,
				url: urls.audience,
				status
			}),
			signal
		});
		const value = field(json, "audience");
		if (isText(value)) return value;
		throw new Problem(mintFailed({
			service: index,
			why: `${urls.audience} names no audience`
		}));
	};
	const exchange = async ({ token: identity, identity: who }, signal) => {
		const minted = clock.now();
		const { json } = await call({
			service: index,
			url: new URL(urls.mint),
			body: { token: identity.reveal() },
			secrets: [identity],
			tries: 1,
			refused: ({ status, words }) => publisherUnknown({
				index,
				status,
				words,
				job: who.job,
				isReusable: who.isReusable,
				publishersPage: target.preset && pendingPublisherPage(target.preset)
			}),
			signal
		});
		const [value, expires] = [field(json, "token"), field(json, "expires")];
		if (!isText(value) || value === "") throw new Problem(mintFailed({
			service: index,
			why: "it minted no token"
		}));
		const token = new Secret(value);
		conceal(token);
		const longestUpload = Number(uploadTimeout(env)) * 1e3;
		return {
			token,
			renewal: renewalTime({
				minted,
				expires: typeof expires === "number" ? expires : void 0,
				longestUpload
			})
		};
	};
	return async (signal) => {
		audience ??= await askAudience(signal);
		for (let attempt = 1;; attempt++) {
			const identity = await askIdentity({
				env,
				call,
				audience,
				conceal,
				problems
			}, signal);
			try {
				return await exchange(identity, signal);
			} catch (error) {
				if (!isOutside(error) || attempt === tries) throw error;
				await clock.sleep(retryDelay(attempt, clock, null), signal);
			}
		}
	};
};
const isOutside = (error) => error instanceof Problem && error.findings.every(({ mender }) => mender === "outside");

// src/runtime/wire/upload-tokens.ts
const wireUploadTokens = ({ environment: { variables }, masks }) => {
	const call = createCall({
		clock: systemClock,
		userAgent: `release-actions/${version}`,
		fetch: createFetch(variables),
		problems: {
			refused: identityRefused,
			unreachable: mintFailed
		}
	});
	return openUploadTokens({
		env: variables,
		call,
		clock: systemClock,
		conceal: masks.add
	});
};

export { wireUploadTokens };