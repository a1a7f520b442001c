import { expect, test } from "@jest/globals";
import { manifestName, readManifest } from "../../../src/domain/run/manifest.ts";
import type { Outcome } from "../../../src/domain/run/outcome.ts";
import type { Store } from "../../../src/ports/store.ts";
import { keepManifest } from "../../../src/stages/publish/manifest-writer.ts";
import { planned, planOf } from "../../domain/plan-builder.ts";

/** A disk on which one write takes a second, and a clock that waits only when it is told to go on. */
const slowDisk = () => {
  let now = 0;
  const texts: string[] = [];
  const rests: { readonly milliseconds: number; readonly end: () => void }[] = [];
  const store = {
    write: async (filename: string, text: string) => {
      if (filename !== manifestName) return;
      texts.push(text);
      now += 1_000;
    },
  } as unknown as Store;
  const clock = {
    now: () => now,
    sleep: (milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
        rests.push({ milliseconds, end: resolve });
      }),
  };
  return { store, clock, texts, rests };
};

const plan = planOf([planned("core")]);
const outcome = (started: number): Outcome => ({ package: "core", stage: "build", started, ended: 9, kind: "done" });
const turn = () => new Promise((resolve) => setImmediate(resolve));
const count = (text: string | undefined) => readManifest(text ?? "", manifestName).outcomes.length;

test("the first change is written at once, what follows after a rest of nine times as long", async () => {
  const { store, clock, texts, rests } = slowDisk();
  const manifest = keepManifest({ plan, sources: {}, store }, clock);
  manifest.outcome(outcome(1));
  await turn();
  expect(texts.map(count)).toEqual([1]);
  manifest.outcome(outcome(2));
  manifest.outcome(outcome(3));
  await turn();
  expect(texts).toHaveLength(1);
  expect(rests.map(({ milliseconds }) => milliseconds)).toEqual([9_000]);
  rests[0]!.end();
  await turn();
  expect(texts.map(count)).toEqual([1, 3]);
});

test("a flush waits for no rest, and has all that was noted", async () => {
  const { store, clock, texts } = slowDisk();
  const manifest = keepManifest({ plan, sources: {}, store }, clock);
  manifest.outcome(outcome(1));
  await turn();
  manifest.outcome(outcome(2));
  await turn();
  manifest.outcome(outcome(3));
  await manifest.flush();
  expect(texts.map(count)).toEqual([1, 3]);
});

test("without a change a flush writes the plan", async () => {
  const { store, clock, texts } = slowDisk();
  await keepManifest({ plan, sources: {}, store }, clock).flush();
  expect(texts.map(count)).toEqual([0]);
});

test("what writing throws is thrown by the flush, and by nothing before", async () => {
  const { clock } = slowDisk();
  const store = {
    write: async () => {
      throw new Error("the disk is full");
    },
  } as unknown as Store;
  const manifest = keepManifest({ plan, sources: {}, store }, clock);
  manifest.outcome(outcome(1));
  await turn();
  await expect(manifest.flush()).rejects.toThrow("the disk is full");
});
