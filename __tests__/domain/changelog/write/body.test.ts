import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { splitNews, writeBody } from "../../../../src/domain/changelog/write/body.ts";
import { readMarkdown } from "./markdown-reader.ts";

test("a text of news begins with its first paragraph, one that is a list from the first line with all of it", () => {
  expect(splitNews("Lend\nbooks.\n\nBy mail.")).toEqual({ head: "Lend\nbooks.", body: "\nBy mail." });
  expect(splitNews("Lend:\n- books")).toEqual({ head: "Lend:", body: "- books" });
  expect(splitNews("Lend")).toEqual({ head: "Lend", body: "" });
  for (const text of ["- a\n- b", "```\na\n```"]) expect(splitNews(text)).toEqual({ head: text, body: "" });
});

test("what stands below it keeps its paragraphs, lists and code, and nothing else is markup", () => {
  const body =
    "- one: *now*\n  and on\n  * deep\n2. two\n\nSee\nthis:\n\n~~~py\na = '```'\n\n  b\n~~~\n\n## 9.9.9\n<!-- more";
  expect(writeBody(body)).toEqual([
    "- one: \\*now\\* and on",
    "  - deep",
    "2. two",
    ...["", "See this:"],
    ...["", "````py", "a = '```'", "", "  b", "````"],
    ...["", "\\## 9.9.9 \\<!-- more"],
  ]);
});

test("code that nobody closes ends with the text", () => {
  expect(writeBody("```\nx")).toEqual(["", "```", "x", "```"]);
});

const pieces = fc.constantFrom(
  "- ",
  "* ",
  "1. ",
  "  ",
  "```",
  "~~~",
  "````",
  "## 2.0",
  "<!--",
  "-->",
  "a",
  "`",
  "> ",
  "***",
  "[x]: y",
  "---",
  "| a |",
  "\t",
  "",
);

test("whatever people write, a Markdown reader sees an item of a list, and goes on below it", () => {
  const texts = fc.array(
    fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join("")),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(texts, (written) => {
      const below = writeBody(written.join("\n")).map((line) => (line === "" ? "" : `  ${line}`));
      const { headings, kinds, items } = readMarkdown(
        ["# Log", "", "- head", ...below, "- next", "", "## 1.0.0", ""].join("\n"),
      );
      expect(headings).toEqual(["1 Log", "2 1.0.0"]);
      expect(items.at(-1)).toBe("next");
      const known = ["root", "heading", "list", "listItem", "paragraph", "text", "inlineCode", "code"];
      expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
