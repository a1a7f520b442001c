import { __exportAll as e } from "./rolldown-runtime.js";
import { _usingCtx as t, actionNamed as n, actions as r, alwaysConfirmed as i, camel as a, causeLines as o, commandLine as s, confirmOn as c, createFailureLog as l, createLineLog as u, createMasks as d, execute as f, explainError as p, findingLines as m, isDevice as h, mask as g, neverConfirmed as _, painter as v, readAnswer as y, readAt as b, readEnvironment as x, readStart as S, runnerCommandLog as C, runnerSink as w, silentCommandLog as T, terminalCommandLog as E, terminalOptions as D, terminalSink as O, wantsColour as k, watchSignals as A, worstFirst as j, writerTo as M } from "../index.js";
import { publicFinding as N, version as P } from "./domain-problem-locked-index.js";
const asRun = (e, t, { values: n, words: r }) => ({
	kind: "run",
	name: e,
	showing: showing(n),
	value: valueIn(n, t, r)
}), showing = ({ quiet: e, verbose: t, color: n, progress: r }) => ({
	isQuiet: e === !0,
	isVerbose: t === !0,
	color: typeof n == "string" ? n : "auto",
	hasProgress: r !== !1
}), valueIn = (e, t, n) => (r) => {
	let i = t.arguments.findIndex((e) => e.name === r), o = i < 0 ? e[a(r)] : n[i];
	return o === void 0 ? void 0 : String(o);
}, jsonDocument = (e, { status: t, findings: n, result: r }) => JSON.stringify({
	schema_version: 1,
	command: e ?? null,
	ok: t === 0,
	findings: n.map(N),
	...r?.document
}, void 0, 2), interviewOn = ({ alone: e, ...t }) => {
	let ask = (n) => e(async () => (await y(t, n)).trim().toLowerCase()), choose = async (e, t, n) => {
		for (;;) {
			let r = await ask(`${e} (${t.join(", ")}) [${n}] `);
			if (r === "") return n;
			let i = t.find((e) => e === r);
			if (i !== void 0) return i;
		}
	};
	return {
		choose,
		agree: async (e) => /^y(?:es)?$/.test(await ask(`${e} [y/N] `)),
		show: (e) => t.output.write(`${e.join("\n")}\n`)
	};
}, readPlainLine = async (e) => {
	let [t = "", ...i] = e;
	if (t === "--version" && i.length === 0) return {
		kind: "text",
		text: P
	};
	let a = n(t);
	if (a === void 0) return;
	let { contract: o } = await r[a].contract(), c = s(o), l = readTyped(i, optionsOf(c));
	return l?.words.length === c.arguments.length ? asRun(a, c, l) : void 0;
}, optionsOf = ({ options: e }) => new Map([...D, ...e].flatMap((e) => [[`--${e.name}`, e], ...e.short === void 0 ? [] : [[`-${e.short}`, e]]])), readTyped = (e, t) => {
	let n = {}, r = [];
	for (let i = 0; i < e.length; i++) {
		let a = e[i];
		if (!a.startsWith("-")) {
			r.push(a);
			continue;
		}
		let [, o = a, s] = /^(--[^=]+)=(.*)$/s.exec(a) ?? [], c = t.get(o);
		if (c === void 0) return;
		let l = s ?? (takesNext(c, e[i + 1]) ? e[++i] : void 0), u = readValue(c, l);
		if (u === void 0) return;
		let d = n[keyOf(c)];
		n[keyOf(c)] = c.isList && d !== void 0 ? `${d}\n${u}` : u;
	}
	return {
		values: n,
		words: r
	};
}, keyOf = ({ name: e, takesValue: t }) => a(t === "no" ? e.replace(/^no-/, "") : e), takesNext = ({ takesValue: e }, t) => e !== "no" && t?.startsWith("-") === !1, readValue = (e, t) => e.takesValue === "no" ? t === void 0 ? !e.name.startsWith("no-") : void 0 : t === void 0 ? e.takesValue === "maybe" || void 0 : D.includes(e) && !e.words.includes(t) ? void 0 : t, readerIn = (e) => {
	let t = b(S(e));
	return {
		findings: (e) => e.map(t),
		progress: (e) => ({
			...e,
			finding: (n) => e.finding(t(n))
		})
	};
};
var F = e({ runOnTerminal: () => runOnTerminal });
const runOnTerminal = async (e) => {
	let t = x(), n = await readPlainLine(e) ?? await readAnyLine(e);
	if (n.kind === "text") writeOut(n.text);
	else if (n.kind === "run") await run(n, t);
	else {
		let r = {
			status: 2,
			findings: [n.finding],
			result: void 0,
			error: void 0
		}, i = paintFor("auto", t), a = {
			name: n.name,
			isJson: asksForJson(e),
			isQuiet: !1,
			isVerbose: !1,
			paint: i
		};
		report(r, {
			...a,
			reader: readerIn(t),
			writeOut,
			writeError
		}), process.exitCode = r.status;
	}
}, readAnyLine = async (e) => {
	let { readCommandLine: t } = await import("./runtime-command-line.js");
	return t(e, h(1) ? process.stdout.columns ?? 80 : 80);
}, run = async ({ name: e, showing: n, value: r }, i) => {
	try {
		var a = t();
		let o = a.u(A((e) => process.exit(e))), s = paintFor(n.color, i), c = n.isVerbose || i.isDebug, p = n.isQuiet || !n.hasProgress, m = d((e) => i.isRunner && writeError(g(e.reveal()))), writeMasked = (e) => writeError(m.hide(e)), h = screenOf(m.hide), _ = p || !canRedraw(i) ? void 0 : await liveTable(h, s), v = i.isRunner ? w(writeMasked) : O(writeMasked), y = readerIn(i), b = await f({
			name: e,
			given: {
				surfaces: ["flag", "argument"],
				value: r
			},
			environment: i,
			interruption: o,
			progress: y.progress(_ ?? (p ? l(v) : u(v, Date.now))),
			commandLog: commandLogFor(i, _, p ? void 0 : writeMasked),
			...askersFor(i, o.signal, _),
			debug: c ? v.line : () => {},
			masks: m
		}), x = r("format") === "json", S = {
			reader: y,
			writeOut: (e) => writeOut(m.hide(e)),
			writeError: writeMasked
		};
		report(b, {
			name: e,
			isJson: x,
			isQuiet: n.isQuiet,
			isVerbose: c,
			paint: s,
			...S
		}), process.exitCode = b.status, await Promise.race([b.result?.until, o.overdue]), o.status() !== void 0 && process.exit(b.status);
	} catch (e) {
		a.e = e;
	} finally {
		a.d();
	}
}, liveTable = async (e, t) => {
	let { createLiveTable: n } = await import("./runtime-progress-live-table.js");
	return n(e, t, Date.now);
}, report = (e, t) => {
	let { name: n, isJson: r, isQuiet: i, isVerbose: a, paint: s, reader: c, writeOut: l, writeError: u } = t, { status: d, result: f, error: p } = e, h = c.findings(e.findings), g = r || f?.isDocument === !0 ? jsonDocument(n, {
		status: d,
		findings: h,
		result: f
	}) : f?.text ?? "";
	g !== "" && l(g);
	let _ = j(h).filter(({ severity: e }) => !i || e === "error"), v = a ? 1e400 : 10;
	for (let e of m(_, s, v)) u(e);
	for (let e of o(p, a)) u(e);
}, asksForJson = (e) => e.includes("--format=json") || e.some((t, n) => t === "--format" && e[n + 1] === "json"), paintFor = (e, { variables: t }) => v(k({
	asked: e,
	variables: t,
	isTerminal: isTerminal()
})), canRedraw = ({ isCi: e, variables: t }) => isTerminal() && !e && t.TERM !== "dumb", askersFor = ({ isRunner: e }, t, n) => {
	if (e) return { confirm: i };
	if (!isTerminal() || process.stdin.isTTY !== !0) return { confirm: _ };
	let r = n?.alone ?? ((e) => e()), a = {
		input: process.stdin,
		output: process.stderr,
		signal: t,
		alone: r
	};
	return {
		confirm: c(a),
		interview: interviewOn(a)
	};
}, commandLogFor = ({ isRunner: e }, t, n) => n === void 0 ? T : e ? C(n) : E(n, t?.alone), screenOf = (e) => ({
	get columns() {
		return process.stderr.columns || 80;
	},
	get rows() {
		return process.stderr.rows || 24;
	},
	write: (t) => process.stderr.write(e(t))
}), endWithoutReader = (e) => {
	e.code === "EPIPE" && process.exit();
	for (let t of m(readerIn(x()).findings(p(e)))) writeError(t);
	process.exit(1);
}, I = M(1, () => process.stdout.on("error", endWithoutReader)), L = M(2, () => process.stderr.on("error", () => {})), writeOut = (e) => I(e.endsWith("\n") ? e : `${e}\n`), writeError = (e) => L(`${e}\n`), isTerminal = () => h(2) && process.stderr.isTTY === !0;
export { asRun, F as terminal_exports };
