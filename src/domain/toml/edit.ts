import { Bug } from "../problem/problem.ts";
import type { Span } from "../text/span.ts";
import { aTable } from "../workspace/shapes.ts";
import { parseToml } from "./parse.ts";
import { locateIn, openToml, type Quote, type TomlPath } from "./spans.ts";

/** What is to stand in place of a span. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Puts the replacements in; every other letter stays. They must not overlap. */
export const replaceSpans = (text: string, replacements: readonly Replacement[]): string => {
  const sorted = replacements.toSorted((a, b) => a.start - b.start);
  const parts: string[] = [];
  let offset = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < offset) throw new Bug(`Replacements overlap at offset ${start}`);
    parts.push(text.slice(offset, start), replacement);
    offset = end;
  }
  return parts.join("") + text.slice(offset);
};

const control = "\\u0000-\\u0008\\u000a-\\u001f\\u007f";
const unfitFor: Partial<Record<Quote, RegExp>> = {
  "'": new RegExp(`['${control}]`),
  "'''": new RegExp(`'''|'$|[${control}]`),
};

// JSON's escapes are TOML's, but for the one control character that JSON leaves alone.
const escaped = (value: string): string => JSON.stringify(value).slice(1, -1).replaceAll("\u007f", "\\u007f");

/** Writes a string in its quotes: literal ones become basic where the value cannot stand in them. https://toml.io/en/v1.0.0#string */
const encode = (value: string, quote: Quote): string => {
  const unfit = unfitFor[quote];
  if (unfit !== undefined && !unfit.test(value)) return `${quote}${value}${quote}`;
  const basic = quote.length === 1 ? '"' : '"""';
  return `${basic}${escaped(value)}${basic}`;
};

/** A string's new value. */
export interface StringEdit {
  readonly path: TomlPath;
  readonly value: string;
}

/**
 * Gives strings new values in the quotes that they have; every other letter stays, and so does a string that has its
 * value already. `undefined` where the text is no TOML or has no string at a path.
 */
export const editStrings = (text: string, edits: readonly StringEdit[]): string | undefined => {
  const document = openToml(text);
  if (document === undefined) return undefined;
  const replacements: Replacement[] = [];
  for (const { path, value } of edits) {
    const located = locateIn(document, path);
    if (located?.string === undefined) return undefined;
    const { string, start, end } = located;
    if (string.value !== value) replacements.push({ start, end, text: encode(value, string.quote) });
  }
  return replaceSpans(text, replacements);
};

/** `editStrings` for one string. */
export const editStringItem = (text: string, path: TomlPath, value: string): string | undefined =>
  editOnLine(text, path, value) ?? editStrings(text, [{ path, value }]);

/**
 * The edit where a table's value stands as nearly everybody writes it, alone on a line below the table's: to find the places
 * of all values takes a hundred times as long. Whether it was the value is asked of the texts before and after.
 */
const editOnLine = (text: string, path: TomlPath, value: string): string | undefined => {
  const [table, key, ...deeper] = path.map(String);
  if (table === undefined || key === undefined || deeper.length > 0 || !/^[\w-]+$/.test(table + key)) return undefined;
  const head = new RegExp(`^\\[${table}\\][ \\t]*\\r?$`, "m").exec(text);
  const from = head === null ? text.length : head.index + head[0].length;
  const line = new RegExp(`^${key}[ \\t]*=[ \\t]*(["'])([^"'\\\\\\n]*)\\1`, "m").exec(text.slice(from));
  if (line === null) return undefined;
  const [whole, quote, old = ""] = line;
  const end = from + line.index + whole.length;
  const edited = `${text.slice(0, end - old.length - 2)}${encode(value, quote as Quote)}${text.slice(end)}`;
  const valueIn = (toml: string): unknown => {
    const parsed = parseToml(toml);
    const within = parsed.ok ? parsed.table[table] : undefined;
    return aTable.accepts(within) ? within[key] : undefined;
  };
  return old !== value && valueIn(text) === old && valueIn(edited) === value ? edited : undefined;
};
