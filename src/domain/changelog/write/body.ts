import { escapeText, whole } from "./escape.ts";

/** The words with which a text of news begins, and what stands below them. */
export interface NewsText {
  readonly head: string;
  readonly body: string;
}

const item = /^(?<indent>\s*)(?<mark>[-*+]|\d{1,9}[.)])\s+(?=\S)/;
const fence = /^\s{0,3}(?<mark>`{3,}|~{3,})(?<language>[\w+-]*)/;
/** Deeper ones are of nobody's list. */
const deepest = 3;

/** A text that is a list from its first line has no words to begin with. */
export const splitNews = (text: string): NewsText => {
  const lines = text.split("\n");
  if (item.test(lines[0]!) || fence.test(lines[0]!)) return { head: text, body: "" };
  const end = lines.findIndex((line) => line.trim() === "" || item.test(line) || fence.test(line));
  if (end === -1) return { head: text, body: "" };
  return { head: lines.slice(0, end).join("\n"), body: lines.slice(end).join("\n") };
};

interface Block {
  readonly kind: "paragraph" | "item" | "code";
  readonly lines: readonly string[];
}

/** Writes the rest of a text of news in Markdown: its paragraphs, lists and code; all other marks are words. Blank lines stand where blocks need them. */
export const writeBody = (body: string): readonly string[] => {
  let before: Block["kind"] = "item";
  return blocksOf(body.split("\n")).flatMap(({ kind, lines }) => {
    const isClose = kind === "item" && before === "item";
    before = kind;
    return isClose ? lines : ["", ...lines];
  });
};

const blocksOf = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = [];
  /** Of what begins at a line. */
  const endOf = (start: number, isEnd: (line: string) => boolean): number => {
    let at = start + 1;
    while (at < lines.length && !isEnd(lines[at]!)) at += 1;
    return at;
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const { mark } = fence.exec(line)?.groups ?? {};
    if (line.trim() === "") {
      at += 1;
    } else if (mark === undefined) {
      const end = endOf(at, (each) => each.trim() === "" || item.test(each) || fence.test(each));
      blocks.push(wordsOf(lines.slice(at, end)));
      at = end;
    } else {
      const end = endOf(at, (each) => isClosed(each, mark));
      blocks.push(codeOf(lines.slice(at + 1, end), line));
      at = end + 1;
    }
  }
  return blocks;
};

const isClosed = (line: string, mark: string): boolean => {
  const text = line.trim();
  return text.length >= mark.length && text === mark[0]!.repeat(text.length);
};

const wordsOf = (lines: readonly string[]): Block => {
  const [first = "", ...rest] = lines;
  const { indent = "", mark } = item.exec(first)?.groups ?? {};
  if (mark === undefined) return { kind: "paragraph", lines: [escapeText(lines.join("\n"), "markdown", whole)] };
  const depth = Math.min(Math.floor(indent.length / 2), deepest);
  const text = escapeText([first.replace(item, ""), ...rest].join("\n"), "markdown", whole);
  return { kind: "item", lines: [`${"  ".repeat(depth)}${/\d/.test(mark) ? mark : "-"} ${text}`] };
};

/** Between marks that are longer than any in it. */
const codeOf = (lines: readonly string[], opening: string): Block => {
  const marks = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const longest = marks.reduce((most, { length }) => Math.max(most, length), 2);
  const mark = "`".repeat(longest + 1);
  const { language = "" } = fence.exec(opening)?.groups ?? {};
  const shown = lines.map((line) =>
    line
      .replaceAll(/\t/g, "    ")
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
      .trimEnd(),
  );
  return { kind: "code", lines: [`${mark}${language}`, ...shown, mark] };
};
