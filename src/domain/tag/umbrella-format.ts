import { Problem } from "../problem/problem.ts";
import { invalidValue } from "../problem/usage.ts";
import { parseTagFormat, type TagFormat } from "./tag-format.ts";

/** The format of a tag for all packages: the input `umbrella-tag-format`. Throws a `Problem` of what is wrong. */
export const readUmbrellaFormat = (text: string): TagFormat => {
  const format = parseTagFormat(text, true);
  if ("code" in format) throw new Problem({ ...format, input: "umbrella-tag-format" });
  if (format.pieces.every(({ kind }) => kind !== "name")) return format;
  throw new Problem(invalidValue({ what: "umbrella-tag-format", expected: "a format without {name}", value: text }));
};
