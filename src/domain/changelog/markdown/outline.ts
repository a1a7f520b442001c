import MarkdownIt, { type Token } from "markdown-it";
import type { Heading, Line, Outline } from "../outline.ts";

/** Blocks alone: what is inside of paragraphs is read by nobody here, and costs most of the time. */
const markdown = new MarkdownIt("commonmark");
markdown.core.ruler.enableOnly(["normalize", "block"]);

/**
 * Reads the block structure of a Markdown text, in time linear in it. A byte order mark and front matter are no part of it.
 * https://spec.commonmark.org/0.31.2/
 */
export const readMarkdownOutline = (text: string): Outline => {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const skipped = frontMatter(lines);
  const tokens = markdown.parse(lines.slice(skipped).join("\n"), {});
  const found: Found = { headings: [], leads: [], unread: [], said: new Set(), verbatim: new Set() };
  for (const [index, token] of tokens.entries()) {
    if (token.map === null) continue;
    const [first, end] = token.map.map((line) => line + skipped) as [number, number];
    take(token, { around: [tokens[index - 1], tokens[index + 1]], range: { first, end, lines } }, found);
  }
  const { headings, leads, unread, said, verbatim } = found;
  return {
    lines,
    headings,
    saysSomething: (line) => said.has(line) && !isWhite(lines[line - 1]!),
    isVerbatim: (line) => verbatim.has(line),
    leads,
    unread,
  };
};

interface Found {
  readonly headings: Heading[];
  readonly leads: Line[];
  readonly unread: Line[];
  /** 1-based. */
  readonly said: Set<number>;
  readonly verbatim: Set<number>;
}

interface Surroundings {
  readonly around: readonly [before: Token | undefined, after: Token | undefined];
  readonly range: Range;
}

const take = (token: Token, { around: [before, after], range }: Surroundings, found: Found): void => {
  if (token.type === "heading_open") {
    if (token.level === 0) found.headings.push(headingOf(token, after?.content ?? "", range));
    return;
  }
  const { first, end } = range;
  const add = (to: Set<number>): void => {
    for (let line = first + 1; line <= end; line += 1) to.add(line);
  };
  if (isSaying(token, before)) add(found.said);
  if (token.type === "fence" || token.type === "code_block") add(found.verbatim);
  found.leads.push(...leadsIn(token, range));
  found.unread.push(...unreadIn(token, range));
};

interface Range {
  /** 0-based, the first inclusive, the end not. */
  readonly first: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Items of lists that are in no other, rows of tables, and headings and summaries in HTML stand for headings, too. */
const leadsIn = ({ type, level }: Token, { first, end, lines }: Range): readonly Line[] => {
  const lead = (at: number, text: string): readonly Line[] => (text === "" ? [] : [{ line: at + 1, text }]);
  if (type === "paragraph_open" && (level === 0 || level === 2)) {
    const text = lines[first]!.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "").trim();
    const rows = lines.slice(first, end).flatMap((line, at) => lead(first + at, firstCell(line)));
    return rows.length > 0 ? rows : lead(first, text);
  }
  if (type !== "html_block" || level > 0) return [];
  return lines.slice(first, end).flatMap((line, at) => {
    const text = /<(?:h[1-6]|summary)\b[^<>]*>(.*)$/i.exec(line)?.[1] ?? "";
    return lead(first + at, text.replaceAll(/<[^<>]*>/g, "").trim());
  });
};

/** Of a row of a table; empty for any other line. */
const firstCell = (line: string): string => {
  const row = line.trim();
  const end = row.indexOf("|", 1);
  return row.startsWith("|") && end > 0 ? row.slice(1, end).trim() : "";
};

const headingOf = (token: Token, content: string, { first, end, lines }: Range): Heading => {
  // An underline takes all lines above it; those that are labels, as MyST has them, are none of the text.
  const text = content.split("\n");
  let labels = 0;
  while (labels < text.length - 1 && isLabel(text[labels]!)) labels += 1;
  const line = first + labels;
  let start = line;
  for (let above = line - 1; above >= 0 && (isWhite(lines[above]!) || isLabel(lines[above]!)); above -= 1) {
    if (isLabel(lines[above]!)) start = above;
  }
  const level = Number(token.tag.slice(1));
  return { level, text: text.slice(labels).join("\n"), start: start + 1, line: line + 1, lastLine: end };
};

const isWhite = (line: string): boolean => line.trim() === "";

/**
 * Whether a line is the label or anchor of what follows it: `(label)=` or `<a id="label"></a>`.
 * https://myst-parser.readthedocs.io/en/latest/syntax/cross-referencing.html
 */
const isLabel = (line: string): boolean =>
  line.length < 300 && /^ {0,3}(?:\([^()\s]+\)=|<a\s[^<>]*(?:\/>|>\s*<\/a>))\s*$/.test(line);

/** Directives of MyST that show what stands in them, and what programs that build sites put files for. */
const plainDirective =
  /^(?:admonition|attention|caution|code|code-block|contents|danger|deprecated|error|figure|hint|image|important|list-table|math|mermaid|note|seealso|table|tip|todo|topic|version(?:added|changed|removed)|warning)$/;
const include =
  /^(?: {0,3}-{1,2}8<-{1,2}(?: \S|$)|\{%-? *(?:include|$)|\{!|\{\{[<%]? *(?:#?include|changelog)|:{3,}\{include\}|import \w+ from .*\.mdx?["'])/;

/** A component of MDX that is about a version, or what VitePress puts a file for. */
const component = /^\s*<(?:!-- *@include|[A-Z]\w*\s[^<>]*"v?\d+\.\d)/;

/** What makes lines part of quotes and lists. */
const containers = /^(?:\s*(?:>|(?:[-*+]|\d+[.)])\s))*\s*/;

const unreadIn = ({ type, info, level }: Token, { first, end, lines }: Range): readonly Line[] => {
  const own = lines.slice(first, end).map((line) => (level === 0 ? line : line.replace(containers, "")));
  const where = (isUnread: (text: string) => boolean): readonly Line[] =>
    own.flatMap((text, at) => (isUnread(text) ? [{ line: first + 1 + at, text: text.trim() }] : []));
  if (type === "fence") {
    const name = /^\{([\w:.-]+)\}/.exec(info.trim())?.[1];
    return name === undefined || plainDirective.test(name) ? [] : [{ line: first + 1, text: own[0]!.trim() }];
  }
  if (type === "html_block") return where((text) => component.test(text));
  if (type !== "paragraph_open") return [];
  return where((text) => {
    // In a list it may be what an item is about.
    if (level > 0 && /^\{[^}]*\}\s+[^{\s]/.test(text)) return false;
    const colons = /^:{3,}\{([\w:.-]+)\}/.exec(text)?.[1];
    return include.test(text) || (colons !== undefined && !plainDirective.test(colons));
  });
};

/** Whether a reader sees text: of a heading's own words not, for they only announce it. */
const isSaying = ({ type, level, content }: Token, before: Token | undefined): boolean => {
  switch (type) {
    case "inline":
      return before?.type !== "heading_open" && isMoreThanTags(level === 1 ? withoutMyst(content) : content);
    case "html_block":
      return isMoreThanTags(content);
    case "fence":
    case "code_block":
      return content.trim() !== "";
    default:
      return false;
  }
};

/** A paragraph without the labels, comments and breaks that MyST knows. */
const withoutMyst = (text: string): string =>
  text.replaceAll(/^ {0,3}(?:\([^()\s]+\)=\s*|%.*|\+{3}(?:[ \t].*)?)$/gm, "");

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
