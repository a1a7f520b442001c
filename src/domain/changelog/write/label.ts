import type { Heading, Outline } from "../outline.ts";
import { headingLike } from "./adornment.ts";
import { isGroupName } from "./group-names.ts";

/** A line that heads a list and is no heading: `Features:`, `**Bug fixes**`, `***Bug fixes:***`. */
const form =
  /^(?<before>\*\*\*|\*\*|__|)(?<title>\p{Lu}[\p{L}\p{N}]*(?:[ /&-]+[\p{L}\p{N}]+){0,3})(?<after>:?\*{2,3}:?|:?__:?|:)$/u;

interface Label {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

/** `undefined` where the line is no label. */
export const readLabel = (line: string): Label | undefined => {
  const { before = "", title = "", after = "" } = (line.length < 100 && form.exec(line.trimEnd())?.groups) || {};
  const isClosed = after.replaceAll(":", "") === before;
  return title !== "" && isClosed ? { before, title, after } : undefined;
};

/** How a group is headed as another is, by a heading or a label. */
export const groupHead = (like: readonly string[]): ((title: string) => readonly string[]) => {
  const label = like.length === 1 ? readLabel(like[0]!) : undefined;
  return (title) => (label === undefined ? headingLike(like, title) : [`${label.before}${title}${label.after}`]);
};

/**
 * The labels between two lines, the first not inclusive, as headings: each a paragraph of its own above a list. None where no label says a
 * kind of change: `Contributors:` and `Note:` stand in releases whose changes are one list.
 */
export const labelsIn = (
  { lines, isVerbatim }: Outline,
  { above, end, level }: { readonly above: number; readonly end: number; readonly level: number },
): readonly Heading[] => {
  const labels = lines.slice(above, end).flatMap((text, at) => {
    const line = above + 1 + at;
    const label = readLabel(text);
    if (label === undefined || isVerbatim(line) || (line > above + 1 && lines[line - 2]!.trim() !== "")) return [];
    const next = lines.slice(line, end).find((each) => each.trim() !== "") ?? "";
    return /^\s{0,3}[-*+\u2022]\s+\S/.test(next)
      ? [{ level, text: label.title, start: line, line, lastLine: line }]
      : [];
  });
  return labels.some(({ text }) => isGroupName(text)) ? labels : [];
};
