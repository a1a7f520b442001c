import type { Replacement } from "../../toml/edit.ts";
import type { Changelog, Section } from "../section.ts";
import { blank, linesOf, spaced, type WrittenGroup } from "./groups.ts";
import { blanksAfter, bodyOf, endsInItem, type Group, type Style } from "./style.ts";
import type { TextLines } from "./text-lines.ts";

interface Adding {
  readonly changelog: Changelog;
  readonly pending: Section;
  readonly groups: readonly WrittenGroup[];
  readonly style: Style;
  readonly head: (title: string) => readonly string[];
  /** Behind which line new groups go, where that is not the end of what is said. */
  readonly last?: number | undefined;
}

/** Adds groups behind what stands in a section: to its own groups of the same heading, the others below. */
export const addTo = (
  at: TextLines,
  { changelog, pending, groups, style, head, last }: Adding,
): readonly Replacement[] => {
  const body = bodyOf(changelog, pending);
  const edits: Replacement[] = [];
  const [top] = body.groups;
  const rest = groups.filter(({ title, items }) => {
    if (title === undefined && top !== undefined) {
      edits.push(aboveGroups(at, { changelog, pending, top, items, style }));
      return false;
    }
    const same =
      title === undefined ? undefined : body.groups.find((group) => group.title.toLowerCase() === title.toLowerCase());
    if (same === undefined) return true;
    const { heading, lastItem } = same;
    const isOfList = endsInItem(changelog.lines, heading.lastLine, lastItem);
    const gap = same.last === heading.lastLine ? style.afterGroup : isOfList ? style.betweenItems : 1;
    edits.push(at.insertAfter(lastItem, [...blank(gap), ...spaced(items, style)]));
    return false;
  });
  if (rest.length === 0) return edits;
  const end = last ?? body.last;
  const isList = endsInItem(changelog.lines, pending.headingEnd, end);
  const gap = rest[0]!.title === undefined ? (isList ? style.betweenItems : 1) : style.beforeGroup;
  return [...edits, at.insertAfter(end, [...blank(gap), ...linesOf(rest, style, head)])];
};

interface AboveGroups extends Pick<Adding, "changelog" | "pending" | "style"> {
  readonly top: Group;
  readonly items: WrittenGroup["items"];
}

/** Behind the last group, items without a heading would be part of it. */
const aboveGroups = (
  at: TextLines,
  { changelog: { lines, outline }, pending, top, items, style }: AboveGroups,
): Replacement => {
  const from = pending.headingEnd;
  let last = top.heading.start - 1;
  while (last > from && !outline.saysSomething(last)) last -= 1;
  return last > from && endsInItem(lines, from, last)
    ? at.insertAfter(last, [...blank(style.betweenItems), ...spaced(items, style)])
    : at.insertAfter(top.heading.start - 1, [...spaced(items, style), ...blank(Math.max(1, style.beforeGroup))]);
};

interface Removing {
  readonly changelog: Changelog;
  readonly sections: readonly Section[];
  /** What else goes, of the section to come above them; `undefined` where there is none. */
  readonly above?: readonly Replacement[];
}

/** Takes sections out, and says where they begin if they end the file: what stands above ends it then, without its blank lines. */
export const removeSections = (at: TextLines, { changelog, sections, above }: Removing) => {
  const [first, ...more] = sections.map((section) => removeSection(at, { changelog, section }));
  if (first === undefined) return { removals: above ?? [], lastFrom: undefined };
  const { text } = changelog;
  const isEnd = text.length === more.reduce((end, each) => (each.start === end ? each.end : end), first.end);
  const others = [...(above ?? [])];
  let { start } = first;
  if (isEnd && above !== undefined) {
    start = withBlanks(text, start);
    while ((others.at(-1)?.end ?? -1) >= start) start = withBlanks(text, others.pop()!.start);
  }
  return { removals: [...others, { ...first, start }, ...more], lastFrom: isEnd ? sections[0]!.start : undefined };
};

/** Where the blank lines above an offset begin. */
const withBlanks = (text: string, offset: number): number =>
  Math.min(text.indexOf("\n", text.slice(0, offset).trimEnd().length) + 1 || offset, offset);

/** Takes a section out with the blank lines and the rule below it. */
const removeSection = (
  at: TextLines,
  { changelog, section }: { readonly changelog: Changelog; readonly section: Section },
): Replacement => {
  const { lines, sections } = changelog;
  const next = sections.find(({ start }) => start > section.end);
  const { last } = bodyOf(changelog, section);
  const isBare = lines.slice(last, section.end).every((line) => /^[\s*_-]*$/.test(line));
  if (next !== undefined && isBare) return at.remove(section.start, next.start - 1);
  return at.remove(section.start, last + blanksAfter(lines, last));
};
