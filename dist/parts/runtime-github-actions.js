import { Bug, _usingCtx, actionNamed, actions, alwaysConfirmed, annotation, causeLines, chooseAnnotations, createLineLog, createMasks, execute, exitStatus, explainError, findingLines, inertLine, inertLines, loginIn, mask, misspeltInput, nearest, outputEntry, publicFinding, readEnvironment, runnerCommandLog, runnerSink, version, watchSignals } from "./domain-problem-plan.js";
const appendFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").appendFile(...given);
import { guardStep, shortCause, titleCause } from "./domain-problem-upload.js";
import { createProcesses, readStart } from "./domain-environment-uv-variables.js";
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { createChanges } from "./adapters-git-changes.js";

// src/runtime/action-inputs.ts
const prefix = "INPUT_";
const variableOf = (input) => `${prefix}${input.replaceAll(" ", "_").toUpperCase()}`;
const ofOthers = /* @__PURE__ */ new Set(["INPUT_METHOD"]);
const unknownInputs = (names, { variables }) => {
	const known = new Set(names.map(variableOf));
	const isTwin = (variable) => {
		const own = prefix + variable.slice(6).replaceAll("_", "-");
		return known.has(own) && variables[variable] === variables[own];
	};
	return Object.keys(variables).filter((variable) => variable.startsWith(prefix) && !known.has(variable) && !ofOthers.has(variable)).filter((variable) => !isTwin(variable)).map((variable) => variable.slice(6).toLowerCase()).map((given) => ({
		given,
		nearest: nearest(given, names)
	})).filter((each) => each.nearest !== void 0 || !isInsideComposite(variables)).map((each) => misspeltInput({
		...each,
		file: "docs/inputs.md"
	}));
};
const isInsideComposite = ({ GITHUB_ACTION_PATH, ACT, GITEA_ACTIONS, FORGEJO_ACTIONS }) => GITHUB_ACTION_PATH !== void 0 && (ACT ?? GITEA_ACTIONS ?? FORGEJO_ACTIONS) !== void 0;

// src/runtime/summary.ts
const summaryLimit = 1048576;
const note = "\n\n_The rest has no room here: a job summary holds 1 MiB._\n";
const boundedSummary = (markdown, limit = summaryLimit) => {
	const bytes = Buffer.from(markdown);
	if (bytes.length <= limit) return markdown;
	const room = bytes.subarray(0, limit - Buffer.byteLength(note));
	const end = room.lastIndexOf("\n");
	return room.subarray(0, Math.max(0, end)).toString() + note;
};

// src/runtime/touched-lines.ts
const readTouchedLines = async ({ variables }) => {
	if (variables.GITHUB_EVENT_NAME !== "pull_request") return void 0;
	const changes = createChanges(createProcesses(), variables);
	const folder = resolve(variables["INPUT_WORKING-DIRECTORY"] ?? ".");
	try {
		const change = await changes.find({
			folder,
			target: variables.GITHUB_BASE_REF
		});
		if ("unknown" in change) return void 0;
		const touched = new Map(change.files.map(({ path }) => [path, []]));
		await changes.addedLines({
			folder,
			...change
		}, ({ file, line }) => {
			const ranges = touched.get(file);
			const last = ranges?.at(-1);
			if (last?.[1] === line - 1) ranges?.splice(-1, 1, [last[0], line]);
			else ranges?.push([line, line]);
		});
		return touched;
	} catch {
		return;
	}
};

