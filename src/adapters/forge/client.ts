import type { Secret } from "../../domain/credential/secret.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import { withSlash } from "../../domain/text/url.ts";
import { retryDelay } from "../../domain/upload/retry.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Answer, Listing, Unanswered } from "../../ports/forge.ts";
import { networkReason, wholeBody } from "../http.ts";
import type { Fetch } from "../network.ts";
import { type Refusal, refusal } from "./refusal.ts";

export interface ForgeOptions {
  /** `https://api.github.com`, `https://host/api/v3` (GHES), `https://host/api/v1` (Gitea). */
  readonly apiUrl: string;
  /** Sent to the origin of `apiUrl`, with an upload to the host that GitHub has for them, and nowhere else. */
  readonly token: Secret | undefined;
  readonly clock: Clock;
  readonly userAgent: string;
  /** The global one where none is given. */
  readonly fetch?: Fetch;
  readonly signal?: AbortSignal;
  /** Whether it does without the forge's answers: then a forge that cannot be reached is asked once. */
  readonly isOptional?: boolean;
}

/** Values of a query; what is `undefined` is left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

export interface ListRequest {
  /** Below the API's address, each part encoded: see `repositoryPath`. */
  readonly path: string;
  readonly query?: Query;
  /** The name under which a page holds its items, where it is no plain list. */
  readonly key?: string;
  /** Nothing further is asked for once it says so of all items up to now. */
  readonly isEnough?: (items: readonly unknown[]) => boolean;
}

/**
 * A forge's REST API. Answers are JSON of any shape: whoever asks reads them.
 * https://docs.github.com/en/rest, https://docs.gitea.com/development/api-usage
 */
export interface ForgeClient {
  readonly kind: "github" | "gitea";
  get(path: string, query?: Query): Promise<Answer<unknown>>;
  /** Pages of 100, by the `Link` header, as long as it stays on this origin. */
  list(request: ListRequest): Promise<Answer<Listing<unknown>>>;
  /** Writes. Sent again only where the forge refused it unread, for its rate limit. */
  send(method: "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<Answer<unknown>>;
  /** Posts a file as what its type says. `url` is absolute, or a path as everywhere. */
  upload(url: string, query: Query, body: Blob): Promise<Answer<unknown>>;
}

/** A repository, and how its forge is asked. */
export interface ForgeRepository {
  readonly client: ForgeClient;
  /** `owner/name` */
  readonly repository: string;
  /** From the API's address: `graphql`; on GHES, where that ends in `/api/v3`, `../graphql`. */
  readonly graphqlPath: string;
}

const tries = 5;
const tryTimeout = 30_000;
/** Bytes in a millisecond that an upload makes at least. */
const slowestUpload = 50;
const largestBody = 64 << 20;
const mostPages = 50;
/** As `networkReason` begins where there is no such name or no server: a machine without a network, most often. */
const unreached = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED)\b/;
/** What fetch says of a port that it never sends to. https://fetch.spec.whatwg.org/#port-blocking */
const refusedPort = "bad port";
/** Waited for rate limits in a whole run, in milliseconds. */
const longestRest = 120_000;

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly body?: unknown;
  readonly upload?: Blob;
}

interface Page {
  readonly value: unknown;
  readonly next: URL | undefined;
}

type Tried = Exclude<Answer<Page>, Unanswered> | Refusal;

