import type { PackageName } from "../python/name.ts";
import { compareVersions, isPrerelease, parseVersion, type Version } from "../python/version.ts";
import { nameFinder, readVersionHeading, type VersionHeading } from "./heading.ts";
import { type Heading, type Outline, readOutline } from "./outline.ts";
import type { Changelog, Section } from "./section.ts";

/**
 * Reads a changelog in Markdown, of any size, in time linear in it. `names` are the packages that share it. A byte order
 * mark, front matter, any line endings and headings in code, comments, lists and quotes are no headings of releases.
 *
 * A section ends at the next heading of a release on its own level or above. Files mix levels in two ways, and both are
 * read as they are meant. What belongs to a release may have a deeper heading of its own, and is a section inside of it:
 * `1.2.3` in `1.2`, `1.0rc1` in `1.0`, one package's version in that of all, a version below Unreleased. And some tools
 * write one list in which the level says how large a release is (`# 1.1.0`, then `## 1.0.1`), always with dates: there, the
 * deeper heading of another release ends the section too. Any other deeper heading with a version is text of the section.
 */
export const readChangelog = (text: string, names: readonly PackageName[]): Changelog => {
  const outline = readOutline(text);
  const findName = nameFinder(names);
  const members = new Set(names);
  const sections: Draft[] = [];
  let open: Draft[] = [];
  for (const heading of outline.headings) {
    const release = readVersionHeading(heading.text, findName);
    if (release === undefined) continue;
    const above = open.filter(({ level }) => level < heading.level);
    const around = above.filter((section) => isPart(section, release, members));
    if (around.length < above.length && !release.isDated) continue;
    for (const section of open) if (!around.includes(section)) section.end = heading.line - 1;
    const section = { ...release, ...draftOf(heading, outline) };
    sections.push(section);
    open = [...around, section];
  }
  return { lines: outline.lines, sections: sections.map((draft) => finish(draft, outline)) };
};

type Draft = VersionHeading & Pick<Section, "level" | "line" | "headingEnd"> & { end: number };

const draftOf = ({ level, line, lastLine }: Heading, { lines }: Outline) => ({
  level,
  line,
  headingEnd: lastLine,
  end: lines.length,
});

const finish = (draft: Draft, outline: Outline): Section => {
  let line = draft.headingEnd + 1;
  while (line <= draft.end && !outline.saysSomething(line)) line += 1;
  return { ...draft, hasContent: line <= draft.end };
};

/** Whether a release is told of inside the section of another. */
const isPart = (outer: VersionHeading, inner: VersionHeading, members: ReadonlySet<PackageName>): boolean =>
  (outer.isUnreleased && outer.versions.length === 0) ||
  (outer.name === undefined && inner.name !== undefined && members.has(inner.name)) ||
  outer.versions.some((whole) =>
    inner.versions.some((part) => isVersionPart(parseVersion(whole)!, parseVersion(part)!)),
  );

const isVersionPart = (whole: Version, part: Version): boolean =>
  whole.epoch === part.epoch &&
  whole.release.every((number, position) => number === (part.release[position] ?? 0n)) &&
  (whole.release.length < part.release.length || compareVersions(whole, part) === 0 || isPrerelease(part));
