import { inertLine as e } from "../index.js";
import { Problem as t, defineFinding as n, named as r, remedyOf as i } from "./domain-workspace-path.js";
const titleOf = ({ id: t, name: n }) => `${t} ${e(n)}`, a = n({
	code: "RA-GATE-SYNTAX",
	severity: "error",
	mender: "usage"
}, ({ line: t }) => ({
	input: "gates",
	message: `This line of gates has no name before a colon: ${JSON.stringify(e(t))}`,
	hint: "Write name: command, as in tests: uv run pytest"
})), o = n({
	code: "RA-GATE-TWICE",
	severity: "error",
	mender: "usage"
}, ({ name: t }) => ({
	input: "gates",
	message: `Two gates are called ${e(t)}`,
	hint: "Give each gate a name of its own"
})), s = n({
	code: "RA-GATE-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ event: e }) => e === void 0 ? {
	message: "No gate is run here: the job can get an id-token, with which its code could publish",
	hint: "Run the gates with release-readiness in a job without id-token: write, or cite check runs (tests: check:CI / test)"
} : {
	message: `No gate is run here: the event ${e} gives the code of any pull request what the repository keeps secret`,
	hint: "Run the gates on pull_request, push or workflow_dispatch, or cite check runs (tests: check:CI / test)"
}), c = n({
	code: "RA-GATE-FAILED",
	severity: "error",
	mender: "project"
}, ({ gate: t, why: n, command: r }) => {
	let i = n === "exit status 127", a = i ? "A command that its output names is not there: install it in a step before, or correct the gate" : "Fix what the command's output names; if it failed by chance, run this again";
	return {
		...i ? { remedy: "call" } : {},
		message: `The gate ${titleOf(t)} failed: ${e(n)}`,
		hint: `${a}. To try it by hand${t.kind === "clone" ? ", in a fresh clone of the commit" : ""}:\n${e(r)}`
	};
}), l = n({
	code: "RA-GATE-TIMED-OUT",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: t, why: n }) => ({
	message: `The gate ${titleOf(t)} timed out: ${e(n)}`,
	...t.kind === "check" ? {
		remedy: "outside",
		hint: "Run this again when the check run has ended, or set gate-timeout higher"
	} : {
		input: "gate-timeout",
		hint: "Find out what it waits for, or set gate-timeout higher"
	}
})), u = n({
	code: "RA-GATE-NOT-CONFIGURED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e }) => ({
	input: "gates",
	message: `The gate ${titleOf(e)} has no command`,
	hint: "Write a command behind its name, or remove the line"
})), d = n({
	code: "RA-GATE-INTERRUPTED",
	severity: "error",
	mender: "outside"
}, ({ gate: e }) => ({
	message: `The run was interrupted before the gate ${titleOf(e)} was done`,
	hint: "Run it again",
	says: "again"
})), f = n({
	code: "RA-GATE-CHECK-FAILED",
	severity: "error",
	mender: "project"
}, ({ gate: t, check: n, why: r, url: i }) => ({
	message: `The gate ${titleOf(t)} did not pass: the check run ${e(n)} ${e(r)}`,
	.../^ended as (?:cancelled|action_required|stale)$/.test(r) ? {
		remedy: "outside",
		hint: `${openCheck(i)}, let it run to its end, and then run this again`
	} : { hint: `${openCheck(i)}, and fix what it names; if it failed by chance, re-run it, and then run this again` }
})), openCheck = (t) => t === void 0 ? "Open the check run" : `See ${e(t)}`, p = n({
	code: "RA-GATE-CHECK-UNSEEN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: t, why: n, remedy: r, input: i }) => ({
	input: i,
	message: `The gate ${titleOf(t)} was skipped: ${e(n)}`,
	hint: e(r)
})), m = n({
	code: "RA-GATE-FORGE-DOWN",
	severity: "error",
	mender: "outside"
}, ({ gate: t, why: n, remedy: r }) => ({
	message: `The gate ${titleOf(t)} was skipped: ${e(n)}`,
	hint: e(r)
})), h = n({
	code: "RA-GATE-WROTE-COMMANDS",
	severity: "error",
	mender: "project"
}, ({ gate: e, files: t }) => ({
	message: `The gate ${titleOf(e)} wrote into the runner's ${t.join(", ")}`,
	hint: "The change has been undone; find out which of the project's code went looking for this file"
})), g = "uv sync --locked --all-packages", parseGates = (e) => {
	let t = [], n = [], r = new Set();
	for (let i of e) {
		let e = i.indexOf(":"), s = i.slice(0, Math.max(0, e)).trim();
		s === "" ? n.push(a({ line: i })) : r.has(s) ? n.push(o({ name: s })) : t.push({
			id: `RG-${t.length + 1}`,
			name: s,
			...readWork(i.slice(e + 1).trim())
		}), r.add(s);
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
		command: g
	} : e.startsWith("clone:") ? {
		kind: "clone",
		command: e.slice(6).trim() || g
	} : {
		kind: "command",
		command: e
	};
}, runsCode = ({ kind: e }) => e === "command" || e === "clone", gateTitle = ({ id: e, name: t }) => `${e} ${t}`, _ = ["pull_request_target", "workflow_run"], refuseGates = (e, { event: t, hasIdentity: n }) => {
	if (e.some(runsCode)) return t !== void 0 && _.includes(t) ? s({ event: t }) : n ? s({ event: void 0 }) : void 0;
}, readGates = (e, n) => {
	let { gates: r, findings: i } = parseGates(e), a = refuseGates(r, n), o = [...i, ...a === void 0 ? [] : [a]];
	if (o.length > 0) throw new t(o);
	return r;
}, v = { of: async () => ({
	cause: "unseen",
	why: "no repository of a forge is known here",
	remedy: "Run it in a workflow, or set GITHUB_REPOSITORY and GITHUB_TOKEN"
}) }, andMore = (e) => e > 0 ? `, and ${e} more` : "", quoted = (t) => {
	let n = e(t.trim());
	return n.length > 120 ? `${n.slice(0, 120).toWellFormed()}…` : n;
}, y = n({
	code: "RA-SCOPE-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ file: t, globs: n, more: i }) => ({
	file: t,
	message: `This change may only touch ${r(n.map(e), 5)}, not ${e(t)}${andMore(i)}`,
	hint: "Take the file out of this change, or allow its path in scope"
})), b = n({
	code: "RA-SCOPE-FORBIDDEN",
	severity: "error",
	mender: "project"
}, ({ file: t, line: n, name: r, text: i, more: a }) => ({
	file: t,
	line: n,
	message: `An added line matches what forbid calls ${e(r)}${a > 0 ? `, and there are ${a} more matches` : ""}: ${quoted(i)}`,
	hint: "Take the line out, or change the pattern"
})), x = n({
	code: "RA-SCOPE-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ why: t, remedy: n }) => ({
	message: `What this change touches cannot be known: ${e(t)}`,
	hint: e(n)
})), S = n({
	code: "RA-SCOPE-GLOB",
	severity: "error",
	mender: "usage"
}, ({ glob: t }) => ({
	input: "scope",
	message: `scope lists what is allowed, which this does not: ${e(t.slice(0, 80))}`,
	hint: "List the paths that are allowed, as in packages/**"
})), C = n({
	code: "RA-SCOPE-FORBID-SYNTAX",
	severity: "error",
	mender: "usage"
}, ({ line: t }) => ({
	input: "forbid",
	message: `This line of forbid is not name: regex: ${e(t)}`,
	hint: "Write name: regex, as in debugger: breakpoint[(]"
})), w = n({
	code: "RA-SCOPE-FORBID-PATTERN",
	severity: "error",
	mender: "usage"
}, ({ name: t, why: n }) => ({
	input: "forbid",
	message: `The pattern ${e(t)} of forbid cannot be read: ${e(n)}`,
	hint: "Write it in RE2's syntax, which has no look-arounds and no back-references"
})), gateFindings = (e) => {
	let { gate: t } = e;
	switch (e.result) {
		case "passed": return [];
		case "failed": return [failure(t, e)];
		case "timed out": return [l({
			gate: t,
			why: e.why
		})];
		case "not configured": return [u({ gate: t })];
		case "skipped": {
			if (e.cause === "interrupted") return [d({ gate: t })];
			let { why: n, remedy: r, input: i } = e;
			return [e.cause === "outside" ? m({
				gate: t,
				why: n,
				remedy: r
			}) : p({
				gate: t,
				why: n,
				remedy: r,
				input: i
			})];
		}
	}
}, failure = (e, { why: t, url: n, cause: r }) => {
	let a = e.kind === "check" ? f({
		gate: e,
		check: e.check,
		why: t,
		url: n
	}) : c({
		gate: e,
		why: t,
		command: "command" in e ? e.command : ""
	});
	return r === void 0 ? a : {
		...a,
		hint: r.hint,
		remedy: i(r)
	};
}, gateEntries = (e) => e.map((e) => ({
	id: e.gate.id,
	name: e.gate.name,
	result: e.result,
	seconds: Math.round(e.duration / 100) / 10,
	..."why" in e ? { why: e.why } : {},
	..."url" in e && e.url !== void 0 ? { url: e.url } : {}
}));
export { w as forbidPattern, C as forbidSyntax, b as forbiddenLine, gateEntries, gateFindings, gateTitle, h as gateWroteCommands, v as noForge, y as outsideScope, readGates, runsCode, S as scopeGlob, x as scopeUnknown, titleOf };
