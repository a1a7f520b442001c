import { _usingCtx, actionNamed, actions, alwaysConfirmed, badCommandLine, camel, causeLines, commandLine, confirmOn, createFailureLog, createLineLog, createMasks, execute, explainError, findingLines, findingTitle, inertLine, isWork, mask, neverConfirmed, painter, publicFinding, readAnswer, readEnvironment, runnerCommandLog, runnerSink, seconds, showTail, silentCommandLog, stageNames, terminalCommandLog, terminalOptions, terminalSink, version, wantsColour, watchSignals, worstFirst } from "./domain-problem-plan.js";
import { Command, CommanderError, Option } from "../libraries/commander.js";

// src/runtime/command-line.ts
const program = "release-actions";
const anywhere = ["working-directory", "format"];
const readCommandLine = (args, width) => {
	const written = [];
	const top = new Command(program).description("Takes a Python uv workspace from a reviewed commit to installable releases, in dependency order").helpOption("-h, --help", "Show the help").helpCommand("help [command]", "Show the help of a command").exitOverride().configureOutput({
		writeOut: (text) => written.push(text),
		writeErr: () => {},
		getOutHelpWidth: () => width
	}).configureHelp({
		showGlobalOptions: true,
		visibleGlobalOptions
	});
	if (!mayBeAsked(args).every((name) => "version" in actions[name].contract.inputs)) top.version(version, "--version", "Show the version");
	for (const option of shared()) top.addOption(asOption(option));
	for (const option of terminalOptions) top.addOption(asTerminalOption(option));
	let asked;
	for (const name of mayBeAsked(args)) {
		const line = commandLine(actions[name].contract);
		const command = addCommand(top, line);
		command.action(() => {
			const values = command.optsWithGlobals();
			asked = {
				kind: "run",
				name,
				showing: showing(values),
				value: valueIn(values, line, command.processedArgs)
			};
		});
	}
	try {
		top.parse(args, { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return {
			kind: "text",
			text: written.join("").trimEnd()
		};
		const name = args.map(actionNamed).find((known) => known !== void 0);
		return {
			kind: "mistake",
			name,
			finding: mistake(error, name, args)
		};
	}
	return asked;
};
const mayBeAsked = ([first = ""]) => {
	const name = actionNamed(first);
	return name === void 0 ? Object.keys(actions) : [name];
};
const shared = () => commandLine(actions.explain.contract).options.filter(({ name }) => anywhere.includes(name)).map((option) => option.isFolder ? option : {
	...option,
	placeholder: "word"
});
const addCommand = (top, line) => {
	const { name, alias, description, notes, options, arguments: words, variables } = line;
	const command = top.command(name).description(description);
	if (alias !== void 0) command.alias(alias);
	for (const option of options) command.addOption(asOption(option));
	for (const word of words) command.argument(`<${word.name}>`, word.description);
	if (notes.length > 0) command.addHelpText("after", `\n${notes.join("\n")}`);
	if (variables.length > 0) command.addHelpText("after", `\nEnvironment:\n${variables.map(variableHelp).join("\n")}`);
	return command;
};
const asOption = (option) => {
	const { name, short, takesValue, placeholder, isList } = option;
	const value = {
		no: "",
		maybe: ` [${placeholder}]`,
		yes: ` <${placeholder}>`
	}[takesValue];
	const made = new Option(`${short === void 0 ? "" : `-${short}, `}--${name}${value}`, help(option));
	return isList ? made.argParser((item, before) => before === void 0 ? item : `${before}\n${item}`) : made;
};
const asTerminalOption = (option) => option.words.length === 0 ? asOption(option) : asOption({
	...option,
	placeholder: "word"
}).choices(option.words);
const help = ({ description, default: value }) => withoutMarkup(value === void 0 ? description : `${description} (default: ${value.split("\n").join(", ")})`);
const variableHelp = ({ name, description }) => `  ${name}: ${withoutMarkup(description)}`;
const withoutMarkup = (text) => text.replaceAll("`", "");
const visibleGlobalOptions = ({ parent }) => parent?.options.filter((option) => terminalOptions.some(({ name }) => `--${name}` === option.long)) ?? [];
const showing = ({ quiet, verbose, color, progress }) => ({
	isQuiet: quiet === true,
	isVerbose: verbose === true,
	color: typeof color === "string" ? color : "auto",
	hasProgress: progress !== false
});
const valueIn = (values, line, words) => (name) => {
	const position = line.arguments.findIndex((word) => word.name === name);
	const value = position < 0 ? values[camel(name)] : words[position];
	return value === void 0 ? void 0 : String(value);
};
const mistake = ({ message, code }, name, [first, second]) => {
	const help = `${program}${name === void 0 ? "" : ` ${name}`} --help`;
	if (code === "commander.help") {
		const message = first === "help" && second !== void 0 ? `Unknown command '${second}'` : "No command is given";
		return badCommandLine({
			message,
			suggestion: void 0,
			help
		});
	}
	const [what = "", meant] = message.replace(/^error: /, "").split("\n");
	return badCommandLine({
		message: what.charAt(0).toUpperCase() + what.slice(1),
		suggestion: meant?.replace(/^\((.*)\)$/, "$1"),
		help
	});
};

// src/runtime/document.ts
const jsonDocument = (command, { status, findings, result }) => JSON.stringify({
	schema_version: 1,
	command: command ?? null,
	ok: status === 0,
	findings: findings.map(publicFinding),
	...result?.document
}, void 0, 2);

// src/runtime/interview.ts
const interviewOn = ({ alone, ...terminal }) => {
	const ask = (question) => alone(async () => (await readAnswer(terminal, question)).trim().toLowerCase());
	const choose = async (question, choices, preset) => {
		for (;;) {
			const answer = await ask(`${question} (${choices.join(", ")}) [${preset}] `);
			if (answer === "") return preset;
			const found = choices.find((choice) => choice === answer);
			if (found !== void 0) return found;
		}
	};
	return {
		choose,
		agree: async (question) => /^y(?:es)?$/.test(await ask(`${question} [y/N] `)),
		show: (lines) => terminal.output.write(`${lines.join("\n")}\n`)
	};
};

// src/runtime/columns.ts
let segmenter;
const graphemes = (text) => {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return segmenter.segment(text);
};
const wide = /[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u;
const widthOf = (grapheme) => {
	if (/^[\p{M}\p{Cf}]+$/u.test(grapheme)) return 0;
	return wide.test(grapheme) ? 2 : 1;
};
const columns = (text) => {
	if (/^[ -~]*$/.test(text)) return text.length;
	let sum = 0;
	for (const { segment } of graphemes(text)) sum += widthOf(segment);
	return sum;
};
const clip = (text, width) => {
	const shown = inertLine(text.slice(0, 8 * width + 8));
	if (columns(shown) <= width) return shown;
	if (width < 1) return "";
	let cut = "";
	let sum = 1;
	for (const { segment } of graphemes(shown)) {
		sum += widthOf(segment);
		if (sum > width) break;
		cut += segment;
	}
	return `${cut}…`;
};
const cell = (text, width) => {
	const shown = clip(text, width);
	return shown + " ".repeat(Math.max(0, width - columns(shown)));
};

// src/runtime/progress/standings.ts
const nothingPlanned = (now) => ({
	began: now,
	packages: /* @__PURE__ */ new Map(),
	status: ""
});
const afterPlan = (standings, plan) => ({
	...standings,
	packages: new Map(plan.packages.filter(isWork).map(({ name, version }) => [name, {
		name,
		version: version ?? "",
		state: "waiting",
		started: void 0,
		ended: void 0,
		detail: "",
		failure: void 0
	}]))
});
const afterStart = (standing, { stage, at }) => ({
	...standing,
	state: stage,
	started: at,
	ended: void 0,
	detail: ""
});
const afterDetail = (standing, { detail }) => ({
	...standing,
	detail
});
const afterOutcome = (standing, outcome) => {
	const { stage, started, ended } = outcome;
	const times = {
		started,
		ended
	};
	switch (outcome.kind) {
		case "failed": return {
			...standing,
			...times,
			state: "failed",
			detail: stage,
			failure: failureOf(outcome)
		};
		case "blocked": return {
			...standing,
			state: "blocked",
			detail: `needs ${outcome.by.join(", ")}`
		};
		default: {
			const last = stage === stageNames.at(-1);
			const detail = outcome.kind === "skipped" ? `${stage} skipped: ${outcome.reason}` : `${stage} done`;
			return {
				...standing,
				...times,
				state: last ? "done" : "waiting",
				detail: last ? "" : detail
			};
		}
	}
};
const afterRun = (standings) => ({
	...standings,
	status: "",
	packages: new Map([...standings.packages].map(([name, standing]) => {
		return [name, standing.state === "waiting" && standing.ended !== void 0 ? {
			...standing,
			state: "done"
		} : standing];
	}))
});
const failureOf = ({ stage, findings, tail = "" }) => ({
	what: [stage, findings.map(({ code, message }) => `${code} ${message}`).join("; ")].join(": "),
	cause: tail.trimEnd().split("\n").at(-1)?.trim() ?? ""
});

// src/runtime/progress/table.ts
const doing = {
	pin: "pinning",
	build: "building",
	check: "checking",
	rehearse: "rehearsing",
	upload: "uploading",
	confirm: "confirming",
	verify: "verifying",
	smoke: "smoke-testing"
};
const isRunning = (state) => state in doing;
const words = (state) => isRunning(state) ? doing[state] : state;
const looks = {
	running: {
		mark: "●",
		style: "strong"
	},
	failed: {
		mark: "✗",
		style: "error"
	},
	done: {
		mark: "✓",
		style: "good"
	},
	skipped: {
		mark: "-",
		style: "quiet"
	},
	blocked: {
		mark: "!",
		style: "warning"
	},
	waiting: {
		mark: "·",
		style: "quiet"
	}
};
const groups = [
	"running",
	"failed",
	"blocked",
	"waiting",
	"skipped",
	"done"
];
const groupOf = ({ state }) => isRunning(state) ? "running" : state;
const tableLines = (standings, { width, height, now }) => {
	const room = Math.max(1, height - 1);
	const all = [...standings.packages.values()];
	const below = [countsLine(all, now - standings.began), ...standings.status === "" ? [] : [{
		text: standings.status,
		style: "quiet"
	}]];
	const failures = failureLines(all, Math.floor((room - below.length) / 3));
	return [
		...rowLines(all, {
			room: room - below.length - failures.length,
			width,
			now
		}),
		...below,
		...failures
	].slice(-room).map(({ text, style }) => ({
		text: clip(text, width),
		style
	}));
};
const gap = "  ";
const stageWidth = 13;
const timeWidth = 11;
const shortestDetail = 10;
const rowLines = (all, { room, width, now }) => {
	const version = Math.min(longest(all.map((standing) => standing.version)), 16);
	const left = width - 1 - version - stageWidth - timeWidth - 8;
	const name = Math.min(longest(all.map((standing) => standing.name)), Math.max(12, Math.min(left, 40)));
	const line = (standing) => {
		const { mark, style } = looks[groupOf(standing)];
		return {
			text: [
				mark,
				cell(standing.name, name),
				cell(standing.version, version),
				cell(words(standing.state), stageWidth),
				cell(time(standing, now), timeWidth),
				left - name < shortestDetail ? "" : standing.detail
			].join(gap).trimEnd(),
			style
		};
	};
	if (all.length <= room) return all.map(line);
	if (room < 1) return [];
	const byInterest = all.toSorted((one, other) => groups.indexOf(groupOf(one)) - groups.indexOf(groupOf(other)));
	return [...byInterest.slice(0, room - 1).map(line), {
		text: `… ${counts(byInterest.slice(room - 1), "more ")}`,
		style: "quiet"
	}];
};
const time = ({ started, ended, state }, now) => started === void 0 || state === "blocked" ? "" : seconds(Math.max(0, (ended ?? now) - started));
const countsLine = (all, elapsed) => ({
	text: [...all.length === 0 ? [] : [counts(all)], seconds(Math.max(0, elapsed))].join(" · "),
	style: "strong"
});
const counts = (all, word = "") => groups.map((group) => ({
	group,
	number: all.filter((standing) => groupOf(standing) === group).length
})).filter(({ number }) => number > 0).map(({ group, number }) => `${number} ${word}${group}`).join(" · ");
const failureLines = (all, room) => {
	if (room < 1) return [];
	const failures = all.flatMap(({ name, failure }) => {
		if (failure === void 0) return [];
		const what = {
			text: `✗ ${name} ${failure.what}`,
			style: "error"
		};
		return [failure.cause === "" ? [what] : [what, {
			text: `    ${failure.cause}`,
			style: "plain"
		}]];
	});
	const lines = failures.flat();
	if (lines.length <= room) return lines;
	const shown = [];
	let number = 0;
	while (shown.length + failures[number].length < room) shown.push(...failures[number++]);
	return [...shown, {
		text: `… ${failures.length - number} more failures`,
		style: "error"
	}];
};
const longest = (texts) => Math.max(0, ...texts.map(columns));

// src/runtime/progress/live-table.ts
const interval = 100;
const createLiveTable = (screen, paint, now) => {
	let packages = /* @__PURE__ */ new Map();
	let standings = {
		...nothingPlanned(now()),
		packages
	};
	let drawn = [];
	let timer;
	const failures = [];
	const { group } = terminalSink((line) => screen.write(`${line}\n`));
	const draw = () => {
		const frame = {
			width: screen.columns,
			height: screen.rows,
			now: now()
		};
		const lines = tableLines(standings, frame);
		const texts = lines.map(({ text, style }) => `${paint(style, text)}\x1b[K\n`);
		screen.write(`${up()}\x1b[?7l${texts.join("")}\x1b[J\x1b[?7h`);
		drawn = lines;
	};
	const up = () => {
		const rows = drawn.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(columns(text) / screen.columns)), 0);
		const reachable = Math.min(rows, screen.rows - 1);
		return reachable > 0 ? `\r\x1b[${reachable}A` : "\r";
	};
	const erase = () => {
		screen.write(`${up()}\x1b[J`);
		drawn = [];
	};
	const run = () => {
		timer ??= setInterval(draw, interval);
	};
	const rest = () => {
		clearInterval(timer);
		timer = void 0;
	};
	const become = (next) => {
		standings = next;
		run();
	};
	const change = (name, next) => {
		const standing = packages.get(name);
		if (standing !== void 0) packages.set(name, next(standing));
		run();
	};
	return {
		planned: (plan) => {
			packages = new Map(afterPlan(standings, plan).packages);
			become({
				...standings,
				packages
			});
		},
		started: (event) => change(event.package, (standing) => afterStart(standing, event)),
		ended: (outcome) => {
			if (outcome.kind === "failed") failures.push(outcome);
			change(outcome.package, (standing) => afterOutcome(standing, outcome));
		},
		detail: (event) => change(event.package, (standing) => afterDetail(standing, event)),
		status: (text) => become({
			...standings,
			status: text
		}),
		finding: (finding) => {
			erase();
			const lines = finding.hint.includes("\n") ? findingLines(finding, paint) : [findingTitle(finding, paint)];
			screen.write(`${lines.join("\n")}\n`);
		},
		finished: () => {
			if (timer === void 0) return;
			rest();
			standings = afterRun(standings);
			draw();
			drawn = [];
			for (const outcome of failures.splice(0)) showTail(outcome, inertLine(outcome.package), group);
		},
		alone: async (work) => {
			const wasRunning = timer !== void 0;
			rest();
			erase();
			try {
				return await work();
			} finally {
				if (wasRunning) run();
			}
		}
	};
};

// src/runtime/terminal.ts
const runOnTerminal = async (args) => {
	process.stdout.on("error", endWithoutReader);
	process.stderr.on("error", () => {});
	const environment = readEnvironment();
	const asked = readCommandLine(args, process.stdout.columns ?? 80);
	if (asked.kind === "text") writeOut(asked.text);
	else if (asked.kind === "run") await run(asked, environment);
	else {
		const ending = {
			status: 2,
			findings: [asked.finding],
			result: void 0,
			error: void 0
		};
		const paint = paintFor("auto", environment);
		const showing = {
			name: asked.name,
			isJson: asksForJson(args),
			isQuiet: false,
			isVerbose: false,
			paint
		};
		report(ending, {
			...showing,
			writeOut,
			writeError
		});
		process.exitCode = ending.status;
	}
};
const run = async ({ name, showing, value }, environment) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const interruption = _usingCtx$1.u(watchSignals((status) => process.exit(status)));
		const paint = paintFor(showing.color, environment);
		const isVerbose = showing.isVerbose || environment.isDebug;
		const isSilent = showing.isQuiet || !showing.hasProgress;
		const masks = createMasks((secret) => environment.isRunner && writeError(mask(secret.reveal())));
		const writeMasked = (line) => writeError(masks.hide(line));
		const screen = screenOf(masks.hide);
		const table = isSilent || !canRedraw(environment) ? void 0 : createLiveTable(screen, paint, Date.now);
		const sink = environment.isRunner ? runnerSink(writeMasked) : terminalSink(writeMasked);
		const ending = await execute({
			name,
			given: {
				surfaces: ["flag", "argument"],
				value
			},
			environment,
			interruption,
			progress: table ?? (isSilent ? createFailureLog(sink) : createLineLog(sink, Date.now)),
			commandLog: commandLogFor(environment, table, isSilent ? void 0 : writeMasked),
			...askersFor(environment, interruption.signal, table),
			debug: isVerbose ? sink.line : () => {},
			masks
		});
		const isJson = value("format") === "json";
		const writing = {
			writeOut: (text) => writeOut(masks.hide(text)),
			writeError: writeMasked
		};
		report(ending, {
			name,
			isJson,
			isQuiet: showing.isQuiet,
			isVerbose,
			paint,
			...writing
		});
		process.exitCode = ending.status;
		await Promise.race([ending.result?.until, interruption.overdue]);
		if (interruption.status() !== void 0) process.exit(ending.status);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
};
const report = (ending, reporting) => {
	const { name, isJson, isQuiet, isVerbose, paint, writeOut, writeError } = reporting;
	const { findings, result, error } = ending;
	const text = isJson ? jsonDocument(name, ending) : result?.text ?? "";
	if (text !== "") writeOut(text);
	const shown = worstFirst(findings).filter(({ severity }) => !isQuiet || severity === "error");
	for (const line of shown.flatMap((finding) => findingLines(finding, paint))) writeError(line);
	for (const line of causeLines(error, isVerbose)) writeError(line);
};
const asksForJson = (args) => args.includes("--format=json") || args.some((arg, index) => arg === "--format" && args[index + 1] === "json");
const paintFor = (asked, { variables }) => painter(wantsColour({
	asked,
	variables,
	isTerminal: process.stderr.isTTY === true
}));
const canRedraw = ({ isCi, variables }) => process.stderr.isTTY === true && !isCi && variables.TERM !== "dumb";
const askersFor = ({ isRunner }, signal, table) => {
	if (isRunner) return { confirm: alwaysConfirmed };
	if (process.stderr.isTTY !== true || process.stdin.isTTY !== true) return { confirm: neverConfirmed };
	const alone = table?.alone ?? ((work) => work());
	const terminal = {
		input: process.stdin,
		output: process.stderr,
		signal,
		alone
	};
	return {
		confirm: confirmOn(terminal),
		interview: interviewOn(terminal)
	};
};
const commandLogFor = ({ isRunner }, table, write) => {
	if (write === void 0) return silentCommandLog;
	return isRunner ? runnerCommandLog(write) : terminalCommandLog(write, table?.alone);
};
const screenOf = (hide) => ({
	get columns() {
		return process.stderr.columns || 80;
	},
	get rows() {
		return process.stderr.rows || 24;
	},
	write: (text) => process.stderr.write(hide(text))
});
const writeOut = (text) => process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
const writeError = (line) => process.stderr.write(`${line}\n`);
const endWithoutReader = (error) => {
	if (error.code === "EPIPE") process.exit();
	for (const line of explainError(error).flatMap((finding) => findingLines(finding))) writeError(line);
	process.exit(1);
};

export { runOnTerminal };