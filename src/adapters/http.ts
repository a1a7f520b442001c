import { setImmediate as nextTurn } from "node:timers/promises";
import pLimit, { type LimitFunction } from "p-limit";
import { withoutLogin } from "../domain/indexes/login.ts";
import { answerTooLarge, outsideFailed } from "../domain/problem/index-reads.ts";
import { Problem } from "../domain/problem/problem.ts";
import { retryAfterOf, retryDelay } from "../domain/upload/retry.ts";
import type { Clock } from "../ports/clock.ts";
import type { Fetch } from "./network.ts";

export interface Request {
  readonly url: string;
  readonly accept?: string;
  /** Sent to this request's own host only: redirects to another host go without. */
  readonly authorization?: string;
  /** Bytes that the answer may have; else what `HttpLimits` says. */
  readonly largest?: number;
  readonly signal?: AbortSignal | undefined;
  /** What is wrong with an answer that is worth another try. */
  readonly fault?: (response: Response) => string | undefined;
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

/** What the smallest servers (Python's own) keep waiting; they drop what comes on top, and its retry costs a second. */
const atOnce = 5;

const queues = new Map<string, LimitFunction>();

/** One for each server, whoever asks, so that its connections are few and used again. */
const queueOf = (url: string): LimitFunction => {
  const { origin } = new URL(url);
  const queue = queues.get(origin) ?? pLimit(atOnce);
  queues.set(origin, queue);
  return queue;
};
const enough = 1 << 20;

/** Statuses that may pass by themselves. */
const mayPass = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** `patience`: milliseconds in which a try must end or bring another MiB. `largest`: bytes of an answer. */
export interface HttpLimits {
  /** The global one where none is given. */
  readonly fetch?: Fetch;
  readonly patience?: number;
  readonly largest?: number;
}

/** `fetch` with a time limit per try, retries with jittered back-off, and `Retry-After`. */
export const createHttp =
  (
    clock: Clock,
    userAgent: string,
    { patience = 30_000, largest = 1 << 30, fetch: send = fetch }: HttpLimits = {},
  ): Http =>
  async ({ url, accept, authorization, signal, largest: own = largest, fault }) => {
    const headers = {
      "user-agent": userAgent,
      "cache-control": "no-cache",
      ...(accept === undefined ? {} : { accept }),
      ...(authorization === undefined ? {} : { authorization }),
    };
    const once = async (): Promise<Response | Failure> => {
      const silence = watchSilence(patience);
      try {
        const response = await send(url, {
          headers,
          signal: signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]),
        });
        if (!mayPass(response.status)) return await read(response, own, silence.arrived);
        await response.body?.cancel();
        return { why: `it answered ${response.status}`, retryAfter: retryAfterOf(response.headers, clock.now()) };
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof Problem) throw error;
        if (error instanceof TooLarge) throw new Problem(answerTooLarge({ url: withoutLogin(url), ...error }));
        const why = networkReason(error, patience).replaceAll(/\/\/[^/@\s]*@/g, "//");
        return { why, retryAfter: null };
      } finally {
        silence.end();
        // The connection is free for the next a moment after the last byte.
        await nextTurn();
      }
    };
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      const tried = orFault(await queueOf(url)(once), fault);
      if ("status" in tried) return tried;
      if (attempt === tries) throw new Problem(outsideFailed({ url: withoutLogin(url), why: tried.why, tries }));
      await clock.sleep(retryDelay(attempt, clock, tried.retryAfter), signal);
    }
  };

/** Why a try gave nothing, and when the index asks to come back. */
interface Failure {
  readonly why: string;
  readonly retryAfter: string | null;
}

const read = async (
  response: globalThis.Response,
  largest: number,
  arrived: (size: number) => void,
): Promise<Response> => ({
  status: response.status,
  url: response.url,
  contentType: (response.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase(),
  body: await wholeBody(response, largest, arrived),
});

const orFault = (tried: Response | Failure, fault: Request["fault"]): Response | Failure => {
  const why = "status" in tried ? fault?.(tried) : undefined;
  return why === undefined ? tried : { why, retryAfter: null };
};

/** Aborts when `patience` passes in which less than a MiB came: a slow line may take long, a dead one may not. */
const watchSilence = (patience: number) => {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new DOMException("silence", "TimeoutError")), patience);
  let next = enough;
  return {
    signal: silence.signal,
    /** How many bytes of the answer are there by now. */
    arrived: (size: number): void => {
      if (size < next) return;
      next = size + enough;
      timer.refresh();
    },
    end: () => clearTimeout(timer),
  };
};

/** An answer that would not be shorter at the next try. */
class TooLarge extends Error {
  /** Bytes that may be. */
  readonly largest: number;
  /** Bytes that the answer says it has. */
  readonly size: number | undefined;

  constructor(largest: number, size?: number) {
    super(`the answer is larger than ${largest} bytes`);
    this.largest = largest;
    this.size = size;
  }
}

/** A body of at most so many bytes; a longer one is an error. `arrived` is told how many are there by now. */
export const wholeBody = async (
  response: globalThis.Response,
  largest: number,
  arrived?: (size: number) => void,
): Promise<Buffer> => {
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > largest) {
    await response.body?.cancel();
    throw new TooLarge(largest, announced);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest) throw new TooLarge(largest);
    arrived?.(size);
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
  if (inner.name === "TimeoutError") return `no answer within ${limit / 1000} s`;
  // Of a 407 that is no proxy's, fetch says nothing but that it failed.
  return `${code}${inner.message === "" ? (error as Error).message : inner.message}`;
};
