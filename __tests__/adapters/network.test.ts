import { createServer } from "node:http";
import { connect } from "node:net";
import { expect, test } from "@jest/globals";
import { createHttp } from "../../src/adapters/http.ts";
import { createFetch } from "../../src/adapters/network.ts";
import { fakeClock } from "../fakes/fake-clock.ts";
import { listen } from "../loopback.ts";

/** A proxy that answers for every host with what the server behind it says, and keeps what it was asked. */
const startProxy = async (behind: number) => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const moved = request.url === "http://old.example/";
    response.writeHead(moved ? 302 : 200, moved ? { location: "http://new.example/" } : {}).end("through the proxy");
  });
  proxy.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    const onward = connect(behind, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    onward.on("error", () => socket.destroy()).pipe(socket);
    socket.on("error", () => onward.destroy()).pipe(onward);
  });
  const listening = await listen(proxy);
  const url = `http://127.0.0.1:${listening.port}`;
  return { url, asked, [Symbol.asyncDispose]: listening[Symbol.asyncDispose] };
};

const read = (url: string, env: Readonly<Record<string, string>>) =>
  createHttp(fakeClock(), "test", { fetch: createFetch(env) })({ url });

test("an index is read through the proxy that the environment names, redirects too", async () => {
  await using proxy = await startProxy(1);
  const { status, url, body } = await read("http://old.example/", { HTTP_PROXY: proxy.url });
  expect({ status, url, body: Buffer.from(body).toString() }).toEqual({
    status: 200,
    url: "http://new.example/",
    body: "through the proxy",
  });
  expect(proxy.asked).toEqual(["GET http://old.example/", "GET http://new.example/"]);
});

test("TLS goes through the proxy as it is", async () => {
  await using proxy = await startProxy(1);
  await expect(read("https://index.example/simple/", { HTTPS_PROXY: proxy.url })).rejects.toThrow(
    "gave no usable answer",
  );
  expect(new Set(proxy.asked)).toEqual(new Set(["CONNECT index.example:443"]));
});

test("what NO_PROXY names, and loopback, is read without it", async () => {
  await using proxy = await startProxy(1);
  await using direct = await listen(createServer((_, response) => void response.end("direct")));
  const { body } = await read(`http://127.0.0.1:${direct.port}/`, { HTTP_PROXY: proxy.url, NO_PROXY: "corp.example" });
  expect(Buffer.from(body).toString()).toBe("direct");
  expect(proxy.asked).toEqual([]);
});

test("a proxy of another kind is said, and not gone past", async () => {
  const asked = read("https://index.example/simple/", { ALL_PROXY: "socks5://127.0.0.1:1080" });
  await expect(asked).rejects.toMatchObject({ findings: [{ code: "RA-PROXY-UNSUPPORTED", mender: "usage" }] });
  // The other variable is not looked at.
  const plain = read("http://index.example/simple/", {
    ALL_PROXY: "socks5://127.0.0.1:1080",
    HTTPS_PROXY: "http://127.0.0.1:1",
  });
  await expect(plain).rejects.toMatchObject({ findings: [{ hint: expect.stringMatching(/^Set HTTP_PROXY to/) }] });
});

test("a port that fetch refuses is said at once, with a proxy and without", async () => {
  const refused = { findings: [{ code: "RA-INDEX-PORT-REFUSED", mender: "usage" }] };
  const url = "http://index.example:6000/simple/";
  await expect(read(url, {})).rejects.toMatchObject(refused);
  await expect(read(url, { HTTP_PROXY: "http://127.0.0.1:9" })).rejects.toMatchObject(refused);
});

test("a server is asked by six connections at most, which are used again", async () => {
  const sockets = new Set<unknown>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    sockets.add(request.socket);
    most = Math.max(most, ++open);
    setTimeout(() => {
      open--;
      response.end("page");
    }, 10);
  });
  await using listening = await listen(server);
  const url = (name: number) => `http://127.0.0.1:${listening.port}/simple/${name}/`;
  const [one, other] = [createHttp(fakeClock(), "test"), createHttp(fakeClock(), "test")];
  await Promise.all(Array.from({ length: 40 }, (_, name) => (name % 2 ? one : other)({ url: url(name) })));
  expect(Math.max(most, sockets.size)).toBeLessThanOrEqual(6);
});
