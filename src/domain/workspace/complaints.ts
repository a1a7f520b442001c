import type { Finding } from "../problem/finding.ts";
import { wrongType } from "../problem/pyproject.ts";
import type { FilePlace } from "../problem/workspace.ts";
import { openPlaces, placeIn } from "../toml/places.ts";
import type { TomlPath } from "../toml/spans.ts";
import { aString, describe, type Shape, type Table } from "./shapes.ts";

/** Something wrong in a TOML file. */
export interface Complaint {
  readonly path: TomlPath;
  readonly write: (place: FilePlace) => Finding;
  readonly at?: "key" | "value";
}

/** What is wrong in one file, as it is found. */
export type Complaints = Complaint[];

/** The findings from top to bottom, with line and column, which are looked up only here. `file` as findings name it. */
export const findingsOf = (complaints: Complaints, file: string, text: string): readonly Finding[] => {
  if (complaints.length === 0) return [];
  const places = openPlaces(text);
  return complaints
    .map(({ path, write, at }) => write({ file, ...placeIn(places, path, at) }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
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

/** Says that the value at a path has the wrong type. */
export const complainOfType = (
  complaints: Complaints,
  path: TomlPath,
  { value, expected }: { readonly value: unknown; readonly expected: string },
): void => {
  complaints.push({
    path,
    write: (place) => wrongType({ key: keyText(path), expected, value: describe(value), place }),
  });
};

/** A key of a table: its whole path, and the type that its value must have. */
export interface Field<Value> {
  readonly path: TomlPath;
  readonly key: string;
  readonly shape: Shape<Value>;
}

export const field = <Value>(shape: Shape<Value>, ...path: readonly [string, ...string[]]): Field<Value> => ({
  path,
  key: path.at(-1) ?? path[0],
  shape,
});

/** The value of a key; `undefined` where it is missing, or wrong, of which it complains. */
export const get = <Value>(
  complaints: Complaints,
  table: Table | undefined,
  { path, key, shape }: Field<Value>,
): Value | undefined => {
  const value = table?.[key];
  if (value === undefined || shape.accepts(value)) return value;
  complainOfType(complaints, path, { value, expected: shape.words });
  return undefined;
};

/** A list of strings. */
export interface StringList extends Field<readonly unknown[]> {
  /** What may stand among them and is left to others. */
  readonly passesOver?: Shape<unknown>;
}

const allStrings = (list: readonly unknown[]): list is readonly string[] => list.every(aString.accepts);

/** The strings of a list at their positions; `undefined` for elements that are none, of which it complains. */
export const getStrings = (
  complaints: Complaints,
  table: Table | undefined,
  list: StringList,
): readonly (string | undefined)[] => {
  const values = get(complaints, table, list) ?? [];
  if (allStrings(values)) return values;
  return values.map((value, index) => {
    if (aString.accepts(value)) return value;
    if (!list.passesOver?.accepts(value)) {
      complainOfType(complaints, [...list.path, index], { value, expected: aString.words });
    }
    return undefined;
  });
};

/** The strings of a list, whatever else is in it. */
export const getOnlyStrings = (
  complaints: Complaints,
  table: Table | undefined,
  list: StringList,
): readonly string[] => {
  const strings = getStrings(complaints, table, list);
  return allStrings(strings) ? strings : strings.filter((text) => text !== undefined);
};
