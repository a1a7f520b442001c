import MarkdownIt, { type Token } from "markdown-it";

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
  /** Whether a line (1-based) is of a block that says something: a heading, rule, comment or link reference does not. */
  saysSomething(line: number): boolean;
}

/** Blocks alone: what is inside of paragraphs is read by nobody here, and costs most of the time. */
const markdown = new MarkdownIt("commonmark");
markdown.core.ruler.enableOnly(["normalize", "block"]);

/**
 * Reads the block structure of a Markdown text, in time linear in it. A byte order mark and front matter are no part of it.
 * https://spec.commonmark.org/0.31.2/
 */
export const readOutline = (text: string): Outline => {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const skipped = frontMatter(lines);
  const tokens = markdown.parse(lines.slice(skipped).join("\n"), {});
  const headings: Heading[] = [];
  const said = new Uint8Array(lines.length);
  for (const [index, token] of tokens.entries()) {
    if (token.map === null) continue;
    const [first, end] = token.map.map((line) => line + skipped) as [number, number];
    if (token.type === "heading_open") {
      if (token.level > 0) continue;
      const level = Number(token.tag.slice(1));
      headings.push({ level, text: tokens[index + 1]!.content, line: first + 1, lastLine: end });
    } else if (isSaying(token, tokens[index - 1])) {
      for (let line = first; line < end; line += 1) said[line] = lines[line]!.trim() === "" ? 0 : 1;
    }
  }
  return { lines, headings, saysSomething: (line) => said[line - 1] === 1 };
};

/** Whether a reader sees text: of a heading's own words not, for they only announce it. */
const isSaying = ({ type, content }: Token, before: Token | undefined): boolean => {
  switch (type) {
    case "inline":
      return before?.type !== "heading_open" && isMoreThanTags(content);
    case "html_block":
      return isMoreThanTags(content);
    case "fence":
    case "code_block":
      return content.trim() !== "";
    default:
      return false;
  }
};

/** Whether something is left of it without tags and comments; a picture says something too. */
const isMoreThanTags = (text: string): boolean =>
  /<img\b/i.test(text) || text.replaceAll(/<!--.*?(?:-->|$)|<[^<>]*>/gs, "").trim() !== "";

/** How many lines the metadata takes that site generators put before the text: YAML between `---`, TOML between `+++`. */
const frontMatter = (lines: readonly string[]): number => {
  const [first = "", ...rest] = lines.slice(0, 200).map((line) => line.trimEnd());
  if (first !== "---" && first !== "+++") return 0;
  const isMetadata = /^["']?[A-Za-z_][\w.-]*["']?\s*[:=]/.test(rest.find((line) => line !== "") ?? "");
  return isMetadata && rest.includes(first) ? rest.indexOf(first) + 2 : 0;
};
