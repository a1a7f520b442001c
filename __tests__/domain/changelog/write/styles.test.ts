import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readChangelog } from "../../../../src/domain/changelog/changelog.ts";
import type { ChangelogFormat } from "../../../../src/domain/changelog/section.ts";
import type { ReleaseEntry } from "../../../../src/domain/changelog/write/entry.ts";
import { type Inserted, insertRelease } from "../../../../src/domain/changelog/write/insert.ts";
import { replaceSpans } from "../../../../src/domain/toml/edit.ts";
import { withCorpora } from "../../../corpora.ts";
import { docutils } from "../rst/docutils.ts";
import { readMarkdown } from "./markdown-reader.ts";

interface StyleFile {
  readonly file: string;
  readonly format: "md" | "rst";
  readonly headings: readonly { readonly line: number; readonly version: string }[];
  readonly unreleased: { readonly line: number } | null;
}

const entry: ReleaseEntry = {
  version: "1.3.0",
  date: "2026-12-24",
  groups: [
    { kind: "breaking", lines: [{ text: "give *up* x_ <b>", scope: "nuts" }] },
    {
      kind: "feature",
      lines: [{ text: "ask @octocat for help", references: [{ text: "#12", url: "https://e.invalid/12" }] }],
    },
    { kind: "fix", lines: [{ text: "count it all" }, { text: "`code` works" }] },
  ],
};

/** What readers are to see, in any order and without what the file's style adds. */
const told = ["give *up* x_ <b>", "ask @octocat for help", "#12", "count it all", "code works"];

/** The text before the edits were made. */
const undone = (original: string, { text, edits }: Inserted): string => {
  let shift = 0;
  const back = edits.map(({ start, end, text: added }) => {
    const from = start + shift;
    shift += added.length - (end - start);
    return { start: from, end: from + added.length, text: original.slice(start, end) };
  });
  return replaceSpans(text, back);
};

withCorpora("changelogs that tools write", "changelog-styles", (folder) => {
  const styles: readonly StyleFile[] = JSON.parse(readFileSync(join(folder, "styles.json"), "utf8"));

  describe.each(styles)("$file", ({ file, format: ending, headings, unreleased }) => {
    const format: ChangelogFormat = ending === "rst" ? "rst" : "markdown";
    const original = readFileSync(join(folder, file), "utf8");
    const insert = (text: string): Inserted => {
      const insertion = insertRelease(readChangelog(text, [], format), entry, { names: [], prereleases: "rollup" });
      if (insertion.kind === "refused") throw new Error(insertion.why);
      return insertion;
    };

    test("its releases are read where they are, and what is unreleased", () => {
      const { sections, lines } = readChangelog(original, [], format);
      const released = sections.filter((each) => !each.isUnreleased && !each.mayCountCommits);
      const withTexts = released.map(({ line, headingEnd, versions }) => [
        // Of a title with an overline the first line is the heading's; the file says where its text is.
        headingEnd - line > 1 ? line + 1 : line,
        versions.join("/"),
      ]);
      expect(withTexts).toEqual(headings.map(({ line, version }) => [line, version]));
      const coming = sections.filter((each) => each.isUnreleased || each.mayCountCommits).map(({ line }) => line);
      expect(coming).toEqual(unreleased === null ? [] : [unreleased.line]);
      expect(lines.join("\n")).toBe(original);
    });

    test("a release goes in above the others, and every other byte stays", () => {
      const inserted = insert(original);
      expect(undone(original, inserted)).toBe(original);
      const { sections } = readChangelog(inserted.text, [], format);
      const releases = sections.filter((each) => !each.isUnreleased && !each.mayCountCommits);
      expect(releases.map(({ versions }) => versions.join("/"))).toEqual(["1.3.0", "1.2.3", "1.1.0", "1.0.0"]);
      expect(releases.every(({ hasContent }) => hasContent)).toBe(true);
      const { changelog, section } = inserted;
      expect(changelog.lines.slice(section.line - 1, section.headingEnd).join("\n")).toContain("1.3.0");
    });

    test("a release goes in once", () => {
      const again = insertRelease(insert(original).changelog, entry, { names: [], prereleases: "rollup" });
      expect(again.kind).toBe("refused");
    });

    test("other line ends, a byte order mark and no end of the last line stay", () => {
      const changed = `\ufeff${original.trimEnd().replaceAll("\n", "\r\n")}`;
      const inserted = insert(changed);
      expect(undone(changed, inserted)).toBe(changed);
      expect(inserted.text.replaceAll("\r\n", "")).not.toContain("\n");
      expect(inserted.text.slice(1).replaceAll("\r\n", "\n").trimEnd()).toBe(insert(original).text.trimEnd());
    });

    test("a whole parser sees what it saw, and the release", () => {
      const { text } = insert(original);
      if (format === "rst") {
        const [before, after] = docutils([original, text]) as [
          ReturnType<typeof docutils>[0],
          ReturnType<typeof docutils>[0],
        ];
        expect(after.worst).toBeLessThanOrEqual(Math.max(before.worst, 1));
        const titles = (read: typeof before): readonly string[] =>
          read.headings.map(([level, , title]) => `${level} ${title}`);
        const gone = titles(before).filter((title) => !titles(after).includes(title));
        expect(gone.filter((title) => !/unreleased|1\.2\.3-1/.test(title))).toEqual([]);
        expect(titles(after).filter((title) => title.includes("1.3.0"))).toHaveLength(1);
        // Where items begin with large letters, so do the release's.
        const words = after.words.join(" ").toLowerCase();
        for (const line of told) expect(words).toContain(line.toLowerCase());
        return;
      }
      const [before, after] = [readMarkdown(original), readMarkdown(text)];
      const gone = before.headings.filter((heading) => !after.headings.includes(heading));
      expect(gone.filter((heading) => !/\(unreleased\)/.test(heading))).toEqual([]);
      expect(after.headings.filter((heading) => heading.includes("1.3.0"))).toHaveLength(1);
      for (const item of before.items) expect(after.items).toContain(item);
      const items = after.items.map((item) => item.toLowerCase());
      for (const line of told) expect(items.some((item) => item.includes(line.toLowerCase()))).toBe(true);
    });
  });
});
