/** What lies at a path of names in JSON of any shape; `undefined` where there is nothing. */
export const field = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce(
    (inner, name) => (Object.hasOwn(Object(inner), name) ? Reflect.get(Object(inner), name) : undefined),
    value,
  );

export const isText = (value: unknown): value is string => typeof value === "string";

/** A whole number of JSON as the text of its digits. */
export const wholeNumber = (value: unknown): string | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? String(value) : undefined;
