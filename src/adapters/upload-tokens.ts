import { Secret } from "../domain/credential/secret.ts";
import { renewalTime } from "../domain/credential/upload-token.ts";
import { type Environment, uploadTimeout } from "../domain/environment/child.ts";
import { identityMissing } from "../domain/problem/credential.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Problem } from "../domain/problem/problem.ts";
import { mintFailed, publisherUnknown, trustedPublishingUnknown } from "../domain/problem/trusted-publishing.ts";
import { pendingPublisherPage } from "../domain/target/presets.ts";
import { type Target, titleOf } from "../domain/target/target.ts";
import { trustedPublishingUrls } from "../domain/target/trusted-publishing.ts";
import { field, isText } from "../domain/text/json.ts";
import { retryDelay } from "../domain/upload/retry.ts";
import type { Clock } from "../ports/clock.ts";
import type { OpenUploadTokens } from "../ports/upload-tokens.ts";
import { askIdentity, type IdentityToken } from "./identity-token.ts";
import type { CallService } from "./service-call.ts";

export interface UploadTokensOptions {
  readonly env: Environment;
  readonly call: CallService;
  readonly clock: Clock;
  /** Told every token: no log may show one. */
  readonly conceal: (secret: Secret) => void;
}

interface Minted {
  readonly token: Secret;
  /** Milliseconds since the epoch. */
  readonly renewal: number;
}

const tries = 5;

/** The one owner of a run's upload tokens: it alone mints, and however many ask at once, it mints one. */
export const openUploadTokens =
  (options: UploadTokensOptions): OpenUploadTokens =>
  (target) => {
    const { call, clock } = options;
    const mint = minting(options, target);
    const { burn } = trustedPublishingUrls(target);
    const minted: Minted[] = [];
    let latest: Minted | undefined;
    let coming: Promise<Minted> | undefined;
    return {
      current: async ({ signal, over }) => {
        const isGood = latest !== undefined && latest.token !== over && clock.now() < latest.renewal;
        if (coming === undefined && latest !== undefined && isGood) return latest.token;
        coming ??= mint(signal)
          .then((next) => {
            minted.push(next);
            latest = next;
            return next;
          })
          .finally(() => {
            coming = undefined;
          });
        return (await coming).token;
      },
      burn: async () => {
        const end = async ({ token }: Minted) => {
          const signal = AbortSignal.timeout(patience);
          await call({ service: "", url: new URL(burn), body: { token: token.reveal() }, tries: 1, signal });
        };
        await Promise.allSettled(minted.splice(0).map(end));
      },
    };
  };

/** Milliseconds that the end of a run waits for tokens to be burned. */
const patience = 1_500;

/** PyPI refuses every exchange while its operators have switched trusted publishing off, or that of one service. */
const switchedOff = (index: string, words: string): Finding | undefined =>
  /trusted publishing functionality not enabled/i.test(words) ? mintFailed({ service: index, why: words }) : undefined;

/** Has a token minted. An index takes an identity once, also where its answer gets lost: each try takes a new one. */
const minting = ({ env, call, clock, conceal }: UploadTokensOptions, target: Target) => {
  const index = titleOf(target);
  const urls = trustedPublishingUrls(target);
  const problems = { missing: () => identityMissing({ index }), unusable: mintFailed };
  let audience: string | undefined;

  const askAudience = async (signal: AbortSignal): Promise<string> => {
    const { json } = await call({
      service: index,
      url: new URL(urls.audience),
      refused: ({ status, words }) =>
        switchedOff(index, words) ??
        // PyPI knows it: something else answers in its place.
        (target.preset === undefined
          ? trustedPublishingUnknown({ index, url: urls.audience, status })
          : mintFailed({ service: index, why: `${urls.audience} answered ${status} ${words}`.trimEnd() })),
      isPageRefusal: target.preset === undefined,
      signal,
    });
    const value = field(json, "audience");
    if (isText(value)) return value;
    throw new Problem(mintFailed({ service: index, why: `${urls.audience} names no audience` }));
  };

  const exchange = async ({ token: identity, identity: who }: IdentityToken, signal: AbortSignal): Promise<Minted> => {
    const minted = clock.now();
    const { json } = await call({
      service: index,
      url: new URL(urls.mint),
      body: { token: identity.reveal() },
      secrets: [identity],
      tries: 1,
      refused: ({ status, words }) =>
        switchedOff(index, words) ??
        publisherUnknown({
          ...{ index, status, words, job: who.job, isReusable: who.isReusable },
          isElsewhere: target.preset !== undefined && who.isElsewhere,
          publishersPage: target.preset && pendingPublisherPage(target.preset),
        }),
      signal,
    });
    const [value, expires] = [field(json, "token"), field(json, "expires")];
    if (!isText(value) || value === "") throw new Problem(mintFailed({ service: index, why: "it minted no token" }));
    const token = new Secret(value);
    conceal(token);
    const longestUpload = Number(uploadTimeout(env)) * 1000;
    const told = typeof expires === "number" ? expires : undefined;
    return { token, renewal: renewalTime({ minted, expires: told, longestUpload }) };
  };

  return async (signal: AbortSignal): Promise<Minted> => {
    audience ??= await askAudience(signal);
    for (let attempt = 1; ; attempt++) {
      const identity = await askIdentity({ env, call, audience, conceal, problems }, signal);
      try {
        return await exchange(identity, signal);
      } catch (error) {
        if (!isOutside(error) || attempt === tries) throw error;
        await clock.sleep(retryDelay(attempt, clock, null), signal);
      }
    }
  };
};

const isOutside = (error: unknown): boolean =>
  error instanceof Problem && error.findings.every(({ mender }) => mender === "outside");
