/** A table of settings. */
export type Table = Readonly<Record<string, unknown>>;

export const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The table at some keys; empty where there is none. */
export const tableAt = (table: Table, ...keys: readonly string[]): Table => {
  let found: unknown = table;
  for (const key of keys) found = isTable(found) ? found[key] : undefined;
  return isTable(found) ? found : {};
};

/** The text of a key; `undefined` for what is none. */
export const textAt = (table: Table, key: string): string | undefined => {
  const value = table[key];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** The tables in a list. */
export const tablesAt = (table: Table, key: string): readonly Table[] => {
  const value = table[key];
  return Array.isArray(value) ? value.filter(isTable) : [];
};
