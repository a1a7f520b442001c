import type { Contract } from "./contract.ts";
import type { Field } from "./field.ts";

/** One option as a terminal takes it: for the command line, its help, and the shells' completion. */
export interface CommandOption {
  /** Without its dashes. */
  readonly name: string;
  readonly short: string | undefined;
  readonly description: string;
  /** `maybe`: stands alone for `true`, or has a value. */
  readonly takesValue: "no" | "maybe" | "yes";
  /** What the help shows for the value. */
  readonly placeholder: string;
  /** What the value may be, where that is known. */
  readonly words: readonly string[];
  readonly isFolder: boolean;
  /** Each further use adds to the value. */
  readonly isList: boolean;
  /** As a person would write it. */
  readonly default: string | undefined;
}

export interface CommandLine {
  readonly name: string;
  readonly alias: string | undefined;
  readonly description: string;
  /** For the help alone, below the options. */
  readonly notes: readonly string[];
  readonly options: readonly CommandOption[];
  /** What has no flag and comes by the environment. */
  readonly variables: readonly { readonly name: string; readonly description: string }[];
  /** Positional, all of them required. */
  readonly arguments: readonly {
    readonly name: string;
    readonly description: string;
    readonly words: readonly string[];
  }[];
}

const folders = new Set(["working-directory", "dist", "store"]);

const placeholders: Readonly<Record<Field<unknown>["kind"], string>> = {
  text: "text",
  lines: "list",
  choice: "word",
  flag: "true|false",
  count: "number",
  duration: "duration",
  secret: "secret",
};

const optionOf = (name: string, field: Field<unknown>): CommandOption => ({
  name,
  short: name === "working-directory" ? "C" : undefined,
  description: [field.description, ...field.environment.map((variable) => `(else from ${variable.name})`)].join(" "),
  takesValue: field.kind === "flag" ? "maybe" : "yes",
  placeholder: folders.has(name)
    ? "folder"
    : field.kind === "choice"
      ? field.choices.join("|")
      : placeholders[field.kind],
  words: field.choices,
  isFolder: folders.has(name),
  isList: field.kind === "lines",
  default: field.default,
});

/** A switch that is on for the next run where it is, off again where its default is `true`. */
const negationOf = (name: string, field: Field<unknown>): readonly CommandOption[] =>
  field.kind === "flag" && field.default === "true"
    ? [terminalOption(`no-${name}`, `The same as --${name} false`)]
    : [];

const terminalOption = (name: string, description: string, rest: Partial<CommandOption> = {}): CommandOption => ({
  name,
  short: undefined,
  description,
  takesValue: "no",
  placeholder: "",
  words: [],
  isFolder: false,
  isList: false,
  default: undefined,
  ...rest,
});

/** What every command takes beside its contract: how a terminal shows things. */
export const terminalOptions: readonly CommandOption[] = [
  terminalOption("quiet", "Show the result and errors only", { short: "q" }),
  terminalOption("verbose", "Show more, as does RUNNER_DEBUG=1", { short: "v" }),
  terminalOption("color", "Colours; also NO_COLOR and FORCE_COLOR", {
    takesValue: "yes",
    placeholder: "auto|always|never",
    words: ["auto", "always", "never"],
    default: "auto",
  }),
  terminalOption("no-progress", "Show no progress"),
];

/** A contract as a command. */
export const commandLine = ({ name, alias, description, notes = [], inputs }: Contract): CommandLine => {
  const fields = Object.entries(inputs);
  return {
    name,
    alias,
    description,
    notes,
    options: fields
      .filter(([, { surfaces }]) => surfaces.includes("flag"))
      .flatMap(([key, field]) => [optionOf(key, field), ...negationOf(key, field)]),
    variables: fields
      .filter(([, { surfaces }]) => !surfaces.includes("flag"))
      .flatMap(([, field]) =>
        field.environment.map((variable) => ({ name: variable.name, description: field.description })),
      ),
    arguments: fields
      .filter(([, { surfaces }]) => surfaces.includes("argument"))
      .map(([key, field]) => ({ name: key, description: field.description, words: field.choices })),
  };
};
