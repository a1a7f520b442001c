import { type FindName, readVersionHeading } from "./heading.ts";
import type { Heading, Outline } from "./outline.ts";
import { isMarkedUnreleased } from "./unreleased.ts";
import { findDate } from "./write/date-form.ts";

/**
 * The outline with lines in bold as headings, as in `**1.2.3** (2026-01-01)`, where none of its headings is a release's: each is a
 * paragraph of one line, of the document itself, that says no more than a heading would.
 */
export const withBold = (outline: Outline, findName: FindName): Outline => {
  const { headings, leads, lines } = outline;
  const read = (text: string) => readVersionHeading(text, findName);
  if (headings.some(({ text }) => (read(text)?.versions.length ?? 0) > 0)) return outline;
  const level = headings.find(({ text }) => read(text) !== undefined)?.level ?? 2;
  const bold = leads.flatMap(({ line, text }): readonly Heading[] => {
    const isAlone = /^\s*(?:$|[-*+] |#|`{3}|~{3}|>)/.test(lines[line] ?? "");
    const isHeading = isAlone && saysOnlyWhen(lines[line - 1]!) && read(text) !== undefined;
    return isHeading ? [{ level, text, start: line, line, lastLine: line }] : [];
  });
  if (bold.length === 0) return outline;
  const taken = new Set(bold.map(({ line }) => line));
  return {
    ...outline,
    headings: [...headings, ...bold].toSorted((a, b) => a.line - b.line),
    leads: leads.filter(({ line }) => !taken.has(line)),
  };
};

/** Whether what stands behind the bold text of a line is a date, or a mark in place of one. */
const saysOnlyWhen = (line: string): boolean => {
  const [, , rest] = /^(\*\*|__)(?=\S)[^*]+?\1([^*]{0,80})$/.exec(line) ?? [];
  if (rest === undefined) return false;
  const others = rest.replace(findDate(rest) ?? "", "").replace(/\b(?:released?(?: on)?|yanked)\b/i, "");
  return !/\p{L}/u.test(others) || isMarkedUnreleased(rest);
};
