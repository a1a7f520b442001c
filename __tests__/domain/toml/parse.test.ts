import { expect, test } from "@jest/globals";
import { parseToml } from "../../../src/domain/toml/parse.ts";

test("byte order mark, CRLF, large integers and TOML 1.1 are read", () => {
  const parsed = parseToml('\ufeffa = 1\r\nb = 9007199254740993\r\nc = { d = "\\e",\r\n}\r\n');
  expect(parsed.ok && { ...parsed.table, c: { ...(parsed.table.c as object) } }).toEqual({
    a: 1,
    b: 9007199254740993n,
    c: { d: "\u001b" },
  });
});

test.each([
  ["a = ", 1, 5],
  ["\ufeffa = ", 1, 5],
  ["a = 1\r\nb = 😀", 2, 5],
  ["a = 1\na = 2", 2, 1],
  ["[", 1, 2],
  ["a = [1,\r\n2\r\n", 2, 2],
  ["a = { b = 1,\n\n\n", 1, 13],
  [`a = ${"[".repeat(5000)}`, 1, 1004],
])("%j is no TOML, at line %i, column %i", (text, line, column) => {
  const parsed = parseToml(text);
  expect(parsed).toMatchObject({ ok: false, line });
  expect(!parsed.ok && Math.abs(parsed.column - column)).toBeLessThanOrEqual(1);
  expect(!parsed.ok && parsed.message).toMatch(/^[a-z][^\n]+$/);
});

test("what is no text is a defect of ours", () => {
  expect(() => parseToml(undefined as unknown as string)).toThrow(TypeError);
});

test("keys named as JavaScript's own do no harm", () => {
  const parsed = parseToml("[__proto__]\npolluted = 1\n");
  expect(parsed.ok).toBe(true);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});
