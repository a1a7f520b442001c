import type { Finding } from "../problem/finding.ts";
import { wrongType } from "../problem/pyproject.ts";
import type { FilePlace } from "../problem/workspace.ts";
import { openToml, placeIn, type TomlPath } from "../toml/spans.ts";

/** What is wrong in one TOML file, gathered with key paths; lines are looked up only where there is something. */
export interface Complaints {
  add(path: TomlPath, write: (place: FilePlace) => Finding, at?: "key" | "value"): void;
  /** From top to bottom, with the line and column of each. */
  findings(): readonly Finding[];
}

/** `file` as findings name it. */
export const gatherComplaints = (file: string, text: string): Complaints => {
  const all: { path: TomlPath; write: (place: FilePlace) => Finding; at: "key" | "value" | undefined }[] = [];
  return {
    add: (path, write, at) => {
      all.push({ path, write, at });
    },
    findings: () => {
      if (all.length === 0) return [];
      const document = openToml(text);
      return all
        .map(({ path, write, at }) => write({ file, ...(document && placeIn(document, path, at)) }))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    },
  };
};

/** A type of TOML values, as a message says it. */
export interface Shape<Value> {
  readonly words: string;
  readonly accepts: (value: unknown) => value is Value;
}

export type Table = Readonly<Record<string, unknown>>;

export const aString: Shape<string> = { words: "a string", accepts: (value) => typeof value === "string" };
export const aBoolean: Shape<boolean> = { words: "true or false", accepts: (value) => typeof value === "boolean" };
export const aList: Shape<readonly unknown[]> = { words: "a list", accepts: (value) => Array.isArray(value) };
export const aTable: Shape<Table> = {
  words: "a table",
  accepts: (value): value is Table =>
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null,
};

const describe = (value: unknown): string => {
  if (typeof value === "string") return value.length > 40 ? "a string" : JSON.stringify(value);
  if (aList.accepts(value)) return "a list";
  if (aTable.accepts(value)) return "a table";
  return typeof value === "object" ? "a date or time" : String(value);
};

/** `a.b[0]`, as messages name a key path. */
export const keyText = (path: TomlPath): string =>
  path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      const key = /^[A-Za-z0-9_-]+$/.test(part) ? part : JSON.stringify(part);
      return index === 0 ? key : `.${key}`;
    })
    .join("");

/** Reads values of the right type and complains of others; what is missing or wrong is `undefined`. */
export const createReader = (complaints: Complaints) => {
  const complain = (value: unknown, path: TomlPath, expected: string): undefined => {
    const details = { key: keyText(path), expected, value: describe(value) };
    complaints.add(path, (place) => wrongType({ ...details, place }));
    return undefined;
  };

  const check = <Value>(value: unknown, path: TomlPath, shape: Shape<Value>): Value | undefined =>
    shape.accepts(value) ? value : complain(value, path, shape.words);

  const get = <Value>(table: Table | undefined, path: TomlPath, shape: Shape<Value>): Value | undefined => {
    const value = table?.[path.at(-1) ?? ""];
    return value === undefined ? undefined : check(value, path, shape);
  };

  /** The strings of a list, wrong elements left out; `use` takes each with its position. */
  const eachString = (table: Table | undefined, path: TomlPath, use: (text: string, index: number) => void): void => {
    const list = get(table, path, aList);
    if (list === undefined) return;
    for (let index = 0; index < list.length; index++) {
      const text = list[index];
      if (aString.accepts(text)) use(text, index);
      else complain(text, [...path, index], aString.words);
    }
  };

  const strings = (table: Table | undefined, path: TomlPath): readonly string[] => {
    const found: string[] = [];
    eachString(table, path, (text) => found.push(text));
    return found;
  };

  return { check, get, eachString, strings };
};

export type Reader = ReturnType<typeof createReader>;
