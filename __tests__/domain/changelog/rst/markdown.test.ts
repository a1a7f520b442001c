import { expect, test } from "@jest/globals";
import { fromMarkdown } from "mdast-util-from-markdown";
import { rstToMarkdown } from "../../../../src/domain/changelog/rst/markdown.ts";
import { withCorpora } from "../../../corpora.ts";
import { docutils, rstFiles } from "./docutils.ts";

const convert = (...lines: readonly string[]): string => rstToMarkdown(lines.join("\n"))(1, lines.length + 1);

type Node = ReturnType<typeof fromMarkdown>["children"][number] | { readonly type: string };

/** What a reader of the Markdown sees, by words. */
const words = (markdown: string): readonly string[] => {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if ("value" in node && node.type !== "html") parts.push(node.value);
    if ("children" in node) for (const child of node.children) walk(child as Node);
    if (["paragraph", "heading", "code"].includes(node.type)) parts.push(" ");
  };
  walk(fromMarkdown(markdown) as unknown as Node);
  return parts
    .join("")
    .split(/\s+/)
    .filter((word) => word !== "");
};

test.each([
  ["``code`` and *em*, **strong**", "`code` and *em*, **strong**"],
  [
    "`text <https://e.invalid/a_b>`_ and `x <https://e.invalid>`__",
    "[text](https://e.invalid/a_b) and [x](https://e.invalid)",
  ],
  ["a snake_case, __init__, 2 * 3 * 4, a_ <b>", "a snake\\_case, \\_\\_init\\_\\_, 2 \\* 3 \\* 4, a\\_ \\<b>"],
  ["escaped \\*stars\\* and H\\ :sub:`2`\\ O", "escaped \\*stars\\* and H2O"],
  [":issue:`12`, :pr:`3`, :func:`~a.b.c`, :class:`!X`, :ref:`title <there>`", "#12, #3, `c`, `X`, title"],
  ["see https://e.invalid/a_b_c.", "see <https://e.invalid/a_b_c>."],
  ["1.2.0 is `unknown`_", "1.2.0 is unknown"],
  ["# no heading", "\\# no heading"],
])("%j", (rst, markdown) => {
  expect(convert(rst)).toBe(markdown);
});

test("blocks become those of Markdown", () => {
  expect(
    convert(
      "Fixed",
      "-----",
      "",
      "* one",
      "  more (`b5`_)",
      "* two",
      "",
      "  * inner",
      "",
      "1. first",
      "",
      "Say::",
      "",
      "    x = 1",
      "",
      ".. code-block:: python",
      "",
      "   y = 2",
      "",
      ".. note:: Mind *this*.",
      "",
      ".. versionadded:: 1.2",
      "   The thing.",
      "",
      ".. a comment",
      "",
      "term",
      "    what it is",
      "",
      "More",
      "~~~~",
      "",
      ".. image:: a.png",
      "   :alt: picture",
      "",
      ".. _b5: https://e.invalid/b5",
    ),
  ).toBe(
    [
      "### Fixed",
      "",
      "* one",
      "more ([b5](https://e.invalid/b5))".replace(/^/, "  "),
      "* two",
      "",
      "  * inner",
      "",
      "1. first",
      "",
      "Say:",
      "",
      "```",
      "x = 1",
      "```",
      "",
      "```python",
      "y = 2",
      "```",
      "",
      "> [!NOTE]",
      "> Mind *this*.",
      "",
      "*Added in version 1.2:* The thing.",
      "",
      "- **term**",
      "  what it is",
      "",
      "#### More",
      "",
      "![picture](a.png)",
    ].join("\n"),
  );
});

const texts = [
  "* a *b* **c** ``d e`` `f <https://e.invalid>`_ g_h _i_ <j> [k] #l\n* m\n\n  n\n\n#. o\n",
  "A paragraph that goes\non here.\n\n    A quote.\n\n- x::\n\n      lit <b> *s*\n\n- y\n",
  "Title of **it**\n===============\n\nterm\n  said `about` it\n\nother : kind\n  more\n",
  "A |s| here, and *emphasis with* ``code``.\n\n.. |s| replace:: substitute\n.. comment\n.. _t: https://e.invalid\n\nSee t_ and `t`_.\n",
  "#. # no heading\n#. - no list\n\n+ plus\n\n1986\\. A year.\n\n\\- not a list\n",
];

test("a Markdown reader sees the words that docutils sees", () => {
  const theirs = docutils(texts);
  expect(texts.map((text) => words(rstToMarkdown(text)(1, 1000)))).toEqual(
    theirs.map(({ words: seen }) => seen.filter((word) => !/^:$/.test(word) && word !== "kind")),
  );
});

withCorpora("changelogs that tools write", "changelog-styles", (folder) => {
  test.each(rstFiles(folder))("no word of %s is lost", (_, { text, theirs }) => {
    expect(words(rstToMarkdown(text)(1, 1000))).toEqual(theirs().words);
  });
});
