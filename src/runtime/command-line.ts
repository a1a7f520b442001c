import { Command, CommanderError, type Help, Option } from "commander";
import { contracts } from "../actions/contracts.ts";
import { type ActionName, actionNamed } from "../actions/index.ts";
import { type CommandLine, type CommandOption, commandLine, terminalOptions } from "../contract/command.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { badCommandLine } from "../domain/problem/usage.ts";
import { version } from "../domain/run/tool-version.ts";
import { type Asked, asRun, type Values } from "./asked.ts";

const program = "release-actions";

/** Taken before the command as well as after it. */
const anywhere = ["working-directory", "format"];

/** In columns: beside the longest options of publish, 80 leave 30 for what they mean, and an unwrapped line would run below them. */
const narrowest = 20;

/** Reads the arguments after the program's name; `width` is the help's. */
export const readCommandLine = (args: readonly string[], width: number): Asked => {
  const written: string[] = [];
  const top = new Command(program)
    .description("Takes a Python uv workspace from a reviewed commit to installable releases, in dependency order")
    .helpOption("-h, --help", "Show the help")
    .helpCommand("help [command]", "Show the help of a command")
    .exitOverride()
    .configureOutput({ writeOut: (text) => written.push(text), writeErr: () => {}, getOutHelpWidth: () => width })
    .configureHelp({ showGlobalOptions: true, visibleGlobalOptions, minWidthToWrap: narrowest });
  if (!isVersionOfCommand(args)) top.version(version, "--version", "Show the version");
  for (const option of shared()) top.addOption(asOption(option));
  for (const option of terminalOptions) top.addOption(asTerminalOption(option));
  let asked: Asked | undefined;
  for (const name of mayBeAsked(args)) {
    const line = commandLine(contracts[name]);
    const command = addCommand(top, line);
    command.action(() => {
      asked = asRun(name, line, { values: command.optsWithGlobals<Values>(), words: command.processedArgs });
    });
  }
  try {
    top.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "text", text: written.join("").trimEnd() };
    const name = args.map(actionNamed).find((known) => known !== undefined);
    return { kind: "mistake", name, finding: mistake(error, name, args) };
  }
  return asked!;
};

/** Where the first word is a command, no other needs to be made. */
const mayBeAsked = ([first = ""]: readonly string[]): readonly ActionName[] => {
  const name = actionNamed(first);
  return name === undefined ? (Object.keys(contracts) as ActionName[]) : [name];
};

/** A command may have an option of that name for itself, also where others stand before the command. */
const isVersionOfCommand = (args: readonly string[]): boolean => {
  const at = args.findIndex((arg) => /^--version(?:=|$)/.test(arg));
  const before = args.slice(0, Math.max(0, at)).flatMap((arg) => actionNamed(arg) ?? []);
  return before.some((name) => "version" in contracts[name].inputs);
};

const shared = (): readonly CommandOption[] =>
  commandLine(contracts.discover)
    .options.filter(({ name }) => anywhere.includes(name))
    .map((option) => (option.isFolder ? option : { ...option, placeholder: "word" }));

const addCommand = (top: Command, line: CommandLine): Command => {
  const { name, alias, description, notes, options, arguments: words, variables } = line;
  const command = top.command(name).description(description);
  if (alias !== undefined) command.alias(alias);
  for (const option of options) command.addOption(asOption(option));
  for (const word of words) command.argument(`<${word.name}>`, [word.description, ...oneOf(word.words)].join(": "));
  const wrapped = (text: string): string => wrap(command, text);
  if (notes.length > 0) command.addHelpText("after", () => `\n${paragraphs(notes).map(wrapped).join("\n\n")}`);
  if (variables.length > 0) {
    command.addHelpText("after", () => `\nEnvironment:\n${variables.map(variableHelp).map(wrapped).join("\n")}`);
  }
  return command;
};

/** The lines between two empty ones are one text. */
const paragraphs = (lines: readonly string[]): readonly string[] =>
  lines
    .join("\n")
    .split("\n\n")
    .map((text) => text.replaceAll("\n", " "));

const oneOf = (words: readonly string[]): readonly string[] => (words.length === 0 ? [] : [words.join(", ")]);

/** Lines of the help's width; of a text that is indented, those that follow the first are so by two more. */
const wrap = (command: Command, text: string): string => {
  const [, indent = "", words = ""] = /^( *)(.*)$/.exec(text) ?? [];
  const hanging = indent === "" ? "" : `${indent}  `;
  const width = (command.configureOutput().getOutHelpWidth?.() ?? 80) - hanging.length;
  return indent + command.createHelp().boxWrap(words, width).replaceAll("\n", `\n${hanging}`);
};

const asOption = (option: CommandOption): Option => {
  const { name, short, takesValue, placeholder, isList } = option;
  const value = { no: "", maybe: ` [${placeholder}]`, yes: ` <${placeholder}>` }[takesValue];
  const made = new Option(`${short === undefined ? "" : `-${short}, `}--${name}${value}`, help(option));
  return isList
    ? made.argParser((item, before: string | undefined) => (before === undefined ? item : `${before}\n${item}`))
    : made;
};

/** No contract checks these. */
const asTerminalOption = (option: CommandOption): Option =>
  option.words.length === 0 ? asOption(option) : asOption({ ...option, placeholder: "word" }).choices(option.words);

const help = ({ description, default: value }: CommandOption): string =>
  withoutMarkup(value === undefined ? description : `${description} (default: ${value.split("\n").join(", ")})`);

const variableHelp = ({ name, description }: CommandLine["variables"][number]): string =>
  `  ${name}: ${withoutMarkup(description)}`;

const withoutMarkup = (text: string): string => text.replaceAll("`", "");

/** The command's own list has what is taken anywhere; here is the rest. */
const visibleGlobalOptions: Help["visibleGlobalOptions"] = ({ parent }) =>
  parent?.options.filter((option) => terminalOptions.some(({ name }) => `--${name}` === option.long)) ?? [];

/** commander says what is wrong, and in a last line, in brackets, what may have been meant. */
const mistake = (
  { message, code }: CommanderError,
  name: ActionName | undefined,
  [first, second]: readonly string[],
): Finding => {
  const help = `${program}${name === undefined ? "" : ` ${name}`} --help`;
  if (code === "commander.help") {
    const isUnknown = first === "help" && second !== undefined;
    const message = isUnknown ? `Unknown command '${second}'` : "No command is given";
    return badCommandLine({ message, suggestion: undefined, help });
  }
  const said = message.replace(/^error: /, "");
  const at = said.lastIndexOf("\n(Did you mean ");
  return badCommandLine({
    message: said.charAt(0).toUpperCase() + said.slice(1, at < 0 ? undefined : at),
    suggestion: at < 0 ? undefined : said.slice(at + 2, -1),
    help,
  });
};
