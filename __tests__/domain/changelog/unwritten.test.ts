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
])("a Markdown file that others fill is not written: %j", (text) => {
  expect(held(text, "markdown")).toContain("and is no heading: ");
});

test.each([
  ".. include:: ../NEWS.rst\n",
  "Log\n===\n\n.. literalinclude:: ../NEWS\n",
  "Log\n===\n\n.. release-notes::\n\n1.0\n---\nb\n",
])("an RST file that others fill is not written: %j", (text) => {
  expect(held(text, "rst")).toContain("and is no heading: ");
});

test("what stands above releases and shows none of them is no hindrance", () => {
  for (const text of ["{% include 'x.md' %}\n\n## 1.0\nb", "# Log\n\n<Note />\n", "# Log\n\n```{note}\nx\n```\n"]) {
    expect(held(text, "markdown")).toBeUndefined();
  }
  for (const text of [".. include:: <isonum.txt>\n\n1.0\n---\nb\n", "1.0\n---\nb\n\n.. release-notes::\n"]) {
    expect(held(text, "rst")).toBeUndefined();
  }
});
