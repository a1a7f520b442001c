/** Where a key stands: the names of the tables, then its own. */
export type KeyPath = readonly string[];

/** A TOML value for a message. */
export const spell = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner)) ?? String(value);

export const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

export const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