// src/runtime/runner-report.ts
const reportToRunner = async (ending, reporting) => {
	const { contract, write, environment, hide } = reporting;
	const { findings, result, error } = ending;
	if (result !== void 0) for (const line of inertLines(result.text.trimEnd())) write(line);
	const touched = findings.some(({ file }) => file !== void 0) && !isInterrupted(ending) ? await readTouchedLines(environment) : void 0;
	const { annotated, logged, elsewhere } = chooseAnnotations(findings, touched);
	for (const line of logged.flatMap((finding) => findingLines(finding))) write(line);
	if (elsewhere > 0) write(elsewhereLine(elsewhere));
	for (const line of causeLines(error, environment.isDebug)) write(line);
	const lastStep = result === void 0 ? guardStep(findings, { start: readStart(environment) }) : void 0;
	if (lastStep !== void 0) write(`Do this last: ${lastStep}.`);
	for (const finding of annotated) write(annotate(finding));
	const values = {
		...result?.outputs,
		findings: JSON.stringify(findings.map(publicFinding))
	};
	const outputs = Object.entries(contract.outputs).map(([name, { otherwise }]) => outputEntry(name, values[name] ?? otherwise));
	const summary = result?.summary ?? await summaryWithoutResult(contract.name, {
		findings,
		lastStep
	});
	const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = environment.variables;
	const lost = [...await append(GITHUB_OUTPUT, hide(outputs.join(""))), ...await append(GITHUB_STEP_SUMMARY, boundedSummary(hide(summary)))];
	for (const finding of lost) write(annotate(finding));
	return lost;
};
const isInterrupted = ({ status }) => status === 130 || status === 143;
const elsewhereLine = (count) => count === 1 ? "1 more finding lies in a line that this pull request does not touch: it is in the job summary" : `${count} more findings lie in lines that this pull request does not touch: they are in the job summary`;
const annotate = (finding) => {
	const { message, hint, code } = finding;
	const text = [`${code}: ${inertLine(message)}`, ...inertLines(hint)].join("\n");
	return annotation(finding, inertLine(shortCause(finding)), text);
};
const summaryWithoutResult = async (name, said) => {
	if (said.findings.length === 0) return "";
	const { guardSummary } = await import("./domain-report-next-steps.js").then((n) => n.guard_summary_exports);
	const why = titleCause(said.findings);
	return guardSummary({
		verdict: `${name} did not run${why === void 0 ? "" : `: ${why}`}`,
		...said
	});
};
const append = async (path, text) => {
	if (path === void 0 || text === "") return [];
	try {
		await appendFile(path, text);
		return [];
	} catch (error) {
		return explainError(error);
	}
};

// src/runtime/github-actions.ts
const runOnRunner = async (file) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const name = actionNamed(file);
		if (name === void 0) throw new Bug(`no action is called ${file}`);
		const environment = readEnvironment();
		const contract = actions[name].contract;
		for (const command of maskCommands(contract, environment)) writeLine(command);
		writeLine(`release-actions ${version}: ${name}`);
		const masks = createMasks((secret) => writeLine(mask(secret.reveal())));
		const write = (line) => writeLine(masks.hide(line));
		const sink = runnerSink(write);
		const interruption = _usingCtx$1.u(watchSignals((status) => process.exit(status)));
		const ending = await execute({
			name,
			given: {
				surfaces: ["input"],
				value: (input) => environment.variables[variableOf(input)],
				faults: unknownInputs(Object.keys(contract.inputs), environment)
			},
			environment,
			interruption,
			progress: createLineLog(sink, Date.now),
			commandLog: runnerCommandLog(write),
			confirm: alwaysConfirmed,
			debug: environment.isDebug ? sink.line : () => {},
			masks
		});
		const lost = await reportToRunner(ending, {
			contract,
			write: writeLine,
			environment,
			hide: masks.hide
		});
		const status = ending.status || exitStatus(lost);
		process.exitCode = status;
		if (interruption.status() !== void 0) process.exit(status);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
};
const shortestMask = 8;
const maskCommands = ({ inputs }, { variables }) => {
	const values = [...Object.entries(inputs).filter(([, { kind }]) => kind === "secret").flatMap(([name, field]) => [variableOf(name), ...field.environment.map((each) => each.name)]).flatMap((name) => variables[name]?.split(/\r?\n/) ?? []), ...readingPasswords(variables)].map((value) => value.trim());
	return [...new Set(values)].filter((value) => value.length >= shortestMask).map(mask);
};
const readingPasswords = (variables) => Object.entries(variables).flatMap(([name, value]) => {
	if (/^UV_INDEX_.+_PASSWORD$/.test(name)) return [value];
	if (!/^UV_(?:INDEX|DEFAULT_INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS)$/.test(name)) return [];
	return (value.match(/[a-z]+:\/\/\S+/g) ?? []).flatMap((url) => [loginIn(url)?.password.reveal() ?? "", URL.parse(url)?.password ?? ""]);
});
const writeLine = (line) => process.stdout.write(`${line}\n`);

export { runOnRunner };