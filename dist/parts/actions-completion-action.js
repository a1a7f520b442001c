import { contract$14 as contract, defineAction } from "./domain-problem-plan.js";

// src/actions/completion/script.ts
const completionScript = (shell, table) => ({
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript
})[shell](table);
const names = ({ name, alias }) => alias === void 0 ? [name] : [name, alias];
const spellings = ({ name, short }) => short === void 0 ? [`--${name}`] : [`-${short}`, `--${name}`];
const functionName = (program) => `_${program.replaceAll("-", "_")}`;
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const bashScript = ({ program, options, commands }) => {
	const name = functionName(program);
	const flags = (all) => all.flatMap(spellings).join(" ");
	const values = (command, all) => all.filter(({ takesValue }) => takesValue !== "no").flatMap((option) => spellings(option).map((spelling) => valueCase(`"${command} ${spelling}"`, option)));
	const valueCase = (pattern, { words, isFolder }) => {
		if (isFolder) return `    ${pattern}) COMPREPLY=($(compgen -d -- "$current")); return ;;`;
		return `    ${pattern}) COMPREPLY=($(compgen -W ${quoted(words.join(" "))} -- "$current")); return ;;`;
	};
	return `# bash completion for ${program}: source <(${program} completion bash)
${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word words
  # Bash splits --option=value at the sign.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${commands.flatMap(names).join("|")}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${commands.flatMap((command) => names(command).flatMap((each) => values(each, command.options))).join("\n")}
${options.flatMap((option) => option.takesValue === "no" ? [] : spellings(option).map((spelling) => valueCase(`*" ${spelling}"`, option))).join("\n")}
  esac
  case $command in
    '') words=${quoted(commands.flatMap(names).join(" "))} ;;
${commands.map((command) => `    ${names(command).join("|")}) words=${quoted(command.arguments.flatMap(({ words }) => words).join(" "))} ;;`).join("\n")}
  esac
  if [[ $current == -* ]]; then
    words=${quoted(`${flags(options)} --help --version`)}
    case $command in
${commands.map((command) => `      ${names(command).join("|")}) words=${quoted(`${flags(command.options)} ${flags(options)} --help`)} ;;`).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F ${name} ${program}
`;
};
const zshScript = ({ program, options, commands }) => {
	const name = functionName(program);
	const inBrackets = (text) => text.replaceAll(/[[\]\\:]/g, "\\$&");
	const action = ({ words, isFolder, takesValue, placeholder }) => {
		if (takesValue === "no") return "";
		const message = inBrackets(placeholder);
		return isFolder ? `:${message}:_files -/` : `${takesValue === "maybe" ? ":" : ""}:${message}:(${words.join(" ")})`;
	};
	const spec = (option) => {
		const tail = quoted(`[${inBrackets(option.description)}]${action(option)}`);
		const [first, second] = spellings(option);
		const repeats = option.isList ? "*" : "";
		return second === void 0 ? `'${repeats}'${first}${tail}` : `'(${first} ${second})'{${first},${second}}${tail}`;
	};
	const specs = (command) => [
		...command.arguments.map(({ name: each, words }) => quoted(`:${each}:(${words.join(" ")})`)),
		...[...command.options, ...options].map(spec),
		"'--help[Show the help]'"
	].join(" \\\n            ");
	return `#compdef ${program}
# zsh completion for ${program}: source <(${program} completion zsh), or save it as ${name} in a folder of $fpath
${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commands.flatMap((command) => names(command).map((each) => `    ${quoted(`${each}:${command.description}`)}`)).join("\n")}
  )
  _arguments -C \\
    ${[
		...options.map(spec),
		"'--help[Show the help]'",
		"'--version[Show the version]'",
		"'1:command:->command'",
		"'*::argument:->argument'"
	].join(" \\\n    ")}
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${commands.map((command) => `        ${names(command).join("|")})\n          _arguments \\\n            ${specs(command)} ;;`).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == ${name} ]]; then
  ${name} "$@"
else
  compdef ${name} ${program}
fi
`;
};
const fishScript = ({ program, options, commands }) => {
	const line = (condition, rest) => [
		"complete",
		"-c",
		program,
		"-n",
		quoted(condition),
		...rest
	].join(" ");
	const optionLine = (condition, { name, short, description, words, isFolder, takesValue }) => line(condition, [
		...short === void 0 ? [] : ["-s", short],
		...[
			"-l",
			name,
			"-d",
			fishQuoted(description)
		],
		...takesValue === "yes" ? isFolder ? [
			"-x",
			"-a",
			"'(__fish_complete_directories)'"
		] : [
			"-x",
			"-a",
			quoted(words.join(" "))
		] : []
	]);
	const isFirst = `not __fish_seen_subcommand_from ${commands.flatMap(names).join(" ")}`;
	return [
		`# fish completion for ${program}: ${program} completion fish | source`,
		`complete -c ${program} -f`,
		...options.map((option) => optionLine("true", option)),
		line("true", [
			"-l",
			"help",
			"-d",
			"'Show the help'"
		]),
		line(isFirst, [
			"-l",
			"version",
			"-d",
			"'Show the version'"
		]),
		...commands.flatMap((command) => {
			const isChosen = `__fish_seen_subcommand_from ${names(command).join(" ")}`;
			return [
				...names(command).map((each) => line(isFirst, [
					"-a",
					each,
					"-d",
					fishQuoted(command.description)
				])),
				...command.options.map((option) => optionLine(isChosen, option)),
				...command.arguments.map(({ words }) => line(isChosen, ["-a", quoted(words.join(" "))]))
			];
		}),
		""
	].join("\n");
};
const fishQuoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

// src/actions/completion/action.ts
const action = defineAction({
	contract,
	run: async ({ shell }, { commands }) => {
		const script = completionScript(shell, commands);
		return {
			findings: [],
			document: {
				shell,
				script
			},
			text: script.trimEnd()
		};
	}
});

export { action };