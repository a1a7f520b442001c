import { expect, test } from "@jest/globals";
import { matches, parsePattern } from "../../../src/domain/workspace/glob.ts";
import { processorTimeOf } from "../../processor-time.ts";

const matchesText = (glob: string, path: string, crossesFolders: boolean): boolean => {
  const parsed = parsePattern(glob);
  if (!parsed.ok) throw new Error(parsed.message);
  return matches(parsed.pattern, path, { crossesFolders });
};

test.each([
  // glob, path, within one folder, across folders
  ["a", "a", true, true],
  ["a", "b", false, false],
  ["*", "abc", true, true],
  ["*", "", true, true],
  ["*", ".hidden", true, true],
  ["*", "a/b", false, true],
  ["a*c", "abbc", true, true],
  ["a*c", "ab", false, false],
  ["a?c", "abc", true, true],
  ["a?c", "a/c", false, true],
  ["a?c", "ac", false, false],
  ["?", "😀", true, true],
  ["[ab]", "b", true, true],
  ["[!ab]", "c", true, true],
  ["[!ab]", "a", false, false],
  ["a[!x]b", "a/b", false, true],
  ["a[/]b", "a/b", false, true],
  ["[a-c]x", "bx", true, true],
  ["[a-c]x", "dx", false, false],
  ["[c-a]", "b", false, false],
  ["[a-]", "-", true, true],
  ["[]a]", "]", true, true],
  ["[!]a]", "b", true, true],
  ["[!]a]", "]", false, false],
  ["[[]a", "[a", true, true],
  ["x]", "x]", true, true],
  ["{a,b}", "a", false, false],
  ["!a", "a", false, false],
  ["A", "a", false, false],
  ["a/**", "a", false, false],
  ["a/**", "a/b", true, true],
  ["a/**", "a/b/c", true, true],
  ["**/c", "c", true, true],
  ["**/c", "a/b/c", true, true],
  ["**/c", "a/bc", false, false],
  ["a/**/c", "a/c", true, true],
  ["a/**/c", "a/x/y/c", true, true],
  ["a/**/**/c", "a/c", true, true],
  ["**/*", "a/b", true, true],
  ["**", "a/b", true, true],
  ["*/shared", "any/depth/shared", false, true],
  ["*test*", "a/my-test/b", false, true],
])("%s on %s: within folders %s, across folders %s", (glob, path, within, across) => {
  expect(matchesText(glob, path, false)).toBe(within);
  expect(matchesText(glob, path, true)).toBe(across);
});

test.each(["***", "a**", "**b", "a/**b", "a**/b", "[", "[a", "[!", "[!a", "[]", "[!]", "x[]y"])(
  "%s is no glob",
  (glob) => {
    expect(parsePattern(glob).ok).toBe(false);
  },
);

test("a glob of many stars takes no longer than its length times the path's", async () => {
  const time = await processorTimeOf(() =>
    expect(matchesText(`${"*a".repeat(60)}b`, "a".repeat(3000), true)).toBe(false),
  );
  expect(time).toBeLessThan(2_000);
});
