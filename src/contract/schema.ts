import type { Field } from "./field.ts";

/** What TOML may hold for a field, as JSON Schema. https://json-schema.org/draft/2020-12 */
export const fieldSchema = (field: Field<unknown>): Readonly<Record<string, unknown>> => ({
  description: field.description,
  ...typeSchema(field),
  ...(field.default === undefined ? {} : { default: defaultValue(field, field.default) }),
});

const typeSchema = ({ kind, choices, range }: Field<unknown>): Readonly<Record<string, unknown>> => {
  switch (kind) {
    case "flag":
      return { type: "boolean" };
    case "count":
      return { type: "integer", minimum: range?.[0], maximum: range?.[1] };
    case "lines":
      return { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
    case "choice":
      return { enum: [...choices!, ...[true, false].filter((value) => choices!.includes(String(value)))] };
    case "duration":
      return { type: "string", pattern: "^[1-9][0-9]{0,5}[smhd]$" };
    default:
      return { type: "string" };
  }
};

const defaultValue = ({ kind }: Field<unknown>, text: string): unknown => {
  if (kind === "flag") return text === "true";
  if (kind === "count") return Number(text);
  return kind === "lines" ? text.split("\n") : text;
};
