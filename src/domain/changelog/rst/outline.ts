import type { Heading, Line, Outline } from "../outline.ts";
import { type Block, inside } from "./block.ts";
import { inlineMarkdown, type Names, namesIn } from "./inline.ts";
import { isSelfContained, isSilent, isVerbatim } from "./known-directives.ts";
import { parseRst } from "./parse.ts";

/** Reads the block structure of a reStructuredText, in time linear in it. */
export const readRstOutline = (text: string): Outline => {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const blocks = parseRst(text);
  const names = namesIn(blocks);
  const said = new Set<number>();
  const verbatim = new Set<number>();
  for (const block of blocks) mark(block, { said, verbatim });
  return {
    lines,
    headings: headingsIn(blocks, names),
    saysSomething: (line) => said.has(line) && lines[line - 1]!.trim() !== "",
    isVerbatim: (line) => verbatim.has(line),
    leads: leadsIn(blocks, names),
    unread: blocks.flatMap(unreadIn),
  };
};

const headingsIn = (blocks: readonly Block[], names: Names): readonly Heading[] => {
  let label: number | undefined;
  return blocks.flatMap((block) => {
    if (block.kind === "target" && block.to === "") label ??= block.line;
    else if (block.kind === "title") {
      const { level, text, line, last: lastLine } = block;
      const start = label ?? line;
      label = undefined;
      return [{ level, text: inlineMarkdown(text, names), start, line, lastLine }];
    } else label = undefined;
    return [];
  });
};

const leadsIn = (blocks: readonly Block[], names: Names): readonly Line[] =>
  blocks.flatMap((block): readonly Line[] => {
    const text = leadOf(block);
    return text === undefined ? [] : [{ line: block.line, text: inlineMarkdown(text, names) }];
  });

const leadOf = (block: Block | undefined): string | undefined => {
  switch (block?.kind) {
    case "paragraph":
      return block.lines[0];
    case "entry":
      return block.term;
    case "item":
      return leadOf(block.blocks[0]);
    case "directive":
      return block.argument;
    default:
      return undefined;
  }
};

interface Marks {
  readonly said: Set<number>;
  readonly verbatim: Set<number>;
}

const mark = (block: Block, marks: Marks): void => {
  const add = (lines: Set<number>): void => {
    for (let line = block.line; line <= block.last; line += 1) lines.add(line);
  };
  switch (block.kind) {
    case "paragraph":
    case "verse":
      add(marks.said);
      return;
    case "table":
      if (block.lines.some((line) => /[^\s+|=-]/.test(line))) add(marks.said);
      return;
    case "literal":
      add(marks.said);
      add(marks.verbatim);
      return;
    case "entry":
      if (block.term !== "") marks.said.add(block.line);
      break;
    case "directive":
      if (!isSilent(block.name)) add(marks.said);
      if (isVerbatim(block.name)) add(marks.verbatim);
      return;
  }
  for (const inner of inside(block)) mark(inner, marks);
};

const unreadIn = (block: Block): readonly Line[] => {
  if (block.kind !== "directive") return inside(block).flatMap(unreadIn);
  const { name, argument, line } = block;
  if (!isSelfContained(name)) return [{ line, text: `.. ${name}:: ${argument}`.trimEnd() }];
  return isVerbatim(name) ? [] : inside(block).flatMap(unreadIn);
};
