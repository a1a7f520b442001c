import { expect, test } from "@jest/globals";
import type { FillRequest, ResolveRequest } from "../../../src/ports/python-environments.ts";
import { fetchAhead } from "../../../src/stages/publish/fetch-ahead.ts";
import type { Wish } from "../../../src/stages/publish/smoke/kept-environments.ts";
import type { SmokePlan } from "../../../src/stages/publish/smoke/try-install.ts";
import { planned } from "../../domain/plan-builder.ts";

const fine = { code: 0, signal: null, isTimedOut: false, stdout: "rich==1\n", stderr: "", duration: 1 };

interface World {
  readonly requirements: Readonly<Record<string, readonly string[]>>;
  readonly plans?: Readonly<Record<string, Partial<SmokePlan>>>;
  readonly code?: number;
  /** What uv prints while it fetches. */
  readonly lines?: readonly string[];
}

const fetch = async ({ requirements, plans = {}, code = 0, lines = [] }: World) => {
  const asked: unknown[] = [];
  const filled: string[] = [];
  const told: string[] = [];
  const borrowed: (string | undefined)[] = [];
  const returned: (string | undefined)[] = [];
  const lent = (python: string | undefined) => ({
    environment: {
      base: python ?? "",
      version: undefined,
      resolve: async (request: ResolveRequest) => {
        asked.push([python, request.requirements]);
        return { ...fine, code };
      },
      fill: async (request: FillRequest) => {
        filled.push(request.pins);
        for (const line of lines) request.onLine?.(line);
        return fine;
      },
      installed: async () => undefined,
      remove: async () => {},
      run: async () => fine,
    },
    [Symbol.dispose]: () => returned.push(python),
  });
  const environments = {
    any: async (python: string | undefined) => lent(python).environment,
    borrow: async ({ python }: Wish) => {
      borrowed.push(python);
      return lent(python);
    },
  };
  const options = {
    environments,
    works: Object.keys(requirements).map((name) => ({ package: planned(name), distributions: [] })),
    requirements: (name: string) => requirements[name] ?? [],
    smokePlan: (name: string): SmokePlan => ({ how: "import", extras: [], pythons: ["3.13"], ...plans[name] }),
    slots: 2,
    status: (text: string) => told.push(text),
  };
  await fetchAhead(options, new AbortController().signal);
  expect(returned.toSorted()).toEqual(borrowed.toSorted());
  return { asked, filled, told, borrowed };
};

test("what the packages require is fetched together, by the Python that they are tried on, and it is said", async () => {
  const { asked, filled, told, borrowed } = await fetch({
    requirements: { core: ["rich", "click>=8"], http: ["rich"], old: ["attrs"], bare: [] },
    plans: { old: { pythons: ["3.9", "3.13"] } },
    lines: ["Resolved 3 packages in 5ms", "Downloading rich (2.1MiB)", "+ rich==1"],
  });
  expect(asked).toEqual([
    ["3.13", ["rich", "click>=8", "attrs"]],
    ["3.9", ["attrs"]],
  ]);
  expect(filled).toEqual(["rich==1\n", "rich==1\n"]);
  // One for each slot, where there are packages for both; then one to fetch into.
  expect(borrowed).toEqual(["3.13", "3.13", "3.13", "3.9", "3.9"]);
  expect(told[0]).toBe("Fetching what the packages require, while they build: rich (2.1MiB)");
});

test("nothing is fetched for a package that is not installed to be tried", async () => {
  const plans = { core: { how: "off" }, http: { how: "resolve" } } as const;
  expect(await fetch({ requirements: { core: ["rich"], http: ["rich"] }, plans })).toMatchObject({
    asked: [],
    borrowed: [],
  });
});

test("what cannot be resolved together is left to the trials", async () => {
  expect(await fetch({ requirements: { core: ["rich"] }, code: 1 })).toMatchObject({ filled: [], told: [] });
});
