import { gateChangedFiles, gateFindings, gateMovedHead, gateTitle, gateWroteCommands, gatesOnChanges, runsCode } from "./domain-problem-gate.js";
import { Problem, _usingCtx, inertLine, seconds } from "./domain-problem-plan.js";

// src/domain/gate/check-run.ts
const namesWorkflow = (wanted, runs) => wanted.includes(" / ") && runs.every(({ name }) => name !== wanted);
const judgeCitation = (wanted, runs) => {
	const meant = runs.filter((run) => titles(run).includes(wanted));
	if (meant.length === 0) return {
		kind: "absent",
		isFinal: runs.every(({ conclusion, isOwn }) => isOwn || conclusion !== void 0)
	};
	const bad = meant.find(({ conclusion }) => conclusion !== void 0 && !harmless.includes(conclusion));
	if (bad !== void 0) return end({
		result: "failed",
		why: `ended as ${bad.conclusion}`,
		...link(bad)
	});
	if (meant.some(({ conclusion }) => conclusion === void 0)) return { kind: "running" };
	const vain = meant.find(({ conclusion }) => conclusion !== "success");
	if (vain === void 0) return end({
		result: "passed",
		...link(meant[0])
	});
	return end({
		result: "skipped",
		why: `the check run ${wanted} ended as ${vain.conclusion}`,
		cause: "unseen",
		remedy: "Let it run on this commit, or do not cite it"
	});
};
const end = (end) => ({
	kind: "end",
	end
});
const link = ({ url }) => url === void 0 ? {} : { url };
const harmless = [
	"success",
	"neutral",
	"skipped"
];
const titles = ({ name, workflow }) => workflow === void 0 ? [name] : [
	name,
	`${workflow.name} / ${name}`,
	`${workflow.name} / ${name} (${workflow.event})`
];

// src/stages/gates/cite-check.ts
const interval = 15e3;
const patience = 12e4;
const citeCheck = async ({ check, commit, timeout }, ports) => {
	const { clock, note, signal } = ports;
	const began = clock.now();
	let noted = "";
	for (;;) {
		const citation = await look(check, commit, ports);
		if ("cause" in citation) return {
			result: "skipped",
			...citation
		};
		if (citation.kind === "end") return citation.end;
		const waited = clock.now() - began;
		if (citation.kind === "absent" && (waited >= timeout || citation.isFinal && waited >= patience)) return {
			result: "skipped",
			cause: "unseen",
			...absent(check, commit)
		};
		if (waited >= timeout) return {
			result: "timed out",
			why: `the check run ${check} was still running after ${seconds(waited)}`
		};
		if (noted !== citation.kind) note(`${check} is ${citation.kind === "running" ? "running" : "not there yet"}`);
		noted = citation.kind;
		await clock.sleep(Math.min(interval, timeout - waited), signal);
	}
};
const look = async (wanted, commit, { checkRuns, signal }) => {
	const runs = await checkRuns.of({
		commit,
		withWorkflows: false,
		signal
	});
	if (!isList(runs)) return runs;
	if (!namesWorkflow(wanted, runs)) return judgeCitation(wanted, runs);
	const named = await checkRuns.of({
		commit,
		withWorkflows: true,
		signal
	});
	return isList(named) ? judgeCitation(wanted, named) : named;
};
const isList = (answer) => Array.isArray(answer);
const absent = (check, commit) => ({
	why: `there is no check run ${check} on ${commit.slice(0, 12)}`,
	remedy: "Write its name as the pull request shows it (workflow / job), and see to it that it runs on this commit"
});

