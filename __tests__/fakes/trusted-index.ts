import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { request as forward } from "node:http";
import { createServer } from "node:https";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import selfsigned from "selfsigned";
import { listen } from "../loopback.ts";

/** An index that takes uploads only by trusted publishing, over TLS on loopback, before a real one. */
export interface TrustedIndex extends AsyncDisposable {
  readonly uploadUrl: string;
  /** For `SSL_CERT_FILE`. */
  readonly certificate: string;
  /** For `ACTIONS_ID_TOKEN_REQUEST_URL`; any bearer token is taken. */
  readonly identityUrl: string;
  /** Upload tokens in the order in which they were minted. */
  readonly minted: readonly string[];
  /** The upload token of each upload that came. */
  readonly used: readonly string[];
}

/**
 * Does what PyPI and GitHub do for trusted publishing: gives identity tokens for an audience, and swaps each once for an
 * upload token. `folder` keeps the certificate. https://docs.pypi.org/trusted-publishers/internals/
 */
export const startTrustedIndex = async (uploadsTo: string, folder: string): Promise<TrustedIndex> => {
  const certificate = join(folder, "certificate.pem");
  const names = { name: "subjectAltName" as const, altNames: [{ type: 7 as const, ip: "127.0.0.1" }] };
  const made = await selfsigned.generate([{ name: "commonName", value: "127.0.0.1" }], {
    algorithm: "sha256",
    extensions: [names],
  });
  await writeFile(certificate, made.cert);
  const minted: string[] = [];
  const used: string[] = [];
  const identities = new Set<string>();

  const server = createServer({ key: made.private, cert: made.cert }, async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, "https://127.0.0.1");
    const json = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (pathname === "/_/oidc/audience") return json(200, { audience: "loopback" });
    if (pathname === "/identity") {
      if (searchParams.get("audience") !== "loopback") return json(400, {});
      const identity = `header.${Buffer.from(`{"jti":"${identities.size}"}`).toString("base64url")}.${identities.size}`;
      identities.add(identity);
      return json(200, { value: identity });
    }
    const body = await buffer(request);
    if (pathname === "/_/oidc/mint-token") {
      const { token } = JSON.parse(body.toString("utf8")) as { token: string };
      if (!identities.delete(token)) return json(422, { message: "Token request failed", errors: [] });
      minted.push(`pypi-minted-${minted.length}`);
      return json(200, { success: true, token: minted.at(-1) });
    }
    if (pathname !== "/legacy/") return json(404, {});
    const [, password] = Buffer.from(request.headers.authorization?.slice("Basic ".length) ?? "", "base64")
      .toString()
      .split(":");
    if (password === undefined || !minted.includes(password)) return json(403, {});
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
  const url = `https://127.0.0.1:${listening.port}`;
  return {
    uploadUrl: `${url}/legacy/`,
    certificate,
    identityUrl: `${url}/identity?api-version=2.0`,
    minted,
    used,
    [Symbol.asyncDispose]: listening[Symbol.asyncDispose],
  };
};
