/** What JSON gives for an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value that a text is; `undefined` where it is cut or no JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Empty for what is no object. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** What lies at a path of names; `undefined` where there is nothing. */
export const field = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce(
    (inner, name) => (Object.hasOwn(Object(inner), name) ? Reflect.get(Object(inner), name) : undefined),
    value,
  );

export const isText = (value: unknown): value is string => typeof value === "string";

export const textOf = (value: unknown): string | undefined => (isText(value) ? value : undefined);

/** A whole number as the text of its digits. */
export const wholeNumber = (value: unknown): string | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? String(value) : undefined;
