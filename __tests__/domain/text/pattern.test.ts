import { expect, test } from "@jest/globals";
import { Bug } from "../../../src/domain/problem/problem.ts";
import { compilePattern, type Pattern } from "../../../src/domain/text/pattern.ts";

const compile = async (source: string): Promise<Pattern> => {
  const pattern = await compilePattern(source);
  if ("why" in pattern) throw new Bug(pattern.why);
  return pattern;
};

test("finds matches with their groups; ^ and $ are the ends of a line", async () => {
  const pattern = await compile('^version = "(.+)"(x)?$');
  expect([...pattern.matchAll('a\nversion = "1"\nversion = "2"\nb version = "3"\n')]).toEqual([
    { index: 2, text: 'version = "1"', groups: ['version = "1"', "1", undefined] },
    { index: 16, text: 'version = "2"', groups: ['version = "2"', "2", undefined] },
  ]);
  expect(pattern.groupCount).toBe(2);
  expect([pattern.test("a"), pattern.test('version = "1"')]).toEqual([false, true]);
});

test("names groups as Python and as JavaScript do", async () => {
  expect((await compile("a(?P<version>b)")).names).toEqual(new Map([["version", 1]]));
  expect((await compile("(a)(?<version>b)")).names).toEqual(new Map([["version", 2]]));
});

test.each([
  ["(a", "missing closing ): `(a`"],
  ["(a)\\1", "invalid escape sequence: `\\1`"],
  ["(?=a)", "invalid or unsupported Perl syntax: `(?=`"],
  ["((a{100}){100}){100}", "invalid repeat count: `{100}`"],
])("%s is refused with the reason", async (source, why) => {
  expect(await compilePattern(source)).toEqual({ why });
});

test.each(["(x+x+)+y", "(x|x)*y", "(.*)*y"])("%s takes a moment on a megabyte that stops others", async (source) => {
  const pattern = await compile(source);
  const start = process.cpuUsage();
  expect(pattern.test("x".repeat(1_000_000))).toBe(false);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
});
