import type { Secret } from "../domain/credential/secret.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Problem } from "../domain/problem/problem.ts";
import { inertLine } from "../domain/text/inert-line.ts";
import { field, isText, parseJson } from "../domain/text/json.ts";
import { retryAfterOf, retryDelay } from "../domain/upload/retry.ts";
import type { Clock } from "../ports/clock.ts";
import { networkReason, wholeBody } from "./http.ts";
import type { Fetch } from "./network.ts";

/** What a service answered that will not do what it is asked. */
export interface ServiceRefusal {
  readonly service: string;
  readonly status: number;
  /** Its own words, inert and without the call's secrets. */
  readonly words: string;
}

export interface Call {
  /** As people call it. */
  readonly service: string;
  readonly url: URL;
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown;
  readonly authorization?: string;
  /** What the call carries and no message may show. */
  readonly secrets?: readonly Secret[];
  /** How often it is tried: once for what counts the first time it comes. */
  readonly tries?: number;
  /** What its refusal means, where that is not what any other means. */
  readonly refused?: (refusal: ServiceRefusal) => Finding;
  /** Whether a page for people is a refusal: it is what some servers answer to any path. */
  readonly isPageRefusal?: boolean;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly location: string | null;
}

/** Asks for JSON: an answer below 300 or of status 409, else a `Problem`. What may pass by itself is tried again. */
export type CallService = (call: Call) => Promise<Answer>;

export interface CallOptions {
  readonly clock: Clock;
  readonly userAgent: string;
  readonly fetch: Fetch;
  /** Milliseconds of one try. */
  readonly patience?: number;
  /** What it means for those who call. */
  readonly problems: {
    refused(refusal: ServiceRefusal): Finding;
    unreachable(facts: { readonly service: string; readonly why: string; readonly tries: number }): Finding;
  };
}

const usualTries = 5;
/** Bytes. An entry has some ten thousand. */
const largest = 1 << 20;

type Tried = Answer | { readonly why: string; readonly retryAfter: string | null };

export const createCall = ({
  clock,
  userAgent,
  fetch: send,
  patience = 30_000,
  problems,
}: CallOptions): CallService => {
  const once = async (call: Call): Promise<Tried> => {
    const hide = hiding(call.secrets ?? []);
    try {
      const signal = AbortSignal.any([call.signal, AbortSignal.timeout(patience)]);
      const refused = call.refused ?? problems.refused;
      const response = await send(call.url, { ...requestOf(call, userAgent), signal });
      const refuse = (rest: Omit<ServiceRefusal, "service">) => refused({ service: call.service, ...rest });
      return await readAnswer(response, { hide, refuse, isPageRefusal: call.isPageRefusal === true, now: clock.now() });
    } catch (error) {
      call.signal.throwIfAborted();
      if (error instanceof Problem) throw error;
      return { why: hide(networkReason(error, patience)), retryAfter: null };
    }
  };
  return async (call) => {
    for (let attempt = 1; ; attempt++) {
      call.signal.throwIfAborted();
      const tried = await once(call);
      if ("status" in tried) return tried;
      const { service, tries = usualTries } = call;
      if (attempt === tries) throw new Problem(problems.unreachable({ service, why: tried.why, tries }));
      await clock.sleep(retryDelay(attempt, clock, tried.retryAfter), call.signal);
    }
  };
};

const hiding =
  (secrets: readonly Secret[]) =>
  (text: string): string =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret.reveal(), "***"), text);

const requestOf = ({ body, authorization }: Call, userAgent: string): RequestInit => ({
  method: body === undefined ? "GET" : "POST",
  headers: {
    accept: "application/json",
    "user-agent": userAgent,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(authorization === undefined ? {} : { authorization }),
  },
  body: body === undefined ? null : JSON.stringify(body),
  // An identity goes nowhere else.
  redirect: "manual",
});

interface Reading {
  readonly hide: (text: string) => string;
  readonly refuse: (refusal: Omit<ServiceRefusal, "service">) => Finding;
  readonly isPageRefusal: boolean;
  readonly now: number;
}

const readAnswer = async (
  response: globalThis.Response,
  { hide, refuse, isPageRefusal, now }: Reading,
): Promise<Tried> => {
  const { status, headers } = response;
  const text = (await wholeBody(response, largest)).toString("utf8");
  const json = parseJson(text);
  if (isPageRefusal && status < 300 && /^\s*</.test(text)) throw new Problem(refuse({ status, words: "" }));
  if (status < 300 && json === undefined) return { why: "its answer is cut or no JSON", retryAfter: null };
  if (status < 300 || status === 409) return { status, json, location: headers.get("location") };
  const words = inertLine(hide(wordsOf(json, text)).slice(0, 300));
  if (status === 408 || status === 429 || status >= 500)
    return { why: `it answered ${status} ${words}`.trimEnd(), retryAfter: retryAfterOf(headers, now) };
  throw new Problem(refuse({ status, words }));
};

/** Sigstore's services say what is wrong in `message`, and PyPI besides in `errors`. */
const wordsOf = (json: unknown, text: string): string => {
  const [message, errors] = [field(json, "message"), field(json, "errors")];
  const descriptions = (Array.isArray(errors) ? errors : []).map((error) => field(error, "description"));
  const said = [message, ...descriptions].filter(isText).join(": ");
  return (said === "" ? text : said).trim().split("\n", 1).join("");
};
