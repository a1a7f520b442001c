import { camel, type Fields, type Inputs } from "./contract.ts";
import type { Field, Surface, Variable } from "./field.ts";

/** Where values come from, the first that has one wins: what a person gave, the environment, the config. */
export interface Sources {
  /** How a person gives values here. */
  readonly surfaces: readonly Surface[];
  /** An input's or flag's text. */
  readonly given: (name: string) => string | undefined;
  readonly environment: (variable: string) => string | undefined;
  /** The table `[tool.release-actions]`. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** A value that cannot be used, and where it stands. */
export interface BadInput {
  readonly name: string;
  readonly kind: Field<unknown>["kind"];
  /** `given`, `config`, or the name of an environment variable; `missing` where nothing gives a required one. */
  readonly from: "given" | "config" | "missing" | { readonly variable: string };
  readonly expected: string;
  /** As it was written; of the config, any TOML value. */
  readonly value: unknown;
}

export type ParsedInputs<Taken extends Fields> =
  | { readonly inputs: Inputs<Taken> }
  | { readonly bad: readonly BadInput[] };

interface Found {
  readonly from: BadInput["from"];
  readonly value: string;
}

type Rejected = Pick<BadInput, "expected" | "value">;

/** Every input's value, or everything that is wrong with them. An empty value counts as not given. */
export const parseInputs = <Taken extends Fields>(fields: Taken, sources: Sources): ParsedInputs<Taken> => {
  const entries: [string, unknown][] = [];
  const bad: BadInput[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const read = readField(name, field, sources);
    if ("expected" in read) bad.push(read);
    else entries.push([camel(name), read.value]);
  }
  return bad.length > 0 ? { bad } : { inputs: Object.fromEntries(entries) as Inputs<Taken> };
};

/** Inputs whose values stand in the configuration. */
export const configuredIn = (fields: Fields, sources: Sources): ReadonlySet<string> =>
  new Set(
    Object.entries(fields).flatMap(([name, field]) => {
      const found = find(name, field, sources);
      return found !== undefined && "from" in found && found.from === "config" ? [name] : [];
    }),
  );

const readField = (name: string, field: Field<unknown>, sources: Sources): BadInput | { readonly value: unknown } => {
  const found = find(name, field, sources);
  if (found === undefined) {
    if (field.isRequired) return { name, kind: field.kind, from: "missing", expected: "a value", value: "" };
    return { value: field.kind === "lines" ? [] : undefined };
  }
  if ("expected" in found) return { name, kind: field.kind, from: "config", ...found };
  const { from, value } = found;
  const list = from === "config" ? listed(name, field, sources) : undefined;
  if (list !== undefined) return { value: list };
  const origin = typeof from === "object" ? from.variable : "input";
  const parsed = field.parse(value, origin);
  if ("value" in parsed) return parsed;
  return {
    name,
    kind: field.kind,
    from,
    expected: parsed.expected,
    value: from === "config" ? sources.config[name] : value,
  };
};

/** A list that the configuration parts itself: no text of it is parted again. */
const listed = (name: string, field: Field<unknown>, { config }: Sources): unknown => {
  const value = config[name];
  return Array.isArray(value) ? field.parseList?.(value) : undefined;
};

const isNone = ({ mayBeNone }: Field<unknown>, value: unknown): boolean =>
  mayBeNone && Array.isArray(value) && value.length === 0;

/** A value that is not empty, from the first source that has one. */
const find = (
  name: string,
  field: Field<unknown>,
  { surfaces, given, environment, config }: Sources,
): Found | Rejected | undefined => {
  if (surfaces.some((surface) => field.surfaces.includes(surface))) {
    const value = given(name)?.trim() ?? "";
    // `${{ github.ref }}` in a workflow gives what the variable has.
    const [prefix = ""] = field.environment
      .flatMap((each) => each.prefix ?? [])
      .filter((each) => value.startsWith(each));
    if (value !== "") return { from: "given", value: value.slice(prefix.length) };
  }
  for (const variable of field.environment) {
    const value = fromVariable(variable, environment);
    if (value !== "") return { from: { variable: variable.name }, value };
  }
  if (field.surfaces.includes("key") && config[name] !== undefined) {
    const written = fromConfig(field, config[name]);
    if ("expected" in written) return written;
    if (written.value !== "" || isNone(field, config[name])) return { from: "config", value: written.value };
  }
  return field.default === undefined ? undefined : { from: "given", value: field.default };
};

const fromVariable = ({ name, prefix = "" }: Variable, environment: Sources["environment"]): string => {
  const value = environment(name)?.trim() ?? "";
  return value.startsWith(prefix) ? value.slice(prefix.length) : "";
};

/** A TOML value as the text that stands for it, where its type is the field's own. */
const fromConfig = (field: Field<unknown>, value: unknown): { readonly value: string } | Rejected => {
  const wrong = (expected: string): Rejected => ({ expected, value });
  /** In the words of the field, where it would not take the value as a text either: `5` for a duration. */
  const other = (type: string): Rejected => {
    const parsed = field.parse(String(value), "input");
    return wrong("expected" in parsed ? parsed.expected : type);
  };
  switch (field.kind) {
    case "flag":
      return typeof value === "boolean" ? { value: String(value) } : wrong("true or false");
    case "choice":
      // `false` where one may choose between "auto", "true" and "false".
      if (typeof value === "boolean" && field.choices?.includes(String(value)) === true)
        return { value: String(value) };
      return typeof value === "string" ? { value: value.trim() } : other("a text");
    case "count":
      return typeof value === "number" ? { value: String(value) } : other("a whole number");
    case "lines":
      if (typeof value === "string") return { value };
      return Array.isArray(value) && value.every((item) => typeof item === "string")
        ? { value: value.join("\n") }
        : wrong("a list of texts");
    default:
      return typeof value === "string" ? { value: value.trim() } : other("a text");
  }
};
