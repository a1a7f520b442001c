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

const insert = (text: string, format: ChangelogFormat = "markdown"): string => {
  const insertion = insertRelease(readChangelog(text, [], format), entry, { names: [], prereleases: "rollup" });
  return insertion.kind === "inserted" ? insertion.text : `refused: ${insertion.why}`;
};

const versions = (text: string): readonly string[] =>
  readChangelog(text, []).sections.map(({ versions: [version = "-"], line, end }) => `${version} ${line}-${end}`);

describe("lines in bold, where no heading is a release's", () => {
  test.each([
    ["**1.0.0** (2025-01-01)", "**1.1.0** (2026-02-03)"],
    ["**v1.0.0 - January 5, 2025**", "**v1.1.0 - February 3, 2026**"],
    ["__1.0.0__", "__1.1.0__"],
    [
      "**[1.0.0](https://x.invalid/v1.0.0)** - released on 5 Jan 2025",
      "**[1.1.0](https://x.invalid/v1.1.0)** - released on 3 Feb 2026",
    ],
  ])("stand for headings: above %s goes %s", (before, after) => {
    const rest = "**0.9.0** (2024-01-01)\n- zero\n";
    expect(insert(`# Log\n\n${before}\n\n- first\n\n${rest}`)).toBe(
      `# Log\n\n${after}\n\n- mend it\n\n${before}\n\n- first\n\n${rest}`,
    );
  });

  test("in reStructuredText, too", () => {
    const log = "Log\n===\n";
    const rest = "**1.0.0** (2025-01-01)\n\n- first\n";
    expect(insert(`${log}\n${rest}`, "rst")).toBe(`${log}\n**1.1.0** (2026-02-03)\n\n- mend it\n\n${rest}`);
  });

  test("follow what is unreleased, in bold or a heading", () => {
    for (const heading of ["**Unreleased**", "### Unreleased"]) {
      expect(insert(`${heading}\n\n- by hand\n\n**1.0.0** (2025-01-01)\n\n- first\n`)).toBe(
        `${heading}\n\n**1.1.0** (2026-02-03)\n\n- by hand\n- mend it\n\n**1.0.0** (2025-01-01)\n\n- first\n`,
      );
    }
    expect(insert("**Unreleased**\n\n- by hand\n")).toContain(
      "**Unreleased**\n\n**1.1.0 - 2026-02-03**\n\n- by hand\n",
    );
  });

  test("are text where a heading is a release's, where they say more, and inside of lists and code", () => {
    expect(versions("## 1.0\n\n**0.9.0** (2024-01-01)\n\n- a")).toEqual(["1.0 1-5"]);
    expect(versions("**1.0** is out\n\n**0.9**: the first\n\n**0.8**\nand more\n")).toEqual([]);
    expect(versions("- **1.0**\n\n  **0.9**\n\n      **0.8**\n")).toEqual([]);
    expect(versions("**1.0** (2025-01-01)\n\n- **0.9**\n\n**0.8** — TBD\n- a")).toEqual(["1.0 1-4", "0.8 5-6"]);
  });
});

test("A file whose releases are no headings is refused: nobody knows where one of them ends", () => {
  for (const text of [
    "1.0.0 (2025-01-01)\n\n- first\n",
    "**1.0**: first\n\n**0.9**: zero\n",
    "- 1.0.0 2025-01-01\n  - a\n",
  ]) {
    expect(insert(`# Log\n\n${text}`)).toBe("refused: line 3 names a release, and is no heading");
  }
  expect(insert("# Log\n\nOf Python 3.14 and 2.0.0\n")).toContain("## 1.1.0 - 2026-02-03");
});
