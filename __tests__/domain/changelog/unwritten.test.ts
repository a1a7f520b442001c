import { expect, test } from "@jest/globals";
import { readChangelog } from "../../../src/domain/changelog/changelog.ts";
import type { ChangelogFormat } from "../../../src/domain/changelog/section.ts";
import { whyUnwritten } from "../../../src/domain/changelog/unwritten.ts";

const held = (text: string, format: ChangelogFormat): string | undefined =>
  whyUnwritten({ kind: "found", file: "x", changelog: readChangelog(text, [], format), isFallback: false });

test.each([
  '# Log\n\n--8<-- "CHANGELOG.md"\n',
  "# Log\n\n--8<--\nCHANGELOG.md\n--8<--\n",
  '# Log\n\n  --8<-- "CHANGELOG.md"\n',
  "# Log\n\n```{include} ../CHANGELOG.md\n```\n",
  "# Log\n\n```{literalinclude} ../NEWS\n```\n",
  '# Log\n\n{%\n   include-markdown "../CHANGELOG.md"\n%}\n',
  "# Log\n\n{{< include ../CHANGELOG.md >}}\n",
  "# Log\n\n{{ changelog }}\n",
  "# Log\n\n<!--@include: ../CHANGELOG.md-->\n",
  'import Log from "../CHANGELOG.md"\n\n<Log />\n',
  "# Log\n\n```{changelog}\n:github: a/b\n```\n\n## 1.0\nb",
  '# Log\n\n- --8<-- "CHANGELOG.md"\n',
  "# Log\n\n> 1. ```{include} ../CHANGELOG.md\n>    ```\n",
  "# Log\n\n- See:\n\n  {% include-markdown '../CHANGELOG.md' %}\n",
  "# Log\n\n:::{note}\n```{include} ../CHANGELOG.md\n```\n:::\n",
])("a Markdown file that others fill is not written: %j", (text) => {
  expect(held(text, "markdown")).toContain("and is no heading: ");
});

test.each([
  ".. include:: ../NEWS.rst\n",
  "Log\n===\n\n.. literalinclude:: ../NEWS\n",
  "Log\n===\n\n.. release-notes::\n\n1.0\n---\nb\n",
  "Log\n===\n\n- .. include:: ../NEWS.rst\n",
  "Log\n===\n\n.. container:: news\n\n   .. include:: ../NEWS.rst\n",
])("an RST file that others fill is not written: %j", (text) => {
  expect(held(text, "rst")).toContain("and is no heading: ");
});

test.each<[ChangelogFormat, string]>([
  ["markdown", "# Log\n\n<!-- [[[cog\nimport news\n]]] -->\n<!-- [[[end]]] -->\n"],
  ["markdown", "# Log\n\n<!-- [[[cog\nimport news\n]]] -->\n\n## 1.0\n\n- a\n\n<!-- [[[end]]] -->\n"],
  ["rst", ".. [[[cog\n   import news\n   ]]]\n\n1.0\n---\n\n- a\n\n.. [[[end]]]\n"],
])("what cog writes is not written, in %s: %j", (format, text) => {
  expect(held(text, format)).toMatch(/^line \d may have releases from elsewhere, .*cog$/);
});

test("what cog writes elsewhere is no hindrance", () => {
  expect(
    held("# Log\n\n<!-- [[[cog x ]]] -->\n3.9\n<!-- [[[end]]] -->\n\n## 1.0\n\n- a\n", "markdown"),
  ).toBeUndefined();
  expect(held("## 1.0\n\n- a\n\n<!-- [[[cog x ]]] -->\n3.9\n<!-- [[[end]]] -->\n", "markdown")).toBeUndefined();
  expect(held("# Log\n\n```\n[[[cog x ]]]\n```\n", "markdown")).toBeUndefined();
});

test.each<[ChangelogFormat, string]>([
  ["markdown", "../../CHANGELOG.md"],
  ["markdown", "# Changelog\n\nSee [the releases](https://github.com/acme/shop/releases).\n"],
  ["markdown", "# Changelog\n\nSee [the docs][1].\n\n[1]: https://acme.example/docs/changelog.html\n"],
  ["markdown", "Moved to <https://acme.example/release-notes/>\n"],
  ["markdown", "The change log is in [docs/news.rst](docs/news.rst).\n"],
  ["markdown", "# History\n\nhttps://github.com/acme/shop/blob/main/HISTORY.md\n"],
  ["rst", "Changelog\n=========\n\nSee `GitHub <https://github.com/acme/shop/releases>`_.\n"],
  ["rst", "Changelog\n=========\n\nSee the releases_.\n\n.. _releases: https://github.com/acme/shop/releases\n"],
  ["rst", "See :doc:`docs/changes`.\n"],
])("a file that only leads to where releases are told is not written, in %s: %j", (format, text) => {
  expect(held(text, format)).toMatch(/^line \d may have releases from elsewhere, /);
});

test.each([
  "# Changelog\n\nAll notable changes will be in this file.\n\nThe format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/),\nand this project adheres to [Semantic Versioning](https://semver.org/).\n",
  "# Changelog\n\nFor releases before 1.0 see [HISTORY.md](HISTORY.md).\n",
  "# Changelog\n\nOlder releases: <https://github.com/acme/shop/releases>\n",
  "# Changelog\n\nNews of the [shop](https://acme.example/).\n",
  "# Changelog\n\n## Unreleased\n\n- see https://github.com/acme/shop/releases\n",
])("the beginning of a changelog is no such file: %j", (text) => {
  expect(held(text, "markdown")).toBeUndefined();
});

test("what stands above releases and shows none of them is no hindrance", () => {
  for (const text of ["{% include 'x.md' %}\n\n## 1.0\nb", "# Log\n\n<Note />\n", "# Log\n\n```{note}\nx\n```\n"]) {
    expect(held(text, "markdown")).toBeUndefined();
  }
  for (const text of [".. include:: <isonum.txt>\n\n1.0\n---\nb\n", "1.0\n---\nb\n\n.. release-notes::\n"]) {
    expect(held(text, "rst")).toBeUndefined();
  }
});
