import type { Block } from "./block.ts";
import { enumeratorOf } from "./enumerator.ts";
import { type Taken, takeAnonymous, takeExplicit } from "./explicit.ts";
import { type Body, isBlank, paragraphEnd, takeIndented } from "./lines.ts";
import { adornment, type Titles, takeTitle } from "./title.ts";

/** Deeper, a text is an attempt to keep us busy: it stays text. */
const deepest = 30;

/**
 * Reads the blocks of a reStructuredText in time linear in it, as docutils does. Where docutils finds a mistake, what it
 * makes of it is not always told here.
 */
export const parseRst = (text: string): readonly Block[] => {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .map((line) =>
      expandTabs(line)
        .replaceAll(/[\v\f]/g, " ")
        .trimEnd(),
    );
  return readBody({ lines, first: 1 }, { depth: 0, titles: new Map() });
};

/** Tabs end at each eighth column. */
const expandTabs = (line: string): string => {
  if (!line.includes("\t")) return line;
  let expanded = "";
  for (const part of line.split(/(\t)/)) expanded += part === "\t" ? " ".repeat(8 - (expanded.length % 8)) : part;
  return expanded;
};

interface Context {
  readonly depth: number;
  /** The styles of titles by the order in which they came; `undefined` where there can be no titles. */
  readonly titles: Titles | undefined;
}

const readBody = (body: Body, { depth, titles }: Context): readonly Block[] => {
  if (depth > deepest) return [textOf(body)].filter((block) => block.kind === "paragraph" && block.lines.length > 0);
  const readInside = (inner: Body): readonly Block[] => readBody(inner, { depth: depth + 1, titles: undefined });
  const blocks: Block[] = [];
  let at = 0;
  while (at < body.lines.length) {
    if (isBlank(body.lines[at])) {
      at += 1;
      continue;
    }
    const taken = take(body, at, { titles, readInside });
    for (const block of taken.blocks) blocks.push(block);
    at = Math.max(taken.end, at + 1);
  }
  return blocks;
};

const textOf = ({ lines, first }: Body): Block => ({
  kind: "paragraph",
  lines: lines.filter((line) => !isBlank(line)),
  line: first,
  last: first + lines.length - 1,
});

interface Reading {
  readonly titles: Titles | undefined;
  readonly readInside: (body: Body) => readonly Block[];
}

