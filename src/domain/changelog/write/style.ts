import type { Heading } from "../outline.ts";
import type { Changelog, Section } from "../section.ts";
import { headingText } from "./adornment.ts";
import { type Beginning, beginningForm } from "./beginning.ts";
import { type EntryForm, entryForm } from "./entry-form.ts";
import { isGroupName } from "./group-names.ts";
import { labelsIn, readLabel } from "./label.ts";
import { type ReferenceForm, referenceForm } from "./reference-form.ts";

/** A heading inside of a release's section, or a line that stands for one, and what stands below it. */
export interface Group {
  /** As it is written, without the marks of the heading. */
  readonly title: string;
  readonly heading: Heading;
  /** 1-based: the last line that says something, or the heading's own. */
  readonly last: number;
  /** 1-based: the last line of its list, or `last` where it has none. */
  readonly lastItem: number;
}

/** What one section of a release is made of. */
export interface Body {
  readonly groups: readonly Group[];
  /** 1-based: the last line that says something or heads something; of the heading where there is none. */
  readonly last: number;
}

/** How the releases of a file look. Counts are of blank lines. */
export interface Style {
  /** A heading of a group as it is written, its lines; `undefined` where the lists have none. */
  readonly group: readonly string[] | undefined;
  /** All headings of groups that the file has, without marks. */
  readonly groupNames: readonly string[];
  /** What stands before the text of an item. */
  readonly marker: string;
  readonly afterHeading: number;
  readonly afterGroup: number;
  readonly beforeGroup: number;
  readonly betweenItems: number;
  readonly betweenSections: number;
  /** The rule that closes a section, where the file has one. */
  readonly rule: string | undefined;
  readonly scope: ScopeForm;
  readonly references: ReferenceForm;
  readonly entry: EntryForm;
  readonly beginning: Beginning;
}

/** How the part that a change is about is set. */
export type ScopeForm = (scope: string) => string;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

/** The groups of a section, and where its text ends. */
export const bodyOf = (
  { outline, lines }: Changelog,
  { level: own, headingEnd, end }: Pick<Section, "level" | "headingEnd" | "end">,
): Body => {
  const headed = outline.headings.filter(({ level, line }) => level >= own && line > headingEnd && line <= end);
  const inside = headed.length > 0 ? headed : labelsIn(outline, { above: headingEnd, end, level: own + 1 });
  const lastSaid = (from: number, to: number): number => {
    let line = to;
    while (line > from && !outline.saysSomething(line)) line -= 1;
    return line;
  };
  const top = Math.min(...inside.map(({ level }) => level));
  const heads = inside.filter(({ level }) => level === top);
  const groups = heads.map((heading, at): Group => {
    const to = (heads[at + 1]?.start ?? end + 1) - 1;
    const saidLast = lastSaid(heading.lastLine, to);
    const own = lines.slice(heading.line - 1, heading.lastLine);
    const title = readLabel(own[0]!)?.title ?? headingText(own);
    return { title, heading, last: saidLast, lastItem: lastItemLine(lines, heading.lastLine, saidLast) };
  });
  const last = Math.max(lastSaid(headingEnd, end), groups.at(-1)?.heading.lastLine ?? 0, headingEnd);
  return { groups, last: Math.min(last, Math.max(lines.length, 1)) };
};

/** Text that is not indented stands behind a list, not in it, unless an item that ends with a colon leads to it. */
const lastItemLine = (lines: readonly string[], above: number, last: number): number => {
  const end = listEnd(lines, above, last);
  return end === undefined || lines[end - 1]!.trimEnd().endsWith(":") ? last : end;
};

/** The last line of the last item; `undefined` where there is none. */
const listEnd = (lines: readonly string[], above: number, last: number): number | undefined => {
  const inside = lines.slice(above, last);
  const from = inside.findLastIndex((line) => item.test(line));
  if (from === -1) return undefined;
  let to = from;
  for (let at = from + 1; at < inside.length && (isBlank(inside[at]) || /^\s/.test(inside[at]!)); at += 1) {
    if (!isBlank(inside[at])) to = at;
  }
  return above + to + 1;
};

/** Whether the lines behind `above` end with an item of a list, which may go on over several. */
export const endsInItem = (lines: readonly string[], above: number, last: number): boolean =>
  listEnd(lines, above, last) === last;

const item = /^(\s{0,3}[-*+\u2022]\s+)\S/;

/** How many blank lines stand below a line. */
export const blanksAfter = (lines: readonly string[], line: number): number => {
  let count = 0;
  while (line + count < lines.length && isBlank(lines[line + count])) count += 1;
  return count;
};

const blanksBefore = (lines: readonly string[], line: number): number => {
  let count = 0;
  while (line - 2 - count >= 0 && isBlank(lines[line - 2 - count])) count += 1;
  return count;
};

/** The first that is known. */
const first = <Value>(values: readonly (Value | undefined)[], otherwise: Value): Value =>
  values.find((value) => value !== undefined) ?? otherwise;

