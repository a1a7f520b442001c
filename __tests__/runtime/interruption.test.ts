import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { startNode } from "../child.ts";

const start = async () => {
  const { child, ended } = startNode([join(import.meta.dirname, "fixtures/interrupted.ts")]);
  await once(child.stdout, "data");
  return { child, ended };
};

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("the first %s tells the run to stop, the second ends it with %i", async (signal, status) => {
  const { child, ended } = await start();
  child.kill(signal);
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await ended).toMatchObject({ status, stdout: `ready\ntold: Stopped by ${signal}\n` });
});

test("a run that does not stop is overdue before the runner's 7.5 s and our 5 s are over", async () => {
  const { child, ended } = await start();
  const began = performance.now();
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ status: 0, stdout: expect.stringContaining("overdue 143") });
  expect(performance.now() - began).toBeLessThan(5_000);
});
