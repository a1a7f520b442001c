import type { PackageName } from "../python/name.ts";
import { compareVersions, isPrerelease, parseVersion, type Version } from "../python/version.ts";
import { withBold } from "./bold.ts";
import { toldElsewhere } from "./elsewhere.ts";
import { type FindName, nameFinder, readVersionHeading, readVersionHeadings, type VersionHeading } from "./heading.ts";
import { readMarkdownOutline } from "./markdown/outline.ts";
import type { Heading, Outline } from "./outline.ts";
import { readRstOutline } from "./rst/outline.ts";
import type { Changelog, ChangelogFormat, Section } from "./section.ts";
import { saysUnreleased } from "./unreleased.ts";

/**
 * Reads a changelog, of any size, in time linear in it. `names` are the packages that share it. A byte order mark, front
 * matter, any line endings and headings in code, comments, lists and quotes are no headings of releases.
 *
 * A section ends at the next heading of a release on its own level or above. Files mix levels in two ways, and both are
 * read as they are meant. What belongs to a release may have a deeper heading of its own, and is a section inside of it:
 * `1.2.3` in `1.2`, `1.0rc1` in `1.0`, one package's version in that of all, a version below Unreleased. And some tools
 * write one list in which the level says how large a release is (`# 1.1.0`, then `## 1.0.1`), always with dates: there, the
 * deeper heading of another release ends the section too. Any other deeper heading with a version is text of the section.
 */
export const readChangelog = (
  text: string,
  names: readonly PackageName[],
  format: ChangelogFormat = "markdown",
): Changelog => {
  const findName = nameFinder(names);
  const outline = withBold(format === "rst" ? readRstOutline(text) : readMarkdownOutline(text), findName);
  const { lines } = outline;
  const sections = sectionsIn(outline, findName, new Set(names));
  return {
    format,
    text,
    lines,
    outline,
    sections,
    unread: toldElsewhere(outline, sections[0]?.line),
    loose: outline.leads.flatMap(({ line, text: lead }) => {
      const release = readVersionHeading(lead, findName);
      return release === undefined || release.versions.length === 0 ? [] : [{ ...release, line }];
    }),
    conflicts: conflictsIn(outline),
  };
};

/** A text whose name does not say what it is written in: the format in which it has more releases. */
export const guessFormat = (text: string): ChangelogFormat => {
  const releases = ({ sections }: Changelog): number => sections.length;
  const [asMarkdown, asRst] = (["markdown", "rst"] as const).map((format) => releases(readChangelog(text, [], format)));
  return asMarkdown! > asRst! ? "markdown" : "rst";
};

const sectionsIn = (outline: Outline, findName: FindName, members: ReadonlySet<PackageName>): readonly Section[] => {
  const sections: Draft[] = [];
  let open: Draft[] = [];
  const owners = ownersIn(outline.headings, findName);
  const leads = (at: number): boolean => {
    const next = outline.headings[at + 1];
    const release = next && readVersionHeading(next.text, findName);
    return release !== undefined && !isLine(release) && leadStart(outline, at + 1) < next!.start;
  };
  const coming = comingIn(outline.headings, findName);
  for (const [at, heading] of outline.headings.entries()) {
    const [said, ...others] = readVersionHeadings(coming.has(heading) ? "Unreleased" : heading.text, findName);
    if (said === undefined || (isLine(said) && leads(at))) continue;
    const release = { ...said, name: said.name ?? owners[at] };
    const above = open.filter(({ level }) => level < heading.level);
    const around = above.filter((section) => isPart(section, release, members));
    if (around.length < above.length && !release.isDated) continue;
    if (release.isIntroduction && around.some((section) => isSame(section, release))) continue;
    const end = leadStart(outline, at) - 1;
    for (const section of open) if (!around.includes(section)) section.end = Math.max(section.headingEnd, end);
    const drafts = [release, ...others].map((each) => ({
      ...each,
      isUnderName: each.name !== undefined && each.name === owners[at],
      ...draftOf(heading, outline),
    }));
    sections.push(...drafts);
    open = [...around, ...drafts];
  }
  return sections.map((draft) => finish(draft, outline));
};

/**
 * Above the releases, what is to come may stand under where it is (`main`; among them that is a group of changes), or, in any
 * language, under a heading like theirs that has the groups below that they have, or most of them.
 */
