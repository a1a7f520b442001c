import { __exportAll } from "./rolldown-runtime.js";
import { Problem, defineFinding, inertLine } from "./domain-problem-plan.js";

// src/domain/problem/comment.ts
var comment_exports = /* @__PURE__ */ __exportAll({
	commentNotWritten: () => commentNotWritten,
	commentWithoutPull: () => commentWithoutPull
});
const commentNotWritten = defineFinding({
	code: "RA-COMMENT-NOT-WRITTEN",
	severity: "warning",
	mender: "outside",
	meaning: "The comment on the pull request that `comment: true` asks for could not be written.",
	why: "The job summary has all that the comment would say, so nothing else is lost.",
	mend: "Give the job `pull-requests: write`. A pull request from a fork never gets a token that can write: read the job summary there."
}, ({ why, remedy }) => ({
	message: `The comment on the pull request was not written: ${inertLine(why)}`,
	hint: inertLine(remedy)
}));
const commentWithoutPull = defineFinding({
	code: "RA-COMMENT-NO-PULL-REQUEST",
	severity: "notice",
	mender: "project",
	meaning: "`comment: true` was given, and this run belongs to no pull request.",
	why: "There is nothing to comment on; the job summary says the same.",
	mend: "Nothing needs to be done. The comment is written where the workflow runs on `pull_request`."
}, () => ({
	message: "There is no pull request to comment on",
	hint: "Nothing needs to be done: the job summary says the same"
}));