/** Reads a file's style from its releases, the newest first, and what is to be released; what none of them tells is as Keep a Changelog has it. */
export const styleOf = (changelog: Changelog, releases: readonly Section[], pending: Section | undefined): Style => {
  const { lines, outline, format } = changelog;
  const bodies = releases.slice(0, 50).map((section) => ({ section, body: bodyOf(changelog, section) }));
  const told = bodies.filter(({ section }) => section.hasContent);
  const withGroups = told.filter(({ body }) => body.groups.length > 0);
  const coming = pending === undefined ? [] : bodyOf(changelog, pending).groups;
  const isFlat = coming.length === 0 && told.length > 0 && withGroups.length * 2 < told.length;
  const groups = [...withGroups.flatMap(({ body }) => body.groups), ...coming];
  const level = releases[0]?.level ?? 2;
  // What a person heads all of a release with, at the level of the releases, is no form for the parts of one.
  const sample = groups.find(({ title, heading }) => heading.level > level || isGroupName(title))?.heading;
  const items = told.flatMap(({ section }) => itemsIn(lines, section)).slice(0, 200);
  const texts = items.map((line) => lines[line - 1]!);
  const wholeItems = items.map(wholeItem);
  const references = referenceForm([...wholeItems, ...lines.filter((line) => line.startsWith(".. _"))]);
  return {
    group: isFlat ? undefined : groupForm(lines, sample, { format, level }),
    groupNames: groups.map(({ title }) => title),
    marker: first(
      texts.map((text) => item.exec(text)?.[1]),
      "- ",
    ),
    afterHeading: first(
      told.map(({ section }) => blanksAfter(lines, section.headingEnd)),
      1,
    ),
    afterGroup: first(
      groups.map(({ heading }) => blanksAfter(lines, heading.lastLine)),
      1,
    ),
    beforeGroup: Math.max(
      // A title needs a blank line above it there.
      format === "rst" ? 1 : 0,
      first(
        withGroups.flatMap(({ body }) => body.groups.slice(1).map(({ heading }) => blanksBefore(lines, heading.start))),
        1,
      ),
    ),
    betweenItems: gapOfItems(
      lines,
      items.toSorted((a, b) => a - b),
    ),
    betweenSections: first(
      releases.slice(1).map(({ start }) => blanksBefore(lines, start)),
      1,
    ),
    rule: usualRule(bodies.slice(0, -1).map(({ section }) => ruleAt(lines, section))),
    scope: scopeForm(texts, format),
    references,
    entry: entryForm(wholeItems, references.between),
    beginning: beginningForm(texts),
  };

  /** On one line, with the lines that it goes on over. */
  function wholeItem(line: number): string {
    const rest = lines.slice(line, line + longestItem);
    const end = rest.findIndex((text) => !/^\s+\S/.test(text) || item.test(text));
    return [lines[line - 1]!, ...rest.slice(0, end === -1 ? rest.length : end)].map((text) => text.trim()).join(" ");
  }

  function itemsIn(all: readonly string[], { headingEnd, end }: Section): readonly number[] {
    return all.slice(headingEnd, end).flatMap((text, at) => {
      const line = headingEnd + 1 + at;
      return item.test(text) && outline.saysSomething(line) && !outline.isVerbatim(line) ? [line] : [];
    });
  }
};

/** Lines beyond these are no words of a list. */
const longestItem = 20;

const groupForm = (
  lines: readonly string[],
  sample: Heading | undefined,
  { format, level }: { readonly format: Changelog["format"]; readonly level: number },
): Style["group"] => {
  if (sample !== undefined) return lines.slice(sample.line - 1, sample.lastLine);
  if (format === "rst") return ["Added", "~~~~~"];
  return [`${"#".repeat(Math.min(level + 1, 6))} Added`];
};

/** Between two items of one list, without the lines that one of them goes on over. */
const gapOfItems = (lines: readonly string[], items: readonly number[]): number => {
  const gaps = items.slice(1).flatMap((line, at) => {
    const before = blanksBefore(lines, line);
    const between = lines.slice(items[at]!, line - 1).filter((text) => !isBlank(text));
    return between.every((text) => /^\s/.test(text)) ? [before] : [];
  });
  const loose = gaps.filter((gap) => gap > 0).length;
  return gaps.length > 0 && loose * 2 > gaps.length ? 1 : 0;
};

/** That of the newest release, else of most. */
const usualRule = (rules: readonly (string | undefined)[]): string | undefined => {
  const there = rules.filter((rule) => rule !== undefined);
  return rules[0] ?? (there.length * 2 > rules.length ? there[0] : undefined);
};

const ruleAt = (lines: readonly string[], { end }: Section): string | undefined => {
  let line = end;
  while (line > 0 && isBlank(lines[line - 1])) line -= 1;
  const text = lines[line - 1] ?? "";
  return /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/.test(text) && isBlank(lines[line - 2]) ? text : undefined;
};

const bold = (scope: string): string => `**${scope}:** `;

const scopeForm = (texts: readonly string[], format: Changelog["format"]): ScopeForm => {
  const forms: readonly (readonly [RegExp, ScopeForm])[] = [
    [/^\s*[-*+] \*\*[\w./ -]+:\*\* /, bold],
    [/^\s*[-*+] \*\*[\w./ -]+\*\*: /, (scope) => `**${scope}**: `],
    [/^\s*[-*+] \*\([\w./ -]+\)\* /, (scope) => `*(${scope})* `],
    [/^\s*[-*+] (?:<[^>]*>[^<]*<[^>]*>)?\(\*\*[\w./ -]+\*\*\) /, (scope) => `(**${scope}**) `],
    [/^\s*[-*+] \([\w./ -]+\): /, (scope) => `(${scope}): `],
    [/^\s*[-*+] [a-z]+\([\w./ -]+\)!?: /, (scope) => `${scope}: `],
  ];
  const found = forms.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1];
  return found ?? (format === "rst" ? (scope) => `**${scope}**: ` : bold);
};
