import { type HtmlKind, htmlStart } from "./html-block.ts";
import { LineCursor } from "./line-cursor.ts";

/** A heading of the document itself: one in a quote or a list item is part of the text around it. */
export interface Heading {
  readonly level: number;
  /** As written, without the marks. */
  readonly text: string;
  /** 1-based: the first of its lines. */
  readonly line: number;
  /** 1-based: the last of its lines, the underline where there is one. */
  readonly lastLine: number;
}

/** What a Markdown text is made of, by lines. */
export interface Outline {
  readonly lines: readonly string[];
  readonly headings: readonly Heading[];
  /** Whether a line (1-based) says something: no heading, rule, comment or link reference, and not blank. */
  saysSomething(line: number): boolean;
}

type Container = { readonly kind: "quote" } | { readonly kind: "item"; readonly offset: number; isEmpty: boolean };

type Leaf =
  | { readonly kind: "none" | "indented" }
  | { readonly kind: "paragraph"; readonly first: number; isOnlyDefinitions: boolean }
  | { readonly kind: "fence"; readonly mark: string; readonly length: number }
  | { readonly kind: "html"; readonly html: HtmlKind };

/** Deeper nesting is read as text: nobody writes it, and it would cost the square of the text's length. */
const deepest = 100;
const noLeaf: Leaf = { kind: "none" };
const newParagraph = { kind: "paragraph" as const, isOnlyDefinitions: true };

