import { describe, expect, test } from "@jest/globals";
import { readChangelog } from "../../../../src/domain/changelog/changelog.ts";
import type { ChangelogFormat } from "../../../../src/domain/changelog/section.ts";
import type { ReleaseEntry } from "../../../../src/domain/changelog/write/entry.ts";
import { insertRelease } from "../../../../src/domain/changelog/write/insert.ts";

const entry: ReleaseEntry = {
  version: "1.1.0",
  date: "2026-02-03",
  groups: [{ kind: "fix", lines: [{ text: "mend it" }] }],
};

const insert = (text: string, more: Partial<ReleaseEntry> = {}, format: ChangelogFormat = "markdown"): string => {
  const changelog = readChangelog(text, [], format);
  const insertion = insertRelease(changelog, { ...entry, ...more }, { names: [], prereleases: "rollup" });
  return insertion.kind === "inserted" ? insertion.text : `refused: ${insertion.why}`;
};

describe("words of one release alone are not in the heading of the next", () => {
  test.each([
    ["1.0.0 - Initial release", undefined, "1.1.0"],
    ["v1.0.0 – Initial release (2026-01-01)", undefined, "v1.1.0 (2026-02-03)"],
    ["1.0.0 “Foxglove” (January 2026)", "0.9.0 “Elder” (May 2025)", "1.1.0 (February 2026)"],
    [
      "[1.0.0](https://e.invalid/v1.0.0) - 2026-01-01 - Foxglove",
      "[0.9.0](https://e.invalid/v0.9.0) - 2025-01-01",
      "[1.1.0](https://e.invalid/v1.1.0) - 2026-02-03",
    ],
    ["**1.0.0**: the big one, 1 Jan", "**0.9.0**: small", "**1.1.0**, 3 Feb"],
    ["1.0.0 (build 12)", "0.9.0 (build 11)", "1.1.0"],
    ["1.0.0 (2026-01-01) LTS", "0.9.0 (2025-01-01) LTS", "1.1.0 (2026-02-03) LTS"],
    ["1.0.0 released on 2026-01-01", undefined, "1.1.0 released on 2026-02-03"],
    ["1.0.0 {#v1.0.0}", "0.9.0 {#v0.9.0}", "1.1.0 {#v1.1.0}"],
    ["Acme 1.0.0 (2026-01-01)", "Acme 0.9.0 (2025-01-01)", "Acme 1.1.0 (2026-02-03)"],
  ])("%s", (heading, before, expected) => {
    const rest = before === undefined ? "" : `\n## ${before}\n\n- zero\n`;
    expect(insert(`## ${heading}\n\n- first\n${rest}`).split("\n")[0]).toBe(`## ${expected}`);
  });

  test("in reStructuredText, with a link", () => {
    const heading = "`1.0.0 <https://e.invalid/v1.0.0>`_: the first";
    expect(insert(`${heading}\n${"-".repeat(heading.length)}\n\n- a\n`, {}, "rst").split("\n")[0]).toBe(
      "`1.1.0 <https://e.invalid/v1.1.0>`_",
    );
  });
});

test.each([
  ["2025", "2026"],
  ["Year 2025", undefined],
  ["January 1, 2025", "February 3, 2026"],
  ["2026-02-03", undefined],
  ["1.x", undefined],
  ["1.0.x", "1.1.x"],
  ["Log of pkg 2", undefined],
])("a release goes below the heading %s, or below one of its own", (lead, own) => {
  const text = `# Log\n\n## ${lead}\n\n### 1.0.0\n\n- a\n`;
  const release = "### 1.1.0\n\n- mend it\n\n";
  const added =
    own === undefined
      ? text.replace("### 1.0.0", `${release}### 1.0.0`)
      : text.replace("## ", `## ${own}\n\n${release}## `);
  expect(insert(text)).toBe(added);
});

test.each(["Log (last change: 2025-01-01)", "Log of pkg 1"])("the title %s of a file leads to no release", (title) => {
  const text = `# ${title}\n\n## 1.0.0\n\n- a\n`;
  expect(insert(text, { version: "2.0.0" })).toBe(text.replace("## ", "## 2.0.0\n\n- mend it\n\n## "));
});

test("where the oldest release comes first, none goes on top", () => {
  const refused = "refused: it begins with the oldest release, and sections are written on top alone";
  expect(insert("# Log\n\n## 0.9.0\n\n- a\n\n## 1.0.0\n\n- b\n")).toBe(refused);
  expect(insert("Log\n===\n\n0.8.0\n-----\n\n- a\n\n0.9.0\n-----\n\n- b\n\n1.0.0\n-----\n\n- c\n", {}, "rst")).toBe(
    refused,
  );
  expect(insert("## Unreleased\n\n- c\n\n## 0.9.0\n\n- a\n\n## 1.0.0\n\n- b\n")).toBe(refused);
});

