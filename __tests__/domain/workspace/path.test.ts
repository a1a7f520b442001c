import { expect, test } from "@jest/globals";
import {
  ancestors,
  baseName,
  isAbsolute,
  join,
  normalize,
  parent,
  relative,
} from "../../../src/domain/workspace/path.ts";

test.each([
  ["./a", "a"],
  ["a/", "a"],
  ["a//b", "a/b"],
  ["a/./b", "a/b"],
  ["a/../b", "b"],
  ["a/..", ""],
  [".", ""],
  ["..", ".."],
  ["../a", "../a"],
  ["../../a/..", "../.."],
  ["/a/../b", "/b"],
  ["C:/a/./b", "C:/a/b"],
])("%s is %s, normalised", (path, expected) => {
  expect(normalize(path)).toBe(expected);
});

test.each([
  ["/a/b", "c", "/a/b/c"],
  ["/a/b", "", "/a/b"],
  ["/", "c", "/c"],
  ["", "c", "c"],
  ["/a", "/c", "/c"],
])("%s and %s joined are %s", (folder, path, expected) => {
  expect(join(folder, path)).toBe(expected);
});

test.each([
  ["/a/b", "/a/b/c/d", "c/d"],
  ["/a/b", "/a/b", ""],
  ["/a/b", "/a/c", "../c"],
  ["/a/b", "/", "../.."],
])("the way from %s to %s is %s", (folder, path, expected) => {
  expect(relative(folder, path)).toBe(expected);
});

test("the folders above a path end at the root or at a drive", () => {
  expect(ancestors("/a/b")).toEqual(["/a/b", "/a", "/"]);
  expect(ancestors("C:/a")).toEqual(["C:/a", "C:/"]);
  expect(parent("/")).toBeUndefined();
  expect(parent("a")).toBeUndefined();
  expect(isAbsolute("C:/a")).toBe(true);
  expect(isAbsolute("a/b")).toBe(false);
  expect(baseName("/a/b")).toBe("b");
});
