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
  const { made, kept } = keep(folder.path, 2);
  const first = await kept.borrow("3.12", signal);
  first[Symbol.dispose]();
  expect((await kept.any(">=3.12", signal)).base).toBe("3.12");
  const again = [await kept.borrow("3.12", signal), await kept.borrow(">=3.12", signal)];
  expect(again.map(({ environment }) => environment)).toContain(first.environment);
  for (const each of again) each[Symbol.dispose]();
  await kept.borrow("3.13", signal);
  expect(made).toEqual(["3.12", ">=3.12", "3.13"]);
});

test("no more are lent at once than there are slots, and what only resolves waits for nobody", async () => {
  using folder = tempFolder();
  const { made, kept } = keep(folder.path, 1);
  const first = await kept.borrow("3.12", signal);
  let isLent = false;
  const second = kept.borrow("3.12", signal).then((borrowed) => {
    isLent = true;
    return borrowed;
  });
  expect(await kept.any("3.12", signal)).toBe(first.environment);
  expect(isLent).toBe(false);
  first[Symbol.dispose]();
  expect((await second).environment).toBe(first.environment);
  expect(made).toEqual(["3.12"]);
});

test("one that cannot be made takes no slot", async () => {
  using folder = tempFolder();
  const { made, kept } = keep(folder.path, 1, true);
  await expect(kept.borrow("3.12", signal)).rejects.toThrow("no Python");
  await expect(kept.any("3.12", signal)).rejects.toThrow("no Python");
  await expect(kept.borrow("3.12", signal)).rejects.toThrow("no Python");
  expect(made).toHaveLength(3);
});