test("a fix that comes after another of its line is of an oldest-first file", () => {
  expect(insert("## 1.0.1\n\n- a\n\n## 1.0.2\n\n- b\n")).toContain("refused");
  expect(insert("## 1.0.1\n\n- a\n\n## 1.1.0\n\n- b\n\n## 1.2.0\n\n- b\n")).toContain("refused");
});

test.each([
  ["a fix of an old line", "## 0.9.1 (2026-01-02)\n\n- a\n\n## 1.0.0 (2026-01-01)\n\n- b\n"],
  ["a fix of an old line without days", "## 0.9.1\n\n- a\n\n## 1.0.0\n\n- b\n"],
  ["parts of a release", "## 1.0\n\n- a\n\n### 1.0.0\n\n- b\n\n### 1.0.1\n\n- b\n"],
  ["one package's and another's", "## core 0.9.0\n\n- a\n\n## api 1.0.0\n\n- b\n"],
  ["some newer, some older", "## 0.9.1\n\n- a\n\n## 1.0.0\n\n- b\n\n## 0.9.0\n\n- b\n"],
])("%s on top is no such order", (_, text) => {
  expect(insert(text)).not.toContain("refused");
});

test("a release has a day of its own in reStructuredText, too, and a new major version its line", () => {
  const text = "2025-01-01\n==========\n\n1.0.0\n-----\n\n- a\n";
  expect(insert(text, {}, "rst")).toBe(`2026-02-03\n==========\n\n1.1.0\n-----\n\n- mend it\n\n${text}`);
  const lines = "# 1.x\n\n## 1.0.0\n\n- a\n";
  expect(insert(lines, { version: "2.0.0" })).toBe(`# 2.x\n\n## 2.0.0\n\n- mend it\n\n${lines}`);
});

test("the style of groups is that of the section's own headings, not of a year above", () => {
  const text = "# Log\n\n## 2026\n\n### 1.0.0 (January 1)\n\n- a\n\n## 2025\n\n### 0.9.0 (May 2)\n\n- b\n";
  expect(insert(text)).toBe(text.replace("### 1.0.0", "### 1.1.0 (February 3)\n\n- mend it\n\n### 1.0.0"));
});

test("what is planned for a later version stays, and under any other mark is this one's, whatever it was guessed to be", () => {
  const text = (heading: string): string => `## ${heading}\n\n- big things\n\n## 1.0.0\n\n- a\n`;
  expect(insert(text("2.0.0 (planned)"))).toBe(
    text("2.0.0 (planned)").replace("## 1.0.0", "## 1.1.0\n\n- mend it\n\n## 1.0.0"),
  );
  const own = "## 1.1.0\n\n- big things\n- mend it\n\n## 1.0.0\n\n- a\n";
  for (const version of ["1.1.0", "1.0.1", "2.0.0"]) {
    expect(insert(text(`${version} (unreleased)`))).toBe(own);
    expect(insert(text(`${version}\n\nUnreleased`))).toBe(own);
  }
  expect(insert(text("2.0.0\n\nPlanned"))).toContain("Planned\n\n- big things\n\n## 1.1.0\n\n- mend it\n");
  expect(insert(`## 3.0.0 (unreleased)\n\n- later\n\n${text("2.0.0 (unreleased)")}`)).toBe(
    `## 3.0.0 (unreleased)\n\n- later\n\n${own}`,
  );
  expect(insert(`## Unreleased\n\n${text("2.0.0 (unreleased)")}`)).toBe(`## Unreleased\n\n${own}`);
  expect(insert(`## Unreleased\n\n- b\n\n${text("2.0.0 (unreleased)")}`)).toContain(
    "- b\n- mend it\n\n## 2.0.0 (unreleased)\n\n- big things\n",
  );
  expect(insert(text("1.1.0 (unreleased)"), { version: "1.1.0rc1" })).toContain(
    "## 1.1.0rc1\n\n- big things\n- mend it\n",
  );
});

test("the first release of a file stands where it was said to come, on the level and with the day in brackets as there", () => {
  const text = (heading: string): string => `Log\n===\n\n${heading}\n------------------\n\n- a\n`;
  for (const format of ["markdown", "rst"] as const) {
    expect(insert(text("2.0.0 (unreleased)"), { groups: [] }, format)).toBe(text("1.1.0 (2026-02-03)"));
  }
  expect(insert("## [Unreleased](https://e.invalid)\n\n- a\n", { groups: [] })).toContain(
    "\n## [1.1.0] - 2026-02-03\n",
  );
});

test("a line that says that nothing has changed stays where nothing is to be told", () => {
  const text = "## 1.1.0 (unreleased)\n\n- Nothing changed yet.\n\n## 1.0.0 (2026-01-01)\n\n- a\n";
  expect(insert(text, { groups: [] })).toBe(text.replace("unreleased", "2026-02-03"));
});

