import { expect, test } from "@jest/globals";
import { cell, clip, columns } from "../../src/runtime/columns.ts";

test.each([
  ["abc", 3],
  ["", 0],
  ["日本語", 6],
  ["한글", 4],
  ["é", 1],
  ["e\u0301", 1],
  ["👍", 2],
  ["👩‍👩‍👧‍👦", 2],
  ["✓ … ·", 5],
  ["ｆｕｌｌ", 8],
])("%j takes %i columns", (text, width) => {
  expect(columns(text)).toBe(width);
});

test.each([
  ["abcdef", 6, "abcdef"],
  ["abcdef", 5, "abcd…"],
  ["日本語", 5, "日本…"],
  ["日本語", 4, "日…"],
  ["abc", 0, ""],
  ["a\x1b[31mb\nc\x07", 9, "ab c"],
  ["x".repeat(1_000_000), 4, "xxx…"],
])("%j within %i columns is %j", (text, width, shown) => {
  expect(clip(text, width)).toBe(shown);
});

test("a cell has exactly its width", () => {
  for (const text of ["", "a", "日本語", "abcdefgh", "e\u0301\u0301\u0301"]) expect(columns(cell(text, 5))).toBe(5);
});
