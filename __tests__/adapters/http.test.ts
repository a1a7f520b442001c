import { expect, test } from "@jest/globals";
import { wholeBody } from "../../src/adapters/http.ts";

test("a body is read whole up to its limit, and no further", async () => {
  const chunks = ["four", "more"].map((text) => Buffer.from(text));
  const response = () => new Response(ReadableStream.from(chunks));
  expect((await wholeBody(response(), 8)).toString()).toBe("fourmore");
  await expect(wholeBody(response(), 7)).rejects.toThrow("the answer is larger than 7 bytes");
  expect(await wholeBody(new Response(null), 0)).toHaveLength(0);
});
