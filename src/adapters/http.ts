import { outsideFailed } from "../domain/problem/index-reads.ts";
import { Problem } from "../domain/problem/problem.ts";
import { retryDelay } from "../domain/retry.ts";
import type { Clock } from "../ports/clock.ts";

export interface Request {
  readonly url: string;
  readonly accept?: string;
  /** Sent to this request's own host only: redirects to another host go without. */
  readonly authorization?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface Response {
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** Reads by HTTP. Statuses below 500 other than 408 and 429 are values; the rest is tried again, then a `Problem`. */
export type Http = (request: Request) => Promise<Response>;

const tries = 5;
const tryTimeout = 60_000;
const largestBody = 1 << 30;

/** Statuses that may pass by themselves. */
const mayPass = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** `fetch` with a time limit per try, retries with jittered back-off, and `Retry-After`. */
export const createHttp =
  (clock: Clock, userAgent: string): Http =>
  async ({ url, accept, authorization, signal }) => {
    const headers = {
      "user-agent": userAgent,
      "cache-control": "no-cache",
      ...(accept === undefined ? {} : { accept }),
      ...(authorization === undefined ? {} : { authorization }),
    };
    let why = "";
    for (let attempt = 1; attempt <= tries; attempt++) {
      signal?.throwIfAborted();
      let retryAfter: string | null = null;
      try {
        const limit = AbortSignal.timeout(tryTimeout);
        const response = await fetch(url, {
          headers,
          signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
        });
        if (!mayPass(response.status)) {
          return {
            status: response.status,
            url: response.url,
            contentType: (response.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase(),
            body: await wholeBody(response, largestBody),
          };
        }
        why = `it answered ${response.status}`;
        retryAfter = response.headers.get("retry-after");
        await response.body?.cancel();
      } catch (error) {
        signal?.throwIfAborted();
        why = networkReason(error, tryTimeout).replaceAll(/\/\/[^/@\s]*@/g, "//");
      }
      if (attempt < tries) await clock.sleep(retryDelay(attempt, clock, retryAfter), signal);
    }
    throw new Problem(outsideFailed({ url: withoutCredentials(url), why, tries }));
  };

/** A body of at most so many bytes; a longer one is an error. */
export const wholeBody = async (response: globalThis.Response, largest: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest) throw new Error(`the answer is larger than ${largest} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The innermost cause, where fetch hides what the network said. `limit`: of one try, in milliseconds. */
export const networkReason = (error: unknown, limit: number): string => {
  let inner = error;
  while (Error.isError(inner) && inner.cause !== undefined) inner = inner.cause;
  if (!Error.isError(inner)) return String(inner);
  const code = "code" in inner && typeof inner.code === "string" ? `${inner.code}: ` : "";
  return inner.name === "TimeoutError" ? `no answer within ${limit / 1000} s` : `${code}${inner.message}`;
};

const withoutCredentials = (url: string): string => {
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
};
