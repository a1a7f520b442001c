import { Command as e, CommanderError as t, Option as n } from "../libraries/commander.js";
import { contracts as r } from "./runtime-config-fields.js";
import { actionNamed as i, badCommandLine as a, commandLine as o, terminalOptions as s } from "../index.js";
import { version as c } from "./domain-problem-locked-index.js";
import { asRun as l } from "./runtime-terminal.js";
const u = "release-actions", d = ["working-directory", "format"], readCommandLine = (n, a) => {
	let d = [], f = new e(u).description("Takes a Python uv workspace from a reviewed commit to installable releases, in dependency order").helpOption("-h, --help", "Show the help").helpCommand("help [command]", "Show the help of a command").exitOverride().configureOutput({
		writeOut: (e) => d.push(e),
		writeErr: () => {},
		getOutHelpWidth: () => a
	}).configureHelp({
		showGlobalOptions: !0,
		visibleGlobalOptions,
		minWidthToWrap: 20
	});
	isVersionOfCommand(n) || f.version(c, "--version", "Show the version");
	for (let e of shared()) f.addOption(asOption(e));
	for (let e of s) f.addOption(asTerminalOption(e));
	let p;
	for (let e of mayBeAsked(n)) {
		let t = o(r[e]), n = addCommand(f, t);
		n.action(() => {
			p = l(e, t, {
				values: n.optsWithGlobals(),
				words: n.processedArgs
			});
		});
	}
	try {
		f.parse(n, { from: "user" });
	} catch (e) {
		if (!(e instanceof t)) throw e;
		if (e.exitCode === 0) return {
			kind: "text",
			text: d.join("").trimEnd()
		};
		let r = n.map(i).find((e) => e !== void 0);
		return {
			kind: "mistake",
			name: r,
			finding: mistake(e, r, n)
		};
	}
	return p;
}, mayBeAsked = ([e = ""]) => {
	let t = i(e);
	return t === void 0 ? Object.keys(r) : [t];
}, isVersionOfCommand = (e) => {
	let t = e.findIndex((e) => /^--version(?:=|$)/.test(e));
	return e.slice(0, Math.max(0, t)).flatMap((e) => i(e) ?? []).some((e) => "version" in r[e].inputs);
}, shared = () => o(r.discover).options.filter(({ name: e }) => d.includes(e)).map((e) => e.isFolder ? e : {
	...e,
	placeholder: "word"
}), addCommand = (e, t) => {
	let { name: n, alias: r, description: i, notes: a, options: o, arguments: s, variables: c } = t, l = e.command(n).description(i);
	r !== void 0 && l.alias(r);
	for (let e of o) l.addOption(asOption(e));
	for (let e of s) l.argument(`<${e.name}>`, [e.description, ...oneOf(e.words)].join(": "));
	let wrapped = (e) => wrap(l, e);
	return a.length > 0 && l.addHelpText("after", () => `\n${paragraphs(a).map(wrapped).join("\n\n")}`), c.length > 0 && l.addHelpText("after", () => `\nEnvironment:\n${c.map(variableHelp).map(wrapped).join("\n")}`), l;
}, paragraphs = (e) => e.join("\n").split("\n\n").map((e) => e.replaceAll("\n", " ")), oneOf = (e) => e.length === 0 ? [] : [e.join(", ")], wrap = (e, t) => {
	let [, n = "", r = ""] = /^( *)(.*)$/.exec(t) ?? [], i = n === "" ? "" : `${n}  `, a = (e.configureOutput().getOutHelpWidth?.() ?? 80) - i.length;
	return n + e.createHelp().boxWrap(r, a).replaceAll("\n", `\n${i}`);
}, asOption = (e) => {
	let { name: t, short: r, takesValue: i, placeholder: a, isList: o } = e, s = {
		no: "",
		maybe: ` [${a}]`,
		yes: ` <${a}>`
	}[i], c = new n(`${r === void 0 ? "" : `-${r}, `}--${t}${s}`, help(e));
	return o ? c.argParser((e, t) => t === void 0 ? e : `${t}\n${e}`) : c;
}, asTerminalOption = (e) => e.words.length === 0 ? asOption(e) : asOption({
	...e,
	placeholder: "word"
}).choices(e.words), help = ({ description: e, default: t }) => withoutMarkup(t === void 0 ? e : `${e} (default: ${t.split("\n").join(", ")})`), variableHelp = ({ name: e, description: t }) => `  ${e}: ${withoutMarkup(t)}`, withoutMarkup = (e) => e.replaceAll("`", ""), visibleGlobalOptions = ({ parent: e }) => e?.options.filter((e) => s.some(({ name: t }) => `--${t}` === e.long)) ?? [], mistake = ({ message: e, code: t }, n, [r, i]) => {
	let o = `${u}${n === void 0 ? "" : ` ${n}`} --help`;
	if (t === "commander.help") {
		let e = r === "help" && i !== void 0 ? `Unknown command '${i}'` : "No command is given";
		return a({
			message: e,
			suggestion: void 0,
			help: o
		});
	}
	let s = e.replace(/^error: /, ""), c = s.lastIndexOf("\n(Did you mean ");
	return a({
		message: s.charAt(0).toUpperCase() + s.slice(1, c < 0 ? void 0 : c),
		suggestion: c < 0 ? void 0 : s.slice(c + 2, -1),
		help: o
	});
};
export { readCommandLine };
