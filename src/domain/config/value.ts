import { invalidSetting } from "../problem/config.ts";
import type { Finding } from "../problem/finding.ts";
import type { FilePlace } from "../problem/workspace.ts";

/** Where a key stands: the names of the tables, then its own. */
export type KeyPath = readonly string[];

/** A TOML value for a message. */
export const spell = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner)) ?? String(value);

/** What a value should have been, said of the key where it stands. */
export const invalidIn =
  (place: (path: KeyPath) => FilePlace) =>
  (at: KeyPath, expected: string, value: unknown): Finding =>
    invalidSetting({ key: at.join("."), expected, value: spell(value), place: place(at) });

export const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

export const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
