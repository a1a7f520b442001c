/** Every value of every field of an upload, in order. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** What is wrong with a form, if anything. */
export type FormRule = (fields: Fields) => string | undefined | false;

export const one = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? "";

export const all = (fields: Fields, name: string): readonly string[] => fields.get(name) ?? [];
