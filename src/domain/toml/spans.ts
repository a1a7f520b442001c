import { type AST, parseTOML } from "toml-eslint-parser";
import type { Span } from "../text/span.ts";

/** A key path: names of keys, and positions in arrays from 0. */
export type TomlPath = readonly (string | number)[];

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** A value in a text. */
export interface Located extends Span, Place {
  /** `undefined` where the value is no string. */
  readonly string: StringToken | undefined;
}

export type Quote = '"' | "'" | '"""' | "'''";

/** How a string is written. */
export interface StringToken {
  readonly value: string;
  readonly quote: Quote;
  /** What is between the quotes. */
  readonly content: Span;
  /** Whether the content is the value letter by letter, so that offsets into one are offsets into the other. */
  readonly isVerbatim: boolean;
}

/** A text whose values can be found. */
export interface TomlDocument {
  readonly text: string;
  readonly tables: readonly (AST.TOMLTopLevelTable | AST.TOMLTable)[];
  /** Letters before the parser's first one: the byte order mark, which the parser does not take. */
  readonly shift: number;
}

/** Reads a text for `locateIn`; `undefined` where it is no TOML 1.1. */
export const openToml = (text: string): TomlDocument | undefined => {
  const shift = text.startsWith("\ufeff") ? 1 : 0;
  try {
    const [top] = parseTOML(text.slice(shift), { tomlVersion: "1.1" }).body;
    return { text, shift, tables: [top, ...top.body.filter((node) => node.type === "TOMLTable")] };
  } catch {
    return undefined;
  }
};

const startsWith = (path: TomlPath, start: TomlPath): boolean => start.every((part, index) => part === path[index]);

const keysOf = ({ keys }: AST.TOMLKey): TomlPath => keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));

const tablePath = (table: TomlDocument["tables"][number]): TomlPath =>
  table.type === "TOMLTable" ? table.resolvedKey : [];

const pairsOf = (table: TomlDocument["tables"][number]): readonly AST.TOMLKeyValue[] =>
  table.type === "TOMLTable" ? table.body : table.body.filter((node) => node.type === "TOMLKeyValue");

const findInside = (node: AST.TOMLContentNode, path: TomlPath): AST.TOMLContentNode | undefined => {
  const [first, ...rest] = path;
  if (first === undefined) return node;
  if (node.type === "TOMLInlineTable") return findPair(node.body, path);
  const element = node.type === "TOMLArray" && typeof first === "number" ? node.elements[first] : undefined;
  return element && findInside(element, rest);
};

const findPair = (pairs: readonly AST.TOMLKeyValue[], path: TomlPath): AST.TOMLContentNode | undefined => {
  for (const { key, value } of pairs) {
    const keys = keysOf(key);
    const found = startsWith(path, keys) ? findInside(value, path.slice(keys.length)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

const findValue = ({ tables }: TomlDocument, path: TomlPath): AST.TOMLContentNode | undefined => {
  for (const table of tables) {
    const start = tablePath(table);
    const found = startsWith(path, start) ? findPair(pairsOf(table), path.slice(start.length)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

const quoteOf = ({ style, multiline }: AST.TOMLStringValue): Quote => {
  if (style === "basic") return multiline ? '"""' : '"';
  return multiline ? "'''" : "'";
};

const stringOf = (text: string, node: AST.TOMLStringValue, { start, end }: Span): StringToken => {
  const quote = quoteOf(node);
  const content = { start: start + quote.length, end: end - quote.length };
  return { value: node.value, quote, content, isVerbatim: text.slice(content.start, content.end) === node.value };
};

const placeOf = ({ loc }: AST.HasLocs): Place => ({ line: loc.start.line, column: loc.start.column + 1 });

/** Finds the value at a key path, however the path is spelled: dotted or quoted keys, tables inline or not, arrays of tables. */
export const locateIn = (document: TomlDocument, path: TomlPath): Located | undefined => {
  const node = findValue(document, path);
  if (node === undefined) return undefined;
  const span = { start: node.range[0] + document.shift, end: node.range[1] + document.shift };
  const isString = node.type === "TOMLValue" && node.kind === "string";
  return { ...span, ...placeOf(node), string: isString ? stringOf(document.text, node, span) : undefined };
};

/**
 * The key and value of an entry that stands in a table of its own lines; `undefined` where there is none at the path, or
 * it is inside an inline table, or itself a table with a header.
 */
export const locateEntry = (document: TomlDocument, path: TomlPath): Span | undefined => {
  const entry = findValue(document, path)?.parent;
  if (entry?.type !== "TOMLKeyValue" || entry.parent.type === "TOMLInlineTable") return undefined;
  return { start: entry.range[0] + document.shift, end: entry.range[1] + document.shift };
};
