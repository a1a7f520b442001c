import { gateFindings as e, gateTitle as t, gateWroteCommands as n, runsCode as r, titleOf as i } from "./domain-problem-gate.js";
import { _usingCtx as a, inertLine as o, seconds as s } from "../index.js";
import { Problem as c, byPlace as l, defineFinding as u } from "./domain-problem-locked-index.js";
const short = (e) => e?.slice(0, 9) ?? "none", listed = (e) => `${e.slice(0, 3).map(o).join(", ")}${e.length > 3 ? ` and ${e.length - 3} more` : ""}`, d = u({
	code: "RA-GATE-CHANGED-FILES",
	severity: "error",
	mender: "project"
}, ({ gate: e, files: t }) => ({
	file: t[0],
	message: `The gate ${i(e)} changed what git tracks: ${listed(t)}`,
	...l((e) => `Commit what it makes; or, where that is nothing for git, let it write elsewhere${e("", ". The files are as the gate left them")}`)
})), f = u({
	code: "RA-GATE-MOVED-HEAD",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ gate: e, from: t, to: n }) => ({
	input: "gates",
	alternative: "commit",
	message: `The gate ${i(e)} left the checkout at another commit: ${short(n)}, not ${short(t)}`,
	...l((e) => `Let the command leave the checkout as it is${t === void 0 ? "" : e("", `; go back to ${short(t)} first`)}`)
})), p = u({
	code: "RA-GATE-ON-CHANGES",
	severity: "warning",
	mender: "project"
}, ({ files: e }) => ({
	file: e[0],
	message: `The gates ran on changes that are not committed: ${listed(e)}`,
	...l((e) => e("Find the step before this one that changes them", "Commit or stash them, and run it again"))
})), namesWorkflow = (e, t) => e.includes(" / ") && t.every(({ name: t }) => t !== e), judgeCitation = (e, t) => {
	let n = t.filter((t) => titles(t).includes(e));
	if (n.length === 0) return {
		kind: "absent",
		isFinal: t.every(({ conclusion: e, isOwn: t }) => t || e !== void 0)
	};
	let r = n.find(({ conclusion: e }) => e !== void 0 && !m.includes(e));
	if (r?.conclusion !== void 0) {
		let { conclusion: e } = r;
		return end({
			result: "failed",
			why: `ended as ${e}`,
			conclusion: e,
			...link(r)
		});
	}
	if (n.some(({ conclusion: e }) => e === void 0)) return { kind: "running" };
	let i = n.find(({ conclusion: e }) => e !== "success");
	return end(i === void 0 ? {
		result: "passed",
		...link(n[0])
	} : {
		result: "skipped",
		why: `the check run ${e} ended as ${i.conclusion}`,
		cause: "unseen",
		remedy: "Let it run on this commit, or do not cite it",
		input: "gates"
	});
}, end = (e) => ({
	kind: "end",
	end: e
}), link = ({ url: e }) => e === void 0 ? {} : { url: e }, m = [
	"success",
	"neutral",
	"skipped"
], titles = ({ name: e, workflow: t }) => t === void 0 ? [e] : [
	e,
	`${t.name} / ${e}`,
	`${t.name} / ${e} (${t.event})`
], citeCheck = async ({ check: e, commit: t, timeout: n }, r) => {
	let { clock: i, note: a, signal: o } = r, c = i.now(), l = "";
	for (;;) {
		let u = await look(e, t, r);
		if ("cause" in u) return {
			result: "skipped",
			...u
		};
		if (u.kind === "end") return u.end;
		let d = i.now() - c;
		if (u.kind === "absent" && (d >= n || u.isFinal && d >= 12e4)) return {
			result: "skipped",
			cause: "unseen",
			...absent(e, t)
		};
		if (d >= n) return {
			result: "timed out",
			why: `the check run ${e} was still running after ${s(d)}`
		};
		l !== u.kind && a(`${e} is ${u.kind === "running" ? "running" : "not there yet"}`), l = u.kind, await i.sleep(Math.min(15e3, n - d), o);
	}
}, look = async (e, t, { checkRuns: n, signal: r }) => {
	let i = await n.of({
		commit: t,
		withWorkflows: !1,
		signal: r
	});
	if (!isList(i)) return i;
	if (!namesWorkflow(e, i)) return judgeCitation(e, i);
	let a = await n.of({
		commit: t,
		withWorkflows: !0,
		signal: r
	});
	return isList(a) ? judgeCitation(e, a) : a;
}, isList = (e) => Array.isArray(e), absent = (e, t) => ({
	why: `there is no check run ${e} on ${t.slice(0, 12)}`,
	remedy: "Write its name as the pull request shows it (workflow / job), and see to it that it runs on this commit",
	input: "gates"
}), runGate = async (e, t, n) => {
	try {
		return n.signal.throwIfAborted(), await endOf(e, t, n);
	} catch (e) {
		if (n.signal.aborted) return {
			result: "skipped",
			cause: "interrupted",
			why: "the run was interrupted",
			remedy: "Run it again"
		};
		if (e instanceof c) return {
			result: "failed",
			why: e.message,
			cause: e.findings[0]
		};
		throw e;
	}
}, endOf = async (e, t, n) => {
	switch (e.kind) {
		case "none": return { result: "not configured" };
		case "check": {
			let { cited: r, timeout: i } = t;
			if (r === void 0) return noCommit("cite a check run of");
			let a = {
				check: e.check,
				commit: r,
				timeout: i
			};
			return await inLog({
				gate: e,
				what: `check run ${e.check}`
			}, n, (e) => citeCheck(a, {
				...n,
				note: e
			}));
		}
		case "command": {
			let r = {
				command: e.command,
				folder: t.folder,
				isClone: !1
			};
			return await inLog({
				gate: e,
				what: e.command
			}, n, (e) => runCommand(r, t, {
				...n,
				line: e
			}));
		}
		case "clone": try {
			var r = a();
			let { repository: i, prefix: o } = t;
			if (i?.commit === void 0) return noCommit("clone");
			let s = {
				topLevel: i.topLevel,
				commit: i.commit,
				prefix: o
			}, c = r.a(await n.clones.make(s)), l = {
				command: e.command,
				folder: c.folder,
				isClone: !0
			};
			return await inLog({
				gate: e,
				what: `in a fresh clone: ${e.command}`
			}, n, (e) => runCommand(l, t, {
				...n,
				line: e
			}));
		} catch (e) {
			r.e = e;
		} finally {
			await r.d();
		}
	}
}, noCommit = (e) => ({
	result: "skipped",
	cause: "unseen",
	why: `there is no commit to ${e}`,
	remedy: "Run it in a git checkout with at least one commit"
}), inLog = async ({ gate: e, what: n }, { commandLog: r, clock: i }, a) => {
	let o = r.open(`${t(e)}: ${n}`), c = i.now(), l = "did not end by itself", u = !1;
	try {
		let e = await a(o.line);
		return l = "why" in e ? `${e.result}, ${e.why}` : e.result, u = e.result === "timed out", e;
	} finally {
		o.close(`${t(e)}: ${l}${u ? "" : `, after ${s(i.now() - c)}`}`);
	}
}, runCommand = async (e, { timeout: t }, { shell: n, signal: r, line: i }) => {
	let a = [], onLine = (e) => {
		i(e), a.push(o(e)), a.length > 120 && a.splice(0, a.length - 60);
	}, s = await n.run({
		...e,
		timeout: t,
		signal: r,
		onLine
	});
	return readExit(s, t, a.slice(-60).join("\n"));
}, readExit = ({ code: e, signal: t, isTimedOut: n }, r, i) => n ? {
	result: "timed out",
	why: `stopped after ${s(r)}`,
	tail: i
} : e === 0 ? { result: "passed" } : {
	result: "failed",
	why: e === null ? `ended by ${t}` : `exit status ${e}`,
	exit: {
		code: e,
		signal: t
	},
	tail: i
}, runGates = async (t, i) => {
	let { gates: a, repository: o } = t, s = [], c = [], l = o?.changed ?? [];
	a.some(({ kind: e }) => e === "command") && l.length > 0 && c.push(p({ files: l }));
	let u = o, d;
	for (let o of a) {
		let a = await i.commandFiles.keep(), l = i.clock.now(), f = {
			gate: o,
			...await runGate(o, t, i),
			duration: i.clock.now() - l
		};
		if (s.push(f), c.push(...e(f)), r(o) && u !== void 0 && !i.signal.aborted) {
			let e = await lookAfter(o, u, i.git);
			c.push(...e.findings), d = d !== !1 && e.findings.length === 0, u = e.repository ?? u;
		}
		let p = await a.restore();
		p.length > 0 && c.push(n({
			gate: o,
			files: p
		}));
	}
	return {
		results: s,
		findings: c,
		isTreeClean: d
	};
}, lookAfter = async (e, t, n) => {
	try {
		let r = await n.inspect(t.topLevel), i = new Set(t.changed), a = r?.changed.filter((e) => !i.has(e)) ?? [];
		return {
			repository: r,
			findings: [...r?.commit === t.commit ? [] : [f({
				gate: e,
				from: t.commit,
				to: r?.commit
			})], ...a.length === 0 ? [] : [d({
				gate: e,
				files: a
			})]]
		};
	} catch (e) {
		if (!(e instanceof c)) throw e;
		return {
			repository: void 0,
			findings: e.findings
		};
	}
};
export { runGates };
