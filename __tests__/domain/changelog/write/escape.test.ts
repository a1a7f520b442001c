import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { escapeText, oneLine, writeLink } from "../../../../src/domain/changelog/write/escape.ts";
import { docutils } from "../rst/docutils.ts";
import { readMarkdown } from "./markdown-reader.ts";

test.each([
  ["plain snake_case text", "plain snake_case text", "plain snake_case text"],
  ["*a* _b_ [c](d) <e> `f", "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f", "\\*a\\* \\_b\\_ [c](d) <e> \\`f"],
  ["two\nlines\tand \u0007\u202e more", "two lines and more", "two lines and more"],
  ["thanks @octocat and @org/team.", "thanks `@octocat` and `@org/team`.", "thanks ``@octocat`` and ``@org/team``."],
  ["mail me@example.org", "mail me@example.org", "mail me@example.org"],
  ["keep `code_ *x*` as code", "keep `code_ *x*` as code", "keep ``code_ *x*`` as code"],
  ["# no heading", "\\# no heading", "# no heading"],
  ["- no list", "\\- no list", "\\- no list"],
  ["1. no list", "1\\. no list", "1\\. no list"],
  ["a::", "a::", "a:\\:"],
  ["&amp; &c ~~x~~ $y$", "\\&amp; &c \\~\\~x\\~\\~ \\$y\\$", "&amp; &c ~~x~~ $y$"],
  [
    "see https://e.invalid/a_b_",
    "see <https://e.invalid/a_b>\\_",
    "see `https://e.invalid/a\\_b <https://e.invalid/a\\_b>`__\\ \\_",
  ],
])("%j", (text, markdown, rst) => {
  expect(escapeText(text, "markdown")).toBe(markdown);
  expect(escapeText(text, "rst")).toBe(rst);
});

test("a text of any length is one line of a length that people read", () => {
  const line = oneLine(`${"x".repeat(600)}\n${"y".repeat(1_000_000)}`);
  expect(line).toBe(`${"x".repeat(500)}…`);
});

test("a link has an address that can end no markup, or none", () => {
  const link = { text: "#1_2", url: "https://e.invalid/1" };
  expect(writeLink(link, "markdown")).toBe("[#1_2](https://e.invalid/1)");
  expect(writeLink(link, "rst")).toBe("`#1_2 <https://e.invalid/1>`__");
  for (const url of ["javascript:x", "https://e.invalid/) [x](y", "https://e.invalid/>`__"]) {
    expect(writeLink({ text: "a", url }, "markdown")).toBe("a");
    expect(writeLink({ text: "a", url }, "rst")).toBe("a");
  }
  expect(writeLink({ text: "a" }, "markdown")).toBe("a");
});

/** Letters and words that mean something to one of the two. */
const pieces = fc.constantFrom(
  ...[
    "a",
    "b_",
    "_c",
    "*",
    "**",
    "_",
    "__",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "<b>",
    "<!--",
    "&lt;",
    "#",
    "##",
    "-",
    "+",
    "1.",
    "(a)",
  ],
  ...[
    "i)",
    ":",
    "::",
    ":x:",
    "..",
    "|",
    "|s|",
    "\\",
    "~~~",
    "===",
    "---",
    "@me",
    "!",
    "![",
    "]:",
    "$",
    "\n",
    "  ",
    "\t",
    ">>>",
    "--x",
  ],
  ...["[1]_", ".. _x:", "snake_case", "'", '"', "{", "}", "%", "=", "\u00e9", "\u{1f34e}", "/", "*b", "a*", "A."],
);
const texts = fc
  .array(pieces, { minLength: 1, maxLength: 9 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom("", " "), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, at) => part + gaps[at]).join("")),
  )
  .filter((text) => oneLine(text) !== "");

test("whatever people write, a Markdown reader sees these words, and no markup but code", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { items, kinds } = readMarkdown(`- ${escapeText(text, "markdown")}\n`);
      expect(items).toEqual([oneLine(text)]);
      expect(
        [...kinds].filter((kind) => !["root", "list", "listItem", "paragraph", "text", "inlineCode"].includes(kind)),
      ).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("whatever people write, docutils sees these words, and has nothing to complain of", () => {
  const some = fc.sample(texts, { numRuns: 400, seed: 7 });
  const read = docutils(some.map((text) => `- ${escapeText(text, "rst")}\n`));
  const seen = some.map((text, at) => ({ text, words: read[at]!.words.join(" "), worst: read[at]!.worst }));
  expect(seen.filter(({ text, words, worst }) => words !== oneLine(text).split(" ").join(" ") || worst > 1)).toEqual(
    [],
  );
});
