import { expect, test } from "@jest/globals";
import { nearest } from "../../../src/domain/text/nearest.ts";

const words = ["tag", "tag-format", "packages", "exclude", "wait-for", "wait-timeout", "index", "smoke"];

test.each([
  ["pakages", "packages"],
  ["packgaes", "packages"],
  ["Packages", "packages"],
  ["tags", "tag"],
  ["tag_format", "tag-format"],
  ["tga", "tag"],
  ["wait-timout", "wait-timeout"],
  ["idnex", "index"],
  ["bananas", undefined],
  ["mode", undefined],
  ["x", undefined],
  ["", undefined],
])("nearest to %j is %j", (word, expected) => {
  expect(nearest(word, words)).toBe(expected);
});

test("a word of megabytes is like none, at once", () => {
  expect(nearest("packages".repeat(500_000), words)).toBeUndefined();
});
