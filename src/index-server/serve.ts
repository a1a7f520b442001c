import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { cannotListen } from "../domain/problem/index-server.ts";
import { Problem } from "../domain/problem/problem.ts";

export type Bound = { Bindings: HttpBindings };

/** Some containers have no loopback but that of IPv6. */
export const loopback = ["127.0.0.1", "::1"];

/** Milliseconds of silence on a connection. After Node's five seconds a client on a busy machine sends into one that has just been cut. */
const patience = 60_000;

export interface Serving extends AsyncDisposable {
  /** Scheme, host and port; ends in `/`. */
  readonly origin: string;
}

/**
 * Serves on the first of the addresses that this machine has; port 0 is any free one. Disposing cuts every connection and
 * waits for what was under way.
 */
export const serve = async (app: Hono<Bound>, port: number, hosts: readonly string[]): Promise<Serving> => {
  const answer = getRequestListener((request, bindings) => app.fetch(request, bindings as HttpBindings), {
    overrideGlobalObjects: false,
  });
  const underWay = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const answered = answer(request, response).finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  server.keepAliveTimeout = patience;
  return {
    origin: `http://${await listen(server, port, hosts)}/`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.allSettled(underWay);
    },
  };
};

/** What a machine says that has no such address. */
const lacking = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/** The host and port that it listens on, as URLs have them. */
const listen = async (server: Server, port: number, hosts: readonly string[]): Promise<string> => {
  const causes: string[] = [];
  for (const host of hosts) {
    try {
      server.listen(port, host);
      await once(server, "listening");
      const bound = (server.address() as AddressInfo).port;
      return host.includes(":") ? `[${host}]:${bound}` : `${host}:${bound}`;
    } catch (error) {
      const { message, code = "" } = error as NodeJS.ErrnoException;
      causes.push(message);
      if (!lacking.has(code)) break;
    }
  }
  throw new Problem(cannotListen({ port, cause: causes.join("; ") }));
};
