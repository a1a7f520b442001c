import type { ChangelogFormat } from "../section.ts";
import { writeBody } from "./body.ts";
import type { EntryGroup, EntryLine, ReleaseEntry } from "./entry.ts";
import { escapeText, oneLine, whole, writeLink } from "./escape.ts";
import { headingFor, isGroupName, isOther, newHeading, plainTitle } from "./group-names.ts";
import { isHash } from "./reference-form.ts";
import type { Style } from "./style.ts";

/** Lines as they are to stand in the file, below a heading; `undefined` where they have none. */
export interface WrittenGroup {
  readonly title: string | undefined;
  /** Items, each of one line or more. */
  readonly items: readonly (readonly string[])[];
}

/** Writes the groups of a release in the style of the file, what breaks first. `told` are the lines that tell of it already. */
export const writeGroups = (
  { groups }: ReleaseEntry,
  {
    style,
    format,
    told,
  }: { readonly style: Style; readonly format: ChangelogFormat; readonly told: readonly string[] },
): readonly WrittenGroup[] => {
  const known = { titles: told.map(plainTitle), numbers: new Set(told.join("\n").match(/#\d+\b/g)) };
  const written = new Map<string, WrittenGroup>();
  for (const group of groups.toSorted((a, b) => rank(a) - rank(b))) {
    const lines = group.lines.toSorted((a, b) => Number(isBreaking(group, b)) - Number(isBreaking(group, a)));
    const untold = lines.filter((line) => !isTold(line, known) && oneLine(line.text) !== "");
    if (untold.length === 0) continue;
    const title = style.group === undefined ? undefined : titleOf(group, style);
    const marks = !/break|incompatib|^\W*major changes/i.test(title ?? "");
    const items = untold.map((line) =>
      writeItem({ ...line, isBreaking: marks && isBreaking(group, line) }, style, format),
    );
    const key = plainTitle(title ?? "");
    written.set(key, {
      title: written.get(key)?.title ?? title,
      items: [...(written.get(key)?.items ?? []), ...items],
    });
  }
  return [...written.values()];
};

const order = [
  "breaking",
  "security",
  "feature",
  "change",
  "deprecation",
  "removal",
  "fix",
  "performance",
  "documentation",
  "other",
];

/** A heading of somebody's own, which says no kind, comes last. */
const rank = ({ kind, title }: EntryGroup): number =>
  order.indexOf(kind === "change" && title !== undefined && (!isGroupName(title) || isOther(title)) ? "other" : kind);

const isBreaking = ({ kind }: EntryGroup, line: EntryLine): boolean => kind === "breaking" || line.isBreaking === true;

const titleOf = ({ kind, title }: EntryGroup, { groupNames, marker, afterHeading }: Style): string => {
  if (title !== undefined) return groupNames.find((name) => plainTitle(name) === plainTitle(title)) ?? title;
  const named = headingFor(kind, groupNames);
  // The form of release-please and standard-version.
  const isTheirs = kind === "breaking" && marker === "* " && afterHeading === 2;
  return named ?? (isTheirs ? "\u26a0 BREAKING CHANGES" : newHeading(kind, groupNames));
};

/** Shorter texts are in others by chance. */
const leastTold = 10;

/** By its words, or by its pull request: a person tells the same in words of their own. */
const isTold = (
  { text, references = [] }: EntryLine,
  { titles, numbers }: { readonly titles: readonly string[]; readonly numbers: ReadonlySet<string> },
): boolean => {
  if (references.some((reference) => numbers.has(reference.text))) return true;
  const plain = plainTitle(text);
  return titles.some((line) => line === plain || (plain.length >= leastTold && line.includes(plain)));
};

/** The line of an entry, and what stands below it in Markdown; elsewhere that is on the same line. */
const writeItem = (entry: EntryLine, style: Style, format: ChangelogFormat): readonly string[] => {
  const { text, body } = entry;
  if (body === undefined || format !== "markdown") {
    return [writeLine({ ...entry, text: body === undefined ? text : `${text}\n${body}` }, style, format)];
  }
  const indent = " ".repeat(style.marker.length);
  const below = writeBody(body).map((line) => (line === "" ? "" : `${indent}${line}`));
  return [writeLine(entry, style, format), ...below];
};

const writeLine = (
  { text, body, scope, isBreaking: breaks, references = [] }: EntryLine,
  style: Style,
  format: ChangelogFormat,
): string => {
  const part = scope === undefined || oneLine(scope) === "" ? "" : style.scope(escapeText(scope, format));
  const { write, lead } = style.references;
  const told = `${breaks ? "**Breaking:** " : ""}${part}${escapeText(style.beginning(text), format, body === undefined ? undefined : whole)}`;
  const number = references.find((each) => /^#\d+$/.test(each.text));
  if (number !== undefined && lead !== undefined) {
    const { reference, after } = lead(number);
    return `${style.marker}${writeLink(reference, format)}${after}${told}`;
  }
  const shown = references.flatMap((each) => {
    const written = write(each);
    return written === undefined ? [] : [{ text: writeLink(written, format), isCommit: isHash(each.text) }];
  });
  return `${style.marker}${style.entry(told, shown)}`;
};

/** The lines of groups one after another, with their headings. */
export const linesOf = (
  groups: readonly WrittenGroup[],
  style: Style,
  head: (title: string) => readonly string[],
): readonly string[] =>
  groups.flatMap(({ title, items }, at) => [
    ...(at === 0 ? [] : blank(title === undefined ? style.betweenItems : style.beforeGroup)),
    ...(title === undefined ? [] : [...head(title), ...blank(style.afterGroup)]),
    ...spaced(items, style),
  ]);

/** Items with the blank lines between them. */
export const spaced = (items: WrittenGroup["items"], { betweenItems }: Style): readonly string[] =>
  items.flatMap((item, at) => (at === 0 ? item : [...blank(betweenItems), ...item]));

/** So many blank lines. */
export const blank = (count: number): readonly string[] => Array.from({ length: count }, () => "");