const field = /^:(?![: ])((?:[^:\\]|\\.|:(?!(?:[ `]|$)))*)(?<! ):(?: +|$)/;
const option =
  /^(?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?)(?:, (?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?))*(?: {2,}| ?$)/i;

/** Reads the block that begins at a line that is not blank. In docutils' order: the first that fits. */
const take = (body: Body, at: number, reading: Reading): Taken => {
  const { lines } = body;
  const line = lines[at]!;
  const { readInside } = reading;
  if (line.startsWith(" ")) {
    const quote = takeIndented(body, at);
    return { blocks: [{ kind: "quote", blocks: readInside(quote), ...place(body, at, quote.end) }], end: quote.end };
  }
  const bullet = /^[-+*\u2022\u2023\u2043](?: +|$)/.exec(line)?.[0];
  if (bullet !== undefined) return takeItem(body, at, { head: bullet, readInside });
  const number = enumeratorOf(line, lines[at + 1]);
  if (number !== undefined) return takeItem(body, at, { head: number, readInside });
  const [head, name = ""] = field.exec(line) ?? [];
  if (head !== undefined) return takeEntry(body, at, { head, term: name, readInside });
  const options = option.exec(line)?.[0];
  if (options !== undefined && (options.length < line.length || lines[at + 1]?.startsWith(" "))) {
    return takeEntry(body, at, { head: options, term: options.trim(), readInside });
  }
  if (/^>>>(?: |$)/.test(line)) return raw("literal", body, { at, end: paragraphEnd(lines, at) });
  if (/^\|(?: |$)/.test(line)) {
    return raw("verse", body, { at, end: paragraphEnd(lines, at, (each) => !/^(?:\|(?: |$)| )/.test(each)) });
  }
  if (/^\+-[-+]+-\+ *$/.test(line)) {
    return raw("table", body, { at, end: paragraphEnd(lines, at, (each) => !/^[+|]/.test(each)) });
  }
  if (/^=+(?: +=+)+ *$/.test(line)) return raw("table", body, { at, end: simpleTableEnd(lines, at) });
  if (/^\.\.(?: |$)/.test(line)) return takeExplicit(body, at, readInside);
  if (/^__(?: |$)/.test(line)) return takeAnonymous(body, at);
  const title = takeTitle(body, at, reading.titles);
  return title ?? takeText(body, at, reading);
};

const place = ({ first }: Body, at: number, end: number) => ({ line: first + at, last: first + end - 1 });

const raw = (
  kind: "literal" | "verse" | "table",
  body: Body,
  { at, end }: { readonly at: number; readonly end: number },
): Taken => ({ blocks: [{ kind, lines: body.lines.slice(at, end), ...place(body, at, end) }], end });

interface Marked {
  /** The marker with the blanks behind it. */
  readonly head: string;
  readonly readInside: Reading["readInside"];
}

const takeItem = (body: Body, at: number, { head, readInside }: Marked): Taken => {
  const hasText = body.lines[at]!.length > head.length;
  const content = takeIndented(body, at, { marker: head.length, ...(hasText && { indent: head.length }) });
  const block = {
    kind: "item",
    marker: head.trim(),
    blocks: readInside(content),
    ...place(body, at, content.end),
  } as const;
  return { blocks: [block], end: content.end };
};

const takeEntry = (body: Body, at: number, { head, term, readInside }: Marked & { readonly term: string }): Taken => {
  const content = takeIndented(body, at, { marker: head.length });
  const block = { kind: "entry", term, blocks: readInside(content), ...place(body, at, content.end) } as const;
  return { blocks: [block], end: content.end };
};

/** Behind the second rule below the top, or the first that a blank line follows. */
const simpleTableEnd = (lines: readonly string[], start: number): number => {
  let rules = 0;
  let last: number | undefined;
  for (let at = start + 1; at < lines.length; at += 1) {
    if (!/^=+[ =]*$/.test(lines[at]!)) continue;
    rules += 1;
    last = at + 1;
    if (lines[at]!.length !== lines[start]!.length || rules === 2 || isBlank(lines[at + 1])) return at + 1;
  }
  return last ?? lines.length;
};

/** A paragraph, or the term of a definition; and the literal block that two colons announce. */
const takeText = (body: Body, at: number, { readInside }: Reading): Taken => {
  const { lines } = body;
  if (lines[at + 1]?.startsWith(" ")) {
    const content = takeIndented(body, at + 1);
    const block = {
      kind: "entry",
      term: lines[at]!,
      blocks: readInside(content),
      ...place(body, at, content.end),
    } as const;
    return { blocks: [block], end: content.end };
  }
  const end = paragraphEnd(lines, at, (line) => line.startsWith(" "));
  const text = lines.slice(at, end);
  const last = text.at(-1)!;
  if (!/(?<!\\)(?:\\\\)*::$/.test(last)) {
    return { blocks: [{ kind: "paragraph", lines: text, ...place(body, at, end) }], end };
  }
  const said = [...text.slice(0, -1), last.replace(/(?:^| ):*::$|:$/, "")].filter((line) => line !== "");
  const paragraph = { kind: "paragraph", lines: said, ...place(body, at, end) } as const;
  const literal = takeLiteral(body, end);
  return { blocks: [...(said.length === 0 ? [] : [paragraph]), ...literal.blocks], end: literal.end };
};

/** What is indented, or each line of which begins with the same mark. */
const takeLiteral = (body: Body, from: number): Taken => {
  const { lines } = body;
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at += 1;
  const line = lines[at];
  if (line?.startsWith(" ")) {
    const { lines: content, end } = takeIndented(body, at);
    return { blocks: [{ kind: "literal", lines: content, ...place(body, at, end) }], end };
  }
  const mark = line?.[0];
  if (mark === undefined || !adornment.test(mark)) return { blocks: [], end: from };
  return raw("literal", body, { at, end: paragraphEnd(lines, at, (each) => each[0] !== mark) });
};
