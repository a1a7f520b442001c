/** Lines that are read as one body: those of the text, or of a block without its indentation. */
export interface Body {
  readonly lines: readonly string[];
  /** 1-based line of the whole text on which the first of them stands. */
  readonly first: number;
}

/** An indented part of a body. */
export interface Indented extends Body {
  /** Position in the body of the line after it. */
  readonly end: number;
}

/** Which lines belong to an indented part. */
interface Extent {
  /** How much of the first line goes before it, where it begins behind a marker; it may be indented less then. */
  readonly marker?: number;
  /** How much indentation all other lines need; without it, any will do and the least is taken away. */
  readonly indent?: number;
  /** Whether a blank line ends it. */
  readonly untilBlank?: boolean;
}

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Takes the indented lines from a position on, with the blank ones between them. */
export const takeIndented = ({ lines, first }: Body, start: number, extent: Extent = {}): Indented => {
  const { marker, indent, untilBlank = false } = extent;
  let end = marker === undefined ? start : start + 1;
  let least: number | undefined;
  for (; end < lines.length; end += 1) {
    const line = lines[end]!;
    if (isBlank(line)) {
      if (untilBlank) break;
      continue;
    }
    const has = indentOf(line);
    if (has < (indent ?? 1)) break;
    least = Math.min(least ?? has, has);
  }
  while (end > start + 1 && isBlank(lines[end - 1])) end -= 1;
  const cut = indent ?? least ?? 0;
  const taken = lines.slice(start, end).map((line, at) => line.slice(at === 0 && marker !== undefined ? marker : cut));
  return { lines: taken, first: first + start, end };
};

/** The position of the first blank line from one on, or of the first that `stops`. */
export const paragraphEnd = (lines: readonly string[], start: number, stops = (_line: string) => false): number => {
  let end = start;
  while (end < lines.length && !isBlank(lines[end]) && !stops(lines[end]!)) end += 1;
  return end;
};
