import { once } from "node:events";
import { createServer, request as forward } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "../loopback.ts";

/** An index that takes uploads only by trusted publishing, before a real one, and the forge that says who a job is. */
export interface TrustedIndex extends AsyncDisposable {
  readonly uploadUrl: string;
  /** For `ACTIONS_ID_TOKEN_REQUEST_URL`; any bearer token is taken. */
  readonly identityUrl: string;
  /** What was asked for, in order: `audience`, `identity`, `mint`, `burn`. */
  readonly asked: readonly string[];
  readonly identities: readonly string[];
  /** Upload tokens in the order in which they were minted. */
  readonly minted: readonly string[];
  /** The upload token of each upload that was taken. */
  readonly used: readonly string[];
  /** Of each that was refused. */
  readonly refused: readonly string[];
  readonly burned: readonly string[];
}

export interface TrustedIndexOptions {
  /** Uploads that a token is good for: it is over before the index said that it would be. */
  readonly uses?: number;
  /** Seconds that a token lives, as the index says when it mints it; nothing is said where it is `null`. */
  readonly life?: number | null;
  /** Whom an identity must name as its workflow. */
  readonly trusts?: string;
  /** Answers in place of the `nth` request of a kind, all of them without it. `isLost`: after it did what was asked. */
  readonly fault?: {
    readonly at: "audience" | "identity" | "mint" | "upload" | "burn";
    readonly nth?: number;
    readonly status: number;
    readonly body?: string;
    readonly isLost?: boolean;
  };
  readonly claims?: Readonly<Record<string, string>>;
}

const workflowRef = "orchids/greenhouse/.github/workflows/release.yml@refs/heads/main";

/**
 * Does what PyPI and GitHub do for trusted publishing: gives identity tokens for an audience, and exchanges each once for
 * an upload token. https://docs.pypi.org/trusted-publishers/internals/
 */
export const startTrustedIndex = async (
  uploadsTo: string,
  { uses = Number.POSITIVE_INFINITY, life = 900, trusts = "release.yml", fault, claims = {} }: TrustedIndexOptions = {},
): Promise<TrustedIndex> => {
  const asked: string[] = [];
  const identities: string[] = [];
  const minted: string[] = [];
  const used: string[] = [];
  const refused: string[] = [];
  const burned: string[] = [];
  const spent = new Set<string>();

  const answers = {
    audience: () => ({ status: 200, json: { audience: "loopback" } }),
    identity: () => {
      const said = { jti: String(identities.length), sub: "repo:orchids/greenhouse", repository: "orchids/greenhouse" };
      const all = { ...said, workflow_ref: workflowRef, job_workflow_ref: workflowRef, ...claims };
      identities.push(`header.${Buffer.from(JSON.stringify(all)).toString("base64url")}.signature`);
      return { status: 200, json: { value: identities.at(-1) } };
    },
    mint: ({ token }: { token: string }) => {
      const why = spent.has(token)
        ? "malformed or invalid token: already used"
        : trustedBy(token, trusts)
          ? undefined
          : "valid token, but no corresponding publisher (Publisher with matching claims was not found)";
      spent.add(token);
      if (why !== undefined)
        return { status: 422, json: { message: "Token request failed", errors: [{ description: why }] } };
      minted.push(`pypi-minted-${minted.length}`);
      const expires = life === null ? {} : { expires: Date.now() / 1000 + life };
      return { status: 200, json: { success: true, token: minted.at(-1), ...expires } };
    },
    burn: ({ token }: { token: string }) => {
      burned.push(token);
      return { status: 202, json: { message: "Accepted" } };
    },
  };
  const kinds = {
    "/_/oidc/audience": "audience",
    "/identity": "identity",
    "/_/oidc/mint-token": "mint",
    "/_/oidc/burn-token": "burn",
  } as const;
  const faultNow = (kind: string) => {
    const nth = asked.filter((each) => each === kind).length;
    return fault?.at === kind && (fault.nth ?? nth) === nth ? fault : undefined;
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, "http://127.0.0.1");
    const json = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const body = await buffer(request);
    const kind = Object.entries(kinds).find(([path]) => path === pathname)?.[1];
    asked.push(kind ?? "upload");
    const now = faultNow(kind ?? "upload");
    if (now?.isLost === true && kind === "mint") answers.mint(JSON.parse(body.toString("utf8")));
    if (now !== undefined) return response.writeHead(now.status).end(now.body ?? "no");
    if (kind === "identity" && searchParams.get("audience") !== "loopback") return json(400, {});
    if (kind !== undefined) {
      const answer = answers[kind](body.length === 0 ? {} : JSON.parse(body.toString("utf8")));
      return json(answer.status, answer.json);
    }
    if (pathname !== "/legacy/") return json(404, {});
    const [, password = ""] = Buffer.from(request.headers.authorization?.slice("Basic ".length) ?? "", "base64")
      .toString()
      .split(":");
    const isOver = used.filter((each) => each === password).length >= uses;
    if (isOver || !minted.includes(password)) {
      refused.push(password);
      const why = isOver
        ? "Invalid API Token: token is expired"
        : "Invalid or non-existent authentication information.";
      return response.writeHead(403, { "content-type": "text/html" }).end(`<title>403 ${why}</title>`);
    }
    used.push(password);
    const { "content-type": type = "" } = request.headers;
    const onward = forward(uploadsTo, {
      method: "POST",
      headers: { "content-type": type, "content-length": body.length },
    });
    onward.end(body);
    const [answer] = await once(onward, "response");
    response.writeHead(answer.statusCode);
    answer.pipe(response);
  });
  const listening = await listen(server);
  const url = `http://127.0.0.1:${listening.port}`;
  return {
    uploadUrl: `${url}/legacy/`,
    identityUrl: `${url}/identity?api-version=2.0`,
    asked,
    identities,
    minted,
    used,
    refused,
    burned,
    [Symbol.asyncDispose]: listening[Symbol.asyncDispose],
  };
};

const trustedBy = (token: string, workflow: string): boolean => {
  const { workflow_ref: ref } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  return ref.includes(`/${workflow}@`);
};
