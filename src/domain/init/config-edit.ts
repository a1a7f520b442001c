import { replaceSpans } from "../toml/edit.ts";
import { parseToml } from "../toml/parse.ts";
import { locateIn, openToml, type TomlDocument } from "../toml/spans.ts";
import { aTable, type Table } from "../workspace/shapes.ts";

/** One key of the configuration. */
export interface Setting {
  /** Below `[tool.release-actions]`: the tables' names and the key. */
  readonly path: readonly [string, ...string[]];
  readonly value: string | boolean | readonly string[] | Readonly<Record<string, string>>;
}

/**
 * Puts settings into a TOML text, each in place of the value that is there, else as a new line; every other letter stays. `start` is the
 * path of the configuration's table, empty for the top. `undefined` where the text is written in a way that takes no such lines.
 */
export const editConfig = (
  text: string,
  start: readonly string[],
  settings: readonly Setting[],
): string | undefined => {
  const edited = settings.reduce(
    (before: string | undefined, setting) => (before === undefined ? undefined : withSetting(before, start, setting)),
    text,
  );
  return edited !== undefined && holds(edited, start, settings) ? edited : undefined;
};

/** The lines of settings, for a person to write. */
export const settingLines = (start: readonly string[], settings: readonly Setting[]): readonly string[] =>
  [...Map.groupBy(settings, ({ path }) => path.slice(0, -1).join("\0"))].flatMap(([, all]) => [
    ...headerOf([...start, ...all[0]!.path.slice(0, -1)]),
    ...all.map(lineOf),
  ]);

/**
 * The table, as `tool.release-actions`, beside which a header of a setting cannot stand: one in braces, else the one that
 * settings are for, whose keys are written with dots.
 */
export const tableWithoutHeader = (text: string, start: readonly string[], settings: readonly Setting[]): string => {
  const document = openToml(text);
  const tables = settings.map(({ path }) => [...start, ...path.slice(0, -1)]);
  const above = tables.flatMap((table) => table.map((_, index) => table.slice(0, index + 1)));
  const inline = document && above.find((table) => locateIn(document, table) !== undefined);
  const dotted = tables.find((table) => document && endOfHeader(document, table) === undefined && breaks(text, table));
  return (inline ?? dotted ?? tables[0]!).map(keyOf).join(".");
};

/** Whether a header of the table would break the text. */
const breaks = (text: string, table: readonly string[]): boolean =>
  table.length > 0 && !parseToml(`${text.trimEnd()}\n${headerOf(table).join("")}\n`).ok;

const withSetting = (text: string, start: readonly string[], setting: Setting): string | undefined => {
  const document = openToml(text);
  if (document === undefined) return undefined;
  const table = [...start, ...setting.path.slice(0, -1)];
  const there = locateIn(document, [...table, setting.path.at(-1)!]);
  if (there !== undefined) return replaceSpans(text, [{ ...there, text: literal(setting.value) }]);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const line = `${lineOf(setting)}${end}`;
  const at = table.length === 0 ? document.shift : endOfHeader(document, table);
  if (at !== undefined) {
    const isCut = at > 0 && at === text.length && !text.endsWith("\n");
    return `${text.slice(0, at)}${isCut ? end : ""}${line}${text.slice(at)}`;
  }
  const body = text.trimEnd() === "" ? text : `${text.replace(/\s*$/, "")}${end}${end}`;
  return `${body}${headerOf(table).join("")}${end}${line}`;
};

/** Where the line after a table's header, and after what was put there already, begins. */
const endOfHeader = ({ text, tables, shift }: TomlDocument, path: readonly string[]): number | undefined => {
  const table = tables.find(
    (each) =>
      each.type === "TOMLTable" &&
      each.kind === "standard" &&
      each.resolvedKey.length === path.length &&
      path.every((part, index) => each.resolvedKey[index] === part),
  );
  if (table?.type !== "TOMLTable") return undefined;
  const last = table.body.at(-1)?.range[1] ?? table.key.range[1];
  const next = text.indexOf("\n", last + shift);
  return next < 0 ? text.length : next + 1;
};

const bare = /^[A-Za-z0-9_-]+$/;
const keyOf = (key: string): string => (bare.test(key) ? key : quoted(key));
const headerOf = (path: readonly string[]): readonly string[] =>
  path.length === 0 ? [] : [`[${path.map(keyOf).join(".")}]`];

// JSON's escapes are TOML's, but for the one control character that JSON leaves alone.
const quoted = (value: string): string => JSON.stringify(value).replaceAll("\u007f", "\\u007f");

const longestLine = 100;

const literal = (value: Setting["value"]): string => {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if (!Array.isArray(value)) {
    return `{ ${Object.entries(value)
      .map(([key, text]) => `${keyOf(key)} = ${quoted(text)}`)
      .join(", ")} }`;
  }
  const line = `[${value.map(quoted).join(", ")}]`;
  return line.length <= longestLine ? line : `[\n${value.map((each) => `    ${quoted(each)},\n`).join("")}]`;
};

const lineOf = ({ path, value }: Setting): string => `${keyOf(path.at(-1)!)} = ${literal(value)}`;

/** Whether a TOML text says all of it: what was written is read again, before anybody relies on it. */
const holds = (text: string, start: readonly string[], settings: readonly Setting[]): boolean => {
  const parsed = parseToml(text);
  if (!parsed.ok) return false;
  return settings.every(({ path, value }) => {
    const found = [...start, ...path].reduce(
      (table: unknown, key) => (aTable.accepts(table) ? (table as Table)[key] : undefined),
      parsed.table,
    );
    return JSON.stringify(found) === JSON.stringify(value);
  });
};
