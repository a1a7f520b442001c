import type { Replacement } from "../../toml/edit.ts";
import type { Changelog, Section } from "../section.ts";
import type { WrittenGroup } from "./groups.ts";
import { bodyOf } from "./style.ts";
import type { TextLines } from "./text-lines.ts";

/** What a project keeps under Unreleased for those who write there. */
export interface Template {
  /** What goes on standing there: the headings, and the comments above what they are for. */
  readonly lines: readonly string[];
  /** What the release is without: groups that say nothing, and those comments. */
  readonly removals: readonly Replacement[];
  /** The last line that stays in the release, 1-based. */
  readonly last: number;
}

/** The template of what is unreleased; `undefined` where every group of it says something, or `added` does in it. */
export const templateOf = (
  at: TextLines,
  { changelog, pending, added }: { changelog: Changelog; pending: Section; added: readonly WrittenGroup[] },
): Template | undefined => {
  const { lines, outline } = changelog;
  const { groups } = bodyOf(changelog, pending);
  const coming = new Set(added.map(({ title }) => title?.toLowerCase()));
  const parts = groups.map(({ title, heading }, index) => {
    const end = (groups[index + 1]?.heading.start ?? pending.end + 1) - 1;
    const said = firstSaid(heading.lastLine + 1, end);
    return { heading, end, said, isEmpty: said === undefined && !coming.has(title.toLowerCase()) };
  });
  if (!parts.some(({ isEmpty }) => isEmpty)) return undefined;
  const top = groups[0]!.heading.start - 1;
  const comments = [
    ...(firstSaid(pending.headingEnd + 1, top) === undefined ? [[pending.headingEnd + 1, top] as const] : []),
    ...parts.flatMap(({ heading, said }) => (said === undefined ? [] : [[heading.lastLine + 1, said - 1] as const])),
  ].flatMap(([from, to]) => withoutBlanks(from, to));
  const empty = parts.filter(({ isEmpty }) => isEmpty).map(({ heading, end }) => [heading.start, end] as const);
  const gone = [...comments, ...empty].toSorted(([a], [b]) => a - b);
  const isGone = (line: number): boolean => gone.some(([from, to]) => from <= line && line <= to);
  const kept = (from: number, to: number): readonly string[] => {
    const own = lines.slice(from - 1, to);
    return own.slice(0, own.findLastIndex((line) => line.trim() !== "") + 1);
  };
  const blocks = [
    kept(pending.headingEnd + 1, Math.min(top, (firstSaid(pending.headingEnd + 1, top) ?? top + 1) - 1)),
    ...parts.map(({ heading, end, said }) => kept(heading.start, (said ?? end + 1) - 1)),
  ].map((block) => block.slice(block.findIndex((line) => line.trim() !== "")));
  let last = pending.end;
  while (last > pending.headingEnd && (isGone(last) || !outline.saysSomething(last))) last -= 1;
  return {
    lines: blocks.filter((block) => block.length > 0).flatMap((block) => ["", ...block]),
    removals: gone.map(([from, to]) => at.remove(from, to)),
    last,
  };

  function firstSaid(from: number, to: number): number | undefined {
    for (let line = from; line <= to; line += 1) if (outline.saysSomething(line)) return line;
    return undefined;
  }

  /** From the first line that is written to the blank ones behind the last. */
  function withoutBlanks(from: number, to: number): readonly (readonly [number, number])[] {
    const first = lines.slice(from - 1, to).findIndex((line) => line.trim() !== "");
    return first === -1 ? [] : [[from + first, to]];
  }
};
