import { expect, test } from "@jest/globals";
import { startAhead } from "../../../src/actions/publish/ahead.ts";
import { openBeside } from "../../../src/actions/publish/beside.ts";

test("twine lets what the packages require go first, where they are installed in this run", async () => {
  const order: string[] = [];
  const twine = {
    start: async (_: AbortSignal, first?: Promise<unknown>) => {
      await first;
      order.push("twine");
      return { check: async () => ({ stdout: "" }), ended: Promise.resolve() };
    },
  };
  const any = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    order.push("environments");
    throw new Error("no Python fits");
  };
  const work = { package: { name: "core", requires_python: null } };
  const ahead = startAhead(
    ...([
      { seen: { workspace: { members: [] } }, environments: { any }, beside: openBeside(new AbortController().signal) },
      {
        inputs: { smoke: "import", pythonVersion: [] },
        ports: { twine, facts: { cores: 2 }, progress: {}, config: { packages: new Map() } },
      },
    ] as unknown as Parameters<typeof startAhead>),
  );
  ahead.begin({ works: [work] as unknown as Parameters<typeof ahead.begin>[0]["works"], isInstalled: true });
  await ahead.twine();
  expect(order).toEqual(["environments", "twine"]);
});

test("what is begun while the checkout is copied is not begun again by the builds, and ends with the run", async () => {
  const signals: AbortSignal[] = [];
  const twine = {
    start: async (signal: AbortSignal) => {
      signals.push(signal);
      const check = async () => ({ stdout: "" });
      return { check, ended: aborted(signal) };
    },
  };
  const beside = openBeside(new AbortController().signal);
  const options = { seen: { workspace: { members: [] } }, environments: {}, beside };
  const ahead = startAhead(
    ...([options, { inputs: {}, ports: { twine } }] as unknown as Parameters<typeof startAhead>),
  );
  ahead.begin({ works: [], isInstalled: false });
  ahead.begin({ works: [], isInstalled: false });
  const started = await ahead.twine();
  expect(await started.check([])).toEqual({ stdout: "" });
  expect(signals).toHaveLength(1);
  await beside[Symbol.asyncDispose]();
  expect(signals[0]!.aborted).toBe(true);
});

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
