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

/** The table under a key; an empty one where there is none. */
export const tableIn = (table: Table, key: string): Table => {
  const value = table[key];
  return aTable.accepts(value) ? value : {};
};

/** A value as a message names it. */
export const describe = (value: unknown): string => {
  if (typeof value === "string") return value.length > 40 ? "a string" : JSON.stringify(value);
  if (aList.accepts(value)) return "a list";
  if (aTable.accepts(value)) return "a table";
  return typeof value === "object" ? "a date or time" : String(value);
};
