import { parseToml } from "./parse.ts";
import type { Place, TomlPath } from "./spans.ts";

/** What stands somewhere in a text: a table's header, an entry of a table, or a value inside of another. */
interface Item {
  readonly path: TomlPath;
  /** Of a header or a key; `undefined` inside of arrays and inline tables. */
  readonly start: number | undefined;
  /** Of the value; `undefined` for headers. */
  readonly value: number | undefined;
}

/** A text in which places can be told. */
export interface Places {
  readonly text: string;
  readonly items: readonly Item[];
}

/**
 * Finds the places in a text that is TOML. Messages need no more of it, so that no library has to be loaded for them; what
 * edits a text does so by `spans.ts`.
 */
export const openPlaces = (whole: string): Places => {
  const text = whole.replace(/^\ufeff/, "");
  const items: Item[] = [];
  /** The last position in each array of tables. */
  const arrays = new Map<string, number>();
  let table: TomlPath = [];
  for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, at)) {
    const isHeader = text[at] === "[";
    if (isHeader) {
      const isArray = text[at + 1] === "[";
      const { keys } = readKeys(text, at + (isArray ? 2 : 1));
      table = resolve(keys, arrays, isArray);
      items.push({ path: table, start: at, value: undefined });
      at = endOfLine(text, at);
    } else at = readEntry({ text, items }, { at, table, isInside: false });
  }
  return { text, items };
};

/**
 * Where to send a reader for a key path: the value, or its key where `of` says so; what there is of the path where the
 * value itself is missing.
 */
export const placeIn = ({ text, items }: Places, path: TomlPath, of: "key" | "value" = "value"): Place | undefined => {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const exact =
      of === "value" ? items.find((item) => item.value !== undefined && isSame(item.path, part)) : undefined;
    const found = exact?.value ?? items.find(({ path, start }) => start !== undefined && startsWith(path, part))?.start;
    if (found !== undefined) return placeAt(text, found);
  }
  return undefined;
};

const startsWith = (path: TomlPath, start: TomlPath): boolean => start.every((part, index) => part === path[index]);
const isSame = (a: TomlPath, b: TomlPath): boolean => a.length === b.length && startsWith(a, b);

/** The line and the column of an offset. */
export const placeAt = (text: string, at: number): Place => {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

/** A header's path: below an array of tables, it speaks of the last one. */
const resolve = (keys: readonly string[], arrays: Map<string, number>, isArray: boolean): TomlPath => {
  const path: (string | number)[] = [];
  for (const [index, key] of keys.entries()) {
    path.push(key);
    const name = JSON.stringify(path);
    const last = arrays.get(name);
    const position = isArray && index === keys.length - 1 ? (last ?? -1) + 1 : last;
    if (position === undefined) continue;
    arrays.set(name, position);
    path.push(position);
  }
  return path;
};

type Reading = Places & { readonly items: Item[] };

/** Reads `key = value`; gives where it ends. */
const readEntry = (
  reading: Reading,
  { at, table, isInside }: { readonly at: number; readonly table: TomlPath; readonly isInside: boolean },
): number => {
  const { keys, end } = readKeys(reading.text, at);
  if (reading.text[end] !== "=") return Math.max(endOfLine(reading.text, end), at + 1);
  const value = skipBlank(reading.text, end + 1);
  const path = [...table, ...keys];
  reading.items.push({ path, start: isInside ? undefined : at, value });
  return readValue(reading, value, path);
};

/** Reads what is inside of a value; gives where it ends. */
const readValue = (reading: Reading, at: number, path: TomlPath): number => {
  const { text, items } = reading;
  const first = text[at];
  if (first === '"' || first === "'") return endOfString(text, at);
  if (first !== "[" && first !== "{") return at + match(/[^,\]}#\n]*/y, text, at);
  const close = first === "[" ? "]" : "}";
  let position = 0;
  let next = skipBlank(text, at + 1);
  while (next < text.length && text[next] !== close) {
    const start = next;
    if (first === "{") next = readEntry(reading, { at: next, table: path, isInside: true });
    else {
      const inner = [...path, position++];
      items.push({ path: inner, start: undefined, value: next });
      next = readValue(reading, next, inner);
    }
    next = skipBlank(text, next);
    if (text[next] === ",") next = skipBlank(text, next + 1);
    if (next === start) break;
  }
  return next + 1;
};

/** Dotted keys, and where what follows them begins. */
const readKeys = (text: string, from: number): { readonly keys: readonly string[]; readonly end: number } => {
  const keys: string[] = [];
  let at = from;
  for (;;) {
    at = skipSpace(text, at);
    const isQuoted = text[at] === '"' || text[at] === "'";
    const end = isQuoted ? endOfString(text, at) : at + bare(text, at);
    keys.push(isQuoted ? unquoted(text.slice(at, end)) : text.slice(at, end));
    at = skipSpace(text, end);
    if (text[at] !== ".") return { keys, end: at };
    at++;
  }
};

const bare = (text: string, at: number): number => match(/[\w-]*/y, text, at);
const skipSpace = (text: string, at: number): number => at + match(/[ \t]*/y, text, at);

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** A quoted key as the library reads it. */
const unquoted = (key: string): string => {
  if (!key.includes("\\")) return key.slice(1, -1);
  const parsed = parseToml(`${key} = 0`);
  return parsed.ok ? (Object.keys(parsed.table)[0] ?? key) : key;
};

const endOfString = (text: string, start: number): number => {
  const quote = text[start]!;
  const isLong = text.startsWith(quote.repeat(3), start);
  const close = isLong ? quote.repeat(3) : quote;
  let at = start + close.length;
  while (at < text.length && !text.startsWith(close, at)) at += quote === '"' && text[at] === "\\" ? 2 : 1;
  at += close.length;
  // A long string may end with quotes of its own.
  while (isLong && text[at] === quote) at++;
  return at;
};

/** Past blanks, line breaks and comments. */
const skipBlank = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    at += match(/\s*/y, text, at);
    if (text[at] !== "#") return at;
    at = endOfLine(text, at);
  }
};

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
};
