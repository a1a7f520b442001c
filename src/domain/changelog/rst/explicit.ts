import type { Block } from "./block.ts";
import { type Body, isBlank, takeIndented } from "./lines.ts";

/** What a reader gives: the blocks it found, and the position of the line after them. */
export interface Taken {
  readonly blocks: readonly Block[];
  readonly end: number;
}

/** Reads what a block holds inside. */
export type ReadInside = (body: Body) => readonly Block[];

const directive = /^((?:(?!_)[\p{L}\p{N}_])+(?:[-._+:](?:(?!_)[\p{L}\p{N}_])+)*) ?::(?: +|$)/u;
const footnote = /^\[([^\]]+)\](?: +|$)/;
const target = /^_(?! |$)(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:\s+|$)(.*)$/s;
const substitution = /^\|(?! )([^|]+)\| +([\w:-]+):: *(.*)$/s;

/** Reads what begins with two dots: comments, targets, directives, footnotes. */
export const takeExplicit = (body: Body, at: number, readInside: ReadInside): Taken => {
  const line = body.lines[at]!;
  const marker = /^\.\. */.exec(line)![0].length;
  const rest = line.slice(marker);
  // Two dots alone above a blank line are a comment without words, and what is indented below is none.
  if (rest === "" && isBlank(body.lines[at + 1])) return { blocks: [silent(body, at, at + 1)], end: at + 1 };
  if (/^_(?! |$)/.test(rest)) return takeTarget(body, at, marker);
  const content = takeIndented(body, at, { marker });
  const place = placeOf(body, at, content.end);
  const found = (block: Block): Taken => ({ blocks: [block], end: content.end });
  const [note, label] = footnote.exec(rest) ?? [];
  if (note !== undefined && label !== undefined) {
    const text = { ...content, lines: [content.lines[0]!.slice(note.length), ...content.lines.slice(1)] };
    return found({ kind: "entry", term: `[${label}]`, blocks: readInside(text), ...place });
  }
  if (/^\|(?! |$)/.test(rest)) return found(readSubstitution(content.lines, place));
  const [head, name] = directive.exec(rest) ?? [];
  if (head === undefined || name === undefined) return found({ kind: "silent", ...place });
  return found(readDirective({ name: name.toLowerCase(), head, content, place }, readInside));
};

const placeOf = ({ first }: Body, at: number, end: number) => ({ line: first + at, last: first + end - 1 });

const silent = (body: Body, at: number, end: number): Block => ({ kind: "silent", ...placeOf(body, at, end) });

const takeTarget = (body: Body, at: number, marker: number): Taken => {
  const { lines, end } = takeIndented(body, at, { marker, untilBlank: true });
  const [, quoted, plain, to = ""] = target.exec(lines.map((line) => line.trim()).join("\n")) ?? [];
  const name = quoted ?? plain;
  const block: Block =
    name === undefined
      ? silent(body, at, end)
      : { kind: "target", name: name.replaceAll("\n", " "), to: to.replaceAll("\n", ""), ...placeOf(body, at, end) };
  return { blocks: [block], end };
};

/** `__ URL`: the target of the next link without a name. */
export const takeAnonymous = (body: Body, at: number): Taken => {
  const marker = /^__ */.exec(body.lines[at]!)![0].length;
  const { lines, end } = takeIndented(body, at, { marker, untilBlank: true });
  const to = lines.map((line) => line.trim()).join("");
  return { blocks: [{ kind: "target", name: "_", to, ...placeOf(body, at, end) }], end };
};

const readSubstitution = (lines: readonly string[], place: { line: number; last: number }): Block => {
  const text = lines.map((line) => line.trim()).join(" ");
  const [, name, directive, value = ""] = substitution.exec(text) ?? [];
  if (name === undefined) return { kind: "silent", ...place };
  return { kind: "substitution", name, text: directive === "replace" ? value.trim() : "", ...place };
};

interface Directive {
  readonly name: string;
  /** All before its argument. */
  readonly head: string;
  readonly content: Body;
  readonly place: { readonly line: number; readonly last: number };
}

/** What a directive takes differs from one to the next: the argument is what stands before the options or a blank line. */
const readDirective = ({ name, head, content, place }: Directive, readInside: ReadInside): Block => {
  const [line = "", ...more] = content.lines;
  const argument = [line.slice(head.length)];
  const options = new Map<string, string>();
  let at = 0;
  for (; at < more.length && !isBlank(more[at]); at += 1) {
    const [, option, value = ""] = /^:([\w-]+):(?: +(.*))?$/.exec(more[at]!) ?? [];
    if (option !== undefined) options.set(option, value);
    else if (options.size === 0) argument.push(more[at]!);
  }
  while (at < more.length && isBlank(more[at])) at += 1;
  const text = { lines: more.slice(at), first: content.first + 1 + at };
  const said = argument.map((each) => each.trim()).filter((each) => each !== "");
  return {
    kind: "directive",
    name,
    argument: said.join("\n"),
    options,
    content: text.lines,
    blocks: readInside(text),
    ...place,
  };
};
