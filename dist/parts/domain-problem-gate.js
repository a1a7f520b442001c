import { inertLine as e } from "../index.js";
import { Problem as t, byPlace as n, defineFinding as r, named as i, reachFirst as a, remedyOf as o } from "./domain-problem-locked-index.js";
const titleOf = ({ id: t, name: n }) => `${t} ${e(n)}`, s = r({
	code: "RA-GATE-SYNTAX",
	severity: "error",
	mender: "usage"
}, ({ line: t }) => ({
	input: "gates",
	message: `This line of gates has no name before a colon: ${JSON.stringify(e(t))}`,
	hint: "Write name: command, as in tests: uv run pytest"
})), c = r({
	code: "RA-GATE-TWICE",
	severity: "error",
	mender: "usage"
}, ({ name: t }) => ({
	input: "gates",
	message: `Two gates are called ${e(t)}`,
	hint: "Give each gate a name of its own"
})), l = r({
	code: "RA-GATE-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ event: e }) => e === void 0 ? {
	message: "No gate is run here: the job can get an id-token, with which its code could publish",
	hint: "Run the gates with release-readiness in a job without id-token: write, or cite check runs (tests: check:CI / test)"
} : {
	message: `No gate is run here: the event ${e} gives the code of any pull request what the repository keeps secret`,
	hint: "Run the gates on pull_request, push or workflow_dispatch, or cite check runs (tests: check:CI / test)"
}), u = r({
	code: "RA-GATE-FAILED",
	severity: "error",
	mender: "project"
}, ({ gate: t, why: r, exit: i, command: a }) => {
	let { fix: o, ...s } = wayOf(i);
	return {
		...s,
		message: `The gate ${titleOf(t)} failed: ${e(r)}`,
		...n((n) => `${o(n)}. To try it by hand${t.kind === "clone" ? ", in a fresh clone of the commit" : ""}:\n${e(a)}`)
	};
}), wayOf = (e) => e?.signal === "SIGKILL" || e?.code === 137 ? {
	remedy: "outside",
	fix: () => "Something outside killed it, as a system does that runs out of memory: see to that"
} : e?.code === 127 ? {
	remedy: "call",
	fix: (e) => `A command that its output names is not there: install it${e(" in a step before this one", "")}, or correct the gate (where the configuration has it, in a commit)`
} : {
	alternative: "outside",
	fix: () => "Fix what the command's output names, unless it failed by chance"
}, d = r({
	code: "RA-GATE-TIMED-OUT",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: t, why: n }) => ({
	message: `The gate ${titleOf(t)} timed out: ${e(n)}`,
	...t.kind === "check" ? {
		remedy: "outside",
		hint: "Wait until the check run has ended, or set gate-timeout higher"
	} : {
		input: "gate-timeout",
		alternative: "commit",
		hint: "Find out what it waits for, or set gate-timeout higher"
	}
})), f = r({
	code: "RA-GATE-NOT-CONFIGURED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e }) => ({
	input: "gates",
	message: `The gate ${titleOf(e)} has no command`,
	hint: "Write a command behind its name, or remove the line"
})), p = r({
	code: "RA-GATE-INTERRUPTED",
	severity: "error",
	mender: "outside"
}, ({ gate: e }) => ({
	message: `The run was interrupted before the gate ${titleOf(e)} was done`,
	hint: "Run it again",
	says: "again"
})), m = r({
	code: "RA-GATE-WROTE-COMMANDS",
	severity: "error",
	mender: "project"
}, ({ gate: e, files: t }) => ({
	message: `The gate ${titleOf(e)} wrote into the runner's ${t.join(", ")}`,
	hint: "The change has been undone; find out which of the project's code went looking for this file"
})), h = "uv sync --locked --all-packages", parseGates = (e) => {
	let t = [], n = [], r = new Set();
	for (let i of e) {
		let e = i.indexOf(":"), a = i.slice(0, Math.max(0, e)).trim();
		a === "" ? n.push(s({ line: i })) : r.has(a) ? n.push(c({ name: a })) : t.push({
			id: `RG-${t.length + 1}`,
			name: a,
			...readWork(i.slice(e + 1).trim())
		}), r.add(a);
	}
	return {
		gates: t,
		findings: n
	};
}, readWork = (e) => {
	if (e === "") return { kind: "none" };
	if (e.startsWith("check:")) {
		let t = e.slice(6).trim();
		return t === "" ? { kind: "none" } : {
			kind: "check",
			check: t
		};
	}
	return e === "clone" ? {
		kind: "clone",
		command: h
	} : e.startsWith("clone:") ? {
		kind: "clone",
		command: e.slice(6).trim() || h
	} : {
		kind: "command",
		command: e
	};
}, runsCode = ({ kind: e }) => e === "command" || e === "clone", gateTitle = ({ id: e, name: t }) => `${e} ${t}`, g = ["pull_request_target", "workflow_run"], refuseGates = (e, { event: t, hasIdentity: n }) => {
	if (e.some(runsCode)) return t !== void 0 && g.includes(t) ? l({ event: t }) : n ? l({ event: void 0 }) : void 0;
}, readGates = (e, n) => {
	let { gates: r, findings: i } = parseGates(e), a = refuseGates(r, n), o = [...i, ...a === void 0 ? [] : [a]];
	if (o.length > 0) throw new t(o);
	return r;
}, _ = { of: async () => ({
	cause: "unseen",
	why: "no repository of a forge is known here",
	remedy: "Run it in a workflow, or set GITHUB_REPOSITORY and GITHUB_TOKEN"
}) }, advise = (e) => {
	let { hint: t, inTerminal: r } = n(e);
	return {
		remedy: t,
		inTerminal: r
	};
}, hintOf = ({ remedy: t, inTerminal: r = t }) => n((n) => e(n(t, r))), andMore = (e) => e > 0 ? `, and ${e} more` : "", quoted = (t) => {
	let n = e(t.trim());
	return n.length > 120 ? `${n.slice(0, 120).toWellFormed()}…` : n;
}, v = " in a commit", y = r({
	code: "RA-SCOPE-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ file: t, globs: r, more: a }) => ({
	file: t,
	message: `This change may only touch ${i(r.map(e), 5)}, not ${e(t)}${andMore(a)}`,
	...n((e) => `Take the file out of this change${e("", v)}, or allow its path in scope, where packages/** is all that is below packages`)
})), b = r({
	code: "RA-SCOPE-FORBIDDEN",
	severity: "error",
	mender: "project"
}, ({ file: t, line: r, name: i, text: a, more: o }) => ({
	file: t,
	line: r,
	message: `An added line matches what forbid calls ${e(i)}${o > 0 ? `, and there are ${o} more matches` : ""}: ${quoted(a)}`,
	...n((e) => `Take the line out${e("", v)}, or change the pattern`)
})), x = r({
	code: "RA-SCOPE-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ why: t, ...n }) => ({
	message: `What this change touches cannot be known: ${e(t)}`,
	...hintOf(n)
})), S = r({
	code: "RA-SCOPE-GLOB",
	severity: "error",
	mender: "usage"
}, ({ glob: e, isTooLong: t }) => ({
	input: "scope",
	message: `${t ? "A glob of scope is longer than 1,000 characters" : "scope lists what is allowed, which this does not"}: ${quoted(e)}`,
	hint: "List the paths that are allowed, one glob to a line, as in packages/**"
})), C = r({
	code: "RA-SCOPE-FORBID-SYNTAX",
	severity: "error",
	mender: "usage"
}, ({ line: t }) => ({
	input: "forbid",
	message: `This line of forbid is not name: regex: ${e(t)}`,
	hint: "Write name: regex, as in debugger: breakpoint[(]"
})), w = r({
	code: "RA-SCOPE-FORBID-PATTERN",
	severity: "error",
	mender: "usage"
}, ({ name: t, why: n }) => ({
	input: "forbid",
	message: `The pattern ${e(t)} of forbid cannot be read: ${e(n)}`,
	hint: "Write it in RE2's syntax, which has no look-arounds and no back-references"
})), T = r({
	code: "RA-GATE-CHECK-FAILED",
	severity: "error",
	mender: "project"
}, ({ gate: t, check: n, why: r, conclusion: i, url: a }) => ({
	message: `The gate ${titleOf(t)} did not pass: the check run ${e(n)} ${e(r)}`,
	...i !== void 0 && E.includes(i) ? {
		remedy: "outside",
		hint: `${openCheck(a)}, and let it run to its end`
	} : {
		alternative: "outside",
		hint: `${openCheck(a)}, and fix what it names; if it failed by chance, re-run it`
	}
})), E = [
	"cancelled",
	"action_required",
	"stale"
], openCheck = (t) => t === void 0 ? "Open the check run" : `See ${e(t)}`, D = r({
	code: "RA-GATE-CHECK-UNSEEN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: t, why: n, input: r, ...i }) => ({
	input: r,
	...r === void 0 ? {} : { alternative: "outside" },
	message: `The gate ${titleOf(t)} was skipped: ${e(n)}`,
	...hintOf(i)
})), O = r({
	code: "RA-GATE-FORGE-DOWN",
	severity: "error",
	mender: "outside"
}, ({ gate: t, why: n, ...r }) => ({
	message: `The gate ${titleOf(t)} was skipped: ${e(n)}`,
	...hintOf(r),
	...a(n)
})), gateFindings = (e) => {
	let { gate: t } = e;
	switch (e.result) {
		case "passed": return [];
		case "failed": return [failure(t, e)];
		case "timed out": return [d({
			gate: t,
			why: e.why
		})];
		case "not configured": return [f({ gate: t })];
		case "skipped": {
			if (e.cause === "interrupted") return [p({ gate: t })];
			let { why: n, remedy: r, inTerminal: i, input: a } = e, o = {
				remedy: r,
				inTerminal: i
			};
			return [e.cause === "outside" ? O({
				gate: t,
				why: n,
				...o
			}) : D({
				gate: t,
				why: n,
				...o,
				input: a
			})];
		}
	}
}, failure = (e, t) => {
	let { why: n, exit: r, conclusion: i, url: a, cause: s } = t, c = e.kind === "check" ? T({
		gate: e,
		check: e.check,
		why: n,
		conclusion: i,
		url: a
	}) : u({
		gate: e,
		why: n,
		exit: r,
		command: "command" in e ? e.command : ""
	});
	return s === void 0 ? c : {
		...c,
		hint: s.hint,
		inTerminal: s.inTerminal,
		remedy: o(s)
	};
}, gateEntries = (e) => e.map((e) => ({
	id: e.gate.id,
	name: e.gate.name,
	result: e.result,
	seconds: Math.round(e.duration / 100) / 10,
	..."why" in e ? { why: e.why } : {},
	..."url" in e && e.url !== void 0 ? { url: e.url } : {}
}));
export { advise, w as forbidPattern, C as forbidSyntax, b as forbiddenLine, gateEntries, gateFindings, gateTitle, m as gateWroteCommands, _ as noForge, y as outsideScope, readGates, runsCode, S as scopeGlob, x as scopeUnknown, titleOf };
