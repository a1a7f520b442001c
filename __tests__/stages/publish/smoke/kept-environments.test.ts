import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { scratchBelow } from "../../../../src/adapters/scratch-folders.ts";
import type { PythonEnvironment } from "../../../../src/ports/python-environments.ts";
import { keepEnvironments } from "../../../../src/stages/publish/smoke/kept-environments.ts";
import { tempFolder } from "../../../temp-folder.ts";

const { signal } = new AbortController();

/** Environments that say in `made` for which Python they are made. */
const keep = (path: string, slots: number, fails = false) => {
  const made: (string | undefined)[] = [];
  const environments = {
    create: async ({ python }: { readonly python?: string | undefined }) => {
      made.push(python);
      if (fails) throw new Error("no Python");
      return { base: python?.replace(">=", "") } as PythonEnvironment;
    },
  };
  const scratch = scratchBelow(join(path, "scratch"));
  return { made, kept: keepEnvironments({ environments, scratch, uvToml: "", slots }) };
};

test("an environment that was given back is lent again, to whoever gets the same Python, however it asks", async () => {
  using folder = tempFolder();
  const { made, kept } = keep(folder.path, 3);
  const first = await kept.borrow({ python: "3.12", pins: "" }, signal);
  first[Symbol.dispose]();
  expect((await kept.any(">=3.12", signal)).base).toBe("3.12");
  const again = [
    await kept.borrow({ python: "3.12", pins: "" }, signal),
    await kept.borrow({ python: ">=3.12", pins: "" }, signal),
    // Made by the path of the one that is known.
    await kept.borrow({ python: ">=3.12", pins: "" }, signal),
  ];
  expect(again.map(({ environment }) => environment)).toContain(first.environment);
  for (const each of again) each[Symbol.dispose]();
  await kept.borrow({ python: "3.13", pins: "" }, signal);
  expect(made).toEqual(["3.12", ">=3.12", "3.12", "3.13"]);
});

test("no more are lent at once than there are slots, and what only resolves waits for nobody", async () => {
  using folder = tempFolder();
  const { made, kept } = keep(folder.path, 1);
  const first = await kept.borrow({ python: "3.12", pins: "" }, signal);
  let isLent = false;
  const second = kept.borrow({ python: "3.12", pins: "" }, signal).then((borrowed) => {
    isLent = true;
    return borrowed;
  });
  expect(await kept.any("3.12", signal)).toBe(first.environment);
  expect(isLent).toBe(false);
  first[Symbol.dispose]();
  expect((await second).environment).toBe(first.environment);
  expect(made).toEqual(["3.12"]);
});

test("those that are cleared are gone from the disk, and who borrows or resolves then is served all the same", async () => {
  using folder = tempFolder();
  const removed: string[] = [];
  const environments = {
    create: async ({ folder: own }: { readonly folder: string }) =>
      ({ base: "3.12", remove: async () => void removed.push(own), own }) as unknown as PythonEnvironment,
  };
  const scratch = scratchBelow(join(folder.path, "scratch"));
  const kept = keepEnvironments({ environments, scratch, uvToml: "", slots: 2 });
  const lent = await kept.borrow({ python: "3.12", pins: "" }, signal);
  const idle = await kept.borrow({ python: "3.12", pins: "" }, signal);
  idle[Symbol.dispose]();
  const compiled = () => readdirSync(join(folder.path, "scratch")).filter((name) => name.startsWith("bytecode"));
  const before = compiled();
  await kept.clear();
  expect(removed).toEqual([(idle.environment as unknown as { readonly own: string }).own]);
  expect([before.length, compiled()]).toEqual([1, []]);
  expect((await kept.any("3.12", signal)).base).toBe("3.12");
  const next = await kept.borrow({ python: "3.12", pins: "" }, signal);
  expect([lent.environment, idle.environment]).not.toContain(next.environment);
  expect(compiled()).toHaveLength(1);
});

test("one that cannot be made takes no slot", async () => {
  using folder = tempFolder();
  const { made, kept } = keep(folder.path, 1, true);
  await expect(kept.borrow({ python: "3.12", pins: "" }, signal)).rejects.toThrow("no Python");
  await expect(kept.any("3.12", signal)).rejects.toThrow("no Python");
  await expect(kept.borrow({ python: "3.12", pins: "" }, signal)).rejects.toThrow("no Python");
  expect(made).toHaveLength(3);
});

test("of those who wait, the one is next whose pins are most like those that are there", async () => {
  using folder = tempFolder();
  const { kept } = keep(folder.path, 1);
  const order: string[] = [];
  const ask = async (name: string, pins: string) => {
    const borrowed = await kept.borrow({ python: "3.12", pins }, signal);
    order.push(name);
    return borrowed;
  };
  const first = await ask("first", "a==1\nb==1\n");
  const others = [ask("far", "c==1\nd==1\n"), ask("near", "a==1\nb==2\n"), ask("same", "a==1\nb==1\n")];
  await new Promise(setImmediate);
  first[Symbol.dispose]();
  for (const other of [others[2]!, others[1]!, others[0]!]) (await other)[Symbol.dispose]();
  expect(order).toEqual(["first", "same", "near", "far"]);
});