export const createForgeClient = ({
  apiUrl,
  token,
  clock,
  userAgent,
  fetch: send = fetch,
  signal,
  isOptional = false,
}: ForgeOptions): ForgeClient => {
  const base = new URL(withSlash(apiUrl));
  const kind = base.pathname.endsWith("/api/v1/") ? "gitea" : "github";
  const headers = {
    "user-agent": userAgent,
    ...(kind === "gitea"
      ? { accept: "application/json" }
      : { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" }),
    ...(token === undefined ? {} : { authorization: `${kind === "gitea" ? "token" : "Bearer"} ${token.reveal()}` }),
  };
  let rested = 0;

  const once = async ({ method, url, body, upload }: Call): Promise<Tried> => {
    const patience = tryTimeout + Math.ceil((upload?.size ?? 0) / slowestUpload);
    const limit = AbortSignal.timeout(patience);
    try {
      const response = await send(url, {
        method,
        headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
        body: upload ?? (body === undefined ? null : JSON.stringify(body)),
        signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      });
      const { status, headers: given } = response;
      if (new URL(response.url).origin !== url.origin) return { kind: "outside", why: `it leads to ${response.url}` };
      const bytes = await wholeBody(response, largestBody);
      if (status === 404) return { kind: "missing" };
      if (status < 300) return { kind: "found", value: { value: parsed(bytes), next: nextOf(given) } };
      return refusal({ status, headers: given, body: bytes.toString(), now: clock.now() });
    } catch (error) {
      signal?.throwIfAborted();
      return { kind: "passing", why: networkReason(error, patience), retryAfter: null };
    }
  };

  /** How long to wait before the next try; `undefined` where there is none. */
  const pause = (tried: Tried, { method }: Call, attempt: number): number | undefined => {
    if (attempt === tries) return undefined;
    if (tried.kind === "passing") {
      const isAgain = method === "GET" && tried.why !== refusedPort && !(isOptional && unreached.test(tried.why));
      return isAgain ? retryDelay(attempt, clock, tried.retryAfter) : undefined;
    }
    if (tried.kind !== "rate-limit" || rested + tried.wait > longestRest) return undefined;
    rested += tried.wait;
    return tried.wait;
  };

  const unanswered = (tried: Refusal, { method, url }: Call, attempt: number): Unanswered => {
    const often = attempt > 1 ? ` (${attempt} tries)` : "";
    const why = inertLine(`${method} ${url.pathname}: ${tried.why}${often}`);
    const cause = tried.kind === "passing" ? "outside" : tried.kind;
    return "status" in tried
      ? { kind: "unanswered", cause, why, status: tried.status }
      : { kind: "unanswered", cause, why };
  };

  const ask = async (call: Call): Promise<Answer<Page>> => {
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      const tried = await once(call);
      if (tried.kind === "found" || tried.kind === "missing") return tried;
      const wait = pause(tried, call, attempt);
      if (wait === undefined) return unanswered(tried, call, attempt);
      await clock.sleep(wait, signal);
    }
  };

  const nextOf = (given: Pick<Headers, "get">): URL | undefined => {
    const target = /<([^>]*)>\s*;[^,]*\brel="next"/.exec(given.get("link") ?? "")?.[1];
    if (target === undefined || !URL.canParse(target, base.href)) return undefined;
    return new URL(target, base);
  };

  const urlOf = (path: string, query: Query = {}): URL => {
    const url = new URL(path, base);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    return url;
  };

  const withoutPage = (answer: Answer<Page>): Answer<unknown> =>
    answer.kind === "found" ? { kind: "found", value: answer.value.value } : answer;

  return {
    kind,
    get: async (path, query) => withoutPage(await ask({ method: "GET", url: urlOf(path, query) })),
    send: async (method, path, body) => withoutPage(await ask({ method, url: urlOf(path), body })),
    upload: async (target, query, body) => {
      const url = urlOf(target, query);
      if (isUploadOrigin(url, base)) return withoutPage(await ask({ method: "POST", url, upload: body }));
      const why = inertLine(`it wants an upload at ${url.origin}, where the token must not go`);
      return { kind: "unanswered", cause: "outside", why };
    },
    list: async ({ path, query, key, isEnough }) => {
      const items: unknown[] = [];
      let url = urlOf(path, { ...query, [kind === "gitea" ? "limit" : "per_page"]: 100 });
      for (let page = 1; page <= mostPages; page++) {
        const answer = await ask({ method: "GET", url });
        if (answer.kind !== "found") return answer;
        const { value, next } = answer.value;
        const more = key === undefined ? value : Reflect.get(Object(value), key);
        if (!Array.isArray(more)) {
          return { kind: "unanswered", cause: "outside", why: `GET ${url.pathname}: its answer is no list` };
        }
        items.push(...more);
        // The token would go along to another origin.
        if (next === undefined || next.origin !== base.origin || isEnough?.(items)) {
          return { kind: "found", value: { items, isWhole: next === undefined } };
        }
        url = next;
      }
      return { kind: "found", value: { items, isWhole: false } };
    },
  };
};

/** `repos/OWNER/NAME` and what follows, each part encoded. */
export const repositoryPath = (repository: string, ...parts: readonly string[]): string =>
  ["repos", ...repository.split("/"), ...parts].map(encodeURIComponent).join("/");

/**
 * Where the token may go with an upload: GitHub's hosts for it are named after those of the API, GHES has a path on its own.
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
const isUploadOrigin = ({ origin }: URL, base: URL): boolean =>
  origin === base.origin ||
  (/^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(base.host) &&
    origin === `${base.protocol}//${base.host.replace("api.", "uploads.")}`);

const parsed = (body: Buffer): unknown => (body.length === 0 ? undefined : JSON.parse(body.toString()));
