import { __exportAll as e } from "./rolldown-runtime.js";
import { _usingCtx as t, actionNamed as n, actions as r, afterDetail as i, afterOutcome as a, afterPlan as o, afterRun as s, afterStart as c, alwaysConfirmed as l, camel as u, causeLines as d, commandLine as f, confirmOn as p, createFailureLog as m, createLineLog as h, createMasks as g, execute as _, explainError as v, findingLines as y, findingTitle as b, inertLine as x, isDevice as S, mask as C, neverConfirmed as w, nothingPlanned as T, painter as E, phaseOf as D, readAnswer as O, readEnvironment as k, runnerCommandLog as A, runnerSink as j, seconds as M, showTail as N, silentCommandLog as P, stageNames as F, terminalCommandLog as I, terminalOptions as L, terminalSink as R, version as z, wantsColour as B, watchSignals as V, worstFirst as H, writerTo as U } from "../index.js";
import { publicFinding as W } from "./domain-workspace-path.js";
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
	let i = t.arguments.findIndex((e) => e.name === r), a = i < 0 ? e[u(r)] : n[i];
	return a === void 0 ? void 0 : String(a);
}, jsonDocument = (e, { status: t, findings: n, result: r }) => JSON.stringify({
	schema_version: 1,
	command: e ?? null,
	ok: t === 0,
	findings: n.map(W),
	...r?.document
}, void 0, 2), interviewOn = ({ alone: e, ...t }) => {
	let ask = (n) => e(async () => (await O(t, n)).trim().toLowerCase()), choose = async (e, t, n) => {
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
		text: z
	};
	let a = n(t);
	if (a === void 0) return;
	let { contract: o } = await r[a].contract(), s = f(o), c = readTyped(i, optionsOf(s));
	return c?.words.length === s.arguments.length ? asRun(a, s, c) : void 0;
}, optionsOf = ({ options: e }) => new Map([...L, ...e].flatMap((e) => [[`--${e.name}`, e], ...e.short === void 0 ? [] : [[`-${e.short}`, e]]])), readTyped = (e, t) => {
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
}, keyOf = ({ name: e, takesValue: t }) => u(t === "no" ? e.replace(/^no-/, "") : e), takesNext = ({ takesValue: e }, t) => e !== "no" && t?.startsWith("-") === !1, readValue = (e, t) => e.takesValue === "no" ? t === void 0 ? !e.name.startsWith("no-") : void 0 : t === void 0 ? e.takesValue === "maybe" || void 0 : L.includes(e) && !e.words.includes(t) ? void 0 : t;
let G;
const graphemes = (e) => (G ??= new Intl.Segmenter("en", { granularity: "grapheme" }), G.segment(e));
let K;
const widthOf = (e) => (K ??= {
	wide: RegExp("[\\u1100-\\u115f\\u231a\\u231b\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{18cff}\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}\\p{Emoji_Presentation}]|\\ufe0f", "u"),
	combining: RegExp("^[\\p{M}\\p{Cf}]+$", "u")
}, K.combining.test(e) ? 0 : K.wide.test(e) ? 2 : 1), columns = (e) => {
	if (/^[ -~]*$/.test(e)) return e.length;
	let t = 0;
	for (let { segment: n } of graphemes(e)) t += widthOf(n);
	return t;
}, clip = (e, t) => {
	let n = x(e.slice(0, 8 * t + 8));
	if (columns(n) <= t) return n;
	if (t < 1) return "";
	let r = "", i = 1;
	for (let { segment: e } of graphemes(n)) {
		if (i += widthOf(e), i > t) break;
		r += e;
	}
	return `${r}…`;
}, clipMiddle = (e, t) => {
	let n = x(e);
	if (columns(n) <= t) return n;
	let r = [...graphemes(n)].map(({ segment: e }) => e), i = upTo(r, Math.ceil((t - 1) / 2)), a = upTo(r.toReversed(), t - 1 - columns(i.join("")));
	return t < 1 ? "" : [
		...i,
		"…",
		...a.toReversed()
	].join("");
}, upTo = (e, t) => {
	let n = t, r = e.findIndex((e) => (n -= widthOf(e), n < 0));
	return r < 0 ? e : e.slice(0, r);
}, filled = (e, t) => e + " ".repeat(Math.max(0, t - columns(e))), cell = (e, t) => filled(clip(e, t), t), middleCell = (e, t) => filled(clipMiddle(e, t), t), q = {
	pin: "pinning",
	build: "building",
	check: "checking",
	rehearse: "rehearsing",
	upload: "publishing"
}, progressWords = ({ packages: e, isOver: t }, n) => {
	let r = [...e.values()], i = t ? void 0 : latestPhase(r);
	if (i === void 0) return [];
	let a = r.filter(({ stage: e }) => e !== void 0 && D(e) === i), o = r.filter(({ state: e }) => e !== "blocked").length, s = a.filter(({ state: e }) => e !== "blocked"), c = timeLeft(s, o, n);
	return [`${q[i]} ${s.length} of ${o}`, ...c === void 0 ? [] : [`about ${c} left`]];
}, latestPhase = (e) => {
	let t = e.flatMap(({ stage: e }) => e ?? []), n = Math.max(-1, ...t.map((e) => F.indexOf(e)));
	return n < 0 ? void 0 : D(F[n]);
}, timeLeft = (e, t, n) => {
	let r = e.filter(({ ended: e }) => e === void 0).length, i = e.length - r;
	if (i < 2) return;
	let a = Math.min(...e.map((e) => e.since ?? n)), o = i + r / 2, s = (n - a) * (t - o) / o;
	return s < 3e3 ? void 0 : roundly(s / 1e3);
}, roundly = (e) => e < 57 ? `${Math.ceil(e / 5) * 5} s` : `${Math.max(1, Math.round(e / 60))} min`, J = {
	pin: "pinning",
	build: "building",
	check: "checking",
	rehearse: "rehearsing",
	upload: "uploading",
	confirm: "confirming",
	verify: "verifying",
	smoke: "smoke-testing"
}, Y = {
	pin: "pinned",
	build: "built",
	check: "checked",
	rehearse: "rehearsed",
	upload: "uploaded",
	confirm: "confirmed",
	verify: "verified",
	smoke: "done"
}, isRunning = (e) => e in J, words = ({ state: e, stage: t, left: n }) => isRunning(e) ? J[e] : e !== "waiting" || t === void 0 || n === void 0 ? e : n === "done" ? Y[t] : n, X = {
	running: {
		mark: "●",
		style: "strong"
	},
	failed: {
		mark: "✗",
		style: "error"
	},
	done: {
		mark: "✓",
		style: "good"
	},
	skipped: {
		mark: "-",
		style: "quiet"
	},
	blocked: {
		mark: "!",
		style: "warning"
	},
	waiting: {
		mark: "·",
		style: "quiet"
	}
}, Z = [
	"running",
	"failed",
	"blocked",
	"waiting",
	"skipped",
	"done"
], groupOf = ({ state: e }) => isRunning(e) ? "running" : e, tableLines = (e, { width: t, height: n, now: r }) => {
	let i = Math.max(1, n - 1), a = [...e.packages.values()], o = [footLine(e, r), ...e.status === "" ? [] : [{
		text: e.status,
		style: "quiet"
	}]], s = failureLines(a, Math.floor((i - o.length) / 3));
	return [
		...rowLines(a, {
			room: i - o.length - s.length,
			width: t,
			now: r
		}),
		...o,
		...s
	].slice(-i).map(({ text: e, style: n }) => ({
		text: clip(e, t),
		style: n
	}));
}, rowLines = (e, { room: t, width: n, now: r }) => {
	let i = Math.min(longest(e.map((e) => e.version)), 16), a = n - 1 - i - 13 - 11 - 8, o = Math.min(longest(e.map((e) => e.name)), Math.max(12, Math.min(a, 40))), line = (e) => {
		let { mark: t, style: n } = X[groupOf(e)];
		return {
			text: [
				t,
				middleCell(e.name, o),
				cell(e.version, i),
				cell(words(e), 13),
				cell(time(e, r), 11),
				a - o < 10 ? "" : e.detail
			].join("  ").trimEnd(),
			style: n
		};
	};
	if (e.length <= t) return e.map(line);
	if (t < 1) return [];
	let s = e.toSorted((e, t) => Z.indexOf(groupOf(e)) - Z.indexOf(groupOf(t)));
	return [...s.slice(0, t - 1).map(line), {
		text: `… ${counts(s.slice(t - 1), "more ")}`,
		style: "quiet"
	}];
}, time = ({ started: e, ended: t, state: n }, r) => {
	if (e === void 0 || n === "blocked") return "";
	let i = (t ?? r) - e;
	return i < 1e3 ? "" : t === void 0 ? wholeSeconds(i) : M(i);
}, wholeSeconds = (e) => {
	let t = Math.max(0, Math.floor(e / 1e3));
	return t < 60 ? `${t} s` : M(t * 1e3);
}, footLine = (e, t) => {
	let n = [...e.packages.values()], r = progressWords(e, t), i = n.filter(({ state: e }) => e === "failed" || e === "blocked"), a = r.length === 0 ? counts(n) : counts(i);
	return {
		text: [
			...r,
			...a === "" ? [] : [a],
			wholeSeconds(t - e.began)
		].join(" · "),
		style: "strong"
	};
}, counts = (e, t = "") => {
	let n = e.toSorted((e, t) => Z.indexOf(groupOf(e)) - Z.indexOf(groupOf(t)));
	return [...Map.groupBy(n, (e) => isRunning(e.state) ? "running" : words(e))].map(([e, { length: n }]) => `${n} ${t}${e}`).join(" · ");
}, failureLines = (e, t) => {
	if (t < 1) return [];
	let n = e.flatMap(({ name: e, failure: t }) => {
		if (t === void 0) return [];
		let n = {
			text: `✗ ${e} ${t.what}`,
			style: "error"
		};
		return [t.cause === "" ? [n] : [n, {
			text: `    ${t.cause}`,
			style: "plain"
		}]];
	}), r = n.flat();
	if (r.length <= t) return r;
	let i = [], a = 0;
	for (; i.length + n[a].length < t;) i.push(...n[a++]);
	return [...i, {
		text: `… ${n.length - a} more failures`,
		style: "error"
	}];
}, longest = (e) => Math.max(0, ...e.map(columns)), createLiveTable = (e, t, n) => {
	let r = new Map(), l = {
		...T(n()),
		packages: r
	}, u = [], d, f = [], { group: p } = R((t) => e.write(`${t}\n`)), draw = () => {
		let r = {
			width: e.columns,
			height: e.rows,
			now: n()
		}, i = tableLines(l, r), a = i.map(({ text: e, style: n }) => `\x1b[K${t(n, e)}\n`);
		e.write(`${up()}\x1b[?7l${a.join("")}\x1b[J\x1b[?7h`), u = i;
	}, up = () => {
		let t = u.reduce((t, { text: n }) => t + Math.max(1, Math.ceil(columns(n) / e.columns)), 0), n = Math.min(t, e.rows - 1);
		return n > 0 ? `\r\x1b[${n}A` : "\r";
	}, erase = () => {
		e.write(`${up()}\x1b[J`), u = [];
	}, run = () => {
		d ??= setInterval(draw, 100);
	}, rest = () => {
		clearInterval(d), d = void 0;
	}, become = (e) => {
		l = e, run();
	}, change = (e, t) => {
		let n = r.get(e);
		n !== void 0 && r.set(e, t(n)), run();
	};
	return {
		planned: (e) => {
			r = new Map(o(l, e).packages), become({
				...l,
				packages: r
			});
		},
		started: (e) => {
			l = {
				...l,
				status: ""
			}, change(e.package, (t) => c(t, e));
		},
		ended: (e) => {
			e.kind === "failed" && f.push(e), change(e.package, (t) => a(t, e));
		},
		detail: (e) => change(e.package, (t) => i(t, e)),
		status: (e) => become({
			...l,
			status: e
		}),
		finding: (n) => {
			erase();
			let r = n.hint.includes("\n") ? y(n, t) : [b(n, t)];
			e.write(`${r.join("\n")}\n`);
		},
		finished: () => {
			if (d !== void 0) {
				rest(), l = s(l), draw(), u = [];
				for (let e of f.splice(0)) N(e, x(e.package), p);
			}
		},
		alone: async (e) => {
			let t = d !== void 0;
			rest(), erase();
			try {
				return await e();
			} finally {
				t && run();
			}
		}
	};
};
var Q = e({ runOnTerminal: () => runOnTerminal });
const runOnTerminal = async (e) => {
	let t = k(), n = await readPlainLine(e) ?? await readAnyLine(e);
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
			writeOut,
			writeError
		}), process.exitCode = r.status;
	}
}, readAnyLine = async (e) => {
	let { readCommandLine: t } = await import("./runtime-command-line.js");
	return t(e, S(1) ? process.stdout.columns ?? 80 : 80);
}, run = async ({ name: e, showing: n, value: r }, i) => {
	try {
		var a = t();
		let o = a.u(V((e) => process.exit(e))), s = paintFor(n.color, i), c = n.isVerbose || i.isDebug, l = n.isQuiet || !n.hasProgress, u = g((e) => i.isRunner && writeError(C(e.reveal()))), writeMasked = (e) => writeError(u.hide(e)), d = screenOf(u.hide), f = l || !canRedraw(i) ? void 0 : createLiveTable(d, s, Date.now), p = i.isRunner ? j(writeMasked) : R(writeMasked), v = await _({
			name: e,
			given: {
				surfaces: ["flag", "argument"],
				value: r
			},
			environment: i,
			interruption: o,
			progress: f ?? (l ? m(p) : h(p, Date.now)),
			commandLog: commandLogFor(i, f, l ? void 0 : writeMasked),
			...askersFor(i, o.signal, f),
			debug: c ? p.line : () => {},
			masks: u
		}), y = r("format") === "json", b = {
			writeOut: (e) => writeOut(u.hide(e)),
			writeError: writeMasked
		};
		report(v, {
			name: e,
			isJson: y,
			isQuiet: n.isQuiet,
			isVerbose: c,
			paint: s,
			...b
		}), process.exitCode = v.status, await Promise.race([v.result?.until, o.overdue]), o.status() !== void 0 && process.exit(v.status);
	} catch (e) {
		a.e = e;
	} finally {
		a.d();
	}
}, report = (e, t) => {
	let { name: n, isJson: r, isQuiet: i, isVerbose: a, paint: o, writeOut: s, writeError: c } = t, { findings: l, result: u, error: f } = e, p = r ? jsonDocument(n, e) : u?.text ?? "";
	p !== "" && s(p);
	let m = H(l).filter(({ severity: e }) => !i || e === "error");
	for (let e of m.flatMap((e) => y(e, o))) c(e);
	for (let e of d(f, a)) c(e);
}, asksForJson = (e) => e.includes("--format=json") || e.some((t, n) => t === "--format" && e[n + 1] === "json"), paintFor = (e, { variables: t }) => E(B({
	asked: e,
	variables: t,
	isTerminal: isTerminal()
})), canRedraw = ({ isCi: e, variables: t }) => isTerminal() && !e && t.TERM !== "dumb", askersFor = ({ isRunner: e }, t, n) => {
	if (e) return { confirm: l };
	if (!isTerminal() || process.stdin.isTTY !== !0) return { confirm: w };
	let r = n?.alone ?? ((e) => e()), i = {
		input: process.stdin,
		output: process.stderr,
		signal: t,
		alone: r
	};
	return {
		confirm: p(i),
		interview: interviewOn(i)
	};
}, commandLogFor = ({ isRunner: e }, t, n) => n === void 0 ? P : e ? A(n) : I(n, t?.alone), screenOf = (e) => ({
	get columns() {
		return process.stderr.columns || 80;
	},
	get rows() {
		return process.stderr.rows || 24;
	},
	write: (t) => process.stderr.write(e(t))
}), endWithoutReader = (e) => {
	e.code === "EPIPE" && process.exit();
	for (let t of v(e).flatMap((e) => y(e))) writeError(t);
	process.exit(1);
}, $ = U(1, () => process.stdout.on("error", endWithoutReader)), ee = U(2, () => process.stderr.on("error", () => {})), writeOut = (e) => $(e.endsWith("\n") ? e : `${e}\n`), writeError = (e) => ee(`${e}\n`), isTerminal = () => S(2) && process.stderr.isTTY === !0;
export { asRun, Q as terminal_exports };