const comingIn = (headings: readonly Heading[], findName: FindName): ReadonlySet<Heading> => {
  const at = headings.findIndex(({ text }) => readVersionHeading(text, findName) !== undefined);
  const first = headings[at];
  const above = headings.slice(0, Math.max(at, 0));
  const last = above.findLastIndex(({ level }) => level === first?.level);
  const isBranch = ({ level, text }: Heading): boolean =>
    level === first?.level && /^\W*(?:dev(?:elopment)?|main|master|head)\W*$/i.test(text);
  const found = above.filter(isBranch);
  const groups = above.slice(last + 1);
  // Above it stands the title of all.
  if (first === undefined || last < 1 || groups.length === 0 || readVersionHeading(first.text, findName)!.isUnreleased)
    return new Set(found);
  const known = new Set(headings.slice(at + 1).flatMap(({ level, text }) => (level > first.level ? [text] : [])));
  const isMost = groups.filter(({ text }) => known.has(text)).length * 2 > groups.length;
  return new Set(isMost ? [...found, above[last]!] : found);
};

/** For each heading the package below whose name it stands; none, where no level of headings has several such names. */
const ownersIn = (headings: readonly Heading[], findName: FindName): readonly (PackageName | undefined)[] => {
  const named = headings.map(({ text, level }) => ({ level, name: findName(text.replaceAll(/[*`]/g, "").trim()) }));
  const levels = Map.groupBy(named, ({ level }) => level);
  const shared = [...levels].filter(([, all]) => new Set(all.flatMap(({ name }) => name ?? [])).size > 1);
  const isShared = new Set(shared.map(([level]) => level));
  const above: typeof named = [];
  return named.map((each) => {
    while (above.length > 0 && above.at(-1)!.level >= each.level) above.pop();
    const owner = above.findLast(({ level }) => isShared.has(level));
    above.push(each);
    return owner?.name;
  });
};

/** Whether it is of no release, but looks so: `1.2.x` may lead to those of that line. */
const isLine = ({ versions, isUnreleased }: VersionHeading): boolean => versions.length === 0 && !isUnreleased;

/** Where what leads to a release begins: higher headings directly above its own, such as that of a year or of an older major version. */
const leadStart = ({ headings, saysSomething }: Outline, at: number): number => {
  let { start } = headings[at]!;
  for (let above = at - 1; above >= 0 && headings[above]!.level < headings[at]!.level; above -= 1) {
    for (let line = headings[above]!.lastLine + 1; line < start; line += 1) if (saysSomething(line)) return start;
    start = headings[above]!.start;
  }
  return start;
};

type Draft = VersionHeading &
  Pick<Section, "isUnderName" | "level" | "start" | "line" | "headingEnd"> & { end: number };

const draftOf = ({ level, start, line, lastLine }: Heading, { lines }: Outline) => ({
  level,
  start,
  line,
  headingEnd: lastLine,
  end: lines.length,
});

const finish = (draft: Draft, outline: Outline): Section => {
  let line = draft.headingEnd + 1;
  while (line <= draft.end && (!outline.saysSomething(line) || isTemplate(outline.lines[line - 1]!))) line += 1;
  const hasContent = line <= draft.end;
  const isMarkedBelow = hasContent && saysUnreleased(outline.lines[line - 1]!);
  const isUnreleased = draft.isUnreleased || isMarkedBelow;
  const marks = outline.lines.slice(draft.line - 1, isMarkedBelow ? line : draft.headingEnd);
  return { ...draft, hasContent, isUnreleased, isPlanned: isUnreleased && /\bplanned\b/i.test(marks.join("\n")) };
};

/** `- [Short description]`, to be copied; `- [#12]` is a link. */
const isTemplate = (line: string): boolean =>
  /^\s*[-*+] +(?:\\\[[^\]\\]*\\\]|\[[^\]\\\d]* [^\]\\\d]*\])\s*$/.test(line);

/** The marks that git leaves where two sides changed the same lines. */
const conflictsIn = ({ lines, isVerbatim }: Outline): readonly number[] =>
  lines.flatMap((text, at) => (/^(?:<{7}|>{7})(?: |$)/.test(text) && !isVerbatim(at + 1) ? [at + 1] : []));

/** Whether a release is told of inside the section of another. */
const isPart = (outer: VersionHeading, inner: VersionHeading, members: ReadonlySet<PackageName>): boolean =>
  (outer.isUnreleased && outer.versions.length === 0) ||
  (outer.name === undefined && inner.name !== undefined && members.has(inner.name)) ||
  outer.versions.some((whole) =>
    inner.versions.some((part) => isVersionPart(parseVersion(whole)!, parseVersion(part)!)),
  );

/** Whether two headings are about the same release. */
const isSame = (outer: VersionHeading, inner: VersionHeading): boolean =>
  (inner.name === undefined || inner.name === outer.name) &&
  outer.versions.some((one) =>
    inner.versions.some((other) => compareVersions(parseVersion(one)!, parseVersion(other)!) === 0),
  );

const isVersionPart = (whole: Version, part: Version): boolean =>
  whole.epoch === part.epoch &&
  whole.release.every((number, position) => number === (part.release[position] ?? 0n)) &&
  (whole.release.length < part.release.length || compareVersions(whole, part) === 0 || isPrerelease(part));