const atx = /^(#{1,6})(?:[ \t]+|$)/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const rule = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const underline = /^(?:(=+)|-+)[ \t]*$/;
const marker = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/;
const definition =
  /^\[(?:[^[\]\\]|\\.){1,999}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/**
 * Reads the block structure of a Markdown text by CommonMark's own algorithm: containers first, then what a line begins,
 * then what it goes on with. Nothing inside of paragraphs is read, and each line is looked at once, so that megabytes take
 * a fraction of a second. A link reference over several lines counts as a paragraph.
 * https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy
 */
export const readBlocks = (text: string): Outline => {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const reader = new Reader(lines);
  for (let line = frontMatter(lines); line < lines.length; line += 1) reader.read(line);
  return { lines, headings: reader.headings, saysSomething: (line) => reader.marks[line - 1] === 1 };
};

/** How many lines the metadata takes that site generators put before the text: YAML between `---`, TOML between `+++`. */
const frontMatter = (lines: readonly string[]): number => {
  const [first = "", ...rest] = lines.slice(0, 200).map((line) => line.trimEnd());
  if (first !== "---" && first !== "+++") return 0;
  const isMetadata = /^["']?[A-Za-z_][\w.-]*["']?\s*[:=]/.test(rest.find((line) => line !== "") ?? "");
  return isMetadata && rest.includes(first) ? rest.indexOf(first) + 2 : 0;
};

class Reader {
  readonly lines: readonly string[];
  readonly headings: Heading[] = [];
  /** 1 for each line that says something. */
  readonly marks: Uint8Array;
  private containers: Container[] = [];
  private leaf: Leaf = noLeaf;

  constructor(lines: readonly string[]) {
    this.lines = lines;
    this.marks = new Uint8Array(lines.length);
  }

  /** Takes in the next line; `index` from 0. */
  read(index: number): void {
    const cursor = new LineCursor(this.lines[index]!);
    const matched = this.matchContainers(cursor);
    const isAllMatched = matched === this.containers.length;
    if (isAllMatched && this.goesOn(cursor, index)) return;
    // What is open stays open until it is sure that the line is no lazy continuation of a paragraph.
    const open = { matched, isOpen: !isAllMatched };
    if (this.begins(cursor, index, open)) return;
    const isLazy = open.isOpen && !cursor.isBlank && this.leaf.kind === "paragraph";
    if (!isLazy) this.closeTo(open);
    if (!cursor.isBlank) this.addToParagraph(cursor, index);
    else if (this.leaf.kind === "paragraph") this.leaf = noLeaf;
  }

  /** How many of the open containers the line goes on with. */
  private matchContainers(cursor: LineCursor): number {
    for (const [position, container] of this.containers.entries()) {
      if (!matches(container, cursor)) return position;
    }
    return this.containers.length;
  }

  /** Whether the line belongs to the open code or HTML. */
  private goesOn(cursor: LineCursor, index: number): boolean {
    const { leaf } = this;
    if (leaf.kind === "fence") {
      const isEnd = cursor.indent < 4 && isFenceEnd(cursor.rest, leaf);
      if (isEnd) this.leaf = noLeaf;
      else this.mark(index, !cursor.isBlank);
      return true;
    }
    if (leaf.kind === "html") {
      if (leaf.html.end === undefined && cursor.isBlank) this.leaf = noLeaf;
      else this.addToHtml(leaf.html, cursor, index);
      return true;
    }
    if (leaf.kind !== "indented") return false;
    if (cursor.indent >= 4 || cursor.isBlank) this.mark(index, !cursor.isBlank);
    else this.leaf = noLeaf;
    return this.leaf !== noLeaf;
  }

  /** Opens what the line begins, containers one by one; whether nothing of the line is left. */
  private begins(cursor: LineCursor, index: number, open: Open): boolean {
    for (;;) {
      const { indent, rest } = cursor;
      const inParagraph = this.leaf.kind === "paragraph" && !open.isOpen;
      if (indent >= 4) return this.beginsIndented(cursor, index, open);
      if (rest.startsWith(">") && this.containers.length < deepest) {
        this.closeTo(open);
        cursor.takeIndent();
        cursor.take(1);
        cursor.takeColumns(1);
        this.enter({ kind: "quote" });
      } else if (this.beginsLeaf(cursor, index, { open, inParagraph })) {
        return true;
      } else if (!this.beginsItem(cursor, open, inParagraph)) {
        return false;
      }
    }
  }

  private beginsIndented(cursor: LineCursor, index: number, open: Open): boolean {
    if (this.leaf.kind === "paragraph" || cursor.isBlank) return false;
    this.closeTo(open);
    this.open({ kind: "indented" });
    this.mark(index, true);
    return true;
  }

  private beginsLeaf(
    cursor: LineCursor,
    index: number,
    { open, inParagraph }: { readonly open: Open; readonly inParagraph: boolean },
  ): boolean {
    const { rest } = cursor;
    const [, hashes] = atx.exec(rest) ?? [];
    if (hashes !== undefined) {
      this.closeTo(open);
      this.open(noLeaf);
      const text = rest.slice(hashes.length).trim();
      this.addHeading({ level: hashes.length, text: withoutClosing(text), line: index + 1, lastLine: index + 1 });
      return true;
    }
    const [, backticks, tildes = ""] = fence.exec(rest) ?? [];
    if (backticks !== undefined || tildes !== "") {
      const marks = backticks ?? tildes;
      this.closeTo(open);
      this.open({ kind: "fence", mark: marks[0]!, length: marks.length });
      return true;
    }
    const html = htmlStart(rest, this.leaf.kind === "paragraph");
    if (html !== undefined) {
      this.closeTo(open);
      this.open({ kind: "html", html });
      this.addToHtml(html, cursor, index);
      return true;
    }
    if (inParagraph && this.endsAsHeading(rest, index)) return true;
    if (!rule.test(rest)) return false;
    this.closeTo(open);
    this.open(noLeaf);
    return true;
  }

  /** Makes the open paragraph a heading, if the line underlines it and it is more than link references. */
  private endsAsHeading(rest: string, index: number): boolean {
    const match = underline.exec(rest);
    const { leaf } = this;
    if (match === null || leaf.kind !== "paragraph" || leaf.isOnlyDefinitions) return false;
    let { first } = leaf;
    while (definition.test(this.lines[first]!.trimStart())) first += 1;
    const lines = this.lines.slice(first, index).map((line) => line.trim());
    this.marks.fill(0, first, index);
    this.leaf = noLeaf;
    const level = match[1] === undefined ? 2 : 1;
    this.addHeading({ level, text: lines.join("\n"), line: first + 1, lastLine: index + 1 });
    return true;
  }

  private beginsItem(cursor: LineCursor, open: Open, inParagraph: boolean): boolean {
    const { rest, indent } = cursor;
    const [mark, number] = marker.exec(rest) ?? [];
    if (mark === undefined || this.containers.length >= deepest) return false;
    const isEmpty = /^[ \t]*$/.test(rest.slice(mark.length));
    if (inParagraph && (isEmpty || (number !== undefined && Number(number) !== 1))) return false;
    this.closeTo(open);
    cursor.takeIndent();
    cursor.take(mark.length);
    const spaces = isEmpty || cursor.indent > 4 ? 1 : cursor.indent;
    cursor.takeColumns(spaces);
    this.enter({ kind: "item", offset: indent + mark.length + spaces, isEmpty: true });
    return true;
  }

  private addHeading(heading: Heading): void {
    if (this.containers.length === 0) this.headings.push(heading);
  }

  private addToParagraph({ rest }: LineCursor, index: number): void {
    const paragraph = this.leaf.kind === "paragraph" ? this.leaf : { ...newParagraph, first: index };
    this.open(paragraph);
    paragraph.isOnlyDefinitions &&= definition.test(rest);
    this.mark(index, !paragraph.isOnlyDefinitions && isMoreThanTags(rest));
  }

  private addToHtml({ end, isComment }: HtmlKind, { rest }: LineCursor, index: number): void {
    const isEnd = end?.test(rest) === true;
    this.mark(index, isComment ? isEnd && isMoreThanTags(rest.slice(rest.indexOf("-->") + 3)) : isMoreThanTags(rest));
    if (isEnd) this.leaf = noLeaf;
  }

  private mark(index: number, saysSomething: boolean): void {
    if (saysSomething) this.marks[index] = 1;
  }

  private enter(container: Container): void {
    this.open(noLeaf);
    this.containers.push(container);
  }

  private open(leaf: Leaf): void {
    const container = this.containers.at(-1);
    if (container?.kind === "item") container.isEmpty = false;
    this.leaf = leaf;
  }

  /** Leaves the containers that the line does not go on with, and what is open in them. */
  private closeTo(open: Open): void {
    if (!open.isOpen) return;
    this.containers.length = open.matched;
    this.leaf = noLeaf;
    open.isOpen = false;
  }
}

/** Containers that the line does not go on with, until they are left. */
interface Open {
  readonly matched: number;
  isOpen: boolean;
}

const matches = (container: Container, cursor: LineCursor): boolean => {
  if (container.kind === "quote") {
    if (cursor.indent >= 4 || !cursor.rest.startsWith(">")) return false;
    cursor.takeIndent();
    cursor.take(1);
    cursor.takeColumns(1);
    return true;
  }
  if (cursor.isBlank) return !container.isEmpty;
  if (cursor.indent < container.offset) return false;
  cursor.takeColumns(container.offset);
  return true;
};

const isFenceEnd = (rest: string, { mark, length }: { readonly mark: string; readonly length: number }): boolean => {
  const trimmed = rest.trimEnd();
  return trimmed.length >= length && trimmed === mark.repeat(trimmed.length);
};

/** Without the closing `#`s of a heading, which need white space before them. */
const withoutClosing = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === "#") end -= 1;
  if (end === 0) return "";
  return text[end - 1] === " " || text[end - 1] === "\t" ? text.slice(0, end).trimEnd() : text;
};

/** Whether something is left of a line without its tags and comments; a picture says something too. */
const isMoreThanTags = (line: string): boolean => {
  if (!line.includes("<") || line.length > 2_000) return line.trim() !== "";
  return /<img\b/i.test(line) || line.replaceAll(/<!--.*?-->|<[^<>]*>/g, "").trim() !== "";
};
