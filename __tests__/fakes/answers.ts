import { createServer, type IncomingMessage } from "node:http";
import { listen } from "../loopback.ts";

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Drops the connection instead of answering. */
  readonly drop?: boolean;
}

/** An HTTP server on loopback that answers as it is told, and keeps what it was asked. */
export const serve = async (answer: (path: string, request: IncomingMessage) => Answer) => {
  const asked: {
    readonly path: string;
    readonly authorization: string | undefined;
    readonly accept: string | undefined;
  }[] = [];
  const server = createServer((request, response) => {
    const { authorization, accept } = request.headers;
    asked.push({ path: request.url!, authorization, accept });
    const { status = 200, type = "text/html", headers = {}, body = "", drop = false } = answer(request.url!, request);
    if (drop) return void request.socket.destroy();
    response.writeHead(status, { "content-type": type, ...headers }).end(body);
  });
  const listening = await listen(server);
  return {
    url: `http://127.0.0.1:${listening.port}/`,
    asked,
    [Symbol.asyncDispose]: listening[Symbol.asyncDispose],
  };
};
