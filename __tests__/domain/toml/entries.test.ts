import { describe, expect, test } from "@jest/globals";
import { addLineAfter, removeEntry, replaceValue } from "../../../src/domain/toml/entries.ts";

const text =
  '\ufeff# top\r\n[project]\r\n  name = "a" # here\r\nlicense = { text = "MIT" }\r\n[tool.x]\r\nb = 1\r\nc = [\r\n 1,\r\n] # end\r\nd = 2';

describe("removeEntry", () => {
  test("takes the lines of an entry and its comment, and nothing else", () => {
    expect(removeEntry(text, ["tool", "x", "c"])).toBe(text.replace("c = [\r\n 1,\r\n] # end\r\n", ""));
    expect(removeEntry(text, ["tool", "x", "d"])).toBe(text.replace("d = 2", ""));
    expect(removeEntry("a = 1\nb = 2\n", ["a"])).toBe("b = 2\n");
  });

  test.each([
    ["an entry of an inline table", text, ["project", "license", "text"]],
    ["a table with a header", text, ["tool", "x"]],
    ["an element", text, ["tool", "x", "c", 0]],
    ["what is not there", text, ["tool", "y"]],
    ["what is no TOML", "a = ", ["a"]],
  ])("leaves %s alone", (_, given, path) => {
    expect(removeEntry(given, path)).toBeUndefined();
  });
});

describe("addLineAfter", () => {
  test("keeps the indentation and the line breaks that are there", () => {
    expect(addLineAfter(text, ["project", "name"], "x = 1")).toBe(text.replace("# here\r\n", "# here\r\n  x = 1\r\n"));
  });

  test("adds a line break to a last line without one", () => {
    expect(addLineAfter(text, ["tool", "x", "d"], "e = 3")).toBe(`${text}\r\ne = 3`);
    expect(addLineAfter("a = 1\n", ["a"], "b = 2")).toBe("a = 1\nb = 2\n");
  });

  test("needs the entry, under its plain key", () => {
    expect(addLineAfter('project.name = "a"\n', ["project", "name"], "x = 1")).toBeUndefined();
    expect(addLineAfter('[project]\n"name" = "a"\n', ["project", "name"], "x = 1")).toBeUndefined();
    expect(addLineAfter(text, ["project", "version"], "x = 1")).toBeUndefined();
  });
});

test("replaceValue puts TOML in a value's place", () => {
  expect(replaceValue(text, ["project", "license"], '"MIT"')).toBe(text.replace('{ text = "MIT" }', '"MIT"'));
  expect(replaceValue(text, ["project", "license", "text"], '"MIT"')).toBeUndefined();
});
