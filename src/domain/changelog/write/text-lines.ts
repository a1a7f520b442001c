import type { Replacement } from "../../toml/edit.ts";

/** The places of a text's lines, for edits that leave every other byte. */
export interface TextLines {
  readonly count: number;
  /** Puts lines in below a line (1-based; 0: at the top), with the line ends of the text. */
  insertAfter(line: number, lines: readonly string[]): Replacement;
  /** Takes lines out, both inclusive. */
  remove(first: number, last: number): Replacement;
  /** Puts other lines in place of some, both inclusive. */
  replace(first: number, last: number, lines: readonly string[]): Replacement;
  /** Puts something in place of what stands in a line. */
  replaceIn(line: number, from: string, to: string): Replacement;
}

/** Reads where the lines of a text begin, and how they end. A byte order mark is no part of the first. */
export const textLines = (text: string): TextLines => {
  const starts = [text.startsWith("\ufeff") ? 1 : 0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  // Of the last line the end is that of the text.
  const endOf = (line: number): number => {
    const next = starts[line];
    return next === undefined ? text.length : next - (text.slice(next - 2, next) === "\r\n" ? 2 : 1);
  };
  return {
    count: starts.length,
    insertAfter: (line, lines) => {
      const start = startOf(line + 1);
      const isUnended = line >= starts.length && text.length > starts[0]!;
      const added = lines.join(eol);
      return { start, end: start, text: isUnended ? eol + added : added + eol };
    },
    remove: (first, last) => ({ start: startOf(first), end: startOf(last + 1), text: "" }),
    replace: (first, last, lines) => ({ start: startOf(first), end: endOf(last), text: lines.join(eol) }),
    replaceIn: (line, from, to) => {
      const start = text.indexOf(from, startOf(line));
      return { start, end: start + from.length, text: to };
    },
  };
};