// src/domain/problem/gate.ts
var gate_exports = /* @__PURE__ */ __exportAll({
	checkNotPassed: () => checkNotPassed,
	checkUnreachable: () => checkUnreachable,
	checkUnseen: () => checkUnseen,
	gateChangedFiles: () => gateChangedFiles,
	gateFailed: () => gateFailed,
	gateInterrupted: () => gateInterrupted,
	gateMovedHead: () => gateMovedHead,
	gateNotConfigured: () => gateNotConfigured,
	gateSyntax: () => gateSyntax,
	gateTimedOut: () => gateTimedOut,
	gateTwice: () => gateTwice,
	gateWroteCommands: () => gateWroteCommands,
	gatesOnChanges: () => gatesOnChanges,
	gatesRefused: () => gatesRefused
});
const titleOf = ({ id, name }) => `${id} ${inertLine(name)}`;
const gateSyntax = defineFinding({
	code: "RA-GATE-SYNTAX",
	severity: "error",
	mender: "usage",
	meaning: "A line of `gates` is not written as `name: command`.",
	why: "A gate that is not understood would not be run, and the release would look safer than it is.",
	mend: "Write one gate a line: `tests: uv run pytest`, `tests: check:CI / test`, `cold: clone`, or `cold: clone: uv sync && uv run pytest`."
}, ({ line }) => ({
	message: `This line of gates has no name before a colon: ${JSON.stringify(inertLine(line))}`,
	hint: "Write name: command, as in tests: uv run pytest"
}));
const gateTwice = defineFinding({
	code: "RA-GATE-TWICE",
	severity: "error",
	mender: "usage",
	meaning: "Two gates have one name.",
	why: "In the report nobody could tell one from the other.",
	mend: "Give each gate a name of its own, or join the commands with `&&`."
}, ({ name }) => ({
	message: `Two gates are called ${inertLine(name)}`,
	hint: "Give each gate a name of its own, or join the commands with &&"
}));
const gatesRefused = defineFinding({
	code: "RA-GATE-REFUSED",
	severity: "error",
	mender: "usage",
	meaning: "Gates run the project's code, and this job holds what that code should never meet.",
	why: "On `pull_request_target` and `workflow_run` a job has the repository's secrets while it may run a stranger's code; with an id-token that code could publish.",
	mend: "Run the gates on `pull_request`, `push` or `workflow_dispatch`, in a job with `contents: read` and without `id-token: write`; or cite check runs that CI has done (`tests: check:CI / test`)."
}, ({ why }) => ({
	message: `No gate is run here: ${inertLine(why)}`,
	hint: "Run the gates on pull_request in a job with contents: read alone, or cite check runs (tests: check:CI / test)"
}));
const gateFailed = defineFinding({
	code: "RA-GATE-FAILED",
	severity: "error",
	mender: "project",
	meaning: "A command that the project asks to pass before a release did not.",
	why: "The project says by it that it is not ready.",
	mend: "Read the end of its output in the summary, or all of it in the log, and fix what it names."
}, ({ gate, why, command }) => ({
	message: `The gate ${titleOf(gate)} failed: ${inertLine(why)}`,
	hint: `Fix what it says: the end of it is in the summary, all of it in the log. To try it by hand: ${inertLine(command)}`
}));
const gateTimedOut = defineFinding({
	code: "RA-GATE-TIMED-OUT",
	severity: "error",
	mender: "project",
	meaning: "A gate was not done when its time was over. A command has been stopped with all that it had started.",
	why: "What has not ended has not passed.",
	mend: "Find out what it waits for; `gate-timeout` gives each gate more time."
}, ({ gate, why }) => ({
	message: `The gate ${titleOf(gate)} timed out: ${inertLine(why)}`,
	hint: "Find out what it waits for, or set gate-timeout higher"
}));
const gateNotConfigured = defineFinding({
	code: "RA-GATE-NOT-CONFIGURED",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "A gate has a name, and nothing behind it.",
	why: "Nothing was run, so nothing passed. Mostly it is an expression of the workflow that came out empty.",
	mend: "Write a command or `check:<check run>` behind the name, or remove the line."
}, ({ gate }) => ({
	message: `The gate ${titleOf(gate)} has no command`,
	hint: "Write a command behind its name, or remove the line; an expression of the workflow may have come out empty"
}));
const gateInterrupted = defineFinding({
	code: "RA-GATE-INTERRUPTED",
	severity: "error",
	mender: "outside",
	meaning: "The run was interrupted before a gate was done.",
	why: "What has not ended has not passed.",
	mend: "Run it again."
}, ({ gate }) => ({
	message: `The gate ${titleOf(gate)} was interrupted`,
	hint: "Run it again"
}));
const checkNotPassed = defineFinding({
	code: "RA-GATE-CHECK-FAILED",
	severity: "error",
	mender: "project",
	meaning: "A check run that a gate cites did not end well on this commit.",
	why: "The project says by it that it is not ready.",
	mend: "Open the check run, fix what it names, and push."
}, ({ gate, check, why, url }) => ({
	message: `The gate ${titleOf(gate)} did not pass: the check run ${inertLine(check)} ${inertLine(why)}`,
	hint: url === void 0 ? "Open the check run and fix what it names" : `See ${inertLine(url)}`
}));
const checkUnseen = defineFinding({
	code: "RA-GATE-CHECK-UNSEEN",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "A check run that a gate cites was not run, or cannot be seen from here.",
	why: "A check run that was skipped, or that nobody could see, has not passed.",
	mend: "Write its name as the pull request shows it, `workflow / job`; give the job `checks: read` and `actions: read`; and see to it that it runs on this commit."
}, ({ gate, why, remedy }) => ({
	message: `The gate ${titleOf(gate)} was skipped: ${inertLine(why)}`,
	hint: inertLine(remedy)
}));
const checkUnreachable = defineFinding({
	code: "RA-GATE-FORGE-DOWN",
	severity: "error",
	mender: "outside",
	meaning: "The forge did not say how a cited check run ended: it could not be reached, or failed.",
	why: "What nobody could see has not passed.",
	mend: "Run it again later; the forge's status page tells how it is."
}, ({ gate, why, remedy }) => ({
	message: `The gate ${titleOf(gate)} was skipped: ${inertLine(why)}`,
	hint: inertLine(remedy)
}));
const gateWroteCommands = defineFinding({
	code: "RA-GATE-WROTE-COMMANDS",
	severity: "error",
	mender: "project",
	meaning: "A gate wrote into a file by which a step tells the runner its outputs, variables or summary.",
	why: "By these files it could change what later steps do. The gate is not told where they are, so it went looking.",
	mend: "Find out which of the project's code does this. The change has been undone."
}, ({ gate, files }) => ({
	message: `The gate ${titleOf(gate)} wrote into the runner's ${files.join(", ")}`,
	hint: "The change has been undone; find out which of the project's code went looking for this file"
}));
const listed = (files) => `${files.slice(0, 3).map(inertLine).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`;
const gateChangedFiles = defineFinding({
	code: "RA-GATE-CHANGED-FILES",
	severity: "error",
	mender: "project",
	meaning: "A gate changed files that git tracks.",
	why: "What the gates that follow it see is not the commit any more, and a tool that rewrites files in a check hides that they were not as they should be.",
	mend: "Let the command check only (`ruff format --check`, `uv sync --locked`), or commit what it makes. Ignored files never count."
}, ({ gate, files }) => ({
	file: files[0],
	message: `The gate ${titleOf(gate)} changed what git tracks: ${listed(files)}`,
	hint: "Let the command check only, or commit what it makes"
}));
const gateMovedHead = defineFinding({
	code: "RA-GATE-MOVED-HEAD",
	severity: "error",
	mender: "project",
	meaning: "A gate checked out or made another commit.",
	why: "What the gates that follow it see is not the commit that is to be released.",
	mend: "Let the command leave the checkout as it is."
}, ({ gate }) => ({
	message: `The gate ${titleOf(gate)} left the checkout at another commit`,
	hint: "Let the command leave the checkout as it is"
}));
const gatesOnChanges = defineFinding({
	code: "RA-GATE-ON-CHANGES",
	severity: "warning",
	mender: "project",
	meaning: "Files that git tracks had changes when the gates began.",
	why: "The gates have seen these files, and not the commit.",
	mend: "Commit or stash them, and run it again."
}, ({ files }) => ({
	file: files[0],
	message: `The gates ran on changes that are not committed: ${listed(files)}`,
	hint: "Commit or stash them, and run it again"
}));

