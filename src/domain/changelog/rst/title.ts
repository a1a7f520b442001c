import type { Block } from "./block.ts";
import type { Taken } from "./explicit.ts";
import { type Body, isBlank } from "./lines.ts";

/** By style, the level. */
export type Titles = Map<string, number>;

/** A line of one punctuation letter, as often as you like. */
export const adornment = /^([!-/:-@[-`{-~])\1*$/;

/** Shorter ones are text where they do not fit. */
const leastAdornment = 4;

/** Reads a title with its underline, and overline; a transition; or a line that is in vain. `undefined` for text. */
export const takeTitle = (body: Body, at: number, titles: Titles | undefined): Taken | undefined => {
  const line = body.lines[at]!;
  const overlined = adornment.test(line) ? takeOverlined(body, at, titles) : undefined;
  return overlined ?? takeUnderlined(body, at, titles);
};

const widthOf = (text: string): number => [...text].length;

const takeUnderlined = (body: Body, at: number, titles: Titles | undefined): Taken | undefined => {
  const [text, underline = ""] = body.lines.slice(at, at + 2) as [string, string | undefined];
  if (!adornment.test(underline)) return undefined;
  if (widthOf(text) > underline.length && underline.length < leastAdornment) return undefined;
  const end = at + 2;
  if (titles === undefined) return { blocks: [], end };
  return { blocks: [title(body, { at, end, text, style: underline[0]! }, titles)], end };
};

const takeOverlined = (body: Body, at: number, titles: Titles | undefined): Taken | undefined => {
  const [overline, text, underline = ""] = body.lines.slice(at, at + 3) as [string, string | undefined, string?];
  const isShort = overline.length < leastAdornment;
  if (titles === undefined) return isShort ? undefined : { blocks: [], end: at + 1 };
  if (text === undefined || isBlank(text)) {
    if (isShort) return undefined;
    return { blocks: [{ kind: "rule", line: body.first + at, last: body.first + at }], end: at + 1 };
  }
  if (adornment.test(text)) return isShort ? undefined : { blocks: [], end: at + 2 };
  const fits = overline === underline && !(isShort && widthOf(text) > overline.length);
  if (!fits) return isShort ? undefined : { blocks: [], end: at + 3 };
  const style = overline[0]! + underline[0]!;
  return { blocks: [title(body, { at, end: at + 3, text: text.trim(), style }, titles)], end: at + 3 };
};

interface Found {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly style: string;
}

const title = ({ first }: Body, { at, end, text, style }: Found, titles: Titles): Block => {
  const level = titles.get(style) ?? titles.size + 1;
  titles.set(style, level);
  return { kind: "title", style, level, text, line: first + at, last: first + end - 1 };
};
