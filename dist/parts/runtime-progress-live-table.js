import { afterDetail as e, afterOutcome as t, afterPlan as n, afterRun as r, afterStart as i, findingLines as a, findingTitle as o, inertLine as s, nothingPlanned as c, phaseOf as l, seconds as u, showTail as d, stageNames as f, terminalSink as p } from "../index.js";
let m;
const graphemes = (e) => (m ??= new Intl.Segmenter("en", { granularity: "grapheme" }), m.segment(e));
let h;
const widthOf = (e) => (h ??= {
	wide: RegExp("[\\u1100-\\u115f\\u231a\\u231b\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{18cff}\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}\\p{Emoji_Presentation}]|\\ufe0f", "u"),
	combining: RegExp("^[\\p{M}\\p{Cf}]+$", "u")
}, h.combining.test(e) ? 0 : h.wide.test(e) ? 2 : 1), columns = (e) => {
	if (/^[ -~]*$/.test(e)) return e.length;
	let t = 0;
	for (let { segment: n } of graphemes(e)) t += widthOf(n);
	return t;
}, clip = (e, t) => {
	let n = s(e.slice(0, 8 * t + 8));
	if (columns(n) <= t) return n;
	if (t < 1) return "";
	let r = "", i = 1;
	for (let { segment: e } of graphemes(n)) {
		if (i += widthOf(e), i > t) break;
		r += e;
	}
	return `${r}…`;
}, clipMiddle = (e, t) => {
	let n = s(e);
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
}, filled = (e, t) => e + " ".repeat(Math.max(0, t - columns(e))), cell = (e, t) => filled(clip(e, t), t), middleCell = (e, t) => filled(clipMiddle(e, t), t), g = {
	pin: "pinning",
	build: "building",
	check: "checking",
	rehearse: "rehearsing",
	upload: "publishing"
}, progressWords = ({ packages: e, isOver: t }, n) => {
	let r = [...e.values()], i = t ? void 0 : latestPhase(r);
	if (i === void 0) return [];
	let a = r.filter(({ stage: e }) => e !== void 0 && l(e) === i), o = r.filter(({ state: e }) => e !== "blocked").length, s = a.filter(({ state: e }) => e !== "blocked"), c = timeLeft(s, o, n);
	return [`${g[i]} ${s.length} of ${o}`, ...c === void 0 ? [] : [`about ${c} left`]];
}, latestPhase = (e) => {
	let t = e.flatMap(({ stage: e }) => e ?? []), n = Math.max(-1, ...t.map((e) => f.indexOf(e)));
	return n < 0 ? void 0 : l(f[n]);
}, timeLeft = (e, t, n) => {
	let r = e.filter(({ ended: e }) => e === void 0).length, i = e.length - r;
	if (i < 2) return;
	let a = Math.min(...e.map((e) => e.since ?? n)), o = i + r / 2, s = (n - a) * (t - o) / o;
	return s < 3e3 ? void 0 : roundly(s / 1e3);
}, roundly = (e) => e < 57 ? `${Math.ceil(e / 5) * 5} s` : `${Math.max(1, Math.round(e / 60))} min`, _ = {
	pin: "pinning",
	build: "building",
	check: "checking",
	rehearse: "rehearsing",
	upload: "uploading",
	confirm: "confirming",
	verify: "verifying",
	smoke: "smoke-testing"
}, v = {
	pin: "pinned",
	build: "built",
	check: "checked",
	rehearse: "rehearsed",
	upload: "uploaded",
	confirm: "confirmed",
	verify: "verified",
	smoke: "done"
}, isRunning = (e) => e in _, words = ({ state: e, stage: t, left: n }) => isRunning(e) ? _[e] : e !== "waiting" || t === void 0 || n === void 0 ? e : n === "done" ? v[t] : n, y = {
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
}, b = [
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
		let { mark: t, style: n } = y[groupOf(e)];
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
	let s = e.toSorted((e, t) => b.indexOf(groupOf(e)) - b.indexOf(groupOf(t)));
	return [...s.slice(0, t - 1).map(line), {
		text: `… ${counts(s.slice(t - 1), "more ")}`,
		style: "quiet"
	}];
}, time = ({ started: e, ended: t, state: n }, r) => {
	if (e === void 0 || n === "blocked") return "";
	let i = (t ?? r) - e;
	return i < 1e3 ? "" : t === void 0 ? wholeSeconds(i) : u(i);
}, wholeSeconds = (e) => {
	let t = Math.max(0, Math.floor(e / 1e3));
	return t < 60 ? `${t} s` : u(t * 1e3);
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
	let n = e.toSorted((e, t) => b.indexOf(groupOf(e)) - b.indexOf(groupOf(t)));
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
}, longest = (e) => Math.max(0, ...e.map(columns)), createLiveTable = (l, u, f) => {
	let m = new Map(), h = {
		...c(f()),
		packages: m
	}, g = [], _, v = [], { group: y } = p((e) => l.write(`${e}\n`)), draw = () => {
		let e = {
			width: l.columns,
			height: l.rows,
			now: f()
		}, t = tableLines(h, e), n = t.map(({ text: e, style: t }) => `\x1b[K${u(t, e)}\n`);
		l.write(`${up()}\x1b[?7l${n.join("")}\x1b[J\x1b[?7h`), g = t;
	}, up = () => {
		let e = g.reduce((e, { text: t }) => e + Math.max(1, Math.ceil(columns(t) / l.columns)), 0), t = Math.min(e, l.rows - 1);
		return t > 0 ? `\r\x1b[${t}A` : "\r";
	}, erase = () => {
		l.write(`${up()}\x1b[J`), g = [];
	}, run = () => {
		_ ??= setInterval(draw, 100);
	}, rest = () => {
		clearInterval(_), _ = void 0;
	}, become = (e) => {
		h = e, run();
	}, change = (e, t) => {
		let n = m.get(e);
		n !== void 0 && m.set(e, t(n)), run();
	};
	return {
		planned: (e, t) => {
			let r = n(h, e, t);
			m = new Map(r.packages), become({
				...r,
				packages: m
			});
		},
		started: (e) => {
			h = {
				...h,
				status: ""
			}, change(e.package, (t) => i(t, e));
		},
		ended: (e) => {
			e.kind === "failed" && v.push(e), change(e.package, (n) => t(n, e));
		},
		detail: (t) => change(t.package, (n) => e(n, t)),
		status: (e) => become({
			...h,
			status: e
		}),
		finding: (e) => {
			erase();
			let t = e.hint.includes("\n") ? a([e], u) : [o(e, u)];
			l.write(`${t.join("\n")}\n`);
		},
		finished: () => {
			if (_ !== void 0) {
				rest(), h = r(h), draw(), g = [];
				for (let e of v.splice(0)) d(e, s(e.package), y);
			}
		},
		alone: async (e) => {
			let t = _ !== void 0;
			rest(), erase();
			try {
				return await e();
			} finally {
				t && run();
			}
		}
	};
};
export { createLiveTable };
