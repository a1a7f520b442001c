import { expect, test } from "@jest/globals";
import { locateIn, openToml, type TomlPath } from "../../../src/domain/toml/spans.ts";
import { text } from "./document.ts";

const locate = (within: string, path: TomlPath) => locateIn(openToml(within)!, path);

const found = (path: TomlPath, within = text): string | undefined => {
  const located = locate(within, path);
  return located && within.slice(located.start, located.end);
};

test.each([
  [["top"], '"t"'],
  [["dotted", "key", "quoted.part"], '"d"'],
  [["project", "name"], "'literal'"],
  [["project", "dependencies", 0], '"a"'],
  [["project", "dependencies", 1], "'b'"],
  [["project", "dependencies", 2], '"""c"""'],
  [["project", "dependencies"], '[\n  "a", # first\n  \'b\',\n  """c""",\n]'],
  [["project", "inline", "x", "y", 0], '"z"'],
  [["project", "inline", "w"], "1"],
  [["index", 0, "url"], '"first"'],
  [["index", 1, "url"], '"😀 second"'],
  [["index", 1, "more", "deep"], "true"],
  [["tool", "odd name", "escaped"], '"a\\"b"'],
  [["nothing"], undefined],
  [["project"], undefined],
  [["project", "dependencies", 3], undefined],
  [["project", "dependencies", "a"], undefined],
  [["project", "name", 0], undefined],
  [["index", 2, "url"], undefined],
] as const)("the value at %j is %j", (path, expected) => {
  expect(found(path)).toBe(expected);
});

test("offsets count the byte order mark and CRLF, lines and columns do not", () => {
  const within = `\ufeff${text.replaceAll("\n", "\r\n")}`;
  expect(found(["top"], within)).toBe('"t"');
  expect(found(["index", 1, "url"], within)).toBe('"😀 second"');
  expect(locate(within, ["top"])).toMatchObject({ start: 7, line: 1, column: 7 });
  expect(locate(within, ["index", 1, "url"])).toMatchObject({ line: 16, column: 7 });
});

test.each([
  [["top"], { value: "t", quote: '"', isVerbatim: true }, "t"],
  [["project", "name"], { value: "literal", quote: "'", isVerbatim: true }, "literal"],
  [["project", "dependencies", 2], { value: "c", quote: '"""', isVerbatim: true }, "c"],
  [["tool", "odd name", "escaped"], { value: 'a"b', quote: '"', isVerbatim: false }, 'a\\"b'],
  [["tool", "odd name", "multi"], { value: "line", quote: '"""', isVerbatim: false }, "\nline"],
  [["tool", "odd name", "raw"], { value: "r", quote: "'''", isVerbatim: true }, "r"],
] as const)("the string at %j says how it is written", (path, expected, content) => {
  const string = locate(text, path)?.string;
  expect(string).toMatchObject(expected);
  expect(string && text.slice(string.content.start, string.content.end)).toBe(content);
});

test("a value that is no string has no string", () => {
  expect(locate(text, ["project", "inline", "w"])?.string).toBeUndefined();
});

test("a text that is no TOML is not opened", () => {
  expect(openToml("a = [")).toBeUndefined();
});
