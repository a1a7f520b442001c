import { Secret } from "../domain/credential/secret.ts";

/** Where a value may come from: the action's input, the command's flag or argument, the key in `[tool.release-actions]`. */
export type Surface = "input" | "flag" | "argument" | "key";

/** A choice of one run. */
export const eachRun: readonly Surface[] = ["input", "flag"];
/** A property of the project, which a run may override. */
export const lasting: readonly Surface[] = ["input", "flag", "key"];
/** Never on a command line, where every process could read it, nor in a file. */
const concealed: readonly Surface[] = ["input"];
export const commandOnly: readonly Surface[] = ["flag"];
export const positional: readonly Surface[] = ["argument"];

/** An environment variable that stands in for a value that is not given. */
export interface Variable {
  readonly name: string;
  /** Only values that begin so count, and lose it: `refs/tags/` of `GITHUB_REF`. */
  readonly prefix?: string;
}

/** The value of a text, or what was expected instead: `true or false`. */
export type Parsed<Value> = { readonly value: Value } | { readonly expected: string };

/** A secret and where it came from, since some may go to fewer places than others. */
export interface GivenSecret {
  readonly secret: Secret;
  /** `input`, or the name of the environment variable. */
  readonly from: string;
}

export interface Field<Value> {
  readonly kind: "text" | "lines" | "choice" | "flag" | "count" | "duration" | "secret";
  /** One sentence or two for people, no full stop at the end. */
  readonly description: string;
  readonly surfaces: readonly Surface[];
  readonly environment: readonly Variable[];
  /** As text, as a person would write it. */
  readonly default: string | undefined;
  /** What `action.yml` alone gives by itself: an expression of the forge. */
  readonly expression: string | undefined;
  readonly isRequired: boolean;
  /** The whole of what a choice may be. */
  readonly choices: readonly string[];
  /** The least and the greatest count. */
  readonly range: readonly [number, number] | undefined;
  parse(text: string, from: string): Parsed<Value>;
  /** A list of the configuration, which parts its texts itself; `undefined` where the field is none. */
  readonly parseList?: ((texts: readonly string[]) => Value) | undefined;
  /** Whether an empty list of the configuration is none, and not the default. */
  readonly mayBeNone: boolean;
}

export interface Options {
  readonly description: string;
  /** `eachRun` where it is not said. */
  readonly surfaces?: readonly Surface[];
  readonly environment?: readonly Variable[];
  readonly default?: string;
  readonly expression?: string;
  readonly isRequired?: true;
  readonly mayBeNone?: true;
}

/** Without a default, a value that nobody gives is `undefined`. */
type Presence<Given extends Options, Value> = Given extends { default: string } | { isRequired: true }
  ? Value
  : Value | undefined;

const field = <Value>(
  kind: Field<Value>["kind"],
  options: Options,
  rest: Pick<Field<Value>, "parse"> & Partial<Pick<Field<Value>, "choices" | "range" | "parseList">>,
): Field<Value> => ({
  kind,
  description: options.description,
  surfaces: options.surfaces ?? eachRun,
  environment: options.environment ?? [],
  default: options.default,
  expression: options.expression,
  isRequired: options.isRequired ?? false,
  mayBeNone: options.mayBeNone ?? false,
  choices: [],
  range: undefined,
  ...rest,
});

export const text = <const Given extends Options>(options: Given): Field<Presence<Given, string>> =>
  field<string>("text", options, { parse: (value) => ({ value }) }) as Field<Presence<Given, string>>;

/** A list, by line or comma; empty where nobody gives it. */
export const lines = (options: Options): Field<readonly string[]> =>
  field<readonly string[]>("lines", options, {
    parse: (value) => ({ value: itemsOf(value.split(/[\n,]/)) }),
    parseList: ofLines,
  });

/** A list by line alone, for values that may hold commas: commands, regular expressions. */
export const rows = (options: Options): Field<readonly string[]> =>
  field<readonly string[]>("lines", options, {
    parse: (value) => ({ value: itemsOf(value.split("\n")) }),
    parseList: ofLines,
  });

const ofLines = (texts: readonly string[]): readonly string[] => itemsOf(texts.flatMap((each) => each.split("\n")));

const itemsOf = (texts: readonly string[]): readonly string[] =>
  texts.map((item) => item.trim()).filter((item) => item !== "");

export const choice = <const Choice extends string, const Given extends Options & { readonly default?: Choice }>(
  choices: readonly Choice[],
  options: Given,
): Field<Presence<Given, Choice>> =>
  field<Choice>("choice", options, {
    choices,
    parse: (value) => {
      const found = choices.find((known) => known === value);
      return found === undefined ? { expected: oneOf(choices) } : { value: found };
    },
  }) as Field<Presence<Given, Choice>>;

/** `true` or `false` and nothing else: a `yes` that counts as `false` would publish what should be tried. */
export const flag = (options: Options & { readonly default: "true" | "false" }): Field<boolean> =>
  field<boolean>("flag", options, {
    choices: ["true", "false"],
    parse: (value) =>
      value === "true" || value === "false" ? { value: value === "true" } : { expected: "true or false" },
  });

/** A whole number within the range, both ends included. */
export const count = <const Given extends Options>(
  [least, greatest]: readonly [number, number],
  options: Given,
): Field<Presence<Given, number>> =>
  field<number>("count", options, {
    range: [least, greatest],
    parse: (value) => {
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= greatest
        ? { value: number }
        : { expected: `a whole number from ${least} to ${greatest}` };
    },
  }) as Field<Presence<Given, number>>;

const millisecondsOf: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30s`, `15m`, `2h`, `7d`, as milliseconds. */
export const duration = <const Given extends Options>(options: Given): Field<Presence<Given, number>> =>
  field<number>("duration", options, {
    parse: (value) => {
      const [, digits, unit] = /^([1-9]\d{0,5})([smhd])$/.exec(value) ?? [];
      return digits === undefined || unit === undefined
        ? { expected: "a duration such as 30s, 15m or 2h" }
        : { value: Number(digits) * millisecondsOf[unit]! };
    },
  }) as Field<Presence<Given, number>>;

/** Comes by the action's input or the environment, never by a flag or a file. */
export const secret = (options: Omit<Options, "surfaces">): Field<GivenSecret | undefined> =>
  field<GivenSecret | undefined>(
    "secret",
    { ...options, surfaces: concealed },
    { parse: (value, from) => ({ value: { secret: new Secret(value), from } }) },
  );

const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
