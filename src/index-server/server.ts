import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { cannotListen } from "../domain/problem/index-server.ts";
import { Bug, Problem } from "../domain/problem/problem.ts";
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
  /** Becomes the first segment of every URL: installers remember wheels by URL, so that each run needs its own. */
  readonly runId?: string;
  /** True where not given. */
  readonly hasPyPIRules?: boolean;
}

/**
 * Starts an index on 127.0.0.1 that takes any credential or none. Disposing cuts every connection and waits until the
 * uploads that were under way have been cleared away.
 */
export const startIndex = async ({
  store,
  port = 0,
  runId,
  hasPyPIRules = true,
}: IndexOptions): Promise<EmbeddedIndex> => {
  if (runId !== undefined && !/^[\w-]+$/.test(runId)) throw new Bug(`not fit for a URL: ${runId}`);
  const prefix = runId === undefined ? "" : `/${runId}`;
  const opened = await openStore(store);
  const app = createRoutes(opened, prefix, { hasPyPIRules });
  const answer = getRequestListener((request, bindings) => app.fetch(request, bindings as HttpBindings), {
    overrideGlobalObjects: false,
  });
  const underWay = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const answered = answer(request, response).finally(() => underWay.delete(answered));
    underWay.add(answered);
  });

  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    throw new Problem(cannotListen({ port, cause: (error as Error).message }));
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}/`;
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
