import { field, parseJson, textOf } from "../../domain/text/json.ts";
import { retryAfterOf, theirNow } from "../../domain/upload/retry.ts";

/** What an answer that is neither success nor 404 means. */
export type Refusal =
  | { readonly kind: "plan" | "outside"; readonly why: string }
  /** Not to this token; or, asked like this or in the state that the thing is in, to none. */
  | { readonly kind: "permission" | "outside"; readonly why: string; readonly status: number }
  /** Milliseconds to wait until the forge would answer. */
  | { readonly kind: "rate-limit"; readonly why: string; readonly wait: number }
  /** May pass by itself. */
  | { readonly kind: "passing"; readonly why: string; readonly retryAfter: string | null };

interface Refused {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Where a secondary limit names no time, GitHub asks to wait a minute. */
const secondaryWait = 60_000;

/**
 * Tells a rate limit from a missing permission and a plan that lacks the feature: GitHub answers 403 to all of them.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export const refusal = (refused: Refused): Refusal => {
  const { status, headers, body } = refused;
  const words = messageOf(body);
  const why = `it answered ${status}${words === "" ? "" : ` (${words})`}`;
  const wait = status === 403 || status === 429 ? limitWait(refused, words) : undefined;
  if (wait !== undefined) {
    return { kind: "rate-limit", why: `${why}; it would answer again in ${Math.ceil(wait / 1000)} s`, wait };
  }
  if (status === 401 || status === 403) {
    if (/\bupgrade to\b|\bplan\b/i.test(words)) return { kind: "plan", why };
    const needed = headers.get("x-accepted-github-permissions");
    return { kind: "permission", why: needed === null ? why : `${why}; it asks for ${needed}`, status };
  }
  if (status !== 408 && status < 500) return { kind: "outside", why, status };
  return { kind: "passing", why, retryAfter: retryAfterOf(headers, refused.now) };
};

/** Milliseconds until a rate limit is over; `undefined` where none was met. */
const limitWait = ({ status, headers, now }: Refused, words: string): number | undefined => {
  const retryAfter = Number(headers.get("retry-after") ?? Number.NaN);
  if (retryAfter >= 0) return retryAfter * 1000;
  const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN) * 1000;
  if (headers.get("x-ratelimit-remaining") === "0" && reset > 0)
    return Math.max(0, reset - theirNow(headers, now)) + 1000;
  return status === 429 || /rate limit/i.test(words) ? secondaryWait : undefined;
};

/** The forge's own sentence, and what it says of single fields, at most 200 characters of it. */
const messageOf = (body: string): string => {
  const answer = parseJson(body);
  const errors = field(answer, "errors");
  const details = Array.isArray(errors) ? errors.map(detailOf) : [];
  const words = [textOf(field(answer, "message")) ?? "", ...details].filter((each) => each !== "");
  return words.join(": ").slice(0, 200);
};

/** Of a field that was refused, GitHub says why in words, or by a code. */
const detailOf = (error: unknown): string =>
  textOf(error) ??
  textOf(field(error, "message")) ??
  [field(error, "field"), field(error, "code")].flatMap((each) => textOf(each) ?? []).join(" ");
