import { replaceSpans } from "./edit.ts";
import { locateEntry, locateIn, openToml, type TomlPath } from "./spans.ts";

/** Takes an entry out with its lines and the comment behind it; `undefined` where it does not stand on lines of its own. */
export const removeEntry = (text: string, path: TomlPath): string | undefined => {
  const document = openToml(text);
  const entry = document && locateEntry(document, path);
  if (entry === undefined) return undefined;
  const start = text.lastIndexOf("\n", entry.start - 1) + 1;
  return replaceSpans(text, [{ start, end: endOfLine(text, entry.end), text: "" }]);
};

/**
 * Adds a line after the one that an entry ends on, with the line break that is used there. `undefined` without the entry,
 * and where its key is dotted or quoted, as the line might belong elsewhere.
 */
export const addLineAfter = (text: string, path: TomlPath, line: string): string | undefined => {
  const document = openToml(text);
  const entry = document && locateEntry(document, path);
  if (entry === undefined || !text.startsWith(String(path.at(-1)), entry.start)) return undefined;
  const at = endOfLine(text, entry.end);
  const indent = /[ \t]*$/.exec(text.slice(text.lastIndexOf("\n", entry.start - 1) + 1, entry.start))?.[0] ?? "";
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const isLast = at === text.length && !text.endsWith("\n");
  return replaceSpans(text, [
    { start: at, end: at, text: isLast ? `${end}${indent}${line}` : `${indent}${line}${end}` },
  ]);
};

/** Behind the line break, or at the end of the text. */
const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf("\n", from);
  return at === -1 ? text.length : at + 1;
};

/** Puts TOML in place of a value that stands in an entry of its own; `undefined` where there is none. */
export const replaceValue = (text: string, path: TomlPath, value: string): string | undefined => {
  const document = openToml(text);
  const located = document && locateEntry(document, path) && locateIn(document, path);
  return located && replaceSpans(text, [{ start: located.start, end: located.end, text: value }]);
};
