import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

/** What happens to a request instead of plain forwarding. */
export type Fault =
  /** The line is reset when so many bytes of the body have come; the index sees a cut upload too. */
  | { readonly kind: "reset"; readonly afterBytes: number }
  /** The index never hears of it. A redirect is a status and a `location` header. */
  | ({ readonly kind: "answer" } & Answer)
  /** The index does its work, and the client is told this instead. */
  | ({ readonly kind: "store-then-answer" } & Answer)
  /** The index does its work, and the line is cut before the answer. */
  | { readonly kind: "store-then-drop" }
  /** Forwarded after a while. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Read, and never answered. */
  | { readonly kind: "stall" }
  /** Answered as this address was when it was first asked through the proxy (404 where it never was), at most so long. */
  | { readonly kind: "stale"; readonly milliseconds?: number }
  /** Every sha256 in the answer is another one. */
  | { readonly kind: "wrong-hash" }
  /** Files of such names are not in the listing. */
  | { readonly kind: "hide"; readonly filename: RegExp };

export interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Which requests a fault befalls. Of several rules that fit, the first does. */
export interface Rule {
  readonly method?: string;
  /** Tried on the path with its query. */
  readonly path: RegExp;
  /** The how manieth of the requests that fit, from 1: that one, or the first and the last of a run. Without: all. */
  readonly nth?: number | readonly [first: number, last: number];
  /** Looks only at what comes after the first upload that the index took. */
  readonly afterUpload?: boolean;
  readonly fault: Fault;
}

/** A request that came, in order of its end. Times are milliseconds since the epoch. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly isAuthorized: boolean;
  /** What the client was told; `undefined` where the line was cut. */
  readonly status: number | undefined;
  /** Of the file in an upload. */
  readonly filename: string | undefined;
  readonly fault: Fault["kind"] | undefined;
  readonly started: number;
  readonly ended: number;
}

/** A proxy before a real index, on loopback, that follows a script of faults. */
export interface FaultProxy extends AsyncDisposable {
  /** The index's URL, through the proxy. */
  readonly url: string;
  /** Any URL of the index, through the proxy. */
  through(url: string): string;
  /** May be changed at any time. */
  readonly rules: Rule[];
  readonly log: readonly LoggedRequest[];
  /** Names of the files that have come in an upload that is not answered yet. */
  readonly underWay: ReadonlySet<string>;
  /** From now on connections are refused. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
}

/** Starts a proxy before the index at `target`. It passes `Host` on, so that the index's own links lead through it. */
export const startFaultProxy = async (target: string, rules: readonly Rule[] = []): Promise<FaultProxy> => {
  const script = [...rules];
  const log: LoggedRequest[] = [];
  const underWay = new Set<string>();
  const act = createActor(target, { script, underWay });

  const server = createServer(async (incoming, response) => {
    const started = Date.now();
    const { method = "", url: path = "", headers } = incoming;
    // A client or an index that goes away in between: there is nobody left to tell.
    const done = await act(incoming).catch(() => ({ fault: undefined, filename: undefined, reply: "cut" as const }));
    const { fault, filename, reply } = done;
    if (reply === "cut") incoming.socket.resetAndDestroy();
    else if (reply !== "silence") response.writeHead(reply.status, reply.headers).end(reply.body);
    log.push({
      method,
      path,
      isAuthorized: headers.authorization !== undefined,
      status: typeof reply === "string" ? undefined : reply.status,
      filename,
      fault: fault?.kind,
      started,
      ended: Date.now(),
    });
  });

  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const close = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  const port = await listen(0);
  const through = (url: string) => Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href;
  return {
    url: through(target),
    through,
    rules: script,
    log,
    underWay,
    goDown: close,
    comeBack: async () => void (await listen(port)),
    [Symbol.asyncDispose]: close,
  };
};

/** Of the file in an upload. */
const filenameIn = (body: Buffer): string | undefined =>
  /name="content";\s*filename="([^"]*)"/.exec(body.toString("latin1"))?.[1];

