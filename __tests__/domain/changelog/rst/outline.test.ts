import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readRstOutline } from "../../../../src/domain/changelog/rst/outline.ts";
import { withCorpora } from "../../../corpora.ts";
import { docutils, rstFiles } from "./docutils.ts";

/** Level, last line, whether something is said before the next heading. */
const ours = (text: string): readonly unknown[] => {
  const { headings, lines, saysSomething } = readRstOutline(text);
  return headings.map(({ level, lastLine }, at) => {
    const end = headings[at + 1]?.line ?? lines.length + 1;
    const between = Array.from({ length: end - lastLine - 1 }, (_, offset) => lastLine + 1 + offset);
    return [level, lastLine, between.some(saysSomething)];
  });
};

const asTold = (headings: ReturnType<typeof docutils>[number]["headings"]): readonly unknown[] =>
  headings.map(([level, line, , says]) => [level, line, says]);

/** Lines that mean something to reStructuredText, and some that only look so. */
const lines = [
  ...["", "", "", "1.2.0 (2026-11-01)", "1.1.0", "Title", "====", "----", "---", "==", "--", "****", "::", "..", "-"],
  ...["~~~~~~~~~~~~~~~~~~", "==================", "------------------", " 1.2.0", "1.2.0 (x)  ", "Foo ==", "<!-- -->"],
  ...["- item", "- item", "  more", "    deep", "* x", "1. one", "a. b", "2) two", "#. z", "A. x", "(1) y", "i. r"],
  ...[".. comment", ".. _label:", ".. _link: https://e.invalid", ".. |s| replace:: text", ".. note:: said", "   inner"],
  ...[
    "   :opt: v",
    ".. code-block:: python",
    ".. image:: a.png",
    ".. contents::",
    ".. [1] note",
    "__ https://e.invalid",
  ],
  ...["term", "  def", ":field: value", "text::", "| verse", "+---+", "| a |", "=== ===", "a   b", ">>> 1", "> quoted"],
  ...["-a  option", "--long=x  opt", "text with *em*", "\\* esc", "\tfoo"],
];

test("of random texts that docutils has little to complain of, it sees the same headings, and the same say something", () => {
  const texts = fc.sample(
    fc.array(fc.constantFrom(...lines), { minLength: 2, maxLength: 12 }).map((some) => some.join("\n")),
    { numRuns: 1200, seed: 42 },
  );
  const theirs = docutils(texts);
  const compared = texts.flatMap((text, at) => {
    const { headings, worst } = theirs[at]!;
    return worst < 3 ? [{ text, theirs: asTold(headings), ours: ours(text) }] : [];
  });
  expect(compared.length).toBeGreaterThan(400);
  expect(compared.filter((each) => each.theirs.length > 0).length).toBeGreaterThan(50);
  expect(compared.filter((each) => JSON.stringify(each.theirs) !== JSON.stringify(each.ours))).toEqual([]);
});

withCorpora("changelogs that tools write", "changelog-styles", (folder) => {
  test.each(rstFiles(folder))("%s is read as docutils reads it", (_, { text, theirs }) => {
    const { headings } = theirs();
    expect(ours(text)).toEqual(asTold(headings));
    expect(readRstOutline(text).headings.map((heading) => heading.text)).toEqual(headings.map(([, , title]) => title));
  });
});

describe("titles", () => {
  /** `level text start-line-last`. */
  const titles = (text: string): readonly string[] =>
    readRstOutline(text).headings.map(
      (heading) => `${heading.level} ${heading.text} ${heading.start}-${heading.line}-${heading.lastLine}`,
    );

  test("have an underline of any letter, and levels by the order in which the styles come", () => {
    expect(titles("A\n#\n\nB\n~~~~\n\nC\n!!!!\n\nD\n~~~~\n")).toEqual([
      "1 A 1-1-2",
      "2 B 4-4-5",
      "3 C 7-7-8",
      "2 D 10-10-11",
    ]);
  });

  test("may have an overline, which makes another style", () => {
    expect(titles("====\n A\n====\n\nB\n====\n\n====\nC\n====\n")).toEqual(["1 A 1-1-3", "2 B 5-5-6", "1 C 8-8-10"]);
  });

  test("keep the labels above them", () => {
    expect(titles("A\n===\ntext\n\n.. _one:\n.. _two:\n\nB\n===\n\n.. _link: https://e.invalid\n\nC\n===\n")).toEqual([
      "1 A 1-1-2",
      "1 B 5-8-9",
      "1 C 13-13-14",
    ]);
  });

  test("are told in Markdown", () => {
    expect(
      titles("`1.2.0 <https://e.invalid>`_ of ``x`` and \\*y\n===========================================\n"),
    ).toEqual(["1 [1.2.0](https://e.invalid) of `x` and \\*y 1-1-2"]);
  });
});

test("any line endings, tabs and a byte order mark change nothing", () => {
  const expected = [
    [1, 2, true],
    [1, 6, true],
  ];
  for (const end of ["\n", "\r\n", "\r"]) {
    expect(ours(["\ufeff1.1", "===", "\ttext", "", "1.0", "===", "- b"].join(end))).toEqual(expected);
  }
});

test("what another program puts in is told, and what shows itself is not", () => {
  const text =
    ".. changelog:: 1.2\n   :date: x\n\n.. note:: a\n\n.. include:: b.rst\n\n.. towncrier-draft-entries:: next\n\n.. contents::\n";
  expect(readRstOutline(text).unread).toEqual([
    { line: 1, text: ".. changelog:: 1.2" },
    { line: 6, text: ".. include:: b.rst" },
    { line: 8, text: ".. towncrier-draft-entries:: next" },
  ]);
});

test("a text of a megabyte, nested as deep as it goes, is read in time", () => {
  const start = process.cpuUsage();
  readRstOutline("- ".repeat(500_000));
  readRstOutline("`a ``b *c **d |e ".repeat(60_000));
  readRstOutline(" \n".repeat(200_000) + "> ".repeat(200_000));
  readRstOutline(".. a\n".repeat(200_000));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
});
