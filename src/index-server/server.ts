import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { cannotListen } from "../domain/problem/index-server.ts";
import { Bug, Problem } from "../domain/problem/problem.ts";
import type { Access } from "./access.ts";
import { type Admits, closedStore } from "./admission.ts";
import { createRoutes } from "./routes.ts";
import { openStore } from "./store.ts";

/** An index that runs in this process. All URLs end in `/`. */
export interface EmbeddedIndex extends AsyncDisposable {
  readonly url: string;
  /** For `uv publish --publish-url`. */
  readonly uploadUrl: string;
  /** For `uv publish --check-url` and installers. */
  readonly simpleUrl: string;
  /** Followed by `<name>/json`. */
  readonly jsonUrl: string;
}

export interface IndexOptions {
  /** A folder, made where there is none; what an earlier index left there is served. */
  readonly store: string;
  /** Any free one where not given, or 0. */
  readonly port?: number;
  /** Installers remember wheels by URL, so that each run needs a path of its own. */
  readonly access: Access;
  /** True where not given. */
  readonly hasPyPIRules?: boolean;
  /** What it takes and serves; where not given, all that is uploaded and all that is in the store. */
  readonly admits?: Admits;
  /** The addresses to listen on: the first that this machine has. */
  readonly hosts?: readonly string[];
}

/** Some containers have no loopback but that of IPv6. */
const loopback = ["127.0.0.1", "::1"];

/**
 * Starts an index on loopback. Disposing cuts every connection and waits until the uploads that were under way have been
 * cleared away.
 */
export const startIndex = async ({
  store,
  port = 0,
  access,
  hasPyPIRules = true,
  admits,
  hosts = loopback,
}: IndexOptions): Promise<EmbeddedIndex> => {
  if (!/^[\w-]+$/.test(access.path)) throw new Bug(`not fit for a URL: ${access.path}`);
  const opened = await openStore(store);
  const app = createRoutes(admits === undefined ? opened : closedStore(opened, admits), access, { hasPyPIRules });
  const answer = getRequestListener((request, bindings) => app.fetch(request, bindings as HttpBindings), {
    overrideGlobalObjects: false,
  });
  const underWay = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const answered = answer(request, response).finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  const url = `http://${await listen(server, port, hosts)}/${access.path}/`;
  return {
    url,
    uploadUrl: `${url}legacy/`,
    simpleUrl: `${url}simple/`,
    jsonUrl: `${url}pypi/`,
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