// src/domain/problem/scope.ts
var scope_exports = /* @__PURE__ */ __exportAll({
	forbidPattern: () => forbidPattern,
	forbidSyntax: () => forbidSyntax,
	forbiddenLine: () => forbiddenLine,
	outsideScope: () => outsideScope,
	scopeGlob: () => scopeGlob,
	scopeUnknown: () => scopeUnknown
});
const andMore = (more) => more > 0 ? `, and ${more} more` : "";
const outsideScope = defineFinding({
	code: "RA-SCOPE-OUTSIDE",
	severity: "error",
	mender: "project",
	meaning: "The change touches a file that `scope` does not allow.",
	why: "A release pull request that changes more than a release needs is reviewed as if it did not.",
	mend: "Take the file out of this change, or allow its path in `scope`."
}, ({ file, globs, more }) => ({
	file,
	message: `This change may only touch ${globs.slice(0, 5).map(inertLine).join(", ")}, not ${inertLine(file)}${andMore(more)}`,
	hint: "Take the file out of this change, or allow its path in scope"
}));
const forbiddenLine = defineFinding({
	code: "RA-SCOPE-FORBIDDEN",
	severity: "error",
	mender: "project",
	meaning: "A line that the change adds matches a pattern of `forbid`.",
	why: "The project has said that such a line must not get in.",
	mend: "Take the line out, or change the pattern."
}, ({ file, line, name, more }) => ({
	file,
	line,
	message: `An added line matches what forbid calls ${inertLine(name)}${andMore(more)}`,
	hint: "Take the line out, or change the pattern"
}));
const scopeUnknown = defineFinding({
	code: "RA-SCOPE-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "`scope` or `forbid` is set, and what the change touches cannot be known: there is no merge base with the target branch.",
	why: "What was not looked at is not within the scope.",
	mend: "Check out with `fetch-depth: 0`. Outside of a pull request, the default branch must be known as `origin`'s."
}, ({ why, remedy }) => ({
	message: `What this change touches cannot be known: ${inertLine(why)}`,
	hint: inertLine(remedy)
}));
const scopeGlob = defineFinding({
	code: "RA-SCOPE-GLOB",
	severity: "error",
	mender: "usage",
	meaning: "A glob of `scope` begins with `!`, or is longer than 1,000 characters.",
	why: "`scope` says what is allowed; a glob that takes something away again would be read as a plain name.",
	mend: "List the paths that are allowed."
}, ({ glob }) => ({
	message: `The input scope lists what is allowed, which this does not: ${inertLine(glob.slice(0, 80))}`,
	hint: "List the paths that are allowed, as in packages/**"
}));
const forbidSyntax = defineFinding({
	code: "RA-SCOPE-FORBID-SYNTAX",
	severity: "error",
	mender: "usage",
	meaning: "A line of `forbid` is not written as `name: regex`.",
	why: "A pattern that is not understood would find nothing, and look as if there were nothing to find.",
	mend: "Write one pattern a line, with a name before it: `debugger: \\bbreakpoint\\(`."
}, ({ line }) => ({
	message: `This line of forbid is not name: regex: ${JSON.stringify(inertLine(line))}`,
	hint: "Write name: regex, as in debugger: \\bbreakpoint\\("
}));
const forbidPattern = defineFinding({
	code: "RA-SCOPE-FORBID-PATTERN",
	severity: "error",
	mender: "usage",
	meaning: "A pattern of `forbid` is no regular expression in RE2's syntax.",
	why: "A pattern that is not understood would find nothing, and look as if there were nothing to find.",
	mend: "Fix what the message names. RE2 has no look-arounds and no back-references: https://github.com/google/re2/wiki/Syntax"
}, ({ name, why }) => ({
	message: `The pattern ${inertLine(name)} of forbid cannot be read: ${inertLine(why)}`,
	hint: "Write it in RE2's syntax, which has no look-arounds and no back-references"
}));