// src/stages/gates/run-gate.ts
const tailLines = 60;
const runGate = async (gate, conditions, ports) => {
	try {
		ports.signal.throwIfAborted();
		return await endOf(gate, conditions, ports);
	} catch (error) {
		if (ports.signal.aborted) return {
			result: "skipped",
			cause: "interrupted",
			why: "the run was interrupted",
			remedy: "Run it again"
		};
		if (error instanceof Problem) return {
			result: "failed",
			why: error.message
		};
		throw error;
	}
};
const endOf = async (gate, conditions, ports) => {
	switch (gate.kind) {
		case "none": return { result: "not configured" };
		case "check": {
			const { cited: commit, timeout } = conditions;
			if (commit === void 0) return noCommit("cite a check run of");
			const cited = {
				check: gate.check,
				commit,
				timeout
			};
			return await inLog({
				gate,
				what: `check run ${gate.check}`
			}, ports, (note) => citeCheck(cited, {
				...ports,
				note
			}));
		}
		case "command": {
			const command = {
				command: gate.command,
				folder: conditions.folder,
				isClone: false
			};
			return await inLog({
				gate,
				what: gate.command
			}, ports, (line) => runCommand(command, conditions, {
				...ports,
				line
			}));
		}
		case "clone": try {
			var _usingCtx$1 = _usingCtx();
			const { repository, prefix } = conditions;
			if (repository?.commit === void 0) return noCommit("clone");
			const query = {
				topLevel: repository.topLevel,
				commit: repository.commit,
				prefix
			};
			const clone = _usingCtx$1.a(await ports.clones.make(query));
			const command = {
				command: gate.command,
				folder: clone.folder,
				isClone: true
			};
			return await inLog({
				gate,
				what: `in a fresh clone: ${gate.command}`
			}, ports, (line) => runCommand(command, conditions, {
				...ports,
				line
			}));
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	}
};
const noCommit = (verb) => ({
	result: "skipped",
	cause: "unseen",
	why: `there is no commit to ${verb}`,
	remedy: "Run it in a git checkout with at least one commit"
});
const inLog = async ({ gate, what }, { commandLog, clock }, work) => {
	const log = commandLog.open(`${gateTitle(gate)}: ${what}`);
	const began = clock.now();
	let how = "did not end by itself";
	try {
		const end = await work(log.line);
		how = "why" in end ? `${end.result}, ${end.why}` : end.result;
		return end;
	} finally {
		log.close(`${gateTitle(gate)}: ${how}, after ${seconds(clock.now() - began)}`);
	}
};
const runCommand = async (command, { timeout }, { shell, signal, line }) => {
	const lines = [];
	const onLine = (text) => {
		line(text);
		lines.push(inertLine(text));
		if (lines.length > 120) lines.splice(0, lines.length - tailLines);
	};
	const exit = await shell.run({
		...command,
		timeout,
		signal,
		onLine
	});
	return readExit(exit, timeout, lines.slice(-60).join("\n"));
};
const readExit = ({ code, signal, isTimedOut }, timeout, tail) => {
	if (isTimedOut) return {
		result: "timed out",
		why: `stopped after ${seconds(timeout)}`,
		tail
	};
	if (code === 0) return { result: "passed" };
	return {
		result: "failed",
		why: code === null ? `ended by ${signal}` : `exit status ${code}`,
		tail
	};
};

// src/stages/gates/gates.ts
const runGates = async (run, ports) => {
	const { gates, repository } = run;
	const results = [];
	const findings = [];
	const dirty = repository?.changed ?? [];
	if (gates.some(({ kind }) => kind === "command") && dirty.length > 0) findings.push(gatesOnChanges({ files: dirty }));
	let before = repository;
	let isTreeClean;
	for (const gate of gates) {
		const kept = await ports.commandFiles.keep();
		const began = ports.clock.now();
		const result = {
			gate,
			...await runGate(gate, run, ports),
			duration: ports.clock.now() - began
		};
		results.push(result);
		findings.push(...gateFindings(result));
		if (runsCode(gate) && before !== void 0 && !ports.signal.aborted) {
			const after = await lookAfter(gate, before, ports.git);
			findings.push(...after.findings);
			isTreeClean = isTreeClean !== false && after.findings.length === 0;
			before = after.repository ?? before;
		}
		const files = await kept.restore();
		if (files.length > 0) findings.push(gateWroteCommands({
			gate,
			files
		}));
	}
	return {
		results,
		findings,
		isTreeClean
	};
};
const lookAfter = async (gate, before, git) => {
	try {
		const repository = await git.inspect(before.topLevel);
		const known = new Set(before.changed);
		const files = repository?.changed.filter((path) => !known.has(path)) ?? [];
		return {
			repository,
			findings: [...repository?.commit === before.commit ? [] : [gateMovedHead({ gate })], ...files.length === 0 ? [] : [gateChangedFiles({
				gate,
				files
			})]]
		};
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return {
			repository: void 0,
			findings: error.findings
		};
	}
};

export { runGates };