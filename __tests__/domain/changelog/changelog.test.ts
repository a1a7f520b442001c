import { describe, expect, test } from "@jest/globals";
import { readChangelog } from "../../../src/domain/changelog/changelog.ts";
import { isAbout, notesOf, sectionsFor } from "../../../src/domain/changelog/section.ts";
import { parseVersion } from "../../../src/domain/python/version.ts";

/** `level version from-to`, with `!` where it says nothing. */
const outline = (text: string, names: readonly string[] = []): readonly string[] =>
  readChangelog(text, names).sections.map(
    ({ versions, name, level, line, end, hasContent }) =>
      `${"#".repeat(level)} ${name === undefined ? "" : `${name} `}${versions.join("/") || "-"} ${line}-${end}${hasContent ? "" : "!"}`,
  );

test("sections end at the next heading of a release, and one may be empty", () => {
  const text =
    "# Changelog\n\n## Unreleased\n\n## 1.1\n\n- a\n\n## 1.0\n### Added\n<!-- none -->\n[1.0]: https://x.invalid\n";
  expect(outline(text)).toEqual(["## - 3-4!", "## 1.1 5-8", "## 1.0 9-13!"]);
});

test("fences, comments, front matter, quotes and lists hold no headings of releases", () => {
  const text = [
    "---",
    "title: 9.9.9",
    "---",
    "<!--",
    "## 9.9.8",
    "-->",
    "## 1.1",
    "```md",
    "## 9.9.7",
    "```",
    "> ## 9.9.6",
    "",
    "- a",
    "",
    "  ## 9.9.5",
    "    ## 9.9.4",
    "",
    "~~~",
    "## 9.9.3",
    "~~",
    "~~~",
    "## 1.0",
    "a",
  ];
  expect(outline(text.join("\n"))).toEqual(["## 1.1 7-21", "## 1.0 22-23"]);
});

test.each([
  "core 1.2 / api 2.3",
  "core 1.2 & api 2.3 (2026-01-02)",
  "core 1.2, api 2.3 - May 2, 2026",
  "Changes in core 1.2 and api 2.3",
  "`core` v1.2 + `api` v2.3",
  "[core-v1.2](https://x.invalid/1) / [api-v2.3](https://x.invalid/2)",
])("a heading that names two packages has a section of each: %s", (heading) => {
  const text = `## ${heading}\n\n- a\n\n## core 1.1\n\n- b\n`;
  expect(outline(text, ["shop-core", "shop-api"])).toEqual([
    "## shop-core 1.2 1-4",
    "## shop-api 2.3 1-4",
    "## shop-core 1.1 5-8",
  ]);
});

test("what is beside a release in its heading, and none of a package, is no release", () => {
  const names = ["core", "api"];
  expect(outline("## core 1.2 / Python 3.14\na", names)).toEqual(["## core 1.2 1-2"]);
  expect(outline("## core 1.2, core 1.3\na", names)).toEqual(["## core 1.2 1-2"]);
  expect(outline("## core 1.2, needs api 2.3\na", names)).toEqual(["## core 1.2 1-2"]);
  expect(outline("## core 1.2 (requires api 2.3, web 3.4)\na", [...names, "web"])).toEqual(["## core 1.2 1-2"]);
});

test.each(["1.0 (core 1.2, api 2.3, web 3.4)", "1.0 | core 1.2 | api 2.3"])(
  "a heading of a version for all stays one, whatever stands behind it: %s",
  (heading) => {
    expect(outline(`## ${heading}\na`, ["core", "api", "web"])).toEqual(["## 1.0 1-2"]);
  },
);

test("an item that is a link says something, and one to be copied does not", () => {
  const says = (item: string): boolean => readChangelog(`## 1.0\n\n${item}\n`, [], "markdown").sections[0]!.hasContent;
  expect(["- [#12]", "- [PR 12]", "- [a], b"].map(says)).toEqual([true, true, true]);
  expect(["- [Short description]", "- \\[Short.\\]"].map(says)).toEqual([false, false]);
});

test("a byte order mark and any line endings change nothing", () => {
  const expected = ["## 1.1 1-2", "## 1.0 3-4"];
  expect(outline("\ufeff## 1.1\na\n## 1.0\nb")).toEqual(expected);
  expect(outline("## 1.1\r\na\r\n## 1.0\r\nb")).toEqual(expected);
  expect(outline("## 1.1\ra\r## 1.0\rb")).toEqual(expected);
});

test("underlined headings count, the first level and the third too", () => {
  expect(outline("1.1\n===\na\n\n1.0\n---\nb\n")).toEqual(["# 1.1 1-8", "## 1.0 5-8"].slice(0, 1));
  expect(outline("# v1.1\na\n# v1.0\nb")).toEqual(["# 1.1 1-2", "# 1.0 3-4"]);
  expect(outline("# Log\n## 2026\n### 1.1\na\n### 1.0\nb")).toEqual(["### 1.1 3-4", "### 1.0 5-6"]);
});