// src/domain/gate/parse-gates.ts
const cloneDefault = "uv sync --locked --all-packages";
const parseGates = (lines) => {
	const gates = [];
	const findings = [];
	const seen = /* @__PURE__ */ new Set();
	for (const line of lines) {
		const colon = line.indexOf(":");
		const name = line.slice(0, Math.max(0, colon)).trim();
		if (name === "") findings.push(gateSyntax({ line }));
		else if (seen.has(name)) findings.push(gateTwice({ name }));
		else gates.push({
			id: `RG-${gates.length + 1}`,
			name,
			...readWork(line.slice(colon + 1).trim())
		});
		seen.add(name);
	}
	return {
		gates,
		findings
	};
};
const readWork = (text) => {
	if (text === "") return { kind: "none" };
	if (text.startsWith("check:")) {
		const check = text.slice(6).trim();
		return check === "" ? { kind: "none" } : {
			kind: "check",
			check
		};
	}
	if (text === "clone") return {
		kind: "clone",
		command: cloneDefault
	};
	if (text.startsWith("clone:")) return {
		kind: "clone",
		command: text.slice(6).trim() || "uv sync --locked --all-packages"
	};
	return {
		kind: "command",
		command: text
	};
};

// src/domain/gate/gate.ts
const runsCode = ({ kind }) => kind === "command" || kind === "clone";
const gateTitle = ({ id, name }) => `${id} ${name}`;

// src/domain/gate/refusal.ts
const privileged = ["pull_request_target", "workflow_run"];
const refuseGates = (gates, { event, hasIdentity }) => {
	if (!gates.some(runsCode)) return void 0;
	if (event !== void 0 && privileged.includes(event)) return gatesRefused({ why: `the event ${event} gives the code of any pull request what the repository keeps secret` });
	return hasIdentity ? gatesRefused({ why: "the job can get an id-token, with which its code could publish" }) : void 0;
};

// src/actions/release-readiness/gates.ts
const readGates = (lines, place) => {
	const { gates, findings } = parseGates(lines);
	const refusal = refuseGates(gates, place);
	const all = [...findings, ...refusal === void 0 ? [] : [refusal]];
	if (all.length > 0) throw new Problem(all);
	return gates;
};
const noForge = { of: async () => ({
	cause: "unseen",
	why: "no repository of a forge is known here",
	remedy: "Run it in a workflow, or set GITHUB_REPOSITORY and GITHUB_TOKEN"
}) };

// src/domain/gate/gate-result.ts
const gateFindings = (result) => {
	const { gate } = result;
	switch (result.result) {
		case "passed": return [];
		case "failed": return [failure(gate, result)];
		case "timed out": return [gateTimedOut({
			gate,
			why: result.why
		})];
		case "not configured": return [gateNotConfigured({ gate })];
		case "skipped": {
			if (result.cause === "interrupted") return [gateInterrupted({ gate })];
			const { why, remedy } = result;
			return [(result.cause === "outside" ? checkUnreachable : checkUnseen)({
				gate,
				why,
				remedy
			})];
		}
	}
};
const failure = (gate, { why, url }) => gate.kind === "check" ? checkNotPassed({
	gate,
	check: gate.check,
	why,
	url
}) : gateFailed({
	gate,
	why,
	command: "command" in gate ? gate.command : ""
});
const gateEntries = (results) => results.map((each) => ({
	id: each.gate.id,
	name: each.gate.name,
	result: each.result,
	seconds: Math.round(each.duration / 100) / 10,
	..."why" in each ? { why: each.why } : {},
	..."url" in each && each.url !== void 0 ? { url: each.url } : {}
}));

export { commentNotWritten, commentWithoutPull, comment_exports, forbidPattern, forbidSyntax, forbiddenLine, gateChangedFiles, gateEntries, gateFindings, gateMovedHead, gateTitle, gateWroteCommands, gate_exports, gatesOnChanges, noForge, outsideScope, readGates, runsCode, scopeGlob, scopeUnknown, scope_exports };