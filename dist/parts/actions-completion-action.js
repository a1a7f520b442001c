import { defineAction as e } from "./actions-shared-inputs.js";
import { contract$2 as t } from "./actions-index-action.js";
const completionScript = (e, t) => ({
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript
})[e](t), names = ({ name: e, alias: t }) => t === void 0 ? [e] : [e, t], spellings = ({ name: e, short: t }) => t === void 0 ? [`--${e}`] : [`-${t}`, `--${e}`], functionName = (e) => `_${e.replaceAll("-", "_")}`, quoted = (e) => `'${e.replaceAll("'", "'\\''")}'`, bashScript = ({ program: e, options: t, commands: n }) => {
	let r = functionName(e), flags = (e) => e.flatMap(spellings).join(" "), values = (e, t) => t.filter(({ takesValue: e }) => e !== "no").flatMap((t) => spellings(t).map((n) => valueCase(`"${e} ${n}"`, t))), valueCase = (e, { words: t, isFolder: n }) => n ? `    ${e}) COMPREPLY=($(compgen -d -- "$current")); return ;;` : `    ${e}) COMPREPLY=($(compgen -W ${quoted(t.join(" "))} -- "$current")); return ;;`;
	return `# bash completion for ${e}: source <(${e} completion bash)
${r}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word words
  # Bash splits --option=value at the sign.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${n.flatMap(names).join("|")}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${n.flatMap((e) => names(e).flatMap((t) => values(t, e.options))).join("\n")}
${t.flatMap((e) => e.takesValue === "no" ? [] : spellings(e).map((t) => valueCase(`*" ${t}"`, e))).join("\n")}
  esac
  case $command in
    '') words=${quoted(n.flatMap(names).join(" "))} ;;
${n.map((e) => `    ${names(e).join("|")}) words=${quoted(e.arguments.flatMap(({ words: e }) => e).join(" "))} ;;`).join("\n")}
  esac
  if [[ $current == -* ]]; then
    words=${quoted(`${flags(t)} --help --version`)}
    case $command in
${n.map((e) => `      ${names(e).join("|")}) words=${quoted(`${flags(e.options)} ${flags(t)} --help`)} ;;`).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F ${r} ${e}
`;
}, zshScript = ({ program: e, options: t, commands: n }) => {
	let r = functionName(e), inBrackets = (e) => e.replaceAll(/[[\]\\:]/g, "\\$&"), action = ({ words: e, isFolder: t, takesValue: n, placeholder: r }) => {
		if (n === "no") return "";
		let i = inBrackets(r);
		return t ? `:${i}:_files -/` : `${n === "maybe" ? ":" : ""}:${i}:(${e.join(" ")})`;
	}, spec = (e) => {
		let t = quoted(`[${inBrackets(e.description)}]${action(e)}`), [n, r] = spellings(e), i = e.isList ? "*" : "";
		return r === void 0 ? `'${i}'${n}${t}` : `'(${n} ${r})'{${n},${r}}${t}`;
	}, specs = (e) => [
		...e.arguments.map(({ name: e, words: t }) => quoted(`:${e}:(${t.join(" ")})`)),
		...[...e.options, ...t].map(spec),
		"'--help[Show the help]'"
	].join(" \\\n            ");
	return `#compdef ${e}
# zsh completion for ${e}: source <(${e} completion zsh), or save it as ${r} in a folder of $fpath
${r}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${n.flatMap((e) => names(e).map((t) => `    ${quoted(`${t}:${e.description}`)}`)).join("\n")}
  )
  _arguments -C \\
    ${[
		...t.map(spec),
		"'--help[Show the help]'",
		"'--version[Show the version]'",
		"'1:command:->command'",
		"'*::argument:->argument'"
	].join(" \\\n    ")}
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${n.map((e) => `        ${names(e).join("|")})\n          _arguments \\\n            ${specs(e)} ;;`).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == ${r} ]]; then
  ${r} "$@"
else
  compdef ${r} ${e}
fi
`;
}, fishScript = ({ program: e, options: t, commands: n }) => {
	let line = (t, n) => [
		"complete",
		"-c",
		e,
		"-n",
		quoted(t),
		...n
	].join(" "), optionLine = (e, { name: t, short: n, description: r, words: i, isFolder: a, takesValue: o }) => line(e, [
		...n === void 0 ? [] : ["-s", n],
		"-l",
		t,
		"-d",
		fishQuoted(r),
		...o === "yes" ? a ? [
			"-x",
			"-a",
			"'(__fish_complete_directories)'"
		] : [
			"-x",
			"-a",
			quoted(i.join(" "))
		] : []
	]), r = `not __fish_seen_subcommand_from ${n.flatMap(names).join(" ")}`;
	return [
		`# fish completion for ${e}: ${e} completion fish | source`,
		`complete -c ${e} -f`,
		...t.map((e) => optionLine("true", e)),
		line("true", [
			"-l",
			"help",
			"-d",
			"'Show the help'"
		]),
		line(r, [
			"-l",
			"version",
			"-d",
			"'Show the version'"
		]),
		...n.flatMap((e) => {
			let t = `__fish_seen_subcommand_from ${names(e).join(" ")}`;
			return [
				...names(e).map((t) => line(r, [
					"-a",
					t,
					"-d",
					fishQuoted(e.description)
				])),
				...e.options.map((e) => optionLine(t, e)),
				...e.arguments.map(({ words: e }) => line(t, ["-a", quoted(e.join(" "))]))
			];
		}),
		""
	].join("\n");
}, fishQuoted = (e) => `'${e.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`, n = e({
	contract: t,
	run: async ({ shell: e }, { commands: t }) => {
		let n = completionScript(e, t);
		return {
			findings: [],
			document: {
				shell: e,
				script: n
			},
			text: n.trimEnd()
		};
	}
});
export { n as action };