interface Acting {
  readonly script: readonly Rule[];
  readonly underWay: Set<string>;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Decides by the script what becomes of each request, and does it, all but the answering. */
const createActor = (target: string, { script, underWay }: Acting) => {
  const counts = new Map<Rule, number>();
  const firstMatches = new Map<Rule, number>();
  const firstReplies = new Map<string, Reply>();
  let hasUpload = false;

  const find = (method: string, path: string): Rule | undefined =>
    script
      .filter((rule) => (rule.method ?? method) === method && rule.path.test(path) && (hasUpload || !rule.afterUpload))
      .map((rule) => {
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        const [first, last] = typeof rule.nth === "number" ? [rule.nth, rule.nth] : (rule.nth ?? [1, Number.MAX_VALUE]);
        return { rule, isDue: first <= count && count <= last };
      })
      .find(({ isDue }) => isDue)?.rule;

  return async (incoming: IncomingMessage) => {
    const { method = "", url = "", headers } = incoming;
    const rule = find(method, url);
    const fault = rule?.fault;
    const body = await readBody(incoming, fault?.kind === "reset" ? fault.afterBytes : Number.POSITIVE_INFINITY);
    const key = `${url} ${headers.accept}`;

    const forward = async (): Promise<Reply> => {
      const reply = await send(target, incoming, body);
      hasUpload ||= method === "POST" && reply.status === 200;
      if (method === "GET" && !firstReplies.has(key)) firstReplies.set(key, reply);
      return reply;
    };
    const isOver = (milliseconds = Number.POSITIVE_INFINITY): boolean => {
      if (!firstMatches.has(rule!)) firstMatches.set(rule!, Date.now());
      return Date.now() - firstMatches.get(rule!)! > milliseconds;
    };

    const play = async (): Promise<Reply | "cut" | "silence"> => {
      switch (fault?.kind) {
        case undefined:
          return await forward();
        case "reset":
          sendPart(target, incoming, body.subarray(0, fault.afterBytes));
          return "cut";
        case "answer":
          return toReply(fault);
        case "store-then-answer":
          await forward();
          return toReply(fault);
        case "store-then-drop":
          await forward();
          return "cut";
        case "delay":
          await sleep(fault.milliseconds, undefined, { ref: false });
          return await forward();
        case "stall":
          return "silence";
        case "stale":
          return isOver(fault.milliseconds) ? await forward() : (firstReplies.get(key) ?? toReply({ status: 404 }));
        case "wrong-hash":
          return edit(await forward(), (text) =>
            text.replaceAll(/[0-9a-f]{64}/g, (hash) => [...hash].reverse().join("")),
          );
        case "hide": {
          const { filename } = fault;
          return edit(await forward(), (text) => hide(text, filename));
        }
      }
    };
    const filename = filenameIn(body);
    if (filename !== undefined) underWay.add(filename);
    try {
      return { fault, filename, reply: await play() };
    } finally {
      if (filename !== undefined) underWay.delete(filename);
    }
  };
};

const toReply = ({ status, body = "", headers = {} }: Answer): Reply => ({
  status,
  headers: { "content-type": "text/plain", ...headers },
  body: Buffer.from(body),
});

const edit = ({ status, headers, body }: Reply, change: (text: string) => string): Reply => {
  const { "content-length": _, ...kept } = headers;
  return { status, headers: kept, body: Buffer.from(change(body.toString())) };
};

/** The listing, JSON or HTML, without files of such names. */
const hide = (text: string, filename: RegExp): string => {
  if (!text.startsWith("{")) {
    return text.replaceAll(/<a [^>]*>([^<]*)<\/a>/g, (link, name: string) => (filename.test(name) ? "" : link));
  }
  const listing = JSON.parse(text) as { readonly files: readonly { readonly filename: string }[] };
  return JSON.stringify({ ...listing, files: listing.files.filter((file) => !filename.test(file.filename)) });
};

/** All of the body, or of its beginning at least `limit` bytes. */
const readBody = async (incoming: IncomingMessage, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  if (limit === 0) return Buffer.alloc(0);
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks);
};

const open = (target: string, { method, url, headers }: IncomingMessage) => {
  const { "accept-encoding": _, connection: __, ...passed } = headers;
  return request(new URL(url ?? "/", target), { method, headers: passed, agent: false });
};

const send = async (target: string, incoming: IncomingMessage, body: Buffer): Promise<Reply> => {
  const outgoing = open(target, incoming).end(body);
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  const content = await buffer(response);
  const { "transfer-encoding": _, connection: __, ...headers } = response.headers;
  return { status: response.statusCode ?? 0, headers, body: content };
};

/** The index gets the beginning of an upload and then a broken line. */
const sendPart = (target: string, incoming: IncomingMessage, body: Buffer) => {
  const outgoing = open(target, incoming);
  outgoing.on("error", () => undefined);
  outgoing.write(body, () => outgoing.destroy());
};
