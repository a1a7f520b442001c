import type { ActionName } from "../actions/index.ts";
import type { CommandLine } from "../contract/command.ts";
import { camel } from "../contract/contract.ts";
import type { Finding } from "../domain/problem/finding.ts";

/** How a terminal is to show things. */
export interface Showing {
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  /** As it was typed. */
  readonly color: string;
  readonly hasProgress: boolean;
}

/** What a command line asks for. */
export type Asked =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "mistake"; readonly name: ActionName | undefined; readonly finding: Finding }
  | {
      readonly kind: "run";
      readonly name: ActionName;
      readonly showing: Showing;
      readonly value: (input: string) => string | undefined;
    };

/** What was typed behind each option, by its name in camel case. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** A command with its options, and its words by their positions. */
export const asRun = (
  name: ActionName,
  line: CommandLine,
  { values, words }: { readonly values: Values; readonly words: readonly unknown[] },
): Asked => ({ kind: "run", name, showing: showing(values), value: valueIn(values, line, words) });

const showing = ({ quiet, verbose, color, progress }: Values): Showing => ({
  isQuiet: quiet === true,
  isVerbose: verbose === true,
  color: typeof color === "string" ? color : "auto",
  hasProgress: progress !== false,
});

const valueIn =
  (values: Values, line: CommandLine, words: readonly unknown[]) =>
  (name: string): string | undefined => {
    const position = line.arguments.findIndex((word) => word.name === name);
    const value = position < 0 ? values[camel(name)] : words[position];
    return value === undefined ? undefined : String(value);
  };
