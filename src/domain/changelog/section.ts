import type { PackageName } from "../python/name.ts";
import { compareVersions, parseVersion, type Version } from "../python/version.ts";
import type { VersionHeading } from "./heading.ts";
import type { Line, Outline } from "./outline.ts";
import { rstToMarkdown } from "./rst/markdown.ts";

export type ChangelogFormat = "markdown" | "rst";

/** The part of a changelog that is about one release. */
export interface Section extends VersionHeading {
  /** Whether it stands below a heading that is its package's name alone, and that has others' beside it. */
  readonly isUnderName: boolean;
  /** 1 to 6. */
  readonly level: number;
  /** 1-based: where the labels above its heading begin, or the heading itself. */
  readonly start: number;
  /** 1-based: where its heading begins. */
  readonly line: number;
  /** 1-based: the last line of its heading. */
  readonly headingEnd: number;
  /** 1-based: its last line. */
  readonly end: number;
  /** Whether it says something: sub-headings, comments and link references alone do not. */
  readonly hasContent: boolean;
  /** Whether it is marked as planned: what is to come some day, not what has been done. */
  readonly isPlanned: boolean;
}

/** A changelog. */
export interface Changelog {
  readonly format: ChangelogFormat;
  readonly text: string;
  readonly lines: readonly string[];
  readonly outline: Outline;
  /** From top to bottom. One may stand inside another. */
  readonly sections: readonly Section[];
  /** Where another program puts something, which may be about any release, or a link to where all are told. */
  readonly unread: readonly Line[];
  /** Text that says what a heading would: nothing tells where it ends. */
  readonly loose: readonly (VersionHeading & { readonly line: number })[];
  /** The lines with marks of an unsolved conflict. */
  readonly conflicts: readonly number[];
}

/** What a section says as Markdown, without its heading and the blank lines around. */
export const notesOf = ({ format, text, lines }: Changelog, { headingEnd, end }: Section): string => {
  if (format === "rst") return rstToMarkdown(text)(headingEnd + 1, end);
  const isBlank = (line: number): boolean => lines[line - 1]!.trim() === "";
  let first = headingEnd + 1;
  let last = end;
  while (first <= last && isBlank(first)) first += 1;
  while (last >= first && isBlank(last)) last -= 1;
  return lines
    .slice(first - 1, last)
    .join("\n")
    .trimEnd();
};

/** The sections that are about a package's release or about all packages, not those of other packages. */
export const sectionsFor = ({ sections }: Changelog, name: PackageName): readonly Section[] =>
  sections.filter((section) => section.name === undefined || section.name === name);

/** Whether a section is about that version, by PEP 440: `1.0` is about `1.0.0`, too. */
export const isAbout = ({ versions }: Pick<Section, "versions">, version: Version): boolean =>
  versions.some((each) => compareVersions(parseVersion(each)!, version) === 0);
