import { createServer, request as forward } from "node:http";
import { startIndex } from "../../src/index-server/server.ts";
import { anybody } from "../index-server/anybody.ts";
import { listen } from "../loopback.ts";

/** A user name and a password. */
export type Login = readonly [string, string];

/** An empty index that answers 401 to whoever is not among these; whoever may not write, 403 to what writes. */
export const startClosedIndex = async (
  store: string,
  logins: { readonly readers: readonly Login[]; readonly writers: readonly Login[] },
) => {
  const index = await startIndex({ access: anybody, store });
  const header = (login: Login) => `Basic ${Buffer.from(login.join(":")).toString("base64")}`;
  const isAmong = (all: readonly Login[], authorization = "") => all.some((login) => header(login) === authorization);
  const readBy: string[] = [];
  const server = createServer((incoming, response) => {
    const { authorization } = incoming.headers;
    const mayWrite = isAmong(logins.writers, authorization);
    if (!mayWrite && !isAmong(logins.readers, authorization)) {
      incoming.resume();
      return void response.writeHead(401, { "www-authenticate": "Basic" }).end("Log in first");
    }
    if (!mayWrite && incoming.method !== "GET") {
      incoming.resume();
      return void response.writeHead(403).end("You may read");
    }
    readBy.push(Buffer.from(authorization!.slice("Basic ".length), "base64").toString().split(":", 1)[0]!);
    const onward = forward(new URL(incoming.url!, index.url), { method: incoming.method, headers: incoming.headers });
    onward.once("response", (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  const listening = await listen(server);
  const url = `http://127.0.0.1:${listening.port}${new URL(index.url).pathname}`;
  return {
    url,
    uploadUrl: `${url}legacy/`,
    simpleUrl: `${url}simple/`,
    /** Who was answered. */
    users: (): ReadonlySet<string> => new Set(readBy),
    [Symbol.asyncDispose]: async () => {
      await listening[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
    },
  };
};
