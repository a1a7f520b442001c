import { expect, test } from "@jest/globals";
import { fromMarkdown } from "mdast-util-from-markdown";
import { readMarkdownOutline } from "../../../../src/domain/changelog/markdown/outline.ts";

const headings = (text: string): readonly string[] =>
  readMarkdownOutline(text).headings.map(
    ({ level, text: own, line, lastLine }) => `${"#".repeat(level)} ${own} ${line}-${lastLine}`,
  );

const saying = (text: string): readonly number[] => {
  const { lines, saysSomething } = readMarkdownOutline(text);
  return lines.map((_, index) => index + 1).filter(saysSomething);
};

test.each([
  ["## 1.2.3", "## 1.2.3 1-1"],
  ["   ## 1.2.3 ##  ", "## 1.2.3 1-1"],
  ["1.2.3\n=====", "# 1.2.3 1-2"],
  ["one\ntwo\n---", "## one\ntwo 1-3"],
  ["\ufeff# a", "# a 1-1"],
  ["a\r\n\r\n# b\r\nc\r\n===\r\n", "# b 3-3|# c 4-5"],
  ["# a\r# b", "# a 1-1|# b 2-2"],
  ["text\n# a", "# a 2-2"],
  ["- item\nlazy\n# a", "# a 3-3"],
  ["- ```\n# a", "# a 2-2"],
  ["> ```\n# a\n> ```", "# a 2-2"],
  ["[a]: b\nc\n---", "## c 2-3"],
  ["+++\na = 1\n+++\n1.2.3\n=====", "# 1.2.3 4-5"],
])("%j has the headings %s", (text, expected) => {
  expect(headings(text).join("|")).toBe(expected);
});

test.each([
  "    # indented",
  "####### seven",
  "#none",
  "```\n# a\n```",
  "````\n```\n# a\n````",
  "~~~ md\n# a",
  "```\n# a\n``` no end",
  "<!--\n# a\n-->",
  "<!-- x\n\n# a\n\n-->",
  "<pre>\n\n# a\n</pre>",
  "<div>\n# a",
  "- item\n\n  # a",
  "- ```\n  # a\n  ```",
  "1. x\n\n   # a",
  "> # a",
  "> a\n===",
  "[a]: b\n===",
  "---\ntitle: x\n---",
  "+++\ntitle = 'x'\n\n# a\n+++",
])("%j has none", (text) => {
  expect(headings(text)).toEqual([]);
});

test("a rule at the top is no front matter", () => {
  expect(headings("---\n\n# a\n\n---\n")).toEqual(["# a 3-3"]);
});

test("headings, rules, comments, tags alone and link references say nothing, all else does", () => {
  expect(saying("# a\nb\n===\n\n---\n<!-- c\nd -->\n<a name='x'></a>\n\n[e]: f\n<br>\n\n- \n>\n```\n\n```\n")).toEqual(
    [],
  );
  const text =
    "text\n- item\n> quote\n\n```\ncode\n```\n<!-- c --> behind\n\n<p>html</p>\n\n<img src=x>\n\n    indented\n![p](q)";
  expect(saying(text)).toEqual([1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15]);
});

/** Small pieces that mean the most in each other's company. */
const pieces =
  "## 1.2.3|# a #|  ## x|   ## y|    ## z|```|~~~|  ```|````|> q|> ## h|>|- a|  b|    c|1. x|1) y|   x|||<!-- c|-->|<!-- c -->|<div>|</div>|<a>|<pre>|===|---|- - -|***|text|* ## h|\t## t|-\tx|>\t## t|> - a|>   b|  - n|    - m|+ ```|      code|<?|?>|<!X|>  ```|* * *|##|####### 7|#x|`x`|``` a`b|- > x|1. a|<b|a>".split(
    "|",
  );

/** A generator whose numbers are the same in every run. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

// Left out of the pieces, for there mdast differs from CommonMark's own implementation: it counts link references as lines
// of the underlined heading below them, and takes items that are empty or do not begin with 1 for text after indented code or a lazy line.
test("mdast finds the same headings in 3,000 random texts", () => {
  const pick = numbers(20261121);
  for (let count = 0; count < 3_000; count += 1) {
    const text = Array.from({ length: 1 + pick(9) }, () => pieces[pick(pieces.length)]!).join("\n");
    const theirs = fromMarkdown(text)
      .children.filter((node) => node.type === "heading")
      .map(({ depth, position }) => `${depth} ${position?.start.line}-${position?.end.line}`);
    const ours = readMarkdownOutline(text).headings.map(({ level, line, lastLine }) => `${level} ${line}-${lastLine}`);
    expect({ text, headings: ours }).toEqual({ text, headings: theirs });
  }
});

test.each([
  ["nested quotes", ">".repeat(1_000_000)],
  ["nested lists and blank lines", `${"- ".repeat(500_000)}\n${"\n".repeat(500_000)}x`],
  ["deeper and deeper lists", Array.from({ length: 2_000 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n")],
  ["open tags", "<a ".repeat(700_000)],
  ["open comments", "<!-- \n".repeat(300_000)],
  ["hashes", "#".repeat(2_000_000)],
  ["stars", `${"* ".repeat(1_000_000)}x`],
  ["a paragraph of 300,000 lines", "x\n".repeat(300_000)],
  ["open brackets", "[".repeat(2_000_000)],
  ["definitions", "[a]: b 'c\n".repeat(200_000)],
  ["spaces", `${" ".repeat(2_000_000)}x`],
  ["underlines", "a\n===\n".repeat(100_000)],
])("takes %s in its stride, where the square of them would take all day", (_, text) => {
  expect(readMarkdownOutline(text).lines.length).toBeGreaterThan(0);
});
