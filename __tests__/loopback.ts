import { once } from "node:events";
import { createServer, type Server as HttpServer } from "node:http";
import type { Server as HttpsServer } from "node:https";
import type { AddressInfo } from "node:net";

/** A server on a port of loopback; its end does not wait for those who hold a connection. */
export interface Listening extends AsyncDisposable {
  readonly port: number;
}

export const listen = async (server: HttpServer | HttpsServer): Promise<Listening> => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
};

/** A port of loopback that nobody listens on now. */
export const freePort = async (): Promise<number> => {
  await using listening = await listen(createServer());
  return listening.port;
};
