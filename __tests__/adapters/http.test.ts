import { expect, test } from "@jest/globals";
import { createHttp, wholeBody } from "../../src/adapters/http.ts";
import { fakeClock } from "../fakes/fake-clock.ts";

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
