import { gateChangedFiles as e, gateFindings as t, gateMovedHead as n, gateTitle as r, gateWroteCommands as i, gatesOnChanges as a, runsCode as o } from "./domain-problem-gate.js";
import { Problem as s, _usingCtx as c, inertLine as l, seconds as u } from "../index.js";
const namesWorkflow = (e, t) => e.includes(" / ") && t.every(({ name: t }) => t !== e), judgeCitation = (e, t) => {
	let n = t.filter((t) => titles(t).includes(e));
	if (n.length === 0) return {
		kind: "absent",
		isFinal: t.every(({ conclusion: e, isOwn: t }) => t || e !== void 0)
	};
	let r = n.find(({ conclusion: e }) => e !== void 0 && !d.includes(e));
	if (r !== void 0) return end({
		result: "failed",
		why: `ended as ${r.conclusion}`,
		...link(r)
	});
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
}), link = ({ url: e }) => e === void 0 ? {} : { url: e }, d = [
	"success",
	"neutral",
	"skipped"
], titles = ({ name: e, workflow: t }) => t === void 0 ? [e] : [
	e,
	`${t.name} / ${e}`,
	`${t.name} / ${e} (${t.event})`
], citeCheck = async ({ check: e, commit: t, timeout: n }, r) => {
	let { clock: i, note: a, signal: o } = r, s = i.now(), c = "";
	for (;;) {
		let l = await look(e, t, r);
		if ("cause" in l) return {
			result: "skipped",
			...l
		};
		if (l.kind === "end") return l.end;
		let d = i.now() - s;
		if (l.kind === "absent" && (d >= n || l.isFinal && d >= 12e4)) return {
			result: "skipped",
			cause: "unseen",
			...absent(e, t)
		};
		if (d >= n) return {
			result: "timed out",
			why: `the check run ${e} was still running after ${u(d)}`
		};
		c !== l.kind && a(`${e} is ${l.kind === "running" ? "running" : "not there yet"}`), c = l.kind, await i.sleep(Math.min(15e3, n - d), o);
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
		if (e instanceof s) return {
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
			var r = c();
			let { repository: i, prefix: a } = t;
			if (i?.commit === void 0) return noCommit("clone");
			let o = {
				topLevel: i.topLevel,
				commit: i.commit,
				prefix: a
			}, s = r.a(await n.clones.make(o)), l = {
				command: e.command,
				folder: s.folder,
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
}), inLog = async ({ gate: e, what: t }, { commandLog: n, clock: i }, a) => {
	let o = n.open(`${r(e)}: ${t}`), s = i.now(), c = "did not end by itself";
	try {
		let e = await a(o.line);
		return c = "why" in e ? `${e.result}, ${e.why}` : e.result, e;
	} finally {
		o.close(`${r(e)}: ${c}, after ${u(i.now() - s)}`);
	}
}, runCommand = async (e, { timeout: t }, { shell: n, signal: r, line: i }) => {
	let a = [], onLine = (e) => {
		i(e), a.push(l(e)), a.length > 120 && a.splice(0, a.length - 60);
	}, o = await n.run({
		...e,
		timeout: t,
		signal: r,
		onLine
	});
	return readExit(o, t, a.slice(-60).join("\n"));
}, readExit = ({ code: e, signal: t, isTimedOut: n }, r, i) => n ? {
	result: "timed out",
	why: `stopped after ${u(r)}`,
	tail: i
} : e === 0 ? { result: "passed" } : {
	result: "failed",
	why: e === null ? `ended by ${t}` : `exit status ${e}`,
	tail: i
}, runGates = async (e, n) => {
	let { gates: r, repository: s } = e, c = [], l = [], u = s?.changed ?? [];
	r.some(({ kind: e }) => e === "command") && u.length > 0 && l.push(a({ files: u }));
	let d = s, f;
	for (let a of r) {
		let r = await n.commandFiles.keep(), s = n.clock.now(), u = {
			gate: a,
			...await runGate(a, e, n),
			duration: n.clock.now() - s
		};
		if (c.push(u), l.push(...t(u)), o(a) && d !== void 0 && !n.signal.aborted) {
			let e = await lookAfter(a, d, n.git);
			l.push(...e.findings), f = f !== !1 && e.findings.length === 0, d = e.repository ?? d;
		}
		let p = await r.restore();
		p.length > 0 && l.push(i({
			gate: a,
			files: p
		}));
	}
	return {
		results: c,
		findings: l,
		isTreeClean: f
	};
}, lookAfter = async (t, r, i) => {
	try {
		let a = await i.inspect(r.topLevel), o = new Set(r.changed), s = a?.changed.filter((e) => !o.has(e)) ?? [];
		return {
			repository: a,
			findings: [...a?.commit === r.commit ? [] : [n({
				gate: t,
				from: r.commit,
				to: a?.commit
			})], ...s.length === 0 ? [] : [e({
				gate: t,
				files: s
			})]]
		};
	} catch (e) {
		if (!(e instanceof s)) throw e;
		return {
			repository: void 0,
			findings: e.findings
		};
	}
};
export { runGates };
