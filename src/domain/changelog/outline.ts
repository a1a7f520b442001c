/** A heading of the document itself: one in a quote or a list item is part of the text around it. */
export interface Heading {
  readonly level: number;
  /** As Markdown, without the marks. */
  readonly text: string;
  /** 1-based: the first of the lines that belong to it: labels and anchors above a heading are about it. */
  readonly start: number;
  /** 1-based: the first of its own lines. */
  readonly line: number;
  /** 1-based: the last of its lines, the underline where there is one. */
  readonly lastLine: number;
}

/** A line of a text, 1-based, and what it says. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** What a text is made of, by lines. */
export interface Outline {
  readonly lines: readonly string[];
  readonly headings: readonly Heading[];
  /** Whether a line (1-based) is of a block that says something: a heading, rule, comment or link reference does not. */
  saysSomething(line: number): boolean;
  /** Whether a line (1-based) is shown as it is, as code is. */
  isVerbatim(line: number): boolean;
  /** The first lines of paragraphs and definitions of the document itself, as Markdown: what people write in place of headings. */
  readonly leads: readonly Line[];
  /** What another program puts something for, such as an included file: by its name as it is written. */
  readonly unread: readonly Line[];
}