describe("levels", () => {
  test("what belongs to a release may be a section inside of its own", () => {
    expect(outline("## 1.2\n### 1.2.1\na\n### 1.2.0\nb\n## 1.1\nc")).toEqual([
      "## 1.2 1-5",
      "### 1.2.1 2-3",
      "### 1.2.0 4-5",
      "## 1.1 6-7",
    ]);
    expect(outline("## 1.0\n### 1.0rc1 (2026-01-02)\na\n## 0.9\nb")).toEqual([
      "## 1.0 1-3",
      "### 1.0rc1 2-3",
      "## 0.9 4-5",
    ]);
    expect(outline("## Unreleased\n### 1.3\na\n## 1.2\nb")).toEqual(["## - 1-3", "### 1.3 2-3", "## 1.2 4-5"]);
    expect(outline("## 5.0\n### a 1.0\nx\n### b-2.0\ny\n## 4.0\nz", ["a", "b"])).toEqual([
      "## 5.0 1-5",
      "### a 1.0 2-3",
      "### b 2.0 4-5",
      "## 4.0 6-7",
    ]);
  });

  test("one list whose levels say how large a release is", () => {
    const text = "# [1.1.0](u) (2026-03-01)\n### Features\na\n## [1.0.1](u) (2026-02-01)\nb\n# 1.0.0 (2026-01-01)\nc";
    expect(outline(text)).toEqual(["# 1.1.0 1-3", "## 1.0.1 4-5", "# 1.0.0 6-7"]);
  });

  test("any other deeper heading with a version is text", () => {
    expect(outline("## 2.0\na\n### 1.9.9\nb\n#### Django-5.2\nc\n## 1.0\nd")).toEqual(["## 2.0 1-6", "## 1.0 7-8"]);
  });

  test("a higher heading without a version ends nothing", () => {
    expect(outline("## 2.0\na\n# With input mapping\nb\n## 1.0\nd")).toEqual(["## 2.0 1-4", "## 1.0 5-6"]);
  });

  test("but one that leads to the release below it, such as a year, is no part of the one above", () => {
    const years = "# Log\n## 2026\n### 1.1\na\n#### Fixed\nb\n\n# Old\n\n## 2025\n\n### 1.0\nc\n#### Fixed\n### 0.9\nd";
    expect(outline(years)).toEqual(["### 1.1 3-7", "### 1.0 12-14", "### 0.9 15-16"]);
    expect(outline("## 1.2.x\n### 1.2.0\na\n## 1.1.x\n### Added\nb\n")).toEqual(["### 1.2.0 2-3", "## - 4-7"]);
  });
});

describe("a heading above the releases, as they have them", () => {
  const of = (above: string, groups: string) => outline(`# Ceci\n## ${above}\n${groups}## 1.0\n### Neuf\nb`);

  test("is of what is to come where the same groups are below it, in any language", () => {
    expect(of("À venir", "### Neuf\na\n")).toEqual(["## - 2-4", "## 1.0 5-7"]);
  });

  test("is none where others are, or none, or it is the title of all", () => {
    expect(of("Légende", "### Signes\na\n")).toEqual(["## 1.0 5-7"]);
    expect(of("Légende", "a\n")).toEqual(["## 1.0 4-6"]);
    expect(outline("# Ceci\n## Neuf\na\n# 1.0\n## Neuf\nb")).toEqual(["# 1.0 4-6"]);
  });
});

test("headings with names of packages alone say whose releases stand below them, where there are several", () => {
  const text = "# a\n## core\n### 1.1\nx\n### 1.0\ny\n## `web`\n### Unreleased\nz\n### web 2.0\nw\n## 3.0\nv";
  expect(outline(text, ["a", "core", "web"])).toEqual([
    ...["### core 1.1 3-4", "### core 1.0 5-6", "### web - 8-9", "### web 2.0 10-11", "## 3.0 12-13"],
  ]);
  expect(outline("# core\n## 1.0\nx\n### web\ny", ["core", "web"])).toEqual(["## 1.0 2-5"]);
});

test("notes are the section without its heading and the blank lines around", () => {
  const changelog = readChangelog("## 1.1\n\n\n    code\n\n### Added\n- a  \n\n\n1.0\n---\n\nb\n\n", []);
  expect(changelog.sections.map((section) => notesOf(changelog, section))).toEqual(["    code\n\n### Added\n- a", "b"]);
  const empty = readChangelog("## 1.1\n\n", []);
  expect(notesOf(empty, empty.sections[0]!)).toBe("");
});

test("a section is about a version by PEP 440, and about a package by its name or none", () => {
  const changelog = readChangelog("## 1.0.0\n## a 2.0\n## b 2.0\n## 1.0rc1/3.0", ["a", "b"]);
  const about = (version: string): readonly number[] =>
    changelog.sections.filter((section) => isAbout(section, parseVersion(version)!)).map(({ line }) => line);
  expect(about("1.0")).toEqual([1]);
  expect(about("v1.0-RC.1")).toEqual([4]);
  expect(about("3")).toEqual([4]);
  expect(sectionsFor(changelog, "a").map(({ line }) => line)).toEqual([1, 2, 4]);
});

test("nothing is a changelog without sections", () => {
  expect(outline("")).toEqual([]);
  expect(outline("\ufeff")).toEqual([]);
});

test.each([
  ["releases", "## [1.2.3](https://x.invalid/a...b) (2026-01-02)\n\n- a `b` **c** [d](e)\n\n"],
  ["deeper and deeper headings", "# 1.0\n## 1.0.0\n### 1.0.0.0\n#### 1.0.0.0.0\n##### 1.0.0.0.0.0\n"],
  ["headings full of links", `## ${"[1.2.3](".repeat(60)}\n`],
  ["headings full of names", `## ${"a-1".repeat(160)}\n`],
  ["headings full of tags", `## ${"<".repeat(400)}1.2\n`],
])("2 MB of %s are read, where the square of them would take hours", (_, unit) => {
  const text = unit.repeat(Math.ceil(2_000_000 / unit.length));
  expect(readChangelog(text, ["a"]).lines.length).toBeGreaterThan(2_000);
});
