import { Bug as e } from "../index.js";
import { admits as t, parseSpecifiers as n, parseVersion as r } from "./actions-shared-inputs.js";
import { aTable as i, parseToml as a } from "./domain-toml-places.js";
import { requirementPath as o } from "./domain-tag-suggest-format.js";
import { parseTOML as s } from "../libraries/toml-eslint-parser.js";
const openToml = (e) => {
	let t = +!!e.startsWith("﻿");
	try {
		let [n] = s(e.slice(t), { tomlVersion: "1.1" }).body;
		return {
			text: e,
			shift: t,
			tables: [n, ...n.body.filter((e) => e.type === "TOMLTable")]
		};
	} catch {
		return;
	}
}, startsWith = (e, t) => t.every((t, n) => t === e[n]), keysOf = ({ keys: e }) => e.map((e) => e.type === "TOMLBare" ? e.name : e.value), tablePath = (e) => e.type === "TOMLTable" ? e.resolvedKey : [], pairsOf = (e) => e.type === "TOMLTable" ? e.body : e.body.filter((e) => e.type === "TOMLKeyValue"), findInside = (e, t) => {
	let [n, ...r] = t;
	if (n === void 0) return e;
	if (e.type === "TOMLInlineTable") return findPair(e.body, t);
	let i = e.type === "TOMLArray" && typeof n == "number" ? e.elements[n] : void 0;
	return i && findInside(i, r);
}, findPair = (e, t) => {
	for (let { key: n, value: r } of e) {
		let e = keysOf(n), i = startsWith(t, e) ? findInside(r, t.slice(e.length)) : void 0;
		if (i !== void 0) return i;
	}
}, findValue = ({ tables: e }, t) => {
	for (let n of e) {
		let e = tablePath(n), r = startsWith(t, e) ? findPair(pairsOf(n), t.slice(e.length)) : void 0;
		if (r !== void 0) return r;
	}
}, quoteOf = ({ style: e, multiline: t }) => e === "basic" ? t ? "\"\"\"" : "\"" : t ? "'''" : "'", stringOf = (e, t, { start: n, end: r }) => {
	let i = quoteOf(t), a = {
		start: n + i.length,
		end: r - i.length
	};
	return {
		value: t.value,
		quote: i,
		content: a,
		isVerbatim: e.slice(a.start, a.end) === t.value
	};
}, placeOf = ({ loc: e }) => ({
	line: e.start.line,
	column: e.start.column + 1
}), locateIn = (e, t) => {
	let n = findValue(e, t);
	if (n === void 0) return;
	let r = {
		start: n.range[0] + e.shift,
		end: n.range[1] + e.shift
	}, i = n.type === "TOMLValue" && n.kind === "string";
	return {
		...r,
		...placeOf(n),
		string: i ? stringOf(e.text, n, r) : void 0
	};
}, locateEntry = (e, t) => {
	let n = findValue(e, t)?.parent;
	if (n?.type === "TOMLKeyValue" && n.parent.type !== "TOMLInlineTable") return {
		start: n.range[0] + e.shift,
		end: n.range[1] + e.shift
	};
}, replaceSpans = (t, n) => {
	let r = n.toSorted((e, t) => e.start - t.start), i = [], a = 0;
	for (let { start: n, end: o, text: s } of r) {
		if (n < a) throw new e(`Replacements overlap at offset ${n}`);
		i.push(t.slice(a, n), s), a = o;
	}
	return i.join("") + t.slice(a);
}, c = "\\u0000-\\u0008\\u000a-\\u001f\\u007f", l = {
	"'": RegExp(`['${c}]`),
	"'''": RegExp(`'''|'$|[${c}]`)
}, escaped = (e) => JSON.stringify(e).slice(1, -1).replaceAll("", "\\u007f"), encode = (e, t) => {
	let n = l[t];
	if (n !== void 0 && !n.test(e)) return `${t}${e}${t}`;
	let r = t.length === 1 ? "\"" : "\"\"\"";
	return `${r}${escaped(e)}${r}`;
}, editStrings = (e, t) => {
	let n = openToml(e);
	if (n === void 0) return;
	let r = [];
	for (let { path: e, value: i } of t) {
		let t = locateIn(n, e);
		if (t?.string === void 0) return;
		let { string: a, start: o, end: s } = t;
		a.value !== i && r.push({
			start: o,
			end: s,
			text: encode(i, a.quote)
		});
	}
	return replaceSpans(e, r);
}, editStringItem = (e, t, n) => editOnLine(e, t, n) ?? editStrings(e, [{
	path: t,
	value: n
}]), editOnLine = (e, t, n) => {
	let [r, o, ...s] = t.map(String);
	if (r === void 0 || o === void 0 || s.length > 0 || !/^[\w-]+$/.test(r + o)) return;
	let c = RegExp(`^\\[${r}\\][ \\t]*\\r?$`, "m").exec(e), l = c === null ? e.length : c.index + c[0].length, u = RegExp(`^${o}[ \\t]*=[ \\t]*(["'])([^"'\\\\\\n]*)\\1`, "m").exec(e.slice(l));
	if (u === null) return;
	let [d, f, p = ""] = u, m = l + u.index + d.length, h = `${e.slice(0, m - p.length - 2)}${encode(n, f)}${e.slice(m)}`, valueIn = (e) => {
		let t = a(e), n = t.ok ? t.table[r] : void 0;
		return i.accepts(n) ? n[o] : void 0;
	};
	return p !== n && valueIn(e) === p && valueIn(h) === n ? h : void 0;
}, unifiedDiff = async (e) => {
	if (e.length === 0) return "";
	let { createTwoFilesPatch: t } = await import("../libraries/diff.js");
	return e.map(({ file: e, before: n, after: r }) => {
		let i = `diff --git ${quoted(`a/${e}`)} ${quoted(`b/${e}`)}\n${modeLine(n, r)}`;
		if ((n ?? "") === (r ?? "")) return i;
		let [a, o] = [n === void 0 ? "/dev/null" : `a/${e}`, r === void 0 ? "/dev/null" : `b/${e}`];
		return `${i}${t(a, o, n ?? "", r ?? "", void 0, void 0, { context: 3 }).replace(/^=+\n/, "")}`;
	}).join("");
}, modeLine = (e, t) => e === void 0 ? "new file mode 100644\n" : t === void 0 ? "deleted file mode 100644\n" : "", quoted = (e) => /[^ -!#-[\]-~]/.test(e) ? `"${[...new TextEncoder().encode(e)].map((e) => e === 34 || e === 92 ? `\\${String.fromCharCode(e)}` : e < 32 || e > 126 ? `\\${e.toString(8).padStart(3, "0")}` : String.fromCharCode(e)).join("")}"` : e, u = [
	[
		"posix",
		"linux",
		"Linux"
	],
	[
		"posix",
		"darwin",
		"Darwin"
	],
	[
		"nt",
		"win32",
		"Windows"
	],
	[
		"posix",
		"aix",
		"AIX"
	],
	[
		"posix",
		"android",
		"Android"
	],
	[
		"posix",
		"emscripten",
		"Emscripten"
	],
	[
		"posix",
		"ios",
		"iOS"
	],
	[
		"posix",
		"?",
		"?"
	]
].map(([e = "", t = "", n = ""]) => ({
	os_name: e,
	sys_platform: t,
	platform_system: n
})), d = {
	os_name: "platform",
	sys_platform: "platform",
	platform_system: "platform",
	python_version: "python",
	python_full_version: "python"
}, f = [
	"python_version",
	"python_full_version",
	"implementation_version",
	"platform_release"
], p = ["extras", "dependency_groups"], sidesOf = ({ left: e, right: t }) => {
	if (e.kind === "variable" && t.kind === "value") return [e.name, t.text];
	if (e.kind === "value" && t.kind === "variable") return [t.name, e.text];
}, isAboutVersions = (e) => f.includes(sidesOf(e)?.[0] ?? ""), isUndecided = (e) => {
	let t = sidesOf(e);
	return t === void 0 || p.includes(t[0]) ? !0 : !isAboutVersions(e) && ["~=", "==="].includes(e.operator);
}, groupOf = (e) => {
	if (isUndecided(e)) return JSON.stringify(e);
	let [t = ""] = sidesOf(e) ?? [];
	return d[t] ?? t;
}, versionsAround = (e) => {
	let t = r(e.replace(/\.\*$/, ""));
	if (t === void 0) return [];
	let [n = 0n, i = 0n, a = 0n] = t.release;
	return [
		[
			n,
			i,
			a
		],
		[
			n,
			i,
			a + 1n
		],
		[
			n,
			i + 1n,
			0n
		],
		[
			n + 1n,
			0n,
			0n
		]
	].map((e) => e.join("."));
}, platformWith = (e, t) => u.find((n) => n[e] === t) ?? {
	...u.at(-1),
	[e]: t
}, pythonOf = (e) => ({
	python_version: e.split(".").slice(0, 2).join("."),
	python_full_version: e
}), environmentsFor = (e) => {
	if (e.some(isUndecided)) return;
	let [t] = e.map(groupOf), n = e.flatMap((e) => {
		let [t, n] = sidesOf(e) ?? ["", ""];
		return [n, ...n.split(/[ ,|]+/)].map((e) => [t, e]);
	});
	if (t === "platform") return [...u, ...n.map(([e, t]) => platformWith(e, t))];
	let r = new Set(["0.0.0", ...n.flatMap(([, e]) => versionsAround(e))]);
	if (t === "python") return [...r].map(pythonOf);
	let i = n.map(([, e]) => e);
	return [...new Set([
		"",
		"?",
		...i,
		...e.some(isAboutVersions) ? r : []
	])].map((e) => ({ [t ?? ""]: e }));
}, comparisonsOf = (e) => e === void 0 ? [] : e.kind === "comparison" ? [e] : e.operands.flatMap(comparisonsOf), compareTexts = (e, t, n) => t === "in" ? n.includes(e) : t === "not in" ? !n.includes(e) : t === "!=" ? e !== n : [
	"==",
	"<=",
	">=",
	"==="
].includes(t) && e === n, compareVersionTexts = (e, r, i) => {
	if (r === "in") return i.split(/[ ,|]+/).includes(e);
	if (r === "not in") return !compareVersionTexts(e, "in", i);
	let a = n(r + i);
	return a === void 0 ? compareTexts(e, r, i) : t(a, e);
}, holdsIn = (e, t) => {
	let [n, r] = [t.left, t.right].map((t) => t.kind === "variable" ? e[t.name] ?? "" : t.text);
	return (isAboutVersions(t) ? compareVersionTexts : compareTexts)(n, t.operator, r);
}, m = [
	"2.6.0",
	"2.7.0",
	...Array.from({ length: 31 }, (e, t) => `3.${t}.0`),
	"4.0.0"
], waysToHold = (e, t) => {
	let n = environmentsFor(e);
	if (n === void 0) return [e, []];
	let r = among(n, t).map((t) => {
		let n = e.map((e) => holdsIn(t, e));
		return [n.join(), e.filter((e, t) => n[t])];
	});
	return [...new Map(r).values()];
}, among = (e, t) => t === void 0 || e[0]?.python_full_version === void 0 ? e : [...e, ...m.map(pythonOf)].filter(({ python_full_version: e = "" }) => t(e)), holds = (e, t) => e === void 0 ? !0 : e.kind === "comparison" ? t.has(e) : e.kind === "and" ? e.operands.every((e) => holds(e, t)) : e.operands.some((e) => holds(e, t)), kindsOfEnvironment = (e, t) => {
	let n = e.flatMap(comparisonsOf), r = [...Map.groupBy(n, groupOf).values()].map((e) => waysToHold(e, t));
	if (r.reduce((e, { length: t }) => e * t, 1) > 2e4) return;
	let combine = (e, t) => e.flatMap((e) => t.map((t) => [...e, ...t]));
	return r.reduce(combine, [[]]).map((e) => new Set(e));
}, applyBounds = (t, n) => {
	let r = n.flatMap(({ from: n, to: r, table: i }) => {
		let a = t.requirements.filter((e) => e.table === i && e.requirement.text === n);
		if (a.length === 0) throw new e(`${t.name} has no ${n} in ${i}`);
		return a.map((e) => ({
			path: o(e),
			value: r
		}));
	}), i = editStrings(t.text, r);
	if (i === void 0) throw new e(`The requirements of ${t.name} are not where they were read`);
	return i;
};
export { applyBounds, editStringItem, editStrings, holds, kindsOfEnvironment, locateEntry, locateIn, openToml, replaceSpans, unifiedDiff };
