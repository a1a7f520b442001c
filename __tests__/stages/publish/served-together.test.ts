import { expect, test } from "@jest/globals";
import type { Exit } from "../../../src/ports/process.ts";
import type { PythonEnvironment, ResolveRequest } from "../../../src/ports/python-environments.ts";
import { servedTogether } from "../../../src/stages/publish/served-together.ts";

const { signal } = new AbortController();

/** An environment on which each call takes until the next turn, and fails where the index has not got a package. */
const open = (count: number, missing: readonly string[] = []) => {
  const silence = new Set<() => void>();
  const sleep = (_: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      silence.add(resolve);
      const end = () => {
        silence.delete(resolve);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", end);
      if (signal?.aborted) end();
    });

  const asked: (readonly string[])[] = [];
  const end = async ({ requirements, signal: ending }: ResolveRequest): Promise<Exit> => {
    asked.push(requirements);
    await new Promise((resolve) => setImmediate(resolve));
    ending?.throwIfAborted();
    const lacking = requirements.filter((each) => missing.includes(each));
    const code = lacking.length === 0 ? 0 : 1;
    return { code, signal: null, isTimedOut: false, stdout: "", stderr: lacking.join(), duration: 0 };
  };
  const environment: PythonEnvironment = {
    base: "/python",
    version: "3.13.0",
    resolve: end,
    fill: async () => Promise.reject(new Error("nobody fills")),
    run: async () => Promise.reject(new Error("nobody runs")),
    installed: async () => Promise.reject(new Error("nobody looks inside")),
    remove: async () => {},
  };
  const kept = { any: async () => environment, borrow: async () => Promise.reject(new Error("nobody borrows")) };
  const environments = servedTogether(kept, { clock: { sleep }, count });
  const look = async (name: string, more: Partial<ResolveRequest> = {}): Promise<Exit> =>
    await (await environments.any(undefined, signal)).resolve({
      requirements: [name],
      isAlone: true,
      signal,
      ...more,
    });
  const fallSilent = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    for (const end of silence) end();
    silence.clear();
  };
  return { asked, look, fallSilent, silence };
};

test("packages are asked for by one call when the last of them has come", async () => {
  const { asked, look, silence } = open(3);
  const ends = await Promise.all(["a==1", "b==1", "c==1"].map((name) => look(name)));
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(silence.size).toBe(0);
  expect(asked).toEqual([["a==1", "b==1", "c==1"]]);
});

test("where another does not come for a while, those that have come are asked for, once", async () => {
  const { asked, look, fallSilent } = open(4);
  const two = Promise.all([look("a==1"), look("b==1")]);
  await fallSilent();
  await two;
  const third = look("c==1");
  await fallSilent();
  await third;
  expect(asked).toEqual([["a==1", "b==1"], ["c==1"]]);
  await look("d==1");
  expect(asked.at(-1)).toEqual(["d==1"]);
});

test("where one of them is not served each is asked for alone, and only that one fails", async () => {
  const { asked, look } = open(3, ["c==1"]);
  const ends = await Promise.all(["a==1", "b==1", "c==1"].map((name) => look(name)));
  expect(ends.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ""],
    [0, ""],
    [1, "c==1"],
  ]);
  expect(asked).toEqual([["a==1", "b==1", "c==1"], ["a==1"], ["b==1"], ["c==1"]]);
});

test("what is resolved with all that it requires has a call of its own", async () => {
  const { asked, look } = open(1);
  await Promise.all([look("a==1"), look("b==1", { isAlone: false }), look("c==1", { isAlone: false })]);
  expect(asked.toSorted()).toEqual([["a==1"], ["b==1"], ["c==1"]]);
});

test("an abort is everybody's", async () => {
  const { look } = open(2);
  const signal = AbortSignal.abort(new Error("enough"));
  const ends = await Promise.allSettled(["a==1", "b==1"].map((name) => look(name, { signal })));
  expect(ends).toMatchObject([{ reason: { message: "enough" } }, { reason: { message: "enough" } }]);
});
