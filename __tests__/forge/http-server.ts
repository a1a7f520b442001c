import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "../loopback.ts";

export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** JSON. */
  readonly body: unknown;
  /** A file that was sent, by itself or as `attachment` of a form. */
  readonly file?: Uint8Array;
}

export interface Given {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON; a text is sent as it is. */
  readonly body?: unknown;
  /** Drops the connection instead. */
  readonly drop?: boolean;
}

const sentWith = async (sent: Uint8Array<ArrayBuffer>, type: string): Promise<Pick<Received, "body" | "file">> => {
  if (type.startsWith("multipart/form-data")) {
    const form = await new Response(sent, { headers: { "content-type": type } }).formData();
    return { body: undefined, file: await (form.get("attachment") as File).bytes() };
  }
  if (type === "application/octet-stream") return { body: undefined, file: sent };
  return { body: sent.length === 0 ? undefined : JSON.parse(new TextDecoder().decode(sent)) };
};

/** A JSON server on loopback. */
export const serveJson = async (answer: (received: Received) => Given) => {
  const server = createServer(async (request, response) => {
    const given = request.headers as Received["headers"];
    const received: Received = {
      method: request.method!,
      url: new URL(request.url!, `http://${request.headers.host}`),
      headers: given,
      ...(await sentWith(await buffer(request), given["content-type"] ?? "")),
    };
    const { status, headers = {}, body, drop } = attempt(received);
    if (drop === true) return void request.socket.destroy();
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  /** A mistake in a test's own answer must not look like a forge that hangs. */
  const attempt = (received: Received): Given => {
    try {
      return answer(received);
    } catch (error) {
      return { status: 418, body: { message: Error.isError(error) ? error.stack : String(error) } };
    }
  };
  const listening = await listen(server);
  return {
    origin: `http://127.0.0.1:${listening.port}`,
    [Symbol.asyncDispose]: listening[Symbol.asyncDispose],
  };
};

export interface Paging {
  readonly url: URL;
  readonly size: number;
  /** The parameter that says where a page begins. GitHub's activity has cursors, which mean nothing to a client. */
  readonly by?: "page" | "after";
}

/** A page of a list, with GitHub's `Link` header where there is another. */
export const page = (items: readonly unknown[], { url, size, by = "page" }: Paging) => {
  const at = Number(url.searchParams.get(by)?.replace("cursor-", "") ?? 1);
  const next = new URL(url);
  next.searchParams.set(by, by === "page" ? String(at + 1) : `cursor-${at + 1}`);
  const hasNext = items.length > at * size;
  return {
    items: items.slice((at - 1) * size, at * size),
    headers: hasNext ? { link: `<${next.href}>; rel="next", <${next.href}>; rel="last"` } : {},
  };
};
