import type { Block } from "./block.ts";
import { directiveMarkdown, fenced, quoted } from "./directive-markdown.ts";
import { inlineMarkdown, type Names, namesIn } from "./inline.ts";
import { parseRst } from "./parse.ts";

/** Turns lines of a reStructuredText, 1-based and both inclusive, into Markdown for a release's page. */
export const rstToMarkdown = (text: string): ((first: number, last: number) => string) => {
  const blocks = parseRst(text);
  const names = namesIn(blocks);
  return (first, last) => {
    const part = blocks.filter((block) => block.line >= first && block.last <= last);
    const levels = part.flatMap((block) => (block.kind === "title" ? [block.level] : []));
    return write(part, { names, top: Math.min(...levels) }).join("\n");
  };
};

interface Writing {
  readonly names: Names;
  /** The level that becomes the third: on the release's page stand the title and our own headings above. */
  readonly top: number;
}

const write = (blocks: readonly Block[], writing: Writing): readonly string[] => {
  const lines: string[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const text = linesOf(block, writing);
    if (text.length === 0) continue;
    // Items without blank lines between them are a tight list.
    const isTight = before?.kind === "item" && block.kind === "item" && before.last + 1 === block.line;
    if (before !== undefined && !isTight) lines.push("");
    for (const line of text) lines.push(line);
    before = block;
  }
  return lines;
};

const linesOf = (block: Block, writing: Writing): readonly string[] => {
  const { names, top } = writing;
  const inline = (text: string): string => inlineMarkdown(text, names);
  switch (block.kind) {
    case "title":
      return [`${"#".repeat(Math.min(block.level - top + 3, 6))} ${inline(block.text)}`];
    case "paragraph":
      return inline(block.lines.join("\n")).split("\n").map(withoutStart);
    case "literal":
      return fenced("", block.lines);
    case "table":
      return fenced("text", block.lines);
    case "verse":
      return block.lines.map((line) => `${inline(line.replace(/^\| ?/, "").trim())}\\`);
    case "quote":
      return quoted(write(block.blocks, writing));
    case "item":
      return listItem(block.marker, write(block.blocks, writing));
    case "entry": {
      const term = /^\[.*\]$/.test(block.term) ? inline(block.term) : `**${inline(block.term.replace(/ : .*$/, ""))}**`;
      return listItem("-", [term, ...write(block.blocks, writing)]);
    }
    case "directive":
      return directiveMarkdown(block, write(block.blocks, writing), inline);
    case "rule":
      return ["---"];
    default:
      return [];
  }
};

/** What would begin a list, heading or quote in Markdown, and begins none in reStructuredText. */
const withoutStart = (line: string): string =>
  line.replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|>|=+$|-+$|~~~)/, "\\$&").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");

const listItem = (marker: string, lines: readonly string[]): readonly string[] => {
  const isNumber = /^\(?\d+[.)]$/.test(marker);
  const mark = isNumber ? `${marker.replaceAll(/\D/g, "")}.` : /^[-+*]$/.test(marker) ? marker : "-";
  const indent = " ".repeat(mark.length + 1);
  const [first = "", ...rest] = lines;
  return [`${mark} ${first}`.trimEnd(), ...rest.map((line) => (line === "" ? "" : indent + line))];
};
