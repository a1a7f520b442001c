import { expect, test } from "@jest/globals";
import { errorChain } from "../../../src/domain/uv/error-chain.ts";

test("errors are read in uv's present and in its older form", () => {
  expect(errorChain("noise\nerror: A\n  cause: B\n    more\n  cause: C\n\nhint: D\n", "last")).toEqual([
    "A",
    "B\nmore",
    "C",
  ]);
  expect(errorChain("error: A\n  Caused by: B\n", "first")).toEqual(["A", "B"]);
  expect(errorChain("  × A\n  ├─▶ B\n  │   b\n  ╰─▶ C in\n      c\n      hint: This usually\n", "last")).toEqual([
    "A",
    "B\n│   b",
    "C in\nc",
  ]);
  expect(errorChain("error: of gcc\nerror: Failed\n  cause: B", "last")).toEqual(["Failed", "B"]);
  expect(errorChain("all is well\n", "last")).toEqual([]);
});
