import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "../loopback.ts";

interface Kept {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface ArtifactServer extends AsyncDisposable {
  /** For `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** For `ACTIONS_RUNTIME_TOKEN`. */
  readonly token: string;
  /** Finalised artifacts, zipped, by name. */
  readonly artifacts: ReadonlyMap<string, Buffer>;
  /** The methods that were called, in order. */
  readonly calls: readonly string[];
}

export interface ArtifactServerOptions {
  /** Answers every call so instead. */
  readonly status?: number;
  /** Takes calls and never answers. */
  readonly stalls?: boolean;
}

const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * GitHub's artifact service on loopback, as far as an upload needs it: the Twirp calls, and the block blob that their
 * signed URL leads to. Sizes and hashes are checked at the end. https://github.com/actions/toolkit/tree/main/packages/artifact
 */
export const startArtifactServer = async ({
  status,
  stalls = false,
}: ArtifactServerOptions = {}): Promise<ArtifactServer> => {
  const token = `${segment({ alg: "none" })}.${segment({ scp: "Actions.Other:1 Actions.Results:run-7:job-9" })}.x`;
  const blocks = new Map<string, Map<string, Buffer>>();
  const blobs = new Map<string, Kept>();
  const artifacts = new Map<string, Buffer>();
  const calls: string[] = [];
  let url = "";

  const twirp = (method: string, body: Record<string, string>): object | number => {
    if (body.workflow_run_backend_id !== "run-7" || body.workflow_job_run_backend_id !== "job-9") return 403;
    const name = body.name ?? "";
    switch (method) {
      case "ListArtifacts":
        return { artifacts: [] };
      case "CreateArtifact":
        return artifacts.has(name)
          ? 409
          : { ok: true, signed_upload_url: `${url}blob/${encodeURIComponent(name)}?sig=x` };
      case "FinalizeArtifact": {
        const blob = blobs.get(name);
        const hash = `sha256:${createHash("sha256")
          .update(blob?.bytes ?? "")
          .digest("hex")}`;
        if (blob === undefined || Number(body.size) !== blob.bytes.length || String(body.hash) !== hash) return 400;
        artifacts.set(name, blob.bytes);
        return { ok: true, artifact_id: "4711" };
      }
      default:
        return 404;
    }
  };

  const takeBlob = (target: URL, bytes: Buffer): number => {
    const name = decodeURIComponent(target.pathname.slice("/blob/".length));
    const parts = blocks.get(name) ?? new Map<string, Buffer>();
    blocks.set(name, parts);
    if (target.searchParams.get("comp") === "block") parts.set(target.searchParams.get("blockid")!, bytes);
    else if (target.searchParams.get("comp") === "blocklist") {
      const ids = [...bytes.toString("utf8").matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id!);
      blobs.set(name, { name, bytes: Buffer.concat(ids.map((id) => parts.get(id)!)) });
    } else blobs.set(name, { name, bytes });
    return 201;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = new URL(request.url!, url);
    const bytes = await buffer(request);
    if (target.pathname.startsWith("/blob/")) return void response.writeHead(takeBlob(target, bytes)).end();
    const method = target.pathname.split("/").at(-1)!;
    calls.push(method);
    if (stalls) return;
    if (status !== undefined) return void response.writeHead(status).end("{}");
    if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end("{}");
    const said = twirp(method, JSON.parse(bytes.toString("utf8")));
    const code = typeof said === "number" ? said : 200;
    response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(code === 200 ? said : {}));
  };

  const server = createServer((request, response) => void answer(request, response));
  const listening = await listen(server);
  url = `http://localhost:${listening.port}/`;
  return {
    url,
    token,
    artifacts,
    calls,
    [Symbol.asyncDispose]: listening[Symbol.asyncDispose],
  };
};
