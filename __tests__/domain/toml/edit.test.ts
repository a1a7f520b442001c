import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Bug } from "../../../src/domain/problem/problem.ts";
import { editStringItem, editStrings, replaceSpans } from "../../../src/domain/toml/edit.ts";
import { parseToml } from "../../../src/domain/toml/parse.ts";

test("spans are replaced, in whatever order they come", () => {
  const replacements = [
    { start: 4, end: 5, text: "E" },
    { start: 0, end: 1, text: "AA" },
    { start: 5, end: 5, text: "+" },
  ];
  expect(replaceSpans("abcdefg", replacements)).toBe("AAbcdE+fg");
  expect(replaceSpans("abc", [])).toBe("abc");
});

test("spans that overlap are a defect of ours", () => {
  const replacements = [
    { start: 0, end: 2, text: "" },
    { start: 1, end: 3, text: "" },
  ];
  expect(() => replaceSpans("abc", replacements)).toThrow(Bug);
});

const document = (item: string, eol = "\n"): string =>
  `# a comment with "quotes"${eol}[project]${eol}  dependencies = [${eol}\t"first"  , ${item} # 'last'${eol}  ,]${eol}after = 1`;

const path = ["project", "dependencies", 1];

test.each([
  ['"b"', "b>=1", '"b>=1"'],
  ["'b'", "b>=1", "'b>=1'"],
  ['"""b"""', "b>=1", '"""b>=1"""'],
  ["'''b'''", "b>=1", "'''b>=1'''"],
  ["'b'", "b; os_name == 'nt'", `"b; os_name == 'nt'"`],
  ['"b"', 'b; os_name == "nt"', String.raw`"b; os_name == \"nt\""`],
  ["'b'", 'b; os_name == "nt"', `'b; os_name == "nt"'`],
  ["'''b'''", "b; os_name == 'nt'", `"""b; os_name == 'nt'"""`],
  ["'''b'''", "b; os_name == 'nt' or x", "'''b; os_name == 'nt' or x'''"],
  ["'''b'''", "b'''", `"""b'''"""`],
  ['"""b"""', 'b """', String.raw`"""b \"\"\""""`],
  ['"b"', "back\\slash\u007f\n", String.raw`"back\\slash\u007f\n"`],
  ['"\\u0062"', "b", '"\\u0062"'],
  ['"\\u0062"', "c", '"c"'],
])("%s with the value %j is written %s", (item, value, expected) => {
  for (const eol of ["\n", "\r\n"]) {
    for (const mark of ["", "\ufeff"]) {
      expect(editStringItem(mark + document(item, eol), path, value)).toBe(mark + document(expected, eol));
    }
  }
});

test.each([
  ['[project]\nversion = "1.0" # now\n', '[project]\nversion = "2.0" # now\n'],
  ["\ufeff[project]\r\nversion='1.0'\r\n", "\ufeff[project]\r\nversion='2.0'\r\n"],
  // What only looks like it.
  [
    "x = '''\n[project]\nversion = \"1.0\"\n'''\n[project]\nversion = \"1.0\"",
    "x = '''\n[project]\nversion = \"1.0\"\n'''\n[project]\nversion = \"2.0\"",
  ],
  [
    '[project]\nx = """\nversion = "1.0"\n"""\nversion = "1.0"\n',
    '[project]\nx = """\nversion = "1.0"\n"""\nversion = "2.0"\n',
  ],
  ['[project]\nname = "a"\n[tool.a]\nversion = "1.0"\n', undefined],
  [
    'project.version = "1.0"\n[project.a]\nversion = "1.0"\n',
    'project.version = "2.0"\n[project.a]\nversion = "1.0"\n',
  ],
  ['[project]\nversion = "2.0"\n[a]\nversion = "1.0"\n', '[project]\nversion = "2.0"\n[a]\nversion = "1.0"\n'],
  ['[project]\nversion = "1.0"\nversion = "1.0"\n', undefined],
])("the version in %j is found where it is", (text, expected) => {
  expect(editStringItem(text, ["project", "version"], "2.0")).toBe(expected);
});

test("several strings are edited at once, and none where one is missing", () => {
  const text = "[a]\nx = 'one'\ny.z = \"two\"\nn = 1\n";
  const one = { path: ["a", "x"], value: "1" };
  expect(editStrings(text, [{ path: ["a", "y", "z"], value: "2" }, one])).toBe("[a]\nx = '1'\ny.z = \"2\"\nn = 1\n");
  expect(editStrings(text, [one, { path: ["a", "n"], value: "2" }])).toBeUndefined();
  expect(editStrings(text, [one, { path: ["b"], value: "2" }])).toBeUndefined();
  expect(editStrings("[a", [one])).toBeUndefined();
});

test("whatever the value and the quotes, it is read back, and all else with it", () => {
  const quotes = fc.constantFrom(['"', '"'], ["'", "'"], ['"""', '"""'], ["'''", "'''"]);
  const anyValue = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(quotes, anyValue, ([open, close], value) => {
      const text = `before = [1, 2] # x\na = ${open}old${close} # y\nafter = 'z'`;
      const edited = editStringItem(text, ["a"], value) ?? "";
      const parsed = parseToml(edited);
      expect(parsed.ok && { ...parsed.table }).toEqual({ before: [1, 2], a: value, after: "z" });
      expect(edited.startsWith("before = [1, 2] # x\na = ")).toBe(true);
      expect(edited.endsWith(" # y\nafter = 'z'")).toBe(true);
    }),
    { seed: 20261120 },
  );
});
