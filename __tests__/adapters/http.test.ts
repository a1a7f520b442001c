import { createServer, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { createHttp, wholeBody } from "../../src/adapters/http.ts";
import { serve } from "../fakes/answers.ts";
import { fakeClock } from "../fakes/fake-clock.ts";
import { listen } from "../loopback.ts";

/** A server that answers 200 and writes the body as it is told; `asked` counts. */
const serveBody = async (write: (response: ServerResponse) => Promise<void>) => {
  const asked: string[] = [];
  const listening = await listen(
    createServer((request, response) => {
      asked.push(request.url!);
      response.writeHead(200, { "content-type": "text/html" });
      void write(response);
    }),
  );
  return { url: `http://127.0.0.1:${listening.port}/`, asked, [Symbol.asyncDispose]: listening[Symbol.asyncDispose] };
};

test("a body is read whole up to its limit, and no further", async () => {
  const chunks = ["four", "more"].map((text) => Buffer.from(text));
  const response = () => new Response(ReadableStream.from(chunks));
  expect((await wholeBody(response(), 8)).toString()).toBe("fourmore");
  await expect(wholeBody(response(), 7)).rejects.toThrow("the answer is larger than 7 bytes");
  expect(await wholeBody(new Response(null), 0)).toHaveLength(0);
});

test("a credential that somebody put into an address is not repeated", async () => {
  const read = createHttp(fakeClock(), "test")({ url: "http://ada:s3cret@127.0.0.1:1/simple/" });
  await expect(read).rejects.toThrow("http://127.0.0.1:1/simple/");
  await expect(read).rejects.not.toThrow("s3cret");
});

test("what fetch gives no reason for is said to have failed", async () => {
  await using server = await serve(() => ({ status: 407 }));
  await expect(createHttp(fakeClock(), "test")({ url: server.url })).rejects.toThrow("in 5 tries: fetch failed");
});

test("an answer that is too large is fetched once: the next would not be shorter", async () => {
  await using server = await serveBody(async (response) => void response.end("x".repeat(2000)));
  const read = createHttp(fakeClock(), "test", { largest: 1000 })({ url: server.url });
  await expect(read).rejects.toMatchObject({
    findings: [
      {
        code: "RA-INDEX-TOO-LARGE",
        message: `${server.url} answers with more than the 1000 bytes that are read`,
      },
    ],
  });
  expect(server.asked).toHaveLength(1);
});

test("a line that only drips is left at the time limit, and tried again", async () => {
  await using server = await serveBody(async (response) => {
    while (!response.destroyed) {
      response.write("x");
      await sleep(20);
    }
  });
  const read = createHttp(fakeClock(), "test", { patience: 200 })({ url: server.url });
  await expect(read).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-UNREACHABLE", message: expect.stringContaining("5 tries: no answer within 0.2 s") }],
  });
  expect(server.asked).toHaveLength(5);
});

test("a large file may take longer than the time limit as long as it comes", async () => {
  await using server = await serveBody(async (response) => {
    for (let part = 0; part < 5; part++) {
      response.write(Buffer.alloc(1 << 20));
      await sleep(300);
    }
    response.end();
  });
  const answer = await createHttp(fakeClock(), "test", { patience: 1000 })({ url: server.url });
  expect(answer.body).toHaveLength(5 << 20);
  expect(server.asked).toHaveLength(1);
});
