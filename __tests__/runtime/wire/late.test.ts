import { expect, test } from "@jest/globals";
import { late } from "../../../src/runtime/wire/late.ts";

test("a late port is loaded when it is called, and answers as itself", async () => {
  let loads = 0;
  const port = late(async () => {
    loads += 1;
    return { add: async (a: number, b: number) => a + b };
  });
  expect(loads).toBe(0);
  await expect(port.add(1, 2)).resolves.toBe(3);
  await expect(port.add(3, 4)).resolves.toBe(7);
  expect(loads).toBe(1);
});

test("what a late port throws, and what loading it throws, reaches the caller", async () => {
  const failing = late(async () => ({
    ask: async () => {
      throw new Error("no answer");
    },
  }));
  await expect(failing.ask()).rejects.toThrow("no answer");
  const missing = late(async (): Promise<{ ask: () => Promise<void> }> => {
    throw new Error("no port");
  });
  await expect(missing.ask()).rejects.toThrow("no port");
});
