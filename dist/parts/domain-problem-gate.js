import { Problem as e, inertLine as t, named as n } from "../index.js";
import { defineFinding as r, remedyOf as i } from "./domain-workspace-path.js";
const short = (e) => e?.slice(0, 9) ?? "none", titleOf = ({ id: e, name: n }) => `${e} ${t(n)}`, a = r({
	code: "RA-GATE-SYNTAX",
	severity: "error",
	mender: "usage"
}, ({ line: e }) => ({
	input: "gates",
	message: `This line of gates has no name before a colon: ${JSON.stringify(t(e))}`,
	hint: "Write name: command, as in tests: uv run pytest"
})), o = r({
	code: "RA-GATE-TWICE",
	severity: "error",
	mender: "usage"
}, ({ name: e }) => ({
	input: "gates",
	message: `Two gates are called ${t(e)}`,
	hint: "Give each gate a name of its own"
})), s = r({
	code: "RA-GATE-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ event: e }) => e === void 0 ? {
	message: "No gate is run here: the job can get an id-token, with which its code could publish",
	hint: "Run the gates with release-readiness in a job without id-token: write, or cite check runs (tests: check:CI / test)"
} : {
	message: `No gate is run here: the event ${e} gives the code of any pull request what the repository keeps secret`,
	hint: "Run the gates on pull_request, push or workflow_dispatch, or cite check runs (tests: check:CI / test)"
}), c = r({
	code: "RA-GATE-FAILED",
	severity: "error",
	mender: "project"
}, ({ gate: e, why: n, command: r }) => ({
	message: `The gate ${titleOf(e)} failed: ${t(n)}`,
	hint: `Fix what the command's output names. To try it by hand${e.kind === "clone" ? ", in a fresh clone of the commit" : ""}:\n${t(r)}`
})), l = r({
	code: "RA-GATE-TIMED-OUT",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e, why: n }) => ({
	message: `The gate ${titleOf(e)} timed out: ${t(n)}`,
	...e.kind === "check" ? {
		remedy: "outside",
		hint: "Run this again when the check run has ended, or set gate-timeout higher"
	} : {
		input: "gate-timeout",
		hint: "Find out what it waits for, or set gate-timeout higher"
	}
})), u = r({
	code: "RA-GATE-NOT-CONFIGURED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e }) => ({
	input: "gates",
	message: `The gate ${titleOf(e)} has no command`,
	hint: "Write a command behind its name, or remove the line"
})), d = r({
	code: "RA-GATE-INTERRUPTED",
	severity: "error",
	mender: "outside"
}, ({ gate: e }) => ({
	message: `The run was interrupted before the gate ${titleOf(e)} was done`,
	hint: "Run it again"
})), f = r({
	code: "RA-GATE-CHECK-FAILED",
	severity: "error",
	mender: "project"
}, ({ gate: e, check: n, why: r, url: i }) => ({
	message: `The gate ${titleOf(e)} did not pass: the check run ${t(n)} ${t(r)}`,
	.../^ended as (?:cancelled|action_required|stale)$/.test(r) ? {
		remedy: "outside",
		hint: `${openCheck(i)}, let it run to its end, and then run this again`
	} : { hint: `${openCheck(i)}, and fix what it names; if it failed by chance, re-run it, and then run this again` }
})), openCheck = (e) => e === void 0 ? "Open the check run" : `See ${t(e)}`, p = r({
	code: "RA-GATE-CHECK-UNSEEN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e, why: n, remedy: r, input: i }) => ({
	input: i,
	message: `The gate ${titleOf(e)} was skipped: ${t(n)}`,
	hint: t(r)
})), m = r({
	code: "RA-GATE-FORGE-DOWN",
	severity: "error",
	mender: "outside"
}, ({ gate: e, why: n, remedy: r }) => ({
	message: `The gate ${titleOf(e)} was skipped: ${t(n)}`,
	hint: t(r)
})), h = r({
	code: "RA-GATE-WROTE-COMMANDS",
	severity: "error",
	mender: "project"
}, ({ gate: e, files: t }) => ({
	message: `The gate ${titleOf(e)} wrote into the runner's ${t.join(", ")}`,
	hint: "The change has been undone; find out which of the project's code went looking for this file"
})), listed = (e) => `${e.slice(0, 3).map(t).join(", ")}${e.length > 3 ? ` and ${e.length - 3} more` : ""}`, g = r({
	code: "RA-GATE-CHANGED-FILES",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e, files: t }) => ({
	input: "gates",
	file: t[0],
	message: `The gate ${titleOf(e)} changed what git tracks: ${listed(t)}`,
	hint: "Let the command check only, or commit what it makes"
})), _ = r({
	code: "RA-GATE-MOVED-HEAD",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e, from: t, to: n }) => ({
	input: "gates",
	message: `The gate ${titleOf(e)} left the checkout at another commit: ${short(n)}, not ${short(t)}`,
	hint: `Let the command leave the checkout as it is${t === void 0 ? "" : `; in a terminal, go back to ${short(t)} first`}`
})), v = r({
	code: "RA-GATE-ON-CHANGES",
	severity: "warning",
	mender: "project"
}, ({ files: e }) => ({
	file: e[0],
	message: `The gates ran on changes that are not committed: ${listed(e)}`,
	hint: "Commit or stash them, and run it again; in a job, find the step before this one that changes them"
})), parseGates = (e) => {
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
		command: "uv sync --locked --all-packages"
	} : e.startsWith("clone:") ? {
		kind: "clone",
		command: e.slice(6).trim() || "uv sync --locked --all-packages"
	} : {
		kind: "command",
		command: e
	};
}, runsCode = ({ kind: e }) => e === "command" || e === "clone", gateTitle = ({ id: e, name: t }) => `${e} ${t}`, y = ["pull_request_target", "workflow_run"], refuseGates = (e, { event: t, hasIdentity: n }) => {
	if (e.some(runsCode)) return t !== void 0 && y.includes(t) ? s({ event: t }) : n ? s({ event: void 0 }) : void 0;
}, readGates = (t, n) => {
	let { gates: r, findings: i } = parseGates(t), a = refuseGates(r, n), o = [...i, ...a === void 0 ? [] : [a]];
	if (o.length > 0) throw new e(o);
	return r;
}, b = { of: async () => ({
	cause: "unseen",
	why: "no repository of a forge is known here",
	remedy: "Run it in a workflow, or set GITHUB_REPOSITORY and GITHUB_TOKEN"
}) }, andMore = (e) => e > 0 ? `, and ${e} more` : "", quoted = (e) => {
	let n = t(e.trim());
	return n.length > 120 ? `${n.slice(0, 120).toWellFormed()}…` : n;
}, x = r({
	code: "RA-SCOPE-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ file: e, globs: r, more: i }) => ({
	file: e,
	message: `This change may only touch ${n(r.map(t), 5)}, not ${t(e)}${andMore(i)}`,
	hint: "Take the file out of this change, or allow its path in scope"
})), S = r({
	code: "RA-SCOPE-FORBIDDEN",
	severity: "error",
	mender: "project"
}, ({ file: e, line: n, name: r, text: i, more: a }) => ({
	file: e,
	line: n,
	message: `An added line matches what forbid calls ${t(r)}${a > 0 ? `, and there are ${a} more matches` : ""}: ${quoted(i)}`,
	hint: "Take the line out, or change the pattern"
})), C = r({
	code: "RA-SCOPE-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ why: e, remedy: n }) => ({
	message: `What this change touches cannot be known: ${t(e)}`,
	hint: t(n)
})), w = r({
	code: "RA-SCOPE-GLOB",
	severity: "error",
	mender: "usage"
}, ({ glob: e }) => ({
	input: "scope",
	message: `scope lists what is allowed, which this does not: ${t(e.slice(0, 80))}`,
	hint: "List the paths that are allowed, as in packages/**"
})), T = r({
	code: "RA-SCOPE-FORBID-SYNTAX",
	severity: "error",
	mender: "usage"
}, ({ line: e }) => ({
	input: "forbid",
	message: `This line of forbid is not name: regex: ${t(e)}`,
	hint: "Write name: regex, as in debugger: breakpoint[(]"
})), E = r({
	code: "RA-SCOPE-FORBID-PATTERN",
	severity: "error",
	mender: "usage"
}, ({ name: e, why: n }) => ({
	input: "forbid",
	message: `The pattern ${t(e)} of forbid cannot be read: ${t(n)}`,
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
export { E as forbidPattern, T as forbidSyntax, S as forbiddenLine, g as gateChangedFiles, gateEntries, gateFindings, _ as gateMovedHead, gateTitle, h as gateWroteCommands, v as gatesOnChanges, b as noForge, x as outsideScope, readGates, runsCode, w as scopeGlob, C as scopeUnknown };
