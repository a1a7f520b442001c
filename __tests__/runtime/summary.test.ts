import { expect, test } from "@jest/globals";
import { boundedSummary, summaryLimit } from "../../src/runtime/summary.ts";

test("a summary that fits stays as it is", () => {
  const text = "é".repeat(summaryLimit / 2);
  expect(boundedSummary(text)).toBe(text);
});

test("a larger one is cut at the end of a line, and says so", () => {
  const text = "日本語\n".repeat(200_000);
  const cut = boundedSummary(text);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(summaryLimit);
  expect(Buffer.byteLength(cut)).toBeGreaterThan(summaryLimit - 200);
  expect(cut).toMatch(/^(?:日本語\n)*日本語\n\n_The rest has no room here: a job summary holds 1 MiB\._\n$/);
});
