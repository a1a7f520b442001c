import { expect, test } from "@jest/globals";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { chooseAnnotations, type LineRange } from "../../../src/domain/report/annotations.ts";
import { processorTimeOf } from "../../processor-time.ts";

const at = (line: number): Finding => ({
  code: "RA-SOME-CODE",
  severity: "notice",
  mender: "project",
  message: "m",
  hint: "h",
  file: "a.py",
  line,
});

test("a line is touched where a range holds it, both ends included", () => {
  const touched = new Map<string, readonly LineRange[]>([
    [
      "a.py",
      [
        [2, 3],
        [5, 5],
        [8, 9],
      ],
    ],
  ]);
  const all = Array.from({ length: 11 }, (_, index) => at(index));
  const { annotated, elsewhere } = chooseAnnotations(all, touched);
  expect(annotated.map(({ line }) => line)).toEqual([2, 3, 5, 8, 9]);
  expect(elsewhere).toBe(6);
});

test("many findings in many ranges take no time", async () => {
  const ranges = Array.from({ length: 100_000 }, (_, index): LineRange => [index * 2, index * 2]);
  const all = Array.from({ length: 100_000 }, (_, index) => at(index));
  const time = await processorTimeOf(() =>
    expect(chooseAnnotations(all, new Map([["a.py", ranges]])).elsewhere).toBe(50_000),
  );
  expect(time).toBeLessThan(2_000);
});
