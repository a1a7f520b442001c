import { actionNamed, actions } from "../actions/index.ts";
import { type CommandLine, type CommandOption, commandLine, terminalOptions } from "../contract/command.ts";
import { camel } from "../contract/contract.ts";
import { version } from "../domain/run/tool-version.ts";
import { type Asked, asRun } from "./asked.ts";

/**
 * Reads the arguments where a command comes first and nothing is wrong or to be explained, and gives what the library
 * would: to load it takes a third of an empty process's time. `undefined` for all else, which is the library's to read.
 */
export const readPlainLine = async (args: readonly string[]): Promise<Asked | undefined> => {
  const [first = "", ...rest] = args;
  if (first === "--version" && rest.length === 0) return { kind: "text", text: version };
  const name = actionNamed(first);
  if (name === undefined) return undefined;
  const { contract } = await actions[name].contract();
  const line = commandLine(contract);
  const typed = readTyped(rest, optionsOf(line));
  return typed?.words.length === line.arguments.length ? asRun(name, line, typed) : undefined;
};

const optionsOf = ({ options }: CommandLine): ReadonlyMap<string, CommandOption> =>
  new Map(
    [...terminalOptions, ...options].flatMap((option) => [
      [`--${option.name}`, option] as const,
      ...(option.short === undefined ? [] : [[`-${option.short}`, option] as const]),
    ]),
  );

const readTyped = (args: readonly string[], options: ReadonlyMap<string, CommandOption>) => {
  const values: Record<string, string | boolean> = {};
  const words: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    if (!arg.startsWith("-")) {
      words.push(arg);
      continue;
    }
    const [, flag = arg, own] = /^(--[^=]+)=(.*)$/s.exec(arg) ?? [];
    const option = options.get(flag);
    if (option === undefined) return undefined;
    const next = own ?? (takesNext(option, args[index + 1]) ? args[++index] : undefined);
    const value = readValue(option, next);
    if (value === undefined) return undefined;
    const before = values[keyOf(option)];
    values[keyOf(option)] = option.isList && before !== undefined ? `${before}\n${value}` : value;
  }
  return { values, words };
};

const keyOf = ({ name, takesValue }: CommandOption): string =>
  camel(takesValue === "no" ? name.replace(/^no-/, "") : name);

const takesNext = ({ takesValue }: CommandOption, next: string | undefined): boolean =>
  takesValue !== "no" && next?.startsWith("-") === false;

/** `undefined` where the option cannot have it. */
const readValue = (option: CommandOption, text: string | undefined): string | boolean | undefined => {
  if (option.takesValue === "no") return text === undefined ? !option.name.startsWith("no-") : undefined;
  if (text === undefined) return option.takesValue === "maybe" ? true : undefined;
  return terminalOptions.includes(option) && !option.words.includes(text) ? undefined : text;
};
