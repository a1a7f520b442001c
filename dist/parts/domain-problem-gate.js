import { inertLine as e, reachFirst as t } from "../index.js";
import { Problem as n, defineFinding as r, named as i, remedyOf as a } from "./domain-workspace-path.js";
const titleOf = ({ id: t, name: n }) => `${t} ${e(n)}`, o = r({
	code: "RA-GATE-SYNTAX",
	severity: "error",
	mender: "usage"
}, ({ line: t }) => ({
	input: "gates",
	message: `This line of gates has no name before a colon: ${JSON.stringify(e(t))}`,
	hint: "Write name: command, as in tests: uv run pytest"
})), s = r({
	code: "RA-GATE-TWICE",
	severity: "error",
	mender: "usage"
}, ({ name: t }) => ({
	input: "gates",
	message: `Two gates are called ${e(t)}`,
	hint: "Give each gate a name of its own"
})), c = r({
	code: "RA-GATE-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ event: e }) => e === void 0 ? {
	message: "No gate is run here: the job can get an id-token, with which its code could publish",
	hint: "Run the gates with release-readiness in a job without id-token: write, or cite check runs (tests: check:CI / test)"
} : {
	message: `No gate is run here: the event ${e} gives the code of any pull request what the repository keeps secret`,
	hint: "Run the gates on pull_request, push or workflow_dispatch, or cite check runs (tests: check:CI / test)"
}), l = r({
	code: "RA-GATE-FAILED",
	severity: "error",
	mender: "project"
}, ({ gate: t, why: n, exit: r, command: i }) => {
	let { fix: a, ...o } = wayOf(r);
	return {
		...o,
		message: `The gate ${titleOf(t)} failed: ${e(n)}`,
		hint: `${a}. To try it by hand${t.kind === "clone" ? ", in a fresh clone of the commit" : ""}:\n${e(i)}`
	};
}), wayOf = (e) => e?.signal === "SIGKILL" || e?.code === 137 ? {
	remedy: "outside",
	fix: "Something outside killed it, as a system does that runs out of memory: see to that"
} : e?.code === 127 ? {
	remedy: "call",
	fix: "A command that its output names is not there: install it, in a job in a step before, or correct the gate (where the configuration has it, in a commit)"
} : {
	alternative: "outside",
	fix: "Fix what the command's output names, unless it failed by chance"
}, u = r({
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
		hint: "Find out what it waits for, or set gate-timeout higher"
	}
})), d = r({
	code: "RA-GATE-NOT-CONFIGURED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e }) => ({
	input: "gates",
	message: `The gate ${titleOf(e)} has no command`,
	hint: "Write a command behind its name, or remove the line"
})), f = r({
	code: "RA-GATE-INTERRUPTED",
	severity: "error",
	mender: "outside"
}, ({ gate: e }) => ({
	message: `The run was interrupted before the gate ${titleOf(e)} was done`,
	hint: "Run it again",
	says: "again"
})), p = r({
	code: "RA-GATE-WROTE-COMMANDS",
	severity: "error",
	mender: "project"
}, ({ gate: e, files: t }) => ({
	message: `The gate ${titleOf(e)} wrote into the runner's ${t.join(", ")}`,
	hint: "The change has been undone; find out which of the project's code went looking for this file"
})), m = "uv sync --locked --all-packages", parseGates = (e) => {
	let t = [], n = [], r = new Set();
	for (let i of e) {
		let e = i.indexOf(":"), a = i.slice(0, Math.max(0, e)).trim();
		a === "" ? n.push(o({ line: i })) : r.has(a) ? n.push(s({ name: a })) : t.push({
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
		command: m
	} : e.startsWith("clone:") ? {
		kind: "clone",
		command: e.slice(6).trim() || m
	} : {
		kind: "command",
		command: e
	};
}, runsCode = ({ kind: e }) => e === "command" || e === "clone", gateTitle = ({ id: e, name: t }) => `${e} ${t}`, h = ["pull_request_target", "workflow_run"], refuseGates = (e, { event: t, hasIdentity: n }) => {
	if (e.some(runsCode)) return t !== void 0 && h.includes(t) ? c({ event: t }) : n ? c({ event: void 0 }) : void 0;
}, readGates = (e, t) => {
	let { gates: r, findings: i } = parseGates(e), a = refuseGates(r, t), o = [...i, ...a === void 0 ? [] : [a]];
	if (o.length > 0) throw new n(o);
	return r;
}, g = { of: async () => ({
	cause: "unseen",
	why: "no repository of a forge is known here",
	remedy: "Run it in a workflow, or set GITHUB_REPOSITORY and GITHUB_TOKEN"
}) }, andMore = (e) => e > 0 ? `, and ${e} more` : "", quoted = (t) => {
	let n = e(t.trim());
	return n.length > 120 ? `${n.slice(0, 120).toWellFormed()}…` : n;
}, _ = r({
	code: "RA-SCOPE-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ file: t, globs: n, more: r }) => ({
	file: t,
	message: `This change may only touch ${i(n.map(e), 5)}, not ${e(t)}${andMore(r)}`,
	hint: "Take the file out of this change, or allow its path in scope, where packages/** is all that is below packages"
})), v = r({
	code: "RA-SCOPE-FORBIDDEN",
	severity: "error",
	mender: "project"
}, ({ file: t, line: n, name: r, text: i, more: a }) => ({
	file: t,
	line: n,
	message: `An added line matches what forbid calls ${e(r)}${a > 0 ? `, and there are ${a} more matches` : ""}: ${quoted(i)}`,
	hint: "Take the line out, or change the pattern"
})), y = r({
	code: "RA-SCOPE-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ why: t, remedy: n }) => ({
	message: `What this change touches cannot be known: ${e(t)}`,
	hint: e(n)
})), b = r({
	code: "RA-SCOPE-GLOB",
	severity: "error",
	mender: "usage"
}, ({ glob: e, isTooLong: t }) => ({
	input: "scope",
	message: `${t ? "A glob of scope is longer than 1,000 characters" : "scope lists what is allowed, which this does not"}: ${quoted(e)}`,
	hint: "List the paths that are allowed, one glob to a line, as in packages/**"
})), x = r({
	code: "RA-SCOPE-FORBID-SYNTAX",
	severity: "error",
	mender: "usage"
}, ({ line: t }) => ({
	input: "forbid",
	message: `This line of forbid is not name: regex: ${e(t)}`,
	hint: "Write name: regex, as in debugger: breakpoint[(]"
})), S = r({
	code: "RA-SCOPE-FORBID-PATTERN",
	severity: "error",
	mender: "usage"
}, ({ name: t, why: n }) => ({
	input: "forbid",
	message: `The pattern ${e(t)} of forbid cannot be read: ${e(n)}`,
	hint: "Write it in RE2's syntax, which has no look-arounds and no back-references"
})), C = r({
	code: "RA-GATE-CHECK-FAILED",
	severity: "error",
	mender: "project"
}, ({ gate: t, check: n, why: r, conclusion: i, url: a }) => ({
	message: `The gate ${titleOf(t)} did not pass: the check run ${e(n)} ${e(r)}`,
	...i !== void 0 && w.includes(i) ? {
		remedy: "outside",
		hint: `${openCheck(a)}, and let it run to its end`
	} : {
		alternative: "outside",
		hint: `${openCheck(a)}, and fix what it names; if it failed by chance, re-run it`
	}
})), w = [
	"cancelled",
	"action_required",
	"stale"
], openCheck = (t) => t === void 0 ? "Open the check run" : `See ${e(t)}`, T = r({
	code: "RA-GATE-CHECK-UNSEEN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: t, why: n, remedy: r, input: i }) => ({
	input: i,
	message: `The gate ${titleOf(t)} was skipped: ${e(n)}`,
	hint: e(r)
})), E = r({
	code: "RA-GATE-FORGE-DOWN",
	severity: "error",
	mender: "outside"
}, ({ gate: n, why: r, remedy: i }) => ({
	message: `The gate ${titleOf(n)} was skipped: ${e(r)}`,
	hint: e(i),
	...t(r)
})), gateFindings = (e) => {
	let { gate: t } = e;
	switch (e.result) {
		case "passed": return [];
		case "failed": return [failure(t, e)];
		case "timed out": return [u({
			gate: t,
			why: e.why
		})];
		case "not configured": return [d({ gate: t })];
		case "skipped": {
			if (e.cause === "interrupted") return [f({ gate: t })];
			let { why: n, remedy: r, input: i } = e;
			return [e.cause === "outside" ? E({
				gate: t,
				why: n,
				remedy: r
			}) : T({
				gate: t,
				why: n,
				remedy: r,
				input: i
			})];
		}
	}
}, failure = (e, t) => {
	let { why: n, exit: r, conclusion: i, url: o, cause: s } = t, c = e.kind === "check" ? C({
		gate: e,
		check: e.check,
		why: n,
		conclusion: i,
		url: o
	}) : l({
		gate: e,
		why: n,
		exit: r,
		command: "command" in e ? e.command : ""
	});
	return s === void 0 ? c : {
		...c,
		hint: s.hint,
		remedy: a(s)
	};
}, gateEntries = (e) => e.map((e) => ({
	id: e.gate.id,
	name: e.gate.name,
	result: e.result,
	seconds: Math.round(e.duration / 100) / 10,
	..."why" in e ? { why: e.why } : {},
	..."url" in e && e.url !== void 0 ? { url: e.url } : {}
}));
export { S as forbidPattern, x as forbidSyntax, v as forbiddenLine, gateEntries, gateFindings, gateTitle, p as gateWroteCommands, g as noForge, _ as outsideScope, readGates, runsCode, b as scopeGlob, y as scopeUnknown, titleOf };