test("a line that says that nothing has changed gives way to what has", () => {
  const text = (line: string): string =>
    `1.1.0 (unreleased)\n------------------\n\n${line}\n\n\n1.0.0 (2026-01-01)\n------------------\n\n- a\n`;
  const written = insert(text("- Nothing changed yet."));
  expect(written).toBe(text("- mend it").replace("(unreleased)", "(2026-02-03)"));
  expect(insert(text("- Nothing changed yet."), {}, "rst")).toBe(written);
  expect(insert(text("*No changes yet.*"), { isStopgap: true })).toBe(written);
  expect(insert(text("- Nothing changed yet.\n- but this"))).toContain(
    "- Nothing changed yet.\n- but this\n- mend it\n",
  );
});

test("A file whose headings have days and no versions is refused", () => {
  expect(insert("# Log\n\n## 2026-01-01\n\n- a\n")).toBe(
    "refused: the heading in line 3 has a date, and no version that is read",
  );
  expect(insert("# Log\n\n## Spring (May 2025)\n\n- a\n\n## Autumn (May 2025)\n\n- a\n")).toMatch(/^refused/);
  expect(insert("# Log of 2025-01-01\n\n## Policy, of May 2025\n\n- a\n")).toContain("## 1.1.0 - 2026-02-03");
});

test("the address of a release to come goes to the number that it gets", () => {
  const text = (heading: string, label: string, to: string): string =>
    `## [${heading}\n\n- mend it\n\n## [1.0.0] - 2026-01-01\n\n- a\n\n[${label}]: https://e.invalid/compare/v1.0.0...${to}\n[1.0.0]: https://e.invalid/releases/tag/v1.0.0\n`;
  for (const [guess, to] of [["1.1.0", "HEAD"], ["2.0.0", "main"], ["1.1.0", "v1.1.0"]] as const) // biome-ignore format: pairs
    expect(insert(text(`${guess}] - Unreleased`, guess, to), { version: "1.2.0" })).toBe(
      text("1.2.0] - 2026-02-03", "1.2.0", "v1.2.0"),
    );
  expect(insert(text("1.1.0] - Unreleased", "1.1.0", "HEAD"))).toBe(text("1.1.0] - 2026-02-03", "1.1.0", "v1.1.0"));
});

test("the mark behind the entry of jupyter-releaser stands behind the new one", () => {
  const [start, end] = ["<!-- <START NEW CHANGELOG ENTRY> -->", "<!-- <END NEW CHANGELOG ENTRY> -->"];
  const text = `# Changelog\n\n${start}\n\n## 1.0.0\n\n- a\n\n${end}\n\n## 0.9.0\n\n- b\n`;
  expect(insert(text)).toBe(
    `# Changelog\n\n${start}\n\n## 1.1.0\n\n- mend it\n\n${end}\n\n## 1.0.0\n\n- a\n\n## 0.9.0\n\n- b\n`,
  );
  expect(insert(`${start}\n\n## 1.0.0\n\n- a\n\n${end}\n`)).toBe(
    `${start}\n\n## 1.1.0\n\n- mend it\n\n${end}\n\n## 1.0.0\n\n- a\n`,
  );
  const none = `# Changelog\n\n${start}\n\n${end}\n`;
  expect(insert(none)).toBe(`# Changelog\n\n${start}\n\n## 1.1.0 - 2026-02-03\n\n### Fixed\n\n- mend it\n\n${end}\n`);
});

test("a line above a list that says no kind of change heads no group", () => {
  for (const label of ["Contributors:", "**Upgrade notes**"]) {
    const text = `# Changelog\n\n## 1.0.0\n\n- a\n\n${label}\n\n- b\n`;
    expect(insert(text)).toBe(text.replace("## 1.0.0", "## 1.1.0\n\n- mend it\n\n## 1.0.0"));
  }
});

test("lists headed by a line of their own that ends in a colon are written so", () => {
  const text = "1.0.0 - 2026-01-01\n~~~~~~~~~~~~~~~~~~\n\nFeatures:\n\n* a\n\nFixes:\n\n* b\n";
  const more = { groups: [...entry.groups, { kind: "feature", lines: [{ text: "add it" }] }] } as const;
  expect(insert(text, more, "rst")).toBe(
    `1.1.0 - 2026-02-03\n~~~~~~~~~~~~~~~~~~\n\nFeatures:\n\n* add it\n\nFixes:\n\n* mend it\n\n${text}`,
  );
  const markdown = "## 1.0.0\n\n**Features**\n\n- a\n\n**Bug fixes**\n\n- b\n";
  expect(insert(markdown, more)).toBe(
    `## 1.1.0\n\n**Features**\n\n- add it\n\n**Bug fixes**\n\n- mend it\n\n${markdown}`,
  );
  const pending = "## Unreleased\n\nFixes:\n\n- c\n\n## 1.0.0\n\nFeatures:\n\n- a\n";
  expect(insert(pending)).toBe(
    "## Unreleased\n\n## 1.1.0\n\nFixes:\n\n- c\n- mend it\n\n## 1.0.0\n\nFeatures:\n\n- a\n",
  );
});
