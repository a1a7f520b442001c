import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { fromMarkdown } from "mdast-util-from-markdown";
import { readChangelog } from "../../../src/domain/changelog/changelog.ts";
import { readMarkdownOutline } from "../../../src/domain/changelog/markdown/outline.ts";
import { notesOf } from "../../../src/domain/changelog/section.ts";
import { insertRelease } from "../../../src/domain/changelog/write/insert.ts";
import { canonicalVersion } from "../../../src/domain/python/version.ts";
import { withCorpora } from "../../corpora.ts";

/** The lines of a text, those between code fences empty: by a rule of thumb, which shares nothing with the reader. */
const withoutFences = (text: string): readonly string[] => {
  let fence: string | undefined;
  return text.split(/\r?\n/).map((line) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    const isInside = fence !== undefined;
    if (mark !== undefined && (fence === undefined || fence === mark)) fence = isInside ? undefined : mark;
    return isInside || mark !== undefined ? "" : line;
  });
};

interface Found {
  readonly line: number;
  readonly versions: readonly string[];
}

/** Headings that begin with a version, or say Unreleased, by a careful expression for the lines of these files. */
const oracle = (text: string): readonly Found[] =>
  withoutFences(text).flatMap((line, index) => {
    const match = /^#{1,3} (?:\[?(unreleased)\]?|\[?(?:version )?v?\.?(\d+\.\d[^\s\]()]*)\]?(?=$|[\s(]))/i.exec(line);
    if (match === null) return [];
    const versions = (match[2]?.split("/") ?? []).flatMap((version) => canonicalVersion(version) ?? []);
    return [{ line: index + 1, versions }];
  });

withCorpora("changelogs of real workspaces", "workspaces", (folder) => {
  const files = globSync("**/{CHANGELOG,CHANGES,HISTORY}*.md", { cwd: folder }).sort();
  test("there are some fifty changelogs of real workspaces", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  describe.each(files)("%s", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const changelog = readChangelog(text, []);
    const { sections, lines } = changelog;

    test("every heading of a release is found, with its versions, and no other", () => {
      expect(sections.map(({ line, versions }) => ({ line, versions }))).toEqual(oracle(text));
    });

    test("a release goes in, and every other byte stays", () => {
      const entry = {
        version: "999.1.0",
        date: "2026-12-24",
        groups: [{ kind: "feature", lines: [{ text: "all new" }] }],
      } as const;
      const insertion = insertRelease(changelog, entry, { names: [], prereleases: "keep" });
      if (insertion.kind === "refused") throw new Error(insertion.why);
      const { edits, text: written } = insertion;
      const added = edits.reduce((sum, { start, end, text: put }) => sum + put.length - (end - start), 0);
      expect(written.length).toBe(text.length + added);
      expect(edits.filter(({ start, end }) => end > start).every(({ text: put }) => put.includes("999.1.0"))).toBe(
        true,
      );
      const now = readChangelog(written, []).sections;
      expect(now.filter(({ versions }) => versions.includes("999.1.0"))).toHaveLength(1);
      expect(now.map(({ versions }) => versions).filter((versions) => !versions.includes("999.1.0"))).toEqual(
        sections.map(({ versions }) => versions),
      );
    });

    test("sections end where the next one begins", () => {
      const ends = sections.map(({ end }) => end);
      expect(ends).toEqual(sections.map((_, index) => (sections[index + 1]?.line ?? lines.length + 1) - 1));
    });

    test("a section without content has no line but headings, comments and blank ones", () => {
      for (const section of sections) {
        const rest = notesOf(changelog, section)
          .replaceAll(/<!--[\s\S]*?-->/g, "")
          .split("\n")
          .filter((line) => !/^\s*(?:#.*|\[[^\]]+\]: .*|-{3,}|)$/.test(line));
        expect({ line: section.line, hasContent: section.hasContent }).toEqual({
          line: section.line,
          hasContent: rest.length > 0,
        });
      }
    });

    test("a whole Markdown parser sees the same headings", () => {
      const theirs = fromMarkdown(text).children.filter((node) => node.type === "heading");
      expect(readMarkdownOutline(text).headings.map(({ level, line }) => ({ level, line }))).toEqual(
        theirs.map(({ depth, position }) => ({ level: depth, line: position?.start.line })),
      );
    });
  });
});
