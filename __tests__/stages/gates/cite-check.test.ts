import { expect, test } from "@jest/globals";
import type { CheckRun } from "../../../src/domain/gate/check-run.ts";
import type { CheckRuns, NoAnswer } from "../../../src/ports/check-runs.ts";
import { citeCheck } from "../../../src/stages/gates/cite-check.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";

const run = (conclusion: string | undefined, more: Partial<CheckRun> = {}): CheckRun => ({
  name: "test",
  workflow: undefined,
  conclusion,
  url: undefined,
  isOwn: false,
  ...more,
});

/** Cites `check` where the forge gives these answers one after the other, the last one for ever. */
const cite = async (answers: readonly (readonly CheckRun[] | NoAnswer)[], check = "test", signal?: AbortSignal) => {
  const clock = fakeClock();
  const asked: boolean[] = [];
  const checkRuns: CheckRuns = {
    of: async ({ withWorkflows }) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)]!;
      asked.push(withWorkflows);
      return answer;
    },
  };
  const notes: string[] = [];
  const ports = {
    checkRuns,
    clock,
    note: (line: string) => notes.push(line),
    signal: signal ?? new AbortController().signal,
  };
  const end = await citeCheck({ check, commit: "0123456789abcdef", timeout: 1_800_000 }, ports);
  return { end, asked, notes, waited: clock.slept.reduce((sum, each) => sum + each, 0) };
};

test("a check run that has ended is not waited for", async () => {
  expect(await cite([[run("success")]])).toMatchObject({ end: { result: "passed" }, asked: [false], waited: 0 });
});

test("one that runs, or is not there yet, is waited for", async () => {
  const others = [run(undefined, { name: "build" })];
  const { end, asked, notes, waited } = await cite([[], others, others, [run(undefined)], [run("failure")]]);
  expect(notes).toEqual(["test is not there yet", "test is running"]);
  expect(end).toMatchObject({ result: "failed" });
  expect(asked).toHaveLength(5);
  expect(waited).toBe(4 * 15_000);
});

test("one that never ends times out, and one that never comes is skipped", async () => {
  expect(await cite([[run(undefined)]])).toMatchObject({ end: { result: "timed out" }, waited: 1_800_000 });
  const others = [run(undefined, { name: "build" })];
  expect(await cite([others])).toMatchObject({ end: { result: "skipped", cause: "unseen" }, waited: 1_800_000 });
});

test("one from which nothing can come any more is given up soon", async () => {
  const rest = [run("success", { name: "build" }), run(undefined, { name: "readiness", isOwn: true })];
  expect(await cite([rest])).toMatchObject({
    end: { result: "skipped", why: "there is no check run test on 0123456789ab" },
    waited: 120_000,
  });
});

test("what the forge does not say is its own end", async () => {
  for (const cause of ["unseen", "outside"] as const) {
    const answer = { cause, why: "it answered 403", remedy: "Give it" };
    expect((await cite([[run(undefined)], answer])).end).toEqual({ result: "skipped", ...answer });
  }
});

test("workflows are only asked for where the name speaks of one", async () => {
  const named = run("success", { workflow: { name: "CI", event: "push" } });
  const { end, asked } = await cite([[run("success")], [named]], "CI / test");
  expect(end).toMatchObject({ result: "passed" });
  expect(asked).toEqual([false, true]);
});

test("an interrupt ends the waiting", async () => {
  const reason = new Error("interrupted");
  await expect(cite([[run(undefined)]], "test", AbortSignal.abort(reason))).rejects.toBe(reason);
});
